package flow

import (
	"math/bits"

	"github.com/perfls/perfls/internal/model"
)

// graph is the dependence graph of a body. Its nodes are the calls, the definitions and, for uses that may read any definition, the
// variables. Each has a bit set of what it depends on, whose bits lie in the order in which dependences are sorted: parameters, captures,
// loops, calls, package variables.
type graph struct {
	words    int
	sets     []uint64
	edges    []int32 // of all nodes, one after the other
	ends     []int32 // where the edges of a node end
	nodes    int32
	capBit   int32
	loopBit  int32
	callBit  int32
	global   int32
	calls    int32 // calls that have a bit of their own
	firstDef int32 // node of the first definition
	solved   bool
	known    map[string][]model.Dep
	tmp      []uint64
}

// maxCallBits bounds the calls that dependence is told apart for, so that memory stays linear in generated functions.
const maxCallBits = 2048

// Solve computes what every call and every definition depends on. It is called once, when this body and the literals in it are walked;
// values and dependences can be asked for from then on.
func (b *Body[K, E]) Solve() {
	f := &b.graph
	f.capBit = b.Params
	f.loopBit = f.capBit + int32(len(b.Captures))
	f.callBit = f.loopBit + int32(len(b.Loops))
	f.calls = min(int32(len(b.calls)), maxCallBits)
	f.global = f.callBit + f.calls
	f.words = int(f.global)/64 + 1
	f.firstDef = int32(len(b.calls))
	f.nodes = f.firstDef + int32(len(b.Defs)+len(b.order))
	f.sets = make([]uint64, int(f.nodes)*f.words)
	f.ends = make([]int32, 0, f.nodes)
	f.tmp = make([]uint64, f.words)
	f.known = map[string][]model.Dep{}
	for i, x := range b.order {
		x.any = f.firstDef + int32(len(b.Defs)+i)
	}
	for i, at := range b.calls {
		g := b.gather(at, f.set(int32(i)))
		b.front.Operands(g, int32(i))
		if int32(i) < f.calls {
			g.bit(f.callBit + int32(i))
		}
		f.ends = append(f.ends, int32(len(f.edges)))
	}
	for i := range b.Defs {
		b.solveDef(int32(i))
		f.ends = append(f.ends, int32(len(f.edges)))
	}
	for _, x := range b.order {
		for _, d := range x.Defs {
			f.edges = append(f.edges, f.firstDef+d)
		}
		f.ends = append(f.ends, int32(len(f.edges)))
	}
	f.close()
}

func (b *Body[K, E]) solveDef(i int32) {
	d, f := &b.Defs[i], &b.graph
	g := b.gather(d.From, f.set(f.firstDef+i))
	switch d.Kind {
	case Param:
		g.bit(d.Index)
	case Capture:
		g.bit(f.capBit + d.Index)
	case Range, Advance:
		g.bit(f.loopBit + d.Index)
	}
	if d.Of.Err {
		for _, e := range d.Exprs {
			if k, ok := b.front.CallOf(e); !ok {
				g.Expr(e)
			} else if k >= 0 && k < f.calls {
				g.bit(f.callBit + k)
			}
		}
		return
	}
	for _, e := range d.Exprs {
		g.Expr(e)
	}
	if d.HasCall {
		g.Call(d.Call)
	}
}

// close makes every set hold what it can reach. Definitions mostly follow what they read, so a sweep forward and one back settle most
// functions.
func (f *graph) close() {
	for round := 0; ; round++ {
		changed := false
		if round%2 == 0 {
			for n := int32(0); n < f.nodes; n++ {
				changed = f.sweep(n) || changed
			}
		} else {
			for n := f.nodes - 1; n >= 0; n-- {
				changed = f.sweep(n) || changed
			}
		}
		if !changed {
			break
		}
	}
	f.solved = true
}

// sweep adds to a node's set those of its neighbours, and says whether it grew.
func (f *graph) sweep(n int32) bool {
	changed := false
	from := int32(0)
	if n > 0 {
		from = f.ends[n-1]
	}
	to := f.set(n)
	for _, s := range f.edges[from:f.ends[n]] {
		for w, b := range f.set(s) {
			if b&^to[w] != 0 {
				to[w] |= b
				changed = true
			}
		}
	}
	return changed
}

func (f *graph) set(n int32) []uint64 { return f.sets[int(n)*f.words : (int(n)+1)*f.words] }

// Gatherer collects what an expression is computed from: into a node of the graph, or, once that is closed, into a set.
type Gatherer[K comparable, E any] struct {
	body  *Body[K, E]
	at    At
	own   []uint64
	depth int
}

