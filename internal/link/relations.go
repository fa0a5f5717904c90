package link

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/model"
)

// Relation is a table or collection as everything that declares it says: migrations, a schema, structs. What any of them says of an index
// holds: they are versions of one another, or dialects.
type Relation struct {
	Name     string // as it is declared first
	Declared []Declared

	doubt string          // why not all of its indexes may be known, though its declarations are
	coded bool            // objects or classes of TypeScript declare it, whose names follow conventions of their own
	made  map[string]bool // plain names of columns that migrations in code make indexes on, of whatever table
	keyed map[string]bool // columns, in lower case, that the database makes an index for, since they are keys to another table
}

// Declared is one declaration of a Relation.
type Declared struct {
	*model.Table
	Package *model.Package
	Type    *model.Type // whose declaration it is; nil for one in a file
}

// Place is the file of a declaration, and where in the file a span of it lies.
func (d Declared) Place(s model.Span) (file string, at model.Span) {
	if d.Type != nil {
		return d.Package.Files[d.Type.File].Path, model.Span{Start: d.Type.Declared.Start + s.Start, End: d.Type.Declared.Start + s.End}
	}
	return d.Package.Files[d.File].Path, s
}

// Uncertain is why not all of its columns and indexes may be known; "" if they are.
func (r *Relation) Uncertain() string {
	if r.doubt != "" {
		return r.doubt
	}
	for _, d := range r.Declared {
		if d.Uncertain != "" {
			return d.Uncertain
		}
	}
	return ""
}

// Column finds a column by its name, or by what code calls it.
func (r *Relation) Column(name string, field bool) (model.Column, Declared, bool) {
	for _, d := range r.Declared {
		for _, c := range d.Columns {
			if strings.EqualFold(c.Name, name) || field && c.Field == name {
				return c, d, true
			}
		}
	}
	for _, d := range r.Declared {
		if !field || d.Source == "mongoose" { // documents have the names that code gives them
			continue
		}
		for _, c := range d.Columns {
			if plain(c.Name) == plain(name) {
				return c, d, true
			}
		}
	}
	return model.Column{}, Declared{}, false
}

