package catalog

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/model"
)

// stub is the description of one package. Its files are parsed once, when something first asks: those that hold directives at first, the
// others, which matter for what their types embed only, when a method is not found.
type stub struct {
	path  string   // import path
	files []string // as errors name them, sorted
	read  func(file string) ([]byte, error)

	once  sync.Once
	table table // of the files that hold directives

	restOnce sync.Once
	rest     table // of the other files
}

// table is what the files of a stub say.
type table struct {
	library string
	funcs   map[string][]*Directive   // "Recv.Method" or ".Func": pointers do not matter
	types   map[string]*TypeDirective // "Type", or "Type.Field"
	endings []ending                  // what the methods of all types do whose names end so
	embeds  map[string][]typeName     // embedded types of a type, in order
	errs    []error
}

type ending struct {
	of      string
	methods *Directive
}

// methodsOf is what all methods of a type do; nil if only their own directives say so.
func (t *table) methodsOf(name string) *Directive {
	if d := t.types[name]; d != nil && d.Methods != nil {
		return d.Methods
	}
	for _, e := range t.endings {
		if strings.HasSuffix(name, e.of) {
			return e.methods
		}
	}
	return nil
}

// typeName is a type of some package.
type typeName struct{ path, name string }

// entries is what the directives say.
func (s *stub) entries() *table {
	s.once.Do(func() { s.table = s.parse(true) })
	return &s.table
}

// embedded lists the types that a type embeds.
func (s *stub) embedded(name string) []typeName {
	if e := s.entries().embeds[name]; e != nil {
		return e
	}
	return s.others().embeds[name]
}

func (s *stub) others() *table {
	s.restOnce.Do(func() { s.rest = s.parse(false) })
	return &s.rest
}

// errors are those of all files, sorted.
func (s *stub) errors() []error {
	errs := append(append([]error(nil), s.entries().errs...), s.others().errs...)
	sort.SliceStable(errs, func(i, j int) bool { return errs[i].Error() < errs[j].Error() })
	return errs
}

// parse reads the files that hold directives, or those that do not.
func (s *stub) parse(directives bool) table {
	t := table{library: libraryOf(s.path), funcs: map[string][]*Directive{}, types: map[string]*TypeDirective{}, embeds: map[string][]typeName{}}
	r := reader{stub: s, fset: token.NewFileSet(), table: &t}
	for _, file := range s.files {
		text, err := s.read(file)
		if err != nil && directives {
			t.errs = append(t.errs, err)
		}
		if err == nil && bytes.Contains(text, []byte(Prefix)) == directives {
			r.file(file, text)
		}
	}
	r.nameLibrary()
	return t
}

// libraryOf names a library by its import path without the major version.
func libraryOf(path string) string {
	family, _ := unversioned(path)
	return family
}

// reader fills a table from syntax.
type reader struct {
	stub    *stub
	table   *table
	fset    *token.FileSet
	imports map[string]string     // of the current file: name → path
	used    map[*ast.Comment]bool // directives of the current file that stand on a declaration
}

func (r *reader) file(name string, text []byte) {
	f, err := parser.ParseFile(r.fset, name, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		r.table.errs = append(r.table.errs, err)
	}
	if f == nil {
		return
	}
	r.imports, r.used = importsOf(f), map[*ast.Comment]bool{}
	r.each(f.Doc, nil, onPkg, func(d *draft) {
		if d.Verb == "methods" {
			d.Effect.Symbol = r.stub.path
			r.table.endings = append(r.table.endings, ending{d.types, &d.Directive})
			return
		}
		r.table.library = d.library
	})
	for _, decl := range f.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			r.function(decl)
		case *ast.GenDecl:
			r.types(decl)
		}
	}
	r.strays(f)
}

func importsOf(f *ast.File) map[string]string {
	names := map[string]string{}
	for _, spec := range f.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue
		}
		family, _ := unversioned(path)
		name := family[strings.LastIndexByte(family, '/')+1:]
		if spec.Name != nil {
			name = spec.Name.Name
		}
		names[name] = path
	}
	return names
}

