package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

func (u *body) emitRegions() {
	u.fn.Regions = make([]model.Region, len(u.Regions))
	for i := range u.Regions {
		r := &u.Regions[i]
		if r.Kind == model.Branch {
			r.Guard = u.guard(r)
		}
		u.fn.Regions[i] = r.Region
	}
}

func (u *body) guard(r *region) model.Guard {
	if len(r.Conds) != 1 {
		return model.Guard{Kind: model.OnCondition, Deps: u.Deps(r.At, r.Conds...)}
	}
	t := test{u: u, at: r.At, rest: r.Rest}
	kind, by := t.kind(r.Conds[0], r.Negate, 0)
	return model.Guard{Kind: kind, Deps: u.Deps(r.At, by)}
}

// test classifies one condition.
type test struct {
	u    *body
	at   at
	rest bool // the condition decided on leaving: what remains is the normal course, not the other arm
}

// kind says what a condition being true (or, negated, false) means, and by which part of it.
func (t *test) kind(e ast.Expr, negate bool, depth int) (model.GuardKind, ast.Expr) {
	e = ast.Unparen(e)
	if depth > 50 {
		return model.OnCondition, e
	}
	switch x := e.(type) {
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			return t.kind(x.X, !negate, depth+1)
		}
	case *ast.BinaryExpr:
		switch x.Op {
		case token.LAND, token.LOR:
			return t.compound(x, negate, depth)
		case token.EQL, token.NEQ, token.GTR, token.LSS, token.LEQ, token.GEQ:
			return t.comparison(x, negate), e
		}
	case *ast.Ident:
		if negate && t.isMissFlag(x) {
			return model.OnMiss, e
		}
	case *ast.IndexExpr:
		if negate && t.isSet(x) {
			return model.OnMiss, e
		}
	case *ast.CallExpr:
		return t.predicate(x, negate), e
	case *ast.SelectorExpr: // sql.NullString
		if x.Sel.Name == "Valid" && !negate && isVariable(x.X) && isNullable(t.u.typeOf(x.X)) {
			return model.OnGiven, e
		}
	}
	return model.OnCondition, e
}

// isNullable says whether a type is one that a column is scanned into, NULL too: sql.NullString and those made like it.
func isNullable(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	m, _, _ := types.LookupFieldOrMethod(n, true, n.Obj().Pkg(), "Scan")
	_, scans := m.(*types.Func)
	return scans || strings.HasPrefix(n.Obj().Name(), "Null")
}

// compound is a && b or a || b. Where both must hold, the more telling one speaks; where one is enough, both must say the same.
func (t *test) compound(x *ast.BinaryExpr, negate bool, depth int) (model.GuardKind, ast.Expr) {
	a, by := t.kind(x.X, negate, depth+1)
	b, byB := t.kind(x.Y, negate, depth+1)
	if (x.Op == token.LAND) == negate {
		if a == b {
			return a, x
		}
		return model.OnCondition, x
	}
	switch model.OnGiven { // says least of all
	case a:
		return b, byB
	case b:
		return a, by
	}
	if a == model.OnError && isNotFound(x.Y) && !negate || b == model.OnError && isNotFound(x.X) && !negate {
		return model.OnCondition, x
	}
	switch {
	case a == model.OnCondition && b == model.OnCondition:
		return a, x
	case a == model.OnCondition || a == model.OnError && b != model.OnCondition:
		return b, byB
	}
	return a, by
}

