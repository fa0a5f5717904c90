package schema_test

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	_ "modernc.org/sqlite"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/schema/schematest"
)

// What is folded of the fixtures for SQLite is what SQLite has after running them; the oracle does the same with servers.
func TestSQLite(t *testing.T) {
	folders, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	compared := 0
	for _, folder := range folders {
		if !folder.IsDir() {
			continue
		}
		root, err := filepath.Abs(filepath.Join("testdata", folder.Name()))
		if err != nil {
			t.Fatal(err)
		}
		for _, set := range schema.Discover(files.OS{}, root) {
			s := schema.ReadSet(files.OS{}, set, nil)
			if s == nil || s.Dialect != schema.SQLite || set.Tool == schema.PrismaTool {
				continue
			}
			d := hold(t, set, s)
			compared += d.Indexes.Same
			if d.Uncertain > 0 {
				t.Errorf("%s: %d tables are uncertain", folder.Name(), d.Uncertain)
			}
			for _, line := range d.Lines {
				t.Errorf("%s: %s", folder.Name(), line)
			}
		}
	}
	if compared < 5 {
		t.Errorf("only %d indexes were compared", compared)
	}
}

func hold(t *testing.T, set schema.Set, s *schema.Schema) schematest.Difference {
	t.Helper()
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	conn, err := db.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	d, err := schematest.Hold(context.Background(), conn, files.OS{}, set, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// The check notices a fold that is wrong: an index more, one fewer, one on other columns, a column that may not be NULL.
func TestSQLiteNoticesDifferences(t *testing.T) {
	root, err := filepath.Abs("testdata/sqlite")
	if err != nil {
		t.Fatal(err)
	}
	set := schema.Discover(files.OS{}, root)[0]
	for name, spoil := range map[string]func(*schema.Table){
		"fewer": func(n *schema.Table) { n.Indexes = n.Indexes[:len(n.Indexes)-1] },
		"more": func(n *schema.Table) {
			n.Indexes = append(n.Indexes, &schema.Index{Columns: []schema.IndexColumn{{Name: "done"}}})
		},
		"columns":  func(n *schema.Table) { n.Indexes[len(n.Indexes)-1].Columns[0].Name = "done" },
		"unique":   func(n *schema.Table) { x := n.Indexes[len(n.Indexes)-1]; x.Unique = !x.Unique },
		"nullable": func(n *schema.Table) { n.Column("title").Nullable = true },
	} {
		s := schema.ReadSet(files.OS{}, set, nil)
		spoil(s.Table("notes"))
		if d := hold(t, set, s); len(d.Lines) == 0 {
			t.Errorf("%s: no difference is noticed", name)
		}
	}
}
