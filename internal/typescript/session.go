package typescript

import (
	"context"
	"maps"
	"path/filepath"
	"sync"
	"sync/atomic"

	"github.com/perfls/perfls/internal/files"
)

// Session is an immutable view of the TypeScript and JavaScript under one folder. With makes the next one; both share what did not
// change. It is safe for concurrent use.
type Session struct {
	cfg    Config
	shared *shared

	working sync.Mutex // held while the snapshot is made

	mu       sync.Mutex // guards what follows; held for moments only, so that With never waits for work
	snapshot *snapshot  // nil until it is needed
	before   *snapshot  // what to start from: the last snapshot of the sessions before
	changed  map[string]bool
}

// shared is what all sessions of one Open have in common.
type shared struct {
	texts    texts
	parses   parses
	programs programs
	broken   sync.Map // file → Hash of the text that the parser failed on
	epochs   atomic.Uint64
	versions atomic.Uint32 // of files

	lowering sync.Mutex       // held while facts are made
	facts    *factTable       // the last that were made
	lowered  func(rel string) // told of every file that is lowered; nil but in tests
}

// Open reads the folders and manifests under cfg.Root. It fails only if the root cannot be read.
func Open(ctx context.Context, cfg Config) (*Session, error) {
	cfg.Workers = max(cfg.Workers, 1)
	few := 0
	if cfg.Programs <= 0 {
		cfg.Programs, few = defaultPrograms, fewFiles
	}
	s := &Session{cfg: cfg, shared: &shared{texts: texts{m: map[textKey]*text{}}, programs: programs{m: map[string]*programSlot{}, few: few}}}
	s.shared.parses.init()
	if _, err := s.look(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

// With returns the session after the given absolute paths changed, were created or were deleted, as fs now shows them. A folder stands
// for all that is in it. It does no work beyond bookkeeping.
func (s *Session) With(fs files.FS, changed []string) *Session {
	s.mu.Lock()
	defer s.mu.Unlock()
	next := &Session{cfg: s.cfg, shared: s.shared, before: s.snapshot, changed: map[string]bool{}}
	next.cfg.FS = fs
	if next.before == nil {
		next.before = s.before
		maps.Copy(next.changed, s.changed)
	}
	for _, path := range changed {
		next.changed[slashed(filepath.Clean(path))] = true
	}
	return next
}

// look returns the session's snapshot.
func (s *Session) look(ctx context.Context) (*snapshot, error) {
	s.working.Lock()
	defer s.working.Unlock()
	s.mu.Lock()
	snap, before, changed := s.snapshot, s.before, s.changed
	s.mu.Unlock()
	if snap != nil {
		return snap, nil
	}
	snap, err := takeSnapshot(ctx, &s.cfg, s.shared, before, changed)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	s.snapshot, s.before, s.changed = snap, nil, nil
	s.mu.Unlock()
	return snap, nil
}

// Problems are what kept files or projects from being read fully, sorted by path.
func (s *Session) Problems(ctx context.Context) ([]Problem, error) {
	snap, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	return snap.problems(), nil
}

// Listing is one project as it was found.
type Listing struct {
	ID     string   // tsconfig.json or jsconfig.json relative to the root; a folder with a slash at its end where there is none
	Config string   // absolute; "" for an inferred project
	Files  []string // own files, absolute, sorted
}

// Projects returns the projects that have code of their own, sorted by ID.
func (s *Session) Projects(ctx context.Context) ([]Listing, error) {
	snap, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	var out []Listing
	for _, p := range snap.layout.projects {
		l := Listing{ID: p.id}
		if p.config != "" {
			l.Config = native(p.config)
		}
		for _, f := range p.own {
			l.Files = append(l.Files, native(f))
		}
		out = append(out, l)
	}
	return out, nil
}
