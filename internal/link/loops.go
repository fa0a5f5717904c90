package link

import "github.com/perfls/perfls/internal/model"

// Dependence says how the input of an effect changes from pass to pass of a loop.
type Dependence uint8

const (
	Fixed    Dependence = iota // it does not: every pass does the same
	MayVary                    // it comes from another call in the loop
	Varies                     // it is computed from the element
	PerShard                   // only the connection changes: a loop over shards or tenants
)

// LoopEffect is an effect that a call in a loop over data has on each pass.
type LoopEffect struct {
	Func  *Func
	Call  int32
	Loop  int32 // index in Func.Loops; -1 where the callee runs a function argument once per element
	Over  int32 // argument of the call that is looped over where Loop is -1; -1 if unknown
	Reach Reach
	Input Dependence
	// Conditional and Cached are those of the way below the loop's own function.
	Conditional, Cached bool
}

// LoopEffects lists what the calls of f do on each pass of the loops over data that they stand in: for each call and class at most one, the
// one that varies most, then the one nearest by. The loop is the innermost one that the effect's input varies with; failing that the
// innermost.
func (p *Program) LoopEffects(f *Func, class Class) []LoopEffect {
	if !p.has(f, class) { // what a call of f does, f does
		return nil
	}
	var out []LoopEffect
	var reaches []Reach
	for c := range f.Calls {
		if !p.repeats(f, int32(c)) {
			continue
		}
		reaches = p.callReaches(f, int32(c), class, reaches[:0])
		var best *LoopEffect
		for i := range reaches {
			if le, ok := p.loopEffect(f, &reaches[i]); ok && !p.batched(&le) && (best == nil || better(&le, best)) {
				best = &le
			}
		}
		if best != nil {
			out = append(out, *best)
		}
	}
	return out
}

// batched: the effects of all passes are sent in one tick, and become one.
func (p *Program) batched(le *LoopEffect) bool {
	sink := p.Sink(le.Func, le.Reach)
	return sink.Effect != nil && sink.Effect.Batched && le.Concurrent()
}

// Concurrent says whether the passes do not wait for each other.
func (le *LoopEffect) Concurrent() bool {
	if le.Loop >= 0 {
		return le.Func.Loops[le.Loop].Concurrent
	}
	call := &le.Func.Calls[le.Call]
	if call.Effect == nil {
		return false
	}
	for _, cb := range call.Effect.Callbacks {
		if cb.Run == model.RunsEach && cb.Concurrent {
			return true
		}
	}
	return false
}

// repeats says whether a call stands in a loop over data, or runs a function per element itself.
func (p *Program) repeats(f *Func, c int32) bool {
	if inDataLoop(f, f.Calls[c].Region) {
		return true
	}
	for i, _ := f.firstEdge(c); i < len(f.out) && f.out[i].call == c; i++ {
		if f.out[i].kind == runsEach {
			return true
		}
	}
	return false
}

// InLoop lists the effects of a class that calls in a loop of f have: those of the calls at the ends of the paths.
func (p *Program) InLoop(f *Func, loop int32, class Class) []*model.Effect {
	var out []*model.Effect
	var reaches []Reach
	span := f.Loops[loop].Span
	for c := range f.Calls {
		at := f.Calls[c].Span
		if at.Start < span.Start || at.End > span.End || !within(f, f.Regions[f.Calls[c].Region].Loop, loop) {
			continue
		}
		reaches = p.callReaches(f, int32(c), class, reaches[:0])
		for i := range reaches {
			out = append(out, p.Sink(f, reaches[i]).Effect)
		}
	}
	return out
}

// CallHas says whether a call of f has an effect of the class.
func (p *Program) CallHas(f *Func, call int32, class Class) bool {
	if p.has(f, class) { // what a call of f does, f does
		return len(p.callReaches(f, call, class, nil)) > 0
	}
	return false
}

func better(a, b *LoopEffect) bool {
	rank := [...]int{Fixed: 1, MayVary: 2, Varies: 3, PerShard: 0}
	if rank[a.Input] != rank[b.Input] {
		return rank[a.Input] > rank[b.Input]
	}
	if doubts(a) != doubts(b) {
		return doubts(a) < doubts(b)
	}
	return a.Reach.Hops < b.Reach.Hops
}

// doubts counts what speaks against the effect happening on every pass.
func doubts(le *LoopEffect) int {
	n := 0
	if le.Cached {
		n += 2
	}
	if le.Conditional {
		n++
	}
	return n
}

