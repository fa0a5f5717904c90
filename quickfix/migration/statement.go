package migration

import (
	"regexp"
	"strings"

	"github.com/perfls/perfls/internal/schema"
)

// statement is how an index is made and dropped, written as the declarations of its table are.
type statement struct {
	index, table, space string // quoted; space is "" or ends with the dot
	name                string // of the index, without quotes
	columns             []string
	lower               bool // keywords are written small
	dialect             schema.Dialect
}

func (t *target) statement(r Request) statement {
	s := statement{name: t.indexName(), dialect: t.schema.Dialect}
	if s.dialect == schema.Unknown && r.MySQL {
		s.dialect = schema.MySQL
	}
	head := t.text(t.table.Place)
	s.lower = strings.HasPrefix(head, "create")
	open := t.nameTable(&s, head)
	s.index = quoted(s.name, open, s.dialect)
	for _, c := range t.columns {
		open := byte(0)
		if text := t.text(c.Place); text != "" {
			open = text[0]
		}
		s.columns = append(s.columns, quoted(c.Name, open, s.dialect))
	}
	return s
}

// declaredName is the name in CREATE TABLE, with its schema, as written.
var declaredName = regexp.MustCompile("(?i)^create\\s+(?:\\w+\\s+)*?table\\s+(?:if\\s+not\\s+exists\\s+)?((?:\"[^\"]*\"|`[^`]*`|\\[[^\\]]*\\]|[\\w$]+)(?:\\s*\\.\\s*(?:\"[^\"]*\"|`[^`]*`|\\[[^\\]]*\\]|[\\w$]+))*)")

// nameTable takes the table's name over as it is declared; of one that was renamed since, its schema and its quotes. It returns the sign
// that opens the name.
func (t *target) nameTable(s *statement, head string) byte {
	written := t.table.Name
	if m := declaredName.FindStringSubmatch(head); m != nil {
		written = m[1]
	}
	base := written
	if i := strings.LastIndexByte(written, '.'); i >= 0 {
		s.space, base = written[:i+1], strings.TrimSpace(written[i+1:])
	} else if t.table.Schema != "" {
		s.space = quoted(t.table.Schema, base[0], s.dialect) + "."
	}
	s.table = quoted(t.table.Name, base[0], s.dialect)
	return base[0]
}

// text is what stands at a place.
func (t *target) text(p schema.Place) string {
	text := t.texts[p.File]
	if p.Start < 0 || p.End > len(text) || p.Start > p.End {
		return ""
	}
	return text[p.Start:p.End]
}

var plainName = regexp.MustCompile(`^[a-zA-Z_][a-zA-Z0-9_$]*$`)

// quoted quotes a name as another one is, of which open is the first sign; a name that is not plain is quoted all the same.
func quoted(name string, open byte, dialect schema.Dialect) string {
	if open != '"' && open != '`' && open != '[' && !plainName.MatchString(name) {
		open = map[schema.Dialect]byte{schema.MySQL: '`', schema.SQLServer: '['}[dialect]
		if open == 0 {
			open = '"'
		}
	}
	switch open {
	case '"', '`':
		return string(open) + strings.ReplaceAll(name, string(open), string(open)+string(open)) + string(open)
	case '[':
		return "[" + strings.ReplaceAll(name, "]", "]]") + "]"
	}
	return name
}

// create is CREATE INDEX, without its semicolon.
func (s statement) create(words ...string) string {
	head := s.keywords(append([]string{"CREATE INDEX"}, words...)...)
	return head + " " + s.index + " " + s.keywords("ON") + " " + s.space + s.table + " (" + strings.Join(s.columns, ", ") + ")"
}

// drop is DROP INDEX, without its semicolon; "" where no statement fits the database, since nothing tells which one it is.
func (s statement) drop(words ...string) string {
	head := s.keywords(append([]string{"DROP INDEX"}, words...)...)
	switch s.dialect {
	case schema.MySQL, schema.SQLServer:
		return head + " " + s.index + " " + s.keywords("ON") + " " + s.space + s.table
	case schema.PostgreSQL:
		return head + " " + s.keywords("IF EXISTS") + " " + s.space + s.index
	case schema.SQLite:
		return head + " " + s.keywords("IF EXISTS") + " " + s.index
	}
	return ""
}

func (s statement) keywords(words ...string) string {
	text := strings.Join(words, " ")
	if s.lower {
		return strings.ToLower(text)
	}
	return text
}

// styles are the ways in which indexes are named; where two are as usual, the first is taken.
var styles = []struct{ prefix, between, suffix string }{
	{"idx_", "_", ""}, {"ix_", "_", ""}, {"IDX_", "_", ""}, {"IX_", "_", ""}, {"index_", "_on_", ""}, {"index_", "_", ""}, {"i_", "_", ""},
	{"", "_", "_idx"}, {"", "_", "_index"}, {"", "_", "_ix"},
}

// maxName is the most bytes of a name that PostgreSQL keeps; MySQL keeps one more.
const maxName = 63

// indexName names the index as most of the schema's are, with a name that is free.
func (t *target) indexName() string {
	count := make([]int, len(styles))
	taken := map[string]bool{}
	for _, table := range t.schema.Tables {
		taken[strings.ToLower(table.Name)] = true
		for _, x := range table.Indexes {
			taken[strings.ToLower(x.Name)] = true
			if x.Constraint || x.Primary || x.Implicit != "" {
				continue
			}
			for i, s := range styles {
				if strings.HasPrefix(x.Name, s.prefix) && strings.HasSuffix(x.Name, s.suffix) && (s.between == "_" || strings.Contains(x.Name, s.between)) {
					count[i]++
					break
				}
			}
		}
	}
	best := styles[0]
	most := 0
	for i, s := range styles {
		if count[i] > most {
			best, most = s, count[i]
		}
	}
	columns := t.names()
	name := ""
	for n := len(columns); n > 0; n-- {
		name = best.prefix + t.table.Name + best.between + strings.Join(columns[:n], "_") + best.suffix
		if len(name) <= maxName {
			break
		}
	}
	if cut := maxName - len("_2") - len(best.suffix); len(name) > maxName {
		name = strings.TrimSuffix(name, best.suffix)[:cut] + best.suffix
	}
	return free(name, taken)
}

// free is the name, or the first that follows it and is not taken.
func free(name string, taken map[string]bool) string {
	out := name
	for n := '2'; taken[strings.ToLower(out)] && n <= '9'; n++ {
		out = name + "_" + string(n)
	}
	return out
}
