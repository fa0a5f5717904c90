package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// cut splits the name of a callee: "typeorm#Repository.findOne".
func cut(callee string) (pkg, name string, ok bool) {
	i := strings.LastIndexByte(callee, '#')
	if i < 0 {
		return callee, "", false
	}
	return callee[:i], callee[i+1:], true
}

// goesThrough shows that the loop does not stop when it has found something: the batch would read rows that the loop never asked for.
// Leaving because a row is missing, or by an error, is no such end.
func (l *loop) goesThrough() error {
	var err error
	var walk func(n *tsgo.Node, own bool, depth int)
	walk = func(n *tsgo.Node, own bool, depth int) { // own: a plain break in n leaves the loop
		if n == nil || err != nil || depth > deepest {
			return
		}
		inner := own
		switch n.Kind {
		case tsgo.KindForStatement, tsgo.KindForOfStatement, tsgo.KindForInStatement, tsgo.KindWhileStatement, tsgo.KindDoStatement, tsgo.KindSwitchStatement:
			inner = false
		case tsgo.KindBreakStatement:
			if own || n.AsBreakStatement().Label != nil {
				err = refuse("the loop may stop before its end (%s): it asks for fewer rows than a batch", l.brief(n))
			}
		case tsgo.KindContinueStatement:
			if n.AsContinueStatement().Label != nil {
				err = refuse("the loop goes on with another one (%s)", l.brief(n))
			}
		case tsgo.KindReturnStatement:
			if l.callback == nil && !l.onMissing(n) {
				err = refuse("the loop may stop before its end (%s): it asks for fewer rows than a batch", l.brief(n))
			}
		}
		if tsgo.IsFunctionLike(n) {
			return
		}
		n.ForEachChild(func(c *tsgo.Node) bool {
			walk(c, inner, depth+1)
			return err != nil
		})
	}
	if l.callback == nil && l.body.Kind != tsgo.KindBlock {
		return nil
	}
	l.body.ForEachChild(func(c *tsgo.Node) bool {
		walk(c, true, 0)
		return err != nil
	})
	return err
}

// onMissing says whether a return stands right under an if that tests what was looked up for being absent.
func (l *loop) onMissing(ret *tsgo.Node) bool {
	n := ret
	if n.Parent.Kind == tsgo.KindBlock {
		n = n.Parent
	}
	p := n.Parent
	if p == nil || p.Kind != tsgo.KindIfStatement || p.AsIfStatement().ThenStatement != n || !inside(p, l.body) || p.Pos() < l.look.End() {
		return false
	}
	cond := skip(p.AsIfStatement().Expression)
	var tested *tsgo.Node
	switch cond.Kind {
	case tsgo.KindPrefixUnaryExpression:
		if u := cond.AsPrefixUnaryExpression(); u.Operator == tsgo.KindExclamationToken {
			tested = skip(u.Operand)
		}
	case tsgo.KindBinaryExpression:
		b := cond.AsBinaryExpression()
		equals := b.OperatorToken.Kind == tsgo.KindEqualsEqualsToken || b.OperatorToken.Kind == tsgo.KindEqualsEqualsEqualsToken
		if right := skip(b.Right); equals && (right.Kind == tsgo.KindNullKeyword || l.of(right) == "undefined" || l.of(right) == "0") {
			tested = skip(b.Left)
			if tested.Kind == tsgo.KindPropertyAccessExpression && tested.Name().Text() == "length" {
				tested = skip(tested.Expression())
			}
		}
	}
	if tested != nil && tested.Kind == tsgo.KindElementAccessExpression { // rows[0]
		tested = skip(tested.Expression())
	}
	if tested != nil && tested.Kind == tsgo.KindPropertyAccessExpression { // result.rows
		tested = skip(tested.Expression())
	}
	if tested == nil || tested.Kind != tsgo.KindIdentifier {
		return false
	}
	d := l.declaration(tested)
	for d != nil && d.Kind == tsgo.KindBindingElement {
		d = d.Parent.Parent
	}
	return d != nil && d.Kind == tsgo.KindVariableDeclaration && inside(l.look, d)
}
