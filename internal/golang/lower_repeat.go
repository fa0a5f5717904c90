package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// classifyFor names a for statement. The order matters: a loop that counts attempts is a retry before it is anything else, and one
// that pages may sleep between pages.
func (u *body) classifyFor(l *loop, s *ast.ForStmt) {
	inLoop := at{Seq: l.bodySeq, Region: l.Region}
	if l.next != nil {
		l.setOver(u, l.next.recv, l.Before)
		l.Kind = model.Collection
		if l.next.is(model.RowsNext) || u.scans(l.next.recv) {
			l.Kind = model.Rows
		}
		return
	}
	if l.reads != nil {
		l.setOver(u, l.reads.recv, l.Before)
		l.Kind = model.Collection
		if name := calleeName(l.reads); name == "Recv" || name == "Receive" {
			l.Kind = model.Channel
		}
		return
	}
	if x := u.lengthOf(s.Cond); x != nil && s.Post == nil {
		l.setOver(u, x, l.Before)
		l.Kind = u.consumes(l, x)
		return
	}
	if v, step := u.counter(s); v != nil {
		if bound := boundOf(u, s.Cond, v); bound != nil {
			u.classifySteps(l, s, v, step, bound)
			return
		}
	}
	if x := u.scanned(l, s); x != nil {
		l.setOver(u, x, l.Before)
		return
	}
	l.Kind = u.repeats(l, s, inLoop)
}

// scanned recognises a loop whose body or post statement walks through something that lies in memory: pos < len(text) with pos moved in
// the body, or n = n.next. It sets the kind and gives what is walked through.
func (u *body) scanned(l *loop, s *ast.ForStmt) ast.Expr {
	if b, ok := ast.Unparen(s.Cond).(*ast.BinaryExpr); ok {
		v := u.local(b.X)
		if data := u.countsThrough(b.Y, l.Before); v != nil && data != nil {
			l.Kind = model.Collection
			if u.slicesBy(l, v) {
				l.Kind = model.Chunk
			}
			return data
		}
	}
	p, ok := s.Post.(*ast.AssignStmt)
	if !ok || p.Tok != token.ASSIGN || len(p.Lhs) != 1 || len(p.Rhs) != 1 || s.Cond == nil {
		return nil
	}
	v := u.local(p.Lhs[0])
	if v == nil || !u.mentions(s.Cond, v) || !u.mentions(p.Rhs[0], v) || u.pages(l) {
		return nil
	}
	l.Kind = model.Collection
	return p.Lhs[0]
}

