package golang

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// walk is the first pass over a body.
func (u *body) walk(b *ast.BlockStmt) {
	if b == nil {
		return
	}
	u.stmts(b.List)
	u.Step()
}

func (u *body) stmts(list []ast.Stmt) {
	outer := u.Now.Region
	for i, s := range list {
		u.stmt(s, "")
		if is, ok := unlabel(s).(*ast.IfStmt); ok && i+1 < len(list) {
			rest := u.spanOf(list[i+1].Pos(), list[len(list)-1].End())
			u.afterIf(is, rest)
		}
	}
	if n := len(list); n > 0 {
		u.Regions[outer].Leaves = max(u.Regions[outer].Leaves, leaveOf(list[n-1]))
	}
	u.Back(outer)
}

// afterIf opens a branch for what follows an if statement one of whose arms leaves. What follows "if err != nil { return err }" is the
// normal course of things, and stays where it is.
func (u *body) afterIf(is *ast.IfStmt, rest model.Span) {
	thenLeaves := leaveOfList(is.Body.List) != flow.Stays
	elseLeaves := is.Else != nil && leaveOf(is.Else) != flow.Stays
	if thenLeaves == elseLeaves {
		return
	}
	if thenLeaves && u.failed(is.Cond) || elseLeaves && u.succeeded(is.Cond) {
		return
	}
	u.Rest(rest, thenLeaves, u.lastIf, is.Cond)
}

func unlabel(s ast.Stmt) ast.Stmt {
	for {
		l, ok := s.(*ast.LabeledStmt)
		if !ok {
			return s
		}
		s = l.Stmt
	}
}

func leaveOfList(list []ast.Stmt) flow.Leave {
	if len(list) == 0 {
		return flow.Stays
	}
	return leaveOf(list[len(list)-1])
}

func leaveOf(s ast.Stmt) flow.Leave {
	switch s := s.(type) {
	case *ast.ReturnStmt:
		return flow.Returns
	case *ast.BranchStmt:
		switch s.Tok {
		case token.CONTINUE:
			return flow.Continues
		case token.BREAK, token.GOTO:
			return flow.Breaks
		}
	case *ast.BlockStmt:
		return leaveOfList(s.List)
	case *ast.LabeledStmt:
		return leaveOf(s.Stmt)
	case *ast.IfStmt:
		if s.Else != nil {
			return min(leaveOfList(s.Body.List), leaveOf(s.Else))
		}
	case *ast.ExprStmt:
		if c, ok := ast.Unparen(s.X).(*ast.CallExpr); ok && endsProcess(c) {
			return flow.Returns
		}
	}
	return flow.Stays
}

// endsProcess recognises the calls after which nothing follows.
func endsProcess(c *ast.CallExpr) bool {
	switch f := ast.Unparen(c.Fun).(type) {
	case *ast.Ident:
		return f.Name == "panic"
	case *ast.SelectorExpr:
		switch x := identName(f.X); f.Sel.Name {
		case "Exit":
			return x == "os"
		case "Fatal", "Fatalf", "Fatalln":
			return x == "log"
		case "Goexit":
			return x == "runtime"
		}
	}
	return false
}

func (u *body) stmt(s ast.Stmt, label string) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		u.expr(s.X)
		u.discard(s.X)
	case *ast.AssignStmt:
		u.assign(s)
	case *ast.DeclStmt:
		u.declare(s)
	case *ast.ReturnStmt:
		u.ret(s)
	case *ast.IfStmt:
		u.ifStmt(s)
	case *ast.ForStmt:
		u.forStmt(s, label)
	case *ast.RangeStmt:
		u.rangeStmt(s, label)
	case *ast.SwitchStmt:
		u.switchStmt(s, label)
	case *ast.TypeSwitchStmt:
		u.typeSwitch(s, label)
	case *ast.SelectStmt:
		u.selectStmt(s, label)
	case *ast.BlockStmt:
		u.block(s)
	case *ast.LabeledStmt:
		u.stmt(s.Stmt, s.Label.Name)
	case *ast.GoStmt:
		u.later(s.Call, model.Spawned)
	case *ast.DeferStmt:
		u.later(s.Call, model.Defer)
	case *ast.BranchStmt:
		u.branch(s)
	case *ast.IncDecStmt:
		u.expr(s.X)
		u.update(s.X, []ast.Expr{s.X})
	case *ast.SendStmt:
		u.expr(s.Chan)
		u.expr(s.Value)
	}
}

// block walks a block in its own right, so that what a conditional leave inside it cuts off ends with the block.
func (u *body) block(b *ast.BlockStmt) {
	if b == nil {
		return
	}
	outer := u.Now.Region
	u.stmts(b.List)
	u.Back(outer)
}

func (u *body) ifStmt(s *ast.IfStmt) {
	if s.Init != nil {
		u.stmt(s.Init, "")
	}
	u.expr(s.Cond)
	u.Step()
	when := u.Now
	outer := u.Arm(u.span(s.Body), false, when, s.Cond)
	u.stmts(s.Body.List)
	u.Back(outer)
	if s.Else != nil {
		outer = u.Arm(u.span(s.Else), true, when, s.Cond)
		if b, ok := s.Else.(*ast.BlockStmt); ok {
			u.stmts(b.List)
		} else {
			u.stmt(s.Else, "")
			u.Regions[u.Now.Region].Leaves = leaveOf(s.Else)
		}
		u.Back(outer)
	}
	u.lastIf = when
}

