package sqltext

import "strings"

// values lists the words that are values.
var values = words("NULL TRUE FALSE DEFAULT CURRENT_TIMESTAMP CURRENT_DATE CURRENT_TIME LOCALTIME LOCALTIMESTAMP CURRENT_USER SESSION_USER " +
	"CURRENT_ROLE CURRENT_CATALOG CURRENT_SCHEMA UTC_TIMESTAMP UTC_DATE UTC_TIME SYSDATE ROWNUM UNBOUNDED")

// primary reads an operand; -1 where none begins.
func (r *reader) primary() int {
	t := r.at(0)
	start := t.Start
	switch t.Kind {
	case Placeholder:
		r.i++
		return r.add(node{kind: nPlaceholder, text: t.Text, start: start})
	case Text:
		r.i++
		return r.add(node{kind: nText, text: t.Text, start: start})
	case Number:
		r.i++
		return r.add(node{kind: nNumber, text: t.Text, start: start})
	case Mark:
		if t.Text == "(" {
			return r.parenthesis(Scalar)
		}
		if t.Text == "[" { // ClickHouse's array
			return r.array(start)
		}
		return -1
	case Word, Name, Hole:
		return r.named(t)
	}
	return -1
}

// parenthesis reads a subquery, a list, or an expression in parentheses.
func (r *reader) parenthesis(kind ScopeKind) int {
	start, n := r.startAt(), -1
	if r.startsQuery(1) {
		n = r.add(node{kind: nQuery, scope: -1, start: start})
		r.inside(func() { s := r.query(kind, r.current); r.nodes[n].scope = s })
		r.nodes[n].end = r.endBefore()
		return n
	}
	var kids []int
	many := false
	r.inside(func() {
		for r.more() {
			at := r.i
			if kid := r.expression(); kid >= 0 {
				kids = append(kids, kid)
			}
			if r.is(",") {
				many = true
				r.i++
			} else if r.i == at {
				r.i++
			} else if r.more() {
				many = many || r.at(-1).Kind != Hole && r.at(0).Kind != Hole
			}
		}
	})
	if !many && len(kids) == 1 {
		return kids[0]
	}
	return r.add(node{kind: nList, start: start, kids: kids})
}

func (r *reader) array(start int) int {
	n := node{kind: nArray, start: start}
	r.inside(func() { n.kids = r.arguments() })
	return r.add(n)
}

// named reads what begins with a word or a name: a column, a call, a value, a typed constant, CASE, …
func (r *reader) named(t Token) int {
	next := r.at(1)
	switch {
	case t.Kind == Name && t.Quote == '"' && r.asText && !next.Is("."):
		r.i++
		return r.add(node{kind: nText, text: t.Text, start: t.Start})
	case t.Key == "CASE":
		return r.cases()
	case t.Key == "EXISTS" && next.Is("("):
		r.i++
		return r.add(node{kind: nCall, text: "EXISTS", start: t.Start, kids: []int{r.parenthesis(Exists)}})
	case t.Key == "ARRAY" && next.Is("["):
		r.i++
		return r.array(t.Start)
	case t.Key == "INTERVAL" && (next.Kind == Text || next.Kind == Number || next.Kind == Placeholder || next.Kind == Hole || next.Is("(") || next.Is("-")):
		return r.interval(t)
	case values[t.Key] && !next.Is("."):
		r.i++
		r.skipParens()
		return r.add(node{kind: nValue, text: t.Key, start: t.Start})
	case t.Kind == Word && next.Kind == Text && !reserved[t.Key]: // DATE '2020-01-01'
		r.i += 2
		return r.add(node{kind: nText, text: next.Text, start: t.Start})
	case reserved[t.Key] && !next.Is(".") && !(next.Is("(") && callableWords[t.Key]) && !r.columnAnyway():
		return -1
	}
	return r.columnOrCall(t)
}

// callableWords lists the reserved words that are functions' names too.
var callableWords = words("LEFT RIGHT VALUES MOD INSERT MATCH GLOB LIKE ISNULL ALL REGEXP FILTER")

// columnAnyway reports whether a word that begins a clause is a column here: nothing else is followed by what follows.
func (r *reader) columnAnyway() bool {
	switch r.key() {
	case "OFFSET", "LIMIT", "WINDOW", "LOCK", "END", "DO", "OPTION", "OUTPUT", "SEPARATOR", "FILTER", "MATCH", "ESCAPE":
		next := r.at(1)
		return next.Kind == Mark && (comparisons[next.Text] || next.Text == ",") || next.Key == "FROM" || next.Key == "IN" || next.Key == "IS"
	}
	return false
}

func (r *reader) columnOrCall(t Token) int {
	parts := r.i
	qualifier, name := r.qualified()
	if !r.is("(") || r.at(-1).Kind == Hole && r.t[r.i-1].End < r.at(0).Start {
		if hasHole(name) && r.i == parts+1 {
			return r.add(node{kind: nHole, text: name, start: t.Start})
		}
		return r.add(node{kind: nColumn, text: name, qualifier: qualifier, start: t.Start})
	}
	function := strings.ToUpper(name)
	if q := strings.ToUpper(qualifier); q == "SQLC" || q == "PGGEN" {
		r.skipParens()
		return r.add(node{kind: nPlaceholder, text: q + "." + function, start: t.Start})
	}
	n := node{kind: nCall, text: function, start: t.Start}
	if function == "CAST" || function == "TRY_CAST" || function == "CONVERT" {
		n.kind, n.text = nCast, "cast"
	}
	r.inside(func() {
		if (units[r.key()] || n.kind == nCast && r.at(0).Kind == Word) && takesUnit[function] { // DATEDIFF(day, a, b), EXTRACT(epoch FROM a)
			if next := r.at(1); next.Is(",") || next.Key == "FROM" || next.Is("(") {
				r.typeName()
			}
		}
		n.kids = r.arguments()
	})
	r.afterCall(&n)
	return r.add(n)
}

