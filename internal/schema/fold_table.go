package schema

import (
	"regexp"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/schema/ddl"
)

func (f *fold) createTable(do *ddl.CreateTable, at ddl.Span) {
	t := f.tables[f.key(do.Name)]
	again := t != nil && t.declared
	if again && f.ordered && do.IfNotExists {
		return
	}
	if t == nil {
		t = f.newTable(do.Name, at)
	}
	if !again {
		t.Place = f.place(at)
	}
	t.declared = true
	delete(f.views, f.key(do.Name))
	if do.PartitionOf.Base != "" {
		f.partitionOf(t, do.PartitionOf)
	}
	for _, parent := range do.Inherits {
		f.copyColumns(t, parent)
	}
	for _, like := range do.Like {
		f.like(t, like)
	}
	if do.Query {
		f.doubt(t, "its columns come from a query")
	}
	for _, c := range do.Columns {
		f.addColumn(t, c)
	}
	f.addKeys(t, do.Keys, true)
	f.addChecks(t, do.Checks)
	f.addReferences(t, do.References)
}

// copyColumns gives a table another's columns.
func (f *fold) copyColumns(t *Table, from ddl.Name) *Table {
	source := f.table(from)
	if source == nil {
		f.doubt(t, "its columns come from "+from.Base+", which was not found")
		return nil
	}
	for _, c := range source.Columns {
		if t.Column(c.Name) == nil {
			copied := *c
			t.Columns = append(t.Columns, &copied)
		}
	}
	if source.Uncertain != "" {
		f.doubt(t, "its columns come from "+from.Base)
	}
	return source
}

func (f *fold) like(t *Table, like ddl.Like) {
	source := f.copyColumns(t, like.Name)
	if source == nil || !like.Indexes {
		return
	}
	for _, x := range source.Indexes {
		f.addIndex(t, f.copyIndex(t, x))
	}
}

// copyIndex is x for another table, under the name that the database would choose.
func (f *fold) copyIndex(t *Table, x *Index) *Index {
	c := *x
	c.Columns, c.Include = slices.Clone(x.Columns), slices.Clone(x.Include)
	if f.dialect != MySQL {
		c.Name = ""
	}
	c.of, c.Implicit = nil, ""
	return &c
}

func (f *fold) addColumn(t *Table, c ddl.Column) {
	if t.Column(c.Name) != nil {
		return
	}
	col := &Column{Name: c.Name, Type: c.Type, Nullable: !c.NotNull, Place: f.place(c.Span)}
	if c.Values != nil {
		col.Enum = c.Values
	}
	t.Columns = append(t.Columns, col)
}

func (f *fold) addChecks(t *Table, checks []ddl.Check) {
	for _, k := range checks {
		name := strings.ToLower(k.Name)
		if name == "" {
			name = strings.ToLower(objectName(t.Name, k.Column, "check"))
		}
		t.checks = append(t.checks, name)
		if c := t.Column(k.Column); c != nil && k.Values != nil {
			c.Enum, c.check = k.Values, name
		}
	}
}

func (f *fold) alterTable(do *ddl.AlterTable) {
	if do.IfExists && f.table(do.Name) == nil {
		return
	}
	var at ddl.Span
	if len(do.Steps) > 0 {
		at = do.Steps[0].Span
	}
	t := f.need(do.Name, at)
	if t == nil {
		return
	}
	for _, step := range do.Steps {
		f.step(t, step)
	}
}

// step applies one action to a table.
func (f *fold) step(t *Table, s ddl.Step) {
	switch s.Kind {
	case ddl.AddColumn:
		if t.Column(s.Column.Name) != nil {
			return // IF NOT EXISTS, or another file has it already
		}
		f.addColumnTo(t, s.Column)
		f.addKeys(t, s.Keys, false)
		f.addChecks(t, s.Checks)
		f.addReferences(t, s.References)
	case ddl.AddConstraint:
		f.addKeys(t, s.Keys, false)
		f.addChecks(t, s.Checks)
		f.addReferences(t, s.References)
	case ddl.DropConstraint:
		f.dropConstraint(t, s.Old, s.IfExists)
	case ddl.DropPrimary:
		f.removeIndexes(t, func(x *Index) bool { return x.Primary })
	case ddl.DropKey:
		f.removeIndexes(t, func(x *Index) bool { return strings.EqualFold(x.Name, s.Old) })
	case ddl.RenameKey:
		f.renameKey(t, s.Old, s.New)
	case ddl.RenameTable:
		f.renameTable(nameOfTable(t), ddl.Name{Space: s.Space, Base: s.New})
	case ddl.MoveTable:
		f.renameTable(nameOfTable(t), ddl.Name{Space: s.New, Base: t.Name})
	case ddl.AttachPartition:
		f.attach(t, s.Other)
	case ddl.DetachPartition:
		if child := f.table(s.Other); child != nil {
			detach(child)
		}
	case ddl.Unclear:
		f.doubt(t, "a step of ALTER TABLE was not understood")
	default:
		f.columnStep(t, s)
	}
}

