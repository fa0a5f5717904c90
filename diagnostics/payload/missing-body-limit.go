// Package payload holds the rules of the guideline's fifth chapter: bounds on what comes in.
package payload

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed missing-body-limit.md
var missingBodyLimitPage string

// MissingBodyLimit reports request bodies that are read with no bound.
var MissingBodyLimit = rule.Rule{
	ID:        "missing-body-limit",
	Category:  "payload",
	Level:     rule.Warning,
	Languages: []model.Language{model.Go, model.TypeScript},
	Fixes:     []string{"limit-body"},
	Fix:       "review",
	Summary:   "A request body is read with no bound on its size.",
	Page:      missingBodyLimitPage,
	Check:     missingBodyLimit,
}

// listedAtServer is the number of unbounded reads from which a server gets one finding instead of one each, unless most of its handlers
// have limits of their own: the middleware that bounds them all is one line.
const listedAtServer = 4

// listedAtRoute is the same where the call that starts the server is not known: the routes may then be those of several servers.
const listedAtRoute = 10

// unbounded is one place that reads a body, and the handlers that lead to it.
type unbounded struct {
	fn       *link.Func
	call     int32
	handlers []*link.Func
	hops     []rule.Related
}

func missingBodyLimit(p *rule.Pass) {
	if p.Program.BodiesBounded {
		return
	}
	reads, limits := unboundedReads(p.Program)
	if len(reads) == 0 {
		return
	}
	mains := p.Program.Mains()
	programs := slices.ContainsFunc(mains, func(m uint64) bool { return m != 0 })
	unstarted := func(f rule.Finding, fn *link.Func, mask uint64) rule.Finding {
		if programs && fn.Package.Language == model.Go && mask == 0 { // a snippet or library has nothing to use it; here something else may
			f.Level = rule.Down(f.Level)
			f.Message += " (no program is known to serve it)"
		}
		return f
	}
	reads = notLimited(p.Program, mains, reads)
	reads = notDrained(p.Program, mains, reads)
	reads = notLocal(p.Program, reads)
	var single []*unbounded
	fileServed := p.Program.FileServed()
	reads = slices.DeleteFunc(reads, func(u *unbounded) bool { // each is served by itself: nothing stands before all of them
		hosted := u.hosted(fileServed)
		if hosted {
			single = append(single, u)
		}
		return hosted
	})
	for len(reads) > 0 {
		of, others := program(mains, reads)
		reads = others
		if len(of) <= limits {
			single = append(single, of...)
			continue
		}
		for len(of) >= listedAtServer {
			server, covered, rest := server(p.Program, mains, of)
			if server == nil {
				break
			}
			p.Report(unstarted(atServer(p, server, covered), server.Func, mains[server.Func.Index]))
			of = rest
		}
		if len(of) >= listedAtRoute || len(of) >= listedAtServer && of[0].mains(mains) != 0 {
			p.Report(unstarted(atProgram(p, of), of[0].fn, of[0].mains(mains)))
			continue
		}
		single = append(single, of...)
	}
	for _, u := range single {
		f := unstarted(atRead(p, u), u.fn, u.mains(mains))
		if !slices.ContainsFunc(u.handlers, stores) {
			f.Level = rule.Down(f.Level)
			f.Message += " (it keeps nothing in a database, so it may be a tool's or a test's server)"
		}
		if u.hosted(fileServed) {
			f.Level = rule.Down(rule.Down(f.Level))
			f.Message += " (where it is hosted may bound bodies)"
		}
		p.Report(f)
	}
}

