package rule

import (
	"fmt"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

// HotCall is a call with an effect of its own that requests or jobs run each time, as rules about what a request should not do report it.
type HotCall struct {
	Func  *link.Func
	Index int32 // in Func.Calls
	Entry string
	// Doubt is why it may not be run by each request; "" where the code shows that it is.
	Doubt string
}

// Call is the call itself.
func (h *HotCall) Call() *model.Call { return &h.Func.Calls[h.Index] }

// HotCalls lists the calls with an effect of one kind outside of tests and generated code, in order, without those that only start-up,
// commands or migrations reach, those of programs that serve nothing, those that run once (a value that is kept is not there yet, a cache missed) and those on error paths.
func HotCalls(p *Pass, kind model.EffectKind) []HotCall {
	var out []HotCall
	for _, f := range p.Program.Funcs {
		for c := range f.Calls {
			if e := f.Calls[c].Effect; e == nil || e.Kind != kind {
				continue
			}
			if h, ok := Hot(p, f, int32(c)); ok {
				out = append(out, h)
			}
		}
	}
	if slices.ContainsFunc(out, func(h HotCall) bool { return h.unseen() }) {
		tools := p.Program.Tools()
		out = slices.DeleteFunc(out, func(h HotCall) bool {
			return h.unseen() && slices.ContainsFunc(tools, func(dir string) bool { return strings.HasPrefix(h.Func.File().Path, dir+"/") })
		})
	}
	return out
}

// Hot looks at one call as HotCalls does; ok is false where that leaves it out.
func Hot(p *Pass, f *link.Func, c int32) (h HotCall, ok bool) {
	if f.File().Generated || f.Package.Testing || f.Reachability() == link.StartUpish || kept(f, f.Calls[c].Region) || p.Program.RunsOnce(f) {
		return HotCall{}, false
	}
	if slices.ContainsFunc(p.Program.EntryPath(f), func(s link.Step) bool { return s.Call >= 0 && kept(s.Func, s.Func.Calls[s.Call].Region) }) {
		return HotCall{}, false
	}
	h = HotCall{Func: f, Index: c, Entry: p.Program.SomeEntryLabel(f)}
	switch {
	case h.unseen():
		h.Doubt = "no request is known to reach this"
	case f.Roles&(model.Request|model.Message) == 0:
		h.Doubt = "only background work is known to reach this"
	case f.Roles&model.Request != 0 && h.Entry == "":
		h.Doubt = "it is one of several things that a request may reach"
	case p.Program.OnlyBuilt(f):
		h.Doubt = "the page may be made when the program is built"
	case p.Program.OnlyIdle(f):
		h.Doubt = "nothing is seen to register the handler that leads here"
	}
	return h, true
}

// unseen: nothing is known to call it.
func (h *HotCall) unseen() bool { return h.Func.Reachability() == link.Unknown }

// kept: a region runs only where a value that is remembered is not there yet, or after something failed.
func kept(f *link.Func, region int32) bool {
	for ; region >= 0; region = f.Regions[region].Parent {
		switch f.Regions[region].Guard.Kind {
		case model.OnMiss, model.OnAbsent, model.OnUnset, model.OnError:
			return true
		}
	}
	return false
}

// Level is the rule's level, or one less where there is a doubt.
func (h *HotCall) Level(level Level) Level {
	if h.Doubt != "" {
		return Down(level)
	}
	return level
}

// Way says over which functions a request gets to the call: " through `buildReport` → `readTemplate`".
func (h *HotCall) Way(p *link.Program) string {
	if h.Entry == "" {
		return ""
	}
	var names []string
	for i, s := range p.EntryPath(h.Func) {
		if i > 0 {
			names = append(names, "`"+s.Func.Name+"`")
		}
	}
	if len(p.EntryPath(h.Func)) > 0 {
		names = append(names, "`"+h.Func.Name+"`")
	}
	const shown = 3
	if len(names) > shown {
		names = append(names[:shown-1], "…", names[len(names)-1])
	}
	if len(names) == 0 {
		return ""
	}
	return " through " + strings.Join(names, " → ")
}

// Finding makes the finding at the call: text says what it does and what to do instead, without the request.
func (h *HotCall) Finding(p *Pass, level Level, confidence Confidence, text string) Finding {
	var related []Related
	if h.Entry != "" {
		for _, s := range p.Program.EntryPath(h.Func) {
			call := &s.Func.Calls[s.Call]
			related = append(related, Related{Place: PlaceOf(s.Func, call.NameSpan), Message: fmt.Sprintf("%s calls `%s`", s.Func.Name, CallName(call))})
		}
	}
	call := h.Call()
	return Finding{
		Level: level, Confidence: confidence, Message: Prefix(h.Entry) + text + Reason(h.Doubt),
		Place: PlaceOf(h.Func, call.NameSpan), Related: related, Entry: h.Entry,
		Fingerprint: Fingerprint(p.Rule.ID, string(h.Func.ID), callee(call), fmt.Sprint(nth(h.Func, h.Index))),
		Subject:     Subject{Func: h.Func.ID, Loop: -1, Call: h.Index},
	}
}

// nth counts the calls of the same callee before call c of f.
func nth(f *link.Func, c int32) (n int) {
	for i := range f.Calls[:c] {
		if callee(&f.Calls[i]) == callee(&f.Calls[c]) {
			n++
		}
	}
	return n
}
