package golang

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// Shape is the value of an expression without its type and dependences.
func (u *body) Shape(e ast.Expr, when at, depth int) model.Value {
	if e == nil || depth > flow.MaxDepth {
		return model.Value{}
	}
	e = ast.Unparen(e)
	if tv, ok := u.info.Types[e]; ok {
		if tv.Value != nil {
			return model.Value{Kind: model.Const, Text: constText(tv.Value)}
		}
		if tv.IsNil() {
			return model.Value{Kind: model.Const, Text: "nil"}
		}
	}
	switch e := e.(type) {
	case *ast.Ident:
		return u.identShape(e, when, depth)
	case *ast.BasicLit:
		return model.Value{Kind: model.Const, Text: unquoted(e.Value)}
	case *ast.SelectorExpr:
		return u.selectorShape(e, when, depth)
	case *ast.CallExpr:
		return u.callShape(e, when, depth)
	case *ast.UnaryExpr:
		if e.Op == token.AND {
			v := u.Shape(e.X, when, depth)
			if v.Kind == model.Const {
				v = model.Value{}
			}
			v.Type = "" // that of the pointer
			return v
		}
	case *ast.StarExpr:
		v := u.Shape(e.X, when, depth)
		v.Type = ""
		return v
	case *ast.TypeAssertExpr:
		v := u.Shape(e.X, when, depth)
		v.Type = ""
		return v
	case *ast.CompositeLit:
		return u.literalShape(e, when, depth)
	case *ast.FuncLit:
		if c := u.litOf[e]; c != nil {
			return u.ClosureShape(&c.Body, c.fn.ID, when, depth)
		}
	case *ast.IndexExpr:
		if u.callable(e.X) {
			return u.Shape(e.X, when, depth)
		}
		if id, ok := ast.Unparen(e.Index).(*ast.Ident); ok { // xs[i] in a loop over i
			if v := u.Shape(id, when, depth+1); v.Kind == model.Element {
				return model.Value{Kind: model.Element, Index: v.Index}
			}
		}
	case *ast.IndexListExpr:
		return u.Shape(e.X, when, depth)
	}
	return model.Value{}
}

func constText(v constant.Value) string {
	s := ""
	if v.Kind() == constant.String {
		s = constant.StringVal(v)
	} else {
		s = v.ExactString()
	}
	if len(s) > flow.MaxText {
		s = s[:flow.MaxText]
	}
	return s
}

func unquoted(lit string) string {
	if s, err := strconv.Unquote(lit); err == nil {
		return s
	}
	return lit
}

func (u *body) identShape(id *ast.Ident, when at, depth int) model.Value {
	switch o := u.objectOf(id).(type) {
	case *types.Func:
		return model.Value{Kind: model.FuncRef, Func: model.FuncID("go:" + u.fullName(o))}
	case *types.Var:
		if x := u.Vars[o]; x != nil {
			return u.VarShape(x, when, depth)
		}
		return globalShape(o)
	case *types.Nil:
		return model.Value{Kind: model.Const, Text: "nil"}
	}
	return model.Value{}
}

func globalShape(v *types.Var) model.Value {
	if v.Pkg() == nil || v.IsField() || v.Parent() != nil && v.Parent() != v.Pkg().Scope() {
		return model.Value{}
	}
	return model.Value{Kind: model.Global, Text: v.Pkg().Path() + "." + v.Name()}
}

func (u *body) selectorShape(e *ast.SelectorExpr, when at, depth int) model.Value {
	sel := u.info.Selections[e]
	if sel == nil {
		switch o := u.info.Uses[e.Sel].(type) {
		case *types.Func:
			return model.Value{Kind: model.FuncRef, Func: model.FuncID("go:" + u.fullName(o))}
		case *types.Var:
			return globalShape(o)
		}
		if id, ok := e.X.(*ast.Ident); ok {
			if _, ok := u.objectOf(id).(*types.PkgName); ok {
				return model.Value{}
			}
		}
		return u.fieldOf(e, u.ValueAt(e.X, when, depth+1)) // types are missing
	}
	switch sel.Kind() {
	case types.MethodVal:
		fn := sel.Obj().(*types.Func)
		if interfaceOf(sel) != nil {
			return model.Value{}
		}
		return model.Value{Kind: model.FuncRef, Func: model.FuncID("go:" + u.fullName(fn)), Bound: []model.Value{u.ValueAt(e.X, when, depth+1)}}
	case types.MethodExpr:
		fn := sel.Obj().(*types.Func)
		return model.Value{Kind: model.FuncRef, Func: model.FuncID("go:" + u.fullName(fn))}
	}
	base := u.ValueAt(e.X, when, depth+1)
	t := sel.Recv()
	for _, i := range sel.Index()[:len(sel.Index())-1] { // promoted: spell out the embedded fields
		st := structOf(t)
		if st == nil || i >= st.NumFields() {
			break
		}
		f := st.Field(i)
		t = f.Type()
		base = model.Value{Kind: model.FieldOf, Text: f.Name(), Type: u.typeName(t), Deps: base.Deps, Fields: []model.Field{{Value: base}}}
	}
	return u.fieldOf(e, base)
}

func (u *body) fieldOf(e *ast.SelectorExpr, base model.Value) model.Value {
	if base.Kind == model.Object {
		for _, f := range base.Fields {
			if f.Name == e.Sel.Name {
				return f.Value
			}
		}
	}
	return model.Value{Kind: model.FieldOf, Text: e.Sel.Name, Fields: []model.Field{{Value: base}}}
}

func (u *body) callShape(e *ast.CallExpr, when at, depth int) model.Value {
	if c, ok := u.callOf[e]; ok {
		return model.Value{Kind: model.Result, Index: c}
	}
	if tv, ok := u.info.Types[e.Fun]; ok && tv.IsType() && len(e.Args) == 1 { // a conversion: http.HandlerFunc(s.list)
		v := u.Shape(e.Args[0], when, depth)
		v.Type = ""
		return v
	}
	switch u.builtin(e) {
	case "new", "make":
		return model.Value{Kind: model.Object}
	}
	return model.Value{}
}

func (u *body) literalShape(e *ast.CompositeLit, when at, depth int) model.Value {
	v := model.Value{Kind: model.Object}
	st := structOf(u.typeOf(e))
	for i, el := range e.Elts {
		if i == flow.MaxFields {
			break
		}
		name := strconv.Itoa(i)
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			el = kv.Value
			name = identName(kv.Key)
			if tv, ok := u.info.Types[kv.Key]; ok && tv.Value != nil {
				name = constText(tv.Value)
			}
		} else if st != nil && i < st.NumFields() {
			name = st.Field(i).Name()
		}
		v.Fields = append(v.Fields, model.Field{Name: name, Value: u.ValueAt(el, when, depth+1)})
	}
	return v
}

// TupleShape is the value of v in v, ok := …
func (u *body) TupleShape(e ast.Expr, index int32, when at, depth int) model.Value {
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		return u.Shape(e, when, depth)
	case *ast.TypeAssertExpr, *ast.IndexExpr:
		if index == 0 {
			return u.Shape(e, when, depth)
		}
	}
	return model.Value{}
}