// program parts the reads into those of the program that the first belongs to, and the others. Those of which no program is known stay
// together, and with the others where there is one program only and at least half of the reads are known to be its.
func program(mains []uint64, reads []*unbounded) (of, others []*unbounded) {
	first := reads[0].mains(mains)
	var all uint64
	known := 0
	for _, u := range reads {
		if m := u.mains(mains); m != 0 {
			all |= m
			known++
		}
	}
	one := all&(all-1) == 0 && 2*known >= len(reads)
	// What stands in a package main is its own program's, and no other read is known to be: interfaces seem to lead there from many.
	own := func(u *unbounded) *model.Package {
		if u.fn.Package.Name == "main" {
			return u.fn.Package
		}
		return nil
	}
	alone := !slices.ContainsFunc(reads, func(u *unbounded) bool { return own(u) == nil && u.mains(mains) == first })
	for _, u := range reads {
		if own(u) != own(reads[0]) && alone {
			others = append(others, u)
			continue
		}
		if m := u.mains(mains); m == first || m&first != 0 || one && (m == 0 || first == 0) {
			of = append(of, u)
		} else {
			others = append(others, u)
		}
	}
	return of, others
}

// mains are the programs that a read's handlers belong to; 0 if unknown.
func (u *unbounded) mains(all []uint64) (mask uint64) {
	for _, h := range u.handlers {
		if all[h.Index] == 0 {
			return 0
		}
		mask |= all[h.Index]
	}
	return mask
}

// unboundedReads lists the body reads that a handler reaches with no limit on the way, in order of place. limits is the number of handlers
// that have one of their own.
func unboundedReads(p *link.Program) (reads []*unbounded, limits int) {
	at := map[*model.Call]*unbounded{}
	for _, f := range p.Funcs {
		if f.Roles&model.Request == 0 || len(f.Entries) == 0 || f.Idle || f.Reachability() != link.Hot {
			continue
		}
		bounded := f.Reaches(link.BodyLimit)
		if slices.ContainsFunc(bounded, func(r link.Reach) bool { return r.Deps != 0 }) {
			limits++
		}
		for _, r := range f.Reaches(link.BodyRead) {
			if r.Deps == 0 || len(bounded) > 0 || callerLimits(p, f) || p.Share(f, r) < 0.5 || r.Loose {
				continue
			}
			path := p.Path(f, r)
			last := path[len(path)-1]
			if last.Func.File().Generated || last.Func.Package.Testing { // test helpers serve nobody
				continue
			}
			sink := &last.Func.Calls[last.Call]
			if bindsForm(sink) && onlyGets(f) || allEntries(f, hostBounds) {
				continue
			}
			u := at[sink]
			if u == nil {
				u = &unbounded{fn: last.Func, call: last.Call, hops: rule.Hops(p, f, r, "reads the body")}
				at[sink] = u
				reads = append(reads, u)
			}
			if n := len(u.handlers); n == 0 || u.handlers[n-1] != f {
				u.handlers = append(u.handlers, f)
			}
		}
	}
	sort.Slice(reads, func(i, j int) bool {
		a, b := rule.PlaceOf(reads[i].fn, reads[i].fn.Calls[reads[i].call].NameSpan), rule.PlaceOf(reads[j].fn, reads[j].fn.Calls[reads[j].call].NameSpan)
		return a.File < b.File || a.File == b.File && a.Start < b.Start
	})
	return reads, limits
}

// bindsForm: gin and echo choose by method and content type what they bind, and read no body of a GET request.
func bindsForm(call *model.Call) bool {
	for _, name := range [...]string{".Bind", ".ShouldBind", ".BindWith", ".ShouldBindWith", ".MustBindWith"} {
		if strings.HasSuffix(call.Target.Symbol, name) {
			return true
		}
	}
	return false
}

func onlyGets(f *link.Func) bool {
	return allEntries(f, func(e model.Entry) bool { return e.Method == "GET" || e.Method == "HEAD" })
}

func allEntries(f *link.Func, is func(model.Entry) bool) bool {
	return !slices.ContainsFunc(f.Entries, func(e model.Entry) bool { return !is(e) })
}

// hostBounds: what runs a function on demand hands it a body of a few megabytes at most.
func hostBounds(e model.Entry) bool {
	switch e.Framework {
	case "lambda", "aws-lambda", "vercel", "netlify", "sveltekit":
		return true
	}
	return false
}

// hostMayBound: most services on Next.js and Remix run where hosts bound bodies; on a server of one's own nothing does.
func hostMayBound(e model.Entry) bool { return e.Framework == "next" || e.Framework == "remix" }

