package quickfix

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	write "github.com/perfls/perfls/quickfix/golang"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// tagIndex tags the fields of a gorm model.
func (t *target) tagIndex(ctx context.Context, relation *link.Relation) (*rewrite.Rewrite, error) {
	columns := t.finding.Subject.Columns
	declared, err := t.migratedModel(relation, columns[0])
	if err != nil {
		return nil, err
	}
	file := declared.Package.Files[declared.Type.File]
	if file.Generated {
		return nil, rewrite.Refuse("%s is generated: the index belongs to what makes it", file.Path)
	}
	x := write.IndexTag{Path: t.snap.Abs(file.Path), Type: int(declared.Type.Declared.Start), MySQL: t.program.Databases()&model.MySQL != 0, Old: t.oldGorm()}
	for _, name := range columns {
		c, ok := columnOf(declared, name)
		if !ok {
			break
		}
		_, span := declared.Place(c.Span)
		x.Columns = append(x.Columns, write.TaggedField{Offset: int(span.Start), Name: c.Field})
	}
	x.Name = freeIndexName(relation, columns[:len(x.Columns)])
	checked, err := t.front.(goFrontEnd).check(ctx, x.Path)
	if err != nil {
		return nil, err
	}
	return write.TagIndex(checked, x)
}

func columnOf(d link.Declared, name string) (model.Column, bool) {
	at := slices.IndexFunc(d.Columns, func(c model.Column) bool { return strings.EqualFold(c.Name, name) })
	if at < 0 {
		return model.Column{}, false
	}
	return d.Columns[at], true
}

// migratedModel is the one of a table's structs that has the column and that AutoMigrate makes the table of: a tag on another one would say
// nothing to anybody.
func (t *target) migratedModel(relation *link.Relation, column string) (link.Declared, error) {
	var list []link.Declared
	for _, d := range relation.Declared {
		if _, ok := columnOf(d, column); ok && d.Type != nil {
			list = append(list, d)
		}
	}
	migrated, all := t.migrated()
	named := slices.DeleteFunc(slices.Clone(list), func(d link.Declared) bool { return !migrated[d.Type.ID] })
	switch {
	case len(named) == 1, len(named) > 1 && named[0].Type == named[1].Type:
		return named[0], nil
	case len(named) > 1:
		return link.Declared{}, rewrite.Refuse("%s and %s are both handed to AutoMigrate", named[0].Type.ID, named[1].Type.ID)
	case len(list) == 1 && !all:
		return list[0], nil
	case len(list) == 0:
		return link.Declared{}, rewrite.Refuse("the field of %s is not known", column)
	}
	return link.Declared{}, rewrite.Refuse("%s is not seen to be handed to AutoMigrate", list[0].Type.ID)
}

// migrated are the structs that AutoMigrate is handed, and those that they are related to, which it makes the tables of as well; all is
// false where what it is handed is not seen.
func (t *target) migrated() (types map[model.TypeID]bool, all bool) {
	types, all = map[model.TypeID]bool{}, true
	for _, f := range t.program.Funcs {
		for i := range f.Calls {
			c := &f.Calls[i]
			name := c.Target.Symbol[strings.LastIndexByte(c.Target.Symbol, '.')+1:]
			if f.File().Test || name != "AutoMigrate" && !(name == "CreateTable" && strings.Contains(c.Target.Symbol, "gorm")) {
				continue
			}
			for _, a := range c.Args {
				if strings.HasSuffix(a.Type, "gorm.DB") || strings.HasSuffix(a.Type, "gorm.Migrator") {
					continue // the receiver
				}
				id := model.TypeID(strings.TrimLeft(a.Type, "*[]"))
				if a.Type == "" || strings.Contains(a.Type, "interface") || id == "any" {
					all = false
					continue
				}
				types[id] = true
			}
		}
	}
	if !t.oldGorm() {
		t.related(types)
	}
	return types, all
}

// related adds the structs that those of a set are related to, at any distance.
func (t *target) related(types map[model.TypeID]bool) {
	for grown := true; grown; {
		grown = false
		for _, pkg := range t.program.Packages {
			for _, typ := range pkg.Types {
				if typ.Table == nil || !types[typ.ID] {
					continue
				}
				for _, k := range typ.Table.Keys {
					if k.Type != "" && !types[k.Type] {
						types[k.Type], grown = true, true
					}
				}
			}
		}
	}
}

// oldGorm says whether the program calls the first gorm.
func (t *target) oldGorm() bool {
	for _, f := range t.program.Funcs {
		for i := range f.Calls {
			if strings.Contains(f.Calls[i].Target.Symbol, "github.com/jinzhu/gorm") {
				return true
			}
		}
	}
	return false
}

// freeIndexName names an index on several columns as gorm names those on one.
func freeIndexName(r *link.Relation, columns []string) string {
	const longest = 63 // bytes that PostgreSQL keeps
	name := "idx_" + r.Name + "_" + strings.Join(columns, "_")
	if len(name) > longest-len("_2") {
		name = name[:longest-len("_2")]
	}
	taken := func(name string) bool {
		return slices.ContainsFunc(r.Declared, func(d link.Declared) bool {
			return slices.ContainsFunc(d.Indexes, func(x model.Index) bool { return strings.EqualFold(x.Name, name) })
		})
	}
	out := name
	for n := 2; taken(out) && n < 10; n++ {
		out = fmt.Sprintf("%s_%d", name, n)
	}
	return out
}
