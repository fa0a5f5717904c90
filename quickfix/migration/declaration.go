package migration

import (
	"path/filepath"
	"regexp"
	"strings"

	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix/rewrite"
)

var (
	dumped     = regexp.MustCompile(`(?i)-- (?:PostgreSQL database dump|MySQL dump|MariaDB dump|Dumped from|Dbmate schema migrations)`)
	ifNot      = regexp.MustCompile(`(?i)^create\s+(?:\w+\s+)*?table\s+if\s+not\s+exists\b`)
	partedBy   = regexp.MustCompile(`(?i)\bpartition\s+by\b`)
	indexAfter = regexp.MustCompile(`(?i)^\s*create\s+(?:unique\s+)?index\b[^;]*;`)
)

// partitioned says whether the table's rows lie in others.
func (t *target) partitioned() bool {
	return t.table.Partitioned() || partedBy.MatchString(t.text(t.table.Place))
}

// inDeclaration writes the statement after the table's own, or after those of its indexes that follow.
func (r Request) inDeclaration(t *target) (*rewrite.Rewrite, error) {
	path := t.table.Place.File
	content := t.texts[path]
	switch {
	case t.schema.Tool != "sql" && t.schema.Tool != "sqlc" || !strings.EqualFold(filepath.Ext(path), ".sql"):
		return nil, rewrite.Refuse("%s is a file of %s, which is not added to", r.Rel(path), t.schema.Tool)
	case anyNumber.MatchString(filepath.Base(path)):
		return nil, rewrite.Refuse("%s is a migration, which is not changed once it has run", r.Rel(path))
	case dumped.MatchString(content):
		return nil, rewrite.Refuse("%s is what a tool wrote of a database", r.Rel(path))
	}
	at, ok := t.after(content)
	if !ok {
		return nil, rewrite.Refuse("where the declaration of %s ends is not understood", t.table.Name)
	}
	s := t.statement(r)
	guarded := ifNot.MatchString(t.text(t.table.Place))
	var how []string
	if guarded && s.dialect != schema.MySQL && s.dialect != schema.SQLServer {
		how = []string{"IF NOT EXISTS"}
	}
	if guarded && how == nil {
		return nil, rewrite.Refuse("%s may be run again and again, and %s has no CREATE INDEX that may be", r.Rel(path), s.dialect)
	}
	breaks := "\n"
	if strings.Contains(content, "\r\n") {
		breaks = "\r\n"
	}
	between := breaks + breaks
	if strings.HasSuffix(strings.TrimSpace(content[:at]), ";") && at != t.end(content) {
		between = breaks // beside other indexes
	}
	edit := text.Edit{Start: at, End: at, New: between + s.create(how...) + ";"}
	rw := &rewrite.Rewrite{Title: "Declare the index " + s.name + " in " + filepath.Base(path), Edits: map[string][]text.Edit{path: {edit}}}
	if !guarded {
		rw.Notes = append(rw.Notes, "Databases that there are already do not get the index by this: run the statement there, too.")
	}
	return rw, nil
}

// end is where the table's own statement ends, behind its semicolon; -1 if it has none.
func (t *target) end(content string) int {
	rest := content[min(t.table.Place.End, len(content)):]
	trimmed := strings.TrimLeft(rest, " \t\r\n")
	switch {
	case strings.HasPrefix(trimmed, ";"):
		return len(content) - len(trimmed) + 1
	case t.table.Place.End > 0 && t.table.Place.End <= len(content) && content[t.table.Place.End-1] == ';':
		return t.table.Place.End
	}
	return -1
}

// after is where the statement belongs: behind the table's, and the indexes that follow it at once.
func (t *target) after(content string) (int, bool) {
	at := t.end(content)
	if at < 0 {
		return 0, false
	}
	for {
		m := indexAfter.FindString(content[at:])
		if m == "" || strings.ContainsAny(m, "'$") {
			break
		}
		at += len(m)
	}
	if rest, _, _ := strings.Cut(content[at:], "\n"); strings.HasPrefix(strings.TrimSpace(rest), "--") { // a comment that belongs to what is before it
		at += len(strings.TrimRight(rest, "\r"))
	}
	return at, true
}
