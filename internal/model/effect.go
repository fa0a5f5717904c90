package model

// EffectKind is what calling a library does.
type EffectKind uint8

const (
	NoEffect    EffectKind = iota
	Query                  // a statement sent to a database
	Remote                 // an HTTP or RPC call to another service
	Batch                  // adds work to a batch that another call sends: harmless in a loop
	Loader                 // a dataloader: loads of one tick are one query
	CacheGet               // a look-up in a cache
	CacheSet               // a store into a cache
	BodyRead               // reads a request body (or any reader) to its end: Arg
	BodyLimit              // bounds a body or reader: Arg is what is bounded, Limit the bound
	Sleep                  // sleeps or waits for a timer
	Lock                   // takes a mutex
	Once                   // runs its callback once per process: sync.Once
	Route                  // registers a handler: Path, Handler
	Group                  // makes a sub-router: Path
	Use                    // registers middleware: Handler
	Serve                  // starts a server
	Register               // registers a handler for something that is not a request: Role, Handler
	RowsNext               // advances a result set
	Callback               // only calls its callback (Runs); nothing else worth knowing
	Terminal               // ends the process: os.Exit, log.Fatal
	Transaction            // opens a transaction; may have a callback
	Begin                  // starts building something that another call executes
	Blocking               // keeps its thread waiting or busy until it is done: What
	Client                 // makes a client or pool that holds connections: What
	Compile                // makes something costly out of a text or description that rarely changes: What, Arg
)

// Operation is what a query does to the data.
type Operation uint8

const (
	NoOp Operation = iota
	Read
	Write
)

// Cardinality is how many rows a query returns.
type Cardinality uint8

const (
	Many Cardinality = iota
	One
	Count
)

// Run is when a callee runs a function that it is given.
type Run uint8

const (
	RunsOnce       Run = iota + 1 // at most once, before the call returns
	RunsEach                      // once per element of argument Over
	RunsRetry                     // again until it succeeds
	RunsSpawned                   // concurrently: once
	RunsStored                    // kept for later, not run by this call
	RunsPerProcess                // sync.Once
	RunsRows                      // once per row
)

// CallbackUse says what a callee does with the function in argument Arg.
type CallbackUse struct {
	Arg  int32
	Run  Run
	Over int32 // argument ranged over for RunsEach; -1 for none
	// Concurrent: RunsEach starts all of them without waiting for one to end.
	Concurrent bool
}

// Effect is the catalogue's word on one call, with the roles of its arguments filled in.
type Effect struct {
	Kind        EffectKind
	Op          Operation
	Cardinality Cardinality
	Library     string // "database/sql", "gorm"
	Symbol      string // catalogue key: "gorm.io/gorm.(*DB).First"
	SQL         string // constant statement text, holes as "\x00"; "" if unknown
	Model       string // the table, type or collection that is queried, if known
	What        string // Blocking: "read", "write", "append", "list", "stat", "process", "compress", "cpu"; Compile: "regexp", "template", "schema", …; Client: "database", "queue", "http"
	Arg         int32  // the argument that is read, limited, looked up, compiled; of a Query the statement, of Blocking how often it computes; -1 for none
	Guessed     bool   // Query: Op is what such calls do mostly, since nothing is known of the statement
	Chooses     int32  // Begin: one more than the argument that names the table or collection, where that is no constant; 0 otherwise
	Top         bool   // Query: the first few rows of an order
	Batched     bool   // Query: many that are sent in one tick become one
	Limit       int64  // BodyLimit: bytes; 0 if unknown
	Role        Role   // Route, Register
	Method      string // Route
	Path        string // Route, Group: constant path
	Framework   string
	Handlers    []int32 // arguments that are handlers or middleware
	Callbacks   []CallbackUse
}
