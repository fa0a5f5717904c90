package golang

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/perfls/perfls/internal/flow"
)

// expr walks an expression in order of evaluation and records its calls and literals.
func (u *body) expr(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Ident:
		if u.parent != nil {
			u.local(e) // makes it a capture
		}
	case *ast.ParenExpr:
		u.expr(e.X)
	case *ast.SelectorExpr:
		u.expr(e.X)
	case *ast.StarExpr:
		u.expr(e.X)
	case *ast.UnaryExpr:
		u.expr(e.X)
		if e.Op == token.ARROW {
			u.receive(e.X)
		}
	case *ast.BinaryExpr:
		u.binary(e)
	case *ast.IndexExpr:
		u.expr(e.X)
		u.expr(e.Index)
	case *ast.IndexListExpr:
		u.expr(e.X)
	case *ast.SliceExpr:
		u.expr(e.X)
		for _, i := range []ast.Expr{e.Low, e.High, e.Max} {
			if i != nil {
				u.expr(i)
			}
		}
	case *ast.TypeAssertExpr:
		u.expr(e.X)
	case *ast.CompositeLit:
		u.composite(e)
	case *ast.FuncLit:
		u.literal(e)
	case *ast.CallExpr:
		u.operands(e)
		u.record(e)
	}
}

// receive notes what a loop waits for. A channel of empty structs only says that it is time to stop.
func (u *body) receive(from ast.Expr) {
	l := u.Innermost(u.Now.Region)
	c, ok := under(u.typeOf(from)).(*types.Chan)
	if l < 0 || !ok {
		return
	}
	if isTime(c.Elem()) {
		u.loops[l].ticks = true
	} else if st := structOf(c.Elem()); st == nil || st.NumFields() > 0 {
		u.loops[l].receives = true
	}
}

// binary gives the right side of && and || a branch if it calls something.
func (u *body) binary(e *ast.BinaryExpr) {
	u.expr(e.X)
	if (e.Op != token.LAND && e.Op != token.LOR) || !hasCall(e.Y) {
		u.expr(e.Y)
		return
	}
	u.Step()
	outer := u.Arm(u.span(e.Y), e.Op == token.LOR, u.Now, e.X)
	u.expr(e.Y)
	u.Back(outer)
}

func hasCall(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if _, ok := n.(*ast.CallExpr); ok {
			found = true
		}
		return !found
	})
	return found
}

func (u *body) composite(e *ast.CompositeLit) {
	t := u.typeOf(e)
	u.constructed(t)
	st := structOf(t)
	for i, el := range e.Elts {
		value, name := el, ""
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			value = kv.Value
			if st != nil {
				name = identName(kv.Key)
			} else {
				u.expr(kv.Key)
			}
		} else if st != nil && i < st.NumFields() {
			name = st.Field(i).Name()
		}
		u.expr(value)
		u.element(t, st, name, value)
	}
}

// element is what putting a value into a composite literal says about types and stored functions.
func (u *body) element(t types.Type, st *types.Struct, name string, value ast.Expr) {
	if t == nil {
		return
	}
	if st != nil {
		for f := range st.Fields() {
			if f.Name() == name {
				u.assigned(f.Type(), value)
			}
		}
		u.bindField(t, name, value)
		return
	}
	switch x := t.Underlying().(type) {
	case *types.Slice:
		u.assigned(x.Elem(), value)
	case *types.Array:
		u.assigned(x.Elem(), value)
	case *types.Map:
		u.assigned(x.Elem(), value)
	}
}

