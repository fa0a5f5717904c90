//go:build databases

package oracle

import (
	"context"
	"database/sql"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	_ "github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/schema/schematest"
)

var (
	repo    = flag.String("repo", "", "a repository whose migrations TestRepository applies")
	only    = flag.String("set", "", "with -repo: only sets whose folder contains this")
	details = flag.Bool("details", false, "with -repo: name what differs and what failed")
)

// server is where sets of one dialect are applied.
type server struct {
	driver, variable, create string // variable is "" for a database in memory
}

var servers = map[schema.Dialect]server{
	schema.PostgreSQL: {"pgx", "PERFLS_POSTGRES", "CREATE DATABASE %s"},
	schema.MySQL:      {"mysql", "PERFLS_MARIADB", "CREATE DATABASE %s CHARACTER SET utf8mb4"},
	schema.SQLite:     {"sqlite", "", ""},
}

// check applies a set to a new database and compares.
func check(t *testing.T, set schema.Set, s *schema.Schema) (d schematest.Difference, ok bool) {
	t.Helper()
	srv, known := servers[s.Dialect]
	if !known {
		return d, false
	}
	ctx := context.Background()
	db, drop := srv.open(t)
	defer drop()
	conn, err := db.Conn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close() // before the database goes
	d, err = schematest.Hold(ctx, conn, files.OS{}, set, s)
	if err != nil {
		t.Fatal(err)
	}
	return d, true
}

// open makes a new database.
func (srv server) open(t *testing.T) (db *sql.DB, drop func()) {
	t.Helper()
	if srv.variable == "" {
		db := open(t, srv.driver, ":memory:")
		return db, func() { db.Close() }
	}
	address := os.Getenv(srv.variable)
	if address == "" {
		t.Fatalf("set %s to a server", srv.variable)
	}
	const name = "perfls_schema_check"
	admin := open(t, srv.driver, address)
	for _, statement := range []string{"DROP DATABASE IF EXISTS " + name, fmt.Sprintf(srv.create, name)} {
		if _, err := admin.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	db = open(t, srv.driver, withDatabase(address, name))
	return db, func() {
		db.Close()
		if _, err := admin.Exec("DROP DATABASE " + name); err != nil {
			t.Error(err)
		}
		admin.Close()
	}
}

func open(t *testing.T, driver, address string) *sql.DB {
	t.Helper()
	db, err := sql.Open(driver, address)
	if err != nil {
		t.Fatal(err)
	}
	return db
}

// withDatabase is an address of another database on the same server.
func withDatabase(address, name string) string {
	base, options, found := strings.Cut(address, "?")
	base = base[:strings.LastIndexByte(base, '/')+1] + name
	if found {
		base += "?" + options
	}
	return base
}

// migrationsOf are the files of the migrations beside a schema.prisma.
func migrationsOf(root string, model schema.Set) ([]string, bool) {
	for _, set := range schema.Discover(files.OS{}, root) {
		if set.Tool == "prisma" && filepath.Dir(set.Dir) == model.Dir {
			return set.Files, true
		}
	}
	return nil, false
}

// TestRepository reports on any repository; it fails only if nothing could be compared.
func TestRepository(t *testing.T) {
	if *repo == "" {
		return // it is a tool; the fixtures are the test
	}
	root, err := filepath.Abs(*repo)
	if err != nil {
		t.Fatal(err)
	}
	compared := 0
	for _, set := range schema.Discover(files.OS{}, root) {
		rel, _ := filepath.Rel(root, set.Dir)
		if !strings.Contains(rel, *only) {
			continue
		}
		s := schema.ReadSet(files.OS{}, set, nil)
		if s == nil {
			continue
		}
		if set.Tool == schema.PrismaTool {
			migrations, found := migrationsOf(root, set)
			if !found {
				t.Logf("%s: a model of %d tables, without migrations", rel, len(s.Tables))
				continue
			}
			set.Files, set.Ordered = migrations, true
		}
		d, ok := check(t, set, s)
		if !ok {
			t.Logf("%s: %s %q, %d files, %d tables: no server for it", rel, s.Tool, s.Dialect, len(s.Sources), len(s.Tables))
			continue
		}
		compared++
		t.Logf("%s: %s, %d files, %d tables (%d uncertain): %s", rel, s.Dialect, len(set.Files), len(s.Tables), d.Uncertain, d)
		if *details {
			t.Log("\n" + strings.Join(d.Lines, "\n"))
		}
	}
	if compared == 0 {
		t.Error("nothing was compared")
	}
}
