package sqltext

import "strings"

// change reads INSERT, UPDATE, DELETE or MERGE and returns its scope.
func (r *reader) change(kind ScopeKind, parent int) int {
	if r.depth++; r.depth > deepest {
		r.i = r.end
		r.depth--
		return -1
	}
	defer func() { r.depth-- }()
	verb := r.key()
	if verb == "REPLACE" || verb == "UPSERT" {
		verb = "INSERT"
	}
	s := r.open(kind, verb, parent)
	switch r.i++; verb {
	case "INSERT":
		r.insert(s)
	case "UPDATE":
		r.modifiers(s, "LOW_PRIORITY", "IGNORE")
		r.table(s, "")
		r.target(s)
		r.clauses(s)
	case "DELETE":
		r.delete(s)
	case "MERGE":
		r.modifiers(s)
		r.skip("INTO")
		r.table(s, "")
		r.target(s)
		r.clauses(s)
	}
	r.dropNamedTargets(s)
	r.close(s)
	return s
}

// modifiers steps over what stands between the verb and the table.
func (r *reader) modifiers(s int, words ...string) {
	for {
		switch {
		case r.key() == "TOP":
			r.i++
			r.scope(s).Limit = r.bound(s)
		case r.key() == "OR":
			r.i++
			if r.key() == "IGNORE" {
				r.scope(s).Conflict = "NOTHING"
			} else if r.key() == "REPLACE" {
				r.scope(s).Conflict = "REPLACE"
			}
			r.i++
		case r.key() == "IGNORE" && r.scope(s).Verb == "INSERT":
			r.scope(s).Conflict = "NOTHING"
			r.i++
		case r.skip(words...):
		default:
			return
		}
	}
}

// target marks the tables so far as those that are changed.
func (r *reader) target(s int) {
	sc := r.scope(s)
	for i := range sc.Tables {
		sc.Tables[i].Target = true
	}
}

