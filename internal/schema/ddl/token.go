package ddl

import "strings"

type tokenKind uint8

const (
	none tokenKind = iota
	word
	quoted // a name in quotes
	str
	number
	symbol
	other // a placeholder
)

// token is a piece of a statement. Text is what it says, without quotes; upper tells words and symbols, and is empty for all others, so
// that a quoted "key" is no KEY.
type token struct {
	kind       tokenKind
	text       string
	upper      string
	start, end int // bytes of the text, 0-based
}

// tokenize cuts a text into tokens without comments. It takes time linear in the text and never fails: what is not closed ends with it.
func tokenize(text string) []token {
	l := &lexer{text: text, toks: make([]token, 0, len(text)/5+4)}
	for l.at < len(text) {
		l.next()
	}
	return l.toks
}

type lexer struct {
	text string
	at   int
	toks []token
	tags map[string]bool // closing tags that are known to be missing: no text is searched twice
	flat bool            // comments do not nest: one was found that would not end
}

func (l *lexer) add(kind tokenKind, end int, text string) {
	t := token{kind: kind, text: text, start: l.at, end: end}
	switch kind {
	case word:
		t.upper = strings.ToUpper(text)
	case symbol:
		t.upper = text
	}
	l.toks = append(l.toks, t)
	l.at = end
}

func (l *lexer) next() {
	c, rest := l.text[l.at], l.text[l.at:]
	switch {
	case c <= ' ':
		l.at++
	case strings.HasPrefix(rest, "--"), c == '#' && l.hashComment():
		l.line()
	case strings.HasPrefix(rest, "/*"):
		l.comment()
	case c == '\'':
		l.str()
	case c == '"', c == '`':
		end, text := closing(l.text, l.at, c)
		l.add(quoted, end, text)
	case c == '[' && l.bracketed():
		end, text := closing(l.text, l.at, ']')
		l.add(quoted, end, text)
	case c == '$' && l.dollar():
	case isLetter(c):
		end := l.at + 1
		for end < len(l.text) && (isLetter(l.text[end]) || isDigit(l.text[end]) || l.text[end] == '$') {
			end++
		}
		l.add(word, end, l.text[l.at:end])
	case isDigit(c):
		end := l.at + 1
		for end < len(l.text) && (isDigit(l.text[end]) || l.text[end] == '.' || isLetter(l.text[end])) {
			end++
		}
		l.add(number, end, l.text[l.at:end])
	case c == '?' || c == '$' || c == '@' || c == ':' && len(rest) > 1 && isLetter(rest[1]) && !strings.HasSuffix(l.text[:l.at], ":"):
		end := l.at + 1
		for end < len(l.text) && (isLetter(l.text[end]) || isDigit(l.text[end]) || l.text[end] == '@') {
			end++
		}
		l.add(other, end, l.text[l.at:end])
	default:
		end := l.at + 1
		if len(rest) > 1 {
			switch rest[:2] {
			case "<>", "!=", "<=", ">=", "||", "::", ":=", "[]":
				end++
			}
		}
		l.add(symbol, end, l.text[l.at:end])
	}
}

func (l *lexer) line() {
	if i := strings.IndexByte(l.text[l.at:], '\n'); i >= 0 {
		l.at += i
		return
	}
	l.at = len(l.text)
}

// hashComment says whether a # starts a comment: MySQL's do, PostgreSQL's operators #> and #- and SQL Server's #temporary do not.
func (l *lexer) hashComment() bool {
	rest := l.text[l.at+1:]
	blank := l.at == 0 || l.text[l.at-1] <= ' '
	return blank && (rest == "" || rest[0] <= ' ' || rest[0] == '#')
}

// comment goes past a comment, which PostgreSQL nests.
func (l *lexer) comment() {
	depth := 0
	for i := l.at; i < len(l.text) && !l.flat; i++ {
		switch {
		case strings.HasPrefix(l.text[i:], "/*"):
			depth++
			i++
		case strings.HasPrefix(l.text[i:], "*/"):
			depth--
			i++
			if depth == 0 {
				l.at = i + 1
				return
			}
		}
	}
	l.flat = true // as MySQL's
	if i := strings.Index(l.text[l.at:], "*/"); i >= 0 {
		l.at += i + 2
		return
	}
	l.at = len(l.text)
}

// str reads a string. A backslash escapes in PostgreSQL's E'…', and in MySQL's where a quote follows that cannot end the string.
func (l *lexer) str() {
	prefix := byte(0)
	if n := len(l.toks); n > 0 && l.toks[n-1].end == l.at && l.toks[n-1].kind == word && len(l.toks[n-1].text) == 1 {
		prefix = l.toks[n-1].text[0] | 0x20
	}
	start := l.at
	end, text := closing(l.text, l.at, '\'')
	if strings.Contains(text, `\`) {
		if e, t, ok := escaped(l.text, l.at); ok && (prefix == 'e' || strings.HasSuffix(text, `\`) || strings.Contains(text, `\'`)) {
			end, text = e, t
		}
	}
	if prefix == 'e' || prefix == 'n' || prefix == 'b' || prefix == 'x' {
		l.toks = l.toks[:len(l.toks)-1]
		start--
	}
	l.add(str, end, text)
	l.toks[len(l.toks)-1].start = start
}

// closing finds the quote that ends what starts at a quote; a doubled one stands for itself.
func closing(text string, at int, quote byte) (end int, inner string) {
	for i := at + 1; i < len(text); i++ {
		if text[i] != quote {
			continue
		}
		if i+1 < len(text) && text[i+1] == quote {
			i++
			continue
		}
		return i + 1, text[at+1 : i]
	}
	return len(text), text[at+1:]
}

// escaped is closing for strings with backslashes.
func escaped(text string, at int) (end int, inner string, ok bool) {
	for i := at + 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '\'':
			if i+1 < len(text) && text[i+1] == '\'' {
				i++
				continue
			}
			return i + 1, text[at+1 : i], true
		}
	}
	return 0, "", false
}

// bracketed says whether a [ starts a name of SQL Server, rather than an array's index or type.
func (l *lexer) bracketed() bool {
	rest := l.text[l.at+1:]
	if rest == "" || !isLetter(rest[0]) {
		return false
	}
	n := len(l.toks)
	return n == 0 || l.toks[n-1].end < l.at || l.toks[n-1].kind == symbol
}

// dollar reads PostgreSQL's $tag$ … $tag$.
func (l *lexer) dollar() bool {
	i := l.at + 1
	for i < len(l.text) && (isLetter(l.text[i]) || isDigit(l.text[i]) && i > l.at+1) {
		i++
	}
	if i >= len(l.text) || l.text[i] != '$' {
		return false
	}
	tag := l.text[l.at : i+1]
	if l.tags[tag] {
		return false
	}
	j := strings.Index(l.text[i+1:], tag)
	if j < 0 {
		if l.tags == nil {
			l.tags = map[string]bool{}
		}
		l.tags[tag] = true
		return false
	}
	l.add(str, i+1+j+len(tag), l.text[i+1:i+1+j])
	return true
}

func isLetter(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
