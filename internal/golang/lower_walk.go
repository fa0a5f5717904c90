package golang

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/perfls/perfls/internal/model"
)

// region is a region with what the second pass needs to name its guard.
type region struct {
	model.Region
	conds  []ast.Expr // any of them makes the region run
	negate bool       // … none of them, rather
	at     at         // where the conditions are computed
	rest   bool       // it is what follows a conditional leave, not an arm
	leaves leave      // how its last statement leaves it
}

// leave is how a statement list ends.
type leave uint8

const (
	stays leave = iota
	continues
	breaks
	returns
)

// leaveTarget is a statement that break or continue may refer to.
type leaveTarget struct {
	label string
	loop  int32 // -1 for switch and select
}

// walk is the first pass over a body.
func (u *body) walk(b *ast.BlockStmt) {
	if b == nil {
		return
	}
	u.stmts(b.List)
	u.seq++
}

func (u *body) now() at { return at{u.seq, u.region} }

// enter opens a region and returns the one to go back to.
func (u *body) enter(kind model.RegionKind, span model.Span) (outer int32) {
	outer = u.region
	u.regions = append(u.regions, region{Region: model.Region{Kind: kind, Parent: outer, Loop: u.regions[outer].Loop, Span: span}})
	u.region = int32(len(u.regions) - 1)
	return outer
}

// arm opens a branch that runs if a condition holds (or not).
func (u *body) arm(span model.Span, negate bool, when at, conds ...ast.Expr) (outer int32) {
	outer = u.enter(model.Branch, span)
	r := &u.regions[u.region]
	r.conds, r.negate, r.at = conds, negate, when
	return outer
}

func (u *body) stmts(list []ast.Stmt) {
	outer := u.region
	for i, s := range list {
		u.stmt(s, "")
		if is, ok := unlabel(s).(*ast.IfStmt); ok && i+1 < len(list) {
			rest := u.spanOf(list[i+1].Pos(), list[len(list)-1].End())
			u.afterIf(is, rest)
		}
	}
	if n := len(list); n > 0 {
		u.regions[outer].leaves = max(u.regions[outer].leaves, leaveOf(list[n-1]))
	}
	u.region = outer
}

