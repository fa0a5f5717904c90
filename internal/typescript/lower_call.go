package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// emitCalls gives each call its arguments and its effect. Calls come in order of evaluation, so the links of a chain come before the one
// that is sent.
func (u *body) emitCalls() {
	u.fn.Calls = make([]model.Call, len(u.calls))
	for _, k := range u.calls {
		if k.this {
			switch {
			case k.node.Kind == tsgo.KindNewExpression:
				k.Args = append(k.Args, model.Value{Kind: model.Object})
			case k.recv != nil:
				k.Args = append(k.Args, u.Value(k.recv, k.at))
			case k.name == "super" && u.this != nil:
				k.Args = append(k.Args, u.Value(calleeOf(k.node), k.at))
			default:
				k.Args = append(k.Args, model.Value{})
			}
		}
		for _, a := range k.args {
			k.Args = append(k.Args, u.Value(a, k.at))
		}
		if k.Target.Kind == model.Dynamic && k.dynamic != nil {
			k.Target.Value = u.Value(k.dynamic, k.at)
		}
	}
	u.sends = u.sent()
	for i, k := range u.calls {
		k.Effect = u.effect(k, u.sends[int32(i)])
		if e := k.Effect; e != nil && e.Kind == model.Query && e.Op == model.Read && e.Cardinality == model.Many {
			e.Top = u.takesTop(k, e)
		}
		u.nameRouters(k)
		u.fn.Calls[i] = k.Call
	}
}

// nameRouters says of the routers that a call is about which variables of the module hold them: other files know them by these.
func (u *body) nameRouters(k *call) {
	if k.Effect == nil || u.node.Kind != tsgo.KindSourceFile {
		return
	}
	switch k.Effect.Kind {
	case model.Route, model.Use, model.Group:
	default:
		return
	}
	for i := range k.Args {
		if k.Args[i].Kind != model.Result {
			continue
		}
		e := skip(k.argument(int32(i)))
		if e == nil || e.Kind != tsgo.KindIdentifier {
			continue
		}
		if d := u.declaration(e); d != nil && d.Kind == tsgo.KindVariableDeclaration {
			k.Args[i].Text = u.file.rel + "#" + e.Text()
		}
	}
}

// links calls each for k and the links of the chain before it, last first, until it says no.
func (u *body) links(k *call, each func(*call) bool) {
	for range 60 {
		if !each(k) {
			return
		}
		if !k.this || len(k.Args) == 0 || k.Args[0].Kind != model.Result || int(k.Args[0].Index) >= len(u.calls) || u.calls[k.Args[0].Index] == k {
			return
		}
		k = u.calls[k.Args[0].Index]
	}
}

// effect is the catalogue's word with the roles of the arguments filled in.
func (u *body) effect(k *call, sent bool) *model.Effect {
	var d *catalog.Directive
	if len(k.directives) > 0 {
		d = k.directives[0]
	}
	if sent && u.writtenOut(k) {
		return nil
	}
	if sent && (k.begins() || d == nil && k.linked()) {
		if e := u.lazyEffect(k); e != nil || d != nil {
			return e
		}
	}
	if d == nil || d.Effect.Kind == model.Query && searches(k) {
		return u.builtin(k)
	}
	if k.name == "setInterval" && !k.this { // every time that it is due
		return &model.Effect{Kind: model.Register, Role: model.Job, Library: d.Effect.Library, Symbol: d.Effect.Symbol, Arg: -1, Handlers: []int32{0}}
	}
	e := d.For(len(k.Args))
	if d.Lazy {
		e.Kind = model.Begin
	}
	if d.Runs {
		u.runs(k, &e)
	}
	if e.Kind == model.NoEffect && len(e.Callbacks) == 0 {
		return nil
	}
	u.fill(k, d, &e)
	return &e
}

// searches tells a list's own methods from a model's of the same name, where types say too little: rows.find(row => …).
func searches(k *call) bool {
	switch k.name {
	case "find", "filter", "some", "every", "map", "forEach", "findIndex":
		return len(k.args) > 0 && isFunction(skip(k.args[0]))
	}
	return false
}

