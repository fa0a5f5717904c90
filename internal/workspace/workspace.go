// Package workspace is the one pipeline that the server and the command line use: immutable snapshots of files and open buffers,
// from them facts, a linked program, findings after suppression and configuration, and fixes.
//
// A Workspace is a folder; each Update makes the next Snapshot. A Snapshot computes its findings when somebody first asks, once, however
// many ask; the work stops when nobody waits for it any more, and the next one who asks starts it again. What did not change from one
// snapshot to the next is not computed again: the front end keeps the facts of unchanged packages, and where no package's facts
// changed the linked program and what the rules said about it are taken over.
//
// Reading order: workspace.go (folders and snapshots), frontends.go (what reads their files), analyze.go (the pipeline), stats.go (its
// figures), options.go (what the environment says).
package workspace

import (
	"bytes"
	"context"
	"fmt"
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
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/quickfix"
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
	w.current = &Snapshot{Version: 1, workspace: w, proxy: &proxyScan{}, tables: &schemaScan{cache: &schema.Cache{}}, scripts: &scriptScan{}, fs: o.FS, config: config.Open(o.FS, o.Root, w.rules, o.Settings)}
	if _, err := w.current.open(ctx); err != nil {
		return nil, err
	}
	return w, nil
}

// Fork is a workspace of its own that begins with this snapshot: its updates are no snapshots of the workspace that this one is of.
func (s *Snapshot) Fork() *Workspace {
	from := s.workspace
	from.mu.Lock()
	defer from.mu.Unlock()
	w := &Workspace{options: from.options, builtin: from.builtin, rules: from.rules, settings: from.settings, current: s}
	w.last.Store(from.last.Load())
	return w
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
	next := &Snapshot{Version: old.Version + 1, workspace: w, buffers: buffers, config: old.config, proxy: old.proxy, tables: old.tables, scripts: old.scripts,
		fs: files.Overlay{Base: w.options.FS, Texts: buffers}}
	if slices.ContainsFunc(changed, touchesProxy) {
		next.proxy = &proxyScan{}
	}
	if slices.ContainsFunc(changed, touchesSchema) {
		next.tables = old.tables.again()
	}
	if slices.ContainsFunc(changed, touchesScripts) {
		next.scripts = &scriptScan{}
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
	if was := old.opened(); was != nil && !reopen {
		next.sessions = was.with(next.fs, changed)
	} else if reopen {
		next.scripts = &scriptScan{}
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
	next := &Snapshot{Version: old.Version + 1, workspace: w, buffers: old.buffers, fs: old.fs, proxy: old.proxy, tables: old.tables, scripts: old.scripts,
		config: config.Open(old.fs, w.options.Root, w.rules, settings)}
	if !next.config.ReadsLike(old.config, "") {
		next.scripts = &scriptScan{}
	} else if was := old.opened(); was != nil {
		next.sessions = was.with(next.fs, nil)
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
	tables    *schemaScan
	scripts   *scriptScan
	fixes     quickfix.Shared

	opening  sync.Mutex // held while sessions are opened
	mu       sync.Mutex // guards the rest
	sessions *sessions  // nil until somebody needs them
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

// Shared is where fixes keep what they have in common in this snapshot.
func (s *Snapshot) Shared() *quickfix.Shared { return &s.fixes }

// Config is the configuration that holds in this snapshot.
func (s *Snapshot) Config() *config.Tree { return s.config }
