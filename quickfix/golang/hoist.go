package golang

import (
	"context"
	"go/ast"
	"go/constant"
	"go/format"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/text"
)

// HoistOptions is what Hoist has to know beyond the package.
type HoistOptions struct {
	// Others are the texts of the package's files that are not part of the build that was checked: for other systems, and tests.
	Others []string
	// AtStart: the initial value of a package variable may be made by the function. Go orders variables by what they refer to, but does
	// not see through interfaces.
	AtStart bool
	// Changes: some code calls (*regexp.Regexp).Longest, which changes what an expression matches for all who share it.
	Changes bool
}

// hoist is one call that makes something of constants, and all that is decided about it.
type hoist struct {
	*source
	o     HoistOptions
	made  *maker
	call  *ast.CallExpr // the call
	whole ast.Expr      // what makes the value: the call, or template.Must around it
	decl  ast.Decl      // the declaration at the top level that it stands in
	stmt  ast.Stmt      // the innermost statement around it
	local types.Object  // the variable that it is assigned to, which goes; nil if there is none
	init  string        // the package variable's initial value
	// texts are constants of the function that only the call reads: they go with it.
	texts []*ast.DeclStmt
	gone  []span // statements that go

	names *names
	edits []text.Edit
	// above and beside are the comments that move along, as they are written.
	above, beside string
}

