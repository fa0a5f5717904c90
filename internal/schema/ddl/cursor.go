package ddl

import "strings"

// cursor goes over the tokens of one statement. It never leaves them: past the end there are tokens of kind none.
type cursor struct {
	text string // the whole text, for what is kept as written
	toks []token
	at   int
}

func (c *cursor) peek(k int) token {
	if i := c.at + k; i >= 0 && i < len(c.toks) {
		return c.toks[i]
	}
	end := 0
	if len(c.toks) > 0 {
		end = c.toks[len(c.toks)-1].end
	}
	return token{start: end, end: end}
}

func (c *cursor) done() bool { return c.at >= len(c.toks) }

// is says whether the next token is one of the words or symbols.
func (c *cursor) is(words ...string) bool {
	t := c.peek(0)
	for _, w := range words {
		if t.upper == w {
			return true
		}
	}
	return false
}

// eat takes the words or symbols if all of them follow in a row.
func (c *cursor) eat(words ...string) bool {
	for k, w := range words {
		if c.peek(k).upper != w {
			return false
		}
	}
	c.at += len(words)
	return true
}

// eatAny takes any number of the words.
func (c *cursor) eatAny(words ...string) {
	for !c.done() && c.is(words...) {
		c.at++
	}
}

// named says whether the next token can be a name.
func (c *cursor) named() bool {
	k := c.peek(0).kind
	return k == word || k == quoted
}

// ident takes a name of one part; "" if there is none.
func (c *cursor) ident() string {
	if !c.named() {
		return ""
	}
	c.at++
	return c.peek(-1).text
}

// name takes a name of up to three parts, of which the last two count: database.schema.table.
func (c *cursor) name() Name {
	var n Name
	n.Base = c.ident()
	for n.Base != "" && c.peek(0).upper == "." && (c.peek(1).kind == word || c.peek(1).kind == quoted) {
		c.at++
		n.Space, n.Base = n.Base, c.ident()
	}
	return n
}

// names takes a list of names.
func (c *cursor) names() []Name {
	var out []Name
	for {
		n := c.name()
		if n.Base == "" {
			return out
		}
		out = append(out, n)
		if !c.eat(",") {
			return out
		}
	}
}

// skipGroup goes past the parenthesis that opens here, or past one token.
func (c *cursor) skipGroup() {
	if !c.is("(") {
		c.at++
		return
	}
	for depth := 0; !c.done(); {
		switch c.peek(0).upper {
		case "(":
			depth++
		case ")":
			depth--
		}
		c.at++
		if depth == 0 {
			return
		}
	}
}

// group takes the parenthesis that opens here and returns what is in it, split at its commas. A parenthesis that is not closed ends with
// the statement.
func (c *cursor) group() []*cursor {
	if !c.is("(") {
		return nil
	}
	from := c.at + 1
	c.skipGroup()
	to := c.at
	if c.peek(-1).upper == ")" {
		to--
	}
	return (&cursor{text: c.text, toks: c.toks[from:max(from, to)]}).split()
}

// split cuts the rest of the tokens at commas that are in no parenthesis. Empty parts are left out.
func (c *cursor) split() []*cursor {
	var out []*cursor
	from := c.at
	cut := func(to int) {
		if to > from {
			out = append(out, &cursor{text: c.text, toks: c.toks[from:to]})
		}
		from = to + 1
	}
	for depth := 0; !c.done(); c.at++ {
		switch c.peek(0).upper {
		case "(":
			depth++
		case ")":
			depth--
		case ",":
			if depth <= 0 {
				cut(c.at)
			}
		}
	}
	cut(c.at)
	return out
}

// span is the span of all tokens.
func (c *cursor) span() Span {
	if len(c.toks) == 0 {
		return Span{}
	}
	return Span{c.toks[0].start, c.toks[len(c.toks)-1].end}
}

// written is the text from one token to before another, as written.
func (c *cursor) written(from, to int) string {
	to = min(to, len(c.toks))
	if from >= to {
		return ""
	}
	return strings.TrimSpace(c.text[c.toks[from].start:c.toks[to-1].end])
}

// plain lists the names in a parenthesis: the columns of a foreign key.
func (c *cursor) plain() []string {
	var out []string
	for _, part := range c.group() {
		if n := part.ident(); n != "" {
			out = append(out, n)
		}
	}
	return out
}
