package golang

import (
	"go/ast"
	"go/types"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// An interface's method is no code, but people may write on it what its implementations do. Such a method becomes a function with no
// calls of its own, to which the linker gives the declared effects, and which interface calls then run in place of any implementation.

// hasDirective says whether a comment group has a directive of perfls.
func hasDirective(doc *ast.CommentGroup) bool { return len(directives(doc)) > 0 }

// describedMethods lists the methods of the interfaces of a declaration that carry directives.
func describedMethods(d *ast.GenDecl) (specs []*ast.TypeSpec, methods []*ast.Field) {
	for _, spec := range d.Specs {
		t, ok := spec.(*ast.TypeSpec)
		if !ok {
			continue
		}
		i, ok := t.Type.(*ast.InterfaceType)
		if !ok || i.Methods == nil {
			continue
		}
		for _, m := range i.Methods.List {
			if len(m.Names) == 1 && hasDirective(m.Doc) {
				specs, methods = append(specs, t), append(methods, m)
			}
		}
	}
	return specs, methods
}

// interfaces lowers the described methods of a declaration.
func (lw *lowering) interfaces(d *ast.GenDecl) lowered {
	out := lowered{}
	specs, methods := describedMethods(d)
	for i, m := range methods {
		ft, ok := m.Type.(*ast.FuncType)
		if !ok {
			continue
		}
		u := lw.body(nil, nil, m.Pos(), m.End())
		name := specs[i].Name.Name
		u.fn.ID = model.FuncID("go:(" + lw.pkgPath() + "." + name + ")." + m.Names[0].Name)
		u.fn.Name = "(" + name + ")." + m.Names[0].Name
		u.fn.Exported = m.Names[0].IsExported()
		u.fn.NameSpan = u.span(m.Names[0])
		u.fn.Doc = directives(m.Doc)
		u.fn.Params = append(u.fn.Params, model.Param{Name: "recv", Type: lw.pkgPath() + "." + name})
		sig := lw.methodOf(name, m.Names[0].Name)
		u.fn.Params = append(u.fn.Params, parametersOf(ft.Params, func(at int) string { return lw.typeAt(sig, at) })...)
		u.fn.Regions = []model.Region{{Parent: -1, Loop: -1}}
		u.fn.Hash = flow.Hash(u.fn)
		out.funcs = append(out.funcs, u.fn)
		out.starts = append(out.starts, int32(int(u.from)-lw.base))
	}
	return out
}

// methodOf is the signature of an interface's method; nil if it is not typed.
func (lw *lowering) methodOf(iface, method string) *types.Signature {
	if lw.pkg == nil {
		return nil
	}
	tn, _ := lw.pkg.Scope().Lookup(iface).(*types.TypeName)
	if tn == nil {
		return nil
	}
	i, _ := tn.Type().Underlying().(*types.Interface)
	if i == nil {
		return nil
	}
	for m := range i.ExplicitMethods() {
		if m.Name() == method {
			return m.Signature()
		}
	}
	return nil
}

func (lw *lowering) typeAt(sig *types.Signature, at int) string {
	if sig == nil || at >= sig.Params().Len() {
		return ""
	}
	return lw.typeName(sig.Params().At(at).Type())
}

// parametersOf lists parameters by name, with their types.
func parametersOf(list *ast.FieldList, typeAt func(int) string) []model.Param {
	var out []model.Param
	for _, f := range list.List {
		names := f.Names
		if len(names) == 0 {
			names = []*ast.Ident{{}}
		}
		for _, n := range names {
			out = append(out, model.Param{Name: n.Name, Type: typeAt(len(out))})
		}
	}
	return out
}
