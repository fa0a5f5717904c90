// Package typescript writes TypeScript and JavaScript: it computes the edits of fixes from a file with its syntax and types.
//
// A fix reads syntax and types, decides whether every precondition of its shape can be shown, and answers with byte edits that touch
// only what changes, or with a Refusal that names the precondition that failed. What is moved is copied from the source, so that it
// keeps the author's way of writing; what is new follows the file's semicolons, quotes and indentation.
//
// Reading order: batch.go (the fix "batch-query"), lookup.go (which calls are a look-up by one key; one file per library), chain.go (calls
// on calls), loop.go (which loops, and what runs per element), keys.go (the keys of all elements before the loop), guards.go (which elements are looked
// up), effects.go (what must not happen in between), writer.go (the new code), names.go and imports.go; insert.go (the fix "batch-write"); hoist.go (the fix
// "hoist").
package typescript

import (
	"slices"
	"sort"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
)

func refuse(format string, args ...any) error { return rewrite.Refuse(format, args...) }

// open refuses a file that is half typed: what is missing in it may be what matters.
func open(c *typescript.Checked) (*source, error) {
	if !c.Parses() {
		return nil, refuse("the file does not parse")
	}
	return &source{c}, nil
}

// deepest bounds how deep syntax is followed: hostile sources nest without end.
const deepest = 400

// source is the file, with what is asked about it all the time.
type source struct {
	*typescript.Checked
}

func (s *source) start(n *tsgo.Node) int { return tsgo.GetTokenPosOfNode(n, s.Source, false) }

// of is a node's text.
func (s *source) of(n *tsgo.Node) string { return s.Text[s.start(n):n.End()] }

// brief is a node's text for a message.
func (s *source) brief(n *tsgo.Node) string {
	text := strings.Join(strings.Fields(s.of(n)), " ")
	if runes := []rune(text); len(runes) > 60 {
		return string(runes[:57]) + "..."
	}
	return text
}

// lineStart is the offset of the first byte of the line that offset lies in.
func (s *source) lineStart(offset int) int { return strings.LastIndexByte(s.Text[:offset], '\n') + 1 }

// indent is the white space before offset on its line; ok is false if something else stands there.
func (s *source) indent(offset int) (string, bool) {
	before := s.Text[s.lineStart(offset):offset]
	return before, strings.TrimLeft(before, " \t") == ""
}

// leading is the white space that the line of offset begins with.
func (s *source) leading(offset int) string {
	line := s.Text[s.lineStart(offset):]
	return line[:len(line)-len(strings.TrimLeft(line, " \t"))]
}

// around lists the nodes around an offset, outermost first.
func (s *source) around(offset int) []*tsgo.Node {
	var path []*tsgo.Node
	for n := s.Source.AsNode(); n != nil && len(path) < deepest; {
		path = append(path, n)
		var next *tsgo.Node
		n.ForEachChild(func(c *tsgo.Node) bool {
			if c.Pos() <= offset && offset < c.End() && s.start(c) <= offset {
				next = c
			}
			return next != nil
		})
		n = next
	}
	return path
}

// each visits n and all below it until visit says no; then it leaves out what is below that node.
func each(n *tsgo.Node, visit func(n *tsgo.Node) bool) {
	var walk func(n *tsgo.Node, depth int)
	walk = func(n *tsgo.Node, depth int) {
		if n == nil || depth > deepest || !visit(n) {
			return
		}
		n.ForEachChild(func(c *tsgo.Node) bool {
			walk(c, depth+1)
			return false
		})
	}
	walk(n, 0)
}

// skip takes off parentheses, assertions and satisfies.
func skip(n *tsgo.Node) *tsgo.Node {
	if n == nil {
		return nil
	}
	return tsgo.SkipOuterExpressions(n, tsgo.OEKAll)
}

// inside says whether n lies in outer, or is it.
func inside(n, outer *tsgo.Node) bool { return outer.Pos() <= n.Pos() && n.End() <= outer.End() }

// declaration is where an identifier's variable, parameter or import is declared; nil if that is not known.
func (s *source) declaration(id *tsgo.Node) *tsgo.Node {
	sym := s.Checker.GetSymbolAtLocation(id)
	if id.Parent != nil && id.Parent.Kind == tsgo.KindShorthandPropertyAssign && id.Parent.Name() == id {
		sym = s.Checker.GetShorthandAssignmentValueSymbol(id.Parent)
	}
	if sym == nil || len(sym.Declarations) == 0 {
		return nil
	}
	if sym.ValueDeclaration != nil {
		return sym.ValueDeclaration
	}
	return sym.Declarations[0]
}

