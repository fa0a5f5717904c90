package sqltext

// statement reads what the tokens are: a query, a change, a declaration that holds a query, or a fragment.
func (r *reader) statement() {
	r.st.Verb = r.key()
	switch r.st.Verb {
	case "EXPLAIN", "DESCRIBE", "DESC":
		if r.explained() {
			r.st.Explain = true
			r.statement()
		}
	case "SELECT", "WITH", "VALUES", "TABLE":
		r.main(r.query(Outer, -1))
	case "INSERT", "REPLACE", "UPSERT", "UPDATE", "DELETE", "MERGE":
		r.main(r.change(Outer, -1))
	case "CREATE", "DECLARE", "PREPARE", "COPY", "REFRESH":
		r.object()
		r.declaration()
	default:
		if r.is("(") && r.startsQuery(1) {
			r.main(r.query(Outer, -1))
			return
		}
		if statementWords[r.st.Verb] {
			r.object()
			return
		}
		r.st.Verb = ""
		r.fragment()
	}
}

// explained steps over EXPLAIN and its options; false if no statement follows.
func (r *reader) explained() bool {
	for n := 1; n < 12; n++ {
		switch t := r.at(n); {
		case t.Is("("):
			for k := n; k < len(r.t) && !r.at(n).Is(")"); k++ {
				n++
			}
		case t.Key == "SELECT" || t.Key == "WITH" || t.Key == "INSERT" || t.Key == "UPDATE" || t.Key == "DELETE" || t.Key == "REPLACE" || t.Key == "MERGE":
			r.i += n
			return true
		case t.Kind == Comment:
			return false
		}
	}
	return false
}

// declaration looks for the query that CREATE VIEW … AS, DECLARE … CURSOR FOR, PREPARE … AS and COPY (…) hold.
func (r *reader) declaration() {
	for ; r.more(); r.i++ {
		k := r.key()
		switch {
		case k == "TRIGGER" || k == "FUNCTION" || k == "PROCEDURE" || k == "RULE":
			return
		case (k == "AS" || k == "FOR") && r.startsQuery(1):
			r.i++
			r.query(Source, -1)
			return
		case (k == "AS" || k == "FOR") && changeWords[r.at(1).Key] && (r.st.Verb == "PREPARE" || r.st.Verb == "DECLARE"):
			r.i++
			r.change(Source, -1)
			return
		case r.is("("):
			if r.startsQuery(1) && (r.st.Verb == "COPY" || r.at(-1).Key == "AS") {
				r.query(Source, -1)
				return
			}
			r.skipParens()
			r.i--
		}
	}
}

var changeWords = words("INSERT UPDATE DELETE MERGE REPLACE UPSERT")

// startsQuery reports whether a query begins at the n-th token from here, maybe in more parentheses.
func (r *reader) startsQuery(n int) bool {
	for deep := 0; ; n++ {
		switch t := r.at(n); {
		case t.Is("(") && deep < deepest:
			deep++
			continue
		case t.Key == "SELECT":
			return true
		case t.Key == "WITH":
			return r.at(n + 1).IsName()
		case t.Key == "VALUES":
			return r.at(n + 1).Is("(")
		case t.Key == "TABLE":
			return r.at(n+1).IsName() && n > 0 && !r.at(n+2).Is("(")
		}
		return false
	}
}

// fragment reads a text that begins with no statement's word: a clause (WHERE …), a condition, or something to leave alone.
func (r *reader) fragment() {
	s := r.open(Outer, "", -1)
	if !clauseWords[r.key()] && r.more() {
		r.condition(s, InWhere, -1)
	}
	r.clauses(s)
	r.close(s)
}

// main says which scope is the statement's.
func (r *reader) main(s int) {
	if s >= 0 {
		r.st.Verb = r.scope(s).Verb
	}
}

// query reads a query with its CTEs and set operators, and returns its scope; -1 for none. It ends where the enclosing parenthesis does.
func (r *reader) query(kind ScopeKind, parent int) int {
	if r.depth++; r.depth > deepest {
		r.i = r.end
		r.depth--
		return -1
	}
	visible := len(r.visible)
	defer func() { r.depth--; r.visible = r.visible[:visible] }()
	if r.key() == "WITH" {
		r.ctes(parent)
	}
	if changeWords[r.key()] {
		return r.change(kind, parent)
	}
	if !r.sets[r.level] {
		return r.arm(kind, parent)
	}
	whole := r.open(kind, "SELECT", parent)
	r.arm(Arm, whole)
	for r.more() {
		if !setOperators[r.key()] {
			break
		}
		if r.scope(whole).Set == "" {
			r.scope(whole).Set = r.key()
		}
		r.i++
		r.skip("ALL", "DISTINCT")
		if r.key() == "WITH" {
			r.ctes(whole)
		}
		r.arm(Arm, whole)
	}
	r.clauses(whole)
	r.hoist(whole)
	r.close(whole)
	return whole
}

