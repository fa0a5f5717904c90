package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/model"
)

// modelTable reads model('User', schema) of Mongoose and the schema, which may be in another file (https://mongoosejs.com/docs/models.html).
func (lw *lowering) modelTable(n *tsgo.Node) *tableReader {
	args := n.Arguments()
	if len(args) < 2 || !lw.calls(n, "mongoose") {
		return nil
	}
	name, ok := lw.fixedText(args[0], 0)
	if !ok || name == "" {
		return nil
	}
	r := lw.newTable("mongoose", name, collection(strings.ToLower(name)), args[0])
	if len(args) > 2 {
		if s, ok := lw.fixedText(args[2], 0); ok {
			r.table.Name = s
		}
	}
	s := schemaReader{r}
	s.modelUses(n)
	s.schema(args[1])
	return r
}

// calls says whether a call leads to a package, as far as is known.
func (lw *lowering) calls(n *tsgo.Node, pkg string) bool {
	for _, t := range lw.r.call(n) {
		if strings.TrimPrefix(t.Package, "?") == pkg {
			return true
		}
	}
	return false
}

// schemaReader reads Mongoose's schemas (https://mongoosejs.com/docs/guide.html#indexes).
type schemaReader struct{ *tableReader }

// schema reads what a model is made of: a new Schema, a variable that holds one, what SchemaFactory makes of a class, a plain object.
func (r schemaReader) schema(e *tsgo.Node) {
	e = skip(e)
	defer r.id()
	if e.Kind == tsgo.KindIdentifier || e.Kind == tsgo.KindPropertyAccessExpression {
		d := r.declaredSchema(e)
		if d == nil {
			r.doubt("its schema is not known")
			return
		}
		r.made(d.Initializer())
		if d.Name() != nil && d.Name().Kind == tsgo.KindIdentifier {
			r.changes(tsgo.GetSourceFileOfNode(d), d.Name().Text())
		}
		return
	}
	r.made(e)
}

func (r schemaReader) id() {
	r.column(model.Column{Name: "_id", Field: "_id", Span: r.table.Span})
	r.primary = []string{"_id"}
}

// declaredSchema is the variable that an expression means.
func (r schemaReader) declaredSchema(e *tsgo.Node) *tsgo.Node {
	for range maxSpread {
		d, value := r.holds(e)
		if value = skip(value); value == nil {
			return nil
		}
		if value.Kind != tsgo.KindIdentifier {
			if d.Kind == tsgo.KindVariableDeclaration {
				return d
			}
			return nil
		}
		e = value
	}
	return nil
}

// made reads the expression that makes a schema.
func (r schemaReader) made(e *tsgo.Node) {
	e = skip(e)
	switch {
	case e == nil:
	case e.Kind == tsgo.KindNewExpression && calleeName(e) == "Schema":
		args := e.Arguments()
		if len(args) == 0 {
			return
		}
		r.definition(args[0], "", 0)
		if len(args) > 1 {
			r.options(args[1])
		}
		return
	case e.Kind == tsgo.KindObjectLiteralExpression:
		r.definition(e, "", 0)
		return
	case e.Kind == tsgo.KindCallExpression && calleeName(e) == "createForClass" && len(e.Arguments()) == 1:
		if class := r.declared(skip(e.Arguments()[0])); class != nil && class.Kind == tsgo.KindClassDeclaration {
			r.schemaClass(class)
			return
		}
	}
	r.doubt("its schema is not known")
}

// options are those of a schema that bear on its table.
func (r schemaReader) options(e *tsgo.Node) {
	list, _ := r.properties(e)
	if s, ok := r.fixedText(get(list, "collection"), 0); ok {
		r.table.Name = s
	}
	if get(list, "discriminatorKey") != nil {
		r.doubt("other models share its collection")
	}
	if t := get(list, "timestamps"); truthy(t) {
		for _, name := range [...]string{"createdAt", "updatedAt"} {
			r.column(model.Column{Name: name, Field: name, Type: "Date", Span: r.table.Span})
		}
	}
}

// maxNested bounds how deep documents are followed into documents.
const maxNested = 8

