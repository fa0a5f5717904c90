package schema

import (
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/prisma"
)

// modelled is a Prisma model with the file that it stands in.
type modelled struct {
	*prisma.Model
	file string
}

// prismaFold makes tables of models.
type prismaFold struct {
	fold   *fold
	models map[string]modelled
	enums  map[string][]string
	// integrity says that the database has foreign keys.
	integrity bool
}

// foldPrisma reads the files of one schema.prisma, whose texts are given in the same order.
func foldPrisma(set Set, texts []string) *Schema {
	p := &prismaFold{fold: &fold{dialect: set.Dialect, tables: map[string]*Table{}}, models: map[string]modelled{}, enums: map[string][]string{}, integrity: true}
	var names []string
	s := &Schema{Dir: set.Governs, Tool: "prisma", Dialect: set.Dialect, Sources: set.Files}
	for i, text := range texts {
		read := prisma.Read(text)
		if read.RelationMode == "prisma" {
			p.integrity = false
		}
		for _, m := range read.Models {
			if _, have := p.models[m.Name]; !have && !m.Composite && !m.View {
				p.models[m.Name] = modelled{m, set.Files[i]}
				names = append(names, m.Name)
			}
		}
		for _, e := range read.Enums {
			p.enums[e.Name] = append([]string{}, e.Values...)
		}
	}
	for _, name := range names {
		s.Tables = append(s.Tables, p.table(p.models[name]))
	}
	s.Tables = append(s.Tables, p.joinTables(names)...)
	s.index()
	return s
}

func mapped(mapping, name string) string {
	if mapping != "" {
		return mapping
	}
	return name
}

// table makes the table of a model.
func (p *prismaFold) table(m modelled) *Table {
	t := &Table{Schema: defaultSpace(m.Space), Name: mapped(m.Map, m.Name), Model: m.Name, Place: p.place(m, m.Span), declared: true}
	for _, f := range m.Fields {
		if _, relation := p.models[f.Type]; relation {
			continue
		}
		t.Columns = append(t.Columns, &Column{Name: mapped(f.Map, f.Name), Field: f.Name, Type: p.typeOf(f), Nullable: f.Optional || f.List, Enum: p.enums[f.Type], Place: p.place(m, f.Span)})
	}
	for _, f := range m.Unsupported {
		t.Columns = append(t.Columns, &Column{Name: mapped(f.Map, f.Name), Nullable: f.Optional, Place: p.place(m, f.Span)})
	}
	for _, k := range m.Keys {
		p.key(t, m, k)
	}
	for _, f := range m.Fields {
		if p.integrity && f.Relation != nil && len(f.Relation.Fields) > 0 {
			p.reference(t, m, f)
		}
	}
	return t
}

func (p *prismaFold) place(m modelled, at prisma.Span) Place {
	return Place{File: m.file, Start: at.Start, End: at.End}
}

// column is the name in the database of a model's field.
func column(m *prisma.Model, field string) string {
	for _, fields := range [2][]prisma.Field{m.Fields, m.Unsupported} {
		for _, f := range fields {
			if f.Name == field {
				return mapped(f.Map, f.Name)
			}
		}
	}
	return field
}

func (p *prismaFold) key(t *Table, m modelled, k prisma.Key) {
	x := &Index{Name: p.fold.cut(k.Map), Unique: k.Kind == prisma.Unique || k.Kind == prisma.ID, Primary: k.Kind == prisma.ID, Method: strings.ToLower(k.Method), Place: p.place(m, k.Span)}
	if k.Kind == prisma.FullText {
		x.Method = "fulltext"
	}
	if x.Method == "btree" {
		x.Method = ""
	}
	for _, f := range k.Fields {
		x.Columns = append(x.Columns, IndexColumn{Name: column(m.Model, f.Name), Desc: f.Desc, Prefix: f.Length, Opclass: f.Ops})
	}
	if x.Name == "" {
		x.Name = p.keyName(t, x)
	}
	if x.Primary && p.fold.dialect == SQLite && len(x.Columns) == 1 && t.Column(x.Columns[0].Name) != nil && t.Column(x.Columns[0].Name).Type == "integer" {
		x.Implicit = "rowid"
	}
	t.Indexes = append(t.Indexes, x)
}

// keyName is the name that Prisma chooses, on all databases by the scheme that is PostgreSQL's.
func (p *prismaFold) keyName(t *Table, x *Index) string {
	var columns []string
	for _, c := range x.Columns {
		columns = append(columns, c.Name)
	}
	switch {
	case x.Primary && p.fold.dialect == MySQL:
		return "PRIMARY"
	case x.Primary:
		return objectName(t.Name, "", "pkey")
	case x.Unique:
		return objectName(t.Name, strings.Join(columns, "_"), "key")
	}
	return objectName(t.Name, strings.Join(columns, "_"), "idx")
}

