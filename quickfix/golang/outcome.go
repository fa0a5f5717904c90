package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// scenario is one way in which the look-up may end.
type scenario uint8

const (
	found scenario = iota
	missing
	failed
)

// outcome is what the code after the look-up does in one scenario.
type outcome struct {
	stmts []ast.Stmt // run in order; nested tests of the error are resolved
	ends  bool       // the last one leaves the pass
}

// handling is what the code does with the error of the look-up.
type handling struct {
	err      types.Object
	local    bool // err is declared in the loop
	sentinel sentinel
	consumed []ast.Stmt // the statements that test the error, after the look-up (or the look-up itself, for `if err := …`)
	results  [3]outcome
}

// findHandling reads the tests of the error that follow the look-up and resolves them for each scenario.
func (s *source) findHandling(l *loop, look *lookup) (*handling, error) {
	h := &handling{sentinel: look.noRows}
	assign, tests := s.errorTests(look)
	if assign == nil || len(assign.Lhs) != 1 {
		return nil, refuse("the error of the look-up is ignored")
	}
	id, ok := assign.Lhs[0].(*ast.Ident)
	if !ok || id.Name == "_" {
		return nil, refuse("the error of the look-up is ignored")
	}
	h.err = s.object(id)
	if h.err == nil {
		return nil, refuse("the error of the look-up has no known type")
	}
	h.local = h.err.Pos() >= l.body.Pos() && h.err.Pos() < l.body.End()
	for i, st := range tests {
		if !s.testsOnly(h, st, i == 0) {
			break
		}
		h.consumed = append(h.consumed, st)
	}
	if len(h.consumed) == 0 {
		return nil, refuse("the error of the look-up is not tested right after it")
	}
	for sc := found; sc <= failed; sc++ {
		h.results[sc] = s.run(h, h.consumed, sc)
	}
	return h, s.checkHandling(l, look, h)
}

// errorTests gives the assignment of the error, and the statements that may test it.
func (s *source) errorTests(look *lookup) (*ast.AssignStmt, []ast.Stmt) {
	if init := initOf(look.stmt); init != nil {
		assign, _ := init.(*ast.AssignStmt)
		return assign, []ast.Stmt{look.stmt}
	}
	assign, _ := look.stmt.(*ast.AssignStmt)
	list := s.blockAround(look.stmt)
	for i, st := range list {
		if st == look.stmt {
			return assign, list[i+1:]
		}
	}
	return assign, nil
}

func (s *source) checkHandling(l *loop, look *lookup, h *handling) error {
	fail := h.results[failed]
	if n := len(fail.stmts); n == 0 || !fail.ends || !s.leavesFunction(fail.stmts[n-1]) {
		return refuse("a failed query does not end the loop here: one batch cannot fail for one element only")
	}
	for _, branch := range []scenario{found, missing} {
		for _, st := range h.results[branch].stmts {
			if use := s.badUse(h, st); use != "" {
				return refuse("a branch of the error's test %s the error", use)
			}
			if branch == found && s.usesIdent(st, func(obj types.Object) bool { return obj == h.err }) {
				return refuse("the branch for a row that is there reads the error")
			}
		}
	}
	if h.results[found].ends {
		return refuse("the test of the error ends the pass for a row that is there")
	}
	for _, st := range fail.stmts {
		if use := s.badUse(h, st); use == "assigns to" {
			return refuse("the error branch assigns to the error")
		}
	}
	return s.usedLater(l, look, h)
}

// usedLater refuses where the error's variable lives on.
func (s *source) usedLater(l *loop, look *lookup, h *handling) error {
	end := h.consumed[len(h.consumed)-1].End()
	limit := l.body.End()
	if !h.local {
		limit = s.tok.Pos(s.tok.Size())
		m := h.results[missing]
		if stays := !m.ends || !s.leavesFunction(m.stmts[len(m.stmts)-1]); stays && !s.ownVariable(l, h.err) {
			return refuse("the error's variable is the function's result, or another function's, and would keep the error of a missing row")
		}
	}
	first := (*ast.Ident)(nil)
	for id, obj := range s.pkg.Info.Uses {
		if obj == h.err && id.Pos() >= end && id.Pos() < limit && (first == nil || id.Pos() < first.Pos()) {
			first = id
		}
	}
	before := false
	for id, obj := range s.pkg.Info.Uses {
		if obj == h.err && id.Pos() >= l.body.Pos() && id.Pos() < look.first.Pos() {
			before = true
		}
	}
	if before {
		return refuse("the error's variable is used before the look-up in the same pass")
	}
	if first == nil {
		return nil
	}
	path := s.around(s.offset(first.Pos()), s.offset(first.End()))
	if len(path) > 1 {
		if a, ok := path[len(path)-2].(*ast.AssignStmt); ok && a.Pos() == first.Pos() || ok && s.assigns(a, first) {
			if !h.local || a.Tok == token.DEFINE && s.sameList(a, look.stmt) {
				return nil
			}
		}
	}
	return refuse("the error's variable is used again after the look-up")
}