// Hoist makes once, in a package variable, what the call whose name ends before a byte offset makes of constants each time it runs.
func Hoist(ctx context.Context, c *golang.Checked, path string, end int, o HoistOptions) (*Rewrite, error) {
	s, err := open(c, path)
	if err != nil {
		return nil, err
	}
	if end <= 0 || end > len(s.text) {
		return nil, refuse("the place lies outside of the file")
	}
	h := &hoist{source: s, o: o}
	if err := h.find(end - 1); err != nil {
		return nil, err
	}
	if o.AtStart {
		return nil, refuse("a package variable may be made by this function before the new one is")
	}
	if err := h.compiles(); err != nil {
		return nil, err
	}
	if h.init, err = h.initial(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	edit, err := h.use()
	if err != nil {
		return nil, err
	}
	known := h.existing()
	for _, g := range h.gone {
		if err := h.remove(g.start, g.end, known != "", false); err != nil {
			return nil, err
		}
	}
	for _, st := range h.texts {
		if err := h.remove(st.Pos(), st.End(), known != "", true); err != nil {
			return nil, err
		}
	}
	h.names = h.free()
	name, title := known, "Use the package variable "+known+", which is made once"
	if name == "" {
		name = h.names.pick(h.proposals()...)
		title = h.made.title + " once, in the package variable " + name
	}
	edit(name)
	makes := ""
	if known == "" {
		makes = h.identity()
		h.edits = append(h.edits, h.declareVariable(name))
	}
	if h.edits, err = h.newImports(h.names).withImports(h.edits); err != nil {
		return nil, err
	}
	edits, err := h.aligned(h.finish(h.edits))
	if err != nil {
		return nil, err
	}
	return &Rewrite{Title: title, Edits: map[string][]text.Edit{path: edits}, Untyped: stubbed(c, h.made.pkg), Makes: makes}, nil
}

// find looks for the call and what stands around it.
func (h *hoist) find(at int) error {
	path := h.around(at, at+1)
	for i := len(path) - 1; i >= 0 && h.call == nil; i-- {
		call, ok := path[i].(*ast.CallExpr)
		if !ok || h.offset(call.Fun.Pos()) > at || at >= h.offset(call.Fun.End()) {
			continue
		}
		fn, _ := h.callee(call).(*types.Func)
		if fn == nil {
			return refuse("the type of what is called is not known")
		}
		made := makerOf(fn)
		if made == nil {
			return refuse("%s cannot be moved", fn.Name())
		}
		if made.never != "" {
			return refuse("%s", made.never)
		}
		h.call, h.whole, h.made, path = call, call, made, path[:i]
	}
	if h.call == nil {
		return refuse("the call is not there any more")
	}
	if must, ok := path[len(path)-1].(*ast.CallExpr); ok && h.made.must == "template" && len(must.Args) == 1 && must.Args[0] == ast.Expr(h.call) {
		if fn, _ := h.callee(must).(*types.Func); fn != nil && fn.Name() == "Must" && fn.Pkg() != nil && fn.Pkg().Path() == h.made.pkg {
			checked := *h.made
			checked.fails = false
			h.whole, h.made = must, &checked
		}
	}
	for _, n := range path {
		if st, ok := n.(ast.Stmt); ok {
			h.stmt = st
		}
		if d, ok := n.(ast.Decl); ok && h.decl == nil {
			h.decl = d
		}
	}
	if h.stmt == nil || h.decl == nil {
		return refuse("the call does not stand in a function")
	}
	return nil
}

// initial is the text of the package variable's value. What it reads has to mean the same at the top level.
func (h *hoist) initial() (string, error) {
	if h.call.Ellipsis.IsValid() {
		return "", refuse("what it is made of is a list that may differ")
	}
	if h.made.fails && h.made.must != "template" { // regexp.Compile, and regexp.MatchString, of which the pattern alone moves
		arg, err := h.moved(h.call.Args[0])
		if err != nil {
			return "", err
		}
		return h.packageText() + "." + h.made.must + "(" + arg + ")", nil
	}
	code, err := h.moved(h.whole)
	if err != nil || !h.made.fails {
		return code, err
	}
	root, _ := h.chainRoot()
	return root + ".Must(" + code + ")", nil
}

// packageText is how the file names the call's package.
func (h *hoist) packageText() string {
	if sel, ok := ast.Unparen(h.call.Fun).(*ast.SelectorExpr); ok {
		return h.of(sel.X)
	}
	return h.made.pkg // a dot import: the edit does not type-check
}

// moved is the text of an expression at the top level. Constants of the function are replaced by what they stand for.
func (h *hoist) moved(e ast.Expr) (string, error) {
	var replace []text.Edit
	var problem error
	start := h.offset(e.Pos())
	ast.Inspect(e, func(n ast.Node) bool {
		if _, ok := n.(*ast.FuncLit); ok {
			problem = refuse("it is made with a function that stands inside")
		}
		id, ok := n.(*ast.Ident)
		if !ok || problem != nil {
			return problem == nil
		}
		obj := h.object(id)
		switch obj := obj.(type) {
		case nil:
			problem = refuse("%s is not known", id.Name)
		case *types.Const:
			if obj.Parent() == types.Universe || obj.Pkg() != h.pkg.Types || obj.Parent() == h.pkg.Types.Scope() {
				return true
			}
			value, err := h.constantText(obj)
			if err != nil {
				problem = err
				return false
			}
			replace = append(replace, text.Edit{Start: h.offset(id.Pos()) - start, End: h.offset(id.End()) - start, New: value})
		case *types.Var:
			if !obj.IsField() {
				problem = refuse("it is made of the variable %s, which may change", id.Name)
			}
		case *types.Func, *types.PkgName, *types.TypeName, *types.Builtin, *types.Nil:
			if obj.Pkg() == h.pkg.Types && obj.Parent() != nil && obj.Parent() != h.pkg.Types.Scope() {
				if _, imported := obj.(*types.PkgName); !imported {
					problem = refuse("%s is declared in the function", id.Name)
				}
			}
		}
		return problem == nil
	})
	if problem != nil {
		return "", problem
	}
	out, err := text.Apply(h.of(e), replace)
	if err != nil {
		return "", refuse("%v", err)
	}
	return out, nil
}

// constantText is what a constant of the function stands for. Its declaration goes, as nothing else reads it.
func (h *hoist) constantText(c *types.Const) (string, error) {
	for id, obj := range h.pkg.Info.Uses {
		if obj == c && (id.Pos() < h.whole.Pos() || id.Pos() >= h.whole.End()) {
			return "", refuse("%s, a constant of the function, is read elsewhere too", c.Name())
		}
	}
	for _, n := range h.around(h.offset(c.Pos()), h.offset(c.Pos())+1) {
		st, ok := n.(*ast.DeclStmt)
		if !ok {
			continue
		}
		g, _ := st.Decl.(*ast.GenDecl)
		if g == nil || g.Tok != token.CONST || len(g.Specs) != 1 {
			break
		}
		spec, _ := g.Specs[0].(*ast.ValueSpec)
		if spec == nil || len(spec.Names) != 1 || len(spec.Values) != 1 {
			break
		}
		if lit, ok := spec.Values[0].(*ast.BasicLit); ok && spec.Type == nil {
			h.texts = append(h.texts, st)
			return lit.Value, nil
		}
		break
	}
	return "", refuse("%s, a constant of the function, is declared together with others", c.Name())
}

// stringOf is the value of a constant text.
func (h *hoist) stringOf(e ast.Expr) (string, bool) {
	v := h.pkg.Info.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// identity tells what is made in a file from all else that is: the function, and the constants that it gets.
func (h *hoist) identity() string {
	parts := []string{h.path, h.made.makes()}
	for i, arg := range h.call.Args {
		if i == 0 || !h.made.pattern {
			value, _ := h.stringOf(arg)
			parts = append(parts, strconv.Quote(value))
		}
	}
	return strings.Join(parts, " ")
}

// existing finds a package variable of the file that is made the same way and never changed; "" if there is none that can be read here.
// One of another file serves another function, and may go its own way.
func (h *hoist) existing() string {
	for _, spec := range packageVariables(h.file) {
		if len(spec.Names) != 1 || len(spec.Values) != 1 || spec.Type != nil || spec.Names[0].Name == "_" || spec.Names[0].IsExported() {
			continue
		}
		if !h.sameValue(spec.Values[0]) {
			continue
		}
		obj := h.pkg.Info.Defs[spec.Names[0]]
		if obj == nil || h.changed(obj) || !h.means(spec.Names[0].Name, obj) {
			continue
		}
		return spec.Names[0].Name
	}
	return ""
}

// sameValue compares a package variable's value with the one that is made here: the same function, the same constants.
func (h *hoist) sameValue(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok || h.made.must == "template" {
		return false
	}
	fn, _ := h.callee(call).(*types.Func)
	if fn == nil || fn.FullName() != h.made.makes() {
		return false
	}
	args := h.call.Args
	if h.made.pattern {
		args = args[:1]
	}
	if len(call.Args) != len(args) {
		return false
	}
	for i, arg := range args {
		mine, ok := h.stringOf(arg)
		theirs, known := h.stringOf(call.Args[i])
		if !ok || !known || mine != theirs || !sameConstant(h.of(arg), h.of(call.Args[i])) {
			return false
		}
	}
	return true
}

// sameConstant: two constants of other names may be equal today only.
func sameConstant(a, b string) bool {
	return a == b || strings.IndexAny(a, "\"`") == 0 && strings.IndexAny(b, "\"`") == 0
}

// aligned gives the edits, or one that leaves the file as gofmt prints it where it was before and would not be after them: comments
// beside several lines stand in one column.
func (h *hoist) aligned(edits []text.Edit) ([]text.Edit, error) {
	if out, err := format.Source([]byte(h.text)); err != nil || string(out) != h.text {
		return edits, nil
	}
	after, err := text.Apply(h.text, edits)
	if err != nil {
		return nil, refuse("%v", err)
	}
	out, err := format.Source([]byte(after))
	if err != nil || string(out) == after {
		return edits, nil // what does not parse the self-check refuses
	}
	return []text.Edit{trim(h.text, text.Edit{End: len(h.text), New: string(out)})}, nil
}

// means reports whether a name is that of the object wherever the call's value is read.
func (h *hoist) means(name string, obj types.Object) bool {
	ok := true
	ast.Inspect(h.decl, func(n ast.Node) bool {
		if id, isID := n.(*ast.Ident); isID && id.Name == name {
			other := h.object(id)
			ok = ok && (other == nil || other == obj || other == h.local || selected(other))
		}
		return ok
	})
	return ok
}

// selected: fields and methods are found through what they belong to, and hide nothing.
func selected(obj types.Object) bool {
	switch obj := obj.(type) {
	case *types.Var:
		return obj.IsField()
	case *types.Func:
		return obj.Signature().Recv() != nil
	}
	return false
}

// changed reports whether a package variable is assigned to, or handed out by address, or its value changed, anywhere in the package.
func (h *hoist) changed(obj types.Object) bool {
	for i, file := range h.pkg.Files {
		s := &source{pkg: h.pkg, file: file, path: h.pkg.Paths[i], text: h.pkg.Texts[i], tok: h.pkg.Fset.File(file.FileStart)}
		found := false
		ast.Inspect(file, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && h.pkg.Info.Uses[id] == obj {
				found = found || h.misused(s.around(s.offset(id.Pos()), s.offset(id.End())), id) != nil
			}
			return !found
		})
		if found {
			return true
		}
	}
	return false
}
