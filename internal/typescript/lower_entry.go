package typescript

import (
	"path"
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// entries says what outside of the program calls the functions of the file.
func (lw *lowering) entries(*model.Package) {
	prefixes := map[*tsgo.Node][]decorated{}
	maps := lw.resolverMaps()
	for _, u := range lw.units {
		switch {
		case u.node.Kind == tsgo.KindSourceFile:
			u.fn.Entry = &model.Entry{Role: lw.moduleRole()}
		case isTestFile(lw.file.rel):
			// what calls it is a test's own code
		default:
			u.fn.Entry = lw.entry(u, prefixes, maps)
		}
	}
}

// moduleRole is what runs a file's own statements, by the folder that it lies in.
func (lw *lowering) moduleRole() model.Role {
	if isTestFile(lw.file.rel) {
		return model.Test
	}
	if role := folderRole(lw.file.rel); role != 0 {
		return role
	}
	return model.StartUp
}

// folderRole goes by folders whose names say when what is in them runs; 0 for others.
func folderRole(rel string) model.Role {
	for _, dir := range strings.Split(path.Dir(rel), "/") {
		switch strings.ToLower(dir) {
		case "migrations", "migration", "seeds", "seed", "seeders", "seeder", "seeding":
			return model.Migration
		case "scripts", "script", "bin", "cli", "tools", "tooling", "codemods":
			return model.Command
		}
	}
	base := strings.ToLower(path.Base(rel))
	if stem, _, _ := strings.Cut(base, "."); stem == "seed" || stem == "seeder" || stem == "seeds" || strings.Contains(base, ".seed.") || strings.Contains(base, ".migration.") {
		return model.Migration
	}
	return 0
}

func (lw *lowering) entry(u *body, prefixes map[*tsgo.Node][]decorated, maps map[*fnName]string) *model.Entry {
	f := u.id
	if f.class != nil {
		if e := lw.methodEntry(f, prefixes); e != nil {
			return e
		}
	}
	if route, ok := maps[f]; ok {
		return mapEntry(f, route)
	}
	if f.parent == nil && f.class == nil {
		if role := folderRole(lw.file.rel); role != 0 && f.export {
			return &model.Entry{Role: role}
		}
		_, isDefault := lw.defaultExport()[f]
		isDefault = isDefault || f.name == "default"
		if e := lw.convention(f.name, f.export || isDefault, isDefault); e != nil {
			return e
		}
	}
	if e := lw.placed(f); e != nil {
		return e
	}
	if f.class != nil && folderRole(lw.file.rel) == model.Migration {
		if name := lastName(f.name); name == "up" || name == "down" || name == "run" {
			return &model.Entry{Role: model.Migration}
		}
	}
	if f.holder.Kind == tsgo.KindVariableDeclaration && f.holder.Type() != nil {
		if d := lw.npmType(f.holder.Type()); d != nil && d.Entry != nil {
			return d.Entry
		}
	}
	return lw.signature(u)
}

// signature: functions that are given a request are called for one.
func (lw *lowering) signature(u *body) *model.Entry {
	if !isFunction(u.node) || u.node.Kind == tsgo.KindConstructor {
		return nil
	}
	params := u.node.Parameters()
	if len(params) >= 2 && len(params) <= 4 {
		first, second := params[0].Name(), params[1].Name()
		if (isIdentifier(first, "req") || isIdentifier(first, "_req") || isIdentifier(first, "request")) &&
			(isIdentifier(second, "res") || isIdentifier(second, "_res") || isIdentifier(second, "response") || isIdentifier(second, "reply")) {
			return &model.Entry{Role: model.Request, Framework: "http"}
		}
	}
	for _, p := range params[:min(len(params), 2)] {
		if t := p.Type(); t != nil && u.id.parent == nil && u.id.export {
			if d := lw.npmType(t); d != nil && d.Request {
				return &model.Entry{Role: model.Request, Framework: "http"}
			}
		}
	}
	return nil
}

// npmType is what the catalogue says of a type that is written down.
func (lw *lowering) npmType(t *tsgo.Node) *catalog.TypeDirective {
	if t.Kind != tsgo.KindTypeReference || lw.catalog == nil {
		return nil
	}
	name := t.AsTypeReferenceNode().TypeName
	if name.Kind == tsgo.KindQualifiedName {
		name = name.AsQualifiedName().Right
	}
	sym := lw.r.checker.GetSymbolAtLocation(name)
	if sym == nil {
		return nil
	}
	if sym.Flags&tsgo.SymbolFlagsAlias != 0 {
		if sym = lw.checker.SkipAlias(sym); sym == nil || lw.checker.IsUnknownSymbol(sym) {
			return nil
		}
	}
	found, ok := lw.r.target(sym)
	if !ok || found.Package == "" || found.Package == "lib" {
		return nil
	}
	return lw.catalog.NPMType(found.Package, qualify(found.Owner, found.Member))
}

func lastName(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// convention: files whose place says what calls their exports.
func (lw *lowering) convention(name string, exported, isDefault bool) *model.Entry {
	rel := lw.file.rel
	base := path.Base(rel)
	stem := strings.TrimSuffix(base, path.Ext(base))
	request := func(framework, route string) *model.Entry {
		e := &model.Entry{Role: model.Request, Framework: framework, Route: route}
		if slices.Contains(strings.Split(route, "/"), "cron") { // hosts of functions start jobs by requests to themselves
			e.Role = model.Job
		}
		return e
	}
	if !exported {
		return nil
	}
	method := func(e *model.Entry) *model.Entry { e.Method = name; return e }
	isMethod := false
	switch name {
	case "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS":
		isMethod = true
	}
	inApp, appRoute := underFolder(rel, "app")
	inPages, pageRoute := underFolder(rel, "pages")
	switch {
	case isMethod && (stem == "route" || stem == "+server"):
		return method(request("next", "/"+routePath(appRoute)))
	case inPages && strings.HasPrefix(pageRoute, "api/") && isDefault:
		return request("next", "/"+routePath(pageRoute))
	case inPages && (name == "getServerSideProps" || name == "getInitialProps"):
		return request("next", "/"+routePath(pageRoute))
	case inApp && isDefault && (stem == "page" || stem == "layout") && !lw.hasDirective("use client"):
		e := request("next", "/"+routePath(appRoute))
		e.Built = true
		return e
	case stem == "middleware" && (name == "middleware" || isDefault):
		return request("next", "")
	case lw.hasDirective("use server"):
		return request("next", "")
	case (stem == "+page.server" || stem == "+layout.server" || stem == "+page") && (name == "load" || name == "actions"):
		return request("sveltekit", "")
	case inApp && strings.HasPrefix(appRoute, "routes/") && (name == "loader" || name == "action"):
		return request("remix", "")
	case name == "handler" || strings.HasSuffix(name, ".handler"):
		return request("lambda", "")
	}
	if in, route := underFolder(rel, "api"); in && isDefault && strings.Count(rel, "/") <= 3 {
		return request("vercel", "/api/"+routePath(route))
	}
	if strings.Contains(rel, "netlify/functions/") && isDefault {
		return request("netlify", "")
	}
	return nil
}

// underFolder says whether a path lies in a folder of that name, and what follows it.
func underFolder(rel, folder string) (bool, string) {
	if rest, ok := strings.CutPrefix(rel, folder+"/"); ok {
		return true, rest
	}
	if i := strings.Index(rel, "/"+folder+"/"); i >= 0 {
		return true, rel[i+len(folder)+2:]
	}
	return false, rel
}

// routePath is the path that a file of a folder-based router serves.
func routePath(rel string) string {
	var parts []string
	for _, p := range strings.Split(strings.TrimSuffix(rel, path.Ext(rel)), "/") {
		if p == "route" || p == "page" || p == "layout" || p == "index" || p == "+server" || strings.HasPrefix(p, "(") {
			continue
		}
		parts = append(parts, p)
	}
	return strings.Join(parts, "/")
}

// hasDirective says whether the file begins with a directive: "use server".
func (lw *lowering) hasDirective(text string) bool {
	return startsWith(lw.src.Statements.Nodes, text)
}

func startsWith(list []*tsgo.Node, text string) bool {
	for _, s := range list {
		if s.Kind != tsgo.KindExpressionStatement || s.Expression().Kind != tsgo.KindStringLiteral {
			return false
		}
		if s.Expression().Text() == text {
			return true
		}
	}
	return false
}

// defaultExport is the function that the file exports as a whole by its name: export default handler.
func (lw *lowering) defaultExport() map[*fnName]struct{} {
	out := map[*fnName]struct{}{}
	for _, s := range lw.src.Statements.Nodes {
		switch s.Kind {
		case tsgo.KindExportAssignment:
			for _, n := range append([]*tsgo.Node{s.Expression()}, argumentsOf(s.Expression())...) {
				if n = skip(n); n.Kind == tsgo.KindIdentifier {
					if d := lw.declaration(n); d != nil {
						if f := lw.functionAt(d); f != nil {
							out[f] = struct{}{}
						}
					}
				}
			}
		case tsgo.KindFunctionDeclaration:
			if s.ModifierFlags()&tsgo.ModifierFlagsDefault != 0 && lw.names.byNode[s] != nil {
				out[lw.names.byNode[s]] = struct{}{}
			}
		}
	}
	return out
}

func argumentsOf(n *tsgo.Node) []*tsgo.Node {
	if n = skip(n); n.Kind == tsgo.KindCallExpression {
		return n.Arguments()
	}
	return nil
}

// decorated is a decorator that the catalogue knows.
type decorated struct {
	*catalog.Directive
	name string // the decorator's
	call *tsgo.Node
}

// decorators lists those of a class, method or parameter.
func (lw *lowering) decorators(n *tsgo.Node) []decorated {
	if lw.catalog == nil {
		return nil
	}
	var out []decorated
	for _, d := range n.Decorators() {
		e := d.Expression()
		node := d
		if e.Kind == tsgo.KindCallExpression {
			node = e
		}
		for _, t := range lw.r.call(node) {
			if t.Package == "" {
				continue
			}
			pkg := strings.TrimPrefix(t.Package, "?")
			for _, dir := range lw.catalog.Member(pkg, t.Owner, t.Member) {
				if dir.Verb == "decorator" {
					out = append(out, decorated{dir, t.Member, node})
				}
			}
		}
	}
	return out
}

// text is the constant text of an argument of a decorator, or of a field of it.
func (lw *lowering) decoratorText(d decorated, arg int32, fields ...string) string {
	args := d.call.Arguments()
	if d.call.Kind == tsgo.KindDecorator || arg < 0 || int(arg) >= len(args) {
		return ""
	}
	a := skip(args[arg])
	if a.Kind == tsgo.KindArrayLiteralExpression && len(a.Elements()) > 0 {
		a = skip(a.Elements()[0])
	}
	if a.Kind == tsgo.KindObjectLiteralExpression {
		for _, p := range a.AsObjectLiteralExpression().Properties.Nodes {
			for _, f := range fields {
				if p.Kind == tsgo.KindPropertyAssignment && propertyName(p.Name()) == f {
					s, _ := lw.fixedText(p.Initializer(), 0)
					return s
				}
			}
		}
		return ""
	}
	s, _ := lw.fixedText(a, 0)
	return s
}

// graphType is the name of the type that a class resolves: @Resolver(() => User), @Resolver('User').
func (lw *lowering) graphType(d decorated, class *tsgo.Node) string {
	if d.call.Kind == tsgo.KindCallExpression && len(d.call.Arguments()) > 0 {
		a := skip(d.call.Arguments()[0])
		if a.Kind == tsgo.KindArrowFunction && a.Body() != nil {
			a = skip(a.Body())
		}
		if a.Kind == tsgo.KindIdentifier {
			return a.Text()
		}
		if s, ok := lw.fixedText(a, 0); ok {
			return s
		}
	}
	return strings.TrimSuffix(className(class, ""), "Resolver")
}

// methodEntry is what decorators say of a method, and what its class implements of a library.
func (lw *lowering) methodEntry(f *fnName, prefixes map[*tsgo.Node][]decorated) *model.Entry {
	class, ok := prefixes[f.class]
	if !ok {
		class = lw.decorators(f.class)
		prefixes[f.class] = class
	}
	member := f.node
	if f.holder.Kind == tsgo.KindPropertyDeclaration {
		member = f.holder
	}
	name := lastName(f.name)
	for _, d := range lw.decorators(member) {
		e := &model.Entry{Role: model.Request, Framework: d.Effect.Framework}
		if d.Effect.Role != 0 {
			e.Role = d.Effect.Role
		}
		switch d.Decorates {
		case "request":
			e.Method, e.Route = d.Effect.Method, lw.decoratorText(d, max(d.Path, 0), "path")
			for _, g := range class {
				if g.Decorates == "group" {
					e.Route = "/" + strings.Trim(strings.Trim(lw.decoratorText(g, max(g.Path, 0), "path"), "/")+"/"+strings.Trim(e.Route, "/"), "/")
				}
			}
		case "query", "mutation", "subscription":
			e.Route = strings.ToUpper(d.Decorates[:1]) + d.Decorates[1:] + "." + name
		case "field":
			e.Route = "." + name
			for _, g := range class {
				if g.Decorates == "resolver" {
					e.Route = lw.graphType(g, f.class) + "." + name
				}
			}
			e.Parent = lw.parentParameter(f)
		case "reference":
			e.Route = "_entities." + name
		case "message":
			e.Role = model.Message
		case "job":
			e.Role = model.Job
		default:
			continue
		}
		return e
	}
	for _, g := range class {
		switch {
		case g.Decorates == "handler" && name == g.Effect.Method:
			return &model.Entry{Role: model.Message, Framework: g.Effect.Framework}
		case g.Decorates == "processor" && (name == "process" || name == "handle"):
			return &model.Entry{Role: model.Job, Framework: g.Effect.Framework}
		}
	}
	return lw.inheritedEntry(f, name)
}

// parentParameter is one more than the index of the parameter that holds the object whose field is resolved.
func (lw *lowering) parentParameter(f *fnName) int32 {
	for i, p := range f.node.Parameters() {
		for _, d := range lw.decorators(p) {
			if d.Decorates == "input" && d.Effect.Path == "parent" {
				return int32(i) + 2 // after this
			}
		}
	}
	return 0
}

// inheritedEntry: a method of a library's interface or class that the library calls.
func (lw *lowering) inheritedEntry(f *fnName, name string) *model.Entry {
	if lw.catalog == nil {
		return nil
	}
	heritage := append(append([]*tsgo.Node{}, tsgo.GetImplementsHeritageClauseElements(f.class)...), tsgo.GetExtendsHeritageClauseElements(f.class)...)
	for _, h := range heritage {
		x := h.Expression()
		if x.Kind == tsgo.KindPropertyAccessExpression {
			x = x.Name()
		}
		if x.Kind != tsgo.KindIdentifier {
			continue
		}
		d := lw.declared(x)
		if d == nil || d.Symbol() == nil {
			continue
		}
		t, ok := lw.r.target(d.Symbol())
		if !ok || t.Package == "" || t.Package == "lib" {
			continue
		}
		for _, dir := range lw.catalog.Member(t.Package, qualify(t.Owner, t.Member), name) {
			if dir.Verb == "entry" {
				e := dir.Entry
				if e == nil {
					e = &model.Entry{Role: dir.Effect.Role, Framework: dir.Effect.Framework}
				}
				if e.Role == 0 {
					e = &model.Entry{Role: model.Request, Framework: e.Framework}
				}
				return e
			}
		}
	}
	return nil
}

// resolverMaps finds the functions of GraphQL resolver maps, with the field that each resolves: { Query: { users() {} }, User: { posts() {} } }.
func (lw *lowering) resolverMaps() map[*fnName]string {
	roots := map[string]bool{}
	split := func(f *fnName) (prefix, typ, field string) {
		parts := strings.Split(f.name, ".")
		if f.parent != nil || f.class != nil || len(parts) < 2 {
			return "", "", ""
		}
		n := len(parts)
		if parts[n-1] == "resolve" || parts[n-1] == "subscribe" {
			n--
		}
		if n < 2 {
			return "", "", ""
		}
		return strings.Join(parts[:n-2], "."), parts[n-2], parts[n-1]
	}
	for _, f := range lw.names.list {
		prefix, typ, _ := split(f)
		if typ == "Query" || typ == "Mutation" || typ == "Subscription" || typ != "" && strings.HasSuffix(strings.ToLower(prefix), "resolvers") {
			roots[prefix] = true
		}
	}
	out := map[*fnName]string{}
	for _, f := range lw.names.list {
		if prefix, typ, field := split(f); typ != "" && roots[prefix] && typ[0] >= 'A' && typ[0] <= 'Z' {
			out[f] = typ + "." + field
		}
	}
	return out
}
