package ddl

import (
	"strconv"
	"strings"
)

// elements is what a table's declaration, or an ADD, consists of.
type elements struct {
	columns    []Column
	keys       []Key
	references []Reference
	checks     []Check
	like       []Like
}

// read reads one element of a table: a constraint, an index or a column. It is false where nothing was made of it.
func (e *elements) read(c *cursor) bool {
	if e.constraint(c) {
		return true
	}
	c.at = 0
	return e.column(c)
}

// constraint reads a table's constraint or index; false if the element is a column.
func (e *elements) constraint(c *cursor) bool {
	name, stated := "", false
	if c.is("CONSTRAINT") {
		stated = true
		c.at++
		c.eat("IF", "NOT", "EXISTS")
		if !c.is("PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE", "NOT", "DEFAULT") || c.peek(0).kind == quoted {
			name = c.ident()
		}
	}
	switch {
	case c.eat("PRIMARY", "KEY"):
		return e.key(c, Key{Name: Name{Base: name}, Unique: true, Primary: true, Constraint: true})
	case c.is("UNIQUE") && c.peek(1).upper != "." && (stated || c.startsKey(1)):
		c.at++
		return e.key(c, Key{Name: Name{Base: name}, Unique: true, Constraint: !c.is("INDEX", "KEY") || stated})
	case c.is("FULLTEXT", "SPATIAL", "VECTOR", "INVERTED") && c.startsKey(1):
		method := strings.ToLower(c.peek(0).upper)
		c.at++
		return e.key(c, Key{Method: method})
	case c.is("KEY", "INDEX") && c.startsKey(0):
		return e.key(c, Key{})
	case c.eat("FOREIGN", "KEY"):
		e.foreign(c, name)
	case c.is("CHECK") && c.peek(1).upper == "(":
		c.at++
		e.check(c, name)
	case c.is("EXCLUDE") && (c.peek(1).upper == "USING" || c.peek(1).upper == "("):
		e.exclude(c, name)
	case c.is("LIKE") && c.peek(1).kind != symbol:
		e.copies(c)
	case c.eat("PERIOD", "FOR"):
	case c.is("FAMILY") && c.startsKey(1): // CockroachDB: columns that are stored together
	default:
		return stated
	}
	return true
}

// startsKey says whether an index' declaration goes on at token k, rather than a column that is called key or index: what is in its
// parenthesis are columns, not a type's numbers.
func (c *cursor) startsKey(k int) bool {
	for c.peek(k).upper == "KEY" || c.peek(k).upper == "INDEX" {
		k++
	}
	for i := 0; i < 8; i++ {
		switch t := c.peek(k); {
		case t.upper == "(":
			next := c.peek(k + 1)
			return next.kind == word || next.kind == quoted || next.upper == "("
		case t.kind == word || t.kind == quoted || t.upper == ".":
			k++
		default:
			return false
		}
	}
	return false
}

// key reads what follows the words that say which kind of key it is: its name, method, columns and options.
func (e *elements) key(c *cursor, k Key) bool {
	k.Span = c.span()
	c.eatAny("KEY", "INDEX")
	c.eat("IF", "NOT", "EXISTS")
	if c.eat("USING", "INDEX") {
		k.UsingIndex = c.ident()
		e.keys = append(e.keys, k)
		return true
	}
	c.nulls()
	c.eatAny("CLUSTERED", "NONCLUSTERED")
	if !c.is("(", "USING") || c.peek(0).kind == quoted {
		if n := c.name(); n.Base != "" && k.Name.Base == "" {
			k.Name = n
		}
	}
	c.method(&k)
	c.nulls()
	k.Unique = c.eat("UNIQUE") || k.Unique // SQL Server: INDEX name UNIQUE CLUSTERED (…)
	c.eatAny("CLUSTERED", "NONCLUSTERED")
	if !c.is("(") {
		return false
	}
	k.Columns = c.parts()
	c.keyOptions(&k)
	e.keys = append(e.keys, k)
	return true
}

func (c *cursor) nulls() {
	if !c.eat("NULLS", "NOT", "DISTINCT") {
		c.eat("NULLS", "DISTINCT")
	}
}

// method reads USING gin, TYPE btree.
func (c *cursor) method(k *Key) {
	if c.is("USING", "TYPE") && (c.peek(1).kind == word || c.peek(1).kind == quoted) && c.peek(1).upper != "INDEX" {
		k.Method = strings.ToLower(c.peek(1).text)
		c.at += 2
	}
}

// keyOptions reads what follows a key's columns.
func (c *cursor) keyOptions(k *Key) {
	for !c.done() {
		switch {
		case c.is("USING") && k.Method == "" && c.peek(1).upper != "INDEX":
			c.method(k)
		case c.is("INCLUDE", "STORING") && c.peek(1).upper == "(":
			c.at++
			k.Include = c.plain()
		case c.is("WHERE"):
			c.at++
			from := c.at
			for !c.done() && !(c.is("WITH") && c.peek(1).upper == "(") { // SQL Server's options follow the predicate
				c.skipGroup()
			}
			k.Where = unwrap(c.written(from, c.at))
			return
		default:
			c.skipGroup()
		}
	}
}

// unwrap takes away a parenthesis around the whole of an expression.
func unwrap(s string) string {
	for strings.HasPrefix(s, "(") && wrapped(s) {
		s = strings.TrimSpace(s[1 : len(s)-1])
	}
	return s
}

