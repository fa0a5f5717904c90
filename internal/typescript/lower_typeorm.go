package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/model"
)

// entityTable reads a class with TypeORM's decorator @Entity and those that it extends (https://typeorm.io/docs/entity/entities).
func (lw *lowering) entityTable(class *tsgo.Node, entity mark) *tableReader {
	name := className(class, "")
	r := lw.newTable("typeorm", name, snake(name), class.Name())
	for _, a := range entity.args {
		if s, ok := lw.fixedText(a, 0); ok {
			if s != "" {
				r.table.Name = s
			}
			continue
		}
		options, _ := lw.properties(a)
		if e := get(options, "name"); e != nil {
			if s, ok := lw.fixedText(e, 0); ok {
				r.table.Name = s
			}
		}
	}
	e := entityReader{r}
	for range maxBases {
		e.class(class)
		base := lw.baseClass(class)
		if base == nil || base == class {
			if class != nil && extendsOther(class) && !e.extendsLibrary(class) {
				e.doubt("what its class extends is not known")
			}
			break
		}
		class = base
	}
	return r
}

// maxBases bounds how many classes are followed that extend one another.
const maxBases = 8

func extendsOther(class *tsgo.Node) bool {
	return len(tsgo.GetExtendsHeritageClauseElements(class)) > 0
}

// entityReader reads decorators of TypeORM.
type entityReader struct{ *tableReader }

// extendsLibrary says whether a class extends one of a package, which has no columns of its own: BaseEntity.
func (r entityReader) extendsLibrary(class *tsgo.Node) bool {
	for _, e := range tsgo.GetExtendsHeritageClauseElements(class) {
		x := skip(e.Expression())
		return x != nil && x.Kind == tsgo.KindIdentifier && x.Text() == "BaseEntity"
	}
	return false
}

func (r entityReader) class(class *tsgo.Node) {
	for _, m := range r.marks(class) {
		switch {
		case m.pkg == "typeorm" && (m.name == "Index" || m.name == "Unique"):
			r.classIndex(m)
		case m.pkg == "typeorm" && (m.name == "TableInheritance" || m.name == "ChildEntity" || m.name == "Tree"):
			r.doubt("classes that extend it share its table")
		case m.pkg == "" && mentions(m.decl, "Index", "Unique"):
			r.doubt("a decorator of the project may declare indexes")
		}
	}
	for _, member := range class.Members() {
		if member.Kind == tsgo.KindPropertyDeclaration && member.ModifierFlags()&tsgo.ModifierFlagsStatic == 0 {
			r.member(member)
		}
	}
}

// classIndex reads @Index(['a', 'b'], options), @Index('name', ['a']), @Index((order) => [order.a]), @Unique('a', 'b').
func (r entityReader) classIndex(m mark) {
	for i, a := range m.args {
		a = r.constantValue(a)
		var fields []string
		ok := true
		switch {
		case a.Kind == tsgo.KindArrayLiteralExpression:
			fields, ok = r.textsOf(a)
		case isFunction(a):
			fields, ok = accessed(a)
		case a.Kind == tsgo.KindObjectLiteralExpression && i == 0: // @Unique({ name, columns })
			options, _ := r.properties(a)
			if fields, ok = r.textsOf(get(options, "columns")); !ok {
				fields, ok = r.textsOf(get(options, "properties"))
			}
		case i == 0:
			continue // its name
		default:
			continue
		}
		if !ok {
			r.doubt("the columns of an index are not known")
			return
		}
		for j := range fields {
			fields[j], _, _ = strings.Cut(fields[j], ".")
		}
		r.index(m.name == "Unique", fields...)
		return
	}
	r.doubt("the columns of an index are not known")
}

// accessed are the properties that a function lists: (order) => [order.a, order.b], or the keys of ({ a: 1 }).
func accessed(fn *tsgo.Node) (list []string, ok bool) {
	body := skip(fn.Body())
	switch {
	case body == nil:
	case body.Kind == tsgo.KindArrayLiteralExpression:
		for _, e := range body.Elements() {
			if e = skip(e); e.Kind != tsgo.KindPropertyAccessExpression {
				return nil, false
			}
			list = append(list, e.Name().Text())
		}
		return list, len(list) > 0
	case body.Kind == tsgo.KindObjectLiteralExpression:
		for _, p := range body.AsObjectLiteralExpression().Properties.Nodes {
			list = append(list, propertyName(p.Name()))
		}
		return list, len(list) > 0 && !slices.Contains(list, "")
	}
	return nil, false
}

