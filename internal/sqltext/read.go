package sqltext

import "strings"

// Read reads all statements of a text. Empty ones are left out.
func Read(text string) []Statement {
	var out []Statement
	for _, tokens := range Split(Tokens(text)) {
		r := newReader(tokens)
		r.statement()
		out = append(out, r.finish())
	}
	return out
}

// ReadPredicate reads a fragment that stands for a condition ("user_id = ? AND x > ?"), with what may follow it (ORDER BY, LIMIT).
func ReadPredicate(text string) Statement {
	return readFragment(text, func(r *reader) { r.condition(0, InWhere, -1) })
}

// ReadOrder reads a fragment that stands for the keys of an ORDER BY ("created_at DESC, id").
func ReadOrder(text string) Statement {
	return readFragment(text, func(r *reader) { r.orderKeys(0) })
}

func readFragment(text string, first func(*reader)) Statement {
	r := newReader(Tokens(text))
	r.open(Outer, "", -1)
	first(r)
	r.clauses(0)
	r.close(0)
	return r.finish()
}

// reader reads one statement. It moves forward only: what it does not understand it steps over.
type reader struct {
	t       []Token
	i       int    // the next token
	end     int    // where the enclosing parenthesis ends
	match   []int  // for ( and [ the index of what closes it, or len(t)
	sets    []bool // for ( whether a set operator stands on its level; the last one for the statement
	level   int    // the ( that encloses, as an index of sets
	depth   int    // of recursion
	asText  bool   // "x" is a string, as in MySQL
	st      Statement
	nodes   []node
	visible []int // CTEs of the statement that can be named here
	current int   // the innermost open scope; -1 for none
	outer   []int // those around it
	ors     int
}

// deepest bounds recursion: what is nested deeper is stepped over.
const deepest = 150

func newReader(tokens []Token) *reader {
	r := &reader{t: tokens, end: len(tokens), level: len(tokens), current: -1, nodes: make([]node, 0, len(tokens)/2+4)}
	r.st.Tokens = tokens
	if len(tokens) > 0 {
		r.st.Start, r.st.End = tokens[0].Start, tokens[len(tokens)-1].End
	}
	r.pair()
	r.asText = doubleQuotedText(tokens)
	return r
}

// pair finds what closes each parenthesis, and where set operators are.
func (r *reader) pair() {
	r.match = make([]int, len(r.t))
	r.sets = make([]bool, len(r.t)+1)
	var open []int
	level := len(r.t)
	for i, t := range r.t {
		switch {
		case t.Is("(") || t.Is("["):
			r.match[i] = len(r.t)
			open = append(open, i)
			level = i
		case t.Is(")") || t.Is("]"):
			if len(open) == 0 {
				continue
			}
			r.match[open[len(open)-1]] = i
			open = open[:len(open)-1]
			level = len(r.t)
			if len(open) > 0 {
				level = open[len(open)-1]
			}
		case setOperators[t.Key] && i > 0 && !r.t[i-1].Is("*") && !r.t[i-1].Is("."):
			r.sets[level] = true
		}
	}
}

var setOperators = map[string]bool{"UNION": true, "INTERSECT": true, "EXCEPT": true}

// nothing is what comes after the end. Comments never get here.
var nothing = Token{Kind: Comment}

// at returns the token that is n after the next one.
func (r *reader) at(n int) Token {
	if i := r.i + n; i >= 0 && i < r.end {
		return r.t[i]
	}
	return nothing
}

func (r *reader) more() bool { return r.i < r.end }

func (r *reader) key() string { return r.at(0).Key }

func (r *reader) is(mark string) bool { return r.at(0).Is(mark) }

// skip steps over the next token if it is one of these keywords.
func (r *reader) skip(keys ...string) bool {
	k := r.key()
	if k == "" {
		return false
	}
	for _, w := range keys {
		if k == w {
			r.i++
			return true
		}
	}
	return false
}

// startAt and endAt are byte positions around the next token.
func (r *reader) startAt() int {
	if r.i < len(r.t) {
		return r.t[r.i].Start
	}
	return r.st.End
}

func (r *reader) endBefore() int {
	if r.i > 0 && r.i <= len(r.t) {
		return r.t[r.i-1].End
	}
	return r.st.Start
}

// inside calls read for what is in the parentheses that open at the next token, and goes on after them.
func (r *reader) inside(read func()) {
	open := r.i
	end := min(r.match[open], r.end)
	outerEnd, outerLevel := r.end, r.level
	r.i, r.end, r.level = open+1, end, open
	if r.depth++; r.depth < deepest {
		read()
	} else if len(r.st.Scopes) > 0 {
		r.st.Scopes[0].Unsure = true
	}
	r.depth--
	r.i, r.end, r.level = min(end+1, outerEnd), outerEnd, outerLevel
}

