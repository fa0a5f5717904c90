package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"math/bits"
	"sort"

	"github.com/perfls/perfls/internal/model"
)

// What a use of a variable may read is found from the order of evaluation and the tree of regions: the nearest earlier definition that
// surely ran, those after it that may have run, and, in a loop, those that an earlier pass left. That is precise for straight code,
// generous elsewhere, and needs no control-flow graph.

// variable is a local variable, parameter or capture of a body.
type variable struct {
	v    *types.Var
	err  bool    // of type error
	defs []int32 // in order of evaluation
	any  int32   // node that stands for all definitions; -1 until needed
}

type defKind uint8

const (
	defExpr    defKind = iota // = exprs[0]
	defTuple                  // = result number index of exprs[0]
	defRange                  // key or element of loop index
	defParam                  // parameter index
	defCapture                // capture index
	defZero                   // the zero value
	defUpdate                 // computed from its old value
	defWrite                  // a part of it, or by a call that has its address
	defAdvance                // moved on by the condition of loop index: rows.Next()
)

// def is one place where a variable gets a value.
type def struct {
	of      *variable
	kind    defKind
	kill    bool // nothing of the old value stays
	at      at   // when it holds
	from    at   // when its sources are read
	exprs   []ast.Expr
	index   int32
	call    int32 // the call that writes it, if hasCall
	hasCall bool
	whole   bool   // defWrite: all of it: &v
	element bool   // defWrite: v[i] = x
	step    bool   // defWrite: v.f += x
	field   string // defWrite: v.field = x
}

// variable finds or adds v. A variable of an enclosing function becomes a capture.
func (u *body) variable(v *types.Var) *variable {
	if x := u.vars[v]; x != nil {
		return x
	}
	x := &variable{v: v, err: isErrorType(v.Type()), any: -1}
	u.vars[v] = x
	u.order = append(u.order, x)
	if !u.declares(v) && u.parent != nil {
		u.parent.variable(v)
		u.caps = append(u.caps, v)
		u.defs = append(u.defs, def{of: x, kind: defCapture, kill: true, index: int32(len(u.caps) - 1)})
		x.defs = append(x.defs, int32(len(u.defs)-1))
	}
	return x
}

func isErrorType(t types.Type) bool {
	return t != nil && types.Identical(t, types.Universe.Lookup("error").Type())
}

func (u *body) define(v *types.Var, d def) { u.defineVar(u.variable(v), d) }

func (u *body) defineVar(x *variable, d def) {
	u.seq++
	d.of, d.at = x, u.now()
	x.defs = append(x.defs, int32(len(u.defs)))
	u.defs = append(u.defs, d)
}

// maxReaching bounds the definitions that one use looks at one by one; beyond it, it reads all.
const maxReaching = 48

// reaching lists the definitions that a use of x may read, nearest first (-1: all), and the loops whose earlier passes it may read from.
func (u *body) reaching(x *variable, when at, each func(d int32), carried func(loop int32)) {
	i := sort.Search(len(x.defs), func(i int) bool { return u.defs[x.defs[i]].at.seq > when.seq })
	killer := int32(-1)
	n := 0
	for j := i - 1; j >= 0; j-- {
		d := &u.defs[x.defs[j]]
		if u.gone(d.at.region, when.region) {
			continue
		}
		each(x.defs[j])
		if d.kill && u.inside(when.region, d.at.region) {
			killer = d.at.region
			break
		}
		if n++; n > maxReaching {
			each(-1)
			break
		}
	}
	for l := u.regions[when.region].Loop; l >= 0; l = u.loops[l].Parent {
		loop := u.loops[l]
		if killer >= 0 && u.inside(killer, loop.Region) {
			return // every pass starts anew
		}
		found := false
		for j := sort.Search(len(x.defs), func(j int) bool { return u.defs[x.defs[j]].at.seq >= loop.start }); j < len(x.defs); j++ {
			d := &u.defs[x.defs[j]]
			if d.at.seq > loop.end {
				break
			}
			if u.leavesLoop(d.at.region, loop.Region) {
				continue
			}
			if d.kind == defWrite && d.whole && u.inside(when.region, d.at.region) && d.at.seq <= when.seq {
				found = false // the callee has just written all of it
				break
			}
			found = true
			if d.at.seq > when.seq {
				if n++; n > maxReaching {
					each(-1)
					break
				}
				each(x.defs[j])
			}
		}
		if found {
			carried(l)
		}
	}
}

// inside says whether region r is outer or nested in it.
func (u *body) inside(r, outer int32) bool {
	for r > outer {
		r = u.regions[r].Parent
	}
	return r == outer
}

