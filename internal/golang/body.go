package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/perfls/perfls/internal/model"
)

// maxSingly is how many functions of a unit are checked one by one; for more than that the whole unit is checked, which is about as fast.
const maxSingly = 24

// change is a declaration to lower: a function, or a file's initial values.
type change struct {
	file int
	decl int // -1: initial values
}

// plan is what has to be done for one unit.
type plan struct {
	u       *unit
	key     uint64
	old     *unitFacts // nil for a new unit
	done    *unitFacts // the result; set from the start if nothing changed
	facts   *unitFacts // what is known already, the rest missing; nil if nothing is
	whole   bool       // check the whole unit
	types   bool       // the types' method sets may have changed
	changes []change   // what to lower
}

// plan compares a snapshot with the facts of an earlier one.
func (s *snapshot) plan(prev *factTable) []*plan {
	plans := make([]*plan, len(s.units))
	changed := map[*unit]bool{}
	for i, u := range s.units {
		p := &plan{u: u, key: s.keys[u.path].key}
		plans[i] = p
		if prev != nil {
			p.old = prev.units[u.path]
		}
		switch {
		case p.old == nil:
			p.whole = true
		case p.old.key != p.key:
			changed[u] = true
		case slices.Equal(p.old.files, u.files):
			p.done = p.old
		}
	}
	comparable := prev != nil && prev.structure == s.structure && !prev.cyclic && !s.cyclic
	var dirty map[string]map[string]bool
	if comparable && len(changed) > 0 {
		dirty = s.dirtyNames(prev, changed)
	}
	for _, p := range plans {
		if p.done != nil || p.whole {
			continue
		}
		if changed[p.u] && !comparable || len(p.old.problems) > 0 || !samePlaces(p.old.files, p.u.files) {
			p.whole = true
			continue
		}
		s.compare(p, dirty)
	}
	return plans
}

// compare finds the declarations of a unit whose facts do not stand any more.
func (s *snapshot) compare(p *plan, dirty map[string]map[string]bool) {
	u, old := p.u, p.old
	f := newUnitFacts(u, p.key)
	p.facts = f
	p.types = len(dirty[u.path]) > 0 || u.shape != old.shape
	functions := 0
	for i, src := range u.files {
		before := old.files[i]
		m := s.mentionsIn(u, src, dirty)
		same := before.context == src.context && before.generated == src.generated
		known := map[uint64]declFacts{}
		if same && before.shape != src.shape {
			for j, d := range old.bodies[i] {
				if d.ok && before.unique(j) {
					known[d.hash] = d
				}
			}
		}
		f.bodies[i] = make([]declFacts, len(src.decls))
		for j, d := range src.decls {
			if !d.fn {
				continue
			}
			functions++
			var facts declFacts
			switch {
			case !same:
			case before.shape == src.shape: // the same declarations in the same order
				facts = old.bodies[i][j]
			case src.unique(j):
				facts = known[d.hash]
			}
			if facts.ok && facts.hash == d.hash && !m.any(src.text[d.start:d.end]) {
				f.bodies[i][j] = facts
				continue
			}
			p.changes = append(p.changes, change{i, j})
		}
		hash, _, ok := src.variables()
		switch {
		case !ok:
		case same && old.inits[i].ok && old.inits[i].hash == hash && !src.variablesMention(m):
			f.inits[i] = old.inits[i]
		default:
			p.changes = append(p.changes, change{i, -1})
		}
	}
	if !p.types {
		f.types = moveTypes(old, u.files)
	}
	p.whole = len(p.changes) > maxSingly || len(p.changes) > 4 && len(p.changes) > functions/2
}

// unique says whether a function is the only one of its name in the file. Others, like init, are told apart by their order.
func (s *source) unique(j int) bool {
	d := &s.decls[j]
	if len(d.names) > 0 && (d.names[0] == "init" || d.names[0] == "_") {
		return false
	}
	for i := range s.decls {
		o := &s.decls[i]
		if i != j && o.fn && o.name == d.name && o.receiver == d.receiver {
			return false
		}
	}
	return true
}

func (s *source) variablesMention(m mentions) bool {
	for _, d := range s.decls {
		if d.vars && m.any(s.text[d.start:d.end]) {
			return true
		}
	}
	return false
}

// lowerSingly lowers only what a plan names, against the unit's declarations. It returns nil if that cannot be done.
func (s *snapshot) lowerSingly(sh *shared, p *plan) *unitFacts {
	f, u := p.facts, p.u
	if len(p.changes) == 0 && !p.types {
		return f
	}
	hot := sh.hot.get(u.path, u.files)
	hot.mu.Lock()
	defer hot.mu.Unlock()
	if hot.pkg == nil || hot.key != p.key || hot.checks > maxChecks || p.types {
		c := s.checkWhole(sh, u, nil, func(error) {})
		hot.pkg, hot.key, hot.checks = c.pkg, p.key, 0
		if p.types {
			f.lowerTypes(s, c)
		}
	}
	for _, c := range p.changes {
		src := u.files[c.file]
		tr := src.syntax(sh.pos)
		fset := token.NewFileSet()
		fset.AddExistingFiles(tr.tok)
		hot.checks++
		b := bodyCheck{s: s, u: u, pkg: hot.pkg, fset: fset, file: tr.file, info: newInfo()}
		in := s.lowerInput(u, c.file, fset, tr.file, hot.pkg, b.info)
		if c.decl < 0 {
			b.variables()
			hash, base, _ := src.variables()
			f.inits[c.file] = f.lowerOne(s, src, hash, base, in)
			continue
		}
		in.decl = declarations(tr.file)[c.decl]
		if fd, ok := in.decl.(*ast.FuncDecl); ok && !b.function(fd) {
			return nil
		}
		f.bodies[c.file][c.decl] = f.lowerOne(s, src, src.decls[c.decl].hash, src.decls[c.decl].start, in)
	}
	return f
}

