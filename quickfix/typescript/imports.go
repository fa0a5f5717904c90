package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
)

// importing gives what an export of a package is called in the file; if it is not imported yet, it will be.
func (l *lookup) importing(pkg, name, instead string) (string, error) {
	known, _, err := l.imported(pkg, name)
	if err != nil {
		return "", err
	}
	if known != "" {
		return known, nil
	}
	if l.declared(name) {
		return "", refuse("%s means something else in the file than %s's", name, pkg)
	}
	l.imports = append(l.imports, named{pkg, name, instead})
	return name, nil
}

// declared says whether a name is written anywhere in the file as a variable.
func (s *source) declared(name string) bool {
	found := false
	each(s.Source.AsNode(), func(n *tsgo.Node) bool {
		found = found || n.Kind == tsgo.KindIdentifier && n.Text() == name && isName(n)
		return !found
	})
	return found
}

// uses counts where a name stands for a variable.
func (s *source) uses(name string) (n int) {
	each(s.Source.AsNode(), func(m *tsgo.Node) bool {
		if isName(m) && m.Text() == name && m.Parent.Kind != tsgo.KindBindingElement {
			n++
		}
		return true
	})
	return n
}

// imported gives the local name of a package's export ("" if it has none), and the node that names can be added to: the braces of an import
// or of a destructured require; nil if there are none.
func (s *source) imported(pkg, name string) (local string, braces *tsgo.Node, err error) {
	for _, st := range s.Source.Statements.Nodes {
		switch st.Kind {
		case tsgo.KindImportDeclaration:
			if st.ModuleSpecifier() == nil || st.ModuleSpecifier().Text() != pkg {
				continue
			}
			clause := st.AsImportDeclaration().ImportClause
			if clause == nil || strings.HasPrefix(strings.TrimPrefix(s.of(clause), "import"), "type ") {
				continue
			}
			bindings := clause.AsImportClause().NamedBindings
			if bindings == nil {
				continue
			}
			if bindings.Kind == tsgo.KindNamespaceImport {
				return bindings.Name().Text() + "." + name, nil, nil
			}
			for _, e := range bindings.Elements() {
				if strings.HasPrefix(s.of(e), "type ") {
					continue
				}
				if e.PropertyNameOrName().Text() == name {
					return e.Name().Text(), nil, nil
				}
			}
			braces = bindings
		case tsgo.KindVariableStatement:
			each(st, func(n *tsgo.Node) bool {
				if n.Kind != tsgo.KindVariableDeclaration || n.Initializer() == nil {
					return !tsgo.IsFunctionLike(n)
				}
				call := skip(n.Initializer())
				if !tsgo.IsRequireCall(call, true) || call.Arguments()[0].Text() != pkg {
					return false
				}
				switch n.Name().Kind {
				case tsgo.KindIdentifier:
					if local == "" {
						local = n.Name().Text() + "." + name
					}
				case tsgo.KindObjectBindingPattern:
					for _, e := range n.Name().Elements() {
						if e.PropertyNameOrName().Kind == tsgo.KindIdentifier && e.PropertyNameOrName().Text() == name && e.Name().Kind == tsgo.KindIdentifier {
							local = e.Name().Text()
						}
					}
					if braces == nil {
						braces = n.Name()
					}
				}
				return false
			})
			if local != "" {
				return local, nil, nil
			}
		}
	}
	return "", braces, nil
}

// addImport makes the edit that imports a name.
func (s *source) addImport(what named, semicolon string) (text.Edit, error) {
	_, braces, err := s.imported(what.pkg, what.name)
	if err != nil {
		return text.Edit{}, err
	}
	if braces != nil && len(braces.Elements()) > 0 {
		list := braces.Elements()
		for _, e := range list {
			if what.instead != "" && s.of(e) == what.instead && s.uses(what.instead) == 1 {
				return s.edit(e, what.name), nil
			}
		}
		last := list[len(list)-1]
		if strings.HasPrefix(s.of(last), "...") {
			return text.Edit{}, refuse("%s is taken apart with a rest", what.pkg)
		}
		separator := ", "
		if white, own := s.indent(s.start(last)); own {
			separator = ",\n" + white
		}
		return text.Edit{Start: last.End(), End: last.End(), New: separator + what.name}, nil
	}
	var last *tsgo.Node
	require := false
	for _, st := range s.Source.Statements.Nodes {
		if st.Kind == tsgo.KindImportDeclaration {
			last, require = st, false
		}
		if st.Kind == tsgo.KindVariableStatement && (last == nil || require) && strings.Contains(s.of(st), "require(") {
			last, require = st, true
		}
	}
	if last == nil {
		return text.Edit{}, refuse("the file imports nothing that %s could stand beside", what.name)
	}
	line := "import { " + what.name + " } from " + s.quoted(what.pkg) + semicolon
	if require {
		line = "const { " + what.name + " } = require(" + s.quoted(what.pkg) + ")" + semicolon
	}
	return text.Edit{Start: last.End(), End: last.End(), New: "\n" + line}, nil
}
