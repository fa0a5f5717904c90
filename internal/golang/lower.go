package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"sort"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// Lowering has two passes over a declaration. The first walks it in order of evaluation and writes down, for the function and each of its
// literals (a body), the tree of regions, the loops, the calls and every place where a variable gets a value. The second answers, from
// those, what every value depends on and where it comes from; only then loops, guards and effects can be named. What is not Go about that
// is in package flow.
//
// Reading order: lower.go (units and their identity), lower_walk.go and lower_expr.go (first pass), lower_target.go (callees),
// lower_flow.go (what flow asks), lower_value.go, lower_guard.go, lower_loop.go and lower_repeat.go (loop kinds), lower_effect.go
// and lower_sql.go, lower_entry.go, lower_types.go.

// lowering is the work on one declaration.
type lowering struct {
	lowerInput
	base       int // position of the file's first byte
	units      []*body
	litOf      map[*ast.FuncLit]*body
	typeNames  map[types.Type]string
	fullNames  map[*types.Func]string
	ifaces     map[model.TypeID]*model.Type
	wires      map[model.Wire]bool
	binds      []bind
	unresolved int
	fileVars   map[types.Object]fileVar // of the file; built when first asked for
}

// body is one function or literal.
type body struct {
	*lowering
	flow.Body[*types.Var, ast.Expr]
	parent  *body
	fn      *model.Function
	node    ast.Node // *ast.FuncDecl or *ast.FuncLit; nil for package variables
	from    token.Pos
	to      token.Pos
	sig     *types.Signature       // may be nil
	params  []*types.Var           // receiver first; nil where unnamed
	results []*types.Var           // named results
	field   *catalog.TypeDirective // what the catalogue says of the field that the literal is put into

	loops  []*loop // as in Body.Loops
	calls  []*call
	callOf map[*ast.CallExpr]int32

	litNo  int32
	lastIf at // the condition of the if statement that was walked last
}

// bind is a function value that is stored under a name.
type bind struct {
	slot string
	role model.Role // what a library that owns the slot enters the function as
	expr ast.Expr
	body *body
}

// lowerDecl lowers one declaration. It does not fail: what is broken or untyped becomes Unknown or Unresolved.
func lowerDecl(in lowerInput) lowered {
	lw := &lowering{
		lowerInput: in,
		litOf:      map[*ast.FuncLit]*body{},
		typeNames:  map[types.Type]string{},
		fullNames:  map[*types.Func]string{},
		ifaces:     map[model.TypeID]*model.Type{},
		wires:      map[model.Wire]bool{},
	}
	if tf := in.fset.File(in.file.Pos()); tf != nil {
		lw.base = tf.Base()
	}
	switch d := in.decl.(type) {
	case *ast.FuncDecl:
		lw.function(d)
	case *ast.GenDecl:
		return lw.interfaces(d)
	case nil:
		if !lw.variables() {
			return lowered{}
		}
	default:
		return lowered{}
	}
	return lw.finish()
}

// function walks a declared function.
func (lw *lowering) function(d *ast.FuncDecl) {
	u := lw.body(nil, d, d.Pos(), d.End())
	u.fn.NameSpan = u.span(d.Name)
	u.fn.Exported = d.Name.IsExported()
	u.fn.Doc = directives(d.Doc)
	if flow.RemarkOnAll(d.Doc.Text()) {
		u.fn.Remarks = append([]model.Span{{}}, u.fn.Remarks...)
	}
	obj := lw.declared(d)
	if obj != nil {
		u.sig, _ = obj.Type().(*types.Signature)
	}
	lw.identify(u, d, obj)
	u.parameters(d.Recv, d.Type)
	u.walk(d.Body)
}

// declared is the object of a declared function, looked up by name: bodies may have been checked apart from their declarations.
func (lw *lowering) declared(d *ast.FuncDecl) *types.Func {
	if lw.pkg == nil {
		return nil
	}
	if d.Recv == nil {
		fn, _ := lw.pkg.Scope().Lookup(d.Name.Name).(*types.Func)
		return fn
	}
	name, _, _ := receiver(d)
	tn, _ := lw.pkg.Scope().Lookup(name).(*types.TypeName)
	if tn == nil {
		return nil
	}
	named, _ := types.Unalias(tn.Type()).(*types.Named)
	if named == nil {
		return nil
	}
	for m := range named.Methods() {
		if m.Name() == d.Name.Name {
			return m
		}
	}
	return nil
}

// receiver gives the receiver's type name, whether it is a pointer, and its type parameters as written.
func receiver(d *ast.FuncDecl) (name string, pointer bool, typeParams []string) {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return "", false, nil
	}
	t := ast.Unparen(d.Recv.List[0].Type)
	if star, ok := t.(*ast.StarExpr); ok {
		pointer, t = true, ast.Unparen(star.X)
	}
	switch x := t.(type) {
	case *ast.IndexExpr:
		typeParams, t = append(typeParams, identName(x.Index)), x.X
	case *ast.IndexListExpr:
		for _, i := range x.Indices {
			typeParams = append(typeParams, identName(i))
		}
		t = x.X
	}
	return identName(t), pointer, typeParams
}

