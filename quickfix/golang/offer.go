package golang

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
)

// OffersLimit reports whether LimitBody is worth offering for a byte range of a file, going by syntax and imports alone: an editor asks at
// every move of the cursor, and a type-check takes longer than people notice.
func OffersLimit(text string, start, end int) bool {
	if !strings.Contains(text, "net/http") && !strings.Contains(text, "github.com/gin-gonic/gin") && !strings.Contains(text, "github.com/labstack/echo") {
		return false
	}
	fset := token.NewFileSet()
	file, _ := parser.ParseFile(fset, "", text, parser.SkipObjectResolution)
	if file == nil || start < 0 || end < start || end > len(text) {
		return false
	}
	offset := fset.File(file.FileStart).Offset
	imports := map[string]string{}
	for _, imp := range file.Imports {
		path, _ := strconv.Unquote(imp.Path.Value)
		name := PackageName(path)
		if imp.Name != nil {
			name = imp.Name.Name
		}
		imports[name] = path
	}
	offered := false
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || offset(n.Pos()) > start || offset(n.End()) < end {
			_, whole := n.(*ast.File)
			return whole
		}
		var typ *ast.FuncType
		var body *ast.BlockStmt
		switch f := n.(type) {
		case *ast.FuncDecl:
			typ, body = f.Type, f.Body
		case *ast.FuncLit:
			typ, body = f.Type, f.Body
		}
		if body != nil && takesRequest(typ, imports) { // an inner one decides
			code := text[offset(body.Pos()):offset(body.End())]
			offered = !strings.Contains(code, "MaxBytesReader(") && !strings.Contains(code, "LimitReader(")
		}
		return true
	})
	return offered
}

// takesRequest reports whether parameters look like those of a handler: pkg.Type by the file's imports.
func takesRequest(typ *ast.FuncType, imports map[string]string) bool {
	var before string
	for _, field := range typ.Params.List {
		t := field.Type
		star, pointer := t.(*ast.StarExpr)
		if pointer {
			t = star.X
		}
		sel, ok := t.(*ast.SelectorExpr)
		if !ok || len(field.Names) == 0 {
			before = ""
			continue
		}
		pkg, _ := sel.X.(*ast.Ident)
		if pkg == nil {
			continue
		}
		name := imports[pkg.Name] + "." + sel.Sel.Name
		switch {
		case name == "net/http.Request" && pointer && before == "net/http.ResponseWriter",
			name == "github.com/gin-gonic/gin.Context" && pointer,
			strings.HasPrefix(name, "github.com/labstack/echo") && sel.Sel.Name == "Context":
			return true
		}
		before = name
	}
	return false
}
