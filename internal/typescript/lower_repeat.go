package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// classifyFor names a for statement. A loop that counts attempts is a retry before it is anything else.
func (u *body) classifyFor(l *loop) {
	s := l.node.AsForStatement()
	if u.retries(l) {
		l.Kind = model.Retry
		return
	}
	v, by, bound := u.counter(s)
	if v == nil || bound == nil {
		l.Kind = u.repeats(l, s.Condition)
		return
	}
	if list := lengthOf(bound); list != nil {
		l.setOver(u, list, l.Before)
		switch n, fixed := u.fixedSize(list, l.Before, 0); {
		case by > 1:
			l.Kind = model.Chunk
		case fixed:
			l.Kind, l.Size = model.Constant, n
		case u.batches(list, l.Before, 0):
			l.Kind = model.Chunk
		default:
			l.Kind = model.Collection
		}
		return
	}
	if text, ok := u.boundText(bound, l.Before); ok {
		l.Kind = model.Constant
		if n := bytesOf(text); n > 0 && n < 1<<30 {
			l.Size = int32(n)
		}
		if by > 1 {
			l.Kind = model.Chunk
		}
		return
	}
	switch {
	case by > 1:
		l.Kind = model.Chunk
	case u.pages(l), u.slicesWith(s.Statement, v):
		l.Kind = model.Page
	default:
		l.setOver(u, bound, l.Before)
		l.Kind = model.Collection
	}
}

func (u *body) boundText(n *tsgo.Node, when at) (string, bool) {
	s := u.Text(n, when, 0)
	return s, s != "" && !hasHole(s)
}

// counter is the variable that a for statement counts, by how much (2 for anything but one), and what it counts to.
func (u *body) counter(s *tsgo.ForStatement) (v *tsgo.Node, by int, bound *tsgo.Node) {
	if s.Condition == nil || s.Incrementor == nil {
		return nil, 0, nil
	}
	inc := skip(s.Incrementor)
	by = 1
	switch inc.Kind {
	case tsgo.KindPostfixUnaryExpression:
		v = u.local(inc.AsPostfixUnaryExpression().Operand)
	case tsgo.KindPrefixUnaryExpression:
		v = u.local(inc.AsPrefixUnaryExpression().Operand)
	case tsgo.KindBinaryExpression:
		b := inc.AsBinaryExpression()
		v = u.local(b.Left)
		if n := skip(b.Right); n.Kind != tsgo.KindNumericLiteral || n.Text() != "1" {
			by = 2
		}
	}
	cond := skip(s.Condition)
	for cond.Kind == tsgo.KindBinaryExpression && cond.AsBinaryExpression().OperatorToken.Kind == tsgo.KindAmpersandAmpersandToken {
		cond = skip(cond.AsBinaryExpression().Left)
	}
	if v == nil || cond.Kind != tsgo.KindBinaryExpression {
		return nil, 0, nil
	}
	b := cond.AsBinaryExpression()
	switch {
	case u.local(b.Left) == v:
		bound = skip(b.Right)
		if isZero(bound) && s.Initializer != nil { // for (let i = xs.length - 1; i >= 0; i--)
			for _, i := range u.Vars[v].Defs {
				if d := &u.Defs[i]; d.Kind == flow.Expr && len(d.Exprs) == 1 {
					bound = skip(d.Exprs[0])
					if bound.Kind == tsgo.KindBinaryExpression {
						bound = skip(bound.AsBinaryExpression().Left)
					}
					break
				}
			}
		}
	case u.local(b.Right) == v:
		bound = skip(b.Left)
	}
	if bound != nil && bound.Kind == tsgo.KindIdentifier { // for (let i = 0, n = xs.length; i < n; i++)
		if w := u.local(bound); w != nil {
			if d := u.Only(u.Vars[w]); d != nil && d.Kind == flow.Expr && lengthOf(skip(d.Exprs[0])) != nil {
				bound = skip(d.Exprs[0])
			}
		}
	}
	return v, by, bound
}

// lengthOf is xs of xs.length.
func lengthOf(n *tsgo.Node) *tsgo.Node {
	if n != nil && n.Kind == tsgo.KindPropertyAccessExpression && (n.Name().Text() == "length" || n.Name().Text() == "size") {
		return n.Expression()
	}
	return nil
}

func (u *body) classifyWhile(l *loop) {
	var cond *tsgo.Node
	if l.node.Kind == tsgo.KindWhileStatement {
		cond = skip(l.node.AsWhileStatement().Expression)
	} else {
		cond = skip(l.node.AsDoStatement().Expression)
	}
	if u.retries(l) {
		l.Kind = model.Retry
		return
	}
	if list := u.remaining(cond); list != nil {
		l.setOver(u, list, l.Before)
		l.Kind = u.consumes(l, list)
		return
	}
	if k := u.nextRow(cond); k != nil {
		l.Kind = model.Rows
		l.setOver(u, k.recv, l.Before)
		return
	}
	if cond.Kind == tsgo.KindTrueKeyword {
		cond = nil
	}
	l.Kind = u.repeats(l, cond)
}

