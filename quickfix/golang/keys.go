package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// keys is how the keys of all passes are gathered before the loop.
type keys struct {
	expr   ast.Expr // the key, as the loop writes it
	typ    types.Type
	direct bool       // the collection is the list of keys
	exprs  []ast.Node // what is evaluated before the loop: the key, conditions and definitions
	steps  []string   // statements of the gathering loop before the append; "{" opens an if around what follows
	uses   map[types.Object]bool
}

// findKeys decides whether the key can be evaluated for all elements before the loop, and how. path leads from the loop's body to the
// list that holds the look-up.
func (s *source) findKeys(l *loop, look *lookup, path []ast.Node, key ast.Expr) (*keys, error) {
	k := &keys{expr: key, typ: s.pkg.Info.TypeOf(key), uses: map[types.Object]bool{}}
	if err := s.keyType(k.typ); err != nil {
		return nil, err
	}
	if !s.pure(key, 0) {
		return nil, refuse("evaluating the key %s may have an effect", s.of(key))
	}
	if s.changes(l, key) {
		return nil, refuse("the loop changes what the key %s is read from", s.of(key))
	}
	s.need(k, key)
	if err := s.gather(l, look, path, k); err != nil {
		return nil, err
	}
	fromElement := false
	for obj := range k.uses {
		fromElement = fromElement || obj == l.index || obj == l.value
	}
	if !fromElement {
		return nil, refuse("the key %s does not come from what the loop ranges over", s.of(key))
	}
	if s.passes(l) {
		return nil, refuse("the loop hands %s on, so the keys might change while it runs", s.of(l.over))
	}
	elem := elementType(s.pkg.Info.TypeOf(l.over))
	k.direct = len(k.steps) == 0 && elem != nil && types.Identical(elem, k.typ) && s.isElement(l, key)
	return k, nil
}

func elementType(t types.Type) types.Type {
	if sl, ok := t.Underlying().(*types.Slice); ok {
		return sl.Elem()
	}
	return nil
}

// isElement reports whether e is the element itself: its variable, or collection[index].
func (s *source) isElement(l *loop, e ast.Expr) bool {
	if id, ok := e.(*ast.Ident); ok {
		return l.value != nil && s.object(id) == l.value
	}
	ix, ok := e.(*ast.IndexExpr)
	return ok && s.of(ix.X) == s.of(l.over) && s.rootOf(ix.Index) == l.index
}

// keyType refuses types that may be NULL, or whose equality in Go is not that of the database.
func (s *source) keyType(t types.Type) error {
	if t == nil {
		return refuse("the key's type is unknown")
	}
	if b, ok := t.Underlying().(*types.Basic); ok {
		switch {
		case b.Kind() == types.Uint8:
			return refuse("a slice of %s is sent as bytes", t)
		case b.Info()&types.IsInteger != 0, b.Info()&types.IsString != 0:
			return nil
		}
	}
	if a, ok := t.Underlying().(*types.Array); ok && isByte(a.Elem()) && a.Len() == 16 {
		return nil // the UUID types
	}
	return refuse("the key's type %s may be NULL, or compares otherwise in Go than in the database", types.TypeString(t, types.RelativeTo(s.pkg.Types)))
}

func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

// need notes the variables that an expression reads.
func (s *source) need(k *keys, e ast.Node) {
	k.exprs = append(k.exprs, e)
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if obj := s.object(id); obj != nil {
				k.uses[obj] = true
			}
		}
		return true
	})
}

// gather walks from the look-up back to the start of the body and copies what decides whether and with what the look-up runs.
func (s *source) gather(l *loop, look *lookup, path []ast.Node, k *keys) error {
	for i := len(path) - 1; i >= 0; i-- {
		switch n := path[i].(type) {
		case *ast.BlockStmt:
			before := look.first.Pos()
			if i+1 < len(path) {
				before = path[i+1].Pos()
			}
			if err := s.gatherBlock(l, n.List, before, k); err != nil {
				return err
			}
		case *ast.IfStmt:
			if i+1 >= len(path) || path[i+1] != n.Body || n.Init != nil {
				return refuse("the look-up stands in a branch that is too involved to run before the loop")
			}
			if err := s.pureAndSteady(l, n.Cond); err != nil {
				return err
			}
			s.need(k, n.Cond)
			k.steps = append([]string{"if " + s.of(n.Cond) + " {"}, k.steps...)
		case *ast.LabeledStmt:
		default:
			return refuse("the look-up stands in a branch that is too involved to run before the loop")
		}
	}
	return nil
}

