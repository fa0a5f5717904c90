package typescript

import (
	"strconv"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/model"
)

// fnName is the identity of one function of a file, by syntax alone, so that every file that calls it finds the same.
type fnName struct {
	node   *tsgo.Node // the function; the file of <module>; the class of a constructor that is not written
	id     model.FuncID
	name   string  // as people write it
	parent *fnName // of a literal; nil otherwise
	this   bool    // parameter 0 is the object that it is a method of
	holder *tsgo.Node
	label  *tsgo.Node // its name; nil for none
	class  *tsgo.Node // of methods
	owner  string     // names around it: "Store"
	export bool

	literals int
}

// fileNames are the functions of a file.
type fileNames struct {
	rel    string
	list   []*fnName // in order of appearance; literals follow their parent
	byNode map[*tsgo.Node]*fnName
	taken  map[model.FuncID]int
}

const moduleName = "<module>"

// namesOf finds all functions of a file.
func namesOf(src *tsgo.SourceFile, rel string) *fileNames {
	ns := &fileNames{rel: rel, byNode: map[*tsgo.Node]*fnName{}, taken: map[model.FuncID]int{}}
	root := &fnName{node: src.AsNode(), id: model.FuncID("ts:" + rel + "#" + moduleName), name: "module " + rel, holder: src.AsNode()}
	ns.list = append(ns.list, root)
	ns.byNode[root.node] = root
	v := namer{fileNames: ns, in: root}
	src.AsNode().ForEachChild(func(n *tsgo.Node) bool { v.visit(n); return false })
	return ns
}

// namer walks a file.
type namer struct {
	*fileNames
	in    *fnName // the function around
	path  string  // names around, in <module> only
	hint  string  // what the next function, class or object is called
	hold  *tsgo.Node
	label *tsgo.Node
	class *tsgo.Node
	depth int
}

// maxSyntax bounds how deep syntax is followed: hostile sources nest without end.
const maxSyntax = 400

func qualify(path, name string) string {
	if path == "" || name == "" {
		return path + name
	}
	return path + "." + name
}

func (v namer) visit(n *tsgo.Node) {
	if n == nil || v.depth > maxSyntax || tsgo.IsTypeNode(n) {
		return
	}
	v.depth++
	hint, hold, label := v.hint, v.hold, v.label
	v.hint, v.hold, v.label = "", nil, nil
	if isFunction(n) {
		if hold == nil {
			hold = n
		}
		v.function(n, hint, hold, label)
		return
	}
	switch n.Kind {
	case tsgo.KindClassDeclaration, tsgo.KindClassExpression:
		v.classLike(n, hint)
		return
	case tsgo.KindVariableDeclaration:
		if name := n.Name(); name != nil && name.Kind == tsgo.KindIdentifier {
			v.hint, v.hold, v.label = name.Text(), n, name
		}
		v.visit(n.Initializer())
		v.hint, v.hold, v.label = "", nil, nil
		v.visit(n.Name())
		return
	case tsgo.KindExportAssignment:
		v.hint, v.label = "default", nil
		v.visit(n.Expression())
		return
	case tsgo.KindBinaryExpression:
		b := n.AsBinaryExpression()
		if b.OperatorToken.Kind == tsgo.KindEqualsToken {
			v.visit(b.Left)
			v.hint, v.hold = assignedName(b.Left), n
			v.label = b.Left
			if nm := b.Left.Kind; nm == tsgo.KindPropertyAccessExpression {
				v.label = b.Left.Name()
			}
			v.visit(b.Right)
			return
		}
	case tsgo.KindParenthesizedExpression, tsgo.KindAsExpression, tsgo.KindSatisfiesExpression, tsgo.KindNonNullExpression, tsgo.KindTypeAssertionExpression:
		v.hint, v.hold, v.label = hint, hold, label
	case tsgo.KindCallExpression: // what is wrapped is called after its variable
		if hint == "" {
			break
		}
		v.visit(n.Expression())
		for _, a := range n.Arguments() {
			inner := v
			if isFunction(tsgo.SkipOuterExpressions(a, tsgo.OEKAll)) {
				inner.hint = "?" + hint
			}
			inner.visit(a)
		}
		return
	case tsgo.KindObjectLiteralExpression:
		v.object(n, hint)
		return
	case tsgo.KindModuleDeclaration:
		if n.Name() != nil && n.Name().Kind == tsgo.KindIdentifier {
			v.path = qualify(v.path, n.Name().Text())
		}
	}
	n.ForEachChild(func(c *tsgo.Node) bool { v.visit(c); return false })
}

