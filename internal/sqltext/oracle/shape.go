// Package oracle holds the tolerant reader of SQL against two strict parsers, PostgreSQL's own and that of Vitess for MySQL: both have to name
// the same tables and the same columns in predicates. It is a module of its own, so that the parsers are no dependency of the project.
package oracle

import (
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/sqltext"
)

// Shape is what is compared: sets of names in lower case, sorted.
type Shape struct {
	Tables     []string
	Predicates []string // columns in WHERE and ON
	Order      []string // columns that are keys of ORDER BY by themselves
	Group      []string
	Compared   []string // columns that are compared by themselves in WHERE and ON, with the operator
}

// filler is the name that a hole gets, since no parser takes one. Names with it are left out of the comparison.
const filler = "h0le"

type sets struct{ tables, predicates, order, group, compared map[string]bool }

func newSets() *sets {
	return &sets{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
}

func (s *sets) shape() Shape {
	return Shape{sorted(s.tables), sorted(s.predicates), sorted(s.order), sorted(s.group), sorted(s.compared)}
}

func sorted(set map[string]bool) []string {
	var out []string
	for name := range set {
		name = strings.ToLower(name)
		if name != "" && !strings.Contains(name, filler) && !strings.Contains(name, "\x00") && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// Ours is the shape that sqltext reads.
func Ours(text string) Shape {
	s := newSets()
	for _, st := range sqltext.Read(text) {
		for i := range st.Scopes {
			ours(s, &st.Scopes[i], text)
		}
	}
	return s.shape()
}

func ours(s *sets, sc *sqltext.Scope, text string) {
	for _, t := range sc.Tables {
		if t.Kind == sqltext.Base {
			s.tables[t.Name] = true
		}
	}
	for _, c := range sc.Columns {
		if c.Role == sqltext.InWhere || c.Role == sqltext.InOn {
			s.predicates[c.Name] = true
		}
	}
	for _, p := range sc.Predicates {
		c := sc.Columns[p.Column]
		in := strings.HasSuffix(p.Operator, "IN") && p.Against == sqltext.Subquery // another node, with NOT around it
		if c.Wrap == "" && (c.Role == sqltext.InWhere || c.Role == sqltext.InOn) && comparable[p.Operator] && !in {
			s.compared[c.Name+" "+p.Operator] = true
		}
	}
	for _, c := range sc.Columns {
		if c.Wrap != "" && c.Wrap != "alias" {
			continue
		}
		tokens := sqltext.Tokens(text[c.Start:c.End]) // as written: the name may be an output's
		switch name := tokens[len(tokens)-1].Text; c.Role {
		case sqltext.InOrder:
			s.order[name] = true
		case sqltext.InGroup:
			s.group[name] = true
		}
	}
}

// comparable lists the operators that both parsers have a node for.
var comparable = map[string]bool{"=": true, "<>": true, "<": true, ">": true, "<=": true, ">=": true, "IN": true, "NOT IN": true, "LIKE": true, "NOT LIKE": true,
	"IS NULL": true, "IS NOT NULL": true, "BETWEEN": true, "NOT BETWEEN": true}

// strange reports whether a text has something that is no SQL: a hole, or a placeholder that is not PostgreSQL's.
func strange(text string) bool {
	for _, t := range sqltext.Tokens(text) {
		if t.Kind == sqltext.Placeholder && t.Text[0] != '$' || t.Kind == sqltext.Hole || t.Key == "SQLC" || t.Key == "PGGEN" || strings.Contains(t.Text, "\x00") {
			return true
		}
	}
	return false
}

// prepare makes a text that a strict parser takes: placeholders in its style, names for holes. number is "$" for PostgreSQL's style.
func prepare(text, number string) string {
	var b strings.Builder
	end, n := 0, 0
	tokens := sqltext.Tokens(text)
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		if (t.Key == "SQLC" || t.Key == "PGGEN") && i+5 < len(tokens) && tokens[i+3].Is("(") && tokens[i+5].Is(")") { // sqlc.arg(name)
			t.Kind, t.End = sqltext.Placeholder, tokens[i+5].End
			i += 5
		}
		b.WriteString(text[end:t.Start])
		end = t.End
		piece := text[t.Start:t.End]
		switch {
		case t.Kind == sqltext.Placeholder && number == "$":
			n++
			b.WriteString("$" + string(rune('0'+n%9+1)))
			if end < len(text) && text[end] >= '0' && text[end] <= '9' {
				b.WriteByte(' ')
			}
		case t.Kind == sqltext.Placeholder:
			b.WriteString("?")
		case t.Kind == sqltext.Hole && t.Quote == 0:
			b.WriteString(" " + filling(tokens[:i]) + " ")
		default:
			b.WriteString(strings.ReplaceAll(piece, "\x00", filler))
		}
	}
	b.WriteString(text[end:])
	return b.String()
}

// filling is what a parser takes for a hole behind these tokens. Behind an operand it is taken for empty: a clause that is not always there.
func filling(before []sqltext.Token) string {
	if len(before) == 0 {
		return filler
	}
	switch last := before[len(before)-1]; last.Key {
	case "IN", "VALUES":
		return "(1)"
	case "SET":
		return filler + " = 1"
	case "":
		if last.Kind != sqltext.Mark || last.Is(")") {
			return ""
		}
	}
	return filler
}
