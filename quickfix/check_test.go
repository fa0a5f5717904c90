package quickfix_test

import (
	"sort"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix"
	write "github.com/perfls/perfls/quickfix/golang"
)

const shop = `package shop

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
)

var known []int64

type Shop struct{ db *sql.DB }

// names loads names.
func (s *Shop) names(ctx context.Context, ids []int64) ([]string, error) {
	var out []string
	for _, id := range ids {
		var name string // of the user
		err := s.db.QueryRowContext(ctx, "SELECT name FROM users WHERE id = $1", id).Scan(&name)
		if err != nil {
			return nil, err
		}
		out = append(out, name)
	}
	return out, nil
}

func (s *Shop) list(w http.ResponseWriter, r *http.Request) {
	names, err := s.names(r.Context(), known)
	fmt.Fprintln(w, names, err)
}

func main() {
	s := &Shop{}
	http.HandleFunc("/names", s.list)
}
`

// TestSelfCheck hands the self-check edits with one mistake each.
func TestSelfCheck(t *testing.T) {
	snap := open(t, map[string]string{"go.mod": module(""), "shop.go": shop})
	found := findings(t, snap, "query-in-loop")
	if len(found) != 1 {
		t.Fatalf("%d findings", len(found))
	}
	path := snap.Abs("shop.go")
	result, err := quickfix.Compute(t.Context(), snap, found[0], "batch-query")
	if err != nil {
		t.Fatal(err)
	}
	good, err := text.Apply(shop, result.Edits[path])
	if err != nil {
		t.Fatal(err)
	}
	mistakes := []struct{ name, old, new, reason string }{
		{"nothing is wrong", "", "", ""},
		{"does not parse", "return out, nil", "return out, nil }", "does not parse"},
		{"does not type-check", "return out, nil", "return outs, nil", "type-check any more: undefined: outs"},
		{"comment lost", "// of the user", "", "the comment \"// of the user\" is lost"},
		{"another effect", "var out []string", "var out []string\n\ts.db.Exec(\"DELETE FROM sessions\")", "something else"},
		{"another table", "SELECT name, id FROM users", "SELECT name, id FROM people", "other tables"},
		{"an effect less", "http.HandleFunc(\"/names\", s.list)", "_ = s", "something else"},
		{"a new finding", "fmt.Fprintln(w, names, err)", "fmt.Fprintln(w, names, err)\n\tfor _, n := range names {\n\t\ts.db.Exec(\"UPDATE users SET seen = 1 WHERE name = $1\", n)\n\t}", "another finding"},
	}
	for _, m := range mistakes {
		t.Run(m.name, func(t *testing.T) {
			if !strings.Contains(good, m.old) {
				t.Fatalf("the fixed text has no %q:\n%s", m.old, good)
			}
			edited := strings.Replace(good, m.old, m.new, 1)
			err := quickfix.Check(t.Context(), snap, found[0], "batch-query", replaceAll(path, edited))
			switch {
			case m.reason == "" && err != nil:
				t.Error(err)
			case m.reason != "" && (err == nil || !strings.Contains(err.Error(), m.reason)):
				t.Errorf("got %v, want %q", err, m.reason)
			}
		})
	}
	t.Run("the finding stays", func(t *testing.T) {
		err := quickfix.Check(t.Context(), snap, found[0], "batch-query", replaceAll(path, strings.Replace(shop, "// names loads", "// names really loads\n// names loads", 1)))
		if err == nil || !strings.Contains(err.Error(), "the finding stays") {
			t.Errorf("got %v", err)
		}
	})
}

func replaceAll(path, content string) *write.Rewrite {
	return &write.Rewrite{Edits: map[string][]text.Edit{path: {{Start: 0, End: len(shop), New: content}}}}
}

func TestFixesAreSorted(t *testing.T) {
	fixes := quickfix.Fixes()
	if !sort.SliceIsSorted(fixes, func(i, j int) bool { return fixes[i].ID < fixes[j].ID }) {
		t.Error("the list of fixes is not sorted by id")
	}
	for _, f := range fixes {
		if f.Title == "" || f.Safety != "safe" && f.Safety != "review" {
			t.Errorf("%s: title %q, safety %q", f.ID, f.Title, f.Safety)
		}
	}
}

// TestEveryRulesFixExists joins the list with what rules name.
func TestEveryRulesFixExists(t *testing.T) {
	known := map[string]string{}
	for _, f := range quickfix.Fixes() {
		known[f.ID] = f.Safety
	}
	for _, r := range rules() {
		for _, id := range r.Fixes {
			if known[id] == "" {
				t.Errorf("%s names the fix %q, which is not there", r.ID, id)
			}
		}
	}
}
