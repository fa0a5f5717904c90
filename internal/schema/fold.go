package schema

import (
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/schema/ddl"
)

// fold is a database while statements are applied to it.
type fold struct {
	dialect Dialect
	ordered bool
	file    string // that is being applied
	space   string // that names without one belong to
	tables  map[string]*Table
	order   []*Table // as declared
	views   map[string]bool
	enums   map[string][]string
}

// Fold applies the files of a set one after the other and returns what is left. It is a function of its arguments.
func Fold(set Set, sources []*File) *Schema {
	f := &fold{dialect: set.Dialect, ordered: set.Ordered, tables: map[string]*Table{}, views: map[string]bool{}, enums: map[string][]string{}}
	tool, problem := set.Tool, ""
	if f.dialect == Unknown {
		f.dialect = guess(sources)
	}
	s := &Schema{Dir: set.Governs, Ordered: set.Ordered}
	for _, src := range sources {
		f.file, f.space = src.Path, ""
		for _, st := range src.Statements {
			f.apply(st)
		}
		if tool == "" || tool == "migrate" && src.Tool != "" {
			tool = src.Tool
		}
		if problem == "" {
			problem = src.Problem
		}
		s.Sources = append(s.Sources, src.Path)
	}
	if tool == "" {
		tool = "sql"
	}
	s.Tool, s.Dialect, s.Uncertain = tool, f.dialect, problem
	s.Tables = f.finish()
	for _, t := range s.Tables {
		if problem != "" && t.Uncertain == "" {
			t.Uncertain = problem
		}
	}
	s.index()
	return s
}

// guess is the dialect that most hints of all files speak for, Unknown where none or two have most.
func guess(sources []*File) Dialect {
	var h ddl.Hints
	for _, src := range sources {
		h.Add(src.hints)
	}
	best, most := Unknown, 0
	for _, vote := range [...]struct {
		dialect Dialect
		count   int
	}{{PostgreSQL, h.PostgreSQL}, {MySQL, h.MySQL}, {SQLite, h.SQLite}, {SQLServer, h.SQLServer}, {other, h.Other}} {
		switch {
		case vote.count > most:
			best, most = vote.dialect, vote.count
		case vote.count == most && most > 0:
			best = Unknown
		}
	}
	return best
}

// apply applies one statement. What depends on something is applied too, and makes its table uncertain.
func (f *fold) apply(st ddl.Statement) {
	var table ddl.Name
	switch do := st.Do.(type) {
	case *ddl.CreateTable:
		f.createTable(do, st.Span)
		table = do.Name
	case *ddl.AlterTable:
		f.alterTable(do)
		table = do.Name
	case *ddl.CreateIndex:
		f.createIndex(do)
		table = do.Table
	case *ddl.DropIndex:
		for _, n := range do.Names {
			f.dropIndex(do.Table, n, st.Maybe)
		}
	case *ddl.RenameIndex:
		if t, x := f.findIndex(do.Table, do.Old); x != nil {
			x.Name = f.cut(do.New)
			table = nameOfTable(t)
		}
	case *ddl.DropTable:
		for _, n := range do.Names {
			f.dropTable(n, st.Maybe)
		}
	case *ddl.RenameTables:
		for i := range do.Old {
			f.renameTable(do.Old[i], do.New[i])
			table = do.New[i]
		}
	case *ddl.Insert:
		if t := f.table(do.Table); t != nil {
			t.Seeds += do.Rows
		}
		return
	case *ddl.Touch:
		f.touch(do.Names, do.Why)
		return
	default:
		f.applyOther(st.Do)
		return
	}
	if t := f.table(table); st.Maybe != "" && t != nil {
		f.doubt(t, "it depends on "+st.Maybe)
	}
}

// applyOther applies what is about types, views and schemas.
func (f *fold) applyOther(do ddl.Change) {
	switch do := do.(type) {
	case *ddl.CreateView:
		f.views[f.key(do.Name)] = true
	case *ddl.CreateEnum:
		f.enums[strings.ToLower(do.Name.Base)] = append([]string{}, do.Values...)
	case *ddl.AddValue:
		if name := strings.ToLower(do.Name.Base); f.enums[name] != nil {
			f.enums[name] = append(f.enums[name], do.Value)
		}
	case *ddl.RenameType:
		f.renameType(strings.ToLower(do.Name.Base), strings.ToLower(do.New))
	case *ddl.SearchPath:
		f.space = defaultSpace(do.Space)
	case *ddl.DropSpace:
		for key, t := range f.tables {
			if strings.EqualFold(t.Schema, defaultSpace(do.Name)) && f.mayDrop(t) {
				delete(f.tables, key)
			}
		}
	}
}

func (f *fold) renameType(old, name string) {
	values, known := f.enums[old]
	delete(f.enums, old)
	if name == "" || !known {
		return
	}
	f.enums[name] = values
	for _, t := range f.tables {
		for _, c := range t.Columns {
			if typeName(c.Type) == old {
				c.Type = name
			}
		}
	}
}

