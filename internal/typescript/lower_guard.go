package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

func (u *body) emitRegions() {
	u.fn.Regions = make([]model.Region, len(u.Regions))
	for i := range u.Regions {
		r := &u.Regions[i]
		if r.Kind == model.Branch {
			if u.catches[int32(i)] {
				r.Guard = model.Guard{Kind: model.OnError}
			} else {
				r.Guard = u.guard(r)
			}
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
	rest bool // the condition decided on leaving
}

// kind says what a condition being true (or, negated, false) means, and by which part of it.
func (t *test) kind(e *tsgo.Node, negate bool, depth int) (model.GuardKind, *tsgo.Node) {
	e = skip(e)
	if depth > 50 {
		return model.OnCondition, e
	}
	switch e.Kind {
	case tsgo.KindPrefixUnaryExpression:
		if p := e.AsPrefixUnaryExpression(); p.Operator == tsgo.KindExclamationToken {
			return t.kind(p.Operand, !negate, depth+1)
		}
	case tsgo.KindBinaryExpression:
		b := e.AsBinaryExpression()
		switch b.OperatorToken.Kind {
		case tsgo.KindAmpersandAmpersandToken, tsgo.KindBarBarToken:
			return t.compound(b, e, negate, depth)
		case tsgo.KindQuestionQuestionToken:
			return t.kind(b.Left, negate, depth+1)
		}
		if operand, zero, ok := t.zeroTest(b); ok {
			return t.zero(operand, zero != negate), e
		}
		if x := skip(b.Left); b.OperatorToken.Kind == tsgo.KindInstanceOfKeyword && t.isError(x) && !negate {
			return model.OnError, e
		}
		return model.OnCondition, e
	case tsgo.KindCallExpression:
		if k := t.callOf(e); k != nil {
			switch {
			case negate && t.isLookup(e): // byID.get(id) ?? await load(id)
				return model.OnMiss, e
			case negate && (k.name == "has" || k.name == "includes") && k.recv != nil && t.filled(k.recv):
				return model.OnMiss, e
			}
		}
		return model.OnCondition, e
	}
	return t.zero(e, negate), e
}

// zero is the meaning of a value being absent, or there.
func (t *test) zero(x *tsgo.Node, absent bool) model.GuardKind {
	x = skip(x)
	if t.isError(x) {
		if absent || t.rest {
			return model.OnCondition
		}
		return model.OnError
	}
	if !absent {
		if t.given(x) {
			return model.OnGiven
		}
		return model.OnCondition
	}
	switch {
	case t.isLookup(x):
		return model.OnMiss
	case t.isOwn(x):
		return model.OnAbsent
	case isVariable(x):
		return model.OnUnset
	}
	return model.OnCondition
}

// given says whether a condition asks if a value is there to work on. Flags and counts choose among elements; where the type is not known
// the name of a key says what is meant.
func (t *test) given(x *tsgo.Node) bool {
	if !isVariable(x) || t.isLookup(x) {
		return false
	}
	name := ""
	switch x.Kind {
	case tsgo.KindIdentifier:
		name = x.Text()
	case tsgo.KindPropertyAccessExpression:
		name = x.Name().Text()
	}
	if name != "" {
		if strings.HasSuffix(name, "Id") || strings.HasSuffix(name, "ID") || strings.HasSuffix(name, "_id") || name == "id" {
			return true
		}
	}
	typ := t.u.checker.GetTypeAtLocation(x)
	const flags = tsgo.TypeFlagsAny | tsgo.TypeFlagsUnknown | tsgo.TypeFlagsNumberLike | tsgo.TypeFlagsBoolean | tsgo.TypeFlagsBooleanLiteral
	if typ == nil || typ.Flags()&flags != 0 {
		return false
	}
	if typ.Flags()&tsgo.TypeFlagsUnion == 0 {
		return true
	}
	return !slices.ContainsFunc(typ.Types(), func(t *tsgo.Type) bool { return t.Flags()&flags != 0 })
}

func (t *test) compound(b *tsgo.BinaryExpression, e *tsgo.Node, negate bool, depth int) (model.GuardKind, *tsgo.Node) {
	x, by := t.kind(b.Left, negate, depth+1)
	y, byY := t.kind(b.Right, negate, depth+1)
	if (b.OperatorToken.Kind == tsgo.KindAmpersandAmpersandToken) == negate {
		if x == y {
			return x, e
		}
		return model.OnCondition, e
	}
	switch {
	case x == model.OnGiven: // says least of all
		return y, byY
	case y == model.OnGiven:
		return x, by
	case x == model.OnCondition && y == model.OnCondition:
		return x, e
	case x == model.OnCondition || x == model.OnError && y != model.OnCondition:
		return y, byY
	}
	return x, by
}

// zeroTest recognises x === null, x == undefined, x.length === 0, x.length > 0, x.size < 1 and the like; zero tells whether x is absent if
// it holds.
func (t *test) zeroTest(b *tsgo.BinaryExpression) (operand *tsgo.Node, zero, ok bool) {
	x, y := skip(b.Left), skip(b.Right)
	op := b.OperatorToken.Kind
	if isZero(x) {
		x, y = y, x
		switch op {
		case tsgo.KindLessThanToken:
			op = tsgo.KindGreaterThanToken
		case tsgo.KindGreaterThanToken:
			op = tsgo.KindLessThanToken
		}
	}
	if x.Kind == tsgo.KindTypeOfExpression && y.Kind == tsgo.KindStringLiteral && y.Text() == "undefined" {
		x, y = skip(x.Expression()), nil
	}
	one := false
	if x.Kind == tsgo.KindPropertyAccessExpression && (x.Name().Text() == "length" || x.Name().Text() == "size") {
		one = y != nil && y.Kind == tsgo.KindNumericLiteral && y.Text() == "1"
		x = skip(x.Expression())
	}
	none := y == nil || isZero(y)
	switch {
	case none && (op == tsgo.KindEqualsEqualsToken || op == tsgo.KindEqualsEqualsEqualsToken || op == tsgo.KindLessThanEqualsToken), one && op == tsgo.KindLessThanToken:
		return x, true, true
	case none && (op == tsgo.KindExclamationEqualsToken || op == tsgo.KindExclamationEqualsEqualsToken || op == tsgo.KindGreaterThanToken), one && op == tsgo.KindGreaterThanEqualsToken:
		return x, false, true
	}
	return nil, false, false
}

func isZero(n *tsgo.Node) bool {
	if n == nil {
		return false
	}
	switch n.Kind {
	case tsgo.KindNullKeyword, tsgo.KindFalseKeyword, tsgo.KindVoidExpression:
		return true
	case tsgo.KindIdentifier:
		return n.Text() == "undefined"
	case tsgo.KindStringLiteral, tsgo.KindNumericLiteral:
		return n.Text() == "" || n.Text() == "0"
	}
	return false
}

func isVariable(n *tsgo.Node) bool {
	n = skip(n)
	switch n.Kind {
	case tsgo.KindIdentifier, tsgo.KindThisKeyword, tsgo.KindParameter, tsgo.KindBindingElement:
		return true
	case tsgo.KindPropertyAccessExpression:
		return isVariable(n.Expression())
	}
	return false
}

func (t *test) isError(n *tsgo.Node) bool {
	if v := t.u.local(n); v != nil {
		return t.u.IsError(v)
	}
	return false
}

func (t *test) callOf(n *tsgo.Node) *call {
	if i, ok := t.u.callOf[skip(n)]; ok {
		return t.u.calls[i]
	}
	return nil
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

// source is the one expression that a variable was last assigned; nil if there are several.
func (t *test) source(n *tsgo.Node) *tsgo.Node {
	v := t.u.local(n)
	if v == nil {
		return nil
	}
	last := t.u.Last(t.u.Vars[v], t.at)
	if last == nil || len(last.Exprs) == 0 || last.Kind != flow.Expr {
		return nil
	}
	return skip(last.Exprs[0])
}

// isLookup recognises map[k], map.get(k) and what was read from a cache.
func (t *test) isLookup(n *tsgo.Node) bool {
	n = skip(n)
	if src := t.source(n); src != nil {
		n = src
		for range 8 { // JSON.parse(await cache.get(k)), a || b
			k := t.callOf(n)
			if k == nil || k.is(model.CacheGet) || len(k.args) != 1 || k.name != "parse" {
				break
			}
			n = skip(k.args[0])
		}
	}
	switch n.Kind {
	case tsgo.KindElementAccessExpression:
		arg := skip(n.AsElementAccessExpression().ArgumentExpression)
		return arg.Kind != tsgo.KindNumericLiteral && t.filled(n.Expression())
	case tsgo.KindCallExpression:
		k := t.callOf(n)
		if k == nil {
			return false
		}
		if k.is(model.CacheGet) {
			return true
		}
		return k.name == "get" && k.recv != nil && k.lib && (t.filled(k.recv) || t.preloaded(k.recv))
	}
	return false
}

// preloaded says whether a container was made from values: what is asked for where it has none is an exception.
func (t *test) preloaded(container *tsgo.Node) bool {
	x := t.u.Vars[t.u.root(skip(container))]
	if x == nil || len(x.Defs) != 1 {
		return false
	}
	d := &t.u.Defs[x.Defs[0]]
	if d.Kind != flow.Expr || len(d.Exprs) != 1 {
		return false
	}
	made := skip(d.Exprs[0])
	return made.Kind == tsgo.KindNewExpression && len(made.Arguments()) > 0
}

// filled says whether a container may be what the surrounding loop remembers in: it is written in it, or it outlives the function. A
// local set that the loop only reads is a filter.
func (t *test) filled(container *tsgo.Node) bool {
	container = skip(container)
	loop := t.u.Innermost(t.at.Region)
	v := t.u.root(container)
	if v == nil || container.Kind == tsgo.KindPropertyAccessExpression {
		return true
	}
	x := t.u.Vars[v]
	if x == nil {
		return true
	}
	if loop < 0 {
		return len(x.Defs) > 1 || t.u.Defs[x.Defs[0]].Kind == flow.Capture || t.u.Defs[x.Defs[0]].Kind == flow.Param
	}
	return x.DefinedIn(t.u.Loops[loop])
}

// isOwn says whether e is a parameter or captured variable as it was handed in, a field of this, or a variable of the module.
func (t *test) isOwn(n *tsgo.Node) bool {
	n = skip(n)
	switch n.Kind {
	case tsgo.KindIdentifier, tsgo.KindParameter:
		switch v := t.u.Value(n, t.at); v.Kind {
		case model.Parameter, model.Capture, model.Global:
			return true
		}
	case tsgo.KindPropertyAccessExpression:
		v := t.u.Value(n, t.at)
		for v.Kind == model.FieldOf && len(v.Fields) == 1 {
			v = v.Fields[0].Value
		}
		return v.Kind == model.Global || v.Kind == model.Parameter && v.Index == 0 && t.u.id.this
	}
	return false
}

// failed says whether a condition holds because of an error. It is asked in the first pass.
func (u *body) failed(n *tsgo.Node) bool {
	n = skip(n)
	switch n.Kind {
	case tsgo.KindBinaryExpression:
		b := n.AsBinaryExpression()
		switch b.OperatorToken.Kind {
		case tsgo.KindAmpersandAmpersandToken:
			return u.failed(b.Left) || u.failed(b.Right)
		case tsgo.KindBarBarToken:
			return u.failed(b.Left) && u.failed(b.Right)
		case tsgo.KindExclamationEqualsToken, tsgo.KindExclamationEqualsEqualsToken:
			return isZero(skip(b.Right)) && u.failed(b.Left)
		}
	case tsgo.KindIdentifier:
		if v := u.local(n); v != nil {
			return u.IsError(v)
		}
	}
	return false
}
