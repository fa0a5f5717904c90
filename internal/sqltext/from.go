package sqltext

import "strings"

// from reads FROM and the tables that it lists.
func (r *reader) from(s int) {
	r.i++
	r.table(s, "")
	for r.is(",") {
		r.i++
		r.table(s, ",")
	}
}

// join reads what joins a table, and the table. The condition is a clause of its own.
func (r *reader) join(s int) {
	kind := ""
	for {
		switch k := r.key(); k {
		case "LEFT", "RIGHT", "FULL", "INNER", "CROSS", "NATURAL":
			const longest = len("NATURAL LEFT")
			if kind != "" && len(kind) < longest {
				kind += " " + k
			} else {
				kind = k
			}
		case "OUTER", "GLOBAL", "ANY", "SEMI", "ANTI", "ASOF", "HASH", "LOOP", "MERGE", "REMOTE", "LOOKUP":
		case "APPLY": // CROSS APPLY and OUTER APPLY of SQL Server
			r.i++
			r.table(s, kind+" APPLY")
			return
		case "JOIN", "STRAIGHT_JOIN":
			r.i++
			if kind != "" && kind != "INNER" {
				kind += " JOIN"
			} else {
				kind = "JOIN"
			}
			r.table(s, kind)
			return
		default:
			if r.at(0).Kind == Hole && r.at(1).Key == "JOIN" { // a hole that holds LEFT or INNER
				r.i++
				continue
			}
			return
		}
		r.i++
	}
}

// using reads USING (a, b) of a join, or USING t of DELETE and MERGE.
func (r *reader) using(s int) {
	r.i++
	if !r.is("(") || r.startsQuery(0) {
		r.table(s, ",")
		for r.is(",") {
			r.i++
			r.table(s, ",")
		}
		return
	}
	join := len(r.scope(s).Tables) - 1
	r.inside(func() {
		for ; r.more(); r.i++ {
			t := r.at(0)
			if !t.IsName() {
				continue
			}
			r.usingColumn(s, t, join)
		}
	})
	if r.key() == "AS" { // PostgreSQL's alias of the joined columns
		r.i += 2
	}
}

// usingColumn notes a = b for a column that two joined tables have. Of more tables nobody can tell which the left one is.
func (r *reader) usingColumn(s int, t Token, join int) {
	sc := r.scope(s)
	right := len(sc.Columns)
	column := Column{Name: t.Text, Start: t.Start, End: t.End, Role: InOn, Scope: s, Table: join}
	p := Predicate{Column: right, Operator: "=", Against: AnotherColumn, Other: -1, Start: t.Start, End: t.End, Join: join}
	sc.Columns = append(sc.Columns, column)
	if join != 1 {
		sc.Predicates = append(sc.Predicates, p)
		return
	}
	column.Table = 0
	sc.Columns = append(sc.Columns, column)
	p.Other = right + 1
	sc.Predicates = append(sc.Predicates, p)
	p.Column, p.Other = right+1, right
	sc.Predicates = append(sc.Predicates, p)
}

// table reads one table of FROM: a name, a query, a function, or a join in parentheses.
func (r *reader) table(s int, join string) {
	for r.skip("LATERAL", "ONLY", "TABLE") {
	}
	t := Table{Join: join, Scope: -1, Start: r.startAt()}
	switch {
	case r.is("("):
		if !r.derived(s, &t) {
			return
		}
	case r.key() == "ROWS" && r.at(1).Key == "FROM":
		r.i += 2
		r.inside(func() { r.expressions(s, InValue) })
		t.Kind = Function
	case r.key() == "VALUES" && r.at(1).Is("("):
		r.i++
		r.tuples(s)
		t.Kind = Function
	case r.at(0).Kind == Placeholder: // FROM ??, FROM %s, FROM @rows
		t.Kind, t.Name = Unknown, "\x00"
		r.i++
	case !r.at(0).IsName() || notTable[r.key()] && !r.at(1).Is("."):
		return
	default:
		if t.Schema, t.Name = r.qualified(); hasHole(t.Name) {
			t.Kind = Unknown
		}
		if r.is("(") && r.scope(s).Verb != "INSERT" {
			r.inside(func() { r.expressions(s, InValue) })
			t.Kind = Function
		} else if t.Kind == Base && t.Schema == "" {
			r.shared(&t)
			if strings.EqualFold(t.Name, "DUAL") { // what Oracle and MySQL select from if they select from nothing
				t.Kind = Function
			}
		}
	}
	t.End = max(r.endBefore(), t.Start)
	r.alias(&t)
	r.scope(s).Tables = append(r.scope(s).Tables, t)
}

// derived reads (SELECT …), (VALUES …) or (a JOIN b ON …); false for the last one, whose tables are the scope's.
func (r *reader) derived(s int, t *Table) bool {
	if r.startsQuery(1) || changeWords[r.at(1).Key] {
		t.Kind = Subselect
		r.inside(func() { t.Scope = r.body(Derived, s) })
		return true
	}
	if r.match[r.i] == r.i+2 && r.at(1).Kind == Hole { // (<hole>): a query that is not known
		r.scope(s).Unsure = true
		t.Kind, t.Name = Unknown, r.at(1).Text
		r.skipParens()
		return true
	}
	n := len(r.scope(s).Tables)
	r.inside(func() {
		r.table(s, t.Join)
		for r.more() {
			start := r.i
			r.clauses(s)
			if r.i == start {
				r.i++
			}
		}
	})
	if r.key() == "AS" || len(r.scope(s).Tables) == n+1 && r.at(0).IsName() && !reserved[r.key()] { // ((SELECT …)) AS x
		var x Table
		r.alias(&x)
		if sc := r.scope(s); len(sc.Tables) == n+1 {
			sc.Tables[n].Alias = x.Alias
		}
	}
	return false
}

