package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// loop is the loop whose look-up is batched.
type loop struct {
	stmt  ast.Stmt // *ast.RangeStmt or *ast.ForStmt
	outer ast.Stmt // stmt, or the label around it: the new code goes before it
	body  *ast.BlockStmt
	over  ast.Expr // the collection
	index types.Object
	value types.Object // nil if the loop has no variable for the element

	writes []access // everything that the loop assigns to
}

// access is a variable or a part of one, with indexes left out: "orders[].UserID".
type access struct {
	root types.Object
	path string
}

// findLoop finds the innermost loop of a path, and the nodes from its body to the statement.
func (s *source) findLoop(path []ast.Node) (*loop, []ast.Node, error) {
	for i := len(path) - 1; i >= 0; i-- {
		l := &loop{}
		switch n := path[i].(type) {
		case *ast.FuncLit, *ast.FuncDecl:
			return nil, nil, refuse("the query is in no loop of its own function")
		case *ast.RangeStmt:
			l.stmt, l.body, l.over = n, n.Body, n.X
			if n.Tok == token.ASSIGN {
				return nil, nil, refuse("the loop assigns to variables from outside")
			}
			l.index, l.value = s.variable(n.Key), s.variable(n.Value)
			if err := s.rangesOverData(n.X); err != nil {
				return nil, nil, err
			}
		case *ast.ForStmt:
			l.stmt, l.body = n, n.Body
			if l.index, l.over = s.counts(n); l.over == nil {
				return nil, nil, refuse("the loop does not go through a collection element by element")
			}
		default:
			continue
		}
		if i+1 >= len(path) || path[i+1] != l.body {
			return nil, nil, refuse("the query is part of the loop's header")
		}
		l.outer = l.stmt
		if i > 0 {
			if label, ok := path[i-1].(*ast.LabeledStmt); ok {
				l.outer = label
			}
		}
		l.writes = s.writesIn(l.body)
		return l, path[i+1:], nil
	}
	return nil, nil, refuse("the query is not in a loop")
}

func (s *source) variable(e ast.Expr) types.Object {
	if id, ok := e.(*ast.Ident); ok && id.Name != "_" {
		return s.pkg.Info.Defs[id]
	}
	return nil
}

func (s *source) rangesOverData(x ast.Expr) error {
	t := s.pkg.Info.TypeOf(x)
	if t == nil {
		return refuse("the type of what the loop ranges over is unknown")
	}
	under := t.Underlying()
	if p, ok := under.(*types.Pointer); ok {
		under = p.Elem().Underlying()
	}
	switch under.(type) {
	case *types.Slice, *types.Array, *types.Map:
		return nil
	}
	return refuse("the loop ranges over neither a slice nor a map, so the keys are not known before it runs")
}

// counts recognises `for i := 0; i < len(xs); i++`.
func (s *source) counts(f *ast.ForStmt) (types.Object, ast.Expr) {
	init, ok := f.Init.(*ast.AssignStmt)
	if !ok || init.Tok != token.DEFINE || len(init.Lhs) != 1 || s.of(init.Rhs[0]) != "0" {
		return nil, nil
	}
	i := s.variable(init.Lhs[0])
	cond, ok := f.Cond.(*ast.BinaryExpr)
	post, ok2 := f.Post.(*ast.IncDecStmt)
	if i == nil || !ok || !ok2 || cond.Op != token.LSS || post.Tok != token.INC || s.rootOf(cond.X) != i || s.rootOf(post.X) != i {
		return nil, nil
	}
	call, ok := cond.Y.(*ast.CallExpr)
	if !ok || len(call.Args) != 1 || s.of(call.Fun) != "len" {
		return nil, nil
	}
	for _, w := range s.writesIn(f.Body) {
		if w.root == i {
			return nil, nil
		}
	}
	return i, call.Args[0]
}

// rootOf is the variable that an expression starts with: o of o.User.ID.
func (s *source) rootOf(e ast.Expr) types.Object {
	a, _ := s.access(e)
	return a.root
}

// access reads a chain of selectors, indexes and dereferences.
func (s *source) access(e ast.Expr) (access, bool) {
	switch e := e.(type) {
	case *ast.Ident:
		obj := s.object(e)
		if v, ok := obj.(*types.Var); ok {
			return access{v, v.Name()}, true
		}
	case *ast.ParenExpr:
		return s.access(e.X)
	case *ast.StarExpr:
		return s.access(e.X)
	case *ast.SelectorExpr:
		if id, ok := e.X.(*ast.Ident); ok {
			if _, ok := s.pkg.Info.Uses[id].(*types.PkgName); ok {
				if v, ok := s.pkg.Info.Uses[e.Sel].(*types.Var); ok {
					return access{v, v.Name()}, true
				}
				return access{}, false
			}
		}
		if a, ok := s.access(e.X); ok {
			return access{a.root, a.path + "." + e.Sel.Name}, true
		}
	case *ast.IndexExpr:
		if a, ok := s.access(e.X); ok {
			return access{a.root, a.path + "[]"}, true
		}
	}
	return access{}, false
}

// writesIn lists what a body assigns to, or takes the address of.
func (s *source) writesIn(body ast.Node) []access {
	var out []access
	add := func(e ast.Expr) {
		if a, ok := s.access(e); ok {
			out = append(out, a)
		}
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				add(l)
			}
		case *ast.IncDecStmt:
			add(n.X)
		case *ast.RangeStmt:
			if n.Tok == token.ASSIGN {
				add(n.Key)
				if n.Value != nil {
					add(n.Value)
				}
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				add(n.X)
			}
		}
		return true
	})
	return out
}

