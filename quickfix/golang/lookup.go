package golang

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"
)

// library is the database library whose call is rewritten.
type library uint8

const (
	databaseSQL library = iota
	sqlxLibrary
	pgxLibrary
)

const (
	sqlPath  = "database/sql"
	sqlxPath = "github.com/jmoiron/sqlx"
	pqPath   = "github.com/lib/pq"
)

// lookup is a call that reads one row.
type lookup struct {
	library library
	stmt    ast.Stmt      // the statement of the loop that it is part of
	first   ast.Stmt      // stmt, or `row := db.QueryRow(…)` before it
	query   *ast.CallExpr // db.QueryRow(…) or db.Get(…)
	whole   *ast.CallExpr // the call that gives the error: ….Scan(…) or db.Get(…)
	handle  ast.Expr
	ctx     ast.Expr // nil if the call takes none
	text    ast.Expr // the statement's text
	sql     string
	texts   []types.Object // constants and variables that only hold the text
	rebound bool           // the text goes through handle.Rebind
	args    []ast.Expr
	targets []ast.Expr // what is scanned to; for structs the one pointer
	scan    bool       // column by column; else one struct by column names
	many    string     // the handle's method for many rows
	noRows  sentinel
}

// sentinel is the error that says that there is no row.
type sentinel struct{ path, name string }

// findLookup recognises the look-up at a place: the statements of the path are searched from the inside out.
func (s *source) findLookup(start, end int) (*lookup, []ast.Node, error) {
	path := s.around(start, end)
	for i := len(path) - 1; i > 0; i-- {
		stmt, ok := path[i].(ast.Stmt)
		if !ok {
			continue
		}
		if _, ok := stmt.(*ast.BlockStmt); ok {
			break
		}
		l := s.lookupIn(stmt)
		if l == nil {
			l = s.scannedNext(stmt)
		}
		if l != nil {
			// An `if err := …; …` is one statement of its block, and so is a switch.
			for i > 1 {
				parent, ok := path[i-1].(ast.Stmt)
				if !ok || initOf(parent) != stmt {
					break
				}
				l.stmt, stmt, i = parent, parent, i-1
			}
			if l.first == nil {
				l.first = l.stmt
			}
			return l, path[:i], nil
		}
	}
	return nil, nil, refuse("the call is not a look-up of one row whose result is scanned at once (QueryRow(…).Scan, Get, QueryRowx(…).StructScan)")
}

// scannedNext recognises `row := db.QueryRow(…)` by the statement after it, which scans the row.
func (s *source) scannedNext(stmt ast.Stmt) *lookup {
	list := s.blockAround(stmt)
	for i := range list {
		if list[i] != stmt || i+1 == len(list) {
			continue
		}
		if l := s.lookupIn(list[i+1]); l != nil && l.first == stmt {
			return l
		}
	}
	return nil
}

// lookupIn recognises the forms `err := X`, `err = X`, `if err := X; …`, and those of a switch; `return X` is none.
func (s *source) lookupIn(stmt ast.Stmt) *lookup {
	var expr ast.Expr
	switch st := stmt.(type) {
	case *ast.IfStmt, *ast.SwitchStmt:
		if initOf(st) == nil {
			return nil
		}
		l := s.lookupIn(initOf(st))
		if l != nil {
			l.stmt = st
		}
		return l
	case *ast.AssignStmt:
		if len(st.Rhs) != 1 || len(st.Lhs) != 1 {
			return nil
		}
		expr = st.Rhs[0]
	case *ast.ExprStmt:
		expr = st.X
	}
	call, ok := ast.Unparen(expr).(*ast.CallExpr)
	if !ok {
		return nil
	}
	l := &lookup{stmt: stmt, whole: call}
	if s.isGet(l) {
		return l
	}
	if row := s.rowOf(call); row != nil { // row.Scan(…) after row := db.QueryRow(…)
		l.query, l.first = s.rowDefinition(row, stmt)
	} else if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		l.query, _ = ast.Unparen(sel.X).(*ast.CallExpr)
	}
	if l.query == nil || !s.isQueryRow(l) {
		return nil
	}
	return l
}

// initOf is the statement that an if or a switch begins with; nil if there is none.
func initOf(st ast.Stmt) ast.Stmt {
	switch st := st.(type) {
	case *ast.IfStmt:
		return st.Init
	case *ast.SwitchStmt:
		return st.Init
	}
	return nil
}

// rowOf gives the variable of `row.Scan(…)`.
func (s *source) rowOf(call *ast.CallExpr) *ast.Ident {
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		if id, ok := sel.X.(*ast.Ident); ok {
			return id
		}
	}
	return nil
}

