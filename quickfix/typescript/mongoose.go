package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// readMongoose reads Model.findById(id), Model.findOne({ _id: id }) and Model.find({ parent: id }), with what is chained to them. Documents
// are found by the text of their keys: ObjectIds are objects.
func readMongoose(l *lookup, _ *tsgo.Node) error {
	l.library, l.missing, l.objects = "mongoose", "null", true
	c := chainOf(l.call)
	first := c.links[0]
	if stranger, ok := c.only(1, "lean", "populate", "select", "exec", "session", "sort", "collation", "read", "hint"); !ok {
		return refuse("the query has .%s()", stranger)
	}
	if err := l.receiver(first.call); err != nil {
		return err
	}
	if skip(c.root).Kind != tsgo.KindIdentifier && skip(c.root).Kind != tsgo.KindPropertyAccessExpression {
		return refuse("%s is not a plain name", l.brief(c.root))
	}
	if len(first.args) == 0 {
		return refuse("the query has no condition")
	}
	l.table = lowerFirst(l.site.Model)
	if !isWord(l.table) {
		l.table = "doc"
	}
	l.one = first.name != "find"
	var where *tsgo.Node
	switch first.name {
	case "findById":
		if !l.varies(first.args[0]) {
			return refuse("no condition depends on the loop")
		}
		l.key, l.column = first.args[0], "_id"
	case "findOne", "find":
		p, err := l.varying(first.args[0], "the filter")
		if err != nil {
			return err
		}
		where = p
		if l.one && l.column != "_id" {
			return refuse("%s.%s is not known to be unique: with several rows for a key, the batch might keep another one", l.plural(), l.column)
		}
		if l.column != "_id" {
			l.nulls = noneAccepted // null also finds documents without the field
		}
	default:
		return refuse("%s is not a look-up by a key", first.name)
	}
	l.fixed = append(l.fixed, first.args[1:]...)
	for _, k := range c.links[1:] {
		l.fixed = append(l.fixed, k.args...)
	}
	if err := l.projection(c); err != nil {
		return err
	}
	l.query = func(keys string) string {
		edits := []text.Edit{l.edit(calleeName(first.call), "find")}
		if where == nil {
			edits = append(edits, l.edit(first.args[0], "{ _id: { $in: "+keys+" } }"))
		} else {
			edits = append(edits, l.edit(where, l.column+": { $in: "+keys+" }"))
		}
		return l.replace(l.call, edits...)
	}
	return nil
}

// projection checks that the key is among what is read of a document.
func (l *lookup) projection(c chain) error {
	var list []*tsgo.Node
	list = append(list, c.links[0].args[1:]...)
	if i := c.find("select"); i >= 0 {
		list = append(list, c.links[i].args...)
	}
	for i, n := range list {
		_, fields, ok := l.text(n)
		switch {
		case ok && l.column == "_id" && !strings.Contains(" "+fields, " -_id"):
		case ok && l.column != "_id" && strings.Contains(" "+fields+" ", " "+l.column+" "):
		case !ok && i == 0 && skip(n).Kind == tsgo.KindObjectLiteralExpression && l.column == "_id":
			if p, _ := property(skip(n), "_id"); p != nil {
				return refuse("what is read of a document may leave out the key")
			}
		default:
			return refuse("what is read of a document may leave out the key")
		}
	}
	return nil
}
