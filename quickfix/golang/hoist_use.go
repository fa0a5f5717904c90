package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/text"
)

// span is a piece of the file.
type span struct{ start, end token.Pos }

// use decides how the function reads the package variable. The edits are made once its name is known.
func (h *hoist) use() (func(name string), error) {
	switch st := h.stmt.(type) {
	case *ast.AssignStmt:
		if len(st.Rhs) == 1 && st.Rhs[0] == h.whole && (h.made.fails || st.Tok == token.DEFINE) {
			return h.assigned(st)
		}
	case *ast.DeclStmt:
		spec := onlySpec(st)
		if spec != nil && len(spec.Values) == 1 && spec.Values[0] == h.whole && spec.Type == nil && !h.made.fails {
			return h.replaceLocal(st, spec.Names[0], st.End())
		}
	}
	if h.made.fails {
		return nil, refuse("what happens on an error stands in the way")
	}
	return h.inPlace()
}

// onlySpec is the one variable that a statement declares; nil for anything else.
func onlySpec(st *ast.DeclStmt) *ast.ValueSpec {
	g, ok := st.Decl.(*ast.GenDecl)
	if !ok || g.Tok != token.VAR || len(g.Specs) != 1 || g.Lparen.IsValid() {
		return nil
	}
	spec, _ := g.Specs[0].(*ast.ValueSpec)
	if spec == nil || len(spec.Names) != 1 {
		return nil
	}
	return spec
}

// inPlace exchanges the call for the variable.
func (h *hoist) inPlace() (func(name string), error) {
	path := h.around(h.offset(h.whole.Pos()), h.offset(h.whole.End()))
	if err := h.misused(path, h.whole); err != nil {
		return nil, err
	}
	return func(name string) { h.replace(h.whole, name) }, nil
}

func (h *hoist) replace(n ast.Node, by string) {
	h.edits = append(h.edits, text.Edit{Start: h.offset(n.Pos()), End: h.offset(n.End()), New: by})
}

// assigned handles `x := make()`, `x, err := make()` and `matched, err := regexp.MatchString(…)`.
func (h *hoist) assigned(st *ast.AssignStmt) (func(name string), error) {
	if !h.made.fails {
		id, ok := st.Lhs[0].(*ast.Ident)
		if len(st.Lhs) != 1 || !ok {
			return nil, refuse("the value is not assigned to one variable")
		}
		return h.replaceLocal(st, id, st.End())
	}
	if len(st.Lhs) != 2 {
		return nil, refuse("what happens on an error stands in the way")
	}
	value, ok := st.Lhs[0].(*ast.Ident)
	err, named := st.Lhs[1].(*ast.Ident)
	if !ok || !named || value.Name == "_" {
		return nil, refuse("the value is not assigned to one variable")
	}
	end := st.End()
	if err.Name != "_" {
		check, refusal := h.neverFails(st, err)
		if refusal != nil {
			return nil, refusal
		}
		end = check.End()
	}
	if h.made.pattern {
		return h.matches(st, value, end)
	}
	if st.Tok != token.DEFINE {
		return nil, refuse("it is assigned to a variable that stays")
	}
	return h.replaceLocal(st, value, end)
}

// neverFails shows that an error, which is nil as the constant compiles, is looked at by the next statement alone, which can go.
func (h *hoist) neverFails(st *ast.AssignStmt, id *ast.Ident) (*ast.IfStmt, error) {
	obj := h.pkg.Info.Defs[id]
	if st.Tok != token.DEFINE || obj == nil {
		return nil, refuse("the error is assigned to a variable that is there before")
	}
	list := h.blockAround(st)
	var check *ast.IfStmt
	var after []ast.Stmt
	for i, other := range list {
		if other == ast.Stmt(st) && i+1 < len(list) {
			check, _ = list[i+1].(*ast.IfStmt)
			after = list[i+2:]
		}
	}
	if check == nil || check.Init != nil || check.Else != nil || h.of(check.Cond) != id.Name+" != nil" {
		return nil, refuse("the error is not tested by the next statement alone")
	}
	return check, h.declareLater(obj, check, after)
}

// declareLater lets the next assignment to the error declare it, where there is one.
func (h *hoist) declareLater(obj types.Object, check *ast.IfStmt, after []ast.Stmt) error {
	first := token.Pos(0)
	for id, used := range h.pkg.Info.Uses {
		if used == obj && id.Pos() >= check.End() && (first == 0 || id.Pos() < first) {
			first = id.Pos()
		}
	}
	if first == 0 {
		return nil
	}
	for _, st := range after {
		assign, ok := st.(*ast.AssignStmt)
		if !ok || first < st.Pos() || first >= st.End() {
			continue
		}
		last, ok := assign.Lhs[len(assign.Lhs)-1].(*ast.Ident)
		if !ok || last.Pos() != first { // read first, or on the left of something else
			break
		}
		if assign.Tok == token.DEFINE {
			return nil
		}
		if assign.Tok == token.ASSIGN && len(assign.Lhs) == 1 && types.Identical(h.pkg.Info.TypeOf(assign.Rhs[0]), obj.Type()) && len(assign.Rhs) == 1 {
			h.edits = append(h.edits, text.Edit{Start: h.offset(assign.TokPos), End: h.offset(assign.TokPos) + 1, New: ":="})
			return nil
		}
	}
	return refuse("the variable %s is read later on", obj.Name())
}

