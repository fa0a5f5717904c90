package golang

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/perfls/perfls/internal/flow"
)

func (u *body) assign(s *ast.AssignStmt) {
	for _, r := range s.Rhs {
		u.expr(r)
	}
	for _, l := range s.Lhs {
		if _, ok := l.(*ast.Ident); !ok {
			u.expr(l)
		}
	}
	switch {
	case s.Tok != token.ASSIGN && s.Tok != token.DEFINE:
		if len(s.Lhs) == 1 && len(s.Rhs) == 1 {
			u.update(s.Lhs[0], []ast.Expr{s.Lhs[0], s.Rhs[0]})
		}
	case len(s.Lhs) == len(s.Rhs):
		u.Step()
		from := u.Now
		for i := range s.Lhs {
			u.set(s.Lhs[i], s.Rhs[i], from)
		}
	case len(s.Rhs) == 1:
		u.Step()
		from := u.Now
		for i, l := range s.Lhs {
			u.setTuple(l, s.Rhs[0], int32(i), from)
		}
	}
	blank := true
	for _, l := range s.Lhs {
		blank = blank && identName(l) == "_" && isIdent(l)
	}
	if blank && len(s.Rhs) == 1 {
		u.discard(s.Rhs[0])
	}
}

func isIdent(e ast.Expr) bool {
	_, ok := e.(*ast.Ident)
	return ok
}

// update is x += y and x++: the new value is computed from the old one.
func (u *body) update(x ast.Expr, from []ast.Expr) {
	u.Step()
	if v := u.local(x); v != nil {
		u.Define(v, def{Kind: flow.Update, Kill: true, Exprs: from, From: u.Now})
		return
	}
	if v := u.root(x); v != nil {
		u.Define(v, def{Kind: flow.Write, Step: true, Exprs: from, From: u.Now})
	}
}

// set is l = r.
func (u *body) set(l, r ast.Expr, from at) {
	if v := u.local(l); v != nil {
		u.Define(v, def{Kind: flow.Expr, Kill: true, Exprs: []ast.Expr{r}, From: from})
		u.assigned(v.Type(), r)
		return
	}
	if t := u.typeOf(l); t != nil {
		u.assigned(t, r)
	}
	switch x := ast.Unparen(l).(type) {
	case *ast.Ident:
		if v, ok := u.objectOf(x).(*types.Var); ok {
			u.stored(v, r)
		}
	case *ast.SelectorExpr:
		if sel := u.info.Selections[x]; sel != nil {
			u.bindField(sel.Recv(), x.Sel.Name, r)
		} else if v, ok := u.info.Uses[x.Sel].(*types.Var); ok {
			u.stored(v, r)
		}
	}
	u.writeAt(l, []ast.Expr{r}, -1, from)
}

// setTuple is one of the variables of l, ok = f().
func (u *body) setTuple(l, r ast.Expr, i int32, from at) {
	if v := u.local(l); v != nil {
		u.Define(v, def{Kind: flow.Tuple, Kill: true, Exprs: []ast.Expr{r}, Index: i, From: from})
		return
	}
	u.writeAt(l, []ast.Expr{r}, -1, from)
}

func (u *body) declare(s *ast.DeclStmt) {
	g, ok := s.Decl.(*ast.GenDecl)
	if !ok || g.Tok != token.VAR {
		return
	}
	for _, sp := range g.Specs {
		vs, ok := sp.(*ast.ValueSpec)
		if !ok {
			continue
		}
		for _, x := range vs.Values {
			u.expr(x)
		}
		u.Step()
		from := u.Now
		for i, n := range vs.Names {
			v, _ := u.info.Defs[n].(*types.Var)
			switch {
			case v == nil:
			case len(vs.Values) == 0:
				u.Define(v, def{Kind: flow.Zero, Kill: true, From: from})
				u.constructed(v.Type())
			case len(vs.Values) == len(vs.Names):
				u.Define(v, def{Kind: flow.Expr, Kill: true, Exprs: []ast.Expr{vs.Values[i]}, From: from})
				u.assigned(v.Type(), vs.Values[i])
			default:
				u.Define(v, def{Kind: flow.Tuple, Kill: true, Exprs: vs.Values[:1], Index: int32(i), From: from})
			}
		}
	}
}

// write is an assignment to a part of a variable, or through it.
func (u *body) write(place ast.Expr, from []ast.Expr, call int32) {
	u.writeAt(place, from, call, u.Now)
}

func (u *body) writeAt(place ast.Expr, from []ast.Expr, call int32, when at) {
	v := u.root(place)
	if v == nil {
		return
	}
	d := def{Kind: flow.Write, Exprs: from, From: when, Call: call, HasCall: call >= 0}
	switch x := ast.Unparen(place).(type) {
	case *ast.Ident:
		d.Whole = true
	case *ast.SelectorExpr:
		if isIdent(ast.Unparen(x.X)) {
			d.Field = x.Sel.Name
		}
	case *ast.IndexExpr:
		d.Exprs = append([]ast.Expr{x.Index}, from...)
	}
	u.Define(v, d)
}

// local is the variable of this function (or a captured one) that an identifier names; nil for package variables, fields, "_" and all
// that is not a plain identifier.
func (u *body) local(e ast.Expr) *types.Var {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok || id.Name == "_" {
		return nil
	}
	v, ok := u.objectOf(id).(*types.Var)
	if !ok || v.IsField() || !u.inFunction(v) {
		return nil
	}
	u.Variable(v)
	return v
}

// inFunction says whether v is declared in this body or one around it.
func (u *body) inFunction(v *types.Var) bool {
	for x := u; x != nil; x = x.parent {
		if x.Declares(v) {
			return true
		}
	}
	return false
}

// root is the variable that a place is part of: x of x.f[i].g and of *x.
func (u *body) root(e ast.Expr) *types.Var {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.UnaryExpr:
			e = x.X
		case *ast.TypeAssertExpr:
			e = x.X
		case *ast.Ident:
			return u.local(x)
		default:
			return nil
		}
	}
}

// stored binds a function to a package variable.
func (u *body) stored(v *types.Var, value ast.Expr) {
	if v == nil || u.test || v.Pkg() == nil || v.IsField() || !isFunc(v.Type()) {
		return
	}
	u.binds = append(u.binds, bind{slot: v.Pkg().Path() + "." + v.Name(), expr: value, body: u})
}

// bindField binds a function to a field.
func (u *body) bindField(owner types.Type, field string, value ast.Expr) {
	if u.test || field == "" || owner == nil || !isFunc(u.typeOf(value)) {
		return
	}
	if p, ok := owner.Underlying().(*types.Pointer); ok {
		owner = p.Elem()
	}
	if _, ok := types.Unalias(owner).(*types.Named); !ok {
		return
	}
	b := bind{slot: u.typeName(owner) + "." + field, expr: value, body: u}
	if u.catalog != nil {
		entry := u.catalog.Field(u.typeName(owner), field)
		if lit, ok := ast.Unparen(value).(*ast.FuncLit); ok && u.litOf[lit] != nil {
			u.litOf[lit].field = entry
		} else if entry != nil && entry.Entry != nil {
			b.role = entry.Entry.Role
		}
	}
	u.binds = append(u.binds, b)
}

func isFunc(t types.Type) bool {
	_, ok := under(t).(*types.Signature)
	return ok
}
