package sqltext

import (
	"strconv"
	"strings"
)

// record notes the columns of an expression and returns the index of the one that it is; -1 if it is more or less than one column.
func (r *reader) record(s int, role Role, n int) int {
	if n < 0 {
		return -1
	}
	first := len(r.scope(s).Columns)
	r.walk(s, role, n, "")
	if r.nodes[n].kind == nColumn {
		return first
	}
	return -1
}

// walk notes the columns below a node. wrap is what is around it.
func (r *reader) walk(s int, role Role, n int, wrap string) {
	k := &r.nodes[n]
	switch k.kind {
	case nColumn:
		sc := r.scope(s)
		sc.Columns = append(sc.Columns, Column{Qualifier: k.qualifier, Name: k.text, Start: k.start, End: k.end, Role: role, Scope: s, Table: -1, Wrap: wrap})
		return
	case nCall, nCast, nArith, nCase, nCompare:
		wrap = strings.ToLower(k.text)
	case nAnd, nOr, nNot:
		wrap = "case"
	case nQuery:
		return
	}
	for _, kid := range k.kids {
		r.walk(s, role, kid, wrap)
	}
}

// place is where a predicate stands.
type place struct {
	scope int
	role  Role
	join  int
	or    int
	not   bool
}

// conditionOf notes the columns and predicates of a condition.
func (r *reader) conditionOf(s int, role Role, join, n int) {
	r.truth(place{scope: s, role: role, join: join}, n)
}

// truth notes the predicates of an expression that is asked whether it holds.
func (r *reader) truth(at place, n int) {
	if n < 0 {
		return
	}
	switch k := r.nodes[n]; k.kind {
	case nOr:
		if at.or == 0 {
			r.ors++
			at.or = r.ors
		}
		fallthrough
	case nAnd:
		for _, kid := range k.kids {
			r.truth(at, kid)
		}
	case nNot:
		at.not = true
		r.truth(at, k.kids[0])
	case nList: // a condition with holes in it
		r.scope(at.scope).Unsure = true
		for _, kid := range k.kids {
			r.truth(at, kid)
		}
	case nHole:
		r.scope(at.scope).Unsure = true
	case nCompare:
		r.compareAt(at, k)
	case nArith:
		if len(k.kids) == 2 && (k.text == "%" || k.text == "<->") {
			r.compareAt(at, k)
			return
		}
		r.bare(at, n)
	default:
		r.bare(at, n)
	}
}

// bare notes an expression that is a truth value without being compared.
func (r *reader) bare(at place, n int) {
	first := len(r.scope(at.scope).Columns)
	r.walk(at.scope, at.role, n, "")
	for c := first; c < len(r.scope(at.scope).Columns); c++ {
		r.predicate(at, c, "TRUE", -1)
	}
}

// compareAt notes a comparison: of single values, or of rows part by part.
func (r *reader) compareAt(at place, k node) {
	left, right := k.kids[0], -1
	if len(k.kids) > 1 {
		right = k.kids[1]
	}
	op := k.text
	if right >= 0 && r.nodes[right].kind == nCall && len(r.nodes[right].kids) == 1 && (r.nodes[right].text == "ANY" || r.nodes[right].text == "ALL") {
		op, right = op+" "+r.nodes[right].text, r.nodes[right].kids[0]
	}
	if l := r.nodes[left]; l.kind == nList && len(l.kids) > 1 {
		r.rows(at, l.kids, op, right)
		return
	}
	if strings.HasSuffix(op, "BETWEEN") {
		r.between(at, op, k.kids)
		return
	}
	r.pairOf(at, left, op, right, false)
}

// rows notes (a, b) op (c, d) and (a, b) IN ((c, d), …).
func (r *reader) rows(at place, left []int, op string, right int) {
	if right >= 0 && r.nodes[right].kind == nList && len(r.nodes[right].kids) == len(left) && !strings.HasSuffix(op, "IN") {
		for i, kid := range left {
			r.pairOf(at, kid, op, r.nodes[right].kids[i], true)
		}
		return
	}
	for _, kid := range left {
		first := len(r.scope(at.scope).Columns)
		r.walk(at.scope, at.role, kid, "")
		for c := first; c < len(r.scope(at.scope).Columns); c++ {
			r.predicate(at, c, op, right).Row = true
		}
	}
	r.record(at.scope, at.role, right)
}

