// Package sqltext reads SQL as programs hold it: in any dialect (PostgreSQL, MySQL and MariaDB, SQLite, SQL Server), with all styles of
// placeholders, with holes where the text is only known when the program runs, and as fragments that a builder takes. It never fails: it says
// what it is sure of, with byte positions, and is silent about the rest.
//
// A strict parser of one dialect would be of little use here. Nobody declares the dialect, and a third of real statements have holes. The
// price is that wrong SQL is not noticed.
//
// A hole is one byte, "\x00", which stands for any text.
package sqltext

import "strings"

// Lexer splits a text into tokens, one at a time, in linear time. What is between two tokens is white space. The dialects' lexis is joined,
// and where they contradict each other the neighbours decide: see string, bracket, hash, question.
type Lexer struct {
	text string
	pos  int
	prev Token // the last token that is no comment
	flat bool  // a nested comment stayed open: those that follow do not nest
	copy bool  // the statement is COPY … FROM stdin
	data bool  // its data follow
}

// NewLexer returns a lexer at the start of text.
func NewLexer(text string) *Lexer { return &Lexer{text: text} }

// Next returns the next token; false at the end of the text.
func (l *Lexer) Next() (Token, bool) {
	if l.pos == 0 && strings.HasPrefix(l.text, "\ufeff") {
		l.pos = len("\ufeff")
	}
	for l.pos < len(l.text) && isSpace(l.text[l.pos]) {
		l.pos++
	}
	if l.pos >= len(l.text) {
		return Token{}, false
	}
	t := l.read()
	l.follow(t)
	if t.End <= l.pos { // cannot be; an endless loop would be worse than a lost byte
		t = l.token(Mark, l.pos+1)
	}
	l.pos = t.End
	if t.Kind != Comment {
		l.prev = t
	}
	return t, true
}

func (l *Lexer) read() Token {
	if l.data {
		l.data = false
		return l.token(Comment, l.copied())
	}
	switch c := l.text[l.pos]; {
	case c == 0 || isLetter(c):
		return l.word()
	case isDigit(c), c == '.' && isDigit(l.at(1)) && !l.adjoins():
		return l.number()
	case c == '\'':
		return l.quoted(l.pos, false)
	case c == '"' || c == '`':
		return l.name()
	case c == '[':
		return l.bracket()
	case c == '-' && l.at(1) == '-':
		return l.token(Comment, l.line())
	case c == '/' && l.at(1) == '*':
		return l.token(Comment, l.comment())
	case c == '#':
		return l.hash()
	case c == '$':
		return l.dollar()
	case c == '?':
		return l.question()
	case c == ':':
		return l.colon()
	case c == '@':
		return l.atSign()
	case c == '%':
		return l.percent()
	case c == '{':
		return l.brace()
	case c == '\\' && l.startsLine():
		return l.token(Comment, l.line())
	}
	return l.mark()
}

// follow notes COPY … FROM stdin, after which a dump has lines of data up to \. that are no SQL.
func (l *Lexer) follow(t Token) {
	switch {
	case t.Key == "STDIN" && l.prev.Key == "FROM":
		l.copy = true
	case t.Is(";"):
		l.data, l.copy = l.copy, false
	}
}

// at returns the byte that is n after the position, and a space beyond the end.
func (l *Lexer) at(n int) byte {
	if l.pos+n < len(l.text) {
		return l.text[l.pos+n]
	}
	return ' '
}

// adjoins reports whether something precedes the position without a space.
func (l *Lexer) adjoins() bool { return l.pos > 0 && l.prev.End == l.pos }

// afterOperand reports whether what precedes can be the left side of an operator.
func (l *Lexer) afterOperand() bool {
	switch l.prev.Kind {
	case Word:
		return l.prev.End > 0 && !glued[l.prev.Key]
	case Mark:
		return l.prev.Text == ")" || l.prev.Text == "]"
	}
	return true
}

func (l *Lexer) token(kind Kind, end int) Token {
	return Token{Kind: kind, Start: l.pos, End: end, Text: l.text[l.pos:end]}
}

// word reads a word or a hole. A hole takes the letters that it touches: shard_ and a number are one name.
func (l *Lexer) word() Token {
	i, hole := l.pos, false
	for i < len(l.text) {
		switch c := l.text[i]; {
		case c == 0:
			if !hole && i > l.pos && glued[l.text[l.pos:i]] {
				return l.keyed(i)
			}
			hole = true
			i++
			if n := lettersEnd(l.text, i); glued[l.text[i:n]] {
				return l.token(Hole, i)
			}
		case isLetter(c) || isDigit(c), c == '$' && i+1 < len(l.text) && isLetter(l.text[i+1]):
			i++
		case c == '\'' && !hole && isPrefix(l.text[l.pos:i]):
			return l.quoted(i, l.text[l.pos]|0x20 == 'e')
		case c == '&' && i == l.pos+1 && l.text[l.pos]|0x20 == 'u' && i+1 < len(l.text) && (l.text[i+1] == '\'' || l.text[i+1] == '"'):
			if l.text[i+1] == '\'' {
				return l.quoted(i+1, false)
			}
			return l.nameFrom(i + 1)
		default:
			return l.wordEnd(i, hole)
		}
	}
	return l.wordEnd(i, hole)
}

func (l *Lexer) wordEnd(end int, hole bool) Token {
	if hole {
		return l.token(Hole, end)
	}
	return l.keyed(end)
}

func (l *Lexer) keyed(end int) Token {
	t := l.token(Word, end)
	t.Key = strings.ToUpper(t.Text)
	return t
}

