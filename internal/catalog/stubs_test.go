package catalog

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"sync"
	"testing"
)

// stubChecker types every stub package against the other stubs and the real standard library.
type stubChecker struct {
	fset  *token.FileSet
	layer layer
	std   types.ImporterFrom
	done  map[string]*types.Package
	funcs map[string]*types.Func // by package path and the key that the table uses
}

func newStubChecker(t *testing.T) *stubChecker {
	return &stubChecker{fset: token.NewFileSet(), layer: builtinOf(t).layers[0], std: standardLibrary(), done: map[string]*types.Package{}, funcs: map[string]*types.Func{}}
}

// standardLibrary types the real one from source, once for all tests.
var standardLibrary = sync.OnceValue(func() types.ImporterFrom {
	build.Default.CgoEnabled = false // declarations are enough: no C compiler
	return importer.ForCompiler(token.NewFileSet(), "source", nil).(types.ImporterFrom)
})

func isStd(importPath string) bool {
	first, _, _ := strings.Cut(importPath, "/")
	return !strings.Contains(first, ".")
}

func (c *stubChecker) Import(path string) (*types.Package, error) {
	if isStd(path) {
		return c.std.ImportFrom(path, "", 0)
	}
	if pkg := c.done[path]; pkg != nil {
		return pkg, nil
	}
	s := c.layer.byPath[path]
	if s == nil {
		return nil, fmt.Errorf("no stub for %s", path)
	}
	pkg, err := c.check(s)
	c.done[path] = pkg
	return pkg, err
}

func (c *stubChecker) check(s *stub) (*types.Package, error) {
	var files []*ast.File
	for _, name := range s.files {
		text, err := s.read(name)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(c.fset, name, text, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	info := types.Info{Defs: map[*ast.Ident]types.Object{}}
	cfg := types.Config{Importer: c, IgnoreFuncBodies: true}
	pkg, err := cfg.Check(s.path, c.fset, files, &info)
	for id, obj := range info.Defs {
		if fn, ok := obj.(*types.Func); ok {
			c.funcs[s.path+" "+receiverName(fn)+"."+id.Name] = fn
		}
	}
	return pkg, err
}

// receiverName is the name of a method's type, "" for functions.
func receiverName(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return ""
	}
	t := types.Unalias(recv.Type())
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if n, ok := t.(*types.Named); ok {
		return n.Obj().Name()
	}
	return "?"
}

// Every directive was read. Every stub is Go that types, and every symbol of the table is what the type checker calls that declaration.
func TestStubs(t *testing.T) {
	c := newStubChecker(t)
	for _, path := range sortedKeys(c.layer.byPath) {
		s := c.layer.byPath[path]
		for _, err := range s.errors() {
			t.Error(err)
		}
		if isStd(path) {
			continue
		}
		pkg, err := c.Import(path)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		table := s.entries()
		for _, key := range sortedKeys(table.funcs) {
			if fn := c.funcs[path+" "+key]; fn == nil {
				t.Errorf("%s: the table names %s, which is not declared", path, key)
			} else {
				checkEntry(t, fn, table.funcs[key])
			}
		}
		for _, name := range sortedKeys(table.types) {
			if !declares(pkg, name) {
				t.Errorf("%s: the table names the type %s, which is not declared", path, name)
			}
		}
	}
}

// checkEntry compares the directives of a function with what the type checker says of it.
func checkEntry(t *testing.T, fn *types.Func, list []*Directive) {
	t.Helper()
	for _, d := range list {
		if want := fullName(fn); d.Effect.Symbol != want {
			t.Errorf("symbol %s should be %s", d.Effect.Symbol, want)
		}
		if d.Effect.Library == "" {
			t.Errorf("%s: no library", d.Effect.Symbol)
		}
	}
	if found := builtinOf(t).Func(fn.FullName()); !slices.Equal(found, list) {
		t.Errorf("%s is not found by its name", fn.FullName())
	}
}

// fullName is FullName without type arguments.
func fullName(fn *types.Func) string {
	full := fn.FullName()
	if open := strings.IndexByte(full, '['); open >= 0 {
		full = full[:open] + full[strings.LastIndexByte(full, ']')+1:]
	}
	return full
}

// declares says whether a package has a type, or a type with a field: "Command.Run".
func declares(pkg *types.Package, name string) bool {
	typ, field, isField := strings.Cut(name, ".")
	obj, ok := pkg.Scope().Lookup(typ).(*types.TypeName)
	if !ok || !isField {
		return ok
	}
	s, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for f := range s.Fields() {
		if f.Name() == field {
			return true
		}
	}
	return false
}

// Entries of the standard library must name functions that it really has, with as many parameters: those are what code is typed with.
func TestStandardLibraryEntriesExist(t *testing.T) {
	layer := builtinOf(t).layers[0]
	for _, path := range sortedKeys(layer.byPath) {
		if !isStd(path) {
			continue
		}
		pkg, err := standardLibrary().ImportFrom(path, "", 0)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		s := layer.byPath[path]
		params := parameterCounts(t, s)
		table := s.entries()
		for _, key := range sortedKeys(table.funcs) {
			fn := realFunc(pkg, key)
			if fn == nil {
				t.Errorf("%s: the standard library has no %s", path, key)
				continue
			}
			checkEntry(t, fn, table.funcs[key])
			if n, ok := params[key]; ok && n != fn.Signature().Params().Len() {
				t.Errorf("%s takes %s, not %d parameters", fn.FullName(), fn.Signature().Params(), n)
			}
		}
		for _, name := range sortedKeys(table.types) {
			if !declares(pkg, name) {
				t.Errorf("%s: the standard library has no type %s", path, name)
			}
		}
	}
}

// parameterCounts counts the parameters of the functions and methods that a stub declares, by the key that the table uses.
func parameterCounts(t *testing.T, s *stub) map[string]int {
	counts := map[string]int{}
	for _, name := range s.files {
		text, err := s.read(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range f.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok {
				recv := ""
				if fn.Recv != nil {
					recv = baseName(fn.Recv.List[0].Type)
				}
				counts[recv+"."+fn.Name.Name] = len(paramNames(fn.Type))
			}
		}
	}
	return counts
}

// realFunc finds "Type.Method" or ".Func" in a package.
func realFunc(pkg *types.Package, key string) *types.Func {
	typ, name, _ := strings.Cut(key, ".")
	if typ == "" {
		fn, _ := pkg.Scope().Lookup(name).(*types.Func)
		return fn
	}
	obj, ok := pkg.Scope().Lookup(typ).(*types.TypeName)
	if !ok {
		return nil
	}
	found, _, _ := types.LookupFieldOrMethod(obj.Type(), true, pkg, name)
	fn, _ := found.(*types.Func)
	return fn
}
