package golang

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// A body is the front end of its own flow: these are the answers that need Go's syntax and types. Shape and TupleShape are in
// lower_value.go, Text is in lower_sql.go.
var _ flow.FrontEnd[*types.Var, ast.Expr] = (*body)(nil)

type (
	at       = flow.At
	region   = flow.Region[ast.Expr]
	def      = flow.Def[*types.Var, ast.Expr]
	gatherer = flow.Gatherer[*types.Var, ast.Expr]
)

func (u *body) Declares(v *types.Var) bool {
	return u.node != nil && v.Pos() >= u.from && v.Pos() < u.to
}

func (u *body) IsError(v *types.Var) bool { return isErrorType(v.Type()) }

func (u *body) VarType(v *types.Var) string { return u.typeName(v.Type()) }

func (u *body) ExprType(e ast.Expr) string { return u.typeName(u.typeOf(ast.Unparen(e))) }

func (u *body) CallOf(e ast.Expr) (call int32, ok bool) {
	c, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return -1, false
	}
	if i, recorded := u.callOf[c]; recorded {
		return i, true
	}
	return -1, true
}

// Operands is the receiver or function value and the arguments. A call whose io.EOF ends the loop gives something else in each pass.
func (u *body) Operands(g *gatherer, i int32) {
	k := u.calls[i]
	if k.recv != nil {
		g.Expr(k.recv)
	} else if k.dynamic != nil {
		g.Expr(k.dynamic)
	}
	for _, a := range k.expr.Args {
		g.Expr(a)
	}
	if l := u.Innermost(k.at.Region); l >= 0 && u.loops[l].reads == k {
		g.EachPass()
	}
}

func (u *body) Uses(g *gatherer, e ast.Expr) {
	switch e := e.(type) {
	case *ast.Ident:
		u.usesIdent(g, e)
	case *ast.ParenExpr:
		g.Expr(e.X)
	case *ast.SelectorExpr:
		if v, ok := u.info.Uses[e.Sel].(*types.Var); ok && !v.IsField() {
			g.Global()
			return
		}
		g.Expr(e.X)
	case *ast.StarExpr:
		g.Expr(e.X)
	case *ast.UnaryExpr:
		if e.Op == token.ARROW {
			g.EachPass()
		}
		g.Expr(e.X)
	case *ast.BinaryExpr:
		g.Expr(e.X)
		g.Expr(e.Y)
	case *ast.IndexExpr:
		g.Expr(e.X)
		g.Expr(e.Index)
	case *ast.IndexListExpr:
		g.Expr(e.X)
	case *ast.SliceExpr:
		g.Expr(e.X)
		for _, i := range []ast.Expr{e.Low, e.High, e.Max} {
			if i != nil {
				g.Expr(i)
			}
		}
	case *ast.TypeAssertExpr:
		g.Expr(e.X)
	case *ast.CompositeLit:
		u.usesLiteral(g, e)
	case *ast.CallExpr:
		if c, ok := u.callOf[e]; ok {
			g.Call(c)
			return
		}
		for _, a := range e.Args { // conversions and built-in functions
			g.Expr(a)
		}
	case *ast.FuncLit:
		if c := u.litOf[e]; c != nil {
			g.Closure(&c.Body)
		}
	}
}

func (u *body) usesLiteral(g *gatherer, e *ast.CompositeLit) {
	isStruct := structOf(u.typeOf(e)) != nil
	for _, el := range e.Elts {
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			if !isStruct {
				g.Expr(kv.Key)
			}
			el = kv.Value
		}
		g.Expr(el)
	}
}

func (u *body) usesIdent(g *gatherer, id *ast.Ident) {
	v, ok := u.objectOf(id).(*types.Var)
	if !ok || v.IsField() {
		return
	}
	if x := u.Vars[v]; x != nil {
		g.Read(x)
	} else if v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
		g.Global()
	}
}

func (u *body) Zero(v *types.Var) model.Value {
	switch x := under(v.Type()).(type) {
	case *types.Basic:
		switch {
		case x.Info()&types.IsString != 0:
			return model.Value{Kind: model.Const}
		case x.Info()&types.IsNumeric != 0:
			return model.Value{Kind: model.Const, Text: "0"}
		case x.Info()&types.IsBoolean != 0:
			return model.Value{Kind: model.Const, Text: "false"}
		}
	case *types.Pointer, *types.Slice, *types.Map, *types.Chan, *types.Signature, *types.Interface:
		return model.Value{Kind: model.Const, Text: "nil"}
	case *types.Struct:
		return model.Value{Kind: model.Object}
	}
	return model.Value{}
}
