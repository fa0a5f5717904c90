package golang

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/perfls/perfls/internal/model"
)

// classifyFor names a for statement. The order matters: a loop that counts attempts is a retry before it is anything else, and one
// that pages may sleep between pages.
func (u *body) classifyFor(l *loop, s *ast.ForStmt) {
	inLoop := at{l.bodySeq, l.Region}
	if l.next != nil {
		l.setOver(u, l.next.recv, l.before)
		l.Kind = model.Collection
		if l.next.is(model.RowsNext) || u.scans(l.next.recv) {
			l.Kind = model.Rows
		}
		return
	}
	if l.reads != nil {
		l.setOver(u, l.reads.recv, l.before)
		l.Kind = model.Collection
		if name := calleeName(l.reads); name == "Recv" || name == "Receive" {
			l.Kind = model.Channel
		}
		return
	}
	if x := u.lengthOf(s.Cond); x != nil && s.Post == nil {
		l.setOver(u, x, l.before)
		l.Kind = u.consumes(l, x)
		return
	}
	if v, step := u.counter(s); v != nil {
		if bound := boundOf(u, s.Cond, v); bound != nil {
			u.classifySteps(l, s, v, step, bound)
			return
		}
	}
	l.Kind = u.repeats(l, s, inLoop)
}

// scans says whether a cursor gives the values of its current row.
func (u *body) scans(recv ast.Expr) bool {
	t := u.typeOf(recv)
	if t == nil {
		return false
	}
	for _, name := range [...]string{"Scan", "StructScan", "Decode"} {
		if o, _, _ := types.LookupFieldOrMethod(t, true, u.pkg, name); o != nil {
			if _, ok := o.(*types.Func); ok {
				return true
			}
		}
	}
	return false
}

// counter is the local variable that the post statement moves, and whether by one.
func (u *body) counter(s *ast.ForStmt) (v *types.Var, byOne bool) {
	switch p := s.Post.(type) {
	case *ast.IncDecStmt:
		return u.local(p.X), true
	case *ast.AssignStmt:
		if len(p.Lhs) == 1 && len(p.Rhs) == 1 && (p.Tok == token.ADD_ASSIGN || p.Tok == token.SUB_ASSIGN || p.Tok == token.ASSIGN) {
			tv := u.info.Types[p.Rhs[0]]
			return u.local(p.Lhs[0]), tv.Value != nil && constText(tv.Value) == "1"
		}
	}
	return nil, false
}

// boundOf is what a counter is compared with: n of i < n, n of i*size < n.
func boundOf(u *body, cond ast.Expr, v *types.Var) ast.Expr {
	for {
		b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
		if !ok {
			return nil
		}
		switch b.Op {
		case token.LAND:
			if e := boundOf(u, b.X, v); e != nil {
				return e
			}
			cond = b.Y
		case token.LSS, token.LEQ, token.GTR, token.GEQ, token.NEQ:
			if u.mentions(b.X, v) {
				return b.Y
			}
			if u.mentions(b.Y, v) {
				return b.X
			}
			return nil
		default:
			return nil
		}
	}
}

func (u *body) mentions(e ast.Node, v *types.Var) bool {
	found := false
	if e == nil || v == nil {
		return false
	}
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && u.info.Uses[id] == v {
			found = true
		}
		return !found
	})
	return found
}

// classifySteps names a loop that counts towards a bound.
func (u *body) classifySteps(l *loop, s *ast.ForStmt, v *types.Var, byOne bool, bound ast.Expr) {
	data := u.countsThrough(bound, l.before)
	switch {
	case u.slicesBy(l, v):
		l.Kind = model.Chunk
	case data == nil && u.retries(l):
		l.Kind = model.Retry
	case !byOne && data == nil && u.passes(l, v):
		l.Kind = model.Page
	case !byOne:
		l.Kind = model.Chunk
		if p, ok := s.Post.(*ast.AssignStmt); ok && p.Tok == token.ASSIGN { // i = next(i)
			l.Kind = model.Collection
		}
	default:
		l.Kind = model.Collection
		u.classifyCount(l, bound, l.before, s.Init)
		if l.Kind != model.Constant && data == nil && u.pages(l) && u.passes(l, v) {
			l.Kind = model.Page
		}
		if l.Kind == model.Constant && u.waits(l) {
			l.Kind = model.Poll
		}
		return
	}
	if data == nil {
		data = bound
	}
	l.setOver(u, data, l.before)
}