// ownVariable reports whether a variable is declared in the body of the function that the loop stands in.
func (s *source) ownVariable(l *loop, obj types.Object) bool {
	path := s.around(s.offset(l.stmt.Pos()), s.offset(l.stmt.End()))
	for i := len(path) - 1; i >= 0; i-- {
		var body *ast.BlockStmt
		switch f := path[i].(type) {
		case *ast.FuncDecl:
			body = f.Body
		case *ast.FuncLit:
			body = f.Body
		default:
			continue
		}
		return body.Pos() <= obj.Pos() && obj.Pos() < body.End()
	}
	return false
}

func (s *source) assigns(a *ast.AssignStmt, id *ast.Ident) bool {
	for _, l := range a.Lhs {
		if l == id {
			return true
		}
	}
	return false
}

func (s *source) sameList(a, b ast.Stmt) bool {
	for _, st := range s.blockAround(b) {
		if st == a {
			return true
		}
	}
	return false
}

// badUse says what a statement does with the error beyond reading it.
func (s *source) badUse(h *handling, st ast.Stmt) string {
	bad := ""
	ast.Inspect(st, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				if id, ok := l.(*ast.Ident); ok && s.object(id) == h.err {
					bad = "assigns to"
				}
			}
		case *ast.UnaryExpr:
			if id, ok := n.X.(*ast.Ident); ok && n.Op == token.AND && s.object(id) == h.err {
				bad = "takes the address of"
			}
		case *ast.ReturnStmt:
			if !h.local && len(n.Results) == 0 {
				bad = "returns, by a bare return,"
			}
		case *ast.BranchStmt:
			if n.Label != nil || n.Tok == token.GOTO || n.Tok == token.FALLTHROUGH {
				bad = "jumps to a label on"
			}
		}
		return bad == ""
	})
	return bad
}

// leavesFunction reports whether a statement ends the function, or the program.
func (s *source) leavesFunction(st ast.Stmt) bool {
	switch st := st.(type) {
	case *ast.ReturnStmt:
		return true
	case *ast.ExprStmt:
		call, ok := st.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		switch fn := s.callee(call).(type) {
		case *types.Builtin:
			return fn.Name() == "panic"
		case *types.Func:
			return fn.Pkg() != nil && fn.Pkg().Path() == "log" && (strings.HasPrefix(fn.Name(), "Fatal") || strings.HasPrefix(fn.Name(), "Panic"))
		}
	}
	return false
}

// testsOnly reports whether a statement is an if or a switch that tests nothing but the error. The first one may be the look-up itself.
func (s *source) testsOnly(h *handling, st ast.Stmt, first bool) bool {
	switch st := st.(type) {
	case *ast.IfStmt:
		_, ok := s.evaluate(h, st.Cond, failed)
		return ok && (first || st.Init == nil)
	case *ast.SwitchStmt:
		_, ok := s.clause(h, st, failed)
		return ok && (first || st.Init == nil)
	}
	return false
}

// run resolves statements for a scenario.
func (s *source) run(h *handling, list []ast.Stmt, sc scenario) outcome {
	var out outcome
	for _, st := range list {
		first := len(h.consumed) > 0 && st == h.consumed[0]
		if !s.testsOnly(h, st, first) {
			out.stmts = append(out.stmts, st)
			if s.leavesPass(st) {
				out.ends = true
				return out
			}
			continue
		}
		inner := s.run(h, s.taken(h, st, sc), sc)
		out.stmts = append(out.stmts, inner.stmts...)
		if inner.ends {
			out.ends = true
			return out
		}
	}
	return out
}