// hosted: whatever reads the body is served where a host may bound it.
func (u *unbounded) hosted(fileServed map[string]bool) bool {
	return !slices.ContainsFunc(u.handlers, func(h *link.Func) bool {
		return !allEntries(h, func(e model.Entry) bool {
			return hostMayBound(e) || e.Framework == "http" && e.Route == "" && fileServed[h.Package.Member]
		})
	})
}

// stores: a handler asks a database, as those of a service that others reach mostly do.
func stores(h *link.Func) bool {
	return len(h.Reaches(link.ReadQuery)) > 0 || len(h.Reaches(link.WriteQuery)) > 0
}

// callerLimits: something between the entry and f bounds the body.
func callerLimits(p *link.Program, f *link.Func) bool {
	for _, step := range p.EntryPath(f) {
		if len(step.Func.Reaches(link.BodyLimit)) > 0 {
			return true
		}
	}
	return false
}

// known says whether some program is seen to use one of the handlers. Others only have a handler's shape.
func (u *unbounded) known(mains []uint64) bool {
	return slices.ContainsFunc(u.handlers, func(h *link.Func) bool { return h.Registered || mains[h.Index] != 0 })
}

// server is where a limit can be set once for the handlers of some of the reads, at least listedAtServer: the call that starts serving
// from whose function most of them are reached; else the first route of a function that registers more than half of them, where the others
// belong too. Nil where there is none.
func server(p *link.Program, mains []uint64, reads []*unbounded) (at *link.Hop, covered, rest []*unbounded) {
	most, least, sure := listedAtServer-1, 0, false
	of := reads[0].mains(mains)
	var handlers map[int32]bool
	for _, f := range p.Funcs {
		if f.File().Test || !link.SameProgram(mains[f.Index], of) {
			continue
		}
		if set := f.Registers(); !sure && handledBy(reads, set) > most {
			if hop := registration(p, f); hop != nil {
				at, most, handlers = hop, handledBy(reads, set), set
			}
		}
		c := slices.IndexFunc(f.Calls, func(c model.Call) bool { return serves(f, &c) })
		if c < 0 || f.File().Generated {
			continue
		}
		behind := p.Behind(f)
		if last := f.Calls[c].Args; len(last) > 0 && last[len(last)-1].Kind == model.Parameter { // serve(mux): who calls it made the handlers
			for _, caller := range p.Callers(f) {
				maps.Copy(behind, p.Behind(caller.Func))
			}
		}
		n := handledBy(reads, behind)
		if n >= listedAtServer && (!sure || n > most || n == most && len(behind) < least) {
			at, most, least, sure, handlers = &link.Hop{Func: f, Call: int32(c)}, n, len(behind), true, behind
		}
	}
	if !sure && 2*most > len(reads) {
		return at, reads, nil
	}
	for _, u := range reads {
		if sure && u.handledBy(handlers) {
			covered = append(covered, u)
		} else {
			rest = append(rest, u)
		}
	}
	if !sure {
		at = nil
	}
	return at, covered, rest
}

// registration is the first call of f that registers a handler; where f is generated, the call that leads there from what people write.
func registration(p *link.Program, f *link.Func) *link.Hop {
	const deepest = 4 // RegisterHandlers calls RegisterHandlersWithOptions, which registers
	if c := slices.IndexFunc(f.Calls, registers); c >= 0 && !f.File().Generated {
		return &link.Hop{Func: f, Call: int32(c)}
	}
	for range deepest {
		callers := p.Callers(f)
		written := slices.IndexFunc(callers, func(h link.Hop) bool { return !h.Func.File().Generated && !h.Func.File().Test })
		if written >= 0 {
			return &callers[written]
		}
		if len(callers) == 0 {
			return nil
		}
		f = callers[0].Func
	}
	return nil
}

func registers(c model.Call) bool { return c.Effect != nil && c.Effect.Kind == model.Route }

// otherServers answer something else than HTTP requests. gRPC bounds its messages itself.
var otherServers = [...]string{"google.golang.org/grpc", "github.com/hibiken/asynq"}

