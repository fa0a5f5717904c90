package ddl

import "strings"

// afterType are the words that end a column's type.
var afterType = map[string]bool{
	"CONSTRAINT": true, "NOT": true, "NULL": true, "DEFAULT": true, "PRIMARY": true, "UNIQUE": true, "REFERENCES": true, "CHECK": true, "GENERATED": true,
	"COLLATE": true, "AUTO_INCREMENT": true, "AUTOINCREMENT": true, "COMMENT": true, "KEY": true, "ON": true, "AS": true, "IDENTITY": true, "STORED": true,
	"VIRTUAL": true, "CHARSET": true, "FIRST": true, "AFTER": true, "COMPRESSION": true, "STORAGE": true, "INVISIBLE": true, "VISIBLE": true, "SPARSE": true,
	"ROWGUIDCOL": true, "DEFERRABLE": true, "INITIALLY": true, "ENCODE": true, "USING": true, "SET": true, "PERSISTED": true, "INDEX": true, "OPTIONS": true,
}

// column reads a column's declaration with its constraints. It is false if there is no name.
func (e *elements) column(c *cursor) bool {
	col := Column{Span: c.span(), Name: c.ident()}
	if col.Name == "" {
		return false
	}
	c.typeOf(&col)
	e.columnConstraints(c, &col)
	e.columns = append(e.columns, col)
	return true
}

// typeOf reads a type: words, with what they have in parentheses.
func (c *cursor) typeOf(col *Column) {
	var b strings.Builder
	for !c.done() && !(c.peek(0).kind == word && afterType[c.peek(0).upper]) {
		if c.eat("CHARACTER", "SET") {
			c.at++
			continue
		}
		t := c.peek(0)
		switch {
		case t.kind == str, t.kind == other:
			return
		case t.upper == "(":
			from := c.at
			c.skipGroup()
			inner := &cursor{text: c.text, toks: c.toks[from:c.at]}
			values := inner.strings()
			switch b.String() {
			case "enum":
				col.Values = values
				continue
			case "set":
				continue
			}
			for _, t := range inner.toks {
				b.WriteString(strings.ToLower(t.text))
			}
			continue
		case t.upper == "." || t.upper == "[" || t.upper == "]" || t.upper == "[]":
			b.WriteString(t.text)
		case t.kind == symbol:
			return
		default:
			if s := b.String(); s != "" && !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "[") {
				b.WriteByte(' ')
			}
			b.WriteString(strings.ToLower(t.text))
		}
		c.at++
	}
	col.Type = b.String()
	switch first, _, _ := strings.Cut(col.Type, " "); first {
	case "serial", "bigserial", "smallserial", "serial4", "serial8", "serial2":
		col.Serial, col.NotNull = true, true
	}
}

// strings lists the text of all strings.
func (c *cursor) strings() []string {
	var out []string
	for _, t := range c.toks {
		if t.kind == str {
			out = append(out, t.text)
		}
	}
	return out
}

// columnConstraints reads what follows a column's type.
func (e *elements) columnConstraints(c *cursor, col *Column) {
	name := ""
	one := []Part{{Name: col.Name}}
	for !c.done() {
		switch {
		case c.eat("CONSTRAINT"):
			name = c.ident()
			continue
		case c.eat("NOT", "NULL"):
			col.NotNull = true
		case c.eat("PRIMARY", "KEY"), c.peek(0).kind == word && c.eat("KEY"):
			if c.is("DESC") {
				one = []Part{{Name: col.Name, Desc: true}}
			}
			e.keys = append(e.keys, Key{Span: col.Span, Name: Name{Base: name}, Columns: one, Unique: true, Primary: true, Constraint: true})
			col.NotNull = true
		case c.peek(0).kind == word && c.eat("UNIQUE"):
			c.eat("KEY")
			e.keys = append(e.keys, Key{Span: col.Span, Name: Name{Base: name}, Columns: one, Unique: true, Constraint: true})
		case c.peek(0).kind == word && c.eat("REFERENCES"):
			r := Reference{Span: col.Span, Name: name, Columns: []string{col.Name}, Table: c.name()}
			if c.is("(") {
				r.References = c.plain()
			}
			e.references = append(e.references, r)
		case c.eat("ON", "DELETE"), c.eat("ON", "UPDATE"):
			c.action()
		case c.peek(0).kind == word && c.eat("CHECK"):
			e.check(c, name)
		case c.peek(0).kind == word && c.eat("DEFAULT"):
			c.defaultValue()
		case c.eat("GENERATED", "ALWAYS"), c.eat("GENERATED", "BY", "DEFAULT"):
		case c.eat("IDENTITY"):
			col.Serial, col.NotNull = true, true
		case c.eat("COMMENT"), c.eat("COLLATE"), c.eat("AFTER"):
			c.at++
		default:
			c.skipGroup()
		}
		name = ""
	}
}

// action reads what ON DELETE and ON UPDATE do.
func (c *cursor) action() {
	switch {
	case c.eat("SET"), c.eat("NO"):
		c.at++
		if c.is("(") {
			c.skipGroup()
		}
	default:
		c.skipGroup()
	}
}

// defaultValue goes past the value of a DEFAULT: at least one token, then all that cannot start a constraint.
func (c *cursor) defaultValue() {
	for first := true; !c.done(); first = false {
		t := c.peek(0)
		if !first && t.kind == word && afterType[t.upper] && !(t.upper == "ON" || t.upper == "AS") {
			return
		}
		if !first && c.is("ON") && (c.peek(1).upper == "UPDATE" || c.peek(1).upper == "DELETE") {
			return
		}
		c.skipGroup()
	}
}
