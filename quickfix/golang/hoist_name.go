package golang

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"unicode"
)

// free reserves all names that a package variable must not have here.
func (h *hoist) free() *names {
	n := &names{taken: map[string]bool{}}
	for _, name := range h.pkg.Types.Scope().Names() {
		n.taken[name] = true
	}
	for _, name := range types.Universe.Names() {
		n.taken[name] = true
	}
	for i, f := range h.pkg.Files { // a package variable may not have the name of an import of any file
		s := &source{pkg: h.pkg, file: f, path: h.pkg.Paths[i]}
		for _, imp := range f.Imports {
			n.taken[s.importName(imp)] = true
		}
	}
	for _, code := range h.o.Others {
		for name := range declaredIn(code) {
			n.taken[name] = true
		}
	}
	ast.Inspect(h.decl, func(node ast.Node) bool { // what is declared inside would hide it
		if id, ok := node.(*ast.Ident); ok {
			if obj := h.object(id); obj == nil || obj != h.local && !selected(obj) {
				n.taken[id.Name] = true
			}
		}
		return true
	})
	return n
}

// declaredIn lists what a file that is not part of the build declares at its top level and imports.
func declaredIn(code string) map[string]bool {
	out := map[string]bool{}
	f, _ := parser.ParseFile(token.NewFileSet(), "", code, parser.SkipObjectResolution)
	if f == nil {
		return out
	}
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			out[d.Name.Name] = d.Recv == nil
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.ValueSpec:
					for _, id := range spec.Names {
						out[id.Name] = true
					}
				case *ast.TypeSpec:
					out[spec.Name.Name] = true
				case *ast.ImportSpec:
					out[PackageName(strings.Trim(spec.Path.Value, "`\""))] = true
					if spec.Name != nil {
						out[spec.Name.Name] = true
					}
				}
			}
		}
	}
	return out
}

// plainNames say nothing about what is matched, replaced or shown: they are good in a function, not in a package.
var plainNames = strings.Fields("compiled expr exp expression m match matcher pat patt pattern r re reg regex regexObj regexp regx regxp rep rgxp repl replacer rex rgx rx t temp templ template tmp tmpl tpl")

// verbs are left out at the start of a function's name, where its variable is named after it.
var verbs = strings.Fields("check clean contains ensure extract find format generate get handle has is make match matches must new normalize parse process remove render replace sanitize serve split strip test to trim valid validate verify")

// proposals are names for the package variable, the best first.
func (h *hoist) proposals() []string {
	var out []string
	if h.local != nil {
		name := lowerFirst(h.local.Name())
		if bare := strings.TrimRight(strings.ToLower(name), "0123456789_"); !slices.Contains(plainNames, bare) && len(bare) > 2 {
			out = append(out, name, h.styled(name))
		}
	}
	for _, base := range []string{h.spelled(), h.matched(), h.given(), h.functionBase(), h.functionName()} {
		if base != "" {
			out = append(out, h.styled(base))
		}
	}
	return out
}

// spelled is the name of the constant that holds the text.
func (h *hoist) spelled() string {
	if len(h.call.Args) == 0 || h.made.pkg == "strings" {
		return ""
	}
	switch arg := ast.Unparen(h.call.Args[0]).(type) {
	case *ast.Ident:
		return withoutKind(arg.Name)
	case *ast.SelectorExpr:
		return withoutKind(arg.Sel.Name)
	}
	return ""
}

// withoutKind leaves out what a name says of its kind at its end.
func withoutKind(name string) string {
	for _, kind := range []string{"Regexp", "RegExp", "Regex", "RegEx", "Pattern", "Expression", "Expr", "Template", "Tmpl", "Tpl", "String", "Str"} {
		if rest, ok := strings.CutSuffix(name, kind); ok && len(rest) > 2 {
			return withoutKind(rest)
		}
	}
	if len(name) < 4 || slices.Contains(plainNames, strings.ToLower(name)) {
		return ""
	}
	return name
}

// functionBase is what the function is about: its name without verbs, or else what it is a method of.
func (h *hoist) functionBase() string {
	base := afterVerbs(h.functionName())
	d, ok := h.decl.(*ast.FuncDecl)
	if !ok || d.Recv == nil || len(d.Recv.List) == 0 || !slices.Contains(verbs, strings.ToLower(base)) && base != "HTTP" {
		return base
	}
	if _, name := namedType(h.pkg.Info.TypeOf(d.Recv.List[0].Type)); name != "" {
		return name
	}
	return base
}

