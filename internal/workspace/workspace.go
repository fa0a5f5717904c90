// Package workspace is the one pipeline that the server and the command line use: immutable snapshots of files and open buffers,
// from them facts, a linked program, findings after suppression and configuration, and fixes.
//
// A Workspace is a folder; each Update makes the next Snapshot. A Snapshot computes its findings when somebody first asks, once, however
// many ask; the work stops when nobody waits for it any more, and the next one who asks starts it again. What did not change from one
// snapshot to the next is not computed again: the front end keeps the facts of unchanged packages, and where no package's facts
// changed the linked program and what the rules said about it are taken over.
//
// Reading order: workspace.go (folders and snapshots), analyze.go (the pipeline), stats.go (its figures), options.go (what the
// environment says).
package workspace

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	pathpkg "path"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/config"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang"
)

// Workspace is one folder. Its methods are safe for concurrent use.
type Workspace struct {
	options Options // never changed
	builtin *catalog.Catalog
	rules   []*diagnostics.Rule // all that configuration and comments may name
	last    atomic.Pointer[linked]

	mu       sync.Mutex
	settings []byte // the editor's
	current  *Snapshot
}

// Rules lists every rule that findings can carry: the rule catalogue's, and those about suppression comments.
func Rules() []*diagnostics.Rule {
	return append(append([]*diagnostics.Rule(nil), diagnostics.Rules()...), config.Rules()...)
}

// Open opens a folder. It fails only if the folder cannot be read.
func Open(ctx context.Context, o Options) (*Workspace, error) {
	if o.FS == nil {
		o.FS = files.OS{}
	}
	o.Root = filepath.Clean(o.Root)
	info, err := o.FS.Stat(o.Root)
	if err != nil {
		return nil, fmt.Errorf("open workspace: %w", err)
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("open workspace: %s is not a folder", o.Root)
	}
	if _, err := o.FS.ReadDir(o.Root); err != nil {
		return nil, fmt.Errorf("open workspace: %w", err)
	}
	builtin, err := catalog.Builtin()
	if err != nil {
		return nil, fmt.Errorf("read the built-in catalogue: %w", err)
	}
	w := &Workspace{options: o, builtin: builtin, rules: o.Rules, settings: o.Settings}
	if w.rules == nil {
		w.rules = Rules()
	}
	w.current = &Snapshot{Version: 1, workspace: w, proxy: &proxyScan{}, fs: o.FS, config: config.Open(o.FS, o.Root, w.rules, o.Settings)}
	if _, err := w.current.open(ctx); err != nil {
		return nil, err
	}
	return w, nil
}

// Change is a new state of one file.
type Change struct {
	Path string // absolute; for an untitled buffer a made-up absolute path under the root that exists nowhere
	Text []byte // the open buffer's text (empty, but not nil, for an empty one); nil: the buffer was closed, or the file changed on disk
}

// Update makes and returns the next snapshot. It does no work beyond bookkeeping; findings are computed when asked for. A catalogue
// that changed, or a configuration by which other files are read, bears on everything: then the next snapshot begins anew.
func (w *Workspace) Update(changes []Change) *Snapshot {
	w.mu.Lock()
	defer w.mu.Unlock()
	old := w.current
	buffers := maps.Clone(old.buffers)
	if buffers == nil {
		buffers = map[string][]byte{}
	}
	var changed []string
	for _, c := range changes {
		path := filepath.Clean(c.Path)
		if c.Text == nil {
			delete(buffers, path)
		} else {
			buffers[path] = bytes.Clone(c.Text)
			if buffers[path] == nil {
				buffers[path] = []byte{} // nil would hide the file
			}
		}
		changed = append(changed, path)
	}
	next := &Snapshot{Version: old.Version + 1, workspace: w, buffers: buffers, config: old.config, proxy: old.proxy,
		fs: files.Overlay{Base: w.options.FS, Texts: buffers}}
	if slices.ContainsFunc(changed, touchesProxy) {
		next.proxy = &proxyScan{}
	}
	reopen := false
	for _, path := range changed {
		name := next.Rel(path)
		if !strings.Contains("/"+name+"/", "/.perfls/") {
			continue
		}
		if next.config == old.config {
			next.config = config.Open(next.fs, w.options.Root, w.rules, w.settings)
		}
		folder, ok := strings.CutSuffix("./"+name, "/"+config.FileName)
		reopen = reopen || !ok || !next.config.ReadsLike(old.config, pathpkg.Clean(folder))
	}
	if session, problems := old.opened(); session != nil && !reopen {
		next.session, next.problems = session.With(next.fs, changed), problems
	}
	w.current = next
	return next
}

// Configure makes the next snapshot after the editor's settings changed: a JSON object as in Options.Settings.
func (w *Workspace) Configure(settings []byte) *Snapshot {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.settings = settings
	old := w.current
	next := &Snapshot{Version: old.Version + 1, workspace: w, buffers: old.buffers, fs: old.fs, proxy: old.proxy,
		config: config.Open(old.fs, w.options.Root, w.rules, settings)}
	if session, problems := old.opened(); session != nil && next.config.ReadsLike(old.config, "") {
		next.session, next.problems = session.With(next.fs, nil), problems
	}
	w.current = next
	return next
}

// Snapshot is the current one.
func (w *Workspace) Snapshot() *Snapshot {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.current
}

// Snapshot is the folder at one moment: the files on disk under the open buffers. It is immutable and safe for concurrent use.
type Snapshot struct {
	Version int64

	workspace *Workspace
	buffers   map[string][]byte // never changed once made
	fs        files.FS
	config    *config.Tree
	proxy     *proxyScan

	opening  sync.Mutex // held while the session is opened
	mu       sync.Mutex // guards the rest
	session  *golang.Session
	problems []golang.Problem // of the user's catalogue
	result   *Result
	flight   *flight
}

