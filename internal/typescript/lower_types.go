package typescript

import (
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/model"
)

// typeIDOf names a class, interface or object type of the workspace; "" for others.
func (lw *lowering) typeIDOf(d *tsgo.Node) model.TypeID {
	for d != nil && d.Kind != tsgo.KindClassDeclaration && d.Kind != tsgo.KindClassExpression && d.Kind != tsgo.KindInterfaceDeclaration && d.Kind != tsgo.KindTypeAliasDeclaration {
		if isFunction(d) || d.Kind == tsgo.KindSourceFile {
			return ""
		}
		d = d.Parent
	}
	if d == nil {
		return ""
	}
	pkg, rel := lw.r.view.moduleOf(d)
	if pkg != "" {
		return model.TypeID("npm:" + pkg + "#" + className(d, ""))
	}
	name := className(d, "")
	if d.Kind == tsgo.KindClassExpression && d.Name() == nil && d.Parent != nil && d.Parent.Kind == tsgo.KindVariableDeclaration && d.Parent.Name().Kind == tsgo.KindIdentifier {
		name = d.Parent.Name().Text()
	}
	return model.TypeID("ts:" + rel + "#" + name)
}

// baseClass is the class of the workspace that a class extends; nil if there is none.
func (lw *lowering) baseClass(class *tsgo.Node) *tsgo.Node {
	for _, e := range tsgo.GetExtendsHeritageClauseElements(class) {
		if d := lw.declared(e.Expression()); d != nil && (d.Kind == tsgo.KindClassDeclaration || d.Kind == tsgo.KindClassExpression) {
			return d
		}
	}
	return nil
}

// declared is what a name in a heritage clause or type means.
func (lw *lowering) declared(n *tsgo.Node) *tsgo.Node {
	for n != nil && n.Kind == tsgo.KindCallExpression { // Mixin(Base)
		if len(n.Arguments()) == 0 {
			return nil
		}
		n = n.Arguments()[0]
	}
	if n == nil {
		return nil
	}
	if n.Kind == tsgo.KindPropertyAccessExpression {
		n = n.Name()
	}
	sym := lw.r.symbol(n)
	if sym == nil {
		return nil
	}
	if sym.Flags&tsgo.SymbolFlagsAlias != 0 {
		if sym = lw.checker.SkipAlias(sym); sym == nil || lw.checker.IsUnknownSymbol(sym) {
			return nil
		}
	}
	return declarationOf(sym)
}

// made notes that a class is constructed.
func (lw *lowering) made(class *tsgo.Node) {
	if id := lw.typeIDOf(class); id != "" && !isTestFile(lw.file.rel) {
		lw.wires[model.Wire{Type: id}] = true
	}
}

// assigned notes the class of what is put into a place with a type of its own.
func (u *body) assigned(place, value *tsgo.Node) {
	if place.Type() == nil || place.Type().Kind != tsgo.KindTypeReference {
		return
	}
	u.wire(u.checker.GetTypeFromTypeNode(place.Type()), value)
}

func (u *body) assignedTo(place, value *tsgo.Node) {
	if skip(value).Kind == tsgo.KindNewExpression {
		u.wire(u.checker.GetTypeAtLocation(place), value)
	}
}

func (u *body) wire(to *tsgo.Type, value *tsgo.Node) {
	value = skip(value)
	if to == nil || value == nil || value.Kind != tsgo.KindNewExpression || isTestFile(u.file.rel) {
		return
	}
	class := u.declared(tsgo.SkipOuterExpressions(value.Expression(), tsgo.OEKAll))
	if class == nil || class.Kind != tsgo.KindClassDeclaration || to.Symbol() == nil {
		return
	}
	d := declarationOf(to.Symbol())
	if d == nil || d == class {
		return
	}
	if iface := u.typeIDOf(d); iface != "" {
		if id := u.typeIDOf(class); id != "" {
			u.wires[model.Wire{Type: id, Iface: iface}] = true
		}
	}
}

// passed notes the classes of what is handed to a function of the workspace.
func (u *body) passed(k *call) {
	for _, a := range k.args {
		if skip(a).Kind != tsgo.KindNewExpression || k.Target.Kind != model.Static || k.pkg != "" {
			continue
		}
		if t := u.checker.GetContextualType(a, 0); t != nil {
			u.wire(t, a)
		}
	}
}

// lowerTypes lists the classes and interfaces of the file.
func (lw *lowering) lowerTypes(p *model.Package) {
	test := isTestFile(lw.file.rel)
	var visit func(n *tsgo.Node, depth int)
	visit = func(n *tsgo.Node, depth int) {
		if depth > maxSyntax {
			return
		}
		switch n.Kind {
		case tsgo.KindClassDeclaration, tsgo.KindClassExpression, tsgo.KindInterfaceDeclaration, tsgo.KindTypeAliasDeclaration:
			if t := lw.lowerType(n); t != nil {
				t.Test = test
				p.Types = append(p.Types, t)
			}
		}
		n.ForEachChild(func(c *tsgo.Node) bool { visit(c, depth+1); return false })
	}
	visit(lw.src.AsNode(), 0)
	slices.SortStableFunc(p.Types, func(a, b *model.Type) int { return strings.Compare(string(a.ID), string(b.ID)) })
	p.Types = slices.CompactFunc(p.Types, func(a, b *model.Type) bool { return a.ID == b.ID })
}

