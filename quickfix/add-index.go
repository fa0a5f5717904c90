package quickfix

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	write "github.com/perfls/perfls/quickfix/golang"
	"github.com/perfls/perfls/quickfix/migration"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// addIndex writes the index where the repository declares the table: in its migrations, its schema, or the tags of gorm's models.
var addIndex = Fix{
	ID:       "add-index",
	Title:    "Add an index",
	Safety:   "review",
	Language: model.Go,
	compute:  computeIndex,
	declared: declaredIndex,
}

// addIndexScript is the same for queries in TypeScript and JavaScript.
var addIndexScript = Fix{
	ID:       addIndex.ID,
	Title:    addIndex.Title,
	Safety:   addIndex.Safety,
	Language: model.TypeScript,
	compute:  computeIndex,
	declared: declaredIndex,
}

func computeIndex(ctx context.Context, t *target) (*rewrite.Rewrite, error) {
	s := t.finding.Subject
	relation := t.program.Relation(s.Table)
	if s.Table == "" || len(s.Columns) == 0 || relation == nil || alike(t.findings)[kindOf(t.finding)] == 0 {
		return nil, rewrite.Refuse("what declares the table %s is not known to the query's language alone", s.Table)
	}
	if slices.ContainsFunc(relation.Declared, func(d link.Declared) bool { return d.Type == nil }) {
		return migration.AddIndex(migration.Request{
			FS: t.snap.FS(), Declared: t.snap.Declared(), Rel: t.snap.Rel, Code: t.path, Table: s.Table, Columns: s.Columns,
			MySQL: t.program.Databases()&model.MySQL != 0, Mentions: t.mentions,
		})
	}
	if _, isGo := t.front.(goFrontEnd); !isGo {
		return nil, rewrite.Refuse("%s is declared in code, which is not written", s.Table)
	}
	return t.tagIndex(ctx, relation)
}

// mentions gives a file of code, outside of tests, that has a text in it.
func (t *target) mentions(text string) string {
	for _, pkg := range t.program.Packages {
		for _, f := range pkg.Files {
			if f.Test || model.LanguageOf(f.Path) == 0 {
				continue
			}
			path := t.snap.Abs(f.Path)
			if content, err := t.snap.FS().ReadFile(path); err == nil && bytes.Contains(content, []byte(text)) {
				return path
			}
		}
	}
	return ""
}

// tagIndex tags the fields of a gorm model.
func (t *target) tagIndex(ctx context.Context, relation *link.Relation) (*rewrite.Rewrite, error) {
	columns := t.finding.Subject.Columns
	_, declared, ok := relation.Column(columns[0], false)
	if !ok || declared.Type == nil {
		return nil, rewrite.Refuse("the field of %s is not known", columns[0])
	}
	file := declared.Package.Files[declared.Type.File]
	if file.Generated {
		return nil, rewrite.Refuse("%s is generated: the index belongs to what makes it", file.Path)
	}
	x := write.IndexTag{Path: t.snap.Abs(file.Path), Type: int(declared.Type.Declared.Start), MySQL: t.program.Databases()&model.MySQL != 0, Old: t.oldGorm()}
	for _, name := range columns {
		at := slices.IndexFunc(declared.Columns, func(c model.Column) bool { return strings.EqualFold(c.Name, name) })
		if at < 0 {
			break
		}
		c := declared.Columns[at]
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

// declaredIndex: code does what it did.
func declaredIndex(d difference) error {
	if len(d.lost) > 0 || len(d.gained) > 0 {
		return fmt.Errorf("code does %d things less and %d more", len(d.lost), len(d.gained))
	}
	return nil
}
