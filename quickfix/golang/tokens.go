package golang

import (
	"strconv"
	"strings"
)

// sqlKind is the kind of a piece of SQL.
type sqlKind uint8

const (
	sqlWord  sqlKind = iota // keyword or plain name
	sqlName                 // quoted name
	sqlText                 // string constant
	sqlHole                 // placeholder
	sqlMark                 // operator or punctuation
	sqlOther                // number, or something that the fix does not take
)

// sqlToken is one piece. Comments and white space are left out.
type sqlToken struct {
	kind       sqlKind
	start, end int    // bytes in the statement
	text       string // upper case for words; the bare name for quoted names
	depth      int    // parentheses around it
	hole       int    // 0-based argument of a placeholder
}

// tokenize splits the text. It fails on what the fix does not take.
func (s *statement) tokenize() error {
	text, depth, marks := s.text, 0, 0
	for i := 0; i < len(text); {
		start := i
		add := func(kind sqlKind, end int, word string) *sqlToken {
			s.tokens = append(s.tokens, sqlToken{kind: kind, start: start, end: end, text: word, depth: depth})
			i = end
			return &s.tokens[len(s.tokens)-1]
		}
		switch c := text[i]; {
		case strings.IndexByte(" \t\r\n", c) >= 0:
			i++
		case strings.HasPrefix(text[i:], "--"):
			if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
				i += n
			} else {
				return refuse("the statement ends in a comment")
			}
		case strings.HasPrefix(text[i:], "/*"):
			n := strings.Index(text[i+2:], "*/")
			if n < 0 {
				return refuse("the statement has an open comment")
			}
			i += n + 4
		case c == '\'' || c == '"' || c == '`':
			end := quoted(text, i)
			if end < 0 {
				return refuse("the statement has an open quote")
			}
			if c != '\'' && end == i+2 {
				return refuse("the statement has a name with no letters")
			}
			if c == '\'' {
				add(sqlText, end, "")
			} else {
				add(sqlName, end, text[i+1:end-1])
			}
		case letter(c):
			end := i
			for end < len(text) && (letter(text[end]) || digit(text[end]) || text[end] == '$') {
				end++
			}
			add(sqlWord, end, strings.ToUpper(text[i:end]))
		case c == '?' || c == '$' && i+1 < len(text) && digit(text[i+1]):
			end := i + 1
			for end < len(text) && digit(text[end]) {
				end++
			}
			t := add(sqlHole, end, text[i:end])
			if c == '?' {
				if end > start+1 || end < len(text) && strings.IndexByte("|&?", text[end]) >= 0 {
					return refuse("placeholders like %s are not supported", text[start:min(end+1, len(text))])
				}
				t.hole = marks
				marks++
				s.holes = marks
				continue
			}
			n, err := strconv.Atoi(text[start+1 : end])
			if err != nil || n < 1 {
				return refuse("the placeholder %s is not valid", text[start:end])
			}
			t.hole, s.dollar = n-1, true
			s.holes = max(s.holes, n)
		case digit(c):
			end := i
			for end < len(text) && (digit(text[end]) || letter(text[end]) || text[end] == '.') {
				end++
			}
			add(sqlOther, end, text[i:end])
		case c == ';':
			if strings.TrimSpace(text[i+1:]) != "" {
				return refuse("the text holds more than one statement")
			}
			s.text = strings.TrimRight(text[:i], " \t\r\n")
			i = len(text)
		case c == '@', c == ':' && (i+1 >= len(text) || text[i+1] != ':') && (i == 0 || text[i-1] != ':'), c == '$', c == '{', c == '%' && i+1 < len(text) && letter(text[i+1]):
			return refuse("the statement has named placeholders or holes, which are not supported")
		case c == '(':
			add(sqlMark, i+1, "(")
			depth++
		case c == ')':
			depth--
			add(sqlMark, i+1, ")").depth = depth
		default:
			end := i + 1
			if end < len(text) && strings.IndexByte("<>=!|&:-~*@#", c) >= 0 && strings.IndexByte("<>=|&:>~", text[end]) >= 0 {
				end++
			}
			add(sqlMark, end, text[i:end])
		}
	}
	if s.dollar && marks > 0 {
		return refuse("the statement mixes ? and $1 placeholders")
	}
	return nil
}

// quoted returns the end of the quoted piece that starts at i; -1 if it is open.
func quoted(text string, i int) int {
	for j := i + 1; j < len(text); j++ {
		switch {
		case text[j] == '\\' && text[i] == '\'':
			return -1 // an escape in MySQL and E'…', a plain character elsewhere: nobody can tell where the constant ends
		case text[j] != text[i]:
		case j+1 < len(text) && text[j+1] == text[i]:
			j++
		default:
			return j + 1
		}
	}
	return -1
}

func letter(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }
func digit(c byte) bool  { return c >= '0' && c <= '9' }
