package golang

import (
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/golang/stdlib"
)

// universe is the packages outside of the workspace, as far as they were needed: declarations that importers can reach, from source
// with bodies cut. It only grows, and all sessions over one layout share it.
type universe struct {
	r      *resolver
	target *target
	sizes  types.Sizes

	loading sync.Mutex // one load at a time: each finds what the one before it left
	mu      sync.RWMutex
	pkgs    map[location]*types.Package
	names   map[location]string
	failed  []Problem
}

func newUniverse(r *resolver) *universe {
	return &universe{
		r:      r,
		target: &target{goos: r.cfg.GOOS, goarch: r.cfg.GOARCH, tags: r.cfg.Tags},
		sizes:  sizesFor(r.cfg.GOARCH),
		pkgs:   map[location]*types.Package{},
		names:  map[location]string{},
	}
}

func sizesFor(goarch string) types.Sizes {
	if s := types.SizesFor("gc", goarch); s != nil {
		return s
	}
	return types.SizesFor("gc", "amd64")
}

// dependency is a package between parsing and checking.
type dependency struct {
	at      location
	name    string
	fset    *token.FileSet
	files   []*ast.File
	imports map[string]location // those that its surface needs
	needs   [][]string          // the same by file
}

// get returns a loaded package; nil if it was not asked for in a load, or is absent.
func (u *universe) get(at location) *types.Package {
	if at.path == "unsafe" {
		return types.Unsafe
	}
	u.mu.RLock()
	defer u.mu.RUnlock()
	return u.pkgs[at]
}

// load makes packages and what they need. Absent ones are left out.
func (u *universe) load(ctx context.Context, wanted []location) error {
	u.loading.Lock()
	defer u.loading.Unlock()
	found, err := u.scanAll(ctx, wanted)
	if err != nil {
		return err
	}
	index := map[location]int{}
	for i, d := range found {
		index[d.at] = i
	}
	deps := make([][]int, len(found))
	for i, d := range found {
		for _, at := range d.imports {
			if j, ok := index[at]; ok {
				deps[i] = append(deps[i], j)
			}
		}
		slices.Sort(deps[i])
	}
	return runGraph(ctx, cutCycles(deps), u.r.cfg.Workers, func(i int) {
		d := found[i]
		pkg := u.check(d)
		found[i].files, found[i].fset = nil, nil
		u.mu.Lock()
		u.pkgs[d.at] = pkg
		u.mu.Unlock()
	})
}

// scanAll parses, in waves, all packages that are needed and not loaded yet. The result is in the order of discovery.
func (u *universe) scanAll(ctx context.Context, wanted []location) ([]*dependency, error) {
	var all []*dependency
	seen := map[location]bool{}
	wave := wanted
	for len(wave) > 0 {
		var next []location
		for _, at := range wave {
			if at.origin == fromNowhere || at.origin == fromWorkspace || seen[at] || u.get(at) != nil {
				continue
			}
			seen[at] = true
			next = append(next, at)
		}
		found := make([]*dependency, len(next))
		if err := runAll(ctx, len(next), u.r.cfg.Workers, func(i int) { found[i] = u.scan(next[i]) }); err != nil {
			return nil, err
		}
		wave = nil
		for _, d := range found {
			all = append(all, d)
			paths := make([]string, 0, len(d.imports))
			for path := range d.imports {
				paths = append(paths, path)
			}
			slices.Sort(paths)
			for _, path := range paths {
				wave = append(wave, d.imports[path])
			}
		}
	}
	return all, nil
}

// texts reads the sources of a package that belong to the build.
func (u *universe) texts(at location) (names, texts []string) {
	switch at.origin {
	case fromDigest:
		for _, f := range stdlib.Files(at.path) {
			names, texts = append(names, f.Name), append(texts, f.Text)
		}
	case fromStub:
		stub, _ := u.r.cfg.Catalog.Stub(at.path)
		for name := range stub {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			texts = append(texts, string(stub[name]))
		}
	default:
		for _, name := range u.r.goFiles(at.dir) {
			if !u.target.matchName(name) {
				continue
			}
			data, err := u.r.cfg.FS.ReadFile(filepath.Join(at.dir, name))
			if err != nil {
				continue
			}
			if text := string(data); u.target.matchHeader(text) {
				names, texts = append(names, name), append(texts, text)
			}
		}
	}
	return names, texts
}

