package golang

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/perfls/perfls/internal/text"
)

// writer makes the edits of the function around the loop.
type writer struct {
	*helper
	found string // the map
	err   string // the batch's error
	ok    string
	// otherErr is what the error is called where err is taken.
	otherErr string
	edits    []text.Edit
	notes    []string
}

func (b *batch) write() (*Rewrite, error) {
	h, err := b.newHelper()
	if err != nil {
		return nil, err
	}
	w := &writer{helper: h, notes: b.notes()}
	singleName := upperFirst(camel(singular(b.statement.table)))
	if !h.structRow() && len(b.dest.roots) == 1 {
		if value := withoutTable(b.dest.roots[0].name, camel(b.statement.table)); value != "" {
			singleName = value
		}
	}
	by := "By" + camel(b.statement.column)
	w.found = h.names.pick(lowerFirst(singleName)+by, "found"+upperFirst(singleName)+by)
	w.ok = "ok"
	if !w.okIsFree() {
		w.ok = h.names.pick("found", "hit")
	}
	prelude, err := w.prelude()
	if err != nil {
		return nil, err
	}
	indent, own := b.indent(b.offset(b.loop.stmt.Pos())) // a label before it stands further to the left
	if _, label := b.indent(b.offset(b.loop.outer.Pos())); !own || !label {
		return nil, refuse("the loop does not start on a line of its own")
	}
	at := b.lineStart(b.offset(b.loop.outer.Pos()))
	w.edits = append(w.edits, text.Edit{Start: at, End: at, New: indent + reindent(prelude, indent) + "\n"})
	if err := w.rewriteBody(); err != nil {
		return nil, err
	}
	if err := w.removeTexts(); err != nil {
		return nil, err
	}
	function, err := h.source()
	if err != nil {
		return nil, err
	}
	end := b.endOfLine(b.offset(b.decl.End()))
	w.edits = append(w.edits, text.Edit{Start: end, End: end, New: "\n\n" + function})
	if w.edits, err = h.imports.withImports(w.edits); err != nil {
		return nil, err
	}
	return &Rewrite{Title: b.title(), Notes: w.notes, Edits: map[string][]text.Edit{b.path: b.finish(w.edits)}, Untyped: b.rests(h.imports.used)}, nil
}

// okIsFree reports whether `v, ok :=` may stand at the look-up: ok is not needed after it, and not something else before.
func (w *writer) okIsFree() bool {
	free := true
	ast.Inspect(w.loop.body, func(n ast.Node) bool {
		if id, isID := n.(*ast.Ident); isID && id.Name == "ok" {
			obj := w.object(id)
			free = free && id.Pos() < w.look.first.Pos() && obj != nil && types.Identical(obj.Type(), types.Typ[types.Bool])
		}
		return free
	})
	return free
}

func (s *source) usesName(n ast.Node, name string) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && id.Name == name {
			found = true
		}
		return !found
	})
	return found
}

// endOfLine is the offset after a trailing comment, before the line break.
func (s *source) endOfLine(offset int) int {
	if n := strings.IndexByte(s.text[offset:], '\n'); n >= 0 {
		rest := strings.TrimRight(s.text[offset:offset+n], "\r")
		if t := strings.TrimSpace(rest); t == "" || strings.HasPrefix(t, "//") {
			return offset + len(rest)
		}
	}
	return offset
}

// prelude gathers the keys and runs the batch.
func (w *writer) prelude() (string, error) {
	var out strings.Builder
	b := w.batch
	list := b.of(b.loop.over)
	over := list
	if _, plain := b.access(b.loop.over); !plain { // evaluated once, as the loop did
		name := "elements"
		if b.loop.value != nil && len(b.loop.value.Name()) > 2 {
			name = plural(b.loop.value.Name())
		}
		over = w.names.pick(name)
		fmt.Fprintf(&out, "%s := %s\n", over, list)
		list = over
		w.edits = append(w.edits, text.Edit{Start: b.offset(b.loop.over.Pos()), End: b.offset(b.loop.over.End()), New: over})
	}
	if !b.keys.direct {
		list = w.names.pick(w.listNames()...)
		w.gatherLoop(&out, list, over)
	}
	fail, err := w.failure()
	if err != nil {
		return "", err
	}
	var args []string
	for _, p := range w.params[:len(w.params)-1] {
		args = append(args, p.arg)
	}
	call := w.name + "(" + strings.Join(append(args, list), ", ") + ")"
	if w.method {
		call = b.receiver.Name() + "." + call
	}
	switch assign := w.assigns(); {
	case assign:
		fmt.Fprintf(&out, "var %s map[%s]%s\n%s, %s = %s\n", w.found, w.key, w.value, w.found, w.err, call)
	default:
		fmt.Fprintf(&out, "%s, %s := %s\n", w.found, w.err, call)
	}
	fmt.Fprintf(&out, "if %s != nil {\n%s\n}", w.err, strings.ReplaceAll("\t"+fail, "\n", "\n\t"))
	return out.String(), nil
}

