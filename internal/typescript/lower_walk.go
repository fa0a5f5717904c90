package typescript

import (
	"strconv"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// walk is the first pass over a body.
func (u *body) walk() {
	u.parameters()
	switch {
	case u.node.Kind == tsgo.KindSourceFile:
		u.stmts(u.src.Statements.Nodes)
	case !isFunction(u.node): // a constructor that is not written
		u.fieldInits(u.node)
	default:
		if u.node.Kind == tsgo.KindConstructor {
			u.fieldInits(u.node.Parent)
		}
		b := u.node.Body()
		if b.Kind == tsgo.KindBlock {
			u.stmts(b.Statements())
		} else {
			u.expr(b)
			u.Return([]*tsgo.Node{b})
		}
	}
	u.Step()
}

// fieldInits walks what gives fields their values; parameter properties are fields as well.
func (u *body) fieldInits(class *tsgo.Node) {
	for _, m := range class.Members() {
		if m.Kind != tsgo.KindPropertyDeclaration || m.ModifierFlags()&tsgo.ModifierFlagsStatic != 0 || m.Initializer() == nil {
			continue
		}
		if f := u.names.byNode[tsgo.SkipOuterExpressions(m.Initializer(), tsgo.OEKAll)]; f != nil && f.class == class {
			continue
		}
		u.expr(m.Initializer())
		u.assigned(m, m.Initializer())
	}
}

func (u *body) stmts(list []*tsgo.Node) {
	outer := u.Now.Region
	for _, s := range list { // functions are there before the first statement
		if s.Kind == tsgo.KindFunctionDeclaration && isFunction(s) {
			u.declareFunction(s)
		}
	}
	for i, s := range list {
		u.stmt(s, "")
		if is := unlabel(s); is.Kind == tsgo.KindIfStatement && i+1 < len(list) {
			u.afterIf(is, u.spanOf(list[i+1].Pos(), list[len(list)-1].End()))
		}
	}
	if n := len(list); n > 0 {
		u.Regions[outer].Leaves = max(u.Regions[outer].Leaves, leaveOf(list[n-1]))
	}
	u.Back(outer)
}

func (u *body) declareFunction(s *tsgo.Node) {
	f := u.names.byNode[s]
	if f == nil || f.parent == nil {
		return
	}
	u.literal(s)
	u.Define(s, def{Kind: flow.Expr, Kill: true, Exprs: []*tsgo.Node{s}, From: u.Now})
}

// afterIf opens a branch for what follows an if statement one of whose arms leaves. What follows "if (error) throw error" is the normal
// course of things, and stays where it is.
func (u *body) afterIf(is *tsgo.Node, rest model.Span) {
	s := is.AsIfStatement()
	then := leaveOf(s.ThenStatement)
	other := flow.Stays
	if s.ElseStatement != nil {
		other = leaveOf(s.ElseStatement)
	}
	if (then != flow.Stays) == (other != flow.Stays) {
		return
	}
	leaving := s.ThenStatement
	if other != flow.Stays {
		leaving = s.ElseStatement
	}
	if fails(leaving) || then != flow.Stays && u.failed(s.Expression) {
		return
	}
	u.Rest(rest, then != flow.Stays, u.lastIf, s.Expression)
}

func unlabel(s *tsgo.Node) *tsgo.Node {
	for s.Kind == tsgo.KindLabeledStatement {
		s = s.AsLabeledStatement().Statement
	}
	return s
}

func lastOf(s *tsgo.Node) *tsgo.Node {
	for s != nil && s.Kind == tsgo.KindBlock {
		list := s.Statements()
		if len(list) == 0 {
			return nil
		}
		s = list[len(list)-1]
	}
	return s
}

func leaveOf(s *tsgo.Node) flow.Leave {
	if s = lastOf(s); s == nil {
		return flow.Stays
	}
	switch s.Kind {
	case tsgo.KindReturnStatement, tsgo.KindThrowStatement:
		return flow.Returns
	case tsgo.KindContinueStatement:
		return flow.Continues
	case tsgo.KindBreakStatement:
		return flow.Breaks
	case tsgo.KindLabeledStatement:
		return leaveOf(s.AsLabeledStatement().Statement)
	case tsgo.KindIfStatement:
		if is := s.AsIfStatement(); is.ElseStatement != nil {
			return min(leaveOf(is.ThenStatement), leaveOf(is.ElseStatement))
		}
	case tsgo.KindExpressionStatement:
		if c := tsgo.SkipOuterExpressions(s.Expression(), tsgo.OEKAll); c.Kind == tsgo.KindCallExpression {
			if f := c.Expression(); f.Kind == tsgo.KindPropertyAccessExpression && f.Name().Text() == "exit" && isIdentifier(f.Expression(), "process") {
				return flow.Returns
			}
		}
	}
	return flow.Stays
}

func isIdentifier(n *tsgo.Node, name string) bool {
	return n != nil && n.Kind == tsgo.KindIdentifier && n.Text() == name
}

// fails says whether a statement leaves because something is wrong: it throws, or answers with a status that says so.
func fails(s *tsgo.Node) bool {
	if s.Kind == tsgo.KindBlock {
		for _, inner := range s.Statements() {
			if inner.Kind == tsgo.KindExpressionStatement && answersError(inner.Expression(), 0) {
				return true
			}
		}
	}
	last := lastOf(s)
	if last == nil {
		return false
	}
	switch last.Kind {
	case tsgo.KindThrowStatement:
		return true
	case tsgo.KindReturnStatement:
		return last.Expression() != nil && answersError(last.Expression(), 0)
	}
	return false
}

// answersError recognises res.status(404).json(…), next(error), new Response(…, { status: 400 }), Promise.reject(…).
func answersError(n *tsgo.Node, depth int) bool {
	n = skip(n)
	if n == nil || depth > 8 {
		return false
	}
	switch n.Kind {
	case tsgo.KindCallExpression, tsgo.KindNewExpression:
		args := n.Arguments()
		callee := tsgo.SkipOuterExpressions(n.Expression(), tsgo.OEKAll)
		switch callee.Kind {
		case tsgo.KindIdentifier:
			if callee.Text() == "next" && len(args) == 1 {
				return true
			}
		case tsgo.KindPropertyAccessExpression:
			switch callee.Name().Text() {
			case "status", "sendStatus", "code", "writeHead", "throw", "abort":
				if len(args) > 0 {
					if args[0].Kind == tsgo.KindNumericLiteral {
						code, _ := strconv.Atoi(args[0].Text())
						return code >= 400
					}
					return callee.Name().Text() == "throw"
				}
			case "reject":
				return true
			}
			if answersError(callee.Expression(), depth+1) {
				return true
			}
		}
		for _, a := range args {
			if a.Kind == tsgo.KindObjectLiteralExpression && answersError(a, depth+1) {
				return true
			}
		}
	case tsgo.KindObjectLiteralExpression:
		for _, p := range n.AsObjectLiteralExpression().Properties.Nodes {
			if p.Kind == tsgo.KindPropertyAssignment && propertyName(p.Name()) == "status" && p.Initializer().Kind == tsgo.KindNumericLiteral {
				code, _ := strconv.Atoi(p.Initializer().Text())
				return code >= 400
			}
		}
	}
	return false
}

func (u *body) stmt(s *tsgo.Node, label string) {
	switch s.Kind {
	case tsgo.KindExpressionStatement:
		u.expr(s.Expression())
		u.discard(s.Expression())
	case tsgo.KindVariableStatement:
		u.declarations(s.AsVariableStatement().DeclarationList)
	case tsgo.KindReturnStatement:
		var out []*tsgo.Node
		if e := s.Expression(); e != nil {
			u.expr(e)
			out = []*tsgo.Node{e}
			if answersError(e, 0) {
				u.fails[int32(len(u.Returns))] = true
			}
		}
		u.Return(out)
	case tsgo.KindThrowStatement:
		u.expr(s.Expression())
		u.throws[int32(len(u.Returns))] = true
		u.Return(nil)
	case tsgo.KindIfStatement:
		u.ifStmt(s)
	case tsgo.KindForStatement:
		u.forStmt(s, label)
	case tsgo.KindForInStatement, tsgo.KindForOfStatement:
		u.forOf(s, label)
	case tsgo.KindWhileStatement, tsgo.KindDoStatement:
		u.while(s, label)
	case tsgo.KindSwitchStatement:
		u.switchStmt(s, label)
	case tsgo.KindBlock:
		u.block(s)
	case tsgo.KindTryStatement:
		u.try(s)
	case tsgo.KindLabeledStatement:
		l := s.AsLabeledStatement()
		u.stmt(l.Statement, l.Label.Text())
	case tsgo.KindBreakStatement:
		u.Break(labelOf(s))
	case tsgo.KindContinueStatement:
		u.Continue(labelOf(s))
	case tsgo.KindClassDeclaration:
		u.classLike(s)
	case tsgo.KindExportAssignment:
		u.expr(s.Expression())
		u.stored("default", s.Expression())
	case tsgo.KindModuleDeclaration:
		if b := s.Body(); b != nil && b.Kind == tsgo.KindModuleBlock {
			u.stmts(b.Statements())
		} else if b != nil && b.Kind == tsgo.KindModuleDeclaration {
			u.stmt(b, "")
		}
	}
}

func labelOf(s *tsgo.Node) string {
	if l := s.Label(); l != nil {
		return l.Text()
	}
	return ""
}

// block walks a block in its own right, so that what a conditional leave inside it cuts off ends with the block.
func (u *body) block(b *tsgo.Node) {
	if b == nil {
		return
	}
	outer := u.Now.Region
	if b.Kind == tsgo.KindBlock {
		u.stmts(b.Statements())
	} else {
		u.stmts([]*tsgo.Node{b})
	}
	u.Back(outer)
}

func (u *body) ifStmt(n *tsgo.Node) {
	s := n.AsIfStatement()
	u.expr(s.Expression)
	u.Step()
	when := u.Now
	outer := u.Arm(u.span(s.ThenStatement), false, when, s.Expression)
	u.block(s.ThenStatement)
	u.Back(outer)
	if s.ElseStatement != nil {
		outer = u.Arm(u.span(s.ElseStatement), true, when, s.Expression)
		u.block(s.ElseStatement)
		u.Back(outer)
	}
	u.lastIf = when
}

func (u *body) switchStmt(n *tsgo.Node, label string) {
	s := n.AsSwitchStatement()
	u.expr(s.Expression)
	u.StartSwitch(label)
	all := []*tsgo.Node{s.Expression}
	for _, c := range s.CaseBlock.AsCaseBlock().Clauses.Nodes {
		clause := c.AsCaseOrDefaultClause()
		conds, negate := []*tsgo.Node{s.Expression}, false
		if clause.Expression != nil {
			u.expr(clause.Expression)
			conds = append(conds, clause.Expression)
			all = append(all, clause.Expression)
		} else {
			conds, negate = all, true
		}
		u.Step()
		outer := u.Arm(u.span(c), negate, u.Now, conds...)
		u.stmts(clause.Statements.Nodes)
		u.Back(outer)
	}
	u.EndSwitch()
}

func (u *body) try(n *tsgo.Node) {
	s := n.AsTryStatement()
	outer := u.Enter(model.Block, u.span(s.TryBlock))
	u.stmts(s.TryBlock.Statements())
	u.Back(outer)
	u.Regions[outer].Leaves = max(u.Regions[outer].Leaves, flow.Stays)
	if s.CatchClause != nil {
		c := s.CatchClause.AsCatchClause()
		u.Step()
		outer = u.Arm(u.span(c.Block), false, u.Now)
		u.catches[u.Now.Region] = true
		if v := c.VariableDeclaration; v != nil {
			u.Define(u.key(v), def{Kind: flow.Zero, Kill: true, From: u.Now})
			u.pattern(v.Name(), nil)
		}
		u.stmts(c.Block.Statements())
		u.Back(outer)
	}
	if s.FinallyBlock != nil {
		u.block(s.FinallyBlock)
	}
}

// declarations walks const a = x, { b } = y.
func (u *body) declarations(n *tsgo.Node) {
	for _, d := range n.AsVariableDeclarationList().Declarations.Nodes {
		init := d.Initializer()
		if init == nil {
			if d.Name().Kind == tsgo.KindIdentifier {
				u.Define(u.key(d), def{Kind: flow.Zero, Kill: true, From: u.Now})
			}
			continue
		}
		u.expr(init)
		u.Step()
		if d.Name().Kind == tsgo.KindIdentifier {
			u.Define(u.key(d), def{Kind: flow.Expr, Kill: true, Exprs: []*tsgo.Node{init}, From: u.Now})
			u.assigned(d, init)
			u.stored(d.Name().Text(), init)
		} else {
			u.pattern(d.Name(), nil)
		}
	}
}

// pattern gives the variables of a destructuring pattern their values; in a loop over, those of its passes.
func (u *body) pattern(name *tsgo.Node, over *loop) {
	if name == nil || name.Kind != tsgo.KindObjectBindingPattern && name.Kind != tsgo.KindArrayBindingPattern {
		return
	}
	for _, e := range name.AsBindingPattern().Elements.Nodes {
		if e.Kind != tsgo.KindBindingElement || e.Name() == nil {
			continue
		}
		if init := e.Initializer(); init != nil {
			u.expr(init)
		}
		if p := e.PropertyName(); p != nil && p.Kind == tsgo.KindComputedPropertyName {
			u.expr(p.Expression())
		}
		if e.Name().Kind != tsgo.KindIdentifier {
			u.pattern(e.Name(), over)
			continue
		}
		d := def{Kind: flow.Expr, Kill: true, Exprs: []*tsgo.Node{e}, From: u.Now}
		if over != nil {
			d = def{Kind: flow.Range, Kill: true, Index: over.Index, Exprs: []*tsgo.Node{over.over}, From: over.overAt}
		}
		u.Define(u.key(e), d)
	}
}

func (u *body) forStmt(n *tsgo.Node, label string) {
	s := n.AsForStatement()
	if s.Initializer != nil {
		if s.Initializer.Kind == tsgo.KindVariableDeclarationList {
			u.declarations(s.Initializer)
		} else {
			u.expr(s.Initializer)
		}
	}
	l, outer := u.startLoop(n, s.Statement, label)
	if s.Condition != nil {
		u.expr(s.Condition)
	}
	u.Step()
	l.bodySeq = u.Now.Seq
	u.block(s.Statement)
	if s.Incrementor != nil {
		u.expr(s.Incrementor)
	}
	u.endLoop(l, outer)
}

func (u *body) forOf(n *tsgo.Node, label string) {
	s := n.AsForInOrOfStatement()
	u.expr(s.Expression)
	if s.AwaitModifier != nil {
		u.awaits = append(u.awaits, moment{s.Expression, u.Now})
	}
	when := u.Now
	l, outer := u.startLoop(n, s.Statement, label)
	l.over, l.overAt = s.Expression, when
	d := def{Kind: flow.Range, Kill: true, Index: l.Index, Exprs: []*tsgo.Node{s.Expression}, From: when}
	if s.Initializer.Kind == tsgo.KindVariableDeclarationList {
		for _, v := range s.Initializer.AsVariableDeclarationList().Declarations.Nodes {
			if v.Name().Kind == tsgo.KindIdentifier {
				u.Define(u.key(v), d)
			} else {
				u.pattern(v.Name(), l)
			}
		}
	} else if v := u.local(s.Initializer); v != nil {
		u.Define(v, d)
	}
	u.Step()
	l.bodySeq = u.Now.Seq
	u.block(s.Statement)
	u.endLoop(l, outer)
}

func (u *body) while(n *tsgo.Node, label string) {
	var cond, inner *tsgo.Node
	if n.Kind == tsgo.KindWhileStatement {
		cond, inner = n.AsWhileStatement().Expression, n.AsWhileStatement().Statement
	} else {
		cond, inner = n.AsDoStatement().Expression, n.AsDoStatement().Statement
	}
	l, outer := u.startLoop(n, inner, label)
	if n.Kind == tsgo.KindWhileStatement {
		u.expr(cond)
	}
	u.Step()
	l.bodySeq = u.Now.Seq
	u.block(inner)
	if n.Kind == tsgo.KindDoStatement {
		u.expr(cond)
	}
	u.endLoop(l, outer)
}

func (u *body) startLoop(n, inner *tsgo.Node, label string) (*loop, int32) {
	l := &loop{node: n}
	l.Span = u.span(n)
	l.Head = u.spanOf(tsgo.GetTokenPosOfNode(n, u.src, false), tsgo.GetTokenPosOfNode(inner, u.src, false))
	u.loops = append(u.loops, l)
	return l, u.StartLoop(&l.Loop, label, u.span(inner))
}

func (u *body) endLoop(l *loop, outer int32) { u.EndLoop(&l.Loop, outer) }
