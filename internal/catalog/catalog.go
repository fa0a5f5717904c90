// Package catalog says what library calls do.
//
// A library is described by stub files in its own language (go/<import path>/*.go): declarations, loosely typed but complete in type
// and method names, with a directive on its own line above a declaration:
//
//	//perfls:query read many sql=query
//	func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error)
//
// A stub does two jobs. It types the code when the real package is absent, and it is the source of the effect table, which is keyed
// by symbol and applies to the real package too. The vocabulary is one table (vocabulary.go); an unknown word is an error that names
// its file and line. The same directives are read from user code and from .perfls/catalog/.
package catalog

import "github.com/perfls/perfls/internal/model"

// Directive is one parsed directive on a function or method. Arguments are indexes in model.Call.Args: the receiver of a method is
// argument 0, so the first parameter of a method is 1 and that of a function 0; -1 means none.
type Directive struct {
	Effect model.Effect // Kind, Op, Cardinality, Library, Symbol, Role, Method, Framework, Arg, Handlers, Callbacks are set
	SQL    int32        // argument that holds the statement's text
	Auto   bool         // Op depends on the statement's text; where that is unknown Effect.Op holds
	Model  int32        // argument whose type (or text) names the table or model
	Path   int32        // argument that holds the route's path
	Limit  int32        // argument that holds the limit in bytes
	Into   int32        // argument that the result is written into
}

// TypeDirective is one parsed directive on a type.
type TypeDirective struct {
	// Entry: a function type (or a function with the same parameter and result types) or an interface whose methods are entered
	// from outside: handlers. Nil if the type is none.
	Entry *model.Entry
	// Result: a method (of any type, project-made wrappers included) that returns this type or a pointer to it runs a query.
	Result *Directive
	// Request: values of this type carry a request (http.Request, gin.Context).
	Request bool
}
