package schema

import (
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/files"
)

// tree is a repository in memory at /r. A text is written as in a file; names are relative.
func tree(texts map[string]string) files.FS {
	o := files.Overlay{Base: files.None{}, Texts: map[string][]byte{}}
	for name, text := range texts {
		o.Texts[filepath.Join(root, filepath.FromSlash(name))] = []byte(text)
	}
	return o
}

var root = filepath.FromSlash("/r")

// one is what a single file of statements declares.
func one(t *testing.T, name, text string) *Schema {
	t.Helper()
	r := Read(tree(map[string]string{name: text}), root, nil)
	if len(r.Schemas) != 1 {
		t.Fatalf("%d schemas of %s", len(r.Schemas), name)
	}
	return r.Schemas[0]
}

// shown is a schema in lines: tables with their columns, indexes and foreign keys.
func shown(s *Schema) string {
	var b strings.Builder
	for _, t := range s.Tables {
		name := t.Name
		if t.Schema != "" {
			name = t.Schema + "." + name
		}
		fmt.Fprintf(&b, "%s:", name)
		for _, c := range t.Columns {
			fmt.Fprintf(&b, " %s %s", c.Name, c.Type)
			if c.Nullable {
				b.WriteString(" null")
			}
			if c.Enum != nil {
				fmt.Fprintf(&b, " of %v", c.Enum)
			}
			b.WriteString(",")
		}
		if t.Uncertain != "" {
			b.WriteString(" uncertain: " + t.Uncertain)
		}
		b.WriteString("\n")
		for _, x := range t.Indexes {
			b.WriteString("  " + shownIndex(x) + "\n")
		}
		for _, k := range t.ForeignKeys {
			fmt.Fprintf(&b, "  %s %v -> %s %v\n", k.Name, k.Columns, k.Table, k.References)
		}
	}
	return b.String()
}

func shownIndex(x *Index) string {
	var parts []string
	for _, c := range x.Columns {
		part := c.Name
		if c.Expression != "" {
			part = "<" + c.Expression + ">"
		}
		if c.Prefix > 0 {
			part += fmt.Sprintf("(%d)", c.Prefix)
		}
		if c.Opclass != "" {
			part += " " + c.Opclass
		}
		if c.Desc {
			part += " desc"
		}
		parts = append(parts, part)
	}
	s := x.Name + " (" + strings.Join(parts, ", ") + ")"
	for _, w := range []struct {
		is   bool
		word string
	}{{x.Primary, "primary"}, {x.Unique && !x.Primary, "unique"}, {x.Method != "", x.Method}, {x.Implicit != "", "by " + x.Implicit}, {x.Where != "", "where " + x.Where}} {
		if w.is {
			s += " " + w.word
		}
	}
	return s
}

func expect(t *testing.T, s *Schema, want string) {
	t.Helper()
	if got := strings.TrimSpace(shown(s)); got != strings.TrimSpace(want) {
		t.Errorf("got\n%s\nwant\n%s", got, strings.TrimSpace(want))
	}
}

func TestFoldPostgreSQL(t *testing.T) {
	s := one(t, "schema.sql", `
CREATE TYPE mood AS ENUM ('sad', 'it''s ok');
CREATE TABLE public.users (
	id bigserial PRIMARY KEY, -- the key
	email character varying(100) NOT NULL CONSTRAINT mail UNIQUE,
	mood mood DEFAULT 'sad'::mood NOT NULL,
	kind text CHECK (kind IN ('a', 'b')),
	tags text[] DEFAULT '{}' NOT NULL,
	at timestamp(3) with time zone DEFAULT (now() AT TIME ZONE 'utc'),
	team int REFERENCES teams (id) ON DELETE SET NULL ON UPDATE SET DEFAULT,
	CONSTRAINT pair UNIQUE (team, email)
);
CREATE INDEX CONCURRENTLY by_lower ON users USING btree (lower(email) text_pattern_ops DESC, (team + 1), at DESC NULLS LAST) WHERE (team IS NOT NULL);
CREATE INDEX ON ONLY users USING gin (tags);
COMMENT ON TABLE users IS 'DROP TABLE users;';`)
	if s.Dialect != PostgreSQL || s.Tool != "sql" {
		t.Errorf("%q by %q", s.Dialect, s.Tool)
	}
	expect(t, s, `
users: id bigserial, email character varying(100), mood mood of [sad it's ok], kind text null of [a b], tags text[], at timestamp(3) with time zone null, team int null,
  users_pkey (id) primary
  by_lower (<lower(email)> text_pattern_ops desc, <team + 1>, at desc) where team IS NOT NULL
  mail (email) unique
  pair (team, email) unique
  users_tags_idx (tags) gin
  users_team_fkey [team] -> teams [id]`)
	users := s.Table("PUBLIC.Users")
	if users == nil || s.Table("other.users") != nil {
		t.Fatal("users is found by the wrong names")
	}
	if names(users.LedBy("TEAM")) != "pair" || names(users.LedBy("at")) != "" || names(users.LedBy("email")) != "mail" {
		t.Errorf("led by team %s, at %s, email %s", names(users.LedBy("team")), names(users.LedBy("at")), names(users.LedBy("email")))
	}
	if users.LedBy("tags")[0].Equality() || !users.LedBy("team")[0].Equality() {
		t.Error("gin finds equal values, or btree does not")
	}
}

