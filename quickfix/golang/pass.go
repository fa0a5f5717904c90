package golang

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/perfls/perfls/internal/text"
)

// rewriteBody replaces the look-up and the tests of its error by a read of the map.
func (w *writer) rewriteBody() error {
	first := w.look.first.Pos()
	last := w.handling.consumed[len(w.handling.consumed)-1].End()
	decls, err := w.declarations(w.dest)
	if err != nil {
		return err
	}
	for i := len(decls) - 1; i >= 0; i-- {
		if w.adjacent(decls[i], first) {
			first = decls[i].Pos()
		}
	}
	for _, d := range decls {
		if d.Pos() < first {
			w.removeLines(d)
		}
	}
	code, err := w.pass()
	if err != nil {
		return err
	}
	start, end := w.offset(first), w.offset(last)
	indent, own := w.indent(start)
	if !own {
		return refuse("the look-up does not start on a line of its own")
	}
	var comments []string
	for _, group := range w.file.Comments {
		for _, c := range group.List {
			if c.Pos() >= first && c.End() <= last && !strings.Contains(code, c.Text) && !w.preludeHas(c.Text) {
				comments = append(comments, c.Text)
			}
		}
	}
	if len(comments) > 0 {
		code = strings.Join(comments, "\n") + "\n" + code
	}
	w.edits = append(w.edits, text.Edit{Start: start, End: end, New: reindent(code, indent)})
	return nil
}

// adjacent reports whether st is the statement right before the one at next.
func (w *writer) adjacent(st ast.Stmt, next token.Pos) bool {
	list := w.blockAround(w.look.first)
	for i := 1; i < len(list); i++ {
		if list[i].Pos() == next {
			return list[i-1] == st
		}
	}
	return false
}

// preludeHas reports whether a comment went before the loop with the error branch.
func (w *writer) preludeHas(comment string) bool {
	for _, e := range w.edits {
		if strings.Contains(e.New, comment) {
			return true
		}
	}
	return false
}

// pass writes how one pass reads its row.
func (w *writer) pass() (string, error) {
	absent, err := w.absent()
	if err != nil {
		return "", err
	}
	present, err := w.present()
	if err != nil {
		return "", err
	}
	if present != "" {
		return w.passBranches(absent, present)
	}
	ends := w.handling.results[missing].ends
	read := w.found + "[" + w.of(w.keys.expr) + "]"
	roots := w.dest.roots
	used := false
	for _, r := range roots {
		used = used || r.used
	}
	if len(roots) == 1 && roots[0].obj != nil && !roots[0].pointer || !used {
		return w.passVariable(read, absent, used)
	}
	name := "row"
	if len(roots) == 1 {
		name = roots[0].name
		if roots[0].pointer {
			name = "row"
		}
	}
	if def, ok := w.look.first.(*ast.AssignStmt); ok && name == "row" && w.look.first != w.look.stmt {
		name = w.of(def.Lhs[0]) // row, which goes
	} else if w.usesName(w.decl, name) || w.names.taken[name] && name == "row" {
		name = w.names.pick(name, name+"Value")
	}
	var fill []string
	fresh := true
	for _, r := range roots {
		value := name
		if w.rowType != "" {
			value += "." + r.name
		}
		switch {
		case !r.used:
			continue
		case r.pointer:
			fill = append(fill, fmt.Sprintf("%s := &%s", r.obj.Name(), value))
		case r.obj != nil:
			fill = append(fill, fmt.Sprintf("%s := %s", r.obj.Name(), value))
		default:
			fresh = false
			fill = append(fill, fmt.Sprintf("%s = %s", w.of(r.expr), value))
		}
	}
	fill = joinAssignments(fill)
	switch {
	case ends:
		return fmt.Sprintf("%s, %s := %s\nif !%s {\n%s\n}\n%s", name, w.ok, read, w.ok, tabbed(absent), strings.Join(fill, "\n")), nil
	case fresh && absent == "":
		return fmt.Sprintf("%s := %s\n%s", name, read, strings.Join(fill, "\n")), nil
	case fresh:
		return fmt.Sprintf("%s, %s := %s\nif !%s {\n%s\n}\n%s", name, w.ok, read, w.ok, tabbed(absent), strings.Join(fill, "\n")), nil
	case w.mixed():
		return "", refuse("the row goes partly to variables of the pass and partly beyond it, and a missing row goes on")
	case absent == "":
		return fmt.Sprintf("if %s, %s := %s; %s {\n%s\n}", name, w.ok, read, w.ok, tabbed(strings.Join(fill, "\n"))), nil
	}
	return fmt.Sprintf("if %s, %s := %s; %s {\n%s\n} else {\n%s\n}", name, w.ok, read, w.ok, tabbed(strings.Join(fill, "\n")), tabbed(absent)), nil
}

