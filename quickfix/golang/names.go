package golang

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"
	"unicode"

	"github.com/perfls/perfls/quickfix/rewrite"
)

// names hands out identifiers that mean nothing else where they are used.
type names struct{ taken map[string]bool }

// newNames reserves everything that is declared in the package, imported by the file or written in the function.
func (s *source) newNames(decl ast.Node) *names {
	n := &names{taken: map[string]bool{}}
	for _, name := range s.pkg.Types.Scope().Names() {
		n.taken[name] = true
	}
	for _, name := range types.Universe.Names() {
		n.taken[name] = true
	}
	for _, imp := range s.file.Imports {
		n.taken[s.importName(imp)] = true
	}
	if decl != nil {
		ast.Inspect(decl, func(node ast.Node) bool {
			if id, ok := node.(*ast.Ident); ok {
				n.taken[id.Name] = true
			}
			return true
		})
	}
	return n
}

// pick takes the first free one of the proposals, or numbers the last.
func (n *names) pick(proposals ...string) string {
	last := ""
	for _, p := range proposals {
		if !n.taken[p] && token.IsIdentifier(p) {
			n.taken[p] = true
			return p
		}
		if token.IsIdentifier(p) {
			last = p
		}
	}
	if last == "" {
		last = "value"
	}
	for i := 2; ; i++ {
		if p := last + strconv.Itoa(i); !n.taken[p] {
			n.taken[p] = true
			return p
		}
	}
}

// importName is the name under which the file uses an import.
func (s *source) importName(imp *ast.ImportSpec) string {
	if imp.Name != nil {
		return imp.Name.Name
	}
	if p, ok := s.pkg.Info.Implicits[imp].(*types.PkgName); ok {
		return p.Name()
	}
	path, _ := strconv.Unquote(imp.Path.Value)
	return PackageName(path)
}

// PackageName is the package name that an import path suggests.
func PackageName(path string) string {
	parts := strings.Split(path, "/")
	last := parts[len(parts)-1]
	if len(parts) > 1 && len(last) > 1 && last[0] == 'v' && strings.Trim(last[1:], "0123456789") == "" {
		last = parts[len(parts)-2]
	}
	return last
}

var initials = map[string]string{"id": "ID", "ids": "IDs", "uuid": "UUID", "url": "URL", "guid": "GUID", "pk": "PK", "ulid": "ULID", "api": "API", "ip": "IP", "sku": "SKU"}

// camel turns a column or table into the exported form: user_id gives UserID.
func camel(name string) string {
	var b strings.Builder
	for _, part := range strings.FieldsFunc(name, func(r rune) bool { return r == '_' || r == '-' || r == '.' || r == ' ' }) {
		if up := initials[strings.ToLower(part)]; up != "" {
			b.WriteString(up)
			continue
		}
		b.WriteString(upperFirst(part))
	}
	return b.String()
}

func upperFirst(name string) string {
	if up := initials[name]; up != "" {
		return up
	}
	r := []rune(name)
	if len(r) > 0 {
		r[0] = unicode.ToUpper(r[0])
	}
	return string(r)
}

// lowerFirst lowers the first letter, or the whole first abbreviation: UserID gives userID, ID gives id, URLPath gives urlPath.
func lowerFirst(name string) string {
	r := []rune(name)
	for i := range r {
		if !unicode.IsUpper(r[i]) || i > 0 && i+1 < len(r) && unicode.IsLower(r[i+1]) && string(r[i:]) != "s" {
			break
		}
		r[i] = unicode.ToLower(r[i])
	}
	return string(r)
}

func singular(name string) string { return rewrite.Singular(name) }

func plural(name string) string { return rewrite.Plural(name) }
