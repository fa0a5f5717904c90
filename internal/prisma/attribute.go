package prisma

import (
	"strconv"
	"strings"
)

// attribute is @name(arguments) or @@name(arguments). Start and End are bytes of the line that it stands in.
type attribute struct {
	name       string
	args       []string // "fields: [a, b]", "[a, b]"
	start, end int
}

// attributes lists the attributes of a line in order.
func attributes(text string) []attribute {
	var out []attribute
	inString := false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case c == '@' && !inString:
			a := attribute{start: i}
			i++
			if i < len(text) && text[i] == '@' {
				i++
			}
			from := i
			for i < len(text) && (text[i] == '.' || isWord("a"+text[i:i+1])) {
				i++
			}
			a.name = text[from:i]
			if i < len(text) && text[i] == '(' {
				end := closing(text, i)
				a.args = splitTop(text[i+1 : end])
				i = min(end+1, len(text))
			}
			a.end = i
			i--
			out = append(out, a)
		}
	}
	return out
}

// outside calls visit with each byte of a text that is in no string, and how many parentheses and brackets are open there, those that the
// byte opens or closes included, until visit says no.
func outside(text string, visit func(i, depth int) bool) {
	depth, inString := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case inString && c == '\\':
			i++
			continue
		case c == '"':
			inString = !inString
			continue
		case inString:
			continue
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		}
		if !visit(i, depth) {
			return
		}
	}
}

// closing finds the parenthesis that closes the one at i, or the end of the text.
func closing(text string, i int) int {
	end := len(text)
	outside(text[i:], func(at, depth int) bool {
		if depth == 0 {
			end = i + at
		}
		return depth > 0
	})
	return end
}

// splitTop splits at commas that are in no parenthesis, bracket or string. Parts are trimmed, empty ones left out.
func splitTop(text string) []string {
	var out []string
	from := 0
	cut := func(to int) {
		if part := strings.TrimSpace(text[from:to]); part != "" {
			out = append(out, part)
		}
		from = to + 1
	}
	outside(text, func(i, depth int) bool {
		if text[i] == ',' && depth == 0 {
			cut(i)
		}
		return true
	})
	cut(len(text))
	return out
}

// value is the argument of a name, or the first without one where unnamed is set.
func (a attribute) value(name string, unnamed bool) string {
	for _, arg := range a.args {
		key, value, found := strings.Cut(arg, ":")
		if found && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	if unnamed && len(a.args) > 0 {
		if key, _, found := strings.Cut(a.args[0], ":"); !found || !isWord(strings.TrimSpace(key)) {
			return a.args[0]
		}
	}
	return ""
}

func unquoted(s string) string {
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		return s[1 : len(s)-1]
	}
	return s
}

// list reads [a, b(sort: Desc)].
func list(s string) []string {
	s = strings.TrimSpace(s)
	if !strings.HasPrefix(s, "[") {
		return nil
	}
	return splitTop(strings.TrimSuffix(s[1:], "]"))
}

// keyField reads a, b(sort: Desc) or c(length: 10, ops: raw("gin_trgm_ops")).
func keyField(s string) KeyField {
	name, _, options := strings.Cut(s, "(")
	f := KeyField{Name: strings.TrimSpace(name)}
	if !options {
		return f
	}
	a := attribute{args: splitTop(s[len(name)+1 : max(len(name)+1, closing(s, len(name)))])}
	f.Desc = a.value("sort", false) == "Desc"
	f.Length, _ = strconv.Atoi(a.value("length", false))
	f.Ops = a.value("ops", false)
	if raw, ok := strings.CutPrefix(f.Ops, "raw("); ok {
		f.Ops = unquoted(strings.TrimSuffix(raw, ")"))
	}
	return f
}

var blockKeys = map[string]KeyKind{"id": ID, "unique": Unique, "index": Index, "fulltext": FullText}

// readBlockAttribute reads an attribute of a model.
func (m *Model) readBlockAttribute(l line) {
	for _, a := range attributes(l.text) {
		switch a.name {
		case "map":
			m.Map = unquoted(a.value("name", true))
		case "schema":
			m.Space = unquoted(a.value("name", true))
		default:
			kind, ok := blockKeys[a.name]
			if !ok {
				continue
			}
			k := Key{Kind: kind, Map: unquoted(a.value("map", false)), Method: a.value("type", false), Span: Span{l.start + a.start, l.start + a.end}}
			for _, f := range list(a.value("fields", true)) {
				k.Fields = append(k.Fields, keyField(f))
			}
			if len(k.Fields) > 0 {
				m.Keys = append(m.Keys, k)
			}
		}
	}
}

// readAttributes reads the attributes of a field.
func (m *Model) readAttributes(f *Field, l line) {
	for _, a := range attributes(l.text) {
		span := Span{l.start + a.start, l.start + a.end}
		switch {
		case a.name == "map":
			f.Map = unquoted(a.value("name", true))
		case a.name == "id" || a.name == "unique":
			one := KeyField{Name: f.Name, Desc: a.value("sort", false) == "Desc"}
			one.Length, _ = strconv.Atoi(a.value("length", false))
			m.Keys = append(m.Keys, Key{Span: span, Kind: blockKeys[a.name], Fields: []KeyField{one}, Map: unquoted(a.value("map", false))})
		case a.name == "relation":
			name := a.value("name", true)
			if strings.HasPrefix(name, "[") {
				name = ""
			}
			f.Relation = &Relation{Name: unquoted(name), Fields: list(a.value("fields", false)), References: list(a.value("references", false)), Map: unquoted(a.value("map", false))}
		case strings.HasPrefix(a.name, "db."):
			f.Native = strings.TrimPrefix(a.name, "db.")
			if len(a.args) > 0 {
				f.Native += "(" + strings.Join(a.args, ",") + ")"
			}
		}
	}
}