// remaining is xs of while (xs.length), while (xs.length > 0).
func (u *body) remaining(cond *tsgo.Node) *tsgo.Node {
	if cond.Kind == tsgo.KindBinaryExpression {
		b := cond.AsBinaryExpression()
		if b.OperatorToken.Kind == tsgo.KindAmpersandAmpersandToken {
			return u.remaining(skip(b.Left))
		}
		if b.OperatorToken.Kind == tsgo.KindEqualsToken {
			return nil
		}
		if isZero(skip(b.Right)) {
			cond = skip(b.Left)
		}
	}
	return lengthOf(cond)
}

// nextRow recognises while (await cursor.hasNext()), while ((row = await cursor.next())).
func (u *body) nextRow(cond *tsgo.Node) *call {
	if cond.Kind == tsgo.KindBinaryExpression {
		b := cond.AsBinaryExpression()
		switch b.OperatorToken.Kind {
		case tsgo.KindEqualsToken:
			return u.nextRow(skip(b.Right))
		case tsgo.KindExclamationEqualsToken, tsgo.KindExclamationEqualsEqualsToken:
			return u.nextRow(skip(b.Left))
		}
		return nil
	}
	if i, ok := u.callOf[cond]; ok {
		if k := u.calls[i]; k.recv != nil && (k.is(model.RowsNext) || k.name == "hasNext" || k.name == "next") {
			return k
		}
	}
	return nil
}

// consumes names a loop that runs until a list is empty: by single elements, by batches, or by replacing the list with the next one.
func (u *body) consumes(l *loop, list *tsgo.Node) model.LoopKind {
	v := u.root(list)
	kind := model.Drain
	for i := l.FirstCall; i < l.LastCall; i++ {
		k := u.calls[i]
		if k.recv == nil || u.root(k.recv) != v {
			continue
		}
		switch k.name {
		case "shift", "pop":
			return model.Collection
		case "splice":
			return model.Chunk
		}
	}
	if v != nil && u.Vars[v] != nil && u.Vars[v].DefinedIn(&l.Loop) {
		kind = model.Page
	}
	return kind
}

// repeats names a loop whose end is decided inside it.
func (u *body) repeats(l *loop, cond *tsgo.Node) model.LoopKind {
	switch {
	case u.pages(l):
		return model.Page
	case u.sleeps(l):
		return model.Poll
	}
	if cond != nil {
		inLoop := at{Seq: l.bodySeq, Region: l.Region}
		if u.numbers(l, cond) {
			return model.Retry
		}
		if x := u.chain(l, cond); x != nil {
			l.setOver(u, x, l.Before)
			return model.Collection
		}
		if l.DependsOnCall(u.Deps(inLoop, cond)) {
			return model.Drain
		}
		return model.Infinite
	}
	for _, x := range l.Leaves {
		if e := u.exit(l, x); !e.Error && l.DependsOnCall(e.Deps) {
			return model.Drain
		}
	}
	return model.Infinite
}

// retries says whether a loop is left as soon as something succeeds: what is tried stands in a try whose catch goes on.
func (u *body) retries(l *loop) bool {
	caught := false
	for r := l.FirstRegion; r < l.LastRegion; r++ {
		if u.catches[r] && u.Regions[r].Loop == l.Index && u.Regions[r].Leaves != flow.Returns {
			caught = true
		}
	}
	if !caught {
		return false
	}
	for _, x := range l.Leaves {
		if x.Return >= 0 && u.throws[x.Return] || u.inCatch(x.At.Region, l) {
			continue
		}
		if r := x.At.Region; u.Regions[r].Kind == model.Block && u.Regions[r].Parent == l.Region || r == l.Region {
			return true // at the end of the try
		}
	}
	return false
}

func (u *body) inCatch(r int32, l *loop) bool {
	for ; r > l.Region; r = u.Regions[r].Parent {
		if u.catches[r] {
			return true
		}
	}
	return false
}

func (u *body) sleeps(l *loop) bool {
	for i := l.FirstCall; i < l.LastCall; i++ {
		k := u.calls[i]
		if k.is(model.Sleep) || k.name == "setTimeout" {
			return true
		}
		switch strings.ToLower(k.name) {
		case "sleep", "delay", "wait", "settimeout", "waitfor":
			return true
		}
	}
	return false
}

// pages says whether a loop reads page after page: a variable from outside of it is moved on in it, by a step or from what a call
// returned, and a call in it is given that variable.
func (u *body) pages(l *loop) bool {
	return u.Advances(&l.Loop, func(x *flow.Var[*tsgo.Node], step bool) bool {
		for i := l.FirstCall; i < l.LastCall; i++ {
			k := u.calls[i]
			given := slices.ContainsFunc(k.args, func(a *tsgo.Node) bool { return u.mentions(a, x.Key, 0) })
			for w := k; !given && w.recv != nil; { // cursor.skip(n).limit(m)
				j, ok := u.callOf[skip(w.recv)]
				if !ok {
					break
				}
				w = u.calls[j]
				given = slices.ContainsFunc(w.args, func(a *tsgo.Node) bool { return u.mentions(a, x.Key, 0) })
			}
			if given && (step || u.usedAsList(l, i)) {
				return true
			}
		}
		return false
	})
}

