package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// Some functions are entered because of where they stand: in a map of GraphQL resolvers, in the options of a field, in a call that wraps what
// a file exports.

// placed is the entry of a function by where it stands; nil for none.
func (lw *lowering) placed(f *fnName) *model.Entry {
	if f.parent == nil || f.class != nil {
		return nil
	}
	if b := f.node.Body(); b != nil && b.Kind == tsgo.KindBlock && startsWith(b.Statements(), "use server") {
		return &model.Entry{Role: model.Request, Framework: "next"}
	}
	if e := lw.fieldEntry(f); e != nil {
		return e
	}
	if typ, field := lw.mapField(f.node); typ != "" {
		return mapEntry(f, typ+"."+field)
	}
	if name, isDefault := wrappedExport(f.node); name != "" {
		return lw.convention(name, true, isDefault)
	}
	return nil
}

// mapEntry is the entry of a function in a map of resolvers: it is given the object whose field it resolves, unless that is the root.
func mapEntry(f *fnName, route string) *model.Entry {
	e := &model.Entry{Role: model.Request, Framework: "apollo", Route: route, Parent: 1}
	if f.this {
		e.Parent++
	}
	if typ, _, _ := strings.Cut(route, "."); isRootType(typ) {
		e.Parent = 0
	}
	return e
}

func isRootType(name string) bool {
	return name == "Query" || name == "Mutation" || name == "Subscription"
}

// keyed is the name of the property that a node is the value of, and the object that has it.
func keyed(n *tsgo.Node) (name string, object *tsgo.Node) {
	p := n
	if n.Kind != tsgo.KindMethodDeclaration {
		for p = n.Parent; p != nil && (p.Kind == tsgo.KindParenthesizedExpression || p.Kind == tsgo.KindAsExpression || p.Kind == tsgo.KindSatisfiesExpression); {
			p = p.Parent
		}
		if p == nil || p.Kind != tsgo.KindPropertyAssignment {
			return "", nil
		}
	}
	if p.Parent == nil || p.Parent.Kind != tsgo.KindObjectLiteralExpression {
		return "", nil
	}
	return propertyName(p.Name()), p.Parent
}

// mapField is the type and field that a function resolves in a map: { Query: { users() {} }, User: { posts: { resolve() {} } } }.
func (lw *lowering) mapField(fn *tsgo.Node) (typ, field string) {
	field, object := keyed(fn)
	if field == "resolve" || field == "subscribe" {
		field, object = keyed(object)
	}
	if field == "" {
		return "", ""
	}
	typ, root := keyed(object)
	if typ == "" || typ[0] < 'A' || typ[0] > 'Z' {
		return "", ""
	}
	for _, p := range root.AsObjectLiteralExpression().Properties.Nodes {
		if p.Name() != nil && isRootType(propertyName(p.Name())) {
			return typ, field
		}
	}
	holder := ""
	if name, _ := keyed(root); name != "" {
		holder = name
	} else if p := root.Parent; p.Kind == tsgo.KindVariableDeclaration && p.Name().Kind == tsgo.KindIdentifier {
		holder = p.Name().Text()
	}
	if strings.HasSuffix(strings.ToLower(holder), "resolvers") {
		return typ, field
	}
	return "", ""
}

// fieldEntry is that of a function in the options of a field: t.field({ resolve: (user) => … }).
func (lw *lowering) fieldEntry(f *fnName) *model.Entry {
	name, object := keyed(f.node)
	if lw.catalog == nil || name == "" || object.Parent == nil || object.Parent.Kind != tsgo.KindCallExpression {
		return nil
	}
	call := object.Parent
	d := lw.resolverCall(call)
	if d == nil || d.Fields["handler"] != "" && d.Fields["handler"] != name || name != "resolve" && d.Fields["handler"] == "" {
		return nil
	}
	typ, field := fieldPlace(call)
	e := &model.Entry{Role: model.Request, Framework: d.Effect.Framework, Route: typ + "." + field}
	if d.Decorates == "root" {
		return e
	}
	e.Parent = 1
	if params := f.node.Parameters(); len(params) > 1 && isIdentifier(params[0].Name(), "query") { // Prisma's fields are given a query first
		e.Parent++
	}
	if f.this {
		e.Parent++
	}
	return e
}

