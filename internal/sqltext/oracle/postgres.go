package oracle

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	pgquery "github.com/pganalyze/pg_query_go/v6"
)

// Postgres is the shape that PostgreSQL's parser reads; false where it refuses the text, or where this is no query and no change of rows.
func Postgres(text string) (Shape, bool) {
	if strange(text) { // it would take @name for an operator
		text = prepare(text, "$")
	}
	tree, err := pgquery.ParseToJSON(text)
	if err != nil {
		return Shape{}, false
	}
	var parsed struct {
		Stmts []struct {
			Stmt map[string]any `json:"stmt"`
		} `json:"stmts"`
	}
	if err := json.Unmarshal([]byte(tree), &parsed); err != nil || len(parsed.Stmts) == 0 {
		return Shape{}, false
	}
	p := postgres{newSets()}
	for _, s := range parsed.Stmts {
		for kind := range s.Stmt {
			switch kind {
			case "SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt":
			default:
				return Shape{}, false
			}
		}
		p.walk(s.Stmt, place{})
	}
	return p.shape(), true
}

// postgres walks the parser's tree as JSON: a node is an object with one key, which names its type.
type postgres struct{ *sets }

// place is where a node stands.
type place struct {
	predicate bool
	value     bool // inside of a function or CASE, where a comparison is no predicate
	ctes      map[string]bool
}

func (p postgres) walk(node any, at place) {
	switch n := node.(type) {
	case []any:
		for _, kid := range n {
			p.walk(kid, at)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(n)) {
			p.field(key, n[key], n, at)
		}
	}
}

func (p postgres) field(key string, value any, parent map[string]any, at place) {
	switch key {
	case "SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "larg", "rarg", "ctequery":
		p.statement(value, at)
	case "RangeVar", "relation":
		p.relation(value, at)
	case "whereClause", "quals", "joinCondition":
		if isConflict(parent) {
			return
		}
		p.walk(value, place{predicate: true, ctes: at.ctes})
	case "usingClause":
		if key == "usingClause" && len(strs(value)) == 0 { // of DELETE
			p.walk(value, place{ctes: at.ctes})
		}
		for _, name := range strs(value) {
			p.predicates[name] = true
			p.compared[name+" ="] = true
		}
	case "ColumnRef":
		if name := columnName(value); name != "" && at.predicate {
			p.predicates[name] = true
		}
	case "A_Expr":
		if at.predicate && !at.value {
			p.compare(value)
		}
		p.walk(value, at)
	case "NullTest":
		if m := value.(map[string]any); at.predicate && !at.value {
			op := "IS NULL"
			if m["nulltesttype"] == "IS_NOT_NULL" {
				op = "IS NOT NULL"
			}
			p.compareColumn(m["arg"], op)
		}
		p.walk(value, at)
	case "subselect":
		p.walk(value, place{ctes: at.ctes})
	case "sortClause":
		for _, s := range list(value) {
			if by, ok := s.(map[string]any)["SortBy"].(map[string]any); ok {
				p.order[directColumn(by["node"])] = true
			}
		}
		p.walk(value, place{ctes: at.ctes})
	case "groupClause":
		p.grouped(value)
		p.walk(value, place{ctes: at.ctes})
	case "intoClause", "lockingClause":
	case "CaseExpr", "FuncCall": // comparisons in them are no predicates
		at.value = true
		p.walk(value, at)
	default:
		p.walk(value, at)
	}
}

// grouped notes the columns of GROUP BY, also those in ROLLUP and GROUPING SETS.
func (p postgres) grouped(value any) {
	for _, g := range list(value) {
		p.group[directColumn(g)] = true
		m, _ := g.(map[string]any)
		set, _ := m["GroupingSet"].(map[string]any)
		p.grouped(set["content"])
		row, _ := m["RowExpr"].(map[string]any)
		p.grouped(row["args"])
	}
}

func isConflict(parent map[string]any) bool {
	_, action := parent["action"]
	_, elements := parent["indexElems"]
	return action || elements
}