func (u *body) switchStmt(s *ast.SwitchStmt, label string) {
	if s.Init != nil {
		u.stmt(s.Init, "")
	}
	if s.Tag != nil {
		u.expr(s.Tag)
	}
	u.StartSwitch(label)
	var all []ast.Expr
	for _, c := range s.Body.List {
		clause, ok := c.(*ast.CaseClause)
		if !ok {
			continue
		}
		for _, e := range clause.List {
			u.expr(e)
		}
		u.Step()
		when := u.Now
		conds := clause.List
		if s.Tag != nil {
			conds = append([]ast.Expr{s.Tag}, clause.List...)
		}
		all = append(all, conds...)
		negate := false
		if clause.List == nil {
			conds, negate = all, true
		}
		outer := u.Arm(u.span(clause), negate, when, conds...)
		u.stmts(clause.Body)
		u.Back(outer)
	}
	u.EndSwitch()
}

func (u *body) typeSwitch(s *ast.TypeSwitchStmt, label string) {
	if s.Init != nil {
		u.stmt(s.Init, "")
	}
	var x ast.Expr
	switch a := s.Assign.(type) {
	case *ast.ExprStmt:
		x = a.X
	case *ast.AssignStmt:
		if len(a.Rhs) == 1 {
			x = a.Rhs[0]
		}
	}
	if ta, ok := x.(*ast.TypeAssertExpr); ok {
		x = ta.X
	}
	if x != nil {
		u.expr(x)
	}
	u.StartSwitch(label)
	for _, c := range s.Body.List {
		clause, ok := c.(*ast.CaseClause)
		if !ok {
			continue
		}
		u.Step()
		when := u.Now
		var conds []ast.Expr
		if x != nil {
			conds = []ast.Expr{x}
		}
		outer := u.Arm(u.span(clause), false, when, conds...)
		if v, ok := u.info.Implicits[clause].(*types.Var); ok && x != nil {
			u.Define(v, def{Kind: flow.Expr, Kill: true, Exprs: conds, From: when})
		}
		u.stmts(clause.Body)
		u.Back(outer)
	}
	u.EndSwitch()
}

func (u *body) selectStmt(s *ast.SelectStmt, label string) {
	u.StartSwitch(label)
	for _, c := range s.Body.List {
		clause, ok := c.(*ast.CommClause)
		if !ok {
			continue
		}
		outer := u.Arm(u.span(clause), false, u.Now)
		if clause.Comm != nil {
			u.stmt(clause.Comm, "")
		}
		u.stmts(clause.Body)
		u.Back(outer)
	}
	u.EndSwitch()
}

// later is go and defer: the callee's operands are evaluated now, the call runs in a region of its own.
func (u *body) later(c *ast.CallExpr, kind model.RegionKind) {
	if c == nil {
		return
	}
	u.operands(c)
	outer := u.Enter(kind, u.span(c))
	u.record(c)
	u.Back(outer)
	u.discard(c)
	if i, ok := u.callOf[c]; ok {
		u.calls[i].Deferred = kind == model.Defer
		u.calls[i].Spawned = kind == model.Spawned
	}
	if kind == model.Spawned {
		u.Spawn()
	}
}

func (u *body) ret(s *ast.ReturnStmt) {
	for _, e := range s.Results {
		u.expr(e)
	}
	if u.sig != nil && u.sig.Results().Len() == len(s.Results) {
		for i, e := range s.Results {
			u.assigned(u.sig.Results().At(i).Type(), e)
		}
	}
	u.Return(s.Results)
}

func (u *body) branch(s *ast.BranchStmt) {
	label := ""
	if s.Label != nil {
		label = s.Label.Name
	}
	switch s.Tok {
	case token.BREAK:
		u.Break(label)
	case token.CONTINUE:
		u.Continue(label)
	}
}

func (u *body) forStmt(s *ast.ForStmt, label string) {
	if s.Init != nil {
		u.stmt(s.Init, "")
	}
	l, outer := u.startLoop(s, s.For, s.Body, label)
	if s.Cond != nil {
		u.expr(s.Cond)
		u.advance(l, s.Cond)
	}
	u.Step()
	l.bodySeq = u.Now.Seq
	u.stmts(s.Body.List)
	if s.Post != nil {
		u.stmt(s.Post, "")
	}
	u.endLoop(l, outer)
}

func (u *body) rangeStmt(s *ast.RangeStmt, label string) {
	u.expr(s.X)
	when := u.Now
	l, outer := u.startLoop(s, s.For, s.Body, label)
	l.overAt = when
	for i, e := range []ast.Expr{s.Key, s.Value} {
		if e == nil {
			continue
		}
		d := def{Kind: flow.Range, Kill: true, Index: l.Index, Exprs: []ast.Expr{s.X}, From: when}
		if v := u.local(e); v != nil {
			if i == 0 {
				l.key = v
			}
			u.Define(v, d)
		} else if root := u.root(e); root != nil {
			d.Kill = false
			u.Define(root, d)
		}
	}
	u.Step()
	l.bodySeq = u.Now.Seq
	u.stmts(s.Body.List)
	u.endLoop(l, outer)
}

func (u *body) startLoop(s ast.Stmt, from token.Pos, body *ast.BlockStmt, label string) (*loop, int32) {
	l := &loop{stmt: s}
	l.Span = u.span(s)
	l.Head = u.spanOf(from, body.Lbrace)
	u.loops = append(u.loops, l)
	return l, u.StartLoop(&l.Loop, label, u.span(body))
}

func (u *body) endLoop(l *loop, outer int32) {
	u.EndLoop(&l.Loop, outer)
	if _, ok := l.stmt.(*ast.ForStmt); ok {
		u.untilEOF(l)
	}
}
