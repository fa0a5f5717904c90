// Package flow is what all front ends know of a function between reading its syntax and writing its facts: when things happen in it, where
// its variables get their values, and so what every value depends on and where it comes from.
//
// A front end walks a function once, in order of evaluation, and tells a Body the regions it enters, the loops, the calls and every place
// where a variable gets a value. Then Solve answers, from those alone, what each of them depends on; only after that can values, loops and
// guards be named. The Body never looks at syntax: expressions are the front end's own (E), variables have whatever key it gives them (K),
// and the few questions that need syntax or types go back to it through FrontEnd.
//
// The idea is that of reaching definitions (Aho, Lam, Sethi, Ullman: Compilers, section 9.2.4), found without a control-flow graph from the
// order of evaluation and the tree of regions: the nearest earlier definition that surely ran, those after it that may have run, and, in a
// loop, those that an earlier pass left. That is precise for straight code, generous elsewhere, and costs next to nothing. From them follow
// def-use edges, which make the dependence graph (Ferrante, Ottenstein, Warren 1987) without its control part: rules read conditions from
// guards.
//
// Reading order: body.go (regions), define.go (variables, reaching definitions), loop.go, graph.go (what depends on what), value.go and
// text.go (where a value comes from).
package flow

import "github.com/perfls/perfls/internal/model"

// FrontEnd answers what a Body cannot know without syntax and types. It is asked about one Body only.
type FrontEnd[K comparable, E any] interface {
	// Declares says whether a variable is declared in the body itself, rather than in one around it.
	Declares(v K) bool
	// IsError says whether a variable holds what went wrong: of type error, bound by a catch.
	IsError(v K) bool
	// VarType and ExprType write static types with full package paths; "" where they are unknown.
	VarType(v K) string
	ExprType(e E) string
	// CallOf says whether an expression is a call, through parentheses, and gives its index; -1 for calls that were not recorded, such as
	// conversions.
	CallOf(e E) (call int32, ok bool)
	// Uses tells g what an expression is computed from: its parts by Expr, variables by Read, a call by Call. It asks the
	// body for nothing meanwhile.
	Uses(g *Gatherer[K, E], e E)
	// Operands tells g what a recorded call is computed from: its receiver or the function value that is called, and its arguments.
	Operands(g *Gatherer[K, E], call int32)
	// Shape is the value of an expression at a moment without its type and its dependences. It gives Unknown beyond MaxDepth.
	Shape(e E, when At, depth int) model.Value
	// TupleShape is the same of result or part number index of an expression that gives several.
	TupleShape(e E, index int32, when At, depth int) model.Value
	// Zero is the value of a variable that was declared and not given any.
	Zero(v K) model.Value
	// Text is the constant text of an expression at a moment, with a Hole for each part that is not constant. It gives Hole beyond
	// MaxTextDepth.
	Text(e E, when At, depth int) string
}

// Body is one function, method or function literal. It is used by one goroutine at a time, together with the bodies around and in it.
type Body[K comparable, E any] struct {
	Parent   *Body[K, E] // of a literal: the body that it is made in
	Now      At          // the moment that the walk has come to
	Params   int32       // how many parameters it has, the receiver included; Param definitions count from 0
	Captures []K         // variables of bodies around it that it uses, in order of appearance
	Regions  []Region[E] // Regions[0] is the body; parents come before children
	Loops    []*Loop     // in order of appearance
	Vars     map[K]*Var[K]
	Defs     []Def[K, E] // in order of evaluation, but for captures, which hold from the start
	Returns  []Return[E]

	front    FrontEnd[K, E]
	order    []*Var[K] // in order of appearance
	calls    []At
	targets  []target // enclosing statements that break and continue leave, innermost last
	graph    graph
	gatherer Gatherer[K, E]
	refs     bool  // its captures are being listed
	refDepth int32 // literals whose captures are being listed
}

// At is a moment in a body: a place in the order of evaluation, and a region.
type At struct{ Seq, Region int32 }

// Region is a region with what it takes to name its guard.
type Region[E any] struct {
	model.Region
	Conds  []E   // any of them makes the region run
	Negate bool  // … none of them, rather
	At     At    // where the conditions are computed
	Rest   bool  // it is what follows a conditional leave, not an arm
	Leaves Leave // how its last statement leaves it
}

