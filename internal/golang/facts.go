package golang

import (
	"cmp"
	"context"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// unitFacts is what one unit was lowered to, function by function, so that the next version can take over what did not change.
type unitFacts struct {
	key      uint64 // factsKey
	shape    uint64 // of the unit
	files    []*source
	bodies   [][]declFacts // per file and declaration
	inits    []declFacts   // per file: initial values of package variables
	types    []*model.Type
	problems []Problem
	pkg      *model.Package
}

// declFacts is what one declaration became, and where it started then: a declaration that moved keeps its facts.
type declFacts struct {
	hash uint64
	base int32
	out  lowered
	ok   bool
}

// factTable is the facts of all units by path. It is immutable.
type factTable struct {
	structure uint64 // of the snapshot
	cyclic    bool
	units     map[string]*unitFacts
	packages  []*model.Package
	problems  []Problem
}

// lowerAll makes the facts of a snapshot, reusing what prev has and still holds.
func (s *snapshot) lowerAll(ctx context.Context, sh *shared, prev *factTable) (*factTable, error) {
	table := &factTable{units: map[string]*unitFacts{}, structure: s.structure, cyclic: s.cyclic}
	plans := s.plan(prev)
	var needTypes []*unit
	todo := 0
	for _, p := range plans {
		if p.done == nil {
			todo++
			if p.whole || p.types || len(p.changes) > 0 {
				needTypes = append(needTypes, p.u)
			}
		}
	}
	if err := s.declareFor(ctx, sh, needTypes); err != nil {
		return nil, err
	}
	var mu sync.Mutex
	finished := 0
	err := runAll(ctx, len(plans), s.cfg.Workers, func(i int) {
		if plans[i].done != nil {
			return
		}
		plans[i].done = s.lowerUnit(sh, plans[i])
		if s.cfg.Progress != nil {
			mu.Lock()
			defer mu.Unlock()
			finished++
			s.cfg.Progress(finished, todo)
		}
	})
	if err != nil {
		return nil, err
	}
	for _, p := range plans {
		table.units[p.u.path] = p.done
		table.packages = append(table.packages, p.done.pkg)
		table.problems = append(table.problems, p.done.problems...)
	}
	slices.SortFunc(table.packages, func(a, b *model.Package) int { return strings.Compare(a.ID, b.ID) })
	table.problems = append(table.problems, s.problems()...)
	table.problems = append(table.problems, s.absent()...)
	slices.SortFunc(table.problems, func(a, b Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.Message, b.Message))
	})
	table.problems = slices.Compact(table.problems)
	return table, nil
}

// absent sums up in one line what was typed against a stub or not at all.
func (s *snapshot) absent() []Problem {
	stubbed, missing := map[string]bool{}, map[string]bool{}
	for _, u := range s.units {
		for path, at := range u.imports {
			switch at.origin {
			case fromStub:
				stubbed[path] = true
			case fromNowhere:
				missing[path] = true
			}
		}
	}
	var parts []string
	if len(stubbed) > 0 {
		parts = append(parts, fmt.Sprintf("%d typed by stubs", len(stubbed)))
	}
	if len(missing) > 0 {
		parts = append(parts, fmt.Sprintf("%d not known at all", len(missing)))
	}
	if len(parts) == 0 {
		return nil
	}
	return []Problem{{Message: "imported packages that are not on this machine: " + strings.Join(parts, ", ") + " (`go mod download` makes results complete)"}}
}

// lowerUnit carries out a plan.
func (s *snapshot) lowerUnit(sh *shared, p *plan) (f *unitFacts) {
	u := p.u
	defer func() {
		if r := recover(); r != nil {
			f = newUnitFacts(u, p.key)
			f.problem(s, u.dir, fmt.Sprintf("is left out: checking it failed: %v", r))
			f.assemble(s, u)
		}
	}()
	if !p.whole {
		if f = s.lowerSingly(sh, p); f != nil {
			f.assemble(s, u)
			return f
		}
	}
	f = s.lowerWhole(sh, p)
	f.assemble(s, u)
	if p.old == nil || !sh.hot.keep(u, p.old.files) {
		for _, src := range u.files {
			src.release()
		}
	}
	return f
}

func newUnitFacts(u *unit, key uint64) *unitFacts {
	return &unitFacts{key: key, shape: u.shape, files: u.files, bodies: make([][]declFacts, len(u.files)), inits: make([]declFacts, len(u.files))}
}

