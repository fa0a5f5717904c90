package golang

import (
	"fmt"
	"go/ast"
	"go/types"
	"sort"
	"strconv"
	"strings"
)

// body writes what the new function does. args are the arguments of the statement in the new function; "" for the key.
func (h *helper) body(handle string, args []string, local *names) string {
	var out strings.Builder
	if h.look.scan || h.keyField() != "" {
		fmt.Fprintf(&out, "const size = %d // keys per query: databases bound the parameters of a statement\n", ChunkSize)
	} else {
		h.fail(refuse("the struct that the row is read into has no field for the column %s with the key's type", h.statement.column))
		return ""
	}
	fmt.Fprintf(&out, "found := make(map[%s]%s, len(%s))\n", h.key, h.value, h.list)
	fmt.Fprintf(&out, "for len(%s) > 0 {\n", h.list)
	if goBefore(h.pkg.Types.GoVersion(), 21) {
		fmt.Fprintf(&out, "n := len(%s)\nif n > size {\nn = size\n}\npart := %s[:n]\n%s = %s[n:]\n\n", h.list, h.list, h.list, h.list)
	} else {
		fmt.Fprintf(&out, "part := %s[:min(size, len(%s))]\n%s = %s[len(part):]\n\n", h.list, h.list, h.list, h.list)
	}
	position, added := h.keyColumn()
	text := h.edited(added)
	setup, query := h.query(text, args, handle, local)
	out.WriteString(setup)
	call := handle + "." + h.look.many + "("
	if h.look.ctx != nil {
		call += h.params[0].name + ", "
	}
	if !h.hasMethod(h.look.handle, h.look.many) {
		h.fail(refuse("%s has no method %s to read many rows with", h.of(h.look.handle), h.look.many))
	}
	if !h.look.scan {
		fmt.Fprintf(&out, "var rows []%s\nif err := %s&rows, %s); err != nil {\nreturn nil, err\n}\n", h.value, call, query)
		fmt.Fprintf(&out, "for _, %s := range rows {\nfound[%s%s] = %s\n}\n}\nreturn found, nil", h.row, h.row, h.keyField(), h.row)
		return out.String()
	}
	fmt.Fprintf(&out, "rows, err := %s%s)\nif err != nil {\nreturn nil, err\n}\n", call, query)
	out.WriteString("for rows.Next() {\n")
	key := ""
	var targets []string
	for i, t := range h.dest.targets {
		whole, inner := h.targetText(t)
		targets = append(targets, whole)
		if i == position && added == "" {
			key = inner
		}
	}
	if added != "" {
		key = local.pick(h.keyName(), "key")
		targets = append(targets, "&"+key)
	}
	switch {
	case added == "":
		fmt.Fprintf(&out, "var %s %s\n", h.row, h.value)
	case h.key == h.value:
		fmt.Fprintf(&out, "var %s, %s %s\n", h.row, key, h.key)
	default:
		fmt.Fprintf(&out, "var %s %s\nvar %s %s\n", h.row, h.value, key, h.key)
	}
	fmt.Fprintf(&out, "if err := rows.Scan(%s); err != nil {\nrows.Close()\nreturn nil, err\n}\n", strings.Join(targets, ", "))
	fmt.Fprintf(&out, "found[%s] = %s\n}\n", key, h.row)
	if h.look.library != pgxLibrary {
		out.WriteString("if err := rows.Close(); err != nil {\nreturn nil, err\n}\n")
	}
	out.WriteString("if err := rows.Err(); err != nil {\nreturn nil, err\n}\n}\nreturn found, nil")
	return out.String()
}

func (h *helper) fail(err error) {
	if h.err == nil {
		h.err = err
	}
}

// goBefore reports whether a language version ("go1.20") is known and older than 1.minor.
func goBefore(version string, minor int) bool {
	rest, ok := strings.CutPrefix(version, "go1.")
	if !ok {
		return false
	}
	number, _, _ := strings.Cut(rest, ".")
	n, err := strconv.Atoi(number)
	return err == nil && n < minor
}

// keyField is the field of a row struct that holds the key, as ".ID"; "" if there is none that can be used.
func (h *helper) keyField() string {
	if h.look.scan {
		return ""
	}
	st := h.statement
	position, _, star := st.selects()
	if position < 0 && (!star || len(st.tableNames) > 1) {
		return ""
	}
	field, typ := structKey(h.dest.roots[0].typ, st.column)
	if typ == nil || !types.Identical(typ, h.keys.typ) {
		return ""
	}
	return field
}

