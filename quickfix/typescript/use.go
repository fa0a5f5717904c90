package typescript

import (
	"slices"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// use is what the loop does with the query's result.
type use struct {
	value   *tsgo.Node // what is replaced: await and all
	pattern *text.Edit // { rows } of a result becomes rows
	result  bool       // the value is a result: { rows: … }
	paren   bool       // the new expression needs parentheses
	names   []*tsgo.Node
	escapes bool // a row may be kept
}

// findUse finds what is to be replaced: the query has to be awaited at once, or handed to whoever waits for the pass.
func (b *batch) findUse() error {
	u := &use{}
	n := b.look.call
	for n.Parent.Kind == tsgo.KindParenthesizedExpression {
		n = n.Parent
	}
	if n.Parent.Kind == tsgo.KindAwaitExpression {
		u.value = n.Parent
	} else if f := function(n); f != nil && (b.loop.callback == f || isAsync(f)) && (n.Parent == f || n.Parent.Kind == tsgo.KindReturnStatement) && b.loop.callback == f {
		u.value = n
	} else {
		return refuse("the query is not awaited at once")
	}
	if b.look.rows {
		if err := b.findRows(u); err != nil {
			return err
		}
	}
	b.use = u
	p := u.value.Parent
	switch p.Kind {
	case tsgo.KindVariableDeclaration, tsgo.KindReturnStatement, tsgo.KindPropertyAssignment, tsgo.KindParenthesizedExpression, tsgo.KindArrowFunction,
		tsgo.KindArrayLiteralExpression, tsgo.KindTemplateSpan, tsgo.KindExpressionStatement, tsgo.KindCallExpression, tsgo.KindIfStatement:
		u.paren = p.Kind == tsgo.KindCallExpression && p.Expression() == u.value
	case tsgo.KindBinaryExpression:
		e := p.AsBinaryExpression()
		u.paren = e.OperatorToken.Kind != tsgo.KindEqualsToken || e.Right != u.value
	case tsgo.KindConditionalExpression:
		u.paren = p.AsConditionalExpression().Condition == u.value
	default:
		u.paren = true
	}
	if p.Kind == tsgo.KindExpressionStatement {
		return refuse("the query's result is not used")
	}
	switch p.Kind {
	case tsgo.KindVariableDeclaration:
		b.bound(p.Name())
	case tsgo.KindIfStatement, tsgo.KindPrefixUnaryExpression:
	case tsgo.KindParenthesizedExpression:
		u.escapes = p.Parent.Kind != tsgo.KindPropertyAccessExpression
	default:
		u.escapes = true
	}
	return nil
}

// bound collects the variables that hold rows, or lists of them.
func (b *batch) bound(name *tsgo.Node) {
	if name.Kind == tsgo.KindIdentifier {
		b.use.names = append(b.use.names, name)
		return
	}
	for _, e := range name.Elements() {
		if e.Name() != nil {
			b.bound(e.Name())
		}
	}
}

// findRows finds how the rows are taken from a result: (await q).rows, const { rows } = await q, or result.rows later on.
func (b *batch) findRows(u *use) error {
	p := u.value.Parent
	if p.Kind == tsgo.KindParenthesizedExpression && p.Parent.Kind == tsgo.KindPropertyAccessExpression {
		if p.Parent.Name().Text() != "rows" {
			return refuse("the result is used for more than its rows")
		}
		u.value = p.Parent
		return nil
	}
	if p.Kind != tsgo.KindVariableDeclaration {
		return refuse("the result is used for more than its rows")
	}
	name := p.Name()
	if name.Kind == tsgo.KindObjectBindingPattern {
		list := name.Elements()
		if len(list) != 1 || list[0].PropertyNameOrName().Kind != tsgo.KindIdentifier || list[0].PropertyNameOrName().Text() != "rows" || list[0].Initializer() != nil {
			return refuse("the result is used for more than its rows")
		}
		e := b.edit(name, b.of(list[0].Name()))
		u.pattern = &e
		return nil
	}
	if name.Kind != tsgo.KindIdentifier {
		return refuse("the result is used for more than its rows")
	}
	u.result = true
	only := true
	each(scope(b.source, p), func(n *tsgo.Node) bool {
		if isName(n) && n != name && n.Text() == name.Text() && b.declaration(n) == p {
			only = only && n.Parent.Kind == tsgo.KindPropertyAccessExpression && n.Parent.Name().Text() == "rows"
		}
		return only
	})
	if !only {
		return refuse("the result is used for more than its rows")
	}
	return nil
}

// scope is the function around a node, or the file.
func scope(s *source, n *tsgo.Node) *tsgo.Node {
	if f := function(n); f != nil {
		return f
	}
	return s.Source.AsNode()
}

// changes are methods that change what they are called on.
var changes = []string{"push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin", "set", "save", "update", "destroy", "remove",
	"delete", "deleteOne", "updateOne", "increment", "decrement", "reload", "restore", "add", "clear", "markModified", "overwrite", "setDataValue", "setAttributes", "populate", "init"}

// rowsAreRead checks that the loop changes no row: elements with the same key would see it. It also finds out whether rows are kept.
func (b *batch) rowsAreRead() error {
	var failed error
	for _, name := range b.use.names {
		decl := name.Parent
		each(scope(b.source, decl), func(n *tsgo.Node) bool {
			if failed != nil {
				return false
			}
			if n == name || !isName(n) || n.Text() != name.Text() || b.declaration(n) != decl {
				return true
			}
			changed, escapes := b.rowUse(n)
			if changed {
				failed = refuse("the loop changes %s, which elements with the same key would share", name.Text())
			}
			b.use.escapes = b.use.escapes || escapes
			return true
		})
	}
	if failed != nil {
		return failed
	}
	if b.look.strip && b.look.objects && b.use.escapes {
		return refuse("the rows are kept, and would have %s in addition", b.look.column)
	}
	if !b.use.escapes {
		b.look.strip = false
	}
	return nil
}

// rowUse says what is done with a row at one place.
func (b *batch) rowUse(id *tsgo.Node) (changed, escapes bool) {
	n := id
	for {
		p := n.Parent
		switch p.Kind {
		case tsgo.KindPropertyAccessExpression:
			if p.Expression() != n {
				return false, false
			}
			if p.Parent.Kind == tsgo.KindCallExpression && p.Parent.Expression() == p {
				if slices.Contains(changes, p.Name().Text()) {
					return true, false
				}
				return false, !slices.Contains([]string{"toString", "toFixed", "trim"}, p.Name().Text()) && n != id
			}
			n = p
			continue
		case tsgo.KindElementAccessExpression:
			if p.Expression() == n {
				n = p
				continue
			}
			return false, false
		case tsgo.KindNonNullExpression, tsgo.KindParenthesizedExpression, tsgo.KindAsExpression:
			n = p
			continue
		case tsgo.KindBinaryExpression:
			op := p.AsBinaryExpression().OperatorToken.Kind
			if op >= tsgo.KindFirstAssignment && op <= tsgo.KindLastAssignment && p.AsBinaryExpression().Left == n {
				return n != id, false
			}
		case tsgo.KindPrefixUnaryExpression:
			op := p.AsPrefixUnaryExpression().Operator
			return (op == tsgo.KindPlusPlusToken || op == tsgo.KindMinusMinusToken) && n != id, false
		case tsgo.KindPostfixUnaryExpression, tsgo.KindDeleteExpression:
			return n != id, false
		case tsgo.KindIfStatement:
			return false, false
		case tsgo.KindCallExpression:
			if on, ok := isMethod(p, "assign"); ok && lastName(on) == "Object" && len(p.Arguments()) > 0 && p.Arguments()[0] == n {
				return true, false
			}
		}
		t := b.Checker.GetTypeAtLocation(n)
		return false, t == nil || kindOf(b.Checker.GetNonNullableType(t)) == 0
	}
}

// sameKind says whether the values of the key column are of the key's own kind, so that a map finds them as they are.
func (l *lookup) sameKind(call *tsgo.Node) bool {
	kind := l.keysOf(skip(l.key))
	if kind == 0 {
		return false
	}
	row := l.rowType(call)
	if row == nil {
		return false
	}
	sym := l.Checker.GetPropertyOfType(row, l.column)
	return sym != nil && kindOf(l.Checker.GetNonNullableType(l.Checker.GetTypeOfSymbol(sym))) == kind
}

// rowType is the type of one row of what an awaited query gives; nil if it is not known.
func (l *lookup) rowType(call *tsgo.Node) *tsgo.Type {
	node := call.Parent
	for node != nil && node.Kind == tsgo.KindParenthesizedExpression {
		node = node.Parent
	}
	var t *tsgo.Type
	if node != nil && node.Kind == tsgo.KindAwaitExpression {
		t = l.Checker.GetTypeAtLocation(node)
	} else if t = l.Checker.GetTypeAtLocation(call); t != nil {
		if args := l.Checker.GetTypeArguments(t); t.ObjectFlags()&tsgo.ObjectFlagsReference != 0 && len(args) > 0 {
			t = args[0]
		}
	}
	if t == nil {
		return nil
	}
	t = l.Checker.GetNonNullableType(t)
	if l.Checker.IsArrayType(t) {
		t = l.Checker.GetElementTypeOfArrayType(t)
	}
	return t
}

// strictNulls says whether the project's types tell null and undefined apart.
func (s *source) strictNulls() bool { return s.Strict() }
