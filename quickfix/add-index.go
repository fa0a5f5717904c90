package quickfix

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/schema"
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
	if _, isGo := t.front.(goFrontEnd); isGo && t.madeOfStructs(relation) {
		return t.tagIndex(ctx, relation)
	}
	if slices.ContainsFunc(relation.Declared, func(d link.Declared) bool { return d.Type == nil }) {
		return migration.AddIndex(migration.Request{
			FS: t.snap.FS(), Declared: t.snap.Declared(), Rel: t.snap.Rel, Code: t.path, Table: s.Table, Columns: s.Columns,
			MySQL: t.program.Databases()&model.MySQL != 0, Embedded: t.program.Databases()&model.Embedded != 0, Mentions: t.mentions,
		})
	}
	return nil, rewrite.Refuse("%s is declared in code, which is not written", s.Table)
}

// madeOfStructs says whether AutoMigrate makes the table, rather than migrations: where a schema's file declares it too, what runs on every
// start is what the databases that are there get.
func (t *target) madeOfStructs(relation *link.Relation) bool {
	migrated, _ := t.migrated()
	handed, files := false, false
	for _, d := range relation.Declared {
		handed = handed || d.Type != nil && migrated[d.Type.ID]
		files = files || d.Type == nil
	}
	if !files {
		return true
	}
	return handed && !slices.ContainsFunc(t.snap.Declared().Schemas, func(s *schema.Schema) bool {
		table := s.Table(relation.Name)
		return s.Ordered && table != nil && table.Declared()
	})
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

// declaredIndex: code does what it did.
func declaredIndex(d difference) error {
	if len(d.lost) > 0 || len(d.gained) > 0 {
		return fmt.Errorf("code does %d things less and %d more", len(d.lost), len(d.gained))
	}
	return nil
}