func identName(e ast.Expr) string {
	if id, ok := e.(*ast.Ident); ok {
		return id.Name
	}
	return "_"
}

// identify names the function. Several functions of a package may be called init or _; those carry their file and number.
func (lw *lowering) identify(u *body, d *ast.FuncDecl, obj *types.Func) {
	name, pointer, typeParams := receiver(d)
	pkg := lw.pkgPath()
	switch {
	case d.Recv == nil && (d.Name.Name == "init" || d.Name.Name == "_"):
		n := 0
		for _, other := range lw.file.Decls {
			if f, ok := other.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == d.Name.Name && f.Pos() < d.Pos() {
				n++
			}
		}
		u.fn.ID = model.FuncID("go:" + pkg + "." + d.Name.Name + "@" + path.Base(lw.path))
		if n > 0 {
			u.fn.ID += model.FuncID("@" + strconv.Itoa(n+1))
		}
	case obj != nil:
		u.fn.ID = model.FuncID("go:" + lw.fullName(obj))
	case d.Recv == nil:
		u.fn.ID = model.FuncID("go:" + pkg + "." + d.Name.Name)
	default:
		t := pkg + "." + name
		if len(typeParams) > 0 {
			t += "[" + strings.Join(typeParams, ", ") + "]"
		}
		if pointer {
			t = "*" + t
		}
		u.fn.ID = model.FuncID("go:(" + t + ")." + d.Name.Name)
	}
	u.fn.Name = d.Name.Name
	if d.Recv != nil {
		u.fn.Receiver = model.TypeID(pkg + "." + name)
		if pointer {
			u.fn.Name = "(*" + name + ")." + d.Name.Name
		} else {
			u.fn.Name = name + "." + d.Name.Name
		}
	}
}

func (lw *lowering) pkgPath() string {
	if lw.pkg == nil {
		return ""
	}
	return lw.pkg.Path()
}

// body starts a function or literal.
func (lw *lowering) body(parent *body, node ast.Node, from, to token.Pos) *body {
	u := &body{
		lowering: lw, parent: parent, node: node, from: from, to: to,
		fn:     &model.Function{Package: "go:" + lw.pkgPath(), File: lw.fileIndex, Size: int32(to - from)},
		callOf: map[*ast.CallExpr]int32{},
	}
	var outer *flow.Body[*types.Var, ast.Expr]
	if parent != nil {
		outer = &parent.Body
	}
	u.Body = flow.Start[*types.Var, ast.Expr](u, outer, int32(to-from))
	u.fn.Remarks = lw.remarks(from, to)
	lw.units = append(lw.units, u)
	return u
}

// remarks lists the remarks between two positions, relative to the first.
func (lw *lowering) remarks(from, to token.Pos) (out []model.Span) {
	comments := lw.file.Comments
	first := sort.Search(len(comments), func(i int) bool { return comments[i].Pos() >= from })
	for _, c := range comments[first:] {
		if c.End() > to {
			break
		}
		for _, line := range c.List {
			if flow.Remark(line.Text) && flow.Remark(c.Text()) {
				out = append(out, model.Span{Start: int32(c.Pos() - from), End: int32(c.End() - from)})
				break
			}
		}
	}
	return out
}

// parameters lists the receiver and the parameters, and starts their flow.
func (u *body) parameters(recv *ast.FieldList, ft *ast.FuncType) {
	u.fields(recv, func(v *types.Var, name, typ string) { u.parameter(v, name, typ) })
	u.fields(ft.Params, func(v *types.Var, name, typ string) { u.parameter(v, name, typ) })
	u.fields(ft.Results, func(v *types.Var, name, typ string) {
		u.fn.Results = append(u.fn.Results, typ)
		if v != nil {
			u.results = append(u.results, v)
			u.Define(v, def{Kind: flow.Zero, Kill: true})
		}
	})
}

func (u *body) parameter(v *types.Var, name, typ string) {
	index := u.Params
	u.Params++
	u.params = append(u.params, v)
	u.fn.Params = append(u.fn.Params, model.Param{Name: name, Type: typ})
	if v != nil {
		u.Define(v, def{Kind: flow.Param, Kill: true, Index: index})
	}
}

func (u *body) fields(list *ast.FieldList, each func(v *types.Var, name, typ string)) {
	if list == nil {
		return
	}
	for _, f := range list.List {
		t := u.typeName(u.typeOf(f.Type))
		if e, ok := f.Type.(*ast.Ellipsis); ok {
			t = "[]" + u.typeName(u.typeOf(e.Elt))
		}
		if len(f.Names) == 0 {
			each(nil, "", t)
			continue
		}
		for _, n := range f.Names {
			v, _ := u.info.Defs[n].(*types.Var)
			if v != nil {
				t = u.typeName(v.Type())
			}
			each(v, n.Name, t)
		}
	}
}