// columnStep applies an action to a column that there is.
func (f *fold) columnStep(t *Table, s ddl.Step) {
	c := t.Column(s.Old)
	switch s.Kind {
	case ddl.DropColumn:
		f.dropColumn(t, s.Old)
		return
	case ddl.RenameColumn:
		f.renameColumn(t, s.Old, s.New)
		return
	case ddl.ChangeColumn:
		if c == nil {
			f.addColumn(t, s.Column)
		} else {
			c.Type, c.Nullable, c.Enum = s.Column.Type, !s.Column.NotNull, s.Column.Values
			f.renameColumn(t, s.Old, s.Column.Name)
		}
		f.addKeys(t, s.Keys, false)
		f.addReferences(t, s.References)
		return
	}
	if c == nil {
		return
	}
	switch s.Kind {
	case ddl.SetType:
		c.Type = s.Column.Type
		if c.check == "" {
			c.Enum = nil
		}
	case ddl.SetNotNull:
		c.Nullable = false
	case ddl.DropNotNull:
		c.Nullable = true
	}
}

func nameOfTable(t *Table) ddl.Name {
	if t.Schema == "" {
		return ddl.Name{Space: "public", Base: t.Name} // wherever the search path leads
	}
	return ddl.Name{Space: t.Schema, Base: t.Name}
}

// dropColumn drops a column with what rests on it. MySQL takes it out of its indexes, all others drop those.
func (f *fold) dropColumn(t *Table, name string) {
	kept := t.Columns[:0:0]
	for _, c := range t.Columns {
		if !strings.EqualFold(c.Name, name) {
			kept = append(kept, c)
		}
	}
	t.Columns = kept
	if f.dialect == MySQL {
		for _, x := range t.Indexes {
			parts := x.Columns[:0:0]
			for _, p := range x.Columns {
				if !strings.EqualFold(p.Name, name) {
					parts = append(parts, p)
				}
			}
			x.Columns = parts
		}
		f.removeIndexes(t, func(x *Index) bool { return len(x.Columns) == 0 })
	} else {
		f.removeIndexes(t, func(x *Index) bool { return x.uses(name) })
	}
	keys := t.ForeignKeys[:0:0]
	for _, k := range t.ForeignKeys {
		if !containsFold(k.Columns, name) {
			keys = append(keys, k)
		}
	}
	t.ForeignKeys = keys
	for _, part := range t.parts {
		f.dropColumn(part, name)
	}
}

// uses says whether an index rests on a column: as one of its own, in an expression, or in its predicate.
func (x *Index) uses(column string) bool {
	for _, p := range x.Columns {
		if strings.EqualFold(p.Name, column) || p.Expression != "" && mentions(p.Expression, column) {
			return true
		}
	}
	return x.Where != "" && mentions(x.Where, column) || containsFold(x.Include, column)
}

var identifier = regexp.MustCompile(`'(?:[^']|'')*'|[\pL_][\pL\d_$]*`)

// mentions says whether an expression has a word outside of strings.
func mentions(expression, name string) bool {
	for _, w := range identifier.FindAllString(expression, -1) {
		if strings.EqualFold(w, name) {
			return true
		}
	}
	return false
}

func (f *fold) renameColumn(t *Table, old, name string) {
	if old == name || name == "" {
		return
	}
	if c := t.Column(old); c != nil {
		c.Name = name
	}
	for _, x := range t.Indexes {
		for i := range x.Columns {
			p := &x.Columns[i]
			if strings.EqualFold(p.Name, old) {
				p.Name = name
			}
			p.Expression = renameWord(p.Expression, old, name)
		}
		x.Where = renameWord(x.Where, old, name)
		renameIn(x.Include, old, name)
	}
	for _, k := range t.ForeignKeys {
		renameIn(k.Columns, old, name)
	}
	for _, other := range f.tables {
		for _, k := range other.ForeignKeys {
			if space, base := splitName(k.Table); strings.EqualFold(base, t.Name) && (space == "" || strings.EqualFold(space, t.Schema)) {
				renameIn(k.References, old, name)
			}
		}
	}
	for _, part := range t.parts {
		f.renameColumn(part, old, name)
	}
}

func renameIn(names []string, old, name string) {
	for i := range names {
		if strings.EqualFold(names[i], old) {
			names[i] = name
		}
	}
}

func renameWord(expression, old, name string) string {
	if expression == "" {
		return ""
	}
	return identifier.ReplaceAllStringFunc(expression, func(w string) string {
		if strings.EqualFold(w, old) {
			return name
		}
		return w
	})
}