func (t *test) comparison(x *ast.BinaryExpr, negate bool) model.GuardKind {
	operand, zero := t.zeroTest(x)
	if operand == nil {
		if (x.Op == token.EQL || x.Op == token.NEQ) && t.u.isErrorExpr(x.X) { // err == sql.ErrNoRows
			if (x.Op == token.EQL) != negate {
				return t.onError(x.X, x)
			}
		}
		return model.OnCondition
	}
	zero = zero != negate
	if t.u.isErrorExpr(operand) {
		switch {
		case !zero:
			return t.onError(operand, nil)
		case t.rest: // if err != nil || … { return }
			return model.OnGiven
		}
		return model.OnCondition
	}
	if !zero {
		if isVariable(operand) && !t.isLookup(operand) && t.asksWhether(x, operand) {
			return model.OnGiven
		}
		return model.OnCondition
	}
	switch {
	case t.isLookup(operand):
		return model.OnMiss
	case t.isOwn(operand):
		return model.OnAbsent
	case isVariable(operand):
		return model.OnUnset
	}
	return model.OnCondition
}

// asksWhether says whether a comparison asks if its operand is there, rather than how much it is: count > 0 chooses among elements,
// id != 0 leaves out those with nothing to ask for.
func (t *test) asksWhether(x *ast.BinaryExpr, operand ast.Expr) bool {
	b, ok := under(t.u.typeOf(operand)).(*types.Basic)
	if !ok || b.Info()&types.IsNumeric == 0 {
		return !ok || b.Info()&types.IsBoolean == 0
	}
	name := ""
	switch o := operand.(type) {
	case *ast.Ident:
		name = o.Name
	case *ast.SelectorExpr:
		name = o.Sel.Name
	}
	return strings.HasSuffix(name, "ID") || strings.HasSuffix(name, "Id") || name == "id"
}

// isVariable says whether an expression names a variable or field, rather than computing something.
func isVariable(e ast.Expr) bool {
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		return true
	case *ast.StarExpr:
		return isVariable(x.X)
	case *ast.SelectorExpr:
		return isVariable(x.X)
	}
	return false
}

// zeroTest recognises x == nil, x != "", x == 0, len(x) == 0, len(x) > 0 and the like; zero tells whether x is zero if it holds.
func (t *test) zeroTest(x *ast.BinaryExpr) (operand ast.Expr, zero bool) {
	a, b, op := ast.Unparen(x.X), ast.Unparen(x.Y), x.Op
	if t.isZero(a) && !t.isZero(b) {
		a, b = b, a
		switch op {
		case token.LSS:
			op = token.GTR
		case token.GTR:
			op = token.LSS
		}
	}
	one := false
	if tv, ok := t.u.info.Types[b]; ok && tv.Value != nil {
		one = constText(tv.Value) == "1"
	}
	if c, ok := a.(*ast.CallExpr); ok && t.u.builtin(c) == "len" && len(c.Args) == 1 {
		a = ast.Unparen(c.Args[0])
	} else {
		one = false
	}
	switch {
	case t.isZero(b) && op == token.EQL, one && op == token.LSS, t.isZero(b) && op == token.LEQ:
		return a, true
	case t.isZero(b) && (op == token.NEQ || op == token.GTR), one && op == token.GEQ:
		return a, false
	}
	return nil, false
}

func (t *test) isZero(e ast.Expr) bool {
	tv, ok := t.u.info.Types[e]
	if !ok {
		return identName(e) == "nil"
	}
	if tv.IsNil() {
		return true
	}
	if tv.Value == nil {
		s, ok := e.(*ast.SelectorExpr)
		return ok && s.Sel.Name == "Nil" && identName(s.X) == "uuid" // uuid.Nil
	}
	s := constText(tv.Value)
	return s == "" || s == "0" || s == "false"
}

// onError is the meaning of an error being there: a cache's error is its miss; not finding a row is an answer, not a failure; and what
// follows "if err == nil { return }" is a fallback, not the unhappy path.
func (t *test) onError(err ast.Expr, sentinel *ast.BinaryExpr) model.GuardKind {
	if k := t.callBehind(err); k != nil && k.is(model.CacheGet) {
		return model.OnMiss
	}
	if t.rest || sentinel != nil && isNotFound(sentinel) {
		return model.OnCondition
	}
	return model.OnError
}

