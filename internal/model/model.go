// Package model is the neutral summary of behaviour that every front end lowers functions to and every rule reads.
//
// It is not a syntax tree. It says what a function calls, under which loops and conditions, from which values, and nothing about how
// that was written. It holds strings and numbers only, never a compiler's objects, so facts can be stored, compared and moved. All
// positions are byte offsets relative to the start of their function; Package.Starts turns them into places in a file, so that a line
// typed above a function leaves its facts equal. A thing enters the model when a second rule needs it.
package model

import "path"

// FuncID names a function in the whole workspace. "go:" + types.Func.FullName() of the generic origin for Go
// ("go:example.com/shop/store.(*Store).Get"); a function literal is its parent's id + "$" + its 1-based number in source order
// ("…Get$1", "…Get$1$2"); the initialisers of a file's package variables are "go:pkg.init#file.go".
type FuncID string

// TypeID names a type: "example.com/shop/store.Store". An unnamed interface is spelled out: "interface{Get(int) string}".
type TypeID string

// Span is a half-open range of byte offsets, 0-based, relative to the function's start.
type Span struct{ Start, End int32 }

// Package is the facts of one package (Go) or one source file (TypeScript). It is immutable once made.
type Package struct {
	ID       string // "go:example.com/shop/store"
	Name     string
	Language Language // 0 for the package of tables that files of no language declare
	Files    []File
	Funcs    []*Function // literals follow their parent; sorted by file, then start
	Starts   []int32     // Starts[i] is the byte offset of Funcs[i] in its file
	Types    []*Type     // sorted by ID
	Wires    []Wire      // sorted, unique
	Tables   []Table     // that no Type declares: migrations, Prisma schemas, entities and models of TypeScript; sorted by Name
	Binds    []Bind      // sorted, unique
	// Stubbed lists the import paths that were typed against a stub or not at all, sorted.
	Stubbed []string
	// Testing: code outside of test files imports a testing package, as packages of test helpers do.
	Testing bool
	// Databases is what drivers for SQL databases the code outside of tests imports.
	Databases Databases
	// Member is the folder of the workspace's package that a source file (TypeScript) belongs to, relative to the workspace folder ("." for
	// that itself; "" where nothing says), and Uses are those of the packages of the workspace that this one depends on, sorted.
	Member string
	Uses   []string
	// Unresolved counts calls whose callee could not be named (broken or missing types).
	Unresolved int
}

// Databases is a set of kinds of SQL databases.
type Databases uint8

const (
	Embedded Databases = 1 << iota // runs in the own process: a query costs microseconds
	Served                         // is asked over a connection: a query costs a round trip
	MySQL                          // is MySQL or MariaDB, perhaps beside others: a key to another table has an index
)

// Language of a package's sources.
type Language uint8

const (
	Go         Language = iota + 1
	TypeScript          // JavaScript too
)

// LanguageOf goes by a file's name; 0 for one that no front end reads.
func LanguageOf(name string) Language {
	switch path.Ext(name) {
	case ".go":
		return Go
	case ".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs":
		return TypeScript
	}
	return 0
}

// File is one source file of a package.
type File struct {
	Path      string // slash-separated, relative to the workspace folder; absolute where it lies outside
	Generated bool   // carries a "Code generated … DO NOT EDIT." line, or is a copy of other people's code: effects pass through, nothing is reported in it
	Test      bool   // _test.go, or a package of test helpers
	Comments  []Comment
}

// Comment is a perfls comment in user code: a suppression or a directive. Offsets are in the file, not in a function.
type Comment struct {
	Start, End int32  // byte offsets of the whole comment in the file
	Line       int32  // 1-based line of the comment
	OwnLine    bool   // nothing but white space before it on its line
	Text       string // after "perfls:", trimmed: "ignore query-in-loop -- reason"
}

// Role is what reaches or enters a function. A function has the roles of everything that reaches it.
type Role uint16

const (
	Request   Role = 1 << iota // an HTTP, RPC or GraphQL request
	Job                        // a background worker, ticker or cron job
	Message                    // a queue or socket message
	Command                    // a command-line command
	StartUp                    // main, init, package variables, constructors that only these reach
	Migration                  // schema or data migration, seed
	Test                       // tests, benchmarks, fakes
)

