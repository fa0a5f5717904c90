package realcheck

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

const stubs = "../_go"

// TestStubsAreTrue names what a stub says wrongly: functions, types and methods that the real package has not, or has with other results
// or another number of parameters. Stubs leave out what says nothing about effects; but a type that has methods with directives has all of
// its methods, since one missing method breaks every chain that goes through it.
func TestStubsAreTrue(t *testing.T) {
	known := readList(t, "known.txt")
	used := map[string]bool{}
	paths := stubPaths(t)
	real := loadReal(t, paths)
	in := newStubImporter(real)
	for _, p := range paths {
		stub, err := in.Import(p)
		if err != nil {
			t.Errorf("%s: %v", p, err)
			continue
		}
		if known[p] {
			used[p] = true
			continue
		}
		pkg := real[p]
		if pkg == nil {
			t.Errorf("%s: the real package cannot be loaded: require it in go.mod, or name it in known.txt", p)
			continue
		}
		if known[minimal+p] {
			used[minimal+p] = true
		}
		for _, d := range differences(stub, pkg, func(typ string) bool { return in.effective(p+"."+typ) && !known[minimal+p] }) {
			if known[d] {
				used[d] = true
				continue
			}
			t.Error(d)
		}
	}
	for k := range known {
		if !used[k] {
			t.Errorf("known.txt: %q is no longer needed", k)
		}
	}
}

// minimal stands before the import path of a stub, in known.txt, whose types need not have all methods.
const minimal = "minimal "

// readList reads the lines of a file; # starts a comment.
func readList(t *testing.T, name string) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	lines := map[string]bool{}
	s := bufio.NewScanner(strings.NewReader(string(text)))
	for s.Scan() {
		line, _, _ := strings.Cut(s.Text(), "#")
		if line = strings.TrimSpace(line); line != "" {
			lines[line] = true
		}
	}
	return lines
}