// arm reads one SELECT, or a query in parentheses with what follows them.
func (r *reader) arm(kind ScopeKind, parent int) int {
	if r.is("(") {
		s := -1
		r.inside(func() { s = r.query(kind, parent) })
		if s >= 0 && !setOperators[r.key()] && kind != Arm {
			outer := r.current
			r.current = s
			r.clauses(s)
			r.current = outer
			r.extend(s)
		}
		return s
	}
	s := r.open(kind, "SELECT", parent)
	switch {
	case r.skip("SELECT"):
		r.selected(s)
	case r.key() == "VALUES":
		r.scope(s).Verb = "VALUES"
		r.i++
		r.tuples(s)
	case r.skip("TABLE"):
		r.scope(s).Outputs = append(r.scope(s).Outputs, Output{Star: true, Column: -1, Start: r.at(-1).Start, End: r.at(-1).End})
		r.table(s, "")
	}
	r.clauses(s)
	r.close(s)
	return s
}

// hoist moves the ORDER BY and LIMIT behind the last arm to the whole, whose they are.
func (r *reader) hoist(whole int) {
	last := -1
	for s := whole + 1; s < len(r.st.Scopes); s++ {
		if r.scope(s).Parent == whole && r.scope(s).Kind == Arm {
			last = s
		}
	}
	if last < 0 {
		return
	}
	w, a := r.scope(whole), r.scope(last)
	if a.Start > 0 && r.closedBefore(a) {
		return
	}
	if w.Order == nil {
		for _, o := range a.Order { // their names are output columns
			o.Column = -1
			w.Order = append(w.Order, o)
		}
		for i := range a.Columns {
			if a.Columns[i].Role == InOrder {
				a.Columns[i].Wrap = "alias"
			}
		}
	}
	if !w.Limit.Set {
		w.Limit = a.Limit
	}
	if !w.Offset.Set {
		w.Offset = a.Offset
	}
	a.Order, a.Limit, a.Offset = nil, Bound{Value: -1}, Bound{Value: -1}
}

// closedBefore reports whether the scope stood in parentheses of its own.
func (r *reader) closedBefore(s *Scope) bool {
	for i := r.i - 1; i >= 0 && r.t[i].Start >= s.End; i-- {
		if r.t[i].Is(")") {
			return true
		}
	}
	return false
}

// ctes reads WITH name (columns) AS (body), …
func (r *reader) ctes(parent int) {
	r.i++
	recursive := r.skip("RECURSIVE")
	for r.at(0).IsName() && r.key() != "SELECT" && r.key() != "VALUES" && (r.at(1).Key == "AS" || r.at(1).Is("(")) {
		c := CTE{Name: r.at(0).Text, Scope: -1, Start: r.at(0).Start, End: r.at(0).End}
		r.i++
		if r.key() != "AS" {
			r.skipParens()
		}
		for r.skip("AS", "NOT", "MATERIALIZED") {
		}
		if !r.is("(") {
			return
		}
		// A body sees its own name only if the query is recursive, which SQL Server does not ask for.
		own, n := recursive || r.sets[r.i], 0
		if own {
			n = r.declare(c)
		}
		body := -1
		r.inside(func() { body = r.body(With, parent) })
		if !own {
			n = r.declare(c)
		}
		r.st.CTEs[n].Scope = body
		for r.more() && !r.is(",") && !r.startsStatement() { // SEARCH DEPTH FIRST …, CYCLE …
			if r.is("(") {
				r.skipParens()
				if !r.is(",") && !r.more() {
					break
				}
				continue
			}
			r.i++
		}
		if !r.is(",") {
			return
		}
		r.i++
	}
}

func (r *reader) startsStatement() bool { return r.startsQuery(0) || changeWords[r.key()] }

func (r *reader) declare(c CTE) int {
	r.visible = append(r.visible, len(r.st.CTEs))
	r.st.CTEs = append(r.st.CTEs, c)
	return len(r.st.CTEs) - 1
}

