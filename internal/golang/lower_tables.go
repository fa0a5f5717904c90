package golang

import (
	"cmp"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/jinzhu/inflection"

	"github.com/perfls/perfls/internal/model"
)

// tableOf reads what gorm makes of a struct: its columns, keys and indexes as tags and conventions name them
// (https://gorm.io/docs/models.html, https://gorm.io/docs/indexes.html). Nil where no tag and no embedded model says that it is one.
// Positions are relative to the type's name.
func tableOf(tn *types.TypeName, named *types.Named) *model.Table {
	st, ok := named.Underlying().(*types.Struct)
	if !ok || !mapped(st, 0) {
		return nil
	}
	r := tableReader{base: tn.Pos(), owner: tn.Name(), table: &model.Table{Name: inflection.Plural(columnName(tn.Name())), Source: "gorm"}, indexes: map[string]*gormIndex{}}
	r.fields(st, "", 0)
	r.finish()
	return r.table
}

// maxEmbedded bounds how deep embedded structs are looked into: they may embed themselves through pointers.
const maxEmbedded = 6

// mapped says whether a struct, or one that it embeds, carries gorm's tags.
func mapped(st *types.Struct, depth int) bool {
	for i := range st.NumFields() {
		if tag, ok := reflect.StructTag(st.Tag(i)).Lookup("gorm"); ok && tag != "-" {
			return true
		}
		f := st.Field(i)
		if !f.Embedded() || depth > maxEmbedded {
			continue
		}
		if isGormModel(f.Type()) {
			return true
		}
		if in := structOf(f.Type()); in != nil && mapped(in, depth+1) {
			return true
		}
	}
	return false
}

func isGormModel(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || n.Obj().Name() != "Model" {
		return false
	}
	return n.Obj().Pkg().Path() == "gorm.io/gorm" || n.Obj().Pkg().Path() == "github.com/jinzhu/gorm"
}

// tableReader gathers columns and indexes.
type tableReader struct {
	table   *model.Table
	owner   string // the struct's name
	base    token.Pos
	indexes map[string]*gormIndex
	order   []string // names of indexes as they come
	primary []string
}

// gormIndex is an index whose columns several fields may name.
type gormIndex struct {
	model.Index
	priority []int // of each column
}

func (r *tableReader) fields(st *types.Struct, prefix string, depth int) {
	for i := range st.NumFields() {
		f := st.Field(i)
		tag := gormTag(reflect.StructTag(st.Tag(i)).Get("gorm"))
		if tag.has("-") && tag.get("-") != "migration" {
			continue
		}
		_, embeds := tag["EMBEDDED"]
		if f.Embedded() || embeds {
			switch in := structOf(f.Type()); {
			case isGormModel(f.Type()):
				r.gormModel(f.Pos())
				continue
			case in != nil && (embeds || !isColumn(f.Type())):
				if depth < maxEmbedded {
					r.fields(in, prefix+tag.get("EMBEDDEDPREFIX"), depth+1)
				}
				continue
			case in == nil && f.Embedded():
				r.table.Uncertain = "what " + f.Name() + " holds is not known"
				continue
			}
		}
		if !f.Exported() || !isColumn(f.Type()) && !tag.has("SERIALIZER") && !tag.has("TYPE") {
			if f.Exported() {
				r.relation(f, tag)
			}
			continue
		}
		name := cmp.Or(tag.get("COLUMN"), columnName(f.Name()))
		r.column(f, prefix+name, tag)
	}
}

// relation notes the keys of a field that stands for rows of another table: its own, or those of the other table, which the tag foreignKey
// or convention names (https://gorm.io/docs/belongs_to.html, https://gorm.io/docs/has_many.html). Which of both a struct means is told by
// which of the columns there is.
func (r *tableReader) relation(f *types.Var, tag gormTags) {
	if tag.has("MANY2MANY") || tag.has("POLYMORPHIC") {
		return
	}
	t, many := types.Unalias(f.Type()), false
	for range 3 {
		switch x := t.(type) {
		case *types.Pointer:
			t = types.Unalias(x.Elem())
		case *types.Slice:
			t, many = types.Unalias(x.Elem()), true
		}
	}
	n, ok := t.(*types.Named)
	if !ok || n.Obj().Pkg() == nil || structOf(n) == nil {
		return
	}
	if !many {
		r.table.Keys = append(r.table.Keys, model.Key{Field: cmp.Or(tag.get("FOREIGNKEY"), f.Name()+"ID")})
	}
	r.table.Keys = append(r.table.Keys, model.Key{Type: model.TypeID(n.Obj().Pkg().Path() + "." + n.Obj().Name()), Field: cmp.Or(tag.get("FOREIGNKEY"), r.owner+"ID")})
}

// gormModel is what gorm.Model declares.
func (r *tableReader) gormModel(pos token.Pos) {
	at := r.span(pos, len("Model"))
	for _, c := range [...]model.Column{{Name: "id", Field: "ID", Type: "uint"}, {Name: "created_at", Field: "CreatedAt", Type: "time.Time"},
		{Name: "updated_at", Field: "UpdatedAt", Type: "time.Time"}, {Name: "deleted_at", Field: "DeletedAt", Type: "gorm.io/gorm.DeletedAt"}} {
		c.Span = at
		r.table.Columns = append(r.table.Columns, c)
	}
	r.primary = append(r.primary, "id")
	r.index("idx_"+r.table.Name+"_deleted_at", "deleted_at", 0)
}

func (r *tableReader) span(pos token.Pos, length int) model.Span {
	start := int32(pos - r.base)
	return model.Span{Start: start, End: start + int32(length)}
}

