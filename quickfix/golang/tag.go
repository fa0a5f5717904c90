package golang

import (
	"go/ast"
	"go/format"
	"go/types"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/text"
)

// IndexTag is an index to declare in the tags of a gorm model.
type IndexTag struct {
	Path string
	// Type is where the struct's name stands, and Columns are its fields in the order of the index, all in byte offsets of the file.
	Type    int
	Columns []TaggedField
	// Name is that of an index on several columns; one on a single column is named by gorm.
	Name string
	// Old says that the library is gorm 1, which orders an index' columns as the struct does.
	Old bool
	// MySQL says that the database is MySQL or MariaDB, perhaps beside others.
	MySQL bool
}

// TaggedField is a field as the facts know it.
type TaggedField struct {
	Offset int
	Name   string
}

// TagIndex adds gorm's tag for an index to the fields of a struct. Columns that the struct has from others are left off the end.
func TagIndex(c *golang.Checked, x IndexTag) (*Rewrite, error) {
	s, err := open(c, x.Path)
	if err != nil {
		return nil, err
	}
	spec, st := s.structAt(x.Type)
	if st == nil {
		return nil, refuse("the model is not declared as a struct")
	}
	fields, err := s.taggedFields(st, x)
	if err != nil {
		return nil, err
	}
	var edits []text.Edit
	var names []string
	for i, f := range fields {
		value := "index"
		if len(fields) > 1 {
			value += ":" + x.Name
			if !x.Old {
				value += ",priority:" + strconv.Itoa(i+1)
			}
		}
		e, err := s.tag(st, f, value)
		if err != nil {
			return nil, err
		}
		edits = append(edits, e)
		names = append(names, f.Names[0].Name)
	}
	out := &Rewrite{Title: "Tag " + spec.Name.Name + "." + strings.Join(names, " and ") + " with an index"}
	out.Notes = append(out.Notes, "AutoMigrate makes the index when it runs next; PostgreSQL lets writes to the table wait for so long.")
	out.Edits = map[string][]text.Edit{x.Path: s.aligned(s.finish(edits))}
	return out, nil
}

// structAt is the struct whose name stands at an offset.
func (s *source) structAt(offset int) (*ast.TypeSpec, *ast.StructType) {
	for _, n := range s.around(offset, offset) {
		if spec, ok := n.(*ast.TypeSpec); ok && s.offset(spec.Name.Pos()) == offset {
			st, _ := spec.Type.(*ast.StructType)
			return spec, st
		}
	}
	return nil, nil
}

// taggedFields are the fields of an index, as far as the struct declares them itself.
func (s *source) taggedFields(st *ast.StructType, x IndexTag) ([]*ast.Field, error) {
	var out []*ast.Field
	for i, column := range x.Columns {
		f := s.fieldAt(st, column)
		why := ""
		switch {
		case f == nil:
			why = "is not a field of the struct itself: a tag on it would be for others, too"
		case len(f.Names) > 1:
			why = "shares its declaration with other fields"
		case x.MySQL && s.unsized(f):
			why = "has no size: gorm would make a shorter type of its column, to index it in MySQL"
		case x.Old && i > 0 && f.Pos() < out[i-1].Pos():
			why = "stands before the column that has to lead, and gorm 1 takes columns as they stand"
		}
		if why != "" && i == 0 {
			return nil, refuse("%s %s", column.Name, why)
		}
		if why != "" {
			break
		}
		out = append(out, f)
	}
	if len(out) == 0 {
		return nil, refuse("there is no column to index")
	}
	return out, nil
}

func (s *source) fieldAt(st *ast.StructType, at TaggedField) *ast.Field {
	for _, f := range st.Fields.List {
		for _, name := range f.Names {
			if s.offset(name.Pos()) == at.Offset && name.Name == at.Name {
				return f
			}
		}
	}
	return nil
}

