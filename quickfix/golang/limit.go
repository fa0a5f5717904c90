package golang

import (
	"context"
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"strings"

	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/text"
)

// handlerShape is how a framework hands a request to a function.
type handlerShape struct {
	framework    string
	request      *ast.Ident // net/http: the request; else the framework's context
	writer       *ast.Ident // net/http only
	body, target string     // what is wrapped, as written; how the response writer is
}

// LimitBody bounds the request body of the handler around a byte range: http.MaxBytesReader at its top.
func LimitBody(ctx context.Context, c *golang.Checked, path string, start, end int) (*Rewrite, error) {
	s, err := open(c, path)
	if err != nil {
		return nil, err
	}
	if start < 0 || end < start || end > len(s.text) {
		return nil, refuse("the place lies outside of the file")
	}
	decl, body, shape, err := s.handlerAround(start, end)
	if err != nil {
		return nil, err
	}
	if s.limits(body, shape) {
		return nil, refuse("the handler bounds its body already")
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	names := s.newNames(decl)
	im := s.newImports(names)
	limit, text1, size := s.limitConstant(body, names)
	httpName := im.name("net/http", "http")
	edits := s.nameParameters(shape, names)
	line := fmt.Sprintf("%s = %s.MaxBytesReader(%s, %s, %s)", shape.body, httpName, shape.target, shape.body, limit)
	top, err := s.atTop(body, line)
	if err != nil {
		return nil, err
	}
	edits = append(edits, top...)
	if text1 != "" {
		edits = append(edits, s.declare(text1))
	}
	if edits, err = im.withImports(edits); err != nil {
		return nil, err
	}
	rests := []string{"net/http"}
	if p, _ := namedType(c.Info.TypeOf(shape.request)); p != "" {
		rests = append(rests, p)
	}
	return &Rewrite{
		Title: "Limit the request body to " + size + " (larger ones now fail with *http.MaxBytesError, for status 413)",
		Notes: []string{
			"Reading more than " + size + " gives a *http.MaxBytesError, and the connection is closed: where the handler answers any read error with one status, larger bodies get that.",
		},
		Edits:   map[string][]text.Edit{path: s.finish(edits)},
		Untyped: stubbed(c, rests...),
	}, nil
}

// handlerAround finds the innermost function with the parameters of a handler.
func (s *source) handlerAround(start, end int) (ast.Node, *ast.BlockStmt, *handlerShape, error) {
	path := s.around(start, end)
	for i := len(path) - 1; i >= 0; i-- {
		var typ *ast.FuncType
		var body *ast.BlockStmt
		switch n := path[i].(type) {
		case *ast.FuncDecl:
			typ, body = n.Type, n.Body
		case *ast.FuncLit:
			typ, body = n.Type, n.Body
		default:
			continue
		}
		if body == nil {
			continue
		}
		shape := s.shapeOf(typ)
		if shape == nil {
			continue
		}
		if shape.framework == "fiber" {
			return nil, nil, nil, refuse("fiber bounds request bodies itself (BodyLimit, 4 MiB by default)")
		}
		return path[i], body, shape, nil
	}
	return nil, nil, nil, refuse("this is not a request handler")
}

func (s *source) shapeOf(typ *ast.FuncType) *handlerShape {
	type param struct {
		name *ast.Ident
		typ  types.Type
	}
	var params []param
	for _, f := range typ.Params.List {
		if len(f.Names) == 0 {
			params = append(params, param{nil, s.pkg.Info.TypeOf(f.Type)})
		}
		for _, n := range f.Names {
			params = append(params, param{n, s.pkg.Info.TypeOf(f.Type)})
		}
	}
	for i, p := range params {
		if p.name == nil {
			continue
		}
		pkg, name := namedType(p.typ)
		_, pointer := p.typ.(*types.Pointer)
		switch {
		case pkg == "net/http" && name == "ResponseWriter" && i+1 < len(params) && params[i+1].name != nil:
			if pkg, name := namedType(params[i+1].typ); pkg == "net/http" && name == "Request" {
				return &handlerShape{framework: "net/http", writer: p.name, request: params[i+1].name,
					body: params[i+1].name.Name + ".Body", target: p.name.Name}
			}
		case pkg == "github.com/gin-gonic/gin" && name == "Context" && pointer:
			return &handlerShape{framework: "gin", request: p.name, body: p.name.Name + ".Request.Body", target: p.name.Name + ".Writer"}
		case strings.HasPrefix(pkg, "github.com/labstack/echo") && name == "Context":
			return &handlerShape{framework: "echo", request: p.name, body: p.name.Name + ".Request().Body", target: p.name.Name + ".Response()"}
		case strings.HasPrefix(pkg, "github.com/gofiber/fiber") && (name == "Ctx" || name == "DefaultCtx"):
			return &handlerShape{framework: "fiber", request: p.name}
		}
	}
	return nil
}

// limits reports whether the handler bounds the body itself.
func (s *source) limits(body *ast.BlockStmt, shape *handlerShape) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return !found
		}
		if fn, ok := s.callee(call).(*types.Func); ok && fn.Pkg() != nil {
			switch fn.Pkg().Path() + "." + fn.Name() {
			case "net/http.MaxBytesReader", "io.LimitReader", "net/http.MaxBytesHandler":
				for _, arg := range call.Args {
					found = found || s.of(arg) == shape.body
				}
			}
		}
		return !found
	})
	return found
}

