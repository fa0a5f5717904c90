package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// knexLinks are links of a chain that keep rows apart: each row of a key is there whatever other keys are asked for.
var knexLinks = []string{"", "from", "table", "withSchema", "select", "column", "columns", "where", "andWhere", "whereNot", "whereNull", "whereNotNull",
	"first", "transacting", "timeout", "comment", "orderBy"}

// readKnex reads chains with .where({ id }) or .where('id', id), with .first() or without.
func readKnex(l *lookup, _ *tsgo.Node) error {
	l.library, l.missing, l.chunked = "knex", "undefined", true
	c := chainOf(l.call)
	if stranger, ok := c.only(0, knexLinks...); !ok {
		return refuse("the query has .%s()", stranger)
	}
	first := c.find("first")
	l.one = first >= 0
	if !l.one && c.find("orderBy") < 0 && c.find("select", "column", "columns", "where") < 0 {
		return refuse("the query is not a look-up by a key")
	}
	if root := skip(c.root); root.Kind != tsgo.KindIdentifier && root.Kind != tsgo.KindPropertyAccessExpression && root.Kind != tsgo.KindThisKeyword {
		return refuse("%s is not a plain name", l.brief(c.root))
	}
	l.fixed = append(l.fixed, c.root)
	if err := l.knexTable(c); err != nil {
		return err
	}
	key := -1
	for i, k := range c.links {
		if slices.ContainsFunc(k.args, l.varies) {
			if key >= 0 || k.name != "where" && k.name != "andWhere" {
				return refuse("more than one plain condition depends on the loop")
			}
			key = i
			continue
		}
		l.fixed = append(l.fixed, k.args...)
	}
	if key < 0 {
		return refuse("no condition depends on the loop")
	}
	where, err := l.knexKey(c.links[key])
	if err != nil {
		return err
	}
	if l.one {
		if err := l.needsUnique(false); err != nil {
			return err
		}
	}
	edits := []text.Edit{}
	if l.one {
		edits = append(edits, l.knexFirst(c.links[first]))
	}
	add, err := l.knexColumns(c)
	if err != nil {
		return err
	}
	edits = append(edits, add...)
	l.query = func(keys string) string {
		k := c.links[key]
		return l.replace(l.call, append([]text.Edit{{Start: k.dot(l.source), End: k.call.End(), New: where(keys)}}, edits...)...)
	}
	return nil
}

// knexTable finds the table's name.
func (l *lookup) knexTable(c chain) error {
	i := c.find("from", "table")
	if i < 0 && c.links[0].name == "" {
		i = 0
	}
	if i < 0 || len(c.links[i].args) == 0 {
		return refuse("the query's table is not known")
	}
	_, name, ok := l.text(c.links[i].args[0])
	if !ok {
		return refuse("the query's table is not a constant")
	}
	name, _, _ = strings.Cut(strings.TrimSpace(name), " ")
	l.table = camel(singular(name[strings.LastIndexByte(name, '.')+1:]))
	if !isWord(l.table) {
		return refuse("the query's table is not a plain name")
	}
	return nil
}

// knexKey reads the condition, and says how it is written for many keys.
func (l *lookup) knexKey(k link) (where func(keys string) string, err error) {
	name := "whereIn"
	switch {
	case len(k.args) == 1:
		p, err := l.varying(k.args[0], "where")
		if err != nil {
			return nil, err
		}
		object := skip(k.args[0])
		list := object.AsObjectLiteralExpression().Properties.Nodes
		rest := ""
		if len(list) > 1 {
			i := slices.Index(list, p)
			cut := text.Edit{Start: l.start(p), End: p.End()}
			if i+1 < len(list) {
				cut.End = l.start(list[i+1])
			} else {
				cut.Start = list[i-1].End()
			}
			rest = "." + k.name + "(" + l.replace(k.args[0], cut) + ")" + l.Text[k.before():k.dot(l.source)]
		}
		column := l.column
		return func(keys string) string { return rest + "." + name + "(" + l.quoted(column) + ", " + keys + ")" }, nil
	case len(k.args) == 2, len(k.args) == 3 && skip(k.args[1]).Kind == tsgo.KindStringLiteral && skip(k.args[1]).Text() == "=":
		_, column, ok := l.text(k.args[0])
		if !ok || l.varies(k.args[0]) {
			return nil, refuse("the key's column is not a constant")
		}
		l.key = k.args[len(k.args)-1]
		l.column = column[strings.LastIndexByte(column, '.')+1:]
		if !isWord(l.column) {
			return nil, refuse("the key's column is not a plain name")
		}
		written := l.of(k.args[0])
		return func(keys string) string { return "." + name + "(" + written + ", " + keys + ")" }, nil
	}
	return nil, refuse("the condition is no comparison with a key")
}

// knexFirst takes .first() off; the columns that it names are selected instead.
func (l *lookup) knexFirst(k link) text.Edit {
	e := text.Edit{Start: k.before(), End: k.call.End()}
	if len(k.args) > 0 {
		e.Start = k.dot(l.source)
		from, to := l.start(k.args[0]), k.args[len(k.args)-1].End()
		e.New = ".select(" + l.Text[from:to] + ")"
	}
	return e
}

// knexColumns adds the key to the columns that are named.
func (l *lookup) knexColumns(c chain) ([]text.Edit, error) {
	var add []text.Edit
	for _, k := range c.links {
		if !slices.Contains([]string{"select", "column", "columns", "first"}, k.name) || len(k.args) == 0 {
			continue
		}
		args := k.args
		if len(args) == 1 && skip(args[0]).Kind == tsgo.KindArrayLiteralExpression {
			args = skip(args[0]).Elements()
		}
		has := false
		for _, a := range args {
			_, name, ok := l.text(a)
			if !ok {
				return nil, refuse("the columns are not constants")
			}
			if strings.HasSuffix(strings.ToLower(name), " as "+strings.ToLower(l.column)) {
				return nil, refuse("another column of the result is called %s", l.column)
			}
			name = strings.TrimSpace(name)
			has = has || name == "*" || strings.HasSuffix(name, ".*") || name[strings.LastIndexByte(name, '.')+1:] == l.column
		}
		if has {
			return nil, nil
		}
		if len(args) > 0 && add == nil && k.name != "first" {
			at := l.start(args[0])
			add = []text.Edit{{Start: at, End: at, New: l.quoted(l.column) + ", "}}
		} else if k.name == "first" {
			return nil, refuse("the columns that .first() names leave out the key")
		}
		l.strip = true
	}
	return add, nil
}
