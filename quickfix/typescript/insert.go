package typescript

import (
	"context"
	"fmt"
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// RowChunk is how many rows one statement writes: with 65 columns they stay below the 32,766 parameters of SQLite.
const RowChunk = 500

// insertion is a write of one row per pass.
type insertion struct {
	*source
	loop   *loop
	call   *tsgo.Node
	await  *tsgo.Node
	row    *tsgo.Node // the row's value
	many   string     // the method that writes many; "" for the same
	fixed  []*tsgo.Node
	notes  []string
	pkg    string
	prefix string // what stands before the list: "{ data: "
	suffix string
}

// inserters says how to read a write of a library.
var inserters = map[string]func(i *insertion) error{
	"prisma": insertPrisma, "typeorm": insertTypeORM, "knex": insertKnex, "mongoose": insertMongoose,
}

// BatchInsert turns a loop that does nothing but write one row per pass into one that writes many rows with one statement.
func BatchInsert(ctx context.Context, c *typescript.Checked, site Site) (*rewrite.Rewrite, error) {
	s, err := open(c)
	if err != nil {
		return nil, err
	}
	call := s.callAt(site.Offset)
	read := inserters[site.Library]
	switch {
	case call == nil:
		return nil, refuse("there is no call at the place")
	case read == nil:
		return nil, refuse("the fix does not know %s", orText(site.Library, "the library"))
	}
	i := &insertion{source: s, call: outermost(call)}
	if i.loop, err = s.findLoop(i.call); err != nil {
		return nil, err
	}
	if i.loop.list != array || i.loop.element == nil || i.loop.index != nil {
		return nil, refuse("the loop does not go through an array, element by element")
	}
	if err := i.alone(); err != nil {
		return nil, err
	}
	if err := read(i); err != nil {
		return nil, err
	}
	for _, n := range i.fixed {
		if !i.loop.invariant(n) {
			return nil, refuse("%s may differ from pass to pass", i.brief(n))
		}
	}
	if err := i.onlyComputes(i.row); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return i.write()
}

// alone checks that a pass consists of the write, and that nobody looks at what it gives.
func (i *insertion) alone() error {
	i.await = i.call
	if i.call.Parent.Kind == tsgo.KindAwaitExpression {
		i.await = i.call.Parent
	}
	if i.loop.callback == nil {
		st := i.await.Parent
		if i.await == i.call || st.Kind != tsgo.KindExpressionStatement {
			return refuse("the write's result is used, or nobody waits for it")
		}
		if st != i.loop.body && (st.Parent != i.loop.body || len(i.loop.body.Statements()) != 1) {
			return refuse("something else happens in the loop")
		}
		return nil
	}
	body := i.loop.body
	switch p := i.await.Parent; {
	case skip(body) == i.await:
	case (p.Kind == tsgo.KindExpressionStatement && i.await != i.call || p.Kind == tsgo.KindReturnStatement) && p.Parent == body && len(body.Statements()) == 1:
	default:
		return refuse("something else happens in the loop")
	}
	all := i.loop.node.Parent // Promise.all(…), as place has shown
	for all.Kind != tsgo.KindCallExpression {
		all = all.Parent
	}
	if all.Parent.Kind != tsgo.KindAwaitExpression || all.Parent.Parent.Kind != tsgo.KindExpressionStatement {
		return refuse("the writes' results are used")
	}
	return nil
}

// plainCalls are functions whose results do not depend on when they are called within one pass of the event loop, as far as anybody cares.
var plainCalls = []string{"Number", "String", "Boolean", "BigInt", "parseInt", "parseFloat", "toString", "toISOString", "trim", "toLowerCase", "toUpperCase", "stringify",
	"randomUUID", "uuid", "uuidv4", "nanoid", "now", "toFixed", "round", "floor", "ceil", "join", "slice"}

// onlyComputes checks that a row's value can be computed for all rows before the first is written.
func (i *insertion) onlyComputes(row *tsgo.Node) error {
	var failed error
	each(row, func(n *tsgo.Node) bool {
		switch n.Kind {
		case tsgo.KindAwaitExpression, tsgo.KindYieldExpression, tsgo.KindFunctionExpression, tsgo.KindArrowFunction, tsgo.KindPostfixUnaryExpression:
			failed = refuse("a row is computed by %s", i.brief(n))
		case tsgo.KindNewExpression:
			if lastName(n.Expression()) != "Date" {
				failed = refuse("a row is computed by %s", i.brief(n))
			}
		case tsgo.KindCallExpression:
			if !slices.Contains(plainCalls, lastName(n.Expression())) {
				failed = refuse("a row is computed by %s", i.brief(n))
			}
		case tsgo.KindBinaryExpression:
			if op := n.AsBinaryExpression().OperatorToken.Kind; op >= tsgo.KindFirstAssignment && op <= tsgo.KindLastAssignment {
				failed = refuse("a row is computed by %s", i.brief(n))
			}
		}
		return failed == nil
	})
	if failed == nil && strings.Contains(i.of(row), "`") && strings.Contains(i.of(row), "\n") {
		failed = refuse("a row holds a text of several lines")
	}
	return failed
}

// own takes the receiver as a fixed part.
func (i *insertion) own(call *tsgo.Node) error {
	callee := call.Expression()
	if callee.Kind != tsgo.KindPropertyAccessExpression || callee.QuestionDotToken() != nil {
		return refuse("the write is not a method's call")
	}
	i.fixed = append(i.fixed, callee.Expression())
	return nil
}

func insertPrisma(i *insertion) error {
	i.pkg, i.many = "@prisma/client", "createMany"
	if err := i.own(i.call); err != nil {
		return err
	}
	args := i.call.Arguments()
	if calleeName(i.call).Text() != "create" || len(args) != 1 || skip(args[0]).Kind != tsgo.KindObjectLiteralExpression {
		return refuse("%s is not a create", i.brief(i.call.Expression()))
	}
	list := skip(args[0]).AsObjectLiteralExpression().Properties.Nodes
	_, i.row = property(skip(args[0]), "data")
	if len(list) != 1 || i.row == nil {
		return refuse("create has other options than data")
	}
	if skip(i.row).Kind != tsgo.KindObjectLiteralExpression {
		return refuse("data is not written out as an object")
	}
	for _, p := range skip(i.row).AsObjectLiteralExpression().Properties.Nodes {
		if p.Kind == tsgo.KindPropertyAssignment && skip(p.Initializer()).Kind == tsgo.KindObjectLiteralExpression {
			return refuse("%s may write a related row, which createMany cannot", propertyName(p))
		}
	}
	i.prefix, i.suffix = "{\n\tdata: ", ",\n}"
	return nil
}

func insertTypeORM(i *insertion) error {
	i.pkg = "typeorm"
	if err := i.own(i.call); err != nil {
		return err
	}
	method, args := calleeName(i.call).Text(), i.call.Arguments()
	if method != "insert" && method != "save" || len(args) != 1 {
		return refuse("%s is not an insert of one row", i.brief(i.call))
	}
	i.row = args[0]
	if method == "save" {
		i.notes = append(i.notes, "The rows of one call of save are written in one transaction.")
	}
	return i.oneRow()
}

func insertKnex(i *insertion) error {
	i.pkg = "knex"
	c := chainOf(i.call)
	if stranger, ok := c.only(0, "", "insert", "into", "transacting"); !ok {
		return refuse("the query has .%s()", stranger)
	}
	at := c.find("insert")
	if at < 0 || len(c.links[at].args) != 1 {
		return refuse("the query is no insert of one row")
	}
	i.fixed = append(i.fixed, c.root)
	for n, k := range c.links {
		if n != at {
			i.fixed = append(i.fixed, k.args...)
		}
	}
	i.row = c.links[at].args[0]
	return i.oneRow()
}

func insertMongoose(i *insertion) error {
	i.pkg, i.many = "mongoose", "insertMany"
	if err := i.own(i.call); err != nil {
		return err
	}
	if calleeName(i.call).Text() != "create" || len(i.call.Arguments()) != 1 {
		return refuse("%s is not a create of one document", i.brief(i.call))
	}
	i.row = i.call.Arguments()[0]
	i.notes = append(i.notes, "insertMany runs the schema's own hooks for it, not those of save.")
	return i.oneRow()
}

// oneRow checks that a value is one row, not a list of them.
func (i *insertion) oneRow() error {
	switch row := skip(i.row); {
	case row.Kind == tsgo.KindObjectLiteralExpression:
		return nil
	case row.Kind == tsgo.KindIdentifier && i.loop.element.Kind == tsgo.KindIdentifier && row.Text() == i.loop.element.Text():
		if t := i.Checker.GetTypeAtLocation(row); t != nil && t.Flags()&tsgo.TypeFlagsAny == 0 && !i.Checker.IsArrayLikeType(t) {
			return nil
		}
	}
	return refuse("%s is not seen to be one row", i.brief(i.row))
}

const newLine = "\x00"

// comments are those of the loop's block around its one statement. What is not found here is missed by the self-check.
func (i *insertion) comments() (above []string, beside string) {
	block := i.await.Parent.Parent
	if block == nil || block.Kind != tsgo.KindBlock || !inside(block, i.loop.body) {
		return nil, ""
	}
	st := i.await.Parent
	for _, line := range strings.Split(i.Text[i.start(block)+1:i.start(st)], "\n") {
		if line = strings.TrimSpace(line); line != "" {
			above = append(above, line)
		}
	}
	if rest, _, _ := strings.Cut(i.Text[st.End():block.End()-1], "\n"); strings.TrimSpace(rest) != "" {
		beside = " " + strings.TrimSpace(rest)
	}
	return above, beside
}

func (i *insertion) write() (*rewrite.Rewrite, error) {
	w := &writer{batch: &batch{source: i.source, loop: i.loop, names: i.newNames(i.loop.stmt, nil)}}
	w.indent, _ = i.indent(i.start(i.loop.stmt))
	w.step, w.semi = i.unit(w.indent, w.innerIndent()), i.semicolon()
	w.hoist()
	start := w.names.pick("start", "offset", "at")
	param := i.of(i.loop.element)
	if !isWord(param) || w.parenthesised() {
		param = "(" + param + ")"
	}
	part := fmt.Sprintf("%s.slice(%s, %s + %d)", w.over, start, start, RowChunk)
	rows := part
	if skip(i.row).Kind != tsgo.KindIdentifier {
		rows = part + ".map(" + param + " => (" + w.dedent(i.of(i.row), i.row) + "))"
	}
	data := i.row
	if i.prefix != "" { // the whole argument is written anew
		data = i.call.Arguments()[0]
		// New lines are marked until those of the old code have lost their indentation.
		rows = strings.NewReplacer("\n", newLine, "\t", w.step).Replace(i.prefix) + strings.ReplaceAll(rows, "\n", newLine+w.step) + strings.ReplaceAll(i.suffix, "\n", newLine)
	}
	edits := []text.Edit{i.edit(data, rows)}
	if i.many != "" {
		edits = append(edits, i.edit(calleeName(i.call), i.many))
	}
	code := strings.ReplaceAll(w.dedent(i.replace(i.call, edits...), i.call), newLine, "\n")
	above, beside := i.comments()
	w.line(0, "for (let %s = 0; %s < %s.length; %s += %d) {", start, start, w.over, start, RowChunk)
	for _, comment := range above {
		w.line(1, "%s", comment)
	}
	w.line(1, "await %s%s%s", strings.ReplaceAll(code, "\n", "\n"+w.step), w.semi, beside)
	w.line(0, "}")
	out := strings.ReplaceAll(strings.Join(w.out, "\n"), "\n", "\n"+w.indent)
	r := &rewrite.Rewrite{
		Title: "Write the rows with one statement for many (if one fails, none of its statement is written)",
		Notes: append([]string{
			fmt.Sprintf("One statement writes up to %d rows: if one of them fails, none of these is written, where the rows before it were.", RowChunk),
			"All rows of a statement are computed before it is sent.",
		}, i.notes...),
		Edits: map[string][]text.Edit{i.Path: i.finish([]text.Edit{i.edit(i.loop.stmt, out)})},
	}
	if !i.Typed(i.pkg) {
		r.Untyped = []string{i.pkg}
	}
	return r, nil
}
