package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// counter is the local variable that the post statement moves, and whether by one.
func (u *body) counter(s *ast.ForStmt) (v *types.Var, byOne bool) {
	switch p := s.Post.(type) {
	case *ast.IncDecStmt:
		return u.local(p.X), true
	case *ast.AssignStmt:
		if len(p.Lhs) == 1 && len(p.Rhs) == 1 && (p.Tok == token.ADD_ASSIGN || p.Tok == token.SUB_ASSIGN || p.Tok == token.ASSIGN && isSum(p.Rhs[0])) {
			tv := u.info.Types[p.Rhs[0]]
			return u.local(p.Lhs[0]), tv.Value != nil && constText(tv.Value) == "1"
		}
	}
	return nil, false
}

func isSum(e ast.Expr) bool {
	b, ok := ast.Unparen(e).(*ast.BinaryExpr)
	return ok && (b.Op == token.ADD || b.Op == token.SUB)
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
	data := u.countsThrough(bound, l.Before)
	if a, ok := s.Init.(*ast.AssignStmt); ok && data == nil && len(a.Rhs) == 1 { // i := len(x)-1; i >= 0; i--
		from := u.info.Types[a.Rhs[0]]
		if tv := u.info.Types[bound]; tv.Value != nil && from.Value == nil { // down to a constant
			bound, data = a.Rhs[0], u.countsThrough(a.Rhs[0], l.Before)
		}
	}
	switch {
	case u.slicesBy(l, v):
		l.Kind = model.Chunk
	case data == nil && u.retries(l):
		l.Kind = model.Retry
	case !byOne && data == nil && u.passes(l, v):
		l.Kind = model.Page
	case !byOne && data == nil:
		l.Kind = model.Chunk
	case !byOne: // pairs of a flat list
		l.Kind = model.Collection
	default:
		l.Kind = model.Collection
		u.classifyCount(l, bound, l.Before, s.Init)
		if l.Kind != model.Constant && data == nil && (u.pages(l) && u.passes(l, v) || u.cursors(l)) {
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
	l.setOver(u, data, l.Before)
}

// countsThrough gives the collection whose length a bound is; nil if it is something else.
func (u *body) countsThrough(bound ast.Expr, when at) ast.Expr {
	bound = ast.Unparen(bound)
	if v := u.local(bound); v != nil {
		if d := u.Only(u.Vars[v]); d != nil && d.Kind == flow.Expr {
			bound = ast.Unparen(d.Exprs[0])
		}
	}
	switch b := bound.(type) {
	case *ast.CallExpr:
		if u.builtin(b) == "len" && len(b.Args) == 1 {
			return b.Args[0]
		}
		if tv, ok := u.info.Types[b.Fun]; ok && tv.IsType() && len(b.Args) == 1 { // uint64(len(x))
			return u.countsThrough(b.Args[0], when)
		}
		if i, ok := u.callOf[b]; ok && u.calls[i].recv != nil && len(b.Args) == 0 && namesLength(calleeName(u.calls[i])) {
			return u.calls[i].recv
		}
	case *ast.BinaryExpr: // len(x)-1
		if x := u.countsThrough(b.X, when); x != nil {
			return x
		}
	}
	return nil
}

// namesLength: the name is the only sign that a method counts what its receiver holds: list.Len(), v.NumField().
func namesLength(method string) bool {
	for _, word := range [...]string{"Len", "Length", "Size", "Count"} {
		if strings.HasSuffix(method, word) {
			return true
		}
	}
	return strings.HasPrefix(method, "Num")
}

// classifyCount decides between a constant number of passes and one that comes from data.
func (u *body) classifyCount(l *loop, bound ast.Expr, when at, init ast.Stmt) {
	if x := u.countsThrough(bound, when); x != nil {
		l.setOver(u, x, when)
		if countsMembers(bound) {
			l.Kind = model.Constant
		} else if n, ok := u.fixedSize(x, when, 0); ok {
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

// countsMembers: how many fields, methods or parameters a type has is written in the code.
func countsMembers(bound ast.Expr) bool {
	c, ok := ast.Unparen(bound).(*ast.CallExpr)
	if !ok {
		return false
	}
	sel, ok := ast.Unparen(c.Fun).(*ast.SelectorExpr)
	return ok && slices.Contains([]string{"NumField", "NumMethod", "NumIn", "NumOut"}, sel.Sel.Name)
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
		for _, i := range u.Vars[w].Defs {
			if d := &u.Defs[i]; i >= l.FirstDef && i < l.LastDef {
				for _, e := range d.Exprs {
					found = found || u.mentions(e, v)
				}
			}
		}
		return !found
	})
	return found
}
