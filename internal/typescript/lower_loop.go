package typescript

import (
	"strconv"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// loop is a loop statement between the two passes.
type loop struct {
	flow.Loop
	node    *tsgo.Node
	over    *tsgo.Node // what for of and for in go through
	overAt  at
	bodySeq int32 // the first moment of its body
	waits   bool  // there is an await in it
}

func (u *body) emitLoops() {
	u.fn.Loops = make([]model.Loop, len(u.loops))
	for i, l := range u.loops {
		l.Kind = model.Infinite
		switch l.node.Kind {
		case tsgo.KindForOfStatement, tsgo.KindForInStatement:
			u.classifyOf(l)
		case tsgo.KindForStatement:
			u.classifyFor(l)
		default:
			u.classifyWhile(l)
		}
		l.Concurrent = !l.waits
		for _, x := range l.Leaves {
			l.Exits = append(l.Exits, u.exit(l, x))
		}
		u.fn.Loops[i] = l.Loop.Loop
	}
}

// exit says why a loop is left.
func (u *body) exit(l *loop, x flow.Exit) model.Exit {
	e := u.Exit(&l.Loop, x)
	if x.Return >= 0 && (u.throws[x.Return] || u.fails[x.Return]) {
		e.Error = true
	}
	return e
}

func (l *loop) setOver(u *body, n *tsgo.Node, when at) {
	l.Over = u.Value(n, when)
	l.OverText = u.shorten(skip(n))
}

func (u *body) classifyOf(l *loop) {
	l.Kind = model.Collection
	l.setOver(u, l.over, l.overAt)
	n, fixed := u.fixedSize(l.over, l.overAt, 0)
	switch {
	case fixed:
		l.Kind, l.Size = model.Constant, n
	case u.batches(l.over, l.overAt, 0):
		l.Kind = model.Chunk
	case l.node.AsForInOrOfStatement().AwaitModifier != nil:
		l.Kind = model.Channel
		if t := u.checker.GetTypeAtLocation(l.over); t != nil && u.checker.IsArrayType(t) {
			l.Kind = model.Collection
		}
		if v := l.Over; v.Kind == model.Result && int(v.Index) < len(u.calls) {
			if e := u.calls[v.Index].Effect; e != nil && (e.Kind == model.Query || e.Kind == model.Begin) {
				l.Kind = model.Rows
			}
		}
	}
}

// few says whether what is looped over is spelled out in the code, or is batches.
func (u *body) few(n *tsgo.Node, when at) bool {
	_, fixed := u.fixedSize(n, when, 0)
	return fixed || u.batches(n, when, 0)
}

// smallLiteral is the most elements of a literal that count as few.
const smallLiteral = 64

// fixedSize gives the number of elements of what is listed in the code: a literal, the members of an enumeration, the keys of a constant
// object, or a variable that is only ever one of those. Size 0 means few.
func (u *body) fixedSize(n *tsgo.Node, when at, depth int) (int32, bool) {
	n = skip(n)
	if n == nil || depth > 6 {
		return 0, false
	}
	switch n.Kind {
	case tsgo.KindArrayLiteralExpression:
		list := n.Elements()
		for _, e := range list {
			if e.Kind == tsgo.KindSpreadElement {
				if _, ok := u.fixedSize(e.Expression(), when, depth+1); !ok {
					return 0, false
				}
			}
		}
		return int32(len(list)), len(list) > 0 && len(list) <= smallLiteral
	case tsgo.KindObjectLiteralExpression:
		list := n.AsObjectLiteralExpression().Properties.Nodes
		for _, p := range list {
			if p.Kind == tsgo.KindSpreadAssignment {
				return 0, false
			}
		}
		return int32(len(list)), len(list) > 0 && len(list) <= smallLiteral
	case tsgo.KindStringLiteral:
		return int32(len(n.Text())), true
	case tsgo.KindIdentifier:
		if v := u.local(n); v != nil {
			if d := u.Only(u.Vars[v]); d != nil {
				switch {
				case d.Kind == flow.Expr && len(d.Exprs) == 1 && d.Exprs[0].Kind != tsgo.KindBindingElement:
					return u.fixedSize(d.Exprs[0], d.From, depth+1)
				case d.Kind == flow.Capture && u.parent != nil:
					return u.parent.fixedSize(n, u.parent.End(), depth+1)
				}
			}
			return 0, false
		}
		return u.fixedGlobal(n)
	case tsgo.KindPropertyAccessExpression:
		if base := skip(n.Expression()); base.Kind == tsgo.KindThisKeyword || base.Kind == tsgo.KindIdentifier {
			return u.fixedGlobal(n)
		}
	case tsgo.KindCallExpression:
		return u.fixedCall(n, when, depth)
	case tsgo.KindBinaryExpression, tsgo.KindConditionalExpression:
		if n.Kind == tsgo.KindConditionalExpression {
			c := n.AsConditionalExpression()
			a, ok := u.fixedSize(c.WhenTrue, when, depth+1)
			b, ok2 := u.fixedSize(c.WhenFalse, when, depth+1)
			return max(a, b), ok && ok2
		}
	}
	return 0, false
}

// fixedGlobal looks at a variable of a module, an enumeration, or a field that is initialised with a literal and never written.
func (u *body) fixedGlobal(n *tsgo.Node) (int32, bool) {
	d := u.globalDeclaration(n)
	if d == nil {
		return 0, false
	}
	switch d.Kind {
	case tsgo.KindEnumDeclaration:
		return int32(len(d.Members())), true
	case tsgo.KindVariableDeclaration:
		if !constant(d) {
			return 0, false
		}
	case tsgo.KindPropertyDeclaration, tsgo.KindPropertyAssignment:
	default:
		return 0, false
	}
	return u.fixedInit(d.Initializer(), 0)
}

func (u *body) fixedInit(init *tsgo.Node, depth int) (int32, bool) {
	init = skip(init)
	if init == nil || depth > 4 {
		return 0, false
	}
	switch init.Kind {
	case tsgo.KindArrayLiteralExpression:
		n := len(init.Elements())
		return int32(n), n > 0
	case tsgo.KindObjectLiteralExpression:
		n := len(init.AsObjectLiteralExpression().Properties.Nodes)
		return int32(n), n > 0
	case tsgo.KindCallExpression, tsgo.KindNewExpression:
		if callee := calleeOf(init); callee != nil && len(init.Arguments()) > 0 && listsArgument(callee) {
			a := skip(init.Arguments()[0])
			if a.Kind == tsgo.KindIdentifier {
				return u.fixedGlobal(a)
			}
			return u.fixedInit(a, depth+1)
		}
	}
	return 0, false
}

// listsArgument recognises Object.keys, Object.values, Object.entries, Array.from, Object.freeze, new Set.
func listsArgument(callee *tsgo.Node) bool {
	switch callee.Kind {
	case tsgo.KindIdentifier:
		return callee.Text() == "Set" || callee.Text() == "Map"
	case tsgo.KindPropertyAccessExpression:
		switch base := callee.Expression(); callee.Name().Text() {
		case "keys", "values", "entries", "freeze":
			return isIdentifier(base, "Object")
		case "from":
			return isIdentifier(base, "Array")
		}
	}
	return false
}

// fixedCall looks through functions that list or choose from the elements of what they are given.
func (u *body) fixedCall(n *tsgo.Node, when at, depth int) (int32, bool) {
	callee := calleeOf(n)
	if callee == nil {
		return 0, false
	}
	if listsArgument(callee) && len(n.Arguments()) > 0 {
		a := skip(n.Arguments()[0])
		if a.Kind == tsgo.KindObjectLiteralExpression && callee.Name() != nil && callee.Name().Text() == "from" { // { length: n }
			return u.lengthGiven(a)
		}
		return u.fixedSize(a, when, depth+1)
	}
	if callee.Kind == tsgo.KindPropertyAccessExpression {
		switch callee.Name().Text() {
		case "filter", "map", "sort", "reverse", "slice", "concat", "entries", "keys", "values", "toSorted":
			return u.fixedSize(callee.Expression(), when, depth+1)
		}
	}
	return 0, false
}

func (u *body) lengthGiven(o *tsgo.Node) (int32, bool) {
	for _, p := range o.AsObjectLiteralExpression().Properties.Nodes {
		if p.Kind == tsgo.KindPropertyAssignment && propertyName(p.Name()) == "length" {
			if s, ok := u.fixedText(p.Initializer(), 0); ok {
				n, err := strconv.Atoi(s)
				return int32(n), err == nil && n <= smallLiteral
			}
		}
	}
	return 0, false
}

// batches says whether the elements of a list are parts of one: it comes from a call that splits a list, or is filled with slices of one.
func (u *body) batches(n *tsgo.Node, when at, depth int) bool {
	n = skip(n)
	if n == nil || depth > 4 {
		return false
	}
	switch n.Kind {
	case tsgo.KindIdentifier:
		v := u.local(n)
		if v == nil || u.Vars[v] == nil {
			return false
		}
		for _, i := range u.Vars[v].Defs {
			d := &u.Defs[i]
			for _, e := range d.Exprs {
				if d.Kind == flow.Write && !d.HasCall {
					if k := skip(e); k.Kind == tsgo.KindCallExpression && calleeName(k) == "slice" && len(k.Arguments()) == 2 {
						return true
					}
				} else if d.Kind == flow.Expr && u.batches(e, d.From, depth+1) {
					return true
				}
			}
		}
	case tsgo.KindCallExpression:
		name := strings.ToLower(calleeName(n))
		if len(n.Arguments()) > 0 && (strings.Contains(name, "chunk") || strings.HasPrefix(name, "batch") || strings.HasSuffix(name, "inbatches") || strings.HasSuffix(name, "intobatches")) {
			return true
		}
		switch name {
		case "entries", "values", "map", "from":
			if callee := calleeOf(n); callee.Kind == tsgo.KindPropertyAccessExpression && name != "from" {
				return name != "map" && u.batches(callee.Expression(), when, depth+1)
			}
			return len(n.Arguments()) > 0 && u.batches(n.Arguments()[0], when, depth+1)
		}
	}
	return false
}

func calleeName(n *tsgo.Node) string {
	switch callee := calleeOf(n); {
	case callee == nil:
	case callee.Kind == tsgo.KindPropertyAccessExpression:
		return callee.Name().Text()
	case callee.Kind == tsgo.KindIdentifier:
		return callee.Text()
	}
	return ""
}
