// Package schema knows the tables and indexes that a repository declares.
//
// A database is not at hand while code is written, but its shape is: migrations, folded in the order in which a tool would run them,
// leave the tables, keys and indexes that the database has. Reading goes in three steps, each a function of its inputs alone: which
// files belong together and in which order (sources.go), what the statements of one file declare (ddl, one file at a time, so that it
// can be kept), and what is left when they are applied one after the other (fold.go).
//
// What is not understood is not guessed: the table that such a statement names becomes uncertain, and rules stay silent about it.
package schema

import (
	"sort"
	"strings"
)

// Dialect is the database that statements are written for.
type Dialect string

const (
	Unknown    Dialect = ""
	PostgreSQL Dialect = "postgresql" // CockroachDB and YugabyteDB as well
	MySQL      Dialect = "mysql"      // MariaDB and TiDB as well
	SQLite     Dialect = "sqlite"
	SQLServer  Dialect = "sqlserver"

	other Dialect = "other" // a database that finds rows by other means than indexes, or is there for tests: its sources are left out
)

// Place is a piece of a file: its absolute path and bytes, from Start to before End, 0-based.
type Place struct {
	File       string
	Start, End int
}

// Schema is what one set of sources declares, or the union of several that may apply to some code.
type Schema struct {
	Dir     string   // the folder that it governs, absolute; of a union, the innermost, "" if none governs
	Tool    string   // what applies the sources: "goose", "prisma", …; "sql" where nothing tells
	Dialect Dialect  // Unknown where nothing tells, or where a union has several
	Sources []string // files in the order in which they were applied, absolute
	// Ordered says that the sources are steps, of which a new one comes last, rather than declarations that lie side by side.
	Ordered bool
	Tables  []*Table // sorted by name, then schema
	// Uncertain says why tables may be missing or different: a file that could not be read. Empty if nothing is in the way.
	Uncertain string

	byName map[string][]*Table // by name in lower case
}

// Table is a table; views are none.
type Table struct {
	Schema      string // "" for the default one (public, dbo, main)
	Name        string // as declared, without quotes
	Model       string // what code calls it: the model of schema.prisma; "" if nothing says
	Columns     []*Column
	Indexes     []*Index // sorted by name, the primary key first
	ForeignKeys []*ForeignKey
	// Uncertain says what was not understood about the table; empty if it is certain.
	Uncertain string
	Place     Place // of its declaration
	// Seeds is the number of rows that the sources themselves insert, as far as they are written out.
	Seeds int

	declared bool     // by a CREATE TABLE or a model, not only spoken of
	checks   []string // names of CHECK constraints, lower case
	// PostgreSQL's partitions: what is done to a table is done to its parts.
	parent *Table
	parts  []*Table
}

// Column is a column of a table.
type Column struct {
	Name     string
	Field    string // what code calls it: the field of schema.prisma; "" if nothing says
	Type     string // lower case, with its arguments, without the rest of the declaration: "varchar(20)"; "" if unknown
	Nullable bool
	Enum     []string // the values that it is declared to be restricted to, by an enum type or a CHECK; nil if none are
	Place    Place    // of its declaration

	check string // the name of the CHECK that restricts it
}

// Boolean says whether the column has two values.
func (c *Column) Boolean() bool {
	switch c.Type {
	case "bool", "boolean", "bit", "bit(1)", "tinyint(1)":
		return true
	}
	return false
}

// Enumerated says whether the column holds one of a few values that its declaration lists.
func (c *Column) Enumerated() bool { return c.Enum != nil }

// Index is an index, or a key that the database keeps one for.
type Index struct {
	Name    string // "" where the database chooses it
	Columns []IndexColumn
	Include []string // columns that are only stored along: rows are not found by them
	Unique  bool
	Primary bool
	// Constraint says that it comes with a constraint, which is what a statement would have to drop.
	Constraint bool
	Where      string // the predicate of a partial index as written; "" if it holds all rows
	Method     string // lower case: "gin", "hash", "fulltext"; "" for the database's ordinary one
	Implicit   string // "foreign key" (MySQL makes one) or "rowid" (SQLite's own order); "" if declared
	Place      Place

	of        *Index // a partition's: the parent's index that it is a part of
	exclusion bool
}

// IndexColumn is one of an index' columns: a column of the table or an expression.
type IndexColumn struct {
	Name       string // "" for an expression
	Expression string // as written
	Desc       bool
	Opclass    string // PostgreSQL: "gin_trgm_ops"
	Prefix     int    // MySQL: only so many characters are indexed; 0 for all
}

// ForeignKey is a reference to another table.
type ForeignKey struct {
	Name       string // "" where the database chooses it
	Columns    []string
	Table      string   // the referenced table, with its schema if written
	References []string // its columns; nil for its primary key
	Place      Place
}

// Table finds a table by its name or schema.name, in any case. It is nil where no table or several schemas' tables have the name.
func (s *Schema) Table(name string) *Table {
	space, base := splitName(name)
	var found *Table
	for _, t := range s.byName[strings.ToLower(base)] {
		switch {
		case strings.EqualFold(t.Schema, space):
			return t
		case space == "" && found != nil:
			return nil
		case space == "":
			found = t
		}
	}
	return found
}

// Declared says whether the sources declare the table, rather than only speak of it.
func (t *Table) Declared() bool { return t.declared }

// Partitioned says whether the table's rows lie in others, as far as the sources tell.
func (t *Table) Partitioned() bool { return len(t.parts) > 0 }

// splitName splits schema.name; the default schemas' names are left out.
func splitName(name string) (space, base string) {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		space, base = name[:i], name[i+1:]
		return defaultSpace(space), base
	}
	return "", name
}

// defaultSpace is "" for the schemas that a name without one is looked up in.
func defaultSpace(space string) string {
	switch strings.ToLower(space) {
	case "public", "dbo", "main":
		return ""
	}
	return space
}

// Column finds a column in any case; nil if there is none.
func (t *Table) Column(name string) *Column {
	for _, c := range t.Columns {
		if strings.EqualFold(c.Name, name) {
			return c
		}
	}
	return nil
}

// Equality says whether the index finds rows by the value of its first column.
func (x *Index) Equality() bool {
	switch x.Method {
	case "", "btree", "hash", "clustered", "nonclustered", "rowid", "brin", "lsm":
		return true
	}
	return false
}

func containsFold(names []string, name string) bool {
	for _, n := range names {
		if strings.EqualFold(n, name) {
			return true
		}
	}
	return false
}

// index sorts what has no order of its own and makes the schema searchable.
func (s *Schema) index() {
	sort.SliceStable(s.Tables, func(i, j int) bool {
		a, b := s.Tables[i], s.Tables[j]
		if a.Name != b.Name {
			return a.Name < b.Name
		}
		return a.Schema < b.Schema
	})
	s.byName = map[string][]*Table{}
	for _, t := range s.Tables {
		sort.SliceStable(t.Indexes, func(i, j int) bool {
			a, b := t.Indexes[i], t.Indexes[j]
			if a.Primary != b.Primary {
				return a.Primary
			}
			return a.Name < b.Name
		})
		key := strings.ToLower(t.Name)
		s.byName[key] = append(s.byName[key], t)
	}
}
