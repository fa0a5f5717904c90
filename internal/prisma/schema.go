// Package prisma reads Prisma's schema language, and writes the types of the client that Prisma would generate from it.
package prisma

import (
	"strings"
	"unicode"
)

// Schema is what is read of Prisma's schema language: enough to write a client's types, and to know the tables.
type Schema struct {
	Models  []*Model // models, views and composite types, in order
	Enums   []Enum
	Outputs []string // folders that generators of clients write to, as written

	Provider     string // of the data source: "postgresql"; "" if the file has none
	RelationMode string // "prisma" if the database has no foreign keys; mostly ""
}

// Span is a piece of the file: bytes from Start to before End, 0-based.
type Span struct{ Start, End int }

// Model is a model, a view or a composite type.
type Model struct {
	Span      // of the whole block
	Name      string
	Map       string // the table's name; "" if it is Name
	Space     string // the database's schema; "" if none is written
	Composite bool   // a type: it has no delegate
	View      bool
	Fields    []Field
	// Unsupported are columns that the client does not have.
	Unsupported []Field
	Keys        []Key // of attributes of the block and of fields, in order
}

// Field is a column, or a relation: then Type is a model.
type Field struct {
	Span
	Name           string
	Map            string // the column's name; "" if it is Name
	Type           string // "Int", "Post"
	Native         string // of @db: "VarChar(20)"; "" if not written
	List, Optional bool
	Relation       *Relation // nil unless written
}

// Relation is the attribute @relation.
type Relation struct {
	Name       string
	Fields     []string // of this model; nil on the side that has no column
	References []string
	Map        string // the foreign key's name; "" if Prisma chooses it
}

// KeyKind is what a Key is for.
type KeyKind uint8

const (
	Index KeyKind = iota
	Unique
	ID
	FullText
)

// Key is @id, @unique, @@id, @@unique, @@index or @@fulltext.
type Key struct {
	Span
	Kind   KeyKind
	Fields []KeyField
	Map    string // its name in the database; "" if Prisma chooses it
	Method string // "Gin"; "" for the ordinary one
}