func structOf(t types.Type) *types.Struct {
	if t == nil {
		return nil
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

// literal walks a function literal as a body of its own.
func (u *body) literal(e *ast.FuncLit) {
	c := u.lowering.body(u, e, e.Pos(), e.End())
	u.litOf[e] = c
	c.fn.NameSpan = c.spanOf(e.Pos(), e.Pos()+token.Pos(len("func")))
	c.sig, _ = u.typeOf(e).(*types.Signature)
	c.parameters(nil, e.Type)
	c.walk(e.Body)
}

// operands walks what a call needs before it happens: its function's operand and its arguments.
func (u *body) operands(c *ast.CallExpr) {
	switch f := ast.Unparen(c.Fun).(type) {
	case *ast.SelectorExpr:
		u.expr(f.X)
	case *ast.IndexExpr, *ast.IndexListExpr: // a generic function; or an element of a list of functions
		u.expr(f)
	case *ast.ArrayType, *ast.MapType, *ast.ChanType, *ast.FuncType, *ast.InterfaceType, *ast.StructType:
	default:
		u.expr(c.Fun)
	}
	for _, a := range c.Args {
		u.expr(a)
	}
}

// record adds the call itself. Conversions and built-in functions are not calls of the model.
func (u *body) record(c *ast.CallExpr) {
	if tv, ok := u.info.Types[c.Fun]; ok && tv.IsType() {
		u.constructed(tv.Type)
		if len(c.Args) == 1 {
			u.assigned(tv.Type, c.Args[0])
		}
		return
	}
	if b := u.builtin(c); b != "" {
		u.builtinCall(b, c)
		return
	}
	u.Step()
	k := &call{expr: c, at: u.Now}
	u.resolve(k)
	index := u.Call()
	u.calls = append(u.calls, k)
	u.callOf[c] = index
	u.Step()
	if k.spawns() {
		u.Spawn()
	}
	u.passed(k)
	u.written(k, index)
}

// builtin names the built-in function that is called; "" if it is none.
func (u *body) builtin(c *ast.CallExpr) string {
	id, ok := ast.Unparen(c.Fun).(*ast.Ident)
	if !ok {
		return ""
	}
	switch o := u.info.Uses[id].(type) {
	case *types.Builtin:
		return o.Name()
	case nil:
		if types.Universe.Lookup(id.Name) != nil {
			return id.Name // not checked
		}
	}
	return ""
}

func (u *body) builtinCall(name string, c *ast.CallExpr) {
	u.Step()
	switch name {
	case "new":
		if len(c.Args) == 1 {
			u.constructed(u.typeOf(c.Args[0]))
		}
	case "copy":
		if len(c.Args) == 2 {
			u.write(c.Args[0], c.Args[1:], -1)
		}
	case "append":
		if s, ok := under(u.typeOf(c)).(*types.Slice); ok && !c.Ellipsis.IsValid() {
			for _, a := range c.Args[1:] {
				u.assigned(s.Elem(), a)
			}
		}
	}
}

// passed is what giving arguments to parameters says about types: which concrete types become which interfaces.
func (u *body) passed(k *call) {
	if k.sig == nil {
		return
	}
	params := k.sig.Params()
	for i, a := range k.expr.Args {
		switch {
		case k.sig.Variadic() && i >= params.Len()-1:
			if s, ok := params.At(params.Len() - 1).Type().(*types.Slice); ok && !k.expr.Ellipsis.IsValid() {
				u.assigned(s.Elem(), a)
			}
		case i < params.Len():
			u.assigned(params.At(i).Type(), a)
		}
	}
}

// written defines what a call may write: variables whose address it gets, builders that it is a method of, and captured variables that a
// literal among its arguments assigns.
func (u *body) written(k *call, index int32) {
	for _, a := range k.expr.Args {
		switch a := ast.Unparen(a).(type) {
		case *ast.UnaryExpr:
			if a.Op == token.AND {
				u.write(a.X, nil, index)
			}
		case *ast.FuncLit:
			u.writtenBy(a, index)
		case *ast.Ident:
			if v := u.local(a); v != nil && k.fills() && u.ownPointer(v) {
				u.Define(v, def{Kind: flow.Write, Call: index, HasCall: true, From: k.at})
			}
		}
	}
	if lit, ok := ast.Unparen(k.expr.Fun).(*ast.FuncLit); ok {
		u.writtenBy(lit, index)
	}
}

func (u *body) writtenBy(lit *ast.FuncLit, index int32) {
	if c := u.litOf[lit]; c != nil {
		u.WrittenBy(&c.Body, index)
	}
}

// ownPointer says whether v is a local variable that was made as a pointer to something new: user := new(User).
func (u *body) ownPointer(v *types.Var) bool {
	x := u.Variable(v)
	for _, i := range x.Defs {
		d := &u.Defs[i]
		if d.Kind != flow.Expr || len(d.Exprs) != 1 {
			continue
		}
		switch e := ast.Unparen(d.Exprs[0]).(type) {
		case *ast.UnaryExpr:
			return e.Op == token.AND
		case *ast.CallExpr:
			name := u.builtin(e)
			return name == "new" || name == "make"
		}
	}
	return false
}

// discard marks a call whose results are not used, and takes a method called for its effect on a local builder as writing that builder:
// b.WriteString(x), batch.Queue(x).
func (u *body) discard(e ast.Expr) {
	c, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return
	}
	i, ok := u.callOf[c]
	if !ok {
		return
	}
	k := u.calls[i]
	k.Discarded = true
	if k.recv == nil || len(c.Args) == 0 || k.executes() {
		return
	}
	for _, a := range c.Args {
		if isFunc(u.typeOf(a)) {
			return // it runs or registers something
		}
	}
	if v := u.root(k.recv); v != nil && u.Declares(v) && u.isLocal(v) {
		u.Define(v, def{Kind: flow.Write, Exprs: c.Args, From: k.at})
	}
}

func (u *body) isLocal(v *types.Var) bool {
	for _, p := range u.params {
		if p == v {
			return false
		}
	}
	return true
}

// under is the underlying type; nil for nil.
func under(t types.Type) types.Type {
	if t == nil {
		return nil
	}
	return t.Underlying()
}

func (u *body) typeOf(e ast.Expr) types.Type {
	if e == nil {
		return nil
	}
	if tv, ok := u.info.Types[e]; ok {
		return tv.Type
	}
	if id, ok := e.(*ast.Ident); ok {
		if o := u.objectOf(id); o != nil {
			return o.Type()
		}
	}
	return nil
}

func (u *body) objectOf(id *ast.Ident) types.Object {
	if o := u.info.Uses[id]; o != nil {
		return o
	}
	return u.info.Defs[id]
}
