package golang

import (
	"context"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// buildAPIs makes a node for the importable form of each unit, orders them, and takes over from prev what is still true.
func (s *snapshot) buildAPIs(prev *snapshot) {
	var keys []apiKey
	s.apis = map[apiKey]*api{}
	for _, u := range s.units {
		if u.under != "" {
			continue
		}
		keys = append(keys, apiKey{path: u.path})
		s.apis[keys[len(keys)-1]] = &api{unit: u, surface: &u.surface}
		if u.augmented != nil {
			keys = append(keys, apiKey{path: u.path, augmented: true})
			s.apis[keys[len(keys)-1]] = &api{unit: u, surface: u.augmented}
		}
	}
	index := map[apiKey]int{}
	for i, k := range keys {
		index[k] = i
	}
	deps := make([][]int, len(keys))
	for i, k := range keys {
		a := s.apis[k]
		for _, path := range a.surface.needs() {
			if at := a.unit.imports[path]; at.origin == fromWorkspace {
				if j, ok := index[apiKey{path: at.path}]; ok {
					deps[i] = append(deps[i], j)
				}
			}
		}
		slices.Sort(deps[i])
	}
	wanted := make([]int, len(deps))
	for i, list := range deps {
		deps[i] = slices.Compact(list)
		wanted[i] = len(deps[i])
	}
	deps = cutCycles(deps)
	for _, i := range topological(deps) {
		a := s.apis[keys[i]]
		kept := map[string]bool{}
		s.cyclic = s.cyclic || len(deps[i]) < wanted[i]
		for _, j := range deps[i] {
			a.needs = append(a.needs, s.apis[keys[j]])
			kept[keys[j].path] = true
		}
		h := newHasher()
		h.uint64(s.layout.key)
		h.uint64(a.surface.hash)
		h.strings(a.unit.path, a.unit.name)
		a.imports = map[string]location{}
		for _, path := range a.surface.needs() {
			at := a.unit.imports[path]
			if at.origin == fromWorkspace && !kept[at.path] {
				h.strings("cut", path)
				continue
			}
			a.imports[path] = at
			s.hashLocation(h, path, at, false)
		}
		a.hash = h.sum()
		if prev != nil {
			if old := prev.apis[keys[i]]; old != nil && old.hash == a.hash {
				old.once.Lock()
				a.pkg = old.pkg
				old.once.Unlock()
			}
		}
		s.order = append(s.order, a)
	}
}

// hashLocation adds what an import means to a key.
func (s *snapshot) hashLocation(h *hasher, path string, at location, augmented bool) {
	h.strings(path, at.path, at.dir)
	h.uint64(uint64(at.origin))
	if at.origin == fromWorkspace {
		if a := s.api(at.path, augmented); a != nil {
			h.uint64(a.hash)
		}
	}
}

// api finds the importable form of a unit; the one with tests only if it differs.
func (s *snapshot) api(path string, augmented bool) *api {
	if augmented {
		if a := s.apis[apiKey{path, true}]; a != nil {
			return a
		}
	}
	return s.apis[apiKey{path: path}]
}

// imported finds the node that an import of a unit leads to; nil if it leads out of the workspace.
func (s *snapshot) imported(u *unit, at location) *api {
	if at.origin != fromWorkspace {
		return nil
	}
	return s.api(at.path, at.path == u.under)
}

// factsKey is equal for two states of a unit if everything but its functions' own texts is: what they resolve against is the same.
func (s *snapshot) factsKey(u *unit) uint64 {
	h := newHasher()
	h.uint64(s.layout.key)
	h.uint64(u.shape)
	paths := make([]string, 0, len(u.imports))
	for path := range u.imports {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	for _, path := range paths {
		s.hashLocation(h, path, u.imports[path], u.imports[path].path == u.under)
	}
	return h.sum()
}

// topological orders a graph without cycles, dependencies first, always the same.
func topological(deps [][]int) []int {
	state := make([]uint8, len(deps))
	out := make([]int, 0, len(deps))
	type frame struct{ node, edge int }
	for root := range deps {
		if state[root] != 0 {
			continue
		}
		state[root] = 1
		frames := []frame{{node: root}}
		for len(frames) > 0 {
			f := &frames[len(frames)-1]
			if f.edge < len(deps[f.node]) {
				next := deps[f.node][f.edge]
				f.edge++
				if state[next] == 0 {
					state[next] = 1
					frames = append(frames, frame{node: next})
				}
				continue
			}
			out = append(out, f.node)
			frames = frames[:len(frames)-1]
		}
	}
	return out
}

// declareFor makes the packages that units import, directly or through others' surfaces.
func (s *snapshot) declareFor(ctx context.Context, sh *shared, units []*unit) error {
	wantAPI := map[*api]bool{}
	var outside []location
	var visit func(a *api)
	addImports := func(imports map[string]location) {
		for _, at := range imports {
			if at.origin != fromWorkspace {
				outside = append(outside, at)
			}
		}
	}
	visit = func(a *api) {
		if a == nil || wantAPI[a] {
			return
		}
		wantAPI[a] = true
		if a.types() == nil {
			addImports(a.imports)
		}
		for _, n := range a.needs {
			visit(n)
		}
	}
	for _, u := range units {
		addImports(u.imports)
		for _, at := range u.imports {
			visit(s.imported(u, at))
		}
	}
	sortLocations(outside)
	if err := s.universe.load(ctx, outside); err != nil {
		return err
	}
	var todo []*api
	index := map[*api]int{}
	for _, a := range s.order {
		if wantAPI[a] && a.types() == nil {
			index[a] = len(todo)
			todo = append(todo, a)
		}
	}
	deps := make([][]int, len(todo))
	for i, a := range todo {
		for _, n := range a.needs {
			if j, ok := index[n]; ok {
				deps[i] = append(deps[i], j)
			}
		}
	}
	return runGraph(ctx, deps, s.cfg.Workers, func(i int) { s.declare(sh, todo[i]) })
}

func sortLocations(list []location) {
	slices.SortFunc(list, func(a, b location) int {
		if c := strings.Compare(a.path, b.path); c != 0 {
			return c
		}
		return strings.Compare(a.dir, b.dir)
	})
}

func (a *api) types() *types.Package {
	a.once.Lock()
	defer a.once.Unlock()
	return a.pkg
}

// declare checks the declarations of a unit that importers can reach.
func (s *snapshot) declare(sh *shared, a *api) {
	a.once.Lock()
	defer a.once.Unlock()
	if a.pkg != nil {
		return
	}
	u := a.unit
	a.pkg = types.NewPackage(u.path, u.name)
	defer func() {
		if r := recover(); r != nil {
			a.pkg = types.NewPackage(u.path, u.name)
			a.pkg.MarkComplete()
			s.universe.fail(relative(s.cfg.Root, u.dir), fmt.Sprintf("is treated as empty: checking it failed: %v", r))
		}
	}()
	fset := token.NewFileSet()
	var files []*ast.File
	for i, f := range u.files {
		if !slices.Contains(a.surface.keep[i], true) {
			continue
		}
		tr := f.surface(sh.pos, a.surface.keep[i], a.surface != &u.surface)
		fset.AddExistingFiles(tr.tok)
		files = append(files, tr.file)
	}
	cfg := s.checkerConfig(u, func(path string) *types.Package {
		at, ok := a.imports[path]
		if !ok {
			return nil
		}
		if at.origin == fromWorkspace {
			for _, n := range a.needs {
				if n.unit.path == at.path {
					return n.types()
				}
			}
			return nil
		}
		return s.universe.get(at)
	})
	cfg.IgnoreFuncBodies = true
	types.NewChecker(cfg, fset, a.pkg, nil).Files(files)
}

// checkerConfig is how workspace code is checked: errors never stop it, and what find does not have is an empty package.
func (s *snapshot) checkerConfig(u *unit, find func(path string) *types.Package) *types.Config {
	return &types.Config{
		FakeImportC: true,
		Sizes:       s.universe.sizes,
		GoVersion:   languageVersion(u.module.goVersion),
		Error:       func(error) {},
		Importer: importerFunc(func(path string) (*types.Package, error) {
			if p := find(path); p != nil {
				return p, nil
			}
			return emptyPackage(path, ""), nil
		}),
	}
}