// listNames proposes names for the list of keys: o.UserID gives userIDs, order.User.ID gives userIDs, id gives ids.
func (w *writer) listNames() []string {
	name := lastName(w.keys.expr)
	if sel, ok := ast.Unparen(w.keys.expr).(*ast.SelectorExpr); ok && isID(name) {
		if inner := lastName(sel.X); len(inner) > 2 {
			name = lowerFirst(inner) + upperFirst(name)
		}
	}
	if call, ok := w.keys.expr.(*ast.CallExpr); ok && len(call.Args) == 1 {
		name = lastName(call.Args[0])
	}
	if name == "value" {
		return []string{w.list, "keys"}
	}
	return []string{plural(lowerFirst(name)), w.list, "keys"}
}

// gatherLoop writes the loop that gathers the keys.
func (w *writer) gatherLoop(out *strings.Builder, list, over string) {
	b := w.batch
	fmt.Fprintf(out, "%s := make([]%s, 0, len(%s))\n", list, w.key, over)
	switch st := b.loop.stmt.(type) {
	case *ast.RangeStmt:
		index, value := "_", "_"
		if b.loop.index != nil && b.keys.uses[b.loop.index] {
			index = b.loop.index.Name()
		}
		if b.loop.value != nil && b.keys.uses[b.loop.value] {
			value = b.loop.value.Name()
		}
		if value == "_" {
			fmt.Fprintf(out, "for %s := range %s {\n", index, over)
		} else {
			fmt.Fprintf(out, "for %s, %s := range %s {\n", index, value, over)
		}
	case *ast.ForStmt:
		fmt.Fprintf(out, "%s {\n", strings.TrimSpace(b.between(st.Pos(), st.Body.Lbrace)))
	}
	depth := 1
	line := func(code string) { fmt.Fprintf(out, "%s%s\n", strings.Repeat("\t", depth), code) }
	for _, step := range b.keys.steps {
		for _, code := range strings.Split(step, "\n") {
			code = strings.TrimLeft(code, "\t ")
			if strings.HasPrefix(code, "}") {
				depth--
			}
			line(code)
			if strings.HasSuffix(code, "{") {
				depth++
			}
		}
	}
	line(fmt.Sprintf("%s = append(%s, %s)", list, list, b.of(b.keys.expr)))
	for ; depth > 0; depth-- {
		fmt.Fprintf(out, "%s}\n", strings.Repeat("\t", depth-1))
	}
}

// assigns reports whether the batch's error has to go to the variable that the loop used, which a := would hide.
func (w *writer) assigns() bool {
	h := w.handling
	w.err = h.err.Name()
	at := w.loop.outer.Pos()
	inner := w.pkg.Types.Scope().Innermost(at - 1) // a loop's scope begins with its keyword
	if inner == nil {
		return false
	}
	scope, obj := inner.LookupParent(w.err, at)
	if obj == nil || scope != inner {
		bare := false
		for _, st := range h.results[failed].stmts {
			if r, ok := st.(*ast.ReturnStmt); ok && len(r.Results) == 0 && !h.local {
				bare = true
			}
		}
		if later := inner.Lookup(w.err); later != nil && !bare && w.definedAlone(later) {
			w.err = w.lookupErr() // `err := …` after the loop would define nothing new
		}
		return bare
	}
	if !types.Identical(obj.Type(), types.Universe.Lookup("error").Type()) {
		w.err = w.lookupErr()
	}
	return false
}

// lookupErr names the batch's error where the loop's own name for it would be in the way.
func (w *writer) lookupErr() string {
	if w.otherErr == "" {
		w.otherErr = w.names.pick("lookupErr")
	}
	return w.otherErr
}

// definedAlone reports whether a variable is the only one that its definition defines.
func (w *writer) definedAlone(obj types.Object) bool {
	for _, n := range w.around(w.offset(obj.Pos()), w.offset(obj.Pos())) {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Pos() <= obj.Pos() && obj.Pos() < n.Rhs[0].Pos() {
				return len(n.Lhs) == 1
			}
		case *ast.ValueSpec:
			return true
		}
	}
	return false
}

