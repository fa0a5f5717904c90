package sqltext

// nodeKind is the kind of a piece of an expression.
type nodeKind uint8

const (
	nNothing nodeKind = iota
	nColumn
	nPlaceholder
	nText
	nNumber
	nValue // NULL, TRUE, CURRENT_DATE, …
	nHole
	nCall    // text is the function
	nCast    // x::type, CAST(x AS type)
	nArith   // text is the first operator
	nCase    //
	nAnd     //
	nOr      //
	nNot     //
	nCompare // text is the operator
	nList    // (a, b)
	nQuery   // scope is the subquery
	nArray   // ARRAY[…]
)

// node is a piece of an expression; kids are indexes of reader.nodes. Chains (a AND b AND c, a + b + c) are one node, so that no statement is
// deep because it is long.
type node struct {
	kind       nodeKind
	text       string
	qualifier  string // of a column
	scope      int    // of a query
	start, end int
	kids       []int
	window     bool // a call with OVER: no aggregate
}

func (r *reader) add(n node) int {
	n.end = max(r.endBefore(), n.start)
	r.nodes = append(r.nodes, n)
	return len(r.nodes) - 1
}

// join makes one node of two, or longer the one that the first already is.
func (r *reader) chain(kind nodeKind, text string, left, right int) int {
	if left >= 0 && r.nodes[left].kind == kind && (kind != nCompare || r.nodes[left].text == text) {
		if right >= 0 {
			r.nodes[left].kids = append(r.nodes[left].kids, right)
		}
		r.nodes[left].end = max(r.endBefore(), r.nodes[left].start)
		return left
	}
	n := node{kind: kind, text: text, start: r.startAt()}
	for _, kid := range []int{left, right} {
		if kid >= 0 {
			n.kids = append(n.kids, kid)
			n.start = min(n.start, r.nodes[kid].start)
		}
	}
	return r.add(n)
}

// expression reads an expression and returns its node; -1 where none begins.
func (r *reader) expression() int {
	if r.depth++; r.depth > deepest {
		r.depth--
		return r.tooDeep()
	}
	left := r.and()
	for r.key() == "OR" || r.key() == "XOR" {
		r.i++
		left = r.chain(nOr, "OR", left, r.and())
	}
	r.depth--
	return left
}

// tooDeep steps over what cannot be read.
func (r *reader) tooDeep() int {
	if len(r.st.Scopes) > 0 {
		r.scope(0).Unsure = true
	}
	if r.is("(") {
		r.skipParens()
	} else if r.more() && !r.endsList() && !r.is(",") {
		r.i++
	}
	return -1
}

func (r *reader) and() int {
	left := r.not()
	for {
		if r.key() == "AND" || r.is("&&") && left >= 0 && r.nodes[left].kind == nCompare {
			r.i++
			left = r.chain(nAnd, "AND", left, r.not())
			continue
		}
		return left
	}
}

func (r *reader) not() int {
	if r.key() != "NOT" {
		return r.comparison()
	}
	start, times := r.startAt(), 0
	for r.skip("NOT") {
		times++
	}
	kid := r.comparison()
	if times%2 == 0 || kid < 0 {
		return kid
	}
	return r.add(node{kind: nNot, start: start, kids: []int{kid}})
}

// comparisons lists the operators that compare, and what they are called in a Predicate.
var comparisons = map[string]bool{
	"=": true, "==": true, "<>": true, "!=": true, "<": true, ">": true, "<=": true, ">=": true, "<=>": true, "!<": true, "!>": true,
	"~": true, "~*": true, "!~": true, "!~*": true, "~~": true, "~~*": true, "!~~": true, "!~~*": true,
	"@>": true, "<@": true, "&&": true, "@@": true, "@@@": true, "@?": true, "?": true, "?|": true, "?&": true, "-|-": true, "^@": true,
	"%>": true, "<%": true, "&<": true, "&>": true, "~=": true,
}

var canonical = map[string]string{"==": "=", "!=": "<>", "!<": ">=", "!>": "<=", "~~": "LIKE", "~~*": "ILIKE", "!~~": "NOT LIKE", "!~~*": "NOT ILIKE"}

// comparison reads a op b, a IN (…), a BETWEEN b AND c, a IS NULL, …
func (r *reader) comparison() int {
	left := r.arithmetic()
	for left >= 0 {
		next := r.compared(left)
		if next < 0 {
			break
		}
		left = next
	}
	return left
}