// countsThrough gives the collection whose length a bound is; nil if it is something else.
func (u *body) countsThrough(bound ast.Expr, when at) ast.Expr {
	bound = ast.Unparen(bound)
	if v := u.local(bound); v != nil {
		if x := u.vars[v]; len(x.defs) == 1 && u.defs[x.defs[0]].kind == defExpr {
			bound = ast.Unparen(u.defs[x.defs[0]].exprs[0])
		}
	}
	switch b := bound.(type) {
	case *ast.CallExpr:
		if u.builtin(b) == "len" && len(b.Args) == 1 {
			return b.Args[0]
		}
		if i, ok := u.callOf[b]; ok && calleeName(u.calls[i]) == "Len" && u.calls[i].recv != nil {
			return u.calls[i].recv
		}
	case *ast.BinaryExpr: // len(x)-1
		if x := u.countsThrough(b.X, when); x != nil {
			return x
		}
	}
	return nil
}

// classifyCount decides between a constant number of passes and one that comes from data.
func (u *body) classifyCount(l *loop, bound ast.Expr, when at, init ast.Stmt) {
	if x := u.countsThrough(bound, when); x != nil {
		l.setOver(u, x, when)
		if n, ok := u.fixedSize(x, when, 0); ok {
			l.Kind, l.Size = model.Constant, n
		}
		return
	}
	l.setOver(u, bound, when)
	n, ok := u.fixedSize(bound, when, 0)
	if !ok {
		return
	}
	l.Kind, l.Size = model.Constant, n
	if a, isAssign := init.(*ast.AssignStmt); isAssign && len(a.Rhs) == 1 {
		if from, ok := u.fixedSize(a.Rhs[0], when, 0); ok && from < n {
			l.Size = n - from
		}
	}
}

// slicesBy says whether a loop cuts batches out of a list: xs[lo:hi] with both ends computed from its counter.
func (u *body) slicesBy(l *loop, v *types.Var) bool {
	found := false
	ast.Inspect(l.body(), func(n ast.Node) bool {
		s, ok := n.(*ast.SliceExpr)
		if !ok || s.Low == nil {
			return !found
		}
		if _, isString := under(u.typeOf(s.X)).(*types.Basic); isString {
			return !found
		}
		if u.follows(s.Low, v, l) && (s.High == nil && !u.stepsOne(s.Low) || s.High != nil && u.follows(s.High, v, l)) {
			found = true
		}
		return !found
	})
	return found
}

// stepsOne recognises xs[i+1:], the rest after the current element.
func (u *body) stepsOne(low ast.Expr) bool {
	b, ok := ast.Unparen(low).(*ast.BinaryExpr)
	if !ok {
		return true // xs[i:]
	}
	tv := u.info.Types[b.Y]
	return tv.Value != nil && constText(tv.Value) == "1"
}

// follows says whether an expression is computed from a counter: it names it, or a variable set in the loop from it.
func (u *body) follows(e ast.Expr, v *types.Var, l *loop) bool {
	if u.mentions(e, v) {
		return true
	}
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok || found {
			return !found
		}
		w := u.local(id)
		if w == nil {
			return true
		}
		for _, i := range u.vars[w].defs {
			if d := &u.defs[i]; i >= l.firstDef && i < l.lastDef {
				for _, e := range d.exprs {
					found = found || u.mentions(e, v)
				}
			}
		}
		return !found
	})
	return found
}

func (l *loop) body() *ast.BlockStmt {
	switch s := l.stmt.(type) {
	case *ast.RangeStmt:
		return s.Body
	case *ast.ForStmt:
		return s.Body
	}
	return &ast.BlockStmt{}
}