func (f *unitFacts) problem(s *snapshot, path, message string) {
	f.problems = append(f.problems, Problem{Path: relative(s.cfg.Root, path), Message: message})
}

// lowerWhole checks a unit with all its bodies at once, and lowers every declaration whose facts are not known already.
func (s *snapshot) lowerWhole(sh *shared, p *plan) *unitFacts {
	u := p.u
	c := s.checkWhole(sh, u, newInfo(), func(error) {})
	f := p.facts
	if f == nil {
		f = newUnitFacts(u, p.key)
	}
	for i, src := range u.files {
		in := s.lowerInput(u, i, c.fset, c.trees[i].file, c.pkg, c.info)
		if f.bodies[i] == nil {
			f.bodies[i] = make([]declFacts, len(src.decls))
		}
		for j, d := range declarations(c.trees[i].file) {
			if src.decls[j].fn && !f.bodies[i][j].ok {
				in.decl = d
				f.bodies[i][j] = f.lowerOne(s, src, src.decls[j].hash, src.decls[j].start, in)
			}
		}
		if hash, base, ok := src.variables(); ok && !f.inits[i].ok {
			in.decl = nil
			f.inits[i] = f.lowerOne(s, src, hash, base, in)
		}
	}
	f.lowerTypes(s, c)
	return f
}

func (f *unitFacts) lowerTypes(s *snapshot, c *checkedUnit) {
	f.types = lowerTypes(c.pkg, c.fset, c.fileIndex, s.cfg.Catalog)
	for _, t := range f.types {
		t.Test = t.Test || f.files[t.File].test
	}
}

func (s *snapshot) lowerInput(u *unit, i int, fset *token.FileSet, file *ast.File, pkg *types.Package, info *types.Info) lowerInput {
	src := u.files[i]
	return lowerInput{fset: fset, file: file, text: src.text, pkg: pkg, info: info, catalog: s.cfg.Catalog,
		path: relative(s.cfg.Root, src.path), fileIndex: int32(i), test: src.test, generated: src.generated}
}

// lowerOne lowers one declaration behind a fence.
func (f *unitFacts) lowerOne(s *snapshot, src *source, hash uint64, base int32, in lowerInput) (d declFacts) {
	defer func() {
		if r := recover(); r != nil {
			d = declFacts{hash: hash, base: base, ok: true}
			f.problem(s, src.path, fmt.Sprintf("a function is left out: reading it failed: %v", r))
		}
	}()
	return declFacts{hash: hash, base: base, out: lowerDecl(in), ok: true}
}

// declarations lists what source.decls describes.
func declarations(file *ast.File) []ast.Decl {
	var out []ast.Decl
	for _, d := range file.Decls {
		if !isImport(d) {
			out = append(out, d)
		}
	}
	return out
}

// variables is the key of a file's initial values: their texts and how they lie relative to the first, at base.
func (s *source) variables() (hash uint64, base int32, ok bool) {
	h := newHasher()
	for _, d := range s.decls {
		if !d.vars {
			continue
		}
		if !ok {
			base, ok = d.start, true
		}
		h.uint64(uint64(d.start - base))
		h.strings(s.text[d.start:d.end])
	}
	return h.sum(), base, ok
}

// checkedUnit is a unit with types.
type checkedUnit struct {
	fset  *token.FileSet
	trees []*tree
	pkg   *types.Package
	info  *types.Info
}

func newInfo() *types.Info {
	return &types.Info{
		Types:      map[ast.Expr]types.TypeAndValue{},
		Instances:  map[*ast.Ident]types.Instance{},
		Defs:       map[*ast.Ident]types.Object{},
		Uses:       map[*ast.Ident]types.Object{},
		Implicits:  map[ast.Node]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
	}
}

// checkWhole checks a unit; with info == nil its declarations only. What it imports must be declared.
func (s *snapshot) checkWhole(sh *shared, u *unit, info *types.Info, report func(error)) *checkedUnit {
	c := &checkedUnit{fset: token.NewFileSet(), info: info, pkg: types.NewPackage(u.path, u.name)}
	var files []*ast.File
	for _, src := range u.files {
		tr := src.syntax(sh.pos)
		c.fset.AddExistingFiles(tr.tok)
		c.trees = append(c.trees, tr)
		files = append(files, tr.file)
	}
	cfg := s.unitConfig(u, report)
	cfg.IgnoreFuncBodies = info == nil
	types.NewChecker(cfg, c.fset, c.pkg, info).Files(files)
	return c
}