// present writes what the tests of the error do with a row that is there.
func (w *writer) present() (string, error) {
	var out []string
	for _, st := range w.handling.results[found].stmts {
		code, err := w.statementText(st, "")
		if err != nil {
			return "", err
		}
		out = append(out, code)
	}
	return strings.Join(out, "\n"), nil
}

// passBranches is pass where the row is used inside of the tests of the error.
func (w *writer) passBranches(absent, present string) (string, error) {
	r := w.dest.roots[0]
	if len(w.dest.roots) != 1 || r.obj == nil || r.pointer {
		return "", refuse("the row is used inside of the test of the error")
	}
	read := w.found + "[" + w.of(w.keys.expr) + "]"
	name := r.obj.Name()
	for _, st := range w.handling.results[found].stmts {
		r.used = r.used || w.usesIdent(st, func(obj types.Object) bool { return obj == r.obj })
	}
	if !r.used {
		name = "_"
	}
	if w.usedAfter(r) {
		return "", refuse("the row is used inside of the test of the error and after it")
	}
	head := fmt.Sprintf("if %s, %s := %s; %s {\n%s\n}", name, w.ok, read, w.ok, tabbed(present))
	if absent == "" {
		return head, nil
	}
	return head + " else {\n" + tabbed(absent) + "\n}", nil
}

// usedAfter reports whether a root is read after the tests of the error.
func (w *writer) usedAfter(r *root) bool {
	end := w.handling.consumed[len(w.handling.consumed)-1].End()
	for id, obj := range w.pkg.Info.Uses {
		if obj == r.obj && id.Pos() >= end {
			return true
		}
	}
	return false
}

// passVariable is pass for the plain case: one variable of the pass, which takes the value itself.
func (w *writer) passVariable(read, absent string, used bool) (string, error) {
	name := "_"
	if used {
		name = w.dest.roots[0].obj.Name()
	}
	switch {
	case absent == "" && !used:
		return "", refuse("nothing uses the row")
	case absent == "":
		return fmt.Sprintf("%s := %s", name, read), nil
	case !used:
		return fmt.Sprintf("if _, %s := %s; !%s {\n%s\n}", w.ok, read, w.ok, tabbed(absent)), nil
	}
	return fmt.Sprintf("%s, %s := %s\nif !%s {\n%s\n}", name, w.ok, read, w.ok, tabbed(absent)), nil
}

// mixed reports whether some roots are variables of the pass and others are not.
func (w *writer) mixed() bool {
	fresh, outer := false, false
	for _, r := range w.dest.roots {
		fresh = fresh || r.obj != nil
		outer = outer || r.obj == nil
	}
	return fresh && outer
}

// joinAssignments writes several definitions as one: a, b := row.a, row.b.
func joinAssignments(fill []string) []string {
	if len(fill) < 2 || len(fill) > 3 {
		return fill
	}
	for _, sign := range []string{" := ", " = "} {
		var left, right []string
		for _, f := range fill {
			if l, r, ok := strings.Cut(f, sign); ok {
				left, right = append(left, l), append(right, r)
			}
		}
		if len(left) == len(fill) {
			return []string{strings.Join(left, ", ") + sign + strings.Join(right, ", ")}
		}
	}
	return fill
}

func tabbed(code string) string { return "\t" + strings.ReplaceAll(code, "\n", "\n\t") }

// absent writes what the loop does with an element that has no row.
func (w *writer) absent() (string, error) {
	h := w.handling
	name := ""
	var out []string
	for _, st := range h.results[missing].stmts {
		if name == "" && w.usesIdent(st, func(obj types.Object) bool { return obj == h.err }) {
			pkgName := PackageName(h.sentinel.path)
			name = w.imports.name(h.sentinel.path, pkgName) + "." + h.sentinel.name
		}
		code, err := w.statementText(st, name)
		if err != nil {
			return "", err
		}
		out = append(out, code)
	}
	if w.hidesRow(h.results[missing].stmts) {
		return "", refuse("the missing-row branch uses the row")
	}
	return strings.Join(out, "\n"), nil
}

// hidesRow reports whether the branch for a missing row reads a variable that exists only after it in the new code.
func (w *writer) hidesRow(stmts []ast.Stmt) bool {
	if len(w.dest.roots) == 1 && !w.dest.roots[0].pointer {
		return false
	}
	for _, st := range stmts {
		for _, r := range w.dest.roots {
			if r.obj != nil && w.usesIdent(st, func(obj types.Object) bool { return obj == r.obj }) {
				return true
			}
		}
	}
	return false
}