func (s *source) pureAndSteady(l *loop, e ast.Expr) error {
	if !s.pure(e, 0) {
		return refuse("the condition %s may have an effect", s.of(e))
	}
	if s.changes(l, e) {
		return refuse("whether the query runs depends on earlier passes (%s)", s.of(e))
	}
	return nil
}

func (s *source) gatherBlock(l *loop, list []ast.Stmt, before token.Pos, k *keys) error {
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].Pos() >= before {
			continue
		}
		step, err := s.gatherStmt(l, list[i], k)
		if err != nil {
			return err
		}
		if step != "" {
			k.steps = append([]string{step}, k.steps...)
		}
	}
	return nil
}

// gatherStmt gives the copy of one statement before the look-up; "" if the keys do not depend on it.
func (s *source) gatherStmt(l *loop, stmt ast.Stmt, k *keys) (string, error) {
	switch st := stmt.(type) {
	case *ast.DeclStmt:
		return s.gatherDefinition(st, s.declared(st), nil, k)
	case *ast.AssignStmt:
		if st.Tok == token.DEFINE && len(st.Rhs) == 1 {
			return s.gatherDefinition(st, s.definedBy(st), st.Rhs[0], k)
		}
		for _, r := range st.Rhs {
			if !s.pure(r, 0) {
				return "", refuse("something with an effect runs before the query in each pass: %s", firstLine(s.of(st)))
			}
		}
		for _, left := range st.Lhs {
			if root := s.rootOf(left); root != nil && k.uses[root] {
				return "", refuse("the key depends on %s", firstLine(s.of(st)))
			}
		}
		return "", nil
	case *ast.IncDecStmt:
		if root := s.rootOf(st.X); root != nil && k.uses[root] {
			return "", refuse("the key depends on %s", s.of(st))
		}
		return "", nil
	case *ast.EmptyStmt:
		return "", nil
	case *ast.ExprStmt:
		if s.onlyLogs(st) {
			return "", nil
		}
	case *ast.IfStmt:
		return s.gatherExit(l, st, k)
	}
	return "", refuse("something with an effect runs before the query in each pass: %s", firstLine(s.of(stmt)))
}

// gatherExit copies `if cond { … continue }`: such elements have no key. What else the branch does stays in the loop.
func (s *source) gatherExit(l *loop, st *ast.IfStmt, k *keys) (string, error) {
	last := ast.Stmt(nil)
	if n := len(st.Body.List); n > 0 {
		last = st.Body.List[n-1]
	}
	leave := ""
	switch last := last.(type) {
	case *ast.BranchStmt:
		if last.Label == nil && last.Tok != token.GOTO {
			leave = last.Tok.String()
		}
	case *ast.ReturnStmt:
		leave = "break"
	}
	if leave == "" || st.Else != nil {
		return "", refuse("something with an effect may run before the query in each pass: %s", firstLine(s.of(st)))
	}
	ret, returns := last.(*ast.ReturnStmt)
	fails := returns && len(ret.Results) > 0 && !s.succeeds(ret) // then it makes no difference what else was looked up
	if err := s.pureAndSteady(l, st.Cond); err != nil || st.Init != nil || fails && s.safe(l, k) {
		if (leave == "continue" || fails) && s.pure(st.Cond, 0) && (st.Init == nil || s.pure(st.Init, 0)) && s.safe(l, k) {
			return "", nil // the keys of skipped elements are looked up in vain, which changes nothing
		}
		if err == nil {
			err = refuse("the branch before the query is too involved to run before the loop: %s", firstLine(s.of(st)))
		}
		return "", err
	}
	s.need(k, st.Cond)
	return "if " + s.of(st.Cond) + " {\n" + leave + "\n}", nil
}