func (s *snapshot) unitConfig(u *unit, report func(error)) *types.Config {
	cfg := s.checkerConfig(u, func(path string) *types.Package {
		at := u.imports[path]
		if a := s.imported(u, at); a != nil {
			return a.types()
		}
		return s.universe.get(at)
	})
	cfg.Error = report
	return cfg
}

// fileIndex finds the file of a position.
func (c *checkedUnit) fileIndex(pos token.Pos) (int32, bool) {
	for i, tr := range c.trees {
		if base := tr.tok.Base(); int(pos) >= base && int(pos) <= base+tr.tok.Size() {
			return int32(i), true
		}
	}
	return 0, false
}

// placed is a function and its offset in its file.
type placed struct {
	fn    *model.Function
	start int32
}

// assemble joins what the declarations became.
func (f *unitFacts) assemble(s *snapshot, u *unit) {
	p := &model.Package{ID: "go:" + u.path, Name: u.name, Language: model.Go}
	declared := map[model.TypeID]bool{}
	for _, t := range f.types {
		declared[t.ID] = true
	}
	p.Types = slices.Clone(f.types)
	p.Testing = importsTesting(f.files)
	p.Databases = importsDrivers(f.files)
	for i, src := range f.files {
		p.Files = append(p.Files, model.File{Path: relative(s.cfg.Root, src.path), Generated: src.generated || foreign(src.path), Test: src.test, Comments: src.comments})
		var list []placed
		add := func(d *declFacts, start int32) {
			if !d.ok {
				return
			}
			p.Wires = append(p.Wires, d.out.wires...)
			p.Binds = append(p.Binds, d.out.binds...)
			p.Unresolved += d.out.unresolved
			for _, t := range d.out.ifaces {
				if !declared[t.ID] {
					declared[t.ID] = true
					p.Types = append(p.Types, t)
				}
			}
			for k, fn := range d.out.funcs {
				list = append(list, placed{fn, d.out.starts[k] + start - d.base})
			}
		}
		for j := range f.bodies[i] {
			add(&f.bodies[i][j], src.decls[j].start)
		}
		if _, base, ok := src.variables(); ok {
			add(&f.inits[i], base)
		}
		slices.SortStableFunc(list, func(a, b placed) int { return cmp.Compare(a.start, b.start) })
		for _, pl := range list {
			p.Funcs = append(p.Funcs, pl.fn)
			p.Starts = append(p.Starts, pl.start)
		}
	}
	slices.SortFunc(p.Types, func(a, b *model.Type) int { return strings.Compare(string(a.ID), string(b.ID)) })
	slices.SortFunc(p.Wires, func(a, b model.Wire) int {
		return cmp.Or(strings.Compare(string(a.Type), string(b.Type)), strings.Compare(string(a.Iface), string(b.Iface)))
	})
	p.Wires = slices.Compact(p.Wires)
	slices.SortFunc(p.Binds, func(a, b model.Bind) int {
		return cmp.Or(strings.Compare(a.Slot, b.Slot), strings.Compare(string(a.Func), string(b.Func)))
	})
	p.Binds = slices.Compact(p.Binds)
	for path, at := range u.imports {
		if at.origin == fromStub || at.origin == fromNowhere {
			p.Stubbed = append(p.Stubbed, path)
		}
	}
	slices.Sort(p.Stubbed)
	f.pkg = p
}

// foreign says whether a file is a copy of other people's code: nobody mends that where it lies.
func foreign(path string) bool {
	path = filepath.ToSlash(path)
	return strings.Contains(path, "/third_party/") || strings.Contains(path, "/thirdparty/")
}

// importsDrivers says which kinds of SQL databases the files outside of tests import drivers for.
func importsDrivers(files []*source) (set model.Databases) {
	for _, src := range files {
		if src.test {
			continue
		}
		for _, im := range src.imports {
			set |= catalog.Driver(im.path)
		}
	}
	return set
}

// importsTesting says whether files outside of tests import a testing package.
func importsTesting(files []*source) bool {
	for _, src := range files {
		if src.test {
			continue
		}
		for _, im := range src.imports {
			if im.path == "testing" || im.path == "net/http/httptest" || strings.HasPrefix(im.path, "github.com/stretchr/testify/") {
				return true
			}
		}
	}
	return false
}