var limitName = regexp.MustCompile(`(?i)^max_?(request|http|json|req)?_?(body|payload|request|upload)|(body|payload|request|upload)_?(size)?_?(limit|max)`)

// limitConstant chooses the limit: a constant of the package that is there for it, else a new one, whose declaration is returned too.
func (s *source) limitConstant(body *ast.BlockStmt, names *names) (name, declaration, size string) {
	upload := s.takesUpload(body)
	scope := s.pkg.Types.Scope()
	for _, n := range scope.Names() {
		c, ok := scope.Lookup(n).(*types.Const)
		if !ok || !limitName.MatchString(n) || strings.Contains(strings.ToLower(n), "upload") != upload {
			continue
		}
		if v, exact := constant.Int64Val(constant.ToInt(c.Val())); exact && v > 0 {
			return n, "", n
		}
	}
	if upload {
		name = names.pick("maxUploadBytes")
		return name, "// " + name + " bounds the uploads that handlers read, in bytes.\nconst " + name + " = 32 << 20", "32 MiB"
	}
	name = names.pick("maxBodyBytes", "maxRequestBodyBytes")
	return name, "// " + name + " bounds the request bodies that handlers read, in bytes.\nconst " + name + " = 1 << 20", "1 MiB"
}

// takesUpload reports whether a handler reads files.
func (s *source) takesUpload(body *ast.BlockStmt) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			switch sel.Sel.Name {
			case "ParseMultipartForm", "MultipartReader", "FormFile", "MultipartForm", "SaveUploadedFile":
				found = true
			}
		}
		return !found
	})
	return found
}

// nameParameters gives names to parameters that are blank.
func (s *source) nameParameters(shape *handlerShape, names *names) []text.Edit {
	var edits []text.Edit
	rename := func(id *ast.Ident, proposal string) {
		if id == nil || id.Name != "_" {
			return
		}
		name := names.pick(proposal)
		edits = append(edits, text.Edit{Start: s.offset(id.Pos()), End: s.offset(id.End()), New: name})
		if id == shape.writer {
			shape.target = name
			return
		}
		shape.body = name + strings.TrimPrefix(shape.body, "_")
		if id != shape.writer && shape.writer == nil {
			shape.target = name + strings.TrimPrefix(shape.target, "_")
		}
	}
	rename(shape.writer, "w")
	if shape.framework == "net/http" {
		rename(shape.request, "r")
	} else {
		rename(shape.request, "c")
	}
	return edits
}

// atTop puts a line at the top of a body.
func (s *source) atTop(body *ast.BlockStmt, line string) ([]text.Edit, error) {
	open, end := s.offset(body.Lbrace)+1, s.offset(body.Rbrace)
	outer := s.text[s.lineStart(open):open]
	outer = outer[:len(outer)-len(strings.TrimLeft(outer, " \t"))]
	rest := s.text[open:end]
	if n := strings.IndexByte(rest, '\n'); n >= 0 {
		head := strings.TrimSpace(rest[:n])
		if head != "" && !strings.HasPrefix(head, "//") {
			return nil, refuse("the handler's first statement stands beside its brace")
		}
		indent := outer + "\t"
		if len(body.List) > 0 {
			if i, own := s.indent(s.offset(body.List[0].Pos())); own {
				indent = i
			}
		}
		return []text.Edit{{Start: open + n + 1, End: open + n + 1, New: indent + line + "\n"}}, nil
	}
	code := strings.TrimSpace(rest)
	if strings.Contains(code, "//") {
		return nil, refuse("the handler's first statement stands beside its brace")
	}
	edits := []text.Edit{{Start: open, End: open + len(rest) - len(strings.TrimLeft(rest, " \t")), New: "\n" + outer + "\t" + line + "\n" + outer + "\t"}}
	if code == "" {
		return []text.Edit{{Start: open, End: end, New: "\n" + outer + "\t" + line + "\n" + outer}}, nil
	}
	return append(edits, text.Edit{Start: open + len(strings.TrimRight(rest, " \t")), End: end, New: "\n" + outer}), nil
}

// declare puts a declaration before the first one of the file that is no import.
func (s *source) declare(code string) text.Edit {
	at := s.offset(s.file.Name.End())
	for _, d := range s.file.Decls {
		if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.IMPORT {
			at = s.offset(g.End())
		}
	}
	at = s.endOfLine(at)
	return text.Edit{Start: at, End: at, New: "\n\n" + code}
}
