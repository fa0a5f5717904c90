package golang

import (
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/sqltext"
)

// statement is a SELECT that reads at most one row by a key, taken apart as far as batching needs.
type statement struct {
	text   string
	tokens []sqlToken
	dollar bool // $1 rather than ?

	table      string   // the table that the key column belongs to
	tableNames []string // every table of the FROM clause
	qualifier  string   // what stands before the key column: "u."; "" if nothing
	column     string   // the key column, bare
	written    string   // the key column as written, with its qualifier
	predicate  [2]int   // tokens of `column = placeholder`
	from       int      // token FROM
	limit      int      // token LIMIT of a trailing LIMIT 1; -1 for none
	holes      int      // how many arguments the text takes
}

// takesWhole are words that make a statement's rows depend on each other, lock rows, or return other than the plain rows of a key.
var takesWhole = map[string]string{
	"GROUP": "GROUP BY", "HAVING": "HAVING", "UNION": "UNION", "INTERSECT": "INTERSECT", "EXCEPT": "EXCEPT", "OFFSET": "OFFSET",
	"FETCH": "FETCH", "FOR": "FOR UPDATE or a similar clause", "DISTINCT": "DISTINCT", "OVER": "a window function", "WINDOW": "a window function",
	"INTO": "INTO", "LOCK": "a lock", "ORDER": "ORDER BY, which suggests several rows for one key", "QUALIFY": "QUALIFY", "TOP": "TOP",
	"PROCEDURE": "PROCEDURE", "TABLESAMPLE": "TABLESAMPLE",
}

var aggregates = words(`COUNT SUM AVG MIN MAX TOTAL GROUP_CONCAT STRING_AGG ARRAY_AGG JSON_AGG JSONB_AGG JSON_OBJECT_AGG JSONB_OBJECT_AGG
	JSON_ARRAYAGG JSON_OBJECTAGG JSON_GROUP_ARRAY JSON_GROUP_OBJECT XMLAGG BOOL_OR BOOL_AND BIT_OR BIT_AND BIT_XOR EVERY STDDEV STDDEV_POP
	STDDEV_SAMP VARIANCE VAR_POP VAR_SAMP PERCENTILE_CONT PERCENTILE_DISC MODE CORR EXISTS RANGE_AGG ANY_VALUE`)

var volatile = words(`RANDOM RAND NEWID UUID GEN_RANDOM_UUID UUID_GENERATE_V4 UUID_GENERATE_V1 NEXTVAL CURRVAL SETVAL LASTVAL CLOCK_TIMESTAMP SLEEP
	PG_SLEEP LAST_INSERT_ID LAST_INSERT_ROWID RANDOMBLOB CHANGES TOTAL_CHANGES ROW_COUNT FOUND_ROWS SYSDATE BENCHMARK GET_LOCK RELEASE_LOCK
	PG_ADVISORY_LOCK PG_TRY_ADVISORY_LOCK PG_ADVISORY_XACT_LOCK PG_TRY_ADVISORY_XACT_LOCK SET_CONFIG`)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// readStatement takes a constant text apart and refuses what cannot be batched. varies says which arguments differ from pass to pass.
func readStatement(sql string, arguments int, varies func(argument int) bool) (*statement, error) {
	s := &statement{text: sql, limit: -1}
	if err := s.tokenize(); err != nil {
		return nil, err
	}
	if len(s.tokens) == 0 || s.tokens[0].text != "SELECT" || s.tokens[0].kind != sqlWord {
		return nil, refuse("only a plain SELECT can be batched")
	}
	if s.holes != arguments {
		return nil, refuse("the statement has %d placeholders and the call passes %d arguments", s.holes, arguments)
	}
	used := make([]bool, arguments)
	for _, t := range s.tokens {
		if t.kind == sqlHole {
			used[t.hole] = true
		}
	}
	if i := slices.Index(used, false); i >= 0 { // $2 alone: the database cannot tell the type of $1
		return nil, refuse("the statement does not use argument %d", i+1)
	}
	where := -1
	for i, t := range s.tokens {
		next := sqlToken{}
		if i+1 < len(s.tokens) {
			next = s.tokens[i+1]
		}
		call := t.kind == sqlWord && next.text == "(" && next.kind == sqlMark
		switch {
		case call && volatile[t.text]:
			return nil, refuse("%s() gives another value for each statement", strings.ToLower(t.text))
		case t.depth > 0 || t.kind != sqlWord:
		case t.text == "FROM" && s.from == 0:
			s.from = i
		case t.text == "WHERE":
			where = i
		case call && where < 0 && aggregates[t.text]:
			return nil, refuse("the statement aggregates with %s", t.text)
		case t.text == "LIMIT":
			if i+2 != len(s.tokens) || next.text != "1" {
				return nil, refuse("the statement has a LIMIT other than 1")
			}
			s.limit = i
		case takesWhole[t.text] != "":
			return nil, refuse("the statement has %s", takesWhole[t.text])
		}
	}
	if s.from == 0 || where < s.from {
		return nil, refuse("the statement has no WHERE on a table")
	}
	if err := s.findKey(where, varies); err != nil {
		return nil, err
	}
	return s, s.findTable(where)
}

