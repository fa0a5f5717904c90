package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/quickfix/rewrite"
)

// names hands out names that mean nothing else where they are used.
type names struct{ taken map[string]bool }

// newNames reserves what is declared at the top of the file, and all that is written in the outermost function around a node, but for what
// is left out.
func (s *source) newNames(around, except *tsgo.Node) *names {
	n := &names{taken: map[string]bool{}}
	top := s.Source.AsNode()
	for f := function(around); f != nil; f = function(f) {
		top = f
	}
	each(top, func(m *tsgo.Node) bool {
		if m == except {
			return false
		}
		if isName(m) {
			n.taken[m.Text()] = true
		}
		return true
	})
	for name := range s.Source.AsNode().Locals() {
		n.taken[name] = true
	}
	return n
}

// pick takes the first of candidates that is free, or the last with a number.
func (n *names) pick(candidates ...string) string {
	for _, c := range candidates {
		if isWord(c) && !n.taken[c] && !reserved[c] {
			n.taken[c] = true
			return c
		}
	}
	base := candidates[len(candidates)-1]
	for i := '2'; ; i++ {
		if c := base + string(i); !n.taken[c] {
			n.taken[c] = true
			return c
		}
	}
}

var reserved = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(`arguments async await break case catch class const continue debugger default delete do else enum eval export extends
		false finally for function if implements import in instanceof interface let new null of package private protected public return static
		super switch this throw true try typeof undefined var void while with yield`) {
		set[w] = true
	}
	return set
}()

func lowerFirst(name string) string {
	switch {
	case name == "":
		return ""
	case strings.ToUpper(name) == name:
		return strings.ToLower(name)
	}
	return strings.ToLower(name[:1]) + name[1:]
}

func upperFirst(name string) string {
	if name == "" {
		return ""
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

// camel joins the words of a column or table: user_id gives userId.
func camel(name string) string {
	var b strings.Builder
	for i, part := range strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune("_-. \"`", r) }) {
		if part = lowerFirst(part); i > 0 {
			part = upperFirst(part)
		}
		b.WriteString(part)
	}
	return b.String()
}

func singular(name string) string { return rewrite.Singular(name) }

func plural(name string) string { return rewrite.Plural(name) }

// lastName is what an expression is called: order.user.id gives id; "" if it has no name.
func lastName(n *tsgo.Node) string {
	switch n = skip(n); n.Kind {
	case tsgo.KindIdentifier:
		return n.Text()
	case tsgo.KindPropertyAccessExpression:
		return n.Name().Text()
	case tsgo.KindElementAccessExpression:
		return singular(lastName(n.Expression()))
	case tsgo.KindCallExpression:
		if len(n.Arguments()) == 1 { // Number(order.userId)
			return lastName(n.Arguments()[0])
		}
		if on, ok := isMethod(n, "toString", "toHexString", "trim", "toLowerCase"); ok {
			return lastName(on)
		}
	}
	return ""
}

// quoted is a text in the file's own quotes.
func (s *source) quoted(value string) string {
	quote := s.quote()
	return quote + strings.NewReplacer(`\`, `\\`, quote, `\`+quote, "\n", `\n`).Replace(value) + quote
}

// quote is the quote that most of the file's texts have.
func (s *source) quote() string {
	single, double := 0, 0
	each(s.Source.AsNode(), func(n *tsgo.Node) bool {
		if n.Kind == tsgo.KindStringLiteral {
			switch s.Text[s.start(n)] {
			case '\'':
				single++
			case '"':
				double++
			}
		}
		return true
	})
	if double > single {
		return `"`
	}
	return `'`
}

// semicolon is ";" unless most of the file's statements end without one.
func (s *source) semicolon() string {
	with, without := 0, 0
	each(s.Source.AsNode(), func(n *tsgo.Node) bool {
		switch n.Kind {
		case tsgo.KindVariableStatement, tsgo.KindExpressionStatement, tsgo.KindReturnStatement, tsgo.KindImportDeclaration:
			if strings.HasSuffix(s.of(n), ";") {
				with++
			} else {
				without++
			}
		}
		return true
	})
	if without > with {
		return ""
	}
	return ";"
}

// unit is one step of the file's indentation, as the body of a statement shows it.
func (s *source) unit(outer, inner string) string {
	if step, ok := strings.CutPrefix(inner, outer); ok && step != "" {
		return step
	}
	if strings.Contains(outer, "\t") {
		return "\t"
	}
	return "  "
}

// isJavaScript says whether types cannot be written in the file.
func (s *source) isJavaScript() bool {
	for _, ending := range []string{".js", ".jsx", ".mjs", ".cjs"} {
		if strings.HasSuffix(s.Path, ending) {
			return true
		}
	}
	return false
}
