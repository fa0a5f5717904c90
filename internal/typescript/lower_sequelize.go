package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/model"
)

// definedTable reads sequelize.define('user', attributes, options) (https://sequelize.org/docs/v6/core-concepts/model-basics/). Where the
// instance is a parameter without a type, as in most models in JavaScript, the project's dependencies say whose call it is.
func (lw *lowering) definedTable(n *tsgo.Node) *tableReader {
	args := n.Arguments()
	if len(args) < 2 || !lw.calls(n, "sequelize") && !lw.r.view.dependsOn(lw.file.path, "sequelize") {
		return nil
	}
	name, ok := lw.fixedText(args[0], 0)
	if attributes := lw.constantValue(args[1]); !ok || name == "" || attributes == nil || attributes.Kind != tsgo.KindObjectLiteralExpression {
		return nil
	}
	return lw.sequelizeTable(name, args[0], args[1], args[2:])
}

// initTable reads User.init(attributes, options), and super.init(…) in a method of the class.
func (lw *lowering) initTable(n *tsgo.Node) *tableReader {
	args, callee := n.Arguments(), calleeOf(n)
	if len(args) != 2 || callee.Kind != tsgo.KindPropertyAccessExpression {
		return nil
	}
	options, _ := lw.properties(args[1])
	if get(options, "sequelize") == nil && !lw.calls(n, "sequelize") {
		return nil
	}
	name, on := "", skip(callee.Expression())
	switch on.Kind {
	case tsgo.KindIdentifier:
		name = on.Text()
	case tsgo.KindThisKeyword, tsgo.KindSuperKeyword:
		for c := n.Parent; c != nil; c = c.Parent {
			if c.Kind == tsgo.KindClassDeclaration || c.Kind == tsgo.KindClassExpression {
				name = className(c, "")
				break
			}
		}
	}
	if s, ok := lw.fixedText(get(options, "modelName"), 0); ok && name == "" {
		name = s
	}
	if name == "" {
		return nil
	}
	return lw.sequelizeTable(name, on, args[0], args[1:])
}

func (lw *lowering) sequelizeTable(name string, at, attributes *tsgo.Node, options []*tsgo.Node) *tableReader {
	r := attributeReader{lw.newTable("sequelize", name, collection(name), at)}
	list, all := lw.properties(attributes)
	if !all {
		r.doubt("the attributes of its model are not known")
	}
	for _, p := range list {
		r.attribute(p)
	}
	if len(options) > 0 {
		r.options(options[0])
	}
	r.implied()
	return r.tableReader
}

// attributeReader reads Sequelize's attributes and options of models.
type attributeReader struct{ *tableReader }

// attribute reads name: DataTypes.STRING or name: { type, unique, primaryKey, field }.
func (r attributeReader) attribute(p property) {
	c := model.Column{Name: p.name, Field: p.name, Span: r.placeOr(p.node)}
	value := r.constantValue(p.value)
	if value == nil || value.Kind != tsgo.KindObjectLiteralExpression {
		c.Type = dataType(value)
		c.Few = fewOf(c.Type)
		r.column(c)
		r.key(c)
		return
	}
	list, all := r.properties(value)
	r.settings(c, list, all)
}

// settings adds a column with its options.
func (r attributeReader) settings(c model.Column, list []property, all bool) {
	if typ := get(list, "type"); typ != nil {
		c.Type = dataType(typ)
		c.Few = c.Few || fewOf(c.Type)
		if typ.Kind == tsgo.KindPropertyAccessExpression && typ.Name().Text() == "VIRTUAL" {
			return
		}
	}
	indexed := !all || truthy(get(list, "unique")) || truthy(get(list, "index"))
	if e := get(list, "field"); e != nil {
		name, ok := r.fixedText(e, 0)
		if ok {
			c.Name = name
		}
		indexed = indexed || !ok
	}
	r.column(c)
	if truthy(get(list, "primaryKey")) {
		r.primary = append(r.primary, c.Field)
	}
	if indexed {
		r.index(false, c.Field)
	}
	r.key(c)
}

// key: what names a row of another table has an index where the database makes one; which columns do so is said by associations elsewhere.
func (r attributeReader) key(c model.Column) {
	if strings.HasSuffix(strings.ToLower(c.Field), "id") && r.keysHaveIndexes() {
		r.index(false, c.Field)
	}
}

// dataType is what a type is called: STRING of DataTypes.STRING(20).
func dataType(e *tsgo.Node) string {
	e = skip(e)
	if e != nil && e.Kind == tsgo.KindCallExpression {
		return calleeName(e)
	}
	return typeName(e)
}

func fewOf(typ string) bool { return typ == "BOOLEAN" || typ == "ENUM" }

