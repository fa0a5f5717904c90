package typescript

import (
	"path"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// origin finds the import that a value without a type goes back to.
type origin struct {
	r            *resolver
	module, name string
	// declared says that module is a package that is installed or described: only the member is not.
	declared bool
}

// maxOrigin bounds how many steps an origin is followed: db.table().where() of a field of an imported class is six.
const maxOrigin = 12

// expression follows an expression to the import that it begins with.
func (o *origin) expression(n *tsgo.Node, depth int) {
	for n != nil && o.module == "" && depth < maxOrigin {
		depth++
		n = tsgo.SkipOuterExpressions(n, tsgo.OEKAll)
		if tsgo.IsRequireCall(n, true) || tsgo.IsImportCall(n) {
			o.specifier(n, depth)
			return
		}
		switch n.Kind {
		case tsgo.KindPropertyAccessExpression:
			if sym := o.r.symbol(n.Name()); sym != nil {
				o.symbol(sym, depth)
				return
			}
			n = n.Expression()
		case tsgo.KindElementAccessExpression, tsgo.KindCallExpression, tsgo.KindNewExpression, tsgo.KindAwaitExpression:
			n = n.Expression()
		case tsgo.KindTaggedTemplateExpression:
			n = n.AsTaggedTemplateExpression().Tag
		case tsgo.KindIdentifier:
			if sym := o.r.symbol(n); sym != nil {
				o.symbol(sym, depth)
			}
			return
		default:
			return
		}
	}
}

// required follows a variable that a TypeScript file initialises by a plain require, which typescript-go resolves in JavaScript only.
func (r *resolver) required(callee *tsgo.Node, sym *tsgo.Symbol) []target {
	d := declarationOf(sym)
	if d == nil || callee.Kind != tsgo.KindIdentifier || d.Kind != tsgo.KindVariableDeclaration && d.Kind != tsgo.KindBindingElement {
		return nil
	}
	v := d
	for v != nil && v.Kind != tsgo.KindVariableDeclaration {
		v = v.Parent
	}
	if v == nil || v.Initializer() == nil || !strings.HasPrefix(tsgo.GetSourceFileOfNode(d).FileName(), r.view.root) {
		return nil
	}
	if init := tsgo.SkipOuterExpressions(v.Initializer(), tsgo.OEKAll); !tsgo.IsRequireCall(init, true) {
		return nil
	}
	o := origin{r: r}
	if o.symbol(sym, 0); o.module == "" || o.declared {
		return nil
	}
	if list := r.exported(o, callee, false); list != nil {
		return list
	}
	return []target{{Package: "?" + packageOf(o.module), Member: o.name}}
}

// exported finds what a file of the workspace exports that is required by its path.
func (r *resolver) exported(o origin, callee *tsgo.Node, member bool) []target {
	if !strings.HasPrefix(o.module, ".") || o.declared {
		return nil
	}
	m := manifest{dir: path.Dir(tsgo.GetSourceFileOfNode(callee).FileName())}
	found := m.existing(r.view.tree, path.Clean(o.module))
	if found == "" {
		found = m.existing(r.view.tree, stemOf(path.Clean(o.module)))
	}
	if found == "" {
		return nil
	}
	src := r.source(path.Join(m.dir, found))
	if src == nil || src.AsNode().Symbol() == nil {
		return nil
	}
	name := o.name
	if member && callee.Kind == tsgo.KindPropertyAccessExpression && o.name == "default" {
		name = callee.Name().Text()
	}
	if name == "default" {
		if whole := r.checker.ResolveExternalModuleSymbol(src.AsNode().Symbol()); whole != nil && whole != src.AsNode().Symbol() {
			return r.targets(r.follow(whole, 0))
		}
	}
	sym := r.checker.TryGetMemberInModuleExportsAndProperties(name, src.AsNode().Symbol())
	if sym == nil {
		return nil
	}
	if sym.Flags&tsgo.SymbolFlagsAlias != 0 {
		if sym = r.checker.SkipAlias(sym); sym == nil || r.checker.IsUnknownSymbol(sym) {
			return nil
		}
	}
	return r.targets(r.follow(sym, 0))
}

// specifier reads what a require or import() names: a module that is there leads on to what it exports.
func (o *origin) specifier(call *tsgo.Node, depth int) {
	args := call.Arguments()
	if len(args) == 0 || args[0].Kind != tsgo.KindStringLiteral {
		return
	}
	if found := o.r.checker.ResolveExternalModuleName(args[0]); found != nil && !o.r.checker.IsUnknownSymbol(found) {
		if exported := o.r.checker.ResolveExternalModuleSymbol(found); exported != nil && depth < maxOrigin {
			o.symbol(exported, depth)
		}
		return
	}
	o.module, o.name = args[0].Text(), "default"
}

// symbol follows an import, or a variable, parameter or field by its type or by what it is initialised with.
func (o *origin) symbol(sym *tsgo.Symbol, depth int) {
	if sym.Flags&tsgo.SymbolFlagsAlias != 0 {
		real := o.r.checker.SkipAlias(sym)
		if real == nil || o.r.checker.IsUnknownSymbol(real) {
			o.alias(sym)
			return
		}
		sym = real
	}
	d := declarationOf(sym)
	if d == nil || depth >= maxOrigin {
		return
	}
	if pkg, _ := o.r.view.moduleOf(d); pkg != "" {
		if pkg != "lib" {
			if o.module, o.declared = pkg, true; !isModule(sym) {
				o.name = nameText(sym)
			}
		}
		return
	}
	switch d.Kind {
	case tsgo.KindVariableDeclaration, tsgo.KindPropertyDeclaration, tsgo.KindPropertySignature, tsgo.KindParameter:
		if t := d.Type(); t != nil {
			if t.Kind == tsgo.KindTypeReference {
				o.typeName(t)
			}
			return
		}
		o.expression(d.Initializer(), depth+1)
	case tsgo.KindBindingElement: // const { a } = require('x')
		for n := d; n != nil; n = n.Parent {
			if n.Kind == tsgo.KindVariableDeclaration {
				if o.expression(n.Initializer(), depth+1); o.module != "" {
					o.name = importedName(d, sym)
				}
				return
			}
		}
	case tsgo.KindBinaryExpression: // this.pool = new Pool()
		o.expression(d.AsBinaryExpression().Right, depth+1)
	}
}

func (o *origin) typeName(t *tsgo.Node) {
	name := t.AsTypeReferenceNode().TypeName
	for name.Kind == tsgo.KindQualifiedName {
		name = name.AsQualifiedName().Left
	}
	sym := o.r.symbol(name)
	if sym == nil {
		sym = o.r.checker.GetSymbolAtLocation(name)
	}
	if sym != nil && sym.Flags&tsgo.SymbolFlagsAlias != 0 {
		o.symbol(sym, maxOrigin-1)
	}
}

// alias reads the module that an unresolved import names; where others pass it on, the one that they import it from.
func (o *origin) alias(sym *tsgo.Symbol) {
	for range maxOrigin {
		next := o.r.checker.GetImmediateAliasedSymbol(sym)
		if next == nil || next == sym || next.Flags&tsgo.SymbolFlagsAlias == 0 || o.r.checker.IsUnknownSymbol(next) {
			break
		}
		sym = next
	}
	for _, d := range sym.Declarations {
		for n := d; n != nil && o.module == ""; n = n.Parent {
			switch n.Kind {
			case tsgo.KindImportDeclaration, tsgo.KindJSImportDeclaration, tsgo.KindExportDeclaration:
				if spec := n.ModuleSpecifier(); spec != nil && spec.Kind == tsgo.KindStringLiteral {
					o.module = spec.Text()
				}
			case tsgo.KindImportEqualsDeclaration:
				if ref := n.AsImportEqualsDeclaration().ModuleReference; ref.Kind == tsgo.KindExternalModuleReference && ref.Expression().Kind == tsgo.KindStringLiteral {
					o.module = ref.Expression().Text()
				}
			case tsgo.KindVariableDeclaration:
				if init := n.Initializer(); init != nil {
					o.expression(init, maxOrigin-2)
				}
			}
		}
		if o.module != "" {
			o.name = importedName(d, sym)
			return
		}
	}
}

// importedName is the name under which the module exports what an import declaration gives a local name.
func importedName(d *tsgo.Node, sym *tsgo.Symbol) string {
	switch d.Kind {
	case tsgo.KindImportSpecifier, tsgo.KindExportSpecifier, tsgo.KindBindingElement:
		name := d.PropertyName()
		switch {
		case name == nil:
			return sym.Name
		case name.Kind == tsgo.KindComputedPropertyName: // const { [key]: value } = require('…')
			return ""
		}
		return name.Text()
	}
	return "default"
}
