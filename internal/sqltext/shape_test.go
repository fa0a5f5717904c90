package sqltext_test

import (
	"fmt"
	"strings"

	"github.com/perfls/perfls/internal/sqltext"
)

// shape writes what was read, a line for each scope, as tests compare it:
//
//	SELECT users u · LEFT JOIN orders o | out u.id, * | u.id = ?; o.n IN (3 constants) | group … | order u.id- | limit 10 …
func shape(st sqltext.Statement) string {
	var lines []string
	for i := range st.Scopes {
		lines = append(lines, scopeShape(&st, i))
	}
	return strings.Join(lines, "\n")
}

func scopeShape(st *sqltext.Statement, i int) string {
	sc := &st.Scopes[i]
	kinds := [...]string{"", "with ", "arm ", "derived ", "exists ", "among ", "scalar ", "source "}
	out := []string{kinds[sc.Kind] + sc.Verb + sc.Set}
	if sc.Set != "" {
		out[0] = kinds[sc.Kind] + sc.Set
	}
	if t := tablesShape(sc); t != "" {
		out[0] += " " + t
	}
	add := func(label string, parts []string) {
		if len(parts) > 0 {
			out = append(out, strings.TrimSpace(label+" "+strings.Join(parts, ", ")))
		}
	}
	var selected, where, group, order, set, flags []string
	for _, o := range sc.Outputs {
		selected = append(selected, outputShape(st, sc, o))
	}
	add("out", selected)
	for _, p := range sc.Predicates {
		where = append(where, predicateShape(st, sc, p))
	}
	add("", where)
	for _, g := range sc.Group {
		group = append(group, columnShape(st, sc, g))
	}
	add("group", group)
	for _, o := range sc.Order {
		s := columnShape(st, sc, o.Column)
		if o.Random {
			s = "random"
		}
		if o.Descending {
			s += "-"
		}
		order = append(order, s)
	}
	add("order", order)
	for c, col := range sc.Columns {
		if col.Role == sqltext.InSet || col.Role == sqltext.InInsert {
			set = append(set, columnShape(st, sc, c))
		}
	}
	add("set", set)
	flag := func(on bool, text string) {
		if on {
			flags = append(flags, text)
		}
	}
	flag(sc.Limit.Set, fmt.Sprintf("limit %d", sc.Limit.Value))
	flag(sc.Offset.Set, fmt.Sprintf("offset %d", sc.Offset.Value))
	flag(sc.Distinct, "distinct")
	flag(sc.Lock != "", "lock "+sc.Lock)
	flag(sc.SkipLocked, "skip")
	flag(sc.Rows > 0, fmt.Sprintf("rows %d", sc.Rows))
	flag(sc.Conflict != "", "conflict "+sc.Conflict)
	flag(sc.Returning, "returning")
	flag(sc.Unsure, "unsure")
	flag(sc.AggregatesOnly(), "aggregates")
	add("", flags)
	return strings.ReplaceAll(strings.Join(out, " | "), "\x00", "¤")
}

func tablesShape(sc *sqltext.Scope) string {
	var out []string
	for _, t := range sc.Tables {
		name := t.Name
		if t.Schema != "" {
			name = t.Schema + "." + name
		}
		switch t.Kind {
		case sqltext.Shared:
			name = fmt.Sprintf("%s=%d", name, t.Scope)
		case sqltext.Subselect:
			name = fmt.Sprintf("(%d)", t.Scope)
		case sqltext.Function:
			name += "()"
		case sqltext.Unknown:
			name += "?"
		}
		if t.Target {
			name = "!" + name
		}
		if t.Alias != "" {
			name += " " + t.Alias
		}
		if t.Join != "" && t.Join != "," {
			name = t.Join + " " + name
		}
		out = append(out, name)
	}
	return strings.Join(out, " · ")
}

func outputShape(st *sqltext.Statement, sc *sqltext.Scope, o sqltext.Output) string {
	s := "expr"
	switch {
	case o.Star:
		s = "*"
		if o.Qualifier != "" {
			s = o.Qualifier + ".*"
		}
	case o.Column >= 0:
		s = columnShape(st, sc, o.Column)
	case o.Aggregate != "":
		s = o.Aggregate
	}
	if o.Alias != "" {
		s += ":" + o.Alias
	}
	return s
}

// columnShape writes a column with the table that it was resolved to: users.id, ^users.id for one of an outer scope, ?.id where it cannot be told.
func columnShape(st *sqltext.Statement, sc *sqltext.Scope, c int) string {
	if c < 0 {
		return "expr"
	}
	col := sc.Columns[c]
	s := "?." + col.Name
	if col.Qualifier != "" {
		s = "?" + col.Qualifier + "." + col.Name
	}
	if col.Table >= 0 {
		t := st.Scopes[col.Scope].Tables[col.Table]
		name := t.Name
		if name == "" {
			name = t.Alias
		}
		s = name + "." + col.Name
		if &st.Scopes[col.Scope] != sc {
			s = "^" + s
		}
	}
	if col.Wrap != "" {
		s = col.Wrap + "(" + s + ")"
	}
	return s
}

func predicateShape(st *sqltext.Statement, sc *sqltext.Scope, p sqltext.Predicate) string {
	against := [...]string{"", "?", "const", "", "hole", "query", "mixed", "expr"}[p.Against]
	switch {
	case p.Against == sqltext.AnotherColumn && p.Other >= 0:
		against = columnShape(st, sc, p.Other)
	case p.Against == sqltext.AnotherColumn:
		against = "column"
	case p.Text != "":
		against = "'" + p.Text + "'"
	}
	if p.Count > 0 {
		against += fmt.Sprintf("×%d", p.Count)
	}
	s := strings.TrimSpace(columnShape(st, sc, p.Column) + " " + p.Operator + " " + against)
	switch sc.Columns[p.Column].Role {
	case sqltext.InOn:
		s = "on " + s
	case sqltext.InHaving:
		s = "having " + s
	}
	if p.Leading {
		s += " leading"
	}
	if p.Row {
		s += " row"
	}
	if p.Or > 0 {
		s += fmt.Sprintf(" or%d", p.Or)
	}
	if p.Not {
		s += " not"
	}
	return s
}
