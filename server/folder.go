package server

import (
	"context"
	"errors"
	"path/filepath"
	"sync"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/workspace"
)

var errFolderClosed = errors.New("the workspace folder was closed")

// folder is one workspace folder and its engine. Until the engine is open, updates are kept and the requests that came in between
// wait; then the updates are replayed one by one, so each request sees the text that was current when it was made.
type folder struct {
	root     string
	implicit bool // opened for a file or buffer outside of every folder that the client named
	flat     bool // without subdirectories
	progress relay

	// Guarded by the session's mutex.
	started  bool   // loading has begun
	filled   bool   // the engine was told about the buffers that were open already
	settings []byte // what it was opened with
	analysis analysis

	cancel context.CancelFunc // of loading, and of everything that works for the folder
	ctx    context.Context

	mu      sync.Mutex
	engine  engine
	err     error
	waiting []*step // oldest first; nil once the engine is open
	latest  *step
	loaded  chan struct{} // closed when the engine is open or failed
	seen    chan struct{} // closed when the first analysis is over
	saw     func()        // closes it
}

// step is one version of a folder, perhaps of the future.
type step struct {
	changes []workspace.Change
	wanted  bool          // somebody waits for exactly this version
	ready   chan struct{} // closed when snap or err is set
	snap    snapshot
	err     error

	indexed sync.Mutex
	index   *findings
}

func newFolder(ctx context.Context, root string, settings []byte) *folder {
	f := &folder{root: root, settings: settings, loaded: make(chan struct{}), seen: make(chan struct{})}
	f.saw = sync.OnceFunc(func() { close(f.seen) })
	f.ctx, f.cancel = context.WithCancel(ctx)
	f.latest = &step{ready: make(chan struct{})}
	f.waiting = []*step{f.latest}
	return f
}

// update makes the next version.
func (f *folder) update(changes []workspace.Change) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.err != nil:
	case f.engine != nil:
		f.latest = &step{snap: f.engine.Update(changes), ready: closedChan}
	case !f.latest.wanted: // nobody asked for the version in between
		f.latest.changes = append(f.latest.changes, changes...)
	default:
		f.latest = &step{changes: changes, ready: make(chan struct{})}
		f.waiting = append(f.waiting, f.latest)
	}
}

// configure makes the next version after the settings changed; false if the folder is not open, and must be opened with them.
func (f *folder) configure(settings []byte) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.engine == nil || f.err != nil {
		return false
	}
	f.latest = &step{snap: f.engine.Configure(settings), ready: closedChan}
	return true
}

// now is the current version.
func (f *folder) now() *step {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.latest.wanted = true
	return f.latest
}

// load opens the engine and replays what happened meanwhile. An error stands for every version there will be.
func (f *folder) load(open opener, o workspace.Options) error {
	e, err := open(f.ctx, o)
	if f.ctx.Err() != nil {
		err = errFolderClosed
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.engine, f.err = e, err
	for _, s := range f.waiting {
		if err != nil {
			s.err = err
		} else {
			s.snap = e.Update(s.changes)
		}
		s.changes = nil
		close(s.ready)
	}
	f.waiting = nil
	close(f.loaded)
	return err
}

var closedChan = func() chan struct{} { c := make(chan struct{}); close(c); return c }()

// snapshot waits for the version to be there.
func (s *step) snapshot(ctx context.Context) (snapshot, error) {
	select {
	case <-s.ready:
		return s.snap, s.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// findings is the outcome of one analysis by absolute path.
type findings struct {
	result *workspace.Result
	byPath map[string][]diagnostics.Finding // those that editors show, in the result's order
	paths  []string                         // sorted as in the result: by file
	snap   snapshot
}

// findings analyses the version, once.
func (s *step) findings(ctx context.Context) (*findings, error) {
	snap, err := s.snapshot(ctx)
	if err != nil {
		return nil, err
	}
	result, err := snap.Findings(ctx)
	// Another request for the same version may have been cancelled under our feet; that is not our end.
	for again := 0; errors.Is(err, context.Canceled) && ctx.Err() == nil && again < 10; again++ {
		result, err = snap.Findings(ctx)
	}
	if err != nil {
		return nil, err
	}
	s.indexed.Lock()
	defer s.indexed.Unlock()
	if s.index == nil {
		s.index = indexFindings(snap, result)
	}
	return s.index, nil
}

func indexFindings(snap snapshot, result *workspace.Result) *findings {
	x := &findings{result: result, byPath: map[string][]diagnostics.Finding{}, snap: snap}
	for _, f := range result.Findings {
		if f.Level <= diagnostics.Report { // not for editors
			continue
		}
		p := filepath.Clean(snap.Abs(f.Place.File))
		if x.byPath[p] == nil {
			x.paths = append(x.paths, p)
		}
		x.byPath[p] = append(x.byPath[p], f)
	}
	return x
}