// replaceLocal takes a local variable away: what read it reads the package variable. end is where what goes ends.
func (h *hoist) replaceLocal(st ast.Stmt, id *ast.Ident, end token.Pos) (func(name string), error) {
	h.local = h.pkg.Info.Defs[id]
	if h.local == nil {
		return nil, refuse("it is assigned to a variable that stays")
	}
	var uses, all []*ast.Ident
	for use, obj := range h.pkg.Info.Uses {
		if obj == h.local {
			all = append(all, use)
		}
	}
	slices.SortFunc(all, func(a, b *ast.Ident) int { return int(a.Pos() - b.Pos()) })
	for _, use := range all {
		if err := h.misused(h.around(h.offset(use.Pos()), h.offset(use.End())), use); err != nil {
			return nil, err
		}
		if use.Pos() > end {
			uses = append(uses, use)
		}
	}
	if owner := h.initOf(st); owner != nil {
		h.edits = append(h.edits, text.Edit{Start: h.offset(st.Pos()), End: h.offset(owner.Cond.Pos())})
	} else {
		h.gone = append(h.gone, span{st.Pos(), end})
	}
	return func(name string) {
		for _, use := range uses {
			if use.Name != name {
				h.replace(use, name)
			}
		}
	}, nil
}

// initOf is the if statement that a statement is the beginning of; nil if there is none.
func (h *hoist) initOf(st ast.Stmt) *ast.IfStmt {
	path := h.around(h.offset(st.Pos()), h.offset(st.End()))
	for _, n := range path {
		if owner, ok := n.(*ast.IfStmt); ok && owner.Init == st {
			return owner
		}
	}
	return nil
}

// matches turns `matched, _ := regexp.MatchString(pattern, s)` into `matched := variable.MatchString(s)`.
func (h *hoist) matches(st *ast.AssignStmt, value *ast.Ident, end token.Pos) (func(name string), error) {
	if len(h.call.Args) != 2 {
		return nil, refuse("the value is not assigned to one variable")
	}
	rest := h.between(h.call.Args[1].Pos(), h.call.End())
	method := h.made.name
	if owner := h.initOf(st); owner != nil {
		if cond, ok := h.onlyTested(owner, value); ok {
			return func(name string) {
				h.edits = append(h.edits, text.Edit{Start: h.offset(st.Pos()), End: h.offset(cond.Pos())})
				h.replace(cond, h.negated(owner)+name+"."+method+"("+rest)
			}, nil
		}
	} else if end != st.End() {
		if err := h.noComments(st.End(), end); err != nil {
			return nil, err
		}
		h.edits = append(h.edits, text.Edit{Start: h.offset(st.End()), End: h.offset(end)})
	}
	op := ":="
	if h.pkg.Info.Defs[value] == nil {
		op = "="
	}
	return func(name string) {
		h.edits = append(h.edits, text.Edit{Start: h.offset(st.Pos()), End: h.offset(st.End()), New: value.Name + " " + op + " " + name + "." + method + "(" + rest})
	}, nil
}

// onlyTested reports whether an if statement reads the variable that it begins with once, as its condition.
func (h *hoist) onlyTested(owner *ast.IfStmt, value *ast.Ident) (ast.Expr, bool) {
	obj := h.pkg.Info.Defs[value]
	n := 0
	for _, used := range h.pkg.Info.Uses {
		if used == obj && obj != nil {
			n++
		}
	}
	cond := owner.Cond
	if not, ok := cond.(*ast.UnaryExpr); ok && not.Op == token.NOT {
		cond = not.X
	}
	id, ok := cond.(*ast.Ident)
	if !ok || n != 1 || h.pkg.Info.Uses[id] != obj {
		return nil, false
	}
	return owner.Cond, true
}

func (h *hoist) negated(owner *ast.IfStmt) string {
	if _, ok := owner.Cond.(*ast.UnaryExpr); ok {
		return "!"
	}
	return ""
}

