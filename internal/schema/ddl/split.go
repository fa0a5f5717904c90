package ddl

import "strings"

// split cuts tokens into statements: at semicolons, and where a table's or an index' declaration starts a line, since SQL Server needs no
// semicolon. What stands between BEGIN and END of a routine or a trigger is one statement with it.
func split(text string, toks []token) [][]token {
	var out [][]token
	start, nest, paren := 0, 0, 0
	routine, branch := false, false
	cut := func(to, next int) {
		if to > start {
			out = append(out, toks[start:to])
		}
		start, nest, paren, routine, branch = next, 0, 0, false, false
	}
	for i, t := range toks {
		if i == start {
			routine, branch = isRoutine(toks[i:]), t.upper == "IF"
		}
		switch {
		case t.upper == ";" && nest == 0:
			cut(i, i+1)
		case t.upper == "(":
			paren++
		case t.upper == ")":
			paren--
		case routine:
			nest = max(0, nest+nesting(toks, i))
		case paren <= 0 && i > start && !branch && startsDeclaration(text, toks, i):
			cut(i, i)
			routine, branch = isRoutine(toks[i:]), t.upper == "IF"
		}
	}
	cut(len(toks), len(toks))
	return out
}

// isRoutine says whether a statement's body may hold statements.
func isRoutine(toks []token) bool {
	if toks[0].upper != "CREATE" && toks[0].upper != "ALTER" {
		return false
	}
	for k := 1; k < len(toks) && k < 12; k++ { // CREATE OR REPLACE DEFINER = `a`@`b` SQL SECURITY … PROCEDURE
		switch toks[k].upper {
		case "TRIGGER", "PROCEDURE", "FUNCTION", "EVENT", "PROC":
			return true
		case "TABLE", "INDEX", "VIEW", ";", "(", "TYPE", "SEQUENCE":
			return false
		}
	}
	return false
}

// nesting is 1 where a block of a routine opens, -1 where it closes.
func nesting(toks []token, i int) int {
	after := ""
	if i+1 < len(toks) {
		after = toks[i+1].upper
	}
	switch toks[i].upper {
	case "BEGIN":
		if after != "TRANSACTION" && after != "TRAN" && after != "TRY" && after != "CATCH" {
			return 1
		}
	case "CASE":
		if i == 0 || toks[i-1].upper != "END" {
			return 1
		}
	case "END":
		if after != "IF" && after != "LOOP" && after != "WHILE" && after != "REPEAT" && after != "FOR" && after != "TRY" && after != "CATCH" {
			return -1
		}
	}
	return 0
}

// startsDeclaration says whether token i starts CREATE TABLE, CREATE INDEX or the like at the start of a line.
func startsDeclaration(text string, toks []token, i int) bool {
	if i+1 >= len(toks) || !strings.Contains(text[toks[i-1].end:toks[i].start], "\n") {
		return false
	}
	after := toks[i+1].upper
	switch toks[i].upper {
	case "CREATE":
		return after == "TABLE" || after == "INDEX" || after == "UNIQUE" || after == "NONCLUSTERED" || after == "CLUSTERED"
	case "ALTER", "DROP":
		return after == "TABLE"
	case "IF": // of SQL Server: a condition follows, not a name
		k := i + 1
		for k < len(toks) && (toks[k].upper == "NOT" || toks[k].upper == "EXISTS" || toks[k].upper == "OBJECT_ID" || toks[k].upper == "COL_LENGTH") {
			k++
		}
		return k < len(toks) && toks[k].upper == "("
	}
	return false
}

// Split returns where the statements of a text are, without what clients and tools read themselves: each can be sent to a database alone.
func Split(text string) []Span {
	p := prepare(text)
	var out []Span
	for _, toks := range split(p.text, tokenize(p.text)) {
		out = append(out, Span{toks[0].start, toks[len(toks)-1].end})
	}
	return out
}
