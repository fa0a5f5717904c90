package sqltext_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/sqltext"
)

var update = flag.Bool("update", false, "write what was read into testdata/shapes.txt")

// Each paragraph of shapes.txt is a text and, behind =>, the shapes of its statements. ¤ is a hole.
func TestShapes(t *testing.T) {
	const file = "testdata/shapes.txt"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, paragraph := range strings.Split(strings.TrimSpace(string(data)), "\n\n") {
		text, want, ok := strings.Cut(paragraph, "\n=>\n")
		if strings.HasPrefix(paragraph, "#") || !ok && !*update {
			if !strings.HasPrefix(paragraph, "#") {
				t.Errorf("%q has no =>", paragraph)
			}
			out = append(out, paragraph)
			continue
		}
		var got []string
		for _, st := range sqltext.Read(strings.ReplaceAll(text, "¤", "\x00")) {
			got = append(got, strings.TrimRight(st.Verb+":\n"+shape(st), "\n"))
		}
		have := strings.Join(got, "\n")
		if have != want && !*update {
			t.Errorf("%s\n got %s\nwant %s", text, have, want)
		}
		out = append(out, text+"\n=>\n"+have)
	}
	if len(out) < 60 {
		t.Errorf("only %d paragraphs", len(out))
	}
	if *update {
		if err := os.WriteFile(file, []byte(strings.Join(out, "\n\n")+"\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// checkRead fails unless all that is read refers to what there is.
func checkRead(t *testing.T, text string) {
	t.Helper()
	for _, read := range []func(string) []sqltext.Statement{sqltext.Read, one(sqltext.ReadPredicate), one(sqltext.ReadOrder)} {
		for _, st := range read(text) {
			if err := valid(&st, len(text)); err != "" {
				t.Fatalf("%.2000q: %s", text, err)
			}
			if a, b := st.Fingerprint(), st.Fingerprint(); a != b || len(a) != 16 {
				t.Fatalf("%.2000q: fingerprints %s and %s", text, a, b)
			}
		}
	}
}

func one(read func(string) sqltext.Statement) func(string) []sqltext.Statement {
	return func(text string) []sqltext.Statement { return []sqltext.Statement{read(text)} }
}

func valid(st *sqltext.Statement, length int) string {
	inside := func(start, end int) bool { return 0 <= start && start <= end && end <= length }
	scope := func(s int) bool { return s >= -1 && s < len(st.Scopes) }
	for i := range st.Scopes {
		sc := &st.Scopes[i]
		column := func(c int) bool { return c >= -1 && c < len(sc.Columns) }
		if !inside(sc.Start, sc.End) || sc.Parent < -1 || sc.Parent >= i {
			return fmt.Sprintf("scope %d from %d to %d in %d", i, sc.Start, sc.End, sc.Parent)
		}
		for _, x := range sc.Tables {
			if !inside(x.Start, x.End) || !scope(x.Scope) {
				return fmt.Sprintf("table %+v", x)
			}
		}
		for _, x := range sc.Columns {
			if !inside(x.Start, x.End) || !scope(x.Scope) || x.Scope < 0 || x.Table < -1 || x.Table >= len(st.Scopes[x.Scope].Tables) {
				return fmt.Sprintf("column %+v", x)
			}
		}
		for _, x := range sc.Predicates {
			if !inside(x.Start, x.End) || x.Column < 0 || !column(x.Column) || !column(x.Other) || x.Join < -1 || x.Join >= max(1, len(sc.Tables)) || x.Operator == "" {
				return fmt.Sprintf("predicate %+v", x)
			}
		}
		for _, x := range sc.Outputs {
			if !inside(x.Start, x.End) || !column(x.Column) {
				return fmt.Sprintf("output %+v", x)
			}
		}
		for _, x := range sc.Order {
			if !inside(x.Start, x.End) || !column(x.Column) {
				return fmt.Sprintf("order %+v", x)
			}
		}
		for _, x := range sc.Group {
			if !column(x) {
				return fmt.Sprintf("group %d", x)
			}
		}
		for _, x := range []sqltext.Bound{sc.Limit, sc.Offset} {
			if !inside(x.Start, x.End) {
				return fmt.Sprintf("bound %+v", x)
			}
		}
	}
	for _, x := range st.CTEs {
		if !inside(x.Start, x.End) || !scope(x.Scope) {
			return fmt.Sprintf("CTE %+v", x)
		}
	}
	return ""
}

func FuzzRead(f *testing.F) {
	data, err := os.ReadFile("testdata/shapes.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, paragraph := range strings.Split(string(data), "\n\n") {
		text, _, _ := strings.Cut(paragraph, "\n=>\n")
		f.Add(strings.ReplaceAll(text, "¤", "\x00"))
	}
	f.Fuzz(checkRead)
}

// What nests or repeats without end neither overflows the stack nor takes more than linear time.
func TestReadHugeTexts(t *testing.T) {
	units := []string{"(", "((a", "SELECT (", "SELECT * FROM (", "WITH a AS (", "CASE ", "CASE WHEN ", "NOT ", "- ", "a AND ", "a OR ", "a = ", "a + ", "a -> ", "a::b ", "a[", "f(",
		"EXISTS (SELECT ", "a IN (", "(SELECT 1) UNION ", "SELECT 1 UNION ", "SELECT ", "UPDATE t SET ", "a,", "JOIN t ", "FROM a, ", "WITH a AS (SELECT 1), ", ";", "VALUES (", "(?),",
		"NOT (", "[", "{", "INTERVAL ", "a BETWEEN ", "INSERT INTO t ", "WHERE ", "ORDER BY ", "a IS NOT ", "\x00 ", "a.", ")", "OVER (", "DELETE t ", "EXPLAIN ", "MERGE INTO ",
		"ON CONFLICT DO UPDATE SET a = ", "CREATE TRIGGER x BEGIN ", "a AT TIME ZONE ", "COLLATE ", "LEFT ", "LEFT(", "x x ", "LATERAL ", "DESC ", "GO ", "a.b(", "'x' "}
	for _, prefix := range []string{"", "SELECT a FROM t WHERE ", "UPDATE t SET "} {
		for _, unit := range units {
			checkRead(t, prefix+strings.Repeat(unit, (4<<10)/len(unit)))
		}
	}
	const mega = 1 << 20
	text := "SELECT a FROM t WHERE " + strings.Repeat("b = 'x' AND ", mega/12) + "c = '" + strings.Repeat("it''s ", 8*mega/6) + "' AND " + strings.Repeat("(", mega)
	if got := sqltext.Read(text); len(got) != 1 || len(got[0].Scopes[0].Predicates) != mega/12+1 {
		t.Errorf("%d statements, %d predicates", len(got), len(got[0].Scopes[0].Predicates))
	}
}

func BenchmarkRead(b *testing.B) {
	const text = "SELECT o.id, o.total, u.name AS customer, count(i.id) FROM orders o JOIN users u ON u.id = o.user_id LEFT JOIN items i ON i.order_id = o.id " +
		"WHERE o.user_id = $1 AND o.status IN ('open', 'paid') AND (o.created_at >= $2 OR o.pinned) GROUP BY o.id, u.name ORDER BY o.created_at DESC LIMIT 20 OFFSET $3"
	b.ReportAllocs()
	for b.Loop() {
		if st := sqltext.Read(text); len(st) != 1 || len(st[0].Scopes[0].Tables) != 3 {
			b.Fatal(st)
		}
	}
}

func TestVerb(t *testing.T) {
	for text, want := range map[string]string{
		"":                              "",
		" -- x\n /* y */ (select 1)":    "SELECT",
		";update t":                     "UPDATE",
		"table_name":                    "",
		"user_id = ?":                   "",
		"\x00 select":                   "",
		"WITH a AS (SELECT 1) SELECT 2": "SELECT",
		"with a as (select 'delete from x' from t for update) select 2":              "SELECT",
		"with a as (select 1) delete from t":                                         "DELETE",
		"with a as (insert into t values (1) returning id) select * from a":          "INSERT",
		"with a as (select 1 for no key update), b as (select 2) select * from a, b": "SELECT",
		"SAVEPOINT x": "SAVEPOINT",
	} {
		if got := sqltext.Verb(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestFingerprint(t *testing.T) {
	for _, same := range [][]string{
		{"SELECT a FROM t WHERE b = ?", "select a\n\tfrom t where b=$1 -- c", "SELECT `a` FROM `t` WHERE `b` = 'x'", "select A from T where B = -12.5", "select a from t where b = N'x'"},
		{"SELECT a FROM t WHERE b IN (?, ?, ?)", "SELECT a FROM t WHERE b IN (1)", "select a from t where b in ($1,$2)"},
		{"INSERT INTO t (a, b) VALUES (?, ?), (?, ?)", "insert into t(a,b) values ('x', null)", "INSERT INTO t (a, b) VALUES (1, TRUE), (2, FALSE), (3, NULL)"},
		{"INSERT INTO t VALUES (?, now()), (?, now())", "insert into t values ($1, now())"},
		{"SELECT a FROM t WHERE b IS NULL AND c != 1 LIMIT 10", "select a from t where b is null and c <> 2 limit ?"},
	} {
		for _, text := range same[1:] {
			a, b := sqltext.Read(same[0])[0], sqltext.Read(text)[0]
			if a.Fingerprint() != b.Fingerprint() {
				t.Errorf("%s\n and %s\ndiffer", a.Normal(), b.Normal())
			}
		}
	}
	for _, other := range [][2]string{
		{"SELECT a FROM t WHERE b = ?", "SELECT a FROM t WHERE c = ?"},
		{"SELECT a FROM t WHERE b IS NULL", "SELECT a FROM t WHERE b IS NOT NULL"},
		{"SELECT a FROM t WHERE b = c - 1", "SELECT a FROM t WHERE b = c + 1"},
		{"SELECT a FROM t WHERE (b, c) = (1, 2)", "SELECT a FROM t WHERE (b, d) = (1, 2)"},
		{"INSERT INTO t VALUES (?, now())", "INSERT INTO t VALUES (?, ?)"},
	} {
		a, b := sqltext.Read(other[0])[0], sqltext.Read(other[1])[0]
		if a.Fingerprint() == b.Fingerprint() {
			t.Errorf("%s and %s are the same", a.Normal(), b.Normal())
		}
	}
	// What is stored somewhere has to mean the same in later versions.
	if got, want := sqltext.Read("SELECT a FROM t WHERE b = ?")[0].Fingerprint(), "adb0ddec8c309869"; got != want {
		t.Errorf("fingerprint %s, want %s", got, want)
	}
}

func TestFragments(t *testing.T) {
	for _, c := range []struct {
		read       func(string) sqltext.Statement
		text, want string
	}{
		{sqltext.ReadPredicate, "user_id = ? AND x > ?", "| ?.user_id = ?, ?.x > ?"},
		{sqltext.ReadPredicate, "status = 'open' OR u.id IN ? ORDER BY at LIMIT 5", "| ?.status = 'open' or1, ?u.id IN ?×1 or1 | order ?.at | limit 5"},
		{sqltext.ReadPredicate, "", ""},
		{sqltext.ReadPredicate, "id", "| ?.id TRUE"},
		{sqltext.ReadPredicate, "EXISTS (SELECT 1 FROM a WHERE a.id = users.a_id)", "\nexists SELECT a | out expr | a.id = ?users.a_id, ?users.a_id = a.id"},
		{sqltext.ReadOrder, "created_at DESC, u.id", "| order ?.created_at-, ?u.id"},
		{sqltext.ReadOrder, "lower(name) asc nulls last LIMIT 3", "| order expr | limit 3"},
		{sqltext.ReadOrder, "RAND()", "| order random"},
	} {
		st := c.read(c.text)
		if got := strings.TrimSpace(shape(st)); got != strings.TrimSpace(c.want) {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Positions lead back to the text.
func TestPositions(t *testing.T) {
	const text = "-- c\nSELECT 1; SELECT u.\"name\" FROM app.users AS u WHERE lower(u.\"email\") = $1 ORDER BY u.id LIMIT 10"
	st := sqltext.Read(text)[1]
	sc := &st.Scopes[0]
	at := func(start, end int) string { return text[start:end] }
	for got, want := range map[string]string{
		at(st.Start, st.End):                             text[len("-- c\nSELECT 1; "):],
		at(sc.Tables[0].Start, sc.Tables[0].End):         "app.users",
		at(sc.Columns[0].Start, sc.Columns[0].End):       "u.\"name\"",
		at(sc.Columns[1].Start, sc.Columns[1].End):       "u.\"email\"",
		at(sc.Predicates[0].Start, sc.Predicates[0].End): "$1",
		at(sc.Order[0].Start, sc.Order[0].End):           "u.id",
		at(sc.Limit.Start, sc.Limit.End):                 "10",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