// isNotFound says whether a condition names the absence of a row, file or further input. The names are the only sign there is.
func isNotFound(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			for _, s := range [...]string{"NoRows", "NotFound", "NotExist", "NoResult", "NoDocuments", "EOF"} {
				found = found || strings.Contains(id.Name, s)
			}
		}
		return !found
	})
	return found
}

// predicate is a condition that is a call.
func (t *test) predicate(c *ast.CallExpr, negate bool) model.GuardKind {
	k := t.callOf(c)
	if k == nil {
		return model.OnCondition
	}
	for _, a := range c.Args { // errors.Is(err, leaveTarget), isTimeout(err)
		if t.u.isErrorExpr(a) {
			if negate {
				return model.OnCondition
			}
			if cache := t.callBehind(a); cache != nil && cache.is(model.CacheGet) {
				return model.OnMiss
			}
			if isNotFound(c) || t.rest {
				return model.OnCondition
			}
			return model.OnError
		}
	}
	name := calleeName(k)
	switch {
	case !negate && name == "IsZero" && k.recv != nil && t.isOwn(k.recv):
		return model.OnAbsent
	case negate && (name == "IsZero" || name == "IsNil") && k.recv != nil && isVariable(k.recv):
		return model.OnGiven
	case negate && k.is(model.CacheGet):
		return model.OnMiss
	case negate && (name == "Contains" || name == "Has") && len(c.Args) > 0:
		holder := k.recv
		if holder == nil {
			holder = c.Args[0]
		}
		if t.filled(holder) {
			return model.OnMiss
		}
	}
	return model.OnCondition
}

func calleeName(k *call) string {
	if k.fn != nil {
		return k.fn.Name()
	}
	return k.Target.Symbol
}

// is says whether the catalogue gives the call an effect.
func (k *call) is(kind model.EffectKind) bool {
	for _, d := range k.directives {
		if d.Effect.Kind == kind {
			return true
		}
	}
	return false
}

func (t *test) callOf(e ast.Expr) *call {
	if c, ok := ast.Unparen(e).(*ast.CallExpr); ok {
		if i, ok := t.u.callOf[c]; ok {
			return t.u.calls[i]
		}
	}
	return nil
}

// source is the one expression that a variable was last assigned, and its number in a tuple; nil if there are several.
func (t *test) source(e ast.Expr) (ast.Expr, *def) {
	v := t.u.local(e)
	if v == nil {
		return nil, nil
	}
	last := t.u.Last(t.u.Vars[v], t.at)
	if last == nil || len(last.Exprs) == 0 || last.Kind != flow.Expr && last.Kind != flow.Tuple {
		return nil, nil
	}
	return ast.Unparen(last.Exprs[0]), last
}

func (t *test) callBehind(e ast.Expr) *call {
	if k := t.callOf(e); k != nil {
		return k
	}
	src, _ := t.source(e)
	if src == nil {
		return nil
	}
	return t.callOf(src)
}

// isMissFlag says whether a boolean variable tells that a look-up succeeded: v, ok := m[k]; exists := seen[k]; v, ok := cache.Get(k).
func (t *test) isMissFlag(id *ast.Ident) bool {
	src, d := t.source(id)
	switch x := src.(type) {
	case *ast.IndexExpr:
		return isMap(t.u.typeOf(x.X)) && (d.Kind == flow.Tuple && t.u.takesValue(d) || t.filled(x.X))
	case *ast.CallExpr:
		k := t.callOf(x)
		if k == nil || k.executes() && !k.is(model.CacheGet) {
			return false
		}
		if k.is(model.CacheGet) {
			return true
		}
		switch calleeName(k) {
		case "Get", "Load", "Lookup", "Peek", "LoadOrStore":
			return d.Kind == flow.Tuple && d.Index > 0
		case "Contains", "Has":
			return k.recv != nil && t.filled(k.recv)
		}
	}
	return false
}