// statement walks a statement with the CTEs that it declares.
func (p postgres) statement(value any, at place) {
	n, ok := value.(map[string]any)
	if !ok {
		return
	}
	if inner, ok := n["SelectStmt"]; ok && len(n) == 1 {
		p.statement(inner, at)
		return
	}
	for _, kind := range []string{"InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt"} {
		if inner, ok := n[kind]; ok && len(n) == 1 {
			p.statement(inner, at)
			return
		}
	}
	ctes := maps.Clone(at.ctes)
	if ctes == nil {
		ctes = map[string]bool{}
	}
	if with, ok := n["withClause"].(map[string]any); ok {
		for _, c := range list(with["ctes"]) {
			cte := c.(map[string]any)["CommonTableExpr"].(map[string]any)
			name, _ := cte["ctename"].(string)
			if with["recursive"] == true {
				ctes[name] = true
			}
			p.statement(cte["ctequery"], place{ctes: maps.Clone(ctes)})
			ctes[name] = true
		}
	}
	rest := maps.Clone(n)
	delete(rest, "withClause")
	if target, ok := rest["relation"]; ok { // what is changed is no CTE
		delete(rest, "relation")
		p.relation(target, place{})
	}
	p.walk(rest, place{ctes: ctes})
}

func (p postgres) relation(value any, at place) {
	n, _ := value.(map[string]any)
	if inner, ok := n["RangeVar"].(map[string]any); ok {
		n = inner
	}
	name, _ := n["relname"].(string)
	if _, schema := n["schemaname"]; !schema && at.ctes[name] {
		return
	}
	if name != "dual" { // no table, where there is one
		p.tables[name] = true
	}
}

// compare notes the columns that stand alone on a side of an operator.
func (p postgres) compare(value any) {
	n := value.(map[string]any)
	op := strings.Join(strs(n["name"]), "")
	switch n["kind"] {
	case "AEXPR_OP":
		if _, subquery := n["rexpr"].(map[string]any)["SubLink"]; subquery {
			p.compareColumn(n["lexpr"], op)
			return
		}
		p.compareColumn(n["lexpr"], op)
		p.compareColumn(n["rexpr"], mirror(op))
	case "AEXPR_IN":
		p.compareColumn(n["lexpr"], map[string]string{"=": "IN", "<>": "NOT IN"}[op])
	case "AEXPR_LIKE":
		p.compareColumn(n["lexpr"], map[string]string{"~~": "LIKE", "!~~": "NOT LIKE"}[op])
	case "AEXPR_BETWEEN":
		p.compareColumn(n["lexpr"], "BETWEEN")
		p.bounds(n["rexpr"])
	case "AEXPR_NOT_BETWEEN":
		p.compareColumn(n["lexpr"], "NOT BETWEEN")
		p.bounds(n["rexpr"])
	}
}

func (p postgres) bounds(value any) {
	m, _ := value.(map[string]any)
	l, _ := m["List"].(map[string]any)
	for i, item := range list(l["items"]) {
		p.compareColumn(item, []string{"<=", ">="}[i%2])
	}
}

func (p postgres) compareColumn(value any, op string) {
	m, _ := value.(map[string]any)
	if row, ok := m["RowExpr"].(map[string]any); ok {
		for _, a := range list(row["args"]) {
			p.compareColumn(a, op)
		}
		return
	}
	if name := directColumn(value); name != "" && comparable[op] {
		p.compared[name+" "+op] = true
	}
}

func mirror(op string) string {
	if m, ok := map[string]string{"<": ">", ">": "<", "<=": ">=", ">=": "<="}[op]; ok {
		return m
	}
	return op
}

func directColumn(value any) string {
	m, _ := value.(map[string]any)
	if ref, ok := m["ColumnRef"]; ok {
		return columnName(ref)
	}
	return ""
}

func columnName(value any) string {
	m, _ := value.(map[string]any)
	fields := list(m["fields"])
	if len(fields) == 0 {
		return ""
	}
	last := strs([]any{fields[len(fields)-1]})
	if len(last) == 0 {
		return ""
	}
	return last[0]
}

func list(value any) []any {
	l, _ := value.([]any)
	return l
}

// strs are the texts of String nodes.
func strs(value any) []string {
	var out []string
	for _, v := range list(value) {
		m, _ := v.(map[string]any)
		s, _ := m["String"].(map[string]any)
		if text, ok := s["sval"].(string); ok {
			out = append(out, text)
		}
	}
	return out
}
