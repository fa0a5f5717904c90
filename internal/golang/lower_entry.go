package golang

import (
	"go/ast"
	"go/types"
	"path"
	"strings"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// entry says what outside of the program calls a function. The rules are few and go by shape: tests and start-up by Go's own conventions,
// migrations by their folder or by what they call, handlers by the catalogue's types, generated RPC and GraphQL interfaces by how their
// generators declare them.
func (u *body) entry() *model.Entry {
	d, _ := u.node.(*ast.FuncDecl)
	if u.test {
		if d != nil && d.Recv == nil && isTestName(d.Name.Name) {
			return &model.Entry{Role: model.Test}
		}
		return nil
	}
	if u.node == nil {
		return &model.Entry{Role: model.StartUp}
	}
	if u.field != nil && u.field.Entry != nil {
		e := *u.field.Entry
		return &e
	}
	if e := u.handlerEntry(d); e != nil {
		return e
	}
	if d == nil {
		return nil
	}
	switch {
	case u.migrates(d):
		return &model.Entry{Role: model.Migration}
	case d.Recv == nil && (d.Name.Name == "init" || d.Name.Name == "main" && u.pkg != nil && u.pkg.Name() == "main"):
		return &model.Entry{Role: model.StartUp}
	case d.Recv != nil:
		if e := u.serverEntry(d); e != nil {
			return e
		}
		return u.resolverEntry(d)
	}
	return nil
}

func isTestName(name string) bool {
	for _, prefix := range [...]string{"Test", "Benchmark", "Fuzz", "Example"} {
		if rest, ok := strings.CutPrefix(name, prefix); ok {
			r, _ := utf8.DecodeRuneInString(rest)
			return rest == "" || !unicode.IsLower(r)
		}
	}
	return false
}

// migrates says whether a function changes the schema: it lies in a folder of migrations, or runs a migration itself.
func (u *body) migrates(d *ast.FuncDecl) bool {
	for _, part := range strings.Split(path.Dir(strings.ReplaceAll(u.path, "\\", "/")), "/") {
		switch strings.ToLower(part) {
		case "migration", "migrations", "migrate", "migrator":
			return true
		}
	}
	if d.Name.Name == "main" {
		return false
	}
	for _, k := range u.calls {
		if k.recv != nil && (calleeName(k) == "AutoMigrate" || calleeName(k) == "Sync2") {
			return true
		}
		if s := k.Target.Symbol; strings.Contains(s, "pressly/goose") || strings.Contains(s, "golang-migrate/migrate") || strings.Contains(s, "go-gormigrate/gormigrate") {
			return true
		}
	}
	return false
}

// handlerTypes is the catalogue's list of handler types by import path without major version.
type handlerTypes struct {
	of     *catalog.Catalog
	byPath map[string][]string
}

// lastHandlerTypes remembers the list for the catalogue in use: it is the same for all functions of a session.
var lastHandlerTypes atomic.Pointer[handlerTypes]

func handlerTypesOf(c *catalog.Catalog) map[string][]string {
	if c == nil {
		return nil
	}
	if h := lastHandlerTypes.Load(); h != nil && h.of == c {
		return h.byPath
	}
	h := &handlerTypes{of: c, byPath: map[string][]string{}}
	for _, name := range c.HandlerTypes() {
		if i := strings.LastIndexByte(name, '.'); i > 0 {
			p := withoutMajor(name[:i])
			h.byPath[p] = append(h.byPath[p], name[i+1:])
		}
	}
	lastHandlerTypes.Store(h)
	return h.byPath
}

// withoutMajor cuts the major version out of an import path: "github.com/labstack/echo/v4" and "gopkg.in/x.v2".
func withoutMajor(p string) string {
	parts := strings.Split(p, "/")
	out := parts[:0]
	for _, s := range parts {
		if len(s) >= 2 && s[0] == 'v' && strings.Trim(s[1:], "0123456789") == "" {
			continue
		}
		if i := strings.LastIndex(s, ".v"); i > 0 && strings.Trim(s[i+2:], "0123456789") == "" {
			s = s[:i]
		}
		out = append(out, s)
	}
	return strings.Join(out, "/")
}

// handlerEntry compares the function with the handler types of the packages that this one imports.
func (u *body) handlerEntry(d *ast.FuncDecl) *model.Entry {
	if u.sig == nil || u.pkg == nil {
		return nil
	}
	byPath := handlerTypesOf(u.catalog)
	if len(byPath) == 0 {
		return nil
	}
	for _, p := range u.pkg.Imports() {
		for _, name := range byPath[withoutMajor(p.Path())] {
			tn, ok := p.Scope().Lookup(name).(*types.TypeName)
			if !ok {
				continue
			}
			directive := u.catalog.Type(p.Path() + "." + name)
			if directive == nil || directive.Entry == nil || !u.matches(d, tn.Type()) {
				continue
			}
			e := *directive.Entry
			_, e.Shape = tn.Type().Underlying().(*types.Signature)
			return &e
		}
	}
	return nil
}

// matches says whether the body could be a value of a handler type: a function type with the same parameters and results, or an
// interface that its receiver implements and that has a method of its name.
func (u *body) matches(d *ast.FuncDecl, t types.Type) bool {
	switch h := t.Underlying().(type) {
	case *types.Signature:
		n, _ := types.Unalias(t).(*types.Named)
		if n != nil && n.TypeParams().Len() > 0 {
			return sameShape(h, u.sig)
		}
		return types.Identical(h.Params(), u.sig.Params()) && sameTypes(h.Results(), u.sig.Results()) && h.Variadic() == u.sig.Variadic()
	case *types.Interface:
		if d == nil || u.sig.Recv() == nil {
			return false
		}
		for m := range h.Methods() {
			if m.Name() == d.Name.Name {
				return implementsIt(u.sig.Recv().Type(), h)
			}
		}
	}
	return false
}

func sameTypes(a, b *types.Tuple) bool {
	if a.Len() != b.Len() {
		return false
	}
	for i := range a.Len() {
		if !types.Identical(a.At(i).Type(), b.At(i).Type()) {
			return false
		}
	}
	return true
}

// sameShape compares with a generic handler type: parameters agree where the handler's are not computed from its type parameters.
func sameShape(h, f *types.Signature) bool {
	if h.Params().Len() != f.Params().Len() || h.Results().Len() != f.Results().Len() {
		return false
	}
	fixed := 0
	for i := range h.Params().Len() {
		a, b := h.Params().At(i).Type(), f.Params().At(i).Type()
		if types.Identical(a, b) {
			continue
		}
		if p, ok := a.(*types.Pointer); ok {
			q, isPointer := types.Unalias(b).(*types.Pointer)
			if !isPointer {
				return false
			}
			a, b = p.Elem(), q.Elem()
		}
		if _, ok := types.Unalias(a).(*types.TypeParam); ok {
			continue
		}
		x, ok1 := types.Unalias(a).(*types.Named)
		y, ok2 := types.Unalias(b).(*types.Named)
		if !ok1 || !ok2 || x.Origin() != y.Origin() {
			return false
		}
		fixed++
	}
	return fixed > 0
}

func implementsIt(t types.Type, i *types.Interface) bool {
	if types.Implements(t, i) {
		return true
	}
	if _, ok := t.Underlying().(*types.Pointer); ok {
		return false
	}
	return types.Implements(types.NewPointer(t), i)
}

// serverEntry recognises implementations of generated RPC services: protoc-gen-go-grpc and protoc-gen-connect-go declare a struct
// UnimplementedXServer or UnimplementedXHandler with all methods for servers to embed.
func (u *body) serverEntry(d *ast.FuncDecl) *model.Entry {
	if u.sig == nil || u.sig.Recv() == nil || !d.Name.IsExported() {
		return nil
	}
	st := structOf(u.sig.Recv().Type())
	if st == nil {
		return nil
	}
	for f := range st.Fields() {
		if !f.Embedded() {
			continue
		}
		name, ok := strings.CutPrefix(f.Name(), "Unimplemented")
		if !ok {
			continue
		}
		framework := "grpc"
		service, ok := strings.CutSuffix(name, "Server")
		if !ok {
			if service, ok = strings.CutSuffix(name, "Handler"); !ok {
				continue
			}
			framework = "connect"
		}
		if o, _, _ := types.LookupFieldOrMethod(f.Type(), true, u.pkg, d.Name.Name); o == nil {
			continue
		}
		return &model.Entry{Role: model.Request, Framework: framework, Route: service + "." + d.Name.Name}
	}
	return nil
}

// resolverEntry recognises gqlgen resolvers: the generated package declares ResolverRoot, whose methods return one interface per object
// that has resolvers. Those of objects other than the roots run once per parent.
func (u *body) resolverEntry(d *ast.FuncDecl) *model.Entry {
	if u.sig == nil || u.sig.Recv() == nil || u.pkg == nil || u.sig.Params().Len() == 0 || u.typeName(u.sig.Params().At(0).Type()) != "context.Context" {
		return nil
	}
	if root := resolverRoot(u.pkg); root != nil {
		return u.resolverOf(d, root)
	}
	for _, p := range u.pkg.Imports() {
		if root := resolverRoot(p); root != nil {
			if e := u.resolverOf(d, root); e != nil {
				return e
			}
		}
	}
	return nil
}

func resolverRoot(p *types.Package) *types.Interface {
	tn, ok := p.Scope().Lookup("ResolverRoot").(*types.TypeName)
	if !ok {
		return nil
	}
	i, _ := tn.Type().Underlying().(*types.Interface)
	return i
}

func (u *body) resolverOf(d *ast.FuncDecl, root *types.Interface) *model.Entry {
	for m := range root.Methods() {
		sig := m.Type().(*types.Signature)
		if sig.Results().Len() != 1 {
			continue
		}
		i, ok := sig.Results().At(0).Type().Underlying().(*types.Interface)
		if !ok {
			continue
		}
		for f := range i.Methods() {
			if f.Name() == d.Name.Name && implementsIt(u.sig.Recv().Type(), i) {
				return &model.Entry{Role: model.Request, Framework: "gqlgen", Route: m.Name() + "." + lowerFirst(f.Name()), Parent: 3}
			}
		}
	}
	return nil
}

func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}
