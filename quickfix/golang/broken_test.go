package golang

import (
	"context"
	"errors"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/internal/text"
)

// TestBrokenCode asks for fixes in code that lacks a line: half-typed code is what an editor sees. The answer is a refusal, or an edit that
// breaks nothing further.
func TestBrokenCode(t *testing.T) {
	for _, name := range []string{"batch/sql-columns", "batch/sql-present", "batch/sqlx-structscan", "batch/pgx", "limit/closure", "limit/gin"} {
		data, err := os.ReadFile("testdata/" + name + ".txtar")
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.SplitAfter(string(txtar.Parse(data).Files[0].Data), "\n")
		for i := range lines {
			if strings.TrimSpace(lines[i]) == "" {
				continue
			}
			broken := strings.Join(lines[:i], "") + strings.Join(lines[i+1:], "")
			if _, err := parser.ParseFile(token.NewFileSet(), "", broken, 0); err != nil {
				continue // a package with such a file is not type-checked
			}
			c := check(t, map[string]string{"in.go": broken}, "in.go")
			for _, at := range append(rowCall.FindAllStringIndex(broken, -1), bodyRead.FindAllStringIndex(broken, -1)...) {
				got, err := BatchQuery(context.Background(), c, Site{Path: "/w/in.go", Call: at[0] + 1, Loop: -1}, Options{})
				whole(t, name, broken, got, err)
				got, err = LimitBody(context.Background(), c, "/w/in.go", at[0], at[1])
				whole(t, name, broken, got, err)
			}
		}
	}
}

// whole asserts that an answer is a refusal with a reason, or an edit after which the file parses.
func whole(t *testing.T, name, in string, got *Rewrite, err error) {
	t.Helper()
	var refusal Refusal
	if err != nil {
		if !errors.As(err, &refusal) || refusal.Reason == "" {
			t.Errorf("%s: %v is no refusal\n%s", name, err, in)
		}
		return
	}
	after, err := text.Apply(in, got.Edits["/w/in.go"])
	if err == nil {
		_, err = parser.ParseFile(token.NewFileSet(), "", after, 0)
	}
	if err != nil {
		t.Errorf("%s: %v\n%s\nafter\n%s", name, err, in, after)
	}
}

// TestEveryOffset asks at every byte of a file.
func TestEveryOffset(t *testing.T) {
	data, err := os.ReadFile("testdata/batch/sql-continue.txtar")
	if err != nil {
		t.Fatal(err)
	}
	in := string(txtar.Parse(data).Files[0].Data)
	c := check(t, map[string]string{"in.go": in}, "in.go")
	offered := 0
	for at := -1; at <= len(in)+1; at++ {
		got, err := BatchQuery(context.Background(), c, Site{Path: "/w/in.go", Call: at, Loop: -1}, Options{})
		whole(t, "sql-continue", in, got, err)
		if err == nil {
			offered++
		}
		if OffersLimit(in, at, at) {
			t.Errorf("a handler at %d", at)
		}
	}
	if offered < 50 {
		t.Errorf("the fix is offered at %d bytes only, not at all of the call", offered)
	}
}

// TestLineBreaks asserts that a file with \r\n keeps them throughout.
func TestLineBreaks(t *testing.T) {
	for _, name := range []string{"batch/sql-continue", "limit/literal"} {
		data, err := os.ReadFile("testdata/" + name + ".txtar")
		if err != nil {
			t.Fatal(err)
		}
		files := txtar.Parse(data).Files
		in, want := strings.ReplaceAll(string(files[0].Data), "\n", "\r\n"), strings.ReplaceAll(string(files[1].Data), "\n", "\r\n")
		c := check(t, map[string]string{"in.go": in}, "in.go")
		var got *Rewrite
		if at := rowCall.FindStringIndex(in); at != nil {
			got, err = BatchQuery(context.Background(), c, Site{Path: "/w/in.go", Call: at[0] + 1, Loop: -1}, Options{})
		} else {
			at := strings.Index(in, "io.ReadAll")
			got, err = LimitBody(context.Background(), c, "/w/in.go", at, at)
		}
		if err != nil {
			t.Fatal(err)
		}
		after, err := text.Apply(in, got.Edits["/w/in.go"])
		if err != nil || after != want {
			t.Errorf("%s: %v\n%q\nwant\n%q", name, err, after, want)
		}
	}
}

func FuzzStatement(f *testing.F) {
	for _, seed := range []string{
		"SELECT name FROM users WHERE id = ?", "SELECT u.name, t.* FROM users u LEFT JOIN teams t ON t.id = u.team WHERE u.id = $1 AND u.x BETWEEN 1 AND 2 LIMIT 1",
		"SELECT `a`, \"b\" FROM s.t AS x WHERE 'it''s' = x.y /* ? */ AND x.id = ? -- end\n;", "SELECT EXTRACT(YEAR FROM d)::int FROM t WHERE id = $1",
		"SELECT FROM A WHERE A=$2",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, sql string) {
		st := &statement{text: sql}
		if st.tokenize() == nil {
			last := 0
			for _, token := range st.tokens {
				if token.start < last || token.end <= token.start || token.end > len(st.text) {
					t.Fatalf("token %+v after %d in %q", token, last, sql)
				}
				last = token.end
			}
		}
		for n := range 3 {
			read, err := readStatement(sql, n, func(int) bool { return true })
			if err != nil {
				continue
			}
			read.selects()
			if read.column == "" || read.table == "" || read.keyHole() != 0 {
				t.Errorf("%q read as %+v", sql, read)
			}
		}
	})
}
