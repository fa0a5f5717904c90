// Package ddl reads statements that change a database's tables. One reader serves PostgreSQL, MySQL and MariaDB, SQLite and SQL Server:
// their words for tables and indexes hardly collide, and a migration does not say whom it is for.
//
// It never fails. A statement that cannot change a table is left out, one that may and is not understood becomes a Touch, which names all
// that it speaks of. Reading is a function of the text alone; what the statements add up to is for the caller to fold.
package ddl

// Span is a piece of the text: bytes from Start to before End, 0-based.
type Span struct{ Start, End int }

// Name is a table's, an index' or a type's name without quotes, as written.
type Name struct {
	Space string // the schema; "" if not written
	Base  string
}

// Statement is one change.
type Statement struct {
	Span
	// Maybe says what the change depends on ("an IF of a DO block"); "" for one that happens.
	Maybe string
	Do    Change
}

// Change is one of the types below.
type Change interface{ change() }

// CreateTable declares a table.
type CreateTable struct {
	Name        Name
	IfNotExists bool
	Columns     []Column
	Keys        []Key
	References  []Reference
	Checks      []Check
	Like        []Like
	Inherits    []Name // PostgreSQL: columns come from these, indexes do not
	PartitionOf Name   // PostgreSQL: columns and indexes come from this
	Query       bool   // the columns, or more of them, are those of a query
}

// Like copies another table's columns, and its indexes if asked to.
type Like struct {
	Name    Name
	Indexes bool
}

// Column is a column's declaration.
type Column struct {
	Span
	Name    string
	Type    string // lower case, blanks single: "varchar(20)"; "" if none is written
	NotNull bool
	Serial  bool     // the type is made of a sequence
	Values  []string // of MySQL's enum
}

// Key is an index or a constraint that comes with one.
type Key struct {
	Span
	Name       Name // empty if the database chooses
	Columns    []Part
	Include    []string // columns that are stored along
	Unique     bool
	Primary    bool
	Constraint bool   // declared as a constraint rather than an index
	Where      string // as written
	Method     string // lower case; "" if not written
	UsingIndex string // PostgreSQL: the constraint takes over this index
	Exclude    bool   // PostgreSQL: an exclusion constraint
}

// Part is a column of a key, or an expression.
type Part struct {
	Name       string
	Expression string
	Desc       bool
	Opclass    string
	Prefix     int
}

// Reference is a foreign key.
type Reference struct {
	Span
	Name       string
	Columns    []string
	Table      Name
	References []string
}

// Check is a CHECK constraint.
type Check struct {
	Name   string
	Column string   // the first that it names
	Values []string // the values that it restricts the column to; nil if it says something else
}

// AlterTable changes a table, step by step.
type AlterTable struct {
	Name     Name
	IfExists bool
	Steps    []Step
}

// StepKind says which fields of a Step are set.
type StepKind uint8

const (
	AddColumn       StepKind = iota // Column, Keys, References, Checks
	ChangeColumn                    // Old, Column: a new name and declaration
	DropColumn                      // Old
	RenameColumn                    // Old, New
	SetType                         // Old, Column.Type
	SetNotNull                      // Old
	DropNotNull                     // Old
	AddConstraint                   // Keys, References, Checks
	DropConstraint                  // Old: a key, a foreign key or a check
	DropPrimary                     //
	DropKey                         // Old: an index of the table
	RenameKey                       // Old, New: an index or a constraint
	RenameTable                     // New, Space if written
	MoveTable                       // New: to another schema
	AttachPartition                 // Other
	DetachPartition                 // Other
	Unclear                         // not understood
)

// Step is one action of ALTER TABLE.
type Step struct {
	Span
	Kind       StepKind
	Old, New   string
	Space      string
	Other      Name
	Column     Column
	IfExists   bool // IF EXISTS, or IF NOT EXISTS of what is added
	Keys       []Key
	References []Reference
	Checks     []Check
}

// CreateIndex makes an index. Its Key's span is the statement's.
type CreateIndex struct {
	Table       Name
	Key         Key
	IfNotExists bool
	Only        bool // PostgreSQL: not on partitions
}

// CreateView makes a view, materialised or not, or a virtual table: its name is no table's.
type CreateView struct{ Name Name }

// DropIndex drops indexes; Table is empty where names alone tell.
type DropIndex struct {
	Table Name
	Names []Name
}

// RenameIndex renames an index; Table is empty where the name alone tells.
type RenameIndex struct {
	Table Name
	Old   Name
	New   string
}

// AttachIndex makes an index part of a partitioned one (PostgreSQL).
type AttachIndex struct{ Parent, Child Name }

// DropTable drops tables.
type DropTable struct{ Names []Name }

// RenameTables renames tables in order (MySQL's RENAME TABLE a TO b, c TO d).
type RenameTables struct{ Old, New []Name }

// CreateEnum declares a type of some values.
type CreateEnum struct {
	Name   Name
	Values []string
}

// AddValue adds a value to an enum.
type AddValue struct {
	Name  Name
	Value string
}

// RenameType renames a type; a New of "" drops it.
type RenameType struct {
	Name Name
	New  string
}

// Insert adds rows that are written out.
type Insert struct {
	Table Name
	Rows  int
}

// SearchPath sets the schema that names without one belong to.
type SearchPath struct{ Space string }

// DropSpace drops a schema with all that is in it.
type DropSpace struct{ Name string }

// Touch is a statement that was not understood: whatever tables it names are uncertain from here on.
type Touch struct {
	Names []string // sorted, lower case
	Why   string   // "a DO block", "EXECUTE"
}

func (*CreateTable) change()  {}
func (*AlterTable) change()   {}
func (*CreateIndex) change()  {}
func (*CreateView) change()   {}
func (*DropIndex) change()    {}
func (*RenameIndex) change()  {}
func (*AttachIndex) change()  {}
func (*DropTable) change()    {}
func (*RenameTables) change() {}
func (*CreateEnum) change()   {}
func (*AddValue) change()     {}
func (*RenameType) change()   {}
func (*Insert) change()       {}
func (*SearchPath) change()   {}
func (*DropSpace) change()    {}
func (*Touch) change()        {}
