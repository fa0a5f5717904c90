package flow

import "github.com/perfls/perfls/internal/model"

const (
	MaxDepth    = 6  // how far a value is followed through variables and nested literals
	MaxFields   = 24 // fields that are kept of an object
	maxRefDepth = 2  // literals whose captures are literals whose captures …
)

// Value describes an expression at a moment.
func (b *Body[K, E]) Value(e E, when At) model.Value { return b.ValueAt(e, when, 0) }

// ValueAt is Value for a part of another value, depth steps from where it was asked for.
func (b *Body[K, E]) ValueAt(e E, when At, depth int) model.Value {
	v := b.front.Shape(e, when, depth)
	if v.Type == "" || v.Kind == model.Const {
		v.Type = b.front.ExprType(e)
	}
	if v.Kind != model.Const {
		v.Deps = b.Deps(when, e)
	}
	return v
}

// VarValue describes what a variable holds at a moment. Its type is left out where that is the variable's.
func (b *Body[K, E]) VarValue(x *Var[K], when At) model.Value {
	v := b.VarShape(x, when, 0)
	g := b.gatherNew(when)
	g.Read(x)
	v.Deps = b.list(g.own)
	return v
}

// ClosureShape is a reference to a literal, which is function id: what it captures is read by reference, so a later value counts as well.
func (b *Body[K, E]) ClosureShape(literal *Body[K, E], id model.FuncID, when At, depth int) model.Value {
	v := model.Value{Kind: model.FuncRef, Func: id}
	if literal.refs || b.refDepth == maxRefDepth {
		return v // a literal that captures itself
	}
	literal.refs = true
	b.refDepth++
	defer func() { literal.refs = false; b.refDepth-- }()
	for _, captured := range literal.Captures {
		x := b.Vars[captured]
		if x == nil {
			v.Bound = append(v.Bound, model.Value{})
			continue
		}
		bound := b.lateShape(x, depth+2)
		if bound.Type == "" {
			bound.Type = b.front.VarType(captured)
		}
		g := b.gatherNew(when)
		g.readLate(x)
		bound.Deps = b.list(g.own)
		v.Bound = append(v.Bound, bound)
	}
	return v
}

// VarShape says where a variable's value comes from at a moment. Where several definitions may hold, the latest speaks if it is a call's
// result (a builder that is extended under a condition); otherwise the value is unknown but for its dependences.
func (b *Body[K, E]) VarShape(x *Var[K], when At, depth int) model.Value {
	if depth > MaxDepth {
		return model.Value{}
	}
	var found []int32
	loop := int32(-1)
	many := false
	b.Reaching(x, when, func(d int32) {
		if d < 0 {
			many = true
		} else {
			found = append(found, d)
		}
	}, func(l int32) {
		if loop < 0 {
			loop = l
		}
	})
	if !many && len(found) > 0 && loop >= 0 && !x.Err && !b.accumulates(x) {
		return model.Value{Kind: model.Element, Index: loop, Type: b.front.VarType(x.Key)}
	}
	return b.shapeOf(x, found, many, depth)
}

// lateShape is the shape of a variable that is read by reference at some later moment.
func (b *Body[K, E]) lateShape(x *Var[K], depth int) model.Value {
	if depth > MaxDepth {
		return model.Value{}
	}
	found := x.Defs
	many := len(found) > maxReaching
	for i := len(found) - 1; i >= 0; i-- {
		if b.Defs[found[i]].Kind == Zero && len(found) > 1 {
			found = append(append([]int32{}, found[:i]...), found[i+1:]...)
		}
	}
	return b.shapeOf(x, found, many, depth)
}

func (b *Body[K, E]) shapeOf(x *Var[K], found []int32, many bool, depth int) model.Value {
	switch {
	case many || len(found) == 0:
		return model.Value{}
	case len(found) == 1:
		return b.defShape(&b.Defs[found[0]], depth)
	}
	return b.mergedShape(x, found, depth)
}

// accumulates says whether x is only ever written in parts: a map that is filled, a builder.
func (b *Body[K, E]) accumulates(x *Var[K]) bool {
	full := 0
	for _, i := range x.Defs {
		if b.Defs[i].Kind != Write {
			full++
		}
	}
	return full <= 1
}

