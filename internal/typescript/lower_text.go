package typescript

import (
	"fmt"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

func hasHole(s string) bool { return strings.Contains(s, flow.Hole) }

// Text is the constant text of an expression, with holes.
func (u *body) Text(e *tsgo.Node, when at, depth int) string {
	e = skip(e)
	if e == nil || depth > flow.MaxTextDepth {
		return flow.Hole
	}
	switch e.Kind {
	case tsgo.KindStringLiteral, tsgo.KindNoSubstitutionTemplateLiteral, tsgo.KindNumericLiteral:
		return e.Text()
	case tsgo.KindTemplateExpression:
		t := e.AsTemplateExpression()
		s := t.Head.Text()
		for _, span := range t.TemplateSpans.Nodes {
			part := u.Text(span.Expression(), when, depth+1)
			if part == "" {
				part = flow.Hole
			}
			s = flow.JoinText(s, part)
			s = flow.JoinText(s, span.AsTemplateSpan().Literal.Text())
			if len(s) > flow.MaxText {
				break
			}
		}
		return s
	case tsgo.KindBinaryExpression:
		b := e.AsBinaryExpression()
		switch b.OperatorToken.Kind {
		case tsgo.KindPlusToken:
			return flow.JoinText(u.Text(b.Left, when, depth+1), u.Text(b.Right, when, depth+1))
		case tsgo.KindBarBarToken, tsgo.KindQuestionQuestionToken:
			return u.Text(b.Left, when, depth+1)
		}
	case tsgo.KindIdentifier:
		if key := u.declaration(e); key != nil {
			if x := u.Vars[key]; x != nil {
				return u.VarText(x, when, depth)
			}
		}
		if s, ok := u.fixedText(e, 0); ok {
			return s
		}
	case tsgo.KindPropertyAccessExpression:
		if s, ok := u.fixedText(e, 0); ok {
			return s
		}
	case tsgo.KindTaggedTemplateExpression: // sql`…`, gql`…`
		return u.Text(e.AsTaggedTemplateExpression().Template, when, depth+1)
	case tsgo.KindCallExpression: // sql.trim(), sequelize.literal('…'), ['a', 'b'].join(' ')
		callee := calleeOf(e)
		if callee != nil && callee.Kind == tsgo.KindPropertyAccessExpression {
			switch callee.Name().Text() {
			case "trim", "toString", "replace", "replaceAll", "trimStart", "trimEnd":
				return u.Text(callee.Expression(), when, depth+1)
			}
		}
		if args := e.Arguments(); len(args) > 0 && depth < 4 {
			if s := u.Text(args[0], when, depth+4); model.OperationOf(s) != 0 {
				return s
			}
		}
	}
	return flow.Hole
}

// fixedText is the text of what is constant wherever it is read: a literal, a constant of the module or of another one, a member of an
// enumeration, a field of a constant object.
func (lw *lowering) fixedText(e *tsgo.Node, depth int) (string, bool) {
	e = skip(e)
	if e == nil || depth > 8 {
		return "", false
	}
	switch e.Kind {
	case tsgo.KindStringLiteral, tsgo.KindNoSubstitutionTemplateLiteral, tsgo.KindNumericLiteral:
		return e.Text(), true
	case tsgo.KindBinaryExpression:
		b := e.AsBinaryExpression()
		if b.OperatorToken.Kind == tsgo.KindPlusToken {
			l, ok := lw.fixedText(b.Left, depth+1)
			r, ok2 := lw.fixedText(b.Right, depth+1)
			return l + r, ok && ok2
		}
	case tsgo.KindTemplateExpression:
		t := e.AsTemplateExpression()
		s := t.Head.Text()
		for _, span := range t.TemplateSpans.Nodes {
			part, ok := lw.fixedText(span.Expression(), depth+1)
			if !ok {
				return "", false
			}
			s += part + span.AsTemplateSpan().Literal.Text()
		}
		return s, true
	case tsgo.KindIdentifier:
		if d := lw.globalDeclaration(e); d != nil && d.Kind == tsgo.KindVariableDeclaration && constant(d) && d.Initializer() != nil {
			return lw.fixedText(d.Initializer(), depth+1)
		}
	case tsgo.KindPropertyAccessExpression:
		base := skip(e.Expression())
		if base.Kind != tsgo.KindIdentifier && base.Kind != tsgo.KindPropertyAccessExpression {
			return "", false
		}
		d := lw.globalDeclaration(base)
		switch {
		case d == nil:
			return "", false
		case d.Kind == tsgo.KindEnumDeclaration:
			if v := lw.checker.GetConstantValue(e); v != nil {
				return fmt.Sprint(v), true
			}
		case d.Kind == tsgo.KindVariableDeclaration && constant(d):
			if init := skip(d.Initializer()); init != nil && init.Kind == tsgo.KindObjectLiteralExpression {
				for _, p := range init.AsObjectLiteralExpression().Properties.Nodes {
					if p.Kind == tsgo.KindPropertyAssignment && propertyName(p.Name()) == e.Name().Text() {
						return lw.fixedText(p.Initializer(), depth+1)
					}
				}
			}
		}
	}
	return "", false
}

// globalDeclaration is what a name outside of all functions of any file means; nil for local ones.
func (lw *lowering) globalDeclaration(n *tsgo.Node) *tsgo.Node {
	if n.Kind == tsgo.KindIdentifier && tsgo.GetSourceFileOfNode(n) == lw.src {
		if d := lw.declaration(n); d != nil {
			switch d.Kind {
			case tsgo.KindVariableDeclaration:
				if o := lw.owner(d); o != nil && o.node.Kind != tsgo.KindSourceFile {
					return nil
				}
				return d
			case tsgo.KindParameter, tsgo.KindBindingElement, tsgo.KindFunctionDeclaration:
				return nil
			}
		}
	}
	name := n
	if n.Kind == tsgo.KindPropertyAccessExpression {
		name = n.Name()
	}
	sym := lw.r.symbol(name)
	if sym == nil {
		return nil
	}
	if sym.Flags&tsgo.SymbolFlagsAlias != 0 {
		if sym = lw.checker.SkipAlias(sym); sym == nil || lw.checker.IsUnknownSymbol(sym) {
			return nil
		}
	}
	return declarationOf(lw.r.follow(sym, 0))
}
