package typescript

import (
	"slices"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// keys is how the keys of all elements are gathered before the loop.
type keys struct {
	direct  bool   // the list itself holds the keys
	element string // the parameter of the gathering callback
	second  string // its second parameter; "" for none
	key     string // the key, computed from them
	guard   string // which elements are looked up; "" for all
	kind    tsgo.TypeFlags
	object  bool // neither text nor number
}

// gatherer writes expressions of a pass so that they can be evaluated before the loop.
type gatherer struct {
	*loop
	element string // what stands for over[index]; "" where there is no index
	uses    bool   // the element was used
	index   bool   // the index was used by itself
	roots   map[*tsgo.Node]bool
}

// findKeys decides how the keys are gathered.
func (b *batch) findKeys() error {
	b.names = b.newNames(b.loop.stmt, nil)
	g := &gatherer{loop: b.loop, roots: map[*tsgo.Node]bool{}}
	k := &keys{}
	switch {
	case b.loop.element != nil:
		k.element = b.of(b.loop.element)
	default:
		if local := b.loop.elementLocal(); local != "" {
			k.element = local
		} else {
			k.element = b.names.pick(singular(orText(lastName(b.loop.over), "element")), "element")
		}
		g.element = k.element
	}
	expr, err := g.write(b.look.key, 0)
	if err != nil {
		return err
	}
	if !g.uses {
		return refuse("the key does not depend on the list's element")
	}
	k.key = expr
	if err := b.keyType(k); err != nil {
		return err
	}
	whole, err := b.findGuard(g, k)
	if err != nil {
		return err
	}
	if !whole && b.narrowed() {
		return refuse("whether the key is there depends on the loop's earlier passes")
	}
	if g.index {
		if b.loop.index == nil || b.loop.callback == nil && b.loop.element == nil {
			return refuse("the key is computed from the loop's counter")
		}
		k.second = b.of(b.loop.index)
	}
	if err := b.keptUntilThen(g); err != nil {
		return err
	}
	element := b.loop.element
	k.direct = k.guard == "" && b.loop.list != iterable && (element != nil && element.Kind == tsgo.KindIdentifier && k.key == element.Text() || g.element != "" && k.key == g.element)
	b.keys = k
	return nil
}

// elementLocal is the constant that a counting loop keeps its element in: const order = orders[i].
func (l *loop) elementLocal() string {
	if l.index == nil || l.body.Kind != tsgo.KindBlock {
		return ""
	}
	for _, st := range l.body.Statements() {
		if st.Kind != tsgo.KindVariableStatement {
			continue
		}
		name := ""
		each(st, func(n *tsgo.Node) bool {
			if n.Kind == tsgo.KindVariableDeclaration && n.Initializer() != nil && isConst(n) && n.Name().Kind == tsgo.KindIdentifier && l.isElement(n.Initializer()) {
				name = n.Name().Text()
			}
			return name == ""
		})
		if name != "" {
			return name
		}
	}
	return ""
}

// isElement recognises over[index] of a counting loop.
func (l *loop) isElement(n *tsgo.Node) bool {
	n = skip(n)
	return l.callback == nil && l.index != nil && n.Kind == tsgo.KindElementAccessExpression && l.of(n.Expression()) == l.of(l.over) &&
		l.of(n.AsElementAccessExpression().ArgumentExpression) == l.index.Text()
}

// write gives an expression as it reads before the loop, and refuses what does not.
func (g *gatherer) write(n *tsgo.Node, depth int) (string, error) {
	if depth > 8 {
		return "", refuse("the key is computed in too many steps")
	}
	var edits []text.Edit
	var failed error
	each(n, func(m *tsgo.Node) bool {
		if failed != nil {
			return false
		}
		switch m.Kind {
		case tsgo.KindElementAccessExpression:
			if g.isElement(m) {
				g.uses = true
				edits = append(edits, g.edit(m, g.element))
				return false
			}
		case tsgo.KindPropertyAccessExpression:
			if g.fields[m.Name().Text()] {
				failed = refuse("the loop changes .%s", m.Name().Text())
			}
		case tsgo.KindCallExpression:
			if !g.plainCall(m) {
				failed = refuse("the key is computed by %s", g.brief(m))
			}
		case tsgo.KindAwaitExpression, tsgo.KindNewExpression, tsgo.KindTaggedTemplateExpression, tsgo.KindYieldExpression, tsgo.KindFunctionExpression,
			tsgo.KindArrowFunction, tsgo.KindPostfixUnaryExpression, tsgo.KindDeleteExpression, tsgo.KindObjectLiteralExpression:
			failed = refuse("the key is computed by %s", g.brief(m))
		case tsgo.KindIdentifier:
			if isName(m) {
				var by string
				if by, failed = g.name(m, depth); by != "" && failed == nil {
					edits = append(edits, g.edit(m, by))
				}
			}
		}
		return true
	})
	if failed != nil {
		return "", failed
	}
	return g.replace(n, edits...), nil
}

// plainCall recognises conversions, which only compute.
func (g *gatherer) plainCall(call *tsgo.Node) bool {
	if _, ok := isMethod(call, "toString", "toHexString", "trim", "toLowerCase", "toUpperCase"); ok {
		return len(call.Arguments()) == 0
	}
	callee := skip(call.Expression())
	return callee.Kind == tsgo.KindIdentifier && slices.Contains([]string{"Number", "String", "BigInt", "parseInt"}, callee.Text())
}

// name gives what stands for a variable before the loop; "" for itself.
func (g *gatherer) name(id *tsgo.Node, depth int) (string, error) {
	d := g.declaration(id)
	if d == nil || tsgo.GetSourceFileOfNode(d) != g.Source {
		return "", nil
	}
	if g.assigned[d] {
		return "", refuse("the loop changes %s", id.Text())
	}
	if g.loop.element != nil && inside(d.Name(), g.loop.element) {
		g.uses, g.roots[d] = true, true
		return "", nil
	}
	if g.loop.index != nil && d.Name() == g.loop.index {
		g.index = true
		return "", nil
	}
	if !inside(d, g.stmt) {
		return "", nil
	}
	if !inside(d, g.body) {
		return "", refuse("%s is not known before the loop", id.Text())
	}
	if d.End() > g.look.Pos() {
		return "", refuse("%s is not known before the query", id.Text())
	}
	switch d.Kind {
	case tsgo.KindVariableDeclaration:
		if d.Initializer() == nil {
			break
		}
		if g.isElement(d.Initializer()) && g.element == id.Text() {
			g.uses, g.roots[d] = true, true
			return "", nil
		}
		return g.group(d.Initializer(), depth)
	case tsgo.KindBindingElement: // const { userId } = order
		decl := d.Parent.Parent
		name := d.PropertyNameOrName()
		if decl.Kind != tsgo.KindVariableDeclaration || d.Parent.Kind != tsgo.KindObjectBindingPattern || decl.Initializer() == nil || d.Initializer() != nil ||
			name.Kind != tsgo.KindIdentifier || g.of(d)[0] == '.' {
			break
		}
		if g.fields[name.Text()] {
			return "", refuse("the loop changes .%s", name.Text())
		}
		from, err := g.group(decl.Initializer(), depth)
		return from + "." + name.Text(), err
	}
	return "", refuse("how %s is computed is not plain", id.Text())
}

// group writes an expression that takes the place of a name.
func (g *gatherer) group(n *tsgo.Node, depth int) (string, error) {
	out, err := g.write(n, depth+1)
	switch skip(n).Kind {
	case tsgo.KindIdentifier, tsgo.KindPropertyAccessExpression, tsgo.KindElementAccessExpression, tsgo.KindCallExpression, tsgo.KindStringLiteral,
		tsgo.KindNumericLiteral, tsgo.KindThisKeyword, tsgo.KindTemplateExpression:
		return out, err
	}
	return "(" + out + ")", err
}

// keptUntilThen checks that nothing between the start of a pass and the query may change what the key is read from.
func (b *batch) keptUntilThen(g *gatherer) error {
	if skip(b.look.key).Kind == tsgo.KindIdentifier && b.keysOf(b.look.key) != 0 {
		return nil // a text or a number changes only by assignment
	}
	var failed error
	each(b.loop.body, func(n *tsgo.Node) bool {
		if n.Pos() > b.look.call.Pos() || failed != nil {
			return false
		}
		if n.Kind != tsgo.KindCallExpression || n == b.look.call || inside(b.look.call, n) || b.onlyReads(n) {
			return true
		}
		for _, a := range n.Arguments() {
			if a = skip(a); a.Kind == tsgo.KindIdentifier && g.roots[b.declaration(a)] && b.keysOf(a) == 0 {
				failed = refuse("%s may change the key", b.brief(n))
			}
		}
		return true
	})
	return failed
}

// onlyReads says whether a call belongs to the language or to a library: those do not change what they are given, but for a few.
func (b *batch) onlyReads(call *tsgo.Node) bool {
	list := b.Callees(call)
	for _, name := range list {
		pkg, member, ok := cut(name)
		if !ok || pkg == "" || pkg[0] == '.' || isSource(pkg) || member == "ObjectConstructor.assign" {
			return false
		}
	}
	return len(list) > 0
}

// isSource says whether the first part of a callee's name is a file of the workspace.
func isSource(pkg string) bool {
	for _, ending := range []string{".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"} {
		if len(pkg) > len(ending) && pkg[len(pkg)-len(ending):] == ending {
			return true
		}
	}
	return false
}

// keysOf is the kind of a value that can be a map's key: text, number or bigint; 0 if it is none of them or not known.
func (s *source) keysOf(n *tsgo.Node) tsgo.TypeFlags {
	t := s.Checker.GetTypeAtLocation(n)
	if t == nil {
		return 0
	}
	return kindOf(s.Checker.GetNonNullableType(t))
}

// kindOf is the one kind of primitive that a type's values are.
func kindOf(t *tsgo.Type) tsgo.TypeFlags {
	if t == nil {
		return 0
	}
	list := []*tsgo.Type{t}
	if t.IsUnion() {
		list = t.Types()
	}
	var kind tsgo.TypeFlags
	for _, m := range list {
		var one tsgo.TypeFlags
		for _, k := range []tsgo.TypeFlags{tsgo.TypeFlagsStringLike, tsgo.TypeFlagsNumberLike, tsgo.TypeFlagsBigIntLike} {
			if m.Flags()&k != 0 {
				one = k
			}
		}
		if one == 0 || kind != 0 && kind != one {
			return 0
		}
		kind = one
	}
	return kind
}

// flagsOf are the flags of a type and, for a union, of its members.
func flagsOf(t *tsgo.Type) tsgo.TypeFlags {
	if t == nil {
		return tsgo.TypeFlagsUnknown
	}
	if !t.IsUnion() {
		return t.Flags()
	}
	var flags tsgo.TypeFlags
	for _, m := range t.Types() {
		flags |= m.Flags()
	}
	return flags
}

// keyType checks that the key can be looked up in a map, and that it is there.
func (b *batch) keyType(k *keys) error {
	key := skip(b.look.key)
	t := b.Checker.GetTypeAtLocation(key)
	flags := flagsOf(t)
	k.kind = b.keysOf(key)
	known := flags&(tsgo.TypeFlagsAny|tsgo.TypeFlagsUnknown) == 0
	k.object = known && k.kind == 0
	if b.options.MySQL && (k.kind == tsgo.TypeFlagsStringLike || !known) {
		return refuse("the key is text: MySQL compares it without regard to case, a map does not")
	}
	if !b.look.exact && k.kind == tsgo.TypeFlagsStringLike && flags&(tsgo.TypeFlagsNull|tsgo.TypeFlagsUndefined) != 0 {
		return refuse("%s may be null or undefined, which have a text as well", b.brief(b.look.key))
	}
	if k.object && b.site.Library != "mongoose" {
		return refuse("%s is neither text nor a number", b.brief(b.look.key))
	}
	missing := flags & (tsgo.TypeFlagsUndefined | tsgo.TypeFlagsVoid)
	switch b.look.nulls {
	case noneAccepted:
		missing |= flags & tsgo.TypeFlagsNull
	case noRow:
		missing = 0
	}
	if b.look.nulls != noRow && !known {
		return refuse("the type of %s is not known, and without it the query would have no condition", b.brief(b.look.key))
	}
	if missing != 0 {
		return refuse("%s may be null or undefined, and then the query has no condition", b.brief(b.look.key))
	}
	if b.look.nulls != noRow && !b.strictNulls() {
		b.notes = append(b.notes, "This rests on "+b.brief(b.look.key)+" never being null or undefined, which the project's types do not tell.")
	}
	return nil
}
