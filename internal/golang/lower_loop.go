package golang

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// loop is a loop with what names its kind.
type loop struct {
	flow.Loop
	stmt     ast.Stmt
	bodySeq  int32 // when its body starts
	overAt   at    // range: when what it ranges over is read
	key      *types.Var
	next     *call // the call in the header that moves on: rows.Next()
	reads    *call // the call whose io.EOF ends the loop
	receives bool  // takes values from a channel
	ticks    bool  // waits for a timer
}

// smallLiteral is the number of elements up to which a listed collection counts as constant. Longer tables are data all the same.
const smallLiteral = 64

// advance recognises the call in a loop's header that moves a cursor: rows.Next(), it.Next(ctx), scanner.Scan().
func (u *body) advance(l *loop, cond ast.Expr) {
	cond = ast.Unparen(cond)
	for {
		b, ok := cond.(*ast.BinaryExpr)
		if !ok || b.Op != token.LAND {
			break
		}
		cond = ast.Unparen(b.X)
	}
	c, ok := cond.(*ast.CallExpr)
	if !ok {
		return
	}
	i, ok := u.callOf[c]
	if !ok || u.calls[i].recv == nil {
		return
	}
	k := u.calls[i]
	name := calleeName(k)
	if name != "Next" && name != "More" && k.Target.Symbol != "(*bufio.Scanner).Scan" && !k.is(model.RowsNext) {
		return
	}
	l.next = k
	if v := u.root(k.recv); v != nil {
		u.Define(v, def{Kind: flow.Advance, Index: l.Index})
	}
}

// untilEOF recognises a loop that reads until io.EOF, once it has been walked.
func (u *body) untilEOF(l *loop) {
	for _, x := range l.Leaves {
		for r := x.At.Region; r > l.Region; r = u.Regions[r].Parent {
			for _, c := range u.Regions[r].Conds {
				if !namesEOF(c) {
					continue
				}
				for i := l.FirstCall; i < l.LastCall; i++ {
					k := u.calls[i]
					if n := resultsOf(k); k.recv != nil && n > 1 && k.sig != nil && isErrorType(k.sig.Results().At(n-1).Type()) && k.at.Seq < u.Regions[r].At.Seq {
						l.reads = k
					}
				}
			}
		}
	}
}

func resultsOf(k *call) int {
	if k.sig == nil {
		return 0
	}
	return k.sig.Results().Len()
}

func namesEOF(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && id.Name == "EOF" {
			found = true
		}
		return !found
	})
	return found
}

func (u *body) emitLoops() {
	u.fn.Loops = make([]model.Loop, len(u.loops))
	for i, l := range u.loops {
		l.Kind = model.Infinite
		switch s := l.stmt.(type) {
		case *ast.RangeStmt:
			u.classifyRange(l, s)
		case *ast.ForStmt:
			u.classifyFor(l, s)
		}
		for _, x := range l.Leaves {
			l.Exits = append(l.Exits, u.exit(l, x))
		}
		u.fn.Loops[i] = l.Loop.Loop
	}
}

// exit says why a loop is left. Returning an error that is not nil leaves because something failed.
func (u *body) exit(l *loop, x flow.Exit) model.Exit {
	e := u.Exit(&l.Loop, x)
	if x.Return < 0 || e.Always {
		return e
	}
	results := u.Returns[x.Return].Exprs
	if n := len(results); n > 0 {
		last := ast.Unparen(results[n-1])
		if t := u.typeOf(last); isErrorType(t) || t != nil && n > 1 && u.sig != nil && u.sig.Results().Len() == n && isErrorType(u.sig.Results().At(n-1).Type()) {
			if tv := u.info.Types[last]; !tv.IsNil() {
				e.Error = true
			}
		}
	}
	return e
}

func (l *loop) setOver(u *body, e ast.Expr, when at) {
	l.Over = u.Value(e, when)
	l.OverText = u.shorten(e)
}

func (u *body) classifyRange(l *loop, s *ast.RangeStmt) {
	l.Kind = model.Collection
	l.setOver(u, s.X, l.overAt)
	t := u.typeOf(s.X)
	if n, ok := u.fixedSize(s.X, l.overAt, 0); ok {
		l.Kind, l.Size = model.Constant, n
		return
	}
	switch x := under(t).(type) {
	case *types.Chan:
		l.Kind = model.Channel
		if isTime(x.Elem()) {
			l.Kind = model.Poll
		}
	case *types.Signature:
		if u.yieldsBatches(x) {
			l.Kind = model.Chunk
		}
	case *types.Slice:
		if u.areBatches(s.X, l.overAt) {
			l.Kind = model.Chunk
		} else if n, ok := u.enumeration(s.X, x.Elem()); ok {
			l.Kind, l.Size = model.Constant, n
		}
	case *types.Basic:
		u.classifyCount(l, s.X, l.overAt, nil)
		if l.Kind == model.Collection && l.key != nil && x.Info()&types.IsInteger != 0 && u.slicesBy(l, l.key) {
			l.Kind = model.Chunk // for i := range batches { xs[i*n : min(…)] }
		}
	}
}