// rowDefinition finds `row := db.QueryRow(…)` as the statement right before, if row is used nowhere else.
func (s *source) rowDefinition(row *ast.Ident, stmt ast.Stmt) (*ast.CallExpr, ast.Stmt) {
	obj := s.pkg.Info.Uses[row]
	block := s.blockAround(stmt)
	if obj == nil || block == nil {
		return nil, nil
	}
	uses := 0
	for _, used := range s.pkg.Info.Uses {
		if used == obj {
			uses++
		}
	}
	for i, st := range block {
		if i == 0 || st.Pos() > stmt.Pos() || st.End() < stmt.End() || uses != 1 {
			continue
		}
		def, ok := block[i-1].(*ast.AssignStmt)
		if !ok || def.Tok != token.DEFINE || len(def.Lhs) != 1 || len(def.Rhs) != 1 {
			continue
		}
		if id, ok := def.Lhs[0].(*ast.Ident); ok && s.pkg.Info.Defs[id] == obj {
			call, _ := ast.Unparen(def.Rhs[0]).(*ast.CallExpr)
			return call, def
		}
	}
	return nil, nil
}

// blockAround gives the statements of the innermost list that holds stmt, directly or as the first part of an if.
func (s *source) blockAround(stmt ast.Stmt) []ast.Stmt {
	path := s.around(s.offset(stmt.Pos()), s.offset(stmt.End()))
	for i := len(path) - 1; i >= 0; i-- {
		if list := statements(path[i]); list != nil {
			return list
		}
	}
	return nil
}

func statements(n ast.Node) []ast.Stmt {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return n.List
	case *ast.CaseClause:
		return n.Body
	case *ast.CommClause:
		return n.Body
	}
	return nil
}

// isQueryRow recognises QueryRow and its variants by the type of the row, and fills in the rest of l.
func (s *source) isQueryRow(l *lookup) bool {
	sel, ok := l.query.Fun.(*ast.SelectorExpr)
	method, ok2 := l.whole.Fun.(*ast.SelectorExpr)
	if !ok || !ok2 || l.query.Ellipsis.IsValid() || l.whole.Ellipsis.IsValid() {
		return false
	}
	pkg, name := namedType(s.pkg.Info.TypeOf(l.query))
	context := strings.HasSuffix(sel.Sel.Name, "Context")
	base := strings.TrimSuffix(sel.Sel.Name, "Context")
	l.noRows = sentinel{sqlPath, "ErrNoRows"}
	switch {
	case name != "Row":
		return false
	case pkg == sqlPath && base == "QueryRow":
		l.library, l.many = databaseSQL, "Query"
	case pkg == sqlxPath && base == "QueryRowx":
		l.library, l.many = sqlxLibrary, "Queryx"
	case isPgx(pkg) && base == "QueryRow":
		l.library, l.many, context = pgxLibrary, "Query", true
		l.noRows.path = pkg
	default:
		return false
	}
	if l.library != pgxLibrary && context {
		l.many += "Context"
	}
	switch method.Sel.Name {
	case "Scan":
		l.scan = true
	case "StructScan":
		l.many = strings.Replace(l.many, "Queryx", "Select", 1)
	default:
		return false
	}
	l.handle, l.targets = sel.X, l.whole.Args
	if !s.isType(l.handle) && s.splitArguments(l, l.query.Args, context) {
		return len(l.targets) > 0
	}
	return false
}

// isGet recognises sqlx' Get and GetContext, on its own types or on an interface with the same method.
func (s *source) isGet(l *lookup) bool {
	sel, ok := l.whole.Fun.(*ast.SelectorExpr)
	if !ok || l.whole.Ellipsis.IsValid() || (sel.Sel.Name != "Get" && sel.Sel.Name != "GetContext") || len(l.whole.Args) < 2 {
		return false
	}
	fn, ok := s.pkg.Info.Uses[sel.Sel].(*types.Func)
	if !ok || s.isType(sel.X) {
		return false
	}
	sig := fn.Type().(*types.Signature)
	if sig.Recv() == nil || !sig.Variadic() || sig.Results().Len() != 1 {
		return false
	}
	context := sel.Sel.Name == "GetContext"
	l.library, l.query, l.handle = sqlxLibrary, l.whole, sel.X
	l.many = strings.Replace(sel.Sel.Name, "Get", "Select", 1)
	l.noRows = sentinel{sqlPath, "ErrNoRows"}
	if fn.Pkg() == nil || fn.Pkg().Path() != sqlxPath && (!types.IsInterface(sig.Recv().Type()) || !s.hasMethod(l.handle, l.many)) {
		return false
	}
	args := l.whole.Args
	if context {
		l.ctx, args = args[0], args[1:]
	}
	if len(args) < 2 {
		return false
	}
	l.targets = args[:1]
	l.scan = !isStruct(pointee(s.pkg.Info.TypeOf(args[0])))
	if l.scan { // one column: Get scans it, and so does the rewritten code
		l.many = strings.Replace(l.many, "Select", "Queryx", 1)
	}
	return s.splitArguments(l, args[1:], false)
}

