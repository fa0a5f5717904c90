package link

import (
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/sqltext"
)

// Libraries of TypeScript are told of tables in code, and queries name a class or model of theirs: "typeorm:User". What migrations in code
// add to that is read without their order, and without which table they mean: a column that one of them makes an index on has one.

// modelLibraries are the libraries whose models are declared in TypeScript, by the names that effects have.
var modelLibraries = [...]string{"mongoose", "sequelize", "typeorm"}

// modelName is what a query calls its table, with the library that knows it.
func modelName(e *model.Effect) string {
	if slices.Contains(modelLibraries[:], e.Library) {
		return e.Library + ":" + e.Model
	}
	return e.Model
}

// model names a relation by a library's model. Two of one name are told apart by nobody.
func (r *relations) model(name string, to *Relation) {
	library, name, _ := strings.Cut(name, ":")
	key := library + ":" + strings.ToLower(name)
	if other := r.byType[key]; other != nil && other != to {
		to = &Relation{Name: name, Declared: to.Declared, doubt: "several models have its name"}
	}
	r.byType[key] = to
}

// modelled finds a relation by a library's model; ok is false where name is none of a library's. rest is the name without the library.
func (r *relations) modelled(name string) (found *Relation, rest string, ok bool) {
	library, rest, ok := strings.Cut(name, ":")
	if !ok || !slices.Contains(modelLibraries[:], library) {
		return nil, name, false
	}
	lower := strings.ToLower(rest)
	if found = r.byType[library+":"+lower]; found != nil || library == "typeorm" {
		return found, rest, true
	}
	for _, suffix := range [...]string{"model", "document", "doc"} { // what variables and types of a model are called
		if stem, cut := strings.CutSuffix(lower, suffix); cut && r.byType[library+":"+stem] != nil {
			return r.byType[library+":"+stem], rest, true
		}
	}
	return nil, rest, true
}

// declaredBy says whether anything of a source declares a table.
func (p *Program) declaredBy(source string) bool {
	for _, r := range p.relations.byName {
		if r.declaredBy(source) {
			return true
		}
	}
	return false
}

func (r *Relation) declaredBy(source string) bool {
	return slices.ContainsFunc(r.Declared, func(d Declared) bool { return d.Source == source })
}

// isMigration goes by the folder of a function's file.
func isMigration(f *Func) bool {
	path := "/" + strings.ToLower(f.File().Path)
	return strings.Contains(path, "migration") || strings.Contains(path, "/migrate/")
}

// codedSteps are the indexes that code makes.
type codedSteps struct {
	indexed map[string]bool // plain names of columns
	unread  bool            // what one of them is on is not known
}

// read looks through a function's calls: addIndex('orders', ['customer_id']), table.string('email').unique(), and statements.
func (s *codedSteps) read(f *Func) {
	if s.indexed == nil {
		s.indexed = map[string]bool{}
	}
	migration := isMigration(f)
	for i := range f.Calls {
		c := &f.Calls[i]
		if c.Effect != nil && c.Effect.SQL != "" {
			s.statement(c.Effect.SQL)
		}
		name := strings.ToLower(c.Text[strings.LastIndexByte(c.Text, '.')+1:])
		switch {
		case migration && (strings.HasPrefix(name, "remove") || strings.HasPrefix(name, "drop")):
		case makesIndex(name) && migration, strings.HasPrefix(name, "createindex"), strings.HasPrefix(name, "ensureindex"):
			s.call(f, c)
		case migration:
			for _, v := range c.Args {
				if v.Kind == model.Const {
					s.statement(v.Text)
				}
				s.columns(&v, "")
			}
		}
	}
}

// makesIndex says whether a call makes an index, by its name: those of query runners, of table builders, and of MongoDB's collections.
func makesIndex(name string) bool {
	return strings.Contains(name, "index") || strings.Contains(name, "indices") || strings.Contains(name, "unique") || name == "addconstraint" || name == "createprimarykey"
}

