package workspace_test

import (
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/workspace"
)

const lookedUp = `package main

import (
	"database/sql"
	"net/http"
)

var db *sql.DB

func main() {
	http.HandleFunc("GET /orders", func(w http.ResponseWriter, r *http.Request) {
		db.QueryContext(r.Context(), "SELECT id FROM orders WHERE customer_id = $1", r.FormValue("customer"))
	})
	http.ListenAndServe(":8080", nil)
}
`

// TestSchemaIsAnInput asserts that a migration counts as soon as it is written, and no longer than it stands, whoever edits it.
func TestSchemaIsAnInput(t *testing.T) {
	const (
		table = "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL);\n"
		index = "CREATE INDEX orders_customer ON orders (customer_id);\n"
		first = "/w/migrations/001_orders.up.sql"
		next  = "/w/migrations/002_index.up.sql"
	)
	texts := map[string][]byte{"/w/go.mod": []byte("module example.com/w\n"), "/w/main.go": []byte(lookedUp), first: []byte(table)}
	w, err := workspace.Open(t.Context(), workspace.Options{Root: "/w", FS: files.Overlay{Base: files.None{}, Texts: texts}, Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	expect := func(what string, want int, changes ...workspace.Change) {
		t.Helper()
		r, err := w.Update(changes).Findings(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Findings) != want {
			t.Errorf("%s: %d findings, want %d: %v", what, len(r.Findings), want, r.Findings)
		}
	}
	expect("without an index", 1)
	expect("with another migration", 0, workspace.Change{Path: next, Text: []byte(index)})
	expect("after it was taken back", 1, workspace.Change{Path: next})
	expect("with an index in the first", 0, workspace.Change{Path: first, Text: []byte(table + index)})
	expect("where the table is gone", 0, workspace.Change{Path: first, Text: []byte("-- nothing\n")})
	expect("as on disk", 1, workspace.Change{Path: first})
}
