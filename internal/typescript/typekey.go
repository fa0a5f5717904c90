package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// resultKey writes down what a function returns where nobody declared it, so that two versions of it can be compared. ok is false where
// that takes more than names: an object without one holds functions that lead further, and a boolean may be a guard of its parameter.
func resultKey(c *tsgo.Checker, v *view, fn *tsgo.Node) (key string, ok bool) {
	sig := c.GetSignatureFromDeclaration(fn)
	if sig == nil {
		return "", false
	}
	t := c.GetReturnTypeOfSignature(sig)
	if t == nil || t.Flags()&(tsgo.TypeFlagsBoolean|tsgo.TypeFlagsBooleanLiteral) != 0 {
		return "", false
	}
	k := typeKey{checker: c, view: v}
	ok = k.write(t, 0)
	return k.text.String(), ok
}

// typeKey writes types that have names.
type typeKey struct {
	checker *tsgo.Checker
	view    *view
	text    strings.Builder
}

// maxTypeKey bounds how deep type arguments are followed; people write three.
const maxTypeKey = 8

func (k *typeKey) write(t *tsgo.Type, depth int) bool {
	if t == nil || depth > maxTypeKey {
		return false
	}
	if a := t.Alias(); a != nil && !k.symbol(a.Symbol()) {
		return false
	}
	flags := t.Flags()
	switch {
	case flags&(tsgo.TypeFlagsEnumLiteral|tsgo.TypeFlagsEnum) != 0:
		return k.symbol(t.Symbol())
	case flags&(tsgo.TypeFlagsIntrinsic|tsgo.TypeFlagsBoolean|tsgo.TypeFlagsLiteral) != 0:
		k.text.WriteString(k.checker.TypeToString(t) + ";")
		return true
	case t.IsUnion() || t.IsIntersection():
		k.text.WriteString(map[bool]string{true: "|(", false: "&("}[t.IsUnion()])
		for _, member := range t.Types() {
			if !k.write(member, depth+1) {
				return false
			}
		}
		k.text.WriteString(")")
		return true
	case flags&tsgo.TypeFlagsObject == 0:
		return false
	}
	if t.ObjectFlags()&tsgo.ObjectFlagsReference != 0 {
		if t.IsTupleType() || t.Target() == nil || t.Target().ObjectFlags()&tsgo.ObjectFlagsClassOrInterface == 0 || !k.symbol(t.Target().Symbol()) {
			return false
		}
		k.text.WriteString("<")
		for _, a := range k.checker.GetTypeArguments(t) {
			if a != t && !k.write(a, depth+1) {
				return false
			}
		}
		k.text.WriteString(">")
		return true
	}
	return t.ObjectFlags()&tsgo.ObjectFlagsClassOrInterface != 0 && k.symbol(t.Symbol())
}

// symbol writes where a type is declared: a name of a module or a package.
func (k *typeKey) symbol(s *tsgo.Symbol) bool {
	d := (*tsgo.Node)(nil)
	if s != nil {
		d = declarationOf(s)
	}
	if d == nil || isInternal(s) {
		return false
	}
	for n := d.Parent; n != nil; n = n.Parent {
		if tsgo.IsFunctionLike(n) {
			return false
		}
	}
	owner, member := qualified(s)
	k.text.WriteString(tsgo.GetSourceFileOfNode(d).FileName() + "#" + owner + "." + member + ";")
	return true
}
