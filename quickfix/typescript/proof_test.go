package typescript_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/quickfix"
)

const proofs = "internal/proofs"

// TestProofsAreGenerated asserts that the code after the fix, which the proofs run, is what the fix makes of the code before.
// go test -run Generated -update writes it.
func TestProofsAreGenerated(t *testing.T) {
	root, err := filepath.Abs(proofs)
	if err != nil {
		t.Fatal(err)
	}
	o := workspace.DefaultOptions(t.TempDir(), os.Environ())
	// The folder without what an installation adds to it: the result must not depend on that.
	for _, pattern := range []string{"before/*.ts", "*.ts", "*.json", "*.prisma"} {
		paths, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(pattern)))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			name, _ := filepath.Rel(root, path)
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			to := filepath.Join(o.Root, name)
			if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(to, data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	w, err := workspace.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	snap := w.Snapshot()
	result, err := snap.Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(filepath.Join(root, "before"))
	if err != nil || len(entries) < 15 {
		t.Fatalf("%d files: %v", len(entries), err)
	}
	for _, e := range entries {
		t.Run(strings.TrimSuffix(e.Name(), ".ts"), func(t *testing.T) {
			i := slices.IndexFunc(result.Findings, func(f diagnostics.Finding) bool {
				return f.Place.File == "before/"+e.Name() && len(f.Fixes) == 1 && f.Fixes[0].ID != "add-index"
			})
			if i < 0 {
				t.Fatal("nothing is reported")
			}
			got, err := quickfix.Compute(t.Context(), snap, result.Findings[i], result.Findings[i].Fixes[0].ID)
			if err != nil {
				t.Fatal(err)
			}
			path := snap.Abs("before/" + e.Name())
			before, err := snap.Read(path)
			if err != nil {
				t.Fatal(err)
			}
			after, err := text.Apply(string(before), got.Edits[path])
			if err != nil {
				t.Fatal(err)
			}
			after = "// What the fix makes of the code before. It is generated: go test -run Generated -update.\n" + after
			to := filepath.Join(root, "after", e.Name())
			if *update {
				if err := os.WriteFile(to, []byte(after), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if golden, err := os.ReadFile(to); err != nil || string(golden) != after {
				t.Errorf("%s is not what the fix writes (%v); got:\n%s", to, err, after)
			}
		})
	}
}