// resolverCall is the directive of a call whose options hold a resolver.
func (lw *lowering) resolverCall(call *tsgo.Node) *catalog.Directive {
	for _, t := range lw.r.call(call) {
		if t.Package == "" || strings.HasPrefix(t.Package, "?") {
			continue
		}
		for _, d := range lw.catalog.Member(t.Package, t.Owner, t.Member) {
			if d.Verb == "resolver" {
				return d
			}
		}
	}
	return nil
}

// fieldPlace names the type and field that a field's call declares: by the property that holds it, and by the calls around it:
// builder.objectType('User', { fields: (t) => ({ posts: t.field(…) }) }), builder.queryField('me', (t) => t.field(…)).
func fieldPlace(call *tsgo.Node) (typ, field string) {
	field, _ = keyed(call)
	for n, depth := call.Parent, 0; n != nil && depth < maxSyntax; n, depth = n.Parent, depth+1 {
		if n.Kind != tsgo.KindCallExpression || len(n.Arguments()) == 0 {
			continue
		}
		callee := strings.ToLower(calleeName(n))
		var names []string
		for _, a := range n.Arguments() {
			switch a = skip(a); a.Kind {
			case tsgo.KindStringLiteral, tsgo.KindIdentifier:
				names = append(names, a.Text())
			}
		}
		for _, root := range [...]string{"Query", "Mutation", "Subscription"} {
			if strings.HasPrefix(callee, strings.ToLower(root)) {
				typ = root
			}
		}
		if typ == "" && len(names) > 0 {
			typ, names = names[0], names[1:]
		}
		if field == "" && len(names) > 0 {
			field = names[0]
		}
		if typ != "" || field != "" {
			return typ, field
		}
	}
	return typ, field
}

// wrappedExport is the name under which a file exports a call that the function is handed to: export const GET = withAuth(async () => …).
func wrappedExport(fn *tsgo.Node) (name string, isDefault bool) {
	const deepest = 5
	n := fn
	for range deepest {
		p := n.Parent
		for p != nil && (p.Kind == tsgo.KindParenthesizedExpression || p.Kind == tsgo.KindAsExpression || p.Kind == tsgo.KindSatisfiesExpression || p.Kind == tsgo.KindAwaitExpression) {
			n, p = p, p.Parent
		}
		switch {
		case p == nil:
			return "", false
		case p.Kind == tsgo.KindCallExpression && slices.Contains(p.Arguments(), n):
			n = p
			continue
		case p.Kind == tsgo.KindCallExpression, p.Kind == tsgo.KindPropertyAccessExpression: // a link of a chain
			n = p
			continue
		}
		if n == fn {
			return "", false
		}
		switch p.Kind {
		case tsgo.KindVariableDeclaration:
			if exportedVariable(p) && p.Name().Kind == tsgo.KindIdentifier {
				return p.Name().Text(), false
			}
		case tsgo.KindExportAssignment:
			return "default", true
		case tsgo.KindBinaryExpression:
			if b := p.AsBinaryExpression(); b.Right == n && exportsTo(b.Left) {
				name := assignedName(b.Left)
				return name, name == exportsName
			}
		}
		return "", false
	}
	return "", false
}

// exportsTo says whether a place is one that a CommonJS file exports.
func exportsTo(left *tsgo.Node) bool {
	for n := tsgo.SkipOuterExpressions(left, tsgo.OEKAll); n.Kind == tsgo.KindPropertyAccessExpression; n = tsgo.SkipOuterExpressions(n.Expression(), tsgo.OEKAll) {
		if base := n.Expression(); isIdentifier(base, "exports") || isIdentifier(base, "module") && n.Name().Text() == "exports" {
			return true
		}
	}
	return false
}

// procedure is the name of a procedure of tRPC: that of the property that holds it, below the router's variable.
func procedure(call *tsgo.Node) string {
	field, object := keyed(call)
	if field == "" {
		if p := call.Parent; p != nil && p.Kind == tsgo.KindVariableDeclaration && p.Name().Kind == tsgo.KindIdentifier {
			return p.Name().Text() // export const createOrder = procedure.mutation(…)
		}
		return ""
	}
	for n := object; n != nil && n.Parent != nil; n = n.Parent {
		switch p := n.Parent; p.Kind {
		case tsgo.KindCallExpression:
			continue
		case tsgo.KindVariableDeclaration:
			if p.Name().Kind == tsgo.KindIdentifier {
				if router := strings.TrimSuffix(p.Name().Text(), "Router"); router != "" {
					return router + "." + field
				}
			}
		}
		break
	}
	return field
}