// LedBy lists the indexes whose first column is column, whole ones before partial ones.
func (t *Table) LedBy(column string) []*Index {
	var whole, partial []*Index
	for _, x := range t.Indexes {
		switch {
		case len(x.Columns) == 0 || x.Columns[0].Name == "" || !strings.EqualFold(x.Columns[0].Name, column):
		case x.Where == "":
			whole = append(whole, x)
		default:
			partial = append(partial, x)
		}
	}
	return append(whole, partial...)
}

func names(xs []*Index) string {
	var out []string
	for _, x := range xs {
		out = append(out, x.Name)
	}
	return strings.Join(out, " ")
}

// A key on part of a column, on some rows or on an expression is one all the same.
func TestKeysOnParts(t *testing.T) {
	s := one(t, "a.sql", "CREATE TABLE t (a text, b text, c text, UNIQUE KEY (a(10)));\nCREATE UNIQUE INDEX x ON t (b) WHERE c IS NULL;\nCREATE UNIQUE INDEX y ON t (lower(c));")
	if len(s.Table("t").Indexes) != 3 {
		t.Error(shown(s))
	}
	if xs := s.Table("t").LedBy("b"); len(xs) != 1 || xs[0].Where != "c IS NULL" {
		t.Errorf("%v", names(xs))
	}
}

func TestFoldSQLServer(t *testing.T) {
	s := one(t, "mssql/migrations/001.sql", `
SET ANSI_NULLS ON
GO
CREATE TABLE [dbo].[Order Lines](
	[Id] [int] IDENTITY(1,1) NOT NULL,
	[Code] [nvarchar](50) COLLATE Latin1_General_CI_AS NULL,
	[Made] datetime2(7) NOT NULL CONSTRAINT [DF_Made] DEFAULT (getutcdate()),
	[Live] bit NULL,
 CONSTRAINT [PK_Lines] PRIMARY KEY CLUSTERED ([Id] ASC) WITH (PAD_INDEX = OFF) ON [PRIMARY]
) ON [PRIMARY]
GO
ALTER TABLE [dbo].[Order Lines] WITH CHECK ADD CONSTRAINT [FK_Lines] FOREIGN KEY([Code]) REFERENCES [dbo].[Codes] ([Code])
ALTER TABLE [dbo].[Order Lines] ADD [A] int NULL, [B] varchar(max) NOT NULL, CONSTRAINT [UQ] UNIQUE NONCLUSTERED ([A], [B])
CREATE UNIQUE NONCLUSTERED INDEX [IX_Code] ON [dbo].[Order Lines] ([Code] DESC) INCLUDE ([Id]) WHERE ([Code] IS NOT NULL) WITH (ONLINE = ON)
GO
EXEC sp_rename 'dbo.[Order Lines].Code', 'Sku', 'COLUMN'
GO
ALTER TABLE [Order Lines] ALTER COLUMN [Live] bit NOT NULL;
ALTER TABLE [Order Lines] DROP COLUMN [Made], [Live]
GO
DROP INDEX [UQ] ON [Order Lines]
GO
CREATE PROCEDURE [dbo].[p] AS BEGIN
	CREATE TABLE #t (a int);
	SELECT 1;
END
GO`)
	expect(t, s, `
Order Lines: Id int, Sku nvarchar(50) null, A int null, B varchar(max),
  PK_Lines (Id) primary
  IX_Code (Sku desc) unique where [Sku] IS NOT NULL
  FK_Lines [Sku] -> dbo.Codes [Code]`)
	s = one(t, "mssql/001.sql", "CREATE TABLE a (id int)\nCREATE TABLE b (id int)\nIF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'x')\nBEGIN\n\tCREATE INDEX x ON a (id)\nEND\nGO\nCREATE INDEX y ON b (id)")
	expect(t, s, "a: id int null, uncertain: it depends on an IF (001.sql)\n  x (id)\nb: id int null,\n  y (id)")
}

