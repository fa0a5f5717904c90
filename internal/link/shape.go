package link

import (
	"slices"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// Shape is what a query asks for, as far as the code shows it.
type Shape struct {
	// Tables are those it reads or writes, as the query or code calls them: the first is the main one.
	Tables []string
	// Terms are conditions that all hold for every row that it finds.
	Terms []Term
	// Orders are the columns that it sorts by, in order.
	Orders []Term
	// Limited: it asks for a number of rows at most.
	Limited bool
	// Open: it may ask for more than is seen, as where a condition is added in some cases.
	Open bool
	// Inner are the shapes of the statement's subqueries and common table expressions.
	Inner []Shape
}

// Term is a condition on one column, or a column that is sorted by.
type Term struct {
	Table  string // one of Shape.Tables; "" where that is not known
	Column string
	Field  bool   // Column is what code calls it
	Op     string // "=", "IN", "<", "LIKE", "IS NULL", …
	// Wrapped: what is compared is computed from the column: lower(email), CAST(created_at AS date).
	Wrapped bool
	// Joins: it is compared with another column. Constant: with a value that the code spells out, as states are.
	Joins, Constant bool
}

// Shape is what the query of a call asks for; ok is false where nothing is known of it.
func (p *Program) Shape(f *Func, call int32) (s Shape, ok bool) {
	c := &f.Calls[call]
	e := c.Effect
	if e == nil || e.Kind != model.Query {
		return s, false
	}
	if e.SQL != "" {
		return p.statementShape(e.SQL)
	}
	if e.Model == "" {
		return s, false
	}
	table := e.Model
	if f.Package.Language == model.TypeScript {
		table = modelName(e)
	}
	s.Tables = []string{table}
	if strings.Contains(e.Model, "\x00") || e.Chooses > 0 {
		s.Open = true
	}
	r := shapeReader{p: p, f: f, shape: &s}
	r.chain(c)
	for i := range s.Terms {
		if s.Terms[i].Table == "" && len(s.Tables) == 1 {
			s.Terms[i].Table = table
		}
	}
	for i := range s.Orders {
		if s.Orders[i].Table == "" && len(s.Tables) == 1 {
			s.Orders[i].Table = table
		}
	}
	return s, r.parts > 0
}

// Asked is a query of the program, and what it asks for.
type Asked struct {
	Func  *Func
	Call  int32
	Shape Shape
}

// Queries lists the queries whose shapes are known and that start-up, migrations and tests are not alone in sending: where they are sent, or,
// where they are handed to a function that sends whatever it is given, where they are spelled out.
func (p *Program) Queries() []Asked {
	var out []Asked
	for _, f := range p.Funcs {
		if f.Reachability() == StartUpish {
			continue
		}
		for i := range f.Calls {
			if s, ok := p.Shape(f, int32(i)); ok {
				out = append(out, Asked{f, int32(i), s})
			}
		}
		out = append(out, p.spelled(f)...)
	}
	return out
}

// spelled lists the statements that calls of f are given and that other functions send as they are.
func (p *Program) spelled(f *Func) []Asked {
	var out []Asked
	var reaches []Reach
	for c := range f.Calls {
		call := &f.Calls[c]
		if call.Effect != nil || !slices.ContainsFunc(call.Args, func(v model.Value) bool { return model.OperationOf(v.Text) != model.NoOp }) {
			continue
		}
		reaches = p.callReaches(f, int32(c), ReadQuery, reaches[:0])
		reaches = p.callReaches(f, int32(c), WriteQuery, reaches)
		for _, r := range reaches {
			text := p.Statement(f, r)
			if r.next < 0 || text == "" || !slices.ContainsFunc(call.Args, func(v model.Value) bool { return v.Text == text }) {
				continue
			}
			if s, ok := p.statementShape(text); ok {
				out = append(out, Asked{f, int32(c), s})
			}
			break
		}
	}
	return out
}

// shapeReader reads the links of a builder chain.
type shapeReader struct {
	p     *Program
	f     *Func
	shape *Shape
	parts int // that were read
}

// longestChain bounds how many links of a chain are read.
const longestChain = 40

func (r *shapeReader) chain(c *model.Call) {
	for range longestChain {
		r.link(c)
		if len(c.Args) == 0 || !takesReceiver(c) {
			return
		}
		recv := &c.Args[0]
		switch {
		case recv.Kind == model.Result && int(recv.Index) < len(r.f.Calls) && &r.f.Calls[recv.Index] != c:
			c = &r.f.Calls[recv.Index]
			if c.Effect == nil && c.Parts == nil && c.Target.Kind != model.Unresolved && r.p.extends(r.f, recv.Index) {
				r.shape.Open = true
			}
		case recv.Kind == model.Unknown && dependsOnCalls(recv): // added to in some cases
			r.shape.Open = true
			return
		default:
			return
		}
	}
	r.shape.Open = true
}

func dependsOnCalls(v *model.Value) bool {
	for _, d := range v.Deps {
		if d.Kind == model.OnCall {
			return true
		}
	}
	return false
}

// extends says whether a function of the workspace that a chain begins with adds something to it.
func (p *Program) extends(f *Func, call int32) bool {
	callees, _ := p.Callees(f, call)
	for _, to := range callees {
		for i := range to.Calls {
			if len(to.Calls[i].Parts) > 0 {
				return true
			}
		}
	}
	return false
}

func (r *shapeReader) link(c *model.Call) {
	for _, part := range c.Parts {
		r.parts++
		if part.Role == model.Anything {
			r.shape.Open = true
			continue
		}
		if part.Arg < 0 || int(part.Arg) >= len(c.Args) {
			continue // a variadic one that is not given
		}
		v, rest := c.Args[part.Arg], c.Args[part.Arg+1:]
		if part.Field != "" {
			var ok bool
			if v, ok = below(v, part.Field); !ok {
				r.shape.Open = true // the object is made elsewhere
				continue
			}
			rest = nil
		}
		switch part.Role {
		case model.Conditions:
			r.conditions(&v, rest)
		case model.Ordering:
			r.ordering(&v)
		case model.Bound:
			r.shape.Limited = r.shape.Limited || v.Kind != model.Const || v.Text != ""
		case model.Joined:
			r.joined(&v)
		}
	}
}

// below follows a path into an object; ok is false where the object is not spelled out.
func below(v model.Value, path string) (model.Value, bool) {
	for name := range strings.SplitSeq(path, ".") {
		if v.Kind != model.Object {
			return model.Value{}, false
		}
		next := model.Value{Kind: model.Const}
		for _, f := range v.Fields {
			if f.Name == name {
				next = f.Value
			}
		}
		v = next
	}
	return v, true
}

// conditions reads what is given to a condition: the text of one and values for its placeholders, an object or struct whose fields must be
// equal, a key.
func (r *shapeReader) conditions(v *model.Value, values []model.Value) {
	switch {
	case v.Kind == model.Const && (v.Text == "" || v.Text == "nil" || v.Text == "undefined"):
	case v.Kind == model.Const && isName(v.Text) && len(values) == 0:
		r.shape.Open = true // a key: which column holds it is the mapper's choice
	case v.Kind == model.Const && isColumnName(v.Text):
		r.term(Term{Column: v.Text, Op: "="})
	case v.Kind == model.Const:
		r.text(v.Text)
	case v.Kind == model.Object:
		r.object(v)
	default:
		r.shape.Open = true
	}
}

func (r *shapeReader) term(t Term) {
	if table, column, ok := strings.Cut(t.Column, "."); ok && !t.Field { // a path into a document is a field
		t.Table, t.Column = table, column
	}
	r.shape.Terms = append(r.shape.Terms, t)
}

// text reads a fragment of SQL.
func (r *shapeReader) text(sql string) {
	terms, open := fragmentTerms(sql)
	r.shape.Terms = append(r.shape.Terms, terms...)
	r.shape.Open = r.shape.Open || open
}

// object reads a struct, map or object of what must be equal, or of operators: { status: { in: […] } }.
func (r *shapeReader) object(v *model.Value) {
	inStruct := v.Type != "" && !strings.Contains(v.Type, "map[") && !strings.HasPrefix(v.Type, "{") && !strings.HasPrefix(v.Type, "[")
	for i := range v.Fields {
		f := &v.Fields[i]
		switch {
		case f.Name == model.Rest || f.Name == "" || isIndex(f.Name): // not known, or a list of conditions
			r.shape.Open = true
		case f.Name == "AND" || f.Name == "$and":
			r.all(&f.Value)
		case f.Name == "OR" || f.Name == "NOT" || strings.HasPrefix(f.Name, "$"): // they narrow what is found, and lead nowhere
		case r.scripted() && f.Value.Kind == model.Result:
			if op := r.helper(&f.Value); op != "" {
				r.term(Term{Column: f.Name, Field: true, Op: op})
			}
		case f.Value.Kind == model.Const && f.Value.Text == "undefined": // as if it were not there
		case f.Value.Kind == model.Const && f.Value.Text == "null" && r.scripted():
			r.term(Term{Column: f.Name, Field: true, Op: "IS NULL"})
		case f.Value.Kind == model.Object && len(f.Value.Fields) > 0 && !isIndex(f.Value.Fields[0].Name) && !inStruct && r.scripted():
			r.operators(f.Name, &f.Value)
		default:
			op := "="
			if strings.HasPrefix(f.Value.Type, "[]") && f.Value.Type != "[]byte" && !inStruct {
				op = "IN"
			}
			r.term(Term{Column: f.Name, Field: inStruct || r.scripted(), Op: op, Constant: f.Value.Kind == model.Const})
		}
	}
}

// scripted says whether objects are JavaScript's.
func (r *shapeReader) scripted() bool { return r.f.Package.Language == model.TypeScript }

// all reads a list of conditions, or one.
func (r *shapeReader) all(v *model.Value) {
	if v.Kind != model.Object {
		r.shape.Open = true
		return
	}
	if len(v.Fields) == 0 || !isIndex(v.Fields[0].Name) {
		r.object(v)
		return
	}
	for i := range v.Fields {
		if v.Fields[i].Value.Kind != model.Object {
			r.shape.Open = true
			continue
		}
		r.object(&v.Fields[i].Value)
	}
}

// operators reads { in: […] }, { gte: from, lt: to }. Anything else is a condition on related rows, or the columns of a key: none of both
// leads to an index here that is missing.
func (r *shapeReader) operators(column string, v *model.Value) {
	if slices.ContainsFunc(v.Fields, func(f model.Field) bool { return f.Name == "path" }) { // in a document that the column holds
		return
	}
	for _, f := range v.Fields {
		op, ok := scriptOperators[f.Name]
		switch {
		case f.Name == model.Rest:
			r.shape.Open = true
		case ok && op != "":
			r.term(Term{Column: column, Field: true, Op: op, Constant: f.Value.Kind == model.Const})
		case !ok && f.Name == "id" && strings.HasPrefix(r.shape.Tables[0], "typeorm:"): // a row of another table by its key: { user: { id } }
			r.term(Term{Column: column, Field: true, Op: "=", Constant: f.Value.Kind == model.Const})
		case !ok && strings.Contains(column, "_"): // a key of several columns: { userId_postId: { userId, postId } }
			r.term(Term{Column: f.Name, Field: true, Op: "="})
		}
	}
}

// helper is the operator that a value stands for which a function of TypeORM makes (https://typeorm.io/docs/working-with-entity-manager/find-options#advanced-options);
// "" for one that leads to no row, "=" for the result of any other function.
func (r *shapeReader) helper(v *model.Value) string {
	if int(v.Index) >= len(r.f.Calls) {
		return "="
	}
	name, ok := strings.CutPrefix(r.f.Calls[v.Index].Target.Symbol, typeormFunctions)
	if !ok { // a function of the project that makes one
		if of := r.p.Func(model.FuncID(r.f.Calls[v.Index].Target.Symbol)); of != nil {
			for i := range of.Calls {
				if name, ok = strings.CutPrefix(of.Calls[i].Target.Symbol, typeormFunctions); ok {
					break
				}
			}
		}
	}
	switch {
	case !ok || name == "Equal":
		return "="
	case name == "In" || name == "Any":
		return "IN"
	case name == "LessThan" || name == "LessThanOrEqual" || name == "MoreThan" || name == "MoreThanOrEqual" || name == "Between":
		return "BETWEEN"
	}
	return ""
}

// typeormFunctions is what the names of TypeORM's functions begin with.
const typeormFunctions = "npm:typeorm#"

// scriptOperators are Prisma's (https://www.prisma.io/docs/orm/reference/prisma-client-reference#filter-conditions-and-operators) and
// MongoDB's (https://www.mongodb.com/docs/manual/reference/mql/query-predicates/); "" for those that lead to no row.
var scriptOperators = map[string]string{
	"$eq": "=", "$in": "IN", "$lt": "<", "$lte": "<=", "$gt": ">", "$gte": ">=", "$ne": "", "$nin": "", "$exists": "", "$regex": "", "$not": "",
	"equals": "=", "in": "IN", "lt": "<", "lte": "<=", "gt": ">", "gte": ">=", "startsWith": "<", "not": "", "notIn": "", "contains": "",
	"endsWith": "", "search": "", "mode": "", "has": "", "hasSome": "", "hasEvery": "", "isEmpty": "",
}

// isIndex says whether a field is an element of a list.
func isIndex(name string) bool {
	_, err := strconv.Atoi(name)
	return err == nil
}

func (r *shapeReader) ordering(v *model.Value) {
	if v.Kind == model.Object {
		for i := range v.Fields {
			if f := &v.Fields[i]; isIndex(f.Name) {
				r.ordering(&f.Value)
			} else {
				r.shape.Orders = append(r.shape.Orders, Term{Column: f.Name, Field: true})
			}
		}
		return
	}
	if v.Kind != model.Const || v.Text == "" {
		return
	}
	r.shape.Orders = append(r.shape.Orders, orderTerms(v.Text)...)
}

// joined reads "JOIN orders ON orders.user_id = users.id", or the name of a relation.
func (r *shapeReader) joined(v *model.Value) {
	r.shape.Tables = append(r.shape.Tables, "")
	if v.Kind != model.Const || isName(v.Text) {
		return
	}
	if s, ok := statementShape("SELECT 1 FROM " + r.shape.Tables[0][strings.LastIndexByte(r.shape.Tables[0], '.')+1:] + " " + v.Text); ok {
		r.shape.Terms = append(r.shape.Terms, s.Terms...)
	}
}

func isName(s string) bool {
	for i := range len(s) {
		c := s[i] | 0x20
		if (c < 'a' || c > 'z') && s[i] != '_' && (i == 0 || s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return s != ""
}

// isColumnName allows for a table before the name.
func isColumnName(s string) bool {
	table, column, ok := strings.Cut(s, ".")
	if !ok {
		return isName(s)
	}
	return isName(table) && isName(column)
}
