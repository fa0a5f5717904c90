package database

import (
	_ "embed"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed missing-index.md
var missingIndexPage string

// MissingIndex reports a column that queries look rows up by and that no index of the declared schema begins with.
var MissingIndex = rule.Rule{
	ID:        "missing-index",
	Category:  "database",
	Level:     rule.Information,
	Languages: []model.Language{model.Go, model.TypeScript},
	Fix:       "review",
	Fixes:     []string{"add-index"},
	Summary:   "A query looks rows up by a column that no index begins with.",
	Page:      missingIndexPage,
	Check:     missingIndex,
}

// lookup is one query that finds rows of a table by columns that no index leads to.
type lookup struct {
	fn      *link.Func
	call    int32
	columns []string // those of an index that would serve it: equality first, then what it sorts by
}

// unindexed is a column without an index and the queries that look rows up by it.
type unindexed struct {
	relation *link.Relation
	column   model.Column
	declared link.Declared
	lookups  []lookup
}

func missingIndex(p *rule.Pass) {
	found := map[string]*unindexed{}
	for _, q := range p.Program.Queries() {
		if q.Func.File().Generated { // people see the call that leads there
			hop, ok := writtenCaller(p.Program, q.Func)
			if !ok {
				continue
			}
			q.Func, q.Call = hop.Func, hop.Call
		}
		if level, _ := rule.Lower(p.Rule.Level, q.Func); level == rule.Off {
			continue
		}
		for _, shape := range append([]link.Shape{q.Shape}, q.Shape.Inner...) {
			for _, scope := range scopes(p.Program, shape) {
				u, columns, ok := scope.unindexed()
				if !ok {
					continue
				}
				key := u.relation.Name + " " + u.column.Name
				if found[key] == nil {
					found[key] = u
				}
				if u = found[key]; !slices.ContainsFunc(u.lookups, func(l lookup) bool { return l.fn == q.Func && l.call == q.Call }) { // a statement may do so twice
					u.lookups = append(u.lookups, lookup{q.Func, q.Call, columns})
				}
			}
		}
	}
	keys := make([]string, 0, len(found))
	for key := range found {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	for _, key := range keys {
		report(p, found[key])
	}
}

// writtenCaller is the first call of a generated function in code that people write, one on the path of a request or job before others.
func writtenCaller(p *link.Program, f *link.Func) (found link.Hop, ok bool) {
	for _, hop := range p.Callers(f) {
		if hop.Func.File().Generated || hop.Func.Reachability() == link.StartUpish || ok && (found.Func.Reachability() == link.Hot || hop.Func.Reachability() != link.Hot) {
			continue
		}
		found, ok = hop, true
	}
	return found, ok
}

// scope is what a query asks of one table.
type scope struct {
	relation *link.Relation
	equal    []string        // columns that must have given values
	states   map[string]bool // those of them whose values the code spells out
	between  []string        // columns that must lie in a range
	orders   []string
	limited  bool
	unknown  bool // a column of the conditions is none of the table's
	linked   bool // a column that leads an index is compared with one of another table
}

// scopes parts a shape by table. There are none where more is asked for than is seen: another condition may be the one with the index.
func scopes(p *link.Program, s link.Shape) []*scope {
	if s.Open {
		return nil
	}
	byTable := map[string]*scope{}
	var out []*scope
	of := func(table string) *scope {
		if table == "" {
			return nil
		}
		if byTable[table] == nil {
			byTable[table] = &scope{relation: p.Relation(table), limited: s.Limited, states: map[string]bool{}}
			if byTable[table].relation != nil {
				out = append(out, byTable[table])
			}
		}
		return byTable[table]
	}
	for _, t := range s.Terms {
		if t.Table == "" {
			if t.Table = tableOf(p, s, t); t.Table == "" {
				return nil // whose condition it is nobody says
			}
		}
		c := of(t.Table)
		if c.relation == nil {
			continue
		}
		column, _, ok := c.relation.Column(t.Column, t.Field)
		switch {
		case !ok:
			c.unknown = true
		case t.Joins:
			c.linked = c.linked || c.relation.Leads(column.Name)
		case t.Wrapped:
		case t.Op == "=" || t.Op == "IN":
			c.equal = append(c.equal, column.Name)
			c.states[column.Name] = c.states[column.Name] || t.Constant
		case t.Op == "<" || t.Op == ">" || t.Op == "<=" || t.Op == ">=" || t.Op == "BETWEEN":
			c.between = append(c.between, column.Name)
		}
	}
	for _, t := range s.Orders {
		if c := of(t.Table); c != nil && c.relation != nil && !t.Wrapped {
			if column, _, ok := c.relation.Column(t.Column, t.Field); ok {
				c.orders = append(c.orders, column.Name)
			}
		}
	}
	// What another table's rows lead to by an index needs no other one. They do where that table is restricted itself, or is none of the schema.
	return slices.DeleteFunc(out, func(c *scope) bool {
		return c.linked && slices.ContainsFunc(s.Tables, func(table string) bool {
			o := byTable[table]
			return table == "" || o == nil && p.Relation(table) == nil || o != nil && o != c && (len(o.equal) > 0 || len(o.between) > 0)
		})
	})
}

// tableOf is the only table of a shape that has a term's column; "" where there is none, or several.
func tableOf(p *link.Program, s link.Shape, t link.Term) string {
	found := ""
	for _, table := range s.Tables {
		r := p.Relation(table)
		if table == "" || r == nil {
			return ""
		}
		if _, _, ok := r.Column(t.Column, t.Field); ok {
			if found != "" {
				return ""
			}
			found = table
		}
	}
	return found
}

// unindexed is the column that an index would best begin with, and the columns of that index; ok is false where there is an index to use, or
// none would help.
func (s *scope) unindexed() (u *unindexed, columns []string, ok bool) {
	if s.unknown || s.relation.Uncertain() != "" || small(strings.ToLower(s.relation.Name)) || len(s.equal) == 0 {
		return nil, nil, false
	}
	if slices.ContainsFunc(s.equal, s.relation.Leads) || slices.ContainsFunc(s.between, s.relation.Leads) {
		return nil, nil, false
	}
	if s.limited && len(s.orders) > 0 && s.relation.Leads(s.orders[0]) { // it may walk along that index and stop early
		return nil, nil, false
	}
	for _, name := range s.equal {
		column, declared, _ := s.relation.Column(name, false)
		if !s.helps(column) {
			continue
		}
		if u == nil || selective(name) && !selective(u.column.Name) {
			u = &unindexed{relation: s.relation, column: column, declared: declared}
		}
	}
	if u == nil {
		return nil, nil, false
	}
	columns = []string{u.column.Name}
	add := func(name string) {
		if !slices.ContainsFunc(columns, func(c string) bool { return strings.EqualFold(c, name) }) && len(columns) < 3 {
			columns = append(columns, name)
		}
	}
	for _, name := range s.equal {
		if column, _, _ := s.relation.Column(name, false); s.helps(column) {
			add(name)
		}
	}
	if len(s.orders) > 0 {
		add(s.orders[0])
	} else if len(s.between) > 0 {
		add(s.between[0])
	}
	return u, columns, true
}

// helps says whether an index on a column finds few rows by one value, and can be made: a value that the code spells out is one of a few,
// and documents and prose are no keys.
func (s *scope) helps(c model.Column) bool {
	return !c.Few && !s.states[c.Name] && !coarse(c.Name) && !wide(c)
}

// wide says whether a column holds what an index on whole values cannot or should not hold.
func wide(c model.Column) bool {
	declared := strings.ToLower(c.Type)
	for _, typ := range [...]string{"json", "blob", "bytea", "longtext", "mediumtext", "[]byte", "xml"} {
		if strings.Contains(declared, typ) {
			return true
		}
	}
	switch strings.ToLower(c.Name) {
	case "body", "comment", "content", "contents", "description", "html", "markdown", "message", "note", "notes", "summary", "text":
		return true
	}
	return false
}

// small says whether a table holds few rows, by what it is for.
func small(table string) bool {
	for _, word := range [...]string{"setting", "config", "migration", "schema_", "option", "preference", "role", "permission", "country", "countries",
		"currenc", "language", "locale", "categor", "plan", "feature_flag", "tenant", "template", "theme", "status", "_type", "lookup", "plugin", "system_", "version", "metadata", "param", "dict"} {
		if strings.Contains(table, word) {
			return true
		}
	}
	return false
}

// coarse says whether a column's name is that of one with a few values, which an index on it alone hardly serves.
func coarse(column string) bool {
	name := strings.ToLower(column)
	for _, word := range [...]string{"is_", "has_", "can_", "active", "status", "state", "enabled", "disabled", "deleted", "archived", "published", "visib", "kind", "mode", "level", "flag", "role", "gender", "locale", "lang", "version", "priority", "provider", "platform", "public", "private", "method", "protocol", "currency", "country"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return name == "type" || strings.HasSuffix(name, "_type") || strings.HasSuffix(name, "type")
}

// selective says whether a column's name is that of one which few rows share a value of.
func selective(column string) bool {
	name := strings.ToLower(column)
	for _, word := range [...]string{"id", "uuid", "guid", "email", "token", "slug", "hash", "key", "code", "phone", "username", "address", "number", "fingerprint"} {
		if strings.HasSuffix(name, word) {
			return true
		}
	}
	return false
}

// report makes one finding of a column: at the query that a request reaches, with the others and the declaration beside it.
func report(p *rule.Pass, u *unindexed) {
	sort.SliceStable(u.lookups, func(i, j int) bool {
		a, b := u.lookups[i], u.lookups[j]
		return a.fn.Reachability() == link.Hot && b.fn.Reachability() != link.Hot
	})
	first := u.lookups[0]
	level, lowered := rule.Lower(p.Rule.Level, first.fn)
	place := rule.PlaceOf(first.fn, first.fn.Calls[first.call].NameSpan)
	var related []rule.Related
	file, at := u.declared.Place(u.column.Span)
	related = append(related, rule.Related{Place: rule.Place{File: file, Start: int(at.Start), End: int(at.End)}, Message: fmt.Sprintf("%s is declared here", u.column.Name)})
	for _, l := range u.lookups[1:min(len(u.lookups), 1+listedLookups)] {
		related = append(related, rule.Related{Place: rule.PlaceOf(l.fn, l.fn.Calls[l.call].NameSpan), Message: fmt.Sprintf("another query looks rows up by %s", u.column.Name)})
	}
	entry := p.Program.EntryLabel(first.fn)
	text := fmt.Sprintf("`%s` looks rows of `%s` up by `%s`, which no index begins with%s: add an index on (%s)",
		first.fn.Calls[first.call].Text, u.relation.Name, u.column.Name, u.count(p), strings.Join(first.columns, ", "))
	if entry != "" {
		text = entry + ": " + text
	}
	if lowered != "" {
		text += " (" + lowered + ")"
	}
	p.Report(rule.Finding{
		Level: level, Confidence: rule.Likely, Message: text, Place: place, Related: related, Entry: entry,
		Fingerprint: rule.Fingerprint(p.Rule.ID, u.relation.Name, u.column.Name),
		Fixes:       []rule.FixRef{{ID: "add-index", Title: fmt.Sprintf("Add an index on (%s)", strings.Join(first.columns, ", ")), Safety: "review"}},
		Subject:     rule.Subject{Func: first.fn.ID, Loop: -1, Call: first.call, Table: u.relation.Name, Columns: first.columns},
	})
}

// listedLookups bounds how many further queries a finding lists.
const listedLookups = 5

// count says how many queries look rows up by the column, and from how many requests they are reached.
func (u *unindexed) count(p *rule.Pass) string {
	routes := map[string]bool{}
	for _, l := range u.lookups {
		if label := p.Program.EntryLabel(l.fn); label != "" {
			routes[label] = true
		}
	}
	switch {
	case len(u.lookups) == 1:
		return ""
	case len(routes) < 2:
		return fmt.Sprintf(" (%d queries do)", len(u.lookups))
	}
	return fmt.Sprintf(" (%d queries on %d routes do)", len(u.lookups), len(routes))
}
