package typescript

import (
	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// readSequelize reads Model.findByPk(id), Model.findOne({ where: { id } }) and Model.findAll({ where: { parentId } }).
func readSequelize(l *lookup, call *tsgo.Node) error {
	l.library, l.missing, l.chunked, l.objects = "sequelize", "null", true, true
	if call != l.call {
		return refuse("the query's result is not used at once")
	}
	if err := l.receiver(call); err != nil {
		return err
	}
	args := call.Arguments()
	if len(args) == 0 || len(args) > 2 {
		return refuse("the query has no condition")
	}
	l.table = lowerFirst(l.site.Model)
	if !isWord(l.table) {
		l.table = "row"
	}
	in := "Op.in"
	if name, _, err := l.imported("sequelize", "Op"); err != nil {
		return err
	} else if name != "" {
		in = name + ".in"
	} else if in, err = l.importing("sequelize", "Op", ""); err != nil {
		return err
	} else {
		in += ".in"
	}
	method := calleeName(call).Text()
	var options, where *tsgo.Node
	switch method {
	case "findByPk":
		if !l.varies(args[0]) {
			return refuse("no condition depends on the loop")
		}
		l.one, l.key, l.column = true, args[0], "id"
		l.unique = l.plural() + ".id"
		l.notes = append(l.notes, "This rests on the primary key of "+l.brief(call.Expression().Expression())+" being called id.")
		if len(args) == 2 {
			options = args[1]
		}
	case "findOne", "findAll":
		l.one, options = method == "findOne", args[0]
		l.nulls = noUndefined
		_, value := property(skip(options), "where")
		p, err := l.varying(value, "where")
		if err != nil {
			return err
		}
		where = p
		if !l.one {
			l.nulls = noneAccepted
		} else if err := l.needsUnique(false); err != nil {
			return err
		}
	default:
		return refuse("%s is not a look-up by a key", method)
	}
	var selected []text.Edit
	if options != nil {
		if err := l.options(options, "limit", "offset", "lock", "group", "having", "rejectOnEmpty", "skipLocked"); err != nil {
			return err
		}
		var err error
		if selected, err = l.selectKey(options, "attributes"); err != nil {
			return err
		}
	}
	if row := l.rowType(call); row != nil && !l.isJavaScript() && row.Flags()&tsgo.TypeFlagsAny == 0 && l.Checker.GetPropertyOfType(row, l.column) == nil {
		raw := call // no literal, and so without properties
		if options != nil {
			raw = options
		}
		if set, _ := property(skip(raw), "raw"); set == nil { // attributes that the model's type does not declare
			l.read = func(row string) string { return row + ".get(" + l.quoted(l.column) + ")" }
		}
	}
	l.query = func(keys string) string {
		edits := append([]text.Edit{l.edit(calleeName(call), "findAll")}, selected...)
		many := l.column + ": { [" + in + "]: " + keys + " }"
		switch {
		case where != nil:
			edits = append(edits, l.edit(where, many))
		case options == nil:
			edits = append(edits, l.edit(args[0], "{ where: { "+many+" } }"))
		default: // the options take the key's place
			edits = append(edits, text.Edit{Start: l.start(args[0]), End: l.start(options)})
			edits = append(edits, l.insertFirst(skip(options), "where: { "+many+" }")...)
		}
		return l.replace(call, edits...)
	}
	return nil
}
