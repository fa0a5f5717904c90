package link

import (
	"sort"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// maxFan is the number of implementations over which an interface call counts as unresolved: beyond it (io.Reader, http.Handler)
// "some of them query" says nothing about this call.
const maxFan = 12

// implementations answers which methods an interface call may run.
type implementations struct {
	types    map[model.TypeID]*model.Type
	concrete []*model.Type
	byMethod map[string][]*model.Type // concrete types that may implement interfaces, by method name
	made     map[model.TypeID]bool    // constructed outside of tests
	wired    map[model.TypeID][]model.TypeID
	cache    map[string]targets
}

type targets struct {
	funcs []model.FuncID
	loose bool
}

func implementationsOf(packages []*model.Package) implementations {
	im := implementations{
		types:    map[model.TypeID]*model.Type{},
		byMethod: map[string][]*model.Type{},
		made:     map[model.TypeID]bool{},
		wired:    map[model.TypeID][]model.TypeID{},
		cache:    map[string]targets{},
	}
	for _, pkg := range packages {
		for _, t := range pkg.Types {
			if _, twice := im.types[t.ID]; twice {
				continue
			}
			im.types[t.ID] = t
			if t.Interface || t.Double || t.Test {
				continue
			}
			for _, m := range t.Methods {
				im.byMethod[m.Name] = append(im.byMethod[m.Name], t)
			}
		}
		for _, w := range pkg.Wires {
			if w.Iface == "" {
				im.made[w.Type] = true
			} else {
				im.wired[w.Iface] = append(im.wired[w.Iface], w.Type)
			}
		}
	}
	return im
}

// find lists the methods that a call of method on iface may run. Types that are assigned to the interface somewhere come first, then
// the constructed ones, then all that have the methods: a type that nobody makes is not what runs.
func (im *implementations) find(iface model.TypeID, method string) targets {
	key := string(iface) + "\x00" + method
	if t, ok := im.cache[key]; ok {
		return t
	}
	t := im.search(iface, method)
	im.cache[key] = t
	return t
}

func (im *implementations) search(iface model.TypeID, method string) targets {
	it := im.types[iface]
	if it == nil || len(it.Methods) == 0 {
		return targets{}
	}
	rarest := it.Methods[0].Name
	for _, m := range it.Methods {
		if len(im.byMethod[m.Name]) < len(im.byMethod[rarest]) {
			rarest = m.Name
		}
	}
	var exact, loose []*model.Type
	for _, t := range im.byMethod[rarest] {
		switch implements(t, it) {
		case matches:
			exact = append(exact, t)
		case resembles:
			loose = append(loose, t)
		}
	}
	found, isLoose := exact, false
	if len(found) == 0 {
		found, isLoose = loose, true
	}
	found = im.prefer(iface, found)
	seen := map[model.FuncID]bool{}
	var out []model.FuncID
	for _, t := range found {
		if m := methodOf(t, method); m != nil && !seen[m.Func] {
			seen[m.Func] = true
			out = append(out, m.Func)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return targets{funcs: out, loose: isLoose}
}

func (im *implementations) prefer(iface model.TypeID, found []*model.Type) []*model.Type {
	wired := map[model.TypeID]bool{}
	for _, id := range im.wired[iface] {
		wired[id] = true
	}
	for _, chosen := range []map[model.TypeID]bool{wired, im.made} {
		var out []*model.Type
		for _, t := range found {
			if chosen[t.ID] {
				out = append(out, t)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return found
}

type match uint8

const (
	differs match = iota
	resembles
	matches
)

// implements compares method sets by name and signature. Where a signature could not be typed, name and arity decide.
func implements(t, iface *model.Type) match {
	result := matches
	for i := range iface.Methods {
		want := &iface.Methods[i]
		have := methodOf(t, want.Name)
		if have == nil {
			return differs
		}
		if have.Sig == want.Sig {
			continue
		}
		if !(strings.Contains(have.Sig, "invalid type") || strings.Contains(want.Sig, "invalid type")) || arity(have.Sig) != arity(want.Sig) {
			return differs
		}
		result = resembles
	}
	return result
}

// arity counts the commas of a signature outside of nested brackets: parameters and results together.
func arity(sig string) int {
	depth, n := 0, 0
	for _, r := range sig {
		switch r {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		case ',':
			if depth == 1 {
				n++
			}
		}
	}
	return n
}

func methodOf(t *model.Type, name string) *model.Method {
	i := sort.Search(len(t.Methods), func(i int) bool { return t.Methods[i].Name >= name })
	if i < len(t.Methods) && t.Methods[i].Name == name {
		return &t.Methods[i]
	}
	return nil
}

// use is how a function treats one of its parameters that is a function.
type use struct {
	kind edgeKind
	// over is the parameter that is looped over for runsEach; -1 for none.
	over int32
}

// resolve fills Func.out and Func.in. It returns the calls whose function arguments are handlers, for roles.
func (p *Program) resolve() []registration {
	uses := p.parameterUses()
	var regs []registration
	for _, f := range p.Funcs {
		for c := range f.Calls {
			p.resolveCall(f, int32(c))
			regs = p.resolveArguments(f, int32(c), uses, regs)
		}
		for i := range f.Returns {
			p.mention(f, -1, &f.Returns[i])
		}
	}
	for _, f := range p.Funcs {
		for e := range f.out {
			to := p.Funcs[f.out[e].to]
			to.in = append(to.in, inRef{from: f.Index, edge: int32(e)})
		}
	}
	return regs
}

func (p *Program) resolveCall(f *Func, c int32) {
	call := &f.Calls[c]
	switch call.Target.Kind {
	case model.Static:
		if to, ok := p.byID[model.FuncID("go:"+call.Target.Symbol)]; ok {
			f.out = append(f.out, edge{call: c, to: to, fan: 1, over: -1})
			p.Resolved++
		}
	case model.Interface:
		if call.Effect != nil && call.Effect.Kind != model.Callback {
			return // a library's interface that the catalogue knows: its word counts
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
					f.out = append(f.out, edge{call: c, to: to, fan: int16(len(stored)), over: -1})
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
	for c := range parent.Calls {
		call := &parent.Calls[c]
		if v := search(&call.Target.Value, id); v != nil {
			return v
		}
		for a := range call.Args {
			if v := search(&call.Args[a], id); v != nil {
				return v
			}
		}
	}
	for r := range parent.Returns {
		if v := search(&parent.Returns[r], id); v != nil {
			return v
		}
	}
	return nil
}

func search(v *model.Value, id model.FuncID) *model.Value {
	if v.Kind == model.FuncRef && v.Func == id {
		return v
	}
	for i := range v.Fields {
		if found := search(&v.Fields[i].Value, id); found != nil {
			return found
		}
	}
	return nil
}

// parameterUses finds what each function does with its function parameters. A parameter may be handed on, so it is a fixed point; the
// number of rounds is the longest chain of handing on, and a bound keeps hostile input from making it quadratic.
func (p *Program) parameterUses() map[int32]map[int32]use {
	uses := map[int32]map[int32]use{}
	set := func(f *Func, param int32, u use) bool {
		m := uses[f.Index]
		if m == nil {
			m = map[int32]use{}
			uses[f.Index] = m
		}
		if _, ok := m[param]; ok {
			return false
		}
		m[param] = u
		return true
	}
	const maxRounds = 5
	for round := 0; round < maxRounds; round++ {
		changed := false
		for _, f := range p.Funcs {
			for c := range f.Calls {
				call := &f.Calls[c]
				if owner, param, ok := p.parameter(f, &call.Target.Value); ok && call.Target.Kind == model.Dynamic {
					changed = set(owner, param, useAt(f, owner, call)) || changed
				}
				for a := range call.Args {
					owner, param, ok := p.parameter(f, &call.Args[a])
					if !ok {
						continue
					}
					if u, ok := p.argumentUse(f, call, int32(a), uses); ok {
						changed = set(owner, param, u) || changed
					}
				}
			}
		}
		if !changed {
			break
		}
	}
	return uses
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
func useAt(f, owner *Func, call *model.Call) use {
	if call.Spawned {
		return use{kind: spawns, over: -1}
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

// argumentUse says what a call does with the function in argument a.
func (p *Program) argumentUse(f *Func, call *model.Call, a int32, uses map[int32]map[int32]use) (use, bool) {
	if call.Effect != nil {
		for _, cb := range call.Effect.Callbacks {
			if cb.Arg == a {
				switch cb.Run {
				case model.RunsOnce, model.RunsRetry:
					return use{kind: runs, over: -1}, true
				case model.RunsEach, model.RunsRows:
					return use{kind: runsEach, over: cb.Over}, true
				case model.RunsSpawned:
					return use{kind: spawns, over: -1}, true
				}
				return use{kind: refers, over: -1}, true
			}
		}
		for _, h := range call.Effect.Handlers {
			if h == a {
				return use{kind: refers, over: -1}, true
			}
		}
	}
	for _, e := range f.out {
		if &f.Calls[e.call] == call && e.kind == calls {
			if u, ok := uses[e.to][a]; ok {
				return u, true
			}
		}
	}
	if call.Target.Kind == model.Static {
		if to, ok := p.byID[model.FuncID("go:"+call.Target.Symbol)]; ok {
			u, ok := uses[to][a]
			return u, ok
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
		u, known := p.argumentUse(f, call, int32(a), uses)
		if !known {
			u = p.guess(call, p.Funcs[to])
		}
		f.out = append(f.out, edge{call: c, to: to, kind: u.kind, fan: 1, over: u.over, value: v})
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
		if _, ours := p.byID[model.FuncID("go:"+call.Target.Symbol)]; ours {
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