// plain is a name without what naming conventions differ in: userId, user_id and UserID are one.
func plain(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", "")) }

// Leads says whether a key or index begins with a column, so that it finds rows by it. Partial indexes count: whether a query asks for
// the rows that they hold is not decided here.
func (r *Relation) Leads(column string) bool {
	return r.keyed[strings.ToLower(column)] || r.made[plain(column)] || slices.ContainsFunc(r.Declared, func(d Declared) bool {
		return slices.ContainsFunc(d.Indexes, func(x model.Index) bool {
			return len(x.Columns) > 0 && (strings.EqualFold(x.Columns[0], column) || r.coded && plain(x.Columns[0]) == plain(column))
		})
	})
}

// relations is made when a rule first asks.
type relations struct {
	once   sync.Once
	byName map[string]*Relation
	byType map[string]*Relation // "example.com/shop.User"; of a schema "User", its first letter in either case; "typeorm:user" of TypeScript
}

// Relation finds a table by what a query calls it: a table's name, perhaps with its schema, a type, a model of a schema. Nil where nothing
// declares it.
func (p *Program) Relation(name string) *Relation {
	p.relations.once.Do(p.findRelations)
	if r, rest, ok := p.relations.modelled(name); ok {
		if r != nil {
			return r
		}
		name = rest
	}
	lower := strings.ToLower(name)
	if r := p.relations.byName[lower]; r != nil {
		return r
	}
	if r := p.relations.byType[name]; r != nil {
		return r
	}
	name = lower
	if i := strings.LastIndexByte(name, '.'); i >= 0 && !strings.Contains(name, "/") {
		return p.relations.byName[name[i+1:]]
	}
	return nil
}

// Relations lists all tables, sorted by name.
func (p *Program) Relations() []*Relation {
	p.relations.once.Do(p.findRelations)
	return slices.SortedFunc(maps.Values(p.relations.byName), func(a, b *Relation) int { return strings.Compare(a.Name, b.Name) })
}

func (p *Program) findRelations() {
	p.relations.byName, p.relations.byType = map[string]*Relation{}, map[string]*Relation{}
	for _, pkg := range p.Packages {
		for i := range pkg.Tables {
			t := &pkg.Tables[i]
			r := p.relate(t.Name, Declared{Table: t, Package: pkg})
			switch {
			case strings.Contains(t.Type, ":"):
				r.coded = true
				p.relations.model(t.Type, r)
			case t.Type != "":
				p.relations.byType[t.Type] = r
				p.relations.byType[strings.ToLower(t.Type[:1])+t.Type[1:]] = r
			}
		}
		for _, t := range pkg.Types {
			if t.Table == nil || t.Test {
				continue
			}
			p.relations.byType[string(t.ID)] = p.relate(p.nameOfTable(t), Declared{Table: t.Table, Package: pkg, Type: t})
		}
	}
	p.doubtRelations()
}

// doubtRelations finds the tables of which more is said than is read: by statements in code that change them, by migrations that are written
// in code, and, where only structs declare them, by whatever makes the database if those do not.
func (p *Program) doubtRelations() {
	migrates, coded, scripted, keyed := false, false, false, p.Databases()&model.MySQL != 0
	var steps codedSteps
	for _, f := range p.Funcs {
		if f.File().Test {
			continue
		}
		if f.Package.Language == model.TypeScript {
			steps.read(f)
		}
		scripted = scripted || f.Package.Language == model.TypeScript && len(f.Calls) > 0 && (f.Name == "up" || f.Name == "down") && strings.Contains("/"+f.File().Path, "migration")
		for i := range f.Calls {
			c := &f.Calls[i]
			if len(c.Args) > 1 && strings.HasSuffix(c.Target.Symbol, "gorm.Open") {
				if v, _ := below(c.Args[1], "DisableForeignKeyConstraintWhenMigrating"); v.Text == "true" {
					keyed = false
				}
			}
			gorm := strings.Contains(c.Target.Symbol, "gorm")
			switch name := c.Target.Symbol[strings.LastIndexByte(c.Target.Symbol, '.')+1:]; {
			case name == "AutoMigrate" || gorm && name == "CreateTable":
				migrates = true
			case gorm && (name == "CreateIndex" || name == "AddIndex" || name == "AddUniqueIndex" || strings.Contains(c.Target.Symbol, "gormigrate")):
				coded = true
			}
			if e := c.Effect; e != nil && e.Kind == model.Query && e.Op == model.Write {
				for _, table := range changedTables(e.SQL) {
					if r := p.relations.byName[strings.ToLower(table)]; r != nil && !(r.coded && isMigration(f)) {
						r.doubt = "a statement in code changes it"
					}
				}
			}
		}
	}
	sql := p.declaredBy("sql")
	for _, r := range p.relations.byName {
		switch {
		case r.coded:
			r.made = steps.indexed
			switch {
			case steps.unread, scripted && r.declaredBy("sql"): // which of both the database is made of nobody says
				r.doubt = "migrations in TypeScript or JavaScript may change it"
			case sql && !r.declaredBy("sql") && !r.declaredBy("mongoose"):
				r.doubt = "migrations declare the database, and it is none of their tables"
			}
		case scripted && !slices.ContainsFunc(r.Declared, func(d Declared) bool { return d.Source == "prisma" }):
			r.doubt = "migrations in TypeScript or JavaScript may change it"
		case (!migrates || coded) && !slices.ContainsFunc(r.Declared, func(d Declared) bool { return d.Type == nil }):
			r.doubt = "its indexes are made elsewhere"
		}
		if keyed {
			p.indexKeys(r)
		}
	}
}

// indexKeys gives the keys that the structs of a table's relations need the indexes that MySQL makes for them.
func (p *Program) indexKeys(r *Relation) {
	for _, d := range r.Declared {
		for _, k := range d.Keys {
			of := r
			if k.Type != "" {
				of = p.relations.byType[string(k.Type)]
			}
			if of == nil {
				continue
			}
			if c, _, ok := of.Column(k.Field, true); ok {
				if of.keyed == nil {
					of.keyed = map[string]bool{}
				}
				of.keyed[strings.ToLower(c.Name)] = true
			}
		}
	}
}

func (p *Program) relate(name string, d Declared) *Relation {
	r := p.relations.byName[strings.ToLower(name)]
	if r == nil {
		r = &Relation{Name: name}
		p.relations.byName[strings.ToLower(name)] = r
	}
	r.Declared = append(r.Declared, d)
	return r
}

// nameOfTable is what the type's method TableName gives, if it has one, or what convention makes of its name.
func (p *Program) nameOfTable(t *model.Type) string {
	for _, m := range t.Methods {
		if m.Name != "TableName" {
			continue
		}
		if f := p.Func(m.Func); f != nil && len(f.Returns) == 1 && f.Returns[0].Kind == model.Const && f.Returns[0].Text != "" {
			_, name, schema := strings.Cut(f.Returns[0].Text, ".")
			if schema {
				return name
			}
			return f.Returns[0].Text
		}
	}
	return t.Table.Name
}