var takesUnit = words("EXTRACT DATEDIFF DATEADD DATEPART DATENAME DATETRUNC DATE_TRUNC DATE_DIFF DATEDIFF_BIG TIMESTAMPDIFF TIMESTAMPADD CONVERT TIMESTAMP_TRUNC")

var units = words("MICROSECOND MICROSECONDS MILLISECOND MILLISECONDS SECOND MINUTE HOUR DAY WEEK MONTH QUARTER YEAR DECADE CENTURY EPOCH DOW DOY ISODOW " +
	"ISOYEAR DAYOFYEAR WEEKDAY YY YYYY QQ MM DD HH MI SS MS NS TIMEZONE JULIAN SECONDS MINUTES HOURS DAYS TIMEZONE_HOUR YEAR_MONTH ISO_WEEK")

// arguments reads what is in a function's parentheses: expressions, and the keywords that stand between some.
func (r *reader) arguments() []int {
	var kids []int
	for r.more() {
		start := r.i
		if r.skip("DISTINCT", "ALL", "BOTH", "LEADING", "TRAILING", "FROM", "FOR", "PLACING", "SEPARATOR", "VARIADIC", "WITH", "NULL") && r.more() {
			continue
		}
		switch k := r.key(); {
		case k == "ORDER" && r.at(1).Key == "BY", k == "PARTITION" && r.at(1).Key == "BY", k == "GROUP" && r.at(1).Key == "BY":
			r.i += 2
			continue
		case k == "AS" || k == "USING":
			r.i++
			r.typeName()
			continue
		case (k == "ROWS" || k == "RANGE" || k == "GROUPS") && !r.at(1).Is(","):
			r.frame()
			continue
		case k == "ASC" || k == "DESC" || k == "WHERE":
			r.i++
			continue
		case k == "NULLS":
			r.i += 2
			continue
		case !r.is("(") && r.startsQuery(0):
			n := r.add(node{kind: nQuery, start: r.startAt(), scope: -1})
			s := r.query(Scalar, r.current)
			r.nodes[n].scope, r.nodes[n].end = s, r.endBefore()
			kids = append(kids, n)
			continue
		}
		if kid := r.expression(); kid >= 0 {
			kids = append(kids, kid)
		}
		if r.i == start {
			r.i++
		}
	}
	return kids
}

// frame steps over ROWS BETWEEN … AND … of a window.
func (r *reader) frame() {
	for r.more() {
		r.i++
	}
}

// afterCall reads FILTER (WHERE …), OVER (…), WITHIN GROUP (…), AGAINST (…) after a call.
func (r *reader) afterCall(n *node) {
	for {
		switch k := r.key(); {
		case k == "FILTER" && r.at(1).Is("("):
			r.i++
		case k == "AGAINST" && r.at(1).Is("("): // (? IN BOOLEAN MODE)
			r.i++
			r.inside(func() {
				if kid := r.arithmetic(); kid >= 0 {
					n.kids = append(n.kids, kid)
				}
			})
			continue
		case k == "WITHIN" && r.at(1).Key == "GROUP":
			r.i += 2
		case k == "OVER":
			n.window = true
			r.i++
			if !r.is("(") {
				r.i++
				continue
			}
		case (k == "IGNORE" || k == "RESPECT") && r.at(1).Key == "NULLS":
			r.i += 2
			continue
		default:
			return
		}
		if !r.is("(") {
			return
		}
		r.inside(func() { n.kids = append(n.kids, r.arguments()...) })
	}
}

// interval reads INTERVAL '1 day', INTERVAL 1 DAY, INTERVAL ? HOUR.
func (r *reader) interval(t Token) int {
	r.i++
	n := node{kind: nCall, text: "INTERVAL", start: t.Start}
	if kid := r.arithmeticOperand(); kid >= 0 {
		n.kids = append(n.kids, kid)
	}
	if k := r.key(); units[k] || strings.HasSuffix(k, "_SECOND") || strings.HasSuffix(k, "_MINUTE") || strings.HasSuffix(k, "_HOUR") {
		r.i++
		if r.key() == "TO" && units[r.at(1).Key] {
			r.i += 2
		}
	}
	return r.add(n)
}

func (r *reader) arithmeticOperand() int {
	if r.is("-") {
		r.i++
	}
	return r.primary()
}

// cases reads CASE … WHEN … THEN … ELSE … END.
func (r *reader) cases() int {
	n := node{kind: nCase, text: "case", start: r.startAt()}
	if r.depth++; r.depth > deepest {
		r.depth--
		return r.tooDeep()
	}
	r.i++
	for r.more() && !r.skip("END") {
		if r.skip("WHEN", "THEN", "ELSE") {
			continue
		}
		start := r.i
		if kid := r.expression(); kid >= 0 {
			n.kids = append(n.kids, kid)
		}
		if r.i == start {
			if r.endsList() || r.is(",") { // END is missing
				break
			}
			r.i++
		}
	}
	r.depth--
	return r.add(n)
}

func hasHole(name string) bool { return strings.IndexByte(name, 0) >= 0 }