// between notes a BETWEEN b AND c, which for the columns of b and c is a comparison with a.
func (r *reader) between(at place, op string, kids []int) {
	columns := func() int { return len(r.scope(at.scope).Columns) }
	first := columns()
	r.walk(at.scope, at.role, kids[0], "")
	mine := columns()
	for c := first; c < mine; c++ {
		p := r.predicate(at, c, op, -1)
		if len(kids) > 2 {
			a, b := r.against(kids[1]), r.against(kids[2])
			if p.Against = a; a != b {
				p.Against = Mixed
			}
			p.Start, p.End = r.nodes[kids[1]].start, r.nodes[kids[2]].end
		}
	}
	for i, kid := range kids[1:] {
		from := columns()
		r.walk(at.scope, at.role, kid, "")
		bound := "<="
		if i == 1 {
			bound = ">="
		}
		for c := from; c < columns(); c++ {
			r.predicate(at, c, bound, kids[0])
		}
	}
}

// pairOf notes left op right for the columns on both sides.
func (r *reader) pairOf(at place, left int, op string, right int, row bool) {
	sc := r.scope(at.scope)
	first := len(sc.Columns)
	r.walk(at.scope, at.role, left, "")
	middle := len(r.scope(at.scope).Columns)
	if right >= 0 {
		r.walk(at.scope, at.role, right, "")
	}
	last := len(r.scope(at.scope).Columns)
	for c := first; c < middle; c++ {
		p := r.predicate(at, c, op, right)
		p.Row = row
		if p.Against == AnotherColumn {
			p.Other = middle
		}
	}
	back, mirrored := mirror(op)
	for c := middle; c < last; c++ {
		if col := &r.scope(at.scope).Columns[c]; !mirrored && col.Wrap == "" {
			col.Wrap = strings.ToLower(op)
		}
		p := r.predicate(at, c, back, left)
		p.Row = row
		if p.Against == AnotherColumn {
			p.Other = first
		}
	}
}

// mirror turns an operator around; false if it has no counterpart.
func mirror(op string) (string, bool) {
	switch op {
	case "<":
		return ">", true
	case ">":
		return "<", true
	case "<=":
		return ">=", true
	case ">=":
		return "<=", true
	case "@>":
		return "<@", true
	case "<@":
		return "@>", true
	case "=", "<>", "<=>", "&&", "IS DISTINCT FROM", "IS NOT DISTINCT FROM", "IS", "IS NOT", "%":
		return op, true
	}
	return op, false
}

// predicate notes one comparison of a column. What is returned is valid until the next one.
func (r *reader) predicate(at place, column int, op string, other int) *Predicate {
	sc := r.scope(at.scope)
	p := Predicate{Column: column, Operator: op, Other: -1, Join: at.join, Or: at.or, Not: at.not}
	p.Start, p.End = sc.Columns[column].End, sc.Columns[column].End
	if other >= 0 {
		k := &r.nodes[other]
		p.Start, p.End = k.start, k.end
		p.Against = r.against(other)
		switch k.kind {
		case nList, nArray:
			if p.Against != HoleText {
				p.Count = len(k.kids)
			}
		case nText, nNumber, nValue:
			if p.Against == Constant {
				p.Text = k.text
			}
		}
		if strings.HasSuffix(op, "IN") && k.kind == nPlaceholder {
			p.Count = 1
		}
		p.Leading = r.leading(op, other)
	}
	sc.Predicates = append(sc.Predicates, p)
	return &sc.Predicates[len(sc.Predicates)-1]
}

func (r *reader) against(n int) Against {
	k := &r.nodes[n]
	switch k.kind {
	case nPlaceholder:
		return Placeholders
	case nText, nNumber:
		return Constant
	case nValue:
		if k.text == "NULL" || k.text == "TRUE" || k.text == "FALSE" {
			return Constant
		}
	case nColumn:
		return AnotherColumn
	case nHole:
		return HoleText
	case nQuery:
		return Subquery
	case nCast:
		if len(k.kids) == 1 && r.nodes[k.kids[0]].kind != nColumn {
			return r.against(k.kids[0])
		}
	case nList, nArray:
		return r.againstAll(k.kids)
	}
	return Expression
}