// matched describes an expression that everybody knows.
func (h *hoist) matched() string {
	if h.made.pkg != "regexp" {
		return ""
	}
	expr, _ := h.stringOf(h.call.Args[0])
	for _, known := range []struct{ name, exprs string }{
		{"whitespace", `\s+ \s [\s]+ \s{2,} \s\s+ [[:space:]]+`},
		{"digits", `\d+ [0-9]+ ([0-9]+) (\d+) ^\d+$ ^[0-9]+$`},
		{"nonDigit", `\D \D+ [^0-9] [^0-9]+ [^\d] [^\d]+`},
		{"nonAlphanumeric", `[^a-zA-Z0-9] [^a-zA-Z0-9]+ [^A-Za-z0-9] [^A-Za-z0-9]+ [^a-z0-9]+ [^a-z0-9]`},
		{"nonWord", `\W \W+ [^\w] [^\w]+`},
		{"hyphens", `-+ -{2,} --+ [-]+`},
		{"newlines", `\n+ \r?\n \n{2,} \n\n+`},
	} {
		if slices.Contains(strings.Fields(known.exprs), expr) {
			return known.name
		}
	}
	return ""
}

// given is the name of what the statement assigns, where the value is used in place.
func (h *hoist) given() string {
	st, ok := h.stmt.(*ast.AssignStmt)
	if !ok || h.local != nil || len(st.Rhs) != 1 {
		return ""
	}
	id, ok := st.Lhs[0].(*ast.Ident)
	if !ok || len(id.Name) < 4 || slices.Contains(verbs, id.Name) || slices.Contains(strings.Fields("match matched matches regexes patterns replacers found result results valid value values output text input string name names data clean cleaned line lines body content"), id.Name) {
		return ""
	}
	return afterVerbs(id.Name)
}

// functionName is the name of the declaration at the top level that the call stands in.
func (h *hoist) functionName() string {
	switch d := h.decl.(type) {
	case *ast.FuncDecl:
		return d.Name.Name
	case *ast.GenDecl:
		if spec, ok := d.Specs[0].(*ast.ValueSpec); ok && len(d.Specs) == 1 {
			return spec.Names[0].Name
		}
	}
	return "shared"
}

// afterVerbs leaves the verbs out that a name begins with: IsValidEmail gives Email.
func afterVerbs(name string) string {
	for rest := name; ; name = rest {
		word := firstWord(name)
		if rest = name[len(word):]; rest == "" || !slices.Contains(verbs, strings.ToLower(word)) || !unicode.IsUpper([]rune(rest)[0]) {
			return name
		}
	}
}

// firstWord of a name in camel case.
func firstWord(name string) string {
	for i, r := range name {
		if i > 0 && unicode.IsUpper(r) {
			return name[:i]
		}
	}
	return name
}

// suffixes are what names of compiled values end or begin with.
var suffixes = map[string][]string{
	"Regexp":   {"Regexp", "Regex", "RegExp", "RegEx", "RE", "Re", "Pattern", "Rx", "Expr"},
	"Replacer": {"Replacer"},
	"Template": {"Template", "Tmpl", "Tpl", "Temp"},
}

// styled puts the kind of value behind a name, or in front of it, as the package's other variables of the kind have it.
func (h *hoist) styled(base string) string {
	suffix, prefix := h.style()
	for _, known := range suffixes[h.made.noun] {
		if strings.HasSuffix(strings.ToLower(base), strings.ToLower(known)) && len(base) > len(known)+2 {
			return lowerFirst(base)
		}
	}
	if prefix != "" {
		return prefix + upperFirst(base)
	}
	return lowerFirst(base) + suffix
}

// style is the commonest suffix or prefix among the package's variables that are made by the same function.
func (h *hoist) style() (suffix, prefix string) {
	count := map[string]int{}
	for i, file := range h.pkg.Files {
		other := &source{pkg: h.pkg, file: file, path: h.pkg.Paths[i], text: h.pkg.Texts[i], tok: h.pkg.Fset.File(file.FileStart)}
		for _, spec := range packageVariables(file) {
			if len(spec.Names) != len(spec.Values) {
				continue
			}
			for j, value := range spec.Values {
				if other.isMaker(h.made, value) {
					count[h.styleOf(spec.Names[j].Name)]++
				}
			}
		}
	}
	best := h.made.noun
	for _, known := range suffixes[h.made.noun] {
		for _, style := range []string{known, "^" + lowerFirst(strings.ToLower(known))} {
			if count[style] > count[best] {
				best = style
			}
		}
	}
	if front, ok := strings.CutPrefix(best, "^"); ok {
		return "", front
	}
	return best, ""
}

// styleOf is the suffix of a name, or its prefix with a ^ in front.
func (h *hoist) styleOf(name string) string {
	for _, known := range suffixes[h.made.noun] {
		if strings.HasSuffix(name, known) && len(name) > len(known) {
			return known
		}
		if rest, ok := strings.CutPrefix(name, strings.ToLower(known)); ok && rest != "" && unicode.IsUpper([]rune(rest)[0]) {
			return "^" + strings.ToLower(known)
		}
	}
	return ""
}

// packageVariables lists the specs of a file's variables.
func packageVariables(f *ast.File) []*ast.ValueSpec {
	var out []*ast.ValueSpec
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, spec := range g.Specs {
			if v, ok := spec.(*ast.ValueSpec); ok {
				out = append(out, v)
			}
		}
	}
	return out
}