// isName says whether an identifier stands for a variable, not for a property or a label.
func isName(id *tsgo.Node) bool {
	p := id.Parent
	if id.Kind != tsgo.KindIdentifier || p == nil {
		return false
	}
	switch p.Kind {
	case tsgo.KindPropertyAccessExpression:
		return p.Expression() == id
	case tsgo.KindPropertyAssignment, tsgo.KindMethodDeclaration, tsgo.KindGetAccessor, tsgo.KindSetAccessor, tsgo.KindPropertyDeclaration,
		tsgo.KindPropertySignature, tsgo.KindMethodSignature, tsgo.KindEnumMember:
		return p.Name() != id
	case tsgo.KindBindingElement:
		return p.PropertyName() != id
	case tsgo.KindBreakStatement, tsgo.KindContinueStatement, tsgo.KindLabeledStatement:
		return false
	case tsgo.KindImportSpecifier, tsgo.KindExportSpecifier:
		return false
	}
	return !tsgo.IsTypeNodeKind(p.Kind)
}

// function is the nearest function around a node; nil at the top of the file.
func function(n *tsgo.Node) *tsgo.Node {
	for p := n.Parent; p != nil; p = p.Parent {
		if tsgo.IsFunctionLike(p) {
			return p
		}
	}
	return nil
}

func isAsync(f *tsgo.Node) bool { return f.ModifierFlags()&tsgo.ModifierFlagsAsync != 0 }

// isMethod says whether a call's callee is x.name, and gives x.
func isMethod(call *tsgo.Node, names ...string) (on *tsgo.Node, ok bool) {
	if call == nil || call.Kind != tsgo.KindCallExpression {
		return nil, false
	}
	callee := skip(call.Expression())
	if callee.Kind != tsgo.KindPropertyAccessExpression || !slices.Contains(names, callee.Name().Text()) {
		return nil, false
	}
	return callee.Expression(), true
}

// property is the value of a literal's property: a shorthand's name, or what it is assigned; nil if there is none of that name.
func property(object *tsgo.Node, name string) (assignment, value *tsgo.Node) {
	if object.Kind != tsgo.KindObjectLiteralExpression {
		return nil, nil
	}
	for _, p := range object.AsObjectLiteralExpression().Properties.Nodes {
		if propertyName(p) != name {
			continue
		}
		switch p.Kind {
		case tsgo.KindPropertyAssignment:
			return p, p.Initializer()
		case tsgo.KindShorthandPropertyAssign:
			return p, p.Name()
		}
		return p, nil
	}
	return nil, nil
}

// propertyName is the name of a literal's property; "" for a computed one and a spread.
func propertyName(p *tsgo.Node) string {
	if n := p.Name(); n != nil && (n.Kind == tsgo.KindIdentifier || n.Kind == tsgo.KindStringLiteral) {
		return n.Text()
	}
	return ""
}

// text is a constant text: a literal, a template without holes, or a const that is set to one.
func (s *source) text(n *tsgo.Node) (literal *tsgo.Node, value string, ok bool) {
	n = skip(n)
	for range 4 {
		switch n.Kind {
		case tsgo.KindStringLiteral, tsgo.KindNoSubstitutionTemplateLiteral:
			return n, n.Text(), true
		case tsgo.KindIdentifier:
			d := s.declaration(n)
			if d == nil || d.Kind != tsgo.KindVariableDeclaration || d.Initializer() == nil || !isConst(d) ||
				tsgo.GetSourceFileOfNode(d) != s.Source {
				return nil, "", false
			}
			n = skip(d.Initializer())
			continue
		}
		break
	}
	return nil, "", false
}

// isConst says whether a variable is declared with const.
func isConst(d *tsgo.Node) bool {
	return d.Parent != nil && d.Parent.Kind == tsgo.KindVariableDeclarationList && d.Parent.Flags&tsgo.NodeFlagsConst != 0
}

// replace exchanges parts of a node's text. The edits are absolute, and lie inside of the node.
func (s *source) replace(n *tsgo.Node, edits ...text.Edit) string {
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].Start < edits[j].Start })
	var b strings.Builder
	at := s.start(n)
	for _, e := range edits {
		if e.Start < at || e.End > n.End() {
			continue
		}
		b.WriteString(s.Text[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.WriteString(s.Text[at:n.End()])
	return b.String()
}

// edit replaces a node.
func (s *source) edit(n *tsgo.Node, by string) text.Edit {
	return text.Edit{Start: s.start(n), End: n.End(), New: by}
}

// finish sorts edits and gives new text the file's line breaks.
func (s *source) finish(edits []text.Edit) []text.Edit {
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].Start < edits[j].Start })
	if strings.Contains(s.Text, "\r\n") {
		for i := range edits {
			edits[i].New = strings.ReplaceAll(strings.ReplaceAll(edits[i].New, "\r\n", "\n"), "\n", "\r\n")
		}
	}
	return edits
}
