package catalog

// Catalog is an immutable table of stubs and directives.
type Catalog struct{}

// Builtin is the embedded catalogue, read once.
func Builtin() (*Catalog, error) { return &Catalog{}, nil }

// With adds the stub files of a user's catalogue (path → text); their entries win over the built-in ones. The catalogue is usable
// even if there are errors: bad lines are left out, and each error names its file and line.
func (c *Catalog) With(stubs map[string][]byte) (*Catalog, []error) { return c, nil }

// Func finds the directives for a function by types.Func.FullName() of its generic origin:
// "(*database/sql.DB).QueryContext", "net/http.ListenAndServe". Major versions in import paths do not matter: an entry for
// "github.com/jackc/pgx" or any "/vN" of it answers for all of them unless there is an entry for that very version.
func (c *Catalog) Func(fullName string) []*Directive { return nil }

// Type finds the directive of a named type: "net/http.HandlerFunc".
func (c *Catalog) Type(name string) *TypeDirective { return nil }

// HandlerTypes lists the named types whose directive has an Entry, sorted.
func (c *Catalog) HandlerTypes() []string { return nil }

// Stub returns the stub sources (file name → text) to type an absent package against, with imports of the stub's own module rewritten
// to the major version that was asked for.
func (c *Catalog) Stub(importPath string) (map[string][]byte, bool) { return nil, false }

// ParseDirective reads one directive ("query read one sql=query"). params are the names of the declaration's parameters, the receiver
// first for methods ("" where unnamed).
func ParseDirective(text string, params []string) (*Directive, error) { return nil, nil }