// Entry says that something outside the program calls the function.
type Entry struct {
	Role      Role
	Framework string // "net/http", "gin", "gqlgen"
	Method    string // "GET"; "" for any or none
	Route     string // "/orders/{id}", "Query.orders"; "" if unknown
	Shape     bool   // said by the types of its parameters alone: it may be registered out of sight, or nowhere
	Built     bool   // its answer may be made when the program is built: a page of Next.js
	Parent    int32  // of what resolves a field of an object: one more than the parameter that holds the object; 0 otherwise
}

// Param is a parameter; the receiver of a method is parameter 0.
type Param struct {
	Name string
	Type string // with full package paths
}

// Function is the facts of one function, method or function literal.
type Function struct {
	ID       FuncID
	Name     string // as people write it: "(*Store).Get", "ListOrders", "func literal in ListOrders"
	Package  string // Package.ID
	File     int32  // index in Package.Files
	Parent   FuncID // the enclosing function of a literal; "" otherwise
	Exported bool
	Receiver TypeID  // "" for functions and literals
	Params   []Param // receiver first
	Results  []string
	Captures []string // names of the enclosing function's variables that a literal uses; values are given where it is made
	Entry    *Entry   // by signature, by receiver or by directive; registrations with a router are Calls with Effect.Route
	Size     int32    // length in bytes
	Remarks  []Span   // comments by people who know how often something runs: "one query each is fine, there are few". An empty one at 0 stands for the function's own
	NameSpan Span     // the name, or "func" of a literal
	Doc      []string // perfls directives on the declaration, without "perfls:": "query read one", "bounded 20"
	Regions  []Region // Regions[0] is the body; parents come before children
	Loops    []Loop   // outer loops come before inner ones
	Calls    []Call   // in order of evaluation
	Returns  []Value  // one per result: the union of all return statements
	Hash     uint64   // of everything above but Starts: equal facts have equal hashes
}

// RegionKind says how often and when the code of a region runs, relative to its parent region.
type RegionKind uint8

const (
	Body    RegionKind = iota // the function's body
	Block                     // plain nesting
	Branch                    // may not run: an arm of if, switch or select, or what follows a conditional return
	InLoop                    // runs once per pass of Region.Loop
	Defer                     // runs when the function returns
	Spawned                   // runs concurrently: go f()
)

// Region is a node of the ordered tree that a body is.
type Region struct {
	Kind   RegionKind
	Parent int32 // index in Regions; -1 for the body
	Loop   int32 // the innermost loop around it, index in Loops; -1 for none
	Span   Span
	Guard  Guard // why a Branch runs
}

// GuardKind is what a branch's condition tests, as far as rules care.
type GuardKind uint8

const (
	NoGuard     GuardKind = iota
	OnError               // err != nil, errors.Is: the unhappy path
	OnMiss                // a map, cache or "seen" look-up missed: runs once per distinct key at most
	OnAbsent              // a parameter, capture, package variable or field of the receiver is nil, empty or zero: runs only where it was not provided
	OnUnset               // another field, or a local variable, is nil, empty or zero: it was not loaded yet
	OnCondition           // anything else
	OnGiven               // a parameter, field or variable is there: what the branch works on was provided
)

// Guard is a branch's condition.
type Guard struct {
	Kind GuardKind
	Deps []Dep // what the condition is computed from
}

// LoopKind is recognised from what the code does, not from names.
type LoopKind uint8

const (
	Collection LoopKind = iota // range over, or counting through, data
	Rows                       // for rows.Next()
	Constant                   // a literal, a constant, an array, an enum: Size passes, or few
	Chunk                      // strides over batches: i += n, slices.Chunk, elements that are batches
	Page                       // a page, cursor or offset advances each pass
	Retry                      // again until it succeeds, bounded by attempts
	Poll                       // ticker, sleep, select with a timer
	Drain                      // takes from a queue or a LIMITed query until nothing is left
	Channel                    // receives from a channel
	Infinite                   // none of the above and no end
	Recursion                  // made by the linker: a function that calls itself per element
)

// Loop is a statement or a call that runs code repeatedly.
type Loop struct {
	Kind       LoopKind
	Parent     int32  // enclosing loop in the same function; -1 for none
	Region     int32  // the region of its body
	Span       Span   // the whole statement
	Head       Span   // its header: "for _, id := range ids"
	Over       Value  // what it ranges over; rows for Rows
	OverText   string // its source, shortened: "orders"
	Size       int32  // number of passes if Constant and known; 0 otherwise
	Exits      []Exit
	Concurrent bool // the body is spawned per element
}