func (p *Program) loopEffect(f *Func, r *Reach) (LoopEffect, bool) {
	le := LoopEffect{Func: f, Call: r.call, Loop: -1, Over: -1, Reach: *r}
	if r.next >= 0 {
		inner := &p.Funcs[r.next].reaches[r.rest]
		le.Conditional, le.Cached = inner.Conditional, inner.Cached
	}
	found := false
	if r.edge >= 0 && f.out[r.edge].kind == runsEach {
		le.Over, le.Input, found = f.out[r.edge].over, p.callbackInput(r), true
		if le.Input == Varies {
			return le, true
		}
	}
	for l := f.Regions[f.Calls[r.call].Region].Loop; l >= 0; l = f.Loops[l].Parent {
		if !Data(f.Loops[l].Kind) {
			continue
		}
		input := p.input(f, r, l)
		if !found || input == Varies && le.Input != Varies {
			le.Loop, le.Over, le.Input, found = l, -1, input, true
		}
		if input == Varies {
			break
		}
	}
	return le, found
}

// callbackInput: the parameters of a function that runs per element are the element.
func (p *Program) callbackInput(r *Reach) Dependence {
	inner := &p.Funcs[r.next].reaches[r.rest]
	const parameters = 1<<captureBit - 1
	switch {
	case inner.Tables&parameters != 0:
		return PerShard
	case inner.Deps&parameters != 0:
		return Varies
	case inner.Handle&parameters != 0:
		return PerShard
	case inner.Opaque:
		return MayVary
	}
	return Fixed
}

// input says how the input of r varies with loop l of f, which r's call stands in.
func (p *Program) input(f *Func, r *Reach, l int32) Dependence {
	call := &f.Calls[r.call]
	deps, handle := Fixed, Fixed
	add := func(to *Dependence, v *model.Value) {
		if d := dependence(f, r.call, v, l); d > *to {
			*to = d
		}
	}
	lazy, elsewhere := r.Lazy != 0, false
	if r.next < 0 {
		chosen(f, call, func(v *model.Value) { elsewhere = elsewhere || dependence(f, r.call, v, l) == Varies })
		sharded, vague := statement(call)
		for a := range call.Args {
			if a == 0 && isHandle(f, call) || int32(a) == sharded {
				add(&handle, &call.Args[a])
			} else if int32(a) == vague {
				if dependence(f, r.call, &call.Args[a], l) != Fixed {
					deps = max(deps, MayVary)
				}
			} else if !isContext(&call.Args[a]) {
				add(&deps, &call.Args[a])
			}
		}
	} else {
		inner := &p.Funcs[r.next].reaches[r.rest]
		lazy = inner.Lazy != 0
		each(&f.out[r.edge], call, func(b uint64, v *model.Value) {
			if inner.Deps&b != 0 && !isContext(v) {
				add(&deps, v)
			}
			if inner.Handle&b != 0 {
				add(&handle, v)
			}
			if inner.Tables&b != 0 && dependence(f, r.call, v, l) == Varies {
				elsewhere = true
			}
			if inner.Lazy&b != 0 && dependence(f, r.call, v, l) == Varies {
				lazy = false // every element remembers for itself
			}
		})
	}
	switch {
	case elsewhere:
		return PerShard // each pass asks another table
	case lazy:
		return PerShard // remembered by something that the loop does not change: it happens once
	case deps != Fixed:
		return deps
	case handle == Varies:
		return PerShard
	}
	if r.next >= 0 && p.Funcs[r.next].reaches[r.rest].Opaque {
		return MayVary
	}
	return deps
}

func isContext(v *model.Value) bool { return v.Type == "context.Context" }

func dependence(f *Func, self int32, v *model.Value, l int32) Dependence {
	out := Fixed
	for _, d := range v.Deps {
		switch d.Kind {
		case model.OnLoop:
			if within(f, d.Index, l) {
				return Varies
			}
		case model.OnCall:
			if d.Index != self && callInLoop(f, d.Index, l) {
				out = MayVary
				if f.Loops[l].Kind == model.Rows {
					return Varies
				}
			}
		}
	}
	return out
}

// within says whether loop inner is l or nested in it.
func within(f *Func, inner, l int32) bool {
	for ; inner >= 0; inner = f.Loops[inner].Parent {
		if inner == l {
			return true
		}
	}
	return false
}

func callInLoop(f *Func, call, l int32) bool {
	return int(call) < len(f.Calls) && within(f, f.Regions[f.Calls[call].Region].Loop, l)
}

