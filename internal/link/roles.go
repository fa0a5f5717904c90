package link

import (
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// enter finds the entries: functions that signatures or types make one, and functions that calls register.
func (p *Program) enter(regs []registration) {
	for _, f := range p.Funcs {
		if f.Entry != nil {
			f.Entries = append(f.Entries, *f.Entry)
		}
	}
	for _, pkg := range p.Packages {
		for _, b := range pkg.Binds {
			if to, ok := p.byID[b.Func]; ok && b.Role != 0 {
				p.Funcs[to].Entries = append(p.Funcs[to].Entries, model.Entry{Role: b.Role})
			}
		}
	}
	groups := p.groupPaths()
	for _, r := range regs {
		call := &r.from.Calls[r.call]
		e := model.Entry{Role: call.Effect.Role, Framework: call.Effect.Framework, Method: call.Effect.Method, Route: call.Effect.Path}
		if e.Role == 0 {
			e.Role = model.Request
		}
		switch call.Effect.Kind {
		case model.Route:
			if len(call.Args) > 0 {
				e.Route = join(groups.of(r.from, &call.Args[0]), e.Route)
			}
		case model.Use:
			e.Method, e.Route = "", ""
		}
		p.register(r.from, r.value, e, 0)
	}
	p.served()
	p.findIdle()
	for _, f := range p.Funcs { // a registration says more than a signature
		if len(f.Entries) < 2 {
			continue
		}
		kept := f.Entries[:0]
		for _, e := range f.Entries {
			if Label(e) != "" {
				kept = append(kept, e)
			}
		}
		if len(kept) > 0 {
			f.Entries = kept
		}
	}
}

// served notes which handlers are handed to a server whole: http.ListenAndServe(addr, api).
func (p *Program) served() {
	for _, f := range p.Funcs {
		for c := range f.Calls {
			call := &f.Calls[c]
			if call.Effect == nil || call.Effect.Kind != model.Serve {
				continue
			}
			for a := range call.Args {
				if fn := p.method(call.Args[a].Type, "ServeHTTP"); fn != nil {
					fn.Registered = true
					f.registers = append(f.registers, fn.Index)
				}
			}
		}
	}
}

// findIdle marks handlers by shape that nothing mentions.
func (p *Program) findIdle() {
	registers := map[string]bool{}
	for _, f := range p.Funcs {
		for _, e := range f.Entries {
			if f.Registered && !f.File().Test {
				registers[e.Framework] = true
			}
		}
	}
	bound := map[model.FuncID]bool{}
	for _, funcs := range p.binds {
		for _, id := range funcs {
			bound[id] = true
		}
	}
	for _, f := range p.Funcs {
		f.Idle = f.Entry != nil && f.Entry.Shape && !f.Registered && registers[f.Entry.Framework] && len(f.in) == 0 && !bound[f.ID]
	}
}

// register makes the functions behind a handler value entries: the function itself, those inside a call that wraps it
// (auth(logged(handle))), or those that a maker returns (s.handleList()).
func (p *Program) register(f *Func, v *model.Value, e model.Entry, depth int) {
	const maxWraps = 6
	if depth > maxWraps {
		return
	}
	switch v.Kind {
	case model.FuncRef:
		if to, ok := p.byID[v.Func]; ok {
			p.Funcs[to].registered(f, e)
		}
	case model.Capture, model.Parameter:
		if bound := p.functionOf(f, v); bound != nil {
			p.register(f, bound, e, depth+1)
		}
	case model.Result:
		if int(v.Index) >= len(f.Calls) {
			return
		}
		call := &f.Calls[v.Index]
		for a := range call.Args {
			p.register(f, &call.Args[a], e, depth+1)
		}
		for _, edge := range f.out {
			if edge.call != v.Index || edge.kind != calls {
				continue
			}
			maker := p.Funcs[edge.to]
			for r := range maker.Returns {
				if ret := &maker.Returns[r]; ret.Kind == model.FuncRef {
					p.register(maker, ret, e, depth+1)
				}
			}
		}
	}
	if fn := p.method(v.Type, "ServeHTTP"); fn != nil {
		fn.registered(f, e)
	}
	for i := range v.Fields {
		p.register(f, &v.Fields[i].Value, e, depth+1)
	}
}

// registered notes that by made f an entry.
func (f *Func) registered(by *Func, e model.Entry) {
	f.Entries = append(f.Entries, e)
	f.Registered = true
	by.registers = append(by.registers, f.Index)
}

// method finds a method of the workspace by the static type of its receiver ("*pkg.T" or "pkg.T").
func (p *Program) method(typ, name string) *Func {
	typ = strings.TrimPrefix(typ, "*")
	if typ == "" {
		return nil
	}
	if fn := p.Func(model.FuncID("go:(*" + typ + ")." + name)); fn != nil {
		return fn
	}
	return p.Func(model.FuncID("go:(" + typ + ")." + name))
}

// groups holds the path prefixes of sub-routers: of results of Group calls, and of the literals that receive a sub-router.
type groups struct {
	p       *Program
	literal map[int32]string // prefix of the router parameter of a literal or function
	mounts  map[string]mount
}

func (p *Program) groupPaths() groups {
	g := groups{p: p, literal: map[int32]string{}, mounts: p.mounts()}
	for _, f := range p.Funcs { // parents come before their literals
		for c := range f.Calls {
			call := &f.Calls[c]
			if call.Effect == nil || call.Effect.Kind != model.Group || len(call.Args) == 0 {
				continue
			}
			for _, h := range call.Effect.Handlers {
				if int(h) < len(call.Args) && call.Args[h].Kind == model.FuncRef {
					if to, ok := p.byID[call.Args[h].Func]; ok {
						g.literal[to] = join(g.of(f, &call.Args[0]), call.Effect.Path)
					}
				}
			}
		}
	}
	return g
}

// of is the prefix of the router value v in f.
func (g groups) of(f *Func, v *model.Value) string { return g.below(f, v, 0) }

func (g groups) below(f *Func, v *model.Value, depth int) string {
	prefix := ""
	for range 8 { // groups nest a few levels
		switch v.Kind {
		case model.Global:
			return join(g.mounted(f, v, depth), prefix)
		case model.Result:
			if int(v.Index) >= len(f.Calls) {
				return prefix
			}
			if at := g.mounted(f, v, depth); at != "" {
				prefix = join(own(f, v), prefix)
				return join(at, prefix)
			}
			call := &f.Calls[v.Index]
			if call.Effect == nil || call.Effect.Kind != model.Group || len(call.Args) == 0 {
				return prefix
			}
			prefix = join(call.Effect.Path, prefix)
			v = &call.Args[0]
		case model.Parameter:
			return join(g.literal[f.Index], prefix)
		case model.Capture:
			parent := g.p.Func(f.Parent)
			if parent == nil {
				return prefix
			}
			made := creation(parent, f.ID)
			if made == nil || int(v.Index) >= len(made.Bound) {
				return prefix
			}
			f, v = parent, &made.Bound[v.Index]
		default:
			return prefix
		}
	}
	return prefix
}

// own is the path that a router was made with: new Router({ prefix }).
func own(f *Func, v *model.Value) string {
	if e := f.Calls[v.Index].Effect; e != nil && e.Kind == model.Group {
		return e.Path
	}
	return ""
}

func join(a, b string) string {
	switch {
	case a == "" || a == "/":
		return b
	case b == "" || b == "/":
		return a
	}
	return strings.TrimSuffix(a, "/") + "/" + strings.TrimPrefix(b, "/")
}

// spread carries roles from entries to everything that they reach, and remembers for requests the shortest way back.
func (p *Program) spread() {
	for _, f := range p.Funcs {
		if f.cold {
			f.Roles |= model.Command
		}
	}
	// Breadth first: the first way found is a shortest one. Ways that always run come before those that hang on a condition, so that a route
	// is named only for what it does on every request, and handlers that something registers before idle ones.
	for _, idle := range [...]bool{false, true} {
		for _, f := range p.Funcs {
			if f.Idle != idle || f.cold {
				continue
			}
			for _, e := range f.Entries {
				f.Roles |= e.Role
			}
		}
		for certainty := always; certainty <= perhaps; certainty++ {
			p.follow(p.requests(idle), certainty)
		}
	}
	for role := model.Job; role <= model.Test; role <<= 1 {
		p.spreadRole(role)
	}
}

// requests lists the functions that run on requests: those of handlers that something registers, or of idle ones.
func (p *Program) requests(idle bool) []int32 {
	queue := make([]int32, 0, len(p.Funcs))
	for _, f := range p.Funcs {
		if f.Roles&model.Request != 0 && p.root(f).Idle == idle {
			queue = append(queue, f.Index)
		}
	}
	return queue
}

// root is the entry that the shortest path from a request begins at; f itself if there is none.
func (p *Program) root(f *Func) *Func {
	for range p.Funcs {
		if f.from < 0 {
			break
		}
		f = p.Funcs[f.from]
	}
	return f
}

// OnlyIdle says whether handlers that nothing registers are the only requests that are known to reach f.
func (p *Program) OnlyIdle(f *Func) bool { return f.Roles&model.Request != 0 && p.root(f).Idle }

// OnlyBuilt says whether the request that reaches f on the shortest path may be answered with what was made when the program was built.
func (p *Program) OnlyBuilt(f *Func) bool {
	return slices.ContainsFunc(p.root(f).Entries, func(e model.Entry) bool { return e.Built })
}

// RunsOnce says whether something like sync.Once runs f, or what calls it on the shortest path from a request.
func (p *Program) RunsOnce(f *Func) bool {
	for range p.Funcs {
		for _, in := range f.in {
			from := p.Funcs[in.from]
			e := &from.out[in.edge]
			if e.call < 0 || from.Calls[e.call].Effect == nil || f.from >= 0 && (in.from != f.from || e.call != f.fromCall) {
				continue
			}
			if slices.ContainsFunc(from.Calls[e.call].Effect.Callbacks, func(cb model.CallbackUse) bool { return cb.Run == model.RunsPerProcess }) {
				return true
			}
		}
		if f.from < 0 {
			return false
		}
		f = p.Funcs[f.from]
	}
	return false
}

// EntryHas says whether the request that reaches f on the shortest path, or f itself where none does, ends up doing something of a class.
func (p *Program) EntryHas(f *Func, class Class) bool { return p.has(p.root(f), class) }

// certainty is how sure it is that a request gets along a call.
type certainty uint8

const (
	always    certainty = iota // whenever it gets to the function that calls
	sometimes                  // under a condition
	perhaps                    // one of several implementations, or a function that is only mentioned
)

// follow carries the role Request on from the functions in queue, along calls of at least a certainty.
func (p *Program) follow(queue []int32, least certainty) {
	for i := 0; i < len(queue); i++ {
		f := p.Funcs[queue[i]]
		for _, e := range f.out {
			to := p.Funcs[e.to]
			if to.Roles&model.Request != 0 || to.cold || e.kind == refers && len(to.Entries) > 0 {
				continue
			}
			exact := e.kind != refers && e.fan == 1 && !f.perhaps && e.call >= 0
			sure := exact && !f.unsure && unconditional(f, f.Calls[e.call].Region)
			if least == always && !sure || least == sometimes && !exact {
				continue
			}
			to.Roles |= model.Request
			to.unsure, to.perhaps = !sure, !exact
			to.from, to.fromCall, to.depth = f.Index, e.call, f.depth+1
			queue = append(queue, e.to)
		}
	}
}

// unconditional says whether a region runs, but for errors, whenever its function does.
func unconditional(f *Func, region int32) bool {
	for ; region >= 0; region = f.Regions[region].Parent {
		if g := f.Regions[region].Guard.Kind; g != model.NoGuard {
			return false
		}
	}
	return true
}

// spreadRole carries one role. What start-up, commands, migrations and tests only mention or register is not run by them: who calls it is
// unknown. What they spawn to run beside them is a job.
func (p *Program) spreadRole(role model.Role) {
	var queue []int32
	for _, f := range p.Funcs {
		if f.Roles&role != 0 {
			queue = append(queue, f.Index)
		}
	}
	once := role&(model.StartUp|model.Command|model.Migration|model.Test) != 0
	var jobs []int32
	for len(queue) > 0 {
		f := p.Funcs[queue[len(queue)-1]]
		queue = queue[:len(queue)-1]
		for _, e := range f.out {
			to := p.Funcs[e.to]
			if to.Roles&role != 0 || once && e.kind == refers {
				continue
			}
			if len(to.Entries) > 0 && to.Roles&(model.Request|model.Message) != 0 && once {
				continue
			}
			if once && role != model.Test && (e.due || (e.kind == spawns || e.call >= 0 && f.Calls[e.call].Spawned) && p.recurs(to)) {
				jobs = append(jobs, e.to)
				continue
			}
			to.Roles |= role
			queue = append(queue, e.to)
		}
	}
	for len(jobs) > 0 {
		i := jobs[len(jobs)-1]
		jobs = jobs[:len(jobs)-1]
		f := p.Funcs[i]
		if f.Roles&model.Job != 0 {
			continue
		}
		f.Roles |= model.Job
		for _, e := range f.out {
			if e.kind != refers {
				jobs = append(jobs, e.to)
			}
		}
	}
}

// recurs says whether a function that is spawned goes on for as long as the process: it waits, receives or repeats without an end, itself
// or in what it calls. Others are start-up that does not hold up the rest.
func (p *Program) recurs(f *Func) bool {
	const deepest = 4
	seen := map[int32]bool{f.Index: true}
	level := []*Func{f}
	for depth := 0; depth <= deepest; depth++ {
		var next []*Func
		for _, g := range level {
			if slices.ContainsFunc(g.Loops, func(l model.Loop) bool { return endless(l.Kind) }) {
				return true
			}
			for _, e := range g.out {
				if e.kind != refers && !seen[e.to] {
					seen[e.to] = true
					next = append(next, p.Funcs[e.to])
				}
			}
		}
		level = next
	}
	return false
}

func endless(k model.LoopKind) bool {
	return k == model.Poll || k == model.Channel || k == model.Infinite || k == model.Drain
}

// Reachability sums up the roles of a function for rules.
type Reachability uint8

const (
	Unknown    Reachability = iota // nothing known enters it
	Hot                            // a request, job or message reaches it
	StartUpish                     // only start-up, commands, migrations or tests do
)

// Reachability of f. Being called by tests alone is no evidence that nothing else does.
func (f *Func) Reachability() Reachability {
	switch {
	case f.File().Test || f.cold || aside(f.File().Path):
		return StartUpish
	case f.Roles&(model.Request|model.Job|model.Message) != 0:
		return Hot
	case f.Roles&(model.StartUp|model.Command|model.Migration) != 0:
		return StartUpish
	}
	return Unknown
}

// aside: what lies in a folder of migrations runs once per release, whoever starts it, and examples and end-to-end tests serve nobody.
func aside(path string) bool {
	for _, folder := range [...]string{"/migrations/", "/examples/", "/example/", "/_examples/", "/e2e/", "/testdata/", "/test/", "/tests/", "/migration/"} {
		if strings.Contains("/"+path, folder) {
			return true
		}
	}
	folders := strings.Split(path, "/")
	return slices.ContainsFunc(folders[:len(folders)-1], shows)
}

// shows says whether a folder's name is that of what shows or tries a product rather than being part of it: demo_api, e2eprobe, testutil.
func shows(folder string) bool {
	for _, word := range [...]string{"demo-", "demo_", "e2e", "loadtest", "testutil", "testhelper", "testenv"} {
		if strings.HasPrefix(folder, word) {
			return true
		}
	}
	return folder == "demo" || strings.Contains(folder, "mock")
}
