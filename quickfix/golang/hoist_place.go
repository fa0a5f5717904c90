package golang

import (
	"go/ast"
	"go/format"
	"go/token"
	"strings"

	"github.com/perfls/perfls/internal/text"
)

// declareVariable puts the package variable where a reader looks for it: into the file's block of such variables, else beside the one
// right above the declaration that it is for, else there.
func (h *hoist) declareVariable(name string) text.Edit {
	spec := h.above + name + " = " + h.init + h.beside
	if edit, ok := h.intoBlock(spec); ok {
		return edit
	}
	if edit, ok := h.besideLast(spec); ok {
		return edit
	}
	at, before := h.lineStart(h.offset(h.start())), ""
	if head := strings.TrimRight(h.text[:at], " \t\r\n"); head != "" && strings.Count(h.text[len(head):at], "\n") < 2 {
		before = "\n"
	}
	return text.Edit{Start: at, End: at, New: before + formatted(h.above+"var "+name+" = "+h.init+h.beside) + "\n\n"}
}

// start is where the declaration at the top level starts, with its comment.
func (h *hoist) start() token.Pos {
	switch d := h.decl.(type) {
	case *ast.FuncDecl:
		if d.Doc != nil {
			return d.Doc.Pos()
		}
	case *ast.GenDecl:
		if d.Doc != nil {
			return d.Doc.Pos()
		}
	}
	return h.decl.Pos()
}

// intoBlock appends to a `var (…)` that holds nothing but values of the kind.
func (h *hoist) intoBlock(spec string) (text.Edit, bool) {
	for _, d := range h.file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR || !g.Lparen.IsValid() || len(g.Specs) == 0 {
			continue
		}
		all := true
		for _, s := range g.Specs {
			v, ok := s.(*ast.ValueSpec)
			all = all && ok && len(v.Names) == 1 && len(v.Values) == 1 && h.isMaker(h.made, v.Values[0])
		}
		block := h.of(g)
		if !all || formatted(block) != block {
			continue
		}
		head := strings.TrimRight(block[:len(block)-1], " \t\n")
		after := formatted(head + "\n" + spec + "\n)")
		return trim(h.text, text.Edit{Start: h.offset(g.Pos()), End: h.offset(g.End()), New: after}), true
	}
	return text.Edit{}, false
}

// besideLast makes a block of the variable that is declared right above, for the same function, and the new one.
func (h *hoist) besideLast(spec string) (text.Edit, bool) {
	var last ast.Decl
	for _, d := range h.file.Decls {
		if d.Pos() < h.decl.Pos() {
			last = d
		}
	}
	g, ok := last.(*ast.GenDecl)
	if !ok || g.Tok != token.VAR || g.Lparen.IsValid() || len(g.Specs) != 1 {
		return text.Edit{}, false
	}
	v := g.Specs[0].(*ast.ValueSpec)
	end := h.endOfLine(h.offset(g.End()))
	if len(v.Names) != 1 || len(v.Values) != 1 || v.Type != nil || !h.isMaker(h.made, v.Values[0]) || strings.TrimSpace(h.text[end:h.offset(h.start())]) != "" {
		return text.Edit{}, false
	}
	from, doc := h.offset(g.Pos()), ""
	if g.Doc != nil {
		from, doc = h.offset(g.Doc.Pos()), h.of(g.Doc)+"\n"
	}
	code := "var (\n" + doc + h.text[h.offset(v.Pos()):end] + "\n" + spec + "\n)"
	return text.Edit{Start: from, End: end, New: formatted(code)}, true
}

// formatted is a declaration as gofmt prints it; as it is if it does not parse, for the self-check to refuse.
func formatted(code string) string {
	const head = "package p\n\n"
	out, err := format.Source([]byte(head + code + "\n"))
	if err != nil {
		return code
	}
	return strings.TrimSuffix(strings.TrimPrefix(string(out), head), "\n")
}