// misused refuses a read of the value that could change it for all who share it. path leads to the node that reads it.
func (h *hoist) misused(path []ast.Node, read ast.Node) error {
	i := len(path) - 1
	for i > 0 && path[i] != read {
		i--
	}
	if i <= 0 {
		return refuse("the value is read in a way that is not known")
	}
	value, parent := path[i].(ast.Expr), path[i-1]
	switch p := parent.(type) {
	case *ast.SelectorExpr:
		return h.misusedMethod(p.Sel.Name)
	case *ast.UnaryExpr:
		if p.Op == token.AND {
			return refuse("the variable's address is taken")
		}
	case *ast.StarExpr:
		return refuse("the value is copied or overwritten")
	case *ast.IncDecStmt, *ast.RangeStmt:
		return refuse("the variable is assigned to again")
	case *ast.AssignStmt:
		for _, left := range p.Lhs {
			if left == value {
				return refuse("the variable is assigned to again")
			}
		}
	case *ast.ExprStmt:
		return refuse("the value is not used")
	}
	if h.made.must == "template" {
		return refuse("the template is handed on, and may be changed there")
	}
	if h.made.pkg == "regexp" && h.o.Changes {
		return refuse("the expression is handed on, and something calls Longest, which changes it")
	}
	return nil
}

// misusedMethod refuses methods that change the value.
func (h *hoist) misusedMethod(name string) error {
	if h.made.must == "template" {
		switch name {
		case "Execute", "ExecuteTemplate", "Name", "DefinedTemplates":
			return nil
		}
		return refuse("the template is changed, or handed on, by %s", name)
	}
	if name == "Longest" || name == "UnmarshalText" {
		return refuse("%s changes the expression", name)
	}
	return nil
}

// remove takes the lines of statements away, and the comments that belong to them along, unless the variable is there already. What stands
// above a constant is about it.
func (h *hoist) remove(start, end token.Pos, known, constant bool) error {
	from, to := h.offset(start), h.offset(end)
	if _, own := h.indent(from); !own {
		return refuse("the statement shares its line with others")
	}
	if err := h.noComments(start, end); err != nil {
		return err
	}
	from = h.lineStart(from)
	for _, g := range h.file.Comments {
		at := h.offset(g.Pos())
		_, own := h.indent(at)
		if !known && own && (constant || h.about(g, to)) && h.offset(g.End()) < from && strings.TrimSpace(h.text[h.offset(g.End()):from]) == "" && strings.Count(h.text[h.offset(g.End()):from], "\n") == 1 {
			h.above, from = h.above+h.commentText(g)+"\n", h.lineStart(at)
			break
		}
	}
	line := h.text[to:]
	if n := strings.IndexByte(line, '\n'); n >= 0 {
		line = line[:n]
	}
	if rest := strings.TrimSpace(line); strings.HasPrefix(rest, "//") {
		if known {
			return refuse("the comment beside the statement would be lost")
		}
		h.beside += " " + rest
	} else if rest != "" {
		return refuse("the statement shares its line with others")
	}
	to = min(to+len(line)+1, len(h.text))
	h.edits = append(h.edits, text.Edit{Start: from, End: h.blankAfter(from, to)})
	return nil
}

// about says whether a comment above a statement that ends at to is about that alone, rather than a heading of what follows, too.
func (h *hoist) about(g *ast.CommentGroup, to int) bool {
	if h.local != nil && strings.HasPrefix(strings.TrimLeft(h.of(g), "/* \t"), h.local.Name()) {
		return true
	}
	rest := h.text[h.endOfLine(to):]
	next, _, _ := strings.Cut(strings.TrimPrefix(rest, "\n"), "\n")
	return strings.TrimSpace(next) == ""
}

// blankAfter is the end of the text that goes, with the blank line behind it if there would be one too many.
func (h *hoist) blankAfter(from, to int) int {
	n := strings.IndexByte(h.text[to:], '\n')
	if n < 0 || strings.TrimSpace(h.text[to:to+n]) != "" {
		return to
	}
	before := strings.TrimRight(h.text[:max(0, from-1)], " \t\r")
	if strings.HasSuffix(before, "\n") || strings.HasSuffix(before, "{") || strings.HasSuffix(before, ":") {
		return to + n + 1
	}
	return to
}

// commentText is a comment at the top level.
func (h *hoist) commentText(g *ast.CommentGroup) string {
	var lines []string
	for _, line := range strings.Split(h.of(g), "\n") {
		lines = append(lines, strings.TrimSpace(line))
	}
	return strings.Join(lines, "\n")
}

// noComments refuses to take text away that holds a comment; those in the value itself move with it.
func (h *hoist) noComments(from, to token.Pos) error {
	for _, g := range h.file.Comments {
		if g.Pos() >= from && g.End() <= to && (g.Pos() < h.whole.Pos() || g.End() > h.whole.End()) {
			return refuse("a comment stands in what would go")
		}
	}
	return nil
}