func isTime(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == "Time" && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "time"
}

// yieldsBatches says whether an iterator's elements are slices: slices.Chunk, pages of a client.
func (u *body) yieldsBatches(sig *types.Signature) bool {
	if sig.Params().Len() != 1 {
		return false
	}
	yield, ok := under(sig.Params().At(0).Type()).(*types.Signature)
	if !ok || yield.Params().Len() == 0 {
		return false
	}
	s, ok := under(yield.Params().At(0).Type()).(*types.Slice)
	return ok && !isByte(s.Elem())
}

func isByte(t types.Type) bool {
	b, ok := under(t).(*types.Basic)
	return ok && b.Kind() == types.Byte
}

// areBatches says whether a slice of slices holds the parts of one list: it comes from a helper that was given that list, or is filled
// with slices of it. Rows of a table have the same type and are something else.
func (u *body) areBatches(e ast.Expr, when at) bool {
	outer, ok := under(u.typeOf(e)).(*types.Slice)
	if !ok {
		return false
	}
	inner, ok := under(outer.Elem()).(*types.Slice)
	if !ok {
		return false
	}
	e = ast.Unparen(e)
	if v := u.local(e); v != nil {
		for _, i := range u.Vars[v].Defs {
			d := &u.Defs[i]
			if len(d.Exprs) == 0 {
				continue
			}
			c, ok := ast.Unparen(d.Exprs[0]).(*ast.CallExpr)
			if !ok {
				continue
			}
			if u.builtin(c) == "append" && len(c.Args) == 2 {
				if _, ok := ast.Unparen(c.Args[1]).(*ast.SliceExpr); ok {
					return true
				}
			}
			if u.splits(c, inner) {
				return true
			}
		}
		return false
	}
	c, ok := e.(*ast.CallExpr)
	return ok && u.splits(c, inner)
}

func (u *body) splits(c *ast.CallExpr, part *types.Slice) bool {
	if _, ok := u.callOf[c]; !ok {
		return false
	}
	for _, a := range c.Args {
		if s, ok := under(u.typeOf(a)).(*types.Slice); ok && types.Identical(s.Elem(), part.Elem()) {
			return true
		}
	}
	return false
}

// enumeration recognises a call without arguments that lists the values of an enumerated type.
func (u *body) enumeration(e ast.Expr, elem types.Type) (int32, bool) {
	c, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(c.Args) > 0 {
		return 0, false
	}
	i, ok := u.callOf[c]
	if !ok || u.calls[i].recv != nil {
		return 0, false
	}
	n, ok := types.Unalias(elem).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return 0, false
	}
	if _, ok := n.Underlying().(*types.Basic); !ok {
		return 0, false
	}
	scope, count := n.Obj().Pkg().Scope(), int32(0)
	for _, name := range scope.Names() {
		if k, ok := scope.Lookup(name).(*types.Const); ok && types.Identical(k.Type(), n) {
			count++
		}
	}
	return count, count > 0
}

// fileVar is a package variable of the file that is being lowered.
type fileVar struct {
	value ast.Expr
	known bool
}

// fixedSize gives the number of elements of what is listed in the code: a literal, an array, a constant, or a variable that is only ever
// one of those. Size 0 means "few": package variables of other files are tables or registries, not data.
func (u *body) fixedSize(e ast.Expr, when at, depth int) (int32, bool) {
	e = ast.Unparen(e)
	if depth > 4 {
		return 0, false
	}
	if tv, ok := u.info.Types[e]; ok && tv.Value != nil {
		if n, ok := constant.Int64Val(constant.ToInt(tv.Value)); ok {
			return int32(min(n, 1<<30)), true
		}
		return int32(len(constText(tv.Value))), true // a string
	}
	switch x := under(u.typeOf(e)).(type) {
	case *types.Array:
		return int32(min(x.Len(), 1<<30)), true
	case *types.Pointer:
		if a, ok := x.Elem().Underlying().(*types.Array); ok {
			return int32(min(a.Len(), 1<<30)), true
		}
	case *types.Chan, *types.Signature:
		return 0, false
	}
	switch x := e.(type) {
	case *ast.CompositeLit:
		return int32(len(x.Elts)), len(x.Elts) > 0 && len(x.Elts) <= smallLiteral
	case *ast.Ident:
		return u.fixedVariable(x, when, depth)
	case *ast.SelectorExpr:
		v, ok := u.info.Uses[x.Sel].(*types.Var)
		return 0, ok && !v.IsField()
	case *ast.SliceExpr:
		return u.fixedSize(x.X, when, depth+1)
	case *ast.CallExpr:
		return u.fixedCall(x, when, depth)
	}
	return 0, false
}

