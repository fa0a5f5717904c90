package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/model"
)

// Containers put an object into a place by a token: { provide: USERS, useClass: PgUsers } and @Inject(USERS) users: Users of NestJS,
// register and bind of tsyringe and inversify. A token is a type of its own between the class and the place: PgUsers is put where the token is
// asked for, and what the token gives is put where a Users is wanted.

// injections notes what the file binds to tokens, and where it asks for them.
func (lw *lowering) injections() {
	if isTestFile(lw.file.rel) || !strings.Contains(lw.text, "nject") && !strings.Contains(lw.text, "provide") && !strings.Contains(lw.text, "bind") && !strings.Contains(lw.text, "register") {
		return
	}
	var visit func(n *tsgo.Node, depth int)
	visit = func(n *tsgo.Node, depth int) {
		if depth > maxSyntax || tsgo.IsTypeNode(n) {
			return
		}
		switch n.Kind {
		case tsgo.KindObjectLiteralExpression:
			if token := option(n, "provide"); token != nil {
				lw.provide(lw.token(token), n)
			}
		case tsgo.KindParameter, tsgo.KindPropertyDeclaration:
			if token := lw.injected(n); token != "" && n.Type() != nil && n.Type().Kind == tsgo.KindTypeReference {
				lw.put(token, lw.typeWritten(n.Type()))
			}
		case tsgo.KindCallExpression:
			lw.containerCall(n)
		}
		n.ForEachChild(func(c *tsgo.Node) bool { visit(c, depth+1); return false })
	}
	visit(lw.src.AsNode(), 0)
}

// put says that what from is may be where to is wanted.
func (lw *lowering) put(from, to model.TypeID) {
	if from != "" && to != "" && from != to {
		lw.wires[model.Wire{Type: from, Iface: to}] = true
	}
}

// option is the value of a property of an object.
func option(object *tsgo.Node, name string) *tsgo.Node {
	for _, p := range object.AsObjectLiteralExpression().Properties.Nodes {
		if propertyName(p.Name()) != name {
			continue
		}
		switch p.Kind {
		case tsgo.KindPropertyAssignment:
			return p.Initializer()
		case tsgo.KindShorthandPropertyAssign:
			return p.Name()
		case tsgo.KindMethodDeclaration:
			return p
		}
	}
	return nil
}

// provide reads the options that say what a token stands for.
func (lw *lowering) provide(token model.TypeID, options *tsgo.Node) {
	if e := option(options, "useClass"); e != nil {
		lw.put(lw.token(e), token)
	}
	for _, alias := range [...]string{"useExisting", "useToken"} {
		if e := option(options, alias); e != nil {
			lw.put(lw.token(e), token)
		}
	}
	if e := option(options, "useValue"); e != nil {
		lw.put(lw.classOf(lw.r.infer(skip(e), 0)), token)
	}
	if e := option(options, "useFactory"); e != nil {
		lw.factory(e, token)
	}
}

// factory binds what a function makes.
func (lw *lowering) factory(e *tsgo.Node, token model.TypeID) {
	if e = skip(e); isFunction(e) {
		t := lw.r.inferReturn(e, 0)
		if t == nil {
			return
		}
		if inner := lw.r.known(lw.checker.GetPromisedTypeOfPromise(t)); inner != nil {
			t = inner
		}
		lw.put(lw.classOf(t), token)
		return
	}
	if t := lw.r.infer(e, 0); t != nil {
		for _, sig := range lw.checker.GetCallSignatures(t) {
			lw.put(lw.classOf(lw.r.known(lw.checker.GetReturnTypeOfSignature(sig))), token)
		}
	}
}

// classOf is the class or interface of the workspace that a type is.
func (lw *lowering) classOf(t *tsgo.Type) model.TypeID {
	if t == nil || t.Symbol() == nil {
		return ""
	}
	return ownType(lw.typeIDOf(declarationOf(t.Symbol())))
}

func ownType(id model.TypeID) model.TypeID {
	if !strings.HasPrefix(string(id), "ts:") {
		return ""
	}
	return id
}

// typeWritten is the class or interface of the workspace that a type's name means.
func (lw *lowering) typeWritten(t *tsgo.Node) model.TypeID {
	name := t.AsTypeReferenceNode().TypeName
	if name.Kind == tsgo.KindQualifiedName {
		name = name.AsQualifiedName().Right
	}
	d := lw.declared(name)
	if d == nil {
		return ""
	}
	return ownType(lw.typeIDOf(d))
}