// options are those of a model: its table's name, and indexes.
func (r attributeReader) options(e *tsgo.Node) {
	list, all := r.properties(e)
	if !all {
		r.doubt("the options of its model are not known")
	}
	if s, ok := r.fixedText(get(list, "tableName"), 0); ok && s != "" {
		r.table.Name = s
	} else if truthy(get(list, "freezeTableName")) {
		_, r.table.Name, _ = strings.Cut(r.table.Type, ":")
	}
	if get(list, "defaultScope") != nil {
		r.doubt("its queries have conditions of a default scope")
	}
	indexes := r.constantValue(get(list, "indexes"))
	switch {
	case indexes == nil:
		return
	case indexes.Kind != tsgo.KindArrayLiteralExpression:
		r.doubt("the columns of an index are not known")
		return
	}
	for _, x := range indexes.Elements() {
		r.declaredIndex(x)
	}
}

// declaredIndex reads { fields: ['a', { name: 'b', order: 'DESC' }], unique: true }.
func (r attributeReader) declaredIndex(e *tsgo.Node) {
	list, _ := r.properties(e)
	fields := r.constantValue(get(list, "fields"))
	if fields == nil || fields.Kind != tsgo.KindArrayLiteralExpression {
		r.doubt("the columns of an index are not known")
		return
	}
	var names []string
	for _, f := range fields.Elements() {
		name, ok := r.fixedText(f, 0)
		if !ok {
			parts, _ := r.properties(f)
			if name, ok = r.fixedText(get(parts, "name"), 0); !ok {
				name, _ = r.fixedText(get(parts, "attribute"), 0) // of an expression there is none
			}
		}
		names = append(names, name)
	}
	r.index(truthy(get(list, "unique")), names...)
}

// implied adds what Sequelize adds by itself: a key, and times.
func (r attributeReader) implied() {
	if len(r.primary) == 0 {
		r.column(model.Column{Name: "id", Field: "id", Span: r.table.Span})
		r.primary = []string{"id"}
	}
	for _, name := range [...]string{"createdAt", "updatedAt", "deletedAt"} {
		r.column(model.Column{Name: name, Field: name, Type: "DATE", Span: r.table.Span})
	}
}

// decoratedTable reads a class of sequelize-typescript with @Table and those that it extends.
func (lw *lowering) decoratedTable(class *tsgo.Node, m mark) *tableReader {
	name := className(class, "")
	r := attributeReader{lw.newTable("sequelize", name, collection(name), class.Name())}
	if len(m.args) > 0 {
		r.options(m.args[0])
	}
	for range maxBases {
		for _, other := range r.marks(class) {
			if other.pkg == "" && mentions(other.decl, "ndex", "nique") || other.name == "DefaultScope" {
				r.doubt("a decorator may declare indexes or conditions")
			}
		}
		for _, member := range class.Members() {
			if member.Kind == tsgo.KindPropertyDeclaration && member.ModifierFlags()&tsgo.ModifierFlagsStatic == 0 {
				r.decorated(member)
			}
		}
		base := r.baseClass(class)
		if base == nil || base == class {
			break
		}
		class = base
	}
	r.implied()
	return r.tableReader
}

// decorated reads a property: @PrimaryKey @Column, @ForeignKey(() => User) @Column(DataType.UUID), @Unique @Column({ field }).
func (r attributeReader) decorated(member *tsgo.Node) {
	c := model.Column{Name: propertyName(member.Name()), Type: writtenType(member), Few: r.holdsFew(member.Name()), Span: r.placeOr(member.Name())}
	if c.Field = c.Name; c.Field == "" {
		return
	}
	column, indexed, primary, all := false, false, false, true
	var list []property
	for _, m := range r.marks(member) {
		switch {
		case m.pkg != "sequelize-typescript" && strings.Contains(m.name+calleeText(m), "ndex"), m.pkg == "" && mentions(m.decl, "ndex", "nique"):
			indexed = true
		case m.pkg != "sequelize-typescript":
		case m.name == "Index" || m.name == "Unique":
			indexed = true
		case m.name == "PrimaryKey":
			primary = true
		case m.name == "CreatedAt" || m.name == "UpdatedAt" || m.name == "DeletedAt" || m.name == "ForeignKey":
			column = true
		case m.name == "Column":
			column = true
			if len(m.args) == 0 {
				continue
			}
			if arg := r.constantValue(m.args[0]); arg != nil && arg.Kind == tsgo.KindObjectLiteralExpression {
				list, all = r.properties(arg)
			} else if s := dataType(m.args[0]); s != "" {
				c.Type, c.Few = s, c.Few || fewOf(s)
			}
		}
	}
	if !column {
		return
	}
	r.settings(c, list, all)
	if primary {
		r.primary = append(r.primary, c.Field)
	}
	if indexed {
		r.index(false, c.Field)
	}
}

// calleeText is the text of the declaration's file around what made a decorator of the project: createIndexDecorator(…).
func calleeText(m mark) string {
	if m.decl == nil || m.decl.Kind != tsgo.KindVariableDeclaration || m.decl.Initializer() == nil {
		return ""
	}
	return calleeName(skip(m.decl.Initializer()))
}
