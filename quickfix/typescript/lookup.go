package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// lookup is a query by one key.
type lookup struct {
	*source
	site    Site
	call    *tsgo.Node // the outermost call of its chain
	varies  func(n *tsgo.Node) bool
	tick    bool         // the passes run concurrently
	library string       // the npm package
	table   string       // for names and messages: "user"
	key     *tsgo.Node   // the expression
	column  string       // what the key is called in a row
	fixed   []*tsgo.Node // what has to be the same in every pass

	one     bool   // gives one row; else a list
	unique  string // what makes the column unique, for the note: "" where the library says so
	missing string // what it gives where there is no row: "null" or "undefined"
	raises  bool   // it throws where there is no row
	nulls   nulls
	exact   bool // rows have the key's very values: else they are found by its text
	chunked bool // a statement takes a limited number of keys
	strip   bool // the key column is read for the map alone
	objects bool // rows are objects of a class: nothing can be taken off them
	rows    bool // it gives a result with the rows in .rows

	read    func(row string) string  // the key of a row; nil for the property
	query   func(keys string) string // the expression to await that gives the rows of many keys
	imports []named
	notes   []string
}

// nulls is what a library makes of a key that is null or undefined.
type nulls uint8

const (
	noRow        nulls = iota // no row, or the same error
	noUndefined               // undefined means no condition at all
	noneAccepted              // null and undefined may mean no condition at all
)

// named is something to import. instead is an import that it takes the place of if nothing else uses that.
type named struct{ pkg, name, instead string }

// libraries says how to read a call of a library, by the library's name in facts.
var libraries = map[string]func(l *lookup, call *tsgo.Node) error{
	"prisma": readPrisma, "typeorm": readTypeORM, "knex": readKnex, "pg": readPostgres,
	"drizzle": readDrizzle, "mongoose": readMongoose, "sequelize": readSequelize,
}

func (l *lookup) plural() string { return rewrite.Plural(l.table) }

// varying finds the one property of a literal whose value differs from pass to pass; all others are fixed.
func (l *lookup) varying(where *tsgo.Node, what string) (*tsgo.Node, error) {
	if where == nil || skip(where).Kind != tsgo.KindObjectLiteralExpression {
		return nil, refuse("%s is not written out as an object", what)
	}
	var found *tsgo.Node
	for _, p := range skip(where).AsObjectLiteralExpression().Properties.Nodes {
		var value *tsgo.Node
		switch p.Kind {
		case tsgo.KindShorthandPropertyAssign:
			value = p.Name()
		case tsgo.KindPropertyAssignment:
			value = p.Initializer()
		default:
			return nil, refuse("%s is put together from other objects", what)
		}
		if p.Name().Kind == tsgo.KindComputedPropertyName {
			return nil, refuse("%s has a computed name", what)
		}
		if !l.varies(value) {
			l.fixed = append(l.fixed, value)
			continue
		}
		if found != nil {
			return nil, refuse("two conditions depend on the loop: only a look-up by one key can be batched")
		}
		found = p
		l.key, l.column = value, propertyName(p)
	}
	if found == nil {
		return nil, refuse("no condition of %s depends on the loop", what)
	}
	switch k := skip(l.key).Kind; {
	case k == tsgo.KindObjectLiteralExpression, k == tsgo.KindArrayLiteralExpression, l.column == "AND", l.column == "OR", l.column == "NOT":
		return nil, refuse("%s looks for something else than one key", what)
	case !isWord(l.column):
		return nil, refuse("the key's column is not a plain name")
	}
	return found, nil
}

// isWord says whether a name can be written as one.
func isWord(name string) bool {
	return name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$") == "" && (name[0] < '0' || name[0] > '9')
}

// needsUnique refuses a look-up of one row by a column that may have several.
func (l *lookup) needsUnique(sure bool) error {
	switch {
	case sure:
		return nil
	case isKeyName(l.column, l.table):
		l.unique = l.plural() + "." + l.column
		return nil
	}
	return refuse("%s.%s is not known to be unique: with several rows for a key, the batch might keep another one", l.plural(), l.column)
}