// scans says whether a cursor gives the values of its current row.
func (u *body) scans(recv ast.Expr) bool {
	t := u.typeOf(recv)
	if t == nil {
		return false
	}
	for _, name := range [...]string{"Scan", "StructScan", "Decode"} {
		if o, _, _ := types.LookupFieldOrMethod(t, true, u.pkg, name); o != nil {
			if f, ok := o.(*types.Func); ok && f.Signature().Params().Len() > 0 { // bufio.Scanner's Scan takes none
				return true
			}
		}
	}
	return false
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

// lengthOf is x of a condition len(x) > 0: anything compared with a constant.
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
	for i, side := range [...]ast.Expr{b.X, b.Y} {
		other := [...]ast.Expr{b.Y, b.X}[i]
		c, ok := ast.Unparen(side).(*ast.CallExpr)
		if tv := u.info.Types[other]; ok && tv.Value != nil && u.builtin(c) == "len" && len(c.Args) == 1 {
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
	for i := l.FirstDef; i < l.LastDef; i++ {
		d := &u.Defs[i]
		if d.Of.Key != v || len(d.Exprs) == 0 {
			continue
		}
		for _, e := range d.Exprs {
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
			l.setOver(u, x, l.Before)
			return model.Collection
		}
		if l.DependsOnCall(u.Deps(inLoop, s.Cond)) {
			return model.Drain
		}
		return model.Infinite
	}
	for _, x := range l.Leaves {
		e := u.exit(l, x)
		if !e.Error && l.DependsOnCall(e.Deps) {
			return model.Drain
		}
	}
	return model.Infinite
}

// retries says whether a loop is left as soon as something succeeds.
func (u *body) retries(l *loop) bool {
	again := false // a failure starts the next pass
	for r := l.FirstRegion; r < l.LastRegion; r++ {
		reg := &u.Regions[r]
		if reg.Loop == l.Index && reg.Guard.Kind == model.OnError && !reg.Rest && reg.Leaves == flow.Continues {
			again = true
		}
	}
	for _, x := range l.Leaves {
		always := true
		for r := x.At.Region; r > l.Region; r = u.Regions[r].Parent {
			reg := &u.Regions[r]
			if len(reg.Conds) == 1 && !reg.Rest {
				if u.succeeded(reg.Conds[0]) != reg.Negate && (u.succeeded(reg.Conds[0]) || u.failed(reg.Conds[0])) && l.HasCalls() {
					return true
				}
			}
			always = always && reg.Rest
		}
		if always && again {
			return true
		}
	}
	return false
}

func (u *body) waits(l *loop) bool {
	if l.ticks {
		return true
	}
	for i := l.FirstCall; i < l.LastCall; i++ {
		k := u.calls[i]
		if k.is(model.Sleep) || k.Target.Symbol == "time.Sleep" || k.Target.Symbol == "time.After" {
			return true
		}
	}
	return false
}

// passes says whether a call in the loop is given a variable.
func (u *body) passes(l *loop, v *types.Var) bool {
	for i := l.FirstCall; i < l.LastCall; i++ {
		if u.isGiven(u.calls[i], v) {
			return true
		}
	}
	return false
}

func (u *body) isGiven(k *call, v *types.Var) bool {
	operands := k.expr.Args
	if k.recv != nil {
		operands = append([]ast.Expr{k.recv}, operands...)
	}
	for _, a := range operands {
		if u.mentions(a, v) {
			return true
		}
		w := u.root(a)
		if w == nil {
			continue
		}
		for _, i := range u.Vars[w].Defs { // find.Offset = &offset
			for _, e := range u.Defs[i].Exprs {
				if u.Defs[i].Kind == flow.Write && u.mentions(e, v) {
					return true
				}
			}
		}
	}
	return false
}

// pages says whether a loop reads page after page: a variable from outside of it is moved on in it, by a step or from what a call returned;
// a call in it is given that variable; and what comes back is used as a list.
func (u *body) pages(l *loop) bool {
	return u.Advances(&l.Loop, func(x *flow.Var[*types.Var], step bool) bool { return u.givesLists(l, x.Key, step) })
}

// cursors says whether a call in the loop goes on where its last answer ended: what it is given depends on what it returned in an
// earlier pass, and it returns a list.
func (u *body) cursors(l *loop) bool {
	for i := l.FirstCall; i < l.LastCall; i++ {
		k := u.calls[i]
		own := func(d model.Dep) bool { return d.Kind == model.OnCall && d.Index == i }
		if k.Results > 0 && slices.ContainsFunc(u.Deps(k.at, k.expr.Args...), own) && u.usedAsList(l, i) {
			return true
		}
	}
	return false
}

// givesLists says whether a call that is given v in the loop returns what the loop uses as a list.
func (u *body) givesLists(l *loop, v *types.Var, steps bool) bool {
	for i := l.FirstCall; i < l.LastCall; i++ {
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
	return steps && u.passes(l, v) && l.stmt.(*ast.ForStmt).Cond == nil && len(l.Leaves) > 0
}

// usedAsList says whether the loop ranges over, measures, appends or hands on a slice that comes from a call.
func (u *body) usedAsList(l *loop, c int32) bool {
	found := false
	check := func(e ast.Expr, when at) {
		if s, ok := under(u.typeOf(e)).(*types.Slice); ok && !found && !isByte(s.Elem()) {
			for _, d := range u.Deps(when, e) {
				found = found || d.Kind == model.OnCall && d.Index == c
			}
		}
	}
	for _, in := range u.loops {
		if in.Start > l.Start && in.End < l.End {
			if s, ok := in.stmt.(*ast.RangeStmt); ok {
				check(s.X, in.Before)
			}
		}
	}
	if found {
		return true
	}
	end := at{Seq: l.End - 1, Region: l.Region}
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

// chain recognises walking from one thing to the next: n = n.next, id = parentOf(id). It gives the variable.
func (u *body) chain(l *loop, s *ast.ForStmt) ast.Expr {
	var found ast.Expr
	ast.Inspect(s.Cond, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok || found != nil {
			return found == nil
		}
		if v := u.local(id); v != nil && !u.Vars[v].Err && u.Recurs(&l.Loop, u.Vars[v]) {
			found = id
		}
		return found == nil
	})
	return found
}