// flight is a computation under way.
type flight struct {
	cancel  context.CancelFunc
	waiters int
	done    chan struct{} // closed after result and err are set
	result  *Result
	err     error
}

// Findings computes (once per snapshot) what the whole workspace has to say. A caller whose context ends gets its error; the work goes
// on while others wait for it. The result is shared: it must not be changed.
func (s *Snapshot) Findings(ctx context.Context) (*Result, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.mu.Lock()
	if s.result != nil {
		defer s.mu.Unlock()
		return s.result, nil
	}
	f := s.flight
	if f == nil {
		work, cancel := context.WithCancel(context.WithoutCancel(ctx))
		f = &flight{cancel: cancel, done: make(chan struct{})}
		s.flight = f
		go s.fly(work, f)
	}
	f.waiters++
	s.mu.Unlock()

	select {
	case <-f.done:
		return f.result, f.err
	case <-ctx.Done():
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if f.waiters--; f.waiters == 0 {
		f.cancel()
		if s.flight == f {
			s.flight = nil // who asks next starts anew
		}
	}
	return nil, ctx.Err()
}

// fly runs a computation. What goes wrong in it ends this computation, not the process.
func (s *Snapshot) fly(ctx context.Context, f *flight) {
	defer close(f.done)
	defer f.cancel()
	defer func() {
		if v := recover(); v != nil {
			f.result, f.err = nil, fmt.Errorf("internal error: %v\n%s", v, debug.Stack())
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		if f.err == nil {
			s.result = f.result
		}
		if s.flight == f {
			s.flight = nil
		}
	}()
	f.result, f.err = s.analyze(ctx)
	if err := ctx.Err(); err != nil && f.err == nil {
		f.result, f.err = nil, err // rules may have been cut short
	}
}

// Read gives the text of a file in this snapshot (buffer or disk); path absolute.
func (s *Snapshot) Read(path string) ([]byte, error) { return s.fs.ReadFile(path) }

// Abs turns a finding's file into an absolute path; Rel is the inverse.
func (s *Snapshot) Abs(file string) string {
	path := filepath.FromSlash(file)
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(s.workspace.options.Root, path)
}

// Rel turns an absolute path into the form of finding's files: slash-separated and relative to the root where it lies inside.
func (s *Snapshot) Rel(path string) string {
	relative, err := filepath.Rel(s.workspace.options.Root, path)
	if err != nil || relative == ".." || strings.HasPrefix(relative, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(path)
	}
	return filepath.ToSlash(relative)
}

// FS is the snapshot's view of the files: buffers over disk.
func (s *Snapshot) FS() files.FS { return s.fs }

// Config is the configuration that holds in this snapshot.
func (s *Snapshot) Config() *config.Tree { return s.config }

// Session is the Go front end's state in this snapshot, for fixes; nil if the folder cannot be read any more.
func (s *Snapshot) Session() *golang.Session {
	session, err := s.open(context.Background())
	if err != nil {
		return nil
	}
	return session
}

// opened gives the session and the catalogue's problems if there is a session already.
func (s *Snapshot) opened() (*golang.Session, []golang.Problem) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.session, s.problems
}

// open gives the session, opening it if this snapshot is the first with its configuration.
func (s *Snapshot) open(ctx context.Context) (*golang.Session, error) {
	s.opening.Lock()
	defer s.opening.Unlock()
	if session, _ := s.opened(); session != nil {
		return session, nil
	}
	o := s.workspace.options
	user, problems := s.catalogue()
	session, err := golang.Open(ctx, golang.Config{
		FS: s.fs, Root: o.Root, Catalog: user, ModCache: o.ModCache, GOROOT: o.GOROOT, GOOS: o.GOOS, GOARCH: o.GOARCH,
		Tags:     merge(o.Tags, s.config.Tags()),
		Exclude:  s.config.Excluded,
		Workers:  max(1, o.Workers),
		Progress: o.progress("load"),
	})
	if err != nil {
		return nil, fmt.Errorf("open workspace: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.session, s.problems = session, problems
	return session, nil
}

// catalogueFolder is where a workspace describes in-house libraries.
const catalogueFolder = ".perfls/catalog"

// catalogue lays the folder's own stubs over the built-in ones.
func (s *Snapshot) catalogue() (*catalog.Catalog, []golang.Problem) {
	stubs := map[string][]byte{}
	var problems []golang.Problem
	var walk func(folder string, depth int)
	walk = func(folder string, depth int) {
		entries, err := s.fs.ReadDir(s.Abs(folder))
		if err != nil {
			if !errors.Is(err, fs.ErrNotExist) {
				problems = append(problems, golang.Problem{Path: folder, Message: err.Error()})
			}
			return
		}
		for _, e := range entries {
			name := folder + "/" + e.Name()
			switch {
			case e.IsDir() && depth < maxCatalogueDepth:
				walk(name, depth+1)
			case !e.IsDir() && strings.HasSuffix(name, ".go"):
				text, err := s.fs.ReadFile(s.Abs(name))
				if err != nil {
					problems = append(problems, golang.Problem{Path: name, Message: err.Error()})
					continue
				}
				stubs[name] = text
			}
		}
	}
	walk(catalogueFolder, 0)
	if len(stubs) == 0 {
		return s.workspace.builtin, problems
	}
	user, errs := s.workspace.builtin.With(stubs)
	for _, err := range errs {
		problems = append(problems, golang.Problem{Path: catalogueFolder, Message: err.Error()})
	}
	return user, problems
}

// maxCatalogueDepth bounds how deep a catalogue's folders nest: import paths are not deeper.
const maxCatalogueDepth = 16
