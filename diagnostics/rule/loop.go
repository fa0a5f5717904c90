package rule

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

// PerElement is an effect that happens once per element of a collection, as the loop family reports it.
type PerElement struct {
	link.LoopEffect
	Confidence Confidence
	// At is the call to report: the loop's own, or one inside a function literal that the loop runs in place. Rest leads on from there.
	At   link.Hop
	Rest link.Reach

	entry  string
	writes bool // the loop also writes
	remote bool // it also calls another service
	few    bool // requests are known to pass a few elements only
	stored bool // the elements come from a database
	alters bool // the request that leads here writes somewhere
	schema bool // what is read is the schema, not data
	// embedded: the database is one of the own process. decorated: a cache may stand before it.
	embedded, decorated bool
	guessed             bool // what the statement does is not known
	top                 bool // each pass takes the first few rows of an order

	idle bool // the handlers that lead here are not known to be registered
}

// Call is the call to report.
func (e *PerElement) Call() *model.Call { return &e.At.Func.Calls[e.At.Call] }

// PerElements lists the effects of one class that happen once per element in functions that perfls reports on, at most one per loop and
// callee. Loops whose passes do not come from data, and calls that a cache or preloaded value guards, are left out.
func PerElements(p *Pass, class link.Class) []PerElement {
	var out []PerElement
	for _, f := range p.Program.Funcs {
		effects := p.Program.LoopEffects(f, class) // most functions have none: asked first
		if len(effects) == 0 || f.File().Generated || f.Reachability() == link.StartUpish {
			continue
		}
		type key struct {
			loop   int32
			callee string
		}
		seen := map[key]int{}
		for _, le := range effects {
			if silent(p.Program, &le) || again(p.Program, &le) {
				continue
			}
			pe := PerElement{LoopEffect: le, Confidence: confidence(p.Program, &le)}
			pe.At, pe.Rest = p.Program.Place(f, le.Reach)
			pe.entry, pe.idle = p.Program.EntryLabel(f), p.Program.OnlyIdle(f)
			if param := overParameter(f, le.Loop); param >= 0 {
				label, amount := p.Program.EntryLabelFor(f, param)
				if amount == link.Few {
					continue
				}
				pe.entry, pe.few = label, amount == link.FewSeen
			}
			pe.stored, pe.alters = stored(p.Program, &le), p.Program.EntryHas(f, link.WriteQuery)
			sink := p.Program.Sink(f, le.Reach).Effect
			pe.schema, pe.embedded = readsSchema(sink), inProcess(p.Program, sink)
			pe.top = sink != nil && sink.Top
			if sink != nil && sink.Guessed && class == link.ReadQuery {
				op := model.OperationOf(p.Program.Statement(f, le.Reach))
				if op == model.Write {
					continue
				}
				pe.guessed = op == model.NoOp
			}
			pe.decorated = decorated(p.Program, f, le.Reach)
			pe.remote = le.Loop >= 0 && class != link.RemoteCall && slices.ContainsFunc(p.Program.InLoop(f, le.Loop, link.RemoteCall), slow)
			pe.writes = le.Loop >= 0 && class == link.ReadQuery && len(p.Program.InLoop(f, le.Loop, link.WriteQuery)) > 0
			if le.Loop < 0 && pe.At.Func != f && f.Package.Language == model.TypeScript { // map(async (id) => …) is Node's loop
				pe.remote = class != link.RemoteCall && reaches(p.Program, pe.At.Func, link.RemoteCall, slow)
				pe.writes = class == link.ReadQuery && len(pe.At.Func.Reaches(link.WriteQuery)) > 0
			}
			k := key{le.Loop, callee(pe.Call())}
			if i, twice := seen[k]; twice {
				if le.Input > out[i].Input && le.Input != link.PerShard {
					out[i] = pe
				}
				continue
			}
			seen[k] = len(out)
			out = append(out, pe)
		}
	}
	return out
}

// reaches says whether a function ends up with an effect of a class that is of a kind.
func reaches(p *link.Program, f *link.Func, class link.Class, is func(*model.Effect) bool) bool {
	return slices.ContainsFunc(f.Reaches(class), func(r link.Reach) bool {
		path := p.Path(f, r)
		last := path[len(path)-1]
		effect := last.Func.Calls[last.Call].Effect
		return effect != nil && is(effect)
	})
}

func callee(c *model.Call) string {
	if c.Target.Kind == model.Interface {
		return string(c.Target.Iface) + "." + c.Target.Method
	}
	if c.Target.Symbol != "" {
		return c.Target.Symbol
	}
	return c.Text
}

