package typescript

import (
	"path"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// call is a call, new expression or tagged template between the two passes.
type call struct {
	model.Call
	node       *tsgo.Node
	at         at
	name       string     // of the callee as written: its last part
	recv       *tsgo.Node // what the callee is a property of; nil for functions
	this       bool       // argument 0 is recv, or what new makes
	args       []*tsgo.Node
	dynamic    *tsgo.Node // the function value of a Dynamic call
	directives []*catalog.Directive
	lib        bool // of the language: "lib"
	pkg        string
}

func isConst(list *tsgo.Node) bool { return list.Flags&tsgo.NodeFlagsConst != 0 }

// argument is the expression of argument i, counted as in model.Call.Args; nil if there is none.
func (k *call) argument(i int32) *tsgo.Node {
	if k.this {
		if i == 0 {
			return k.recv
		}
		i--
	}
	if i < 0 || int(i) >= len(k.args) {
		return nil
	}
	return k.args[i]
}

// resolve names the callee.
func (u *body) resolve(k *call) {
	callee := calleeOf(k.node)
	k.Span, k.Region, k.Results = u.span(k.node), k.at.Region, 1
	if callee == nil {
		return
	}
	k.Text, k.NameSpan = u.shorten(callee), u.span(callee)
	switch callee.Kind {
	case tsgo.KindPropertyAccessExpression:
		k.name, k.recv, k.NameSpan = callee.Name().Text(), callee.Expression(), u.span(callee.Name())
	case tsgo.KindElementAccessExpression:
		k.recv = callee.Expression()
	case tsgo.KindIdentifier:
		k.name = callee.Text()
	case tsgo.KindSuperKeyword:
		k.name = "super"
	}
	if lit := u.bodies[callee]; lit != nil { // (async () => { … })()
		k.Target.Kind, k.dynamic = model.Dynamic, callee
		return
	}
	list := u.r.call(k.node)
	u.library(k, callee, list)
	k.directives, k.Parts = catalog.Clauses(k.directives)
	if k.directives != nil || k.pkg != "" {
		k.Target.Kind = model.Static
		return
	}
	for _, t := range list {
		if t.Package == "" && u.ownTarget(k, callee, t) {
			return
		}
	}
	switch callee.Kind {
	case tsgo.KindIdentifier, tsgo.KindPropertyAccessExpression, tsgo.KindElementAccessExpression, tsgo.KindCallExpression:
		if callee.Kind == tsgo.KindIdentifier {
			if key := u.declaration(callee); key == nil || u.owner(key) == nil {
				break
			}
			k.Target.Kind, k.dynamic = model.Dynamic, callee
			return
		}
		if callee.Kind == tsgo.KindCallExpression || len(list) > 0 {
			k.Target.Kind, k.dynamic = model.Dynamic, callee
			k.this = false
			return
		}
	}
	if u.byModel(k) || u.byToken(k) {
		return
	}
	k.Target.Symbol = k.name
	k.this = k.recv != nil
	u.unresolved++
}

// nodeGlobals is the package that declares what every file of a Node program sees.
const nodeGlobals = "@types/node"

// library looks a callee up that is not the workspace's own: by where it is declared, by the receiver's type, by its name alone.
func (u *body) library(k *call, callee *tsgo.Node, list []target) {
	isNew := k.node.Kind == tsgo.KindNewExpression || callee.Kind == tsgo.KindSuperKeyword
	for _, t := range list {
		switch t.Package {
		case "":
			continue
		case "node": // globals
			t.Package = nodeGlobals
		}
		if k.pkg == "" {
			k.pkg, k.lib = t.Package, t.Package == "lib" || t.Package == nodeGlobals
			k.Target.Symbol = "npm:" + t.String()
			k.this = u.takesReceiver(k, t)
		}
		if u.catalog == nil || strings.HasPrefix(t.Package, "?") {
			continue
		}
		if isNew {
			k.directives = u.catalog.Member(t.Package, qualify(t.Owner, t.Member), "constructor")
		} else {
			k.directives = u.catalog.Member(t.Package, t.Owner, t.Member)
			if k.directives == nil && t.Package == "lib" && t.Owner == "" { // Node has what browsers have: fetch, setInterval
				k.directives = u.catalog.Member(nodeGlobals, "", t.Member)
			}
		}
		if k.directives != nil {
			k.pkg, k.lib = t.Package, t.Package == "lib" || t.Package == nodeGlobals
			k.Target.Symbol, k.this = "npm:"+t.String(), u.takesReceiver(k, t)
			return
		}
	}
	if u.catalog == nil || isNew || k.recv == nil || k.name == "" || len(list) > 0 && k.pkg == "" {
		return
	}
	for _, t := range u.r.receivers(callee) {
		if t.Package == "" || strings.HasPrefix(t.Package, "?") {
			continue
		}
		if d := u.catalog.Member(t.Package, qualify(t.Owner, t.Member), k.name); d != nil {
			k.directives, k.pkg, k.this, k.lib = d, t.Package, true, false
			k.Target.Symbol = "npm:" + t.Package + "#" + qualify(qualify(t.Owner, t.Member), k.name)
			return
		}
	}
	if k.pkg != "" && !k.lib && !strings.HasPrefix(k.pkg, "?") && !u.untypedPart(k.recv) {
		if d := u.catalog.UniqueMember(k.pkg, k.name); d != nil {
			k.directives, k.this = d, true
		}
	}
}

// untypedPart says whether a receiver is a property of something of a library's that has no type: list.items of a client may be an array as
// well as anything of the library's, and a method's name alone does not tell.
func (u *body) untypedPart(recv *tsgo.Node) bool {
	recv = skip(recv)
	if recv.Kind != tsgo.KindPropertyAccessExpression && recv.Kind != tsgo.KindElementAccessExpression {
		return false
	}
	if u.r.infer(recv, 0) != nil {
		return false
	}
	sym := u.r.symbol(nameOf(recv))
	if sym == nil || declarationOf(sym) == nil {
		return true
	}
	pkg, _ := u.r.view.moduleOf(declarationOf(sym))
	return pkg != ""
}

// modelLibraries are those whose models are classes with static methods, by the owner that describes them.
var modelLibraries = [...]struct{ pkg, owner string }{{"sequelize", "Model"}, {"mongoose", "Model"}, {"objection", "Model"}, {"bookshelf", "Model"}}

// byModel takes what is called like a model (models.User, User) for one of the library that the project depends on where nothing is known of
// its type, and the library's models have that method: models are often put together when the program starts.
func (u *body) byModel(k *call) bool {
	if u.catalog == nil || k.recv == nil || k.node.Kind != tsgo.KindCallExpression {
		return false
	}
	recv := skip(k.recv)
	name := ""
	switch recv.Kind {
	case tsgo.KindIdentifier:
		name = recv.Text()
	case tsgo.KindPropertyAccessExpression:
		name = recv.Name().Text()
	}
	if name == "" || name[0] < 'A' || name[0] > 'Z' || strings.ToUpper(name) == name {
		return false
	}
	for _, lib := range modelLibraries {
		d := u.catalog.Member(lib.pkg, lib.owner, k.name)
		if d == nil || !u.r.view.dependsOn(u.file.path, lib.pkg) {
			continue
		}
		k.directives, k.Parts = catalog.Clauses(d)
		k.pkg, k.this = lib.pkg, true
		k.Target.Kind, k.Target.Symbol = model.Static, "npm:"+lib.pkg+"#"+lib.owner+"."+k.name
		return true
	}
	return false
}

// dependsOn says whether a package.json above a file names a package.
func (v *view) dependsOn(file, pkg string) bool {
	for dir := path.Dir(file); within(v.root, dir); dir = path.Dir(dir) {
		if m := v.packages.byDir[dir]; m != nil {
			for _, field := range [...]string{"dependencies", "devDependencies", "peerDependencies"} {
				if strings.Contains(string(m.fields[field]), `"`+pkg+`"`) {
					return true
				}
			}
		}
		if dir == v.root || dir == "/" {
			break
		}
	}
	return false
}

// takesReceiver says whether a library's member is a method, so that its table counts the receiver as argument 0.
func (u *body) takesReceiver(k *call, t target) bool {
	if k.node.Kind == tsgo.KindNewExpression || k.recv == nil {
		return false
	}
	if t.Decl == nil {
		return t.Owner != ""
	}
	for d := t.Decl; d != nil; d = d.Parent {
		switch d.Kind {
		case tsgo.KindMethodDeclaration, tsgo.KindMethodSignature, tsgo.KindPropertySignature, tsgo.KindPropertyDeclaration, tsgo.KindGetAccessor:
			return true
		case tsgo.KindFunctionDeclaration, tsgo.KindVariableDeclaration, tsgo.KindClassDeclaration, tsgo.KindInterfaceDeclaration, tsgo.KindModuleDeclaration, tsgo.KindTypeAliasDeclaration:
			return false
		}
	}
	return false
}

// ownTarget names a callee of the workspace's own.
func (u *body) ownTarget(k *call, callee *tsgo.Node, t target) bool {
	d := t.Decl
	if d == nil {
		return false
	}
	if d.Kind == tsgo.KindClassDeclaration || d.Kind == tsgo.KindClassExpression {
		return u.construct(k, d)
	}
	for _, other := range t.Symbol.Declarations { // overloads: the one with a body
		if f := u.functionAt(other); f != nil {
			k.this = f.this
			if lit := u.bodies[f.node]; lit != nil && f.parent != nil && callee.Kind == tsgo.KindIdentifier && lit.parent == u {
				k.Target.Kind, k.dynamic, k.this = model.Dynamic, callee, false // so that its captures are known
				return true
			}
			k.Target.Kind, k.Target.Symbol = model.Static, string(f.id)
			return true
		}
	}
	switch d.Kind {
	case tsgo.KindMethodSignature, tsgo.KindPropertySignature, tsgo.KindMethodDeclaration:
		id := u.typeIDOf(d.Parent)
		if k.recv != nil && skip(k.recv).Kind != tsgo.KindThisKeyword { // the static type has more methods, and so fewer implementations
			if t := u.checker.GetTypeAtLocation(k.recv); t != nil {
				if s := u.checker.GetNonNullableType(t).Symbol(); s != nil && !isInternal(s) {
					if own := declarationOf(s); own != nil && (own.Kind == tsgo.KindInterfaceDeclaration || own.Kind == tsgo.KindClassDeclaration) {
						if given := u.typeIDOf(own); strings.HasPrefix(string(given), "ts:") {
							id = given
						}
					}
				}
			}
		}
		if id == "" || k.recv == nil {
			return false
		}
		k.Target.Kind, k.Target.Iface, k.Target.Method = model.Interface, id, t.Member
		k.Target.Symbol, k.this = string(id)+"."+t.Member, true
		return true
	case tsgo.KindVariableDeclaration, tsgo.KindParameter, tsgo.KindBindingElement, tsgo.KindPropertyDeclaration, tsgo.KindPropertyAssignment,
		tsgo.KindBinaryExpression, tsgo.KindExportAssignment, tsgo.KindGetAccessor:
		k.Target.Kind, k.dynamic, k.this = model.Dynamic, callee, false
		return true
	}
	return false
}

// construct names the constructor that new runs: that of the class, or of one that it extends.
func (u *body) construct(k *call, class *tsgo.Node) bool {
	k.this = true
	u.made(class)
	for range 8 {
		ns := u.namesFor(tsgo.GetSourceFileOfNode(class))
		if ns == nil {
			break
		}
		f := ns.byNode[class]
		for _, m := range class.Members() {
			if m.Kind == tsgo.KindConstructor && ns.byNode[m] != nil {
				f = ns.byNode[m]
			}
		}
		if f != nil {
			k.Target.Kind, k.Target.Symbol = model.Static, string(f.id)
			return true
		}
		base := u.baseClass(class)
		if base == nil {
			break
		}
		class = base
	}
	k.Target.Kind, k.Target.Symbol = model.Static, string(u.typeIDOf(class))+".constructor"
	return true
}

// functionAt is the function of the workspace that a declaration declares or holds.
func (lw *lowering) functionAt(d *tsgo.Node) *fnName {
	var n *tsgo.Node
	switch d.Kind {
	case tsgo.KindFunctionDeclaration, tsgo.KindMethodDeclaration, tsgo.KindConstructor, tsgo.KindFunctionExpression, tsgo.KindArrowFunction:
		n = d
	case tsgo.KindVariableDeclaration, tsgo.KindPropertyAssignment, tsgo.KindPropertyDeclaration:
		n = d.Initializer()
	case tsgo.KindBinaryExpression:
		n = d.AsBinaryExpression().Right
	case tsgo.KindExportAssignment:
		n = d.Expression()
	}
	if n == nil {
		return nil
	}
	if n = tsgo.SkipOuterExpressions(n, tsgo.OEKAll); !isFunction(n) {
		return nil
	}
	ns := lw.namesFor(tsgo.GetSourceFileOfNode(n))
	if ns == nil {
		return nil
	}
	return ns.byNode[n]
}

// namesFor are the functions of a file of the workspace; nil for others.
func (lw *lowering) namesFor(src *tsgo.SourceFile) *fileNames {
	if src == nil {
		return nil
	}
	if src == lw.src {
		return lw.names
	}
	return lw.foreign(src)
}

// shorten writes an expression as in the source, without the arguments of calls inside it, cut to a length that fits a message.
func (u *body) shorten(n *tsgo.Node) string {
	const limit = 60
	var b strings.Builder
	u.brief(&b, n, 0)
	s := b.String()
	if r := []rune(s); len(r) > limit {
		s = "…" + string(r[len(r)-limit+1:])
	}
	return s
}

func (u *body) brief(b *strings.Builder, n *tsgo.Node, depth int) {
	if depth > 40 {
		b.WriteString("…")
		return
	}
	switch n.Kind {
	case tsgo.KindIdentifier:
		b.WriteString(n.Text())
	case tsgo.KindThisKeyword:
		b.WriteString("this")
	case tsgo.KindParenthesizedExpression, tsgo.KindNonNullExpression, tsgo.KindAsExpression, tsgo.KindSatisfiesExpression, tsgo.KindAwaitExpression:
		u.brief(b, n.Expression(), depth+1)
	case tsgo.KindPropertyAccessExpression:
		u.brief(b, n.Expression(), depth+1)
		b.WriteString("." + n.Name().Text())
	case tsgo.KindCallExpression, tsgo.KindNewExpression:
		if n.Kind == tsgo.KindNewExpression {
			b.WriteString("new ")
		}
		u.brief(b, n.Expression(), depth+1)
		if len(n.Arguments()) == 0 {
			b.WriteString("()")
		} else {
			b.WriteString("(…)")
		}
	case tsgo.KindArrowFunction, tsgo.KindFunctionExpression:
		b.WriteString("function")
	default:
		from, to := tsgo.GetTokenPosOfNode(n, u.src, false), n.End()
		const most = 80
		if from < 0 || to > len(u.text) || from >= to {
			return
		}
		cut := min(to, from+4*most)
		b.WriteString(strings.Join(strings.Fields(strings.ToValidUTF8(u.text[from:cut], "")), " "))
		if cut < to {
			b.WriteString("…")
		}
	}
}

// stored binds a function that a call wraps to the variable of the module that holds it: const list = cache(async () => …).
func (u *body) stored(name string, init *tsgo.Node) {
	if u.node.Kind != tsgo.KindSourceFile || u.Now.Region != 0 {
		return
	}
	slot := u.file.rel + "#" + name
	u.bindWrapped(slot, init, 0)
}

func (u *body) bindWrapped(slot string, init *tsgo.Node, depth int) {
	init = skip(init)
	if init == nil || depth > 4 {
		return
	}
	switch init.Kind {
	case tsgo.KindCallExpression:
		for _, a := range init.Arguments() {
			a = skip(a)
			switch {
			case isFunction(a), a.Kind == tsgo.KindIdentifier, a.Kind == tsgo.KindPropertyAccessExpression:
				lwBind := bind{slot: slot, expr: a, body: u, at: u.Now}
				u.lowering.binds = append(u.lowering.binds, lwBind)
			case a.Kind == tsgo.KindCallExpression:
				u.bindWrapped(slot, a, depth+1)
			}
		}
	case tsgo.KindConditionalExpression, tsgo.KindBinaryExpression, tsgo.KindIdentifier, tsgo.KindPropertyAccessExpression:
		u.lowering.binds = append(u.lowering.binds, bind{slot: slot, expr: init, body: u, at: u.Now})
	}
}

// nameText of a type as written.
func typeText(t *tsgo.Node) string {
	name := t.AsTypeReferenceNode().TypeName
	var parts []string
	for name.Kind == tsgo.KindQualifiedName {
		q := name.AsQualifiedName()
		parts = append([]string{q.Right.Text()}, parts...)
		name = q.Left
	}
	if name.Kind == tsgo.KindIdentifier {
		parts = append([]string{name.Text()}, parts...)
	}
	return strings.Join(parts, ".")
}