// findKey finds the one conjunct `column = placeholder` whose argument varies.
func (s *statement) findKey(where int, varies func(int) bool) error {
	end := len(s.tokens)
	if s.limit >= 0 {
		end = s.limit
	}
	key, keyHole := [2]int{-1, -1}, -1
	for _, c := range conjuncts(s.tokens[:end], where+1) {
		if c[0] < 0 {
			return refuse("the WHERE clause has an OR")
		}
		hole := s.keyConjunct(c)
		if hole >= 0 && varies(s.tokens[hole].hole) {
			if keyHole >= 0 {
				return refuse("two predicates depend on the loop: only a look-up by one key can be batched")
			}
			key, keyHole = c, hole
		}
	}
	if keyHole < 0 {
		return refuse("no predicate of the form `column = placeholder` takes a value of the loop")
	}
	for i, t := range s.tokens {
		switch {
		case t.kind != sqlHole || i == keyHole:
		case t.hole == s.tokens[keyHole].hole:
			return refuse("the key is used twice in the statement")
		case varies(t.hole):
			return refuse("a second argument of the query differs from pass to pass")
		}
	}
	s.predicate = key
	return nil
}

// keyConjunct recognises `[qualifier.]column = placeholder`, also turned around, and returns the placeholder's token; -1 if it is none.
func (s *statement) keyConjunct(c [2]int) int {
	part := s.tokens[c[0]:c[1]]
	hole := -1
	switch n := len(part); {
	case n != 3 && n != 5:
		return -1
	case part[n-1].kind == sqlHole && part[n-2].text == "=":
		hole, part = c[1]-1, part[:n-2]
	case part[0].kind == sqlHole && part[1].text == "=":
		hole, part = c[0], part[2:]
	default:
		return -1
	}
	for i, t := range part {
		if named := t.kind == sqlWord || t.kind == sqlName; named != (i%2 == 0) || i%2 == 1 && t.text != "." {
			return -1
		}
	}
	return hole
}

// conjuncts splits tokens from start at the ANDs of depth 0. A part of {-1, -1} stands for an OR.
func conjuncts(tokens []sqlToken, start int) [][2]int {
	var out [][2]int
	between := false
	for i := start; i < len(tokens); i++ {
		t := tokens[i]
		if t.depth > 0 || t.kind == sqlName {
			continue
		}
		switch t.text {
		case "BETWEEN":
			between = true
		case "OR", "XOR", "||":
			if t.text != "||" || t.kind == sqlWord { // || joins texts except in MySQL, where it would be found next to `=`
				out = append(out, [2]int{-1, -1})
			}
		case "AND", "&&":
			if between {
				between = false
				continue
			}
			out = append(out, [2]int{start, i})
			start = i + 1
		}
	}
	return append(out, [2]int{start, len(tokens)})
}

// findTable reads the FROM clause: the table that the key column belongs to, and that no join multiplies its rows.
func (s *statement) findTable(where int) error {
	names := s.tokens[s.predicate[0]:s.predicate[1]]
	if names[0].kind == sqlHole {
		names = names[2:]
	} else {
		names = names[:len(names)-2]
	}
	s.written = s.text[names[0].start:names[len(names)-1].end]
	s.column = s.bare(names[len(names)-1])
	if len(names) == 3 {
		s.qualifier = s.text[names[0].start:names[1].end]
	}
	refs, err := s.tables(s.from+1, where)
	if err != nil {
		return err
	}
	s.table = refs[0].table
	for _, r := range refs {
		s.tableNames = append(s.tableNames, r.table)
	}
	if len(refs) == 1 {
		return nil
	}
	owner := strings.TrimSuffix(s.qualifier, ".")
	if owner == "" {
		return refuse("the key column's table is not named, and the statement joins several")
	}
	if !strings.EqualFold(owner, refs[0].alias) {
		return refuse("the key belongs to a joined table, so one key may have several rows")
	}
	for _, r := range refs[1:] {
		if !r.single {
			return refuse("the join with %s may give several rows for one key", r.table)
		}
	}
	return nil
}

// tableRef is a table of the FROM clause.
type tableRef struct {
	table, alias string
	single       bool // joined on its own id: at most one row
}