// silent says whether the code itself shows that the effect does not happen once per element.
func silent(p *link.Program, le *link.LoopEffect) bool {
	f := le.Func
	if le.Input == link.PerShard {
		return true
	}
	if le.Loop < 0 {
		return false
	}
	loop := &f.Loops[le.Loop]
	if bounded(f, loop) || chained(f, le) || p.Written(f, &loop.Over) {
		return true
	}
	for r := f.Calls[le.Call].Region; r >= 0 && r != loop.Region; r = f.Regions[r].Parent {
		switch f.Regions[r].Guard.Kind {
		case model.OnMiss, model.OnAbsent:
			return true
		case model.OnUnset:
			if !afterAnother(f, loop, r, le.Call) {
				return true
			}
		}
	}
	return leavesEarly(f, loop, le.Call)
}

// again: the function calls itself in the loop, and what the loop does then is what it does here: another call in it, which has a finding
// of its own.
func again(p *link.Program, le *link.LoopEffect) bool {
	f := le.Func
	if le.Loop < 0 || le.Reach.Hops == 0 {
		return false
	}
	path := p.Path(f, le.Reach)
	last := path[len(path)-1]
	return last.Func == f && last.Call != le.Call && encloses(f, f.Loops[le.Loop].Region, f.Calls[last.Call].Region)
}

// chained: each pass continues from what the same call gave in the pass before (a walk along a path, a cursor), so the calls cannot be
// batched.
func chained(f *link.Func, le *link.LoopEffect) bool {
	if le.Reach.Hops == 0 {
		return false // a statement's own destination is written by it too
	}
	for _, a := range f.Calls[le.Call].Args {
		if a.Kind == model.Element && slices.Contains(a.Deps, model.Dep{Kind: model.OnCall, Index: le.Call}) {
			return true
		}
	}
	return false
}

// indent is more bytes of white space than stand between a loop and a comment on the line above it.
const indent = 60

// bounded: somebody said, on the line of the loop or above it, that the collection is small.
func bounded(f *link.Func, loop *model.Loop) bool {
	const few = 100 // elements: beyond that one query each is not small any more, whoever says so
	head, body := f.Start+loop.Head.Start, f.Start+loop.Head.End
	for _, c := range f.File().Comments {
		number, ok := strings.CutPrefix(c.Text, "bounded ")
		if !ok {
			continue
		}
		if n, err := strconv.Atoi(strings.TrimSpace(number)); err != nil || n <= 0 || n > few {
			continue
		}
		if c.OwnLine && c.End <= head && head-c.End < indent || !c.OwnLine && c.Start >= head && c.Start-body < indent {
			return true
		}
	}
	return false
}

// afterAnother: whether region r runs depends on what another call in the loop gave, so it is a fallback on each pass rather than something
// that is loaded once or comes with the element.
func afterAnother(f *link.Func, loop *model.Loop, r, call int32) bool {
	for _, d := range f.Regions[r].Guard.Deps {
		if d.Kind != model.OnCall || d.Index == call {
			continue
		}
		for l := f.Regions[f.Calls[d.Index].Region].Loop; l >= 0; l = f.Loops[l].Parent {
			if &f.Loops[l] == loop {
				return true
			}
		}
	}
	return false
}

// leavesEarly: the loop looks for something and stops when it has found it, so that most passes never happen; or it leaves in the
// branch that the call stands in, so that the call runs once at most.
func leavesEarly(f *link.Func, loop *model.Loop, call int32) bool {
	for _, e := range loop.Exits {
		if e.Region != loop.Region && encloses(f, e.Region, f.Calls[call].Region) {
			return true
		}
		if e.Error {
			continue
		}
		if e.Always {
			return true
		}
		for _, d := range e.Deps {
			if d.Kind == model.OnCall && d.Index == call {
				return true
			}
		}
	}
	return false
}

// encloses says whether region inner is outer or lies in it.
func encloses(f *link.Func, outer, inner int32) bool {
	for ; inner >= 0; inner = f.Regions[inner].Parent {
		if inner == outer {
			return true
		}
	}
	return false
}

func confidence(p *link.Program, le *link.LoopEffect) Confidence {
	share := p.Share(le.Func, le.Reach)
	switch {
	case le.Reach.Loose, share < 0.5:
		return Possible
	case share < 1, le.Input == link.MayVary, le.Reach.Hops > 5:
		return Likely
	}
	return Certain
}

// Down is the next lower level; hints stay hints.
func Down(l Level) Level {
	if l > Hint {
		return l - 1
	}
	return l
}

