package typescript

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// schemas are the libraries whose schemas nothing changes once they are made: each method gives a new one.
var schemas = []string{"joi", "yup", "zod"}

// checks are the methods of a schema that read input: what stands before them is the schema.
var checks = strings.Fields("attempt cast isValid isValidSync parse parseAsync safeParse safeParseAsync spa validate validateAsync validateSync")

// hoist is one schema that is made of constants, and where it goes.
type hoist struct {
	*source
	library string
	whole   *tsgo.Node // what makes the schema
	top     *tsgo.Node // the statement of the module that it stands in
	local   *tsgo.Node // the declaration of the constant that holds it; nil if it is used in place
}

// Hoist makes once, at the top level of the module, the schema that a function makes of constants each time. end is where the name of the
// call ends, in bytes.
func Hoist(ctx context.Context, c *typescript.Checked, end int, library string) (*rewrite.Rewrite, error) {
	s, err := open(c)
	if err != nil {
		return nil, err
	}
	if !slices.Contains(schemas, library) {
		return nil, refuse("what %s makes may be changed by who gets it", orText(library, "the library"))
	}
	h := &hoist{source: s, library: library}
	call := s.callAt(end - 1)
	if call == nil {
		return nil, refuse("there is no call at the place")
	}
	h.whole = schemaOf(call)
	for h.top = h.whole; h.top.Parent != nil && h.top.Parent.Kind != tsgo.KindSourceFile; h.top = h.top.Parent {
	}
	if function(h.whole) == nil || h.top.Parent == nil {
		return nil, refuse("it does not stand in a function")
	}
	calls := 0
	each(h.whole, func(n *tsgo.Node) bool {
		if n.Kind == tsgo.KindCallExpression {
			calls++
		}
		return true
	})
	if calls < 2 {
		return nil, refuse("a schema without parts is not worth a constant")
	}
	if h.early() {
		return nil, refuse("the module may run the function before the constant has its value")
	}
	if err := h.constant(h.whole); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return h.write()
}

// schemaOf is the whole of the chain that a call begins, up to what reads input with it.
func schemaOf(call *tsgo.Node) *tsgo.Node {
	for {
		p := call.Parent
		if p == nil || p.Kind != tsgo.KindPropertyAccessExpression || p.Expression() != call || slices.Contains(checks, p.Name().Text()) {
			return call
		}
		if p.Parent == nil || p.Parent.Kind != tsgo.KindCallExpression || p.Parent.Expression() != p {
			return call
		}
		call = p.Parent
	}
}

// constant checks that an expression gives the same wherever it stands in the module, and has no effect but to make a schema.
func (h *hoist) constant(e *tsgo.Node) error {
	var failed error
	each(e, func(n *tsgo.Node) bool {
		if failed == nil {
			failed = h.constantNode(n)
		}
		return failed == nil
	})
	return failed
}

func (h *hoist) constantNode(n *tsgo.Node) error {
	switch n.Kind {
	case tsgo.KindObjectLiteralExpression, tsgo.KindArrayLiteralExpression, tsgo.KindPropertyAssignment, tsgo.KindShorthandPropertyAssign,
		tsgo.KindStringLiteral, tsgo.KindNumericLiteral, tsgo.KindNoSubstitutionTemplateLiteral, tsgo.KindTrueKeyword, tsgo.KindFalseKeyword,
		tsgo.KindNullKeyword, tsgo.KindParenthesizedExpression, tsgo.KindPrefixUnaryExpression:
		return nil
	case tsgo.KindRegularExpressionLiteral:
		code := h.of(n)
		if flags := code[strings.LastIndexByte(code, '/')+1:]; strings.ContainsAny(flags, "gy") {
			return refuse("%s remembers where it matched last", h.brief(n))
		}
		return nil
	case tsgo.KindPropertyAccessExpression:
		if name := n.Name().Text(); name == "openapi" || name == "meta" {
			return refuse("%s may be added to the library after the module is loaded", name)
		}
		return nil
	case tsgo.KindCallExpression:
		if !h.schema(n) {
			return refuse("%s may give something else each time", h.brief(n))
		}
		return h.ownValues(n)
	case tsgo.KindIdentifier:
		if !isName(n) || n.Text() == "undefined" {
			return nil
		}
		return h.steady(n)
	}
	if tsgo.IsFunctionLike(n) {
		return refuse("it is made with a function, which may read what stands around it")
	}
	return refuse("%s may give something else each time", h.brief(n))
}

