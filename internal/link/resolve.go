package link

import (
	"cmp"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// use is how a function treats one of its parameters that is a function.
type use struct {
	kind edgeKind
	// over is the parameter that is looped over for runsEach; -1 for none.
	over int32
	// due says that it is called whenever a timer or schedule says so.
	due bool
}

// resolve fills Func.out and Func.in. It returns the calls whose function arguments are handlers, for roles.
func (p *Program) resolve() []registration {
	for _, f := range p.Funcs {
		for c := range f.Calls {
			p.resolveCall(f, int32(c))
		}
	}
	p.reverse()
	uses := p.parameterUses()
	var regs []registration
	for _, f := range p.Funcs {
		for c := range f.Calls {
			regs = p.resolveArguments(f, int32(c), uses, regs)
		}
		for i := range f.Returns {
			p.mention(f, -1, &f.Returns[i])
		}
		slices.SortStableFunc(f.out, func(a, b edge) int { return cmp.Compare(a.call, b.call) })
	}
	p.reverse()
	return regs
}

// reverse fills Func.in from Func.out.
func (p *Program) reverse() {
	callers, n := make([]int32, len(p.Funcs)), 0
	for _, f := range p.Funcs {
		n += len(f.out)
		for e := range f.out {
			callers[f.out[e].to]++
		}
	}
	all := make([]inRef, n) // one piece of memory for the lists of all functions
	for i, f := range p.Funcs {
		f.in, all = all[:0:callers[i]], all[callers[i]:]
	}
	for _, f := range p.Funcs {
		for e := range f.out {
			to := p.Funcs[f.out[e].to]
			to.in = append(to.in, inRef{from: f.Index, edge: int32(e)})
		}
	}
}

func (p *Program) resolveCall(f *Func, c int32) {
	call := &f.Calls[c]
	switch call.Target.Kind {
	case model.Static:
		if to, ok := p.bySymbol[call.Target.Symbol]; ok {
			f.out = append(f.out, edge{call: c, to: to, fan: 1, over: -1})
			p.Resolved++
		}
	case model.Interface:
		if call.Effect != nil && call.Effect.Kind != model.Callback {
			return // a library's interface that the catalogue knows: its word counts
		}
		if call.Target.Iface == "net/http.Handler" {
			return // which handler comes next is decided by how they are put together, not by who has the method
		}
		if to, ok := p.describedMethod(call.Target); ok {
			f.out = append(f.out, edge{call: c, to: to, fan: 1, over: -1})
			p.Resolved++
			return
		}
		t := p.impls.find(call.Target.Iface, call.Target.Method)
		if len(t.funcs) == 0 || len(t.funcs) > maxFan {
			p.Unresolved++
			return
		}
		p.Resolved++
		for _, id := range t.funcs {
			if to, ok := p.byID[id]; ok {
				f.out = append(f.out, edge{call: c, to: to, fan: int16(len(t.funcs)), loose: t.loose, over: -1})
			}
		}
	case model.Dynamic:
		if stored := p.binds[slot(&call.Target.Value)]; len(stored) > 0 && len(stored) <= maxFan {
			p.Resolved++
			for _, id := range stored {
				if to, ok := p.byID[id]; ok {
					bound := p.Funcs[to].Receiver != "" && len(call.Args) < len(p.Funcs[to].Params)
					f.out = append(f.out, edge{call: c, to: to, fan: int16(len(stored)), over: -1, bound: bound})
				}
			}
			return
		}
		v := p.functionOf(f, &call.Target.Value)
		if v == nil {
			if call.Target.Value.Kind != model.Parameter { // those are filled in at each call
				p.Unresolved++
			}
			return
		}
		if to, ok := p.byID[v.Func]; ok {
			p.Resolved++
			f.out = append(f.out, edge{call: c, to: to, fan: 1, over: -1, value: v})
		}
	}
}

// describedMethod is the method of an interface whose directives say what implementations do: their word counts.
func (p *Program) describedMethod(t model.Target) (int32, bool) {
	iface := p.impls.types[t.Iface]
	if iface == nil {
		return 0, false
	}
	m := methodOf(iface, t.Method)
	if m == nil {
		return 0, false
	}
	to, ok := p.byID[m.Func]
	return to, ok && p.Funcs[to].described
}

// slot is the name under which package model binds functions to the place that v is read from; "" if it is no such place.
func slot(v *model.Value) string {
	switch {
	case v.Kind == model.Global:
		return v.Text
	case v.Kind == model.FieldOf && len(v.Fields) == 1:
		return strings.TrimPrefix(v.Fields[0].Value.Type, "*") + "." + v.Text
	}
	return ""
}

// functionOf follows a value to the function that it is: directly, or through the place where an enclosing literal was made.
func (p *Program) functionOf(f *Func, v *model.Value) *model.Value {
	switch v.Kind {
	case model.FuncRef:
		return v
	case model.Capture:
		parent := p.Func(f.Parent)
		if parent == nil {
			return nil
		}
		if made := creation(parent, f.ID); made != nil && int(v.Index) < len(made.Bound) {
			bound := &made.Bound[v.Index]
			if bound.Kind == model.FuncRef && bound.Func != f.ID {
				return bound
			}
		}
	}
	return nil
}

// creation finds the value by which parent makes the literal id.
func creation(parent *Func, id model.FuncID) *model.Value {
	captured := parent.Package.Language == model.TypeScript // a const that only other literals use
	for c := range parent.Calls {
		call := &parent.Calls[c]
		if v := search(&call.Target.Value, id, captured); v != nil {
			return v
		}
		for a := range call.Args {
			if v := search(&call.Args[a], id, captured); v != nil {
				return v
			}
		}
	}
	for r := range parent.Returns {
		if v := search(&parent.Returns[r], id, captured); v != nil {
			return v
		}
	}
	return nil
}

func search(v *model.Value, id model.FuncID, captured bool) *model.Value {
	if v.Kind == model.FuncRef && v.Func == id {
		return v
	}
	for i := range v.Fields {
		if found := search(&v.Fields[i].Value, id, captured); found != nil {
			return found
		}
	}
	if captured {
		for i := range v.Bound {
			if found := search(&v.Bound[i], id, captured); found != nil {
				return found
			}
		}
	}
	return nil
}

// parameterUses finds what each function does with its function parameters: it calls them, gives them to a library that does, or hands
// them on to a function that does, which is followed backwards from callee to caller.
func (p *Program) parameterUses() map[int32]map[int32]use {
	type slot struct {
		fn    *Func
		param int32
	}
	uses := map[int32]map[int32]use{}
	var work []slot
	set := func(f *Func, param int32, u use) {
		m := uses[f.Index]
		if m == nil {
			m = map[int32]use{}
			uses[f.Index] = m
		}
		if have, ok := m[param]; !ok || u.kind == spawns && have.kind == runs {
			m[param] = u
			work = append(work, slot{f, param})
		}
	}
	for _, f := range p.Funcs {
		for c := range f.Calls {
			call := &f.Calls[c]
			if call.Target.Kind == model.Dynamic {
				if owner, param, ok := p.parameter(f, &call.Target.Value); ok {
					set(owner, param, p.useAt(f, owner, call))
				}
			}
			if call.Effect == nil {
				continue
			}
			for _, cb := range call.Effect.Callbacks {
				if int(cb.Arg) >= len(call.Args) {
					continue
				}
				if owner, param, ok := p.parameter(f, &call.Args[cb.Arg]); ok {
					set(owner, param, useOf(cb))
				}
			}
		}
	}
	for len(work) > 0 {
		s := work[len(work)-1]
		work = work[:len(work)-1]
		u := uses[s.fn.Index][s.param]
		for _, in := range s.fn.in {
			from := p.Funcs[in.from]
			call := &from.Calls[from.out[in.edge].call]
			if int(s.param) >= len(call.Args) {
				continue
			}
			if owner, param, ok := p.parameter(from, &call.Args[s.param]); ok {
				handed := u
				if u.kind == runsEach && int(u.over) < len(call.Args) && u.over >= 0 {
					handed.over = -1
					if call.Args[u.over].Kind == model.Parameter && owner == from {
						handed.over = call.Args[u.over].Index
					}
				}
				set(owner, param, handed)
			}
		}
	}
	return uses
}

// useOf translates the catalogue's word.
func useOf(cb model.CallbackUse) use {
	switch cb.Run {
	case model.RunsOnce, model.RunsRetry:
		return use{kind: runs, over: -1}
	case model.RunsEach, model.RunsRows:
		return use{kind: runsEach, over: cb.Over}
	case model.RunsSpawned:
		return use{kind: spawns, over: -1}
	}
	return use{kind: refers, over: -1}
}

// parameter says which function's parameter a value is: f's own, or one of an enclosing function that f captures.
func (p *Program) parameter(f *Func, v *model.Value) (*Func, int32, bool) {
	for range 4 { // literals rarely nest deeper
		switch v.Kind {
		case model.Parameter:
			return f, v.Index, true
		case model.Capture:
			parent := p.Func(f.Parent)
			if parent == nil {
				return nil, 0, false
			}
			made := creation(parent, f.ID)
			if made == nil || int(v.Index) >= len(made.Bound) {
				return nil, 0, false
			}
			f, v = parent, &made.Bound[v.Index]
		default:
			return nil, 0, false
		}
	}
	return nil, 0, false
}

// useAt is the use that a direct call of a parameter makes of it.
func (p *Program) useAt(f, owner *Func, call *model.Call) use {
	if call.Spawned || f != owner && (p.isJob(f) || slices.ContainsFunc(f.in, func(in inRef) bool {
		from := p.Funcs[in.from]
		return from.Parent == f.Parent && p.isJob(from)
	})) {
		return use{kind: spawns, over: -1, due: !call.Spawned && f.Package.Language == model.TypeScript}
	}
	region := f.Regions[call.Region]
	if f == owner && region.Loop >= 0 {
		loop := &f.Loops[region.Loop]
		if Data(loop.Kind) {
			over := int32(-1)
			if loop.Over.Kind == model.Parameter {
				over = loop.Over.Index
			}
			return use{kind: runsEach, over: over}
		}
	}
	return use{kind: runs, over: -1}
}

// isJob says whether a literal is registered as a job where it is made: what it calls runs when that is due.
func (p *Program) isJob(f *Func) bool {
	parent := p.Func(f.Parent)
	if parent == nil {
		return false
	}
	for c := range parent.Calls {
		call := &parent.Calls[c]
		if call.Effect == nil || call.Effect.Kind != model.Register || call.Effect.Role&model.Job == 0 {
			continue
		}
		for _, h := range call.Effect.Handlers {
			if int(h) < len(call.Args) && call.Args[h].Kind == model.FuncRef && call.Args[h].Func == f.ID {
				return true
			}
		}
	}
	return false
}

// argumentUse says what a call does with the function in argument a.
func argumentUse(f *Func, c, a int32, uses map[int32]map[int32]use) (use, bool) {
	if effect := f.Calls[c].Effect; effect != nil {
		for _, cb := range effect.Callbacks {
			if cb.Arg == a {
				return useOf(cb), true
			}
		}
		if isHandler(effect, a) {
			return use{kind: refers, over: -1}, true
		}
	}
	for i := range f.out {
		if e := &f.out[i]; e.call == c && e.kind == calls {
			if u, ok := uses[e.to][a]; ok {
				return u, true
			}
		}
	}
	return use{}, false
}

// registration is a function value that a call registers as a handler.
type registration struct {
	from  *Func
	call  int32
	value *model.Value
}

// resolveArguments adds what a call does with the functions that it is given.
func (p *Program) resolveArguments(f *Func, c int32, uses map[int32]map[int32]use, regs []registration) []registration {
	call := &f.Calls[c]
	registers := call.Effect != nil && (call.Effect.Kind == model.Route || call.Effect.Kind == model.Register || call.Effect.Kind == model.Use)
	for a := range call.Args {
		v := &call.Args[a]
		if registers && (isHandler(call.Effect, int32(a))) {
			regs = append(regs, registration{from: f, call: c, value: v})
			continue
		}
		if v.Kind != model.FuncRef {
			p.mention(f, c, v)
			continue
		}
		to, ok := p.byID[v.Func]
		if !ok {
			continue
		}
		u, known := argumentUse(f, c, int32(a), uses)
		if !known {
			u = p.guess(call, p.Funcs[to])
		}
		f.out = append(f.out, edge{call: c, to: to, kind: u.kind, fan: 1, over: u.over, due: u.due, value: v})
	}
	return regs
}

// guess is what an unknown callee does with a function. One of the workspace was seen not to call it, so it stores it. A library's most
// likely calls it before it returns (transactions, retries, walkers), unless it looks like a handler.
func (p *Program) guess(call *model.Call, fn *Func) use {
	u := use{kind: refers, over: -1}
	if fn.Entry != nil || call.Target.Kind == model.Interface || call.Target.Kind == model.Dynamic {
		return u
	}
	if call.Target.Kind == model.Static {
		if _, ours := p.bySymbol[call.Target.Symbol]; ours {
			return u
		}
	}
	u.kind = runs
	return u
}

// mention records functions inside a value that are not run by the call they are passed to.
func (p *Program) mention(f *Func, c int32, v *model.Value) {
	if v.Kind == model.FuncRef {
		if to, ok := p.byID[v.Func]; ok {
			f.out = append(f.out, edge{call: c, to: to, kind: refers, fan: 1, over: -1, value: v})
		}
	}
	for i := range v.Fields {
		p.mention(f, c, &v.Fields[i].Value)
	}
}

func isHandler(e *model.Effect, arg int32) bool {
	for _, h := range e.Handlers {
		if h == arg {
			return true
		}
	}
	return false
}