// lengthOf is x of a condition len(x) > 0.
func (u *body) lengthOf(cond ast.Expr) ast.Expr {
	if cond == nil {
		return nil
	}
	b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok {
		return nil
	}
	if b.Op == token.LAND {
		return u.lengthOf(b.X)
	}
	for _, side := range [...]ast.Expr{b.X, b.Y} {
		c, ok := ast.Unparen(side).(*ast.CallExpr)
		if ok && u.builtin(c) == "len" && len(c.Args) == 1 {
			return c.Args[0]
		}
	}
	return nil
}

// consumes names a loop that runs until a list is empty: by single elements, by batches, or by replacing the list with the next one.
func (u *body) consumes(l *loop, list ast.Expr) model.LoopKind {
	v := u.root(list)
	if v == nil {
		return model.Collection
	}
	kind := model.Drain
	for i := l.firstDef; i < l.lastDef; i++ {
		d := &u.defs[i]
		if d.of.v != v || len(d.exprs) == 0 {
			continue
		}
		for _, e := range d.exprs {
			s, ok := ast.Unparen(e).(*ast.SliceExpr)
			switch {
			case !ok:
				if kind == model.Drain {
					kind = model.Page
				}
			case s.Low != nil && u.isOne(s.Low), s.Low == nil && s.High != nil && lessOne(u, s.High):
				return model.Collection
			default:
				kind = model.Chunk
			}
		}
	}
	return kind
}

func (u *body) isOne(e ast.Expr) bool {
	tv := u.info.Types[e]
	return tv.Value != nil && constText(tv.Value) == "1"
}

func lessOne(u *body, e ast.Expr) bool {
	b, ok := ast.Unparen(e).(*ast.BinaryExpr)
	return ok && b.Op == token.SUB && u.isOne(b.Y)
}

// repeats names a loop whose end is decided inside it.
func (u *body) repeats(l *loop, s *ast.ForStmt, inLoop at) model.LoopKind {
	switch {
	case u.retries(l):
		return model.Retry
	case u.pages(l):
		return model.Page
	case u.waits(l):
		return model.Poll
	case l.receives:
		return model.Channel
	}
	if s.Cond != nil {
		if x := u.chain(l, s); x != nil {
			l.setOver(u, x, l.before)
			return model.Collection
		}
		if u.dependsOnCallIn(l, u.deps(inLoop, s.Cond)) {
			return model.Drain
		}
		return model.Infinite
	}
	for _, x := range l.exits {
		e := u.exit(l, x)
		if !e.Error && u.dependsOnCallIn(l, e.Deps) {
			return model.Drain
		}
	}
	return model.Infinite
}

// retries says whether a loop is left as soon as something succeeds.
func (u *body) retries(l *loop) bool {
	again := false // a failure starts the next pass
	for r := l.firstReg; r < l.lastReg; r++ {
		reg := &u.regions[r]
		if reg.Loop == l.index && reg.Guard.Kind == model.OnError && !reg.rest && reg.leaves == continues {
			again = true
		}
	}
	for _, x := range l.exits {
		always := true
		for r := x.at.region; r > l.Region; r = u.regions[r].Parent {
			reg := &u.regions[r]
			if len(reg.conds) == 1 && !reg.rest {
				if u.succeeded(reg.conds[0]) != reg.negate && (u.succeeded(reg.conds[0]) || u.failed(reg.conds[0])) && u.callsIn(l) {
					return true
				}
			}
			always = always && reg.rest
		}
		if always && again {
			return true
		}
	}
	return false
}

func (u *body) callsIn(l *loop) bool { return l.lastCall > l.firstCall }

func (u *body) waits(l *loop) bool {
	if l.ticks {
		return true
	}
	for i := l.firstCall; i < l.lastCall; i++ {
		k := u.calls[i]
		if k.is(model.Sleep) || k.Target.Symbol == "time.Sleep" || k.Target.Symbol == "time.After" {
			return true
		}
	}
	return false
}

// passes says whether a call in the loop is given a variable.
func (u *body) passes(l *loop, v *types.Var) bool {
	for i := l.firstCall; i < l.lastCall; i++ {
		if u.isGiven(u.calls[i], v) {
			return true
		}
	}
	return false
}