// keyColumn finds the key among the columns that are scanned already; else it gives the column to add to the end of the select list,
// where it shifts no other column's number in error messages.
func (h *helper) keyColumn() (position int, added string) {
	if !h.look.scan {
		return -1, ""
	}
	position, columns, star := h.statement.selects()
	if !star && columns != len(h.dest.targets) {
		h.fail(refuse("the statement selects %d columns and the call scans %d", columns, len(h.dest.targets)))
	}
	if position >= 0 {
		t := h.dest.targets[position]
		if t.operand != nil && t.expr.End() == t.inner.End() && types.Identical(h.pkg.Info.TypeOf(t.inner), h.keys.typ) {
			return position, ""
		}
	}
	return -1, h.statement.written
}

// edited applies what every dialect needs to the statement: the key column is added, LIMIT 1 goes. The predicate is left to query.
type editedStatement struct{ before, after string }

func (h *helper) edited(added string) editedStatement {
	st := h.statement
	end := len(st.text)
	if st.limit >= 0 {
		end = st.tokens[st.limit].start
	}
	from, to := st.tokens[st.predicate[0]].start, st.tokens[st.predicate[1]-1].end
	list := st.tokens[st.from-1].end
	before := st.text[:list]
	if added != "" {
		before += ", " + added
	}
	after := st.text[to:end]
	if st.limit >= 0 {
		after = strings.TrimRight(after, " \t\r\n") + st.text[st.tokens[st.limit+1].end:]
	}
	return editedStatement{before + st.text[list:from], after}
}

// query writes the statement for a part of the keys: lines that come before the call, and the call's arguments from the statement on.
func (h *helper) query(text editedStatement, args []string, handle string, local *names) (setup, call string) {
	st := h.statement
	k := st.keyHole()
	switch {
	case h.look.library == pgxLibrary:
		return "", h.anyQuery(text, args, "part")
	case st.dollar && !h.look.rebound && h.requires(pqPath):
		return "", h.anyQuery(text, args, h.imports.name(pqPath, "pq")+".Array(part)")
	case h.look.library == sqlxLibrary:
		return h.sqlxQuery(text, args, handle)
	case st.dollar:
		return h.numberedQuery(text, args)
	}
	repeat := h.imports.name("strings", "strings") + `.Repeat(", ?", len(part)-1)`
	setup = fmt.Sprintf("query := %s + %s + %s\n", literal(text.before+st.written+" IN (?"), repeat, literal(")"+text.after))
	return setup + h.argumentList(args[:k], args[k+1:]), "query, args..."
}

// argumentList writes the arguments of an IN list, in the order of their placeholders.
func (h *helper) argumentList(before, after []string) string {
	any := "any"
	if goBefore(h.pkg.Types.GoVersion(), 18) {
		any = "interface{}"
	}
	name := h.element()
	if len(before)+len(after) == 0 {
		return fmt.Sprintf("args := make([]%s, len(part))\nfor i, %s := range part {\nargs[i] = %s\n}\n", any, name, name)
	}
	out := fmt.Sprintf("args := make([]%s, 0, len(part)+%d)\n", any, len(before)+len(after))
	if len(before) > 0 {
		out += "args = append(args, " + strings.Join(before, ", ") + ")\n"
	}
	out += fmt.Sprintf("for _, %s := range part {\nargs = append(args, %s)\n}\n", name, name)
	if len(after) > 0 {
		out += "args = append(args, " + strings.Join(after, ", ") + ")\n"
	}
	return out
}

// element names one key in the loop over a part.
func (h *helper) element() string {
	name := h.keyName()
	for _, p := range h.params {
		if p.name == name {
			return "key"
		}
	}
	if name == h.list || h.names.taken[name] && h.pkg.Types.Scope().Lookup(name) != nil {
		return "key"
	}
	for _, n := range inside {
		if n == name {
			return "key"
		}
	}
	return name
}

// anyQuery is `column = ANY($n)` with one array.
func (h *helper) anyQuery(text editedStatement, args []string, array string) string {
	st := h.statement
	args = append([]string(nil), args...)
	args[st.keyHole()] = array
	hole := "$" + strconv.Itoa(st.keyHole()+1)
	return literal(text.before+st.written+" = ANY("+hole+")"+text.after) + ", " + strings.Join(args, ", ")
}