// moveTypes gives the types of old with their places in files, whose declarations are the same in the same order.
func moveTypes(old *unitFacts, files []*source) []*model.Type {
	out := slices.Clone(old.types)
	for i, t := range out {
		before, now := old.files[t.File], files[t.File]
		if before == now {
			continue
		}
		for j, d := range before.decls {
			if shift := now.decls[j].start - d.start; shift != 0 && t.Declared.Start >= d.start && t.Declared.End <= d.end {
				moved := *t
				moved.Declared.Start += shift
				moved.Declared.End += shift
				out[i] = &moved
			}
		}
	}
	return out
}

// bodyCheck checks a piece of a file against the declared package that it belongs to: as the body of a function "_" in a file with the
// same imports. The syntax nodes are those of the file, so that info speaks of them.
type bodyCheck struct {
	s    *snapshot
	u    *unit
	pkg  *types.Package
	fset *token.FileSet
	file *ast.File
	info *types.Info
}

// run checks a function declaration named "_".
func (b *bodyCheck) run(fd *ast.FuncDecl) {
	f := &ast.File{Package: b.file.Package, Name: b.file.Name, Imports: b.file.Imports, FileStart: b.file.FileStart, FileEnd: b.file.FileEnd, GoVersion: b.file.GoVersion}
	for _, d := range b.file.Decls {
		if isImport(d) {
			f.Decls = append(f.Decls, d)
		}
	}
	f.Decls = append(f.Decls, fd)
	types.NewChecker(b.s.unitConfig(b.u, func(error) {}), b.fset, b.pkg, b.info).Files([]*ast.File{f})
}

// function checks one function. It reports false for methods of generic types, whose type parameters only the whole package declares.
func (b *bodyCheck) function(fd *ast.FuncDecl) bool {
	signature := *fd.Type
	if fd.Recv != nil {
		if len(fd.Recv.List) != 1 || isGenericReceiver(fd.Recv.List[0].Type) || fd.Type.TypeParams != nil || len(fd.Recv.List[0].Names) > 1 {
			return false
		}
		// Parameters are all named or all unnamed: where the receiver has a name and they have none, they are called "_" for the check.
		params := *fd.Type.Params
		params.List = append(named(fd.Recv.List), named(fd.Type.Params.List)...)
		signature.Params = &params
	}
	blank := &ast.Ident{NamePos: fd.Name.Pos(), Name: "_"}
	b.run(&ast.FuncDecl{Name: blank, Type: &signature, Body: fd.Body})
	made, ok := b.info.Defs[blank].(*types.Func)
	if !ok {
		return false
	}
	delete(b.info.Defs, blank)
	b.info.Defs[fd.Name] = types.NewFunc(fd.Name.Pos(), b.pkg, fd.Name.Name, methodSignature(fd, made.Signature()))
	return true
}

// methodSignature turns the first parameter back into the receiver.
func methodSignature(fd *ast.FuncDecl, sig *types.Signature) *types.Signature {
	if fd.Recv == nil {
		return sig
	}
	var params []*types.Var
	for v := range sig.Params().Variables() {
		params = append(params, v)
	}
	unname := func(list []*types.Var, fields []*ast.Field) {
		if len(fields) > 0 && len(fields[0].Names) == 0 {
			for i, v := range list {
				list[i] = types.NewParam(v.Pos(), v.Pkg(), "", v.Type())
			}
		}
	}
	unname(params[:1], fd.Recv.List)
	unname(params[1:], fd.Type.Params.List)
	params[0].SetKind(types.RecvVar)
	return types.NewSignatureType(params[0], nil, nil, types.NewTuple(params[1:]...), sig.Results(), sig.Variadic())
}

func isGenericReceiver(e ast.Expr) bool {
	switch x := e.(type) {
	case *ast.StarExpr:
		return isGenericReceiver(x.X)
	case *ast.ParenExpr:
		return isGenericReceiver(x.X)
	case *ast.IndexExpr, *ast.IndexListExpr:
		return true
	}
	return false
}

func named(fields []*ast.Field) []*ast.Field {
	var out []*ast.Field
	for _, f := range fields {
		if len(f.Names) == 0 {
			c := *f
			c.Names = []*ast.Ident{{NamePos: f.Pos(), Name: "_"}}
			f = &c
		}
		out = append(out, f)
	}
	return out
}

// variables checks the initial values of the file's package variables, as if they were a function's.
func (b *bodyCheck) variables() {
	body := &ast.BlockStmt{}
	for _, d := range b.file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		c := *g
		c.Specs = nil
		for _, spec := range g.Specs {
			v, ok := spec.(*ast.ValueSpec)
			if !ok {
				continue
			}
			for _, name := range v.Names {
				if obj := b.pkg.Scope().Lookup(name.Name); obj != nil {
					b.info.Defs[name] = obj
				}
			}
			w := *v
			w.Names = make([]*ast.Ident, len(v.Names))
			for i, name := range v.Names {
				w.Names[i] = &ast.Ident{NamePos: name.Pos(), Name: "_"}
			}
			c.Specs = append(c.Specs, &w)
		}
		body.List = append(body.List, &ast.DeclStmt{Decl: &c})
	}
	pos := b.file.Name.Pos()
	b.run(&ast.FuncDecl{Name: &ast.Ident{NamePos: pos, Name: "_"}, Type: &ast.FuncType{Func: pos, Params: &ast.FieldList{}}, Body: body})
}