// unsized says whether gorm makes a field a text of MySQL's without a length, or a document.
func (s *source) unsized(f *ast.Field) bool {
	tag := ""
	if f.Tag != nil {
		tag, _ = strconv.Unquote(f.Tag.Value)
	}
	settings := map[string]string{}
	for part := range strings.SplitSeq(reflect.StructTag(tag).Get("gorm"), ";") {
		key, value, _ := strings.Cut(part, ":")
		settings[strings.ToLower(strings.TrimSpace(key))] = strings.ToLower(strings.TrimSpace(value))
	}
	if declared := settings["type"]; declared != "" {
		return strings.Contains(declared, "text") || strings.Contains(declared, "blob") || strings.Contains(declared, "json")
	}
	if settings["size"] != "" {
		return false
	}
	t := s.pkg.Info.TypeOf(f.Type)
	if t == nil {
		return true
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	switch b := t.Underlying().(type) {
	case *types.Basic:
		return b.Info()&(types.IsNumeric|types.IsBoolean) == 0
	case *types.Struct:
		n, ok := types.Unalias(t).(*types.Named)
		return !ok || n.Obj().Pkg() == nil || n.Obj().Pkg().Path() != "time"
	}
	return true
}

// tag adds a setting to a field's gorm tag, or the tag to the field.
func (s *source) tag(st *ast.StructType, f *ast.Field, value string) (text.Edit, error) {
	if f.Tag == nil {
		at := s.offset(f.Type.End())
		return text.Edit{Start: at, End: at, New: " `gorm:\"" + value + "\"`"}, nil
	}
	start, end := s.offset(f.Tag.Pos()), s.offset(f.Tag.End())
	written := s.text[start:end]
	tag, err := strconv.Unquote(written)
	if err != nil {
		return text.Edit{}, refuse("the tag of %s is not understood", f.Names[0].Name)
	}
	if setting, ok := reflect.StructTag(tag).Lookup("gorm"); ok {
		quoted := tagValue(tag, "gorm")
		if quoted < 0 {
			return text.Edit{}, refuse("the tag of %s is not understood", f.Names[0].Name)
		}
		if setting != "" && !strings.HasSuffix(strings.TrimSpace(setting), ";") {
			value = ";" + value
		}
		tag = tag[:quoted] + value + tag[quoted:]
	} else if own := `gorm:"` + value + `"`; s.gormFirst(st) {
		tag = own + " " + tag
	} else {
		tag = strings.TrimRight(tag, " ") + " " + own
	}
	if written[0] == '`' {
		return text.Edit{Start: start, End: end, New: "`" + tag + "`"}, nil
	}
	return text.Edit{Start: start, End: end, New: strconv.Quote(tag)}, nil
}

// tagValue is where the value of a key ends in a tag, before its closing quote; -1 if there is no such key.
func tagValue(tag, key string) int {
	at := 0
	for at < len(tag) {
		for at < len(tag) && tag[at] == ' ' {
			at++
		}
		colon := strings.IndexByte(tag[at:], ':')
		if colon < 0 || at+colon+1 >= len(tag) || tag[at+colon+1] != '"' {
			return -1
		}
		name := tag[at : at+colon]
		end := at + colon + 2
		for end < len(tag) && tag[end] != '"' {
			if tag[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(tag) {
			return -1
		}
		if name == key {
			return end
		}
		at = end + 1
	}
	return -1
}

// gormFirst says whether the struct's fields put gorm's tag before others.
func (s *source) gormFirst(st *ast.StructType) bool {
	first, last := 0, 0
	for _, f := range st.Fields.List {
		if f.Tag == nil {
			continue
		}
		tag, err := strconv.Unquote(f.Tag.Value)
		switch {
		case err != nil:
		case strings.HasPrefix(strings.TrimSpace(tag), "gorm:"):
			first++
		case strings.Contains(tag, " gorm:"):
			last++
		}
	}
	return first > last
}

// aligned gives the lines of a formatted file that edits put out of line their places: gofmt aligns the fields and tags of a struct.
func (s *source) aligned(edits []text.Edit) []text.Edit {
	if before, err := format.Source([]byte(s.text)); err != nil || string(before) != s.text {
		return edits
	}
	after, err := text.Apply(s.text, edits)
	if err != nil {
		return edits
	}
	formatted, err := format.Source([]byte(after))
	was, is := strings.SplitAfter(s.text, "\n"), strings.SplitAfter(string(formatted), "\n")
	if err != nil || len(was) != len(is) {
		return edits
	}
	var out []text.Edit
	at := 0
	for i, line := range was {
		if line != is[i] {
			out = append(out, lineEdit(line, is[i], at))
		}
		at += len(line)
	}
	return slices.Clip(out)
}

// lineEdit is the edit of what differs in a line that starts at an offset.
func lineEdit(was, is string, at int) text.Edit {
	start := 0
	for start < len(was) && start < len(is) && was[start] == is[start] {
		start++
	}
	end := 0
	for end < len(was)-start && end < len(is)-start && was[len(was)-1-end] == is[len(is)-1-end] {
		end++
	}
	return text.Edit{Start: at + start, End: at + len(was) - end, New: is[start : len(is)-end]}
}
