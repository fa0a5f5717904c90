package golang

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/perfls/perfls/internal/text"
)

// imports collects the packages that new code of one file needs.
type imports struct {
	s    *source
	add  map[string]string // path → name, for packages that the file does not import yet
	bans *names
	used []string // paths of all packages that the new code names
}

func (s *source) newImports(bans *names) *imports {
	return &imports{s: s, add: map[string]string{}, bans: bans}
}

// name gives the name under which the file uses a package, and makes sure that it is imported. pkgName is the package's own name.
func (im *imports) name(path, pkgName string) string {
	im.used = append(im.used, path)
	for _, imp := range im.s.file.Imports {
		if p, _ := strconv.Unquote(imp.Path.Value); p == path {
			if name := im.s.importName(imp); name != "_" && name != "." {
				return name
			}
		}
	}
	if name, ok := im.add[path]; ok {
		return name
	}
	name := im.bans.pick(pkgName)
	im.add[path] = name
	return name
}

// withImports completes the edits of a file: packages that they need are imported, those that they leave without a use are not any more.
// Nothing but the import declarations is printed anew.
func (im *imports) withImports(edits []text.Edit) ([]text.Edit, error) {
	s := im.s
	after, err := text.Apply(s.text, edits)
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	edited, err := parser.ParseFile(fset, s.path, after, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, refuse("the rewritten file does not parse: %v", err)
	}
	var unused []*ast.ImportSpec
	used := selectors(edited)
	for _, imp := range s.file.Imports {
		if name := s.importName(imp); name != "_" && name != "." && selectors(s.file)[name] && !used[name] {
			unused = append(unused, imp)
		}
	}
	if len(im.add) == 0 && len(unused) == 0 {
		return edits, nil
	}
	header := token.NewFileSet()
	file, err := parser.ParseFile(header, s.path, s.text, parser.ParseComments|parser.ImportsOnly)
	if err != nil {
		return nil, refuse("the file's imports do not parse: %v", err)
	}
	for _, path := range sortedKeys(im.add) {
		name := im.add[path]
		if name == PackageName(path) {
			name = ""
		}
		if blank := blankImport(file, path); blank != nil {
			blank.Name = nil // an import with a name does what a blank one does
			if name != "" {
				blank.Name = ast.NewIdent(name)
			}
			continue
		}
		astutil.AddNamedImport(header, file, name, path)
	}
	for _, imp := range unused {
		path, _ := strconv.Unquote(imp.Path.Value)
		name := ""
		if imp.Name != nil {
			name = imp.Name.Name
		}
		astutil.DeleteNamedImport(header, file, name, path)
	}
	edit, err := importEdit(s, header, file, im.add)
	if err != nil {
		return nil, err
	}
	return append(edits, edit), nil
}

// blankImport finds `_ "path"`.
func blankImport(f *ast.File, path string) *ast.ImportSpec {
	for _, imp := range f.Imports {
		if p, _ := strconv.Unquote(imp.Path.Value); p == path && imp.Name != nil && imp.Name.Name == "_" {
			return imp
		}
	}
	return nil
}

// importEdit replaces the file's import declarations by those of the changed header.
func importEdit(s *source, fset *token.FileSet, changed *ast.File, added map[string]string) (text.Edit, error) {
	ast.SortImports(fset, changed)
	var out bytes.Buffer
	if err := format.Node(&out, fset, changed); err != nil {
		return text.Edit{}, refuse("the file's imports cannot be printed: %v", err)
	}
	printed := token.NewFileSet()
	again, err := parser.ParseFile(printed, s.path, out.Bytes(), parser.ParseComments|parser.ImportsOnly)
	if err != nil {
		return text.Edit{}, refuse("the file's imports cannot be printed: %v", err)
	}
	block := ""
	if from, to, ok := importRange(printed, again); ok {
		block = ownGroup(out.String()[from:to], added)
	}
	if strings.Contains(s.text, "\r\n") {
		block = strings.ReplaceAll(block, "\n", "\r\n")
	}
	set := token.NewFileSet()
	before, err := parser.ParseFile(set, s.path, s.text, parser.ParseComments|parser.ImportsOnly)
	if err != nil {
		return text.Edit{}, refuse("the file's imports do not parse: %v", err)
	}
	from, to, ok := importRange(set, before)
	if !ok {
		end := set.Position(before.Name.End()).Offset
		return text.Edit{Start: end, End: end, New: "\n\n" + block}, nil
	}
	if block == "" {
		for to < len(s.text) && strings.IndexByte("\r\n", s.text[to]) >= 0 {
			to++
		}
	}
	return trim(s.text, text.Edit{Start: from, End: to, New: block}), nil
}

// ownGroup keeps the standard library and other packages in groups of their own where an added import would mix them.
func ownGroup(block string, added map[string]string) string {
	var out, group, std, other []string
	news := map[bool]int{} // added imports, by whether they are of the standard library
	flush := func() {
		if len(std) > 0 && len(other) > 0 && (news[true] == len(std) || news[false] == len(other)) {
			out = append(append(append(out, std...), ""), other...)
		} else {
			out = append(out, group...)
		}
		group, std, other, news = nil, nil, nil, map[bool]int{}
	}
	if len(added) == 0 {
		return block
	}
	for _, line := range strings.Split(block, "\n") {
		path := importPath(line)
		switch {
		case path == "" || !strings.HasPrefix(line, "\t"):
			flush()
			out = append(out, line)
			continue
		case standard(path):
			std = append(std, line)
		default:
			other = append(other, line)
		}
		group = append(group, line)
		if _, ok := added[path]; ok {
			news[standard(path)]++
		}
	}
	flush()
	return strings.Join(out, "\n")
}

func importPath(line string) string {
	_, rest, _ := strings.Cut(line, `"`)
	path, _, _ := strings.Cut(rest, `"`)
	return path
}

// standard reports whether a path belongs to the standard library.
func standard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}

func importRange(fset *token.FileSet, f *ast.File) (from, to int, ok bool) {
	for _, d := range f.Decls {
		if g, isGen := d.(*ast.GenDecl); isGen && g.Tok == token.IMPORT {
			if !ok {
				from = fset.Position(g.Pos()).Offset
			}
			to, ok = fset.Position(g.End()).Offset, true
		}
	}
	return from, to, ok
}

// selectors lists the names that a file selects from: pkg of pkg.Name.
func selectors(f *ast.File) map[string]bool {
	used := map[string]bool{}
	ast.Inspect(f, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok {
				used[id.Name] = true
			}
		}
		return true
	})
	return used
}

// trim leaves out the lines at both ends that an edit does not change.
func trim(old string, e text.Edit) text.Edit {
	for {
		line := strings.IndexByte(e.New, '\n') + 1
		if line == 0 || e.Start+line > e.End || old[e.Start:e.Start+line] != e.New[:line] {
			break
		}
		e.Start, e.New = e.Start+line, e.New[line:]
	}
	for {
		line := strings.LastIndexByte(e.New, '\n')
		if line < 0 || e.End-(len(e.New)-line) < e.Start || old[e.End-(len(e.New)-line):e.End] != e.New[line:] {
			break
		}
		e.End, e.New = e.End-(len(e.New)-line), e.New[:line]
	}
	return e
}

func sortedKeys(m map[string]string) []string {
	return slices.Sorted(maps.Keys(m))
}
