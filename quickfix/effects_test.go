package quickfix_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/quickfix"
)

const audited = `package main

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"

	"example.com/w/audit"
)

var known []int64

type shop struct {
	db  *sql.DB
	log audit.Log
}

func (s *shop) list(w http.ResponseWriter, r *http.Request) {
	names, err := s.names(r.Context(), known)
	fmt.Fprintln(w, names, err)
}

func (s *shop) names(ctx context.Context, ids []int64) ([]string, error) {
	var out []string
	for _, id := range ids {
		var name string
		if err := s.db.QueryRowContext(ctx, "SELECT name FROM users WHERE id = $1", id).Scan(&name); err != nil {
			return nil, err
		}
		s.log.Seen(id)
		out = append(out, name)
	}
	return out, nil
}

func main() {
	db, _ := sql.Open("postgres", "")
	s := &shop{db: db, log: audit.New(db)}
	http.HandleFunc("GET /names", s.list)
	http.ListenAndServe("localhost:1", nil)
}
`

const log = `package audit

import "database/sql"

type Log interface{ Seen(id int64) }

type store struct{ db *sql.DB }

%s
`

// TestWritesBeyondThePackage asks for the batch where the loop calls an interface of another package: the linked program knows what is
// behind it.
func TestWritesBeyondThePackage(t *testing.T) {
	const constructor = "func New(db *sql.DB) Log { return &store{db} }\n\n"
	cases := []struct{ name, code, refused string }{
		{"writes to the table", constructor + `func (s *store) Seen(id int64) { s.mark(id) }
func (s *store) mark(id int64) { s.db.Exec("UPDATE users SET seen = 1 WHERE id = $1", id) }`, "writes to the database"},
		{"writes to another table", constructor + `func (s *store) Seen(id int64) { s.db.Exec("INSERT INTO log (user_id) VALUES ($1)", id) }`, ""},
		{"writes what nobody knows", constructor + `var statement = ""
func (s *store) Seen(id int64) { s.db.Exec(statement, id) }`, "writes to the database"},
		{"writes nothing", constructor + `func (s *store) Seen(id int64) { println(id) }`, ""},
		{"is not there", "func New(db *sql.DB) Log { return nil }", "might write"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			snap := open(t, map[string]string{"go.mod": module(""), "main.go": audited, "audit/audit.go": fmt.Sprintf(log, c.code)})
			found := findings(t, snap, "query-in-loop")
			if len(found) != 1 {
				t.Fatalf("%d findings: %v", len(found), found)
			}
			result, err := quickfix.Compute(t.Context(), snap, found[0], "batch-query")
			switch {
			case c.refused == "" && err != nil:
				t.Error(err)
			case c.refused != "" && (err == nil || !strings.Contains(err.Error(), c.refused)):
				t.Errorf("got %v and %v, want a refusal: %s", result, err, c.refused)
			}
		})
	}
}
