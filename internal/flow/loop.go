package flow

import "github.com/perfls/perfls/internal/model"

// Loop is a loop between the walk and its facts. The front end names its kind; the rest is here.
type Loop struct {
	model.Loop
	Index      int32 // in Body.Loops
	Start, End int32 // moments between which it runs
	Before     At    // just before it
	Leaves     []Exit

	// Calls, definitions and regions of a loop are consecutive. Last ones are exclusive.
	FirstCall, LastCall     int32
	FirstDef, LastDef       int32
	FirstRegion, LastRegion int32
}

// Exit is a place in a loop that leaves it early.
type Exit struct {
	At     At
	Return int32 // index in Body.Returns; -1 for break and continue of a loop around it
}

// target is a statement that break or continue may refer to.
type target struct {
	label string
	loop  int32 // -1 for a switch
}

// StartLoop opens a loop and the region of its body. What its header does in every pass is walked inside.
func (b *Body[K, E]) StartLoop(l *Loop, label string, body model.Span) (outer int32) {
	b.Step()
	l.Index, l.Start, l.Before = int32(len(b.Loops)), b.Now.Seq, b.Now
	l.Parent = b.Innermost(b.Now.Region)
	b.Loops = append(b.Loops, l)
	b.targets = append(b.targets, target{label: label, loop: l.Index})
	outer = b.Enter(model.InLoop, body)
	b.Regions[b.Now.Region].Loop = l.Index
	l.Region = b.Now.Region
	l.FirstCall, l.FirstDef, l.FirstRegion = int32(len(b.calls)), int32(len(b.Defs)), b.Now.Region
	return outer
}

// EndLoop closes a loop.
func (b *Body[K, E]) EndLoop(l *Loop, outer int32) {
	b.Step()
	l.End = b.Now.Seq
	l.LastCall, l.LastDef, l.LastRegion = int32(len(b.calls)), int32(len(b.Defs)), int32(len(b.Regions))
	b.targets = b.targets[:len(b.targets)-1]
	b.Back(outer)
}

// StartSwitch opens a statement that break leaves and continue does not refer to.
func (b *Body[K, E]) StartSwitch(label string) {
	b.targets = append(b.targets, target{label: label, loop: -1})
}

// EndSwitch closes it.
func (b *Body[K, E]) EndSwitch() { b.targets = b.targets[:len(b.targets)-1] }

// Break records a break statement; label is "" for the innermost loop or switch.
func (b *Body[K, E]) Break(label string) { b.leave(label, false) }

// Continue records a continue statement; label is "" for the innermost loop.
func (b *Body[K, E]) Continue(label string) { b.leave(label, true) }

func (b *Body[K, E]) leave(label string, again bool) {
	for i := len(b.targets) - 1; i >= 0; i-- {
		t := b.targets[i]
		switch {
		case label != "" && t.label != label, label == "" && t.loop < 0 && again:
			continue
		case t.loop < 0:
			return // leaves a switch only
		}
		// A labelled break or continue of an outer loop leaves the loops inside it.
		for l := b.Innermost(b.Now.Region); l >= 0; l = b.Loops[l].Parent {
			if l == t.loop && again {
				return
			}
			b.Loops[l].Leaves = append(b.Loops[l].Leaves, Exit{At: b.Now, Return: -1})
			if l == t.loop {
				return
			}
		}
		return
	}
}

// Spawn marks the innermost loop as one whose passes run beside each other.
func (b *Body[K, E]) Spawn() {
	if l := b.Innermost(b.Now.Region); l >= 0 {
		b.Loops[l].Concurrent = true
	}
}

// Exit says why a loop is left, as far as guards tell. They have to be named before.
func (b *Body[K, E]) Exit(l *Loop, x Exit) model.Exit {
	e := model.Exit{Region: x.At.Region, Always: true}
	var conds []E
	for r := x.At.Region; r > l.Region; r = b.Regions[r].Parent {
		reg := &b.Regions[r]
		if reg.Guard.Kind == model.OnError {
			e.Error = true
		}
		if !reg.Rest {
			e.Always = false
		}
		conds = append(conds, reg.Conds...)
	}
	e.Deps = b.Deps(x.At, conds...)
	return e
}

// HasCalls says whether anything is called in the loop.
func (l *Loop) HasCalls() bool { return l.LastCall > l.FirstCall }

// DependsOnCall says whether any of deps is the result of a call in the loop.
func (l *Loop) DependsOnCall(deps []model.Dep) bool {
	for _, d := range deps {
		if d.Kind == model.OnCall && d.Index >= l.FirstCall && d.Index < l.LastCall {
			return true
		}
	}
	return false
}

// DefinedIn says whether x gets a value, or part of one, in a loop.
func (x *Var[K]) DefinedIn(l *Loop) bool {
	for _, d := range x.Defs {
		if d >= l.FirstDef && d < l.LastDef {
			return true
		}
	}
	return false
}

// StartsIn says whether every pass of a loop starts with a new x: it has no definition before the loop.
func (x *Var[K]) StartsIn(l *Loop) bool {
	return len(x.Defs) == 0 || x.Defs[0] >= l.FirstDef
}

// Advances says whether each holds for one of the variables that the loop carries from pass to pass and moves on: by a step, or to what a
// call in it returned. An error is none.
func (b *Body[K, E]) Advances(l *Loop, each func(x *Var[K], step bool) bool) bool {
	for i := l.FirstDef; i < l.LastDef; i++ {
		d := &b.Defs[i]
		if d.Of.Err || d.At.Region != l.Region && b.Innermost(d.At.Region) != l.Index || d.Of.StartsIn(l) {
			continue
		}
		step := d.Kind == Update || d.Step
		moved := step
		if !moved && (d.Kind == Expr || d.Kind == Tuple || d.Kind == Write) {
			moved = l.DependsOnCall(b.Deps(d.From, d.Exprs...))
		}
		if moved && each(d.Of, step) {
			return true
		}
	}
	return false
}

// Recurs says whether the loop computes a next value of x from what differs from pass to pass, such as the one before: n = n.next,
// id = parentOf(id).
func (b *Body[K, E]) Recurs(l *Loop, x *Var[K]) bool {
	for _, i := range x.Defs {
		d := &b.Defs[i]
		if i < l.FirstDef || i >= l.LastDef || d.Kind != Expr && d.Kind != Tuple {
			continue
		}
		for _, dep := range b.Deps(d.From, d.Exprs...) {
			if dep.Kind == model.OnLoop && dep.Index == l.Index {
				return true
			}
		}
	}
	return false
}