// taken gives the statements that a test of the error leads to.
func (s *source) taken(h *handling, st ast.Stmt, sc scenario) []ast.Stmt {
	switch st := st.(type) {
	case *ast.IfStmt:
		if yes, _ := s.evaluate(h, st.Cond, sc); yes {
			return st.Body.List
		}
		switch e := st.Else.(type) {
		case *ast.BlockStmt:
			return e.List
		case *ast.IfStmt:
			return []ast.Stmt{e}
		}
	case *ast.SwitchStmt:
		list, _ := s.clause(h, st, sc)
		return list
	}
	return nil
}

// clause finds what a switch over the error runs: `switch { case err == nil: … }` or `switch err { case nil: … }`.
func (s *source) clause(h *handling, st *ast.SwitchStmt, sc scenario) (list []ast.Stmt, ok bool) {
	var fallback []ast.Stmt
	chosen := false
	for _, c := range st.Body.List {
		clause := c.(*ast.CaseClause)
		if clause.List == nil {
			fallback = clause.Body
		}
		for _, e := range clause.List {
			var hit, known bool
			if st.Tag == nil {
				hit, known = s.evaluate(h, e, sc)
			} else {
				hit, known = s.compare(h, st.Tag, e, sc)
			}
			if !known {
				return nil, false
			}
			if hit && !chosen {
				list, chosen = clause.Body, true
			}
		}
		if s.breaksSwitch(clause) {
			return nil, false
		}
	}
	if !chosen {
		list = fallback
	}
	return list, true
}

// breaksSwitch reports whether a clause has a break or fallthrough, which mean something else outside of the switch.
func (s *source) breaksSwitch(clause *ast.CaseClause) bool {
	found := false
	ast.Inspect(clause, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt, *ast.SelectStmt, *ast.FuncLit:
			return false
		case *ast.BranchStmt:
			found = found || n.Tok == token.BREAK || n.Tok == token.FALLTHROUGH
		}
		return !found
	})
	return found
}

func (s *source) leavesPass(st ast.Stmt) bool {
	b, ok := st.(*ast.BranchStmt)
	return ok && (b.Tok == token.CONTINUE || b.Tok == token.BREAK) || s.leavesFunction(st)
}

// evaluate gives the value of a condition that tests nothing but the error.
func (s *source) evaluate(h *handling, e ast.Expr, sc scenario) (value, ok bool) {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return s.evaluate(h, e.X, sc)
	case *ast.UnaryExpr:
		v, ok := s.evaluate(h, e.X, sc)
		return !v, ok && e.Op == token.NOT
	case *ast.BinaryExpr:
		if e.Op == token.LAND || e.Op == token.LOR {
			x, ok1 := s.evaluate(h, e.X, sc)
			y, ok2 := s.evaluate(h, e.Y, sc)
			if e.Op == token.LAND {
				return x && y, ok1 && ok2
			}
			return x || y, ok1 && ok2
		}
		if e.Op != token.EQL && e.Op != token.NEQ {
			return false, false
		}
		equal, ok := s.compare(h, e.X, e.Y, sc)
		if !ok {
			equal, ok = s.compare(h, e.Y, e.X, sc)
		}
		return equal == (e.Op == token.EQL), ok
	case *ast.CallExpr:
		fn, isFunc := s.callee(e).(*types.Func)
		if isFunc && len(e.Args) == 2 && fn.Name() == "Is" && fn.Pkg() != nil && (fn.Pkg().Path() == "errors" || fn.Pkg().Path() == "github.com/pkg/errors") {
			return s.compare(h, e.Args[0], e.Args[1], sc)
		}
	}
	return false, false
}

// compare evaluates err == other.
func (s *source) compare(h *handling, err, other ast.Expr, sc scenario) (equal, ok bool) {
	id, isID := err.(*ast.Ident)
	if !isID || s.object(id) != h.err {
		return false, false
	}
	if s.pkg.Info.Types[other].IsNil() {
		return sc == found, true
	}
	if sel, isSel := other.(*ast.SelectorExpr); isSel {
		if v, isVar := s.pkg.Info.Uses[sel.Sel].(*types.Var); isVar && v.Pkg() != nil && v.Pkg().Path() == h.sentinel.path && v.Name() == h.sentinel.name {
			return sc == missing, true
		}
	}
	return false, false
}
