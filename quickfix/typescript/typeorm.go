package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// readTypeORM reads findOne, findOneBy, their OrFail forms, find and findBy of repositories, of entities and of the entity manager.
func readTypeORM(l *lookup, call *tsgo.Node) error {
	l.library = "typeorm"
	if call != l.call {
		return refuse("the query's result is not used at once")
	}
	if err := l.receiver(call); err != nil {
		return err
	}
	method := calleeName(call).Text()
	many := map[string]string{"findOne": "find", "findOneOrFail": "find", "findOneBy": "findBy", "findOneByOrFail": "findBy", "find": "find", "findBy": "findBy"}[method]
	if many == "" {
		return refuse("%s is not a look-up by a key", method)
	}
	l.one, l.missing, l.raises = strings.HasPrefix(method, "findOne"), "null", strings.HasSuffix(method, "OrFail")
	l.nulls, l.chunked, l.objects = noneAccepted, true, true
	l.table = lowerFirst(l.site.Model)
	if l.table == "" {
		l.table = "row"
	}
	args := call.Arguments()
	if slices.ContainsFunc(l.Callees(call), func(c string) bool { return strings.Contains(c, "#EntityManager.") }) && len(args) > 0 {
		l.fixed = append(l.fixed, args[0])
		args = args[1:]
	}
	if len(args) != 1 {
		return refuse("the query has no condition, or not one in its first argument")
	}
	where := args[0]
	var selected []text.Edit
	if many == "find" {
		if err := l.options(args[0], "take", "skip", "lock", "cache"); err != nil {
			return err
		}
		_, where = property(skip(args[0]), "where")
	}
	key, err := l.varying(where, "where")
	if err != nil {
		return err
	}
	if many == "find" {
		if selected, err = l.selectKey(args[0], "select"); err != nil {
			return err
		}
	}
	if l.one {
		if err := l.needsUnique(false); err != nil {
			return err
		}
	}
	in, err := l.importing("typeorm", "In", "")
	if err != nil {
		return err
	}
	l.query = func(keys string) string {
		return l.replace(call, append([]text.Edit{l.edit(calleeName(call), many), l.edit(key, l.column+": "+in+"("+keys+")")}, selected...)...)
	}
	return nil
}
