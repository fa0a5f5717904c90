package typescript

import (
	"strconv"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// Shape is the value of an expression without its type and dependences.
func (u *body) Shape(e *tsgo.Node, when at, depth int) model.Value {
	e = skip(e)
	if e == nil || depth > flow.MaxDepth {
		return model.Value{}
	}
	switch e.Kind {
	case tsgo.KindStringLiteral, tsgo.KindNoSubstitutionTemplateLiteral, tsgo.KindNumericLiteral, tsgo.KindBigIntLiteral:
		return constValue(e.Text())
	case tsgo.KindTrueKeyword:
		return constValue("true")
	case tsgo.KindFalseKeyword:
		return constValue("false")
	case tsgo.KindNullKeyword, tsgo.KindVoidExpression:
		return constValue("nil")
	case tsgo.KindIdentifier, tsgo.KindThisKeyword:
		return u.nameShape(e, when, depth)
	case tsgo.KindParameter:
		if x := u.Vars[e]; x != nil {
			return u.VarShape(x, when, depth)
		}
	case tsgo.KindBindingElement:
		return u.bindingShape(e, when, depth)
	case tsgo.KindPropertyAccessExpression:
		return u.propertyShape(e, when, depth)
	case tsgo.KindElementAccessExpression:
		return u.elementShape(e, when, depth)
	case tsgo.KindCallExpression, tsgo.KindNewExpression, tsgo.KindTaggedTemplateExpression:
		return u.callShape(e, when, depth)
	case tsgo.KindObjectLiteralExpression:
		return u.objectShape(e, when, depth)
	case tsgo.KindArrayLiteralExpression:
		v := model.Value{Kind: model.Object, Type: "[]"}
		for i, x := range e.Elements() {
			if i == flow.MaxFields {
				break
			}
			v.Fields = append(v.Fields, model.Field{Name: strconv.Itoa(i), Value: u.ValueAt(x, when, depth+1)})
		}
		return v
	case tsgo.KindFunctionExpression, tsgo.KindArrowFunction, tsgo.KindFunctionDeclaration, tsgo.KindMethodDeclaration:
		return u.functionShape(e, when, depth)
	case tsgo.KindSpreadElement:
		return u.Shape(e.Expression(), when, depth)
	case tsgo.KindBinaryExpression:
		b := e.AsBinaryExpression()
		switch b.OperatorToken.Kind {
		case tsgo.KindBarBarToken, tsgo.KindQuestionQuestionToken:
			v := u.Shape(b.Left, when, depth+1)
			if v.Kind == model.Const && v.Text == "nil" || v.Kind == model.Unknown {
				return u.Shape(b.Right, when, depth+1)
			}
			return v
		case tsgo.KindEqualsToken, tsgo.KindCommaToken:
			return u.Shape(b.Right, when, depth+1)
		case tsgo.KindPlusToken:
			if s := u.Text(e, when, depth); !hasHole(s) {
				return constValue(s)
			}
		}
	case tsgo.KindTemplateExpression:
		s := u.Text(e, when, depth)
		v := constValue(s)
		if hasHole(s) { // what is known of it: its beginning tells what a statement does
			v.Kind = model.Unknown
		}
		return v
	case tsgo.KindConditionalExpression:
		c := e.AsConditionalExpression()
		var x flow.Union
		x.Add(u.Shape(c.WhenTrue, when, depth+1))
		x.Add(u.Shape(c.WhenFalse, when, depth+1))
		return x.Value
	}
	return model.Value{}
}

func constValue(text string) model.Value {
	if len(text) > flow.MaxText {
		text = text[:flow.MaxText]
	}
	return model.Value{Kind: model.Const, Text: text}
}

func (u *body) functionShape(e *tsgo.Node, when at, depth int) model.Value {
	f := u.names.byNode[e]
	if f == nil {
		return model.Value{}
	}
	if c := u.bodies[e]; c != nil && c.parent == u {
		return u.ClosureShape(&c.Body, f.id, when, depth)
	}
	return model.Value{Kind: model.FuncRef, Func: f.id}
}

func (u *body) nameShape(n *tsgo.Node, when at, depth int) model.Value {
	if n.Kind == tsgo.KindIdentifier && n.Text() == "undefined" {
		return constValue("nil")
	}
	var key *tsgo.Node
	if n.Kind == tsgo.KindThisKeyword {
		key = u.this
	} else {
		key = u.declaration(n)
	}
	if key == nil {
		return model.Value{}
	}
	if x := u.Vars[key]; x != nil {
		return u.VarShape(x, when, depth)
	}
	return u.declaredShape(n, key, depth)
}

// declaredShape is the value of a name of the module's own, or of one that it imports.
func (u *body) declaredShape(n, d *tsgo.Node, depth int) model.Value {
	switch d.Kind {
	case tsgo.KindVariableDeclaration, tsgo.KindFunctionDeclaration, tsgo.KindClassDeclaration, tsgo.KindEnumDeclaration, tsgo.KindBindingElement:
	default:
		sym := u.r.symbol(n)
		if sym == nil {
			return model.Value{}
		}
		if sym.Flags&tsgo.SymbolFlagsAlias != 0 {
			if sym = u.checker.SkipAlias(sym); sym == nil || u.checker.IsUnknownSymbol(sym) {
				return model.Value{}
			}
		}
		if sym = u.r.follow(sym, 0); declarationOf(sym) == nil {
			return model.Value{}
		}
		d = declarationOf(sym)
	}
	return u.globalShape(d, depth)
}

// globalShape is the value of a declaration outside of all functions.
func (u *body) globalShape(d *tsgo.Node, depth int) model.Value {
	if f := u.functionAt(d); f != nil {
		return model.Value{Kind: model.FuncRef, Func: f.id}
	}
	name := d.Name()
	if name == nil || name.Kind != tsgo.KindIdentifier {
		if d.Kind == tsgo.KindExportAssignment && depth < flow.MaxDepth {
			return model.Value{Kind: model.Global, Text: u.placeOf(d) + "#default"}
		}
		return model.Value{}
	}
	if d.Kind == tsgo.KindVariableDeclaration && constant(d) && depth < flow.MaxDepth {
		if s, ok := u.fixedText(d.Initializer(), 0); ok {
			return constValue(s)
		}
	}
	return model.Value{Kind: model.Global, Text: u.placeOf(d) + "#" + name.Text()}
}

// placeOf is the file of a declaration of the workspace, or "npm:" and the package of one of a library.
func (u *body) placeOf(d *tsgo.Node) string {
	pkg, rel := u.r.view.moduleOf(d)
	if pkg != "" {
		return "npm:" + pkg
	}
	return rel
}

func (u *body) propertyShape(e *tsgo.Node, when at, depth int) model.Value {
	if s, ok := u.fixedText(e, 0); ok {
		return constValue(s)
	}
	if sym := u.r.symbol(e.Name()); sym != nil {
		if sym.Flags&tsgo.SymbolFlagsAlias != 0 {
			if real := u.checker.SkipAlias(sym); real != nil && !u.checker.IsUnknownSymbol(real) {
				sym = real
			}
		}
		sym = u.r.follow(sym, 0)
		if d := declarationOf(sym); d != nil {
			if f := u.functionAt(d); f != nil {
				v := model.Value{Kind: model.FuncRef, Func: f.id}
				if f.this && f.parent == nil {
					v.Bound = []model.Value{u.ValueAt(e.Expression(), when, depth+1)}
				}
				return v
			}
			if d.Kind == tsgo.KindVariableDeclaration && u.isModuleMember(e) {
				return u.globalShape(d, depth)
			}
		}
	}
	return fieldOf(u.ValueAt(e.Expression(), when, depth+1), e.Name().Text())
}

// isModuleMember says whether a property is read from a module: import * as m; m.x.
func (u *body) isModuleMember(e *tsgo.Node) bool {
	x := skip(e.Expression())
	if x.Kind != tsgo.KindIdentifier {
		return false
	}
	d := u.declaration(x)
	return d != nil && (d.Kind == tsgo.KindNamespaceImport || d.Kind == tsgo.KindImportClause || d.Kind == tsgo.KindVariableDeclaration && d.Initializer() != nil && tsgo.IsRequireCall(d.Initializer(), true))
}

func fieldOf(base model.Value, name string) model.Value {
	if base.Kind == model.Object {
		for i := len(base.Fields) - 1; i >= 0; i-- {
			if base.Fields[i].Name == name {
				return base.Fields[i].Value
			}
		}
	}
	return model.Value{Kind: model.FieldOf, Text: name, Fields: []model.Field{{Value: base}}}
}

func (u *body) elementShape(e *tsgo.Node, when at, depth int) model.Value {
	arg := skip(e.AsElementAccessExpression().ArgumentExpression)
	if arg == nil {
		return model.Value{}
	}
	switch arg.Kind {
	case tsgo.KindStringLiteral, tsgo.KindNumericLiteral, tsgo.KindNoSubstitutionTemplateLiteral:
		return fieldOf(u.ValueAt(e.Expression(), when, depth+1), arg.Text())
	case tsgo.KindIdentifier: // xs[i] in a loop over i
		if v := u.Shape(arg, when, depth+1); v.Kind == model.Element {
			return model.Value{Kind: model.Element, Index: v.Index}
		}
	}
	return model.Value{}
}

func (u *body) callShape(e *tsgo.Node, when at, depth int) model.Value {
	c, ok := u.callOf[e]
	if !ok {
		return u.requiredShape(e, depth)
	}
	if k := u.calls[c]; k.name == "bind" && k.recv != nil { // this.list.bind(this)
		if v := u.Shape(k.recv, when, depth+1); v.Kind == model.FuncRef {
			return v
		}
	}
	return model.Value{Kind: model.Result, Index: c}
}

// requiredShape is what a file of the workspace exports as a whole: require('./routes').
func (u *body) requiredShape(e *tsgo.Node, depth int) model.Value {
	if !tsgo.IsRequireCall(e, true) || len(e.Arguments()) == 0 || depth > flow.MaxDepth {
		return model.Value{}
	}
	file := u.checker.ResolveExternalModuleName(e.Arguments()[0])
	if file == nil || u.checker.IsUnknownSymbol(file) {
		return model.Value{}
	}
	whole := u.checker.ResolveExternalModuleSymbol(file)
	if whole == nil || whole == file {
		return model.Value{}
	}
	d := declarationOf(u.r.follow(whole, 0))
	if d == nil || d.Kind != tsgo.KindVariableDeclaration && d.Kind != tsgo.KindFunctionDeclaration && d.Kind != tsgo.KindBinaryExpression {
		return model.Value{}
	}
	return u.globalShape(d, depth)
}

func (u *body) objectShape(e *tsgo.Node, when at, depth int) model.Value {
	v := model.Value{Kind: model.Object}
	for _, p := range e.AsObjectLiteralExpression().Properties.Nodes {
		if len(v.Fields) >= flow.MaxFields {
			break
		}
		switch p.Kind {
		case tsgo.KindPropertyAssignment:
			v.Fields = append(v.Fields, model.Field{Name: propertyName(p.Name()), Value: u.ValueAt(p.Initializer(), when, depth+1)})
		case tsgo.KindShorthandPropertyAssign:
			v.Fields = append(v.Fields, model.Field{Name: propertyName(p.Name()), Value: u.ValueAt(p.Name(), when, depth+1)})
		case tsgo.KindMethodDeclaration:
			v.Fields = append(v.Fields, model.Field{Name: propertyName(p.Name()), Value: u.functionShape(p, when, depth+1)})
		case tsgo.KindSpreadAssignment:
			if s := u.ValueAt(p.Expression(), when, depth+1); s.Kind == model.Object {
				v.Fields = append(v.Fields, s.Fields...)
			} else {
				v.Fields = append(v.Fields, model.Field{Name: model.Rest, Value: s})
			}
		}
	}
	return v
}

// bindingShape is the part of what is taken apart that a pattern gives to a variable.
func (u *body) bindingShape(e *tsgo.Node, when at, depth int) model.Value {
	pattern := e.Parent
	if pattern == nil || pattern.Parent == nil || depth > flow.MaxDepth {
		return model.Value{}
	}
	from := pattern.Parent
	var base model.Value
	switch from.Kind {
	case tsgo.KindVariableDeclaration:
		if from.Initializer() == nil {
			return model.Value{}
		}
		base = u.ValueAt(from.Initializer(), when, depth+1)
	case tsgo.KindParameter, tsgo.KindBindingElement:
		base = u.ValueAt(from, when, depth+1)
	default:
		return model.Value{}
	}
	if pattern.Kind == tsgo.KindArrayBindingPattern {
		for i, x := range pattern.AsBindingPattern().Elements.Nodes {
			if x == e {
				return fieldOf(base, strconv.Itoa(i))
			}
		}
		return model.Value{}
	}
	if e.AsBindingElement().DotDotDotToken != nil {
		return base
	}
	name := propertyName(e.PropertyName())
	if name == "" && e.Name().Kind == tsgo.KindIdentifier {
		name = e.Name().Text()
	}
	return fieldOf(base, name)
}

// TupleShape is the value of a variable of ({ a, b } = e).
func (u *body) TupleShape(e *tsgo.Node, _ int32, when at, depth int) model.Value {
	v := u.Shape(e, when, depth)
	if v.Kind == model.Result || v.Kind == model.Element {
		return v
	}
	return model.Value{}
}