// canonical names the element variable as an element of the collection, so that o.ID and orders[i].ID are the same thing.
func (s *source) canonical(l *loop, a access) access {
	if l.value == nil || a.root != l.value {
		return a
	}
	over, ok := s.access(l.over)
	if !ok {
		return a
	}
	return access{over.root, over.path + "[]" + strings.TrimPrefix(a.path, l.value.Name())}
}

// changes reports whether the loop writes something that e reads.
func (s *source) changes(l *loop, e ast.Expr) bool {
	found := false
	s.reads(e, func(read access) {
		if l.stmt.Pos() <= read.root.Pos() && read.root.Pos() < l.stmt.End() && read.root != l.value && read.root != l.index {
			return // a variable of one pass: its definition is looked at instead
		}
		read = s.canonical(l, read)
		for _, w := range l.writes {
			w = s.canonical(l, w)
			if w.root == read.root && (w.path == read.path || within(read.path, w.path)) {
				found = true
			}
		}
	})
	return found
}

// within reports whether the path inner is a part of outer.
func within(inner, outer string) bool {
	rest, ok := strings.CutPrefix(inner, outer)
	return ok && rest != "" && (rest[0] == '.' || rest[0] == '[')
}

// reads calls f for every variable, or part of one, in an expression.
func (s *source) reads(e ast.Node, f func(access)) {
	ast.Inspect(e, func(n ast.Node) bool {
		x, ok := n.(ast.Expr)
		if !ok {
			return true
		}
		a, ok := s.access(x)
		if !ok {
			return true
		}
		f(a)
		ast.Inspect(x, func(m ast.Node) bool { // the indexes inside
			if ix, ok := m.(*ast.IndexExpr); ok {
				s.reads(ix.Index, f)
			}
			return true
		})
		return false
	})
}

// invariant reports whether an expression has the same value in every pass, and can be evaluated before the loop.
func (s *source) invariant(l *loop, e ast.Expr) bool {
	if s.pkg.Info.Types[e].Value != nil {
		return true
	}
	ok := !s.changes(l, e)
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if obj := s.object(n); obj != nil && obj.Pos() >= l.stmt.Pos() && obj.Pos() < l.stmt.End() {
				ok = false
			}
		case *ast.CallExpr:
			sel, isSel := n.Fun.(*ast.SelectorExpr)
			if !(isSel && sel.Sel.Name == "Context" && len(n.Args) == 0) && !s.pkg.Info.Types[n.Fun].IsType() && !s.pureCall(n, 0) {
				ok = false
			}
		case *ast.FuncLit:
			ok = false
		case *ast.UnaryExpr:
			ok = ok && n.Op != token.ARROW
		}
		return ok
	})
	return ok
}

// pure reports whether evaluating e has no effect and, for the same variables, always gives the same value.
func (s *source) pure(e ast.Node, depth int) bool {
	ok := true
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			ok = ok && (s.pkg.Info.Types[n.Fun].IsType() || s.pureCall(n, depth))
		case *ast.FuncLit:
			ok = false
		case *ast.UnaryExpr:
			ok = ok && n.Op != token.ARROW && n.Op != token.AND
		}
		return ok
	})
	return ok
}

var purePackages = map[string]bool{"strings": true, "strconv": true, "math": true, "bytes": true, "unicode": true, "unicode/utf8": true, "path": true, "cmp": true, "slices": true}

func (s *source) pureCall(call *ast.CallExpr, depth int) bool {
	switch obj := s.callee(call).(type) {
	case *types.Builtin:
		switch obj.Name() {
		case "len", "cap", "min", "max":
			return true
		}
	case *types.Func:
		if obj.Pkg() == nil {
			return false
		}
		recv := obj.Type().(*types.Signature).Recv()
		switch path := obj.Pkg().Path(); {
		case path == "slices":
			return obj.Name() == "Contains" || obj.Name() == "Index"
		case purePackages[path]:
			return recv == nil
		case path == "time":
			return recv != nil && obj.Name() != "Stop" && obj.Name() != "Reset"
		}
		decl := s.declaration(obj)
		if depth > 2 || decl == nil || decl.Body == nil || len(decl.Body.List) != 1 {
			return false
		}
		ret, ok := decl.Body.List[0].(*ast.ReturnStmt)
		return ok && len(ret.Results) == 1 && s.pure(ret, depth+1) && !s.readsGlobals(ret)
	}
	return false
}

func (s *source) readsGlobals(n ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := s.object(id).(*types.Var); ok && !v.IsField() && v.Parent() == s.pkg.Types.Scope() {
				found = true
			}
		}
		return !found
	})
	return found
}

func (s *source) callee(call *ast.CallExpr) types.Object {
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		return s.object(f)
	case *ast.SelectorExpr:
		return s.object(f.Sel)
	case *ast.IndexExpr:
		return s.callee(&ast.CallExpr{Fun: f.X})
	}
	return nil
}

// declaration finds a function of the package.
func (s *source) declaration(fn *types.Func) *ast.FuncDecl {
	fn = fn.Origin()
	for _, f := range s.pkg.Files {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && s.pkg.Info.Defs[d.Name] == fn {
				return d
			}
		}
	}
	return nil
}