func (s *statement) tables(from, to int) ([]tableRef, error) {
	var refs []tableRef
	for i := from; i < to; {
		t := s.tokens[i]
		if t.kind != sqlWord && t.kind != sqlName {
			return nil, refuse("the FROM clause is not a plain table")
		}
		ref := tableRef{table: s.bare(t)}
		for i++; i+1 < to && s.tokens[i].text == "." && s.tokens[i].kind == sqlMark; i += 2 {
			ref.table = s.bare(s.tokens[i+1])
		}
		ref.alias = ref.table
		if i < to && s.tokens[i].text == "AS" {
			i++
		}
		if i < to && (s.tokens[i].kind == sqlName || s.tokens[i].kind == sqlWord && !joinWords[s.tokens[i].text]) {
			ref.alias = s.bare(s.tokens[i])
			i++
		}
		start := i
		for i < to && (s.tokens[i].depth > 0 || s.tokens[i].text != "JOIN") {
			if s.tokens[i].text == "," && s.tokens[i].depth == 0 {
				return nil, refuse("the FROM clause lists several tables")
			}
			i++
		}
		ref.single = s.joinsOnID(start, i, ref.alias)
		refs = append(refs, ref)
		i++
	}
	if len(refs) == 0 {
		return nil, refuse("the statement reads no table")
	}
	return refs, nil
}

var joinWords = words("JOIN LEFT RIGHT INNER OUTER FULL CROSS NATURAL ON USING WHERE LATERAL")

// joinsOnID reports whether the tokens hold `ON alias.id = other.column` as a conjunct, and no RIGHT or FULL join follows.
func (s *statement) joinsOnID(start, end int, alias string) bool {
	if start >= end || s.tokens[start].text != "ON" {
		return false
	}
	for n := end; n > start; n-- {
		if t := s.tokens[n-1].text; t == "RIGHT" || t == "FULL" || t == "CROSS" || t == "NATURAL" {
			return false
		} else if t != "LEFT" && t != "INNER" && t != "OUTER" {
			end = n
			break
		}
	}
	for _, c := range conjuncts(s.tokens[:end], start+1) {
		if c[0] < 0 {
			return false
		}
		p := s.tokens[c[0]:c[1]]
		if len(p) != 7 || p[1].text != "." || p[3].text != "=" || p[5].text != "." {
			continue
		}
		for _, side := range [][]sqlToken{p[:3], p[4:]} {
			if strings.EqualFold(s.bare(side[0]), alias) && isID(s.bare(side[2])) {
				return true
			}
		}
	}
	return false
}

func (s *statement) bare(t sqlToken) string {
	if t.kind == sqlName {
		return t.text
	}
	return s.text[t.start:t.end]
}

// isID reports whether a column of that name is the key of its table by convention everywhere.
func isID(column string) bool {
	switch strings.ToLower(column) {
	case "id", "uuid", "guid", "pk", "ulid":
		return true
	}
	return false
}

// uniqueByName reports whether the key column is unique going by its name: id, or user_id in users.
func (s *statement) uniqueByName() bool {
	column := strings.ToLower(s.column)
	return isID(column) || column == strings.ToLower(singular(s.table))+"_id" || column == strings.ToLower(singular(s.table))+"id"
}

// selects returns the position of the key column in the select list, 0-based, and how many columns the list has; position is -1 if the
// column is not there as such. A `*` counts as one column and makes all positions unknown.
func (s *statement) selects() (position, columns int, star bool) {
	position = -1
	start := 1
	for i := 1; i <= s.from; i++ {
		t := s.tokens[i]
		if i < s.from && (t.depth > 0 || t.text != "," || t.kind != sqlMark) {
			continue
		}
		item := s.tokens[start:i]
		if n := len(item); n > 0 {
			last := item[n-1]
			if last.text == "*" {
				star = true
			}
			plain := n == 1 || n == 3 && item[1].text == "."
			if plain && (last.kind == sqlWord || last.kind == sqlName) && strings.EqualFold(s.bare(last), s.column) &&
				(n == 1 || s.qualifier == "" || strings.EqualFold(s.bare(item[0])+".", s.qualifier)) {
				position = columns
			}
			columns++
		}
		start = i + 1
	}
	if star {
		position = -1
	}
	return position, columns, star
}

// keyHole is the 0-based argument that is the key.
func (s *statement) keyHole() int {
	for _, t := range s.tokens[s.predicate[0]:s.predicate[1]] {
		if t.kind == sqlHole {
			return t.hole
		}
	}
	return -1
}

// SameTables reports whether two SELECTs read the same tables, as far as the first ones of their FROM clauses go. Holes are allowed.
func SameTables(a, b string) bool { return strings.EqualFold(firstTable(a), firstTable(b)) }

func firstTable(sql string) string {
	for _, st := range sqltext.Read(sql) {
		for _, scope := range st.Scopes {
			if len(scope.Tables) > 0 {
				return scope.Tables[0].Schema + "." + scope.Tables[0].Name
			}
		}
	}
	return ""
}