// definition reads the paths of a schema: { name: String, address: { city: { type: String, index: true } } }.
func (r schemaReader) definition(e *tsgo.Node, prefix string, depth int) {
	list, all := r.properties(e)
	if !all || depth > maxNested {
		r.doubt("the fields of its schema are not known")
	}
	if depth > maxNested {
		return
	}
	for _, p := range list {
		r.path(prefix+p.name, p.value, p.node, depth)
	}
}

// path reads what is said of one field.
func (r schemaReader) path(name string, value, node *tsgo.Node, depth int) {
	value = r.constantValue(value)
	c := model.Column{Name: name, Field: name, Span: r.placeOr(node)}
	switch {
	case value == nil:
		r.column(c)
		return
	case value.Kind == tsgo.KindArrayLiteralExpression:
		r.column(c)
		if el := value.Elements(); len(el) == 1 {
			r.element(name, r.constantValue(el[0]), node, depth)
		}
		return
	case value.Kind == tsgo.KindNewExpression: // of a schema that has indexes of its own; conditions on its fields are not known
		r.column(c)
		return
	case value.Kind != tsgo.KindObjectLiteralExpression:
		c.Type = typeName(value)
		c.Few = c.Type == "Boolean"
		if value.Kind == tsgo.KindIdentifier && c.Type != "String" && c.Type != "Number" && c.Type != "Date" && c.Type != "Boolean" && r.globalDeclaration(value) == nil {
			c.Type = "" // any type
		}
		r.column(c)
		return
	}
	list, all := r.properties(value)
	typ := get(list, "type")
	if typ == nil || typ.Kind == tsgo.KindObjectLiteralExpression && get(mustProperties(r.lowering, typ), "type") != nil { // a document; its field may be called type
		r.column(c)
		r.definition(value, name+".", depth+1)
		return
	}
	r.optioned(c, list, all)
	switch inner := r.constantValue(typ); {
	case inner == nil:
	case inner.Kind == tsgo.KindArrayLiteralExpression && len(inner.Elements()) == 1:
		r.element(name, r.constantValue(inner.Elements()[0]), node, depth)
	case inner.Kind == tsgo.KindObjectLiteralExpression:
		r.definition(inner, name+".", depth+1)
	}
}

func mustProperties(lw *lowering, e *tsgo.Node) []property {
	list, _ := lw.properties(e)
	return list
}

// element reads what the elements of a list are: [{ type: String, index: true }], [{ user: … }].
func (r schemaReader) element(name string, e, node *tsgo.Node, depth int) {
	if e == nil || depth > maxNested || e.Kind != tsgo.KindObjectLiteralExpression {
		return
	}
	list, all := r.properties(e)
	if typ := get(list, "type"); typ == nil || typ.Kind == tsgo.KindObjectLiteralExpression {
		r.definition(e, name+".", depth+1)
		return
	}
	if !all || indexes(list) {
		r.index(false, name)
	}
}

// optioned adds a field with its options: { type: String, index: true, unique: true, enum: […] }.
func (r schemaReader) optioned(c model.Column, list []property, all bool) {
	typ := r.constantValue(get(list, "type"))
	c.Type = typeName(typ)
	c.Few = c.Type == "Boolean" || get(list, "enum") != nil
	r.column(c)
	if !all || indexes(list) {
		r.index(truthy(get(list, "unique")), c.Name)
	}
}

// indexes says whether options of a field make an index.
func indexes(list []property) bool {
	for _, name := range [...]string{"index", "unique", "sparse", "text", "expires", "index2d"} {
		if truthy(get(list, name)) {
			return true
		}
	}
	return false
}

// typeName is what a field's type is called: String, ObjectId of mongoose.Schema.Types.ObjectId.
func typeName(e *tsgo.Node) string {
	switch e = skip(e); {
	case e == nil:
	case e.Kind == tsgo.KindIdentifier || e.Kind == tsgo.KindStringLiteral:
		return e.Text()
	case e.Kind == tsgo.KindPropertyAccessExpression:
		return e.Name().Text()
	}
	return ""
}

// changes reads what a file does with a schema that it holds in a variable: indexes, more fields, plugins.
func (r schemaReader) changes(src *tsgo.SourceFile, variable string) {
	r.changesIn(src.AsNode(), variable, 0)
}

