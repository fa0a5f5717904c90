package golang

import "strings"

// KeyStatement is a SELECT by one key, for writers of other languages. Offsets are bytes in the text.
type KeyStatement struct {
	Table     string
	Column    string // as rows have it: an unquoted name in lower case
	Written   string // the key column as written, with its qualifier
	Unique    bool   // going by its name
	Dollar    bool   // $1 rather than ?
	Argument  int    // the 0-based argument that is the key
	Predicate [2]int // `column = placeholder`
	Selected  bool   // the column is among those that are read
	ListEnd   int    // the end of the select list
	Limit     [2]int // LIMIT 1 at the end; empty for none
}

// ReadKey takes a constant text apart and refuses what cannot be batched. varies says which arguments differ from pass to pass.
func ReadKey(sql string, arguments int, varies func(argument int) bool) (*KeyStatement, error) {
	st, err := readStatement(sql, arguments, varies)
	if err != nil {
		return nil, err
	}
	k := &KeyStatement{
		Table: st.table, Column: st.column, Written: st.written, Unique: st.uniqueByName(), Dollar: st.dollar, Argument: st.keyHole(),
		Predicate: [2]int{st.tokens[st.predicate[0]].start, st.tokens[st.predicate[1]-1].end},
		ListEnd:   st.tokens[st.from-1].end,
	}
	for _, t := range st.tokens[st.predicate[0]:st.predicate[1]] {
		if t.kind == sqlWord && strings.EqualFold(st.bare(t), st.column) {
			k.Column = strings.ToLower(st.column)
		}
	}
	position, _, star := st.selects()
	k.Selected = position >= 0 || star
	if st.limit >= 0 {
		k.Limit = [2]int{st.tokens[st.limit].start, st.tokens[st.limit+1].end}
	}
	for i, t := range st.tokens[:st.from] {
		if t.text == "AS" && t.kind == sqlWord && strings.EqualFold(st.bare(st.tokens[i+1]), st.column) {
			return nil, refuse("another column of the result is called %s", st.column)
		}
	}
	return k, nil
}