// A declaration's place is where a reader, and an edit, would look for it.
func TestPlaces(t *testing.T) {
	text := "-- +migrate Down\nDROP TABLE t;\n-- +migrate Up\nCREATE TABLE t (\n\tid int PRIMARY KEY,\n\t\"näme\" text DEFAULT ')'\n);\nCREATE INDEX i ON t (\"näme\");\n"
	s := one(t, "m/1.sql", text)
	table := s.Table("t")
	at := func(p Place) string { return text[p.Start:p.End] }
	if got := at(table.Column("näme").Place); got != "\"näme\" text DEFAULT ')'" {
		t.Errorf("column %q", got)
	}
	if got := at(table.Place); !strings.HasPrefix(got, "CREATE TABLE t") || !strings.HasSuffix(got, ")") {
		t.Errorf("table %q", got)
	}
	if got := at(table.LedBy("näme")[0].Place); got != "CREATE INDEX i ON t (\"näme\")" {
		t.Errorf("index %q", got)
	}
	if table.Place.File != filepath.Join(root, "m", "1.sql") {
		t.Error(table.Place.File)
	}
}

func TestUncertain(t *testing.T) {
	const two = "CREATE TABLE a (id int PRIMARY KEY, n int);\nCREATE TABLE b (id int PRIMARY KEY);\nCREATE INDEX a_n ON a (n);\n"
	for text, why := range map[string]string{
		"SELECT 1;":                                           "",
		"INSERT INTO a VALUES (1, 2);":                        "",
		"UPDATE a SET n = 1;":                                 "",
		"CREATE VIEW v AS SELECT * FROM a;":                   "",
		"SELECT create_hypertable('a', 'n');":                 "a call that names it (SELECT)",
		"CALL add_index_to('a');":                             "a call that names it (CALL)",
		"PIVOT a ON n;":                                       "a statement that starts with PIVOT",
		"ALTER TABLE a FROB n;":                               "a step of ALTER TABLE",
		"ALTER TABLE a DROP CONSTRAINT nobody;":               "the constraint nobody is dropped",
		"ALTER TABLE a DROP CONSTRAINT a_pkey;":               "",
		"DO $$ BEGIN EXECUTE 'DROP INDEX ' || 'a_n'; END $$;": "EXECUTE in a DO block",
		"DO $$ BEGIN EXECUTE 'DROP INDEX a_n'; END $$;":       "",
		"DO $$ BEGIN IF x THEN EXECUTE 'ALTER INDEX a_n RENAME TO c'; END IF; END $$;":                     "an IF of a DO block",
		"DO $$ BEGIN IF EXISTS (SELECT 1) THEN DROP TABLE a; END IF; END $$;":                              "it may have been dropped",
		"DO $$ BEGIN FOR i IN 1..2 LOOP CREATE INDEX ON a (id); END LOOP; END $$;":                         "a loop of a DO block",
		"DO $$ BEGIN CREATE INDEX ON a (id); EXCEPTION WHEN others THEN NULL; END $$;":                     "",
		"DO $$ BEGIN ALTER TABLE c ADD d int; EXCEPTION WHEN others THEN ALTER TABLE a ADD d int; END $$;": "an error's handler",
		"{{if .x}}CREATE INDEX i ON a (id);{{end}}":                                                        "a template's condition",
		"DELIMITER //\nCREATE PROCEDURE p() BEGIN ALTER TABLE a ADD INDEX (n); END//\nDELIMITER ;\n":       "a stored routine",
	} {
		s := one(t, "migrations/1.sql", two+text)
		got := s.Table("a").Uncertain
		if (why == "") != (got == "") || !strings.Contains(got, why) {
			t.Errorf("%s\nmakes a uncertain for %q, want %q", text, got, why)
		}
		if b := s.Table("b"); b.Uncertain != "" {
			t.Errorf("%s\nmakes b uncertain: %s", text, b.Uncertain)
		}
	}
}

func TestUnreadFilesMakeTheirSetUncertain(t *testing.T) {
	r := Read(tree(map[string]string{
		"migrations/1.sql": "CREATE TABLE a (id int);",
		"migrations/2.sql": "CREATE INDEX i ON a (id);" + strings.Repeat(" ", MaxFileSize),
		"other/1.sql":      "CREATE TABLE b (id int);",
		"utf16/1.sql":      "CREATE TABLE c (id int);",
		"utf16/2.sql":      "\xff\xfeC\x00R\x00E\x00",
	}), root, nil)
	u := r.For(root)
	if got := u.Table("a").Uncertain; !strings.Contains(got, "larger than 4 MiB") {
		t.Errorf("a: %q", got)
	}
	if got := u.Table("c").Uncertain; !strings.Contains(got, "not text in UTF-8") {
		t.Errorf("c: %q", got)
	}
	if got := u.Table("b").Uncertain; got != "" {
		t.Errorf("b: %q", got)
	}
}