// Hop is a call on the path of a reach. The last one has the effect.
type Hop struct {
	Func *Func
	Call int32
}

// Place is the call at which a reader sees the effect happen: where a call of f runs a function literal that f makes in place, it is the
// call inside the literal. The second result is the reach of that call's function.
func (p *Program) Place(f *Func, r Reach) (Hop, Reach) {
	for r.next >= 0 && p.Funcs[r.next].Parent == f.ID {
		f = p.Funcs[r.next]
		r = f.reaches[r.rest]
	}
	return Hop{f, r.call}, r
}

// Callers lists the calls that run f, in the order of the functions that they stand in.
func (p *Program) Callers(f *Func) []Hop {
	var out []Hop
	for _, in := range f.in {
		from := p.Funcs[in.from]
		if e := &from.out[in.edge]; e.kind == calls {
			out = append(out, Hop{from, e.call})
		}
	}
	return out
}

// Path lists the calls from f to the effect, f's own call first.
func (p *Program) Path(f *Func, r Reach) []Hop {
	path := []Hop{{f, r.call}}
	for r.next >= 0 {
		f = p.Funcs[r.next]
		r = f.reaches[r.rest]
		path = append(path, Hop{f, r.call})
	}
	return path
}

// Sink is the call that has the effect.
func (p *Program) Sink(f *Func, r Reach) *model.Call {
	for r.next >= 0 {
		f = p.Funcs[r.next]
		r = f.reaches[r.rest]
	}
	return &f.Calls[r.call]
}

// Statement is the text of the statement that a reach sends, where the code spells it out: in the call that sends it, or in one on the way
// that hands it on; "" if it does not.
func (p *Program) Statement(f *Func, r Reach) string {
	type hop struct {
		call *model.Call
		edge *edge // by which it leads on; nil for the last
	}
	var path []hop
	for {
		h := hop{call: &f.Calls[r.call]}
		if r.edge >= 0 {
			h.edge = &f.out[r.edge]
		}
		path = append(path, h)
		if r.next < 0 {
			break
		}
		f = p.Funcs[r.next]
		r = f.reaches[r.rest]
	}
	last := path[len(path)-1].call
	e := last.Effect
	if e == nil || e.SQL != "" || e.Arg < 0 || int(e.Arg) >= len(last.Args) {
		if e != nil {
			return e.SQL
		}
		return ""
	}
	v := &last.Args[e.Arg]
	for i := len(path) - 2; i >= 0 && v.Kind == model.Parameter; i-- {
		by := path[i].edge
		if by == nil || by.kind != calls || by.value != nil { // a callback gets its arguments elsewhere
			return ""
		}
		if v = by.argument(path[i].call, v.Index); v == nil {
			return ""
		}
	}
	if v.Kind != model.Const && v.Kind != model.Unknown {
		return ""
	}
	return v.Text
}

// Share is the smallest part, over the hops of a path, of the targets that a call may have which have the effect: 1 if all do. A target
// that calls what could not be resolved is no evidence against it.
func (p *Program) Share(f *Func, r Reach) float64 {
	share := 1.0
	for {
		if r.edge >= 0 && f.out[r.edge].fan > 1 {
			with, without := 0, 0
			for i := range f.out {
				e := &f.out[i]
				if e.call != r.call || e.kind != calls {
					continue
				}
				switch to := p.Funcs[e.to]; {
				case p.has(to, r.Class):
					with++
				case !p.vague(to):
					without++
				}
			}
			share = min(share, float64(with)/float64(with+without))
		}
		if r.next < 0 {
			return share
		}
		f = p.Funcs[r.next]
		r = f.reaches[r.rest]
	}
}

// vague says whether a function makes a call whose target is not known.
func (p *Program) vague(f *Func) bool {
	for c := range f.Calls {
		call := &f.Calls[c]
		if call.Target.Kind == model.Static || call.Effect != nil {
			continue
		}
		if _, ok := f.firstEdge(int32(c)); !ok {
			return true
		}
	}
	return false
}

func (p *Program) has(f *Func, class Class) bool {
	for i := range f.reaches {
		if f.reaches[i].Class == class {
			return true
		}
	}
	return false
}

// Reaches lists what f ends up doing of one class, nearest first: a few examples that differ in what they depend on, not all.
func (f *Func) Reaches(class Class) []Reach {
	var out []Reach
	for _, r := range f.reaches {
		if r.Class == class {
			out = append(out, r)
		}
	}
	return out
}

// Call is the index of the call of the function by which the reach happens.
func (r Reach) Call() int32 { return r.call }
