package link

import "github.com/perfls/perfls/internal/model"

// Origin says what a value was made from, as far as the program shows it.
type Origin uint8

const (
	FromQuery Origin = 1 << iota // rows of a database
	FromBody                     // the body of a request
	FromOther                    // something else that is known: a call, a package variable, a request's parameters
)

// OriginOf follows a value of f to calls that ask for it and, through parameters and captured variables, to the callers of f.
func (p *Program) OriginOf(f *Func, v *model.Value) Origin {
	o := origins{p: p, seen: map[origin]bool{}}
	o.follow(f, v.Deps, 0)
	return o.found
}

type origins struct {
	p     *Program
	found Origin
	seen  map[origin]bool
}

type origin struct {
	fn  int32
	dep model.Dep
}

func (o *origins) follow(f *Func, deps []model.Dep, depth int) {
	const deepest = 6  // callers
	const widest = 200 // a value that comes from so many places comes from anywhere
	if depth > deepest {
		return
	}
	for _, d := range deps {
		key := origin{f.Index, d}
		if o.seen[key] || len(o.seen) >= widest {
			continue
		}
		o.seen[key] = true
		switch d.Kind {
		case model.OnCall:
			o.call(f, d.Index)
		case model.OnLoop:
			if int(d.Index) < len(f.Loops) {
				l := &f.Loops[d.Index]
				if l.Kind == model.Rows {
					o.found |= FromQuery
				}
				o.follow(f, l.Over.Deps, depth+1)
			}
		case model.OnCapture:
			parent := o.p.Func(f.Parent)
			if parent == nil {
				continue
			}
			if made := creation(parent, f.ID); made != nil && int(d.Index) < len(made.Bound) {
				o.follow(parent, made.Bound[d.Index].Deps, depth+1)
			}
		case model.OnGlobal:
			o.found |= FromOther
		case model.OnParam:
			o.parameter(f, d.Index, depth)
		}
	}
}

func (o *origins) call(f *Func, c int32) {
	switch {
	case int(c) >= len(f.Calls):
	case o.p.CallHas(f, c, ReadQuery):
		o.found |= FromQuery
	case o.p.CallHas(f, c, BodyRead):
		o.found |= FromBody
	default:
		o.found |= FromOther
	}
}

func (o *origins) parameter(f *Func, param int32, depth int) {
	if len(f.Entries) > 0 {
		o.found |= FromOther
	}
	for _, in := range f.in {
		from := o.p.Funcs[in.from]
		e := &from.out[in.edge]
		if e.kind != calls || e.value != nil || from.File().Test {
			continue
		}
		if arg := e.argument(&from.Calls[e.call], param); arg != nil {
			o.follow(from, arg.Deps, depth+1)
		}
	}
}
