package typescript

import (
	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// A body is the front end of its own flow: these are the answers that need syntax. Shape and TupleShape are in lower_value.go, Text is in
// lower_text.go.
var _ flow.FrontEnd[*tsgo.Node, *tsgo.Node] = (*body)(nil)

type (
	at       = flow.At
	region   = flow.Region[*tsgo.Node]
	def      = flow.Def[*tsgo.Node, *tsgo.Node]
	gatherer = flow.Gatherer[*tsgo.Node, *tsgo.Node]
)

func (u *body) Declares(v *tsgo.Node) bool { return u.owner(v) == u }

// IsError: what a catch binds, and the first parameter of a callback where it is called so.
func (u *body) IsError(v *tsgo.Node) bool {
	switch v.Kind {
	case tsgo.KindVariableDeclaration:
		return v.Parent != nil && v.Parent.Kind == tsgo.KindCatchClause
	case tsgo.KindParameter:
		name := v.Name()
		if name == nil || name.Kind != tsgo.KindIdentifier || v.Parent.Parameters()[0] != v {
			return false
		}
		switch name.Text() {
		case "err", "error", "er":
			return true
		}
	}
	return false
}

func (u *body) VarType(*tsgo.Node) string { return "" }

// ExprType says of lists that they are spelled out, and which class this is of; types are not written otherwise.
func (u *body) ExprType(e *tsgo.Node) string {
	if e = skip(e); e == nil {
		return ""
	}
	switch e.Kind {
	case tsgo.KindArrayLiteralExpression:
		return "[]"
	case tsgo.KindThisKeyword: // what its fields hold is bound to the class
		if b := u.owners[u.this]; u.this != nil && b != nil {
			return string(b.fn.Receiver)
		}
	}
	return ""
}

func (u *body) CallOf(e *tsgo.Node) (call int32, ok bool) {
	e = skip(e)
	if e == nil {
		return -1, false
	}
	switch e.Kind {
	case tsgo.KindCallExpression, tsgo.KindNewExpression, tsgo.KindTaggedTemplateExpression:
		if i, recorded := u.callOf[e]; recorded {
			return i, true
		}
		return -1, true
	}
	return -1, false
}

func (u *body) Operands(g *gatherer, i int32) {
	k := u.calls[i]
	if k.recv != nil {
		g.Expr(k.recv)
	} else if k.dynamic != nil {
		g.Expr(k.dynamic)
	}
	for _, a := range k.args {
		g.Expr(a)
	}
}

func (u *body) Uses(g *gatherer, e *tsgo.Node) {
	e = skip(e)
	if e == nil {
		return
	}
	switch e.Kind {
	case tsgo.KindIdentifier, tsgo.KindThisKeyword, tsgo.KindSuperKeyword:
		u.usesName(g, e)
	case tsgo.KindParameter:
		if x := u.Vars[e]; x != nil {
			g.Read(x)
		}
	case tsgo.KindBindingElement:
		u.usesBinding(g, e)
	case tsgo.KindPropertyAccessExpression:
		g.Expr(e.Expression())
	case tsgo.KindElementAccessExpression:
		g.Expr(e.Expression())
		g.Expr(e.AsElementAccessExpression().ArgumentExpression)
	case tsgo.KindCallExpression, tsgo.KindNewExpression, tsgo.KindTaggedTemplateExpression:
		if c, ok := u.callOf[e]; ok {
			g.Call(c)
			return
		}
		for _, a := range e.Arguments() {
			g.Expr(a)
		}
	case tsgo.KindBinaryExpression:
		b := e.AsBinaryExpression()
		if b.OperatorToken.Kind != tsgo.KindEqualsToken && b.OperatorToken.Kind != tsgo.KindCommaToken {
			g.Expr(b.Left)
		}
		g.Expr(b.Right)
	case tsgo.KindObjectLiteralExpression:
		for _, p := range e.AsObjectLiteralExpression().Properties.Nodes {
			switch p.Kind {
			case tsgo.KindPropertyAssignment:
				g.Expr(p.Initializer())
			case tsgo.KindShorthandPropertyAssign:
				g.Expr(p.Name())
			case tsgo.KindSpreadAssignment:
				g.Expr(p.Expression())
			case tsgo.KindMethodDeclaration, tsgo.KindGetAccessor:
				u.usesFunction(g, p)
			}
		}
	case tsgo.KindFunctionExpression, tsgo.KindArrowFunction, tsgo.KindFunctionDeclaration:
		u.usesFunction(g, e)
	case tsgo.KindClassExpression:
	default:
		if tsgo.IsTypeNode(e) {
			return
		}
		e.ForEachChild(func(c *tsgo.Node) bool {
			g.Expr(c)
			return false
		})
	}
}

func (u *body) usesFunction(g *gatherer, n *tsgo.Node) {
	if c := u.bodies[n]; c != nil && c.parent == u {
		g.Closure(&c.Body)
	}
}

func (u *body) usesName(g *gatherer, n *tsgo.Node) {
	var key *tsgo.Node
	if n.Kind != tsgo.KindIdentifier {
		key = u.this
	} else if key = u.declaration(n); key == nil {
		return
	}
	if x := u.Vars[key]; x != nil && key != nil {
		g.Read(x)
		return
	}
	if key != nil && key.Kind == tsgo.KindVariableDeclaration && !constant(key) {
		g.Global()
	}
}

// constant says whether a variable of the module is made once: reading it gives the same wherever it is read.
func constant(d *tsgo.Node) bool {
	return d.Parent != nil && d.Parent.Kind == tsgo.KindVariableDeclarationList && isConst(d.Parent)
}

// usesBinding is the part of what is taken apart that a pattern gives to a variable.
func (u *body) usesBinding(g *gatherer, e *tsgo.Node) {
	if init := e.Initializer(); init != nil {
		g.Expr(init)
	}
	for d := e.Parent; d != nil; d = d.Parent {
		switch d.Kind {
		case tsgo.KindVariableDeclaration:
			if d.Parent.Kind == tsgo.KindCatchClause {
				if x := u.Vars[u.key(d)]; x != nil {
					g.Read(x)
				}
				return
			}
			g.Expr(d.Initializer())
			return
		case tsgo.KindParameter:
			if x := u.Vars[d]; x != nil {
				g.Read(x)
			}
			return
		case tsgo.KindBindingElement, tsgo.KindObjectBindingPattern, tsgo.KindArrayBindingPattern:
		default:
			return
		}
	}
}

// Zero is undefined.
func (u *body) Zero(*tsgo.Node) model.Value { return model.Value{Kind: model.Const, Text: "nil"} }