// isKeyName reports whether a column is unique by convention: id, or userId in users.
func isKeyName(column, table string) bool {
	column = strings.ToLower(strings.ReplaceAll(column, "_", ""))
	return slices.Contains([]string{"id", "uuid", "guid", "pk", "ulid"}, column) || column == strings.ToLower(rewrite.Singular(table))+"id"
}

// options checks the properties of an options literal: those in refused change which rows there are, or lock them.
func (l *lookup) options(object *tsgo.Node, refused ...string) error {
	if object == nil || skip(object).Kind != tsgo.KindObjectLiteralExpression {
		return refuse("the query's options are not written out as an object")
	}
	for _, p := range skip(object).AsObjectLiteralExpression().Properties.Nodes {
		name := propertyName(p)
		switch {
		case name == "":
			return refuse("the query's options are put together from other objects")
		case slices.Contains(refused, name):
			return refuse("the query has %s", name)
		case name == "where":
			continue
		case p.Kind == tsgo.KindPropertyAssignment:
			l.fixed = append(l.fixed, p.Initializer())
		case p.Kind == tsgo.KindShorthandPropertyAssign:
			l.fixed = append(l.fixed, p.Name())
		default:
			return refuse("the query's options have a function %s", name)
		}
	}
	return nil
}

// selectKey adds the key column to a selection like { name: true } or ['name'] that lacks it, and gives the edit.
func (l *lookup) selectKey(object *tsgo.Node, names ...string) ([]text.Edit, error) {
	for _, name := range names {
		_, selection := property(skip(object), name)
		if selection == nil {
			continue
		}
		selection = skip(selection)
		switch selection.Kind {
		case tsgo.KindObjectLiteralExpression:
			p, value := property(selection, l.column)
			switch {
			case p != nil && value != nil && value.Kind == tsgo.KindTrueKeyword:
			case p != nil:
				return nil, refuse("%s may leave out the key", name)
			default:
				for _, p := range selection.AsObjectLiteralExpression().Properties.Nodes {
					if p.Kind == tsgo.KindSpreadAssignment {
						return nil, refuse("%s is put together from other objects", name)
					}
				}
				l.strip = true
				return l.insertFirst(selection, l.column+": true"), nil
			}
		case tsgo.KindArrayLiteralExpression:
			has := false
			for _, e := range selection.Elements() {
				if e.Kind != tsgo.KindStringLiteral {
					return nil, refuse("%s is not a list of names", name)
				}
				has = has || e.Text() == l.column
			}
			if !has {
				l.strip = true
				return l.insertFirst(selection, l.quoted(l.column)), nil
			}
		default:
			return nil, refuse("%s is not written out", name)
		}
	}
	return nil, nil
}

// insertFirst puts something before the first element of a literal.
func (l *lookup) insertFirst(literal *tsgo.Node, what string) []text.Edit {
	var list []*tsgo.Node
	if literal.Kind == tsgo.KindObjectLiteralExpression {
		list = literal.AsObjectLiteralExpression().Properties.Nodes
	} else {
		list = literal.Elements()
	}
	if len(list) == 0 {
		return []text.Edit{{Start: l.start(literal) + 1, End: l.start(literal) + 1, New: what}}
	}
	at := l.start(list[0])
	separator := ", "
	if white, own := l.indent(at); own {
		separator = ",\n" + white
	}
	return []text.Edit{{Start: at, End: at, New: what + separator}}
}

// calleeName is the name node of a method call.
func calleeName(call *tsgo.Node) *tsgo.Node { return call.Expression().Name() }

// receiver is what a method is called on, as a fixed part.
func (l *lookup) receiver(call *tsgo.Node) error {
	callee := call.Expression()
	if callee.Kind != tsgo.KindPropertyAccessExpression {
		return refuse("the query is not a method's call")
	}
	if callee.QuestionDotToken() != nil {
		return refuse("the query may not run at all (?.)")
	}
	l.fixed = append(l.fixed, callee.Expression())
	return nil
}
