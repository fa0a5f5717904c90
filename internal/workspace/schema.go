package workspace

import (
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/schema"
)

// schemaScan reads once what migrations and schemas of the folder declare. It is carried from snapshot to snapshot until a file that it may
// rest on changes; what was made of files is kept.
type schemaScan struct {
	cache    *schema.Cache
	once     sync.Once
	declared *schema.Repository
	pkg      *model.Package
}

// again is a scan of the files as they are now.
func (s *schemaScan) again() *schemaScan { return &schemaScan{cache: s.cache} }

// touchesSchema says whether a change of a file, or of a folder that went or came, may change what is declared.
func touchesSchema(path string) bool { return schema.Concerns(path) || filepath.Ext(path) == "" }

// schema is the facts of what the folder's files declare: a package of tables; nil where there are none.
func (s *Snapshot) schema() *model.Package {
	s.tables.once.Do(func() {
		s.tables.declared = schema.Read(s.fs, s.workspace.options.Root, s.tables.cache)
		s.tables.pkg = s.factsOf(s.tables.declared)
	})
	return s.tables.pkg
}

// Declared is what the folder's migrations and schemas declare.
func (s *Snapshot) Declared() *schema.Repository {
	s.schema()
	return s.tables.declared
}

// WithTables adds the facts of what migrations and schemas declare to those of code: as they are in this snapshot, or, if fs is not nil, as
// it shows them.
func (s *Snapshot) WithTables(packages []*model.Package, fs files.FS) []*model.Package {
	if fs == nil {
		return withSchema(packages, s.schema())
	}
	return withSchema(packages, s.factsOf(schema.Read(fs, s.workspace.options.Root, s.tables.cache)))
}

func (s *Snapshot) factsOf(declared *schema.Repository) *model.Package {
	pkg := &model.Package{ID: "schema:", Name: "schema"}
	indexes := map[string]int32{}
	for _, t := range declared.For(s.workspace.options.Root).Tables { // sorted by name
		at, ok := indexes[t.Place.File]
		if !ok {
			at = int32(len(pkg.Files))
			indexes[t.Place.File] = at
			pkg.Files = append(pkg.Files, model.File{Path: s.Rel(t.Place.File)})
		}
		pkg.Tables = append(pkg.Tables, tableOf(t, at))
	}
	if len(pkg.Tables) == 0 {
		return nil
	}
	return pkg
}

// tableOf is the facts of a table that the file with an index declares. Columns that another file adds have no place of their own.
func tableOf(t *schema.Table, file int32) model.Table {
	spanOf := func(p schema.Place) model.Span {
		if p.File != t.Place.File {
			p = t.Place
		}
		return model.Span{Start: int32(p.Start), End: int32(p.End)}
	}
	source := "sql"
	if t.Model != "" {
		source = "prisma"
	}
	out := model.Table{Name: t.Name, Type: t.Model, Source: source, Uncertain: t.Uncertain, File: file, Span: spanOf(t.Place)}
	for _, c := range t.Columns {
		out.Columns = append(out.Columns, model.Column{Name: c.Name, Field: c.Field, Type: c.Type, Few: c.Boolean() || c.Enumerated(), Span: spanOf(c.Place)})
	}
	for _, x := range t.Indexes {
		if !x.Equality() {
			continue
		}
		index := model.Index{Name: x.Name, Unique: x.Unique, Primary: x.Primary, Partial: x.Where != ""}
		for _, c := range x.Columns {
			index.Columns = append(index.Columns, c.Name)
		}
		out.Indexes = append(out.Indexes, index)
	}
	return out
}

// withSchema adds a package of tables to those of code, in order.
func withSchema(packages []*model.Package, tables *model.Package) []*model.Package {
	if tables == nil {
		return packages
	}
	at, _ := slices.BinarySearchFunc(packages, tables.ID, func(p *model.Package, id string) int { return strings.Compare(p.ID, id) })
	return slices.Insert(slices.Clone(packages), at, tables)
}