// serves: a call starts a server of its own handlers. What serves whatever was registered with net/http,
// or metrics, mostly stands beside the service.
func serves(f *link.Func, call *model.Call) bool {
	if call.Effect == nil || call.Effect.Kind != model.Serve || slices.ContainsFunc(otherServers[:], func(s string) bool { return strings.Contains(call.Effect.Symbol, s) }) {
		return false
	}
	if len(call.Args) == 0 {
		return true
	}
	last := &call.Args[len(call.Args)-1]
	metrics := last.Kind == model.Result && int(last.Index) < len(f.Calls) && strings.Contains(f.Calls[last.Index].Target.Symbol, "/promhttp.")
	return !metrics && !(last.Kind == model.Const && last.Text == "nil")
}

// handledBy counts the reads of which a handler is in a set of functions.
func handledBy(reads []*unbounded, set map[int32]bool) (n int) {
	for _, u := range reads {
		if u.handledBy(set) {
			n++
		}
	}
	return n
}

func (u *unbounded) handledBy(set map[int32]bool) bool {
	return slices.ContainsFunc(u.handlers, func(h *link.Func) bool { return set[h.Index] })
}

func atServer(p *rule.Pass, at *link.Hop, reads []*unbounded) rule.Finding {
	call := &at.Func.Calls[at.Call]
	f := rule.Finding{
		Level:       p.Rule.Level,
		Confidence:  rule.Likely,
		Message:     fmt.Sprintf("%d places of this program read a request body with no bound, and one request can fill the memory: add a limit once as middleware%s", len(reads), inGo(at.Func, " (http.MaxBytesReader)", "")),
		Place:       rule.PlaceOf(at.Func, call.NameSpan),
		Fingerprint: rule.Fingerprint(p.Rule.ID, string(at.Func.ID), "server"),
		Subject:     rule.Subject{Func: at.Func.ID, Loop: -1, Call: at.Call},
	}
	for _, u := range reads {
		f.Related = append(f.Related, readPlace(p, u))
	}
	return f
}

// atProgram is the finding for handlers that are known to belong together, and not where.
func atProgram(p *rule.Pass, reads []*unbounded) rule.Finding {
	f := atRead(p, reads[0])
	f.Message = fmt.Sprintf("%s; so do %d other places: a limit in front of all of them is one middleware", f.Message, len(reads)-1)
	for _, u := range reads[1:] {
		f.Related = append(f.Related, readPlace(p, u))
	}
	return f
}

func readPlace(p *rule.Pass, u *unbounded) rule.Related {
	return rule.Related{Place: rule.PlaceOf(u.fn, u.fn.Calls[u.call].NameSpan), Message: "reads the body of " + handlers(p.Program, u)}
}

func atRead(p *rule.Pass, u *unbounded) rule.Finding {
	call := &u.fn.Calls[u.call]
	first := u.handlers[0]
	entry := p.Program.EntryLabel(first)
	return rule.Finding{
		Level:      p.Rule.Level,
		Confidence: rule.Likely,
		Message: fmt.Sprintf("`%s` reads the body of %s with no bound, so one request can fill the memory: %s", rule.CallName(call), handlers(p.Program, u),
			inGo(u.fn, "wrap it with http.MaxBytesReader", "set a limit, and refuse what is larger")),
		Place:       rule.PlaceOf(u.fn, call.NameSpan),
		Related:     u.hops,
		Entry:       entry,
		Fixes:       []rule.FixRef{{ID: "limit-body", Title: "Limit the request body (larger ones fail)", Safety: "review"}},
		Fingerprint: rule.Fingerprint(p.Rule.ID, string(u.fn.ID), rule.CallName(call)),
		Subject:     rule.Subject{Func: first.ID, Loop: -1, Call: u.call},
	}
}

// inGo picks the words for the language of a function.
func inGo(f *link.Func, golang, other string) string {
	if f.Package.Language == model.Go {
		return golang
	}
	return other
}

func handlers(p *link.Program, u *unbounded) string {
	name := p.EntryLabel(u.handlers[0])
	if n := len(u.handlers); n > 1 {
		return fmt.Sprintf("%s and %d more", name, n-1)
	}
	return name
}
