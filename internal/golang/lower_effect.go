package golang

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// emitCalls gives each call its arguments and its effect. Calls come in order of evaluation, so the links of a builder chain come before
// the one that executes.
func (u *body) emitCalls() {
	u.fn.Calls = make([]model.Call, len(u.calls))
	for i, k := range u.calls {
		if k.recv != nil && k.Target.Kind != model.Dynamic {
			k.Args = append(k.Args, u.value(k.recv, k.at))
		}
		k.Args = append(k.Args, u.arguments(k)...)
		if k.Target.Kind == model.Dynamic && k.dynamic != nil {
			k.Target.Value = u.value(k.dynamic, k.at)
		}
		k.Effect = u.effect(k)
		u.fn.Calls[i] = k.Call
	}
}

// arguments spells out f(g()) where g returns several values.
func (u *body) arguments(k *call) []model.Value {
	args := k.expr.Args
	if len(args) == 1 {
		if tuple, ok := u.typeOf(args[0]).(*types.Tuple); ok {
			out := make([]model.Value, 0, tuple.Len())
			for v := range tuple.Variables() {
				x := u.value(args[0], k.at)
				x.Type = u.typeName(v.Type())
				out = append(out, x)
			}
			return out
		}
	}
	out := make([]model.Value, 0, len(args))
	for _, a := range args {
		out = append(out, u.value(a, k.at))
	}
	return out
}

// effect is the catalogue's word with the roles of the arguments filled in.
func (u *body) effect(k *call) *model.Effect {
	var d *catalog.Directive
	signature := false
	switch {
	case len(k.directives) > 0:
		d = k.directives[0]
	case k.result != nil:
		d, signature = k.result.Result, true
	default:
		return nil
	}
	e := d.For(len(k.Args))
	if e.Kind == model.NoEffect && len(e.Callbacks) == 0 {
		return nil
	}
	if e.Symbol == "" {
		e.Symbol = k.Target.Symbol
	}
	switch e.Kind {
	case model.Query, model.Batch, model.Begin, model.Transaction:
		u.describeQuery(k, d, &e, signature)
	case model.Route, model.Group, model.Register:
		if s, ok := u.argText(k, d.Path); ok {
			e.Path = s
		}
		if s, ok := u.argText(k, d.Method); ok && d.Method > 0 {
			e.Method = s
		}
		if e.Method == "" && e.Kind == model.Route { // net/http since Go 1.22: "GET /orders/{id}"
			if method, rest, ok := strings.Cut(e.Path, " "); ok && method == strings.ToUpper(method) && !strings.Contains(method, "/") {
				e.Method, e.Path = method, strings.TrimSpace(rest)
			}
		}
	case model.BodyRead:
		if d.Into >= 0 && !u.inMemory(k, d.Into) {
			return nil
		}
	case model.BodyLimit:
		if a := k.argument(d.Limit); a != nil {
			if tv, ok := u.info.Types[a]; ok && tv.Value != nil {
				e.Limit, _ = constant.Int64Val(constant.ToInt(tv.Value))
			} else if v := u.value(a, k.at); v.Kind == model.Const {
				e.Limit = parseInt(v.Text)
			}
		}
	}
	return &e
}

// inMemory says whether argument i is a buffer that grows, or a writer made around one.
func (u *body) inMemory(k *call, i int32) bool {
	if int(i) >= len(k.Args) {
		return false
	}
	v := &k.Args[i]
	if isBuffer(v.Type) {
		return true
	}
	if v.Kind != model.Result || int(v.Index) >= len(u.calls) {
		return false
	}
	made := u.calls[v.Index] // calls come in order of evaluation: its arguments are there
	return slices.ContainsFunc(made.Args, func(a model.Value) bool { return isBuffer(a.Type) })
}

func isBuffer(typ string) bool {
	return typ == "*bytes.Buffer" || typ == "*strings.Builder"
}

// argument is the expression of argument i, counted as in model.Call.Args; nil if there is none.
func (k *call) argument(i int32) ast.Expr {
	if k.recv != nil {
		if i == 0 {
			return k.recv
		}
		i--
	}
	if i < 0 || int(i) >= len(k.expr.Args) {
		return nil
	}
	return k.expr.Args[i]
}

func (u *body) argText(k *call, i int32) (string, bool) {
	a := k.argument(i)
	if a == nil {
		return "", false
	}
	s := u.constantText(a, k.at)
	return s, s != ""
}

// describeQuery fills in the statement, what it does and what it is about. A chain says that once, at any of its links.
func (u *body) describeQuery(k *call, d *catalog.Directive, e *model.Effect, signature bool) {
	if a := k.argument(d.SQL); a != nil && d.SQL >= 0 && (d.SQL > 0 || k.recv == nil) {
		e.SQL = u.constantText(a, k.at)
	}
	if e.SQL == "" && signature {
		for _, a := range k.expr.Args {
			if b, ok := under(u.typeOf(a)).(*types.Basic); ok && b.Info()&types.IsString != 0 {
				e.SQL = u.constantText(a, k.at)
				break
			}
		}
	}
	if a := k.argument(d.Model); a != nil && d.Model >= 0 && (d.Model > 0 || k.recv == nil) {
		e.Model = u.modelOf(a, k.at)
	}
	if chain := u.chainEffect(k); chain != nil {
		if chain.Model != "" {
			e.Model = chain.Model
		}
		if e.SQL == "" {
			e.SQL = chain.SQL
		}
	}
	if e.Model == "" && e.SQL == "" && d.Into > 0 {
		if a := k.argument(d.Into); a != nil {
			e.Model = u.modelOf(a, k.at)
		}
	}
	if d.Auto || e.Kind == model.Query && e.Op == model.NoOp {
		if op := operation(e.SQL); op != model.NoOp {
			e.Op = op
		}
	}
}