// call takes everything that a call is given, and the links before it, for columns. The first is the receiver.
func (s *codedSteps) call(f *Func, c *model.Call) {
	before := len(s.indexed)
	some := false
	for range longestChain {
		for i := range c.Args {
			some = s.all(&c.Args[i]) || some
		}
		if len(c.Args) == 0 || c.Args[0].Kind != model.Result || int(c.Args[0].Index) >= len(f.Calls) || &f.Calls[c.Args[0].Index] == c || !isMigration(f) {
			break
		}
		c = &f.Calls[c.Args[0].Index]
	}
	if !some && len(s.indexed) == before && isMigration(f) {
		s.unread = true
	}
}

// all takes every text in a value, and the name of every field, for a column.
func (s *codedSteps) all(v *model.Value) (some bool) {
	switch v.Kind {
	case model.Const:
		if v.Text != "" && len(v.Text) < 80 {
			s.indexed[plain(v.Text)] = true
			return true
		}
	case model.Object:
		for i := range v.Fields {
			if !isIndex(v.Fields[i].Name) {
				s.indexed[plain(v.Fields[i].Name)] = true
			}
			some = s.all(&v.Fields[i].Value) || some
		}
	}
	return some
}

// columns finds the declarations of columns in what createTable and addColumn are given: { email: { type, unique: true } }.
func (s *codedSteps) columns(v *model.Value, name string) {
	if v.Kind != model.Object {
		return
	}
	for i := range v.Fields {
		field := &v.Fields[i]
		switch lower := strings.ToLower(field.Name); {
		case strings.Contains(lower, "indexes") || strings.Contains(lower, "indices") || strings.Contains(lower, "uniques"):
			s.all(&field.Value)
		case (strings.Contains(lower, "unique") || strings.Contains(lower, "primary") || lower == "index") && field.Value.Text != "false":
			s.indexed[plain(name)] = true
			for _, other := range v.Fields {
				if other.Name == "name" && other.Value.Kind == model.Const {
					s.indexed[plain(other.Value.Text)] = true
				}
			}
		}
		s.columns(&field.Value, field.Name)
	}
}

// statement takes what stands in parentheses behind INDEX, KEY and UNIQUE for columns, and the first name of a column that is declared unique.
func (s *codedSteps) statement(sql string) {
	if upper := strings.ToUpper(sql); !strings.Contains(upper, "INDEX") && !strings.Contains(upper, "UNIQUE") && !strings.Contains(upper, "KEY") {
		return
	}
	switch sqltext.Verb(sql) {
	case "CREATE", "ALTER":
	default:
		return
	}
	tokens := sqltext.Tokens(sql)
	first := "" // name after the last "(" or ","
	for i, t := range tokens {
		switch {
		case i > 0 && t.IsName() && (tokens[i-1].Is("(") || tokens[i-1].Is(",") || tokens[i-1].Key == "COLUMN"):
			first = t.Text
		case first != "" && (t.Key == "UNIQUE" || t.Key == "KEY" && i > 0 && tokens[i-1].Key == "PRIMARY"):
			s.indexed[plain(first)] = true
		}
		if t.Key == "UNIQUE" || t.Key == "INDEX" || t.Key == "KEY" && i > 0 && tokens[i-1].Key != "FOREIGN" {
			s.listed(tokens[i+1:])
		}
	}
}

// maxBetween bounds how many tokens stand between INDEX and its columns: a name, ON, a table with its schema, a method.
const maxBetween = 12

// listed takes the names of the next parentheses for columns.
func (s *codedSteps) listed(tokens []sqltext.Token) {
	depth := 0
	for i, t := range tokens {
		switch {
		case t.Is("("):
			depth++
		case t.Is(")"):
			if depth--; depth <= 0 {
				return
			}
		case depth > 0 && t.IsName():
			s.indexed[plain(t.Text)] = true
		case depth == 0 && (i > maxBetween || t.Is(",") || t.Key == "REFERENCES"):
			return
		}
	}
}
