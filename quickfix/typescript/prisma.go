package typescript

import (
	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// readPrisma reads findUnique, findFirst, their OrThrow forms, and findMany. Prisma itself splits long lists of keys, but not where rows
// have an order.
func readPrisma(l *lookup, call *tsgo.Node) error {
	l.library = "@prisma/client"
	if call != l.call {
		return refuse("the query's result is not used at once")
	}
	if err := l.receiver(call); err != nil {
		return err
	}
	method := calleeName(call).Text()
	delegate := skip(call.Expression().Expression())
	if delegate.Kind != tsgo.KindPropertyAccessExpression {
		return refuse("the query is not made on a model of the client")
	}
	l.table = delegate.Name().Text()
	l.one, l.missing = true, "null"
	l.nulls = noUndefined
	switch method {
	case "findUnique":
		l.nulls = noRow // it throws
	case "findUniqueOrThrow":
		l.nulls, l.raises = noRow, true
	case "findFirst":
	case "findFirstOrThrow":
		l.raises = true
	case "findMany":
		l.one, l.nulls = false, noneAccepted
	default:
		return refuse("%s is not a look-up by a key", method)
	}
	if l.tick && (method == "findUnique" || method == "findUniqueOrThrow") {
		return refuse("Prisma sends the look-ups of one tick as one query already")
	}
	if len(call.Arguments()) != 1 {
		return refuse("the query has no condition")
	}
	args := call.Arguments()[0]
	if err := l.options(args, "take", "skip", "cursor", "distinct", "omit", "rejectOnNotFound"); err != nil {
		return err
	}
	order, _ := property(skip(args), "orderBy")
	l.chunked = order != nil
	_, where := property(skip(args), "where")
	key, err := l.varying(where, "where")
	if err != nil {
		return err
	}
	if l.one {
		alone := len(skip(where).AsObjectLiteralExpression().Properties.Nodes) == 1
		if err := l.needsUnique(alone && (method == "findUnique" || method == "findUniqueOrThrow")); err != nil {
			return err
		}
	}
	selected, err := l.selectKey(args, "select")
	if err != nil {
		return err
	}
	l.exact = l.sameKind(call)
	l.query = func(keys string) string {
		edits := append([]text.Edit{l.edit(calleeName(call), "findMany"), l.edit(key, l.column+": { in: "+keys+" }")}, selected...)
		return l.replace(call, edits...)
	}
	return nil
}
