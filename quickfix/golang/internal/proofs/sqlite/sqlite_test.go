// Package sqlite proves the templates for database/sql and sqlx on SQLite.
package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jmoiron/sqlx"
	driver "modernc.org/sqlite"

	"github.com/perfls/perfls/quickfix/golang/internal/proofs"
	"github.com/perfls/perfls/quickfix/golang/internal/proofs/sqlite/after"
	"github.com/perfls/perfls/quickfix/golang/internal/proofs/sqlite/before"
	"github.com/perfls/perfls/quickfix/golang/internal/proofs/sqlite/wrong"
)

var counter = &proofs.Counter{Driver: &driver.Driver{}}

func TestMain(m *testing.M) {
	sql.Register("counted", counter)
	os.Exit(m.Run())
}

func open(t *testing.T) *sql.DB {
	t.Helper()
	db, err := sql.Open("counted", "file:"+filepath.Join(t.TempDir(), "proof.db")+"?_pragma=synchronous(0)")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	ctx := context.Background()
	if err := proofs.Schema(ctx, db, "INTEGER"); err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{
		"CREATE TABLE coded (uuid TEXT PRIMARY KEY, name TEXT NOT NULL)",
		"INSERT INTO coded SELECT code, name FROM users",
	} {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			t.Fatal(err)
		}
	}
	return db
}

// on binds a function to a database.
func on[DB, T any](db DB, f func(context.Context, DB, []int64) (T, error)) proofs.Function {
	return func(ctx context.Context, ids []int64) (any, error) { return f(ctx, db, ids) }
}

// each makes the elements that a function takes from ids.
func each[E any](ids []int64, f func(int64) E) []E {
	if ids == nil {
		return nil
	}
	out := make([]E, len(ids))
	for i, id := range ids {
		out[i] = f(id)
	}
	return out
}

func code(id int64) string { return fmt.Sprintf("c%d", id) }

func templates(db *sql.DB) []proofs.Proof {
	x := sqlx.NewDb(db, "sqlite3")
	old, new := before.NewStore(db), after.NewStore(db)
	return []proofs.Proof{
		{Name: "QueryRow, missing is an error", Missing: sql.ErrNoRows, Before: on(db, before.Users), After: on(db, after.Users)},
		{Name: "QueryRow, missing is skipped", Before: on(db, before.Ranked), After: on(db, after.Ranked)},
		{Name: "QueryRow, missing keeps the zero value",
			Before: func(ctx context.Context, ids []int64) (any, error) {
				orders := each(ids, func(id int64) before.Order { return before.Order{UserID: id, UserName: "nobody"} })
				return orders, old.Fill(ctx, orders)
			},
			After: func(ctx context.Context, ids []int64) (any, error) {
				orders := each(ids, func(id int64) after.Order { return after.Order{UserID: id, UserName: "nobody"} })
				return orders, new.Fill(ctx, orders)
			}},
		{Name: "QueryRow, several columns", Missing: sql.ErrNoRows, Sparse: true,
			Before: func(ctx context.Context, ids []int64) (any, error) {
				return old.Describe(ctx, each(ids, func(id int64) before.Order { return before.Order{UserID: id} }))
			},
			After: func(ctx context.Context, ids []int64) (any, error) {
				return new.Describe(ctx, each(ids, func(id int64) after.Order { return after.Order{UserID: id} }))
			}},
		{Name: "QueryRow, a switch over the error in a branch", Partial: true,
			Before: func(ctx context.Context, ids []int64) (any, error) {
				return old.Label(ctx, append(each(ids, func(id int64) *before.Order { return &before.Order{UserID: id} }), nil))
			},
			After: func(ctx context.Context, ids []int64) (any, error) {
				return new.Label(ctx, append(each(ids, func(id int64) *after.Order { return &after.Order{UserID: id} }), nil))
			}},
		{Name: "QueryRow, text key",
			Before: func(ctx context.Context, ids []int64) (any, error) {
				return before.ByCode(ctx, db, each(ids, func(id int64) before.Item { return before.Item{UUID: code(id)} }))
			},
			After: func(ctx context.Context, ids []int64) (any, error) {
				return after.ByCode(ctx, db, each(ids, func(id int64) after.Item { return after.Item{UUID: code(id)} }))
			}},
		{Name: "sqlx Get of a struct", Before: on(x, before.Found), After: on(x, after.Found)},
		{Name: "sqlx Get of a column", Missing: sql.ErrNoRows,
			Before: func(ctx context.Context, ids []int64) (any, error) { return before.Names(ctx, x, 1, ids) },
			After:  func(ctx context.Context, ids []int64) (any, error) { return after.Names(ctx, x, 1, ids) }},
		{Name: "sqlx StructScan",
			Before: func(ctx context.Context, ids []int64) (any, error) {
				return before.Pointers(ctx, x, each(ids, func(id int64) before.Order { return before.Order{UserID: id} }))
			},
			After: func(ctx context.Context, ids []int64) (any, error) {
				return after.Pointers(ctx, x, each(ids, func(id int64) after.Order { return after.Order{UserID: id} }))
			}},
	}
}

func TestTemplates(t *testing.T) {
	for _, p := range templates(open(t)) {
		t.Run(p.Name, func(t *testing.T) {
			for _, d := range proofs.Differences(counter, p) {
				t.Error(d)
			}
		})
	}
}

// TestMistakes asserts that the harness sees each mistake, by the input that is there for it.
func TestMistakes(t *testing.T) {
	db := open(t)
	users, ranked := on(db, before.Users), on(db, before.Ranked)
	mistakes := []struct {
		name, input   string
		before, after proofs.Function
	}{
		{"zero value for a missing row", "missing first", users, on(db, wrong.ZeroValue)},
		{"wrong sentinel", "missing", users, on(db, wrong.WrongSentinel)},
		{"unchunked", "70,000 keys", users, on(db, wrong.Unchunked)},
		{"rows.Err not asked", "connection lost", users, on(db, wrong.NoRowsErr)},
		{"statement for no keys", "empty", users, on(db, wrong.EmptyStatement)},
		{"database's order", "descending", users, on(db, wrong.DatabaseOrder)},
		{"map's order", "ordinary", users, on(db, wrong.MapOrder)},
		{"duplicates lost", "duplicates", users, on(db, wrong.LostDuplicates)},
		{"missing rows dropped", "missing all", users, on(db, wrong.Dropped)},
		{"pointer shared by duplicates", "duplicates", ranked, on(db, wrong.SharedPointer)},
		{"one target for all rows", "ordinary", ranked, on(db, wrong.SharedTarget)},
	}
	for _, m := range mistakes {
		t.Run(m.name, func(t *testing.T) {
			found := strings.Join(proofs.Differences(counter, proofs.Proof{Name: m.name, Before: m.before, After: m.after, Few: m.input != "70,000 keys"}), "\n")
			if !strings.Contains(found, m.input) {
				t.Errorf("the mistake is not seen on the input %q; seen: %q", m.input, found)
			}
		})
	}
}
