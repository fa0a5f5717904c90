package golang

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// call is a call expression between the two passes.
type call struct {
	model.Call
	expr       *ast.CallExpr
	at         at
	recv       ast.Expr // the receiver of a method; nil for functions
	fn         *types.Func
	sig        *types.Signature
	dynamic    ast.Expr // the function value of a Dynamic call
	directives []*catalog.Directive
	result     *catalog.TypeDirective // what the type of a result says
}

// executes says whether the catalogue knows that the call sends what it is given somewhere, rather than keeping it.
func (k *call) executes() bool {
	if k.result != nil {
		return true
	}
	for _, d := range k.directives {
		switch d.Effect.Kind {
		case model.NoEffect, model.Batch, model.Begin, model.Callback:
		default:
			return true
		}
	}
	return false
}

// fills says whether the catalogue knows the call, so that a pointer among its arguments is likely what it fills.
func (k *call) fills() bool { return len(k.directives) > 0 }

// spawns says whether the call runs a function that it is given in a goroutine: errgroup's Go and what is named after it.
func (k *call) spawns() bool {
	for _, d := range k.directives {
		for _, cb := range d.Effect.Callbacks {
			if cb.Run == model.RunsSpawned {
				return true
			}
		}
	}
	if k.recv == nil || calleeName(k) != "Go" || len(k.expr.Args) == 0 {
		return false
	}
	_, ok := ast.Unparen(k.expr.Args[len(k.expr.Args)-1]).(*ast.FuncLit)
	return ok
}

// resolve names the callee.
func (u *body) resolve(k *call) {
	fun := ast.Unparen(k.expr.Fun)
	switch x := fun.(type) { // instantiations of generic functions
	case *ast.IndexExpr:
		if u.callable(x.X) {
			fun = ast.Unparen(x.X)
		}
	case *ast.IndexListExpr:
		fun = ast.Unparen(x.X)
	}
	k.Span = u.span(k.expr)
	k.Text = u.shorten(k.expr.Fun)
	k.Region = k.at.Region
	k.NameSpan = u.span(fun)
	k.sig, _ = under(u.typeOf(k.expr.Fun)).(*types.Signature)
	if k.sig != nil {
		k.Results = int32(k.sig.Results().Len())
	}
	switch f := fun.(type) {
	case *ast.Ident:
		u.resolveIdent(k, f)
	case *ast.SelectorExpr:
		k.NameSpan = u.span(f.Sel)
		u.resolveSelector(k, f)
	default:
		k.Target.Kind, k.dynamic = model.Dynamic, fun
	}
	if k.fn != nil {
		u.look(k)
	}
	if k.Target.Kind == model.Unresolved {
		u.unresolved++
	}
}

// callable says whether an indexed expression is a generic function rather than a list of functions.
func (u *body) callable(e ast.Expr) bool {
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		_, ok := u.objectOf(x).(*types.Func)
		return ok
	case *ast.SelectorExpr:
		_, ok := u.info.Uses[x.Sel].(*types.Func)
		return ok
	}
	return false
}

func (u *body) resolveIdent(k *call, id *ast.Ident) {
	switch o := u.objectOf(id).(type) {
	case *types.Func:
		u.static(k, o)
	case *types.Var:
		k.Target.Kind, k.dynamic = model.Dynamic, id
	default:
		k.Target.Symbol = id.Name
	}
}

func (u *body) resolveSelector(k *call, f *ast.SelectorExpr) {
	if sel := u.info.Selections[f]; sel != nil {
		fn, ok := sel.Obj().(*types.Func)
		if !ok {
			k.Target.Kind, k.dynamic = model.Dynamic, f
			return
		}
		if sel.Kind() == types.MethodVal {
			k.recv = f.X
		}
		if iface := interfaceOf(sel); iface != nil {
			u.viaInterface(k, fn, iface)
		} else {
			u.static(k, fn)
		}
		return
	}
	switch o := u.info.Uses[f.Sel].(type) {
	case *types.Func:
		u.static(k, o)
		return
	case *types.Var:
		k.Target.Kind, k.dynamic = model.Dynamic, f
		return
	}
	// The package is known by its path even where its contents are not.
	if id, ok := f.X.(*ast.Ident); ok {
		if p, ok := u.objectOf(id).(*types.PkgName); ok {
			k.Target.Kind = model.Static
			k.Target.Symbol = p.Imported().Path() + "." + f.Sel.Name
			k.directives = u.catalogued(k.Target.Symbol)
			return
		}
	}
	k.Target.Symbol = f.Sel.Name
	k.recv = f.X
}

func (u *body) static(k *call, fn *types.Func) {
	k.fn = fn.Origin()
	k.Target.Kind = model.Static
	k.Target.Symbol = u.fullName(k.fn)
}

// viaInterface names a call of an interface's method. The static type of the operand is what implementations are looked up for: it has
// more methods, and so fewer implementations, than the embedded interface that declares the method.
func (u *body) viaInterface(k *call, fn *types.Func, iface types.Type) {
	k.fn = fn.Origin()
	k.Target.Kind = model.Interface
	k.Target.Method = fn.Name()
	k.Target.Iface = u.interfaceID(iface)
	k.Target.Symbol = string(k.Target.Iface) + "." + fn.Name()
}

