package ddl

import (
	"slices"
	"strings"
)

// Read reads the statements of a text in order, and what tells whose dialect it is. Spans are bytes of the text.
func Read(text string) ([]Statement, Hints) {
	p := prepare(text)
	r := &reader{text: p.text, maybe: p.maybe}
	r.out = append(r.out, p.touched...)
	toks := tokenize(p.text)
	for _, one := range split(p.text, toks) {
		r.read(one, "")
	}
	slices.SortStableFunc(r.out, func(a, b Statement) int { return a.Start - b.Start })
	return r.out, hint(text, toks)
}

// reader collects the statements of one text.
type reader struct {
	text  string
	maybe []Span // statements here depend on a template's condition
	depth int    // of blocks in blocks
	// Of a block: what the next statement depends on, outermost first, and whether it belongs to a handler of errors.
	control []string
	handler bool
	out     []Statement
}

func (r *reader) add(c *cursor, maybe string, do Change) {
	span := c.span()
	for _, m := range r.maybe {
		if span.Start < m.End && m.Start < span.End {
			maybe = "a template's condition"
		}
	}
	r.out = append(r.out, Statement{Span: span, Maybe: maybe, Do: do})
}

// read reads one statement.
func (r *reader) read(toks []token, maybe string) {
	c := &cursor{text: r.text, toks: toks}
	if c.done() {
		return
	}
	first := c.peek(0)
	if first.kind != word || harmless[first.upper] {
		return
	}
	c.at++
	switch first.upper {
	case "CREATE":
		r.create(c, maybe)
	case "ALTER":
		r.alter(c, maybe)
	case "DROP":
		r.drop(c, maybe)
	case "RENAME":
		r.rename(c, maybe)
	case "INSERT", "REPLACE":
		r.insert(c, maybe)
	case "SET":
		r.set(c, maybe)
	case "DO":
		r.block(c, maybe)
	case "IF":
		r.conditional(c, maybe)
	case "EXEC", "EXECUTE", "CALL", "SELECT", "PERFORM", "WITH":
		r.call(c, maybe)
	default:
		r.touch(c, maybe, "a statement that starts with "+first.upper)
	}
}

// harmless are first words of statements that change no table.
var harmless = map[string]bool{
	"UPDATE": true, "DELETE": true, "TRUNCATE": true, "COPY": true, "GRANT": true, "REVOKE": true, "COMMENT": true, "BEGIN": true, "START": true, "COMMIT": true, "END": true,
	"ROLLBACK": true, "SAVEPOINT": true, "RELEASE": true, "PRAGMA": true, "LOCK": true, "UNLOCK": true, "ANALYZE": true, "ANALYSE": true, "VACUUM": true, "USE": true, "EXPLAIN": true,
	"NOTIFY": true, "LISTEN": true, "REINDEX": true, "CLUSTER": true, "REFRESH": true, "RESET": true, "SHOW": true, "DISCARD": true, "CHECKPOINT": true, "SECURITY": true, "REASSIGN": true,
	"MERGE": true, "OPTIMIZE": true, "FLUSH": true, "PRINT": true, "GO": true, "DECLARE": true, "ATTACH": true, "DETACH": true, "VALUES": true, "LOAD": true, "IMPORT": true, "DEALLOCATE": true,
	"PREPARE": true, "DELIMITER": true, "SOURCE": true, "KILL": true, "RAISE": true, "NULL": true, "RETURN": true, "DENY": true, "TABLE": true, "ABORT": true, "CLOSE": true, "FETCH": true, "OPEN": true, "MOVE": true,
}

// touch records a statement that was not understood.
func (r *reader) touch(c *cursor, maybe, why string) {
	r.add(c, maybe, &Touch{Names: mentioned(c.toks), Why: why})
}

