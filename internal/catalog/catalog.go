// Package catalog says what library calls do.
//
// A library is described by stub files in its own language: the declarations that matter, with a directive on its own line above a
// declaration. Names, receivers and results are exact; a parameter is loose ("...any" stands for whatever follows), and has a name only
// where a directive needs one. A type that has effects has all of its methods, since one missing method breaks a chain; other types are a
// name. One stub serves all major versions of a library that it can be true of:
//
//	//perfls:query read many sql=query
//	func (*DB) QueryContext(_ any, query string, _ ...any) (*Rows, error)
//
// A stub does two jobs. It types the code when the real package is absent, and it is the source of the effect table, which is keyed
// by symbol and applies to the real package too. The vocabulary is one table (vocabulary.go); an unknown word is an error that names
// its file and line. The same directives are read from user code and from .perfls/catalog/.
//
// Layout: _go/<import path>/<name>.go. The underscore keeps the go command from building the stubs as packages; gofmt still formats
// them. The path of a module's later major version is written out (_go/github.com/jackc/pgx/v5). Stubs of the standard library carry
// directives only: the real one types the code.
//
// Reading order: catalog.go (what a directive says), vocabulary.go (the words), directive.go (one line), stub.go (one package's files),
// lookup.go (the table over all packages). Files of a package are parsed when something first asks for that package, so that starting
// costs next to nothing.
package catalog

import "github.com/perfls/perfls/internal/model"

// Directive is one parsed directive on a function or method. Arguments are indexes in model.Call.Args: the receiver of a method is
// argument 0, so the first parameter of a method is 1 and that of a function 0; -1 means none.
type Directive struct {
	// Verb is the first word: "query", "route"; for user code also "bounded", "cold", "ignore", … (then Effect.Kind is NoEffect).
	Verb   string
	Effect model.Effect // Kind, Op, Cardinality, Library, Symbol, Role, Method, Framework, Arg, Handlers, Callbacks are set
	SQL    int32        // argument that holds the statement's text
	Auto   bool         // Op depends on the statement's text; where that is unknown Effect.Op holds
	Model  int32        // argument whose type (or text) names the table or model
	Path   int32        // argument that holds the route's path
	Method int32        // argument that holds the route's method
	Limit  int32        // argument that holds the limit in bytes
	Into   int32        // argument that the result, or the body, is written into
	// Variadic is the variadic parameter if the directive names it as a handler or callback: all arguments from there on are meant.
	Variadic int32
	// Entry is set by the verb entry on a function of user code: something outside of the program calls it.
	Entry *model.Entry
	// Fields says where below an argument the value of a key lies: "url" for path=options.url. Nil where no key names more than a parameter.
	Fields map[string]string
	// Params holds the arguments of keys that only some rule or front end reads: "ttl", "token". Nil for none.
	Params map[string]int32
	// Lazy: it happens where the result is awaited or returned, and the chain may be extended until then.
	Lazy bool
	// Runs: the receiver's chain is sent now; what it does is said by its links.
	Runs bool
	// Decorates is what a decorator says of what it stands on ("request", "group", "inject"); Effect.Path holds the second word.
	Decorates string
	// Parts is what the verb clause says of the arguments.
	Parts []model.Part
	// Number is N of "bounded N" and "budget queries=N".
	Number int64
}

// For is the effect of one call with n arguments, the receiver included: handlers and callbacks named by a variadic parameter are
// spelled out. The slices are shared where nothing had to be spelled out: do not change them.
func (d *Directive) For(n int) model.Effect {
	e := d.Effect
	if d.Variadic < 0 {
		return e
	}
	e.Handlers, e.Callbacks = nil, nil
	for _, h := range d.Effect.Handlers {
		if h != d.Variadic {
			e.Handlers = append(e.Handlers, h)
			continue
		}
		for a := h; int(a) < n; a++ {
			e.Handlers = append(e.Handlers, a)
		}
	}
	for _, cb := range d.Effect.Callbacks {
		if cb.Arg != d.Variadic {
			e.Callbacks = append(e.Callbacks, cb)
			continue
		}
		for a := cb.Arg; int(a) < n; a++ {
			cb.Arg = a
			e.Callbacks = append(e.Callbacks, cb)
		}
	}
	return e
}

// clauseVerb says of a call what it adds to what a later one asks for.
const clauseVerb = "clause"

// Clauses takes what the verb clause says out of the directives of one function: a link of a builder chain that only adds to it does
// nothing else. The first result is empty where nothing else is said.
func Clauses(list []*Directive) ([]*Directive, []model.Part) {
	if len(list) == 0 {
		return nil, nil
	}
	if list[0].Verb == clauseVerb {
		return nil, list[0].Parts
	}
	return list, list[0].Parts
}

// TypeDirective is one parsed directive on a type.
type TypeDirective struct {
	// Entry: a function type (or a function with the same parameter and result types) or an interface whose methods are entered
	// from outside: handlers. Nil if the type is none.
	Entry *model.Entry
	// Result: a method (of any type, project-made wrappers included) that returns this type or a pointer to it runs a query. The
	// directives of a method that has some win over it.
	Result *Directive
	// Methods: what every method of this type does that has no directive of its own. It goes before the directives of embedded types
	// unless it is a remote call. Catalog.Func knows it.
	Methods *Directive
	// Request: values of this type carry a request (http.Request, gin.Context).
	Request bool
}