// interfaceOf gives the interface type through which a method is selected; nil for methods of concrete types.
func interfaceOf(sel *types.Selection) types.Type {
	fn := sel.Obj().(*types.Func)
	sig, _ := fn.Type().(*types.Signature)
	if sig == nil || sig.Recv() == nil || !types.IsInterface(sig.Recv().Type()) {
		return nil
	}
	t := sel.Recv()
	if p, ok := t.Underlying().(*types.Pointer); ok && !types.IsInterface(t) {
		t = p.Elem()
	}
	path := sel.Index()
	for _, i := range path[:len(path)-1] {
		st := structOf(t)
		if st == nil || i >= st.NumFields() {
			break
		}
		t = st.Field(i).Type()
	}
	if tp, ok := types.Unalias(t).(*types.TypeParam); ok {
		t = tp.Constraint()
	}
	if !types.IsInterface(t) {
		return sig.Recv().Type()
	}
	return t
}

// interfaceID names an interface and remembers it if the package's own types will not list it.
func (u *body) interfaceID(t types.Type) model.TypeID {
	t = types.Unalias(t)
	if n, ok := t.(*types.Named); ok && n.TypeArgs().Len() == 0 {
		o := n.Obj()
		if o.Pkg() == nil {
			return model.TypeID(o.Name())
		}
		if o.Parent() == o.Pkg().Scope() || o.Parent() == nil {
			id := model.TypeID(o.Pkg().Path() + "." + o.Name())
			if u.pkg == nil || o.Pkg().Path() != u.pkg.Path() {
				u.rememberInterface(id, t)
			}
			return id
		}
		t = n.Underlying()
	}
	id := model.TypeID(u.typeName(t))
	u.rememberInterface(id, t)
	return id
}

func (u *body) rememberInterface(id model.TypeID, t types.Type) {
	if u.ifaces[id] == nil {
		u.ifaces[id] = &model.Type{ID: id, Interface: true, Methods: interfaceMethods(t, u.lowering.typeName, u.lowering.fullName)}
	}
}

// look asks the catalogue about the callee: by where it is declared, then by the interface it is called through.
func (u *body) look(k *call) {
	name := u.fullName(k.fn)
	k.directives, k.Parts = catalog.Clauses(u.catalogued(name))
	if k.directives == nil && k.Parts == nil && k.Target.Kind == model.Interface {
		k.directives, k.Parts = catalog.Clauses(u.catalogued("(" + string(k.Target.Iface) + ")." + k.Target.Method))
	}
	if k.directives != nil || k.sig == nil || k.recv == nil || u.catalog == nil {
		return
	}
	for r := range k.sig.Results().Variables() {
		t := r.Type()
		if p, ok := types.Unalias(t).(*types.Pointer); ok {
			t = p.Elem()
		}
		n, ok := types.Unalias(t).(*types.Named)
		if !ok || n.Obj().Pkg() == nil || k.fn.Pkg() != nil && n.Obj().Pkg().Path() == k.fn.Pkg().Path() {
			continue // a library's own methods: its stub's word counts
		}
		if d := u.catalog.Type(n.Obj().Pkg().Path() + "." + n.Obj().Name()); d != nil && d.Result != nil {
			k.result = d
			return
		}
	}
}

func (u *body) catalogued(name string) []*catalog.Directive {
	if u.catalog == nil {
		return nil
	}
	return u.catalog.Func(name)
}

func (lw *lowering) fullName(fn *types.Func) string {
	if s, ok := lw.fullNames[fn]; ok {
		return s
	}
	s := fn.Origin().FullName()
	lw.fullNames[fn] = s
	return s
}

// maxTypeName bounds the written form of a type; longer ones (anonymous structs of generated code) say nothing to rules.
const maxTypeName = 300

// typeName writes a type with full package paths.
func (lw *lowering) typeName(t types.Type) string {
	if t == nil {
		return ""
	}
	if s, ok := lw.typeNames[t]; ok {
		return s
	}
	s := types.TypeString(t, (*types.Package).Path)
	if len(s) > maxTypeName || strings.HasPrefix(s, "invalid type") {
		s = ""
	}
	lw.typeNames[t] = s
	return s
}

// shorten writes an expression as in the source, without the arguments of calls inside it, cut to a length that fits a message.
func (u *body) shorten(e ast.Expr) string {
	const limit = 60
	var b strings.Builder
	u.brief(&b, e, 0)
	s := b.String()
	if r := []rune(s); len(r) > limit {
		s = "…" + string(r[len(r)-limit+1:])
	}
	return s
}

func (u *body) brief(b *strings.Builder, e ast.Expr, depth int) {
	if depth > 40 {
		b.WriteString("…")
		return
	}
	switch e := e.(type) {
	case *ast.Ident:
		b.WriteString(e.Name)
	case *ast.ParenExpr:
		u.brief(b, e.X, depth+1)
	case *ast.SelectorExpr:
		u.brief(b, e.X, depth+1)
		b.WriteString("." + e.Sel.Name)
	case *ast.CallExpr:
		u.brief(b, e.Fun, depth+1)
		if len(e.Args) == 0 {
			b.WriteString("()")
		} else {
			b.WriteString("(…)")
		}
	case *ast.StarExpr:
		b.WriteString("*")
		u.brief(b, e.X, depth+1)
	case *ast.IndexExpr:
		u.brief(b, e.X, depth+1)
		b.WriteString("[")
		u.brief(b, e.Index, depth+1)
		b.WriteString("]")
	case *ast.FuncLit:
		b.WriteString("func")
	default:
		b.WriteString(u.source(e))
	}
}

// source is the text of an expression on one line.
func (u *body) source(e ast.Expr) string {
	from, to := int(e.Pos())-u.base, int(e.End())-u.base
	const limit = 80
	if from < 0 || to > len(u.text) || from >= to {
		return ""
	}
	cut := min(to, from+4*limit)
	s := strings.Join(strings.Fields(strings.ToValidUTF8(u.text[from:cut], "")), " ")
	if cut < to {
		s += "…"
	}
	return s
}