// gather starts to collect. There is one gatherer to a body, since no collecting is begun inside another.
func (b *Body[K, E]) gather(when At, own []uint64) *Gatherer[K, E] {
	b.gatherer = Gatherer[K, E]{body: b, at: when, own: own}
	return &b.gatherer
}

// gatherNew starts to collect into an empty set.
func (b *Body[K, E]) gatherNew(when At) *Gatherer[K, E] {
	clear(b.graph.tmp)
	return b.gather(when, b.graph.tmp)
}

func (g *Gatherer[K, E]) bit(b int32) { g.own[b/64] |= 1 << (b % 64) }

func (g *Gatherer[K, E]) edge(node int32) {
	f := &g.body.graph
	if !f.solved {
		f.edges = append(f.edges, node)
		return
	}
	for w, b := range f.set(node) {
		g.own[w] |= b
	}
}

// maxNesting bounds how deep an expression is followed: hostile sources nest without end.
const maxNesting = 200

// Expr adds what an expression is computed from.
func (g *Gatherer[K, E]) Expr(e E) {
	if g.depth > maxNesting {
		return
	}
	g.depth++
	g.body.front.Uses(g, e)
	g.depth--
}

// Call adds a recorded call and what that is computed from.
func (g *Gatherer[K, E]) Call(call int32) { g.edge(call) }

// Global adds the package variables, which are not told apart.
func (g *Gatherer[K, E]) Global() { g.bit(g.body.graph.global) }

// EachPass adds the innermost loop around the moment: what is read there differs from pass to pass, as a received message does.
func (g *Gatherer[K, E]) EachPass() {
	if l := g.body.Innermost(g.at.Region); l >= 0 {
		g.bit(g.body.graph.loopBit + l)
	}
}

// Closure adds what a literal captures.
func (g *Gatherer[K, E]) Closure(literal *Body[K, E]) {
	for _, v := range literal.Captures {
		if x := g.body.Vars[v]; x != nil {
			g.readLate(x)
		}
	}
}

// Read adds what a variable of the body is computed from. Of an error only the call that returned it counts: everything would otherwise depend on
// everything through err.
func (g *Gatherer[K, E]) Read(x *Var[K]) {
	f := &g.body.graph
	g.body.Reaching(x, g.at, func(d int32) {
		if d < 0 {
			g.edge(x.any)
		} else {
			g.edge(f.firstDef + d)
		}
	}, func(l int32) {
		if !x.Err {
			g.bit(f.loopBit + l)
		}
	})
}

// readLate adds what a variable is computed from that is read by reference at some later moment: any of its definitions counts.
func (g *Gatherer[K, E]) readLate(x *Var[K]) {
	b := g.body
	g.edge(x.any)
	if b.Innermost(g.at.Region) >= 0 && !x.Err {
		b.Reaching(x, g.at, func(int32) {}, func(l int32) { g.bit(b.graph.loopBit + l) })
	}
}

// Deps is everything that expressions are computed from at a moment, sorted and unique. The list is shared and must not be changed.
func (b *Body[K, E]) Deps(when At, exprs ...E) []model.Dep {
	g := b.gatherNew(when)
	for _, e := range exprs {
		g.Expr(e)
	}
	return b.list(g.own)
}

// maxDeps bounds one list of dependences: of the calls only the latest are kept.
const maxDeps = 40

// list turns a set into a list. Equal sets share one.
func (b *Body[K, E]) list(set []uint64) []model.Dep {
	f := &b.graph
	n := 0
	key := make([]byte, 0, 64)
	for _, w := range set {
		n += bits.OnesCount64(w)
		for s := 0; s < 64; s += 8 {
			key = append(key, byte(w>>s))
		}
	}
	if n == 0 {
		return nil
	}
	if d, ok := f.known[string(key)]; ok {
		return d
	}
	out := make([]model.Dep, 0, min(n, maxDeps+8))
	skip := n - maxDeps
	for w, word := range set {
		for ; word != 0; word &= word - 1 {
			d := f.dep(int32(w*64 + bits.TrailingZeros64(word)))
			if d.Kind == model.OnCall && skip > 0 {
				skip--
				continue
			}
			out = append(out, d)
		}
	}
	f.known[string(key)] = out
	return out
}

// dep is what a bit stands for.
func (f *graph) dep(b int32) model.Dep {
	switch {
	case b < f.capBit:
		return model.Dep{Kind: model.OnParam, Index: b}
	case b < f.loopBit:
		return model.Dep{Kind: model.OnCapture, Index: b - f.capBit}
	case b < f.callBit:
		return model.Dep{Kind: model.OnLoop, Index: b - f.loopBit}
	case b < f.global:
		return model.Dep{Kind: model.OnCall, Index: b - f.callBit}
	}
	return model.Dep{Kind: model.OnGlobal}
}