// usedAsList says whether the loop goes through, measures or spreads what comes from a call.
func (u *body) usedAsList(l *loop, c int32) bool {
	depends := func(n *tsgo.Node, when at) bool {
		return slices.Contains(u.Deps(when, n), model.Dep{Kind: model.OnCall, Index: c})
	}
	for _, in := range u.loops {
		if in.Start > l.Start && in.End < l.End && in.over != nil && depends(in.over, in.Before) {
			return true
		}
	}
	end := at{Seq: l.End - 1, Region: l.Region}
	found := false
	var look func(n *tsgo.Node, depth int) bool
	look = func(n *tsgo.Node, depth int) bool {
		if found || depth > maxSyntax {
			return found
		}
		switch n.Kind {
		case tsgo.KindPropertyAccessExpression:
			if name := n.Name().Text(); name == "length" || name == "map" || name == "forEach" {
				found = depends(n.Expression(), end)
			}
		case tsgo.KindSpreadElement:
			found = depends(n.Expression(), end)
		}
		return found || n.ForEachChild(func(c *tsgo.Node) bool { return look(c, depth+1) })
	}
	look(l.node, 0)
	return found
}

func (u *body) mentions(n *tsgo.Node, v *tsgo.Node, depth int) bool {
	if n == nil || depth > maxSyntax {
		return false
	}
	if n.Kind == tsgo.KindIdentifier && u.declaration(n) == v {
		return true
	}
	return n.ForEachChild(func(c *tsgo.Node) bool { return u.mentions(c, v, depth+1) })
}

// slicesWith says whether a loop takes slices whose ends it computes from v: for (let i = 0; i < pages; i++) xs.slice(i * n, …).
func (u *body) slicesWith(n, v *tsgo.Node) bool {
	if n.Kind == tsgo.KindCallExpression && calleeName(n) == "slice" && len(n.Arguments()) > 0 && u.mentions(n.Arguments()[0], v, 0) {
		return true
	}
	return n.ForEachChild(func(c *tsgo.Node) bool { return u.slicesWith(c, v) })
}

// chain recognises walking from one thing to the next: node = node.parent, id = await parentOf(id). It gives the variable.
func (u *body) chain(l *loop, cond *tsgo.Node) *tsgo.Node {
	var found *tsgo.Node
	var look func(n *tsgo.Node) bool
	look = func(n *tsgo.Node) bool {
		if n.Kind == tsgo.KindIdentifier {
			if v := u.local(n); v != nil && u.Vars[v] != nil && !u.Vars[v].Err && u.Recurs(&l.Loop, u.Vars[v]) {
				found = n
			}
		}
		return found != nil || n.ForEachChild(look)
	}
	look(cond)
	return found
}

// numbers recognises the search for a name that is free: while (await exists(slug)) slug = `${base}-${n++}`. What is asked for is put
// together anew in each pass, not taken from what the pass before found.
func (u *body) numbers(l *loop, cond *tsgo.Node) bool {
	var asked *call
	for i := l.FirstCall; i < l.LastCall; i++ {
		if k := u.calls[i]; k.node.Pos() >= cond.Pos() && k.node.End() <= cond.End() {
			asked = k
		}
	}
	if asked == nil {
		return false
	}
	free := false
	for _, a := range asked.args {
		v := u.local(a)
		if v == nil || u.Vars[v] == nil {
			continue
		}
		for _, i := range u.Vars[v].Defs {
			d := &u.Defs[i]
			if d.From.Seq < l.Start || d.From.Seq > l.End || d.Kind == flow.Range {
				continue
			}
			if len(d.Exprs) == 0 || d.Kind == flow.Expr && !u.composes(d.Exprs[0], v) {
				return false
			}
			free = true
		}
	}
	return free
}

// composes says whether a text or number is put together from others: a template, a sum, or a call that waits for nothing and is not one of
// what v holds.
func (u *body) composes(e, v *tsgo.Node) bool {
	if e.Kind == tsgo.KindAwaitExpression {
		return false
	}
	switch e = skip(e); e.Kind {
	case tsgo.KindTemplateExpression, tsgo.KindNumericLiteral, tsgo.KindStringLiteral:
		return true
	case tsgo.KindBinaryExpression:
		return e.AsBinaryExpression().OperatorToken.Kind == tsgo.KindPlusToken
	case tsgo.KindCallExpression:
		k := u.calls[u.callOf[e]]
		return k.node == e && k.Effect == nil && (k.recv == nil || u.root(k.recv) != v)
	}
	return false
}