// takesValue says whether the value of v, ok := m[k] is used as well, so that the look-up is more than a filter.
func (u *body) takesValue(d *def) bool {
	for i := range u.Defs {
		o := &u.Defs[i]
		if o.Kind == flow.Tuple && o.Index == 0 && len(o.Exprs) == 1 && o.Exprs[0] == d.Exprs[0] && o != d {
			return true
		}
	}
	return false
}

func isMap(t types.Type) bool {
	_, ok := under(t).(*types.Map)
	return ok
}

// isSet recognises seen[k].
func (t *test) isSet(x *ast.IndexExpr) bool { return isMap(t.u.typeOf(x.X)) && t.filled(x.X) }

// isLookup recognises m[k] and what was read from a map or a cache.
func (t *test) isLookup(e ast.Expr) bool {
	if src, _ := t.source(e); src != nil {
		e = src
	}
	switch x := ast.Unparen(e).(type) {
	case *ast.IndexExpr:
		return isMap(t.u.typeOf(x.X))
	case *ast.CallExpr:
		k := t.callOf(x)
		return k != nil && k.is(model.CacheGet)
	}
	return false
}

// filled says whether a container may be what the surrounding loop remembers in: it is written in it, or it outlives the function. A
// local set that the loop only reads is a filter.
func (t *test) filled(container ast.Expr) bool {
	loop := t.u.Innermost(t.at.Region)
	container = ast.Unparen(container)
	if loop < 0 {
		return true
	}
	v := t.u.root(container)
	if v == nil {
		return true
	}
	if _, ok := container.(*ast.SelectorExpr); ok {
		return true
	}
	return t.u.Vars[v].DefinedIn(t.u.Loops[loop])
}

// isOwn says whether e is a parameter or captured variable as it was handed in, a field of the receiver, or a package variable.
func (t *test) isOwn(e ast.Expr) bool {
	u := t.u
	switch x := ast.Unparen(e).(type) {
	case *ast.StarExpr:
		return t.isOwn(x.X)
	case *ast.Ident:
		switch v := u.Value(x, t.at); v.Kind {
		case model.Parameter, model.Capture, model.Global:
			return true
		}
	case *ast.SelectorExpr:
		v := u.Value(x, t.at)
		for v.Kind == model.FieldOf && len(v.Fields) == 1 {
			v = v.Fields[0].Value
		}
		return v.Kind == model.Global || v.Kind == model.Parameter && v.Index == 0 && u.fn.Receiver != ""
	}
	return false
}

// failed says whether a condition holds because of an error. It is asked in the first pass, when only types are known.
func (u *body) failed(e ast.Expr) bool {
	switch x := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		switch x.Op {
		case token.LAND:
			return u.failed(x.X) || u.failed(x.Y)
		case token.LOR:
			return u.failed(x.X) && u.failed(x.Y)
		case token.NEQ:
			return identName(x.Y) == "nil" && u.isErrorExpr(x.X)
		case token.EQL:
			return identName(x.Y) != "nil" && u.isErrorExpr(x.X)
		}
	case *ast.CallExpr:
		for _, a := range x.Args {
			if u.isErrorExpr(a) {
				return true
			}
		}
	}
	return false
}

// isErrorExpr goes by the name where the type is missing.
func (u *body) isErrorExpr(e ast.Expr) bool {
	t := u.typeOf(e)
	if t == nil || t == types.Typ[types.Invalid] {
		return identName(e) == "err"
	}
	return isErrorType(t)
}

func (u *body) succeeded(e ast.Expr) bool {
	x, ok := ast.Unparen(e).(*ast.BinaryExpr)
	return ok && x.Op == token.EQL && identName(x.Y) == "nil" && u.isErrorExpr(x.X)
}

func isErrorType(t types.Type) bool {
	return t != nil && types.Identical(t, types.Universe.Lookup("error").Type())
}