func (r *tableReader) column(f *types.Var, name string, tag gormTags) {
	r.table.Columns = append(r.table.Columns, model.Column{
		Name: name, Field: f.Name(), Type: types.TypeString(f.Type(), (*types.Package).Path), Few: holdsFew(f.Type(), tag.get("TYPE")), Span: r.span(f.Pos(), len(f.Name())),
	})
	if tag.has("PRIMARYKEY") || tag.has("PRIMARY_KEY") {
		r.primary = append(r.primary, name)
	}
	if tag.has("UNIQUE") {
		r.table.Indexes = append(r.table.Indexes, model.Index{Name: "uni_" + r.table.Name + "_" + name, Columns: []string{name}, Unique: true})
	}
	for _, key := range [...]string{"INDEX", "UNIQUEINDEX", "UNIQUE_INDEX"} {
		for _, text := range tag[key] {
			r.indexTag(name, text, key != "INDEX")
		}
	}
}

// indexTag reads "idx_name,unique,priority:2,where:…", each part of which may be missing.
func (r *tableReader) indexTag(column, text string, unique bool) {
	parts := strings.Split(text, ",")
	name := strings.TrimSpace(parts[0])
	priority, partial, expression, composite := 10, false, false, ""
	for _, p := range parts[1:] {
		key, val, _ := strings.Cut(strings.TrimSpace(p), ":")
		switch strings.ToLower(key) {
		case "unique":
			unique = true
		case "priority":
			if n, err := strconv.Atoi(val); err == nil {
				priority = n
			}
		case "where":
			partial = true
		case "expression":
			expression = true
		case "composite":
			composite = val
		}
	}
	switch {
	case name == "" && composite != "":
		name = "idx_" + r.table.Name + "_" + composite
	case name == "":
		name = "idx_" + r.table.Name + "_" + column
	}
	if expression {
		column = ""
	}
	x := r.index(name, column, priority)
	x.Unique, x.Partial = x.Unique || unique, x.Partial || partial
}

func (r *tableReader) index(name, column string, priority int) *gormIndex {
	x := r.indexes[name]
	if x == nil {
		x = &gormIndex{Index: model.Index{Name: name}}
		r.indexes[name] = x
		r.order = append(r.order, name)
	}
	at := len(x.priority)
	for at > 0 && x.priority[at-1] > priority {
		at--
	}
	x.Columns, x.priority = slices.Insert(x.Columns, at, column), slices.Insert(x.priority, at, priority)
	return x
}

// finish adds the primary key, by convention the column id, and the indexes.
func (r *tableReader) finish() {
	t := r.table
	if len(r.primary) == 0 {
		for _, c := range t.Columns {
			if c.Name == "id" || c.Field == "ID" {
				r.primary = []string{c.Name}
			}
		}
	}
	if len(r.primary) > 0 {
		t.Indexes = append(t.Indexes, model.Index{Columns: r.primary, Unique: true, Primary: true})
	}
	for _, name := range r.order {
		t.Indexes = append(t.Indexes, r.indexes[name].Index)
	}
}

// gormTags are the settings of a tag by name in upper case; one may stand several times.
type gormTags map[string][]string

func gormTag(tag string) gormTags {
	out := gormTags{}
	for part := range strings.SplitSeq(tag, ";") {
		key, val, _ := strings.Cut(part, ":")
		if key = strings.ToUpper(strings.TrimSpace(key)); key != "" {
			out[key] = append(out[key], strings.TrimSpace(val))
		}
	}
	return out
}

func (t gormTags) has(key string) bool { return len(t[key]) > 0 }

func (t gormTags) get(key string) string {
	if len(t[key]) == 0 {
		return ""
	}
	return t[key][0]
}

// isColumn says whether a field of a type is stored in a column of its own, rather than standing for rows of another table: what reads
// itself from a column, times, and everything that is no struct.
func isColumn(t types.Type) bool {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if n, ok := t.(*types.Named); ok {
		if n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "time" {
			return true
		}
		if scans, _, _ := types.LookupFieldOrMethod(types.NewPointer(n), true, n.Obj().Pkg(), "Scan"); scans != nil {
			return true
		}
		if b, ok := n.Underlying().(*types.Basic); ok && b.Kind() == types.Invalid {
			return true // not known: better a column too many
		}
	}
	switch x := t.Underlying().(type) {
	case *types.Struct, *types.Map, *types.Interface, *types.Signature, *types.Chan:
		return false
	case *types.Slice:
		b, ok := x.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	}
	return true
}

// holdsFew says whether a column holds one of a few values.
func holdsFew(t types.Type, declared string) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if b, ok := t.Underlying().(*types.Basic); ok && b.Info()&types.IsBoolean != 0 {
		return true
	}
	declared = strings.ToLower(declared)
	return strings.HasPrefix(declared, "enum") || strings.HasPrefix(declared, "bool") || declared == "tinyint(1)" || declared == "char(1)"
}

// columnName is what gorm's naming strategy makes of a field's or type's name: UserID becomes user_id, HTTPServer http_server.
func columnName(name string) string {
	var b strings.Builder
	runes := []rune(name)
	for i, c := range runes {
		if unicode.IsUpper(c) && i > 0 {
			before, last := runes[i-1], i == len(runes)-1
			if !unicode.IsUpper(before) && before != '_' || unicode.IsUpper(before) && !last && unicode.IsLower(runes[i+1]) && !plural(runes[i:]) {
				b.WriteByte('_')
			}
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}

// plural says whether runes are the "Ds" of IDs.
func plural(runes []rune) bool { return len(runes) == 2 && runes[1] == 's' }