// typeName is a type's name without its schema.
func typeName(typ string) string {
	typ = strings.Trim(typ, `"`)
	return typ[strings.LastIndexByte(typ, '.')+1:]
}

// finish returns the tables that are left, and fills in what only the end shows.
func (f *fold) finish() []*Table {
	var out []*Table
	for _, t := range f.order {
		if f.tables[f.key(ddl.Name{Space: t.Schema, Base: t.Name})] != t {
			continue
		}
		if !t.declared && t.Uncertain == "" {
			t.Uncertain = "its declaration was not found"
		}
		for _, c := range t.Columns {
			if values, ok := f.enums[typeName(c.Type)]; ok && c.Enum == nil {
				c.Enum = append([]string{}, values...)
			}
		}
		for _, x := range t.Indexes {
			if !x.Primary {
				continue
			}
			for _, part := range x.Columns {
				if c := t.Column(part.Name); c != nil {
					c.Nullable = false
				}
			}
		}
		out = append(out, t)
	}
	return out
}

// key is what a table is found by.
func (f *fold) key(n ddl.Name) string {
	space := n.Space
	if space == "" {
		space = f.space
	}
	return strings.ToLower(defaultSpace(space) + "." + n.Base)
}

// table finds a table; nil if there is none.
func (f *fold) table(n ddl.Name) *Table {
	if t := f.tables[f.key(n)]; t != nil {
		return t
	}
	if n.Space == "" && f.space != "" { // what the search path does not have may be public's
		return f.tables[strings.ToLower("."+n.Base)]
	}
	if f.dialect == MySQL || f.dialect == Unknown { // shop.orders is orders of the database shop
		return f.tables[strings.ToLower("."+n.Base)]
	}
	return nil
}

// need finds a table, or starts one that other sources may declare. It is nil for views.
func (f *fold) need(n ddl.Name, at ddl.Span) *Table {
	if t := f.table(n); t != nil {
		return t
	}
	key := f.key(n)
	if f.views[key] || n.Base == "" {
		return nil
	}
	t := f.newTable(n, at)
	return t
}

func (f *fold) newTable(n ddl.Name, at ddl.Span) *Table {
	space := n.Space
	if space == "" {
		space = f.space
	}
	t := &Table{Schema: defaultSpace(space), Name: n.Base, Place: f.place(at)}
	f.tables[f.key(n)] = t
	f.order = append(f.order, t)
	return t
}

func (f *fold) place(at ddl.Span) Place { return Place{File: f.file, Start: at.Start, End: at.End} }

// doubt makes a table uncertain; the first reason is kept.
func (f *fold) doubt(t *Table, why string) {
	if t.Uncertain == "" {
		t.Uncertain = why + " (" + baseName(f.file) + ")"
	}
}

func baseName(file string) string { return file[strings.LastIndexAny(file, `/\`)+1:] }

// touch makes all tables uncertain that a statement names, or whose indexes it names.
func (f *fold) touch(names []string, why string) {
	named := make(map[string]bool, len(names))
	for _, n := range names {
		named[n] = true
	}
	for _, t := range f.tables {
		if named[strings.ToLower(t.Name)] || slices.ContainsFunc(t.Indexes, func(x *Index) bool { return named[strings.ToLower(x.Name)] }) {
			f.doubt(t, why+" was not understood")
		}
	}
}

// mayDrop says whether a table can go: where files lie side by side, one does not take away what another declares.
func (f *fold) mayDrop(t *Table) bool { return f.ordered || t.Place.File == f.file }

func (f *fold) dropTable(n ddl.Name, maybe string) {
	t := f.table(n)
	if t == nil || !f.mayDrop(t) {
		return
	}
	if maybe != "" {
		f.doubt(t, "it may have been dropped by "+maybe)
		return
	}
	detach(t)
	f.remove(t)
}

// remove takes a table away with its partitions.
func (f *fold) remove(t *Table) {
	delete(f.tables, f.keyOf(t))
	for _, part := range t.parts {
		f.remove(part)
	}
}

func (f *fold) keyOf(t *Table) string { return strings.ToLower(t.Schema + "." + t.Name) }

func (f *fold) renameTable(old, name ddl.Name) {
	t := f.table(old)
	if t == nil || name.Base == "" {
		return
	}
	delete(f.tables, f.keyOf(t))
	for _, other := range f.tables {
		retarget(other, t, name.Base)
	}
	retarget(t, t, name.Base)
	t.Name = name.Base
	if name.Space != "" {
		t.Schema = defaultSpace(name.Space)
	}
	f.tables[f.keyOf(t)] = t
}

// retarget renames the table that foreign keys refer to.
func retarget(t, renamed *Table, name string) {
	for _, k := range t.ForeignKeys {
		space, base := splitName(k.Table)
		if !strings.EqualFold(base, renamed.Name) || space != "" && !strings.EqualFold(space, renamed.Schema) {
			continue
		}
		k.Table = name
		if space != "" {
			k.Table = space + "." + name
		}
	}
}