// numberedQuery is `column IN ($2, $3, …)`; the other arguments come first.
func (h *helper) numberedQuery(text editedStatement, args []string) (setup, call string) {
	st := h.statement
	k := st.keyHole()
	others := append(append([]string(nil), args[:k]...), args[k+1:]...)
	renumber := func(sql string) string {
		return renumbered(sql, func(n int) string {
			if n > k {
				n--
			}
			return "$" + strconv.Itoa(n+1)
		})
	}
	before, after := renumber(text.before), renumber(text.after)
	h.imports.name("strconv", "strconv")
	h.imports.name("strings", "strings")
	name := h.element()
	any := "any"
	if goBefore(h.pkg.Types.GoVersion(), 18) {
		any = "interface{}"
	}
	setup = "marks := make([]string, len(part))\n"
	if len(others) == 0 {
		setup += fmt.Sprintf("args := make([]%s, len(part))\n", any)
	} else {
		setup += fmt.Sprintf("args := make([]%s, 0, len(part)+%d)\nargs = append(args, %s)\n", any, len(others), strings.Join(others, ", "))
	}
	setup += fmt.Sprintf("for i, %s := range part {\nmarks[i] = \"$\" + %s.Itoa(i+%d)\n", name, h.imports.name("strconv", "strconv"), len(others)+1)
	if len(others) == 0 {
		setup += "args[i] = " + name + "\n}\n"
	} else {
		setup += "args = append(args, " + name + ")\n}\n"
	}
	setup += fmt.Sprintf("query := %s + %s.Join(marks, \", \") + %s\n", literal(before+st.written+" IN ("), h.imports.name("strings", "strings"), literal(")"+after))
	return setup, "query, args..."
}

// renumbered rewrites the $n placeholders of a piece of a statement; f is given the 0-based argument.
func renumbered(sql string, f func(int) string) string {
	st := &statement{text: sql}
	if st.tokenize() != nil {
		return sql
	}
	var out strings.Builder
	last := 0
	for _, t := range st.tokens {
		if t.kind == sqlHole {
			out.WriteString(sql[last:t.start])
			out.WriteString(f(t.hole))
			last = t.end
		}
	}
	return out.String() + sql[last:]
}

// sqlxQuery uses sqlx.In, which takes `?` and spreads the list, and Rebind, which gives the driver's placeholders.
func (h *helper) sqlxQuery(text editedStatement, args []string, handle string) (setup, call string) {
	st := h.statement
	sqlx := h.imports.name(sqlxPath, "sqlx")
	before, after := text.before, text.after
	type use struct {
		at  int
		arg string
	}
	var uses []use
	for i, t := range st.tokens {
		if t.kind == sqlHole {
			arg := args[t.hole]
			if i >= st.predicate[0] && i < st.predicate[1] {
				arg = "part"
			}
			uses = append(uses, use{t.start, arg})
		}
	}
	sort.Slice(uses, func(i, j int) bool { return uses[i].at < uses[j].at })
	var list []string
	for _, u := range uses {
		list = append(list, u.arg)
	}
	if st.dollar {
		mark := func(int) string { return "?" }
		before, after = renumbered(before, mark), renumbered(after, mark)
		if strings.Contains(st.text, "?") {
			h.fail(refuse("the statement has a ? that is no placeholder, which sqlx.In would count"))
		}
	}
	setup = fmt.Sprintf("query, args, err := %s.In(%s, %s)\nif err != nil {\nreturn nil, err\n}\n", sqlx, literal(before+st.written+" IN (?)"+after), strings.Join(list, ", "))
	switch {
	case h.hasMethod(h.look.handle, "Rebind"):
		return setup, handle + ".Rebind(query), args..."
	case st.dollar:
		return setup, sqlx + ".Rebind(" + sqlx + ".DOLLAR, query), args..."
	}
	return setup, "query, args..."
}

// usesIdent reports whether a piece of syntax mentions one of some variables.
func (s *source) usesIdent(n ast.Node, is func(types.Object) bool) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if obj := s.object(id); obj != nil && is(obj) {
				found = true
			}
		}
		return !found
	})
	return found
}