func (u *universe) scan(at location) (d *dependency) {
	d = &dependency{at: at, fset: token.NewFileSet(), name: guessName(at.path)}
	defer u.fence(at, func() { d.files, d.imports = nil, nil })
	names, texts := u.texts(at)
	var summaries []summary
	for i, text := range texts {
		text = trimBodies(text)
		file, _ := parser.ParseFile(d.fset, names[i], text, parser.SkipObjectResolution|parser.AllErrors)
		if !hasName(file) {
			continue
		}
		if len(d.files) == 0 {
			d.name = file.Name.Name
		} else if file.Name.Name != d.name {
			continue
		}
		source := func(n ast.Node) string { return "" } // surfaces of dependencies are not compared
		s := summary{pieces: piecesOf(file, source, false)}
		for _, spec := range file.Imports {
			s.imports = append(s.imports, importOf(spec))
		}
		d.files = append(d.files, file)
		summaries = append(summaries, s)
	}
	surf := surfaceOf(summaries, func(path string) string { return u.nameOf(u.r.imported(at, path)) })
	d.imports, d.needs = map[string]location{}, surf.need
	for i, file := range d.files {
		d.files[i] = thin(file, summaries[i].pieces, surf.keep[i])
		for _, path := range surf.need[i] {
			if path != "C" && path != "unsafe" {
				d.imports[path] = u.r.imported(at, path)
			}
		}
	}
	return d
}

// nameOf reads the name of a package off one of its files.
func (u *universe) nameOf(at location) string {
	u.mu.RLock()
	name, ok := u.names[at]
	u.mu.RUnlock()
	if ok {
		return name
	}
	name = guessName(at.path)
	if at.origin != fromNowhere {
		names, texts := u.texts(at)
		for i := range names {
			file, _ := parser.ParseFile(token.NewFileSet(), "", texts[i], parser.PackageClauseOnly)
			if hasName(file) {
				name = file.Name.Name
				break
			}
		}
	}
	u.mu.Lock()
	u.names[at] = name
	u.mu.Unlock()
	return name
}

func (u *universe) check(d *dependency) (pkg *types.Package) {
	pkg = types.NewPackage(d.at.path, d.name)
	defer u.fence(d.at, func() {
		pkg = types.NewPackage(d.at.path, d.name)
		pkg.MarkComplete()
	})
	cfg := &types.Config{
		IgnoreFuncBodies: true,
		FakeImportC:      true,
		Sizes:            u.sizes,
		Error:            func(error) {},
		Importer: importerFunc(func(path string) (*types.Package, error) {
			if at, ok := d.imports[path]; ok {
				if p := u.get(at); p != nil {
					return p, nil
				}
			}
			return emptyPackage(path, ""), nil
		}),
	}
	types.NewChecker(cfg, d.fset, pkg, nil).Files(d.files)
	return pkg
}

// fence turns a panic of the parser or the checker over one package into a problem.
func (u *universe) fence(at location, give func()) {
	if r := recover(); r != nil {
		give()
		u.fail(at.path, fmt.Sprintf("is treated as empty: checking it failed: %v", r))
	}
}

func (u *universe) problems() []Problem {
	u.mu.RLock()
	defer u.mu.RUnlock()
	return slices.Clone(u.failed)
}

// emptyPackage stands for a package that is absent or not needed: complete, so that the checker reports only what is looked up in it.
func emptyPackage(path, name string) *types.Package {
	if path == "unsafe" {
		return types.Unsafe
	}
	if name == "" {
		name = guessName(path)
	}
	if !token.IsIdentifier(name) {
		name = strings.Map(func(r rune) rune {
			if r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
				return r
			}
			return '_'
		}, name) + "_"
	}
	p := types.NewPackage(path, name)
	p.MarkComplete()
	return p
}

type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }

func (u *universe) fail(path, message string) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.failed = append(u.failed, Problem{Path: path, Message: message})
}