// token names what an expression stands for in a container: a class by itself, a text by what it says, anything else by its declaration.
func (lw *lowering) token(e *tsgo.Node) model.TypeID {
	if e = skip(e); e == nil {
		return ""
	}
	if e.Kind == tsgo.KindCallExpression && calleeName(e) == "forwardRef" && len(e.Arguments()) == 1 && isFunction(skip(e.Arguments()[0])) {
		e = skip(skip(e.Arguments()[0]).Body())
	}
	if text, ok := lw.fixedText(e, 0); ok {
		return model.TypeID("token:'" + text + "'")
	}
	switch e.Kind {
	case tsgo.KindIdentifier, tsgo.KindPropertyAccessExpression:
	default:
		return ""
	}
	d := lw.declared(e)
	if d == nil {
		return ""
	}
	if d.Kind == tsgo.KindClassDeclaration || d.Kind == tsgo.KindClassExpression {
		return ownType(lw.typeIDOf(d))
	}
	name := ""
	for n := d; n != nil && n.Kind != tsgo.KindSourceFile; n = n.Parent {
		if n.Name() != nil {
			if part := propertyName(n.Name()); part != "" {
				name = "." + part + name
			}
		}
	}
	_, rel := lw.r.view.moduleOf(d)
	return model.TypeID("token:" + rel + "#" + strings.TrimPrefix(name, "."))
}

// injected is the token that a parameter or field asks for: @Inject(USERS) users.
func (lw *lowering) injected(n *tsgo.Node) model.TypeID {
	for _, d := range lw.decorators(n) {
		if d.Decorates == "inject" && d.call.Kind == tsgo.KindCallExpression && len(d.call.Arguments()) > 0 {
			return lw.token(d.call.Arguments()[0])
		}
	}
	return ""
}

// containerCall reads what is registered with a container, and what is asked of it.
func (lw *lowering) containerCall(n *tsgo.Node) {
	args := n.Arguments()
	if len(args) == 0 {
		return
	}
	name := calleeName(n)
	switch name {
	case "register", "registerSingleton", "registerType", "registerInstance", "resolve", "get", "to", "toConstantValue", "toDynamicValue", "toService", "getAsync":
	default:
		return
	}
	list := lw.r.call(n)
	if len(list) == 0 {
		return
	}
	switch pkg := strings.TrimPrefix(list[0].Package, "?"); pkg {
	case "tsyringe":
		switch {
		case name == "resolve":
			lw.put(lw.token(args[0]), lw.classOf(lw.r.infer(n, 0)))
		case len(args) < 2:
		case skip(args[1]).Kind == tsgo.KindObjectLiteralExpression:
			lw.provide(lw.token(args[0]), skip(args[1]))
		case name == "registerInstance":
			lw.put(lw.classOf(lw.r.infer(skip(args[1]), 0)), lw.token(args[0]))
		default:
			lw.put(lw.token(args[1]), lw.token(args[0]))
		}
	case "inversify":
		if name == "get" || name == "getAsync" {
			lw.put(lw.token(args[0]), lw.classOf(lw.r.infer(n, 0)))
			return
		}
		bind := skip(calleeOf(n).Expression())
		if bind.Kind != tsgo.KindCallExpression || len(bind.Arguments()) == 0 {
			return
		}
		token := lw.token(bind.Arguments()[0])
		switch name {
		case "to", "toService":
			lw.put(lw.token(args[0]), token)
		case "toConstantValue":
			lw.put(lw.classOf(lw.r.infer(skip(args[0]), 0)), token)
		case "toDynamicValue":
			lw.factory(args[0], token)
		}
	}
}

// byToken takes a call on what a token was asked for, and whose type is not written, for one of what is bound to the token.
func (u *body) byToken(k *call) bool {
	recv := skip(k.recv)
	if recv == nil || recv.Kind != tsgo.KindPropertyAccessExpression {
		return false
	}
	sym := u.r.symbol(recv.Name())
	if sym == nil {
		return false
	}
	for _, d := range sym.Declarations {
		if d.Kind != tsgo.KindParameter && d.Kind != tsgo.KindPropertyDeclaration || tsgo.GetSourceFileOfNode(d) != u.src {
			continue
		}
		if token := u.injected(d); token != "" {
			k.Target.Kind, k.Target.Iface, k.Target.Method = model.Interface, token, k.name
			k.Target.Symbol, k.this = string(token)+"."+k.name, true
			return true
		}
	}
	return false
}
