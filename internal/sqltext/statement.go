package sqltext

// Statement is one statement of a text, or a fragment of one. All positions are bytes of the text that was read, 0-based.
type Statement struct {
	// Verb is the first word in upper case, after EXPLAIN and behind WITH: SELECT, INSERT, UPDATE, DELETE, CREATE, … Empty where the text
	// begins with none that is known: a fragment.
	Verb       string
	Explain    bool
	Start, End int
	Tokens     []Token // without comments, without the semicolon
	// Scopes holds what has tables of its own, the outermost first, a parent before what is in it. A statement that has nothing to do with
	// rows (BEGIN) and one that declares (CREATE TABLE) has none.
	Scopes []Scope
	CTEs   []CTE
}

// ScopeKind says where a scope stands.
type ScopeKind uint8

const (
	Outer   ScopeKind = iota // the statement itself
	With                     // a CTE's body
	Arm                      // one side of UNION, INTERSECT or EXCEPT; the parent has the ORDER BY and LIMIT of the whole
	Derived                  // a subquery in FROM
	Exists                   // in EXISTS (…)
	Among                    // in IN (…), = ANY (…), …
	Scalar                   // in any other expression
	Source                   // what INSERT … SELECT and CREATE … AS SELECT take rows from
)

// Scope is a place where names of tables and columns have one meaning: a SELECT, or a statement that changes rows.
type Scope struct {
	Kind       ScopeKind
	Parent     int    // in Statement.Scopes; -1 for none
	Verb       string // SELECT, VALUES, INSERT, UPDATE, DELETE, MERGE; empty in a fragment
	Set        string // UNION, INTERSECT or EXCEPT: the scope has no tables but arms
	Start, End int

	Tables     []Table
	Columns    []Column    // every use of a column, in order of reading
	Predicates []Predicate // of WHERE, ON and HAVING
	Outputs    []Output    // what SELECT and RETURNING name
	Order      []Order
	Group      []int // indexes of Columns; -1 for what is no column

	Limit, Offset Bound
	Distinct      bool
	Lock          string // UPDATE, NO KEY UPDATE, SHARE or KEY SHARE
	SkipLocked    bool
	Rows          int    // tuples of VALUES
	Conflict      string // INSERT: NOTHING, UPDATE or REPLACE, if a row is there already
	Returning     bool
	Unsure        bool // a hole stands where a clause can hide
}

// TableKind says what a table of a scope is.
type TableKind uint8

const (
	Base      TableKind = iota // a table or view of the database
	Shared                     // a CTE: Scope is its body
	Subselect                  // a derived table: Scope is its body
	Function                   // unnest(…), generate_series(…), VALUES (…): no table
	Unknown                    // a hole
)

// Table is a table that a scope names.
type Table struct {
	Kind       TableKind
	Schema     string // as written, without quotes
	Name       string // as written, without quotes; a hole as "\x00" with what it is glued to; empty for a derived table
	Alias      string
	Join       string // "" for the first one, "," or JOIN, LEFT JOIN, CROSS JOIN, …
	Target     bool   // INSERT, UPDATE, DELETE and MERGE change it
	Scope      int    // of Statement.Scopes; -1 for none
	Start, End int    // its name, or the derived table
}

// CTE is a common table expression.
type CTE struct {
	Name       string
	Scope      int // its body
	Start, End int // its name
}

// Role says what a column is used for.
type Role uint8

const (
	InSelect Role = iota
	InWhere
	InOn
	InOrder
	InGroup
	InHaving
	InSet    // what UPDATE sets
	InInsert // what INSERT fills
	InValue  // in an expression of any other place: what is stored, LIMIT, ON CONFLICT, …
)

func (r Role) String() string {
	return [...]string{"select", "where", "on", "order by", "group by", "having", "set", "insert", "value"}[r]
}

// Column is one use of a column.
type Column struct {
	Qualifier  string // as written before the last dot, without quotes
	Name       string // "\x00" with what it is glued to for a hole
	Start, End int
	Role       Role
	// Scope and Table are where it belongs, as far as the text tells: by its qualifier, or as the only table. Table is -1 where it cannot
	// be told. Scope differs from the scope that uses it for a correlated subquery.
	Scope, Table int
	// Wrap is what is around it and keeps a plain index away: the innermost function in lower case, "cast", an operator, "case"; else
	// empty. Names of output columns (ORDER BY total) have "alias".
	Wrap string
}

// Against says what a column is compared with.
type Against uint8

const (
	Nothing       Against = iota // IS NULL, a bare truth value
	Placeholders                 // a placeholder, alone or in a list
	Constant                     // a literal, alone or in a list
	AnotherColumn                // Predicate.Other
	HoleText
	Subquery
	Mixed      // a list of different things
	Expression // anything else
)

// Predicate is a comparison of one column. A comparison of two columns gives two.
type Predicate struct {
	Column int // of Scope.Columns
	// Operator is in upper case, and read from the column's side (5 < a is a > 5): =, <>, <, <=, IN, NOT IN, LIKE, ILIKE, IS NULL,
	// IS NOT NULL, BETWEEN, = ANY, <> ALL, @>, …; TRUE for a bare truth value; "\x00" for a hole. EXISTS is none.
	Operator   string
	Against    Against
	Other      int    // of Scope.Columns, for AnotherColumn; else -1
	Text       string // the constant between its quotes
	Count      int    // things in the list; 0 where it is none
	Start, End int    // of what the column is compared with
	Leading    bool   // LIKE with a wildcard before anything else
	Row        bool   // one of several columns that are compared as a row: (a, b) < (?, ?)
	Join       int    // the table whose ON it stands in; -1
	Or         int    // predicates with one number are below the same OR; 0 for none
	Not        bool   // below NOT
}

// Required reports whether no row is taken for which the predicate does not hold: it is connected by AND alone.
func (p *Predicate) Required() bool { return p.Or == 0 && !p.Not }

// Output is one thing that is selected or returned.
type Output struct {
	Star       bool   // * or t.*
	Qualifier  string // of t.*
	Alias      string
	Column     int    // of Scope.Columns if it is just a column; -1
	Aggregate  string // COUNT, SUM, …: the first one that the value is computed from, if from no column outside of them; else empty
	Rowless    bool   // computed from aggregates and constants alone
	Start, End int
}

// Order is one key of ORDER BY.
type Order struct {
	Column     int // of Scope.Columns; -1 for what is no column
	Descending bool
	Random     bool // RANDOM(), RAND(), NEWID()
	Start, End int
}

// Bound is what LIMIT, TOP, FETCH or OFFSET says.
type Bound struct {
	Set        bool
	Value      int64 // -1 where the text does not tell
	Start, End int   // of the expression
}

// AggregatesOnly reports whether the scope returns one row of aggregates (SELECT COUNT(*) …).
func (s *Scope) AggregatesOnly() bool {
	some := false
	for _, o := range s.Outputs {
		if !o.Rowless {
			return false
		}
		some = some || o.Aggregate != ""
	}
	return some && len(s.Group) == 0
}

// Star reports whether all columns are selected: of one table at least.
func (s *Scope) Star() bool {
	for _, o := range s.Outputs {
		if o.Star {
			return true
		}
	}
	return false
}
