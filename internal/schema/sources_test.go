package schema

import (
	"fmt"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

// sources are the sets of a repository in lines: folder, tool, dialect, what they govern, and the files relative to the folder.
func sources(texts map[string]string) string {
	var lines []string
	for _, s := range Discover(tree(texts), root) {
		rel := func(base, name string) string {
			r, _ := filepath.Rel(base, name)
			return filepath.ToSlash(r)
		}
		var names []string
		for _, f := range s.Files {
			names = append(names, rel(s.Dir, f))
		}
		order := ""
		if s.Ordered {
			order = " in order"
		}
		lines = append(lines, fmt.Sprintf("%s [%s %s for %s]%s: %s", rel(root, s.Dir), s.Tool, s.Dialect, rel(root, s.Governs), order, strings.Join(names, " ")))
	}
	return strings.Join(lines, "\n")
}

func TestDiscover(t *testing.T) {
	for name, c := range map[string]struct {
		files []string
		texts map[string]string
		want  string
	}{
		"goose, numbers and not text": {
			files: []string{"db/migrations/1_a.sql", "db/migrations/10_c.sql", "db/migrations/9_b.sql"},
			want:  "db/migrations [  for .] in order: 1_a.sql 9_b.sql 10_c.sql",
		},
		"golang-migrate": {
			files: []string{"m/000002_b.up.sql", "m/000002_b.down.sql", "m/000001_a.up.sql", "m/000001_a.down.sql"},
			want:  "m [migrate  for m] in order: 000001_a.up.sql 000002_b.up.sql",
		},
		"times": {
			files: []string{"migrations/20240102030405-up.sql", "migrations/20240102030405-down.sql", "migrations/20231231000000-up.sql"},
			want:  "migrations [migrate  for .] in order: 20231231000000-up.sql 20240102030405-up.sql",
		},
		"flyway": {
			files: []string{"src/main/resources/db/migration/V2__b.sql", "src/main/resources/db/migration/V10__d.sql", "src/main/resources/db/migration/V2_1__c.sql", "src/main/resources/db/migration/V1.5__a.sql", "src/main/resources/db/migration/R__views.sql", "src/main/resources/db/migration/U2__b.sql"},
			want:  "src/main/resources/db/migration [flyway  for .] in order: V1.5__a.sql V2__b.sql V2_1__c.sql V10__d.sql R__views.sql",
		},
		"atlas": {
			files: []string{"migrations/20240101_b.sql", "migrations/20230101_a.sql", "migrations/atlas.sum"},
			want:  "migrations [atlas  for .] in order: 20230101_a.sql 20240101_b.sql",
		},
		"prisma": {
			texts: map[string]string{"prisma/migrations/migration_lock.toml": "provider = \"mysql\"\n", "prisma/schema.prisma": "datasource db {\n  provider = \"mysql\"\n}\n"},
			files: []string{"prisma/migrations/20240101000000_b/migration.sql", "prisma/migrations/0_init/migration.sql"},
			want:  "prisma [prisma schema mysql for .]: schema.prisma\nprisma/migrations [prisma mysql for .] in order: 0_init/migration.sql 20240101000000_b/migration.sql",
		},
		"schema.prisma in several files, and a second one": {
			texts: map[string]string{"packages/db/package.json": "{}", "packages/db/prisma/schema.prisma": "datasource db {\n provider = \"postgresql\"\n}", "packages/db/prisma/models/user.prisma": "model User {\n}", "packages/log/schema.prisma": "datasource db {\n provider = \"sqlite\"\n}"},
			want:  "packages/db/prisma [prisma schema postgresql for packages/db]: models/user.prisma schema.prisma\npackages/log [prisma schema sqlite for packages/log]: schema.prisma",
		},
		"drizzle's journal": {
			texts: map[string]string{"drizzle/meta/_journal.json": `{"dialect":"sqlite","entries":[{"idx":1,"tag":"0000_a"},{"idx":0,"tag":"0001_b"},{"idx":2,"tag":"0002_gone"}]}`},
			files: []string{"drizzle/0000_a.sql", "drizzle/0001_b.sql", "drizzle/0003_stray.sql"},
			want:  "drizzle [drizzle sqlite for .] in order: 0001_b.sql 0000_a.sql",
		},
		"drizzle's folders": {
			files: []string{"drizzle/20240101_a/migration.sql", "drizzle/20240101_a/snapshot.json", "drizzle/20240201_b/migration.sql"},
			want:  "drizzle [drizzle  for .] in order: 20240101_a/migration.sql 20240201_b/migration.sql",
		},
		"diesel": {
			files: []string{"migrations/2024-01-01-000000_a/up.sql", "migrations/2024-01-01-000000_a/down.sql"},
			want:  "migrations [diesel  for .] in order: 2024-01-01-000000_a/up.sql",
		},
		"sqlc takes files from their folder": {
			texts: map[string]string{"sqlc.yaml": "version: '1'\npackages:\n  - schema: sql/schema.sql\n    engine: mysql\n"},
			files: []string{"sql/schema.sql", "sql/queries.sql"},
			want:  "sql [  for .]: queries.sql\nsql [sqlc mysql for .]: schema.sql",
		},
		"sqlc names the dialect of migrations": {
			texts: map[string]string{"svc/sqlc.json": `{"version":"2","sql":[{"engine":"sqlite","schema":["db/migrations"]}]}`},
			files: []string{"svc/db/migrations/1_a.up.sql"},
			want:  "svc/db/migrations [migrate sqlite for svc] in order: 1_a.up.sql",
		},
		"sqlc that cannot be read": {
			texts: map[string]string{"sqlc.yaml": "\t{["},
			files: []string{"schema.sql"},
			want:  ". [  for .]: schema.sql",
		},
		"dialects side by side in folders": {
			files: []string{"store/migrations/mysql/1.sql", "store/migrations/postgres/1.sql", "store/migrations/sqlite3/1.sql", "store/migrations/clickhouse/1.sql"},
			want: "store/migrations/clickhouse [ other for .] in order: 1.sql\nstore/migrations/mysql [ mysql for .] in order: 1.sql\nstore/migrations/postgres [ postgresql for .] in order: 1.sql\n" +
				"store/migrations/sqlite3 [ sqlite for .] in order: 1.sql",
		},
		"dialects side by side in names": {
			files: []string{"db/schema.mysql.sql", "db/schema_postgres.sql", "db/views.sql"},
			want:  "db [ mysql for .]: schema.mysql.sql\ndb [ postgresql for .]: schema_postgres.sql\ndb [  for .]: views.sql",
		},
		"steps for one database override those for all": {
			files: []string{"m/1_a.up.sql", "m/2_b.up.sql", "m/2_b.mysql.up.sql", "m/3_c.postgres.up.sql", "m/4_drop_mysql.up.sql"},
			want: "m [migrate mysql for m] in order: 1_a.up.sql 2_b.mysql.up.sql 4_drop_mysql.up.sql\n" +
				"m [migrate postgresql for m] in order: 1_a.up.sql 2_b.up.sql 3_c.postgres.up.sql 4_drop_mysql.up.sql",
		},
		"a folder a version": {
			files: []string{"migrations/0.9/01_a.sql", "migrations/0.10/00_b.sql", "migrations/LATEST.sql"},
			want:  "migrations [  for .] in order: 0.9/01_a.sql 0.10/00_b.sql\nmigrations [  for .]: LATEST.sql",
		},
		"services": {
			texts: map[string]string{"services/b/go.mod": "module b"},
			files: []string{"services/a/internal/store/migrations/1.sql", "services/b/db/1.sql", "services/b/cmd/x.sql"},
			want:  "services/a/internal/store/migrations [  for services/a] in order: 1.sql\nservices/b/cmd [  for services/b/cmd]: x.sql\nservices/b/db [  for services/b] in order: 1.sql",
		},
		"what is no product": {
			files: []string{"testdata/1.sql", "a/tests/1.sql", "test-files/x.sql", "node_modules/x/schema.sql", "vendor/x/schema.sql", "examples/shop/schema.sql", "fixtures/users.sql", ".hidden/schema.sql", "down.sql", "contest/1.sql"},
			want:  "contest [  for contest] in order: 1.sql",
		},
	} {
		t.Run(name, func(t *testing.T) {
			texts := map[string]string{}
			for _, f := range c.files {
				texts[f] = "SELECT 1;"
			}
			for f, text := range c.texts {
				texts[f] = text
			}
			if got := sources(texts); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// Each tool's marks are understood, and what undoes a migration is not applied.
func TestTools(t *testing.T) {
	const up, down = "CREATE TABLE t (id int);\nCREATE INDEX i ON t (id);\n", "DROP INDEX i;\nDROP TABLE t;\n"
	for tool, text := range map[string]string{
		"goose":           "-- +goose Up\n-- +goose StatementBegin\n" + up + "-- +goose StatementEnd\n-- +goose Down\n-- +goose StatementBegin\n" + down + "-- +goose StatementEnd\n",
		"sql-migrate":     "-- +migrate Up\n" + up + "\n-- +migrate Down\n" + down,
		"dbmate":          "-- migrate:up\n" + up + "\n-- migrate:down transaction:false\n" + down,
		"tern":            up + "---- create above / drop below ----\n" + down,
		"rambler":         "-- rambler down\n" + down + "-- rambler up\n" + up,
		"node-pg-migrate": "-- Up Migration\n" + up + "-- Down Migration\n" + down,
		"sql":             "-- Up\n" + up + "-- Down\n" + down,
	} {
		s := one(t, "db/1_t.sql", strings.ReplaceAll(text, "\n", "\r\n"))
		if s.Tool != tool || strings.TrimSpace(shown(s)) != "t: id int null,\n  i (id)" {
			t.Errorf("%s: %s\n%s", tool, s.Tool, shown(s))
		}
	}
	s := one(t, "db/1_t.sql", up+"-- this one tears things down\nCREATE INDEX j ON t (id, id);")
	if len(s.Table("t").Indexes) != 2 {
		t.Errorf("a remark ends the statements\n%s", shown(s))
	}
}

// Declarations that lie side by side add up in any order, and none takes away what another declares.
func TestDeclarationsAddUp(t *testing.T) {
	s := Read(tree(map[string]string{
		"sql/a_index.sql": "CREATE INDEX i ON t (id);",
		"sql/b_drop.sql":  "DROP TABLE t;",
		"sql/t.sql":       "DROP TABLE IF EXISTS t;\nCREATE TABLE t (id int);",
		"sql/z_old.sql":   "DROP TABLE IF EXISTS t; CREATE TABLE t (id int, n int PRIMARY KEY);",
		"sql/zz.sql":      "SELECT * FROM t;",
	}), root, nil).For(root)
	expect(t, s, "t: id int null, n int,\n  t_pkey (n) primary\n  i (id)")
}

func TestFor(t *testing.T) {
	r := Read(tree(map[string]string{
		"services/a/migrations/mysql/1.sql":    "CREATE TABLE users (id int, mail text);\nCREATE INDEX by_mail ON users (mail(10));\nCREATE TABLE only_mysql (id int);",
		"services/a/migrations/postgres/1.sql": "CREATE TABLE users (id int, mail text, nick text);\nCREATE INDEX by_id ON users (id);",
		"services/b/migrations/1.sql":          "CREATE TABLE users (key text PRIMARY KEY);\nCREATE TABLE books (id int);",
		"schema.sql":                           "CREATE TABLE books (id int, isbn text UNIQUE);\nCREATE TABLE shelves (id int);",
		"more/indexes/1.sql":                   "CREATE INDEX shelf ON shelves (id);",
	}), root, nil)
	at := func(dir string) *Schema { return r.For(filepath.Join(root, filepath.FromSlash(dir))) }
	columns := func(s *Schema, table string) string {
		var out []string
		for _, c := range s.Table(table).Columns {
			out = append(out, c.Name)
		}
		return strings.Join(out, " ")
	}
	a, b, other := at("services/a/internal/api"), at("services/b"), at("cmd")
	if got := columns(a, "users"); got != "id mail nick" {
		t.Errorf("users of a has %q", got)
	}
	if names(a.Table("users").LedBy("mail")) != "by_mail" || names(a.Table("users").LedBy("id")) != "by_id" {
		t.Error("an index of one dialect is lost")
	}
	if got := columns(b, "users"); got != "key" {
		t.Errorf("users of b has %q", got)
	}
	if got := columns(b, "books") + "/" + columns(a, "books"); got != "id/id isbn" {
		t.Errorf("books has %q", got)
	}
	if x := other.Table("shelves"); len(x.Indexes) != 1 || x.Uncertain != "" {
		t.Errorf("an index that stands in a folder of its own is lost, or makes its table uncertain: %q", x.Uncertain)
	}
	if a.Table("only_mysql") == nil || other.Table("users") == nil {
		t.Error("tables from elsewhere are not found")
	}
	if at("services/a") != at("services/a/x") {
		t.Error("one union is made twice")
	}
	if !sort.SliceIsSorted(other.Tables, func(i, j int) bool { return other.Tables[i].Name < other.Tables[j].Name }) {
		t.Error("tables are not sorted")
	}
}

// A model is shown where it stands, and what its migrations alone have is added.
func TestModelAndMigrations(t *testing.T) {
	u := Read(tree(map[string]string{
		"prisma/schema.prisma":                   "datasource db {\n  provider = \"postgresql\"\n}\nmodel User {\n  id Int @id\n  mail String\n  @@index([mail])\n}\n",
		"prisma/migrations/1_init/migration.sql": "CREATE TABLE \"User\" (\"id\" INTEGER NOT NULL, \"mail\" TEXT NOT NULL, CONSTRAINT \"User_pkey\" PRIMARY KEY (\"id\"));\nCREATE INDEX trigrams ON \"User\" USING gin (mail gin_trgm_ops);",
	}), root, nil).For(root)
	expect(t, u, "User: id integer, mail text,\n  User_pkey (id) primary\n  User_mail_idx (mail)\n  trigrams (mail gin_trgm_ops) gin")
	if place := u.Table("user").Place; filepath.Ext(place.File) != ".prisma" {
		t.Errorf("it is shown in %s", place.File)
	}
}

func TestNatural(t *testing.T) {
	sorted := []string{"1_a", "01_b", "2", "2_a", "10", "a1", "a2", "a10"}
	for i := range sorted {
		for j := range sorted {
			if got := natural(sorted[i], sorted[j]); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("natural(%q, %q) = %d", sorted[i], sorted[j], got)
			}
		}
	}
}
