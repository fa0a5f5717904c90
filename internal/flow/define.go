package flow

import "sort"

// Var is a local variable, parameter or capture of a body.
type Var[K comparable] struct {
	Key  K
	Err  bool    // holds what went wrong
	Defs []int32 // indices in Body.Defs, in order of evaluation
	any  int32   // node of the graph that stands for all definitions; -1 until there is one
}

// DefKind is how a variable gets a value.
type DefKind uint8

const (
	Expr    DefKind = iota // = Exprs[0]
	Tuple                  // = result or part number Index of Exprs[0]
	Range                  // key or element of loop Index
	Param                  // parameter Index
	Capture                // capture Index
	Zero                   // declared without a value
	Update                 // computed from its old value, which is among Exprs: x += y
	Write                  // a part of it, or by a call that may reach it
	Advance                // moved on by the condition of loop Index: rows.Next()
)

// Def is a definition: one place where a variable gets a value.
type Def[K comparable, E any] struct {
	Of      *Var[K]
	Kind    DefKind
	Kill    bool // nothing of the old value stays
	At      At   // when it holds
	From    At   // when its sources are read
	Exprs   []E
	Index   int32
	Call    int32 // the call that writes it, if HasCall
	HasCall bool
	Whole   bool   // Write: may be all of it: &v
	Step    bool   // Write: computed from the old part: v.f += x
	Field   string // Write: the part is this field: v.field = x
}

// Variable finds or adds v. A variable of a body around this one becomes a capture.
func (b *Body[K, E]) Variable(v K) *Var[K] {
	if x := b.Vars[v]; x != nil {
		return x
	}
	x := &Var[K]{Key: v, Err: b.front.IsError(v), any: -1}
	b.Vars[v] = x
	b.order = append(b.order, x)
	if b.Parent != nil && !b.front.Declares(v) {
		b.Parent.Variable(v)
		b.Captures = append(b.Captures, v)
		b.Defs = append(b.Defs, Def[K, E]{Of: x, Kind: Capture, Kill: true, Index: int32(len(b.Captures) - 1)})
		x.Defs = append(x.Defs, int32(len(b.Defs)-1))
	}
	return x
}

// Define adds a definition that holds from the next moment on. Of and At of d are set here.
func (b *Body[K, E]) Define(v K, d Def[K, E]) {
	x := b.Variable(v)
	b.Step()
	d.Of, d.At = x, b.Now
	x.Defs = append(x.Defs, int32(len(b.Defs)))
	b.Defs = append(b.Defs, d)
}

// WrittenBy defines the variables that a literal assigns and this body has or captures: what a call that is given the literal may write.
func (b *Body[K, E]) WrittenBy(literal *Body[K, E], call int32) {
	for i := range literal.Defs {
		d := &literal.Defs[i]
		if d.Kind != Capture && !literal.front.Declares(d.Of.Key) {
			b.Define(d.Of.Key, Def[K, E]{Kind: Write, Call: call, HasCall: true, From: b.Now})
		}
	}
}

// maxReaching bounds the definitions that one use looks at one by one; beyond it, it reads all.
const maxReaching = 48

// Reaching lists the definitions that a use of x may read, nearest first (-1: all), and the loops whose earlier passes it may read from,
// innermost first.
func (b *Body[K, E]) Reaching(x *Var[K], when At, each func(d int32), carried func(loop int32)) {
	i := sort.Search(len(x.Defs), func(i int) bool { return b.Defs[x.Defs[i]].At.Seq > when.Seq })
	killer := int32(-1)
	n := 0
	for j := i - 1; j >= 0; j-- {
		d := &b.Defs[x.Defs[j]]
		if b.Gone(d.At.Region, when.Region) {
			continue
		}
		each(x.Defs[j])
		if d.Kill && b.Inside(when.Region, d.At.Region) {
			killer = d.At.Region
			break
		}
		if n++; n > maxReaching {
			each(-1)
			break
		}
	}
	for l := b.Regions[when.Region].Loop; l >= 0; l = b.Loops[l].Parent {
		loop := b.Loops[l]
		if killer >= 0 && b.Inside(killer, loop.Region) {
			return // every pass starts anew
		}
		found := false
		for j := sort.Search(len(x.Defs), func(j int) bool { return b.Defs[x.Defs[j]].At.Seq >= loop.Start }); j < len(x.Defs); j++ {
			d := &b.Defs[x.Defs[j]]
			if d.At.Seq > loop.End {
				break
			}
			if b.leavesLoop(d.At.Region, loop.Region) {
				continue
			}
			if d.Kind == Write && d.Whole && b.Inside(when.Region, d.At.Region) && d.At.Seq <= when.Seq {
				found = false // the callee has just written all of it
				break
			}
			found = true
			if d.At.Seq > when.Seq {
				if n++; n > maxReaching {
					each(-1)
					break
				}
				each(x.Defs[j])
			}
		}
		if found {
			carried(l)
		}
	}
}

// Last is the nearest definition of x that a use may read; nil if there is none.
func (b *Body[K, E]) Last(x *Var[K], when At) *Def[K, E] {
	last := int32(-1)
	b.Reaching(x, when, func(d int32) {
		if last < 0 {
			last = d
		}
	}, func(int32) {})
	if last < 0 {
		return nil
	}
	return &b.Defs[last]
}

// Only is the one definition that x has in the whole body; nil if it has none or several.
func (b *Body[K, E]) Only(x *Var[K]) *Def[K, E] {
	if len(x.Defs) != 1 {
		return nil
	}
	return &b.Defs[x.Defs[0]]
}
