package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"hash/fnv"
	"path/filepath"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

func lowerDecl(in lowerInput) lowered {
	f := &model.Function{Package: "go:" + in.pkg.Path(), File: in.fileIndex}
	start := 0
	if fd, ok := in.decl.(*ast.FuncDecl); ok {
		obj, _ := in.info.Defs[fd.Name].(*types.Func)
		if obj == nil {
			return lowered{}
		}
		f.ID, f.Name = model.FuncID("go:"+obj.FullName()), fd.Name.Name
		start = in.fset.Position(fd.Pos()).Offset
		sig := obj.Signature()
		if r := sig.Recv(); r != nil {
			f.Params = append(f.Params, model.Param{Name: r.Name(), Type: r.Type().String()})
		}
		for v := range sig.Params().Variables() {
			f.Params = append(f.Params, model.Param{Name: v.Name(), Type: v.Type().String()})
		}
		out := lowered{}
		ast.Inspect(fd.Body, func(n ast.Node) bool {
			c, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			call := model.Call{Span: model.Span{Start: int32(in.fset.Position(c.Pos()).Offset - start), End: min(int32(c.End()-fd.Pos()), int32(fd.End()-fd.Pos()))}}
			if t := in.info.Types[c.Fun]; t.Type != nil {
				call.Text = t.Type.String()
			}
			var id *ast.Ident
			switch x := ast.Unparen(c.Fun).(type) {
			case *ast.Ident:
				id = x
			case *ast.SelectorExpr:
				id = x.Sel
			}
			if id != nil {
				if fn, ok := in.info.Uses[id].(*types.Func); ok {
					call.Target = model.Target{Kind: model.Static, Symbol: fn.FullName()}
				} else if in.info.Uses[id] == nil {
					out.unresolved++
				}
			}
			for _, a := range c.Args {
				v := model.Value{}
				if t := in.info.Types[a]; t.Type != nil {
					v.Type = t.Type.String()
				}
				call.Args = append(call.Args, v)
			}
			f.Calls = append(f.Calls, call)
			return true
		})
		out.funcs, out.starts = []*model.Function{f}, []int32{int32(start)}
		return out
	}
	f.ID = model.FuncID("go:" + in.pkg.Path() + ".init#" + filepath.Base(in.path))
	first := true
	for _, d := range in.file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		if first {
			start = in.fset.Position(g.Pos()).Offset
			first = false
		}
		ast.Inspect(g, func(n ast.Node) bool {
			if e, ok := n.(ast.Expr); ok {
				if c, ok := e.(*ast.CallExpr); ok {
					t := ""
					if tv := in.info.Types[c.Fun]; tv.Type != nil {
						t = tv.Type.String()
					}
					f.Calls = append(f.Calls, model.Call{Text: t, Span: model.Span{Start: int32(in.fset.Position(c.Pos()).Offset - start)}})
				}
			}
			return true
		})
	}
	h := fnv.New64a()
	h.Write([]byte(f.ID))
	f.Hash = h.Sum64()
	return lowered{funcs: []*model.Function{f}, starts: []int32{int32(start)}}
}

func lowerTypes(pkg *types.Package, fset *token.FileSet, fileIndex func(pos token.Pos) (int32, bool), cat *catalog.Catalog) []*model.Type {
	var out []*model.Type
	for _, n := range pkg.Scope().Names() {
		t, ok := pkg.Scope().Lookup(n).(*types.TypeName)
		if !ok {
			continue
		}
		i, ok := fileIndex(t.Pos())
		if !ok {
			continue
		}
		at := fset.Position(t.Pos()).Offset
		mt := &model.Type{ID: model.TypeID(pkg.Path() + "." + n), File: i, Declared: model.Span{Start: int32(at), End: int32(at + len(n))}}
		ms := types.NewMethodSet(types.NewPointer(t.Type()))
		for i := range ms.Len() {
			mt.Methods = append(mt.Methods, model.Method{Name: ms.At(i).Obj().Name(), Sig: ms.At(i).Obj().Type().String()})
		}
		out = append(out, mt)
	}
	return out
}
