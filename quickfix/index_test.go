package quickfix_test

import (
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
	_ "modernc.org/sqlite"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/schema/ddl"
	"github.com/perfls/perfls/internal/schema/schematest"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/quickfix"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// handler sends a query when a request comes. It is the code of archives that name the query in their comment.
const handler = `package main

import (
	"database/sql"
	"net/http"
	%s
)

type shop struct{ db *sql.DB }

func (s *shop) list(w http.ResponseWriter, r *http.Request) {
	rows, err := s.db.QueryContext(r.Context(), %q, r.FormValue("key"))
	if err != nil {
		return
	}
	defer rows.Close()
}

func main() {
	s := &shop{}
	http.HandleFunc("GET /list", s.list)
}
`

// archive is a golden file: a repository, and what the fix makes of it (want/…, with notes.txt) or why it is refused (refuse.txt). Its
// comment may name the query that code sends ("query: SELECT …") and what the code imports ("imports: …").
type archive struct {
	path    string
	comment string
	in      map[string]string
	order   []string
	want    []txtar.File
}

func archives(t *testing.T) (out []archive) {
	t.Helper()
	paths, err := filepath.Glob("testdata/index/*.txtar")
	if err != nil || len(paths) < 20 {
		t.Fatalf("found %d archives: %v", len(paths), err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		parsed := txtar.Parse(data)
		a := archive{path: path, comment: string(parsed.Comment), in: map[string]string{}}
		for _, f := range parsed.Files {
			if strings.HasPrefix(f.Name, "want/") || f.Name == "notes.txt" || f.Name == "refuse.txt" {
				a.want = append(a.want, f)
				continue
			}
			a.in[f.Name] = string(f.Data)
			a.order = append(a.order, f.Name)
		}
		out = append(out, a)
	}
	return out
}

func (a archive) name() string { return strings.TrimSuffix(filepath.Base(a.path), ".txtar") }

func (a archive) says(key string) string {
	for line := range strings.Lines(a.comment) {
		if value, found := strings.CutPrefix(line, key+": "); found {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

// repository are the archive's files, and code for those that have none.
func (a archive) repository() map[string]string {
	all := maps.Clone(a.in)
	if query := a.says("query"); query != "" {
		imports := ""
		if path := a.says("imports"); path != "" {
			imports = fmt.Sprintf("\n\t_ %q", path)
		}
		all["main.go"] = fmt.Sprintf(handler, imports, query)
	}
	if _, have := all["package.json"]; !have {
		all["go.mod"] = module("")
	}
	return all
}

// made is what the fix makes of a repository: the files that it edits or adds.
func made(t *testing.T, snap *workspace.Snapshot) (*quickfix.Result, map[string]string, error) {
	t.Helper()
	found := findings(t, snap, "missing-index")
	if len(found) != 1 {
		t.Fatalf("%d findings: %v", len(found), found)
	}
	result, err := quickfix.Compute(t.Context(), snap, found[0], "add-index")
	if err != nil {
		return nil, nil, err
	}
	out := map[string]string{}
	for path, edits := range result.Edits {
		before, err := snap.Read(path)
		if err != nil {
			before = nil
		}
		after, err := text.Apply(string(before), edits)
		if err != nil {
			t.Fatal(err)
		}
		out[snap.Rel(path)] = after
	}
	return result, out, nil
}

// TestIndexGolden compares what the fix makes of each repository, self-check included.
func TestIndexGolden(t *testing.T) {
	for _, a := range archives(t) {
		t.Run(a.name(), func(t *testing.T) {
			result, after, err := made(t, open(t, a.repository()))
			var got []txtar.File
			var no quickfix.Refusal
			switch {
			case errors.As(err, &no):
				got = []txtar.File{{Name: "refuse.txt", Data: []byte(no.Reason + "\n")}}
			case err != nil:
				t.Fatal(err)
			default:
				for _, name := range slices.Sorted(maps.Keys(after)) {
					got = append(got, txtar.File{Name: "want/" + name, Data: []byte(after[name])})
				}
				got = append(got, txtar.File{Name: "notes.txt", Data: []byte(strings.Join(append([]string{result.Title}, result.Notes...), "\n") + "\n")})
				if result.Safety != "review" {
					t.Errorf("safety %q", result.Safety)
				}
			}
			if *update {
				a.write(t, got)
				return
			}
			if len(got) != len(a.want) {
				t.Fatalf("got %d files, %v, want %d", len(got), err, len(a.want))
			}
			for i, f := range got {
				if f.Name != a.want[i].Name || string(f.Data) != string(a.want[i].Data) {
					t.Errorf("%s: got\n%s\nwant %s\n%s", f.Name, f.Data, a.want[i].Name, a.want[i].Data)
				}
			}
		})
	}
}

func (a archive) write(t *testing.T, got []txtar.File) {
	t.Helper()
	out := &txtar.Archive{Comment: []byte(a.comment)}
	for _, name := range a.order {
		out.Files = append(out.Files, txtar.File{Name: name, Data: []byte(a.in[name])})
	}
	out.Files = append(out.Files, got...)
	if err := os.WriteFile(a.path, txtar.Format(out), 0o644); err != nil {
		t.Fatal(err)
	}
}

var (
	createIndex = regexp.MustCompile(`(?i)create index (?:concurrently )?(?:if not exists )?(\S+) on`)
	dropIndex   = regexp.MustCompile(`(?im)^drop index .*;`)
)

// TestIndexSQLite runs what the fix writes for SQLite: all migrations, the new one included, make the index, and undoing it takes it away.
func TestIndexSQLite(t *testing.T) {
	proven := 0
	for _, a := range archives(t) {
		if !strings.Contains(a.name(), "sqlite") || a.want[0].Name == "refuse.txt" {
			continue
		}
		t.Run(a.name(), func(t *testing.T) {
			root := t.TempDir()
			repository, all := a.repository(), ""
			for _, f := range a.want {
				if name, ok := strings.CutPrefix(f.Name, "want/"); ok {
					repository[name] = string(f.Data)
					all += string(f.Data)
				}
			}
			for name, content := range repository {
				path := filepath.Join(root, name)
				if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(content), 0o644)); err != nil {
					t.Fatal(err)
				}
			}
			db, err := sql.Open("sqlite", ":memory:")
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			conn, err := db.Conn(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			for _, set := range schema.Discover(files.OS{}, root) {
				if set.Tool == schema.PrismaTool {
					continue
				}
				if _, failed, err := schematest.Apply(t.Context(), conn, files.OS{}, schema.SQLite, set.Files); err != nil || len(failed) > 0 {
					t.Fatalf("%v: %v", failed, err)
				}
			}
			name := strings.Trim(createIndex.FindStringSubmatch(all)[1], "\"`")
			if !indexed(t, conn, name) {
				t.Errorf("no index %s", name)
			}
			if drop := dropIndex.FindString(all); drop != "" {
				if _, err := conn.ExecContext(t.Context(), drop); err != nil || indexed(t, conn, name) {
					t.Errorf("%s does not undo it: %v", drop, err)
				}
			}
			proven++
		})
	}
	if proven < 3 {
		t.Errorf("only %d were proven", proven)
	}
}

func indexed(t *testing.T, conn *sql.Conn, name string) bool {
	t.Helper()
	var n int
	if err := conn.QueryRowContext(context.Background(), "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name = ?", name).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n == 1
}

// What the fix writes is one or two statements that are read as such.
func TestIndexStatements(t *testing.T) {
	for _, a := range archives(t) {
		for _, f := range a.want {
			if _, edits := a.in[strings.TrimPrefix(f.Name, "want/")]; edits || !strings.HasSuffix(f.Name, ".sql") {
				continue
			}
			if n := len(ddl.Split(schema.Applied(string(f.Data)))); n != 1 {
				t.Errorf("%s: %s applies %d statements", a.name(), f.Name, n)
			}
		}
	}
}
