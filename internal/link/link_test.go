package link

import (
	"slices"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// fn makes a function with a body region; calls and loops are added by the builders below.
type fn struct{ *model.Function }

func function(id string, params ...string) fn {
	f := &model.Function{ID: model.FuncID("go:" + id), Name: id, Regions: []model.Region{{Parent: -1, Loop: -1}}}
	for _, p := range params {
		f.Params = append(f.Params, model.Param{Name: p})
	}
	return fn{f}
}

func (f fn) loop(kind model.LoopKind, over model.Value) (loop, region int32) {
	parent := int32(-1)
	regionParent := int32(0)
	if n := len(f.Loops); n > 0 {
		parent, regionParent = int32(n-1), f.Loops[n-1].Region
	}
	loop, region = int32(len(f.Loops)), int32(len(f.Regions))
	f.Loops = append(f.Loops, model.Loop{Kind: kind, Parent: parent, Region: region, Over: over})
	f.Regions = append(f.Regions, model.Region{Kind: model.InLoop, Parent: regionParent, Loop: loop})
	return loop, region
}

func (f fn) branch(parent int32, g model.Guard) int32 {
	f.Regions = append(f.Regions, model.Region{Kind: model.Branch, Parent: parent, Loop: f.Regions[parent].Loop, Guard: g})
	return int32(len(f.Regions) - 1)
}

func (f fn) call(region int32, symbol string, args ...model.Value) *model.Call {
	f.Calls = append(f.Calls, model.Call{Region: region, Text: symbol, Target: model.Target{Kind: model.Static, Symbol: symbol}, Args: args})
	return &f.Calls[len(f.Calls)-1]
}

func (f fn) query(region int32, args ...model.Value) {
	f.call(region, "database/sql.Query", args...).Effect = &model.Effect{Kind: model.Query, Op: model.Read, Arg: -1}
}

func param(i int32) model.Value {
	return model.Value{Kind: model.Parameter, Index: i, Deps: []model.Dep{{Kind: model.OnParam, Index: i}}}
}

func element(loop int32) model.Value {
	return model.Value{Kind: model.Element, Index: loop, Deps: []model.Dep{{Kind: model.OnLoop, Index: loop}}}
}

func capture(i int32) model.Value {
	return model.Value{Kind: model.Capture, Index: i, Deps: []model.Dep{{Kind: model.OnCapture, Index: i}}}
}

func ref(id string, bound ...model.Value) model.Value {
	return model.Value{Kind: model.FuncRef, Func: model.FuncID("go:" + id), Bound: bound}
}

func pack(fs ...fn) *model.Package {
	p := &model.Package{ID: "go:p", Files: []model.File{{Path: "p.go"}}}
	for _, f := range fs {
		p.Funcs = append(p.Funcs, f.Function)
		p.Starts = append(p.Starts, 0)
	}
	return p
}

func linked(pkgs ...*model.Package) *Program { return Link(pkgs) }

// one asserts that f has exactly one per-element read and returns it.
func one(t *testing.T, p *Program, id string) LoopEffect {
	t.Helper()
	les := p.LoopEffects(p.Func(model.FuncID("go:"+id)), ReadQuery)
	if len(les) != 1 {
		t.Fatalf("%s: %d loop effects, want 1", id, len(les))
	}
	return les[0]
}

func none(t *testing.T, p *Program, id string) {
	t.Helper()
	if les := p.LoopEffects(p.Func(model.FuncID("go:"+id)), ReadQuery); len(les) != 0 {
		t.Fatalf("%s: %d loop effects, want none: %+v", id, len(les), les)
	}
}

func TestDependenceFollowsArgumentsThroughCalls(t *testing.T) {
	get := function("get", "db", "id", "tenant")
	get.query(0, param(0), param(1))
	mid := function("mid", "x", "id")
	mid.call(0, "get", param(0), param(1), param(0))
	list := function("list", "db", "ids", "id")
	l, in := list.loop(model.Collection, param(1))
	list.call(in, "mid", param(0), element(l))
	same := function("same", "db", "ids", "id")
	_, in = same.loop(model.Collection, param(1))
	same.call(in, "mid", param(0), param(2))
	unrelated := function("unrelated", "db", "ids", "id")
	l, in = unrelated.loop(model.Collection, param(1))
	unrelated.call(in, "get", param(0), param(2), element(l)) // only what the query does not read varies

	p := linked(pack(get, mid, list, same, unrelated))
	if le := one(t, p, "list"); le.Input != Varies || le.Reach.Hops != 2 {
		t.Errorf("list: input %v over %d hops, want Varies over 2", le.Input, le.Reach.Hops)
	}
	if le := one(t, p, "same"); le.Input != Fixed {
		t.Errorf("same: input %v, want Fixed", le.Input)
	}
	if le := one(t, p, "unrelated"); le.Input != Fixed {
		t.Errorf("unrelated: input %v, want Fixed", le.Input)
	}
	path := p.Path(p.Func("go:list"), one(t, p, "list").Reach)
	var names []string
	for _, h := range path {
		names = append(names, h.Func.Name+"→"+h.Func.Calls[h.Call].Text)
	}
	if want := []string{"list→mid", "mid→get", "get→database/sql.Query"}; !slices.Equal(names, want) {
		t.Errorf("path %v, want %v", names, want)
	}
}

func TestLoopKindsThatAreNotData(t *testing.T) {
	for _, kind := range []model.LoopKind{model.Constant, model.Chunk, model.Page, model.Retry, model.Poll, model.Drain, model.Channel, model.Infinite} {
		f := function("f", "db", "ids")
		l, in := f.loop(kind, param(1))
		f.query(in, param(0), element(l))
		none(t, linked(pack(f)), "f")
	}
}

func TestInnermostLoopThatVaries(t *testing.T) {
	f := function("f", "db", "users", "fields")
	outer, _ := f.loop(model.Collection, param(1))
	_, in := f.loop(model.Collection, param(2))
	f.query(in, param(0), element(outer))
	if le := one(t, linked(pack(f)), "f"); le.Loop != outer || le.Input != Varies {
		t.Errorf("loop %d input %v, want the outer loop %d", le.Loop, le.Input, outer)
	}
}

func TestGuards(t *testing.T) {
	onError := function("onError", "db", "ids")
	l, in := onError.loop(model.Collection, param(1))
	onError.query(onError.branch(in, model.Guard{Kind: model.OnError}), param(0), element(l))

	// load asks only where the caller passes no preloaded value
	load := function("load", "id", "preloaded")
	load.query(load.branch(0, model.Guard{Kind: model.OnAbsent, Deps: []model.Dep{{Kind: model.OnParam, Index: 1}}}), param(0))
	with := function("with", "ids", "all")
	l, in = with.loop(model.Collection, param(0))
	with.call(in, "load", element(l), element(l))
	without := function("without", "ids")
	l, in = without.loop(model.Collection, param(0))
	without.call(in, "load", element(l), model.Value{Kind: model.Const, Text: "nil"})

	p := linked(pack(onError, load, with, without))
	none(t, p, "onError")
	none(t, p, "with")
	if le := one(t, p, "without"); le.Input != Varies {
		t.Errorf("without: %v, want Varies", le.Input)
	}
}

func TestFunctionArguments(t *testing.T) {
	// each runs f for every element; inTx runs f once; keep stores it
	each := function("each", "ids", "f")
	l, in := each.loop(model.Collection, param(0))
	each.Calls = append(each.Calls, model.Call{Region: in, Target: model.Target{Kind: model.Dynamic, Value: param(1)}, Args: []model.Value{element(l)}})
	inTx := function("inTx", "f")
	inTx.Calls = append(inTx.Calls, model.Call{Target: model.Target{Kind: model.Dynamic, Value: param(0)}})
	outer := function("outer", "f") // hands its parameter on
	outer.call(0, "inTx", param(0))
	keep := function("keep", "f")

	lit := function("user$1", "id") // reads its parameter
	lit.Parent = "go:user"
	lit.query(0, param(0))
	user := function("user", "ids")
	user.call(0, "each", param(0), ref("user$1"))

	txlit := function("txuser$1")
	txlit.Parent = "go:txuser"
	txlit.Captures = []string{"id"}
	txlit.query(0, capture(0))
	txuser := function("txuser", "ids")
	l, in = txuser.loop(model.Collection, param(0))
	txuser.call(in, "outer", ref("txuser$1", element(l)))

	storedLit := function("stored$1")
	storedLit.query(0)
	stored := function("stored", "ids")
	_, in = stored.loop(model.Collection, param(0))
	stored.call(in, "keep", ref("stored$1"))

	p := linked(pack(each, inTx, outer, keep, user, lit, txuser, txlit, stored, storedLit))
	if le := one(t, p, "user"); le.Loop != -1 || le.Over != 0 || le.Input != Varies {
		t.Errorf("user: %+v, want a callback loop over argument 0", le)
	}
	if le := one(t, p, "txuser"); le.Input != Varies {
		t.Errorf("txuser: %v, want Varies", le.Input)
	}
	none(t, p, "stored")
}

func TestInterfaces(t *testing.T) {
	sql := function("(*SQL).Get", "s", "id")
	sql.query(0, param(1))
	memory := function("(*Memory).Get", "s", "id")
	mock := function("(*Mock).Get", "s", "id")
	list := function("list", "s", "ids")
	l, in := list.loop(model.Collection, param(1))
	list.Calls = append(list.Calls, model.Call{Region: in, Args: []model.Value{param(0), element(l)},
		Target: model.Target{Kind: model.Interface, Symbol: "Store.Get", Iface: "Store", Method: "Get"}})

	method := func(f string) []model.Method {
		return []model.Method{{Name: "Get", Sig: "(int)", Func: model.FuncID("go:" + f)}}
	}
	pkg := pack(sql, memory, mock, list)
	pkg.Types = []*model.Type{
		{ID: "Embeds", Methods: method("(Store).Get")}, // struct{ Store }
		{ID: "Memory", Methods: method("(*Memory).Get")},
		{ID: "Mock", Methods: method("(*Mock).Get"), Double: true},
		{ID: "Other", Methods: []model.Method{{Name: "Get", Sig: "(string)", Func: "go:(*Other).Get"}}},
		{ID: "SQL", Methods: method("(*SQL).Get")},
		{ID: "Store", Interface: true, Methods: []model.Method{{Name: "Get", Sig: "(int)"}}},
	}
	p := linked(pkg)
	if share := p.Share(p.Func("go:list"), one(t, p, "list").Reach); share != 0.5 {
		t.Errorf("share %v: one of two implementations queries, mocks and other signatures do not count", share)
	}
	helper := &model.Package{ID: "go:storetest", Testing: true, Files: []model.File{{Path: "s.go"}}, Types: []*model.Type{{ID: "Slow", Methods: method("(*Memory).Get")}}}
	p = linked(pkg, helper)
	if share := p.Share(p.Func("go:list"), one(t, p, "list").Reach); share != 0.5 {
		t.Errorf("share %v: types of test helpers do not count", share)
	}
	pkg.Wires = []model.Wire{{Type: "SQL", Iface: "Store"}}
	p = linked(pkg)
	if share := p.Share(p.Func("go:list"), one(t, p, "list").Reach); share != 1 {
		t.Errorf("share %v: the wired implementation alone counts", share)
	}
}

func TestRoles(t *testing.T) {
	main := function("main")
	main.Entry = &model.Entry{Role: model.StartUp}
	main.call(0, "migrate")
	main.call(0, "routes")
	main.call(0, "worker").Spawned = true
	main.call(0, "warm").Spawned = true
	migrate := function("migrate")
	worker := function("worker")
	worker.loop(model.Poll, model.Value{})
	warm := function("warm")
	routes := function("routes")
	route := routes.call(0, "Get", model.Value{}, model.Value{Kind: model.Result, Index: 0})
	route.Effect = &model.Effect{Kind: model.Route, Method: "GET", Path: "/orders", Handlers: []int32{1}}
	routes.Calls = slices.Insert(routes.Calls, 0, model.Call{Target: model.Target{Kind: model.Static, Symbol: "auth"}, Args: []model.Value{ref("handle")}})
	handle := function("handle")
	handle.call(0, "service")
	service := function("service")
	orphan := function("orphan")

	p := linked(pack(main, migrate, worker, warm, routes, handle, service, orphan))
	for id, want := range map[string]Reachability{"migrate": StartUpish, "worker": Hot, "warm": StartUpish, "handle": Hot, "service": Hot, "orphan": Unknown} {
		if got := p.Func(model.FuncID("go:" + id)).Reachability(); got != want {
			t.Errorf("%s: %v, want %v", id, got, want)
		}
	}
	if got := p.EntryLabel(p.Func("go:service")); got != "GET /orders" {
		t.Errorf("service is reached from %q", got)
	}
}

func TestRecursionOverChildren(t *testing.T) {
	f := function("tree", "node")
	f.query(0, param(0))
	l, in := f.loop(model.Collection, param(0))
	f.call(in, "tree", element(l))
	if le := one(t, linked(pack(f)), "tree"); le.Input != Varies {
		t.Errorf("input %v, want Varies", le.Input)
	}
}

func TestShardsAndLazyValues(t *testing.T) {
	shard := function("shard", "shards", "id")
	l, in := shard.loop(model.Collection, param(0))
	c := shard.call(in, "(*sql.DB).Query", element(l), param(1))
	c.Effect = &model.Effect{Kind: model.Query, Op: model.Read, Arg: -1}
	if le := one(t, linked(pack(shard)), "shard"); le.Input != PerShard {
		t.Errorf("input %v, want PerShard: only the connection changes", le.Input)
	}
	for sql, want := range map[string]Dependence{
		"SELECT count(*) FROM \x00":                              PerShard,
		"SELECT 1 FROM public.\"\x00\" AS j JOIN \x00 AS s ON 1": PerShard,
		"SELECT name FROM users WHERE id = \x00":                 Varies,
		"SELECT name FROM \x00 WHERE name = '\x00'":              MayVary,
		"SELECT name FROM users":                                 Varies,
	} {
		tables := function("tables", "db", "names")
		l, in := tables.loop(model.Collection, param(1))
		c := tables.call(in, "(*sql.DB).Query", param(0), element(l))
		c.Effect = &model.Effect{Kind: model.Query, Op: model.Read, Arg: 1, SQL: sql}
		if le := one(t, linked(pack(tables)), "tables"); le.Input != want {
			t.Errorf("%q: input %v, want %v", sql, le.Input, want)
		}
	}
}

func TestLinkingIsDeterministic(t *testing.T) {
	build := func() *Program {
		var fs []fn
		for i := range 40 {
			f := function(string(rune('a'+i%26))+string(rune('0'+i/26)), "x", "y")
			for j := range 5 {
				k := (i*7 + j*3 + 1) % 40
				f.call(0, string(rune('a'+k%26))+string(rune('0'+k/26)), param(int32(j%2)), param(int32((i+j)%2)))
			}
			if i%9 == 0 {
				f.query(0, param(int32(i%2)))
			}
			fs = append(fs, f)
		}
		return linked(pack(fs...))
	}
	first := build()
	for range 20 {
		again := build()
		for i := range first.Funcs {
			if !slices.Equal(first.Funcs[i].reaches, again.Funcs[i].reaches) {
				t.Fatalf("%s: reaches differ between runs", first.Funcs[i].Name)
			}
		}
	}
}

func TestFunctionsInFieldsAndVariables(t *testing.T) {
	load := function("load", "id")
	load.query(0, param(0))
	list := function("list", "s", "ids")
	l, in := list.loop(model.Collection, param(1))
	field := model.Value{Kind: model.FieldOf, Text: "find", Fields: []model.Field{{Value: model.Value{Type: "*p.Service"}}}}
	list.Calls = append(list.Calls, model.Call{Region: in, Args: []model.Value{element(l)}, Target: model.Target{Kind: model.Dynamic, Value: field}})
	pkg := pack(load, list)
	none(t, linked(pkg), "list")
	pkg.Binds = []model.Bind{{Slot: "p.Service.find", Func: "go:load"}}
	if le := one(t, linked(pkg), "list"); le.Input != Varies {
		t.Errorf("input %v, want Varies", le.Input)
	}
}

func TestDirectivesOnUserCode(t *testing.T) {
	build := func(doc string) *Program {
		load := function("load", "db", "id")
		load.query(0, param(0), param(1))
		load.Doc = []string{doc}
		list := function("list", "db", "ids")
		l, in := list.loop(model.Collection, param(1))
		list.call(in, "load", param(0), element(l))
		return linked(pack(load, list))
	}
	none(t, build("cached"), "list")
	none(t, build("harmless"), "list")
	if les := build("remote").LoopEffects(build("remote").Func("go:list"), RemoteCall); len(les) != 1 || les[0].Input != Varies {
		t.Errorf("a function declared remote: %+v", les)
	}
	one(t, build("no such word"), "list")

	handler := function("handler")
	handler.Entry = &model.Entry{Role: model.Request}
	handler.Doc = []string{"cold"}
	handler.call(0, "service")
	service := function("service")
	p := linked(pack(handler, service))
	if got := p.Func("go:service").Reachability(); got != StartUpish {
		t.Errorf("reached from a cold handler alone: %v", got)
	}
}

func TestCallersThatPassLiterals(t *testing.T) {
	f := function("f", "ids")
	f.loop(model.Collection, param(0))
	a := function("a")
	a.Entry = &model.Entry{Role: model.Request, Method: "GET", Route: "/one"}
	a.call(0, "f", model.Value{Kind: model.Object, Type: "[]int"})
	if _, amount := linked(pack(f, a)).EntryLabelFor(linked(pack(f, a)).Func("go:f"), 0); amount != Few {
		t.Error("the only caller passes a literal")
	}
	b := function("b", "ids")
	b.Entry = &model.Entry{Role: model.Request, Method: "GET", Route: "/many"}
	b.call(0, "f", param(0))
	p := linked(pack(f, a, b))
	if label, amount := p.EntryLabelFor(p.Func("go:f"), 0); amount != Many || label != "GET /many" {
		t.Errorf("label %q, %v: want the route whose path passes data", label, amount)
	}
	idle := function("idle", "ids")
	idle.call(0, "f", param(0))
	p = linked(pack(f, a, idle))
	if _, amount := p.EntryLabelFor(p.Func("go:f"), 0); amount != FewSeen {
		t.Errorf("%v: the only request passes a literal", amount)
	}
}
