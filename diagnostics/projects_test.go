package diagnostics_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestProjects analyses the small complete services of testdata/projects with no module or package downloaded, and compares everything that is
// said about them: file, text of the reported place, rule, level and the request it is reached from.
func TestProjects(t *testing.T) {
	for project, want := range map[string][]string{
		"shop": {
			"internal/httpapi/api.go NewDecoder missing-body-limit warning POST /customers",
			"internal/orders/service.go title query-in-loop warning GET /orders",
			"internal/orders/service.go TaxRate invariant-query-in-loop warning GET /orders/{id}/total",
			"internal/orders/service.go InsertItem write-in-loop information POST /orders",
			"internal/orders/service.go Locate remote-call-in-loop information GET /orders/{id}/parcels",
			"internal/postgres/store.go QueryRowContext query-in-loop warning GET /orders/{id}/products",
		},
		"library": {
			"src/db/books.ts query query-in-loop information GET /titles",
			"src/routes/members.js query query-in-loop warning GET /members/:id/books",
			"src/services/loans.ts title query-in-loop warning GET /overdue",
			"src/services/loans.ts create write-in-loop information POST /loans",
		},
		"graph": {
			"graph/resolver.go ByID query-in-resolver information Post.editor",
			"graph/resolver.go comments query-in-resolver information Post.comments",
		},
	} {
		t.Run(project, func(t *testing.T) {
			t.Parallel()
			sources := readProject(t, filepath.Join("..", "testdata", "projects", project))
			var got []string
			for _, f := range analyse(t, sources).Findings {
				at := string(sources[f.Place.File][f.Place.Start:f.Place.End])
				got = append(got, fmt.Sprintf("%s %s %s %s %s", f.Place.File, at, f.Rule, f.Level, f.Entry))
			}
			if !slices.Equal(got, want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
			}
		})
	}
}

// readProject reads the files under dir by their slash-separated names.
func readProject(t testing.TB, dir string) map[string][]byte {
	t.Helper()
	sources := map[string][]byte{}
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		sources[filepath.ToSlash(name)], err = os.ReadFile(path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return sources
}
