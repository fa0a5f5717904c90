package golang

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"

	"github.com/perfls/perfls/internal/model"
)

const (
	maxValueDepth = 6  // how far a value is followed through variables and nested literals
	maxFields     = 24 // fields that are kept of a literal
	maxConst      = 4096
	maxRefDepth   = 2 // literals whose captures are literals whose captures …
)

// value describes an expression at a moment.
func (u *body) value(e ast.Expr, when at) model.Value {
	return u.valueAt(e, when, 0)
}

func (u *body) valueAt(e ast.Expr, when at, depth int) model.Value {
	e = ast.Unparen(e)
	v := u.shape(e, when, depth)
	if v.Type == "" || v.Kind == model.Const {
		v.Type = u.typeName(u.typeOf(e))
	}
	if v.Kind != model.Const {
		v.Deps = u.deps(when, e)
	}
	return v
}

// shape is the value without its type and dependences.
func (u *body) shape(e ast.Expr, when at, depth int) model.Value {
	if e == nil || depth > maxValueDepth {
		return model.Value{}
	}
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
			v := u.shape(ast.Unparen(e.X), when, depth)
			if v.Kind == model.Const {
				v = model.Value{}
			}
			v.Type = "" // that of the pointer
			return v
		}
	case *ast.StarExpr:
		v := u.shape(ast.Unparen(e.X), when, depth)
		v.Type = ""
		return v
	case *ast.TypeAssertExpr:
		v := u.shape(ast.Unparen(e.X), when, depth)
		v.Type = ""
		return v
	case *ast.CompositeLit:
		return u.literalShape(e, when, depth)
	case *ast.FuncLit:
		if c := u.litOf[e]; c != nil {
			return u.literalRef(c, when, depth)
		}
	case *ast.IndexExpr:
		if u.callable(e.X) {
			return u.shape(ast.Unparen(e.X), when, depth)
		}
		if id, ok := ast.Unparen(e.Index).(*ast.Ident); ok { // xs[i] in a loop over i
			if v := u.shape(id, when, depth+1); v.Kind == model.Element {
				return model.Value{Kind: model.Element, Index: v.Index}
			}
		}
	case *ast.IndexListExpr:
		return u.shape(ast.Unparen(e.X), when, depth)
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
	if len(s) > maxConst {
		s = s[:maxConst]
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
		if x := u.vars[o]; x != nil {
			return u.variableShape(x, when, depth, false)
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
		return u.fieldOf(e, u.valueAt(e.X, when, depth+1)) // types are missing
	}
	switch sel.Kind() {
	case types.MethodVal:
		fn := sel.Obj().(*types.Func)
		if interfaceOf(sel) != nil {
			return model.Value{}
		}
		return model.Value{Kind: model.FuncRef, Func: model.FuncID("go:" + u.fullName(fn)), Bound: []model.Value{u.valueAt(e.X, when, depth+1)}}
	case types.MethodExpr:
		fn := sel.Obj().(*types.Func)
		return model.Value{Kind: model.FuncRef, Func: model.FuncID("go:" + u.fullName(fn))}
	}
	base := u.valueAt(e.X, when, depth+1)
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
		v := u.shape(ast.Unparen(e.Args[0]), when, depth)
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
		if i == maxFields {
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
		v.Fields = append(v.Fields, model.Field{Name: name, Value: u.valueAt(el, when, depth+1)})
	}
	return v
}

// literalRef is a reference to a literal: what it captures is read by reference, so a later value counts as well.
func (u *body) literalRef(c *body, when at, depth int) model.Value {
	v := model.Value{Kind: model.FuncRef, Func: c.fn.ID}
	if c.refs || u.refDepth == maxRefDepth {
		return v // a literal that captures itself
	}
	c.refs = true
	u.refDepth++
	defer func() { c.refs = false; u.refDepth-- }()
	for _, captured := range c.caps {
		x := u.vars[captured]
		if x == nil {
			v.Bound = append(v.Bound, model.Value{})
			continue
		}
		b := u.variableShape(x, when, depth+2, true)
		if b.Type == "" {
			b.Type = u.typeName(captured.Type())
		}
		clear(u.flow.tmp)
		g := &gatherer{u: u, at: when, own: u.flow.tmp}
		g.read(captured, true)
		b.Deps = u.listDeps(u.flow.tmp)
		v.Bound = append(v.Bound, b)
	}
	return v
}

