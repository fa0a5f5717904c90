package sqltext

import "strings"

// Kind is the kind of a token.
type Kind uint8

const (
	Word        Kind = iota // a keyword or a plain name
	Name                    // a quoted name: "x", `x`, [x]
	Text                    // a string constant in any notation
	Number                  // a number
	Placeholder             // what the driver fills in: ? ?1 $1 $name :name :...names @name %s %(name)s {name:Type}
	Hole                    // a piece of text that is not known, with the letters that it is glued to; or a quoted name that holds one
	Mark                    // an operator or punctuation
	Comment                 // a comment, a psql command, or the data of COPY … FROM stdin
)

func (k Kind) String() string {
	return [...]string{"Word", "Name", "Text", "Number", "Placeholder", "Hole", "Mark", "Comment"}[k]
}

// Token is one piece of a text. Start and End are bytes, 0-based, End after the last byte.
type Token struct {
	Kind       Kind
	Quote      byte // what a Name, a Text or a quoted Hole is quoted with: " ` [ ' $; 0 if nothing
	Start, End int
	// Text is a Name without its quotes, a Text between its quotes (escapes as written), and of all other kinds what the text says. A Hole has
	// a "\x00" in it, however it is written.
	Text string
	Key  string // a Word in upper case; empty for all other kinds
}

// Is reports whether the token is this mark.
func (t Token) Is(mark string) bool { return t.Kind == Mark && t.Text == mark }

// IsName reports whether the token can name something: a word, a quoted name or a hole.
func (t Token) IsName() bool { return t.Kind == Word || t.Kind == Name || t.Kind == Hole }

// Tokens splits a text. White space and comments are left out.
func Tokens(text string) []Token {
	out := make([]Token, 0, len(text)/5+4)
	l := Lexer{text: text}
	for {
		t, ok := l.Next()
		if !ok {
			return out
		}
		if t.Kind != Comment {
			out = append(out, t)
		}
	}
}

func isLetter(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }
func isSpace(c byte) bool  { return c == ' ' || c >= '\t' && c <= '\r' }

// operators lists the marks of more than one byte, the longest first where one starts another.
var operators = map[byte][]string{
	'!': {"!~~*", "!~~", "!~*", "!~", "!=", "!<", "!>"},
	'#': {"#>>", "#>", "#-"},
	'%': {"%>>", "%>"},
	'&': {"&<|", "&&", "&<", "&>"},
	'*': {"*="},
	'+': {"+="},
	'-': {"->>", "->", "-|-", "-="},
	'/': {"/="},
	':': {"::", ":="},
	'<': {"<=>", "<->", "<#>", "<+>", "<~>", "<<|", "<<=", "<<", "<>", "<=", "<@", "<%"},
	'=': {"==", "=>"},
	'>': {">>=", ">>", ">=", ">^"},
	'?': {"?|", "?&"},
	'@': {"@@@", "@@", "@>", "@?"},
	'^': {"^@", "^="},
	'|': {"||/", "|/", "||", "|&>", "|>>", "|="},
	'~': {"~~*", "~~", "~*", "~="},
}

// glued lists the keywords that stay themselves where a hole follows or precedes them without a space, as in "LIMIT" + n. They count in
// upper case only: prefix + "order" is a name.
var glued = map[string]bool{
	"SELECT": true, "FROM": true, "WHERE": true, "AND": true, "OR": true, "ORDER": true, "GROUP": true, "HAVING": true, "LIMIT": true, "OFFSET": true,
	"ON": true, "IN": true, "NOT": true, "SET": true, "VALUES": true, "JOIN": true, "LEFT": true, "INNER": true, "UNION": true, "RETURNING": true,
	"BY": true, "AS": true, "LIKE": true, "INTO": true, "UPDATE": true, "DELETE": true, "INSERT": true, "FOR": true, "ASC": true, "DESC": true,
}

// unquote folds doubled quotes.
func unquote(s string, quote byte) string {
	if quote == '[' {
		quote = ']'
	}
	q := string(quote)
	if !strings.Contains(s, q) {
		return s
	}
	return strings.ReplaceAll(s, q+q, q)
}
