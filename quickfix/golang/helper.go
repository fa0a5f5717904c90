package golang

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/types"
	"strconv"
	"strings"
)

// parameter is one thing that the new function is handed.
type parameter struct{ name, typ, arg string }

// helper is the new function: it reads the rows of many keys into a map.
type helper struct {
	*batch
	imports *imports
	names   *names // of the whole function that the loop stands in
	name    string
	method  bool // declared on the receiver of the function around the loop
	params  []parameter
	list    string // the parameter that holds the keys
	row     string // the variable that holds one row
	rowType string // declared for several columns; "" if the row is one value
	value   string // the map's element type
	key     string // the key's type
	fields  []string
	err     error
}

// inside are the names that the new function uses itself.
var inside = []string{"found", "size", "part", "rows", "err", "query", "args", "marks", "i", "n"}

func (b *batch) newHelper() (*helper, error) {
	h := &helper{batch: b, names: b.newNames(b.decl)}
	h.imports = b.newImports(h.names)
	local := &names{taken: map[string]bool{}} // the new function's own names: they may repeat the caller's, but not hide a package
	for _, imp := range b.file.Imports {
		local.taken[b.importName(imp)] = true
	}
	for _, n := range append(append([]string{"context", "sql", "sqlx", "pq", "strings", "strconv"}, inside...), types.Universe.Names()...) {
		local.taken[n] = true
	}
	h.key = h.typeText(b.keys.typ)
	h.describeRow(local)
	if b.look.ctx != nil {
		h.params = append(h.params, parameter{local.pick("ctx"), h.imports.name("context", "context") + ".Context", b.of(b.look.ctx)})
	}
	h.method = b.rooted(b.look.handle)
	for i, arg := range b.look.args {
		h.method = h.method || i != b.statement.keyHole() && b.rooted(arg)
	}
	handle := h.parameter(b.look.handle, local)
	var args []string
	for i, arg := range b.look.args {
		if i != b.statement.keyHole() {
			args = append(args, h.parameter(arg, local))
		} else {
			args = append(args, "")
		}
	}
	h.list = local.pick(plural(h.keyName()), "keys")
	h.params = append(h.params, parameter{h.list, "[]" + h.key, ""})
	h.name = h.pickName()
	body := h.body(handle, args, local)
	if h.err != nil {
		return nil, h.err
	}
	h.fields = append(h.fields, body)
	return h, nil
}

// rooted reports whether an expression reads the method's receiver, and nothing else that is local.
func (b *batch) rooted(e ast.Expr) bool {
	return b.receiver != nil && b.rootOf(e) == b.receiver
}

// keyName is what a key is called in the new code.
func (h *helper) keyName() string { return lowerFirst(camel(h.statement.column)) }

// parameter gives the text of an invariant expression in the new function, and adds the parameter that it needs, if any.
func (h *helper) parameter(e ast.Expr, local *names) string {
	if h.rooted(e) || h.global(e) {
		return h.of(e)
	}
	name := local.pick(lowerFirst(lastName(e)))
	h.params = append(h.params, parameter{name, h.typeText(h.pkg.Info.TypeOf(e)), h.of(e)})
	return name
}

// global reports whether an expression means the same anywhere in the package: constants and package variables.
func (h *helper) global(e ast.Expr) bool {
	ok := true
	ast.Inspect(e, func(n ast.Node) bool {
		if id, isID := n.(*ast.Ident); isID {
			obj := h.object(id)
			if v, isVar := obj.(*types.Var); isVar && v.IsField() {
				return true
			}
			if _, isPkg := obj.(*types.PkgName); !isPkg && (obj == nil || obj.Parent() != types.Universe && (obj.Pkg() == h.pkg.Types && obj.Parent() != h.pkg.Types.Scope())) {
				ok = false
			}
		}
		return ok
	})
	return ok
}

// typeText writes a type as the file would.
func (h *helper) typeText(t types.Type) string {
	text := types.TypeString(t, func(p *types.Package) string {
		if p == h.pkg.Types {
			return ""
		}
		return h.imports.name(p.Path(), p.Name())
	})
	h.nameable(t, map[types.Type]bool{})
	return text
}

// nameable refuses types that a function at the top level of this package cannot name.
func (h *helper) nameable(t types.Type, seen map[types.Type]bool) {
	if seen[t] {
		return
	}
	seen[t] = true
	switch t := t.(type) {
	case *types.Alias:
		h.nameable(types.Unalias(t), seen)
	case *types.Named:
		obj := t.Obj()
		if obj.Pkg() != nil && (obj.Parent() != obj.Pkg().Scope() || obj.Pkg() != h.pkg.Types && !obj.Exported()) {
			h.err = refuse("the type %s cannot be named in a function of its own", obj.Name())
		}
		for i := range t.TypeArgs().Len() {
			h.nameable(t.TypeArgs().At(i), seen)
		}
	case *types.TypeParam:
		h.err = refuse("the look-up rests on the type parameter %s", t.Obj().Name())
	case *types.Pointer:
		h.nameable(t.Elem(), seen)
	case *types.Slice:
		h.nameable(t.Elem(), seen)
	case *types.Array:
		h.nameable(t.Elem(), seen)
	case *types.Map:
		h.nameable(t.Key(), seen)
		h.nameable(t.Elem(), seen)
	case *types.Basic:
		if t.Kind() == types.Invalid {
			h.err = refuse("a type that the look-up rests on is not known")
		}
	}
}

