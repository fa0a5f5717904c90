package sqltext

// object reads which tables a statement is about that is neither a query nor a change of rows: CREATE TABLE t, TRUNCATE t, LOCK TABLE t, COPY t,
// CREATE INDEX i ON t. What it declares is not read here.
func (r *reader) object() {
	verb := r.key()
	start := r.i
	s := r.open(Outer, verb, -1)
	r.i++
	switch verb {
	case "CREATE", "ALTER", "DROP":
		if !r.skipTo("TABLE", "INDEX", "TRIGGER") {
			break
		}
		if kind := r.at(-1).Key; kind != "TABLE" && !r.skipTo("ON") {
			break
		}
		r.objects(s)
	case "TRUNCATE", "LOCK", "ANALYZE", "VACUUM", "REINDEX", "COPY":
		for r.skip("TABLE", "TABLES", "FULL", "VERBOSE", "ANALYZE") {
		}
		r.objects(s)
	}
	r.target(s)
	r.close(s)
	if len(r.scope(s).Tables) == 0 {
		r.st.Scopes = r.st.Scopes[:s]
	}
	r.i = start
}

// skipTo steps behind one of these keywords, which stands outside of parentheses among the next few words.
func (r *reader) skipTo(keys ...string) bool {
	for n := 0; n < 12 && r.more(); n++ {
		if r.skip(keys...) {
			return true
		}
		if r.is("(") {
			return false
		}
		r.i++
	}
	return false
}

func (r *reader) objects(s int) {
	for r.skip("IF", "NOT", "EXISTS", "ONLY") {
	}
	for r.at(0).IsName() {
		t := Table{Scope: -1, Start: r.startAt()}
		if t.Schema, t.Name = r.qualified(); hasHole(t.Name) {
			t.Kind = Unknown
		}
		t.End = r.endBefore()
		r.scope(s).Tables = append(r.scope(s).Tables, t)
		if !r.is(",") {
			return
		}
		r.i++
		r.skip("ONLY")
	}
}

// Verb returns the first word of a text in upper case, behind parentheses, semicolons and comments, and for WITH that of what follows: the one
// that changes rows, wherever it stands. It is empty for a fragment, and cheaper than Read.
func Verb(text string) string {
	l := NewLexer(text)
	verb := ""
	for {
		t, ok := l.Next()
		if !ok {
			return verb
		}
		if t.Kind == Comment || t.Is("(") || t.Is(";") {
			continue
		}
		if verb = t.Key; verb == "WITH" {
			return l.withVerb()
		}
		if !statementWords[verb] {
			return ""
		}
		return verb
	}
}

// withVerb goes on behind WITH. A change stands at the begin of a body, or behind all of them.
func (l *Lexer) withVerb() string {
	for {
		before := l.prev
		t, ok := l.Next()
		switch {
		case !ok:
			return "SELECT"
		case changeWords[t.Key] && (before.Is("(") || before.Is(")")):
			return t.Key
		}
	}
}

// Base returns the tables of the database that the statement names, each once, in order. Others are derived tables, CTEs and functions; holes
// are not told apart from each other, so sure is false where a table is one.
func (s *Statement) Base() (tables []Table, sure bool) {
	sure = true
	seen := map[[2]string]bool{}
	for i := range s.Scopes {
		for _, t := range s.Scopes[i].Tables {
			if t.Kind == Unknown {
				sure = false
			}
			if name := [2]string{t.Schema, t.Name}; t.Kind == Base && !seen[name] {
				seen[name] = true
				tables = append(tables, t)
			}
		}
	}
	return tables, sure
}