// mentioned lists all words, names and words in strings, in lower case and sorted: one of them may be a table's name.
func mentioned(toks []token) []string {
	seen := map[string]bool{}
	var out []string
	note := func(s string) {
		if s = strings.ToLower(s); s != "" && len(s) < 128 && !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	for _, t := range toks {
		switch t.kind {
		case word, quoted:
			note(t.text)
		case str:
			for _, w := range strings.FieldsFunc(t.text, func(r rune) bool {
				return r != '_' && r != '$' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r < 0x80
			}) {
				note(w)
			}
		}
	}
	slices.Sort(out)
	return out
}

// rename reads MySQL's RENAME TABLE.
func (r *reader) rename(c *cursor, maybe string) {
	if !c.eat("TABLE") {
		r.touch(c, maybe, "a statement that starts with RENAME")
		return
	}
	c.eat("IF", "EXISTS")
	do := &RenameTables{}
	for {
		old := c.name()
		if !c.eat("TO") {
			return
		}
		do.Old, do.New = append(do.Old, old), append(do.New, c.name())
		if !c.eat(",") {
			break
		}
	}
	r.add(c, maybe, do)
}

// insert counts the rows of INSERT INTO t VALUES (…), (…).
func (r *reader) insert(c *cursor, maybe string) {
	c.eatAny("INTO", "IGNORE", "OR", "REPLACE", "LOW_PRIORITY", "DELAYED")
	do := &Insert{Table: c.name()}
	if do.Table.Base == "" {
		return
	}
	for !c.done() && !c.is("VALUES", "VALUE") {
		c.skipGroup()
	}
	c.at++
	for c.is("(") {
		do.Rows++
		c.skipGroup()
		c.eat(",")
	}
	r.add(c, maybe, do)
}

// set reads PostgreSQL's search path; other settings change no table.
func (r *reader) set(c *cursor, maybe string) {
	c.eatAny("LOCAL", "SESSION")
	if !c.eat("SEARCH_PATH") || !c.eat("TO") && !c.eat("=") {
		return
	}
	path := c.peek(0).text
	if path != "" && !strings.EqualFold(path, "default") && path != "$user" {
		r.add(c, maybe, &SearchPath{Space: path})
	}
}

// call reads statements that run something else. A table that is named in a string may be changed by it; SQL Server's sp_rename says how.
func (r *reader) call(c *cursor, maybe string) {
	if c.peek(-1).upper == "EXEC" || c.peek(-1).upper == "EXECUTE" {
		if do := storedRename(c); do != nil {
			r.add(c, maybe, do)
			return
		}
	}
	var strings []token
	for _, t := range c.toks {
		if t.kind == str {
			strings = append(strings, t)
		}
	}
	calls := false
	for k := range c.toks {
		calls = calls || c.peek(k-c.at).upper == "("
	}
	if names := mentioned(strings); len(names) > 0 && (calls || c.toks[0].upper != "SELECT" && c.toks[0].upper != "WITH") {
		r.add(c, maybe, &Touch{Names: names, Why: "a call that names it (" + c.toks[0].upper + ")"})
	}
}

// storedRename reads EXEC sp_rename 'dbo.users.mail', 'email', 'COLUMN'.
func storedRename(c *cursor) Change {
	at := c.at
	for k := 0; k < 4; k++ { // sys..sp_rename
		if c.peek(k).upper == "SP_RENAME" {
			c.at += k + 1
			break
		}
	}
	if c.at == at {
		return nil
	}
	args := (&cursor{text: c.text, toks: c.toks[c.at:]}).strings()
	if len(args) < 2 {
		return nil
	}
	parts := strings.Split(strings.NewReplacer("[", "", "]", "").Replace(args[0]), ".")
	kind := ""
	if len(args) > 2 {
		kind = strings.ToUpper(args[2])
	}
	last, first := parts[len(parts)-1], parts[:len(parts)-1]
	switch {
	case kind == "COLUMN" && len(first) > 0:
		return &AlterTable{Name: nameOf(first), Steps: []Step{{Span: c.span(), Kind: RenameColumn, Old: last, New: args[1]}}}
	case kind == "INDEX" && len(first) > 0:
		return &RenameIndex{Table: nameOf(first), Old: Name{Base: last}, New: args[1]}
	case kind == "" || kind == "OBJECT":
		return &RenameTables{Old: []Name{nameOf(parts)}, New: []Name{{Base: args[1]}}}
	}
	return nil
}

func nameOf(parts []string) Name {
	n := Name{Base: parts[len(parts)-1]}
	if len(parts) > 1 {
		n.Space = parts[len(parts)-2]
	}
	return n
}