// Leave is how a list of statements ends. Greater ones lead further out.
type Leave uint8

const (
	Stays     Leave = iota // what follows it runs
	Continues              // with the next pass of the loop
	Breaks                 // leaves the loop
	Returns                // leaves the body: by returning, by an exception, by ending the process
)

// Return is one return statement.
type Return[E any] struct {
	Exprs []E
	At    At
}

// Start starts a body of size bytes. Parent is nil but for literals. The front end is kept for later and need not be ready yet.
func Start[K comparable, E any](front FrontEnd[K, E], parent *Body[K, E], size int32) Body[K, E] {
	root := model.Region{Kind: model.Body, Parent: -1, Loop: -1, Span: model.Span{End: size}}
	return Body[K, E]{front: front, Parent: parent, Vars: map[K]*Var[K]{}, Regions: []Region[E]{{Region: root}}}
}

// Step goes on to the next moment.
func (b *Body[K, E]) Step() { b.Now.Seq++ }

// End is the moment after everything that was walked.
func (b *Body[K, E]) End() At { return At{Seq: b.Now.Seq} }

// Enter opens a region and returns the one to go Back to.
func (b *Body[K, E]) Enter(kind model.RegionKind, span model.Span) (outer int32) {
	outer = b.Now.Region
	b.Regions = append(b.Regions, Region[E]{Region: model.Region{Kind: kind, Parent: outer, Loop: b.Regions[outer].Loop, Span: span}})
	b.Now.Region = int32(len(b.Regions) - 1)
	return outer
}

// Arm opens a branch that runs if one of its conditions, computed at when, holds (or none does).
func (b *Body[K, E]) Arm(span model.Span, negate bool, when At, conds ...E) (outer int32) {
	outer = b.Enter(model.Branch, span)
	r := &b.Regions[b.Now.Region]
	r.Conds, r.Negate, r.At = conds, negate, when
	return outer
}

// Rest opens a branch for what follows a conditional leave, and so runs if the condition does not hold (negate) or does.
func (b *Body[K, E]) Rest(span model.Span, negate bool, when At, conds ...E) (outer int32) {
	outer = b.Arm(span, negate, when, conds...)
	b.Regions[b.Now.Region].Rest = true
	return outer
}

// Back closes all regions inside outer.
func (b *Body[K, E]) Back(outer int32) { b.Now.Region = outer }

// Innermost is the innermost loop around a region; -1 for none.
func (b *Body[K, E]) Innermost(region int32) int32 { return b.Regions[region].Loop }

// Call records a call at this moment and gives its index.
func (b *Body[K, E]) Call() int32 {
	b.calls = append(b.calls, b.Now)
	return int32(len(b.calls) - 1)
}

// Return records a return statement, which leaves all loops around it.
func (b *Body[K, E]) Return(exprs []E) {
	b.Step()
	index := int32(len(b.Returns))
	b.Returns = append(b.Returns, Return[E]{Exprs: exprs, At: b.Now})
	for l := b.Innermost(b.Now.Region); l >= 0; l = b.Loops[l].Parent {
		b.Loops[l].Leaves = append(b.Loops[l].Leaves, Exit{At: b.Now, Return: index})
	}
}

// Inside says whether region r is outer or nested in it.
func (b *Body[K, E]) Inside(r, outer int32) bool {
	for r > outer {
		r = b.Regions[r].Parent
	}
	return r == outer
}

// Gone says whether what happens in region r is not seen in region at, since r leaves before.
func (b *Body[K, E]) Gone(r, at int32) bool {
	for ; r > 0 && !b.Inside(at, r); r = b.Regions[r].Parent {
		switch b.Regions[r].Leaves {
		case Returns:
			return true
		case Breaks, Continues:
			if l := b.Regions[r].Loop; l >= 0 && b.Inside(at, b.Loops[l].Region) {
				return true
			}
		}
	}
	return false
}

// leavesLoop says whether what happens in region r is followed by leaving the loop, so that no later pass sees it.
func (b *Body[K, E]) leavesLoop(r, loop int32) bool {
	for ; r > loop; r = b.Regions[r].Parent {
		if l := b.Regions[r].Leaves; l == Returns || l == Breaks && b.Regions[r].Loop == b.Regions[loop].Loop {
			return true
		}
	}
	return false
}
