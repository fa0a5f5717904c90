package migration

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// target is a table in one schema, and the index that it is to have.
type target struct {
	schema  *schema.Schema
	table   *schema.Table
	columns []*schema.Column
	texts   map[string]string // of the files that declare the table and its columns
	alone   bool              // another schema of the table is for SQLite, so that this one is not
}

func (t *target) prisma() bool { return strings.HasSuffix(t.table.Place.File, ".prisma") }

// mysql says whether the database is MySQL or MariaDB, or may be.
func (t *target) mysql(r Request) bool {
	return t.schema.Dialect == schema.MySQL || t.schema.Dialect == schema.Unknown && r.MySQL
}

// read gathers the columns and texts. Columns that the schema does not have, or that this database cannot index, are left off the end.
func (t *target) read(r Request) error {
	if t.table.Uncertain != "" {
		return rewrite.Refuse("the declaration of %s is not certain: %s", t.table.Name, t.table.Uncertain)
	}
	for i, name := range r.Columns {
		c := t.table.Column(name)
		if c == nil {
			break
		}
		if why := t.unfit(r, c); why != "" {
			if i == 0 {
				return rewrite.Refuse("%s %s", c.Name, why)
			}
			break
		}
		t.columns = append(t.columns, c)
	}
	t.texts = map[string]string{}
	for _, file := range append([]string{t.table.Place.File}, t.files()...) {
		if _, have := t.texts[file]; have {
			continue
		}
		text, err := r.FS.ReadFile(file)
		if err != nil {
			return err
		}
		t.texts[file] = string(text)
	}
	return nil
}

func (t *target) files() (out []string) {
	for _, c := range t.columns {
		out = append(out, c.Place.File)
	}
	return out
}

// maxMySQLKey is how many characters of four bytes fit into a key of InnoDB, which is 3,072 bytes long.
const maxMySQLKey = 768

// unfit says why a column cannot be indexed as a whole, in words that follow its name; "" if it can.
func (t *target) unfit(r Request, c *schema.Column) string {
	base, arguments, _ := strings.Cut(c.Type, "(")
	arguments, _, _ = strings.Cut(arguments, ")")
	base = strings.TrimSpace(base)
	switch {
	case t.mysql(r):
		if strings.HasSuffix(base, "text") || strings.HasSuffix(base, "blob") || base == "json" {
			return fmt.Sprintf("is a %s, of which MySQL indexes only so many characters: how many is for people to say", base)
		}
		if n, err := strconv.Atoi(strings.TrimSpace(arguments)); err == nil && n > maxMySQLKey && strings.Contains(base, "char") {
			return fmt.Sprintf("is a %s, which is longer than a key of MySQL may be", c.Type)
		}
	case t.schema.Dialect == schema.SQLServer:
		if strings.EqualFold(strings.TrimSpace(arguments), "max") || slices.Contains([]string{"text", "ntext", "image", "xml"}, base) {
			return fmt.Sprintf("is a %s, which SQL Server does not index", c.Type)
		}
	case t.schema.Dialect == schema.PostgreSQL && (base == "json" || base == "xml"):
		return fmt.Sprintf("is a %s, which PostgreSQL does not compare", base)
	}
	return ""
}

func (t *target) names() (out []string) {
	for _, c := range t.columns {
		out = append(out, c.Name)
	}
	return out
}
