package sqltext

import "strconv"

// clauseWords lists what begins a clause, and so ends what precedes it.
var clauseWords = words("FROM JOIN LEFT RIGHT INNER FULL CROSS NATURAL STRAIGHT_JOIN OUTER ON USING WHERE AND OR HAVING QUALIFY GROUP ORDER LIMIT " +
	"OFFSET FETCH FOR LOCK SET RETURNING WINDOW INTO")

// clauses reads clauses in whatever order, up to the end or a set operator. What it does not understand it steps over.
func (r *reader) clauses(s int) {
	for r.more() && !setOperators[r.key()] {
		start := r.i
		if r.endsSource(s) {
			return
		}
		if clauseWords[r.key()] && !r.callable() {
			r.clause(s)
		} else if r.key() == "OUTPUT" && r.scope(s).Verb != "SELECT" {
			r.i++
			r.scope(s).Returning = true
			r.outputs(s)
		} else if r.scope(s).Verb != "VALUES" && r.key() == "SELECT" { // another statement, without a semicolon
			r.query(Outer, -1)
		} else if r.is(",") && r.listsTables(s) {
			r.i++
			r.table(s, ",")
		} else {
			r.stray(s)
		}
		if r.i == start {
			r.i++
		}
	}
}

// endsSource reports whether the next clause is one of the INSERT around a query.
func (r *reader) endsSource(s int) bool {
	if next := r.at(1).Key; r.key() == "ON" && (next == "CONFLICT" || next == "DUPLICATE") {
		return true
	}
	return r.key() == "RETURNING" && r.scope(s).Verb == "SELECT"
}

// listsTables reports whether a comma continues FROM: what precedes is a table, or the condition of a join.
func (r *reader) listsTables(s int) bool {
	sc := r.scope(s)
	return len(sc.Tables) > 0 && sc.Order == nil && sc.Group == nil && !sc.Limit.Set && sc.Verb != "INSERT" && r.at(1).IsName()
}

func (r *reader) clause(s int) {
	switch r.key() {
	case "FROM":
		r.from(s)
	case "ON":
		r.i++
		r.condition(s, InOn, len(r.scope(s).Tables)-1)
	case "USING":
		r.using(s)
	case "WHERE", "AND", "OR":
		r.i++
		r.condition(s, InWhere, -1)
	case "HAVING":
		r.i++
		r.condition(s, InHaving, -1)
	case "QUALIFY":
		r.i++
		r.record(s, InValue, r.expression())
	case "GROUP":
		r.groupBy(s)
	case "ORDER":
		r.orderBy(s)
	case "LIMIT", "OFFSET", "FETCH":
		r.limits(s)
	case "FOR", "LOCK":
		r.lock(s)
	case "SET":
		r.i++
		r.assignments(s)
	case "RETURNING":
		r.i++
		r.scope(s).Returning = true
		r.outputs(s)
	case "WINDOW":
		r.window(s)
	case "INTO": // SELECT … INTO new_table, INTO @variable, INTO OUTFILE '…'
		r.i++
		r.skip("TEMP", "TEMPORARY", "UNLOGGED", "TABLE", "OUTFILE", "DUMPFILE")
		r.qualified()
	default:
		r.join(s)
	}
}

// condition reads a boolean expression; holes between its parts may hold anything.
func (r *reader) condition(s int, role Role, join int) {
	for {
		start := r.i
		n := r.expression()
		r.conditionOf(s, role, join, n)
		// What follows an operand that is a hole, or a hole that follows one: WHERE a = 1 <hole> AND b = 2
		if r.at(0).Kind == Hole {
			r.scope(s).Unsure = true
			r.i++
		}
		if k := r.key(); (k == "AND" || k == "OR") && r.i > start {
			r.i++
			continue
		}
		if r.i == start || !r.more() || r.endsList() || r.at(-1).Kind != Hole {
			return
		}
	}
}

func (r *reader) groupBy(s int) {
	r.i++
	if !r.skip("BY") {
		return
	}
	r.skip("ALL", "DISTINCT")
	for r.more() {
		start := r.i
		if (r.key() == "ROLLUP" || r.key() == "CUBE") && r.at(1).Is("(") {
			r.i++
		}
		if r.key() == "GROUPING" && r.at(1).Key == "SETS" {
			r.i += 2
		}
		n := r.expression()
		for _, kid := range r.items(n) {
			column := r.record(s, InGroup, kid)
			if column < 0 {
				column = r.ordinal(s, kid)
			}
			r.scope(s).Group = append(r.scope(s).Group, column)
		}
		if r.key() == "WITH" && r.at(1).Key == "ROLLUP" {
			r.i += 2
		}
		r.strays(s, start)
		if !r.is(",") {
			return
		}
		r.i++
	}
}

