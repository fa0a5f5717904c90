//go:build databases

package oracle

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/schema"
)

// TestFixtures applies the fixtures of all tools and dialects: every statement runs, and what is folded is what the database has.
func TestFixtures(t *testing.T) {
	folders, err := os.ReadDir("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	dialects := map[schema.Dialect]int{}
	for _, folder := range folders {
		if !folder.IsDir() {
			continue
		}
		root, err := filepath.Abs(filepath.Join("../testdata", folder.Name()))
		if err != nil {
			t.Fatal(err)
		}
		for _, set := range schema.Discover(files.OS{}, root) {
			s := schema.ReadSet(files.OS{}, set, nil)
			if s == nil {
				continue
			}
			if set.Tool == schema.PrismaTool {
				if set.Files, set.Ordered = migrationsOf(root, set); !set.Ordered {
					t.Errorf("%s: no migrations to hold the model against", folder.Name())
					continue
				}
			}
			d, ok := check(t, set, s)
			if !ok {
				continue
			}
			dialects[s.Dialect] += d.Indexes.Same
			t.Logf("%s %s: %s", folder.Name(), set.Tool, d)
			if d.Uncertain > 0 {
				t.Errorf("%s: %d tables are uncertain", folder.Name(), d.Uncertain)
			}
			for _, line := range d.Lines {
				t.Errorf("%s: %s", folder.Name(), line)
			}
		}
	}
	for _, dialect := range []schema.Dialect{schema.PostgreSQL, schema.MySQL, schema.SQLite} {
		if dialects[dialect] == 0 {
			t.Errorf("no index of %s was compared", dialect)
		}
	}
}