func (lw *lowering) lowerType(n *tsgo.Node) *model.Type {
	id := lw.typeIDOf(n)
	if id == "" {
		return nil
	}
	t := &model.Type{ID: id, Declared: model.Span{Start: int32(tsgo.GetTokenPosOfNode(n, lw.src, false)), End: int32(n.End())}}
	name := className(n, "")
	t.Double = strings.Contains(name, "Mock") || strings.HasPrefix(name, "Fake") || strings.HasPrefix(name, "Stub")
	methods := map[string]model.FuncID{}
	switch n.Kind {
	case tsgo.KindTypeAliasDeclaration:
		if n.Type() == nil || n.Type().Kind != tsgo.KindTypeLiteral {
			return nil
		}
		t.Interface = true
		lw.interfaceMethods(n.Type().Members(), id, methods)
	case tsgo.KindInterfaceDeclaration:
		t.Interface = true
		lw.inherit(n, t, methods, 0)
	default:
		t.Interface = n.ModifierFlags()&tsgo.ModifierFlagsAbstract != 0
		lw.classMethods(n, methods)
		lw.classWires(n, id)
	}
	for m, f := range methods {
		t.Methods = append(t.Methods, model.Method{Name: m, Func: f})
	}
	slices.SortFunc(t.Methods, func(a, b model.Method) int { return strings.Compare(a.Name, b.Name) })
	slices.Sort(t.Embeds)
	if t.Interface && len(t.Methods) == 0 {
		return nil
	}
	return t
}

// inherit lists the methods of an interface and of those that it extends.
func (lw *lowering) inherit(n *tsgo.Node, t *model.Type, methods map[string]model.FuncID, depth int) {
	id := lw.typeIDOf(n)
	if id == "" || depth > 6 {
		return
	}
	if id != t.ID {
		t.Embeds = append(t.Embeds, id)
	}
	lw.interfaceMethods(n.Members(), id, methods)
	for _, e := range tsgo.GetExtendsHeritageClauseElements(n) {
		if d := lw.declared(e.Expression()); d != nil && d.Kind == tsgo.KindInterfaceDeclaration {
			lw.inherit(d, t, methods, depth+1)
		}
	}
}

func (lw *lowering) interfaceMethods(members []*tsgo.Node, id model.TypeID, out map[string]model.FuncID) {
	for _, m := range members {
		name := propertyName(m.Name())
		if name == "" || m.QuestionToken() != nil {
			continue
		}
		if m.Kind == tsgo.KindMethodSignature || m.Kind == tsgo.KindPropertySignature && m.Type() != nil && m.Type().Kind == tsgo.KindFunctionType {
			if _, ok := out[name]; !ok {
				out[name] = model.FuncID(string(id) + "." + name)
			}
		}
	}
}

// classMethods are a class's own methods and those of the classes that it extends.
func (lw *lowering) classMethods(class *tsgo.Node, out map[string]model.FuncID) {
	for range 8 {
		ns := lw.namesFor(tsgo.GetSourceFileOfNode(class))
		if ns == nil {
			return
		}
		for _, m := range class.Members() {
			name := propertyName(m.Name())
			if name == "" || m.ModifierFlags()&tsgo.ModifierFlagsStatic != 0 {
				continue
			}
			if f := lw.functionAt(m); f != nil {
				if _, ok := out[name]; !ok {
					out[name] = f.id
				}
			} else if m.Kind == tsgo.KindMethodDeclaration { // abstract
				if _, ok := out[name]; !ok && m.ModifierFlags()&tsgo.ModifierFlagsAbstract != 0 {
					out[name] = model.FuncID(string(lw.typeIDOf(class)) + "." + name)
				}
			}
		}
		if class = lw.baseClass(class); class == nil {
			return
		}
	}
}

// classWires: a class that says what it implements is meant to be used as that.
func (lw *lowering) classWires(class *tsgo.Node, id model.TypeID) {
	if isTestFile(lw.file.rel) {
		return
	}
	sub := class
	for range 8 {
		for _, e := range tsgo.GetImplementsHeritageClauseElements(sub) {
			lw.implement(id, lw.declared(e.Expression()), 0)
		}
		base := lw.baseClass(sub)
		if base == nil {
			return
		}
		if baseID := lw.typeIDOf(base); baseID != "" {
			lw.wires[model.Wire{Type: id, Iface: baseID}] = true
		}
		sub = base
	}
}

// implement wires a type to an interface and to those that it extends.
func (lw *lowering) implement(id model.TypeID, iface *tsgo.Node, depth int) {
	if iface == nil || depth > 4 {
		return
	}
	if t := lw.typeIDOf(iface); t != "" {
		lw.wires[model.Wire{Type: id, Iface: t}] = true
	}
	if iface.Kind == tsgo.KindInterfaceDeclaration {
		for _, e := range tsgo.GetExtendsHeritageClauseElements(iface) {
			lw.implement(id, lw.declared(e.Expression()), depth+1)
		}
	}
}