// mergedShape unites a base definition with the parts that were written since.
func (b *Body[K, E]) mergedShape(x *Var[K], found []int32, depth int) model.Value {
	var base, writer *Def[K, E]
	var fields []*Def[K, E]
	for _, i := range found {
		switch d := &b.Defs[i]; {
		case d.Kind != Write && d.Kind != Advance:
			if base != nil {
				return b.latest(found, depth)
			}
			base = d
		case d.HasCall && (d.Whole || writer == nil):
			writer = d
		case d.Field != "":
			fields = append(fields, d)
		}
	}
	if base == nil {
		return model.Value{}
	}
	v := b.defShape(base, depth)
	if writer != nil && (base.Kind == Zero || v.Kind == model.Object && len(v.Fields) == 0) {
		return model.Value{Kind: model.Result, Index: writer.Call, Type: b.front.VarType(x.Key)}
	}
	switch v.Kind {
	case model.Const:
		return model.Value{}
	case model.Object:
		v.Fields = append([]model.Field{}, v.Fields...)
		for i := len(fields) - 1; i >= 0; i-- { // in order of evaluation
			d := fields[i]
			if len(d.Exprs) == 1 && len(v.Fields) < MaxFields {
				v.Fields = append(v.Fields, model.Field{Name: d.Field, Value: b.ValueAt(d.Exprs[0], d.From, depth+1)})
			}
		}
	}
	return v
}

// latest is the newest of several full definitions if that is a call's result.
func (b *Body[K, E]) latest(found []int32, depth int) model.Value {
	for _, i := range found {
		d := &b.Defs[i]
		if d.Kind == Write {
			continue
		}
		if v := b.defShape(d, depth); v.Kind == model.Result {
			return v
		}
		break
	}
	return model.Value{}
}

func (b *Body[K, E]) defShape(d *Def[K, E], depth int) model.Value {
	switch d.Kind {
	case Param:
		return model.Value{Kind: model.Parameter, Index: d.Index}
	case Capture:
		return model.Value{Kind: model.Capture, Index: d.Index}
	case Range:
		return model.Value{Kind: model.Element, Index: d.Index}
	case Zero:
		return b.front.Zero(d.Of.Key)
	case Expr:
		v := b.front.Shape(d.Exprs[0], d.From, depth+1)
		if v.Type == "" {
			v.Type = b.front.VarType(d.Of.Key)
		}
		return v
	case Tuple:
		return b.front.TupleShape(d.Exprs[0], d.Index, d.From, depth+1)
	}
	return model.Value{}
}

// Union unites the values of a result over all return statements. Where all that is not nil or zero agrees, that is the value; functions
// that any of them returns are kept as fields.
type Union struct {
	Value model.Value
	set   bool
}

// Add adds the value of one return statement. The type stays as it is.
func (x *Union) Add(v model.Value) {
	to := &x.Value
	deps := unionDeps(to.Deps, v.Deps)
	typ := to.Type
	switch {
	case v.Kind == model.Const && x.set, v.Kind == model.Const && v.Text == "nil":
		if !x.set && to.Kind == model.Unknown && len(to.Fields) == 0 {
			*to = v
		}
	case !x.set:
		*to, x.set = v, true
	case to.Kind != v.Kind || to.Index != v.Index || to.Func != v.Func || to.Text != v.Text:
		fields := to.Fields
		if to.Kind == model.FuncRef {
			fields = []model.Field{{Value: *to}}
		} else if to.Kind != model.Unknown {
			fields = nil
		}
		if v.Kind == model.FuncRef && len(fields) < MaxFields {
			fields = append(fields[:len(fields):len(fields)], model.Field{Value: v})
		}
		*to = model.Value{Fields: fields}
	}
	to.Deps, to.Type = deps, typ
}

func unionDeps(a, b []model.Dep) []model.Dep {
	if len(a) == 0 {
		return b
	}
	if len(b) == 0 {
		return a
	}
	out := make([]model.Dep, 0, len(a)+len(b))
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(b) == 0 || len(a) > 0 && lessDep(a[0], b[0]):
			out, a = append(out, a[0]), a[1:]
		case len(a) == 0 || lessDep(b[0], a[0]):
			out, b = append(out, b[0]), b[1:]
		default:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		}
	}
	return out
}

func lessDep(a, b model.Dep) bool {
	return a.Kind < b.Kind || a.Kind == b.Kind && a.Index < b.Index
}
