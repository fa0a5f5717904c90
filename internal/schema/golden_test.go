package schema

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/files"
)

var update = flag.Bool("update", false, "write testdata/folded.golden")

// What is folded of all fixtures is written down. That it is also what databases have is for TestSQLite and the oracle to say.
func TestFolded(t *testing.T) {
	folders, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, folder := range folders {
		if !folder.IsDir() {
			continue
		}
		base, err := filepath.Abs(filepath.Join("testdata", folder.Name()))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range Read(files.OS{}, base, nil).Schemas {
			var sources []string
			for _, f := range s.Sources {
				rel, err := filepath.Rel(base, f)
				if err != nil {
					t.Fatal(err)
				}
				sources = append(sources, filepath.ToSlash(rel))
			}
			fmt.Fprintf(&b, "== %s: %s %s\n%s\n%s\n", folder.Name(), s.Tool, s.Dialect, strings.Join(sources, "\n"), shown(s))
		}
	}
	const golden = "testdata/folded.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	got, lines := strings.Split(b.String(), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(got), len(lines)) {
		if i >= len(got) || i >= len(lines) || got[i] != lines[i] {
			t.Fatalf("%s, line %d differs; after a look at the difference, go test -run TestFolded -update\ngot  %q\nwant %q", golden, i+1, got[min(i, len(got)-1)], lines[min(i, len(lines)-1)])
		}
	}
}