// ownValues refuses a method that gives its argument back as it is where there is no input: whoever changes what one request gets would
// change it for all.
func (h *hoist) ownValues(call *tsgo.Node) error {
	callee := skip(call.Expression())
	if callee.Kind != tsgo.KindPropertyAccessExpression || !slices.Contains(givers, callee.Name().Text()) {
		return nil
	}
	for _, arg := range call.Arguments() {
		switch skip(arg).Kind {
		case tsgo.KindObjectLiteralExpression, tsgo.KindArrayLiteralExpression, tsgo.KindIdentifier:
			return refuse("%s gives the same object to every request", callee.Name().Text())
		}
	}
	return nil
}

// givers are the methods whose argument may be what reading input gives.
var givers = strings.Fields("catch default empty failover prefault")

// schema says whether a call is one of the library's, or of a method of a schema.
func (h *hoist) schema(call *tsgo.Node) bool {
	n := skip(call.Expression())
	for range deepest {
		switch n.Kind {
		case tsgo.KindPropertyAccessExpression, tsgo.KindCallExpression:
			if n.Kind == tsgo.KindPropertyAccessExpression && slices.Contains(checks, n.Name().Text()) {
				return false
			}
			n = skip(n.Expression())
			continue
		case tsgo.KindIdentifier:
			return h.fromLibrary(n) || h.keptSchema(n)
		}
		return false
	}
	return false
}

// fromLibrary says whether a name is imported from a package that makes schemas, or required at the top level.
func (h *hoist) fromLibrary(id *tsgo.Node) bool {
	d := h.declaration(id)
	if d == nil || tsgo.GetSourceFileOfNode(d) != h.Source {
		d = h.imports(id.Text())
	}
	for ; d != nil; d = d.Parent {
		switch d.Kind {
		case tsgo.KindImportDeclaration:
			return d.ModuleSpecifier() != nil && libraryOf(d.ModuleSpecifier().Text())
		case tsgo.KindVariableDeclaration:
			if d.Initializer() == nil || !h.topLevel(d) || !isConst(d) {
				return false
			}
			call := skip(d.Initializer())
			return tsgo.IsRequireCall(call, true) && libraryOf(call.Arguments()[0].Text())
		}
	}
	return false
}

// imports finds the import that declares a name in the file.
func (h *hoist) imports(name string) *tsgo.Node {
	if sym := h.Source.AsNode().Locals()[name]; sym != nil && len(sym.Declarations) > 0 {
		return sym.Declarations[0]
	}
	return nil
}

// libraryOf: `zod`, `zod/v4`, `@hapi/joi`.
func libraryOf(module string) bool {
	return slices.Contains(schemas, strings.Split(module, "/")[0]) || module == "@hapi/joi"
}

// keptSchema says whether a name is a constant at the top level, declared above, that holds a schema.
func (h *hoist) keptSchema(id *tsgo.Node) bool {
	d := h.declaration(id)
	if d == nil || d.Kind != tsgo.KindVariableDeclaration || !isConst(d) || !h.topLevel(d) || d.End() > h.start(h.top) || d.Initializer() == nil {
		return false
	}
	value := skip(d.Initializer())
	return value.Kind == tsgo.KindCallExpression && !sameNode(value, id) && h.schema(value)
}

func sameNode(a, b *tsgo.Node) bool { return a.Pos() == b.Pos() && a.End() == b.End() }

// topLevel says whether a variable is declared by a statement of the module.
func (h *hoist) topLevel(d *tsgo.Node) bool {
	return d.Parent != nil && d.Parent.Parent != nil && d.Parent.Parent.Parent == h.Source.AsNode() && tsgo.GetSourceFileOfNode(d) == h.Source
}

