//go:build databases

package oracle

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/schema/schematest"
)

var dropIndex = regexp.MustCompile(`(?im)^drop index .*;`)

// TestIndexes runs what the fix for a missing index writes: all migrations of its golden files, the new one included, on the database that
// they are for. Nothing fails, the catalogue is what is folded, it has one index more than without the fix, and undoing takes that away.
func TestIndexes(t *testing.T) {
	paths, err := filepath.Glob("../../../quickfix/testdata/index/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	proven := map[schema.Dialect]int{}
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		root, fixed := unpack(t, archive, false), unpack(t, archive, true)
		if fixed == "" {
			continue // refused, or no file of statements
		}
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			without := map[string]int{}
			for _, set := range schema.Discover(files.OS{}, root) {
				without[set.Dir[len(root):]+string(set.Dialect)] = indexesOf(set)
			}
			for _, set := range schema.Discover(files.OS{}, fixed) {
				s := schema.ReadSet(files.OS{}, set, nil)
				if s == nil || strings.HasSuffix(set.Files[0], "/db/schema.sql") && set.Files[0] != "" && len(without) > 1 {
					continue // what a tool dumps
				}
				if indexesOf(set) != without[set.Dir[len(fixed):]+string(set.Dialect)]+1 {
					t.Errorf("%s: no index more is folded", set.Dir)
				}
				prove(t, set, s)
				proven[s.Dialect]++
			}
		})
	}
	for dialect, least := range map[schema.Dialect]int{schema.PostgreSQL: 8, schema.MySQL: 3, schema.SQLite: 4} {
		if proven[dialect] < least {
			t.Errorf("%d were run on %s", proven[dialect], dialect)
		}
	}
}

func indexesOf(set schema.Set) (n int) {
	if s := schema.ReadSet(files.OS{}, set, nil); s != nil {
		for _, table := range s.Tables {
			n += len(table.Indexes)
		}
	}
	return n
}

// unpack writes the statements of an archive, before the fix or after it; "" where it writes none.
func unpack(t *testing.T, archive *txtar.Archive, after bool) string {
	t.Helper()
	root := filepath.Join(t.TempDir(), "repository")
	wrote := false
	for _, f := range archive.Files {
		name, want := strings.CutPrefix(f.Name, "want/")
		wrote = wrote || want && strings.HasSuffix(name, ".sql")
		if want && !after || !strings.HasSuffix(name, ".sql") && !strings.HasPrefix(filepath.Base(name), "sqlc.") {
			continue
		}
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if !wrote {
		return ""
	}
	return root
}

func prove(t *testing.T, set schema.Set, s *schema.Schema) {
	t.Helper()
	srv, known := servers[s.Dialect]
	if !known {
		t.Fatalf("no server for %q", s.Dialect)
	}
	ctx := context.Background()
	db, drop := srv.open(t)
	defer drop()
	conn, err := db.Conn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	d, err := schematest.Hold(ctx, conn, files.OS{}, set, s)
	if err != nil || len(d.Lines) > 0 {
		t.Errorf("%s: %v %s", set.Dir, err, strings.Join(d.Lines, "\n"))
	}
	undo := ""
	entries, err := os.ReadDir(set.Dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if content, err := os.ReadFile(filepath.Join(set.Dir, e.Name())); err == nil && dropIndex.Match(content) {
			undo = dropIndex.FindString(string(content))
		}
	}
	if undo == "" {
		return
	}
	before, err := schematest.Catalogue(ctx, conn, s.Dialect)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.ExecContext(ctx, undo); err != nil {
		t.Fatalf("%s: %v", undo, err)
	}
	now, err := schematest.Catalogue(ctx, conn, s.Dialect)
	if err != nil {
		t.Fatal(err)
	}
	gone := slices.DeleteFunc(slices.Clone(before.Names), func(n string) bool { return slices.Contains(now.Names, n) })
	if len(gone) != 1 || !strings.Contains(gone[0], "customer") {
		t.Errorf("%s takes %v away", undo, gone)
	}
}
