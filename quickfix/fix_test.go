package quickfix_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/quickfix"
)

// Every snapshot is good for fixes.
var _ quickfix.Snapshot = (*workspace.Snapshot)(nil)

// open writes a workspace of one module and opens it. No module is downloaded: libraries are typed by the catalogue's stubs.
func open(t *testing.T, files map[string]string) *workspace.Snapshot {
	t.Helper()
	root := t.TempDir()
	for name, content := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	o := workspace.DefaultOptions(root, os.Environ())
	o.ModCache, o.Workers = "", 2
	w, err := workspace.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return w.Snapshot()
}

func module(requires string) string {
	out := "module example.com/w\n\ngo 1.24\n"
	for _, r := range strings.Fields(requires) {
		out += "\nrequire " + r + " v1.0.0\n"
	}
	return out
}

func findings(t *testing.T, snap *workspace.Snapshot, rule string) []diagnostics.Finding {
	t.Helper()
	result, err := snap.Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var out []diagnostics.Finding
	for _, f := range result.Findings {
		if f.Rule == rule {
			out = append(out, f)
		}
	}
	return out
}

// TestGolden asks for the fixes of the golden files' findings in a whole workspace, self-check included: they are what the rewriters write
// when they are asked directly.
func TestGolden(t *testing.T) {
	for folder, fix := range map[string]struct{ rule, id, safety string }{
		"batch": {"query-in-loop", "batch-query", "review"},
		"hoist": {"repeated-compile", "hoist", "safe"},
		"limit": {"missing-body-limit", "limit-body", "review"},
	} {
		paths, err := filepath.Glob("golang/testdata/" + folder + "/*.txtar")
		if err != nil || len(paths) < 9 {
			t.Fatalf("found %d archives: %v", len(paths), err)
		}
		for _, path := range paths {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			archive := txtar.Parse(data)
			in, want := string(archive.Files[0].Data), archive.Files[1]
			if want.Name != "want.go" {
				continue
			}
			t.Run(folder+"/"+filepath.Base(path), func(t *testing.T) {
				_, requires, _ := strings.Cut(string(archive.Comment), "requires: ")
				snap := open(t, map[string]string{"go.mod": module(requires), "in.go": in})
				found := findings(t, snap, fix.rule)
				if strings.Contains(string(archive.Comment), "nothing is reported") {
					if len(found) > 0 {
						t.Errorf("reported: %v", found)
					}
					return
				}
				if len(found) == 0 && folder == "limit" {
					return // a handler that nothing registers: TestRefactorings
				}
				if len(found) != 1 {
					t.Fatalf("%d findings of %s: %v", len(found), fix.rule, found)
				}
				got, err := quickfix.Compute(t.Context(), snap, found[0], fix.id)
				if err != nil {
					t.Fatal(err)
				}
				after, err := text.Apply(in, got.Edits[snap.Abs("in.go")])
				if err != nil {
					t.Fatal(err)
				}
				if after != string(want.Data) {
					t.Errorf("got\n%s\nwant\n%s", after, want.Data)
				}
				if got.Safety != fix.safety {
					t.Errorf("safety %q", got.Safety)
				}
				if library := strings.Contains(string(want.Data), "github.com/"); folder == "batch" && library != strings.Contains(got.Title, "not type-checked") {
					t.Errorf("title %q", got.Title)
				}
			})
		}
	}
}

// TestRefactorings asks for the bound at a handler, whether anything is reported there or not.
func TestRefactorings(t *testing.T) {
	paths, err := filepath.Glob("golang/testdata/limit/*.txtar")
	if err != nil || len(paths) < 9 {
		t.Fatalf("found %d archives: %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			archive := txtar.Parse(data)
			in, want := string(archive.Files[0].Data), archive.Files[1]
			snap := open(t, map[string]string{"go.mod": module(""), "in.go": in})
			file := snap.Abs("in.go")
			at := strings.Index(in, "(w http.")
			for _, text := range []string{"(_ http.", "(c ", "(r *"} {
				if at < 0 {
					at = strings.Index(in, text)
				}
			}
			offered, err := quickfix.Refactorings(t.Context(), snap, file, at, at)
			if err != nil {
				t.Fatal(err)
			}
			got, err := quickfix.ComputeRefactoring(t.Context(), snap, file, at, at, "limit-body")
			if refusal := want.Name == "refuse.txt"; refusal {
				var reason quickfix.Refusal
				if len(offered) != 0 || !errors.As(err, &reason) || reason.Reason != strings.TrimSpace(string(want.Data)) {
					t.Errorf("offered %v, refused with %v", offered, err)
				}
				return
			}
			if len(offered) != 1 || err != nil {
				t.Fatalf("offered %v, computed %v", offered, err)
			}
			after, err := text.Apply(in, got.Edits[file])
			if err != nil || after != string(want.Data) {
				t.Errorf("got %v\n%s\nwant\n%s", err, after, want.Data)
			}
		})
	}
}

func rules() []*diagnostics.Rule { return diagnostics.Rules() }

// TestTwoLookUps settles two look-ups of one loop one after the other: the finding is about the loop and the callee, and stays after the
// first edit.
func TestTwoLookUps(t *testing.T) {
	content := `package w

import "database/sql"

func names(db *sql.DB, ids []int64) (names []string, err error) {
	for _, id := range ids {
		var name, team string
		if err := db.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(&name); err != nil {
			return nil, err
		}
		if err := db.QueryRow("SELECT title FROM teams WHERE id = $1", id).Scan(&team); err != nil {
			return nil, err
		}
		names = append(names, name+team)
	}
	return names, nil
}
`
	content = strings.Replace(content, "var name, team string", "var name string\n\t\tvar team string", 1)
	for round := range 2 {
		snap := open(t, map[string]string{"go.mod": module(""), "w.go": content})
		found := findings(t, snap, "query-in-loop")
		if len(found) != 1 {
			t.Fatalf("round %d: %d findings", round, len(found))
		}
		got, err := quickfix.Compute(t.Context(), snap, found[0], "batch-query")
		if err != nil {
			t.Fatal(err)
		}
		if content, err = text.Apply(content, got.Edits[snap.Abs("w.go")]); err != nil {
			t.Fatal(err)
		}
	}
	snap := open(t, map[string]string{"go.mod": module(""), "w.go": content})
	if found := findings(t, snap, "query-in-loop"); len(found) != 0 {
		t.Errorf("still found: %v in\n%s", found, content)
	}
	for _, name := range []string{"nameByID, err := userNamesByID", "teamByID, err := ", "name, ok := nameByID[id]", "team, ok := "} {
		if !strings.Contains(content, name) {
			t.Errorf("no %q in\n%s", name, content)
		}
	}
}