func (p *prismaFold) reference(t *Table, m modelled, f prisma.Field) {
	other, ok := p.models[f.Type]
	if !ok {
		return
	}
	k := &ForeignKey{Name: f.Relation.Map, Table: mapped(other.Map, other.Name), Place: p.place(m, f.Span)}
	if space := defaultSpace(other.Space); space != "" {
		k.Table = space + "." + k.Table
	}
	for _, name := range f.Relation.Fields {
		k.Columns = append(k.Columns, column(m.Model, name))
	}
	for _, name := range f.Relation.References {
		k.References = append(k.References, column(other.Model, name))
	}
	if k.Name == "" {
		k.Name = objectName(t.Name, strings.Join(k.Columns, "_"), "fkey")
	}
	if p.fold.dialect == MySQL {
		p.fold.serve(t, k)
	}
	t.ForeignKeys = append(t.ForeignKeys, k)
}

// joinTables are those that Prisma makes of two lists that refer to each other.
func (p *prismaFold) joinTables(names []string) []*Table {
	var out []*Table
	for _, name := range names {
		m := p.models[name]
		for i, f := range m.Fields {
			other, ok := p.models[f.Type]
			if !ok || !f.List || f.Relation != nil && f.Relation.Fields != nil {
				continue
			}
			if m.Name > other.Name || !p.answered(m, i, other) {
				continue
			}
			if table := p.joinTable(m, f, other); !slices.ContainsFunc(out, func(t *Table) bool { return t.Name == table.Name }) {
				out = append(out, table)
			}
		}
	}
	return out
}

// answered says whether another model has the list that the field at i belongs to.
func (p *prismaFold) answered(m modelled, i int, other modelled) bool {
	for j, o := range other.Fields {
		if m.Name == other.Name && i == j {
			continue
		}
		if o.Type == m.Name && o.List && relationName(o) == relationName(m.Fields[i]) {
			return true
		}
	}
	return false
}

func relationName(f prisma.Field) string {
	if f.Relation == nil {
		return ""
	}
	return f.Relation.Name
}

func (p *prismaFold) joinTable(m modelled, f prisma.Field, other modelled) *Table {
	name := relationName(f)
	if name == "" {
		name = m.Name + "To" + other.Name
	}
	at := p.place(m, f.Span)
	t := &Table{Schema: defaultSpace(m.Space), Name: "_" + name, Place: at, declared: true}
	for i, side := range [2]modelled{m, other} {
		c := &Column{Name: string(rune('A' + i)), Place: at}
		for _, k := range side.Keys {
			if k.Kind == prisma.ID && len(k.Fields) == 1 {
				c.Type = p.fieldType(side.Model, k.Fields[0].Name)
				if p.integrity {
					t.ForeignKeys = append(t.ForeignKeys, &ForeignKey{Name: t.Name + "_" + c.Name + "_fkey", Columns: []string{c.Name}, Table: mapped(side.Map, side.Name), References: []string{column(side.Model, k.Fields[0].Name)}, Place: at})
				}
			}
		}
		t.Columns = append(t.Columns, c)
	}
	t.Indexes = []*Index{
		{Name: t.Name + "_AB_unique", Columns: []IndexColumn{{Name: "A"}, {Name: "B"}}, Unique: true, Place: at},
		{Name: t.Name + "_B_index", Columns: []IndexColumn{{Name: "B"}}, Place: at},
	}
	return t
}

func (p *prismaFold) fieldType(m *prisma.Model, name string) string {
	for _, f := range m.Fields {
		if f.Name == name {
			return p.typeOf(f)
		}
	}
	return ""
}

// columnTypes are the types that Prisma chooses, in the order PostgreSQL, MySQL, SQLite, SQL Server.
var columnTypes = map[string][4]string{
	"String":   {"text", "varchar(191)", "text", "nvarchar(1000)"},
	"Boolean":  {"boolean", "tinyint(1)", "boolean", "bit"},
	"Int":      {"integer", "int", "integer", "int"},
	"BigInt":   {"bigint", "bigint", "bigint", "bigint"},
	"Float":    {"double precision", "double", "real", "float(53)"},
	"Decimal":  {"decimal(65,30)", "decimal(65,30)", "decimal", "decimal(32,16)"},
	"DateTime": {"timestamp(3)", "datetime(3)", "datetime", "datetime2"},
	"Json":     {"jsonb", "json", "jsonb", "nvarchar(1000)"},
	"Bytes":    {"bytea", "longblob", "blob", "varbinary"},
}

// typeOf is the type of a field's column.
func (p *prismaFold) typeOf(f prisma.Field) string {
	typ := strings.ToLower(f.Native)
	if typ == "" {
		typ = strings.ToLower(f.Type)
		if types, ok := columnTypes[f.Type]; ok {
			typ = types[map[Dialect]int{MySQL: 1, SQLite: 2, SQLServer: 3}[p.fold.dialect]]
		}
	}
	if f.List {
		typ += "[]"
	}
	return typ
}
