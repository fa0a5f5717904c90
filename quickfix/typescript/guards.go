package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// findGuard collects the conditions under which a pass gets to the query, as far as they can be told before the loop. whole says that
// they all can.
func (b *batch) findGuard(g *gatherer, k *keys) (whole bool, err error) {
	whole = true
	var conditions []string
	add := func(cond *tsgo.Node, negated bool) {
		text, err := g.write(cond, 0)
		if err != nil {
			whole = false
			return
		}
		conditions = append([]string{writeCondition(cond, text, negated)}, conditions...)
	}
	for n, from := b.look.call.Parent, b.look.call; n != nil && n != b.loop.node; n, from = n.Parent, n {
		switch n.Kind {
		case tsgo.KindIfStatement:
			if i := n.AsIfStatement(); from != i.Expression {
				add(i.Expression, from == i.ElseStatement)
			}
		case tsgo.KindConditionalExpression:
			if c := n.AsConditionalExpression(); from != c.Condition {
				add(c.Condition, from == c.WhenFalse)
			}
		case tsgo.KindBinaryExpression:
			if e := n.AsBinaryExpression(); from == e.Right {
				switch e.OperatorToken.Kind {
				case tsgo.KindAmpersandAmpersandToken:
					add(e.Left, false)
				case tsgo.KindBarBarToken:
					add(e.Left, true)
				case tsgo.KindQuestionQuestionToken, tsgo.KindQuestionQuestionEqualsToken, tsgo.KindBarBarEqualsToken, tsgo.KindAmpersandAmpersandEqualsToken:
					return false, refuse("whether the query runs depends on %s", b.brief(e.Left))
				}
			}
		case tsgo.KindCaseClause, tsgo.KindDefaultClause, tsgo.KindCatchClause:
			whole = false
		case tsgo.KindBlock:
			for _, st := range n.Statements() {
				if st == from || st.Pos() >= from.Pos() {
					break
				}
				if i := st; i.Kind == tsgo.KindIfStatement && i.AsIfStatement().ElseStatement == nil && leavesPass(i.AsIfStatement().ThenStatement) {
					add(i.AsIfStatement().Expression, true)
				}
			}
		}
	}
	seen := map[string]bool{}
	for _, c := range conditions {
		if !seen[c] {
			seen[c] = true
			if k.guard != "" {
				k.guard += " && "
			}
			k.guard += c
		}
	}
	return whole, nil
}

// leavesPass says whether a statement ends with the next pass, or with an error.
func leavesPass(st *tsgo.Node) bool {
	if st.Kind == tsgo.KindBlock {
		list := st.Statements()
		return len(list) > 0 && leavesPass(list[len(list)-1])
	}
	switch st.Kind {
	case tsgo.KindContinueStatement, tsgo.KindReturnStatement, tsgo.KindThrowStatement:
		return true
	}
	return false
}

// writeCondition writes a condition as a part of a conjunction.
func writeCondition(cond *tsgo.Node, text string, negated bool) string {
	c := skip(cond)
	if !negated {
		if c.Kind == tsgo.KindBinaryExpression {
			switch c.AsBinaryExpression().OperatorToken.Kind {
			case tsgo.KindBarBarToken, tsgo.KindQuestionQuestionToken, tsgo.KindCommaToken:
				return "(" + text + ")"
			}
		}
		if c.Kind == tsgo.KindConditionalExpression {
			return "(" + text + ")"
		}
		return text
	}
	switch c.Kind {
	case tsgo.KindPrefixUnaryExpression:
		if c.AsPrefixUnaryExpression().Operator == tsgo.KindExclamationToken && c == cond {
			inner := strings.TrimPrefix(text, "!")
			if skip(c.AsPrefixUnaryExpression().Operand).Kind != tsgo.KindParenthesizedExpression {
				return inner
			}
		}
	case tsgo.KindIdentifier, tsgo.KindPropertyAccessExpression, tsgo.KindCallExpression, tsgo.KindElementAccessExpression:
		return "!" + text
	case tsgo.KindBinaryExpression:
		for from, to := range map[string]string{" === ": " !== ", " !== ": " === ", " == ": " != ", " != ": " == "} {
			op := c.AsBinaryExpression().OperatorToken.Kind
			if strings.Count(text, from) == 1 && c == cond && (op == tsgo.KindEqualsEqualsToken || op == tsgo.KindEqualsEqualsEqualsToken ||
				op == tsgo.KindExclamationEqualsToken || op == tsgo.KindExclamationEqualsEqualsToken) {
				return strings.Replace(text, from, to, 1)
			}
		}
	}
	return "!(" + text + ")"
}

// narrowed says whether the key, or something on the way to it, has a type without null only because of a condition around the query.
func (b *batch) narrowed() bool {
	found := false
	each(b.look.key, func(n *tsgo.Node) bool {
		name := n
		switch n.Kind {
		case tsgo.KindPropertyAccessExpression:
			name = n.Name()
		case tsgo.KindIdentifier:
			if !isName(n) {
				return true
			}
		default:
			return true
		}
		sym := b.Checker.GetSymbolAtLocation(name)
		if sym == nil {
			return true
		}
		flags := flagsOf(b.Checker.GetTypeOfSymbol(sym))
		found = found || flags&(tsgo.TypeFlagsNull|tsgo.TypeFlagsUndefined|tsgo.TypeFlagsAny|tsgo.TypeFlagsUnknown) != 0
		return !found
	})
	return found
}