// KeyField is one of a key's columns.
type KeyField struct {
	Name   string
	Desc   bool
	Length int    // MySQL: only so many characters; 0 for all
	Ops    string // PostgreSQL's operator class; "" for the ordinary one
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
		words := strings.Fields(lines[i].text)
		if len(words) < 2 || !strings.Contains(lines[i].text, "{") {
			continue
		}
		keyword, name := words[0], strings.TrimSuffix(words[1], "{")
		body, next := block(lines, i)
		switch keyword {
		case "model", "view", "type":
			if m := readModel(name, body); m != nil {
				m.Composite, m.View = keyword == "type", keyword == "view"
				m.Span = Span{lines[i].start, lines[next].end()}
				s.Models = append(s.Models, m)
			}
		case "enum":
			if isName(name) {
				s.Enums = append(s.Enums, readEnum(name, body))
			}
		case "datasource":
			s.Provider, s.RelationMode = dataSource(body)
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

// line is a line without comment and blanks at its ends, and where it starts in the file. All of its bytes are where they were.
type line struct {
	text  string
	start int
}

func (l line) end() int { return l.start + len(l.text) }

// splitLines splits a schema into lines without comments. Braces in strings are taken out of the way, strings stay otherwise.
func splitLines(text string) []line {
	var lines []line
	start := 0
	for _, whole := range strings.Split(text, "\n") {
		var b strings.Builder
		inString := false
		for j := 0; j < len(whole); j++ {
			c := whole[j]
			switch {
			case inString && c == '\\' && j+1 < len(whole):
				b.WriteByte(c)
				j++
				c = whole[j]
			case c == '"':
				inString = !inString
			case inString && (c == '{' || c == '}'):
				c = '_'
			case !inString && c == '/' && j+1 < len(whole) && whole[j+1] == '/':
				j = len(whole)
				continue
			}
			b.WriteByte(c)
		}
		rest := strings.TrimLeftFunc(b.String(), unicode.IsSpace)
		lines = append(lines, line{strings.TrimSpace(rest), start + b.Len() - len(rest)})
		start += len(whole) + 1
	}
	return lines
}

// block returns the lines of the block that opens in lines[start], and the index of its last line. A block that is not closed ends
// where the next one opens.
func block(lines []line, start int) (body []line, last int) {
	before, first, _ := strings.Cut(lines[start].text, "{")
	at := lines[start].start + len(before) + 1
	if inside, _, closed := strings.Cut(first, "}"); closed {
		return []line{trimmed(inside, at)}, start
	}
	body = append(body, trimmed(first, at))
	for i := start + 1; i < len(lines); i++ {
		if strings.HasPrefix(lines[i].text, "}") {
			return body, i
		}
		if opensBlock(lines[i].text) {
			return body, i - 1
		}
		body = append(body, lines[i])
	}
	return body, len(lines) - 1
}

func trimmed(text string, start int) line {
	rest := strings.TrimLeftFunc(text, unicode.IsSpace)
	return line{strings.TrimSpace(rest), start + len(text) - len(rest)}
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

// joined puts lines together whose parentheses or brackets are open: an attribute may go over several lines. What is half typed takes no
// field with it.
func joined(body []line) []line {
	const most = 64 // lines of one attribute
	var out []line
	for i := 0; i < len(body); i++ {
		l, first := body[i], i
		for open(l.text) > 0 && i+1 < len(body) && i-first < most && !startsMember(body[i+1].text) {
			i++
			l.text += strings.Repeat(" ", max(1, body[i].start-l.end())) + body[i].text // bytes stay where they are
		}
		out = append(out, l)
	}
	return out
}

// startsMember tells a field or a block's attribute from the rest of an attribute.
func startsMember(text string) bool {
	words := strings.Fields(text)
	if len(words) < 2 {
		return strings.HasPrefix(text, "@@")
	}
	typ, _, _ := strings.Cut(words[1], "@")
	typ = strings.TrimSuffix(strings.TrimSuffix(typ, "?"), "[]")
	return strings.HasPrefix(text, "@@") || isWord(words[0]) && isWord(typ)
}

// open counts the parentheses and brackets that are not closed, outside of strings.
func open(text string) (left int) {
	outside(text, func(_, depth int) bool {
		left = depth
		return true
	})
	return left
}

func readModel(name string, body []line) *Model {
	if !isName(name) {
		return nil
	}
	m := &Model{Name: name}
	seen := map[string]bool{}
	for _, line := range joined(body) {
		if strings.HasPrefix(line.text, "@@") {
			m.readBlockAttribute(line)
			continue
		}
		words := strings.Fields(line.text)
		if len(words) < 2 || !isWord(words[0]) || seen[words[0]] {
			continue
		}
		f := Field{Name: words[0], Span: Span{line.start, line.end()}}
		typ := words[1]
		if strings.HasPrefix(typ, "Unsupported(") {
			seen[f.Name] = true
			end := closing(line.text, strings.Index(line.text, "("))
			f.Optional = strings.HasPrefix(line.text[min(end+1, len(line.text)):], "?")
			m.readAttributes(&f, line)
			m.Unsupported = append(m.Unsupported, f)
			continue
		}
		typ, _, _ = strings.Cut(typ, "@") // Int@id
		typ, f.Optional = strings.CutSuffix(typ, "?")
		typ, f.List = strings.CutSuffix(typ, "[]")
		if f.Type = typ; !isWord(typ) {
			continue
		}
		seen[f.Name] = true
		m.readAttributes(&f, line)
		m.Fields = append(m.Fields, f)
	}
	return m
}

func readEnum(name string, body []line) Enum {
	e := Enum{Name: name}
	for _, line := range body {
		if words := strings.Fields(line.text); len(words) > 0 && isWord(words[0]) {
			e.Values = append(e.Values, words[0])
		}
	}
	return e
}

// clientOutput says whether a generator makes a client, and where to.
func clientOutput(body []line) (output string, ok bool) {
	for _, line := range body {
		key, value, found := strings.Cut(line.text, "=")
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

func dataSource(body []line) (provider, relationMode string) {
	for _, line := range body {
		key, value, _ := strings.Cut(line.text, "=")
		value = strings.Trim(strings.TrimSpace(value), `"`)
		switch strings.TrimSpace(key) {
		case "provider":
			provider = value
		case "relationMode":
			relationMode = value
		}
	}
	return provider, relationMode
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
	if s.Provider == "" {
		s.Provider, s.RelationMode = o.Provider, o.RelationMode
	}
}
