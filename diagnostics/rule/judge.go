package rule

import (
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

// stored says whether what a loop walks over is read from a database, so that it is as long as the data, or comes from nowhere that is
// known. What a request names in its body is as long as whoever sends it makes it: a few elements, mostly.
func stored(p *link.Program, le *link.LoopEffect) bool {
	var over *model.Value
	switch {
	case le.Loop >= 0 && le.Func.Loops[le.Loop].Kind == model.Rows:
		return true
	case le.Loop >= 0:
		over = &le.Func.Loops[le.Loop].Over
	case le.Over < 0 || int(le.Over) >= len(le.Func.Calls[le.Call].Args):
		return true
	default:
		over = &le.Func.Calls[le.Call].Args[le.Over]
	}
	if over.Kind == model.Global {
		return false
	}
	from := p.OriginOf(le.Func, over)
	return from == 0 && over.Kind != model.Const || from&link.FromQuery != 0 && from&link.FromBody == 0
}

// Judge gives the level of a per-element finding: the rule's where the code shows that the effect happens on every pass of a path from a
// request, and one less for each doubt. The second result says why, for the message.
func (e *PerElement) Judge(level Level) (Level, string) {
	level, reason := Lower(level, e.Func)
	doubt := ""
	switch {
	case e.Input == link.MayVary:
		doubt = "whether its input differs from pass to pass is not shown by the code"
	case e.Cached:
		doubt = "a cache or a value that was loaded before may answer instead"
	case e.Conditional:
		doubt = "it runs under a condition further down"
	case e.underCondition():
		doubt = "not every pass runs it"
	case e.few:
		doubt = "the known requests pass a few elements only"
	case level == Warning && e.idle:
		doubt = "nothing is seen to register the handler that leads here"
	case level == Warning && e.Func.Roles&(model.Request|model.Message) == 0:
		doubt = "only background work is known to reach this"
	case level == Warning && e.remote:
		doubt = "each pass also calls another service, which costs more"
	case level == Warning && e.writes:
		doubt = "the loop also writes"
	case e.groups():
		doubt = "each pass hands on a list"
	case e.services():
		doubt = "the elements are parts of the program, not data"
	case level == Warning && strings.Contains(e.entry, "/admin"):
		doubt = "only administrators' requests are known to reach this"
	case level == Warning && e.Reach.Hops >= distant:
		doubt = "it is many calls away"
	case level == Warning && e.Input != link.Fixed && !e.stored:
		doubt = "the elements are not known to come from a database"
	case level == Warning && e.guessed:
		doubt = "what its statement does is not shown by the code"
	case level == Warning && e.schema:
		doubt = "it reads the database's own catalogue: as many rows as a schema has parts"
	case level == Warning && e.embedded:
		doubt = "the database runs in the own process, where a query costs little"
	case level == Warning && e.remarked():
		doubt = "a comment beside it speaks of what it costs"
	case level == Warning && e.top:
		doubt = "each pass takes the first few rows of an order, which one query for all can hardly do"
	case level == Warning && e.seeks():
		doubt = "the loop ends with the first element that fits"
	case level == Warning && e.decorated:
		doubt = "a cache may stand before what it asks"
	case level == Warning && e.Input != link.Fixed && e.alters:
		doubt = "the request also writes, so the elements may be the few that it changes"
	}
	if doubt == "" {
		return level, reason
	}
	if reason != "" {
		doubt = reason + "; " + doubt
	}
	return Down(level), doubt
}

// remarked: a comment between the line above the loop and the call, or on the whole function, shows that its author knows what the loop costs.
func (e *PerElement) remarked() bool {
	call := e.Func.Calls[e.LoopEffect.Call].Span
	from := call.Start
	if e.Loop >= 0 {
		from = e.Func.Loops[e.Loop].Head.Start
	}
	return slices.ContainsFunc(e.Func.Remarks, func(s model.Span) bool {
		if s.End == 0 || s.Start >= from {
			return s.Start < call.End
		}
		return s.End > from-indent && !slices.ContainsFunc(e.Func.Calls, func(c model.Call) bool { return c.Span.Start >= s.End && c.Span.End <= from })
	})
}

// seeks: whether another pass follows depends on what calls in the loop gave, so nobody knows how many there are.
func (e *PerElement) seeks() bool {
	if e.Loop < 0 {
		return false
	}
	loop := &e.Func.Loops[e.Loop]
	for _, x := range loop.Exits {
		if x.Error {
			continue
		}
		for _, d := range x.Deps {
			if d.Kind != model.OnCall || int(d.Index) >= len(e.Func.Calls) {
				continue
			}
			if at := e.Func.Calls[d.Index].Span; at.Start >= loop.Head.End && at.End <= loop.Span.End {
				return true
			}
		}
	}
	return false
}

// inProcess says whether a read asks a database of the own process: all drivers that the workspace imports are of that kind, and the
// library is one that asks whatever driver it is given.
func inProcess(p *link.Program, e *model.Effect) bool {
	if e == nil || p.Databases() != model.Embedded {
		return false
	}
	for _, own := range [...]string{"pgx", "mongo", "redis", "rueidis"} {
		if strings.HasPrefix(e.Library, own) {
			return false
		}
	}
	return true
}

// decorated says whether on the way to an effect a method of an interface is called that something with a cache implements too.
func decorated(p *link.Program, f *link.Func, r link.Reach) bool {
	return slices.ContainsFunc(p.Path(f, r), func(hop link.Hop) bool { return p.Cached(&hop.Func.Calls[hop.Call]) })
}

// readsSchema says whether a statement reads the tables in which a database describes itself.
func readsSchema(e *model.Effect) bool {
	if e == nil || e.SQL == "" {
		return false
	}
	sql := strings.Join(strings.Fields(strings.ToLower(e.SQL)), " ")
	return slices.ContainsFunc(catalogues[:], func(name string) bool { return strings.Contains(sql, name) })
}

// catalogues are how such tables are called in PostgreSQL and MySQL, SQLite, Oracle and SQL Server.
var catalogues = [...]string{
	"information_schema.", "pg_catalog.", " pg_class", " pg_attribute", " pg_constraint", " pg_database", " pg_index", " pg_namespace", " pg_type",
	"sqlite_master", "sqlite_schema", " all_cons_columns", " all_constraints", " all_tab_columns", " user_tab_columns", " user_constraints",
	" user_cons_columns", " sys.columns", " sys.tables",
}

// distant is the number of calls between a loop and a query from which too much may come between them.
const distant = 5

// slow tells services that answer over the network from stores of values in memory, which cost no more than a query.
func slow(e *model.Effect) bool { return !strings.HasPrefix(e.Library, "redi") }

// overParameter is the parameter that a loop ranges over, itself or through what is computed from it alone; -1 if there is none.
func overParameter(f *link.Func, loop int32) int32 {
	if loop < 0 {
		return -1
	}
	over := &f.Loops[loop].Over
	if over.Kind == model.Parameter {
		return over.Index
	}
	found := int32(-1)
	for _, d := range over.Deps {
		switch {
		case d.Kind == model.OnParam && strings.HasPrefix(f.Params[d.Index].Type, "[") && found < 0:
			found = d.Index
		case d.Kind == model.OnCall && f.Calls[d.Index].Effect == nil:
		case d.Kind == model.OnParam && strings.HasPrefix(f.Params[d.Index].Type, "["):
		default:
			return -1
		}
	}
	return found
}

// underCondition: the loop's own code decides on each pass whether to do it.
func (e *PerElement) underCondition() bool {
	if e.Loop < 0 {
		return false
	}
	for r := e.Func.Calls[e.LoopEffect.Call].Region; r >= 0 && r != e.Func.Loops[e.Loop].Region; r = e.Func.Regions[r].Parent {
		if g := e.Func.Regions[r].Guard.Kind; g == model.OnCondition || g == model.OnUnset {
			return true
		}
	}
	return false
}

// groups: what each pass hands on is a list already, so the loop walks over batches that somebody made.
func (e *PerElement) groups() bool {
	if e.Loop < 0 {
		return false
	}
	for _, a := range e.Func.Calls[e.LoopEffect.Call].Args {
		if !strings.HasPrefix(a.Type, "[]") || a.Type == "[]byte" || a.Type == "[]uint8" {
			continue
		}
		if a.Kind == model.Object { // spelled out: the arguments of a statement
			continue
		}
		for _, d := range a.Deps {
			if d.Kind == model.OnLoop && d.Index == e.Loop {
				return true
			}
		}
	}
	return false
}

// services: the elements are implementations of an interface, and the call is a method of theirs: the loop asks each of a program's parts,
// whose number is written in the code, rather than each of the data.
func (e *PerElement) services() bool {
	if e.Loop < 0 { // strategies.map((strategy) => strategy.run())
		call := e.Call()
		return e.At.Func != e.Func && e.At.Func.Parent != "" && call.Target.Kind == model.Interface && len(call.Args) > 0 && call.Args[0].Kind == model.Parameter
	}
	call := &e.Func.Calls[e.LoopEffect.Call]
	return call.Target.Kind == model.Interface && len(call.Args) > 0 &&
		call.Args[0].Kind == model.Element && call.Args[0].Index == e.Loop
}

// Lower gives the level of a finding in f: the rule's where a request or job reaches f, one less where nothing is known to. The second
// result says why, for the message.
func Lower(level Level, f *link.Func) (Level, string) {
	if f.Reachability() == link.Hot {
		return level, ""
	}
	return Down(level), "no request is known to reach this"
}