// steady checks that a name means the same at the top level, above the statement that the function stands in, and never changes.
func (h *hoist) steady(id *tsgo.Node) error {
	if h.fromLibrary(id) || h.keptSchema(id) {
		return nil
	}
	d := h.declaration(id)
	if d == nil {
		return refuse("%s is not known", id.Text())
	}
	if d.Kind != tsgo.KindVariableDeclaration || !isConst(d) || !h.topLevel(d) || d.Initializer() == nil {
		return refuse("%s may not have its value when the module is loaded, or change", id.Text())
	}
	if d.End() > h.start(h.top) {
		return refuse("%s is declared further down", id.Text())
	}
	switch value := d.Initializer(); value.Kind {
	case tsgo.KindStringLiteral, tsgo.KindNumericLiteral, tsgo.KindNoSubstitutionTemplateLiteral, tsgo.KindTrueKeyword, tsgo.KindFalseKeyword:
		return nil
	case tsgo.KindAsExpression:
		if strings.HasSuffix(h.of(value), " as const") {
			return nil
		}
	}
	return refuse("%s may be changed", id.Text())
}

// early says whether the function may run before the module gets to the statement that it stands in: it is declared as a function, and
// code above names a function that is.
func (h *hoist) early() bool {
	if h.top.Kind != tsgo.KindFunctionDeclaration {
		return false
	}
	found := false
	for _, st := range h.Source.Statements.Nodes {
		if st == h.top {
			break
		}
		each(st, func(n *tsgo.Node) bool {
			if isName(n) {
				d := h.declaration(n)
				found = found || d != nil && d.Kind == tsgo.KindFunctionDeclaration && tsgo.GetSourceFileOfNode(d) == h.Source
			}
			return !found && !tsgo.IsFunctionLike(n) && n.Kind != tsgo.KindExportDeclaration
		})
	}
	return found
}

// write moves the constant that holds the schema, or declares one.
func (h *hoist) write() (*rewrite.Rewrite, error) {
	statement, err := h.holder()
	if err != nil {
		return nil, err
	}
	at, blank := h.above(), ""
	if head := strings.TrimRight(h.Text[:at], " \t\r\n"); head != "" && strings.Count(h.Text[len(head):at], "\n") < 2 {
		blank = "\n"
	}
	var edits []text.Edit
	var name string
	if statement == nil {
		name = h.free(h.named())
		edits = append(edits, h.edit(h.whole, name),
			text.Edit{Start: at, End: at, New: blank + "const " + name + " = " + h.outdented(h.whole) + h.semicolon() + "\n\n"})
	} else {
		id := h.local.Name()
		name = id.Text()
		proposals := []string{name, h.named()}
		if slices.Contains(plain, strings.ToLower(name)) {
			proposals = []string{h.named()}
		}
		name = h.free(proposals...)
		code := h.outdented(statement)
		if name != id.Text() {
			code = strings.Replace(code, "const "+id.Text(), "const "+name, 1)
			edits = append(edits, h.renamed(id, name)...)
		}
		from, to, err := h.lines(statement)
		if err != nil {
			return nil, err
		}
		edits = append(edits, text.Edit{Start: from, End: to}, text.Edit{Start: at, End: at, New: blank + code + "\n\n"})
	}
	// Each name is picked for itself: of several of one name in a module the next round picks another for all but the first.
	r := &rewrite.Rewrite{Makes: h.Path + " " + name, Title: "Build the schema once, in the module's constant " + name, Edits: map[string][]text.Edit{h.Path: h.finish(edits)}}
	if !h.Typed(h.library) {
		r.Untyped = []string{h.library}
	}
	return r, nil
}

// holder is the statement `const schema = …` around what makes the schema; nil where it is used in place.
func (h *hoist) holder() (*tsgo.Node, error) {
	d := h.whole.Parent
	if d.Kind != tsgo.KindVariableDeclaration || d.Initializer() != h.whole {
		if d.Kind == tsgo.KindExpressionStatement {
			return nil, refuse("the schema is not used")
		}
		return nil, nil
	}
	if !isConst(d) || d.Name().Kind != tsgo.KindIdentifier || d.Parent.Parent.Kind != tsgo.KindVariableStatement ||
		len(d.Parent.AsVariableDeclarationList().Declarations.Nodes) != 1 || !strings.HasPrefix(h.of(d.Parent.Parent), "const "+d.Name().Text()) {
		return nil, refuse("the variable may be assigned to again, or is declared together with others")
	}
	h.local = d
	return d.Parent.Parent, nil
}