// splitArguments splits (ctx, text, args…).
func (s *source) splitArguments(l *lookup, args []ast.Expr, context bool) bool {
	if context {
		if len(args) == 0 {
			return false
		}
		l.ctx, args = args[0], args[1:]
	}
	if len(args) == 0 {
		return false
	}
	l.text, l.args = args[0], args[1:]
	return true
}

// constantText resolves the statement's text: a constant, a variable that is set once to one, or Rebind of those.
func (s *source) constantText(l *lookup) error {
	text := ast.Unparen(l.text)
	for depth := 0; depth < 4; depth++ {
		if v := s.pkg.Info.Types[text].Value; v != nil && v.Kind() == constant.String {
			l.sql = constant.StringVal(v)
			if id, ok := text.(*ast.Ident); ok {
				if obj := s.pkg.Info.Uses[id]; obj != nil {
					l.texts = append(l.texts, obj)
				}
			}
			return nil
		}
		switch e := text.(type) {
		case *ast.Ident:
			obj, ok := s.pkg.Info.Uses[e].(*types.Var)
			if !ok {
				break
			}
			value := s.onlyValue(obj)
			if value == nil {
				return refuse("the statement's text is not a constant")
			}
			l.texts = append(l.texts, obj)
			text = ast.Unparen(value)
			continue
		case *ast.CallExpr:
			sel, ok := e.Fun.(*ast.SelectorExpr)
			if ok && sel.Sel.Name == "Rebind" && len(e.Args) == 1 && l.library == sqlxLibrary && s.of(sel.X) == s.of(l.handle) {
				l.rebound = true
				text = ast.Unparen(e.Args[0])
				continue
			}
		}
		break
	}
	return refuse("the statement's text is not a constant")
}

// onlyValue is what a local variable is defined with, if nothing else is ever assigned to it and its address is not taken.
func (s *source) onlyValue(obj *types.Var) ast.Expr {
	if obj.Parent() == nil || obj.Parent() == s.pkg.Types.Scope() {
		return nil
	}
	var value ast.Expr
	writes := 0
	ast.Inspect(s.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for i, l := range n.Lhs {
				if id, ok := l.(*ast.Ident); ok && s.object(id) == obj {
					writes++
					if len(n.Rhs) == len(n.Lhs) && n.Tok == token.DEFINE {
						value = n.Rhs[i]
					} else {
						writes++
					}
				}
			}
		case *ast.ValueSpec:
			for i, id := range n.Names {
				if s.object(id) == obj && i < len(n.Values) && len(n.Values) == len(n.Names) {
					value = n.Values[i]
					writes++
				}
			}
		case *ast.UnaryExpr:
			if id, ok := n.X.(*ast.Ident); ok && n.Op == token.AND && s.object(id) == obj {
				writes += 2
			}
		}
		return true
	})
	if writes != 1 {
		return nil
	}
	return value
}

func (s *source) object(id *ast.Ident) types.Object {
	if obj := s.pkg.Info.Defs[id]; obj != nil {
		return obj
	}
	return s.pkg.Info.Uses[id]
}

func (s *source) isType(e ast.Expr) bool { return s.pkg.Info.Types[e].IsType() }

func (s *source) hasMethod(e ast.Expr, name string) bool {
	t := s.pkg.Info.TypeOf(e)
	if t == nil {
		return false
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, s.pkg.Types, name)
	_, ok := obj.(*types.Func)
	return ok
}

// namedType gives package path and name of a named type or a pointer to one.
func namedType(t types.Type) (path, name string) {
	if t == nil {
		return "", ""
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok && n.Obj().Pkg() != nil {
		return n.Obj().Pkg().Path(), n.Obj().Name()
	}
	return "", ""
}

func isPgx(path string) bool {
	rest, ok := strings.CutPrefix(path, "github.com/jackc/pgx/v")
	return ok && (rest == "4" || rest == "5")
}

func pointee(t types.Type) types.Type {
	if t == nil {
		return nil
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return nil
}

// isStruct reports whether sqlx would scan to t field by field: a struct that is neither a time nor scans itself.
func isStruct(t types.Type) bool {
	if t == nil {
		return false
	}
	if _, ok := t.Underlying().(*types.Struct); !ok {
		return false
	}
	if path, name := namedType(t); path == "time" && name == "Time" {
		return false
	}
	obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(t), true, nil, "Scan")
	_, scans := obj.(*types.Func)
	return !scans
}