// columnMarks are the decorators of a property that is a column; true for keys.
var columnMarks = map[string]bool{
	"Column": false, "PrimaryColumn": true, "PrimaryGeneratedColumn": true, "ObjectIdColumn": true, "CreateDateColumn": false,
	"UpdateDateColumn": false, "DeleteDateColumn": false, "VersionColumn": false, "ViewColumn": false,
}

// member reads one property.
func (r entityReader) member(member *tsgo.Node) {
	field := propertyName(member.Name())
	if field == "" {
		return
	}
	if _, declared := r.fields[field]; declared {
		return
	}
	var joins *mark
	relation, indexed, column := "", false, false
	marks := r.marks(member)
	for i, m := range marks {
		switch {
		case m.pkg == "" && m.decl != nil && mentions(m.decl, "Column", "ManyToOne"):
			r.column(model.Column{Name: field, Field: field, Type: writtenType(member), Span: r.placeOr(member.Name())})
			indexed = indexed || mentions(m.decl, "Index", "unique", "Unique", "Primary")
		case m.pkg == "" && mentions(m.decl, "Index", "unique", "Unique"):
			indexed = true
		case m.pkg != "typeorm":
		case m.name == "Index" || m.name == "Unique":
			indexed = true
		case m.name == "ManyToOne" || m.name == "OneToOne" || m.name == "TreeParent":
			relation = m.name
		case m.name == "JoinColumn":
			joins = &marks[i]
		default:
			if primary, ok := columnMarks[m.name]; ok {
				column = true
				indexed = r.declared(member, m, primary) || indexed
			}
		}
	}
	if relation != "" {
		r.relation(member, relation, joins, marks)
	}
	if indexed && (column || relation != "" || r.fields[field] != "") {
		r.index(false, field)
	}
}

// declared adds the column of a property: @Column('text', { name, unique }). It says whether the column has an index of its own.
func (r entityReader) declared(member *tsgo.Node, m mark, primary bool) (indexed bool) {
	field := propertyName(member.Name())
	c := model.Column{Name: field, Field: field, Type: writtenType(member), Few: r.holdsFew(member.Name()), Span: r.placeOr(member.Name())}
	for _, a := range m.args {
		if s, ok := r.fixedText(a, 0); ok {
			c.Type = s
			continue
		}
		if isFunction(skip(a)) { // another class, whose columns are part of this table; conditions on them name it
			return false
		}
		options, all := r.properties(a)
		if e := get(options, "name"); e != nil {
			name, ok := r.fixedText(e, 0)
			if c.Name = name; !ok {
				c.Name, indexed = field, true
			}
		}
		if s, ok := r.fixedText(get(options, "type"), 0); ok {
			c.Type = s
		}
		indexed = indexed || !all || truthy(get(options, "unique"))
		primary = primary || truthy(get(options, "primary"))
		c.Few = c.Few || get(options, "enum") != nil
	}
	c.Few = c.Few || strings.HasPrefix(strings.ToLower(c.Type), "bool") || c.Type == "enum" || c.Type == "simple-enum"
	r.column(c)
	if primary {
		r.primary = append(r.primary, field)
	}
	return indexed
}

// relation adds the column that names a row of another table. The owner of a relation has it: of one to one that with @JoinColumn.
func (r entityReader) relation(member *tsgo.Node, kind string, joins *mark, marks []mark) {
	field := propertyName(member.Name())
	if kind == "OneToOne" && joins == nil {
		return
	}
	c := model.Column{Name: field + "Id", Field: field, Span: r.placeOr(member.Name())}
	indexed := kind == "OneToOne" || r.keysHaveIndexes()
	if joins != nil && len(joins.args) > 0 {
		options, all := r.properties(joins.args[0])
		s, ok := r.fixedText(get(options, "name"), 0)
		referenced, renamed := r.fixedText(get(options, "referencedColumnName"), 0)
		switch {
		case ok:
			c.Name = s
		case renamed && referenced != "":
			c.Name = field + strings.ToUpper(referenced[:1]) + referenced[1:]
		}
		indexed = indexed || !all || get(options, "name") != nil && !ok
	}
	for _, m := range marks {
		for _, a := range m.args {
			if options, _ := r.properties(a); truthy(get(options, "primary")) {
				r.primary = append(r.primary, field)
			}
		}
	}
	r.column(c)
	if indexed {
		r.index(kind == "OneToOne", field)
	}
}