// chainEffect is the effect of the nearest earlier link of a builder chain that says something of what is queried.
func (u *body) chainEffect(k *call) *model.Effect {
	found := (*model.Effect)(nil)
	for range 40 {
		if len(k.Args) == 0 || k.recv == nil || k.Args[0].Kind != model.Result {
			return found
		}
		i := k.Args[0].Index
		if int(i) >= len(u.calls) || u.calls[i] == k {
			return found
		}
		k = u.calls[i]
		if e := k.Effect; e != nil && e.Kind == model.Begin && (e.Model != "" || e.SQL != "") {
			return e
		}
	}
	return found
}

// modelOf names what a value stands for: the text of a constant (a table), or the type behind pointers, slices and maps ([]*User).
func (u *body) modelOf(e ast.Expr, when at) string {
	if s := u.constantText(e, when); s != "" {
		return s
	}
	t := u.typeOf(e)
	for range 6 {
		switch x := types.Unalias(t).(type) {
		case *types.Pointer:
			t = x.Elem()
		case *types.Slice:
			t = x.Elem()
		case *types.Array:
			t = x.Elem()
		case *types.Map:
			t = x.Elem()
		case *types.Named:
			switch under := x.Underlying().(type) {
			case *types.Slice:
				t = under.Elem()
			case *types.Struct:
				if x.Obj().Pkg() == nil {
					return ""
				}
				return x.Obj().Pkg().Path() + "." + x.Obj().Name()
			default:
				return ""
			}
		default:
			return ""
		}
	}
	return ""
}

// emitReturns unites the return statements: where all that is not nil or zero agrees, that is the value; functions that any of them
// returns are kept as fields.
func (u *body) emitReturns() {
	n := len(u.fn.Results)
	if n == 0 || len(u.returns) == 0 {
		return
	}
	out := make([]model.Value, n)
	set := make([]bool, n)
	for i := range out {
		out[i].Type = u.fn.Results[i]
	}
	exprs := make([][]ast.Expr, n)
	for _, r := range u.returns {
		for i := range out {
			v, ok := u.returned(r, i, n)
			if !ok {
				continue
			}
			if len(r.exprs) > 0 {
				exprs[i] = append(exprs[i], r.exprs[min(i, len(r.exprs)-1)])
			}
			u.unite(&out[i], &set[i], v)
		}
	}
	u.fn.Returns = out
}

func (u *body) returned(r returned, i, n int) (model.Value, bool) {
	switch {
	case len(r.exprs) == n:
		return u.value(r.exprs[i], r.at), true
	case len(r.exprs) == 1: // return f()
		return u.value(r.exprs[0], r.at), true
	case len(r.exprs) == 0 && i < len(u.results):
		x := u.vars[u.results[i]]
		if x == nil {
			return model.Value{}, false
		}
		v := u.variableShape(x, r.at, 0, false)
		clear(u.flow.tmp)
		g := &gatherer{u: u, at: r.at, own: u.flow.tmp}
		g.read(u.results[i], false)
		v.Deps = u.listDeps(u.flow.tmp)
		return v, true
	}
	return model.Value{}, false
}

func (u *body) unite(to *model.Value, set *bool, v model.Value) {
	deps := unionDeps(to.Deps, v.Deps)
	typ := to.Type
	switch {
	case v.Kind == model.Const && *set, v.Kind == model.Const && v.Text == "nil":
		if !*set && to.Kind == model.Unknown && len(to.Fields) == 0 {
			*to = v
		}
	case !*set:
		*to, *set = v, true
	case to.Kind != v.Kind || to.Index != v.Index || to.Func != v.Func || to.Text != v.Text:
		fields := to.Fields
		if to.Kind == model.FuncRef {
			fields = []model.Field{{Value: *to}}
		} else if to.Kind != model.Unknown {
			fields = nil
		}
		if v.Kind == model.FuncRef && len(fields) < maxFields {
			fields = append(fields[:len(fields):len(fields)], model.Field{Value: v})
		}
		*to = model.Value{Fields: fields}
	}
	to.Deps, to.Type = deps, typ
}

func unionDeps(a, b []model.Dep) []model.Dep {
	if len(a) == 0 {
		return b
	}
	if len(b) == 0 {
		return a
	}
	out := make([]model.Dep, 0, len(a)+len(b))
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(b) == 0 || len(a) > 0 && lessDep(a[0], b[0]):
			out, a = append(out, a[0]), a[1:]
		case len(a) == 0 || lessDep(b[0], a[0]):
			out, b = append(out, b[0]), b[1:]
		default:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		}
	}
	return out
}

func lessDep(a, b model.Dep) bool {
	return a.Kind < b.Kind || a.Kind == b.Kind && a.Index < b.Index
}