// safe reports whether what is evaluated before the loop cannot panic for any element: no pointer is followed, no other list indexed.
func (s *source) safe(l *loop, k *keys) bool {
	ok := true
	for _, e := range k.exprs {
		ast.Inspect(e, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.SelectorExpr:
				if t := s.pkg.Info.TypeOf(n.X); t != nil && pointee(t) != nil {
					ok = false
				}
			case *ast.StarExpr:
				ok = false
			case *ast.IndexExpr:
				ok = ok && s.of(n.X) == s.of(l.over) && s.rootOf(n.Index) == l.index
			case *ast.CallExpr:
				ok = ok && s.pkg.Info.Types[n.Fun].IsType()
			case *ast.BinaryExpr:
				ok = ok && n.Op != token.QUO && n.Op != token.REM
			}
			return ok
		})
	}
	return ok
}

// gatherDefinition copies a definition if the key needs it.
func (s *source) gatherDefinition(st ast.Stmt, names []types.Object, value ast.Expr, k *keys) (string, error) {
	needed := false
	for _, obj := range names {
		needed = needed || k.uses[obj]
	}
	if value != nil && !s.pure(value, 0) && !isNew(value) {
		return "", refuse("something with an effect runs before the query in each pass: %s", firstLine(s.of(st)))
	}
	if !needed {
		return "", nil
	}
	if len(names) != 1 {
		return "", refuse("the key depends on %s", firstLine(s.of(st)))
	}
	s.need(k, st)
	return s.of(st), nil
}

// isNew recognises &T{} and new(T).
func isNew(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.UnaryExpr:
		lit, ok := e.X.(*ast.CompositeLit)
		return ok && e.Op == token.AND && len(lit.Elts) == 0
	case *ast.CallExpr:
		id, ok := e.Fun.(*ast.Ident)
		return ok && id.Name == "new" && len(e.Args) == 1
	}
	return false
}

func (s *source) declared(st *ast.DeclStmt) []types.Object {
	var out []types.Object
	if d, ok := st.Decl.(*ast.GenDecl); ok {
		for _, spec := range d.Specs {
			if v, ok := spec.(*ast.ValueSpec); ok {
				for _, id := range v.Names {
					out = append(out, s.pkg.Info.Defs[id])
				}
			}
		}
	}
	return out
}

func (s *source) definedBy(st *ast.AssignStmt) []types.Object {
	var out []types.Object
	for _, e := range st.Lhs {
		if id, ok := e.(*ast.Ident); ok && s.pkg.Info.Defs[id] != nil {
			out = append(out, s.pkg.Info.Defs[id])
		}
	}
	return out
}

// onlyLogs recognises a call of the standard library's loggers.
func (s *source) onlyLogs(st *ast.ExprStmt) bool {
	call, ok := st.X.(*ast.CallExpr)
	if !ok {
		return false
	}
	fn, ok := s.callee(call).(*types.Func)
	if !ok || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "log":
		return strings.HasPrefix(fn.Name(), "Print")
	case "log/slog":
		return true
	}
	return false
}

// passes reports whether the body hands the collection itself to a call that may change it.
func (s *source) passes(l *loop) bool {
	over, ok := s.access(l.over)
	if !ok {
		return false
	}
	found := false
	ast.Inspect(l.body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return !found
		}
		if s.pureCall(call, 0) {
			return true
		}
		for _, arg := range call.Args {
			if u, ok := arg.(*ast.UnaryExpr); ok && u.Op == token.AND {
				arg = u.X
			}
			if a, ok := s.access(arg); ok && a == over && elementType(s.pkg.Info.TypeOf(l.over)) != nil {
				found = true
			}
		}
		return !found
	})
	return found
}

func firstLine(text string) string {
	line, _, more := strings.Cut(text, "\n")
	if more {
		line += " …"
	}
	return line
}
