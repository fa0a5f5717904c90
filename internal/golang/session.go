// Package golang is the Go front end: it finds modules and packages without the go command, checks them tolerantly, and lowers each
// function to facts.
//
// Reading order: modules.go (go.mod, go.work, the list of required modules), resolve.go (import path to directory), packages.go and
// constraints.go (files of a directory, units), syntax.go (what is known of a file without its tree), snapshot.go (the workspace before
// types), prune.go, api.go and declare.go (declarations as importers see them), facts.go, body.go and dirty.go (what is lowered again,
// and what is kept), session.go (versions), lower.go (a checked body to facts).
package golang

import (
	"context"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"sync"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
)

// Config is everything that a Session's results depend on.
type Config struct {
	FS       files.FS
	Root     string // absolute path of the workspace folder
	Catalog  *catalog.Catalog
	ModCache string // absolute; "" if there is none
	GOROOT   string // absolute; "" to use the built-in digest of the standard library
	GOOS     string
	GOARCH   string
	Tags     []string
	Exclude  func(relative string) bool // folders not to read; nil for none
	Workers  int                        // at least 1
	Progress func(done, total int)      // packages; may be nil
}

// Session is an immutable view of the Go code under one folder. With makes the next one; both share what did not change.
// It is safe for concurrent use.
type Session struct {
	cfg    Config
	shared *shared

	working sync.Mutex // held while snapshot or facts are made

	mu       sync.Mutex // guards what follows; held for moments only, so that With never waits for work
	snapshot *snapshot  // nil until it is needed
	facts    *factTable // nil until it is needed
	// What to start from: the last snapshot and facts of the sessions before, and all paths that changed since that snapshot.
	before      *snapshot
	beforeFacts *factTable
	changed     map[string]bool
}

// Problem is something that kept a file or module from being read fully. It is told to the user and never stops the rest.
type Problem struct {
	Path    string // relative to the root where inside it
	Message string
}

// Facts is what a Session knows.
type Facts struct {
	Packages []*model.Package // sorted by ID; unchanged ones are the same pointers as in the session before
	Problems []Problem
}

// Open reads the modules and packages under cfg.Root. It fails only if the root cannot be read.
func Open(ctx context.Context, cfg Config) (*Session, error) {
	cfg.Workers = max(cfg.Workers, 1)
	s := &Session{cfg: cfg, shared: &shared{pos: newPositions(), hot: &hotUnits{}}}
	if _, err := s.look(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

// With returns the session after the given absolute paths changed, were created or were deleted, as fs now shows them. It does no
// work beyond bookkeeping.
func (s *Session) With(fs files.FS, changed []string) *Session {
	s.mu.Lock()
	defer s.mu.Unlock()
	next := &Session{cfg: s.cfg, shared: s.shared, before: s.snapshot, beforeFacts: s.facts, changed: map[string]bool{}}
	next.cfg.FS = fs
	if next.beforeFacts == nil {
		next.beforeFacts = s.beforeFacts
	}
	if next.before == nil {
		next.before = s.before
		maps.Copy(next.changed, s.changed)
	}
	for _, path := range changed {
		next.changed[filepath.Clean(path)] = true
	}
	return next
}

// look returns the session's snapshot.
func (s *Session) look(ctx context.Context) (*snapshot, error) {
	s.working.Lock()
	defer s.working.Unlock()
	return s.lookWorking(ctx)
}

// lookWorking is look with s.working held.
func (s *Session) lookWorking(ctx context.Context) (*snapshot, error) {
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

// Facts lowers what has not been lowered yet.
func (s *Session) Facts(ctx context.Context) (*Facts, error) {
	s.working.Lock()
	defer s.working.Unlock()
	s.mu.Lock()
	table, before := s.facts, s.beforeFacts
	s.mu.Unlock()
	if table == nil {
		snap, err := s.lookWorking(ctx)
		if err != nil {
			return nil, err
		}
		if table, err = snap.lowerAll(ctx, s.shared, before); err != nil {
			return nil, err
		}
		s.mu.Lock()
		s.facts, s.beforeFacts = table, nil
		s.mu.Unlock()
	}
	return &Facts{Packages: table.packages, Problems: table.problems}, nil
}

// Checked is one package with full syntax and types, as fixes need it.
type Checked struct {
	Fset   *token.FileSet
	Files  []*ast.File // with comments
	Paths  []string    // absolute, parallel to Files
	Texts  []string
	Types  *types.Package
	Info   *types.Info
	Errors []types.Error
	// Untyped lists imported paths that were typed against a stub or not at all: fixes that rest on them say so.
	Untyped []string
}

// Check type-checks, with all bodies, the package that the absolute path belongs to. It fails if the path belongs to none: it does not
// exist, cannot be parsed, or is excluded by build constraints.
func (s *Session) Check(ctx context.Context, path string) (*Checked, error) {
	snap, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	path = filepath.Clean(path)
	for _, u := range snap.units {
		if slices.ContainsFunc(u.files, func(src *source) bool { return src.path == path }) {
			return snap.check(ctx, s.shared, u)
		}
	}
	return nil, fmt.Errorf("%s is in no package of the build", path)
}

func (s *snapshot) check(ctx context.Context, sh *shared, u *unit) (out *Checked, err error) {
	if err := s.declareFor(ctx, sh, []*unit{u}); err != nil {
		return nil, err
	}
	defer func() {
		if r := recover(); r != nil {
			out, err = nil, fmt.Errorf("checking %s failed: %v", u.path, r)
		}
	}()
	info := newInfo()
	info.Scopes = map[ast.Node]*types.Scope{}
	out = &Checked{Info: info}
	c := s.checkWhole(sh, u, info, func(err error) {
		if te, ok := err.(types.Error); ok {
			out.Errors = append(out.Errors, te)
		}
	})
	out.Fset, out.Types = c.fset, c.pkg
	for i, src := range u.files {
		out.Files = append(out.Files, c.trees[i].file)
		out.Paths = append(out.Paths, src.path)
		out.Texts = append(out.Texts, src.text)
	}
	for path, at := range u.imports {
		if at.origin == fromStub || at.origin == fromNowhere {
			out.Untyped = append(out.Untyped, path)
		}
	}
	slices.Sort(out.Untyped)
	return out, nil
}
