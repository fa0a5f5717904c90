package ddl

import "strings"

// create reads what follows CREATE. What is neither table, index, view nor type changes no table.
func (r *reader) create(c *cursor, maybe string) {
	temporary, foreign := false, false
	key := Key{Span: c.span()}
	for !c.done() {
		switch {
		case c.eat("OR", "REPLACE"), c.eat("UNLOGGED"), c.eat("CLUSTERED"), c.eat("NONCLUSTERED"), c.eat("GLOBAL"), c.eat("LOCAL"), c.eat("ONLINE"), c.eat("OFFLINE"), c.eat("RECURSIVE"):
		case c.eat("TEMP"), c.eat("TEMPORARY"):
			temporary = true
		case c.eat("FOREIGN"), c.eat("EXTERNAL"), c.eat("VIRTUAL"):
			foreign = true
		case c.eat("UNIQUE"):
			key.Unique = true
		case c.is("FULLTEXT", "SPATIAL", "COLUMNSTORE", "XML", "VECTOR"):
			key.Method = strings.ToLower(c.peek(0).upper)
			c.at++
		case c.eat("TABLE"):
			switch {
			case foreign, temporary: // whatever is said of it later is said of no table
				r.createView(c, maybe)
			default:
				r.createTable(c, maybe)
			}
			return
		case c.eat("MATERIALIZED", "VIEW"), c.eat("VIEW"):
			r.createView(c, maybe)
			return
		case c.eat("INDEX"):
			r.createIndex(c, maybe, key)
			return
		case c.eat("TYPE"):
			r.createType(c, maybe)
			return
		default:
			return
		}
	}
}

func (r *reader) createView(c *cursor, maybe string) {
	c.eat("IF", "NOT", "EXISTS")
	r.add(c, maybe, &CreateView{Name: c.name()})
}

func (r *reader) createTable(c *cursor, maybe string) {
	do := &CreateTable{IfNotExists: c.eat("IF", "NOT", "EXISTS")}
	if do.Name = c.name(); do.Name.Base == "" || strings.HasPrefix(do.Name.Base, "#") {
		return
	}
	var e elements
	switch {
	case c.eat("PARTITION", "OF"):
		do.PartitionOf = c.name()
		for _, part := range c.group() { // constraints of the partition's own
			e.constraint(part)
		}
		do.Keys, do.Checks = e.keys, e.checks
		r.add(c, maybe, do)
		return
	case c.is("LIKE"):
		c.at++
		do.Like = []Like{{Name: c.name(), Indexes: true}}
		r.add(c, maybe, do)
		return
	case c.eat("CLONE"), c.eat("OF"):
		do.Query = true
	}
	columns := c.is("(") && !c.queryIn()
	if columns {
		for _, part := range c.group() {
			e.read(part)
		}
	}
	do.Columns, do.Keys, do.References, do.Checks, do.Like = e.columns, e.keys, e.references, e.checks, e.like
	if len(e.like) == 1 && len(e.columns) == 0 && !mentions(c.toks, "INCLUDING") && !mentions(c.toks, "EXCLUDING") && backquoted(c) {
		do.Like[0].Indexes = true // MySQL's (LIKE other)
	}
	for !c.done() {
		switch {
		case c.eat("INHERITS"):
			for _, part := range c.group() {
				do.Inherits = append(do.Inherits, part.name())
			}
		case c.is("AS", "SELECT"), c.is("(") && !columns, c.is("WITH") && c.peek(1).kind == word && c.peek(2).upper == "AS":
			do.Query = true
			c.at = len(c.toks)
		default:
			c.skipGroup()
		}
	}
	r.add(c, maybe, do)
}

// queryIn says whether the parenthesis that opens here holds a query.
func (c *cursor) queryIn() bool {
	k := 1
	for c.peek(k).upper == "(" {
		k++
	}
	t := c.peek(k).upper
	return t == "SELECT" || t == "WITH" && c.peek(k+1).kind == word
}

func mentions(toks []token, upper string) bool {
	for _, t := range toks {
		if t.upper == upper {
			return true
		}
	}
	return false
}

// backquoted says whether a name is written as only MySQL writes it.
func backquoted(c *cursor) bool {
	for _, t := range c.toks {
		if t.kind == quoted && t.start < len(c.text) && c.text[t.start] == '`' {
			return true
		}
	}
	return false
}

func (r *reader) createIndex(c *cursor, maybe string, key Key) {
	do := &CreateIndex{Key: key}
	c.eat("CONCURRENTLY")
	do.IfNotExists = c.eat("IF", "NOT", "EXISTS")
	if !c.is("ON") || c.peek(0).kind == quoted {
		do.Key.Name = c.name()
	}
	c.method(&do.Key)
	if !c.eat("ON") {
		r.touch(c, maybe, "an index that was not understood")
		return
	}
	do.Only = c.eat("ONLY")
	do.Table = c.name()
	c.method(&do.Key)
	if !c.is("(") || do.Table.Base == "" {
		if do.Key.Method != "columnstore" {
			r.touch(c, maybe, "an index that was not understood")
		}
		return
	}
	do.Key.Columns = c.parts()
	c.keyOptions(&do.Key)
	r.add(c, maybe, do)
}

func (r *reader) createType(c *cursor, maybe string) {
	c.eat("IF", "NOT", "EXISTS")
	do := &CreateEnum{Name: c.name()}
	if !c.eat("AS", "ENUM") {
		return
	}
	for _, part := range c.group() {
		do.Values = append(do.Values, part.strings()...)
	}
	r.add(c, maybe, do)
}

// drop reads what follows DROP.
func (r *reader) drop(c *cursor, maybe string) {
	switch {
	case c.eat("TABLE"), c.eat("TEMPORARY", "TABLE"):
		c.eat("IF", "EXISTS")
		r.add(c, maybe, &DropTable{Names: c.names()})
	case c.eat("INDEX"):
		c.eat("CONCURRENTLY")
		c.eat("IF", "EXISTS")
		do := &DropIndex{Names: c.names()}
		if c.eat("ON") {
			do.Table = c.name()
		}
		r.add(c, maybe, do)
	case c.eat("TYPE"):
		c.eat("IF", "EXISTS")
		for _, n := range c.names() {
			r.add(c, maybe, &RenameType{Name: n})
		}
	case c.eat("SCHEMA"):
		c.eat("IF", "EXISTS")
		for _, n := range c.names() {
			r.add(c, maybe, &DropSpace{Name: n.Base})
		}
	}
}
