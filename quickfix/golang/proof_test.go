package golang

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/text"
)

// TestProofsAreGenerated asserts that the code after the fix, which the proofs run, is what the fix makes of the code before.
// go test -run Generated -update writes it.
func TestProofsAreGenerated(t *testing.T) {
	packages := []struct {
		dir      string
		requires string
	}{
		{"internal/proofs/sqlite", "modernc.org/sqlite"},
		{"internal/proofs/postgres/pgxpool", "github.com/jackc/pgx"},
		{"internal/proofs/postgres/array", pqPath},
		{"internal/proofs/postgres/numbered", ""},
	}
	for _, p := range packages {
		t.Run(filepath.Base(p.dir), func(t *testing.T) { generated(t, p.dir, p.requires) })
	}
}

func generated(t *testing.T, dir, requires string) {
	entries, err := os.ReadDir(filepath.Join(dir, "before"))
	if err != nil {
		t.Fatal(err)
	}
	files, names := map[string]string{}, []string{}
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, "before", e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()], names = string(data), append(names, e.Name())
	}
	fixed := 0
	for _, name := range names { // one after the other: later fixes see the functions of earlier ones
		at := rowCall.FindStringIndex(files[name])
		if at == nil {
			continue
		}
		fixed++
		c := check(t, files, names...)
		if len(c.Errors) > 0 {
			t.Fatalf("%s does not type-check: %v", dir, c.Errors)
		}
		path := filepath.Join("/w", name)
		got, err := BatchQuery(context.Background(), c, Site{Path: path, Call: at[0] + 1, Loop: -1}, Options{
			Requires: func(m string) bool { return m == requires },
		})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if files[name], err = text.Apply(files[name], got.Edits[path]); err != nil {
			t.Fatal(err)
		}
	}
	if c := check(t, files, names...); len(c.Errors) > 0 {
		t.Errorf("%s does not type-check after the fixes: %v", dir, c.Errors)
	}
	if fixed == 0 {
		t.Errorf("%s holds nothing to fix", dir)
	}
	for _, name := range names {
		after := strings.Replace(files[name], "package before", "package after", 1)
		after = strings.Replace(after, "// Package before holds look-ups in loops as people write them.", "// Package after is what the fix makes of package before. It is generated: go test -run Generated -update.", 1)
		path := filepath.Join(dir, "after", name)
		if *update {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(after), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if golden, err := os.ReadFile(path); err != nil || string(golden) != after {
			t.Errorf("%s is not what the fix writes (%v); got:\n%s", path, err, after)
		}
	}
}
