package link

import (
	"slices"
	"sort"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// Class is a kind of effect that rules ask for.
type Class uint8

const (
	ReadQuery Class = iota
	WriteQuery
	RemoteCall
	BodyRead
	BodyLimit
	Transaction
)

// maxHops is the longest chain of calls between a function and an effect of it. Longer ones were nearly always spurious: they passed
// through a dispatcher that can run anything.
const maxHops = 8

// maxReaches bounds the reaches that a function keeps of one class: those with the shortest paths among those that differ in what they
// depend on. Callers see no more of a function than these.
const maxReaches = 6

// Reach is one effect that running a function has.
type Reach struct {
	Class Class
	// Hops is the number of calls between the function and the one that has the effect itself.
	Hops int32
	// Deps is the set of the function's parameters (bit i) and captures (bit 40+i) that the effect's input is computed from.
	Deps uint64
	// Handle is the same for the handle that the effect goes through: the pool, connection or client.
	Handle uint64
	// Tables is the same for the name of the table or collection that is asked.
	Tables uint64
	// Absent is the set of parameters and captures that must be nil or empty for the effect to happen.
	Absent uint64
	// Given is the set of those that must not be.
	Given uint64
	// Lazy is the set of parameters and captures that remember that the effect has happened (if s.users == nil { s.users = load() }).
	Lazy uint64
	// Conditional: some call on the way runs only under a condition that says nothing rules know of.
	Conditional bool
	// Cached: some call on the way runs only when a look-up missed, or when a value was not loaded yet.
	Cached bool
	// Looped: a loop over data lies between the function and the effect.
	Looped bool
	// Opaque: the input also comes from something other than parameters (another call, a package variable), so equal arguments do not
	// make equal effects.
	Opaque bool
	// Loose: a hop was matched by name and arity only.
	Loose bool

	call int32 // the call in the function that leads on, or has the effect
	next int32 // the function it leads to; -1 if the call has the effect itself
	rest int32 // index in reaches of next
	edge int32 // index in out
}

const captureBit = 40

func bit(d model.Dep) uint64 {
	switch {
	case d.Kind == model.OnParam && d.Index < captureBit:
		return 1 << d.Index
	case d.Kind == model.OnCapture && d.Index < 64-captureBit:
		return 1 << (captureBit + d.Index)
	}
	return 0
}

// classOf names the effects that are carried to callers.
func classOf(e *model.Effect) (Class, bool) {
	switch e.Kind {
	case model.Query:
		if e.Op == model.Write {
			return WriteQuery, true
		}
		return ReadQuery, true
	case model.Remote:
		return RemoteCall, true
	case model.BodyRead:
		return BodyRead, true
	case model.BodyLimit:
		return BodyLimit, true
	case model.Transaction:
		return Transaction, true
	}
	return 0, false
}

// reach carries effects from the calls that have them to all callers, breadth first, so that the paths kept are shortest ones. Functions
// are visited in their fixed order, so the result does not depend on anything else.
func (p *Program) reach() {
	type item struct{ fn, reach int32 }
	var level []item
	for _, f := range p.Funcs {
		for c := range f.Calls {
			if r, ok := directReach(f, int32(c)); ok && f.keep(&r) {
				level = append(level, item{f.Index, int32(len(f.reaches) - 1)})
			}
		}
	}
	for hops := int32(1); hops <= maxHops && len(level) > 0; hops++ {
		var next []item
		for _, it := range level {
			to := p.Funcs[it.fn]
			r := to.reaches[it.reach]
			for _, in := range to.in {
				from := p.Funcs[in.from]
				e := &from.out[in.edge]
				if e.kind == refers || int(e.fan) > maxFan {
					continue
				}
				if from.full(r.Class) {
					continue
				}
				lifted, ok := lift(from, e, in.edge, &r)
				if !ok {
					continue
				}
				lifted.Hops, lifted.next, lifted.rest = hops, it.fn, it.reach
				if from.keep(&lifted) {
					next = append(next, item{from.Index, int32(len(from.reaches) - 1)})
				}
			}
		}
		sort.Slice(next, func(i, j int) bool {
			return next[i].fn < next[j].fn || next[i].fn == next[j].fn && next[i].reach < next[j].reach
		})
		level = next
	}
}

// keep adds a reach unless one with the same consequences, which was found first and so is no longer, is there.
func (f *Func) keep(r *Reach) bool {
	n := 0
	for i := range f.reaches {
		have := &f.reaches[i]
		if have.Class != r.Class {
			continue
		}
		n++
		if n >= maxReaches || have.Deps == r.Deps && have.Handle == r.Handle && have.Tables == r.Tables && have.Absent == r.Absent && have.Given == r.Given && have.Lazy == r.Lazy &&
			have.Conditional == r.Conditional && have.Cached == r.Cached {
			return false
		}
	}
	f.reaches = append(f.reaches, *r)
	return true
}

// full says whether f keeps no more reaches of a class.
func (f *Func) full(class Class) bool {
	n := 0
	for i := range f.reaches {
		if f.reaches[i].Class == class {
			n++
		}
	}
	return n >= maxReaches
}

// callReaches lists what one call of f does of one class: itself, or through each function that it may run.
func (p *Program) callReaches(f *Func, c int32, class Class, into []Reach) []Reach {
	if r, ok := directReach(f, c); ok && r.Class == class {
		into = append(into, r)
	}
	first, _ := f.firstEdge(c)
	for i := first; i < len(f.out) && f.out[i].call == c; i++ {
		e := &f.out[i]
		if e.kind == refers || int(e.fan) > maxFan {
			continue
		}
		to := p.Funcs[e.to]
		for rest := range to.reaches {
			inner := &to.reaches[rest]
			if inner.Class != class || inner.Hops >= maxHops {
				continue
			}
			if r, ok := lift(f, e, int32(i), inner); ok {
				r.Hops, r.next, r.rest = inner.Hops+1, e.to, int32(rest)
				into = append(into, r)
			}
		}
	}
	return into
}

// firstEdge finds the first of a call's edges: they are sorted by call.
func (f *Func) firstEdge(c int32) (int, bool) {
	i := sort.Search(len(f.out), func(i int) bool { return f.out[i].call >= c })
	return i, i < len(f.out) && f.out[i].call == c
}

// directReach is the effect of a call itself.
func directReach(f *Func, c int32) (Reach, bool) {
	call := &f.Calls[c]
	if call.Effect == nil || call.Deferred && call.Effect.Kind == model.Query {
		return Reach{}, false
	}
	class, ok := classOf(call.Effect)
	if !ok {
		return Reach{}, false
	}
	r := Reach{Class: class, call: c, next: -1, edge: -1}
	if class == BodyRead || class == BodyLimit {
		if a := call.Effect.Arg; a >= 0 && int(a) < len(call.Args) {
			r.Deps = body(f, &call.Args[a], 0)
		}
	}
	sharded, vague := statement(call)
	for a := range call.Args {
		if class == BodyRead || class == BodyLimit {
			break
		}
		if isContext(&call.Args[a]) {
			continue
		}
		for _, d := range call.Args[a].Deps {
			b := bit(d)
			switch {
			case a == 0 && isHandle(f, call), int32(a) == sharded:
				r.Handle |= b
			case int32(a) == vague:
				r.Opaque = true
			case b != 0:
				r.Deps |= b
			case d.Kind == model.OnCall && d.Index != c, d.Kind == model.OnGlobal:
				r.Opaque = true
			}
		}
	}
	if class == ReadQuery || class == WriteQuery {
		chosen(f, call, func(v *model.Value) {
			for _, d := range v.Deps {
				r.Tables |= bit(d)
			}
		})
	}
	r.Looped = inDataLoop(f, call.Region)
	return r, r.guard(f, call.Region)
}

// buildsQuery says whether a value is the result of a call that may have said what is asked for: a link of a builder chain, known or not.
// What constructors return, and methods without arguments, is where to ask: sql.Open(name), s.getDB(ctx).
func buildsQuery(f *Func, v *model.Value) bool {
	if v.Kind != model.Result || int(v.Index) >= len(f.Calls) || strings.HasSuffix(v.Type, "/mongo.Collection") {
		return false
	}
	made := &f.Calls[v.Index]
	if e := made.Effect; e != nil {
		opens := e.Kind == model.Begin && e.Arg < 0 && e.Model == "" && made.Target.Kind == model.Static && !takesReceiver(made)
		return !opens && e.Kind != model.NoEffect && e.Kind != model.Transaction && e.Kind != model.Client
	}
	if !takesReceiver(made) {
		return made.Target.Kind != model.Static
	}
	return slices.ContainsFunc(made.Args[min(1, len(made.Args)):], func(a model.Value) bool { return !isContext(&a) })
}

// isHandle says whether argument 0 only says where the statement goes (a pool, connection, client) rather than what it is: a builder
// chain arrives as the result of another call.
func isHandle(f *Func, call *model.Call) bool {
	return call.Target.Kind != model.Unresolved && len(call.Args) > 0 && !buildsQuery(f, &call.Args[0]) && takesReceiver(call)
}

func takesReceiver(call *model.Call) bool {
	if call.Target.Kind == model.Interface {
		return true
	}
	symbol := call.Target.Symbol
	if i := strings.IndexByte(symbol, '#'); i >= 0 && strings.HasPrefix(symbol, "npm:") {
		return strings.IndexByte(symbol[i:], '.') > 0
	}
	return len(symbol) > 0 && symbol[0] == '('
}

// lift expresses a callee's reach in terms of the caller's parameters and captures.
func lift(from *Func, e *edge, index int32, r *Reach) (Reach, bool) {
	call := &from.Calls[e.call]
	out := Reach{Class: r.Class, call: e.call, edge: index, Looped: r.Looped || e.kind == runsEach, Opaque: r.Opaque, Loose: r.Loose || e.loose}
	out.Conditional, out.Cached = r.Conditional, r.Cached
	ok := out.guard(from, call.Region)
	if !ok {
		return out, false
	}
	out.Looped = out.Looped || inDataLoop(from, call.Region)
	each(e, call, func(b uint64, v *model.Value) {
		if r.Absent&b != 0 {
			if p := provided(v); p != 0 {
				out.Absent |= p
			} else if !isNil(v) {
				ok = false
			}
		}
		if r.Given&b != 0 {
			if isNil(v) {
				ok = false
			}
			out.Given |= provided(v)
		}
		if r.Class == BodyRead || r.Class == BodyLimit {
			if r.Deps&b != 0 {
				out.Deps |= body(from, v, 0)
			}
			return
		}
		for _, d := range v.Deps {
			db := bit(d)
			if r.Deps&b != 0 {
				out.Deps |= db
				out.Opaque = out.Opaque || db == 0 && d.Kind != model.OnLoop && !isContext(v)
			}
			if r.Handle&b != 0 {
				out.Handle |= db
			}
			if r.Tables&b != 0 {
				out.Tables |= db
			}
			if r.Lazy&b != 0 {
				out.Lazy |= db
			}
		}
	})
	return out, ok
}

// each pairs the callee's parameters and captures (as bits) with the caller's values.
func each(e *edge, call *model.Call, pair func(bit uint64, v *model.Value)) {
	if e.kind == calls && e.value == nil || e.kind == spawns && e.value == nil {
		shift := 0
		if e.bound {
			shift = 1
		}
		for a := range call.Args {
			if a+shift < captureBit {
				pair(1<<(a+shift), &call.Args[a])
			}
		}
		return
	}
	if e.value != nil {
		bound := e.value.Bound
		if isMethodValue(e.value) {
			if len(bound) > 0 {
				pair(1, &bound[0])
			}
		} else {
			for i := range bound {
				if i < 64-captureBit {
					pair(1<<(captureBit+i), &bound[i])
				}
			}
		}
		if e.kind == calls { // a local function value that is called here
			shift := 0
			if isMethodValue(e.value) {
				shift = 1
			}
			for a := range call.Args {
				if a+shift < captureBit {
					pair(1<<(a+shift), &call.Args[a])
				}
			}
		}
	}
}

// isMethodValue: literals' ids carry a "$" and their Bound are captures; for others Bound is the receiver.
func isMethodValue(v *model.Value) bool {
	for i := len(v.Func) - 1; i >= 0; i-- {
		switch c := v.Func[i]; {
		case c == '$':
			return false
		case c < '0' || c > '9':
			return true
		}
	}
	return true
}

// provided gives the parameters whose absence makes v absent: v is one of them, handed on as it is.
func provided(v *model.Value) uint64 {
	switch v.Kind {
	case model.Parameter:
		return bit(model.Dep{Kind: model.OnParam, Index: v.Index})
	case model.Capture:
		return bit(model.Dep{Kind: model.OnCapture, Index: v.Index})
	}
	return 0
}

func isNil(v *model.Value) bool { return v.Kind == model.Const && (v.Text == "nil" || v.Text == "") }

// guard adds what must hold for a region of f to run. It is false if the region runs only after an error: what happens there is not the
// cost of the path.
func (r *Reach) guard(f *Func, region int32) bool {
	for ; region >= 0; region = f.Regions[region].Parent {
		g := f.Regions[region].Guard
		switch g.Kind {
		case model.OnError:
			return false
		case model.OnMiss, model.OnUnset:
			r.Cached = true
		case model.OnCondition:
			r.Conditional = true
		case model.OnGiven:
			if len(g.Deps) == 1 {
				r.Given |= bit(g.Deps[0])
			}
		case model.OnAbsent:
			if len(g.Deps) != 1 {
				r.Conditional = true
				continue
			}
			if g.Deps[0].Kind == model.OnParam && !(g.Deps[0].Index == 0 && f.Receiver != "") {
				r.Absent |= bit(g.Deps[0])
			} else {
				r.Lazy |= bit(g.Deps[0])
				r.Cached = true
			}
		}
	}
	return true
}

func inDataLoop(f *Func, region int32) bool {
	for l := f.Regions[region].Loop; l >= 0; l = f.Loops[l].Parent {
		if Data(f.Loops[l].Kind) {
			return true
		}
	}
	return false
}

// Data says whether a loop's number of passes comes from data.
func Data(k model.LoopKind) bool {
	return k == model.Collection || k == model.Rows || k == model.Recursion
}
