package ddl

import (
	"strings"

	"github.com/perfls/perfls/internal/sqltext"
)

type tokenKind uint8

const (
	none tokenKind = iota
	word
	quoted // a name in quotes
	str
	number
	symbol
	other // a placeholder, or text that is not known
)

// token is a piece of a statement. Text is what it says, without quotes; upper tells words and symbols, and is empty for all others, so
// that a quoted "key" is no KEY.
type token struct {
	kind       tokenKind
	text       string
	upper      string
	start, end int // bytes of the text, 0-based
}

var kinds = map[sqltext.Kind]tokenKind{
	sqltext.Word: word, sqltext.Name: quoted, sqltext.Text: str, sqltext.Number: number, sqltext.Mark: symbol, sqltext.Placeholder: other, sqltext.Hole: other,
}

// tokenize cuts a text into tokens without comments.
func tokenize(text string) []token {
	read := sqltext.Tokens(text)
	out := make([]token, len(read))
	for i, t := range read {
		out[i] = token{kind: kinds[t.Kind], text: t.Text, upper: t.Key, start: t.Start, end: t.End}
		switch {
		case t.Kind == sqltext.Mark:
			out[i].upper = t.Text
		case t.Kind == sqltext.Text && t.Quote == '\'':
			out[i].text = strings.ReplaceAll(t.Text, "''", "'")
		}
	}
	return out
}