// object names what an object holds that is a value of the module.
func (v namer) object(n *tsgo.Node, hint string) {
	named := hint != "" && hint[0] != '?' && v.in.parent == nil && v.in.node.Kind == tsgo.KindSourceFile
	if named && hint != exportsName {
		v.path = qualify(v.path, hint)
	}
	for _, p := range n.AsObjectLiteralExpression().Properties.Nodes {
		inner := v
		if name := propertyName(p.Name()); name != "" {
			inner.hint, inner.hold, inner.label = name, p, p.Name()
			if !named {
				inner.hint = "?" + name
			}
		}
		switch p.Kind {
		case tsgo.KindPropertyAssignment:
			if p.Name().Kind == tsgo.KindComputedPropertyName {
				v.visit(p.Name())
			}
			inner.visit(p.Initializer())
		case tsgo.KindMethodDeclaration, tsgo.KindGetAccessor, tsgo.KindSetAccessor:
			inner.visit(p)
		default:
			v.visit(p)
		}
	}
}

// exportsName stands for module.exports: what it holds has names of its own.
const exportsName = "module.exports"

// assignedName is what a function is called that is assigned to a place: exports.find, Store.prototype.get.
func assignedName(left *tsgo.Node) string {
	left = tsgo.SkipOuterExpressions(left, tsgo.OEKAll)
	var parts []string
	for left.Kind == tsgo.KindPropertyAccessExpression {
		if name := left.Name().Text(); name != "prototype" {
			parts = append([]string{name}, parts...)
		}
		left = tsgo.SkipOuterExpressions(left.Expression(), tsgo.OEKAll)
	}
	if left.Kind != tsgo.KindIdentifier && left.Kind != tsgo.KindThisKeyword {
		return ""
	}
	if left.Kind == tsgo.KindIdentifier {
		parts = append([]string{left.Text()}, parts...)
	}
	name := strings.Join(parts, ".")
	if name == exportsName {
		return name
	}
	name = strings.TrimPrefix(name, exportsName+".")
	return strings.TrimPrefix(name, "exports.")
}

func propertyName(n *tsgo.Node) string {
	if n == nil {
		return ""
	}
	switch n.Kind {
	case tsgo.KindIdentifier, tsgo.KindStringLiteral, tsgo.KindNumericLiteral, tsgo.KindPrivateIdentifier:
		return n.Text()
	}
	return ""
}

// isFunction says whether a node is a function with a body.
func isFunction(n *tsgo.Node) bool {
	if n == nil {
		return false
	}
	switch n.Kind {
	case tsgo.KindFunctionDeclaration, tsgo.KindFunctionExpression, tsgo.KindArrowFunction, tsgo.KindMethodDeclaration,
		tsgo.KindConstructor, tsgo.KindGetAccessor, tsgo.KindSetAccessor:
		return n.Body() != nil
	}
	return false
}

func (v namer) add(f *fnName, id string) *fnName {
	f.id = model.FuncID(id)
	v.taken[f.id]++
	if n := v.taken[f.id]; n > 1 {
		f.id += model.FuncID("~" + strconv.Itoa(n))
	}
	v.byNode[f.node] = f
	v.list = append(v.list, f)
	return f
}

