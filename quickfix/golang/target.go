package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"strings"
)

// destination is where the row goes.
type destination struct {
	roots   []*root
	targets []scanTarget // one per column; a single one for a struct by names
}

// root is one variable, or part of one, that the look-up fills.
type root struct {
	obj     types.Object // a variable that is declared for this look-up alone; nil for anything else
	expr    ast.Expr     // as the loop writes it
	name    string       // its name in the new code
	typ     types.Type
	pointer bool     // obj is a pointer to typ: u := &User{}
	decl    ast.Stmt // declares obj; goes
	used    bool     // read after the look-up
}

// scanTarget is one argument of Scan.
type scanTarget struct {
	expr    ast.Expr // the argument
	inner   ast.Expr // what is replaced in it by the root
	operand ast.Expr // what stands behind the &; nil for a bare pointer
	root    *root
}

// findDestination decides how the row is handed from the new query to the loop.
func (s *source) findDestination(l *loop, look *lookup, h *handling) (*destination, error) {
	d := &destination{}
	for _, arg := range look.targets {
		t, err := s.scanTarget(arg)
		if err != nil {
			return nil, err
		}
		if t.root, err = s.rootFor(d, l, look, h, t); err != nil {
			return nil, err
		}
		d.targets = append(d.targets, t)
	}
	seen := map[string]bool{}
	for _, r := range d.roots {
		for base := r.name; seen[r.name]; {
			r.name = base + "Value"
			base = r.name
		}
		seen[r.name] = true
	}
	if !look.scan && (d.roots[0].obj == nil || s.rootOf(d.targets[0].inner) != d.roots[0].obj || !s.isIdent(d.targets[0].inner)) {
		return nil, refuse("the struct that the row is read into lives longer than one pass")
	}
	return d, nil
}

func (s *source) isIdent(e ast.Expr) bool { _, ok := e.(*ast.Ident); return ok }

// scanTarget takes `&x`, `wrap(&x)` and a bare pointer variable apart.
func (s *source) scanTarget(arg ast.Expr) (scanTarget, error) {
	t := scanTarget{expr: arg}
	inner := ast.Unparen(arg)
	if call, ok := inner.(*ast.CallExpr); ok && len(call.Args) == 1 && !call.Ellipsis.IsValid() {
		inner = ast.Unparen(call.Args[0])
	}
	if u, ok := inner.(*ast.UnaryExpr); ok && u.Op == token.AND {
		t.operand, t.inner = u.X, u.X
	} else if s.isIdent(inner) {
		t.inner = inner
	}
	if t.inner == nil {
		return t, refuse("the row is scanned to %s, which is not the address of a variable", s.of(arg))
	}
	if _, ok := s.access(t.inner); !ok {
		return t, refuse("the row is scanned to %s, which is not the address of a variable", s.of(arg))
	}
	return t, nil
}

func (s *source) rootFor(d *destination, l *loop, look *lookup, h *handling, t scanTarget) (*root, error) {
	obj := s.rootOf(t.inner)
	for _, r := range d.roots {
		if r.obj != nil && r.obj == obj {
			return r, nil
		}
	}
	if r := s.freshRoot(look, h, obj); r != nil && (!r.pointer || t.operand == nil || s.derefs(t.inner)) {
		r.expr = t.inner
		d.roots = append(d.roots, r)
		return r, nil
	}
	if t.operand == nil {
		return nil, refuse("the row is scanned through the pointer %s, whose target is unknown", s.of(t.inner))
	}
	if !s.pure(t.operand, 0) {
		return nil, refuse("evaluating %s may have an effect", s.of(t.operand))
	}
	typ := s.pkg.Info.TypeOf(t.operand)
	if typ == nil {
		return nil, refuse("the type of %s is unknown", s.of(t.operand))
	}
	r := &root{expr: t.operand, name: lowerFirst(lastName(t.operand)), typ: typ, used: true}
	d.roots = append(d.roots, r)
	return r, nil
}

// derefs reports whether e goes through its root: u.ID, not u.
func (s *source) derefs(e ast.Expr) bool { return !s.isIdent(e) }

