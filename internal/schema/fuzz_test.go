package schema

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/schema/ddl"
)

// Whatever a file holds: nothing panics, places are inside of it, and the same text makes the same schema.
func FuzzFold(f *testing.F) {
	err := filepath.WalkDir("testdata", func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".sql" {
			return err
		}
		text, err := os.ReadFile(name)
		f.Add(string(text), uint8(len(name)))
		return err
	})
	if err != nil {
		f.Fatal(err)
	}
	for _, text := range []string{"CREATE TABLE (", "ALTER TABLE a ADD (,", "CREATE INDEX ON a ((((", "DO $$ BEGIN IF x THEN", "{{if}}{{end}}{{end}}CREATE TABLE a (b int", "DELIMITER $$\nDELIMITER", "RENAME TABLE a TO",
		"CREATE TABLE a (LIKE a INCLUDING ALL); CREATE TABLE a PARTITION OF a; ALTER TABLE a ATTACH PARTITION a; ALTER TABLE a ADD b int; ALTER TABLE a DROP b; ALTER TABLE a RENAME b TO c; CREATE INDEX ON a (b); DROP TABLE a",
		"CREATE TABLE a (x int); CREATE TABLE b PARTITION OF a; CREATE TABLE c PARTITION OF b; ALTER TABLE c ATTACH PARTITION a; CREATE INDEX i ON a (x); DROP INDEX i; ALTER TABLE a DROP x"} {
		f.Add(text, uint8(1))
	}
	dialects := []Dialect{Unknown, PostgreSQL, MySQL, SQLite, SQLServer}
	f.Fuzz(func(t *testing.T, text string, pick uint8) {
		if len(text) > 20_000 {
			return
		}
		set := Set{Dir: root, Governs: root, Dialect: dialects[int(pick)%len(dialects)], Ordered: pick >= 128, Files: []string{"a.sql", "b.sql"}}
		fold := func() *Schema {
			return Fold(set, []*File{ReadFile("a.sql", text), ReadFile("b.sql", text)})
		}
		s := fold()
		check := func(p Place) {
			if p.Start < 0 || p.End < p.Start || p.End > len(text) {
				t.Fatalf("%+v is outside of %d bytes", p, len(text))
			}
		}
		for _, table := range s.Tables {
			check(table.Place)
			for _, c := range table.Columns {
				check(c.Place)
			}
			for _, x := range table.Indexes {
				check(x.Place)
				for _, c := range x.Columns {
					if (c.Name == "") == (c.Expression == "") {
						t.Fatalf("a part of %s is %+v", x.Name, c)
					}
				}
			}
		}
		if again := fold(); shown(again) != shown(s) {
			t.Fatalf("once\n%s\nthen\n%s", shown(s), shown(again))
		}
	})
}

func FuzzFoldPrisma(f *testing.F) {
	text, err := os.ReadFile("testdata/prisma/prisma/schema.prisma")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(text))
	f.Add("model A {\n  a A[] @relation(\"x\")\n  b A[] @relation(\"x\")\n  id Int @id(map: \")\n @@index([id(sort: Desc, ops: raw(\"x\")), ])\n}")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 20_000 {
			return
		}
		for _, dialect := range []Dialect{Unknown, MySQL, SQLite} {
			s := foldPrisma(Set{Files: []string{"a.prisma", "b.prisma"}, Dialect: dialect}, []string{text, ""})
			for _, table := range s.Tables {
				places := []Place{table.Place}
				for _, c := range table.Columns {
					places = append(places, c.Place)
				}
				for _, x := range table.Indexes {
					places = append(places, x.Place)
				}
				for _, p := range places {
					if p.Start < 0 || p.End < p.Start || p.End > len(text) {
						t.Fatalf("%+v is outside of %d bytes", p, len(text))
					}
				}
			}
		}
	})
}

// Texts that repeat what is never closed are read in time that grows with their length alone: were it with its square, this would not end.
func TestHostileTexts(t *testing.T) {
	const size = 1 << 17
	for _, piece := range []string{"(", "CREATE TABLE a (", "CREATE TABLE a (b int);", "ALTER TABLE a ADD b int, ", "/*", "$a$", "{{if x}}", "[", "'", "DO $$ BEGIN IF ", "BEGIN ", "CREATE TRIGGER t BEGIN ", "DELIMITER x\n",
		"a.", "CHECK(", "CREATE INDEX i ON a ((", "IF ", "IF (1) ", "CASE ", "x,", "a int UNIQUE,", "-- +goose Up\n", "INSERT INTO a VALUES (1),", "\n", "GO\n", "${a}."} {
		text := strings.Repeat(piece, size/len(piece))
		for _, text := range []string{text, "CREATE TABLE t (" + text, "ALTER TABLE t " + text, "IF x " + text} {
			Fold(Set{Ordered: true}, []*File{ReadFile("a.sql", text)})
		}
		foldPrisma(Set{Files: []string{"a.prisma"}}, []string{"model A {\n" + text})
	}
	foldPrisma(Set{Files: []string{"a.prisma"}}, []string{"model A {\n" + strings.Repeat("  a Int @x(\n", size/12)})
}

func TestSplitCoversStatements(t *testing.T) {
	text := "SELECT ';' -- ;\n; /* ; */ CREATE TABLE a (b int)\n;;\nCREATE FUNCTION f() AS $x$ a; b; $x$;\nCREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = CASE WHEN 1 THEN 2 END; END;\nDROP TABLE a"
	var got []string
	for _, s := range ddl.Split(text) {
		got = append(got, text[s.Start:s.End])
	}
	want := []string{"SELECT ';'", "CREATE TABLE a (b int)", "CREATE FUNCTION f() AS $x$ a; b; $x$", "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = CASE WHEN 1 THEN 2 END; END", "DROP TABLE a"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}

// Statements stay where they are in code, and nothing else is left of it.
func FuzzStatementsOf(f *testing.F) {
	f.Add("package m\n\nfunc up() { exec(`CREATE TABLE a (\r\nb int)`, \"ALTER \\\"x\\\" \" + \"TABLE\") }\nfunc down() { exec(`DROP TABLE a`) }")
	f.Add("\"create \x00")
	f.Fuzz(func(t *testing.T, text string) {
		out := statementsOf(text)
		if len(out) != len(text) {
			t.Fatalf("%d bytes of %d", len(out), len(text))
		}
		ReadFile("1_a.go", text)
	})
}
