package typescript

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/perfls/perfls/internal/files"
)

// TestSessionsFromOneGoOnApart: each session that goes on from the same one sees its own text of a file, in whatever order they are asked.
func TestSessionsFromOneGoOnApart(t *testing.T) {
	root := t.TempDir()
	path := filepath.Join(root, "a.ts")
	if err := os.WriteFile(path, []byte("export const zero: number = 0; // disk\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	base, err := Open(t.Context(), Config{FS: files.OS{}, Root: root, Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	edited := func(content string) *Session {
		return base.With(files.Overlay{Base: files.OS{}, Texts: map[string][]byte{path: []byte(content)}}, []string{path})
	}
	one, two := edited("export const one: number = 'x'; // first\n"), edited("export const two: number = 1; /* second */ const s = '// no comment';\n")
	for _, want := range []struct {
		s        *Session
		name     string
		errors   int
		comments []string
	}{
		{base, "zero", 0, []string{"// disk"}}, {one, "one", 1, []string{"// first"}}, {two, "two", 0, []string{"/* second */"}},
		{one, "one", 1, []string{"// first"}}, {base, "zero", 0, []string{"// disk"}},
	} {
		if _, err := want.s.Facts(t.Context()); err != nil {
			t.Fatal(err)
		}
		err := want.s.Check(t.Context(), path, func(c *Checked) error {
			if c.Source.AsNode().Locals()[want.name] == nil {
				t.Errorf("%s is not declared in %q", want.name, c.Text)
			}
			if syntax, types := c.Errors(t.Context()); len(syntax) != 0 || len(types) != want.errors {
				t.Errorf("%s: errors %v, %v", want.name, syntax, types)
			}
			if got := c.Comments(); !slices.Equal(got, want.comments) {
				t.Errorf("%s: comments %q", want.name, got)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := base.Check(t.Context(), filepath.Join(root, "b.ts"), func(*Checked) error { return nil }); err == nil {
		t.Error("a file that is not there was checked")
	}
}
