package typescript

import (
	"maps"
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// surface is what the rest of a project can see of a file: its declarations by name, without the bodies of functions. A body is seen
// only through what the function returns where nobody wrote that down. It points into a syntax tree, so it is not kept with facts.
type surface struct {
	src     *tsgo.SourceFile
	decls   map[string]*visible // by local name; wholeFile for statements that belong to no name
	imports map[string]binding  // by local name
	exports map[string][]string // exported name → local names
	passed  []binding           // export { a as b } from 'c', export * from 'c'
	loose   []string            // modules that are named inside of expressions and types
	global  bool                // declares what files see that do not import it
	coarse  bool                // JavaScript: what refers to what is not told apart by name
}

// wholeFile is the name of what bears on every declaration of a file. As an imported name it stands for all that the module exports.
const wholeFile = "*"

// binding is a name that another module gives.
type binding struct {
	local  string // the name here; of what is passed on, the name under which it is exported
	module string
	name   string // there
}

// visible is what can be seen of a declaration.
type visible struct {
	text   strings.Builder // without bodies
	bodies []seenBody
	nodes  []*tsgo.Node // what names are looked up in
}

// seenBody is the body of a function: opaque if its result is written down or cannot tell anything.
type seenBody struct {
	fn     *tsgo.Node
	opaque bool
	src    *tsgo.SourceFile
}

// surfaceOf reads a file's surface. names are the file's functions: their identities are seen by who calls them. With nil the surface
// says what there is, and can be compared with no other.
func surfaceOf(src *tsgo.SourceFile, names *fileNames) *surface {
	s := &surface{src: src, decls: map[string]*visible{}, imports: map[string]binding{}, exports: map[string][]string{}, coarse: src.IsJS()}
	s.global = src.ExternalModuleIndicator == nil && src.CommonJSModuleIndicator == nil
	for _, n := range src.Statements.Nodes {
		s.statement(n, names)
	}
	for _, spec := range src.Imports() {
		s.loose = append(s.loose, spec.Text())
	}
	return s
}

func (s *surface) statement(n *tsgo.Node, names *fileNames) {
	exported, isDefault := n.ModifierFlags()&tsgo.ModifierFlagsExport != 0, n.ModifierFlags()&tsgo.ModifierFlagsDefault != 0
	add := func(name string, local *tsgo.Node) {
		s.see(name, local, names)
		if isDefault {
			s.exports["default"] = append(s.exports["default"], name)
		} else if exported {
			s.exports[name] = append(s.exports[name], name)
		}
	}
	switch n.Kind {
	case tsgo.KindImportDeclaration, tsgo.KindJSImportDeclaration:
		s.importing(n)
	case tsgo.KindImportEqualsDeclaration:
		if ref := n.AsImportEqualsDeclaration().ModuleReference; ref.Kind == tsgo.KindExternalModuleReference && ref.Expression().Kind == tsgo.KindStringLiteral {
			s.bind(n.Name().Text(), ref.Expression().Text(), wholeFile)
			if exported {
				s.exports[n.Name().Text()] = append(s.exports[n.Name().Text()], n.Name().Text())
			}
			return
		}
		add(n.Name().Text(), n)
	case tsgo.KindExportDeclaration:
		s.exporting(n)
	case tsgo.KindExportAssignment:
		add("default", n)
		s.exports["default"] = append(s.exports["default"], "default")
		s.exports[exportEquals] = append(s.exports[exportEquals], "default")
	case tsgo.KindVariableStatement:
		for _, d := range n.AsVariableStatement().DeclarationList.AsVariableDeclarationList().Declarations.Nodes {
			for _, name := range boundNames(d.Name()) {
				if add(name, d); names == nil {
					continue
				}
				s.decls[name].text.WriteString(s.src.Text()[n.Pos():n.AsVariableStatement().DeclarationList.Pos()]) // modifiers
				s.decls[name].text.WriteString(firstWord(s.src.Text()[tsgo.GetTokenPosOfNode(n.AsVariableStatement().DeclarationList, s.src, false):]))
			}
		}
	case tsgo.KindFunctionDeclaration, tsgo.KindClassDeclaration, tsgo.KindInterfaceDeclaration, tsgo.KindTypeAliasDeclaration, tsgo.KindEnumDeclaration:
		name := "default"
		if n.Name() != nil {
			name = n.Name().Text()
		}
		add(name, n)
	case tsgo.KindModuleDeclaration:
		if name := n.Name(); name.Kind == tsgo.KindIdentifier && name.Text() != "global" {
			add(name.Text(), n)
			return
		}
		s.global = true
		s.see(wholeFile, n, names)
	case tsgo.KindExpressionStatement:
		if name := assignedRoot(n.Expression()); name != "" && !s.coarse {
			s.see(name, n, names)
			return
		}
		s.see(wholeFile, n, names)
	default:
		s.see(wholeFile, n, names)
	}
}

// boundNames are the names of a variable, parameter or pattern.
func boundNames(n *tsgo.Node) []string {
	switch {
	case n == nil:
	case n.Kind == tsgo.KindIdentifier:
		return []string{n.Text()}
	case n.Kind == tsgo.KindObjectBindingPattern || n.Kind == tsgo.KindArrayBindingPattern:
		var out []string
		for _, e := range n.AsBindingPattern().Elements.Nodes {
			out = append(out, boundNames(e.Name())...)
		}
		return out
	}
	return nil
}

func firstWord(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}

// assignedRoot is the name that a property is given to: Model.hasMany = …
func assignedRoot(n *tsgo.Node) string {
	if n.Kind != tsgo.KindBinaryExpression || n.AsBinaryExpression().OperatorToken.Kind != tsgo.KindEqualsToken {
		return ""
	}
	left := n.AsBinaryExpression().Left
	for left.Kind == tsgo.KindPropertyAccessExpression || left.Kind == tsgo.KindElementAccessExpression {
		left = left.Expression()
	}
	if left.Kind != tsgo.KindIdentifier {
		return ""
	}
	return left.Text()
}

func (s *surface) bind(local, module, name string) {
	s.imports[local] = binding{local: local, module: module, name: name}
}

func (s *surface) importing(n *tsgo.Node) {
	spec := n.ModuleSpecifier()
	if spec == nil || spec.Kind != tsgo.KindStringLiteral || n.ImportClause() == nil {
		return
	}
	clause := n.ImportClause().AsImportClause()
	if name := n.ImportClause().Name(); name != nil {
		s.bind(name.Text(), spec.Text(), "default")
	}
	switch b := clause.NamedBindings; {
	case b == nil:
	case b.Kind == tsgo.KindNamespaceImport:
		s.bind(b.Name().Text(), spec.Text(), wholeFile)
	default:
		for _, e := range b.Elements() {
			name := e.Name().Text()
			if p := e.PropertyName(); p != nil {
				name = p.Text()
			}
			s.bind(e.Name().Text(), spec.Text(), name)
		}
	}
}

func (s *surface) exporting(n *tsgo.Node) {
	d := n.AsExportDeclaration()
	module := ""
	if spec := d.ModuleSpecifier; spec != nil && spec.Kind == tsgo.KindStringLiteral {
		module = spec.Text()
	}
	switch {
	case d.ExportClause == nil:
		s.passed = append(s.passed, binding{local: wholeFile, module: module, name: wholeFile})
	case d.ExportClause.Kind != tsgo.KindNamedExports:
		s.passed = append(s.passed, binding{local: d.ExportClause.Name().Text(), module: module, name: wholeFile})
	default:
		for _, e := range d.ExportClause.Elements() {
			name := e.Name().Text()
			if p := e.PropertyName(); p != nil {
				name = p.Text()
			}
			if module == "" {
				s.exports[e.Name().Text()] = append(s.exports[e.Name().Text()], name)
			} else {
				s.passed = append(s.passed, binding{local: e.Name().Text(), module: module, name: name})
			}
		}
	}
}

// see adds what can be seen of a node to a name.
func (s *surface) see(name string, n *tsgo.Node, names *fileNames) {
	v := s.decls[name]
	if v == nil {
		v = &visible{}
		s.decls[name] = v
	}
	v.nodes = append(v.nodes, n)
	if names == nil {
		return
	}
	from := tsgo.GetTokenPosOfNode(n, s.src, false)
	if s.coarse { // comments have types
		from = n.Pos()
	}
	w := &seeing{surface: s, names: names, to: v}
	w.at = from
	w.visit(n, 0)
	w.upTo(n.End())
	v.text.WriteByte(0)
}

// seeing writes a declaration without the bodies in it.
type seeing struct {
	*surface
	names *fileNames
	to    *visible
	at    int
}

func (w *seeing) upTo(pos int) {
	if pos > w.at {
		w.to.text.WriteString(w.src.Text()[w.at:pos])
		w.at = pos
	}
}

func (w *seeing) visit(n *tsgo.Node, depth int) {
	if depth > maxSyntax {
		return
	}
	if f := w.names.byNode[n]; f != nil {
		w.to.text.WriteString(string(f.id))
		w.to.text.WriteByte(0)
	}
	var body *tsgo.Node
	if isFunction(n) && n.Kind != tsgo.KindConstructor {
		body = n.Body()
	}
	inClass := n.Kind == tsgo.KindClassDeclaration || n.Kind == tsgo.KindClassExpression
	n.ForEachChild(func(c *tsgo.Node) bool {
		switch {
		case c == body && c.Kind == tsgo.KindBlock && !(w.coarse && declares(c, 0)):
			w.upTo(c.Pos())
			w.at = c.End()
			w.to.bodies = append(w.to.bodies, seenBody{fn: n, opaque: n.Type() != nil && !w.coarse || n.Kind == tsgo.KindSetAccessor, src: w.src})
			w.to.text.WriteString("{}")
		default:
			if inClass && !w.coarse { // comments between members say nothing
				w.upTo(c.Pos())
				w.at = max(w.at, tsgo.GetTokenPosOfNode(c, w.src, false))
			}
			w.visit(c, depth+1)
		}
		return false
	})
}

// declares says whether a body in JavaScript declares what can be seen outside: properties of this, exports, or parameters in arguments.
func declares(n *tsgo.Node, depth int) bool {
	if depth > maxSyntax {
		return true
	}
	switch n.Kind {
	case tsgo.KindBinaryExpression:
		if left := n.AsBinaryExpression().Left; n.AsBinaryExpression().OperatorToken.Kind == tsgo.KindEqualsToken &&
			(left.Kind == tsgo.KindPropertyAccessExpression || left.Kind == tsgo.KindElementAccessExpression) {
			return true
		}
	case tsgo.KindIdentifier:
		switch n.Text() {
		case "exports", "module", "arguments":
			return true
		}
	}
	return n.ForEachChild(func(c *tsgo.Node) bool { return declares(c, depth+1) })
}

// differences lists what can be told apart from outside: local names whose declarations differ, and names under which the file gives
// something else to others; both sorted. typed says whether two functions with different bodies return the same.
func (s *surface) differences(next *surface, typed func(old, next *tsgo.Node) bool) (locals, exports []string) {
	names, given := map[string]bool{}, map[string]bool{}
	differ(s.decls, next.decls, names, func(a, b *visible) bool { return a.same(b, typed) })
	differ(s.imports, next.imports, names, func(a, b binding) bool { return a == b })
	differ(s.exports, next.exports, given, slices.Equal[[]string])
	for _, lists := range [...][2][]binding{{s.passed, next.passed}, {next.passed, s.passed}} {
		for _, b := range lists[0] {
			if !slices.Contains(lists[1], b) {
				given[b.local] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(names)), slices.Sorted(maps.Keys(given))
}

// differ adds the keys whose values are not the same.
func differ[V any](a, b map[string]V, out map[string]bool, same func(a, b V) bool) {
	for name, x := range a {
		if y, ok := b[name]; !ok || !same(x, y) {
			out[name] = true
		}
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			out[name] = true
		}
	}
}

func (v *visible) same(next *visible, typed func(old, next *tsgo.Node) bool) bool {
	if v.text.String() != next.text.String() || len(v.bodies) != len(next.bodies) {
		return false
	}
	for i, a := range v.bodies {
		if b := next.bodies[i]; a.opaque != b.opaque || !a.opaque && !sameCode(a.fn.Body(), b.fn.Body(), a.src, b.src, 0) && !typed(a.fn, b.fn) {
			return false
		}
	}
	return true
}

// sameCode says whether two trees are the same but for comments and white space. What stands between the children of a node is
// punctuation, keywords and those: strings, templates and regular expressions are nodes.
func sameCode(a, b *tsgo.Node, in, of *tsgo.SourceFile, depth int) bool {
	if in.Text()[a.Pos():a.End()] == of.Text()[b.Pos():b.End()] {
		return true
	}
	if a.Kind != b.Kind || depth > maxSyntax || in.IsJS() { // comments of JavaScript have types
		return false
	}
	left, right := childrenOf(a), childrenOf(b)
	if len(left) != len(right) {
		return false
	}
	from, at := tsgo.GetTokenPosOfNode(a, in, false), tsgo.GetTokenPosOfNode(b, of, false)
	if len(left) == 0 {
		x, y := in.Text()[from:a.End()], of.Text()[at:b.End()]
		return x == y || a.Kind == tsgo.KindBlock && withoutTrivia(x) == withoutTrivia(y)
	}
	for i, c := range left {
		d := right[i]
		if !sameGap(in.Text(), of.Text(), from, c.Pos(), at, d.Pos()) || !sameCode(c, d, in, of, depth+1) {
			return false
		}
		from, at = c.End(), d.End()
	}
	return sameGap(in.Text(), of.Text(), from, a.End(), at, b.End())
}

func childrenOf(n *tsgo.Node) []*tsgo.Node {
	var out []*tsgo.Node
	n.ForEachChild(func(c *tsgo.Node) bool { out = append(out, c); return false })
	return out
}

func sameGap(a, b string, from, to, at, until int) bool {
	x, y := a[min(from, to):to], b[min(at, until):until]
	return x == y || withoutTrivia(x) == withoutTrivia(y)
}

// withoutTrivia leaves out comments and white space of a text without strings.
func withoutTrivia(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case strings.HasPrefix(s[i:], "//"):
			end := strings.IndexByte(s[i:], '\n')
			if end < 0 {
				return b.String()
			}
			i += end
		case strings.HasPrefix(s[i:], "/*"):
			end := strings.Index(s[i+2:], "*/")
			if end < 0 {
				return b.String()
			}
			i += end + 3
		case s[i] > ' ':
			b.WriteByte(s[i])
		}
	}
	return b.String()
}
