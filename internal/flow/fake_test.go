package flow

import (
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// expr is the smallest language that says something: constants, variables, calls, literals and operators.
type expr struct {
	text  string // a constant
	name  string // a variable; upper case names are the package's
	call  int32  // index of a call plus one
	lit   *fake  // a function literal
	parts []*expr
}

func constant(s string) *expr            { return &expr{text: s} }
func read(name string) *expr             { return &expr{name: name} }
func operator(parts ...*expr) *expr      { return &expr{parts: parts} }
func (e *expr) isGlobal() bool           { return e.name != "" && strings.ToUpper(e.name) == e.name }
func isFailure(name string) bool         { return strings.HasPrefix(name, "err") }
func span(from, to int32) (s model.Span) { return model.Span{Start: from, End: to} }

// fake is a front end for bodies that tests write down by calling it.
type fake struct {
	Body[string, *expr]
	own   string // the names it declares, between spaces
	calls []*expr
	later []func() // expectations of moments inside, for when it is solved
}

// function starts a body that declares some variables, of which the first ones are parameters.
func function(params string, locals ...string) *fake {
	f := &fake{own: " " + params + " " + strings.Join(locals, " ") + " "}
	f.Body = Start[string, *expr](f, nil, 100)
	for _, p := range strings.Fields(params) {
		f.Define(p, Def[string, *expr]{Kind: Param, Kill: true, Index: f.Params})
		f.Params++
	}
	return f
}

// literal walks a function literal in place.
func (f *fake) literal(locals string, body func(c *fake)) *expr {
	c := &fake{own: " " + locals + " "}
	c.Body = Start[string, *expr](c, &f.Body, 10)
	body(c)
	return &expr{lit: c}
}

// solve solves the bodies in f as well, as a front end does.
func (f *fake) solve(literals ...*expr) *fake {
	for _, l := range literals {
		l.lit.Solve()
	}
	f.Solve()
	return f
}

func (f *fake) use(e *expr) {
	if e.name != "" && !e.isGlobal() {
		f.Variable(e.name)
	}
	for _, p := range e.parts {
		f.use(p)
	}
}

func (f *fake) assign(name string, e *expr) {
	f.use(e)
	f.Step()
	f.Define(name, Def[string, *expr]{Kind: Expr, Kill: true, Exprs: []*expr{e}, From: f.Now})
}

func (f *fake) update(name string, e *expr) {
	f.Step()
	f.Define(name, Def[string, *expr]{Kind: Update, Kill: true, Exprs: []*expr{read(name), e}, From: f.Now})
}

func (f *fake) write(name, field string, e *expr) {
	f.Step()
	f.Define(name, Def[string, *expr]{Kind: Write, Field: field, Exprs: []*expr{e}, From: f.Now})
}

func (f *fake) does(args ...*expr) *expr {
	f.Step()
	e := &expr{call: f.Call() + 1, parts: args}
	f.calls = append(f.calls, e)
	f.Step()
	return e
}

// when is an if statement: body says how it leaves.
func (f *fake) when(cond *expr, body func() Leave) {
	f.Step()
	outer := f.Arm(span(0, 1), false, f.Now, cond)
	region := f.Now.Region
	f.Regions[region].Leaves = body()
	f.Back(outer)
}

func (f *fake) loop(label string, body func()) *Loop {
	l := &Loop{}
	outer := f.StartLoop(l, label, span(0, 1))
	f.Step()
	body()
	f.EndLoop(l, outer)
	return l
}

func (f *fake) Declares(v string) bool  { return strings.Contains(f.own, " "+v+" ") }
func (f *fake) IsError(v string) bool   { return isFailure(v) }
func (f *fake) VarType(v string) string { return "type of " + v }
func (f *fake) ExprType(*expr) string   { return "type" }

func (f *fake) CallOf(e *expr) (int32, bool) { return e.call - 1, e.call > 0 }

func (f *fake) Operands(g *Gatherer[string, *expr], call int32) {
	for _, p := range f.calls[call].parts {
		g.Expr(p)
	}
}

func (f *fake) Uses(g *Gatherer[string, *expr], e *expr) {
	switch {
	case e.call > 0:
		g.Call(e.call - 1)
		return
	case e.lit != nil:
		g.Closure(&e.lit.Body)
	case e.isGlobal():
		g.Global()
	case e.name != "":
		g.Read(f.Vars[e.name])
	}
	for _, p := range e.parts {
		g.Expr(p)
	}
}

func (f *fake) Shape(e *expr, when At, depth int) model.Value {
	switch {
	case depth > MaxDepth:
	case e.text != "":
		return model.Value{Kind: model.Const, Text: e.text}
	case e.call > 0:
		return model.Value{Kind: model.Result, Index: e.call - 1}
	case e.lit != nil:
		return f.ClosureShape(&e.lit.Body, "f$1", when, depth)
	case e.isGlobal():
		return model.Value{Kind: model.Global, Text: e.name}
	case e.name != "":
		return f.VarShape(f.Vars[e.name], when, depth)
	case len(e.parts) == 0:
		return model.Value{Kind: model.Object}
	}
	return model.Value{}
}

func (f *fake) TupleShape(e *expr, index int32, when At, depth int) model.Value {
	return f.Shape(e, when, depth)
}

func (f *fake) Zero(string) model.Value { return model.Value{Kind: model.Const, Text: "nil"} }

func (f *fake) Text(e *expr, when At, depth int) string {
	switch {
	case depth > MaxTextDepth:
	case e.text != "":
		return e.text
	case e.name != "" && !e.isGlobal():
		return f.VarText(f.Vars[e.name], when, depth)
	}
	return Hole
}

// expectLater notes what is expected of an expression at this moment. check asks for it, once the body is solved.
func (f *fake) expectLater(t *testing.T, e *expr, deps, shape string) {
	t.Helper()
	f.use(e)
	when := f.Now
	f.later = append(f.later, func() { t.Helper(); f.expect(t, e, when, deps, shape) })
}

func (f *fake) check() {
	for _, ask := range f.later {
		ask()
	}
}

// depsAt writes what an expression depends on at a moment: "param 0, call 1".
func (f *fake) depsAt(e *expr, when At) string { return depsText(f.Deps(when, e)) }

func depsText(deps []model.Dep) string {
	names := map[model.DepKind]string{model.OnParam: "param", model.OnCapture: "capture", model.OnLoop: "loop", model.OnCall: "call", model.OnGlobal: "global"}
	var out []string
	for _, d := range deps {
		out = append(out, fmt.Sprint(names[d.Kind], " ", d.Index))
	}
	return strings.Join(out, ", ")
}

// valueAt writes the shape of a value at a moment: "result 1", "const SELECT 1", "element 0".
func (f *fake) valueAt(e *expr, when At) string { return shapeText(f.Value(e, when)) }

func shapeText(v model.Value) string {
	switch v.Kind {
	case model.Const:
		return "const " + v.Text
	case model.Parameter:
		return fmt.Sprint("param ", v.Index)
	case model.Capture:
		return fmt.Sprint("capture ", v.Index)
	case model.Element:
		return fmt.Sprint("element ", v.Index)
	case model.Result:
		return fmt.Sprint("result ", v.Index)
	case model.Global:
		return "global " + v.Text
	case model.FuncRef:
		s := "func " + string(v.Func)
		for _, b := range v.Bound {
			s += " [" + shapeText(b) + "]"
		}
		return s
	case model.Object:
		s := "object"
		for _, x := range v.Fields {
			s += " " + x.Name + "=" + shapeText(x.Value)
		}
		return s
	}
	return "unknown"
}