func (r *reader) againstAll(kids []int) Against {
	all := Nothing
	for _, kid := range kids {
		switch one := r.against(kid); {
		case one == HoleText:
			return HoleText
		case one == AnotherColumn || all != Nothing && one != all:
			all = Mixed
		default:
			all = one
		}
	}
	if all == Nothing {
		return Expression
	}
	return all
}

// leading reports whether a pattern begins with what any text begins with.
func (r *reader) leading(op string, n int) bool {
	k := &r.nodes[n]
	for k.kind == nArith && k.text == "||" || k.kind == nCall && (k.text == "CONCAT" || k.text == "LOWER" || k.text == "UPPER") || k.kind == nCast {
		if len(k.kids) == 0 {
			return false
		}
		k = &r.nodes[k.kids[0]]
	}
	if k.kind != nText {
		return false
	}
	switch strings.TrimPrefix(op, "NOT ") {
	case "LIKE", "ILIKE", "LIKE ANY", "ILIKE ANY", "LIKE ALL", "SIMILAR":
		return strings.HasPrefix(k.text, "%") || strings.HasPrefix(k.text, "_")
	case "GLOB":
		return strings.HasPrefix(k.text, "*") || strings.HasPrefix(k.text, "?")
	case "REGEXP", "RLIKE", "~", "~*", "!~", "!~*":
		return k.text != "" && k.text[0] != '^' && k.text[0] != 0
	}
	return false
}

var aggregates = words("COUNT SUM MIN MAX AVG STRING_AGG ARRAY_AGG GROUP_CONCAT JSON_AGG JSONB_AGG JSON_OBJECT_AGG JSONB_OBJECT_AGG BOOL_OR BOOL_AND EVERY " +
	"JSON_ARRAYAGG JSON_OBJECTAGG JSON_GROUP_ARRAY JSON_GROUP_OBJECT STDDEV STDDEV_POP STDDEV_SAMP VARIANCE VAR_POP VAR_SAMP TOTAL COUNT_BIG BIT_AND BIT_OR " +
	"PERCENTILE_CONT PERCENTILE_DISC MODE APPROX_COUNT_DISTINCT STDEV VAR CORR CHECKSUM_AGG LISTAGG ANY_VALUE MEDIAN")

// aggregate returns which aggregate an expression is, or is computed from with nothing else from the rows; empty if none. rowless is false if
// something else is from the rows.
func (r *reader) aggregate(n int) (name string, rowless bool) {
	name, rows := r.aggregateIn(n)
	if rows || n < 0 {
		return "", false
	}
	return name, true
}

func (r *reader) aggregateIn(n int) (name string, rows bool) {
	if n < 0 {
		return "", false
	}
	k := &r.nodes[n]
	switch {
	case k.kind == nColumn || k.kind == nHole:
		return "", true
	case k.kind == nCall && k.window:
		return "", true
	case k.kind == nCall && aggregates[k.text]:
		return k.text, false
	}
	for _, kid := range k.kids {
		inner, more := r.aggregateIn(kid)
		if name == "" {
			name = inner
		}
		rows = rows || more
	}
	return name, rows
}

// random reports whether an expression is another one for each row, so that no index orders by it.
func (r *reader) random(n int) bool {
	if n < 0 {
		return false
	}
	switch k := &r.nodes[n]; k.text {
	case "RANDOM", "RAND", "NEWID", "DBMS_RANDOM.VALUE":
		return k.kind == nCall
	}
	return false
}

// ordinal returns the column of the output that a number in ORDER BY or GROUP BY stands for; -1.
func (r *reader) ordinal(s, n int) int {
	if n < 0 || r.nodes[n].kind != nNumber {
		return -1
	}
	outputs := r.scope(s).Outputs
	if i, err := strconv.Atoi(r.nodes[n].text); err == nil && i >= 1 && i <= len(outputs) {
		return outputs[i-1].Column
	}
	return -1
}

// items returns the parts of a list in parentheses, or the expression itself.
func (r *reader) items(n int) []int {
	switch {
	case n < 0:
		return nil
	case r.nodes[n].kind == nList:
		return r.nodes[n].kids
	}
	return []int{n}
}