// variableShape says where a variable's value comes from at a moment. Where several definitions may hold, the latest speaks if it is a
// call's result (a builder that is extended under a condition); otherwise the value is unknown but for its dependences.
func (u *body) variableShape(x *variable, when at, depth int, late bool) model.Value {
	if depth > maxValueDepth {
		return model.Value{}
	}
	var found []int32
	loop := int32(-1)
	many := false
	if late {
		found, many = x.defs, len(x.defs) > maxReaching
		for i := len(found) - 1; i >= 0; i-- {
			if u.defs[found[i]].kind == defZero && len(found) > 1 {
				found = append(append([]int32{}, found[:i]...), found[i+1:]...)
			}
		}
	} else {
		u.reaching(x, when, func(d int32) {
			if d < 0 {
				many = true
			} else {
				found = append(found, d)
			}
		}, func(l int32) {
			if loop < 0 {
				loop = l
			}
		})
	}
	if many || len(found) == 0 {
		return model.Value{}
	}
	if loop >= 0 && !x.err && !u.accumulates(x) {
		return model.Value{Kind: model.Element, Index: loop, Type: u.typeName(x.v.Type())}
	}
	if len(found) == 1 {
		return u.defShape(&u.defs[found[0]], depth)
	}
	return u.mergedShape(x, found, depth, late)
}

// accumulates says whether x is only ever written in parts: a map that is filled, a builder.
func (u *body) accumulates(x *variable) bool {
	full := 0
	for _, i := range x.defs {
		if d := &u.defs[i]; d.kind != defWrite {
			full++
		}
	}
	return full <= 1
}

func (u *body) mergedShape(x *variable, found []int32, depth int, late bool) model.Value {
	var base *def
	var writer *def
	var fields []*def
	for _, i := range found {
		switch d := &u.defs[i]; {
		case d.kind != defWrite && d.kind != defAdvance:
			if base != nil {
				return u.latest(found, depth)
			}
			base = d
		case d.hasCall && (d.whole || writer == nil):
			writer = d
		case d.field != "":
			fields = append(fields, d)
		}
	}
	if base == nil {
		return model.Value{}
	}
	v := u.defShape(base, depth)
	if writer != nil && (base.kind == defZero || v.Kind == model.Object && len(v.Fields) == 0) {
		return model.Value{Kind: model.Result, Index: writer.call, Type: u.typeName(x.v.Type())}
	}
	switch v.Kind {
	case model.Const:
		return model.Value{}
	case model.Object:
		v.Fields = append([]model.Field{}, v.Fields...)
		for i := len(fields) - 1; i >= 0; i-- { // in order of evaluation
			d := fields[i]
			if len(d.exprs) == 1 && len(v.Fields) < maxFields {
				v.Fields = append(v.Fields, model.Field{Name: d.field, Value: u.valueAt(d.exprs[0], d.from, depth+1)})
			}
		}
	}
	return v
}

func (u *body) latest(found []int32, depth int) model.Value {
	for _, i := range found {
		d := &u.defs[i]
		if d.kind == defWrite {
			continue
		}
		if v := u.defShape(d, depth); v.Kind == model.Result {
			return v
		}
		break
	}
	return model.Value{}
}

func (u *body) defShape(d *def, depth int) model.Value {
	switch d.kind {
	case defParam:
		return model.Value{Kind: model.Parameter, Index: d.index}
	case defCapture:
		return model.Value{Kind: model.Capture, Index: d.index}
	case defRange:
		return model.Value{Kind: model.Element, Index: d.index}
	case defZero:
		return zeroShape(d.of.v.Type())
	case defExpr:
		v := u.shape(ast.Unparen(d.exprs[0]), d.from, depth+1)
		if v.Type == "" {
			v.Type = u.typeName(d.of.v.Type())
		}
		return v
	case defTuple:
		return u.tupleShape(d, depth)
	}
	return model.Value{}
}

// tupleShape is the value of v in v, ok := …
func (u *body) tupleShape(d *def, depth int) model.Value {
	switch e := ast.Unparen(d.exprs[0]).(type) {
	case *ast.CallExpr:
		return u.shape(e, d.from, depth+1)
	case *ast.TypeAssertExpr, *ast.IndexExpr:
		if d.index == 0 {
			return u.shape(e, d.from, depth+1)
		}
	}
	return model.Value{}
}

func zeroShape(t types.Type) model.Value {
	switch x := under(t).(type) {
	case *types.Basic:
		switch {
		case x.Info()&types.IsString != 0:
			return model.Value{Kind: model.Const}
		case x.Info()&types.IsNumeric != 0:
			return model.Value{Kind: model.Const, Text: "0"}
		case x.Info()&types.IsBoolean != 0:
			return model.Value{Kind: model.Const, Text: "false"}
		}
	case *types.Pointer, *types.Slice, *types.Map, *types.Chan, *types.Signature, *types.Interface:
		return model.Value{Kind: model.Const, Text: "nil"}
	case *types.Struct:
		return model.Value{Kind: model.Object}
	}
	return model.Value{}
}
