package oracle

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/sqltext"
)

// Sample is a statement that a repository holds. Holes are "\x00".
type Sample struct {
	Text  string
	Place string // file, and line where it is known
}

// Collect finds the statements in the .sql, Go, TypeScript and JavaScript files below a folder, each once.
func Collect(folder string) ([]Sample, error) {
	c := collector{seen: map[string]bool{}}
	err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "node_modules" || d.Name() == ".git" || d.Name() == "cache" {
				return fs.SkipDir
			}
			return nil
		}
		const largest = 1 << 20 // bytes; what is larger is data
		if info, err := d.Info(); err != nil || info.Size() > largest || !info.Mode().IsRegular() {
			return nil
		}
		place, err := filepath.Rel(folder, name)
		if err != nil {
			return fmt.Errorf("place of %s: %w", name, err)
		}
		return c.file(name, filepath.ToSlash(place))
	})
	return c.out, err
}

type collector struct {
	out  []Sample
	seen map[string]bool
}

func (c *collector) file(name, place string) error {
	var read func(text, place string)
	switch filepath.Ext(name) {
	case ".sql":
		read = c.statements
	case ".go":
		read = c.goFile
	case ".ts", ".tsx", ".js", ".mjs", ".cjs", ".mts":
		read = c.script
	default:
		return nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	read(string(data), place)
	return nil
}

// statements takes the statements of a text apart.
func (c *collector) statements(text, place string) {
	for _, tokens := range sqltext.Split(sqltext.Tokens(text)) {
		c.add(text[tokens[0].Start:tokens[len(tokens)-1].End], place+":"+strconv.Itoa(1+strings.Count(text[:tokens[0].Start], "\n")))
	}
}

// add takes what can be a statement. Prose that begins like one ("update the list") is refused by the parsers later.
func (c *collector) add(text, place string) {
	text = strings.TrimSpace(text)
	key := strings.Join(strings.Fields(text), " ")
	if c.seen[key] || !strings.ContainsAny(text, " \n\t") {
		return
	}
	switch sqltext.Verb(text) {
	case "SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE":
		c.seen[key] = true
		c.out = append(c.out, Sample{text, place})
	}
}

func (c *collector) goFile(text, place string) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, place, text, parser.SkipObjectResolution)
	if file == nil || err != nil {
		return
	}
	constants := map[string]ast.Expr{}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.ValueSpec); ok {
			for i, name := range s.Names {
				if i < len(s.Values) {
					constants[name.Name] = s.Values[i]
				}
			}
		}
		return true
	})
	ast.Inspect(file, func(n ast.Node) bool {
		e, ok := n.(ast.Expr)
		if !ok {
			return true
		}
		s, whole := goText(e, constants, 0)
		if whole {
			c.add(s, fset.Position(e.Pos()).String())
		}
		return !whole
	})
}

// goText is the text of an expression, and whether it is a string at all.
func goText(e ast.Expr, constants map[string]ast.Expr, depth int) (string, bool) {
	if depth > 20 {
		return "\x00", false
	}
	switch x := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(x.Value)
		return s, err == nil && x.Kind == token.STRING
	case *ast.ParenExpr:
		return goText(x.X, constants, depth+1)
	case *ast.BinaryExpr:
		a, left := goText(x.X, constants, depth+1)
		b, right := goText(x.Y, constants, depth+1)
		return a + b, x.Op == token.ADD && (left || right)
	case *ast.Ident:
		if v, ok := constants[x.Name]; ok {
			if s, whole := goText(v, constants, depth+5); whole {
				return s, false
			}
		}
	case *ast.CallExpr:
		if f, ok := x.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "Sprintf" && len(x.Args) > 0 {
			s, whole := goText(x.Args[0], constants, depth+1)
			return formatted(s), whole
		}
	}
	return "\x00", false
}

// formatted puts holes for the verbs of a format.
func formatted(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '%' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		i++
		for i+1 < len(s) && strings.IndexByte("+-# 0123456789.[]", s[i]) >= 0 {
			i++
		}
		if s[i] == '%' {
			b.WriteByte('%')
		} else {
			b.WriteByte(0)
		}
	}
	return b.String()
}

// script finds the strings and templates of TypeScript and JavaScript.
func (c *collector) script(text, place string) {
	for i := 0; i < len(text); {
		switch {
		case strings.HasPrefix(text[i:], "//"):
			i += max(1, strings.IndexByte(text[i:]+"\n", '\n'))
		case strings.HasPrefix(text[i:], "/*"):
			i += 2 + max(0, strings.Index(text[i+2:], "*/"))
		case text[i] == '\'' || text[i] == '"' || text[i] == '`':
			s, end := scriptString(text, i)
			for rest := strings.TrimLeft(text[end:], " \t\r\n"); strings.HasPrefix(rest, "+"); rest = strings.TrimLeft(text[end:], " \t\r\n") {
				rest = strings.TrimLeft(rest[1:], " \t\r\n")
				if rest == "" || strings.IndexByte("'\"`", rest[0]) < 0 {
					break
				}
				var more string
				more, end = scriptString(text, len(text)-len(rest))
				s += more
			}
			c.add(s, place+":"+strconv.Itoa(1+strings.Count(text[:i], "\n")))
			i = max(end, i+1)
		default:
			i++
		}
	}
}

// scriptString reads the string or template that begins at i, and returns where it ends.
func scriptString(text string, i int) (string, int) {
	var b strings.Builder
	quote := text[i]
	for i++; i < len(text); i++ {
		switch ch := text[i]; {
		case ch == quote:
			return b.String(), i + 1
		case ch == '\n' && quote != '`':
			return "", i
		case ch == '\\' && i+1 < len(text):
			i++
			switch text[i] {
			case 'n', 't', 'r', '\n':
				b.WriteByte(' ')
			default:
				b.WriteByte(text[i])
			}
		case ch == '$' && quote == '`' && i+1 < len(text) && text[i+1] == '{':
			depth := 0
			for ; i < len(text); i++ {
				if text[i] == '{' {
					depth++
				} else if text[i] == '}' {
					if depth--; depth == 0 {
						break
					}
				}
			}
			b.WriteByte(0)
		default:
			b.WriteByte(ch)
		}
	}
	return b.String(), i
}