// stubPaths lists the import paths of all stubs; PERFLS_ONLY is a regular expression that chooses some.
func stubPaths(t *testing.T) []string {
	t.Helper()
	only := regexp.MustCompile(os.Getenv("PERFLS_ONLY"))
	seen := map[string]bool{}
	err := filepath.WalkDir(stubs, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(name, ".go") {
			rel, _ := filepath.Rel(stubs, filepath.Dir(name))
			if p := filepath.ToSlash(rel); isThirdParty(p) && only.MatchString(p) {
				seen[p] = true
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for p := range seen {
		paths = append(paths, p)
	}
	sort.Strings(paths)
	return paths
}

// isThirdParty tells modules from the standard library, whose stubs carry directives only.
func isThirdParty(importPath string) bool {
	first, _, _ := strings.Cut(importPath, "/")
	return strings.Contains(first, ".")
}

// renamed are modules that cannot be had under the name that the stub describes.
var renamed = map[string]string{
	"github.com/volatiletech/sqlboiler/v4": "github.com/aarondl/sqlboiler/v4",
}

func realPath(stub string) string {
	for from, to := range renamed {
		if stub == from || strings.HasPrefix(stub, from+"/") {
			return to + strings.TrimPrefix(stub, from)
		}
	}
	return stub
}

func loadReal(t *testing.T, paths []string) map[string]*types.Package {
	t.Helper()
	var patterns []string
	for _, p := range paths {
		patterns = append(patterns, realPath(p))
	}
	cfg := &packages.Config{
		Mode: packages.NeedName | packages.NeedImports | packages.NeedDeps | packages.NeedTypes | packages.NeedSyntax | packages.NeedFiles | packages.NeedCompiledGoFiles,
		Env:  append(os.Environ(), "CGO_ENABLED=0"),
		ParseFile: func(fset *token.FileSet, name string, src []byte) (*ast.File, error) {
			f, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
			if f != nil {
				for _, d := range f.Decls {
					if fn, ok := d.(*ast.FuncDecl); ok && fn.Body != nil {
						fn.Body = nil
					}
				}
			}
			return f, err
		},
	}
	list, err := packages.Load(cfg, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	loaded := map[string]*types.Package{}
	packages.Visit(list, nil, func(p *packages.Package) {
		if p.Types != nil && len(p.Syntax) > 0 {
			loaded[p.PkgPath] = p.Types
		}
	})
	for _, p := range paths {
		if pkg := loaded[realPath(p)]; pkg != nil {
			loaded[p] = pkg
		}
	}
	return loaded
}

// stubImporter checks stubs against each other and the standard library.
type stubImporter struct {
	fset *token.FileSet
	done map[string]*types.Package
	real map[string]*types.Package
	// effects holds the types ("PATH.Type") of which a method carries a directive, and embeds what types embed of their own package.
	effects map[string]bool
	embeds  map[string][]string
}

// effective says whether a type has methods with directives, its own or those of a type that it embeds.
func (in *stubImporter) effective(typ string) bool {
	return in.effects[typ] || slices.ContainsFunc(in.embeds[typ], in.effective)
}

func newStubImporter(real map[string]*types.Package) *stubImporter {
	return &stubImporter{fset: token.NewFileSet(), done: map[string]*types.Package{}, real: real, effects: map[string]bool{}, embeds: map[string][]string{}}
}

func (in *stubImporter) Import(p string) (*types.Package, error) {
	if pkg := in.done[p]; pkg != nil {
		return pkg, nil
	}
	if !isThirdParty(p) {
		if p == "unsafe" {
			return types.Unsafe, nil
		}
		if in.real[p] == nil {
			return loadStd(in, p)
		}
		return in.real[p], nil
	}
	names, _ := filepath.Glob(filepath.Join(stubs, filepath.FromSlash(p), "*.go"))
	if len(names) == 0 {
		return nil, fmt.Errorf("no stub for %s", p)
	}
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(in.fset, name, nil, parser.SkipObjectResolution|parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
		in.note(p, f)
	}
	cfg := types.Config{Importer: in, IgnoreFuncBodies: true}
	pkg, err := cfg.Check(p, in.fset, files, nil)
	in.done[p] = pkg
	return pkg, err
}

// note finds the types of which a method carries a directive.
func (in *stubImporter) note(p string, f *ast.File) {
	for _, decl := range f.Decls {
		ast.Inspect(decl, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Recv != nil && directed(n.Doc) {
					in.effects[p+"."+receiver(n.Recv.List[0].Type)] = true
				}
			case *ast.TypeSpec:
				for _, name := range embedded(n.Type) {
					in.embeds[p+"."+n.Name.Name] = append(in.embeds[p+"."+n.Name.Name], p+"."+name)
				}
				if i, ok := n.Type.(*ast.InterfaceType); ok && slices.ContainsFunc(i.Methods.List, func(m *ast.Field) bool { return directed(m.Doc) }) {
					in.effects[p+"."+n.Name.Name] = true
				}
			}
			return true
		})
	}
}

// embedded lists the types of the same package that a struct or interface embeds.
func embedded(e ast.Expr) (names []string) {
	var list *ast.FieldList
	switch t := e.(type) {
	case *ast.StructType:
		list = t.Fields
	case *ast.InterfaceType:
		list = t.Methods
	default:
		return nil
	}
	for _, f := range list.List {
		if name := receiver(f.Type); len(f.Names) == 0 && name != "" {
			names = append(names, name)
		}
	}
	return names
}

func directed(doc *ast.CommentGroup) bool {
	return doc != nil && slices.ContainsFunc(doc.List, func(c *ast.Comment) bool { return strings.HasPrefix(c.Text, "//perfls:") })
}

// receiver is the name of a receiver's type.
func receiver(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.IndexListExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// loadStd loads a package of the standard library that no real package happens to import.
func loadStd(in *stubImporter, p string) (*types.Package, error) {
	list, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedImports | packages.NeedDeps | packages.NeedTypes | packages.NeedSyntax | packages.NeedFiles}, p)
	if err != nil {
		return nil, err
	}
	in.real[p] = list[0].Types
	return list[0].Types, nil
}

// differences lists what is wrong in the stub, one line each. complete tells the types that must not lack a method.
func differences(stub, real *types.Package, complete func(typ string) bool) []string {
	var out []string
	say := func(format string, args ...any) { out = append(out, stub.Path()+": "+fmt.Sprintf(format, args...)) }
	for _, name := range real.Scope().Names() {
		obj := real.Scope().Lookup(name)
		if _, isConst := obj.(*types.Const); isConst || !obj.Exported() {
			continue
		}
		have := stub.Scope().Lookup(name)
		if have == nil {
			continue
		}
		switch obj := obj.(type) {
		case *types.Func:
			if fn, ok := have.(*types.Func); !ok || !sameResults(fn, obj) {
				say("%s returns %s, not %s", name, results(obj), resultsOf(have))
			} else if !takes(fn, obj) {
				say("%s takes %s, not %s", name, arity(obj), arity(fn))
			}
		case *types.TypeName:
			compareMethods(name, have, obj, complete(name), say)
		}
	}
	for _, name := range stub.Scope().Names() {
		if obj := stub.Scope().Lookup(name); obj.Exported() && real.Scope().Lookup(name) == nil {
			say("%s does not exist", name)
		}
	}
	return out
}

func compareMethods(name string, stub, real types.Object, complete bool, say func(string, ...any)) {
	have, want := methods(stub.Type()), methods(real.Type())
	for _, m := range sorted(want) {
		switch h := have[m]; {
		case h == nil && (!complete || formats(m)):
		case h == nil:
			say("missing %s.%s%s", name, m, strings.TrimPrefix(types.TypeString(want[m].Type(), types.RelativeTo(real.Pkg())), "func"))
		case !sameResults(h, want[m]):
			say("%s.%s returns %s, not %s", name, m, results(want[m]), results(h))
		case !takes(h, want[m]):
			say("%s.%s takes %s, not %s", name, m, arity(want[m]), arity(h))
		}
	}
	for _, m := range sorted(have) {
		if want[m] == nil {
			say("%s.%s does not exist", name, m)
		}
	}
}

// formats tells methods that write a value out: no chain goes through them.
func formats(method string) bool {
	for _, prefix := range []string{"Marshal", "Unmarshal", "Gob"} {
		if strings.HasPrefix(method, prefix) {
			return true
		}
	}
	return method == "String" || method == "GoString" || method == "Format" || method == "Clone"
}

// takes says whether a stub's parameters go with the real ones: directives name them, and calls are read by their position. A stub that
// ends in "...any" leaves out those that follow.
func takes(stub, real *types.Func) bool {
	if arity(stub) == arity(real) {
		return true
	}
	sig := stub.Type().(*types.Signature)
	if !sig.Variadic() {
		return false
	}
	last := sig.Params().At(sig.Params().Len() - 1)
	return spell(last.Type()) == "[]any" && (last.Name() == "" || last.Name() == "_") && sig.Params().Len()-1 <= real.Type().(*types.Signature).Params().Len()
}

// arity counts parameters: directives name them, and calls are read by their position.
func arity(fn *types.Func) string {
	sig := fn.Type().(*types.Signature)
	if sig.Variadic() {
		return fmt.Sprintf("%d parameters and more", sig.Params().Len()-1)
	}
	return fmt.Sprintf("%d parameters", sig.Params().Len())
}

// methods is the exported method set of *T, promoted methods included; that of the standard library's embedded types is left out.
func methods(t types.Type) map[string]*types.Func {
	out := map[string]*types.Func{}
	t = types.Unalias(t)
	if _, isInterface := t.Underlying().(*types.Interface); !isInterface {
		t = types.NewPointer(t)
	}
	set := types.NewMethodSet(t)
	for i := range set.Len() {
		fn := set.At(i).Obj().(*types.Func)
		if fn.Exported() && (fn.Pkg() == nil || isThirdParty(fn.Pkg().Path())) {
			out[fn.Name()] = fn
		}
	}
	return out
}

func sorted(m map[string]*types.Func) []string {
	var names []string
	for n := range m {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

// results spells result types out with package names, so that a stub under another path of the same module compares equal. Unexported
// types and type parameters compare by shape only.
func results(fn *types.Func) string {
	sig := fn.Type().(*types.Signature)
	var list []string
	for v := range sig.Results().Variables() {
		list = append(list, spell(v.Type()))
	}
	return "(" + strings.Join(list, ", ") + ")"
}

// sameResults compares the results of a stub's function with those of the real one. Any stands for types that the stub leaves out.
func sameResults(stub, real *types.Func) bool {
	if results(stub) == results(real) {
		return true
	}
	have, want := stub.Type().(*types.Signature).Results(), real.Type().(*types.Signature).Results()
	if have.Len() != want.Len() {
		return false
	}
	for i := range have.Len() {
		if h := spell(have.At(i).Type()); !strings.Contains(h, "any") && h != spell(want.At(i).Type()) {
			return false
		}
	}
	return true
}

func resultsOf(obj types.Object) string {
	if fn, ok := obj.(*types.Func); ok {
		return results(fn)
	}
	return obj.String()
}

// spellAll leaves the names of parameters out.
func spellAll(vars *types.Tuple, variadic bool) string {
	var list []string
	for v := range vars.Variables() {
		list = append(list, spell(v.Type()))
	}
	if variadic {
		list = append(list, "...")
	}
	return strings.Join(list, ", ")
}

func spell(t types.Type) string {
	switch t := types.Unalias(t).(type) {
	case *types.TypeParam:
		return fmt.Sprintf("$%d", t.Index())
	case *types.Pointer:
		return "*" + spell(t.Elem())
	case *types.Slice:
		return "[]" + spell(t.Elem())
	case *types.Signature:
		return "func(" + spellAll(t.Params(), t.Variadic()) + ") (" + spellAll(t.Results(), false) + ")"
	case *types.Interface:
		if t.Empty() {
			return "any"
		}
	}
	text := types.TypeString(types.Unalias(t), func(p *types.Package) string { return path.Base(realPath(p.Path())) })
	return strings.ReplaceAll(text, "interface{}", "any")
}