// above is where a statement before the one of the module begins, with the comments that belong to that.
func (h *hoist) above() int {
	at := h.lineStart(h.start(h.top))
	for at > 0 {
		before := h.lineStart(at - 1)
		line := strings.TrimSpace(h.Text[before:at])
		if !strings.HasPrefix(line, "//") && !strings.HasPrefix(line, "/*") && !strings.HasPrefix(line, "*") {
			break
		}
		at = before
	}
	return at
}

// lines are those of a statement, and the blank line behind it if there would be one too many.
func (h *hoist) lines(statement *tsgo.Node) (from, to int, err error) {
	from, to = h.start(statement), statement.End()
	_, own := h.indent(from)
	n := strings.IndexByte(h.Text[to:], '\n')
	if !own || n < 0 || strings.TrimSpace(h.Text[to:to+n]) != "" {
		return 0, 0, refuse("the statement shares its line with something else")
	}
	from, to = h.lineStart(from), to+n+1
	before := strings.TrimRight(h.Text[:max(0, from-1)], " \t\r")
	if last := before[h.lineStart(len(before)):]; strings.HasPrefix(strings.TrimSpace(last), "//") || strings.HasSuffix(last, "*/") {
		return 0, 0, refuse("a comment stands above the statement: it may belong to it, or to what follows")
	}
	if next := h.Text[to:]; strings.HasSuffix(before, "{") || strings.HasSuffix(before, "\n") {
		if n := strings.IndexByte(next, '\n'); n >= 0 && strings.TrimSpace(next[:n]) == "" {
			to += n + 1
		}
	}
	return from, to, nil
}

// outdented is a node's text at the margin. A text of several lines keeps its own.
func (h *hoist) outdented(n *tsgo.Node) string {
	code := h.of(n)
	several := false
	each(n, func(m *tsgo.Node) bool {
		several = several || m.Kind == tsgo.KindNoSubstitutionTemplateLiteral && strings.Contains(h.of(m), "\n")
		return true
	})
	if several {
		return code
	}
	return strings.ReplaceAll(code, "\n"+h.leading(h.start(n)), "\n")
}

// plain names say nothing outside of the function.
var plain = strings.Fields("bodyschema inputschema input paramsschema queryschema s schema schemas validation validationschema validator")

// named is a name after the function that the schema stands in.
func (h *hoist) named() string {
	for f := function(h.whole); f != nil; f = function(f) {
		id := f.Name()
		if id == nil && f.Parent != nil && (f.Parent.Kind == tsgo.KindVariableDeclaration || f.Parent.Kind == tsgo.KindPropertyAssignment) {
			id = f.Parent.Name()
		}
		if id != nil && id.Kind == tsgo.KindIdentifier {
			return lowerFirst(id.Text()) + "Schema"
		}
	}
	base := strings.Split(filepath.Base(h.Path), ".")[0]
	if base = lowerFirst(camel(base)); !isWord(base) || base == "index" || base == "route" {
		return "inputSchema"
	}
	return base + "Schema"
}

// free picks a name that nothing else has in the file: it would be hidden, or hide something.
func (h *hoist) free(proposals ...string) string {
	n := &names{taken: map[string]bool{}}
	each(h.Source.AsNode(), func(m *tsgo.Node) bool {
		if isName(m) && (h.local == nil || h.declaration(m) != h.local) {
			n.taken[m.Text()] = true
		}
		return true
	})
	for name := range h.Source.AsNode().Locals() {
		n.taken[name] = true
	}
	return n.pick(proposals...)
}

// renamed lists the edits that give the constant another name where it is read.
func (h *hoist) renamed(id *tsgo.Node, name string) []text.Edit {
	var edits []text.Edit
	each(h.top, func(m *tsgo.Node) bool {
		if m.Kind != tsgo.KindIdentifier || m.Text() != id.Text() || m == id || h.declaration(m) != h.local {
			return true
		}
		by := name
		if m.Parent.Kind == tsgo.KindShorthandPropertyAssign {
			by = id.Text() + ": " + name
		}
		edits = append(edits, h.edit(m, by))
		return true
	})
	return edits
}