func (r schemaReader) changesIn(n *tsgo.Node, variable string, depth int) {
	if depth > maxSyntax || tsgo.IsTypeNode(n) {
		return
	}
	if n.Kind == tsgo.KindCallExpression {
		callee := calleeOf(n)
		if callee != nil && callee.Kind == tsgo.KindPropertyAccessExpression && chainBegins(callee.Expression(), variable) {
			r.change(n, callee.Name().Text())
		} else {
			for _, a := range n.Arguments() {
				if a = skip(a); a != nil && a.Kind == tsgo.KindIdentifier && a.Text() == variable {
					r.handed(n)
				}
			}
		}
	}
	n.ForEachChild(func(c *tsgo.Node) bool { r.changesIn(c, variable, depth+1); return false })
}

// chainBegins says whether a chain of calls begins with a variable: schema.index({ a: 1 }).index({ b: 1 }).
func chainBegins(e *tsgo.Node, variable string) bool {
	for range maxNested * 8 {
		e = skip(e)
		switch {
		case e == nil:
			return false
		case e.Kind == tsgo.KindIdentifier:
			return e.Text() == variable
		case e.Kind == tsgo.KindCallExpression && calleeOf(e) != nil && calleeOf(e).Kind == tsgo.KindPropertyAccessExpression:
			e = calleeOf(e).Expression()
		default:
			return false
		}
	}
	return false
}

// change reads a method of a schema.
func (r schemaReader) change(n *tsgo.Node, method string) {
	args := n.Arguments()
	if len(args) == 0 {
		return
	}
	switch method {
	case "index":
		r.compound(args[0])
	case "add":
		if arg := r.constantValue(args[0]); arg != nil && arg.Kind == tsgo.KindObjectLiteralExpression {
			r.definition(arg, "", 0)
			return
		}
		r.doubt("fields are added to its schema")
	case "discriminator":
		r.doubt("other models share its collection")
	case "plugin":
		r.plugin(args[0])
	}
}

// compound reads index({ a: 1, 'b.c': -1 }).
func (r schemaReader) compound(e *tsgo.Node) {
	list, all := r.properties(e)
	var names []string
	for _, p := range list {
		names = append(names, p.name)
		if strings.Contains(p.name, "$") {
			all = false // of all fields
		}
	}
	if !all || len(names) == 0 {
		r.doubt("the fields of an index are not known")
		return
	}
	r.index(false, names...)
}

// plugin: those of packages add methods, and fields of their own; one of the project may do anything that its text says.
func (r schemaReader) plugin(e *tsgo.Node) {
	e = skip(e)
	if e.Kind != tsgo.KindIdentifier && e.Kind != tsgo.KindPropertyAccessExpression {
		if mentions(e, "index", "unique") {
			r.doubt("a plugin of the project may make indexes")
		}
		return
	}
	d := r.globalDeclaration(e)
	if d == nil {
		return
	}
	if pkg, _ := r.r.view.moduleOf(d); pkg == "" && mentions(d, "index", "unique") {
		r.doubt("a plugin of the project may make indexes")
	}
}

// handed: a schema that is given to a function of the project may get indexes there; a model is what it is for.
func (r schemaReader) handed(n *tsgo.Node) {
	switch calleeName(n) {
	case "model", "createForClass", "set", "get":
		return
	case "discriminator":
		r.doubt("other models share its collection")
		return
	}
	for _, t := range r.r.call(n) {
		if t.Package == "" && mentions(t.Decl, "index", "unique", "plugin") {
			r.doubt("a function of the project may make indexes")
		}
	}
}

// modelUses looks at what else a file does with the model that a call makes.
func (r schemaReader) modelUses(n *tsgo.Node) {
	text := tsgo.GetSourceFileOfNode(n).Text()
	if strings.Contains(text, ".discriminator(") || strings.Contains(text, ".discriminator<") {
		r.doubt("other models share its collection")
	}
}

// schemaClassTable reads a class with NestJS' decorator @Schema (https://docs.nestjs.com/techniques/mongodb#model-injection).
func (lw *lowering) schemaClassTable(class *tsgo.Node, m mark) *tableReader {
	name := className(class, "")
	r := lw.newTable("mongoose", name, collection(strings.ToLower(name)), class.Name())
	s := schemaReader{r}
	if len(m.args) > 0 {
		s.options(m.args[0])
	}
	s.schemaClass(class)
	s.id()
	src := tsgo.GetSourceFileOfNode(class)
	s.factories(src.AsNode(), name, src, 0)
	s.modelUses(class)
	return r
}

