// Package prisma reads Prisma's schema language, and writes the types of the client that Prisma would generate from it.
package prisma

import "strings"

// Schema is what is read of Prisma's schema language: enough to write a client's types.
type Schema struct {
	Models  []*Model // models, views and composite types, in order
	Enums   []Enum
	Outputs []string // folders that generators of clients write to, as written
}

// Model is a model, a view or a composite type.
type Model struct {
	Name      string
	Composite bool // a type: it has no delegate
	Fields    []Field
}

type Field struct {
	Name           string
	Type           string // "Int", "Post"
	List, Optional bool
}

type Enum struct {
	Name   string
	Values []string
}

// Read reads a schema tolerantly: a block or line that it does not understand is left out.
func Read(text string) *Schema {
	s := &Schema{}
	lines := splitLines(text)
	for i := 0; i < len(lines); i++ {
		words := strings.Fields(lines[i])
		if len(words) < 2 || !strings.Contains(lines[i], "{") {
			continue
		}
		keyword, name := words[0], strings.TrimSuffix(words[1], "{")
		body, next := block(lines, i)
		switch keyword {
		case "model", "view", "type":
			if m := readModel(name, body); m != nil {
				m.Composite = keyword == "type"
				s.Models = append(s.Models, m)
			}
		case "enum":
			if isName(name) {
				s.Enums = append(s.Enums, readEnum(name, body))
			}
		case "generator":
			if out, ok := clientOutput(body); ok {
				s.Outputs = append(s.Outputs, out)
			}
		default:
			continue
		}
		i = next
	}
	return s
}

// splitLines splits a schema into lines without comments. Braces in strings are taken out of the way, strings stay otherwise.
func splitLines(text string) []string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		var b strings.Builder
		inString := false
		for j := 0; j < len(line); j++ {
			c := line[j]
			switch {
			case inString && c == '\\' && j+1 < len(line):
				b.WriteByte(c)
				j++
				c = line[j]
			case c == '"':
				inString = !inString
			case inString && (c == '{' || c == '}'):
				c = '_'
			case !inString && c == '/' && j+1 < len(line) && line[j+1] == '/':
				j = len(line)
				continue
			}
			b.WriteByte(c)
		}
		lines[i] = strings.TrimSpace(b.String())
	}
	return lines
}

// block returns the lines of the block that opens in lines[start], and the index of its last line. A block that is not closed ends
// where the next one opens.
func block(lines []string, start int) (body []string, last int) {
	_, first, _ := strings.Cut(lines[start], "{")
	if inside, _, closed := strings.Cut(first, "}"); closed {
		return []string{strings.TrimSpace(inside)}, start
	}
	body = append(body, strings.TrimSpace(first))
	for i := start + 1; i < len(lines); i++ {
		if lines[i] == "}" || strings.HasPrefix(lines[i], "}") {
			return body, i
		}
		if opensBlock(lines[i]) {
			return body, i - 1
		}
		body = append(body, lines[i])
	}
	return body, len(lines) - 1
}

func opensBlock(line string) bool {
	if !strings.HasSuffix(line, "{") {
		return false
	}
	switch keyword, _, _ := strings.Cut(line, " "); keyword {
	case "model", "view", "type", "enum", "generator", "datasource":
		return true
	}
	return false
}

func readModel(name string, body []string) *Model {
	if !isName(name) {
		return nil
	}
	m := &Model{Name: name}
	seen := map[string]bool{}
	for _, line := range body {
		words := strings.Fields(line)
		if len(words) < 2 || !isWord(words[0]) || seen[words[0]] {
			continue
		}
		f := Field{Name: words[0]}
		typ := words[1]
		if strings.HasPrefix(typ, "Unsupported(") {
			continue // the client does not have such fields
		}
		typ, f.Optional = strings.CutSuffix(typ, "?")
		typ, f.List = strings.CutSuffix(typ, "[]")
		typ, _, _ = strings.Cut(typ, "@") // Int@id
		if f.Type = typ; !isWord(typ) {
			continue
		}
		seen[f.Name] = true
		m.Fields = append(m.Fields, f)
	}
	return m
}

func readEnum(name string, body []string) Enum {
	e := Enum{Name: name}
	for _, line := range body {
		if words := strings.Fields(line); len(words) > 0 && isWord(words[0]) {
			e.Values = append(e.Values, words[0])
		}
	}
	return e
}

// clientOutput says whether a generator makes a client, and where to.
func clientOutput(body []string) (output string, ok bool) {
	for _, line := range body {
		key, value, found := strings.Cut(line, "=")
		if !found {
			continue
		}
		value = strings.Trim(strings.TrimSpace(value), `"`)
		switch strings.TrimSpace(key) {
		case "provider":
			ok = value == "prisma-client-js" || value == "prisma-client" || value == "prisma-client-ts"
		case "output":
			output = value
		}
	}
	return output, ok
}

// isWord says whether s is an identifier of both Prisma and TypeScript.
func isWord(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c != '_' && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}

// reserved are the words of TypeScript that no type may be named.
const reserved = " any as async await bigint boolean break case catch class const continue debugger default delete do else enum export extends false finally " +
	"for function if implements import in instanceof interface let new null number object package private protected public return static string super " +
	"switch symbol this throw true try type typeof undefined unknown using var void while with yield "

// isName says whether s can name a type and a constant.
func isName(s string) bool { return isWord(s) && !strings.Contains(reserved, " "+s+" ") }

// Add merges another file's blocks, or another schema's.
func (s *Schema) Add(o *Schema) {
	have := map[string]bool{}
	for _, m := range s.Models {
		have[m.Name] = true
	}
	for _, e := range s.Enums {
		have[e.Name] = true
	}
	for _, m := range o.Models {
		if !have[m.Name] {
			have[m.Name] = true
			s.Models = append(s.Models, m)
		}
	}
	for _, e := range o.Enums {
		if !have[e.Name] {
			have[e.Name] = true
			s.Enums = append(s.Enums, e)
		}
	}
	s.Outputs = append(s.Outputs, o.Outputs...)
}
