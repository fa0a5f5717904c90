package catalog

import (
	"errors"
	"fmt"
	"path"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// npmReader fills a table from one declaration file.
type npmReader struct {
	pkg     *npmPackage
	table   *npmTable
	name    string // of the file
	text    string
	library string
	read    map[int]bool // comments that belong to a declaration, by offset
}

func (r *npmReader) file() {
	r.library, r.read = r.pkg.name, map[int]bool{}
	f := tsgo.ParseSourceFile(tsgo.SourceFileParseOptions{FileName: "/" + path.Base(r.name), Path: tsgo.Path("/" + path.Base(r.name))}, r.text, tsgo.ScriptKindTS)
	for _, d := range f.Diagnostics() {
		r.fail(d.Pos(), fmt.Errorf("%s", d.String()))
	}
	r.header(f)
	r.statements(f.Statements.Nodes, "")
	for at := range comments(r.text) {
		if !r.read[at] {
			r.fail(at, errors.New("directive stands on no declaration that can have one"))
		}
	}
}

// header reads the library's name: it stands in the first comment of the file, whatever follows.
func (r *npmReader) header(f *tsgo.SourceFile) {
	if len(f.Statements.Nodes) == 0 {
		return
	}
	for at, line := range r.directives(f.Statements.Nodes[0]) {
		if !strings.HasPrefix(line, "library ") {
			continue
		}
		r.read[at] = true
		d, err := parse(line, nil, onPkg)
		if err != nil {
			r.fail(at, err)
			return
		}
		r.library = d.library
		return
	}
}

func (r *npmReader) fail(at int, err error) {
	r.table.errs = append(r.table.errs, fmt.Errorf("%s:%d: %w", r.name, strings.Count(r.text[:min(at, len(r.text))], "\n")+1, err))
}

const npmPrefix = "@perfls "

// comments yields the offsets of all directives of a text, with their words.
func comments(text string) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for at := 0; ; {
			i := strings.Index(text[at:], npmPrefix)
			if i < 0 {
				return
			}
			at += i
			line, _, _ := strings.Cut(text[at+len(npmPrefix):], "\n")
			line, _, _ = strings.Cut(line, "*/")
			if !yield(at, strings.TrimSpace(line)) {
				return
			}
			at += len(npmPrefix)
		}
	}
}

// directives yields those that stand directly above a node.
func (r *npmReader) directives(n *tsgo.Node) func(yield func(int, string) bool) {
	start, end := n.Pos(), tsgo.GetTokenPosOfNode(n, tsgo.GetSourceFileOfNode(n), false)
	return func(yield func(int, string) bool) {
		for at, line := range comments(r.text[start:end]) {
			if !yield(start+at, line) {
				return
			}
		}
	}
}

func (r *npmReader) statements(list []*tsgo.Node, owner string) {
	for _, n := range list {
		switch n.Kind {
		case tsgo.KindFunctionDeclaration:
			name := "default"
			if n.Name() != nil {
				name = n.Name().Text()
			}
			r.function(n, n, join(owner, name), false)
		case tsgo.KindClassDeclaration, tsgo.KindInterfaceDeclaration:
			name := "default"
			if n.Name() != nil {
				name = n.Name().Text()
			}
			r.extends(n, join(owner, name), owner)
			r.typ(n, join(owner, name))
			r.members(n.Members(), join(owner, name))
		case tsgo.KindTypeAliasDeclaration:
			r.alias(n, owner)
		case tsgo.KindVariableStatement:
			r.variables(n, owner)
		case tsgo.KindModuleDeclaration:
			r.module(n, owner)
		}
	}
}

func join(owner, name string) string {
	if owner == "" {
		return name
	}
	return owner + "." + name
}

func (r *npmReader) module(n *tsgo.Node, owner string) {
	body := n.Body()
	if body == nil {
		return
	}
	name := n.Name()
	inner := owner
	if name.Kind == tsgo.KindIdentifier && name.Text() != "global" {
		inner = join(owner, name.Text())
	}
	if body.Kind == tsgo.KindModuleDeclaration { // declare namespace a.b
		r.module(body, inner)
		return
	}
	r.statements(body.Statements(), inner)
}

// extends notes what a class or interface extends, as names of the same package: in the namespace around it, and outside.
func (r *npmReader) extends(n *tsgo.Node, key, owner string) {
	for _, e := range tsgo.GetExtendsHeritageClauseElements(n) {
		r.base(key, owner, e.Expression())
	}
}

func (r *npmReader) base(key, owner string, e *tsgo.Node) {
	name := dotted(e)
	if name == "" {
		return
	}
	for ; owner != ""; owner, _ = cutOwner(owner) {
		r.table.bases[key] = append(r.table.bases[key], owner+"."+name)
	}
	r.table.bases[key] = append(r.table.bases[key], name)
}

