package flow

import (
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// expect compares the dependences and the shape of an expression at a moment.
func (f *fake) expect(t *testing.T, e *expr, when At, deps, shape string) {
	t.Helper()
	if got := f.depsAt(e, when); got != deps {
		t.Errorf("depends on %q, want %q", got, deps)
	}
	if got := f.valueAt(e, when); got != shape {
		t.Errorf("is %q, want %q", got, shape)
	}
}

func TestStraightCode(t *testing.T) {
	f := function("p q", "x", "y")
	f.assign("x", read("p"))
	f.assign("y", f.does(read("x")))
	before := f.Now
	f.assign("x", constant("1"))
	f.solve()
	f.expect(t, read("x"), before, "param 0", "param 0")
	f.expect(t, read("x"), f.End(), "", "const 1")
	f.expect(t, read("y"), f.End(), "param 0, call 0", "result 0")
	f.expect(t, operator(read("y"), read("q"), read("TABLE")), f.End(), "param 0, param 1, call 0, global 0", "unknown")
	if v := f.Value(read("y"), f.End()); v.Type != "type of y" {
		t.Errorf("type %q", v.Type)
	}
}

func TestTuplesAndZero(t *testing.T) {
	f := function("", "x", "err", "z")
	from := f.Now
	call := f.does()
	for i, name := range []string{"x", "err"} {
		f.Define(name, Def[string, *expr]{Kind: Tuple, Kill: true, Exprs: []*expr{call}, Index: int32(i), From: from})
	}
	f.Define("z", Def[string, *expr]{Kind: Zero, Kill: true})
	f.solve()
	f.expect(t, read("x"), f.End(), "call 0", "result 0")
	f.expect(t, read("err"), f.End(), "call 0", "result 0")
	f.expect(t, read("z"), f.End(), "", "const nil")
}

func TestBranches(t *testing.T) {
	f := function("p", "x", "q")
	f.assign("x", constant("a"))
	f.assign("q", f.does())
	f.when(read("p"), func() Leave {
		f.assign("x", read("p"))
		f.expectLater(t, read("x"), "param 0", "param 0")
		f.assign("q", f.does(read("q")))
		return Stays
	})
	f.solve()
	f.check()
	f.expect(t, read("x"), f.End(), "param 0", "unknown")
	f.expect(t, read("q"), f.End(), "call 0, call 1", "result 1") // a builder that is extended under a condition
}

// What an arm assigns before it leaves is not seen after it.
func TestEarlyLeaves(t *testing.T) {
	for _, leave := range []Leave{Stays, Continues, Breaks, Returns} {
		f := function("p q", "x")
		f.loop("", func() {
			f.assign("x", read("p"))
			f.when(read("p"), func() Leave {
				f.assign("x", read("q"))
				return leave
			})
			want, shape := "param 0", "param 0"
			if leave == Stays {
				want, shape = "param 0, param 1", "unknown"
			}
			f.expectLater(t, read("x"), want, shape)
		})
		after := "param 0, param 1"
		if leave == Returns {
			after = "param 0"
		}
		f.solve()
		f.check()
		if got := f.depsAt(read("x"), f.End()); got != after {
			t.Errorf("leave %d: after the loop: %q, want %q", leave, got, after)
		}
	}
}

func TestLoopsCarryValues(t *testing.T) {
	f := function("p", "x", "fresh", "sum", "item", "found", "err")
	f.assign("x", read("p"))
	f.assign("sum", operator())
	f.assign("found", constant("no"))
	f.assign("err", constant("none"))
	l := f.loop("", func() {
		f.Define("item", Def[string, *expr]{Kind: Range, Kill: true, Index: 0})
		f.expectLater(t, read("item"), "loop 0", "element 0")
		f.expectLater(t, read("x"), "param 0, loop 0, call 0", "element 0")
		f.expectLater(t, read("sum"), "loop 0", "object item=element 0")
		f.expectLater(t, read("found"), "", "const no")    // what is set before leaving is not carried on
		f.expectLater(t, read("err"), "call 0", "unknown") // an error is the call's that returned it, not the loop's
		f.assign("x", f.does(read("x")))
		f.expectLater(t, read("x"), "param 0, loop 0, call 0", "result 0")
		f.assign("err", f.calls[0])
		f.assign("fresh", f.does(read("item")))
		f.expectLater(t, read("fresh"), "loop 0, call 1", "result 1")
		f.write("sum", "item", read("item"))
		f.when(read("fresh"), func() Leave {
			f.assign("found", read("item"))
			return Breaks
		})
	})
	f.solve()
	f.check()
	for name, want := range map[string]struct{ starts, defined, recurs bool }{
		"x": {defined: true, recurs: true}, "fresh": {starts: true, defined: true, recurs: true}, "p": {}, "sum": {defined: true},
	} {
		x := f.Vars[name]
		if x.StartsIn(l) != want.starts || x.DefinedIn(l) != want.defined || f.Recurs(l, x) != want.recurs {
			t.Errorf("%s: starts %v, defined %v, recurs %v", name, x.StartsIn(l), x.DefinedIn(l), f.Recurs(l, x))
		}
	}
	var advanced []string
	f.Advances(l, func(x *Var[string], step bool) bool {
		advanced = append(advanced, fmt.Sprint(x.Key, step))
		return false
	})
	if got := strings.Join(advanced, " "); got != "xfalse" {
		t.Errorf("advanced: %s", got)
	}
}

func TestAdvancesBySteps(t *testing.T) {
	f := function("", "page")
	f.assign("page", constant("1"))
	l := f.loop("", func() {
		f.does(read("page"))
		f.update("page", constant("1"))
	})
	f.solve()
	if !f.Advances(l, func(x *Var[string], step bool) bool { return x.Key == "page" && step }) {
		t.Error("page is not advanced")
	}
	if !l.HasCalls() || !l.DependsOnCall(f.Deps(f.End(), f.calls[0])) || f.depsAt(f.calls[0], f.End()) != "loop 0, call 0" {
		t.Errorf("%+v: %s", l, f.depsAt(f.calls[0], f.End()))
	}
}

func TestNestedLoops(t *testing.T) {
	f := function("", "x", "y")
	f.assign("x", constant("1"))
	f.loop("", func() {
		f.assign("y", constant("1"))
		f.loop("", func() {
			f.expectLater(t, operator(read("x"), read("y")), "loop 0, loop 1", "unknown")
			f.update("y", constant("1"))
		})
		f.update("x", constant("1"))
	})
	f.solve()
	f.check()
}

func TestExits(t *testing.T) {
	f := function("p q", "x")
	var inner, last *Loop
	outer := f.loop("outer", func() {
		inner = f.loop("", func() {
			f.StartSwitch("")
			f.when(read("p"), func() Leave {
				f.Break("") // the switch
				return Stays
			})
			f.when(read("p"), func() Leave {
				f.Break("outer")
				return Breaks
			})
			f.when(read("q"), func() Leave {
				f.Continue("outer") // leaves the inner loop alone
				return Breaks
			})
			f.Continue("") // not the switch
			f.EndSwitch()
		})
		f.Regions[f.Now.Region].Leaves = Stays
	})
	last = f.loop("", func() {
		f.Step()
		f.Rest(span(0, 1), true, f.Now, read("q"))
		f.Spawn()
		f.Return([]*expr{read("p")})
	})
	f.Regions[last.Region+1].Guard.Kind = model.OnError
	f.solve()
	if len(inner.Leaves) != 2 || len(outer.Leaves) != 1 || len(last.Leaves) != 1 || last.Leaves[0].Return != 0 || outer.Leaves[0].Return != -1 {
		t.Fatalf("inner %v, outer %v, last %v", inner.Leaves, outer.Leaves, last.Leaves)
	}
	if e := f.Exit(inner, inner.Leaves[1]); e.Always || e.Error || depsText(e.Deps) != "param 1" {
		t.Errorf("inner: %+v", e)
	}
	if e := f.Exit(last, last.Leaves[0]); !e.Always || !e.Error || depsText(e.Deps) != "param 1" {
		t.Errorf("last: %+v", e)
	}
	if !last.Concurrent || inner.Parent != outer.Index || outer.Parent != -1 {
		t.Errorf("%+v", f.Loops)
	}
}

func TestCaptures(t *testing.T) {
	f := function("p q", "x", "n")
	f.assign("x", read("p"))
	var inside At
	lit := f.literal("own", func(c *fake) {
		c.assign("own", c.does(operator(read("x"), read("q"))))
		inside = c.Now
		c.assign("n", read("own"))
	})
	made := f.Now
	f.assign("x", f.does())
	run := f.does(lit)
	f.WrittenBy(&lit.lit.Body, run.call-1)
	f.solve(lit)
	c := lit.lit
	if got := strings.Join(c.Captures, " "); got != "x q n" {
		t.Fatalf("captures %s", got)
	}
	c.expect(t, read("own"), inside, "capture 0, capture 1, call 0", "result 0")
	c.expect(t, read("x"), inside, "capture 0", "capture 0")
	// Captures are read by reference: x may be what it is or will be, and n is what the literal writes.
	f.expect(t, lit, made, "param 0, param 1, call 0, call 1", "func f$1 [unknown] [param 1] [unknown]")
	f.expect(t, read("n"), f.End(), "param 0, param 1, call 0, call 1", "unknown")
}

func TestSelfReference(t *testing.T) {
	f := function("", "visit")
	f.Define("visit", Def[string, *expr]{Kind: Zero, Kill: true})
	lit := f.literal("", func(c *fake) { c.does(read("visit")); c.use(read("visit")) })
	f.assign("visit", lit)
	f.solve(lit)
	f.expect(t, read("visit"), f.End(), "", "func f$1 [func f$1]")
}

func TestObjects(t *testing.T) {
	f := function("p", "o", "b")
	f.assign("o", operator())
	f.write("o", "limit", read("p"))
	f.write("o", "offset", constant("5"))
	f.Define("b", Def[string, *expr]{Kind: Zero, Kill: true})
	call := f.does(read("b"))
	f.Define("b", Def[string, *expr]{Kind: Write, Whole: true, Call: call.call - 1, HasCall: true, From: f.Now})
	f.solve()
	f.expect(t, read("o"), f.End(), "param 0", "object limit=param 0 offset=const 5")
	f.expect(t, read("b"), f.End(), "call 0", "result 0")
}

func TestErrors(t *testing.T) {
	f := function("p", "err", "other")
	f.assign("err", f.does(read("p")))
	f.assign("other", f.calls[0])
	f.solve()
	f.expect(t, read("err"), f.End(), "call 0", "result 0")
	f.expect(t, read("other"), f.End(), "param 0, call 0", "result 0")
}

func TestText(t *testing.T) {
	f := function("p", "sql", "plain", "chosen")
	f.assign("plain", constant("SELECT 1"))
	f.update("plain", constant(" FROM t"))
	f.assign("sql", constant("SELECT 2"))
	f.when(read("p"), func() Leave {
		f.update("sql", constant(" WHERE x"))
		return Stays
	})
	lit := f.literal("", func(c *fake) { c.use(read("plain")) })
	f.solve(lit)
	for name, want := range map[string]string{"plain": "SELECT 1 FROM t", "sql": "SELECT 2" + Hole, "p": ""} {
		if got := f.ConstantText(read(name), f.End()); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if got := lit.lit.ConstantText(read("plain"), lit.lit.End()); got != "SELECT 1 FROM t" {
		t.Errorf("captured: %q", got)
	}
}

func TestUnion(t *testing.T) {
	null := model.Value{Kind: model.Const, Text: "nil"}
	result := model.Value{Kind: model.Result, Index: 1, Deps: []model.Dep{{Kind: model.OnCall, Index: 1}}}
	param := model.Value{Kind: model.Parameter, Deps: []model.Dep{{Kind: model.OnParam}}}
	f, g := model.Value{Kind: model.FuncRef, Func: "f"}, model.Value{Kind: model.FuncRef, Func: "g"}
	for _, c := range []struct {
		of   []model.Value
		want string
	}{
		{[]model.Value{null}, "const nil "},
		{[]model.Value{null, result, null}, "result 1 call 1"},
		{[]model.Value{result, param}, "unknown param 0, call 1"},
		{[]model.Value{f, g}, "unknown  f g"},
	} {
		var x Union
		for _, v := range c.of {
			x.Add(v)
		}
		got := shapeText(x.Value) + " " + depsText(x.Value.Deps)
		for _, field := range x.Value.Fields {
			got += " " + string(field.Value.Func)
		}
		if got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// Generated and hostile code costs bounded time and memory, and loses precision rather than dependences.
func TestBounds(t *testing.T) {
	f := function("p q", "x")
	f.assign("x", read("p"))
	deep := read("p")
	for range 10 * maxNesting {
		deep = operator(deep)
	}
	for range 2 * maxReaching {
		f.when(read("q"), func() Leave {
			f.assign("x", f.does())
			return Stays
		})
	}
	for range maxCallBits {
		f.does()
	}
	f.solve()
	if deps := f.Deps(f.End(), read("x")); len(deps) != maxDeps || deps[0].Kind != model.OnParam || deps[1].Index != 2*maxReaching-(maxDeps-1) {
		t.Errorf("%d: %s", len(deps), depsText(deps))
	}
	f.expect(t, deep, f.End(), "", "unknown")
	f.expect(t, f.calls[len(f.calls)-1], f.End(), "", fmt.Sprint("result ", len(f.calls)-1))
}
