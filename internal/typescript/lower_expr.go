package typescript

import (
	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// skip looks through what does not change a value: parentheses, assertions, await.
func skip(n *tsgo.Node) *tsgo.Node {
	for n != nil {
		n = tsgo.SkipOuterExpressions(n, tsgo.OEKAll)
		if n.Kind != tsgo.KindAwaitExpression {
			return n
		}
		n = n.Expression()
	}
	return n
}

// expr walks an expression in order of evaluation and records its calls and literals.
func (u *body) expr(n *tsgo.Node) {
	if n == nil {
		return
	}
	switch n.Kind {
	case tsgo.KindIdentifier, tsgo.KindThisKeyword:
		u.local(n) // makes it a capture
	case tsgo.KindAwaitExpression:
		u.expr(n.Expression())
		u.awaits = append(u.awaits, moment{n.Expression(), u.Now})
		if l := u.Innermost(u.Now.Region); l >= 0 {
			for ; l >= 0; l = u.Loops[l].Parent {
				u.loops[l].waits = true
			}
		}
	case tsgo.KindPropertyAccessExpression:
		u.expr(n.Expression())
	case tsgo.KindElementAccessExpression:
		u.expr(n.Expression())
		u.expr(n.AsElementAccessExpression().ArgumentExpression)
	case tsgo.KindBinaryExpression:
		u.binary(n)
	case tsgo.KindConditionalExpression:
		u.conditional(n)
	case tsgo.KindPrefixUnaryExpression:
		p := n.AsPrefixUnaryExpression()
		u.expr(p.Operand)
		if p.Operator == tsgo.KindPlusPlusToken || p.Operator == tsgo.KindMinusMinusToken {
			u.update(p.Operand, []*tsgo.Node{p.Operand})
		}
	case tsgo.KindPostfixUnaryExpression:
		p := n.AsPostfixUnaryExpression()
		u.expr(p.Operand)
		u.update(p.Operand, []*tsgo.Node{p.Operand})
	case tsgo.KindCallExpression, tsgo.KindNewExpression, tsgo.KindTaggedTemplateExpression:
		u.operands(n)
		u.record(n)
	case tsgo.KindFunctionExpression, tsgo.KindArrowFunction:
		u.literal(n)
	case tsgo.KindClassExpression:
		u.classLike(n)
	case tsgo.KindObjectLiteralExpression:
		u.object(n)
	default:
		if !tsgo.IsTypeNode(n) {
			n.ForEachChild(func(c *tsgo.Node) bool {
				u.expr(c)
				return false
			})
		}
	}
}

func (u *body) object(n *tsgo.Node) {
	for _, p := range n.AsObjectLiteralExpression().Properties.Nodes {
		if name := p.Name(); name != nil && name.Kind == tsgo.KindComputedPropertyName {
			u.expr(name.Expression())
		}
		switch p.Kind {
		case tsgo.KindPropertyAssignment:
			u.expr(p.Initializer())
		case tsgo.KindShorthandPropertyAssign:
			u.local(p.Name())
		case tsgo.KindSpreadAssignment:
			u.expr(p.Expression())
		case tsgo.KindMethodDeclaration, tsgo.KindGetAccessor, tsgo.KindSetAccessor:
			u.literal(p)
		}
	}
}

// classLike walks the members of a class that a function makes, and what initialises the static fields of one of the module's own.
func (u *body) classLike(n *tsgo.Node) {
	for _, m := range n.Members() {
		switch m.Kind {
		case tsgo.KindClassStaticBlockDeclaration:
			u.block(m.AsClassStaticBlockDeclaration().Body)
			continue
		case tsgo.KindPropertyDeclaration:
			init := m.Initializer()
			if init == nil {
				continue
			}
			if f := u.names.byNode[tsgo.SkipOuterExpressions(init, tsgo.OEKAll)]; f != nil && f.class == n {
				u.literal(f.node)
			} else if m.ModifierFlags()&tsgo.ModifierFlagsStatic != 0 {
				u.expr(init)
			}
			continue
		}
		u.literal(m)
	}
	if f := u.names.byNode[n]; f != nil && f.parent != nil && u.bodies[n] == nil {
		u.lowering.body(u, f).walk()
	}
}

// literal walks a function that is made here as a body of its own.
func (u *body) literal(n *tsgo.Node) {
	f := u.names.byNode[n]
	if f == nil || f.parent == nil || u.bodies[n] != nil {
		return // the module's own: it is walked by itself
	}
	if f.parent.node != u.node {
		return
	}
	u.lowering.body(u, f).walk()
}

// binary gives the right side of &&, || and ?? a branch if it calls something.
func (u *body) binary(n *tsgo.Node) {
	b := n.AsBinaryExpression()
	op := b.OperatorToken.Kind
	switch op {
	case tsgo.KindAmpersandAmpersandToken, tsgo.KindBarBarToken, tsgo.KindQuestionQuestionToken:
		u.expr(b.Left)
		if !hasCall(b.Right, 0) {
			u.expr(b.Right)
			return
		}
		u.Step()
		outer := u.Arm(u.span(b.Right), op != tsgo.KindAmpersandAmpersandToken, u.Now, b.Left)
		u.expr(b.Right)
		u.Back(outer)
	case tsgo.KindEqualsToken:
		u.expr(b.Right)
		if left := skip(b.Left); left.Kind != tsgo.KindIdentifier && left.Kind != tsgo.KindObjectLiteralExpression && left.Kind != tsgo.KindArrayLiteralExpression {
			u.expr(left)
		}
		u.Step()
		u.set(b.Left, b.Right, u.Now)
	case tsgo.KindBarBarEqualsToken, tsgo.KindQuestionQuestionEqualsToken, tsgo.KindAmpersandAmpersandEqualsToken:
		u.expr(b.Left)
		u.Step()
		outer := u.Arm(u.span(b.Right), op != tsgo.KindAmpersandAmpersandEqualsToken, u.Now, b.Left)
		u.expr(b.Right)
		u.Back(outer)
		u.update(b.Left, []*tsgo.Node{b.Left, b.Right})
	default:
		u.expr(b.Left)
		u.expr(b.Right)
		if op >= tsgo.KindFirstAssignment && op <= tsgo.KindLastAssignment {
			u.update(b.Left, []*tsgo.Node{b.Left, b.Right})
		}
	}
}

func (u *body) conditional(n *tsgo.Node) {
	c := n.AsConditionalExpression()
	u.expr(c.Condition)
	u.Step()
	when := u.Now
	for i, arm := range [...]*tsgo.Node{c.WhenTrue, c.WhenFalse} {
		if !hasCall(arm, 0) {
			u.expr(arm)
			continue
		}
		outer := u.Arm(u.span(arm), i == 1, when, c.Condition)
		u.expr(arm)
		u.Back(outer)
	}
}

func hasCall(n *tsgo.Node, depth int) bool {
	if n == nil || depth > 200 {
		return false
	}
	switch n.Kind {
	case tsgo.KindCallExpression, tsgo.KindNewExpression, tsgo.KindTaggedTemplateExpression, tsgo.KindArrowFunction, tsgo.KindFunctionExpression:
		return true
	}
	return n.ForEachChild(func(c *tsgo.Node) bool { return hasCall(c, depth+1) })
}

// update is x += y and x++: the new value is computed from the old one.
func (u *body) update(x *tsgo.Node, from []*tsgo.Node) {
	u.Step()
	if v := u.local(x); v != nil {
		u.Define(v, def{Kind: flow.Update, Kill: true, Exprs: from, From: u.Now})
	} else if v := u.root(x); v != nil {
		u.Define(v, def{Kind: flow.Write, Step: true, Exprs: from, From: u.Now})
	}
}

// set is l = r.
func (u *body) set(l, r *tsgo.Node, from at) {
	l = skip(l)
	switch l.Kind {
	case tsgo.KindObjectLiteralExpression, tsgo.KindArrayLiteralExpression: // ({ a, b } = r)
		u.setPattern(l, r, from, 0)
		return
	}
	if v := u.local(l); v != nil {
		u.Define(v, def{Kind: flow.Expr, Kill: true, Exprs: []*tsgo.Node{r}, From: from})
		return
	}
	u.assignedTo(l, r)
	if l.Kind == tsgo.KindPropertyAccessExpression && skip(l.Expression()).Kind == tsgo.KindThisKeyword && u.fn.Receiver != "" {
		slot := string(u.fn.Receiver) + "." + l.Name().Text()
		if v := skip(r); isFunction(v) || v.Kind == tsgo.KindPropertyAccessExpression || v.Kind == tsgo.KindIdentifier || v.Kind == tsgo.KindCallExpression {
			u.lowering.binds = append(u.lowering.binds, bind{slot: slot, expr: v, body: u, at: u.Now})
		} else {
			u.bindWrapped(slot, v, 0)
		}
	}
	if v := u.root(l); v != nil {
		d := def{Kind: flow.Write, Exprs: []*tsgo.Node{r}, From: from}
		if l.Kind == tsgo.KindPropertyAccessExpression && skip(l.Expression()).Kind != tsgo.KindPropertyAccessExpression {
			d.Field = l.Name().Text()
		}
		u.Define(v, d)
	}
}

func (u *body) setPattern(l, r *tsgo.Node, from at, depth int) {
	if depth > 20 {
		return
	}
	one := func(place *tsgo.Node) {
		place = skip(place)
		switch place.Kind {
		case tsgo.KindObjectLiteralExpression, tsgo.KindArrayLiteralExpression:
			u.setPattern(place, r, from, depth+1)
		default:
			if v := u.local(place); v != nil {
				u.Define(v, def{Kind: flow.Tuple, Kill: true, Exprs: []*tsgo.Node{r}, From: from})
			}
		}
	}
	if l.Kind == tsgo.KindArrayLiteralExpression {
		for _, e := range l.Elements() {
			one(e)
		}
		return
	}
	for _, p := range l.AsObjectLiteralExpression().Properties.Nodes {
		switch p.Kind {
		case tsgo.KindPropertyAssignment:
			one(p.Initializer())
		case tsgo.KindShorthandPropertyAssign:
			one(p.Name())
		}
	}
}

// root is the variable that a place lies in: x of x.a[i].b.
func (u *body) root(n *tsgo.Node) *tsgo.Node {
	for range maxSyntax {
		n = skip(n)
		switch n.Kind {
		case tsgo.KindPropertyAccessExpression, tsgo.KindElementAccessExpression:
			n = n.Expression()
		default:
			return u.local(n)
		}
	}
	return nil
}

// local is the variable that an expression names, if it is one of this body or of one around it that it can capture. A variable of the
// module is one in the module's own statements only.
func (u *body) local(n *tsgo.Node) *tsgo.Node {
	n = skip(n)
	if n == nil {
		return nil
	}
	var key *tsgo.Node
	switch n.Kind {
	case tsgo.KindThisKeyword, tsgo.KindSuperKeyword:
		if key = u.this; key == nil {
			return nil
		}
	case tsgo.KindIdentifier:
		if key = u.declaration(n); key == nil {
			return nil
		}
	default:
		return nil
	}
	owner := u.owner(key)
	if owner == nil || owner.node.Kind == tsgo.KindSourceFile && owner != u {
		return nil
	}
	u.Variable(key)
	return key
}

// key is what a variable is known by: the first of its declarations.
func (lw *lowering) key(d *tsgo.Node) *tsgo.Node {
	if s := d.Symbol(); s != nil {
		if first := declarationOf(s); first != nil && tsgo.GetSourceFileOfNode(first) == lw.src {
			return first
		}
	}
	return d
}

// declaration finds what an identifier names in the file, by scope.
func (lw *lowering) declaration(id *tsgo.Node) *tsgo.Node {
	if d, ok := lw.found[id]; ok {
		return d
	}
	name := id.Text()
	var d *tsgo.Node
	for n := id.Parent; n != nil; n = n.Parent {
		if s := n.Locals()[name]; s != nil {
			d = declarationOf(s)
			break
		}
		if n.Kind == tsgo.KindFunctionExpression && n.Name() != nil && n.Name().Text() == name {
			d = n
			break
		}
	}
	lw.found[id] = d
	return d
}

// owner is the body that declares a variable; nil if it is no variable of one.
func (lw *lowering) owner(key *tsgo.Node) *body {
	if b, ok := lw.owners[key]; ok {
		return b
	}
	var b *body
	switch key.Kind {
	case tsgo.KindVariableDeclaration, tsgo.KindParameter, tsgo.KindBindingElement, tsgo.KindFunctionDeclaration:
		for n := key.Parent; n != nil; n = n.Parent {
			if isFunction(n) || n.Kind == tsgo.KindSourceFile {
				b = lw.bodies[n]
				break
			}
		}
		if key.Kind == tsgo.KindFunctionDeclaration && b != nil && b.node.Kind == tsgo.KindSourceFile {
			b = nil // a function of the module
		}
	}
	if b != nil {
		lw.owners[key] = b
	}
	return b
}

// operands walks what a call needs before it happens.
func (u *body) operands(n *tsgo.Node) {
	switch n.Kind {
	case tsgo.KindTaggedTemplateExpression:
		t := n.AsTaggedTemplateExpression()
		u.calleeOperand(t.Tag)
		u.expr(t.Template)
		return
	case tsgo.KindNewExpression:
		u.calleeOperand(n.Expression())
	default:
		if !tsgo.IsImportCall(n) {
			u.calleeOperand(n.Expression())
		}
	}
	for _, a := range n.Arguments() {
		u.expr(a)
	}
}

func (u *body) calleeOperand(n *tsgo.Node) {
	n = tsgo.SkipOuterExpressions(n, tsgo.OEKAll)
	switch n.Kind {
	case tsgo.KindPropertyAccessExpression:
		u.expr(n.Expression())
	default:
		u.expr(n)
	}
}

// record adds the call itself. What loads a module is no call of the model.
func (u *body) record(n *tsgo.Node) {
	if tsgo.IsRequireCall(n, false) || tsgo.IsImportCall(n) {
		return
	}
	u.Step()
	k := &call{node: n, at: u.Now}
	switch n.Kind {
	case tsgo.KindTaggedTemplateExpression:
		t := n.AsTaggedTemplateExpression().Template
		k.args = []*tsgo.Node{t}
		if t.Kind == tsgo.KindTemplateExpression {
			for _, s := range t.AsTemplateExpression().TemplateSpans.Nodes {
				k.args = append(k.args, s.Expression())
			}
		}
	default:
		k.args = n.Arguments()
	}
	u.resolve(k)
	index := u.Call()
	u.calls = append(u.calls, k)
	u.callOf[n] = index
	u.Step()
	u.written(k, index)
	u.passed(k)
}

// written defines what a call may write: variables of this body that a literal among its arguments assigns, and lists that it adds to.
func (u *body) written(k *call, index int32) {
	for _, a := range k.args {
		if lit := u.bodies[skip(a)]; lit != nil && lit.parent == u {
			u.WrittenBy(&lit.Body, index)
		}
	}
	if callee := calleeOf(k.node); callee != nil {
		if lit := u.bodies[callee]; lit != nil && lit.parent == u {
			u.WrittenBy(&lit.Body, index)
		}
	}
	if k.recv == nil || len(k.args) == 0 {
		return
	}
	switch k.name {
	case "push", "unshift", "add", "set", "append", "splice":
		if v := u.root(k.recv); v != nil && u.owner(v) == u && len(k.directives) == 0 {
			u.Define(v, def{Kind: flow.Write, Exprs: k.args, From: k.at})
		}
	}
}

// discard marks a call whose results are not used, and takes a method called for its effect on a local builder as writing that builder.
func (u *body) discard(n *tsgo.Node) {
	n = skip(n)
	i, ok := u.callOf[n]
	if !ok {
		return
	}
	k := u.calls[i]
	k.Discarded = true
	if k.recv == nil || !k.begins() {
		return
	}
	if v := u.root(k.recv); v != nil && u.owner(v) == u && u.Vars[v] != nil && len(u.Vars[v].Defs) > 0 && u.Defs[u.Vars[v].Defs[0]].Kind != flow.Param {
		u.Define(v, def{Kind: flow.Write, Exprs: k.args, From: k.at})
	}
}

// begins says whether the catalogue knows the call as a link of a builder chain.
func (k *call) begins() bool {
	return len(k.directives) > 0 && (k.directives[0].Effect.Kind == model.Begin || k.directives[0].Lazy)
}