// strays steps over what is left of one thing of a list.
func (r *reader) strays(s, start int) {
	for r.more() && !r.is(",") && !r.endsList() {
		r.stray(s)
	}
	if r.i == start && r.more() && !r.is(",") && !r.endsList() {
		r.i++
	}
}

func (r *reader) orderBy(s int) {
	r.i++
	if r.skip("BY") || r.key() == "SIBLINGS" {
		r.skip("SIBLINGS")
		r.skip("BY")
		r.orderKeys(s)
	}
}

func (r *reader) orderKeys(s int) {
	for r.more() && !r.endsList() {
		start := r.i
		o := Order{Start: r.startAt()}
		n := r.expression()
		o.End = max(r.endBefore(), o.Start)
		if o.Column = r.record(s, InOrder, n); o.Column < 0 {
			o.Column = r.ordinal(s, n)
		}
		o.Random = r.random(n)
		for {
			switch {
			case r.skip("DESC"):
				o.Descending = true
			case r.skip("ASC"):
			case r.key() == "NULLS":
				r.i += 2
			case r.key() == "USING" && r.at(1).Kind == Mark:
				o.Descending = r.at(1).Is(">")
				r.i += 2
			default:
				goto read
			}
		}
	read:
		if r.i > start {
			r.scope(s).Order = append(r.scope(s).Order, o)
		}
		r.strays(s, start)
		if !r.is(",") {
			return
		}
		r.i++
	}
}

// limits reads LIMIT n, LIMIT offset, n, OFFSET n ROWS and FETCH FIRST n ROWS ONLY.
func (r *reader) limits(s int) {
	word := r.key()
	r.i++
	switch word {
	case "LIMIT":
		if r.skip("ALL", "NULL") {
			return
		}
		b := r.bound(s)
		if r.is(",") {
			r.i++
			r.scope(s).Offset = b
			b = r.bound(s)
		}
		r.scope(s).Limit = b
	case "OFFSET":
		r.scope(s).Offset = r.bound(s)
		r.skip("ROW", "ROWS")
	case "FETCH":
		if !r.skip("FIRST", "NEXT") {
			return
		}
		if k := r.key(); k == "ROW" || k == "ROWS" {
			r.scope(s).Limit = Bound{Set: true, Value: 1, Start: r.startAt(), End: r.startAt()}
		} else {
			r.scope(s).Limit = r.bound(s)
			r.skip("PERCENT")
		}
		r.skip("ROW", "ROWS")
		if !r.skip("ONLY") && r.key() == "WITH" && r.at(1).Key == "TIES" {
			r.i += 2
		}
	}
}

// bound reads how many.
func (r *reader) bound(s int) Bound {
	b := Bound{Set: true, Value: -1, Start: r.startAt()}
	n := r.arithmetic()
	b.End = max(r.endBefore(), b.Start)
	if n >= 0 {
		if k := &r.nodes[n]; k.kind == nNumber {
			if v, err := strconv.ParseInt(k.text, 10, 64); err == nil {
				b.Value = v
			}
		}
	}
	r.record(s, InValue, n)
	return b
}

// lock reads FOR UPDATE, FOR NO KEY UPDATE OF t SKIP LOCKED, LOCK IN SHARE MODE.
func (r *reader) lock(s int) {
	r.i++
	sc := r.scope(s)
	switch {
	case r.skip("UPDATE"):
		sc.Lock = "UPDATE"
	case r.skip("SHARE"):
		sc.Lock = "SHARE"
	case r.key() == "NO" && r.at(1).Key == "KEY":
		sc.Lock = "NO KEY UPDATE"
		r.i += 3
	case r.key() == "KEY" && r.at(1).Key == "SHARE":
		sc.Lock = "KEY SHARE"
		r.i += 2
	case r.key() == "IN" && r.at(1).Key == "SHARE":
		sc.Lock = "SHARE"
		r.i += 3
		return
	default: // FOR JSON PATH, FOR SYSTEM_TIME AS OF x
		return
	}
	if r.skip("OF") {
		for r.at(0).IsName() && r.key() != "SKIP" && r.key() != "NOWAIT" && r.key() != "FOR" {
			r.qualified()
			if r.is(",") {
				r.i++
			}
		}
	}
	if r.key() == "SKIP" && r.at(1).Key == "LOCKED" {
		sc.SkipLocked = true
		r.i += 2
	}
	r.skip("NOWAIT")
}

// window reads WINDOW w AS (…), …
func (r *reader) window(s int) {
	r.i++
	for r.at(0).IsName() && r.at(1).Key == "AS" && r.at(2).Is("(") {
		r.i += 2
		r.inside(func() { r.expressions(s, InValue) })
		if !r.is(",") {
			return
		}
		r.i++
	}
}
