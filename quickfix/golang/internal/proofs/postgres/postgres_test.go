//go:build postgres

// Package postgres proves the templates for pgx, and for database/sql and sqlx with PostgreSQL's drivers, on a server.
//
// It is a module of its own, since the drivers are no business of perfls: PERFLS_POSTGRES=postgres://… go test -tags postgres ./...
package postgres

import (
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"
	pool "github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"

	"github.com/perfls/perfls/quickfix/golang/internal/proofs"
	arrayafter "github.com/perfls/perfls/quickfix/golang/internal/proofs/postgres/array/after"
	arraybefore "github.com/perfls/perfls/quickfix/golang/internal/proofs/postgres/array/before"
	numberedafter "github.com/perfls/perfls/quickfix/golang/internal/proofs/postgres/numbered/after"
	numberedbefore "github.com/perfls/perfls/quickfix/golang/internal/proofs/postgres/numbered/before"
	pgxafter "github.com/perfls/perfls/quickfix/golang/internal/proofs/postgres/pgxpool/after"
	pgxbefore "github.com/perfls/perfls/quickfix/golang/internal/proofs/postgres/pgxpool/before"
	"github.com/perfls/perfls/quickfix/golang/internal/proofs/postgres/wrong"
)

var (
	libpq  = &proofs.Counter{Driver: &pq.Driver{}}
	pgxsql = &proofs.Counter{Driver: stdlib.GetDefaultDriver()}
)