// Reading is a function of the files: the same with a cache, without one and after an edit and back.
func TestCache(t *testing.T) {
	texts := map[string]string{"m/1.sql": "CREATE TABLE a (id int);", "m/2.sql": "CREATE INDEX i ON a (id);"}
	var c Cache
	first := shown(Read(tree(texts), root, &c).For(root))
	texts["m/2.sql"] = "CREATE INDEX j ON a (id, id);"
	second := shown(Read(tree(texts), root, &c).For(root))
	if first == second || second != shown(Read(tree(texts), root, nil).For(root)) {
		t.Errorf("first\n%s\nsecond\n%s", first, second)
	}
	if kept := c.files[filepath.Join(root, "m", "1.sql")]; kept.file != c.read(filepath.Join(root, "m", "1.sql"), texts["m/1.sql"]) {
		t.Error("an unchanged file was read again")
	}
	delete(texts, "m/2.sql")
	Read(tree(texts), root, &c)
	if len(c.files) != 1 {
		t.Errorf("%d files are kept", len(c.files))
	}
}

func TestSeeds(t *testing.T) {
	s := one(t, "m/1.sql", "CREATE TABLE a (id int, s text);\nINSERT INTO a (id, s) VALUES (1, 'x), (y'), (2, lower('Z'));\nINSERT INTO a SELECT 3, 'c';\nINSERT INTO a VALUES (4, '');")
	if n := s.Table("a").Seeds; n != 3 {
		t.Errorf("%d rows", n)
	}
}

// What code of migrations does is applied, between the files where it stands, and believed by nobody.
func TestMigrationsInGo(t *testing.T) {
	code := "package m\n\nfunc init() { goose.AddMigrationContext(upIdx, downIdx) }\n\nfunc upIdx(tx *sql.Tx) error {\n\t_, err := tx.Exec(`CREATE INDEX CONCURRENTLY b_n ON b (n)`)\n\tlog(\"cannot alter table a\")\n\ttx.Exec(\"ALTER TABLE b \" +\n\t\t\"ADD \\\"x y\\\" int\")\n\treturn err\n}\n\n" +
		"func downIdx(tx *sql.Tx) error { _, err := tx.Exec(\"DROP TABLE a\"); return err }\n"
	r := Read(tree(map[string]string{
		"m/1_a.sql":       "-- +goose Up\nCREATE TABLE a (n int);\nCREATE TABLE b (n int);",
		"m/2_idx.go":      code,
		"m/2_idx_test.go": "package m\n\nconst x = `DROP TABLE b`",
		"m/3_c.sql":       "-- +goose Up\nALTER TABLE b RENAME n TO m;",
	}), root, nil)
	expect(t, r.Schemas[0], "a: n int null,\nb: m int null, x y int null, uncertain: it depends on the code of a migration (2_idx.go)\n  b_n (m)")
	if p := r.Schemas[0].Table("b").Indexes[0].Place; code[p.Start:p.End] != "CREATE INDEX CONCURRENTLY b_n ON b (n)" {
		t.Errorf("%q", code[p.Start:p.End])
	}
}

func TestConcerns(t *testing.T) {
	for path, want := range map[string]bool{"/r/m/1.sql": true, "/r/M.SQL": true, "/r/schema.prisma": true, "/r/drizzle/meta/_journal.json": true, "/r/m/0001_x.go": true, "/r/go.mod": true, "/r/main.go": false, "/r/m/0001_x_test.go": false, "/r/data.json": false} {
		if Concerns(filepath.FromSlash(path)) != want {
			t.Errorf("%s: %v", path, !want)
		}
	}
}

func TestFoldCockroachDB(t *testing.T) {
	s := one(t, "cockroach/1.sql", `CREATE TABLE public.t (
	id UUID NOT NULL DEFAULT gen_random_uuid(),
	family STRING NULL,
	tags JSONB,
	n INT8 NOT VISIBLE NOT NULL DEFAULT unique_rowid(),
	CONSTRAINT "primary" PRIMARY KEY (id ASC),
	UNIQUE INDEX t_n (n DESC) STORING (family) WHERE n > 0,
	INDEX t_family (family ASC) USING HASH WITH BUCKET_COUNT = 8,
	INVERTED INDEX t_tags (tags),
	FAMILY "primary" (id, n),
	FAMILY rest (family)
);`)
	expect(t, s, "t: id uuid, family string null, tags jsonb null, n int8,\n  primary (id) primary\n  t_family (family) hash\n  t_n (n desc) unique where n > 0\n  t_tags (tags) inverted")
}

func TestColumnKinds(t *testing.T) {
	s := one(t, "m/1.sql", "CREATE TABLE t (a boolean, b tinyint(1), c enum('x','y'), d set('p'), e text, f bit);")
	var got []string
	for _, c := range s.Table("t").Columns {
		got = append(got, fmt.Sprint(c.Boolean(), c.Enumerated()))
	}
	if want := []string{"true false", "true false", "false true", "false false", "false false", "true false"}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
}