func lettersEnd(text string, i int) int {
	for i < len(text) && (isLetter(text[i]) || isDigit(text[i])) {
		i++
	}
	return i
}

// isPrefix reports whether a word in front of a quote belongs to it: E'…', N'…', X'…', B'…', _utf8mb4'…'.
func isPrefix(s string) bool {
	return len(s) == 1 && strings.Contains("eEnNxXbB", s) || s[0] == '_' && (strings.HasPrefix(s, "_utf8") || s == "_binary" || s == "_latin1")
}

// number reads a number; a word where letters follow that are none of its own, as in MySQL's 2fa_tokens.
func (l *Lexer) number() Token {
	i := l.pos
	if l.text[i] == '0' && l.at(1)|0x20 == 'x' {
		if i = lettersEnd(l.text, i+2); i > l.pos+2 {
			return l.token(Number, i)
		}
	}
	for i < len(l.text) && (isDigit(l.text[i]) || l.text[i] == '.') {
		i++
	}
	if i < len(l.text) && l.text[i]|0x20 == 'e' {
		j := i + 1
		if j < len(l.text) && (l.text[j] == '+' || l.text[j] == '-') {
			j++
		}
		if j < len(l.text) && isDigit(l.text[j]) {
			for j < len(l.text) && isDigit(l.text[j]) {
				j++
			}
			i = j
		}
	}
	switch end := lettersEnd(l.text, i); {
	case end == i || strings.Contains(l.text[l.pos:i], "."):
		return l.token(Number, i)
	case end < len(l.text) && l.text[end] == 0:
		return l.word()
	default:
		return l.keyed(end)
	}
}

// quoted reads a string constant whose quote is at i; the token starts at the position. A quote after a backslash ends it in the standard
// and does not in MySQL: it ends it where nothing else can be meant, as in ESCAPE '\'.
func (l *Lexer) quoted(i int, escapes bool) Token {
	end, closed := len(l.text), false
	for j := i + 1; j < len(l.text); j++ {
		c := l.text[j]
		if c == '\\' && j+1 < len(l.text) && (escapes || l.text[j+1] == '\\' || l.text[j+1] == '\'' && !endsString(l.text, i, j)) {
			j++
			continue
		}
		if c != '\'' {
			continue
		}
		if j+1 < len(l.text) && l.text[j+1] == '\'' {
			j++
			continue
		}
		end, closed = j, true
		break
	}
	t := Token{Kind: Text, Quote: '\'', Start: l.pos, End: end, Text: l.text[i+1 : max(end, i+1)]}
	if closed {
		t.End++
	}
	return t
}

// endsString reports whether the quote after the backslash at j ends the constant that starts at i: '\' alone, or nothing follows but what
// can follow a constant.
func endsString(text string, i, j int) bool {
	if j+2 >= len(text) {
		return true
	}
	next := text[j+2]
	return next != '\'' && j == i+1 && (isSpace(next) || strings.IndexByte("),;|", next) >= 0) || next == ')' || next == ';'
}

func (l *Lexer) name() Token { return l.nameFrom(l.pos) }

// nameFrom reads a name whose quote is at i. One that nobody closes ends with the text.
func (l *Lexer) nameFrom(i int) Token {
	quote, last := l.text[i], l.text[i]
	if quote == '[' {
		last = ']'
	}
	end, closed := len(l.text), false
	for j := i + 1; j < len(l.text); j++ {
		if l.text[j] == '\\' && quote == '"' && j+1 < len(l.text) && l.text[j+1] == '"' { // a string of MySQL
			j++
			continue
		}
		if l.text[j] != last {
			continue
		}
		if j+1 < len(l.text) && l.text[j+1] == last && j > i+1 && quote != '[' {
			j++
			continue
		}
		end, closed = j, true
		break
	}
	t := Token{Kind: Name, Quote: quote, Start: l.pos, End: end, Text: unquote(l.text[i+1:max(end, i+1)], quote)}
	if strings.IndexByte(t.Text, 0) >= 0 {
		t.Kind = Hole
	}
	if closed {
		t.End++
	}
	return t
}

// bracket reads [name], which is PostgreSQL's subscript where it follows a name without a space, or an array's list.
func (l *Lexer) bracket() Token {
	if l.adjoins() && l.prev.Text != "." && l.afterOperand() || l.prev.Key == "ARRAY" || l.prev.Is("[") {
		return l.token(Mark, l.pos+1)
	}
	const longest = 128 // SQL Server's, and it keeps this linear
	for i := l.pos + 1; i < len(l.text) && i < l.pos+longest+2; i++ {
		switch c := l.text[i]; {
		case c == ']' && i > l.pos+1:
			return l.nameFrom(l.pos)
		case isLetter(c) || c == 0 || i > l.pos+1 && (isDigit(c) || strings.IndexByte(" -$#@.", c) >= 0):
		default:
			return l.token(Mark, l.pos+1)
		}
	}
	return l.token(Mark, l.pos+1)
}

func (l *Lexer) mark() Token {
	for _, op := range operators[l.text[l.pos]] {
		if !strings.HasPrefix(l.text[l.pos:], op) {
			continue
		}
		next := l.at(len(op))
		if op == "<@" && (isLetter(next) || next == '@') || op == "<%" && !isSpace(next) { // <@p1, <%s: a placeholder follows
			continue
		}
		return l.token(Mark, l.pos+len(op))
	}
	return l.token(Mark, l.pos+1)
}