// compared reads the operator after left and its right side; -1 if there is none.
func (r *reader) compared(left int) int {
	t := r.at(0)
	if value := r.at(1).Kind; t.Kind == Hole && r.nodes[left].kind == nColumn && (value == Placeholder || value == Text || value == Number) {
		r.i++ // an operator that is not known
		return r.compare("\x00", left, r.arithmetic)
	}
	if t.Kind == Mark {
		if !comparisons[t.Text] || t.Text == "&&" && r.nodes[left].kind == nCompare {
			return -1
		}
		r.i++
		return r.compare(operatorOf(t.Text), left, r.quantified)
	}
	not, n := "", 0
	if t.Key == "NOT" {
		not, n = "NOT ", 1
	}
	switch key := r.at(n).Key; key {
	case "IN":
		r.i += n + 1
		r.skip("UNNEST") // BigQuery
		return r.compare(not+"IN", left, r.among)
	case "LIKE", "ILIKE", "REGEXP", "RLIKE", "GLOB", "MATCH":
		r.i += n + 1
		r.skip("BINARY")
		c := r.compare(not+key, left, r.quantified)
		if r.skip("ESCAPE") {
			r.arithmetic()
		}
		return c
	case "SIMILAR", "SOUNDS":
		r.i += n + 2
		return r.compare(not+key, left, r.arithmetic)
	case "BETWEEN":
		r.i += n + 1
		r.skip("SYMMETRIC", "ASYMMETRIC")
		c := r.compare(not+"BETWEEN", left, r.arithmetic)
		if r.skip("AND") {
			c = r.chain(nCompare, r.nodes[c].text, c, r.arithmetic())
		}
		return c
	case "MEMBER":
		r.i += n + 1
		r.skip("OF")
		return r.compare(not+"MEMBER OF", left, r.arithmetic)
	case "OVERLAPS":
		r.i++
		return r.compare(key, left, r.arithmetic)
	case "IS":
		if n == 0 {
			return r.isTest(left)
		}
	case "ISNULL", "NOTNULL":
		r.i++
		return r.compare(map[string]string{"ISNULL": "IS NULL", "NOTNULL": "IS NOT NULL"}[key], left, nil)
	}
	return -1
}

func operatorOf(mark string) string {
	if c, ok := canonical[mark]; ok {
		return c
	}
	return mark
}

// isTest reads IS [NOT] NULL, TRUE, DISTINCT FROM x, and SQLite's IS x.
func (r *reader) isTest(left int) int {
	r.i++
	op := "IS "
	if r.skip("NOT") {
		op = "IS NOT "
	}
	switch k := r.key(); k {
	case "NULL", "TRUE", "FALSE", "UNKNOWN", "JSON", "DOCUMENT", "NORMALIZED":
		r.i++
		return r.compare(op+k, left, nil)
	case "DISTINCT":
		if r.at(1).Key == "FROM" {
			r.i += 2
			return r.compare(op+"DISTINCT FROM", left, r.arithmetic)
		}
	case "OF":
		r.i++
		r.skipParens()
		return r.compare(op+"OF", left, nil)
	}
	return r.compare(op[:len(op)-1], left, r.arithmetic)
}

// compare makes the node of a comparison. What is compared again (a = b = c) becomes one flat node, so that no chain is deep.
func (r *reader) compare(op string, left int, right func() int) int {
	if k := r.nodes[left].kind; k == nCompare {
		if right == nil {
			return left
		}
		return r.chain(nCompare, r.nodes[left].text, left, right())
	}
	n := node{kind: nCompare, text: op, start: r.nodes[left].start, kids: []int{left}}
	if right != nil {
		if kid := right(); kid >= 0 {
			n.kids = append(n.kids, kid)
		}
	}
	return r.add(n)
}

// among reads the right side of IN.
func (r *reader) among() int {
	if !r.is("(") {
		return r.arithmetic()
	}
	n := r.parenthesis(Among)
	if n >= 0 && r.nodes[n].kind != nList && r.nodes[n].kind != nQuery { // IN (x)
		n = r.add(node{kind: nList, start: r.nodes[n].start, kids: []int{n}})
	}
	return n
}

// quantified reads the right side of an operator, with ANY, SOME or ALL before it, which go to the operator later (see operator).
func (r *reader) quantified() int {
	if k := r.key(); (k == "ANY" || k == "SOME" || k == "ALL") && r.at(1).Is("(") {
		r.i++
		start := r.startAt()
		kids := []int{r.parenthesis(Among)}
		if k == "SOME" {
			k = "ANY"
		}
		return r.add(node{kind: nCall, text: k, start: start, kids: kids})
	}
	return r.arithmetic()
}