// gone says whether what happens in region r is not seen in region at, since r leaves before.
func (u *body) gone(r, at int32) bool {
	for ; r > 0 && !u.inside(at, r); r = u.regions[r].Parent {
		switch u.regions[r].leaves {
		case returns:
			return true
		case breaks, continues:
			if l := u.regions[r].Loop; l >= 0 && u.inside(at, u.loops[l].Region) {
				return true
			}
		}
	}
	return false
}

// leavesLoop says whether what happens in region r is followed by leaving the loop, so that no later pass sees it.
func (u *body) leavesLoop(r, loop int32) bool {
	for ; r > loop; r = u.regions[r].Parent {
		if l := u.regions[r].leaves; l == returns || l == breaks && u.regions[r].Loop == u.regions[loop].Loop {
			return true
		}
	}
	return false
}

// flow is the dependence graph of a body: a bit set for each call and each definition.
type flow struct {
	words   int
	sets    []uint64
	edges   [][]int32
	calls   int32 // calls that have a bit of their own
	loopBit int32
	callBit int32
	global  int32
	nodes   int32
	solved  bool
	known   map[string][]model.Dep
	tmp     []uint64
}

// maxCallBits bounds the calls that dependence is told apart for, so that memory stays linear in generated functions.
const maxCallBits = 2048

// Bits are laid out in the order in which dependences are sorted: parameters, captures, loops, calls, package variables.
func (u *body) solve() {
	f := &u.flow
	f.loopBit = int32(len(u.params) + len(u.caps))
	f.callBit = f.loopBit + int32(len(u.loops))
	f.calls = min(int32(len(u.calls)), maxCallBits)
	f.global = f.callBit + f.calls
	f.words = int(f.global)/64 + 1
	f.nodes = int32(len(u.calls) + len(u.defs) + len(u.order))
	f.sets = make([]uint64, int(f.nodes)*f.words)
	f.edges = make([][]int32, f.nodes)
	f.tmp = make([]uint64, f.words)
	f.known = map[string][]model.Dep{}
	for i, x := range u.order {
		x.any = int32(len(u.calls) + len(u.defs) + i)
		for _, d := range x.defs {
			f.edges[x.any] = append(f.edges[x.any], u.defNode(d))
		}
	}
	for i, k := range u.calls {
		g := u.gather(k.at, int32(i))
		if k.recv != nil {
			g.expr(k.recv)
		} else if k.dynamic != nil {
			g.expr(k.dynamic)
		}
		for _, a := range k.expr.Args {
			g.expr(a)
		}
		if int32(i) < f.calls {
			g.bit(f.callBit + int32(i))
		}
		if l := u.regions[k.at.region].Loop; l >= 0 && u.loops[l].reads == k {
			g.bit(f.loopBit + l)
		}
		f.edges[i] = g.edges
	}
	for i := range u.defs {
		u.solveDef(int32(i))
	}
	f.close()
}

func (u *body) defNode(d int32) int32 { return int32(len(u.calls)) + d }

func (u *body) solveDef(i int32) {
	d := &u.defs[i]
	g := u.gather(d.from, u.defNode(i))
	switch d.kind {
	case defParam:
		g.bit(d.index)
	case defCapture:
		g.bit(int32(len(u.params)) + d.index)
	case defRange, defAdvance:
		g.bit(u.flow.loopBit + d.index)
	}
	if d.of.err {
		for _, e := range d.exprs {
			if c, ok := ast.Unparen(e).(*ast.CallExpr); ok {
				if k, ok := u.callOf[c]; ok && k < u.flow.calls {
					g.bit(u.flow.callBit + k)
				}
			} else {
				g.expr(e)
			}
		}
	} else {
		for _, e := range d.exprs {
			g.expr(e)
		}
		if d.hasCall {
			g.edge(d.call)
		}
	}
	u.flow.edges[u.defNode(i)] = g.edges
}

// close makes every set hold what it can reach. Definitions mostly follow what they read, so a sweep forward and one back settle most
// functions.
func (f *flow) close() {
	for round := 0; ; round++ {
		changed := false
		sweep := func(n int32) {
			to := f.set(n)
			for _, s := range f.edges[n] {
				for w, b := range f.set(s) {
					if b&^to[w] != 0 {
						to[w] |= b
						changed = true
					}
				}
			}
		}
		if round%2 == 0 {
			for n := int32(0); n < f.nodes; n++ {
				sweep(n)
			}
		} else {
			for n := f.nodes - 1; n >= 0; n-- {
				sweep(n)
			}
		}
		if !changed {
			f.solved = true
			return
		}
	}
}

func (f *flow) set(n int32) []uint64 { return f.sets[int(n)*f.words : (int(n)+1)*f.words] }

// gatherer collects what an expression is computed from: into a node of the graph, or, once that is closed, into a set.
type gatherer struct {
	u     *body
	at    at
	own   []uint64
	edges []int32
	late  bool // read variables as they are at any time
	depth int
}

func (u *body) gather(when at, node int32) *gatherer {
	return &gatherer{u: u, at: when, own: u.flow.set(node)}
}