// body reads a query or a change in parentheses.
func (r *reader) body(kind ScopeKind, parent int) int {
	if changeWords[r.key()] {
		return r.change(kind, parent)
	}
	return r.query(kind, parent)
}

// selected reads what stands between SELECT and FROM.
func (r *reader) selected(s int) {
	for {
		switch k := r.key(); k {
		case "ALL", "SQL_CALC_FOUND_ROWS", "STRAIGHT_JOIN", "HIGH_PRIORITY", "SQL_NO_CACHE", "SQL_BIG_RESULT", "SQL_SMALL_RESULT", "DISTINCTROW":
			r.i++
			continue
		case "DISTINCT":
			r.i++
			r.scope(s).Distinct = true
			if r.skip("ON") && r.is("(") {
				r.inside(func() { r.expressions(s, InValue) })
			}
			continue
		case "TOP":
			if n := r.at(1); n.Kind == Number || n.Kind == Placeholder || n.Kind == Hole || n.Is("(") {
				r.i++
				r.scope(s).Limit = r.bound(s)
				r.skip("PERCENT")
				if r.key() == "WITH" && r.at(1).Key == "TIES" {
					r.i += 2
				}
				continue
			}
		}
		break
	}
	r.outputs(s)
}

// outputs reads a list of what is selected or returned.
func (r *reader) outputs(s int) {
	for r.more() {
		start, at := r.i, r.startAt()
		o := Output{Column: -1, Start: at}
		if q, n, ok := r.star(); ok {
			r.i += n
			o.Star, o.Qualifier = true, q
			for r.skip("EXCEPT", "EXCLUDE", "REPLACE") {
				r.skipParens()
			}
		} else {
			n := r.expression()
			o.Column = r.record(s, InSelect, n)
			o.Aggregate, o.Rowless = r.aggregate(n)
			if r.at(0).Is("*") && r.at(-1).Is(".") {
				r.i++
			}
		}
		o.End = max(r.endBefore(), o.Start)
		if r.i > start {
			o.Alias = r.outputAlias()
			r.scope(s).Outputs = append(r.scope(s).Outputs, o)
		}
		for r.more() && !r.is(",") && !r.endsList() && !r.startsRows(s) { // what is not understood
			r.stray(s)
		}
		if !r.is(",") {
			return
		}
		r.i++
	}
}

// startsRows reports whether what an INSERT fills in begins, after its OUTPUT.
func (r *reader) startsRows(s int) bool {
	return r.scope(s).Verb == "INSERT" && (r.key() == "VALUES" || r.key() == "SELECT" || r.key() == "DEFAULT")
}

// star reads *, t.* and schema.t.*.
func (r *reader) star() (qualifier string, tokens int, ok bool) {
	for r.at(tokens).IsName() && r.at(tokens+1).Is(".") {
		qualifier = r.at(tokens).Text
		tokens += 2
	}
	return qualifier, tokens + 1, r.at(tokens).Is("*")
}

func (r *reader) outputAlias() string {
	t := r.at(0)
	if t.Key == "AS" {
		t = r.at(1)
		if !t.IsName() && t.Kind != Text {
			return ""
		}
		r.i += 2
		return t.Text
	}
	if t.Kind == Name || t.Kind == Text || t.Kind == Word && !reserved[t.Key] {
		r.i++
		return t.Text
	}
	return ""
}

// endsList reports whether the next token ends a list of expressions: a clause begins.
func (r *reader) endsList() bool {
	return clauseWords[r.key()] && !r.callable() || setOperators[r.key()] || r.is(";")
}

// callable reports whether a keyword is a function's name here: LEFT(x, 2).
func (r *reader) callable() bool {
	switch r.key() {
	case "LEFT", "RIGHT", "REPLACE":
		return r.at(1).Is("(")
	}
	return false
}

// stray steps over one token that nobody expects, and reads what is in parentheses for its subqueries.
func (r *reader) stray(s int) {
	switch {
	case r.at(0).Kind == Hole:
		r.scope(s).Unsure = true
	case r.is("("):
		r.inside(func() { r.expressions(s, InValue) })
		return
	}
	r.i++
}

// expressions reads a list of expressions for the columns in it.
func (r *reader) expressions(s int, role Role) {
	for r.more() {
		start := r.i
		r.record(s, role, r.expression())
		if r.i == start {
			r.stray(s)
		}
	}
}