// variables walks the initial values of the file's package variables; it reports whether any of them does something.
func (lw *lowering) variables() bool {
	var specs []*ast.ValueSpec
	for _, d := range lw.file.Decls {
		if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.VAR {
			for _, s := range g.Specs {
				if vs, ok := s.(*ast.ValueSpec); ok && len(vs.Values) > 0 {
					specs = append(specs, vs)
				}
			}
		}
	}
	if len(specs) == 0 {
		return false
	}
	u := lw.body(nil, nil, specs[0].Pos(), specs[len(specs)-1].End())
	u.fn.ID = model.FuncID("go:" + lw.pkgPath() + ".init#" + path.Base(lw.path))
	u.fn.Name = "package variables"
	for _, vs := range specs {
		for i, value := range vs.Values {
			u.expr(value)
			if len(vs.Names) == len(vs.Values) {
				v, _ := lw.pkgObject(vs.Names[i]).(*types.Var)
				u.stored(v, value)
				if v != nil {
					u.assigned(v.Type(), value)
				}
			}
		}
	}
	return len(u.calls) > 0 || len(lw.units) > 1 || len(lw.binds) > 0 || len(lw.wires) > 0
}

func (lw *lowering) pkgObject(id *ast.Ident) types.Object {
	if o := lw.info.Defs[id]; o != nil {
		return o
	}
	if lw.pkg == nil {
		return nil
	}
	return lw.pkg.Scope().Lookup(id.Name)
}

// finish runs the second pass and collects the results.
func (lw *lowering) finish() lowered {
	sort.SliceStable(lw.units, func(i, j int) bool { return lw.units[i].from < lw.units[j].from })
	for _, u := range lw.units {
		if u.parent != nil {
			u.parent.litNo++
			u.fn.ID = u.parent.fn.ID + model.FuncID("$"+strconv.Itoa(int(u.parent.litNo)))
			u.fn.Parent = u.parent.fn.ID
			u.fn.Name = "func literal in " + strings.TrimPrefix(u.parent.fn.Name, "func literal in ")
		}
	}
	for _, u := range lw.units {
		u.Solve()
	}
	out := lowered{}
	for _, u := range lw.units {
		u.emit()
		out.funcs = append(out.funcs, u.fn)
		out.starts = append(out.starts, int32(int(u.from)-lw.base))
	}
	for _, b := range lw.binds {
		if v := b.body.Value(b.expr, b.body.End()); v.Kind == model.FuncRef {
			out.binds = append(out.binds, model.Bind{Slot: b.slot, Func: v.Func, Role: b.role})
		}
	}
	sort.Slice(out.binds, func(i, j int) bool {
		a, b := out.binds[i], out.binds[j]
		return a.Slot < b.Slot || a.Slot == b.Slot && a.Func < b.Func
	})
	for w := range lw.wires {
		out.wires = append(out.wires, w)
	}
	sort.Slice(out.wires, func(i, j int) bool {
		a, b := out.wires[i], out.wires[j]
		return a.Type < b.Type || a.Type == b.Type && a.Iface < b.Iface
	})
	for _, t := range lw.ifaces {
		out.ifaces = append(out.ifaces, t)
	}
	sort.Slice(out.ifaces, func(i, j int) bool { return out.ifaces[i].ID < out.ifaces[j].ID })
	out.unresolved = lw.unresolved
	return out
}

// emit writes the body's facts. Guards need effects, effects need values, and values need nothing but the flow.
func (u *body) emit() {
	u.emitCalls()
	u.emitRegions()
	u.emitLoops()
	u.emitReturns()
	for _, v := range u.Captures {
		u.fn.Captures = append(u.fn.Captures, v.Name())
	}
	u.fn.Entry = u.entry()
	u.fn.Hash = flow.Hash(u.fn)
}

// directives are the perfls comments of a declaration.
func directives(doc *ast.CommentGroup) []string {
	if doc == nil {
		return nil
	}
	var out []string
	for _, c := range doc.List {
		if text, ok := strings.CutPrefix(c.Text, "//"); ok {
			if text, ok = strings.CutPrefix(strings.TrimSpace(text), "perfls:"); ok && !strings.HasPrefix(text, "ignore") {
				out = append(out, strings.TrimSpace(text))
			}
		}
	}
	return out
}

func (u *body) span(n ast.Node) model.Span { return u.spanOf(n.Pos(), n.End()) }

func (u *body) spanOf(from, to token.Pos) model.Span {
	size := u.fn.Size
	clamp := func(p token.Pos) int32 { return min(max(int32(p-u.from), 0), size) }
	return model.Span{Start: clamp(from), End: clamp(to)}
}
