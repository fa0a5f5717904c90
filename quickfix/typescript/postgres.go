package typescript

import (
	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix/golang"
)

// readPostgres reads pool.query('SELECT … WHERE id = $1', [id]). One parameter takes all keys: = ANY($1).
func readPostgres(l *lookup, call *tsgo.Node) error {
	l.library, l.rows = "pg", true
	if call != l.call {
		return refuse("the query's result is not used at once")
	}
	if err := l.receiver(call); err != nil {
		return err
	}
	args := call.Arguments()
	if len(args) != 2 || skip(args[1]).Kind != tsgo.KindArrayLiteralExpression {
		return refuse("the query is not a text with a list of arguments")
	}
	literal, sql, ok := l.text(args[0])
	if !ok {
		return refuse("the statement's text is not a constant")
	}
	values := skip(args[1]).Elements()
	for _, v := range values {
		if v.Kind == tsgo.KindSpreadElement || v.Kind == tsgo.KindOmittedExpression {
			return refuse("the arguments are not written out one by one")
		}
	}
	raw := l.Text[l.start(literal)+1 : literal.End()-1]
	if raw != sql {
		return refuse("the statement's text has escapes")
	}
	st, err := golang.ReadKey(sql, len(values), func(i int) bool { return l.varies(values[i]) })
	if err != nil {
		return err
	}
	if !st.Dollar {
		return refuse("the statement does not use $1 placeholders")
	}
	l.key, l.column, l.table = values[st.Argument], st.Column, camel(singular(st.Table))
	if !isWord(l.column) || !isWord(l.table) {
		return refuse("the key's column is not a plain name")
	}
	for i, v := range values {
		if i != st.Argument {
			l.fixed = append(l.fixed, v)
		}
	}
	limited := st.Limit[1] > st.Limit[0]
	if limited {
		if err := l.needsUnique(st.Unique); err != nil {
			return err
		}
		l.unique = l.plural() + "." + l.column
	}
	placeholder := sql[st.Predicate[0]:st.Predicate[1]]
	from := l.start(literal) + 1
	edits := []text.Edit{{Start: from + st.Predicate[0], End: from + st.Predicate[1], New: st.Written + " = ANY(" + hole(placeholder) + ")"}}
	if !st.Selected {
		l.strip = true
		edits = append(edits, text.Edit{Start: from + st.ListEnd, End: from + st.ListEnd, New: ", " + st.Written})
	}
	if limited {
		at := st.Limit[0]
		for at > 0 && (sql[at-1] == ' ' || sql[at-1] == '\n' || sql[at-1] == '\t' || sql[at-1] == '\r') {
			at--
		}
		edits = append(edits, text.Edit{Start: from + at, End: from + st.Limit[1]})
	}
	l.query = func(keys string) string {
		if inside(literal, call) {
			return l.replace(call, append([]text.Edit{l.edit(l.key, keys)}, edits...)...)
		}
		return l.replace(call, l.edit(args[0], l.replace(literal, edits...)), l.edit(l.key, keys))
	}
	return nil
}

// hole is the placeholder of a predicate.
func hole(predicate string) string {
	for i := range predicate {
		if predicate[i] == '$' {
			end := i + 1
			for end < len(predicate) && predicate[end] >= '0' && predicate[end] <= '9' {
				end++
			}
			return predicate[i:end]
		}
	}
	return "$1"
}