func (r *reader) insert(s int) {
	if r.at(-1).Key == "REPLACE" {
		r.scope(s).Conflict = "REPLACE"
	}
	r.modifiers(s, "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "OVERWRITE")
	r.skip("INTO")
	r.skip("TABLE")
	r.table(s, "")
	r.target(s)
	if r.is("(") && !r.startsQuery(0) {
		r.inside(func() { r.names(s, InInsert) })
	}
	for r.more() {
		start := r.i
		switch k := r.key(); {
		case r.startsQuery(0) && k != "VALUES":
			r.query(Source, s)
		case (k == "VALUES" || k == "VALUE") && (r.at(1).Is("(") || r.at(1).Kind != Mark):
			r.i++
			r.tuples(s)
		case k == "OVERRIDING":
			r.i += 3
		case k == "AS" && r.at(1).IsName() && !r.startsQuery(1): // MySQL's name for the row
			r.i += 2
			r.skipParens()
		case k == "ON" && (r.at(1).Key == "CONFLICT" || r.at(1).Key == "DUPLICATE"):
			r.conflict(s)
		case k == "OUTPUT", k == "RETURNING":
			r.i++
			r.scope(s).Returning = true
			r.outputs(s)
		case k == "SET":
			r.i++
			r.assignments(s)
		default:
			r.stray(s)
		}
		if r.i == start {
			r.i++
		}
	}
}

// names reads a list of columns.
func (r *reader) names(s int, role Role) {
	for r.more() {
		t := r.at(0)
		if !t.IsName() {
			r.i++
			continue
		}
		qualifier, name := r.qualified()
		if hasHole(name) {
			r.scope(s).Unsure = true
		}
		sc := r.scope(s)
		sc.Columns = append(sc.Columns, Column{Qualifier: qualifier, Name: name, Start: t.Start, End: r.endBefore(), Role: role, Scope: s, Table: -1})
	}
}

// tuples reads (…), (…), … after VALUES.
func (r *reader) tuples(s int) {
	for {
		r.skip("ROW")
		if !r.is("(") {
			if r.at(0).Kind == Hole || r.at(0).Kind == Placeholder {
				r.scope(s).Unsure = true
				r.i++
			}
			return
		}
		r.scope(s).Rows++
		r.inside(func() { r.expressions(s, InValue) })
		if !r.is(",") {
			return
		}
		r.i++
	}
}

// conflict reads ON CONFLICT (…) DO UPDATE SET … WHERE …, and ON DUPLICATE KEY UPDATE ….
func (r *reader) conflict(s int) {
	duplicate := r.at(1).Key == "DUPLICATE"
	r.i += 2
	if duplicate {
		r.skip("KEY")
		if r.skip("UPDATE") {
			r.scope(s).Conflict = "UPDATE"
			r.assignments(s)
		}
		return
	}
	if r.key() == "ON" && r.at(1).Key == "CONSTRAINT" {
		r.i += 3
	}
	if r.is("(") {
		r.inside(func() { r.expressions(s, InValue) })
	}
	if r.skip("WHERE") {
		r.record(s, InValue, r.expression())
	}
	if !r.skip("DO") {
		return
	}
	switch {
	case r.skip("NOTHING"):
		r.scope(s).Conflict = "NOTHING"
	case r.skip("UPDATE"):
		r.scope(s).Conflict = "UPDATE"
		if r.skip("SET") {
			r.assignments(s)
		}
		if r.skip("WHERE") {
			r.record(s, InValue, r.expression())
		}
	}
}

// assignments reads a = b, (c, d) = (e, f), …
func (r *reader) assignments(s int) {
	for r.more() {
		start, t := r.i, r.at(0)
		switch {
		case r.is("("):
			r.inside(func() { r.names(s, InSet) })
		case t.Kind == Placeholder: // SET @n = 1, SET ??
			r.scope(s).Unsure = true
			r.i++
		case t.IsName() && (!reserved[t.Key] || r.at(1).Is("=")):
			qualifier, name := r.qualified()
			if r.at(0).Kind == Mark && (r.is("=") || r.is("[") || r.is("+=") || r.is("-=") || r.is(":=")) || !hasHole(name) {
				sc := r.scope(s)
				sc.Columns = append(sc.Columns, Column{Qualifier: qualifier, Name: name, Start: t.Start, End: r.endBefore(), Role: InSet, Scope: s, Table: -1})
			}
			if hasHole(name) {
				r.scope(s).Unsure = true
			}
			for r.is("[") {
				r.i = min(r.match[r.i]+1, r.end)
			}
		}
		if r.is("=") || r.is(":=") || r.is("+=") || r.is("-=") || r.is("*=") || r.is("/=") || r.is("|=") || r.is("^=") {
			r.i++
			r.record(s, InValue, r.expression())
		}
		for r.more() && !r.is(",") && !r.endsList() && r.at(0).Kind == Hole {
			r.stray(s)
		}
		if !r.is(",") || r.i == start {
			return
		}
		r.i++
	}
}

// delete reads DELETE FROM t …, DELETE t …, and DELETE a, b FROM t a JOIN u b ….
func (r *reader) delete(s int) {
	r.modifiers(s, "LOW_PRIORITY", "QUICK", "IGNORE")
	if r.skip("FROM") {
		r.table(s, "")
		for r.is(",") { // MySQL's DELETE FROM t, u USING …
			r.i++
			r.table(s, ",")
		}
		r.target(s)
		r.clauses(s)
		return
	}
	var names []string
	from := r.i
	for r.at(0).IsName() && !reserved[r.key()] {
		_, name := r.qualified()
		if r.is(".") && r.at(1).Is("*") {
			r.i += 2
		}
		names = append(names, name)
		if !r.is(",") {
			break
		}
		r.i++
	}
	if r.key() != "FROM" { // SQL Server's DELETE t WHERE …
		r.i = from
		r.table(s, "")
		r.target(s)
	}
	r.clauses(s)
	sc := r.scope(s)
	for i := range sc.Tables {
		for _, name := range names {
			if t := &sc.Tables[i]; strings.EqualFold(t.Alias, name) || t.Alias == "" && strings.EqualFold(t.Name, name) {
				t.Target = true
			}
		}
	}
}

// dropNamedTargets takes out the targets that only name another table: UPDATE a SET … FROM t a, DELETE FROM t USING t JOIN u ….
func (r *reader) dropNamedTargets(s int) {
	sc := r.scope(s)
	for len(sc.Tables) > 1 && sc.Tables[0].Target && sc.Tables[0].Alias == "" {
		i := named(sc.Tables[1:], sc.Tables[0].Name) + 1
		if i == 0 || sc.Tables[0].Schema != "" && sc.Tables[i].Alias != "" || sc.Verb == "MERGE" {
			return
		}
		sc.Tables[i].Target = true
		sc.Tables = sc.Tables[1:]
		sc.Tables[0].Join = ""
		for p := range sc.Predicates {
			sc.Predicates[p].Join = max(-1, sc.Predicates[p].Join-1)
		}
		for c := range sc.Columns {
			sc.Columns[c].Table = max(-1, sc.Columns[c].Table-1)
		}
	}
}
