package workspace

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/config"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/typescript"
)

// Problem is something that kept a file, a module or the configuration from being read fully. It is told to the user and never stops
// the rest.
type Problem struct {
	Path    string // relative to the root where inside it; "" where it belongs to no file
	Message string
}

// sessions are what the front ends know of one snapshot. It is immutable.
type sessions struct {
	golang     *golang.Session
	typescript *typescript.Session // nil where the folder had neither TypeScript nor JavaScript when somebody last looked
	catalog    *catalog.Catalog
	problems   []Problem // of the user's catalogue
}

// with are the sessions after paths (absolute) changed.
func (s *sessions) with(fs files.FS, changed []string) *sessions {
	next := *s
	next.golang = s.golang.With(fs, changed)
	if s.typescript != nil {
		next.typescript = s.typescript.With(fs, changed)
	}
	return &next
}

// facts is what all front ends made of a snapshot.
type facts struct {
	packages []*model.Package // sorted by ID
	problems []Problem
}

// facts asks the front ends one after the other: each has all workers.
func (s *sessions) facts(ctx context.Context) (*facts, error) {
	read, err := s.golang.Facts(ctx)
	if err != nil {
		return nil, err
	}
	out := &facts{packages: read.Packages}
	for _, p := range read.Problems {
		out.problems = append(out.problems, Problem(p))
	}
	if s.typescript == nil {
		return out, nil
	}
	more, err := s.typescript.Facts(ctx)
	if err != nil {
		return nil, err
	}
	out.packages = slices.Concat(out.packages, more.Packages)
	slices.SortFunc(out.packages, func(a, b *model.Package) int { return strings.Compare(a.ID, b.ID) })
	for _, p := range more.Problems {
		out.problems = append(out.problems, Problem(p))
	}
	return out, nil
}

// Session is the Go front end's state in this snapshot, for fixes; nil if the folder cannot be read any more.
func (s *Snapshot) Session() *golang.Session {
	all, err := s.open(context.Background())
	if err != nil {
		return nil
	}
	return all.golang
}

// TypeScript is the TypeScript front end's state in this snapshot; nil where the folder has neither TypeScript nor JavaScript.
func (s *Snapshot) TypeScript() *typescript.Session {
	all, err := s.open(context.Background())
	if err != nil {
		return nil
	}
	return all.typescript
}

// opened gives the sessions if there are any already.
func (s *Snapshot) opened() *sessions {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sessions
}

// open gives the sessions, opening those that this snapshot is the first to need.
func (s *Snapshot) open(ctx context.Context) (*sessions, error) {
	s.opening.Lock()
	defer s.opening.Unlock()
	was := s.opened()
	if was != nil && (was.typescript != nil || !s.hasScripts()) {
		return was, nil
	}
	all := &sessions{}
	if was != nil {
		*all = *was
	} else {
		all.catalog, all.problems = s.catalogue()
	}
	var err error
	if all.golang == nil {
		if all.golang, err = s.openGo(ctx, all.catalog); err != nil {
			return nil, fmt.Errorf("open workspace: %w", err)
		}
	}
	if s.hasScripts() {
		if all.typescript, err = s.openTypeScript(ctx, all.catalog); err != nil {
			return nil, fmt.Errorf("open workspace: %w", err)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sessions = all
	return all, nil
}

func (s *Snapshot) openGo(ctx context.Context, c *catalog.Catalog) (*golang.Session, error) {
	o := s.workspace.options
	return golang.Open(ctx, golang.Config{
		FS: s.fs, Root: o.Root, Catalog: c, ModCache: o.ModCache, GOROOT: o.GOROOT, GOOS: o.GOOS, GOARCH: o.GOARCH,
		Tags:     merge(o.Tags, s.config.Tags()),
		Exclude:  s.config.Excluded,
		Workers:  max(1, o.Workers),
		Progress: o.progress("load"),
	})
}

func (s *Snapshot) openTypeScript(ctx context.Context, c *catalog.Catalog) (*typescript.Session, error) {
	o := s.workspace.options
	return typescript.Open(ctx, typescript.Config{
		FS: s.fs, Root: o.Root, Catalog: c, Stubs: c.NPMStub,
		Exclude:    s.workspace.noScripts(s.config),
		Workers:    max(1, o.Workers),
		IgnoreCase: o.IgnoreCase,
	})
}

// scriptScan looks once whether there is any TypeScript or JavaScript. It is carried from snapshot to snapshot until something changes
// that may begin or end it.
type scriptScan struct {
	once  sync.Once
	found bool
}

// hasScripts says whether the TypeScript front end has anything to read. A folder without pays one look at its directories.
func (s *Snapshot) hasScripts() bool {
	s.scripts.once.Do(func() {
		s.scripts.found = typescript.Present(s.fs, s.workspace.options.Root, s.workspace.noScripts(s.config))
	})
	return s.scripts.found
}

// noScripts says which folders the TypeScript front end does not read: excluded ones, and those that Go keeps for other purposes. It
// outlives snapshots, so it holds none.
func (w *Workspace) noScripts(c *config.Tree) func(relative string) bool {
	return func(relative string) bool {
		switch path.Base(relative) {
		case "testdata":
			return true
		case "vendor":
			if _, err := w.options.FS.Stat(filepath.Join(w.options.Root, filepath.FromSlash(relative), "modules.txt")); err == nil {
				return true
			}
		}
		return c.Excluded(relative)
	}
}

// touchesScripts says whether a change may be of TypeScript or JavaScript: by its name, or because it has none that tells (a folder).
func touchesScripts(path string) bool { return filepath.Ext(path) == "" || typescript.Reads(path) }

// catalogueFolder is where a workspace describes in-house libraries.
const catalogueFolder = ".perfls/catalog"

// catalogue lays the folder's own stubs over the built-in ones.
func (s *Snapshot) catalogue() (*catalog.Catalog, []Problem) {
	stubs := map[string][]byte{}
	var problems []Problem
	var walk func(folder string, depth int)
	walk = func(folder string, depth int) {
		entries, err := s.fs.ReadDir(s.Abs(folder))
		if err != nil {
			if !errors.Is(err, fs.ErrNotExist) {
				problems = append(problems, Problem{Path: folder, Message: err.Error()})
			}
			return
		}
		for _, e := range entries {
			name := folder + "/" + e.Name()
			switch {
			case e.IsDir() && depth < maxCatalogueDepth:
				walk(name, depth+1)
			case !e.IsDir() && isStub(name):
				text, err := s.fs.ReadFile(s.Abs(name))
				if err != nil {
					problems = append(problems, Problem{Path: name, Message: err.Error()})
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
		problems = append(problems, Problem{Path: catalogueFolder, Message: err.Error()})
	}
	return user, problems
}

// isStub says whether a file of a catalogue describes a library: Go, or the declarations of an npm package in npm/.
func isStub(name string) bool {
	return strings.HasSuffix(name, ".go") || strings.HasSuffix(name, ".d.ts") && strings.HasPrefix(name, catalogueFolder+"/npm/")
}

// maxCatalogueDepth bounds how deep a catalogue's folders nest: import paths are not deeper.
const maxCatalogueDepth = 16
