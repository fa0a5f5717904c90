package flow

import "github.com/perfls/perfls/internal/model"

// factHash is FNV-1a over the facts, a word at a time for numbers. Strings carry their length, so that neighbours cannot merge.
type factHash uint64

const (
	fnvOffset factHash = 14695981039346656037
	fnvPrime  factHash = 1099511628211
)

// Hash is a function's Hash: of everything that its facts say.
func Hash(f *model.Function) uint64 {
	h := fnvOffset
	h.str(string(f.ID))
	h.str(f.Name)
	h.str(f.Package)
	h.num(int64(f.File))
	h.str(string(f.Parent))
	h.flag(f.Exported)
	h.str(string(f.Receiver))
	for _, p := range f.Params {
		h.str(p.Name)
		h.str(p.Type)
	}
	h.strs(f.Results)
	h.strs(f.Captures)
	h.flag(f.Entry != nil)
	if e := f.Entry; e != nil {
		h.nums(int64(e.Role), int64(e.Parent))
		h.strs([]string{e.Framework, e.Method, e.Route})
		h.flag(e.Shape)
		h.flag(e.Built)
	}
	h.num(int64(f.Size))
	h.span(f.NameSpan)
	h.strs(f.Doc)
	h.num(int64(len(f.Remarks)))
	for _, s := range f.Remarks {
		h.span(s)
	}
	for i := range f.Regions {
		r := &f.Regions[i]
		h.nums(int64(r.Kind), int64(r.Parent), int64(r.Loop), int64(r.Guard.Kind))
		h.span(r.Span)
		h.deps(r.Guard.Deps)
	}
	for i := range f.Loops {
		h.loop(&f.Loops[i])
	}
	for i := range f.Calls {
		h.call(&f.Calls[i])
	}
	h.values(f.Returns)
	return uint64(h)
}

func (h *factHash) num(n int64) {
	*h = (*h ^ factHash(uint64(n))) * fnvPrime
	*h ^= *h >> 29
}

func (h *factHash) nums(ns ...int64) {
	for _, n := range ns {
		h.num(n)
	}
}

func (h *factHash) flag(b bool) {
	if b {
		h.num(1)
	} else {
		h.num(2)
	}
}

func (h *factHash) str(s string) {
	h.num(int64(len(s)))
	x := *h
	for i := 0; i < len(s); i++ {
		x = (x ^ factHash(s[i])) * fnvPrime
	}
	*h = x
}

func (h *factHash) strs(ss []string) {
	h.num(int64(len(ss)))
	for _, s := range ss {
		h.str(s)
	}
}

func (h *factHash) span(s model.Span) { h.nums(int64(s.Start), int64(s.End)) }

func (h *factHash) deps(ds []model.Dep) {
	h.num(int64(len(ds)))
	for _, d := range ds {
		h.num(int64(d.Kind)<<32 | int64(d.Index))
	}
}

func (h *factHash) values(vs []model.Value) {
	h.num(int64(len(vs)))
	for i := range vs {
		h.value(&vs[i])
	}
}

func (h *factHash) value(v *model.Value) {
	h.nums(int64(v.Kind), int64(v.Index))
	h.str(v.Text)
	h.str(v.Type)
	h.str(string(v.Func))
	h.num(int64(len(v.Fields)))
	for i := range v.Fields {
		h.str(v.Fields[i].Name)
		h.value(&v.Fields[i].Value)
	}
	h.values(v.Bound)
	h.deps(v.Deps)
}

func (h *factHash) loop(l *model.Loop) {
	h.nums(int64(l.Kind), int64(l.Parent), int64(l.Region), int64(l.Size))
	h.span(l.Span)
	h.span(l.Head)
	h.value(&l.Over)
	h.str(l.OverText)
	h.flag(l.Concurrent)
	h.num(int64(len(l.Exits)))
	for _, e := range l.Exits {
		h.flag(e.Error)
		h.flag(e.Always)
		h.deps(e.Deps)
		h.num(int64(e.Region))
	}
}

func (h *factHash) call(c *model.Call) {
	h.span(c.Span)
	h.span(c.NameSpan)
	h.str(c.Text)
	h.nums(int64(c.Region), int64(c.Target.Kind), int64(c.Results))
	h.strs([]string{c.Target.Symbol, string(c.Target.Iface), c.Target.Method})
	h.value(&c.Target.Value)
	h.values(c.Args)
	h.flag(c.Deferred)
	h.flag(c.Spawned)
	h.flag(c.Discarded)
	h.num(int64(len(c.Parts)))
	for _, p := range c.Parts {
		h.nums(int64(p.Role), int64(p.Arg))
		h.str(p.Field)
	}
	h.flag(c.Effect != nil)
	if c.Effect != nil {
		h.effect(c.Effect)
	}
}

func (h *factHash) effect(e *model.Effect) {
	h.nums(int64(e.Kind), int64(e.Op), int64(e.Cardinality), int64(e.Arg), e.Limit, int64(e.Role), int64(e.Chooses))
	h.strs([]string{e.Library, e.Symbol, e.SQL, e.Model, e.What, e.Method, e.Path, e.Framework})
	h.flag(e.Batched)
	h.flag(e.Guessed)
	h.flag(e.Top)
	h.num(int64(len(e.Handlers)))
	for _, a := range e.Handlers {
		h.num(int64(a))
	}
	h.num(int64(len(e.Callbacks)))
	for _, c := range e.Callbacks {
		h.nums(int64(c.Arg), int64(c.Run), int64(c.Over))
		h.flag(c.Concurrent)
	}
}
