package golang

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"
)

// writesNothing shows that no pass changes what a later pass would have read: everything that the loop calls is followed as far as the
// package goes, and beyond that by what the linked program knows.
func (b *batch) writesNothing() error {
	w := &writeSearch{source: b.source, options: b.options, table: b.statement, skip: [2]*ast.CallExpr{b.look.whole, b.look.query}, done: map[*types.Func]bool{}}
	w.search(b.loop.body)
	return w.err
}

// goesThrough shows that the loop does not stop when it has found something: the batch would read rows that the loop never asked for.
// Leaving because something failed is no such end.
func (b *batch) goesThrough() error {
	var err error
	var walk func(n ast.Node, own bool)
	walk = func(n ast.Node, own bool) { // own: a plain break in n leaves the loop
		ast.Inspect(n, func(m ast.Node) bool {
			if err != nil {
				return false
			}
			switch m := m.(type) {
			case *ast.FuncLit:
				return false
			case *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
				if m != n {
					walk(m, false)
					return false
				}
			case *ast.BranchStmt:
				if m.Pos() > b.look.stmt.Pos() && (m.Tok == token.BREAK && own || b.leaves(m)) && !b.inHandling(m) {
					err = refuse("the loop may stop before its end (%s): it asks for fewer rows than a batch", b.of(m))
				}
			case *ast.ReturnStmt:
				if m.Pos() > b.look.stmt.Pos() && !b.inHandling(m) && b.succeeds(m) {
					err = refuse("the loop may stop before its end (%s): it asks for fewer rows than a batch", firstLine(b.of(m)))
				}
			}
			return true
		})
	}
	walk(b.loop.body, true)
	return err
}

// leaves reports whether a jump to a label leaves the loop: anything but the loop's own next pass.
func (b *batch) leaves(jump *ast.BranchStmt) bool {
	if jump.Label == nil {
		return false
	}
	label, ok := b.loop.outer.(*ast.LabeledStmt)
	return jump.Tok != token.CONTINUE || !ok || label.Label.Name != jump.Label.Name
}

func (b *batch) inHandling(n ast.Node) bool {
	for _, st := range b.handling.consumed {
		if st.Pos() <= n.Pos() && n.End() <= st.End() {
			return true
		}
	}
	return false
}

// succeeds reports whether a return gives results and no error.
func (s *source) succeeds(ret *ast.ReturnStmt) bool {
	n := len(ret.Results)
	if n == 0 {
		return false
	}
	last := ret.Results[n-1]
	t := s.pkg.Info.TypeOf(last)
	if s.pkg.Info.Types[last].IsNil() || t == nil {
		return true
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Error")
	return obj == nil
}

type writeSearch struct {
	*source
	options Options
	table   *statement
	skip    [2]*ast.CallExpr // the look-up itself
	done    map[*types.Func]bool
	err     error
}

// search looks at every call below n. Function literals count as called where they stand.
func (w *writeSearch) search(n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		if w.err != nil {
			return false
		}
		if call, ok := n.(*ast.CallExpr); ok && call != w.skip[0] && call != w.skip[1] && !w.pkg.Info.Types[call.Fun].IsType() {
			w.call(call)
		}
		return true
	})
}

func (w *writeSearch) call(call *ast.CallExpr) {
	switch obj := w.callee(call).(type) {
	case *types.Builtin:
		return
	case *types.Func:
		if isDatabase(obj) {
			w.statement(call, obj)
			return
		}
		if obj.Pkg() == nil || !strings.Contains(strings.SplitN(obj.Pkg().Path(), "/", 2)[0], ".") && obj.Pkg() != w.pkg.Types {
			if !takesFunction(obj) || w.argumentsKnown(call) {
				return // the standard library writes to no database but through database/sql
			}
		}
		if w.done[obj.Origin()] {
			return
		}
		if decl := w.declaration(obj); decl != nil && decl.Body != nil {
			w.done[obj.Origin()] = true
			w.search(decl.Body)
			return
		}
	case nil:
		if _, literal := ast.Unparen(call.Fun).(*ast.FuncLit); literal {
			return // its body is searched where it stands
		}
	}
	w.ask(call)
}