// lazyEffect is what the chain that ends with k does, since it is sent there.
func (u *body) lazyEffect(k *call) *model.Effect {
	var by *call
	u.links(k, func(link *call) bool {
		if len(link.directives) == 0 {
			return link.linked()
		}
		if link.directives[0].Lazy {
			by = link
			return false
		}
		return true
	})
	e := model.Effect{Arg: -1}
	if by == nil && len(k.directives) == 0 {
		return nil
	}
	d := (*catalog.Directive)(nil)
	if len(k.directives) > 0 {
		d = k.directives[0]
		e = d.For(len(k.Args))
	}
	if by == nil {
		if !u.thenable(k) {
			u.fill(k, d, &e)
			return &e
		}
		e.Kind, e.Op, e.Cardinality = model.Query, model.Read, model.Many
		u.fill(k, d, &e)
		return &e
	}
	of := by.directives[0]
	e.Kind, e.Op, e.Cardinality, e.Library, e.Symbol, e.Batched = of.Effect.Kind, of.Effect.Op, of.Effect.Cardinality, of.Effect.Library, of.Effect.Symbol, of.Effect.Batched
	u.fill(by, of, &e)
	if by != k { // an argument of that link, which says so itself; of the last one nothing else does
		e.Chooses = 0
		if d != nil {
			u.fillModel(k, d, &e)
		}
	}
	e.Callbacks, e.Handlers = nil, nil
	u.fillChain(k, &e)
	return &e
}

// writtenOut says whether a link gives the statement's text instead of sending it: toString(), toQuery(), toSQL().
func (u *body) writtenOut(k *call) bool {
	if !k.linked() {
		return false
	}
	t := u.checker.GetTypeAtLocation(k.node)
	return k.name == "toSQL" || t != nil && t.Flags()&tsgo.TypeFlagsStringLike != 0
}

// linked says whether the call is a method of a library that the catalogue says nothing of: a link of a chain.
func (k *call) linked() bool {
	return k.pkg != "" && !k.lib && k.this && len(k.directives) == 0 && !strings.HasPrefix(k.pkg, "?")
}

// thenable says whether the library's own word is that waiting for what the call gives sends it.
func (u *body) thenable(k *call) bool {
	t := u.checker.GetTypeAtLocation(k.node)
	if t == nil {
		return false
	}
	var list []target
	u.r.typeNames(u.checker.GetNonNullableType(t), &list, 0)
	for _, t := range list {
		if t.Package == "" || t.Package == "lib" {
			continue
		}
		for _, d := range u.catalog.Member(t.Package, qualify(t.Owner, t.Member), "then") {
			if d.Runs || d.Effect.Kind == model.Query {
				return true
			}
		}
	}
	return false
}

// runs is a call that sends the chain before it.
func (u *body) runs(k *call, e *model.Effect) {
	var by *catalog.Directive
	u.links(k, func(link *call) bool {
		if link == k {
			return true
		}
		if len(link.directives) == 0 {
			return link.linked()
		}
		if d := link.directives[0]; d.Effect.Op != model.NoOp {
			by = d
			return false
		}
		return true
	})
	e.Kind = model.Query
	if by != nil {
		e.Op, e.Cardinality = by.Effect.Op, by.Effect.Cardinality
		if by.Effect.Kind == model.Remote {
			e.Kind = model.Remote
		}
	}
	if e.Op == model.NoOp {
		e.Op = model.Read
	}
}

// builtin is what the language's own functions do with the functions that they are given.
func (u *body) builtin(k *call) *model.Effect {
	e := &model.Effect{Kind: model.Callback, Library: "javascript", Symbol: strings.TrimPrefix(k.Target.Symbol, "npm:"), Arg: -1}
	fn := int32(0)
	if k.this {
		fn = 1
	}
	switch {
	case k.lib && k.name == "from" && len(k.args) > 1 && k.this:
		e.Callbacks = []model.CallbackUse{{Arg: 2, Run: model.RunsEach, Over: 1, Concurrent: true}}
	case k.lib && (k.name == "then" || k.name == "finally") && k.this:
		for a := range k.args[:min(1, len(k.args))] {
			e.Callbacks = append(e.Callbacks, model.CallbackUse{Arg: fn + int32(a), Run: model.RunsOnce, Over: -1})
		}
	case k.lib && k.name == "bind" && k.this: // whoever is given the result runs it
		e.Callbacks = []model.CallbackUse{{Arg: 0, Run: model.RunsStored, Over: -1}}
	case k.lib && k.name == "catch" && k.this:
		e.Callbacks = []model.CallbackUse{{Arg: fn, Run: model.RunsStored, Over: -1}}
	case iterates(k.name) && k.this && len(k.args) > 0 && (k.lib || (k.Target.Kind == model.Unresolved || k.pkg != "") && isFunction(skip(k.args[0]))):
		run := model.RunsEach
		if u.few(k.recv, k.at) {
			run = model.RunsOnce
		}
		e.Callbacks = []model.CallbackUse{{Arg: 1, Run: run, Over: 0, Concurrent: !strings.HasPrefix(k.name, "reduce")}}
	default:
		return nil
	}
	return e
}

// iterates says whether a method of lists, sets and maps calls its first argument for each element.
func iterates(name string) bool {
	switch name {
	case "map", "forEach", "flatMap", "filter", "reduce", "reduceRight", "some", "every", "find", "findIndex", "findLast", "findLastIndex", "each":
		return true
	}
	return false
}