// skipParens steps over parentheses, if they are next.
func (r *reader) skipParens() {
	if r.is("(") {
		r.i = min(r.match[r.i]+1, r.end)
	}
}

// open begins a scope and returns its index.
func (r *reader) open(kind ScopeKind, verb string, parent int) int {
	r.st.Scopes = append(r.st.Scopes, Scope{Kind: kind, Verb: verb, Parent: parent, Start: r.startAt(), Offset: Bound{Value: -1}, Limit: Bound{Value: -1}})
	r.outer = append(r.outer, r.current)
	r.current = len(r.st.Scopes) - 1
	return r.current
}

// close ends the scope that was opened last.
func (r *reader) close(s int) {
	r.extend(s)
	r.current = r.outer[len(r.outer)-1]
	r.outer = r.outer[:len(r.outer)-1]
}

// extend makes a scope end here.
func (r *reader) extend(s int) { r.st.Scopes[s].End = max(r.endBefore(), r.st.Scopes[s].Start) }

func (r *reader) scope(s int) *Scope { return &r.st.Scopes[s] }

func (r *reader) finish() Statement {
	r.resolve()
	return r.st
}

// Split cuts tokens at semicolons, and at GO on a line of its own as SQL Server's tools do. The body of a trigger or a function (BEGIN … END)
// stays in one piece. Empty pieces are left out.
func Split(tokens []Token) [][]Token {
	var out [][]Token
	start, blocks := 0, 0
	routine := false
	cut := func(end int) {
		if end > start {
			out = append(out, tokens[start:end:end])
		}
		start, blocks, routine = end+1, 0, false
	}
	for i, t := range tokens {
		switch {
		case t.Is(";") && blocks <= 0:
			cut(i)
		case t.Key == "TRIGGER" || t.Key == "PROCEDURE" || t.Key == "FUNCTION" || t.Key == "EVENT":
			routine = routine || i-start < 8 && tokens[start].Key == "CREATE"
		case routine && t.Key == "BEGIN", blocks > 0 && t.Key == "CASE" && tokens[i-1].Key != "END":
			blocks++
		case blocks > 0 && t.Key == "END" && !endsOther(tokens, i):
			blocks--
		case t.Key == "GO" && i > start && tokens[start].Key != "" && (i+1 == len(tokens) || statementWords[tokens[i+1].Key] && tokens[i+1].Key != "SET") && t.Text != "go":
			cut(i)
		}
	}
	cut(len(tokens))
	return out
}

// endsOther reports whether the END at i belongs to something that did not begin with BEGIN or CASE.
func endsOther(tokens []Token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	switch tokens[i+1].Key {
	case "IF", "LOOP", "WHILE", "REPEAT", "FOR":
		return true
	}
	return false
}

// statementWords lists what a statement can begin with.
var statementWords = words("SELECT INSERT UPDATE DELETE REPLACE MERGE UPSERT WITH VALUES TABLE EXPLAIN CREATE ALTER DROP TRUNCATE BEGIN START COMMIT " +
	"ROLLBACK SAVEPOINT RELEASE SET SHOW DESCRIBE DESC PRAGMA USE CALL EXEC EXECUTE GRANT REVOKE COPY VACUUM ANALYZE REINDEX LOCK UNLOCK DO DECLARE " +
	"FETCH CLOSE PREPARE DEALLOCATE COMMENT NOTIFY LISTEN UNLISTEN REFRESH ATTACH DETACH RENAME OPTIMIZE LOAD IMPORT CLUSTER DISCARD RESET CHECKPOINT " +
	"REASSIGN SECURITY IF WHILE PRINT DELIMITER HANDLER KILL FLUSH HELP END ABORT REPAIR CHECK")

func words(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// doubleQuotedText decides what "x" is: a name, but in MySQL, where `x` is one. Without any of the latter it is text if it stands where
// nothing but a value is expected, and nowhere where only a name can be.
func doubleQuotedText(tokens []Token) bool {
	text := false
	for i, t := range tokens {
		switch {
		case t.Kind != Name && t.Kind != Hole:
		case t.Quote == '`':
			return true
		case t.Quote == '"':
			var before, after Token
			if i > 0 {
				before = tokens[i-1]
			}
			if i+1 < len(tokens) {
				after = tokens[i+1]
			}
			if before.Is(".") || after.Is(".") || beforeName[before.Key] || after.Kind == Mark && comparisons[after.Text] {
				return false
			}
			text = text || before.Kind == Mark && comparisons[before.Text] || before.Key == "LIKE"
		}
	}
	return text
}

var beforeName = words("FROM JOIN INTO UPDATE TABLE AS BY SET ONLY EXISTS")
