package typescript

import tsgo "github.com/microsoft/typescript-go/shim"

// The checker gives up early where types are not written: any ?? Client is any, a variable that is filled later in another function is any,
// and so is a field of a class in JavaScript that starts as null. infer looks at what such a place is given, since whoever reads the code does
// that too.

// maxInfer bounds how many steps are taken to find what a place is given.
const maxInfer = 14

// infer is the type of an expression: the checker's, or that of what the place is given; nil if neither is known.
func (r *resolver) infer(e *tsgo.Node, depth int) *tsgo.Type {
	if e == nil || depth > maxInfer {
		return nil
	}
	if t := r.known(r.checker.GetTypeAtLocation(e)); t != nil {
		return t
	}
	if depth == 0 { // what is found on the way stays on it: it may depend on where the way began
		if found, ok := r.inferred[e]; ok {
			return found
		}
		r.seen = map[*tsgo.Node]*tsgo.Type{}
	}
	if found, ok := r.seen[e]; ok {
		return found
	}
	r.seen[e] = nil // what refers to itself has no type
	t := r.inferShape(e, depth+1)
	r.seen[e] = t
	if depth == 0 {
		r.inferred[e] = t
	}
	return t
}

// known is a type that says something.
func (r *resolver) known(t *tsgo.Type) *tsgo.Type {
	const nothing = tsgo.TypeFlagsAny | tsgo.TypeFlagsUnknown | tsgo.TypeFlagsNever | tsgo.TypeFlagsNullable | tsgo.TypeFlagsVoid
	if t == nil {
		return nil
	}
	if t = r.checker.GetNonNullableType(t); t == nil || t.Flags()&nothing != 0 {
		return nil
	}
	return t
}

func (r *resolver) inferShape(e *tsgo.Node, depth int) *tsgo.Type {
	switch e.Kind {
	case tsgo.KindParenthesizedExpression, tsgo.KindAsExpression, tsgo.KindNonNullExpression, tsgo.KindSatisfiesExpression, tsgo.KindTypeAssertionExpression:
		return r.infer(e.Expression(), depth)
	case tsgo.KindBinaryExpression:
		b := e.AsBinaryExpression()
		switch b.OperatorToken.Kind {
		case tsgo.KindBarBarToken, tsgo.KindQuestionQuestionToken, tsgo.KindAmpersandAmpersandToken, tsgo.KindEqualsToken, tsgo.KindCommaToken,
			tsgo.KindBarBarEqualsToken, tsgo.KindQuestionQuestionEqualsToken:
			if t := r.infer(b.Right, depth); t != nil {
				return t
			}
			if k := b.OperatorToken.Kind; k == tsgo.KindBarBarToken || k == tsgo.KindQuestionQuestionToken {
				return r.infer(b.Left, depth)
			}
		}
	case tsgo.KindConditionalExpression:
		c := e.AsConditionalExpression()
		if t := r.infer(c.WhenTrue, depth); t != nil {
			return t
		}
		return r.infer(c.WhenFalse, depth)
	case tsgo.KindAwaitExpression:
		t := r.infer(e.Expression(), depth)
		if t != nil {
			if inner := r.known(r.checker.GetPromisedTypeOfPromise(t)); inner != nil {
				return inner
			}
		}
		return t
	case tsgo.KindCallExpression:
		return r.inferCall(e, depth)
	case tsgo.KindIdentifier:
		return r.inferSymbol(r.checker.GetSymbolAtLocation(e), depth)
	case tsgo.KindPropertyAccessExpression:
		return r.inferSymbol(r.property(e, depth), depth)
	}
	return nil
}

// property is what a property of an expression is, if the type of the expression is known or can be inferred.
func (r *resolver) property(e *tsgo.Node, depth int) *tsgo.Symbol {
	if sym := r.symbol(e.Name()); sym != nil {
		return sym
	}
	base := r.infer(e.Expression(), depth)
	if base == nil {
		return nil
	}
	return r.checker.GetPropertyOfType(r.checker.GetApparentType(base), e.Name().Text())
}

// inferCall is what a function of the workspace returns whose result is not typed, or what a value that was inferred gives when it is called.
func (r *resolver) inferCall(e *tsgo.Node, depth int) *tsgo.Type {
	callee := calleeOf(e)
	if callee == nil {
		return nil
	}
	if t := r.infer(callee, depth); t != nil {
		for _, sig := range r.checker.GetCallSignatures(t) {
			if result := r.known(r.checker.GetReturnTypeOfSignature(sig)); result != nil {
				if inner := r.known(r.checker.GetPromisedTypeOfPromise(result)); inner != nil || r.checker.GetPromisedTypeOfPromise(result) == nil {
					return result
				}
			}
			if d := sig.Declaration(); d != nil && isFunction(d) {
				if result := r.inferReturn(d, depth); result != nil {
					return result
				}
			}
		}
	}
	return nil
}

// inferReturn is the type of the first thing that a function returns whose type is known.
func (r *resolver) inferReturn(fn *tsgo.Node, depth int) *tsgo.Type {
	body := fn.Body()
	if body.Kind != tsgo.KindBlock {
		return r.infer(body, depth)
	}
	var found *tsgo.Type
	var look func(n *tsgo.Node) bool
	look = func(n *tsgo.Node) bool {
		switch {
		case found != nil || isFunction(n) || tsgo.IsTypeNode(n):
			return found != nil
		case n.Kind == tsgo.KindReturnStatement && n.Expression() != nil:
			found = r.infer(n.Expression(), depth)
			return found != nil
		}
		return n.ForEachChild(look)
	}
	body.ForEachChild(look)
	return found
}