// shared finds out whether a name is that of a CTE. Its Scope is the CTE until the statement is finished, since a recursive one names itself
// before its body has a number.
func (r *reader) shared(t *Table) {
	for i := len(r.visible) - 1; i >= max(0, len(r.visible)-most); i-- {
		if strings.EqualFold(r.st.CTEs[r.visible[i]].Name, t.Name) {
			t.Kind, t.Scope = Shared, r.visible[i]
			return
		}
	}
}

// qualified reads a.b.c and returns the last two parts.
func (r *reader) qualified() (qualifier, name string) {
	if !r.at(0).IsName() {
		return "", ""
	}
	name = r.at(0).Text
	r.i++
	for r.is(".") {
		switch t := r.at(1); {
		case t.IsName():
			qualifier, name = name, t.Text
			r.i += 2
		case t.Is("."): // database..table
			r.i++
		default:
			return qualifier, name
		}
	}
	return qualifier, name
}

// alias reads a table's alias and what can stand around it.
func (r *reader) alias(t *Table) {
	r.decoration()
	if r.skip("AS") {
		if r.at(0).IsName() || r.at(0).Kind == Text {
			t.Alias = r.at(0).Text
			r.i++
		}
	} else if a := r.at(0); (a.Kind == Name || a.Kind == Word && !reserved[a.Key] && !r.notAlias()) && r.more() {
		t.Alias = a.Text
		r.i++
	}
	if t.Alias != "" && r.is("(") {
		r.skipParens() // names, and types of a function's columns
	}
	r.decoration()
}

// notAlias reports whether a word that can be an alias begins something else here.
func (r *reader) notAlias() bool {
	next := r.at(1)
	switch r.key() {
	case "USE", "FORCE", "IGNORE":
		return next.Key == "INDEX" || next.Key == "KEY"
	case "INDEXED":
		return next.Key == "BY"
	case "NOT":
		return true
	case "PARTITION", "TABLESAMPLE", "PIVOT", "UNPIVOT", "SAMPLE", "MATCH_RECOGNIZE":
		return next.Is("(") || next.IsName()
	case "OUTER":
		return next.Key == "APPLY" || next.Key == "JOIN"
	case "ANY", "ASOF", "SEMI", "ANTI", "GLOBAL", "HASH", "LOOP":
		return next.Key == "JOIN" || next.Key == "LEFT" || next.Key == "INNER"
	case "OUTPUT":
		return next.Key == "INSERTED" || next.Key == "DELETED"
	case "FINAL":
		return !next.IsName() || reserved[next.Key]
	}
	return false
}

// decoration steps over hints and samples: WITH (NOLOCK), USE INDEX (x), TABLESAMPLE system (10), WITH ORDINALITY, INDEXED BY x, PARTITION (p).
func (r *reader) decoration() {
	for {
		next := r.at(1)
		switch k := r.key(); {
		case k == "WITH" && next.Is("("), k == "PARTITION" && next.Is("("):
			r.i++
			r.skipParens()
		case k == "WITH" && next.Key == "ORDINALITY", k == "NOT" && next.Key == "INDEXED":
			r.i += 2
		case (k == "USE" || k == "FORCE" || k == "IGNORE") && (next.Key == "INDEX" || next.Key == "KEY"):
			r.i += 2
			if r.skip("FOR") {
				r.skip("JOIN", "ORDER", "GROUP")
				r.skip("BY")
			}
			r.skipParens()
			if r.is(",") && (r.at(1).Key == "USE" || r.at(1).Key == "FORCE" || r.at(1).Key == "IGNORE") {
				r.i++
			}
		case k == "INDEXED" && next.Key == "BY":
			r.i += 3
		case k == "TABLESAMPLE":
			r.i += 2
			r.skipParens()
		case k == "AS" && next.Key == "OF", k == "FOR" && next.Key == "SYSTEM_TIME":
			r.i += 2
			for r.skip("SYSTEM", "TIME", "AS", "OF", "TIMESTAMP", "ALL") {
			}
			r.arithmetic()
		case k == "FINAL" && r.notAlias():
			r.i++
		case r.is("*"): // PostgreSQL's old way to say: with what inherits from it
			r.i++
		default:
			return
		}
	}
}

// notTable lists the words that begin something else where a table is expected.
var notTable = words("SELECT WHERE SET VALUES ON USING ORDER GROUP HAVING LIMIT OFFSET UNION EXCEPT INTERSECT RETURNING JOIN LEFT RIGHT INNER FULL CROSS " +
	"NATURAL DEFAULT FROM FOR AS AND OR WITH")

// reserved lists the words that are no alias without AS.
var reserved = words("SELECT FROM WHERE GROUP ORDER HAVING LIMIT OFFSET FETCH UNION INTERSECT EXCEPT RETURNING FOR SET VALUES ON JOIN LEFT RIGHT INNER FULL " +
	"CROSS NATURAL STRAIGHT_JOIN USING WINDOW AS AND OR NOT IN IS LIKE ILIKE BETWEEN THEN WHEN ELSE END ASC DESC CASE WITH INTO LOCK QUALIFY DO DEFAULT " +
	"COLLATE NULLS TABLESAMPLE LATERAL XOR DIV MOD REGEXP RLIKE GLOB MATCH ESCAPE ISNULL NOTNULL OPTION OVER FILTER WITHIN SEPARATOR DISTINCT " +
	"ALL BY UPDATE DELETE INSERT SIMILAR")