// factories finds the variables that hold schemas made of a class in its file.
func (r schemaReader) factories(n *tsgo.Node, class string, src *tsgo.SourceFile, depth int) {
	if depth > maxSyntax || tsgo.IsTypeNode(n) {
		return
	}
	if n.Kind == tsgo.KindVariableDeclaration && n.Name().Kind == tsgo.KindIdentifier && n.Initializer() != nil {
		e := skip(n.Initializer())
		if e != nil && e.Kind == tsgo.KindCallExpression && calleeName(e) == "createForClass" && len(e.Arguments()) == 1 && typeName(e.Arguments()[0]) == class {
			r.changes(src, n.Name().Text())
		}
	}
	n.ForEachChild(func(c *tsgo.Node) bool { r.factories(c, class, src, depth+1); return false })
}

// schemaClass reads the properties of a class and of those that it extends.
func (r schemaReader) schemaClass(class *tsgo.Node) {
	for range maxBases {
		for _, member := range class.Members() {
			if member.Kind == tsgo.KindPropertyDeclaration {
				r.prop(member)
			}
		}
		base := r.baseClass(class)
		if base == nil || base == class {
			return
		}
		class = base
	}
}

// prop reads a property with @Prop({ type: String, index: true }).
func (r schemaReader) prop(member *tsgo.Node) {
	field := propertyName(member.Name())
	if field == "" {
		return
	}
	for _, m := range r.marks(member) {
		c := model.Column{Name: field, Field: field, Type: writtenType(member), Few: r.holdsFew(member.Name()), Span: r.placeOr(member.Name())}
		switch {
		case m.pkg == "" && mentions(m.decl, "Prop("):
			r.column(c)
			r.index(false, field)
		case m.pkg != "@nestjs/mongoose" || m.name != "Prop":
		case len(m.args) == 0:
			r.column(c)
		default:
			arg := r.constantValue(m.args[0])
			list, all := r.properties(arg)
			known := arg != nil && (arg.Kind == tsgo.KindObjectLiteralExpression || arg.Kind == tsgo.KindArrayLiteralExpression || arg.Kind == tsgo.KindIdentifier || arg.Kind == tsgo.KindPropertyAccessExpression)
			if get(list, "enum") != nil {
				c.Few = true
			}
			r.column(c)
			if arg != nil && arg.Kind == tsgo.KindObjectLiteralExpression && !all || indexes(list) || !known {
				r.index(truthy(get(list, "unique")), field)
			}
		}
	}
}

// modelNamed is the name under which a model was made that an expression means: that of model('User', schema) or @InjectModel(User.name).
// "" where that is not seen.
func (lw *lowering) modelNamed(e *tsgo.Node) string {
	e = skip(e)
	if e == nil || e.Kind != tsgo.KindIdentifier && e.Kind != tsgo.KindPropertyAccessExpression {
		return ""
	}
	if sym := lw.r.symbol(nameOf(e)); sym != nil {
		if d := declarationOf(sym); d != nil && (d.Kind == tsgo.KindParameter || d.Kind == tsgo.KindPropertyDeclaration) {
			return lw.injectedModel(d)
		}
	}
	made := lw.constantValue(e)
	if made != nil && made.Kind == tsgo.KindBinaryExpression { // models.User || model('User', schema)
		made = skip(made.AsBinaryExpression().Right)
	}
	if made == nil || made.Kind != tsgo.KindCallExpression || calleeName(made) != "model" || len(made.Arguments()) == 0 {
		return ""
	}
	name, _ := lw.fixedText(made.Arguments()[0], 0)
	return name
}

// injectedModel is the model that a parameter or field asks for: @InjectModel(User.name).
func (lw *lowering) injectedModel(d *tsgo.Node) string {
	for _, m := range lw.marks(d) {
		if m.name != "InjectModel" || len(m.args) == 0 {
			continue
		}
		if a := skip(m.args[0]); a != nil && a.Kind == tsgo.KindPropertyAccessExpression && a.Name().Text() == "name" {
			return typeName(a.Expression())
		}
		name, _ := lw.fixedText(m.args[0], 0)
		return name
	}
	return ""
}
