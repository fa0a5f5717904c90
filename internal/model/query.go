package model

// PartRole is what a part of a query is for.
type PartRole uint8

const (
	Conditions PartRole = iota + 1 // rows that it keeps: all of them must hold
	Ordering                       // columns that it sorts by
	Bound                          // how many rows at most
	Skip                           // how many rows it leaves out first
	Joined                         // another table, and the condition that joins it
	Anything                       // something that nobody reads: what is known of the query is not all of it
)

// Part says which argument of a call holds a part of what a query asks for. A builder chain says that at any of its links, and the call
// that executes may be given parts too.
type Part struct {
	Role PartRole
	// Arg is the argument of Call.Args; of Conditions and Ordering those that follow belong to it: values for placeholders, more columns.
	Arg int32
	// Field is the path to it below the argument: "where" of { where: … }; "" for the argument itself.
	Field string
}

// Table is what code or a file declares of a table or collection: a struct with tags, an entity class, a CREATE TABLE.
type Table struct {
	// Name is what the database calls it, without its schema. Where a method of the type says the name when it runs, the linker reads that.
	Name string
	// Type is what code calls it where that is no Type of the workspace: "User" of a Prisma schema, "typeorm:User" of an entity or model that
	// a library is told of in TypeScript; "" otherwise.
	Type string
	// Source says who declares it: "sql", "prisma", "gorm", "typeorm", "mongoose", "sequelize".
	Source string
	// Uncertain is why not all of its columns or indexes may be known; "" if they are.
	Uncertain string
	Columns   []Column
	Indexes   []Index
	// Keys are the keys that its relations need, of this table and of others; whether they have indexes is the database's affair.
	Keys []Key
	File int32 // index in Package.Files; of a Type its File
	Span Span  // byte offsets in the file; of a Type relative to Type.Declared.Start
}

// Column is one column of a Table.
type Column struct {
	Name  string // as the database calls it
	Field string // as code calls it; "" if code does not
	Type  string // as it is declared
	// Few: it holds one of a few values (a truth value, an enumeration), so that an index on it alone is of no use.
	Few  bool
	Span Span // as that of the Table
}

// Key is a column that names a row of another table.
type Key struct {
	Type  TypeID // whose table has the column; "" for the Table's own
	Field string // what code calls it
}

// Index is a key or index of a Table, primary keys and unique constraints included.
type Index struct {
	Name    string
	Columns []string // in order, as the database calls them; "" for an expression
	Unique  bool
	Primary bool
	Partial bool // it holds some of the rows
}