// inferSymbol is the type of what a variable or field is given.
func (r *resolver) inferSymbol(sym *tsgo.Symbol, depth int) *tsgo.Type {
	if sym == nil || depth > maxInfer || r.checker.IsUnknownSymbol(sym) {
		return nil
	}
	if sym.Flags&tsgo.SymbolFlagsAlias != 0 {
		if sym = r.checker.SkipAlias(sym); sym == nil || r.checker.IsUnknownSymbol(sym) {
			return nil
		}
	}
	if t := r.known(r.checker.GetTypeOfSymbol(sym)); t != nil {
		return t
	}
	for _, d := range sym.Declarations {
		if pkg, _ := r.view.moduleOf(d); pkg != "" {
			continue
		}
		if t := r.inferDeclaration(d, sym, depth+1); t != nil {
			return t
		}
	}
	return nil
}

func (r *resolver) inferDeclaration(d *tsgo.Node, sym *tsgo.Symbol, depth int) *tsgo.Type {
	switch d.Kind {
	case tsgo.KindVariableDeclaration, tsgo.KindPropertyDeclaration, tsgo.KindParameter:
		if d.Name() == nil || d.Name().Kind != tsgo.KindIdentifier && d.Name().Kind != tsgo.KindPrivateIdentifier {
			return nil
		}
		if t := r.infer(d.Initializer(), depth); t != nil {
			return t
		}
		if d.Kind == tsgo.KindParameter && d.Parent.Kind != tsgo.KindConstructor {
			return nil // what callers give differs
		}
		return r.inferAssigned(d, sym, depth)
	case tsgo.KindPropertyAssignment:
		return r.infer(d.Initializer(), depth)
	case tsgo.KindShorthandPropertyAssign:
		return r.inferSymbol(r.checker.GetShorthandAssignmentValueSymbol(d), depth)
	case tsgo.KindBinaryExpression: // this.db = …, exports.db = …
		return r.infer(d.AsBinaryExpression().Right, depth)
	case tsgo.KindPropertyAccessExpression: // the same, as a declaration of JavaScript
		if p := d.Parent; p != nil && p.Kind == tsgo.KindBinaryExpression && p.AsBinaryExpression().Left == d {
			return r.infer(p.AsBinaryExpression().Right, depth)
		}
	case tsgo.KindExportAssignment:
		return r.infer(d.Expression(), depth)
	case tsgo.KindGetAccessor:
		if isFunction(d) {
			return r.inferReturn(d, depth)
		}
	}
	return nil
}

// inferAssigned is the type of what the file assigns to a variable or field.
func (r *resolver) inferAssigned(d *tsgo.Node, sym *tsgo.Symbol, depth int) *tsgo.Type {
	src := tsgo.GetSourceFileOfNode(d)
	for _, a := range r.assignmentsOf(src)[d.Name().Text()] {
		b := a.AsBinaryExpression()
		left := tsgo.SkipOuterExpressions(b.Left, tsgo.OEKAll)
		name := left
		if left.Kind == tsgo.KindPropertyAccessExpression {
			name = left.Name()
		}
		if r.checker.GetSymbolAtLocation(name) != sym {
			continue
		}
		if t := r.infer(b.Right, depth); t != nil {
			return t
		}
	}
	return nil
}

// assignmentsOf are a file's assignments to variables and to fields of this, by name.
func (r *resolver) assignmentsOf(src *tsgo.SourceFile) map[string][]*tsgo.Node {
	if found, ok := r.assignments[src]; ok {
		return found
	}
	out := map[string][]*tsgo.Node{}
	var visit func(n *tsgo.Node, depth int)
	visit = func(n *tsgo.Node, depth int) {
		if depth > maxSyntax || tsgo.IsTypeNode(n) {
			return
		}
		if n.Kind == tsgo.KindBinaryExpression {
			b := n.AsBinaryExpression()
			switch b.OperatorToken.Kind {
			case tsgo.KindEqualsToken, tsgo.KindBarBarEqualsToken, tsgo.KindQuestionQuestionEqualsToken:
				switch left := tsgo.SkipOuterExpressions(b.Left, tsgo.OEKAll); left.Kind {
				case tsgo.KindIdentifier:
					out[left.Text()] = append(out[left.Text()], n)
				case tsgo.KindPropertyAccessExpression:
					out[left.Name().Text()] = append(out[left.Name().Text()], n)
				}
			}
		}
		n.ForEachChild(func(c *tsgo.Node) bool { visit(c, depth+1); return false })
	}
	visit(src.AsNode(), 0)
	r.assignments[src] = out
	return out
}

// member finds the method that a call names on a receiver whose type was inferred.
func (r *resolver) member(callee *tsgo.Node) *tsgo.Symbol {
	if callee.Kind != tsgo.KindPropertyAccessExpression {
		return nil
	}
	if sym := r.symbol(callee.Name()); sym != nil {
		return sym
	}
	base := r.infer(callee.Expression(), 0)
	if base == nil {
		return nil
	}
	return r.checker.GetPropertyOfType(r.checker.GetApparentType(base), callee.Name().Text())
}

// inferredSignature is how a variable is called whose type the checker does not know.
func (r *resolver) inferredSignature(call *tsgo.Node) *tsgo.Signature {
	if call.Kind != tsgo.KindCallExpression {
		return nil
	}
	callee := calleeOf(call)
	if callee == nil || callee.Kind != tsgo.KindIdentifier {
		return nil
	}
	t := r.infer(callee, 0)
	if t == nil {
		return nil
	}
	for _, sig := range r.checker.GetCallSignatures(t) {
		if sig.Declaration() != nil {
			return sig
		}
	}
	return nil
}