// takesFunction reports whether a function has a parameter that is a function.
func takesFunction(fn *types.Func) bool {
	params := fn.Type().(*types.Signature).Params()
	for i := range params.Len() {
		if _, ok := params.At(i).Type().Underlying().(*types.Signature); ok {
			return true
		}
	}
	return false
}

// argumentsKnown reports whether all functions that a call passes are literals.
func (w *writeSearch) argumentsKnown(call *ast.CallExpr) bool {
	for _, arg := range call.Args {
		if _, ok := w.pkg.Info.TypeOf(arg).(*types.Signature); ok {
			if _, literal := arg.(*ast.FuncLit); !literal {
				return false
			}
		}
	}
	return true
}

// ask consults the linked program.
func (w *writeSearch) ask(call *ast.CallExpr) {
	name := firstLine(w.textOf(call.Fun))
	if w.options.Writes == nil {
		w.err = refuse("the loop calls %s, which might write to the table", name)
		return
	}
	pos := w.pkg.Fset.Position(call.Pos())
	statements, known := w.options.Writes(pos.Filename, pos.Offset, w.pkg.Fset.Position(call.End()).Offset)
	if !known {
		w.err = refuse("the loop calls %s, which might write to the table", name)
		return
	}
	for _, sql := range statements {
		if w.touches(sql) {
			w.err = refuse("the loop writes to the database in %s", name)
		}
	}
}

// textOf gives the source of a node of any file of the package.
func (w *writeSearch) textOf(n ast.Node) string {
	start, end := w.pkg.Fset.Position(n.Pos()), w.pkg.Fset.Position(n.End())
	for i, f := range w.pkg.Files {
		if f.FileStart <= n.Pos() && n.Pos() < f.FileEnd && end.Offset <= len(w.pkg.Texts[i]) {
			return w.pkg.Texts[i][start.Offset:end.Offset]
		}
	}
	return ""
}

// isDatabase reports whether a function belongs to a database library.
func isDatabase(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	path := fn.Pkg().Path()
	return path == sqlPath || strings.HasPrefix(path, sqlxPath) || strings.HasPrefix(path, "github.com/jackc/")
}

// harmless are the members of database libraries that send nothing, or only read.
var harmless = words(`Scan StructScan MapScan SliceScan Next NextResultSet Close Err Columns ColumnTypes Rebind In Named BindNamed DriverName Stats Ping
	PingContext Valid Value Array String RowsAffected LastInsertId FieldDescriptions Values RawValues CommandTag Get Select GetContext SelectContext Is`)

// statement looks at a call of a database library.
func (w *writeSearch) statement(call *ast.CallExpr, fn *types.Func) {
	name := fn.Name()
	read := strings.HasPrefix(name, "Query") || name == "Get" || name == "Select" || name == "GetContext" || name == "SelectContext"
	if harmless[name] && !read {
		return
	}
	for _, arg := range call.Args {
		v := w.pkg.Info.Types[arg].Value
		if v == nil || v.Kind() != constant.String {
			continue
		}
		if text := constant.StringVal(v); w.touches(text) {
			w.err = refuse("the loop writes to %s", w.table.table)
		}
		return
	}
	w.err = refuse("the loop calls %s with a statement that is not constant: it might write to the table", firstLine(w.textOf(call.Fun)))
}

// touches reports whether a statement may change one of the tables that the look-up reads.
func (w *writeSearch) touches(sql string) bool {
	st := &statement{text: sql}
	if err := st.tokenize(); err != nil || len(st.tokens) == 0 {
		return true
	}
	write := false
	for _, t := range st.tokens {
		if t.kind == sqlWord {
			switch t.text {
			case "INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE", "TRUNCATE", "CALL", "EXEC", "EXECUTE", "ALTER", "DROP", "CREATE":
				write = true
			}
		}
	}
	if !write && st.tokens[0].text == "SELECT" {
		return false
	}
	first := st.tokens[0].text
	if first != "INSERT" && first != "UPDATE" && first != "DELETE" && first != "REPLACE" {
		return true
	}
	for _, t := range st.tokens {
		for _, table := range w.table.tableNames {
			if (t.kind == sqlWord || t.kind == sqlName) && strings.EqualFold(table, st.bare(t)) {
				return true
			}
		}
	}
	return false
}
