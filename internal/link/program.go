// Package link joins the facts of a whole workspace into one program: who calls whom, what each function ends up doing, and what
// reaches it.
//
// Reading order: program.go (the joined program), interfaces.go and resolve.go (interface calls and function values to functions), roles.go (entries and what
// they reach), reach.go (effects to callers, with the shortest path), loops.go (what a loop does per pass, which most rules read).
//
// Everything is computed anew from the facts: at a few microseconds a function that is cheaper than keeping it up to date, and it
// cannot be stale. The result depends on nothing but the packages.
package link

import (
	"sort"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// Program is immutable.
type Program struct {
	// BodiesBounded: something in front of the servers bounds request bodies. Whoever links sets it.
	BodiesBounded bool
	Packages      []*model.Package
	Funcs         []*Func // in the order of Packages and their Funcs
	// Unresolved counts interface and function-value calls for which no target, or too many, were found.
	Unresolved int
	// Resolved counts calls of functions of the workspace that were found.
	Resolved int

	byID     map[model.FuncID]int32
	bySymbol map[string]int32 // the same by what static targets call them: looked up once a call, so that no name is put together
	impls    implementations
	binds    map[string][]model.FuncID // functions stored in fields and package variables

	relations  *relations
	statements *statements
}

// Func is a function of the workspace in the joined program.
type Func struct {
	*model.Function
	Package *model.Package
	Start   int32 // byte offset of the function in its file
	Index   int32 // in Program.Funcs

	// Roles is the union of what enters or reaches the function; 0 where nothing is known to.
	Roles model.Role
	// Entries are the registrations and signatures that make this function an entry itself.
	Entries []model.Entry
	// Registered: a call registers it, so that it is more than a function of a handler's shape.
	Registered bool
	// Idle: it has a handler's shape, nothing mentions it, and the program registers others: dead, or registered out of sight.
	Idle bool

	unsure    bool    // the request reaches it only under a condition, or perhaps
	perhaps   bool    // the request reaches it only through one of several implementations, or where it is mentioned
	cold      bool    // somebody said that it runs rarely
	described bool    // directives took the place of its body
	registers []int32 // functions that its calls make entries
	out       []edge  // calls that lead to functions of the workspace, by call
	in        []inRef // callers
	reaches   []Reach // what the function ends up doing
	// from is the function and call that the shortest path from a request goes through; -1 at the entry or where there is none.
	from     int32
	fromCall int32
	depth    int32
}

// File is the file that the function stands in.
func (f *Func) File() *model.File { return &f.Package.Files[f.Function.File] }

// edge is one way in which a call runs another function of the workspace.
type edge struct {
	call  int32
	to    int32
	kind  edgeKind
	fan   int16 // number of targets that the call may have
	loose bool  // matched by name and arity only
	due   bool  // called whenever a timer or schedule says so
	bound bool  // a method value that was stored: its receiver is not among the arguments
	// over is the argument of the call that is looped over, for callbacks that run once per element; -1 for none.
	over int32
	// value is the function value that is run, for callbacks: its captures are bound in the caller.
	value *model.Value
}

// argument is what a call gives to a parameter of the function that the edge leads to; nil if it gives nothing.
func (e *edge) argument(call *model.Call, param int32) *model.Value {
	if e.bound {
		param--
	}
	if param < 0 || int(param) >= len(call.Args) {
		return nil
	}
	return &call.Args[param]
}

type edgeKind uint8

const (
	calls    edgeKind = iota // the call's target
	runs                     // the callee runs a function that the call passes
	runsEach                 // … once per element
	spawns                   // … concurrently
	refers                   // the function is only mentioned: stored, returned or registered
)

type inRef struct {
	from int32
	edge int32 // index in Func.out of from
}

// Link joins packages, which must be sorted by ID.
func Link(packages []*model.Package) *Program {
	p := &Program{Packages: packages, relations: &relations{}, statements: &statements{}}
	n := 0
	for _, pkg := range packages {
		n += len(pkg.Funcs)
	}
	p.Funcs = make([]*Func, 0, n)
	p.byID = make(map[model.FuncID]int32, n)
	p.bySymbol = make(map[string]int32, n)
	all := make([]Func, n)
	for _, pkg := range packages {
		for i, fact := range pkg.Funcs {
			index := int32(len(p.Funcs))
			f := &all[index]
			*f = Func{Function: fact, Package: pkg, Start: pkg.Starts[i], Index: index, from: -1, fromCall: -1}
			f.declared()
			p.Funcs = append(p.Funcs, f)
			if _, twice := p.byID[fact.ID]; !twice { // build variants may declare a function twice: the first speaks
				p.byID[fact.ID] = index
				p.bySymbol[strings.TrimPrefix(string(fact.ID), "go:")] = index
			}
		}
	}
	p.impls = implementationsOf(packages, p.byID)
	p.binds = map[string][]model.FuncID{}
	for _, pkg := range packages {
		for _, b := range pkg.Binds {
			p.binds[b.Slot] = append(p.binds[b.Slot], b.Func)
		}
	}
	applied := p.resolve()
	p.enter(applied)
	p.spread()
	p.reach()
	return p
}

// Func finds a function; nil if there is none.
func (p *Program) Func(id model.FuncID) *Func {
	if i, ok := p.byID[id]; ok {
		return p.Funcs[i]
	}
	return nil
}

// Label is an entry as people name it: "GET /orders", "Query.orders", or "" if it says nothing.
func Label(e model.Entry) string {
	return strings.TrimSpace(e.Method + " " + strings.ReplaceAll(e.Route, "\x00", "…")) // \x00 stands for what is not constant
}

// EntryLabel names the request that reaches f on the shortest path: "GET /orders", else the entry function's name; "" if none does.
func (p *Program) EntryLabel(f *Func) string {
	if f.unsure {
		return ""
	}
	return p.SomeEntryLabel(f)
}

// SomeEntryLabel is EntryLabel, also where the request gets to f under a condition only.
func (p *Program) SomeEntryLabel(f *Func) string {
	if f.Roles&model.Request == 0 || f.perhaps {
		return ""
	}
	f = p.root(f)
	labels := make([]string, 0, len(f.Entries))
	for _, e := range f.Entries {
		if l := Label(e); l != "" && e.Role == model.Request {
			labels = append(labels, l)
		}
	}
	if len(labels) == 0 {
		return f.Name
	}
	sort.Strings(labels)
	return labels[0]
}

// Amount is how many elements the known callers of a function pass for a loop of it.
type Amount uint8

const (
	Many    Amount = iota // as many as there are
	FewSeen               // those on requests and jobs pass a few that they spell out
	Few                   // all do
)

// EntryLabelFor is EntryLabel for a loop over parameter param of f: it names a request whose path passes more than a few elements.
func (p *Program) EntryLabelFor(f *Func, param int32) (label string, amount Amount) {
	var best *Func
	callers, few, hotFew, hotData := 0, 0, 0, 0
	for _, in := range f.in {
		from := p.Funcs[in.from]
		e := &from.out[in.edge]
		if e.kind != calls || e.value != nil || from.File().Test {
			continue
		}
		arg := e.argument(&from.Calls[e.call], param)
		if arg == nil {
			continue
		}
		callers++
		hot := from.Reachability() == Hot
		if isLiteral(arg) {
			few++
			if hot {
				hotFew++
			}
			continue
		}
		if hot {
			hotData++
		}
		if from.Roles&model.Request != 0 && !from.unsure && unconditional(from, from.Calls[e.call].Region) && (best == nil || from.depth < best.depth) {
			best = from
		}
	}
	switch {
	case callers > 0 && few == callers:
		return "", Few
	case hotFew > 0 && hotData == 0:
		return "", FewSeen
	case best != nil:
		return p.EntryLabel(best), Many
	case few > 0:
		return "", Many // the way that EntryLabel would name may be one with a few elements
	}
	return p.EntryLabel(f), Many
}

// Written says whether the elements of a collection are spelled out in the code that makes it: a function that returns a literal, or what
// it keeps in package variables, without asking a database, another service or its caller.
func (p *Program) Written(f *Func, v *model.Value) bool {
	if v.Kind != model.Result || int(v.Index) >= len(f.Calls) {
		return false
	}
	found := false
	for i, _ := f.firstEdge(v.Index); i < len(f.out) && f.out[i].call == v.Index; i++ {
		if f.out[i].kind != calls {
			continue
		}
		maker := p.Funcs[f.out[i].to]
		if len(maker.Returns) == 0 || len(maker.reaches) > 0 {
			return false
		}
		ret := &maker.Returns[0]
		if !isLiteral(ret) && !(ret.Kind == model.Global) {
			return false
		}
		found = true
	}
	return found
}

// isLiteral: a slice that the caller spells out.
func isLiteral(v *model.Value) bool {
	return v.Kind == model.Object && strings.HasPrefix(v.Type, "[")
}

// EntryPath lists the calls from the request's entry to f: each element is a function and the index of the call in it that leads on.
func (p *Program) EntryPath(f *Func) []Step {
	var path []Step
	for f.from >= 0 && len(path) < len(p.Funcs) {
		from := p.Funcs[f.from]
		path = append(path, Step{Func: from, Call: f.fromCall})
		f = from
	}
	for i, j := 0, len(path)-1; i < j; i, j = i+1, j-1 {
		path[i], path[j] = path[j], path[i]
	}
	return path
}

// Databases is what drivers for SQL databases the workspace imports.
func (p *Program) Databases() (set model.Databases) {
	for _, pkg := range p.Packages {
		set |= pkg.Databases
	}
	return set
}

// Step is a call in a function.
type Step struct {
	Func *Func
	Call int32
}