// failure writes what happens when the batch fails: what the loop did, without what belongs to one element.
func (w *writer) failure() (string, error) {
	w.assigns()
	h := w.handling
	ofPass := func(obj types.Object) bool {
		return obj != h.err && obj.Pos() >= w.loop.stmt.Pos() && obj.Pos() < w.loop.stmt.End()
	}
	var out []string
	for _, st := range h.results[failed].stmts {
		if !w.usesIdent(st, ofPass) {
			code, err := w.statementText(st, w.err)
			if err != nil {
				return "", err
			}
			out = append(out, code)
			continue
		}
		ret, ok := st.(*ast.ReturnStmt)
		if !ok {
			return "", refuse("the error branch uses the element: %s", firstLine(w.of(st)))
		}
		var results []string
		for _, r := range ret.Results {
			switch {
			case !w.usesIdent(r, ofPass):
				results = append(results, w.exchange(r, w.err))
			case w.wraps(r):
				results = append(results, w.err)
				w.notes = append(w.notes, "A database error is returned as it is: it belongs to all elements, so it does not name one any more.")
			default:
				return "", refuse("the error branch returns something of the element: %s", w.of(r))
			}
		}
		out = append(out, "return "+strings.Join(results, ", "))
	}
	return strings.Join(out, "\n"), nil
}

// wraps recognises fmt.Errorf and errors.Wrap around the error.
func (w *writer) wraps(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	fn, ok := w.callee(call).(*types.Func)
	if !ok || fn.Pkg() == nil {
		return false
	}
	name := fn.Pkg().Path() + "." + fn.Name()
	switch name {
	case "fmt.Errorf", "github.com/pkg/errors.Wrap", "github.com/pkg/errors.Wrapf", "github.com/pkg/errors.WithMessage", "github.com/pkg/errors.WithMessagef":
		return w.usesIdent(call, func(obj types.Object) bool { return obj == w.handling.err })
	}
	return false
}

// exchange gives the text of a node with the error's variable replaced.
func (w *writer) exchange(n ast.Node, by string) string {
	var out strings.Builder
	last := n.Pos()
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && w.object(id) == w.handling.err && id.Pos() >= last {
			out.WriteString(w.between(last, id.Pos()))
			out.WriteString(by)
			last = id.End()
		}
		return true
	})
	return out.String() + w.between(last, n.End())
}

// statementText copies a statement with the comments above and beside it, its indentation taken off.
func (w *writer) statementText(st ast.Stmt, by string) (string, error) {
	start, end := w.offset(st.Pos()), w.offset(st.End())
	indent, own := w.indent(start)
	code := w.exchange(st, by)
	if own {
		code = strings.ReplaceAll(code, "\n"+indent, "\n")
	}
	raw := false
	ast.Inspect(st, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING && strings.Contains(lit.Value, "\n") {
			raw = true
		}
		return true
	})
	if raw {
		return "", refuse("the error branch holds a text of several lines")
	}
	if e := w.endOfLine(end); e > end {
		code += strings.TrimRight(w.text[end:e], " \t")
	}
	for at := w.lineStart(start); own && at > 0; {
		above := w.lineStart(at - 1)
		comment := strings.TrimSpace(w.text[above : at-1])
		if !strings.HasPrefix(comment, "//") {
			break
		}
		code, at = comment+"\n"+code, above
	}
	return code, nil
}

// removeTexts removes the local variables that held the statement and nothing reads any more.
func (w *writer) removeTexts() error {
	for _, obj := range w.look.texts {
		if obj.Parent() == w.pkg.Types.Scope() || obj.Pkg() != w.pkg.Types || w.count(obj) != 1 {
			continue
		}
		for _, n := range w.around(w.offset(obj.Pos()), w.offset(obj.Pos())) {
			st, ok := n.(ast.Stmt)
			if !ok || st.Pos() > obj.Pos() {
				continue
			}
			single := false
			switch st := st.(type) {
			case *ast.AssignStmt:
				single = len(st.Lhs) == 1
			case *ast.DeclStmt:
				single = len(w.declared(st)) <= 1
			default:
				continue
			}
			if !single {
				return refuse("the statement's text is declared together with other variables")
			}
			if w.within(st) {
				continue // goes with the loop's own edits
			}
			w.removeLines(st)
		}
	}
	return nil
}

// within reports whether an edit covers a statement already.
func (w *writer) within(st ast.Stmt) bool {
	for _, e := range w.edits {
		if e.Start <= w.offset(st.Pos()) && w.offset(st.End()) <= e.End {
			return true
		}
	}
	return false
}

// removeLines removes a statement with its lines; comments beside it stay as a line.
func (w *writer) removeLines(st ast.Stmt) {
	start, end := w.offset(st.Pos()), w.offset(st.End())
	from, to := start, end
	if _, own := w.indent(start); own {
		rest := w.text[end:]
		if n := strings.IndexByte(rest, '\n'); n >= 0 && strings.TrimSpace(rest[:n]) == "" {
			from, to = w.lineStart(start), end+n+1
		} else if rest = strings.TrimLeft(rest, " \t"); strings.HasPrefix(rest, "//") {
			to = len(w.text) - len(rest)
		}
	}
	w.edits = append(w.edits, text.Edit{Start: from, End: to})
}
