package sqltext

import "strings"

// line returns the end of the line.
func (l *Lexer) line() int {
	if n := strings.IndexByte(l.text[l.pos:], '\n'); n >= 0 {
		return l.pos + n
	}
	return len(l.text)
}

// startsLine reports whether only white space precedes on the line.
func (l *Lexer) startsLine() bool {
	for i := l.pos - 1; i >= 0 && l.text[i] != '\n'; i-- {
		if !isSpace(l.text[i]) {
			return false
		}
	}
	return true
}

// comment returns the end of a comment. They nest in PostgreSQL and SQL Server, and do not in MySQL and SQLite: a nested one that nobody
// closes ends at the first end.
func (l *Lexer) comment() int {
	depth, first := 0, -1
	for i := l.pos; i+1 < len(l.text); i++ {
		switch {
		case l.text[i] == '/' && l.text[i+1] == '*' && (depth == 0 || !l.flat):
			depth++
			i++
		case l.text[i] == '*' && l.text[i+1] == '/':
			depth--
			i++
			if depth == 0 {
				return i + 1
			}
			if first < 0 {
				first = i + 1
			}
		}
	}
	l.flat = true
	if first < 0 {
		return len(l.text)
	}
	return first
}

// copied returns the end of the data of COPY: the line that holds \. alone.
func (l *Lexer) copied() int {
	if n := strings.Index(l.text[l.pos-1:], "\n\\."); n >= 0 {
		return l.pos + n + 2
	}
	return len(l.text)
}

// hash reads # as MySQL's comment, SQL Server's #temporary table or one of PostgreSQL's operators.
func (l *Lexer) hash() Token {
	next := l.at(1)
	switch {
	case next == '>' || next == '-' && !l.startsLine():
		return l.mark()
	case isLetter(next) && !l.startsLine():
		return l.keyed(lettersEnd(l.text, l.pos+1))
	case next == '#' && isLetter(l.at(2)):
		return l.keyed(lettersEnd(l.text, l.pos+2))
	case l.startsLine() || isSpace(next):
		return l.token(Comment, l.line())
	}
	return l.mark()
}

// dollar reads $1, $name and $tag$…$tag$.
func (l *Lexer) dollar() Token {
	i := l.pos + 1
	if i < len(l.text) && (isDigit(l.text[i]) || l.text[i] == 0) {
		for i < len(l.text) && (isDigit(l.text[i]) || l.text[i] == 0) {
			i++
		}
		return l.token(Placeholder, i)
	}
	i = lettersEnd(l.text, i)
	if i < len(l.text) && l.text[i] == '$' {
		tag := l.text[l.pos : i+1]
		t := Token{Kind: Text, Quote: '$', Start: l.pos, End: len(l.text), Text: l.text[i+1:]}
		if n := strings.Index(t.Text, tag); n >= 0 {
			t.Text = t.Text[:n]
			t.End = i + 1 + n + len(tag)
		}
		return t
	}
	if i == l.pos+1 {
		return l.mark()
	}
	return l.token(Placeholder, i)
}

// question reads ?, ?1 and ??, or PostgreSQL's operators for jsonb: ?| and ?&, and ? between a value and a constant.
func (l *Lexer) question() Token {
	next := l.at(1)
	if (next == '|' || next == '&') && l.at(2) != next {
		return l.token(Mark, l.pos+2)
	}
	if next == '?' {
		return l.token(Placeholder, l.pos+2)
	}
	if l.afterOperand() && l.prev.Kind != Placeholder {
		i := l.pos + 1
		for i < len(l.text) && isSpace(l.text[i]) {
			i++
		}
		if i < len(l.text) && (l.text[i] == '\'' || l.text[i] == '$') {
			return l.token(Mark, l.pos+1)
		}
	}
	i := l.pos + 1
	for i < len(l.text) && isDigit(l.text[i]) {
		i++
	}
	return l.token(Placeholder, i)
}

// colon reads :name, :1 and :...names, which is no placeholder in a cast or in a slice of an array.
func (l *Lexer) colon() Token {
	next := l.at(1)
	switch {
	case next == ':' || next == '=':
		return l.mark()
	case strings.HasPrefix(l.text[l.pos:], ":...") && (isLetter(l.at(4)) || l.at(4) == 0):
		return l.token(Placeholder, l.nameEnd(l.pos+4))
	case isLetter(next) || next == 0, isDigit(next) && !(l.adjoins() && l.prev.Kind == Number):
		return l.token(Placeholder, l.nameEnd(l.pos+1))
	}
	return l.mark()
}

// atSign reads @name, and @@name where it is a variable of MySQL and SQL Server and no match of PostgreSQL.
func (l *Lexer) atSign() Token {
	next := l.at(1)
	switch {
	case isLetter(next) || next == 0 || isDigit(next):
		return l.token(Placeholder, l.nameEnd(l.pos+1))
	case next == '@' && isLetter(l.at(2)) && !l.afterOperand():
		return l.token(Placeholder, l.nameEnd(l.pos+2))
	}
	return l.mark()
}

// nameEnd returns the end of a placeholder's name, which may have parts (:user.id) and holes.
func (l *Lexer) nameEnd(i int) int {
	for i < len(l.text) {
		c := l.text[i]
		if !isLetter(c) && !isDigit(c) && c != 0 && !(c == '.' && i+1 < len(l.text) && isLetter(l.text[i+1])) {
			break
		}
		i++
	}
	return i
}

// percent reads %s, %d, %v, %q and %(name)s, which are a remainder where a value precedes without a space.
func (l *Lexer) percent() Token {
	if l.adjoins() && l.afterOperand() {
		return l.mark()
	}
	if strings.IndexByte("sdvq", l.at(1)) >= 0 {
		end := lettersEnd(l.text, l.pos+1)
		switch {
		case end == l.pos+2:
			return l.token(Placeholder, end)
		case l.at(2) == '_': // %s_table
			return l.filledIn(end, l.text[l.pos+2:end])
		}
	}
	if l.at(1) == '(' {
		if end := lettersEnd(l.text, l.pos+2); end > l.pos+2 && strings.HasPrefix(l.text[end:], ")s") {
			return l.token(Placeholder, end+2)
		}
	}
	return l.mark()
}

// brace reads ClickHouse's {name:Type}, and takes what a template engine would fill in ({{…}}, {name}) for a hole.
func (l *Lexer) brace() Token {
	if l.at(1) == '{' {
		if n := strings.Index(l.text[l.pos:], "}}"); n >= 0 {
			return l.filledIn(l.pos+n+2, "")
		}
		return l.filledIn(len(l.text), "")
	}
	end := lettersEnd(l.text, l.pos+1)
	if end == l.pos+1 || end >= len(l.text) {
		return l.mark()
	}
	switch l.text[end] {
	case '}':
		return l.filledIn(end+1, "")
	case ':':
		const longest = 128
		if n := strings.IndexByte(l.text[end:min(len(l.text), end+longest)], '}'); n >= 0 {
			return l.token(Placeholder, end+n+1)
		}
	}
	return l.mark()
}

// filledIn is a hole that is written as what a template engine or a format fills in, with what is glued to it.
func (l *Lexer) filledIn(end int, tail string) Token {
	return Token{Kind: Hole, Start: l.pos, End: end, Text: "\x00" + tail}
}
