package ddl

import "strings"

// maxDepth bounds blocks in blocks: a DO in a DO's text.
const maxDepth = 3

// block reads PostgreSQL's DO $$ … $$: its statements happen, but for those under an IF, in a loop or in a handler, which may. What is
// made of text and executed is not known.
func (r *reader) block(c *cursor, maybe string) {
	for ; !c.done(); c.at++ {
		if t := c.peek(0); t.kind == str {
			if r.depth >= maxDepth {
				r.touch(c, maybe, "a DO block")
				return
			}
			body, ok := r.within(t)
			if !ok {
				r.touch(c, maybe, "a DO block")
				return
			}
			inner := &reader{text: r.text, maybe: r.maybe, depth: r.depth + 1}
			for _, toks := range split(r.text, body) {
				inner.inBlock(toks, maybe)
			}
			r.out = append(r.out, inner.out...)
			return
		}
	}
}

// within are the tokens of a string's text, where they stand; false if it is written with escapes.
func (r *reader) within(t token) ([]token, bool) {
	from := strings.Index(r.text[t.start:t.end], t.text)
	if from < 0 {
		return nil, false
	}
	toks := tokenize(t.text)
	for i := range toks {
		toks[i].start += t.start + from
		toks[i].end += t.start + from
	}
	return toks, true
}

// inBlock reads one statement of a block with the words of control that stand before it. The statements of a block share the reader's
// nesting.
func (r *reader) inBlock(toks []token, maybe string) {
	for len(toks) > 0 {
		c := &cursor{text: r.text, toks: toks}
		switch {
		case c.is("DECLARE"):
			toks = after(toks, "BEGIN")
			continue
		case c.is("BEGIN", "ELSE", "LOOP"):
			toks = toks[1:]
			continue
		case c.is("IF", "ELSIF", "ELSEIF", "WHEN"):
			if c.is("IF") {
				r.control = append(r.control, "an IF of a DO block")
			}
			toks = after(toks, "THEN")
			continue
		case c.is("EXCEPTION"):
			r.handler = true
			toks = after(toks, "THEN")
			continue
		case c.is("FOR", "WHILE", "FOREACH"):
			r.control = append(r.control, "a loop of a DO block")
			toks = after(toks, "LOOP")
			continue
		case c.is("END"):
			switch {
			case c.peek(1).upper == "IF" || c.peek(1).upper == "LOOP":
				if n := len(r.control); n > 0 {
					r.control = r.control[:n-1]
				}
			default:
				r.handler = false
			}
			return
		case c.peek(1).upper == ":" || c.peek(1).upper == ":=" || c.peek(1).upper == "=":
			return // an assignment
		}
		break
	}
	if n := len(r.control); n > 0 {
		maybe = r.control[n-1]
	}
	if r.handler {
		maybe = "an error's handler"
	}
	if len(toks) > 0 && toks[0].upper == "EXECUTE" {
		if len(toks) == 2 && toks[1].kind == str { // the statement is written out
			if constant, ok := r.within(toks[1]); ok {
				r.read(constant, maybe)
				return
			}
		}
		r.touch(&cursor{text: r.text, toks: toks}, maybe, "EXECUTE in a DO block")
		return
	}
	r.read(toks, maybe)
}

// after is what follows a word outside of parentheses; nothing if it does not occur.
func after(toks []token, upper string) []token {
	depth := 0
	for i, t := range toks {
		switch {
		case t.upper == "(":
			depth++
		case t.upper == ")":
			depth--
		case t.upper == upper && depth <= 0:
			return toks[i+1:]
		}
	}
	return nil
}

// conditional reads SQL Server's IF condition statement, or BEGIN statements END.
func (r *reader) conditional(c *cursor, maybe string) {
	toks := c.toks
	for i := 1; i < len(toks); {
		if !startsChange(toks, i) {
			i++
			continue
		}
		end := i + 1
		for end < len(toks) && !(toks[end].upper == ";" || startsChange(toks, end) && startsLine(r.text, toks, end) || toks[end].upper == "END" || toks[end].upper == "ELSE") {
			end++
		}
		r.read(toks[i:end], "an IF")
		i = end
	}
}

// startsChange says whether token i may start a statement that changes a table.
func startsChange(toks []token, i int) bool {
	after := ""
	if i+1 < len(toks) {
		after = toks[i+1].upper
	}
	switch toks[i].upper {
	case "CREATE":
		return after == "TABLE" || after == "INDEX" || after == "UNIQUE" || after == "CLUSTERED" || after == "NONCLUSTERED"
	case "ALTER":
		return after == "TABLE"
	case "DROP":
		return after == "TABLE" || after == "INDEX" && (i == 0 || toks[i-1].upper == ")" || toks[i-1].upper == "BEGIN" || toks[i-1].upper == ";")
	case "EXEC", "EXECUTE":
		return true
	}
	return false
}

func startsLine(text string, toks []token, i int) bool {
	for k := toks[i-1].end; k < toks[i].start; k++ {
		if text[k] == '\n' {
			return true
		}
	}
	return false
}