func (u *body) isGiven(k *call, v *types.Var) bool {
	for _, a := range k.expr.Args {
		if _, isLit := a.(*ast.FuncLit); !isLit && u.mentions(a, v) {
			return true
		}
	}
	return k.recv != nil && u.mentions(k.recv, v)
}

// pages says whether a loop reads page after page: a variable from outside of it is moved on in it, by a step or from what a call returned;
// a call in it is given that variable; and what comes back is used as a list.
func (u *body) pages(l *loop) bool {
	for i := l.firstDef; i < l.lastDef; i++ {
		d := &u.defs[i]
		v := d.of.v
		if d.of.err || d.at.region != l.Region && u.regions[d.at.region].Loop != l.index || u.startsIn(l, d.of) {
			continue
		}
		moved := d.kind == defUpdate || d.kind == defWrite && d.field != ""
		if !moved && (d.kind == defExpr || d.kind == defTuple || d.kind == defWrite) {
			moved = u.dependsOnCallIn(l, u.deps(d.from, d.exprs...))
		}
		if moved && u.givesLists(l, v, d.kind == defUpdate) {
			return true
		}
	}
	return false
}

// startsIn says whether every pass starts with a new value of x.
func (u *body) startsIn(l *loop, x *variable) bool {
	if len(x.defs) == 0 {
		return true
	}
	return x.defs[0] >= l.firstDef
}

// givesLists says whether a call that is given v in the loop returns what the loop uses as a list.
func (u *body) givesLists(l *loop, v *types.Var, steps bool) bool {
	for i := l.firstCall; i < l.lastCall; i++ {
		if !u.isGiven(u.calls[i], v) {
			continue
		}
		if u.calls[i].Results == 0 {
			continue
		}
		if u.usedAsList(l, i) {
			return true
		}
	}
	return steps && u.passes(l, v) && l.stmt.(*ast.ForStmt).Cond == nil && len(l.exits) > 0
}

// usedAsList says whether the loop ranges over, measures, appends or hands on a slice that comes from a call.
func (u *body) usedAsList(l *loop, c int32) bool {
	found := false
	check := func(e ast.Expr, when at) {
		if _, ok := under(u.typeOf(e)).(*types.Slice); ok && !found {
			for _, d := range u.deps(when, e) {
				found = found || d.Kind == model.OnCall && d.Index == c
			}
		}
	}
	for _, in := range u.loops {
		if in.start > l.start && in.end < l.end {
			if s, ok := in.stmt.(*ast.RangeStmt); ok {
				check(s.X, in.before)
			}
		}
	}
	if found {
		return true
	}
	end := at{l.end - 1, l.Region}
	ast.Inspect(l.body(), func(n ast.Node) bool {
		k, ok := n.(*ast.CallExpr)
		if !ok {
			return !found
		}
		switch b := u.builtin(k); {
		case b == "len" && len(k.Args) == 1:
			check(k.Args[0], end)
		case b == "append" && k.Ellipsis.IsValid() && len(k.Args) == 2:
			check(k.Args[1], end)
		case b == "":
			for _, a := range k.Args {
				check(a, end)
			}
		}
		return !found
	})
	return found
}

func (u *body) dependsOnCallIn(l *loop, deps []model.Dep) bool {
	for _, d := range deps {
		if d.Kind == model.OnCall && d.Index >= l.firstCall && d.Index < l.lastCall {
			return true
		}
	}
	return false
}

// chain recognises walking from one thing to the next: n = n.next, id = parentOf(id). It gives the variable.
func (u *body) chain(l *loop, s *ast.ForStmt) ast.Expr {
	var found ast.Expr
	ast.Inspect(s.Cond, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok || found != nil {
			return found == nil
		}
		v := u.local(id)
		if v == nil || u.vars[v].err {
			return true
		}
		for i := l.firstDef; i < l.lastDef; i++ {
			d := &u.defs[i]
			if d.of.v != v || d.kind != defExpr && d.kind != defTuple {
				continue
			}
			for _, dep := range u.deps(d.from, d.exprs...) { // its new value comes from the old one
				if dep.Kind == model.OnLoop && dep.Index == l.index {
					found = id
				}
			}
		}
		return found == nil
	})
	return found
}