// each reads the directives of a comment group.
func (r *reader) each(doc *ast.CommentGroup, params []string, at place, add func(*draft)) {
	if doc == nil {
		return
	}
	for _, c := range doc.List {
		text, ok := strings.CutPrefix(c.Text, Prefix)
		if !ok || r.used[c] {
			continue
		}
		r.used[c] = true
		d, err := parse(text, params, at)
		if err != nil {
			r.fail(c.Pos(), err)
			continue
		}
		add(d)
	}
}

func (r *reader) fail(pos token.Pos, err error) {
	p := r.fset.Position(pos)
	r.table.errs = append(r.table.errs, fmt.Errorf("%s:%d: %w", p.Filename, p.Line, err))
}

// strays finds directives that stand on nothing: they would be lost without a word.
func (r *reader) strays(f *ast.File) {
	for _, g := range f.Comments {
		for _, c := range g.List {
			if strings.HasPrefix(c.Text, Prefix) && !r.used[c] {
				r.fail(c.Pos(), fmt.Errorf("directive %q stands on no declaration", c.Text))
			}
		}
	}
}

func (r *reader) function(decl *ast.FuncDecl) {
	var params []string
	recv, symbol := "", r.stub.path+"."+decl.Name.Name
	if decl.Recv != nil && len(decl.Recv.List) == 1 {
		field := decl.Recv.List[0]
		name := ""
		if len(field.Names) == 1 {
			name = field.Names[0].Name
		}
		params = append(params, name)
		recv = baseName(field.Type)
		symbol = "(" + r.stub.path + "." + recv + ")." + decl.Name.Name
		if _, pointer := field.Type.(*ast.StarExpr); pointer {
			symbol = "(*" + symbol[1:]
		}
	}
	params = append(params, paramNames(decl.Type)...)
	r.directives(decl.Doc, params, recv+"."+decl.Name.Name, symbol)
}

// directives reads those of a function or method into the table. A callback or clause line only adds to what another line says.
func (r *reader) directives(doc *ast.CommentGroup, params []string, key, symbol string) {
	var list []*Directive
	r.each(doc, params, onFunc, func(d *draft) {
		d.Effect.Symbol = symbol
		list = append(list, &d.Directive)
	})
	if len(list) > 0 {
		r.table.funcs[key] = fold(list)
	}
}

// fold moves the callbacks of callback lines, and the parts of clause lines, into the first other line.
func fold(list []*Directive) []*Directive {
	adds := func(d *Directive) bool { return d.Effect.Kind == model.Callback || d.Verb == clauseVerb }
	main := list[0]
	if i := slices.IndexFunc(list, func(d *Directive) bool { return !adds(d) }); i >= 0 {
		main = list[i]
	} else if i := slices.IndexFunc(list, func(d *Directive) bool { return d.Verb != clauseVerb }); i >= 0 {
		main = list[i]
	}
	kept := []*Directive{}
	for _, d := range list {
		switch {
		case d == main || !adds(d):
			kept = append(kept, d)
		case d.Verb == clauseVerb:
			main.Parts = append(main.Parts, d.Parts...)
		default:
			main.Effect.Callbacks = append(main.Effect.Callbacks, d.Effect.Callbacks...)
			main.Variadic = max(main.Variadic, d.Variadic)
		}
	}
	return kept
}

func paramNames(t *ast.FuncType) []string {
	var names []string
	for _, field := range t.Params.List {
		suffix := ""
		if _, variadic := field.Type.(*ast.Ellipsis); variadic {
			suffix = "..."
		}
		if len(field.Names) == 0 {
			names = append(names, suffix)
		}
		for _, n := range field.Names {
			names = append(names, n.Name+suffix)
		}
	}
	return names
}

// baseName is the name of a receiver's or embedded type without pointer and type arguments; "" if it has none in this package.
func baseName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.StarExpr:
		return baseName(e.X)
	case *ast.ParenExpr:
		return baseName(e.X)
	case *ast.IndexExpr:
		return baseName(e.X)
	case *ast.IndexListExpr:
		return baseName(e.X)
	}
	return ""
}

