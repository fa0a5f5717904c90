package golang

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// emitCalls gives each call its arguments and its effect. Calls come in order of evaluation, so the links of a builder chain come before
// the one that executes.
func (u *body) emitCalls() {
	u.fn.Calls = make([]model.Call, len(u.calls))
	for i, k := range u.calls {
		if k.recv != nil && k.Target.Kind != model.Dynamic {
			k.Args = append(k.Args, u.Value(k.recv, k.at))
		}
		k.Args = append(k.Args, u.arguments(k)...)
		if k.Target.Kind == model.Dynamic && k.dynamic != nil {
			k.Target.Value = u.Value(k.dynamic, k.at)
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
				x := u.Value(args[0], k.at)
				x.Type = u.typeName(v.Type())
				out = append(out, x)
			}
			return out
		}
	}
	out := make([]model.Value, 0, len(args))
	for _, a := range args {
		out = append(out, u.Value(a, k.at))
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
			} else if v := u.Value(a, k.at); v.Kind == model.Const {
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
	s := u.ConstantText(a, k.at)
	return s, s != ""
}

// describeQuery fills in the statement, what it does and what it is about. A chain says that once, at any of its links.
func (u *body) describeQuery(k *call, d *catalog.Directive, e *model.Effect, signature bool) {
	if a := k.argument(d.SQL); a != nil && d.SQL >= 0 && (d.SQL > 0 || k.recv == nil) {
		e.SQL = u.ConstantText(a, k.at)
		e.Arg = d.SQL
	}
	if e.SQL == "" && signature {
		for _, a := range k.expr.Args {
			if b, ok := under(u.typeOf(a)).(*types.Basic); ok && b.Info()&types.IsString != 0 {
				e.SQL = u.ConstantText(a, k.at)
				break
			}
		}
	}
	if a := k.argument(d.Model); a != nil && d.Model >= 0 && (d.Model > 0 || k.recv == nil) {
		e.Model = u.modelOf(a, k.at)
		if b, ok := under(u.typeOf(a)).(*types.Basic); ok && b.Info()&types.IsString != 0 && (e.Model == "" || strings.Contains(e.Model, flow.Hole)) {
			e.Chooses = d.Model + 1
		}
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
		if op := model.OperationOf(e.SQL); op != model.NoOp {
			e.Op = op
		} else {
			e.Guessed = true
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
	if s := u.ConstantText(e, when); s != "" {
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

// emitReturns unites the return statements.
func (u *body) emitReturns() {
	n := len(u.fn.Results)
	if n == 0 || len(u.Returns) == 0 {
		return
	}
	results := make([]flow.Union, n)
	for i := range results {
		results[i].Value.Type = u.fn.Results[i]
	}
	for _, r := range u.Returns {
		for i := range results {
			if v, ok := u.returned(r, i, n); ok {
				results[i].Add(v)
			}
		}
	}
	u.fn.Returns = make([]model.Value, n)
	for i := range results {
		u.fn.Returns[i] = results[i].Value
	}
}

func (u *body) returned(r flow.Return[ast.Expr], i, n int) (model.Value, bool) {
	switch {
	case len(r.Exprs) == n:
		return u.Value(r.Exprs[i], r.At), true
	case len(r.Exprs) == 1: // return f()
		return u.Value(r.Exprs[0], r.At), true
	case len(r.Exprs) == 0 && i < len(u.results):
		if x := u.Vars[u.results[i]]; x != nil {
			return u.VarValue(x, r.At), true
		}
	}
	return model.Value{}, false
}
