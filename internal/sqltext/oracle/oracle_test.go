package oracle

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/sqltext"
)

var (
	folder = flag.String("folder", "../../..", "collect statements below this folder")
	least  = flag.Float64("least", 97, "percent of statements that have to agree")
	show   = flag.Int("show", 40, "disagreements to show")
)

// tally counts how many statements agree, by what is compared.
type tally struct {
	name    string
	total   int
	agree   [5]int
	whole   int // tables and predicates
	unalike []string
}

var compared = [...]string{"tables", "predicates", "order", "group", "operators"}

func (s Shape) parts() [5][]string {
	return [5][]string{s.Tables, s.Predicates, s.Order, s.Group, s.Compared}
}

func (c *tally) add(s Sample, theirs Shape) {
	ours := Ours(s.Text)
	c.total++
	a, b := ours.parts(), theirs.parts()
	for i := range a {
		if slices.Equal(a[i], b[i]) {
			c.agree[i]++
			continue
		}
		c.unalike = append(c.unalike, fmt.Sprintf("%s: %s of %s\n  ours   %q\n  theirs %q\n%s", c.name, compared[i], s.Place, a[i], b[i], strings.ReplaceAll(s.Text, "\x00", "¤")))
	}
	if slices.Equal(a[0], b[0]) && slices.Equal(a[1], b[1]) {
		c.whole++
	}
}

func (c *tally) String() string {
	out := fmt.Sprintf("%s: %d statements, tables and predicates agree in %.2f %%", c.name, c.total, percent(c.whole, c.total))
	for i, name := range compared {
		out += fmt.Sprintf(", %s %.2f", name, percent(c.agree[i], c.total))
	}
	return out
}

func percent(n, of int) float64 {
	if of == 0 {
		return 100
	}
	return 100 * float64(n) / float64(of)
}

// compare asks PostgreSQL's parser, or Vitess where the text has ? for placeholders and no name in double quotes. Where the first one refuses
// the text the other one is asked, and where nothing in it is of one dialect both are.
func compare(t *testing.T, samples []Sample) (postgres, mysql tally, refused int) {
	t.Helper()
	vitess, err := NewMySQL()
	if err != nil {
		t.Fatal(err)
	}
	postgres.name, mysql.name = "PostgreSQL", "MySQL"
	for _, s := range samples {
		ofPostgres := strings.ContainsAny(s.Text, "\"$") || strings.Contains(s.Text, "::")
		inMySQL, mine := vitess.Shape(s.Text)
		inPostgres, yours := Postgres(s.Text)
		if !mine && !yours {
			refused++
		}
		if mine && (!yours || !ofPostgres) {
			mysql.add(s, inMySQL)
		}
		if yours && (!mine || ofPostgres || !strings.Contains(s.Text, "?")) {
			postgres.add(s, inPostgres)
		}
	}
	return postgres, mysql, refused
}

// All statements of the fixtures are taken by the parser that they are written for, and agree with it in everything.
func TestFixtures(t *testing.T) {
	vitess, err := NewMySQL()
	if err != nil {
		t.Fatal(err)
	}
	for name, parse := range map[string]func(string) (Shape, bool){"postgres": Postgres, "mysql": vitess.Shape} {
		data, err := os.ReadFile("testdata/" + name + ".sql")
		if err != nil {
			t.Fatal(err)
		}
		text := strings.ReplaceAll(string(data), "¤", "\x00")
		c := tally{name: name}
		for _, tokens := range sqltext.Split(sqltext.Tokens(text)) {
			s := Sample{text[tokens[0].Start:tokens[len(tokens)-1].End], fmt.Sprintf("%s.sql:%d", name, 1+strings.Count(text[:tokens[0].Start], "\n"))}
			theirs, ok := parse(s.Text)
			if !ok {
				t.Errorf("%s: the parser refuses\n%s", s.Place, s.Text)
				continue
			}
			c.add(s, theirs)
		}
		for _, u := range c.unalike {
			t.Error(u)
		}
		if c.total < 100 {
			t.Errorf("only %d statements", c.total)
		}
		t.Log(c.String())
	}
}

// What a repository holds; this one, unless -folder names another.
func TestFolder(t *testing.T) {
	samples, err := Collect(*folder)
	if err != nil {
		t.Fatal(err)
	}
	postgres, mysql, refused := compare(t, samples)
	t.Logf("%d statements collected, %d taken by no parser", len(samples), refused)
	holes := 0
	for _, s := range samples {
		if strings.Contains(s.Text, "\x00") {
			holes++
		}
	}
	t.Logf("%d have holes", holes)
	for _, c := range []tally{postgres, mysql} {
		t.Log(c.String())
		for i, u := range c.unalike {
			if i < *show {
				t.Log(u)
			}
		}
		if c.total == 0 || percent(c.whole, c.total) < *least {
			t.Errorf("%s: %d of %d agree, want %.1f %%", c.name, c.whole, c.total, *least)
		}
	}
}