// Exit is a return or break that leaves a loop early.
type Exit struct {
	Error  bool  // leaves because something failed
	Always bool  // leaves at the end of every pass that gets there
	Deps   []Dep // what the decision to leave is computed from
	Region int32
}

// Call is one call expression. A builder chain is one call per link; the last is the one that executes.
type Call struct {
	Span      Span   // the whole expression
	NameSpan  Span   // the callee's name
	Text      string // callee as written, shortened: "s.users.FindByID"
	Region    int32
	Target    Target
	Args      []Value // parameter order of the target: receiver first for methods; variadic arguments follow one by one
	Results   int32   // how many
	Effect    *Effect // what the catalogue says the target does; nil if it says nothing
	Parts     []Part  // which arguments say what a query asks for; shared, not to be changed
	Deferred  bool
	Spawned   bool
	Discarded bool // the results are not used
}

// TargetKind is how a callee is named.
type TargetKind uint8

const (
	Unresolved TargetKind = iota // types are missing; Symbol is the bare name
	Static                       // a function or a concrete type's method
	Interface                    // a method of an interface; Iface says which
	Dynamic                      // a function value: Value says where it comes from
)

// Target is the callee of a call.
type Target struct {
	Kind   TargetKind
	Symbol string // Static: FuncID without "go:", or "npm:pkg#Owner.member" of a library; Interface: "pkg.Iface.Method"
	Iface  TypeID // Interface only
	Method string // Interface only: the bare name
	Value  Value  // Dynamic only
}

// ValueKind is the shape of a value.
type ValueKind uint8

const (
	Unknown   ValueKind = iota
	Const               // Text is the constant, unquoted
	Parameter           // parameter Index of this function
	Capture             // captured variable Index of this literal
	Element             // the element, index or key of loop Index in its current pass, or what a loop carries from pass to pass
	Result              // result of call Index
	FuncRef             // function Func; Bound gives a literal's captures, or the receiver of a method value
	Global              // package variable Text ("pkg.Var")
	Object              // a literal: Fields
	FieldOf             // field Text of Fields[0]
)

// Value is enough to answer "does it depend on the loop", "where does this function value come from", "what is the constant text".
type Value struct {
	Kind   ValueKind
	Index  int32
	Text   string
	Type   string // static type with full package paths; "" if unknown
	Fields []Field
	Func   FuncID
	Bound  []Value
	// Deps is everything that the value is computed from, transitively within the function, sorted and unique.
	Deps []Dep
}

// Rest is the Name of a Field that stands for more fields, which are not known: { ...filter }.
const Rest = "..."

// Field is a named part of an Object.
type Field struct {
	Name  string
	Value Value
}

// DepKind is where a dependence leads.
type DepKind uint8

const (
	OnParam   DepKind = iota + 1 // parameter
	OnCapture                    // captured variable
	OnLoop                       // differs from pass to pass of a loop
	OnCall                       // result of (or written by) a call
	OnGlobal                     // a package variable
)

// Dep is one thing that a value is computed from.
type Dep struct {
	Kind  DepKind
	Index int32
}

// Type is a named type with its method set, or an interface.
type Type struct {
	ID        TypeID
	Interface bool
	Double    bool     // a mock, fake, stub or generated double: never an interface's implementation
	Test      bool     // declared in a test file
	Methods   []Method // sorted by name; of *T for concrete types, promoted ones included
	Embeds    []TypeID // embedded named types, sorted
	Declared  Span     // offsets in File
	File      int32
	Table     *Table // what an object-relational mapper stores it in, where its declaration says that; nil otherwise
}

// Method is one member of a method set.
type Method struct {
	Name string // unexported ones carry their package path: "pkg.name"
	Sig  string // parameter and result types with full paths
	Func FuncID // where it is declared (for promoted methods: the embedded type's)
}

// Wire says that a value of a concrete type was made or was assigned to an interface, outside of tests.
type Wire struct {
	Type  TypeID
	Iface TypeID // "" where it was only constructed
}

// Bind says that a function is stored where it can be called from later: in a field of a type or in a package variable, outside of tests.
type Bind struct {
	Slot string // "pkg.Type.field" or "pkg.Var"
	Func FuncID
	Role Role // what a library enters the slot's function as (cobra.Command.RunE: a command); 0 if nothing is known to
}