// dotted is a name with its qualifiers; "" for anything else.
func dotted(e *tsgo.Node) string {
	switch e.Kind {
	case tsgo.KindIdentifier:
		return e.Text()
	case tsgo.KindPropertyAccessExpression:
		if left := dotted(e.Expression()); left != "" {
			return left + "." + e.Name().Text()
		}
	case tsgo.KindQualifiedName:
		q := e.AsQualifiedName()
		if left := dotted(q.Left); left != "" {
			return left + "." + q.Right.Text()
		}
	}
	return ""
}

// typ reads the directives of a class or interface.
func (r *npmReader) typ(n *tsgo.Node, key string) {
	for at, line := range r.directives(n) {
		if r.read[at] {
			continue
		}
		r.read[at] = true
		d, err := parse(line, nil, onType)
		if err != nil {
			r.fail(at, err)
			continue
		}
		t := r.table.types[key]
		if t == nil {
			t = &TypeDirective{}
			r.table.types[key] = t
		}
		r.label(&d.Directive, key)
		d.addTo(t)
		if t.Entry != nil && t.Entry.Framework == "" {
			t.Entry.Framework = r.library
		}
	}
}

// label gives a directive its library and symbol.
func (r *npmReader) label(d *Directive, key string) {
	d.Effect.Library = r.library
	d.Effect.Symbol = r.pkg.name + "#" + key
	if d.Effect.Framework == "" {
		d.Effect.Framework = r.library
	}
}

// alias reads a type that is an object, a function or another name.
func (r *npmReader) alias(n *tsgo.Node, owner string) {
	key := join(owner, n.Name().Text())
	r.typ(n, key)
	r.typeOf(n.Type(), key, owner)
}

// typeOf reads the members of a type that is written out, and the names that it is made of.
func (r *npmReader) typeOf(t *tsgo.Node, key, owner string) {
	if t == nil {
		return
	}
	switch t.Kind {
	case tsgo.KindTypeLiteral:
		r.members(t.Members(), key)
	case tsgo.KindTypeReference:
		r.base(key, owner, t.AsTypeReferenceNode().TypeName)
	case tsgo.KindIntersectionType:
		for _, part := range t.AsIntersectionTypeNode().Types.Nodes {
			r.typeOf(part, key, owner)
		}
	}
}

func (r *npmReader) variables(n *tsgo.Node, owner string) {
	for _, d := range n.AsVariableStatement().DeclarationList.AsVariableDeclarationList().Declarations.Nodes {
		if d.Name().Kind != tsgo.KindIdentifier {
			continue
		}
		key := join(owner, d.Name().Text())
		if t := d.Type(); t != nil && t.Kind == tsgo.KindFunctionType {
			r.function(n, t, key, false)
			continue
		}
		r.function(n, nil, key, false)
		r.typeOf(d.Type(), key, owner)
	}
}

func (r *npmReader) members(list []*tsgo.Node, owner string) {
	for _, m := range list {
		switch m.Kind {
		case tsgo.KindMethodDeclaration, tsgo.KindMethodSignature:
			r.function(m, m, owner+"."+memberName(m), true)
		case tsgo.KindConstructor, tsgo.KindConstructSignature:
			r.function(m, m, owner+".constructor", false)
		case tsgo.KindCallSignature: // what is called is the interface itself
			r.function(m, m, owner, false)
		case tsgo.KindPropertyDeclaration, tsgo.KindPropertySignature:
			key := owner + "." + memberName(m)
			t := m.Type()
			if t != nil && t.Kind == tsgo.KindFunctionType {
				r.function(m, t, key, true)
				continue
			}
			r.function(m, nil, key, true)
			r.typeOf(t, key, owner)
		}
	}
}

func memberName(m *tsgo.Node) string {
	name := m.Name()
	switch name.Kind {
	case tsgo.KindIdentifier, tsgo.KindStringLiteral:
		return name.Text()
	}
	return "[]" // computed: Symbol.asyncIterator
}

// function reads the directives above at, of a function with the signature sig (nil for none).
func (r *npmReader) function(at, sig *tsgo.Node, key string, method bool) {
	var params []string
	if method {
		params = append(params, "this")
	}
	if sig != nil {
		for _, p := range sig.Parameters() {
			name := ""
			if p.Name().Kind == tsgo.KindIdentifier {
				name = p.Name().Text()
			}
			if name == "this" { // declares the receiver's type
				continue
			}
			if p.AsParameterDeclaration().DotDotDotToken != nil {
				name += "..."
			}
			params = append(params, name)
		}
	}
	var list []*Directive
	for pos, line := range r.directives(at) {
		if r.read[pos] {
			continue
		}
		r.read[pos] = true
		d, err := parse(line, params, onFunc)
		if err != nil {
			r.fail(pos, err)
			continue
		}
		r.label(&d.Directive, key)
		list = append(list, &d.Directive)
	}
	if len(list) == 0 && method && sig != nil {
		_, r.table.plain[key] = cutOwner(key)
	}
	if len(list) > 0 && r.table.members[key] == nil { // of overloads the first with a directive speaks
		r.table.members[key] = fold(list)
	}
}