// describeRow decides how one row is held: as the one variable that the loop fills, or as a struct of them.
func (h *helper) describeRow(local *names) {
	roots := h.dest.roots
	if len(roots) == 1 {
		h.row = local.pick(roots[0].name)
		h.value = h.typeText(roots[0].typ)
		return
	}
	h.row = local.pick("row")
	h.rowType = h.names.pick(lowerFirst(camel(singular(h.statement.table)))+"Row", lowerFirst(camel(singular(h.statement.table)))+"Columns")
	h.value = h.rowType
	for _, r := range roots {
		h.fields = append(h.fields, r.name+" "+h.typeText(r.typ))
	}
}

// rootText is how the new function writes a root.
func (h *helper) rootText(r *root) string {
	if h.rowType != "" {
		return h.row + "." + r.name
	}
	return h.row
}

// targetText writes an argument of Scan in the new function.
func (h *helper) targetText(t scanTarget) (whole, inner string) {
	inner = h.rootText(t.root)
	if t.root.obj != nil { // only the variable at the start is exchanged: u.ID gives row.u.ID
		from := t.inner
		for !h.isIdent(from) {
			switch e := from.(type) {
			case *ast.SelectorExpr:
				from = e.X
			case *ast.IndexExpr:
				from = e.X
			case *ast.ParenExpr:
				from = e.X
			case *ast.StarExpr:
				from = e.X
			}
		}
		inner = h.between(t.inner.Pos(), from.Pos()) + inner + h.between(from.End(), t.inner.End())
	}
	if t.operand == nil { // a bare pointer: StructScan(u)
		return "&" + inner, inner
	}
	return h.between(t.expr.Pos(), t.inner.Pos()) + inner + h.between(t.inner.End(), t.expr.End()), inner
}

func (h *helper) pickName() string {
	by := "By" + camel(h.statement.column)
	table := camel(h.statement.table)
	base := lowerFirst(plural(table))
	if root := h.dest.roots[0]; len(h.dest.roots) == 1 && !h.structRow() {
		if value := withoutTable(root.name, table); value != "" {
			base = lowerFirst(singular(table)) + plural(value)
		}
	}
	proposals := []string{base + by}
	if h.function != nil {
		proposals = append(proposals, base+"For"+upperFirst(h.function.Name.Name))
	}
	proposals = append(proposals, "find"+upperFirst(base)+by)
	if h.method {
		free := proposals[:0]
		for _, p := range proposals {
			if obj, _, _ := types.LookupFieldOrMethod(h.receiver.Type(), true, h.pkg.Types, p); obj == nil {
				free = append(free, p)
			}
		}
		proposals = append(free, base+by+"Batch")
	}
	return h.names.pick(proposals...)
}

// withoutTable is the name of a value without its table's: userName gives Name for users.
func withoutTable(name, table string) string {
	return strings.TrimPrefix(upperFirst(name), upperFirst(singular(table)))
}

// structRow reports whether the row is one struct variable.
func (h *helper) structRow() bool {
	_, ok := h.dest.roots[0].typ.Underlying().(*types.Struct)
	return ok && h.dest.roots[0].obj != nil && (!h.look.scan || !h.isIdent(h.dest.targets[0].inner))
}

// source writes the function and the types that it needs.
func (h *helper) source() (string, error) {
	var out strings.Builder
	body := h.fields[len(h.fields)-1]
	if fields := h.fields[:len(h.fields)-1]; h.rowType != "" {
		fmt.Fprintf(&out, "// %s is what one look-up by %s reads.\ntype %s struct {\n%s\n}\n\n", h.rowType, h.statement.column, h.rowType, strings.Join(fields, "\n"))
	}
	receiver := ""
	if h.method {
		receiver = h.of(h.function.Recv) + " "
	}
	var params []string
	for i, p := range h.params {
		if i+1 < len(h.params) && h.params[i+1].typ == p.typ {
			params = append(params, p.name)
			continue
		}
		params = append(params, p.name+" "+p.typ)
	}
	fmt.Fprintf(&out, "// %s looks up %s by %s, with one query for up to %s of them. A key without a row is not in the map.\n", h.name,
		plural(h.statement.table), h.statement.column, "5,000")
	fmt.Fprintf(&out, "func %s%s(%s) (map[%s]%s, error) {\n%s\n}", receiver, h.name, strings.Join(params, ", "), h.key, h.value, body)
	formatted, err := format.Source([]byte("package p\n\n" + out.String() + "\n"))
	if err != nil {
		return "", refuse("the new function does not parse: %v", err)
	}
	return strings.TrimSuffix(strings.TrimPrefix(string(formatted), "package p\n\n"), "\n"), nil
}

// literal writes a text constant in the style of the statement.
func literal(text string) string {
	if strings.Contains(text, "\n") && !strings.Contains(text, "`") {
		return "`" + text + "`"
	}
	return strconv.Quote(text)
}