func (u *body) fixedVariable(id *ast.Ident, when at, depth int) (int32, bool) {
	v, ok := u.objectOf(id).(*types.Var)
	if !ok {
		return 0, false
	}
	if x := u.Vars[v]; x != nil {
		d := u.Only(x)
		switch {
		case d != nil && d.Kind == flow.Capture && u.parent != nil:
			return u.parent.fixedVariable(id, when, depth)
		case d != nil && d.Kind == flow.Expr:
			return u.fixedSize(d.Exprs[0], d.From, depth+1)
		}
		if len(x.Defs) > 1 {
			return u.listed(x)
		}
		return 0, false
	}
	if v.Pkg() == nil || v.IsField() {
		return 0, false
	}
	if f := u.fileVar(v); f.known {
		if c, ok := f.value.(*ast.CompositeLit); ok {
			return int32(len(c.Elts)), len(c.Elts) > 0 && len(c.Elts) <= smallLiteral
		}
		if c, ok := f.value.(*ast.CallExpr); ok {
			name := identName(c.Fun)
			return 0, name != "make" && name != "new"
		}
		return 0, false
	}
	_, basic := v.Type().Underlying().(*types.Basic)
	return 0, !basic
}

// listed counts the elements of a slice or map that the code spells out one by one: it starts empty or as a literal, and what is added to
// it is added outside of loops.
func (u *body) listed(x *flow.Var[*types.Var]) (int32, bool) {
	grows := false // by a function that it is passed to
	switch t := under(x.Key.Type()).(type) {
	case *types.Slice:
		if isBatch(t.Elem()) {
			return 0, false
		}
	case *types.Map:
		grows = true
	default:
		return 0, false
	}
	n := 0
	for i, at := range x.Defs {
		d := &u.Defs[at]
		if d.Kind == flow.Zero && i == 0 {
			continue
		}
		if d.Kind == flow.Write && d.HasCall && d.Field == "" && !d.Whole && !grows && i > 0 { // slices.Sort(x)
			continue
		}
		if len(d.Exprs) == 0 || u.Regions[d.At.Region].Loop >= 0 {
			return 0, false
		}
		if d.Kind == flow.Write {
			if i == 0 || d.Field != "" || d.HasCall || d.Whole { // not m[k] = v
				return 0, false
			}
			n++
			continue
		}
		switch e := ast.Unparen(d.Exprs[len(d.Exprs)-1]).(type) {
		case *ast.CompositeLit:
			if i > 0 {
				return 0, false
			}
			n += len(e.Elts)
		case *ast.CallExpr:
			if i > 0 && u.shortens(e) && u.local(e.Args[0]) == x.Key {
				continue
			}
			if i == 0 || u.builtin(e) != "append" || e.Ellipsis.IsValid() || len(e.Args) == 0 || u.local(e.Args[0]) != x.Key {
				return 0, false
			}
			n += len(e.Args) - 1
		default:
			return 0, false
		}
	}
	return int32(n), n > 0 && n <= smallLiteral
}

// shortens: slices.Compact(x) and the like give no more elements than they are given.
func (u *body) shortens(c *ast.CallExpr) bool {
	i, ok := u.callOf[c]
	if !ok || len(c.Args) == 0 || u.calls[i].fn == nil || u.calls[i].fn.Pkg() == nil {
		return false
	}
	switch fn := u.calls[i].fn; fn.Pkg().Path() {
	case "slices", "golang.org/x/exp/slices":
		return strings.HasPrefix(fn.Name(), "Compact") || strings.HasPrefix(fn.Name(), "Delete") || fn.Name() == "Clip" || fn.Name() == "Clone"
	}
	return false
}

func isBatch(t types.Type) bool {
	_, ok := under(t).(*types.Slice)
	return ok
}

// fixedCall looks through conversions and through std functions that list the elements of what they are given.
func (u *body) fixedCall(c *ast.CallExpr, when at, depth int) (int32, bool) {
	if len(c.Args) == 0 {
		return 0, false
	}
	if tv, ok := u.info.Types[c.Fun]; ok && tv.IsType() || u.builtin(c) == "len" {
		return u.fixedSize(c.Args[0], when, depth+1)
	}
	i, ok := u.callOf[c]
	if !ok || u.calls[i].fn == nil || u.calls[i].fn.Pkg() == nil {
		return 0, false
	}
	switch u.calls[i].fn.Pkg().Path() {
	case "maps", "slices", "sort", "golang.org/x/exp/maps", "golang.org/x/exp/slices":
		return u.fixedSize(c.Args[0], when, depth+1)
	}
	return 0, false
}

func (u *body) fileVar(v *types.Var) fileVar {
	if u.fileVars == nil {
		u.lowering.fileVars = map[types.Object]fileVar{}
		for _, d := range u.file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.VAR {
				continue
			}
			for _, s := range g.Specs {
				vs, ok := s.(*ast.ValueSpec)
				if !ok {
					continue
				}
				for i, n := range vs.Names {
					f := fileVar{known: true}
					if len(vs.Values) == len(vs.Names) {
						f.value = ast.Unparen(vs.Values[i])
					}
					if o := u.pkgObject(n); o != nil {
						u.fileVars[o] = f
					}
				}
			}
		}
	}
	return u.fileVars[v]
}
