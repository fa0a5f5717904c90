package sqltext

import (
	"fmt"
	"hash/fnv"
	"strings"
)

// Normal returns the statement in one form for all its executions: constants and placeholders are ?, lists of them and repeated tuples have one
// element, words are in lower case and without quotes, white space is single. A hole stays one ("\x00").
func (s *Statement) Normal() string {
	n := normalizer{}
	for i, t := range s.Tokens {
		n.add(s.Tokens, i, t)
	}
	var b strings.Builder
	for i, p := range n.pieces {
		if i > 0 && p != "," && p != ")" && p != "]" && p != "." && p != ";" && n.pieces[i-1] != "(" && n.pieces[i-1] != "[" && n.pieces[i-1] != "." {
			b.WriteByte(' ')
		}
		b.WriteString(p)
	}
	return b.String()
}

// Fingerprint returns 16 hexadecimal digits that are equal for statements with the same Normal form, now and in later versions.
func (s *Statement) Fingerprint() string {
	h := fnv.New64a()
	h.Write([]byte(s.Normal())) // never fails
	return fmt.Sprintf("%016x", h.Sum64())
}

// normalizer collects the pieces of a normal form.
type normalizer struct {
	pieces []string
	open   []group // for each parenthesis that is open, what closed before it on its level
	starts []int   // where they began
	last   group   // what closed last on this level
}

// group is what stood in parentheses, as indexes of pieces; none if it is empty.
type group struct{ start, end int }

func (n *normalizer) add(tokens []Token, i int, t Token) {
	switch {
	case t.Is("(") || t.Is("["):
		n.starts = append(n.starts, len(n.pieces))
		n.open = append(n.open, n.last)
		n.last = group{}
		n.pieces = append(n.pieces, t.Text)
	case t.Is(")") || t.Is("]"):
		n.pieces = append(n.pieces, t.Text)
		if len(n.open) > 0 {
			top := len(n.open) - 1
			start := n.starts[top]
			n.last = n.open[top]
			n.open, n.starts = n.open[:top], n.starts[:top]
			n.closed(start)
		}
	case n.constant(tokens, i, t):
		if k := len(n.pieces); k > 0 && n.pieces[k-1] == "-" && n.sign(k-1) {
			n.pieces = n.pieces[:k-1]
		}
		n.pieces = append(n.pieces, "?")
	case t.Kind == Hole:
		n.pieces = append(n.pieces, "\x00")
	case t.Kind == Mark:
		n.pieces = append(n.pieces, operatorMark(t.Text))
	default:
		n.pieces = append(n.pieces, strings.ToLower(t.Text))
	}
}

func operatorMark(mark string) string {
	switch mark {
	case "==":
		return "="
	case "!=":
		return "<>"
	}
	return mark
}

// constant reports whether a token is a value: not the NULL of IS NULL.
func (n *normalizer) constant(tokens []Token, i int, t Token) bool {
	switch t.Kind {
	case Text, Number, Placeholder:
		return true
	case Word:
		if t.Key != "NULL" && t.Key != "TRUE" && t.Key != "FALSE" {
			return false
		}
		return i > 0 && tokens[i-1].Key != "IS" && tokens[i-1].Key != "NOT" && tokens[i-1].Key != "SET"
	}
	return false
}

// sign reports whether the minus at k belongs to the number after it: no operand precedes.
func (n *normalizer) sign(k int) bool {
	if k == 0 {
		return true
	}
	switch p := n.pieces[k-1]; p {
	case "(", ",", "=", "<", ">", "<=", ">=", "<>", "[", "and", "or", "limit", "offset", "between", "then", "else", "when", "in", "select", "values", "by", "like":
		return true
	}
	return false
}

// closed shortens what just closed: a list of constants to one, and a tuple that says the same as the one before it to nothing.
func (n *normalizer) closed(start int) {
	inside := n.pieces[start+1 : len(n.pieces)-1]
	constants := len(inside) > 1
	for _, p := range inside {
		constants = constants && (p == "?" || p == ",")
	}
	if constants {
		last := n.pieces[len(n.pieces)-1]
		n.pieces = append(n.pieces[:start+1], "?", last)
	}
	this := group{start, len(n.pieces)}
	if before := n.last; before.end > 0 && before.end == start-1 && n.pieces[start-1] == "," && same(n.pieces[before.start:before.end], n.pieces[start:]) {
		n.pieces = n.pieces[:before.end]
		return
	}
	n.last = this
}

func same(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