func TestMain(m *testing.M) {
	if os.Getenv("PERFLS_POSTGRES") == "" {
		fmt.Fprintln(os.Stderr, "set PERFLS_POSTGRES to a PostgreSQL database whose tables users and coded may be replaced")
		os.Exit(1)
	}
	sql.Register("counted-pq", libpq)
	sql.Register("counted-pgx", pgxsql)
	db, err := sql.Open("counted-pq", os.Getenv("PERFLS_POSTGRES"))
	if err == nil {
		err = schema(context.Background(), db)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func schema(ctx context.Context, db *sql.DB) error {
	defer db.Close()
	if err := proofs.Schema(ctx, db, "BIGINT"); err != nil {
		return err
	}
	for _, statement := range []string{
		"DROP TABLE IF EXISTS coded",
		"CREATE TABLE coded (uuid TEXT PRIMARY KEY, name TEXT NOT NULL, nick TEXT)",
		"INSERT INTO coded SELECT code, name, nick FROM users",
		"DROP TABLE IF EXISTS keyed",
		"CREATE TABLE keyed (id UUID PRIMARY KEY, name TEXT NOT NULL)",
		"INSERT INTO keyed SELECT lpad(to_hex(id), 32, '0')::uuid, name FROM users",
		"ANALYZE users, coded, keyed",
	} {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// tracer counts the statements of pgx.
type tracer struct{ n atomic.Int64 }

func (t *tracer) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	t.n.Add(1)
	return ctx
}
func (t *tracer) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (t *tracer) Count() int64     { return t.n.Load() }
func (t *tracer) Reset()           { t.n.Store(0) }
func (t *tracer) Break(int64) bool { return false }

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

// key is the UUID that table keyed has for an id.
func key(id int64) (k [16]byte) {
	binary.BigEndian.PutUint64(k[8:], uint64(id))
	return k
}

// keyText is key in its canonical form.
func keyText(id int64) string {
	k := key(id)
	return fmt.Sprintf("%x-%x-%x-%x-%x", k[:4], k[4:6], k[6:8], k[8:10], k[10:])
}

func connect(t *testing.T) (*tracer, *pool.Pool) {
	t.Helper()
	meter := &tracer{}
	config, err := pool.ParseConfig(os.Getenv("PERFLS_POSTGRES"))
	if err != nil {
		t.Fatal(err)
	}
	config.ConnConfig.Tracer = meter
	p, err := pool.NewWithConfig(context.Background(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return meter, p
}

func users(p *pool.Pool) proofs.Function {
	return func(ctx context.Context, ids []int64) (any, error) {
		return pgxbefore.Users(ctx, p, each(ids, func(id int64) pgxbefore.UserID { return pgxbefore.UserID(id) }))
	}
}

func fill(p *pool.Pool) proofs.Function {
	return func(ctx context.Context, ids []int64) (any, error) {
		orders := each(ids, func(id int64) pgxbefore.Order { return pgxbefore.Order{UserID: id} })
		if err := (&pgxbefore.Store{Pool: p}).Fill(ctx, orders); err != nil {
			return nil, err
		}
		return orders, nil
	}
}

func TestPgx(t *testing.T) {
	meter, p := connect(t)
	templates := []proofs.Proof{
		{Name: "missing is an error", Missing: pgx.ErrNoRows, Before: users(p),
			After: func(ctx context.Context, ids []int64) (any, error) {
				return pgxafter.Users(ctx, p, each(ids, func(id int64) pgxafter.UserID { return pgxafter.UserID(id) }))
			}},
		{Name: "missing is skipped",
			Before: func(ctx context.Context, ids []int64) (any, error) {
				return (&pgxbefore.Store{Pool: p, Org: 1}).Ranked(ctx, each(ids, func(id int64) *pgxbefore.Order { return &pgxbefore.Order{UserID: id} }))
			},
			After: func(ctx context.Context, ids []int64) (any, error) {
				return (&pgxafter.Store{Pool: p, Org: 1}).Ranked(ctx, each(ids, func(id int64) *pgxafter.Order { return &pgxafter.Order{UserID: id} }))
			}},
		{Name: "missing keeps the zero value, one row fails", Sparse: true, Before: fill(p),
			After: func(ctx context.Context, ids []int64) (any, error) {
				orders := each(ids, func(id int64) pgxafter.Order { return pgxafter.Order{UserID: id} })
				if err := (&pgxafter.Store{Pool: p}).Fill(ctx, orders); err != nil {
					return nil, err
				}
				return orders, nil
			}},
		{Name: "text key",
			Before: func(ctx context.Context, ids []int64) (any, error) {
				return (&pgxbefore.Store{Pool: p}).ByCode(ctx, each(ids, code))
			},
			After: func(ctx context.Context, ids []int64) (any, error) {
				return (&pgxafter.Store{Pool: p}).ByCode(ctx, each(ids, code))
			}},
		{Name: "UUID key", Missing: pgx.ErrNoRows,
			Before: func(ctx context.Context, ids []int64) (any, error) {
				return (&pgxbefore.Store{Pool: p}).ByKey(ctx, each(ids, func(id int64) pgxbefore.Key { return key(id) }))
			},
			After: func(ctx context.Context, ids []int64) (any, error) {
				return (&pgxafter.Store{Pool: p}).ByKey(ctx, each(ids, func(id int64) pgxafter.Key { return key(id) }))
			}},
		{Name: "UUID key as text", Missing: pgx.ErrNoRows,
			Before: func(ctx context.Context, ids []int64) (any, error) {
				return (&pgxbefore.Store{Pool: p}).ByKeyText(ctx, each(ids, keyText))
			},
			After: func(ctx context.Context, ids []int64) (any, error) {
				return (&pgxafter.Store{Pool: p}).ByKeyText(ctx, each(ids, keyText))
			}},
	}
	for _, template := range templates {
		t.Run(template.Name, func(t *testing.T) {
			for _, d := range proofs.Differences(meter, template) {
				t.Error(d)
			}
		})
	}
}

func TestDatabaseSQL(t *testing.T) {
	open := func(driver string) *sql.DB {
		db, err := sql.Open(driver, os.Getenv("PERFLS_POSTGRES"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		return db
	}
	a, n := open("counted-pq"), open("counted-pgx")
	ax, nx := sqlx.NewDb(a, "postgres"), sqlx.NewDb(n, "pgx")
	templates := []struct {
		meter proofs.Meter
		proof proofs.Proof
	}{
		{libpq, proofs.Proof{Name: "array", Missing: sql.ErrNoRows, Before: on(a, arraybefore.Users), After: on(a, arrayafter.Users)}},
		{libpq, proofs.Proof{Name: "array, sqlx", Before: on(ax, arraybefore.Found), After: on(ax, arrayafter.Found)}},
		{pgxsql, proofs.Proof{Name: "array, through pgx", Missing: sql.ErrNoRows, Before: on(n, arraybefore.Users), After: on(n, arrayafter.Users)}},
		{pgxsql, proofs.Proof{Name: "numbered", Missing: sql.ErrNoRows, Before: on(n, numberedbefore.Users), After: on(n, numberedafter.Users)}},
		{pgxsql, proofs.Proof{Name: "numbered, sqlx", Before: on(nx, numberedbefore.Found), After: on(nx, numberedafter.Found)}},
	}
	for _, template := range templates {
		t.Run(template.proof.Name, func(t *testing.T) {
			for _, d := range proofs.Differences(template.meter, template.proof) {
				t.Error(d)
			}
		})
	}
}

func on[DB, T any](db DB, f func(context.Context, DB, []int64) (T, error)) proofs.Function {
	return func(ctx context.Context, ids []int64) (any, error) { return f(ctx, db, ids) }
}

func TestMistakes(t *testing.T) {
	meter, p := connect(t)
	typed := func(f func(context.Context, *pool.Pool, []pgxbefore.UserID) ([]pgxbefore.User, error)) proofs.Function {
		return func(ctx context.Context, ids []int64) (any, error) {
			return f(ctx, p, each(ids, func(id int64) pgxbefore.UserID { return pgxbefore.UserID(id) }))
		}
	}
	mistakes := []struct {
		input string
		proof proofs.Proof
	}{
		{"ordinary", proofs.Proof{Name: "one target for all rows", Before: users(p), After: typed(wrong.SharedTarget)}},
		{"missing first", proofs.Proof{Name: "wrong sentinel", Missing: pgx.ErrNoRows, Before: users(p), After: typed(wrong.WrongSentinel)}},
		{"nulls", proofs.Proof{Name: "rows.Err not asked", Sparse: true, Before: fill(p),
			After: func(ctx context.Context, ids []int64) (any, error) {
				orders := each(ids, func(id int64) pgxbefore.Order { return pgxbefore.Order{UserID: id} })
				return orders, wrong.NoRowsErr(ctx, p, orders)
			}}},
	}
	for _, m := range mistakes {
		t.Run(m.proof.Name, func(t *testing.T) {
			if found := strings.Join(proofs.Differences(meter, m.proof), "\n"); !strings.Contains(found, m.input) {
				t.Errorf("the mistake is not seen on the input %q; seen: %q", m.input, found)
			}
		})
	}
}
