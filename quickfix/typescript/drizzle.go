package typescript

import (
	"slices"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// readDrizzle reads db.select().from(users).where(eq(users.id, id)), with .limit(1) or without. Rows come as a list.
func readDrizzle(l *lookup, _ *tsgo.Node) error {
	l.library, l.chunked, l.missing = "drizzle-orm", true, "undefined"
	c := chainOf(l.call)
	where, from := c.find("where"), c.find("from")
	switch {
	case len(c.links) == 1 && (c.links[0].name == "findFirst" || c.links[0].name == "findMany"):
		return l.drizzleQuery(c.links[0])
	case where < 0 || from < 0 || c.find("select") < 0 || len(c.links[where].args) != 1 || len(c.links[from].args) != 1:
		return refuse("the query is not a select by a key")
	}
	if stranger, ok := c.only(0, "select", "from", "where", "limit", "orderBy", "execute"); !ok {
		return refuse("the query has .%s()", stranger)
	}
	l.fixed = append(l.fixed, c.root)
	for i, k := range c.links {
		if i != where {
			l.fixed = append(l.fixed, k.args...)
		}
	}
	key, err := l.drizzleKey(c.links[where].args[0])
	if err != nil {
		return err
	}
	edits := []text.Edit{}
	if i := c.find("limit"); i >= 0 {
		if k := c.links[i]; len(k.args) != 1 || l.of(k.args[0]) != "1" {
			return refuse("the query has .limit()")
		}
		if err := l.needsUnique(false); err != nil {
			return err
		}
		edits = append(edits, text.Edit{Start: c.links[i].before(), End: c.links[i].call.End()})
	}
	if k := c.links[c.find("select")]; len(k.args) > 0 {
		add, err := l.drizzleColumns(skip(k.args[0]), key.column)
		if err != nil {
			return err
		}
		edits = append(edits, add...)
	}
	return l.drizzleIn(key, edits)
}

// drizzleCondition is eq(users.id, id).
type drizzleCondition struct {
	call   *tsgo.Node
	column *tsgo.Node
}

// drizzleKey finds the one equality that depends on the loop, alone or under and().
func (l *lookup) drizzleKey(cond *tsgo.Node) (*drizzleCondition, error) {
	cond = skip(cond)
	if cond.Kind != tsgo.KindCallExpression {
		return nil, refuse("the condition is not eq()")
	}
	switch name := l.drizzleFunction(cond); name {
	case "eq":
		args := cond.Arguments()
		if len(args) != 2 || skip(args[0]).Kind != tsgo.KindPropertyAccessExpression || l.varies(args[0]) {
			return nil, refuse("the condition does not compare a column with a key")
		}
		column := skip(args[0])
		l.key, l.column = args[1], column.Name().Text()
		l.table = camel(singular(lastName(column.Expression())))
		if !isWord(l.table) {
			return nil, refuse("the key's table is not a plain name")
		}
		return &drizzleCondition{cond, column}, nil
	case "and":
		var found *drizzleCondition
		for _, a := range cond.Arguments() {
			if !l.varies(a) {
				l.fixed = append(l.fixed, a)
				continue
			}
			if found != nil {
				return nil, refuse("two conditions depend on the loop: only a look-up by one key can be batched")
			}
			var err error
			if found, err = l.drizzleKey(a); err != nil {
				return nil, err
			}
		}
		if found != nil {
			return found, nil
		}
	}
	return nil, refuse("the condition is not one eq()")
}

// drizzleFunction is the name of a function that is imported from drizzle-orm.
func (l *lookup) drizzleFunction(call *tsgo.Node) string {
	for _, callee := range l.Callees(call) {
		if pkg, name, _ := cut(callee); pkg == "drizzle-orm" {
			return name
		}
	}
	return ""
}

// drizzleColumns adds the key column to the columns that are selected.
func (l *lookup) drizzleColumns(columns, key *tsgo.Node) ([]text.Edit, error) {
	if columns.Kind != tsgo.KindObjectLiteralExpression {
		return nil, refuse("the columns are not written out")
	}
	written := l.of(key)
	for _, p := range columns.AsObjectLiteralExpression().Properties.Nodes {
		name := propertyName(p)
		if p.Kind != tsgo.KindPropertyAssignment || name == "" {
			return nil, refuse("the columns are not written out")
		}
		if l.of(p.Initializer()) == written && isWord(name) {
			l.column = name
			return nil, nil
		}
		if name == l.column {
			return nil, refuse("another column of the result is called %s", l.column)
		}
	}
	l.strip = true
	return l.insertFirst(columns, l.column+": "+written), nil
}

// drizzleQuery reads db.query.users.findFirst({ where: eq(users.id, id) }).
func (l *lookup) drizzleQuery(k link) error {
	if err := l.receiver(k.call); err != nil {
		return err
	}
	if len(k.args) != 1 {
		return refuse("the query has no condition")
	}
	if err := l.options(k.args[0], "limit", "offset", "columns", "extras"); err != nil {
		return err
	}
	_, where := property(skip(k.args[0]), "where")
	if where == nil {
		return refuse("the query has no condition")
	}
	key, err := l.drizzleKey(where)
	if err != nil {
		return err
	}
	edits := []text.Edit{}
	if k.name == "findFirst" {
		l.one = true
		if err := l.needsUnique(false); err != nil {
			return err
		}
		edits = append(edits, l.edit(calleeName(k.call), "findMany"))
	}
	return l.drizzleIn(key, edits)
}

// drizzleIn sets how the query is written for many keys.
func (l *lookup) drizzleIn(key *drizzleCondition, edits []text.Edit) error {
	in, err := l.importing("drizzle-orm", "inArray", "eq")
	if err != nil {
		return err
	}
	l.query = func(keys string) string {
		by := l.edit(key.call, in+"("+l.of(key.column)+", "+keys+")")
		return l.replace(l.call, append(slices.Clone(edits), by)...)
	}
	return nil
}
