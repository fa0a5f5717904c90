package typescript_test

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/quickfix"
	script "github.com/perfls/perfls/quickfix/typescript"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden is one archive: in.ts (or another ending), what else its folder holds, and either want.ts with notes.txt, or refuse.txt. Its
// comment may end in "nothing is reported: LIBRARY METHOD": then the writer is asked directly for the first call of the method. Where there
// are several findings it ends in "the finding at METHOD".
type golden struct {
	path, folder, in, text string
	files                  map[string]string
	comment                string
	archive                *txtar.Archive
}

func readGolden(t *testing.T, pattern string) []*golden {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	var out []*golden
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		g := &golden{path: path, folder: strings.TrimSuffix(filepath.Base(path), ".txtar"), files: map[string]string{}, comment: string(archive.Comment), archive: archive}
		for _, f := range archive.Files {
			switch {
			case strings.HasPrefix(f.Name, "in."):
				g.in, g.text = f.Name, string(f.Data)
				g.files[f.Name] = g.text
			case strings.HasPrefix(f.Name, "want."), f.Name == "notes.txt", f.Name == "refuse.txt":
			default:
				g.files[f.Name] = string(f.Data)
			}
		}
		out = append(out, g)
	}
	return out
}

// openAll puts all archives into one workspace, each in its folder.
func openAll(t testing.TB, list []*golden) *workspace.Snapshot {
	t.Helper()
	root := t.TempDir()
	write := func(name, content string) {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	shared, err := txtar.ParseFile("testdata/workspace.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range shared.Files {
		write(f.Name, string(f.Data))
	}
	for _, g := range list {
		for name, content := range g.files {
			write(g.folder+"/"+name, content)
		}
	}
	o := workspace.DefaultOptions(root, os.Environ())
	o.Workers = 2
	w, err := workspace.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return w.Snapshot()
}

// TestBatchGolden asks for the fix of each archive's finding in a whole workspace, self-check included.
func TestBatchGolden(t *testing.T) {
	runGolden(t, "testdata/batch/*.txtar", "batch-query", "query-in-loop")
}

// TestWriteGolden does the same for writes.
func TestWriteGolden(t *testing.T) {
	runGolden(t, "testdata/write/*.txtar", "batch-write", "write-in-loop")
}

// TestLimitGolden does the same for bounds of bodies.
func TestLimitGolden(t *testing.T) {
	runGolden(t, "testdata/limit/*.txtar", "limit-body", "missing-body-limit")
}

// TestHoistGolden does the same for schemas that are made once.
func TestHoistGolden(t *testing.T) {
	runGolden(t, "testdata/hoist/*.txtar", "hoist", "repeated-compile")
}

func runGolden(t *testing.T, pattern, fix string, rule string) {
	list := readGolden(t, pattern)
	snap := openAll(t, list)
	result, err := snap.Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range list {
		t.Run(g.folder, func(t *testing.T) {
			file := g.folder + "/" + g.in
			_, at, _ := strings.Cut(strings.TrimSpace(g.comment), "the finding at ")
			var found []diagnostics.Finding
			for _, f := range result.Findings {
				if f.Rule == rule && f.Place.File == file && (at == "" || strings.HasPrefix(g.text[f.Place.Start:], at)) {
					found = append(found, f)
				}
			}
			var got *quickfix.Result
			var err error
			if ask, ok := strings.CutPrefix(g.comment[strings.LastIndex(strings.TrimSpace(g.comment), "\n")+1:], "nothing is reported: "); ok {
				if len(found) > 0 {
					t.Fatalf("reported: %v", found[0].Message)
				}
				got, err = direct(t, snap, g, strings.Fields(ask))
			} else {
				if len(found) != 1 {
					t.Fatalf("%d findings of %s: %v", len(found), rule, found)
				}
				got, err = quickfix.Compute(t.Context(), snap, found[0], fix)
			}
			g.check(t, snap, got, err)
		})
	}
}

// direct asks the writer without a finding.
func direct(t *testing.T, snap *workspace.Snapshot, g *golden, ask []string) (*quickfix.Result, error) {
	at := regexp.MustCompile(`\b` + ask[1] + `\(`).FindStringIndex(g.text)
	if at == nil {
		t.Fatalf("no call of %s", ask[1])
	}
	var out *quickfix.Result
	err := snap.TypeScript().Check(t.Context(), snap.Abs(g.folder+"/"+g.in), func(c *typescript.Checked) error {
		if strings.Contains(g.path, "/hoist/") {
			r, err := script.Hoist(t.Context(), c, at[1]-1, ask[0])
			if err == nil {
				out = &quickfix.Result{Title: r.Title, Notes: r.Notes, Edits: r.Edits}
			}
			return err
		}
		r, err := script.BatchQuery(t.Context(), c, script.Site{Offset: at[0], Library: ask[0]}, script.Options{
			Writes: func(int, int, int) []script.Write { return nil },
		})
		if err == nil {
			out = &quickfix.Result{Title: r.Title, Notes: r.Notes, Edits: r.Edits}
		}
		return err
	})
	return out, err
}

// check compares with the archive what a fix gave, or rewrites the archive.
func (g *golden) check(t *testing.T, snap *workspace.Snapshot, got *quickfix.Result, err error) {
	var no quickfix.Refusal
	var result []txtar.File
	switch {
	case errors.As(err, &no):
		result = []txtar.File{{Name: "refuse.txt", Data: []byte(no.Reason + "\n")}}
	case err != nil:
		t.Fatal(err)
	default:
		after, err := text.Apply(g.text, got.Edits[snap.Abs(g.folder+"/"+g.in)])
		if err != nil {
			t.Fatal(err)
		}
		if want := map[bool]string{true: "safe", false: "review"}[strings.Contains(g.path, "/hoist/")]; got.Safety != want && got.Safety != "" {
			t.Errorf("safety %q", got.Safety)
		}
		result = []txtar.File{
			{Name: "want" + strings.TrimPrefix(g.in, "in"), Data: []byte(after)},
			{Name: "notes.txt", Data: []byte(strings.Join(append([]string{got.Title}, got.Notes...), "\n") + "\n")},
		}
	}
	var kept []txtar.File
	for _, f := range g.archive.Files {
		if _, ours := g.files[f.Name]; ours {
			kept = append(kept, f)
		}
	}
	now := &txtar.Archive{Comment: g.archive.Comment, Files: append(kept, result...)}
	if *update {
		if err := os.WriteFile(g.path, txtar.Format(now), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if a, b := string(txtar.Format(now)), string(txtar.Format(g.archive)); a != b {
		t.Errorf("got\n%s\nwant\n%s", a, b)
	}
}
