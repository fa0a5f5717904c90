package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"sort"
	"strings"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// lowerTypes lists the named types of a package, sorted by ID. fileIndex gives the index in model.Package.Files of the file that a
// position lies in; types of other files are left out.
func lowerTypes(pkg *types.Package, fset *token.FileSet, fileIndex func(pos token.Pos) (int32, bool), _ *catalog.Catalog) []*model.Type {
	if pkg == nil {
		return nil
	}
	var out []*model.Type
	name := func(t types.Type) string { return types.TypeString(t, (*types.Package).Path) }
	full := func(f *types.Func) string { return f.Origin().FullName() }
	for _, n := range pkg.Scope().Names() {
		tn, ok := pkg.Scope().Lookup(n).(*types.TypeName)
		if !ok || tn.IsAlias() {
			continue
		}
		named, ok := tn.Type().(*types.Named)
		if !ok {
			continue
		}
		file, ok := fileIndex(tn.Pos())
		if !ok {
			continue
		}
		t := &model.Type{ID: model.TypeID(pkg.Path() + "." + n), File: file}
		where := fset.Position(tn.Pos())
		t.Declared = model.Span{Start: int32(where.Offset), End: int32(where.Offset + len(n))}
		t.Test = strings.HasSuffix(where.Filename, "_test.go")
		if types.IsInterface(named) {
			t.Interface = true
			t.Methods = interfaceMethods(named, name, full)
		} else {
			t.Methods = concreteMethods(named, name, full)
			t.Double = isDouble(pkg, named, where.Filename)
			t.Table = tableOf(tn, named)
		}
		t.Embeds = embedded(named)
		out = append(out, t)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out
}

// concreteMethods is the method set of *T, promoted methods included.
func concreteMethods(t *types.Named, name func(types.Type) string, full func(*types.Func) string) []model.Method {
	set := types.NewMethodSet(types.NewPointer(t))
	out := make([]model.Method, 0, set.Len())
	for s := range set.Methods() {
		f, ok := s.Obj().(*types.Func)
		if !ok {
			continue
		}
		sig, _ := s.Type().(*types.Signature)
		out = append(out, model.Method{Name: methodName(f), Sig: signature(sig, name), Func: model.FuncID("go:" + full(f))})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}

func interfaceMethods(t types.Type, name func(types.Type) string, full func(*types.Func) string) []model.Method {
	i, ok := t.Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	out := make([]model.Method, 0, i.NumMethods())
	for f := range i.Methods() {
		sig, _ := f.Type().(*types.Signature)
		out = append(out, model.Method{Name: methodName(f), Sig: signature(sig, name), Func: model.FuncID("go:" + full(f))})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}

// methodName carries the package path of unexported methods: only types of that package can have them.
func methodName(f *types.Func) string {
	if f.Exported() || f.Pkg() == nil {
		return f.Name()
	}
	return f.Pkg().Path() + "." + f.Name()
}

// signature writes parameter and result types. A type parameter is written as an invalid type: which type it stands for is not known,
// so name and arity decide.
func signature(sig *types.Signature, name func(types.Type) string) string {
	if sig == nil {
		return ""
	}
	var b strings.Builder
	tuple := func(t *types.Tuple, variadic bool) {
		b.WriteByte('(')
		for i := range t.Len() {
			if i > 0 {
				b.WriteString(", ")
			}
			typ := t.At(i).Type()
			if variadic && i == t.Len()-1 {
				b.WriteString("...")
				if s, ok := typ.(*types.Slice); ok {
					typ = s.Elem()
				}
			}
			if generic(typ, 0) {
				b.WriteString("invalid type")
			} else if s := name(typ); s != "" {
				b.WriteString(s)
			} else {
				b.WriteString("invalid type")
			}
		}
		b.WriteByte(')')
	}
	tuple(sig.Params(), sig.Variadic())
	b.WriteByte(' ')
	tuple(sig.Results(), false)
	return b.String()
}

// generic says whether a type mentions a type parameter.
func generic(t types.Type, depth int) bool {
	if depth > 8 {
		return false
	}
	switch x := types.Unalias(t).(type) {
	case *types.TypeParam:
		return true
	case *types.Pointer:
		return generic(x.Elem(), depth+1)
	case *types.Slice:
		return generic(x.Elem(), depth+1)
	case *types.Array:
		return generic(x.Elem(), depth+1)
	case *types.Chan:
		return generic(x.Elem(), depth+1)
	case *types.Map:
		return generic(x.Key(), depth+1) || generic(x.Elem(), depth+1)
	case *types.Signature:
		for v := range x.Params().Variables() {
			if generic(v.Type(), depth+1) {
				return true
			}
		}
		for v := range x.Results().Variables() {
			if generic(v.Type(), depth+1) {
				return true
			}
		}
	case *types.Named:
		for a := range x.TypeArgs().Types() {
			if generic(a, depth+1) {
				return true
			}
		}
	}
	return false
}

func embedded(t *types.Named) []model.TypeID {
	var out []model.TypeID
	add := func(t types.Type) {
		if p, ok := types.Unalias(t).(*types.Pointer); ok {
			t = p.Elem()
		}
		if n, ok := types.Unalias(t).(*types.Named); ok && n.Obj().Pkg() != nil {
			out = append(out, model.TypeID(n.Obj().Pkg().Path()+"."+n.Obj().Name()))
		}
	}
	switch x := t.Underlying().(type) {
	case *types.Struct:
		for f := range x.Fields() {
			if f.Embedded() {
				add(f.Type())
			}
		}
	case *types.Interface:
		for e := range x.EmbeddedTypes() {
			add(e)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}

// isDouble recognises mocks, fakes and stubs by what their generators and the language's community call them and put into them.
func isDouble(pkg *types.Package, t *types.Named, filename string) bool {
	if isDoublePackage(pkg.Name()) || isDoublePackage(path.Base(pkg.Path())) || isDoubleFile(filename) {
		return true
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	name := strings.ToLower(t.Obj().Name())
	named := strings.HasPrefix(name, "mock") || strings.HasPrefix(name, "fake") || strings.HasPrefix(name, "stub") || strings.HasSuffix(name, "mock")
	for f := range st.Fields() {
		ft := types.TypeString(f.Type(), (*types.Package).Path)
		switch {
		case f.Embedded() && strings.HasSuffix(ft, "testify/mock.Mock"): // mockery
			return true
		case strings.HasSuffix(ft, "gomock.Controller"), named && f.Name() == "calls", named && f.Name() == "invocations": // gomock, moq, counterfeiter
			return true
		}
	}
	return false
}

func isDoublePackage(name string) bool {
	name = strings.TrimSuffix(strings.ToLower(name), "_test")
	switch name {
	case "mock", "mocks", "fake", "fakes", "stub", "stubs", "testutil", "testutils", "testing", "testhelpers":
		return true
	}
	for _, s := range [...]string{"mock", "mocks", "fake", "fakes"} {
		if strings.HasSuffix(name, s) {
			return true
		}
	}
	if strings.HasPrefix(name, "mock_") || strings.HasPrefix(name, "mock") && len(name) > len("mock") {
		return true
	}
	return strings.HasSuffix(name, "test") && len(name) > len("test") && name != "contest" && name != "latest"
}

func isDoubleFile(filename string) bool {
	base := strings.TrimSuffix(strings.ToLower(path.Base(strings.ReplaceAll(filename, "\\", "/"))), ".go")
	if i := strings.LastIndexByte(base, '.'); i > 0 {
		base = base[:i] // x.mock.go, x_mock.gen.go
	}
	for _, s := range [...]string{"mock", "mocks", "fake", "fakes"} {
		if base == s || strings.HasPrefix(base, s+"_") || strings.HasSuffix(base, "_"+s) || strings.HasSuffix(base, "."+s) {
			return true
		}
	}
	return strings.HasSuffix(filename, ".mock.go")
}

// constructed notes that a value of a named type is made here.
func (u *body) constructed(t types.Type) {
	if id := u.concreteID(t); id != "" {
		u.wires[model.Wire{Type: id}] = true
	}
}

// assigned notes that an expression of a concrete type becomes an interface.
func (u *body) assigned(to types.Type, e ast.Expr) {
	if to == nil || u.test || !types.IsInterface(to) {
		return
	}
	if _, ok := types.Unalias(to).(*types.TypeParam); ok {
		return
	}
	i, ok := to.Underlying().(*types.Interface)
	if !ok || i.NumMethods() == 0 || isErrorType(to) {
		return
	}
	from := u.typeOf(e)
	if from == nil || types.IsInterface(from) {
		return
	}
	if id := u.concreteID(from); id != "" {
		u.wires[model.Wire{Type: id, Iface: u.interfaceName(to)}] = true
	}
}

func (u *body) interfaceName(t types.Type) model.TypeID {
	if n, ok := types.Unalias(t).(*types.Named); ok && n.TypeArgs().Len() == 0 && n.Obj().Pkg() != nil && n.Obj().Parent() == n.Obj().Pkg().Scope() {
		return model.TypeID(n.Obj().Pkg().Path() + "." + n.Obj().Name())
	}
	return model.TypeID(u.typeName(t))
}

// concreteID is the name of a type that wires are about: a named one of the program. Those of the standard library implement no
// interface of it that matters here.
func (u *body) concreteID(t types.Type) model.TypeID {
	if u.test || t == nil {
		return ""
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || types.IsInterface(n) || n.Obj().Parent() != n.Obj().Pkg().Scope() {
		return ""
	}
	p := n.Obj().Pkg().Path()
	if first, _, _ := strings.Cut(p, "/"); !strings.Contains(first, ".") {
		if own, _, _ := strings.Cut(u.pkgPath(), "/"); own != first {
			return ""
		}
	}
	return model.TypeID(p + "." + n.Obj().Name())
}