// function names a function: by where it stands if it is the module's own, else by its number in the one around it.
func (v namer) function(n *tsgo.Node, hint string, hold, label *tsgo.Node) {
	f := &fnName{node: n, holder: hold, label: label, class: v.class, owner: v.path}
	if name := n.Name(); name != nil && n.Kind != tsgo.KindFunctionExpression {
		f.label = name
		if n.Kind == tsgo.KindFunctionDeclaration {
			hint = name.Text()
		}
	} else if n.Kind == tsgo.KindFunctionDeclaration {
		hint = "default"
	}
	f.this = n.Kind != tsgo.KindFunctionDeclaration && n.Kind != tsgo.KindArrowFunction && (n.Kind != tsgo.KindFunctionExpression || hold.Kind != tsgo.KindVariableDeclaration && hold != n) ||
		v.class != nil
	f.export = n.ModifierFlags()&tsgo.ModifierFlagsExport != 0 || hold.Kind == tsgo.KindVariableDeclaration && exportedVariable(hold) || n.Parent != nil && n.Parent.Kind == tsgo.KindExportAssignment ||
		hold.Kind == tsgo.KindBinaryExpression && exportsTo(hold.AsBinaryExpression().Left)
	switch n.Kind {
	case tsgo.KindConstructor:
		hint = "constructor"
	case tsgo.KindSetAccessor:
		hint += "="
	}
	own := v.in.node.Kind == tsgo.KindSourceFile && hint != "" && hint[0] != '?'
	shown := strings.TrimPrefix(hint, "?")
	if own {
		f.name = qualify(v.path, hint)
		if hint == exportsName {
			f.name = "default"
		}
		v.add(f, "ts:"+v.rel+"#"+f.name)
	} else {
		v.in.literals++
		f.parent = v.in
		switch {
		case v.class != nil, shown != "" && v.in.node.Kind == tsgo.KindSourceFile:
			f.name = qualify(v.path, shown)
		case shown != "":
			f.name = shown + " in " + strings.TrimPrefix(v.in.name, "callback in ")
		default:
			f.name = "callback in " + strings.TrimPrefix(v.in.name, "callback in ")
		}
		v.add(f, string(v.in.id)+"$"+strconv.Itoa(v.in.literals))
	}
	inner := namer{fileNames: v.fileNames, in: f, depth: v.depth}
	n.ForEachChild(func(c *tsgo.Node) bool {
		if c.Kind != tsgo.KindDecorator {
			inner.visit(c)
		}
		return false
	})
}

func exportedVariable(d *tsgo.Node) bool {
	return d.Parent != nil && d.Parent.Parent != nil && d.Parent.Parent.Kind == tsgo.KindVariableStatement && d.Parent.Parent.ModifierFlags()&tsgo.ModifierFlagsExport != 0
}

// className is what a class is called.
func className(n *tsgo.Node, hint string) string {
	if name := n.Name(); name != nil {
		return name.Text()
	}
	if hint != "" {
		return strings.TrimPrefix(hint, "?")
	}
	return "default"
}

// classLike names the members of a class. Those of a class that a function makes are literals of that function.
func (v namer) classLike(n *tsgo.Node, hint string) {
	v.path = qualify(v.path, className(n, hint))
	v.class = n
	written, fields := false, false
	for _, m := range n.Members() {
		inner := v
		switch m.Kind {
		case tsgo.KindConstructor:
			written = written || m.Body() != nil
			inner.visit(m)
		case tsgo.KindMethodDeclaration, tsgo.KindGetAccessor, tsgo.KindSetAccessor:
			inner.hint = propertyName(m.Name())
			if inner.hint == "" {
				inner.hint = "[]"
			}
			inner.visit(m)
		case tsgo.KindPropertyDeclaration:
			if init := m.Initializer(); init != nil {
				if isFunction(tsgo.SkipOuterExpressions(init, tsgo.OEKAll)) && propertyName(m.Name()) != "" {
					inner.hint, inner.hold, inner.label = propertyName(m.Name()), m, m.Name()
					inner.visit(init)
				} else {
					fields = true
				}
			}
		}
	}
	var ctor *fnName
	for _, m := range n.Members() {
		if m.Kind == tsgo.KindConstructor && m.Body() != nil {
			ctor = v.byNode[m]
		}
	}
	if !written && fields {
		ctor = &fnName{node: n, holder: n, label: n.Name(), class: n, owner: v.path, this: true, name: v.path + ".constructor"}
		if v.in.node.Kind == tsgo.KindSourceFile {
			v.add(ctor, "ts:"+v.rel+"#"+ctor.name)
		} else {
			v.in.literals++
			ctor.parent = v.in
			v.add(ctor, string(v.in.id)+"$"+strconv.Itoa(v.in.literals))
		}
	}
	for _, m := range n.Members() { // what initialises fields runs in the constructor
		init := m
		in := v.in
		if m.Kind == tsgo.KindPropertyDeclaration {
			init = m.Initializer()
			if init == nil || isFunction(tsgo.SkipOuterExpressions(init, tsgo.OEKAll)) && propertyName(m.Name()) != "" {
				continue
			}
			if ctor != nil && m.ModifierFlags()&tsgo.ModifierFlagsStatic == 0 {
				in = ctor
			}
		} else if m.Kind != tsgo.KindClassStaticBlockDeclaration {
			continue
		}
		inner := namer{fileNames: v.fileNames, in: in, depth: v.depth}
		inner.visit(init)
	}
}
