package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/jinzhu/inflection"

	"github.com/perfls/perfls/internal/model"
)

// Object-relational mappers are told of tables in code: by decorators of a class and its properties, or by objects that are given to a call.
// Both are read as syntax, from whatever file they are in: what is not spelled out there makes a column one that may have an index, or the
// whole table uncertain, since a rule that misses an index is wrong.

// tables are the tables that the file declares, sorted by name. Tests declare tables of their own, which no request reads.
func (lw *lowering) tables() []model.Table {
	if isTestFile(lw.file.rel) || !declaresTables(lw.text) {
		return nil
	}
	var out []model.Table
	var visit func(n *tsgo.Node, depth int)
	visit = func(n *tsgo.Node, depth int) {
		if depth > maxSyntax || tsgo.IsTypeNode(n) {
			return
		}
		var t *tableReader
		switch n.Kind {
		case tsgo.KindClassDeclaration, tsgo.KindClassExpression:
			t = lw.classTable(n)
		case tsgo.KindCallExpression:
			t = lw.callTable(n)
		}
		if t != nil {
			out = append(out, t.finish())
		}
		n.ForEachChild(func(c *tsgo.Node) bool { visit(c, depth+1); return false })
	}
	visit(lw.src.AsNode(), 0)
	slices.SortStableFunc(out, func(a, b model.Table) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// declaresTables tells most files, which declare none, by their text.
func declaresTables(text string) bool {
	for _, word := range [...]string{"@Entity", "@Schema", "@Table", "model(", "model<", ".define(", ".define<", ".init("} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// classTable is the table that the decorators of a class declare; nil if they do not.
func (lw *lowering) classTable(class *tsgo.Node) *tableReader {
	if class.Name() == nil {
		return nil
	}
	for _, m := range lw.marks(class) {
		switch {
		case m.pkg == "typeorm" && m.name == "Entity":
			return lw.entityTable(class, m)
		case m.pkg == "@nestjs/mongoose" && m.name == "Schema":
			return lw.schemaClassTable(class, m)
		case m.pkg == "sequelize-typescript" && m.name == "Table":
			return lw.decoratedTable(class, m)
		}
	}
	return nil
}

// callTable is the table that a call declares; nil if it does not.
func (lw *lowering) callTable(n *tsgo.Node) *tableReader {
	switch calleeName(n) {
	case "model":
		return lw.modelTable(n)
	case "define":
		return lw.definedTable(n)
	case "init":
		return lw.initTable(n)
	}
	return nil
}

// tableReader gathers what is said of a table.
type tableReader struct {
	*lowering
	table   model.Table
	primary []string
	fields  map[string]string // columns by the names of properties
	pending []pendingIndex
}

// pendingIndex is an index on properties, which may be declared after it.
type pendingIndex struct {
	fields []string
	unique bool
}

// newTable starts a table of a library. name is what code calls it: a class or model.
func (lw *lowering) newTable(library, name, table string, at *tsgo.Node) *tableReader {
	return &tableReader{lowering: lw, fields: map[string]string{},
		table: model.Table{Name: table, Type: library + ":" + name, Source: library, Span: lw.place(at)}}
}

// place is where a node lies in the file; nothing of another file has a place in this one.
func (lw *lowering) place(n *tsgo.Node) model.Span {
	if tsgo.GetSourceFileOfNode(n) != lw.src {
		return model.Span{}
	}
	return model.Span{Start: int32(tsgo.GetTokenPosOfNode(n, lw.src, false)), End: int32(n.End())}
}

// placeOr is where a node lies, or, of one of another file, the table.
func (r *tableReader) placeOr(n *tsgo.Node) model.Span {
	if s := r.place(n); s != (model.Span{}) {
		return s
	}
	return r.table.Span
}

func (r *tableReader) doubt(why string) {
	if r.table.Uncertain == "" {
		r.table.Uncertain = why
	}
}

// column adds a column, unless a class that extends this one has declared it already.
func (r *tableReader) column(c model.Column) {
	if _, ok := r.fields[c.Field]; ok {
		return
	}
	r.fields[c.Field] = c.Name
	r.table.Columns = append(r.table.Columns, c)
}

// index adds an index on properties.
func (r *tableReader) index(unique bool, fields ...string) {
	if len(fields) > 0 {
		r.pending = append(r.pending, pendingIndex{fields, unique})
	}
}

func (r *tableReader) finish() model.Table {
	columns := func(fields []string) []string {
		out := make([]string, len(fields))
		for i, f := range fields {
			if out[i] = f; r.fields[f] != "" {
				out[i] = r.fields[f]
			}
		}
		return out
	}
	if len(r.primary) > 0 {
		r.table.Indexes = append(r.table.Indexes, model.Index{Columns: columns(r.primary), Unique: true, Primary: true})
	}
	for _, x := range r.pending {
		r.table.Indexes = append(r.table.Indexes, model.Index{Columns: columns(x.fields), Unique: x.unique})
	}
	return r.table
}

// mark is a decorator, and what it is given.
type mark struct {
	pkg, name string // pkg is "" for one of the workspace's own
	args      []*tsgo.Node
	decl      *tsgo.Node // of one of the workspace's own
}

// marks are the decorators of a class or property.
func (lw *lowering) marks(n *tsgo.Node) []mark {
	var out []mark
	for _, d := range n.Decorators() {
		m, node := mark{}, d
		if e := d.Expression(); e.Kind == tsgo.KindCallExpression {
			node, m.args = e, e.Arguments()
		}
		if m.name = calleeName(node); m.name == "" {
			continue
		}
		for _, t := range lw.r.call(node) {
			m.pkg = strings.TrimPrefix(t.Package, "?")
			if m.pkg == "" {
				m.decl = t.Decl
			} else if t.Member != "" {
				m.name = t.Member
			}
			break
		}
		out = append(out, m)
	}
	return out
}

// mentions says whether the declaration of a decorator or function of the workspace has one of some words in it, so that it may do what
// they say. One that is not found may do anything.
func mentions(decl *tsgo.Node, words ...string) bool {
	if decl == nil {
		return true
	}
	text := tsgo.GetSourceFileOfNode(decl).Text()
	text = text[max(0, min(decl.Pos(), len(text))):max(0, min(decl.End(), len(text)))]
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

// property is a property of an object that is spelled out.
type property struct {
	name  string
	value *tsgo.Node
	node  *tsgo.Node // the whole of it
}

// properties lists those of an object, or of the constant that a name stands for; all is false where there may be more.
func (lw *lowering) properties(e *tsgo.Node) (list []property, all bool) {
	return lw.propertiesOf(e, 0)
}

// maxSpread bounds how many objects are looked into that others are spread from.
const maxSpread = 6

func (lw *lowering) propertiesOf(e *tsgo.Node, depth int) (list []property, all bool) {
	e = lw.constantValue(e)
	if e == nil || e.Kind != tsgo.KindObjectLiteralExpression || depth > maxSpread {
		return nil, false
	}
	all = true
	for _, p := range e.AsObjectLiteralExpression().Properties.Nodes {
		if p.Kind == tsgo.KindSpreadAssignment {
			more, ok := lw.propertiesOf(p.Expression(), depth+1)
			list, all = append(list, more...), all && ok
			continue
		}
		name, ok := propertyName(p.Name()), true
		if name == "" && p.Name() != nil && p.Name().Kind == tsgo.KindComputedPropertyName {
			name, ok = lw.fixedText(p.Name().Expression(), 0)
		}
		if name == "" || !ok {
			all = false
			continue
		}
		value := p
		switch p.Kind {
		case tsgo.KindPropertyAssignment:
			value = skip(p.Initializer())
		case tsgo.KindShorthandPropertyAssign:
			value = p.Name()
		}
		list = append(list, property{name, value, p})
	}
	return list, all
}

// constantValue is what a constant of any file holds, or the expression itself.
func (lw *lowering) constantValue(e *tsgo.Node) *tsgo.Node {
	for range maxSpread {
		e = skip(e)
		if e == nil || e.Kind != tsgo.KindIdentifier && e.Kind != tsgo.KindPropertyAccessExpression {
			return e
		}
		d, value := lw.holds(e)
		if value == nil || d.Kind == tsgo.KindVariableDeclaration && !constant(d) {
			return e
		}
		e = value
	}
	return e
}

// holds is the declaration that a name means, of any file, and what it is given there; nil where it is given nothing.
func (lw *lowering) holds(e *tsgo.Node) (d, value *tsgo.Node) {
	if d = lw.localConstant(e); d == nil {
		d = lw.globalDeclaration(e)
	}
	if d == nil {
		return nil, nil
	}
	switch d.Kind {
	case tsgo.KindVariableDeclaration, tsgo.KindPropertyAssignment:
		value = d.Initializer()
	case tsgo.KindExportAssignment:
		value = d.Expression()
	case tsgo.KindBinaryExpression: // module.exports = …
		value = d.AsBinaryExpression().Right
	}
	return d, value
}

// get is the value of a property; nil if there is none.
func get(list []property, name string) *tsgo.Node {
	for i := len(list) - 1; i >= 0; i-- { // the last one counts
		if list[i].name == name {
			return list[i].value
		}
	}
	return nil
}

// truthy says whether a setting is given and not false: what is not known may be true.
func truthy(e *tsgo.Node) bool { return e != nil && e.Kind != tsgo.KindFalseKeyword }

// texts are the constants of a list, or a single one; ok is false where one of them is not known.
func (lw *lowering) textsOf(e *tsgo.Node) (list []string, ok bool) {
	e = lw.constantValue(e)
	switch {
	case e == nil:
		return nil, false
	case e.Kind == tsgo.KindArrayLiteralExpression:
		for _, el := range e.Elements() {
			s, ok := lw.fixedText(el, 0)
			if !ok {
				return list, false
			}
			list = append(list, s)
		}
		return list, true
	}
	s, ok := lw.fixedText(e, 0)
	return []string{s}, ok
}

// holdsFew says whether the type of a property has few values: truth values, enumerations, a few constants.
func (lw *lowering) holdsFew(member *tsgo.Node) bool {
	t := lw.checker.GetTypeAtLocation(member)
	if t == nil {
		return false
	}
	if t = lw.checker.GetNonNullableType(t); t == nil {
		return false
	}
	few := tsgo.TypeFlagsBoolean | tsgo.TypeFlagsLiteral | tsgo.TypeFlagsEnum | tsgo.TypeFlagsEnumLiteral
	if t.Flags()&few != 0 {
		return true
	}
	return t.IsUnion() && !slices.ContainsFunc(t.Types(), func(m *tsgo.Type) bool { return m.Flags()&few == 0 })
}

// writtenType is the type of a property as it is written.
func writtenType(member *tsgo.Node) string {
	if t := member.Type(); t != nil {
		text := tsgo.GetSourceFileOfNode(t).Text()
		return strings.TrimSpace(text[t.Pos():t.End()])
	}
	return ""
}

// keysHaveIndexes says whether the project's database makes an index for each foreign key, as MySQL does.
func (lw *lowering) keysHaveIndexes() bool {
	return lw.r.view.dependsOn(lw.file.path, "mysql") || lw.r.view.dependsOn(lw.file.path, "mysql2") || lw.r.view.dependsOn(lw.file.path, "mariadb")
}

// snake is a name in words: OrderLine becomes order_line.
func snake(name string) string {
	var b strings.Builder
	upper := func(c byte) bool { return c >= 'A' && c <= 'Z' }
	for i := range len(name) {
		c := name[i]
		if upper(c) {
			if i > 0 && name[i-1] != '_' && (!upper(name[i-1]) || i+1 < len(name) && name[i+1] >= 'a' && name[i+1] <= 'z') {
				b.WriteByte('_')
			}
			c |= 0x20
		}
		b.WriteByte(c)
	}
	return b.String()
}

// collection is what Mongoose and Sequelize make of a model's name where nobody says another.
func collection(name string) string { return inflection.Plural(name) }

// localConstant is the variable that a name means, in whatever function it is.
func (lw *lowering) localConstant(e *tsgo.Node) *tsgo.Node {
	if e.Kind != tsgo.KindIdentifier || tsgo.GetSourceFileOfNode(e) != lw.src {
		return nil
	}
	if d := lw.declaration(e); d != nil && d.Kind == tsgo.KindVariableDeclaration && constant(d) {
		return d
	}
	return nil
}
