package typescript_test

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
	script "github.com/perfls/perfls/quickfix/typescript"
)

// anyCall is what a look-up, a write or a reading of a body may be called.
var anyCall = regexp.MustCompile(`\.(find\w*|first|where|query|create|insert|save|select)\(`)

// allLibraries are the libraries that fixes know.
var allLibraries = []string{"prisma", "typeorm", "knex", "pg", "drizzle", "mongoose", "sequelize"}

// asker asks for fixes in texts that nobody has on disk.
type asker struct {
	session *typescript.Session
	path    string
}

func newAsker(t testing.TB) *asker {
	t.Helper()
	builtin, err := catalog.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	root := t.TempDir()
	path := filepath.Join(root, "in.ts")
	for name, content := range map[string]string{"in.ts": "export {};\n", "tsconfig.json": `{"compilerOptions": {"strict": true}}`} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	s, err := typescript.Open(t.Context(), typescript.Config{FS: files.OS{}, Root: root, Catalog: builtin, Stubs: builtin.NPMStub, Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	return &asker{s, path}
}

// ask wants, for every call, a refusal with a reason, or an edit that leaves no more errors of syntax than there were.
func (a *asker) ask(t *testing.T, name, in string) {
	t.Helper()
	calls := anyCall.FindAllStringIndex(in, 20)
	session := a.session.With(files.Overlay{Base: files.OS{}, Texts: map[string][]byte{a.path: []byte(in)}}, []string{a.path})
	type edited struct {
		after  string
		errors int
	}
	var offered []edited
	err := session.Check(t.Context(), a.path, func(c *typescript.Checked) error {
		syntax, _ := c.Errors(t.Context())
		for _, at := range calls {
			for _, library := range allLibraries {
				site := script.Site{Offset: at[0] + 1, Library: library}
				batch, err := script.BatchQuery(t.Context(), c, site, script.Options{Writes: func(int, int, int) []script.Write { return nil }})
				insert, err2 := script.BatchInsert(t.Context(), c, site)
				for _, got := range []struct {
					*rewrite.Rewrite
					error
				}{{batch, err}, {insert, err2}} {
					var no rewrite.Refusal
					if got.error != nil {
						if !errors.As(got.error, &no) || no.Reason == "" {
							t.Errorf("%s: %v is no refusal", name, got.error)
						}
						continue
					}
					after, err := text.Apply(c.Text, got.Edits[a.path])
					if err != nil {
						t.Errorf("%s: %v", name, err)
						continue
					}
					offered = append(offered, edited{after, len(syntax)})
				}
			}
		}
		return nil
	})
	var broken *typescript.Panic
	if errors.As(err, &broken) && strings.Contains(string(broken.Stack), "quickfix/typescript") {
		t.Fatalf("%s: %v\n%s\n%s", name, err, broken.Stack, in)
	}
	for _, o := range offered {
		next := a.session.With(files.Overlay{Base: files.OS{}, Texts: map[string][]byte{a.path: []byte(o.after)}}, []string{a.path})
		_ = next.Check(t.Context(), a.path, func(c *typescript.Checked) error {
			if syntax, _ := c.Errors(t.Context()); len(syntax) > o.errors {
				t.Errorf("%s: %s\n%s\nafter\n%s", name, syntax[0], in, o.after)
			}
			return nil
		})
	}
}

func sources(t testing.TB) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, pattern := range []string{"testdata/batch/*.txtar", "testdata/write/*.txtar"} {
		paths, err := filepath.Glob(pattern)
		if err != nil || len(paths) == 0 {
			t.Fatalf("no archives: %v", err)
		}
		for _, path := range paths {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range archive.Files {
				if strings.HasPrefix(f.Name, "in.") {
					out[filepath.Base(path)] = string(f.Data)
				}
			}
		}
	}
	return out
}

// TestBrokenCode asks in code that lacks a line, or ends early: half-typed code is what an editor sees.
func TestBrokenCode(t *testing.T) {
	a := newAsker(t)
	all := sources(t)
	for _, name := range []string{"prisma-select.txtar", "prisma-has-many.txtar", "typeorm-find-one.txtar", "knex-select.txtar", "pg-result.txtar", "drizzle-columns.txtar",
		"sequelize-find-one.txtar", "mongoose-find-by-id.txtar", "prisma-create-lines.txtar"} {
		lines := strings.SplitAfter(all[name], "\n")
		for i := range lines {
			a.ask(t, name, strings.Join(lines[:i], "")+strings.Join(lines[i+1:], ""))
			a.ask(t, name, strings.Join(lines[:i], "")+lines[i][:len(lines[i])/2])
		}
	}
}

func FuzzFixes(f *testing.F) {
	for _, in := range sources(f) {
		f.Add(in)
	}
	a := newAsker(f)
	f.Fuzz(func(t *testing.T, in string) {
		if len(in) > 4000 {
			return // longer texts find nothing more
		}
		a.ask(t, "fuzz", in)
	})
}