// arithmetic reads operands with all other operators between them.
func (r *reader) arithmetic() int {
	left := r.unary()
	for left >= 0 {
		t := r.at(0)
		switch {
		case t.Kind == Mark && joins(t.Text), t.Key == "DIV", t.Key == "MOD" && !r.at(1).Is("("):
			r.i++
			left = r.chain(nArith, t.Text, left, r.unary())
		case t.Kind == Mark && t.Text == "||":
			r.i++
			left = r.chain(nArith, "||", left, r.unary())
		case t.Key == "AT" && r.at(1).Key == "TIME":
			r.i += 3
			left = r.chain(nArith, "AT TIME ZONE", left, r.unary())
		default:
			return left
		}
	}
	return left
}

// joins reports whether a mark stands between two operands without comparing them.
func joins(mark string) bool {
	switch mark {
	case "(", ")", "[", "]", ",", ";", ".", ":", ":=", "::", "{", "}", "!", "=>", "$", "\\", "+=", "-=", "*=", "/=":
		return false
	}
	return !comparisons[mark]
}

// unary reads signs and words before an operand, and casts and subscripts after it.
func (r *reader) unary() int {
	start, sign := r.startAt(), ""
	for {
		switch t := r.at(0); {
		case t.Is("-") || t.Is("+") || t.Is("~") || t.Is("!") || t.Is("|/") || t.Is("@"):
			sign = t.Text
		case t.Key == "BINARY" && r.startsOperand(1):
			sign = "binary"
		case (t.Key == "PRIOR" || t.Key == "DISTINCT" || t.Key == "CONNECT_BY_ROOT") && r.startsOperand(1):
		default:
			return r.signed(start, sign, r.postfix(r.primary()))
		}
		r.i++
	}
}

// startsOperand reports whether the n-th token from here begins an operand.
func (r *reader) startsOperand(n int) bool {
	t := r.at(n)
	return t.IsName() && !reserved[t.Key] || t.Is("(") || t.Kind == Placeholder || t.Kind == Text
}

// signed puts a sign before an operand. What is no column stays what it is.
func (r *reader) signed(start int, sign string, n int) int {
	if n < 0 || sign == "" {
		return n
	}
	switch k := &r.nodes[n]; k.kind {
	case nNumber:
		if sign == "-" {
			k.text = "-" + k.text
		}
	case nPlaceholder, nText, nValue, nHole, nQuery:
	default:
		if sign == "binary" {
			return r.add(node{kind: nCast, text: sign, start: start, kids: []int{n}})
		}
		return r.add(node{kind: nArith, text: sign, start: start, kids: []int{n}})
	}
	return n
}

func (r *reader) postfix(n int) int {
	for n >= 0 {
		switch t := r.at(0); {
		case t.Is("::"):
			r.i++
			r.typeName()
			n = r.wrapped(nCast, "cast", n)
		case t.Is("["):
			kids := []int{n}
			start := r.nodes[n].start
			r.inside(func() {
				for r.more() {
					at := r.i
					if kid := r.expression(); kid >= 0 {
						kids = append(kids, kid)
					}
					if r.i == at {
						r.i++
					}
				}
			})
			if r.nodes[n].kind == nArith && r.nodes[n].text == "[]" {
				r.nodes[n].kids = append(r.nodes[n].kids, kids[1:]...)
				continue
			}
			n = r.add(node{kind: nArith, text: "[]", start: start, kids: kids})
		case t.Key == "COLLATE":
			r.i++
			r.qualified()
			n = r.wrapped(nCast, "collate", n)
		case t.Is(".") && r.at(1).IsName() && r.nodes[n].kind != nColumn: // (row).field
			r.i += 2
		case t.Kind == Text && r.nodes[n].kind == nText: // 'a' 'b'
			r.i++
		default:
			return n
		}
	}
	return n
}

// wrapped puts a node around another; one that is there already does.
func (r *reader) wrapped(kind nodeKind, text string, n int) int {
	if r.nodes[n].kind == kind && r.nodes[n].text == text {
		r.nodes[n].end = max(r.endBefore(), r.nodes[n].start)
		return n
	}
	return r.add(node{kind: kind, text: text, start: r.nodes[n].start, kids: []int{n}})
}

// typeName steps over a type: double precision, varchar(20)[], timestamp with time zone.
func (r *reader) typeName() {
	if !r.at(0).IsName() && r.at(0).Kind != Placeholder {
		return
	}
	r.i++
	for r.is(".") && r.at(1).IsName() {
		r.i += 2
	}
	r.skip("PRECISION", "VARYING", "UNSIGNED", "SIGNED")
	r.skipParens()
	if k := r.key(); (k == "WITH" || k == "WITHOUT") && r.at(1).Key == "TIME" {
		r.i += 3
	}
	for r.is("[") {
		r.i = min(r.match[r.i]+1, r.end)
	}
	r.skip("ARRAY")
}
