// Package migration writes indexes into what declares a table: a new step after the last of its migrations, the statement after its CREATE
// TABLE, the attribute of its model in schema.prisma. A step is written as its neighbours are: for the same tool, numbered, named and quoted
// like them. Nothing depends on a clock: a step that is named by a time gets the one that follows the newest.
//
// Reading order: migration.go (which of them), target.go (a table in one schema), step.go (a new migration), version.go (its name), tool.go
// (what tools want to read), declaration.go (a schema's file), prisma.go, statement.go (names, quotes and the statement).
package migration

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// Request is an index that a query of the code wants.
type Request struct {
	FS       files.FS
	Declared *schema.Repository
	// Rel is how people call a file (absolute path).
	Rel func(path string) string
	// Code is the file of the query, an absolute path.
	Code    string
	Table   string
	Columns []string // as the database calls them; the first has to lead the index
	// MySQL says that the code has a driver for MySQL or MariaDB, where the declarations do not tell.
	MySQL bool
	// Embedded says that the code has a driver for SQLite, or another database in its own process.
	Embedded bool
	// Mentions gives a file of code, outside of tests, that has a text in it; "" for none.
	Mentions func(text string) string
}

// AddIndex writes the index. The error is a Refusal where it cannot be written, or nothing tells where it belongs.
func AddIndex(r Request) (*rewrite.Rewrite, error) {
	found, err := r.targets()
	if err != nil {
		return nil, err
	}
	if found[0].prisma() {
		return r.inPrisma(found[0])
	}
	var steps, declarations []*target
	for _, t := range found {
		switch {
		case t.prisma():
			return nil, rewrite.Refuse("%s is declared by %s and by %s: which of them makes the database is not known", t.table.Name, r.Rel(found[0].table.Place.File), r.Rel(t.table.Place.File))
		case t.schema.Ordered:
			steps = append(steps, t)
		default:
			declarations = append(declarations, t)
		}
	}
	if len(steps) == 0 {
		return r.each(declarations, r.inDeclaration)
	}
	rw, err := r.each(steps, r.inStep)
	if err != nil {
		return nil, err
	}
	for _, t := range declarations {
		rw.Notes = append(rw.Notes, r.Rel(t.table.Place.File)+" declares "+t.table.Name+" as well: bring it up to date, unless a tool writes it.")
	}
	return rw, nil
}

// each writes into one schema for each database.
func (r Request) each(targets []*target, write func(*target) (*rewrite.Rewrite, error)) (*rewrite.Rewrite, error) {
	var out *rewrite.Rewrite
	dialects := map[schema.Dialect]*target{}
	for _, t := range targets {
		if other := dialects[t.schema.Dialect]; other != nil {
			return nil, rewrite.Refuse("%s is declared by %s and by %s: which of them makes the database is not known", t.table.Name, r.Rel(other.table.Place.File), r.Rel(t.table.Place.File))
		}
		dialects[t.schema.Dialect] = t
		rw, err := write(t)
		if err != nil {
			return nil, err
		}
		if out == nil {
			out = rw
			continue
		}
		for path, edits := range rw.Edits {
			if _, both := out.Edits[path]; both {
				return nil, rewrite.Refuse("%s is for several databases, which want different statements", r.Rel(path))
			}
			out.Edits[path] = edits
		}
		out.Title += "; " + strings.ToLower(rw.Title[:1]) + rw.Title[1:]
		for _, note := range rw.Notes {
			if !slices.Contains(out.Notes, note) {
				out.Notes = append(out.Notes, note)
			}
		}
	}
	return out, nil
}

// targets are the schemas that declare the table for the code, a schema.prisma first. There is at least one.
func (r Request) targets() ([]*target, error) {
	var found []*target
	inner := ""
	for _, s := range r.Declared.Schemas {
		t := s.Table(r.Table)
		if t == nil || !t.Declared() || len(r.Columns) == 0 || t.Column(r.Columns[0]) == nil {
			continue
		}
		found = append(found, &target{schema: s, table: t})
		if governs(s.Dir, r.Code) && len(s.Dir) > len(inner) {
			inner = s.Dir
		}
	}
	if inner != "" {
		found = slices.DeleteFunc(found, func(t *target) bool { return t.schema.Dir != inner })
	}
	// What prisma migrate made of a schema.prisma is no schema of its own.
	if slices.ContainsFunc(found, (*target).prisma) {
		found = slices.DeleteFunc(found, func(t *target) bool { return t.schema.Tool == "prisma" && !t.prisma() })
	}
	if len(found) == 0 {
		return nil, rewrite.Refuse("no migration or schema that declares %s was found", r.Table)
	}
	for _, t := range found[1:] {
		if t.schema.Dir != found[0].schema.Dir {
			return nil, rewrite.Refuse("%s is declared for %s and for %s: whose table this is is not known", r.Table, r.Rel(found[0].schema.Dir), r.Rel(t.schema.Dir))
		}
	}
	slices.SortStableFunc(found, func(a, b *target) int { return cmp.Compare(rank(a), rank(b)) })
	lite := slices.ContainsFunc(found, func(t *target) bool { return t.schema.Dialect == schema.SQLite })
	for _, t := range found {
		t.alone = lite
		if err := t.read(r); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func rank(t *target) int {
	if t.prisma() {
		return 0
	}
	return 1
}

// governs says whether a file lies in a folder, at any depth.
func governs(dir, file string) bool {
	return strings.HasPrefix(file, strings.TrimSuffix(dir, string(filepath.Separator))+string(filepath.Separator))
}