func (g *gatherer) bit(b int32) { g.own[b/64] |= 1 << (b % 64) }

func (g *gatherer) edge(node int32) {
	if !g.u.flow.solved {
		g.edges = append(g.edges, node)
		return
	}
	for w, b := range g.u.flow.set(node) {
		g.own[w] |= b
	}
}

func (g *gatherer) expr(e ast.Expr) {
	if g.depth > 200 { // hostile nesting
		return
	}
	g.depth++
	defer func() { g.depth-- }()
	switch e := e.(type) {
	case *ast.Ident:
		g.ident(e)
	case *ast.ParenExpr:
		g.expr(e.X)
	case *ast.SelectorExpr:
		if v, ok := g.u.info.Uses[e.Sel].(*types.Var); ok && !v.IsField() {
			g.bit(g.u.flow.global)
			return
		}
		g.expr(e.X)
	case *ast.StarExpr:
		g.expr(e.X)
	case *ast.UnaryExpr:
		if l := g.u.regions[g.at.region].Loop; e.Op == token.ARROW && l >= 0 {
			g.bit(g.u.flow.loopBit + l)
		}
		g.expr(e.X)
	case *ast.BinaryExpr:
		g.expr(e.X)
		g.expr(e.Y)
	case *ast.IndexExpr:
		g.expr(e.X)
		g.expr(e.Index)
	case *ast.IndexListExpr:
		g.expr(e.X)
	case *ast.SliceExpr:
		g.expr(e.X)
		for _, i := range []ast.Expr{e.Low, e.High, e.Max} {
			if i != nil {
				g.expr(i)
			}
		}
	case *ast.TypeAssertExpr:
		g.expr(e.X)
	case *ast.CompositeLit:
		isStruct := structOf(g.u.typeOf(e)) != nil
		for _, el := range e.Elts {
			if kv, ok := el.(*ast.KeyValueExpr); ok {
				if !isStruct {
					g.expr(kv.Key)
				}
				el = kv.Value
			}
			g.expr(el)
		}
	case *ast.CallExpr:
		if c, ok := g.u.callOf[e]; ok {
			g.edge(c)
			return
		}
		for _, a := range e.Args { // conversions and built-in functions
			g.expr(a)
		}
	case *ast.FuncLit:
		if c := g.u.litOf[e]; c != nil {
			for _, v := range c.caps {
				g.read(v, true)
			}
		}
	}
}

func (g *gatherer) ident(id *ast.Ident) {
	v, ok := g.u.objectOf(id).(*types.Var)
	if !ok || v.IsField() {
		return
	}
	if g.u.vars[v] != nil {
		g.read(v, g.late)
	} else if v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
		g.bit(g.u.flow.global)
	}
}

// read adds what a variable is computed from. Of an error only the call that returned it counts: everything would otherwise depend on
// everything through err.
func (g *gatherer) read(v *types.Var, late bool) {
	u := g.u
	x := u.vars[v]
	if x == nil {
		return
	}
	if late {
		g.edge(x.any)
		if l := u.regions[g.at.region].Loop; l >= 0 && !x.err {
			u.reaching(x, g.at, func(int32) {}, func(l int32) { g.bit(u.flow.loopBit + l) })
		}
		return
	}
	u.reaching(x, g.at, func(d int32) {
		if d < 0 {
			g.edge(x.any)
		} else {
			g.edge(u.defNode(d))
		}
	}, func(l int32) {
		if !x.err {
			g.bit(u.flow.loopBit + l)
		}
	})
}

// deps is everything that expressions are computed from.
func (u *body) deps(when at, exprs ...ast.Expr) []model.Dep {
	f := &u.flow
	clear(f.tmp)
	g := &gatherer{u: u, at: when, own: f.tmp}
	for _, e := range exprs {
		if e != nil {
			g.expr(e)
		}
	}
	return u.listDeps(f.tmp)
}

// maxDeps bounds the calls in one list of dependences. Of the calls the latest are kept.
const maxDeps = 40

// listDeps turns a set into a list. Equal sets share one.
func (u *body) listDeps(set []uint64) []model.Dep {
	f := &u.flow
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
			d := u.depOf(int32(w*64 + bits.TrailingZeros64(word)))
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

func (u *body) depOf(b int32) model.Dep {
	f := &u.flow
	switch {
	case b < int32(len(u.params)):
		return model.Dep{Kind: model.OnParam, Index: b}
	case b < f.loopBit:
		return model.Dep{Kind: model.OnCapture, Index: b - int32(len(u.params))}
	case b < f.callBit:
		return model.Dep{Kind: model.OnLoop, Index: b - f.loopBit}
	case b < f.global:
		return model.Dep{Kind: model.OnCall, Index: b - f.callBit}
	}
	return model.Dep{Kind: model.OnGlobal}
}