// wrapped says whether the parenthesis that opens a text closes at its end.
func wrapped(s string) bool {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i == len(s)-1
			}
		case '\'', '"', '`':
			end := strings.IndexByte(s[i+1:], c)
			if end < 0 {
				return false
			}
			i += end + 1
		}
	}
	return false
}

// parts reads the columns and expressions of a key.
func (c *cursor) parts() []Part {
	var out []Part
	for _, p := range c.group() {
		out = append(out, p.part())
	}
	return out
}

func (c *cursor) part() Part {
	var p Part
	switch {
	case c.named() && c.peek(1).upper == "(" && c.peek(2).kind == number && c.peek(3).upper == ")":
		p.Name = c.ident()
		p.Prefix, _ = strconv.Atoi(c.peek(1).text)
		c.at += 3
	case c.named() && c.peek(1).upper != "(" && c.peek(1).upper != "." && !c.operator(1):
		p.Name = c.ident()
	case c.is("(") && (c.peek(1).kind == word || c.peek(1).kind == quoted) && c.peek(2).upper == ")" && c.done3():
		p.Name = c.peek(1).text
		c.at += 3
	default:
		from := c.at
		for !c.done() && !c.is("ASC", "DESC", "NULLS", "COLLATE") && (c.at == from || !c.opclass()) {
			c.skipGroup()
		}
		p.Expression = unwrap(c.written(from, c.at))
	}
	for !c.done() {
		switch {
		case c.eat("ASC"), c.eat("NULLS"):
		case c.eat("DESC"):
			p.Desc = true
		case c.eat("COLLATE"):
			c.name()
		case c.is("FIRST", "LAST", "WITH"): // NULLS FIRST; WITH = of an exclusion
			c.at++
		case c.peek(0).kind == word && p.Opclass == "":
			p.Opclass = strings.ToLower(c.name().Base)
		default:
			c.skipGroup()
		}
	}
	return p
}

// done3 says whether what follows the next three tokens is no operator: (a) is a column, (a) || b an expression.
func (c *cursor) done3() bool { return !c.operator(3) }

// operator says whether token k goes on with an expression.
func (c *cursor) operator(k int) bool {
	t := c.peek(k)
	return t.kind == symbol && t.upper != "," && t.upper != ")" && t.upper != "("
}

// opclass says whether the next token is the operator class that follows an expression: a bare word after something complete.
func (c *cursor) opclass() bool {
	before := c.peek(-1)
	return c.peek(0).kind == word && (before.upper == ")" || before.kind == word || before.kind == quoted) && !c.is("AND", "OR", "IS", "NOT", "IN", "LIKE", "NULL", "AT", "TIME", "ZONE", "BETWEEN") && !beforeOperand(before)
}

func beforeOperand(t token) bool {
	switch t.upper {
	case "AND", "OR", "IS", "NOT", "IN", "LIKE", "AT", "TIME", "BETWEEN":
		return true
	}
	return false
}

// foreign reads what follows FOREIGN KEY.
func (e *elements) foreign(c *cursor, name string) {
	r := Reference{Span: c.span(), Name: name}
	c.eat("IF", "NOT", "EXISTS")
	if !c.is("(") {
		if n := c.ident(); r.Name == "" {
			r.Name = n
		}
	}
	r.Columns = c.plain()
	if !c.eat("REFERENCES") {
		return
	}
	r.Table = c.name()
	if c.is("(") {
		r.References = c.plain()
	}
	e.references = append(e.references, r)
}

// exclude reads an exclusion constraint, which comes with an index.
func (e *elements) exclude(c *cursor, name string) {
	k := Key{Span: c.span(), Name: Name{Base: name}, Constraint: true, Exclude: true, Method: "gist"}
	c.at++
	c.method(&k)
	if c.is("(") {
		k.Columns = c.parts()
		c.keyOptions(&k)
		e.keys = append(e.keys, k)
	}
}

// copies reads LIKE other INCLUDING INDEXES.
func (e *elements) copies(c *cursor) {
	c.at++
	l := Like{Name: c.name()}
	for !c.done() {
		including := c.eat("INCLUDING")
		excluding := !including && c.eat("EXCLUDING")
		switch {
		case c.is("ALL", "INDEXES") && (including || excluding):
			l.Indexes = including
		}
		c.at++
	}
	e.like = append(e.like, l)
}

// check reads the condition of a check: column IN ('a', 'b') and what PostgreSQL makes of it, column = ANY (ARRAY['a', 'b']).
func (e *elements) check(c *cursor, name string) {
	if !c.is("(") {
		return
	}
	from := c.at
	c.skipGroup()
	inner := &cursor{text: c.text, toks: c.toks[from:c.at]}
	ck, list, more := Check{Name: name}, false, false
	var values []string
	for ; !inner.done(); inner.at++ {
		switch t := inner.peek(0); {
		case t.kind == str:
			values = append(values, t.text)
		case inner.is("IN", "ANY"):
			list = true
		case inner.is("OR", "AND", "NOT", "<>", "!=", "<", ">", "LIKE", "~"):
			more = true
		case (t.kind == word || t.kind == quoted) && ck.Column == "" && inner.peek(1).upper != "(":
			ck.Column = t.text
		}
	}
	if list && !more && ck.Column != "" {
		ck.Values = values
	}
	e.checks = append(e.checks, ck)
}
