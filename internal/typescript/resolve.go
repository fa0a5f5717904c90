package typescript

import (
	"path"
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// target is what a call leads to.
type target struct {
	// Package is the npm package ("express"; @types/ taken off), the Node module ("fs"), "lib" for what the language and the browser have,
	// "?name" for a package that is neither installed nor described, or "" for the workspace's own code.
	Package string
	// Path is the file of the workspace's own code, relative to the root; "" otherwise.
	Path string
	// Owner is the class, interface or namespace that declares the member, with those around it: "Prisma.UserDelegate".
	Owner string
	// Member is the function or method; for new, the class.
	Member string
	// Decl is the declaration that was reached. It is nil where Package begins with "?", and where the package is known but does not
	// declare the member: then Owner is what of the package the value goes back to.
	Decl *tsgo.Node
	// Symbol is that of Decl.
	Symbol *tsgo.Symbol
}

// String is the target as tests and tables write it: package#Owner.member.
func (t target) String() string {
	name := t.Member
	if t.Owner != "" {
		name = t.Owner + "." + t.Member
	}
	if t.Package == "" {
		return t.Path + "#" + name
	}
	return t.Package + "#" + name
}

// resolver answers what names mean, with a checker that nobody else uses meanwhile.
type resolver struct {
	view    *view
	checker *tsgo.Checker
	source  func(file string) *tsgo.SourceFile // of the program

	inferred    map[*tsgo.Node]*tsgo.Type // see infer.go
	seen        map[*tsgo.Node]*tsgo.Type // by the inference that is under way
	assignments map[*tsgo.SourceFile]map[string][]*tsgo.Node
}

func newResolver(p *program, c *tsgo.Checker) *resolver {
	return &resolver{view: p.snapshot.view, checker: c, source: p.source,
		inferred: map[*tsgo.Node]*tsgo.Type{}, assignments: map[*tsgo.SourceFile]map[string][]*tsgo.Node{}}
}

// calleeOf is the expression that a call, new, tagged template or decorator calls.
func calleeOf(n *tsgo.Node) *tsgo.Node {
	var callee *tsgo.Node
	switch n.Kind {
	case tsgo.KindTaggedTemplateExpression:
		callee = n.AsTaggedTemplateExpression().Tag
	case tsgo.KindCallExpression, tsgo.KindNewExpression, tsgo.KindDecorator:
		callee = n.Expression()
	default:
		return nil
	}
	return tsgo.SkipOuterExpressions(callee, tsgo.OEKAll)
}

// call returns what a call, new expression, tagged template or decorator may lead to: usually one target, several where the receiver is
// a union, none if it cannot be told.
func (r *resolver) call(n *tsgo.Node) []target {
	callee := calleeOf(n)
	if callee == nil || tsgo.IsRequireCall(n, false) {
		return nil
	}
	sym := r.symbol(nameOf(callee))
	if sym == nil {
		if sym = r.member(callee); sym == nil || declarationOf(sym) == nil {
			return r.unknown(callee, nil)
		}
	}
	if sym.Flags&tsgo.SymbolFlagsAlias != 0 {
		real := r.checker.SkipAlias(sym)
		if real == nil || r.checker.IsUnknownSymbol(real) {
			return r.unknown(callee, sym)
		}
		sym = real
	}
	if n.Kind != tsgo.KindTaggedTemplateExpression && n.Kind != tsgo.KindDecorator {
		sym = r.behind(sym, n)
		if list := r.required(callee, sym); list != nil {
			return list
		}
	}
	sym = r.follow(sym, 0)
	return r.targets(sym)
}

// nameOf is the node whose symbol a callee stands for; nil for one without a name.
func nameOf(callee *tsgo.Node) *tsgo.Node {
	switch callee.Kind {
	case tsgo.KindPropertyAccessExpression:
		return callee.Name()
	case tsgo.KindElementAccessExpression:
		return callee.AsElementAccessExpression().ArgumentExpression
	case tsgo.KindIdentifier, tsgo.KindSuperKeyword:
		return callee
	}
	return nil
}

// symbol is what a name means; nil if unknown.
func (r *resolver) symbol(name *tsgo.Node) *tsgo.Symbol {
	if name == nil {
		return nil
	}
	sym := r.checker.GetSymbolAtLocation(name)
	if sym == nil || r.checker.IsUnknownSymbol(sym) {
		return nil
	}
	return sym
}

// behind looks through a variable or parameter that holds a function: `const { query } = pool` leads to the pool's method. A variable
// that a package exports is what it is known by, and one that is a function itself leads nowhere else, whatever type it was given.
func (r *resolver) behind(sym *tsgo.Symbol, call *tsgo.Node) *tsgo.Symbol {
	if sym.Flags&(tsgo.SymbolFlagsVariable|tsgo.SymbolFlagsProperty) == 0 {
		return sym
	}
	if sym.Flags&tsgo.SymbolFlagsVariable == 0 {
		return r.madeFor(sym, call)
	}
	if d := declarationOf(sym); d != nil && d.Kind == tsgo.KindVariableDeclaration {
		if pkg, _ := r.view.moduleOf(d); pkg != "" {
			return sym
		}
		if init := d.Initializer(); init != nil && tsgo.IsFunctionLike(tsgo.SkipOuterExpressions(init, tsgo.OEKAll)) {
			return sym
		}
	}
	sig := r.checker.GetResolvedSignature(call)
	if sig == nil || sig.Declaration() == nil {
		if sig = r.inferredSignature(call); sig == nil {
			return sym
		}
	}
	found := sig.Declaration().Symbol()
	switch {
	case found == nil:
		return sym
	case !isInternal(found):
		return found
	case found.Parent != nil && !isInternal(found.Parent): // the call or construct signature of an interface
		return found.Parent
	case r.made(sig.Declaration()): // what a function of the workspace has made: const list = makeList(db)
		return found
	}
	return sym
}

// madeFor looks through a field that holds what a function of the workspace has made (this.list = makeList(db)), or an object of a library
// that can be called: this.db('users').
func (r *resolver) madeFor(sym *tsgo.Symbol, call *tsgo.Node) *tsgo.Symbol {
	d := declarationOf(sym)
	if d == nil || call.Kind != tsgo.KindCallExpression {
		return sym
	}
	if pkg, _ := r.view.moduleOf(d); pkg != "" {
		return sym
	}
	if of := r.callable(call); of != nil {
		return of
	}
	var value *tsgo.Node
	switch d.Kind {
	case tsgo.KindPropertyDeclaration, tsgo.KindPropertyAssignment:
		value = d.Initializer()
	case tsgo.KindBinaryExpression:
		value = d.AsBinaryExpression().Right
	case tsgo.KindPropertyAccessExpression: // of an assignment
	default:
		return sym
	}
	if value != nil && tsgo.IsFunctionLike(tsgo.SkipOuterExpressions(value, tsgo.OEKAll)) {
		return sym
	}
	sig := r.checker.GetResolvedSignature(call)
	if sig == nil || !r.made(sig.Declaration()) {
		return sym
	}
	if found := sig.Declaration().Symbol(); found != nil && isInternal(found) {
		return found
	}
	return sym
}

// callable is the interface of a library whose call signature a call uses; nil if it is no such call.
func (r *resolver) callable(call *tsgo.Node) *tsgo.Symbol {
	sig := r.checker.GetResolvedSignature(call)
	if sig == nil || sig.Declaration() == nil || sig.Declaration().Kind != tsgo.KindCallSignature {
		return nil
	}
	found := sig.Declaration().Symbol()
	if found == nil || !isInternal(found) || found.Parent == nil || isInternal(found.Parent) {
		return nil
	}
	if pkg, _ := r.view.moduleOf(sig.Declaration()); pkg == "" || pkg == "lib" {
		return nil
	}
	return found.Parent
}

// made says whether a declaration is a function that another one of the workspace makes.
func (r *resolver) made(d *tsgo.Node) bool {
	if !isFunction(d) {
		return false
	}
	for n := d.Parent; n != nil; n = n.Parent {
		if isFunction(n) {
			pkg, _ := r.view.moduleOf(d)
			return pkg == ""
		}
	}
	return false
}

// isInternal says whether a symbol has a name that typescript-go has made up: __function, __call, __type.
func isInternal(s *tsgo.Symbol) bool { return strings.HasPrefix(s.Name, "\xFE") }

// follow leads from the properties of an exported object to what they hold: module.exports = { find, all: list }.
func (r *resolver) follow(sym *tsgo.Symbol, depth int) *tsgo.Symbol {
	d := declarationOf(sym)
	if d == nil || depth > 4 {
		return sym
	}
	var next *tsgo.Symbol
	switch d.Kind {
	case tsgo.KindShorthandPropertyAssign:
		next = r.checker.GetShorthandAssignmentValueSymbol(d)
	case tsgo.KindPropertyAssignment:
		if value := d.Initializer(); value != nil && (value.Kind == tsgo.KindIdentifier || value.Kind == tsgo.KindPropertyAccessExpression) {
			next = r.symbol(nameOf(value))
		}
	case tsgo.KindBinaryExpression: // exports.find = find
		value := tsgo.SkipOuterExpressions(d.AsBinaryExpression().Right, tsgo.OEKAll)
		if value.Kind == tsgo.KindIdentifier || value.Kind == tsgo.KindPropertyAccessExpression {
			next = r.symbol(nameOf(value))
		} else if s := value.Symbol(); sym.Name == exportEquals && s != nil && !isInternal(s) { // module.exports = function find() {}
			next = s
		}
	}
	if next == nil || next == sym {
		return sym
	}
	if next.Flags&tsgo.SymbolFlagsAlias != 0 {
		if next = r.checker.SkipAlias(next); next == nil || r.checker.IsUnknownSymbol(next) {
			return sym
		}
	}
	if declarationOf(next) == nil {
		return sym
	}
	return r.follow(next, depth+1)
}

func declarationOf(s *tsgo.Symbol) *tsgo.Node {
	if s.ValueDeclaration != nil {
		return s.ValueDeclaration
	}
	if len(s.Declarations) > 0 {
		return s.Declarations[0]
	}
	return nil
}

// targets describes a symbol, and each of those that it stands for where it is a property of a union.
func (r *resolver) targets(sym *tsgo.Symbol) []target {
	list := []*tsgo.Symbol{sym}
	if sym.Flags&tsgo.SymbolFlagsTransient != 0 {
		list = r.checker.GetRootSymbols(sym)
	}
	var out []target
	for _, s := range list {
		if t, ok := r.target(s); ok && !slices.ContainsFunc(out, func(o target) bool { return o.String() == t.String() }) {
			out = append(out, t)
		}
	}
	return out
}

// target describes a symbol by its declaration.
func (r *resolver) target(sym *tsgo.Symbol) (target, bool) {
	d := declarationOf(sym)
	if d == nil {
		return target{}, false
	}
	t := target{Decl: d, Symbol: sym}
	t.Package, t.Path = r.view.moduleOf(d)
	t.Owner, t.Member = qualified(sym)
	return t, true
}

// qualified is a symbol's name, and the names around it up to the module.
func qualified(sym *tsgo.Symbol) (owner, member string) {
	member = nameText(sym)
	for s := sym.Parent; s != nil && !isModule(s); s = s.Parent {
		if isInternal(s) && (strings.HasSuffix(s.Name, "type") || strings.HasSuffix(s.Name, "object")) || s.Name == exportEquals {
			continue
		}
		name := nameText(s)
		if owner != "" {
			name += "." + owner
		}
		owner = name
	}
	return owner, member
}

// exportEquals is typescript-go's name of what a whole module is.
const exportEquals = "export="

func nameText(s *tsgo.Symbol) string {
	if s.Name == exportEquals {
		return "default"
	}
	if name := tsgo.SymbolName(s); !strings.HasPrefix(name, "\xFE") {
		return name
	} else if name = strings.TrimPrefix(name, "\xFE"); name == "constructor" {
		return name
	} else {
		return "<" + name + ">"
	}
}

func isModule(s *tsgo.Symbol) bool {
	return s.IsExternalModule() || s.Flags&tsgo.SymbolFlagsModule != 0 && s.Parent == nil && strings.HasPrefix(s.Name, `"`) || isInternal(s) && strings.HasSuffix(s.Name, "global")
}

// moduleOf says where a declaration is from: a package, or a path of the workspace's own. The name of an ambient module is the package's
// unless it is relative: then it adds to another file of its own package.
func (v *view) moduleOf(d *tsgo.Node) (pkg, file string) {
	for n := d; n != nil; n = n.Parent {
		if n.Kind == tsgo.KindModuleDeclaration && n.Name().Kind == tsgo.KindStringLiteral {
			if name := n.Name().Text(); !strings.HasPrefix(name, ".") {
				return packageName(packageOf(name)), ""
			}
			break
		}
	}
	name := tsgo.GetSourceFileOfNode(d).FileName()
	if strings.HasPrefix(name, "bundled:") {
		return "lib", ""
	}
	if _, pkg, _, ok := inModules(name); ok && pkg != "" {
		return packageName(tsgo.UnmangleTypesName(pkg)), ""
	}
	if !within(v.root, name) {
		if pkg := v.looks.nameOf(name); pkg != "" {
			return packageName(pkg), ""
		}
	}
	return "", relative(v.root, v.spelled(name))
}

// packageName joins packages that are one to whoever uses them.
func packageName(name string) string {
	if strings.HasPrefix(name, ".prisma") {
		return "@prisma/client"
	}
	return name
}

// unknown says which package a call without a symbol comes from: the one whose import the receiver leads back to.
func (r *resolver) unknown(callee *tsgo.Node, sym *tsgo.Symbol) []target {
	o := origin{r: r}
	if sym != nil {
		o.alias(sym)
	} else {
		o.expression(callee, 0)
	}
	if o.module == "" {
		return nil
	}
	if list := r.exported(o, callee, sym == nil); list != nil {
		return list
	}
	t := target{Package: "?" + packageOf(o.module), Member: o.name}
	if o.declared {
		t.Package = o.module
	}
	if callee.Kind == tsgo.KindPropertyAccessExpression && sym == nil {
		t.Owner, t.Member = o.name, callee.Name().Text()
	}
	return []target{t}
}

// packageOf is the package of a module specifier; a relative one stays.
func packageOf(specifier string) string {
	if strings.HasPrefix(specifier, ".") || path.IsAbs(specifier) {
		return specifier
	}
	name, _ := tsgo.ParsePackageName(specifier)
	return strings.TrimPrefix(name, "node:")
}

// receivers are the names of a receiver's type, and of those that it extends, as tables of effects know them: the declaration that was
// reached may belong to a base with a name of its own.
func (r *resolver) receivers(callee *tsgo.Node) []target {
	if callee.Kind != tsgo.KindPropertyAccessExpression && callee.Kind != tsgo.KindElementAccessExpression {
		return nil
	}
	t := r.infer(callee.Expression(), 0)
	if t == nil {
		return nil
	}
	var out []target
	r.typeNames(r.checker.GetNonNullableType(t), &out, 0)
	return out
}

// typeNames adds a type's symbol and alias, its members' and its bases'. Twenty are enough for anything that people write.
func (r *resolver) typeNames(t *tsgo.Type, out *[]target, depth int) {
	const most, deepest = 20, 6
	if t == nil || len(*out) >= most || depth > deepest {
		return
	}
	add := func(s *tsgo.Symbol) {
		if s == nil || isInternal(s) || isModule(s) {
			return
		}
		if found, ok := r.target(s); ok && !slices.ContainsFunc(*out, func(o target) bool { return o.Symbol == s }) {
			*out = append(*out, found)
		}
	}
	if a := t.Alias(); a != nil {
		add(a.Symbol())
	}
	if t.IsUnion() || t.IsIntersection() {
		for _, member := range t.Types() {
			r.typeNames(member, out, depth+1)
		}
		return
	}
	if t.IsTypeParameter() {
		r.typeNames(r.checker.GetBaseConstraintOfType(t), out, depth+1)
		return
	}
	add(t.Symbol())
	if t.ObjectFlags()&tsgo.ObjectFlagsReference != 0 { // Repository<User> → Repository<T>
		t = t.Target()
	}
	if t.ObjectFlags()&tsgo.ObjectFlagsClassOrInterface != 0 {
		for _, b := range r.checker.GetBaseTypes(t) {
			r.typeNames(b, out, depth+1)
		}
	}
}
