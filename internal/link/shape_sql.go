package link

import (
	"slices"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/sqltext"
)

// statements remembers what was read of texts: an edit leaves nearly all statements of a program as they were.
type statements struct {
	mu          sync.Mutex
	now, before map[string]statementRead // of this program, and of the one before it
}

type statementRead struct {
	shape Shape
	ok    bool
}

// Remember takes over what another program, of the same code before an edit, read of statements. What neither of both uses is forgotten.
func (p *Program) Remember(before *Program) {
	before.statements.mu.Lock()
	defer before.statements.mu.Unlock()
	p.statements.before = before.statements.now
}

// statementShape reads the text of a statement. ok is false where it is none that has to do with rows. What it gives is shared.
func (p *Program) statementShape(text string) (Shape, bool) {
	known := p.statements
	known.mu.Lock()
	defer known.mu.Unlock()
	r, seen := known.now[text]
	if !seen {
		if r, seen = known.before[text]; !seen {
			r.shape, r.ok = statementShape(text)
		}
		if known.now == nil {
			known.now = map[string]statementRead{}
		}
		known.now[text] = r
	}
	return r.shape, r.ok
}

func statementShape(text string) (s Shape, ok bool) {
	for _, st := range sqltext.Read(apart(text)) {
		main := st.Main()
		if main == nil {
			continue
		}
		var inner []Shape
		for i := range st.Scopes {
			if &st.Scopes[i] == main {
				s = scopeShape(&st, i)
			} else {
				inner = append(inner, scopeShape(&st, i))
			}
		}
		s.Inner = inner
		return s, true // of several statements the first: what is sent together is mostly the same for other tables
	}
	return s, false
}

// apart puts a blank between a whole operand and what is not known behind it: "WHERE id = $1" + condition, where that begins with a blank
// if it is there.
func apart(text string) string {
	if !strings.Contains(text, "\x00") {
		return text
	}
	var b strings.Builder
	for i := range len(text) {
		if text[i] == 0 && i > 0 && endsOperand(text[:i]) {
			b.WriteByte(' ')
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// endsOperand says whether a text ends with a placeholder, a string or a parenthesis.
func endsOperand(text string) bool {
	switch last := text[len(text)-1]; {
	case last == '?' || last == '\'' || last == ')':
		return true
	case last >= '0' && last <= '9':
		return strings.HasSuffix(strings.TrimRight(text, "0123456789"), "$")
	}
	return false
}

// fragmentTerms reads a condition; open is true where more may be asked for than is seen.
func fragmentTerms(text string) (terms []Term, open bool) {
	st := sqltext.ReadPredicate(apart(text))
	if len(st.Scopes) == 0 {
		return nil, true
	}
	s := scopeShape(&st, 0)
	return s.Terms, s.Open
}

// orderTerms reads the keys of an ORDER BY.
func orderTerms(text string) []Term {
	st := sqltext.ReadOrder(text)
	if len(st.Scopes) == 0 {
		return nil
	}
	return scopeShape(&st, 0).Orders
}

// scopeShape is what one scope of a statement asks for.
func scopeShape(st *sqltext.Statement, scope int) Shape {
	sc := &st.Scopes[scope]
	s := Shape{Limited: sc.Limit.Set, Open: sc.Unsure}
	for _, t := range sc.Tables {
		name := ""
		if t.Kind == sqltext.Base && !strings.Contains(t.Name, "\x00") {
			if name = t.Name; t.Schema != "" {
				name = t.Schema + "." + t.Name
			}
		}
		s.Tables = append(s.Tables, name)
	}
	term := func(column int) (Term, bool) {
		c := &sc.Columns[column]
		t := Term{Column: c.Name, Wrapped: c.Wrap != ""}
		switch {
		case strings.Contains(c.Name, "\x00"):
			return t, false
		case c.Scope != scope: // of a scope around this one
			return t, false
		case c.Table >= 0:
			if t.Table = s.Tables[c.Table]; t.Table == "" {
				return t, false // of what another scope gives
			}
		case len(sc.Tables) == 0:
			t.Table = c.Qualifier // a fragment
		}
		return t, true
	}
	for i := range sc.Predicates {
		p := &sc.Predicates[i]
		if !p.Required() || sc.Columns[p.Column].Role == sqltext.InHaving {
			continue
		}
		t, ok := term(p.Column)
		if !ok {
			s.Open = s.Open || strings.Contains(sc.Columns[p.Column].Name, "\x00")
			continue
		}
		if t.Op = p.Operator; t.Op == "= ANY" {
			t.Op = "IN"
		}
		t.Joins, t.Constant = p.Against == sqltext.AnotherColumn, p.Against == sqltext.Constant && !strings.Contains(p.Text, "\x00")
		s.Terms = append(s.Terms, t)
	}
	for _, o := range sc.Order {
		if o.Column < 0 {
			break
		}
		if t, ok := term(o.Column); ok {
			s.Orders = append(s.Orders, t)
		}
	}
	return s
}

// changedTables lists the tables that a statement changes rather than their rows, or whose indexes it makes or drops; none for any other.
func changedTables(sql string) []string {
	switch sqltext.Verb(sql) {
	case "CREATE", "ALTER", "DROP":
	default:
		return nil
	}
	var out []string
	for _, st := range sqltext.Read(sql) {
		words := st.Tokens[:min(len(st.Tokens), 5)] // CREATE UNIQUE INDEX CONCURRENTLY: not triggers, views and functions
		if !slices.ContainsFunc(words, func(t sqltext.Token) bool { return t.Key == "TABLE" || t.Key == "INDEX" }) {
			continue
		}
		for i := range st.Scopes {
			for _, t := range st.Scopes[i].Tables {
				out = append(out, t.Name)
			}
		}
	}
	return out
}
