package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/model"
)

// What a query builder makes is a value like any other: text to be joined with other text, a part of another statement, an element of a list.
// It is sent where something waits for it, and that is what is decided here.

// findBuilders looks for the packages whose chains the file begins, and, if there are any, for what is done with the variables that may hold
// such chains.
func (lw *lowering) findBuilders() {
	lw.builders, lw.handed = map[string]bool{}, map[*tsgo.Node][]*call{}
	for _, u := range lw.units {
		for _, k := range u.calls {
			if k.begins() {
				lw.builders[k.pkg] = true
			}
		}
	}
	if len(lw.builders) == 0 {
		return
	}
	hand := func(e *tsgo.Node, to *call) {
		if e = skip(e); e != nil && e.Kind == tsgo.KindSpreadElement {
			e = skip(e.Expression())
		}
		if e != nil && e.Kind == tsgo.KindIdentifier {
			if d := lw.declaration(e); d != nil {
				lw.handed[d] = append(lw.handed[d], to)
			}
		}
	}
	for _, u := range lw.units {
		for _, k := range u.calls {
			for _, a := range k.args {
				hand(a, k)
			}
		}
		for _, m := range u.awaits {
			hand(m.node, nil)
			if list := lw.listOf(m.node); list != nil {
				hand(list, nil)
			}
		}
	}
}

// listOf is what a for statement goes over whose variable e is.
func (lw *lowering) listOf(e *tsgo.Node) *tsgo.Node {
	if e = skip(e); e.Kind != tsgo.KindIdentifier {
		return nil
	}
	d := lw.declaration(e)
	if d == nil || d.Kind != tsgo.KindVariableDeclaration || d.Parent == nil || d.Parent.Parent == nil || d.Parent.Parent.Kind != tsgo.KindForOfStatement {
		return nil
	}
	return d.Parent.Parent.AsForInOrOfStatement().Expression
}

// sent are the calls whose results something waits for, returns or hands on: a lazy chain is sent there.
func (u *body) sent() map[int32]bool {
	sent := map[int32]bool{}
	if len(u.builders) == 0 {
		return sent
	}
	var mark func(v *model.Value, depth int)
	mark = func(v *model.Value, depth int) {
		switch {
		case depth > 3:
		case v.Kind == model.Result && int(v.Index) < len(u.calls):
			sent[v.Index] = true
			if k := u.calls[v.Index]; k.lib && k.this && keeps(k.name) && len(k.Args) > 0 {
				mark(&k.Args[0], depth+1)
			}
		case v.Kind == model.Object && strings.HasPrefix(v.Type, "["):
			for i := range v.Fields {
				mark(&v.Fields[i].Value, depth+1)
			}
		}
	}
	for _, m := range u.awaits {
		v := u.Value(m.node, m.at)
		mark(&v, 0)
	}
	if u.sendsResult() {
		for i, r := range u.Returns {
			if len(r.Exprs) != 1 || u.throws[int32(i)] {
				continue
			}
			if v := u.Value(r.Exprs[0], r.At); !u.isList(&v) {
				mark(&v, 0)
			}
		}
	}
	for i, k := range u.calls {
		if u.listed(k.node) {
			sent[int32(i)] = true
		}
		switch k.name {
		case "then", "catch", "finally":
			if len(k.Args) > 0 && k.this {
				mark(&k.Args[0], 0)
				continue
			}
		}
		if u.embeds(k) || k.lib && k.this && collects(k.name) && !u.sendsList(k.recv) {
			continue
		}
		for i := range k.Args {
			if i > 0 || !k.this {
				mark(&k.Args[i], 0)
			}
		}
	}
	return sent
}

// isList says whether a value is a list that a callback makes, which nothing waits for as a whole.
func (u *body) isList(v *model.Value) bool {
	return v.Kind == model.Result && int(v.Index) < len(u.calls) && u.makesList(u.calls[v.Index])
}

// makesList: the call makes a list, and what its callback returns is in it.
func (u *body) makesList(k *call) bool {
	if k.name != "map" && k.name != "flatMap" || len(k.args) == 0 {
		return false
	}
	return k.lib || k.pkg == "" || k.pkg == "lodash" || k.pkg == "lodash-es" || k.pkg == "ramda"
}

// keeps says whether a method of lists gives a list of the same elements.
func keeps(name string) bool {
	switch name {
	case "filter", "slice", "concat", "flat", "reverse", "sort":
		return true
	}
	return false
}

// collects says whether a method puts its arguments into a list, set or map.
func collects(name string) bool {
	switch name {
	case "push", "unshift", "add", "set":
		return true
	}
	return false
}

// embeds says whether a call makes a part of its own statement of the chains that it is given.
func (u *body) embeds(k *call) bool {
	switch {
	case k.begins(), k.linked() && len(k.Args) > 0 && (k.Args[0].Kind == model.Result || k.Args[0].Kind == model.Parameter):
		return true // of a chain, or of the builder that a callback is given
	case u.builders[k.pkg]:
		return len(k.directives) == 0 || k.directives[0].Effect.Kind == model.Query
	}
	if k.pkg != "" || k.recv == nil {
		return false
	}
	if k.Target.Kind == model.Dynamic { // nested[how](…)
		t := u.checker.GetTypeAtLocation(k.recv)
		return calleeOf(k.node).Kind == tsgo.KindElementAccessExpression && t != nil && t.Flags()&tsgo.TypeFlagsAny != 0
	}
	return k.this && k.Target.Kind == model.Unresolved // the same, where the builder has no type
}

// sendsList says whether something waits for the elements of the list e: not where it is only read, or given to a builder.
func (u *body) sendsList(e *tsgo.Node) bool {
	if e = skip(e); e == nil || e.Kind != tsgo.KindIdentifier {
		return true // what becomes of it is not seen
	}
	d := u.declaration(e)
	return d == nil || u.handedOn(d)
}

func (u *body) handedOn(d *tsgo.Node) bool {
	return slices.ContainsFunc(u.handed[d], func(k *call) bool { return k == nil || !u.embeds(k) })
}

// listed says whether e is what a variable begins with that something waits for, perhaps in another function.
func (u *body) listed(e *tsgo.Node) bool {
	p := outermost(e).Parent
	return p != nil && p.Kind == tsgo.KindVariableDeclaration && p.Name().Kind == tsgo.KindIdentifier && u.handedOn(p)
}

// outermost looks out of e through what does not change a value.
func outermost(e *tsgo.Node) *tsgo.Node {
	for e.Parent != nil && e.Parent.Kind != tsgo.KindSourceFile && skip(e.Parent) == skip(e) {
		e = e.Parent
	}
	return e
}

// sendsResult says whether something waits for what the function returns. Of functions with a name that is assumed; a literal's result is
// used by the call that is given the literal.
func (u *body) sendsResult() bool {
	if u.parent == nil || u.node.ModifierFlags()&tsgo.ModifierFlagsAsync != 0 {
		return true
	}
	arg := outermost(u.node)
	if arg.Parent == nil || arg.Parent.Kind != tsgo.KindCallExpression {
		return true
	}
	i, ok := u.parent.callOf[arg.Parent]
	if !ok || !slices.Contains(u.parent.calls[i].args, arg) {
		return true
	}
	k := u.parent.calls[i]
	switch {
	case u.makesList(k):
		return u.parent.sends[i]
	case k.lib && k.this && k.name != "then" && k.name != "catch" && k.name != "finally":
		return !iterates(k.name) // what forEach is given comes to nothing
	}
	return !u.parent.embeds(k)
}