// afterIf opens a branch for what follows an if statement one of whose arms leaves. What follows "if err != nil { return err }" is the
// normal course of things, and stays where it is.
func (u *body) afterIf(is *ast.IfStmt, rest model.Span) {
	thenLeaves := leaveOfList(is.Body.List) != stays
	elseLeaves := is.Else != nil && leaveOf(is.Else) != stays
	if thenLeaves == elseLeaves {
		return
	}
	if thenLeaves && u.failed(is.Cond) || elseLeaves && u.succeeded(is.Cond) {
		return
	}
	u.arm(rest, thenLeaves, u.lastIf, is.Cond)
	u.regions[u.region].rest = true
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

func leaveOfList(list []ast.Stmt) leave {
	if len(list) == 0 {
		return stays
	}
	return leaveOf(list[len(list)-1])
}

func leaveOf(s ast.Stmt) leave {
	switch s := s.(type) {
	case *ast.ReturnStmt:
		return returns
	case *ast.BranchStmt:
		switch s.Tok {
		case token.CONTINUE:
			return continues
		case token.BREAK, token.GOTO:
			return breaks
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
			return returns
		}
	}
	return stays
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
	outer := u.region
	u.stmts(b.List)
	u.region = outer
}

func (u *body) ifStmt(s *ast.IfStmt) {
	if s.Init != nil {
		u.stmt(s.Init, "")
	}
	u.expr(s.Cond)
	u.seq++
	when := u.now()
	outer := u.arm(u.span(s.Body), false, when, s.Cond)
	u.stmts(s.Body.List)
	u.region = outer
	if s.Else != nil {
		outer = u.arm(u.span(s.Else), true, when, s.Cond)
		if b, ok := s.Else.(*ast.BlockStmt); ok {
			u.stmts(b.List)
		} else {
			u.stmt(s.Else, "")
			u.regions[u.region].leaves = leaveOf(s.Else)
		}
		u.region = outer
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
	u.targets = append(u.targets, leaveTarget{label: label, loop: -1})
	var all []ast.Expr
	for _, c := range s.Body.List {
		clause, ok := c.(*ast.CaseClause)
		if !ok {
			continue
		}
		for _, e := range clause.List {
			u.expr(e)
		}
		u.seq++
		when := u.now()
		conds := clause.List
		if s.Tag != nil {
			conds = append([]ast.Expr{s.Tag}, clause.List...)
		}
		all = append(all, conds...)
		negate := false
		if clause.List == nil {
			conds, negate = all, true
		}
		outer := u.arm(u.span(clause), negate, when, conds...)
		u.stmts(clause.Body)
		u.region = outer
	}
	u.targets = u.targets[:len(u.targets)-1]
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
	u.targets = append(u.targets, leaveTarget{label: label, loop: -1})
	for _, c := range s.Body.List {
		clause, ok := c.(*ast.CaseClause)
		if !ok {
			continue
		}
		u.seq++
		when := u.now()
		var conds []ast.Expr
		if x != nil {
			conds = []ast.Expr{x}
		}
		outer := u.arm(u.span(clause), false, when, conds...)
		if v, ok := u.info.Implicits[clause].(*types.Var); ok && x != nil {
			u.define(v, def{kind: defExpr, kill: true, exprs: conds, from: when})
		}
		u.stmts(clause.Body)
		u.region = outer
	}
	u.targets = u.targets[:len(u.targets)-1]
}

func (u *body) selectStmt(s *ast.SelectStmt, label string) {
	u.targets = append(u.targets, leaveTarget{label: label, loop: -1})
	for _, c := range s.Body.List {
		clause, ok := c.(*ast.CommClause)
		if !ok {
			continue
		}
		outer := u.arm(u.span(clause), false, u.now())
		if clause.Comm != nil {
			u.stmt(clause.Comm, "")
		}
		u.stmts(clause.Body)
		u.region = outer
	}
	u.targets = u.targets[:len(u.targets)-1]
}

// later is go and defer: the callee's operands are evaluated now, the call runs in a region of its own.
func (u *body) later(c *ast.CallExpr, kind model.RegionKind) {
	if c == nil {
		return
	}
	u.operands(c)
	outer := u.enter(kind, u.span(c))
	u.record(c)
	u.region = outer
	u.discard(c)
	if i, ok := u.callOf[c]; ok {
		u.calls[i].Deferred = kind == model.Defer
		u.calls[i].Spawned = kind == model.Spawned
	}
	if kind == model.Spawned {
		u.concurrent()
	}
}

// concurrent marks the innermost loop as one whose passes run beside each other.
func (u *body) concurrent() {
	if l := u.regions[u.region].Loop; l >= 0 {
		u.loops[l].Concurrent = true
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
	u.seq++
	u.returns = append(u.returns, returned{exprs: s.Results, at: u.now()})
	for l := u.regions[u.region].Loop; l >= 0; l = u.loops[l].Parent {
		u.loops[l].exits = append(u.loops[l].exits, exit{at: u.now(), results: s.Results, returns: true})
	}
}

func (u *body) branch(s *ast.BranchStmt) {
	if s.Tok != token.BREAK && s.Tok != token.CONTINUE {
		return
	}
	for i := len(u.targets) - 1; i >= 0; i-- {
		t := u.targets[i]
		switch {
		case s.Label != nil && t.label != s.Label.Name, s.Label == nil && t.loop < 0 && s.Tok == token.CONTINUE:
			continue
		case t.loop < 0:
			return // leaves a switch or select only
		}
		// A labelled break or continue of an outer loop leaves the loops inside it.
		for l := u.regions[u.region].Loop; l >= 0; l = u.loops[l].Parent {
			if l == t.loop && s.Tok == token.CONTINUE {
				return
			}
			u.loops[l].exits = append(u.loops[l].exits, exit{at: u.now()})
			if l == t.loop {
				return
			}
		}
		return
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
	u.seq++
	l.bodySeq = u.seq
	u.stmts(s.Body.List)
	if s.Post != nil {
		u.stmt(s.Post, "")
	}
	u.endLoop(l, outer)
}

func (u *body) rangeStmt(s *ast.RangeStmt, label string) {
	u.expr(s.X)
	when := u.now()
	l, outer := u.startLoop(s, s.For, s.Body, label)
	l.over, l.overAt = s.X, when
	for i, e := range []ast.Expr{s.Key, s.Value} {
		if e == nil {
			continue
		}
		d := def{kind: defRange, kill: true, index: l.index, exprs: []ast.Expr{s.X}, from: when}
		if v := u.local(e); v != nil {
			if i == 0 {
				l.key = v
			} else {
				l.value = v
			}
			u.define(v, d)
		} else if root := u.root(e); root != nil {
			d.kill = false
			u.define(root, d)
		}
	}
	u.seq++
	l.bodySeq = u.seq
	u.stmts(s.Body.List)
	u.endLoop(l, outer)
}

func (u *body) startLoop(s ast.Stmt, from token.Pos, body *ast.BlockStmt, label string) (*loop, int32) {
	u.seq++
	l := &loop{stmt: s, index: int32(len(u.loops)), start: u.seq, before: u.now()}
	l.Parent = u.regions[u.region].Loop
	l.Span = u.span(s)
	l.Head = u.spanOf(from, body.Lbrace)
	u.loops = append(u.loops, l)
	u.targets = append(u.targets, leaveTarget{label: label, loop: l.index})
	outer := u.enter(model.InLoop, u.span(body))
	u.regions[u.region].Loop = l.index
	l.Region = u.region
	l.firstCall = int32(len(u.calls))
	l.firstDef = int32(len(u.defs))
	l.firstReg = u.region
	return l, outer
}

func (u *body) endLoop(l *loop, outer int32) {
	u.seq++
	l.end = u.seq
	l.lastCall = int32(len(u.calls))
	l.lastDef = int32(len(u.defs))
	l.lastReg = int32(len(u.regions))
	u.targets = u.targets[:len(u.targets)-1]
	u.region = outer
	if _, ok := l.stmt.(*ast.ForStmt); ok {
		u.untilEOF(l)
	}
}
