package typescript

import (
	"fmt"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// writer makes the edits of a batch.
type writer struct {
	*batch
	indent string // of the loop
	step   string // one level more
	semi   string
	over   string // the collection, as the new code names it
	list   string // the keys
	row    string
	rows   string
	found  string // the map
	out    []string
	all    []text.Edit
}

// widest is how long a line of new code may get.
const widest = 110

func (w *writer) line(depth int, format string, args ...any) {
	w.out = append(w.out, strings.Repeat(w.step, depth)+fmt.Sprintf(format, args...))
}

func (w *writer) edits() ([]text.Edit, error) {
	at := w.start(w.loop.stmt)
	w.indent, _ = w.batch.indent(at)
	w.step = w.unit(w.indent, w.innerIndent())
	w.semi = w.semicolon()
	w.name()
	w.hoist()
	w.gather()
	w.fetch()
	for _, i := range w.look.imports {
		e, err := w.addImport(i, w.semi)
		if err != nil {
			return nil, err
		}
		w.all = append(w.all, e)
	}
	w.replaceUse()
	code := strings.Join(w.out, "\n")
	code = strings.ReplaceAll(code, "\n", "\n"+w.indent)
	w.all = append(w.all, text.Edit{Start: at, End: at, New: code + "\n" + w.indent})
	w.explain()
	return w.all, nil
}

// innerIndent is the indentation of what stands one level deeper than the loop.
func (w *writer) innerIndent() string {
	if block := w.loop.stmt.Parent; block.Kind == tsgo.KindBlock {
		if step, ok := strings.CutPrefix(w.indent, w.leading(w.start(block))); ok && step != "" {
			return w.indent + step
		}
	}
	inner := ""
	each(w.loop.stmt, func(n *tsgo.Node) bool {
		if inner == "" && n.Parent != nil && isBlock(n.Parent) && n != w.loop.stmt {
			if white, own := w.batch.indent(w.start(n)); own {
				inner = white
			}
		}
		return inner == ""
	})
	if !strings.HasPrefix(inner, w.indent) {
		return ""
	}
	step := inner[len(w.indent):]
	return w.indent + step
}

// name chooses the names.
func (w *writer) name() {
	table := camel(w.look.table)
	// It lives in lines before the loop: what the loop itself declares is not in its way.
	w.row = w.newNames(w.loop.stmt, w.loop.stmt).pick(singular(table), "found"+upperFirst(singular(table)), "row")
	rows := plural(table)
	if rows == w.row {
		rows += "List"
	}
	w.rows = w.names.pick(rows, "found"+upperFirst(rows), singular(table)+"Rows", "rows")
	by := "By" + upperFirst(camel(w.look.column))
	if w.look.one {
		w.found = w.names.pick(singular(table)+by, "found"+upperFirst(singular(table))+by)
	} else {
		w.found = w.names.pick(rows+by, "found"+upperFirst(rows)+by)
	}
}

// hoist evaluates the collection once where that is more than reading a variable.
func (w *writer) hoist() {
	w.over = w.of(w.loop.over)
	plain := true
	each(w.loop.over, func(n *tsgo.Node) bool {
		switch n.Kind {
		case tsgo.KindIdentifier, tsgo.KindThisKeyword, tsgo.KindPropertyAccessExpression, tsgo.KindParenthesizedExpression, tsgo.KindNonNullExpression:
		default:
			plain = false
		}
		return plain
	})
	if skip(w.loop.over) != w.loop.over && plain {
		w.over = w.of(skip(w.loop.over))
	}
	if plain {
		return
	}
	name := "elements"
	if e := w.loop.element; e != nil && e.Kind == tsgo.KindIdentifier && len(e.Text()) > 2 {
		name = plural(e.Text())
	}
	w.over = w.names.pick(name, "all"+upperFirst(name))
	value := w.of(w.loop.over)
	if w.loop.over.Kind == tsgo.KindParenthesizedExpression {
		value = w.of(w.loop.over.Expression())
	}
	w.line(0, "const %s = %s%s", w.over, w.dedent(value, w.loop.over), w.semi)
	w.all = append(w.all, w.edit(w.loop.over, w.over))
	if w.loop.list != iterable {
		return
	}
}

// dedent takes the part of the indentation off that a node has more than the loop.
func (w *writer) dedent(code string, n *tsgo.Node) string {
	lead := w.leading(w.start(n))
	if !strings.Contains(code, "\n") || strings.Contains(code, "`") {
		return code
	}
	return strings.ReplaceAll(code, "\n"+lead, "\n")
}

// gather writes the list of keys.
func (w *writer) gather() {
	k := w.keys
	if k.direct {
		w.list = w.over
		return
	}
	w.list = w.names.pick(w.listNames()...)
	params := k.element
	if k.second != "" || !isWord(k.element) {
		params = "(" + k.element + ")"
	}
	if k.second != "" {
		params = "(" + k.element + ", " + k.second + ")"
	} else if isWord(k.element) && w.parenthesised() {
		params = "(" + k.element + ")"
	}
	from := w.over
	var each string
	switch {
	case k.guard != "":
		if w.loop.list == iterable {
			from = "[..." + from + "]"
		}
		each = fmt.Sprintf("%s.flatMap(%s => (%s ? [%s] : []))", from, params, k.guard, k.key)
	case w.loop.list == iterable && k.key == k.element:
		w.line(0, "const %s = [...%s]%s", w.list, from, w.semi)
		return
	case w.loop.list == iterable:
		each = fmt.Sprintf("Array.from(%s, %s => %s)", from, params, k.key)
	case k.key == k.element:
		each = from
	default:
		each = fmt.Sprintf("%s.map(%s => %s)", from, params, k.key)
	}
	line := fmt.Sprintf("const %s = [...new Set(%s)]%s", w.list, each, w.semi)
	if len(w.indent)+len(line) > widest {
		w.line(0, "const %s = [", w.list)
		w.line(1, "...new Set(%s),", each)
		w.line(0, "]%s", w.semi)
		return
	}
	w.line(0, "%s", line)
}

// parenthesised says whether the file's arrow functions have parentheses around a single parameter.
func (w *writer) parenthesised() bool {
	with, without := 0, 0
	each(w.Source.AsNode(), func(n *tsgo.Node) bool {
		if n.Kind == tsgo.KindArrowFunction && len(n.Parameters()) == 1 && n.Parameters()[0].Type() == nil && n.Parameters()[0].Name().Kind == tsgo.KindIdentifier && !isAsync(n) {
			if w.Text[w.start(n)] == '(' {
				with++
			} else {
				without++
			}
		}
		return true
	})
	return with >= without
}

// listNames proposes names for the list of keys: order.userId gives userIds, user.id gives userIds.
func (w *writer) listNames() []string {
	name := camel(lastName(w.look.key))
	if n := skip(w.look.key); n.Kind == tsgo.KindPropertyAccessExpression && len(name) <= 4 {
		if inner := lastName(n.Expression()); len(inner) > 2 {
			name = lowerFirst(inner) + upperFirst(name)
		}
	}
	if c := camel(w.look.column); (c == "id" || c == "Id") && len(name) > 2 && !strings.HasSuffix(strings.ToLower(name), "id") {
		name += "Id"
	}
	if name == "" || len(name) < 2 {
		return []string{camel(w.look.table) + upperFirst(plural(camel(w.look.column))), "keys"}
	}
	if name == "id" {
		return []string{"ids", camel(w.look.table) + "Ids", "keys"}
	}
	return []string{plural(name), "all" + upperFirst(plural(name)), "keys"}
}

// fetch writes the query and the map.
func (w *writer) fetch() {
	l := w.look
	rest := ""
	if l.rows {
		rest = ".rows"
	}
	query := func(keys string) string {
		code := w.dedent(l.query(keys), l.call)
		if l.rows {
			return "(await " + code + ")" + rest
		}
		return "await " + code
	}
	switch {
	case l.chunked:
		start := w.names.pick("start", "offset", "at")
		part := fmt.Sprintf("%s.slice(%s, %s + %d)", w.list, start, start, ChunkSize)
		w.line(0, "const %s = []%s", w.rows, w.semi)
		w.line(0, "for (let %s = 0; %s < %s.length; %s += %d) {", start, start, w.list, start, ChunkSize)
		code := query(part)
		if line := fmt.Sprintf("%s.push(...(%s))%s", w.rows, code, w.semi); !strings.Contains(code, "\n") && len(w.indent)+len(w.step)+len(line) <= widest {
			w.line(1, "%s", line)
		} else {
			w.line(1, "%s.push(", w.rows)
			w.line(2, "...(%s)%s", w.deeper(code, 2), w.comma())
			w.line(1, ")%s", w.semi)
		}
		w.line(0, "}")
	default:
		line := fmt.Sprintf("const %s = %s.length > 0 ? %s : []%s", w.rows, w.list, query(w.list), w.semi)
		if len(w.indent)+len(line) > widest || strings.Contains(line, "\n") {
			w.line(0, "const %s =", w.rows)
			w.line(1, "%s.length > 0", w.list)
			w.line(2, "? %s", w.deeper(query(w.list), 3))
			w.line(2, ": []%s", w.semi)
		} else {
			w.line(0, "%s", line)
		}
	}
	if l.one {
		w.mapRows()
	} else {
		w.groupRows()
	}
}

// deeper indents the lines of code after the first, but for a statement's text.
func (w *writer) deeper(code string, depth int) string {
	if strings.Contains(code, "`") {
		return code
	}
	return strings.ReplaceAll(code, "\n", "\n"+strings.Repeat(w.step, depth))
}

// comma is the one after the last argument of a call on several lines, if the file has them there.
func (w *writer) comma() string {
	found := false
	each(w.Source.AsNode(), func(n *tsgo.Node) bool {
		if n.Kind == tsgo.KindCallExpression && len(n.Arguments()) > 0 && !found {
			list := n.Arguments()
			rest := strings.TrimSpace(w.Text[list[len(list)-1].End():n.End()])
			found = strings.HasPrefix(rest, ",")
		}
		return !found
	})
	if found {
		return ","
	}
	return ""
}

// keyOf reads a row's key.
func (w *writer) keyOf(row string) string {
	if w.look.read != nil {
		return w.look.read(row)
	}
	return row + "." + w.look.column
}

// value is what is read of a row to find it by.
func (w *writer) value(expr string) string {
	if w.look.exact {
		return expr
	}
	return "String(" + expr + ")"
}

func (w *writer) mapRows() {
	row, key, rest := w.row, w.keyOf(w.row), w.row
	params := row
	if w.parenthesised() {
		params = "(" + row + ")"
	}
	if w.look.strip {
		column := w.look.column
		params, key = "({ "+column+", ..."+row+" })", column
	}
	line := fmt.Sprintf("const %s = new Map(%s.map(%s => [%s, %s]))%s", w.found, w.rows, params, w.value(key), rest, w.semi)
	if len(w.indent)+len(line) > widest {
		w.line(0, "const %s = new Map(", w.found)
		w.line(1, "%s.map(%s => [%s, %s])", w.rows, params, w.value(key), rest)
		w.line(0, ")%s", w.semi)
		return
	}
	w.line(0, "%s", line)
}

func (w *writer) groupRows() {
	types := ""
	if !w.isJavaScript() {
		kind := "string"
		if w.look.exact {
			switch w.keys.kind {
			case tsgo.TypeFlagsNumberLike:
				kind = "number"
			case tsgo.TypeFlagsBigIntLike:
				kind = "bigint"
			}
		}
		rows := "typeof " + w.rows
		if w.look.strip {
			rows = "Omit<(" + rows + ")[number], " + w.quoted(w.look.column) + ">[]"
		}
		types = "<" + kind + ", " + rows + ">"
	}
	group := w.names.pick("group", "sameKey")
	key := w.value(w.keyOf(w.row))
	head := w.row
	if w.look.strip {
		head, key = "{ "+w.look.column+", ..."+w.row+" }", w.value(w.look.column)
	}
	w.line(0, "const %s = new Map%s()%s", w.found, types, w.semi)
	w.line(0, "for (const %s of %s) {", head, w.rows)
	name := key
	if !w.look.exact {
		name = w.names.pick("key", w.look.column+"Key")
		w.line(1, "const %s = %s%s", name, key, w.semi)
	}
	w.line(1, "const %s = %s.get(%s) ?? []%s", group, w.found, name, w.semi)
	w.line(1, "%s.push(%s)%s", group, w.row, w.semi)
	w.line(1, "%s.set(%s, %s)%s", w.found, name, group, w.semi)
	w.line(0, "}")
}

// replaceUse writes what stands in the query's place.
func (w *writer) replaceUse() {
	u, l := w.use, w.look
	code := w.found + ".get(" + w.value(w.of(l.key)) + ")"
	plain := false
	switch {
	case !l.one:
		code += " ?? []"
	case l.raises:
		code += " ?? (" + w.of(w.use.value) + ")"
	case l.missing == "null":
		code += " ?? null"
	default:
		plain = true
	}
	if u.result {
		code, plain = "{ rows: "+code+" }", true
	}
	if u.paren && !plain {
		code = "(" + code + ")"
	}
	w.all = append(w.all, w.edit(u.value, code))
	if u.pattern != nil {
		w.all = append(w.all, *u.pattern)
	}
}

// explain notes what a reviewer has to know.
func (w *writer) explain() {
	l := w.look
	first := "The rows come from one statement instead of one per element: one snapshot, held in memory as a whole."
	if l.chunked {
		first = fmt.Sprintf("The rows come from one statement per %d keys instead of one per element: one snapshot, held in memory as a whole.", ChunkSize)
	}
	notes := []string{first, "A database error now appears before the first pass of the loop, and so before the effects of earlier passes."}
	if l.unique != "" {
		notes = append(notes, "This rests on "+l.unique+" being unique.")
	}
	if !l.exact {
		notes = append(notes, "Rows are found by the text of "+l.column+": a key that the database takes for equal although it is written otherwise finds none.")
	}
	if w.use.escapes {
		notes = append(notes, "Elements with the same key share one row object.")
	}
	if w.loop.list == untyped {
		notes = append(notes, "This rests on "+w.brief(w.loop.over)+" being an array.")
	}
	if l.raises {
		notes = append(notes, "For a missing row the original query runs, and throws its own error.")
	}
	w.notes = append(append(notes, l.notes...), w.notes...)
}