// Element names what a loop takes one of at a time: "element of `orders`", "row".
func (e *PerElement) Element() string {
	if e.Loop < 0 {
		if text := overText(e); text != "" {
			return "element of `" + text + "`"
		}
		return "element"
	}
	loop := &e.Func.Loops[e.Loop]
	switch {
	case loop.Kind == model.Rows:
		return "row"
	case loop.OverText != "":
		return "element of `" + loop.OverText + "`"
	}
	return "pass of the loop"
}

func overText(e *PerElement) string {
	call := &e.Func.Calls[e.LoopEffect.Call]
	args := call.Args
	if i := strings.LastIndexByte(call.Text, '.'); e.Over == 0 && i > 0 && strings.HasPrefix(call.Target.Symbol, "npm:lib#") {
		return call.Text[:i] // users.map(…)
	}
	if e.Over >= 0 && int(e.Over) < len(args) && args[e.Over].Kind == model.Global {
		return args[e.Over].Text
	}
	return ""
}

// CallName is the callee as written, for messages.
func CallName(c *model.Call) string {
	if c.Text != "" {
		return c.Text
	}
	return c.Target.Symbol
}

// PlaceOf turns a span of a function into a place.
func PlaceOf(f *link.Func, s model.Span) Place {
	return Place{Func: f.ID, Span: s}.Move(f.File().Path, f.Start)
}

// Chain describes the way from the loop to the effect, hop by hop, for Finding.Related.
func Chain(p *link.Program, e *PerElement, what string) []Related {
	var out []Related
	if e.Loop >= 0 {
		loop := &e.Func.Loops[e.Loop]
		out = append(out, Related{Place: PlaceOf(e.Func, loop.Head), Message: "the loop: one pass per " + e.Element()})
	}
	return append(out, Hops(p, e.At.Func, e.Rest, what)...)
}

// Hops lists the calls after the first one down to the effect.
func Hops(p *link.Program, f *link.Func, r link.Reach, what string) []Related {
	var out []Related
	path := p.Path(f, r)
	for i, hop := range path[1:] {
		call := &hop.Func.Calls[hop.Call]
		message := fmt.Sprintf("%s calls `%s`", hop.Func.Name, CallName(call))
		if i == len(path)-2 {
			message = fmt.Sprintf("%s: `%s` %s", hop.Func.Name, CallName(call), what)
		}
		out = append(out, Related{Place: PlaceOf(hop.Func, call.NameSpan), Message: message})
	}
	return out
}

// Through says over which functions an effect is reached: " through `b` → `c`".
func Through(p *link.Program, f *link.Func, r link.Reach) string {
	path := p.Path(f, r)
	if len(path) < 2 {
		return ""
	}
	names := make([]string, 0, len(path)-1)
	for _, hop := range path[1:] {
		names = append(names, "`"+hop.Func.Name+"`")
	}
	const shown = 3
	if len(names) > shown {
		names = append(names[:shown-1], "…", names[len(names)-1])
	}
	return " through " + strings.Join(names, " → ")
}

// Fingerprint identifies a finding across versions of the code: nothing in it changes when lines move.
func Fingerprint(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:8])
}

// Prefix starts a message with the request that the place is reached from: "GET /orders: ".
func Prefix(entry string) string {
	if entry == "" {
		return ""
	}
	return entry + ": "
}

// Reason ends a message with why its level is lower than the rule's.
func Reason(lowered string) string {
	if lowered == "" {
		return ""
	}
	return " (" + lowered + ")"
}

// Text is the first part of a message: "`s.find` runs one query per element of `ids` through `find`".
func (e *PerElement) Text(p *Pass, verb string) string {
	return fmt.Sprintf("`%s` %s %s%s", CallName(e.Call()), verb, e.Element(), Through(p.Program, e.At.Func, e.Rest))
}

// Finding makes the finding of a loop rule at the call.
func (e *PerElement) Finding(p *Pass, level Level, lowered, text, what string) Finding {
	f := e.Func
	head := ""
	if e.Loop >= 0 {
		head = f.Loops[e.Loop].OverText
	}
	return Finding{
		Level:       level,
		Confidence:  e.Confidence,
		Message:     Prefix(e.entry) + text + Reason(lowered),
		Place:       PlaceOf(e.At.Func, e.Call().NameSpan),
		Related:     Chain(p.Program, e, what),
		Entry:       e.entry,
		Fingerprint: Fingerprint(p.Rule.ID, string(f.ID), callee(e.Call()), head),
		Subject:     Subject{Func: f.ID, Loop: e.Loop, Call: e.LoopEffect.Call},
	}
}