func (r *reader) types(decl *ast.GenDecl) {
	for _, spec := range decl.Specs {
		spec, ok := spec.(*ast.TypeSpec)
		if !ok {
			continue
		}
		doc := spec.Doc
		if doc == nil && !decl.Lparen.IsValid() {
			doc = decl.Doc
		}
		r.typeDirectives(doc, onType, spec.Name.Name)
		switch t := spec.Type.(type) {
		case *ast.InterfaceType:
			r.members(spec.Name.Name, t.Methods)
		case *ast.StructType:
			r.members(spec.Name.Name, t.Fields)
		case *ast.Ident, *ast.SelectorExpr:
			if spec.Assign.IsValid() { // an alias has the directives of what it names
				r.embed(spec.Name.Name, t)
			}
		}
	}
}

func (r *reader) typeDirectives(doc *ast.CommentGroup, at place, keys ...string) {
	r.each(doc, nil, at, func(d *draft) {
		for _, key := range keys {
			t := r.table.types[key]
			if t == nil {
				t = &TypeDirective{}
				r.table.types[key] = t
			}
			d.Effect.Symbol = r.stub.path + "." + key
			d.addTo(t)
		}
	})
}

// members reads the methods of an interface or the fields of a struct.
func (r *reader) members(owner string, list *ast.FieldList) {
	for _, field := range list.List {
		if len(field.Names) == 0 {
			r.embed(owner, field.Type)
			continue
		}
		if t, ok := field.Type.(*ast.FuncType); ok && isInterfaceMethod(field, t) {
			name := field.Names[0].Name
			params := append([]string{"recv"}, paramNames(t)...)
			r.directives(field.Doc, params, owner+"."+name, "("+r.stub.path+"."+owner+")."+name)
			continue
		}
		var keys []string
		for _, name := range field.Names {
			keys = append(keys, owner+"."+name.Name)
		}
		r.typeDirectives(field.Doc, onField, keys...)
	}
}

// isInterfaceMethod tells a method from a field of function type: only the latter is written with the word func.
func isInterfaceMethod(field *ast.Field, t *ast.FuncType) bool {
	return !t.Func.IsValid() && len(field.Names) == 1
}

func (r *reader) embed(owner string, e ast.Expr) {
	var to typeName
	switch e := unwrap(e).(type) {
	case *ast.Ident:
		to = typeName{r.stub.path, e.Name}
	case *ast.SelectorExpr:
		if x, ok := e.X.(*ast.Ident); ok {
			to = typeName{r.imports[x.Name], e.Sel.Name}
		}
	}
	if to.path != "" {
		r.table.embeds[owner] = append(r.table.embeds[owner], to)
	}
}

func unwrap(e ast.Expr) ast.Expr {
	for {
		switch t := e.(type) {
		case *ast.StarExpr:
			e = t.X
		case *ast.ParenExpr:
			e = t.X
		case *ast.IndexExpr:
			e = t.X
		case *ast.IndexListExpr:
			e = t.X
		default:
			return e
		}
	}
}

// nameLibrary fills in the library everywhere, once all files were read: the package clause of any of them may name it.
func (r *reader) nameLibrary() {
	lib := r.table.library
	set := func(d *Directive) {
		d.Effect.Library = lib
		switch d.Effect.Kind {
		case model.Route, model.Group, model.Use, model.Register, model.Serve:
			if d.Effect.Framework == "" {
				d.Effect.Framework = lib
			}
		}
	}
	for _, list := range r.table.funcs {
		for _, d := range list {
			set(d)
		}
	}
	for _, e := range r.table.endings {
		set(e.methods)
	}
	for _, t := range r.table.types {
		if t.Result != nil {
			set(t.Result)
		}
		if t.Methods != nil {
			set(t.Methods)
		}
		if t.Entry != nil && t.Entry.Framework == "" {
			t.Entry.Framework = lib
		}
	}
}
