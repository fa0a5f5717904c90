package typescript

import "strings"

// prismaSchema is what perfls reads of Prisma's schema language: enough to write a client's types.
type prismaSchema struct {
	models  []*prismaModel // models, views and composite types, in order
	enums   []prismaEnum
	outputs []string // folders that generators of clients write to, as written
}

// prismaModel is a model, a view or a composite type.
type prismaModel struct {
	name      string
	composite bool // a type: it has no delegate
	fields    []prismaField
}

type prismaField struct {
	name           string
	typ            string // "Int", "Post", "Unsupported"
	list, optional bool
}

type prismaEnum struct {
	name   string
	values []string
}

// readPrisma reads a schema tolerantly: a block or line that it does not understand is left out.
func readPrisma(text string) *prismaSchema {
	s := &prismaSchema{}
	lines := prismaLines(text)
	for i := 0; i < len(lines); i++ {
		words := strings.Fields(lines[i])
		if len(words) < 2 || !strings.Contains(lines[i], "{") {
			continue
		}
		keyword, name := words[0], strings.TrimSuffix(words[1], "{")
		body, next := prismaBlock(lines, i)
		switch keyword {
		case "model", "view", "type":
			if m := readModel(name, body); m != nil {
				m.composite = keyword == "type"
				s.models = append(s.models, m)
			}
		case "enum":
			if isWord(name) {
				s.enums = append(s.enums, readEnum(name, body))
			}
		case "generator":
			if out, ok := clientOutput(body); ok {
				s.outputs = append(s.outputs, out)
			}
		default:
			continue
		}
		i = next
	}
	return s
}

// prismaLines splits a schema into lines without comments. Braces in strings are taken out of the way, strings stay otherwise.
func prismaLines(text string) []string {
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

// prismaBlock returns the lines of the block that opens in lines[start], and the index of its last line. A block that is not closed ends
// where the next one opens.
func prismaBlock(lines []string, start int) (body []string, last int) {
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

func readModel(name string, body []string) *prismaModel {
	if !isWord(name) {
		return nil
	}
	m := &prismaModel{name: name}
	seen := map[string]bool{}
	for _, line := range body {
		words := strings.Fields(line)
		if len(words) < 2 || !isWord(words[0]) || seen[words[0]] {
			continue
		}
		f := prismaField{name: words[0]}
		typ := words[1]
		if strings.HasPrefix(typ, "Unsupported(") {
			continue // the client does not have such fields
		}
		typ, f.optional = strings.CutSuffix(typ, "?")
		typ, f.list = strings.CutSuffix(typ, "[]")
		typ, _, _ = strings.Cut(typ, "@") // Int@id
		if f.typ = typ; !isWord(typ) {
			continue
		}
		seen[f.name] = true
		m.fields = append(m.fields, f)
	}
	return m
}

func readEnum(name string, body []string) prismaEnum {
	e := prismaEnum{name: name}
	for _, line := range body {
		if words := strings.Fields(line); len(words) > 0 && isWord(words[0]) {
			e.values = append(e.values, words[0])
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

// add merges another file's blocks, or another schema's.
func (s *prismaSchema) add(o *prismaSchema) {
	have := map[string]bool{}
	for _, m := range s.models {
		have[m.name] = true
	}
	for _, e := range s.enums {
		have[e.name] = true
	}
	for _, m := range o.models {
		if !have[m.name] {
			have[m.name] = true
			s.models = append(s.models, m)
		}
	}
	for _, e := range o.enums {
		if !have[e.name] {
			have[e.name] = true
			s.enums = append(s.enums, e)
		}
	}
	s.outputs = append(s.outputs, o.outputs...)
}