func lastName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.ParenExpr:
		return lastName(e.X)
	case *ast.StarExpr:
		return lastName(e.X)
	case *ast.IndexExpr:
		if name := singular(lastName(e.X)); name != lastName(e.X) {
			return name
		}
	}
	return "value"
}

// freshRoot recognises a variable that is declared empty in the same list before the look-up and not touched in between.
func (s *source) freshRoot(look *lookup, h *handling, obj types.Object) *root {
	for _, st := range s.blockAround(look.first) {
		if st.Pos() >= look.first.Pos() {
			break
		}
		r := s.emptyDeclaration(st, obj)
		if r == nil {
			continue
		}
		end := h.consumed[len(h.consumed)-1].End()
		for id, used := range s.pkg.Info.Uses {
			if used != obj {
				continue
			}
			if id.Pos() < look.first.Pos() {
				return nil
			}
			r.used = r.used || id.Pos() >= end
		}
		for _, st := range h.consumed { // the branches read it: it must exist there
			if st == look.stmt {
				continue
			}
			s.reads(st, func(a access) {
				if a.root == obj {
					r.used = true
				}
			})
		}
		return r
	}
	return nil
}

func (s *source) emptyDeclaration(st ast.Stmt, obj types.Object) *root {
	switch st := st.(type) {
	case *ast.DeclStmt:
		d, ok := st.Decl.(*ast.GenDecl)
		if !ok || d.Tok != token.VAR || len(d.Specs) != 1 {
			return nil
		}
		spec := d.Specs[0].(*ast.ValueSpec)
		if len(spec.Values) > 0 {
			return nil
		}
		for _, id := range spec.Names {
			if s.pkg.Info.Defs[id] == obj && obj != nil {
				return &root{obj: obj, name: obj.Name(), typ: obj.Type(), decl: st}
			}
		}
	case *ast.AssignStmt:
		if st.Tok != token.DEFINE || len(st.Lhs) != 1 || len(st.Rhs) != 1 {
			return nil
		}
		id, ok := st.Lhs[0].(*ast.Ident)
		if !ok || obj == nil || s.pkg.Info.Defs[id] != obj {
			return nil
		}
		r := &root{obj: obj, name: obj.Name(), typ: obj.Type(), decl: st}
		if lit, ok := st.Rhs[0].(*ast.CompositeLit); ok && len(lit.Elts) == 0 {
			return r
		}
		if isNew(st.Rhs[0]) {
			r.typ, r.pointer = pointee(r.typ), true
			return r
		}
	}
	return nil
}

// declarations lists the statements that declare the roots. A statement that declares anything else as well is refused.
func (s *source) declarations(d *destination) ([]ast.Stmt, error) {
	var out []ast.Stmt
	for _, r := range d.roots {
		if r.decl == nil || len(out) > 0 && out[len(out)-1] == r.decl {
			continue
		}
		if st, ok := r.decl.(*ast.DeclStmt); ok {
			for _, obj := range s.declared(st) {
				mine := false
				for _, other := range d.roots {
					mine = mine || other.obj == obj
				}
				if !mine {
					return nil, refuse("%s is declared together with a variable that the query does not fill", r.name)
				}
			}
		}
		out = append(out, r.decl)
	}
	return out, nil
}

// structKey finds the field that sqlx scans a column to: a `db` tag, or the lower-case name. It returns the selector, ".ID".
func structKey(t types.Type, column string) (string, types.Type) {
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return "", nil
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		tag, _, _ := strings.Cut(reflect.StructTag(st.Tag(i)).Get("db"), ",")
		if tag == "" {
			tag = strings.ToLower(f.Name())
		}
		if f.Exported() && strings.EqualFold(tag, column) {
			return "." + f.Name(), f.Type()
		}
	}
	for i := range st.NumFields() {
		if f := st.Field(i); f.Embedded() && st.Tag(i) == "" {
			if _, ptr := f.Type().Underlying().(*types.Pointer); ptr {
				continue
			}
			if name, typ := structKey(f.Type(), column); name != "" {
				return name, typ
			}
		}
	}
	return "", nil
}
