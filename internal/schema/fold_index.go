package schema

import (
	"slices"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/schema/ddl"
)

func (f *fold) createIndex(do *ddl.CreateIndex) {
	t := f.need(do.Table, do.Key.Span)
	if t == nil {
		return
	}
	x := f.indexOf(t, do.Key)
	if x.Name != "" {
		if have, _ := f.findIndex(ddl.Name{Space: do.Table.Space, Base: do.Table.Base}, ddl.Name{Base: x.Name}); have == t {
			return // IF NOT EXISTS, or another file has it already
		}
	}
	f.addIndex(t, x)
	if !do.Only {
		f.spread(t, x)
	}
}

// indexOf is the index that a key's declaration makes on a table.
func (f *fold) indexOf(t *Table, k ddl.Key) *Index {
	x := &Index{Name: f.cut(k.Name.Base), Include: slices.Clone(k.Include), Unique: k.Unique, Primary: k.Primary, Constraint: k.Constraint, Where: k.Where, Method: k.Method, Place: f.place(k.Span), exclusion: k.Exclude}
	for _, p := range k.Columns {
		if p.Name != "" || p.Expression != "" {
			x.Columns = append(x.Columns, IndexColumn(p))
		}
	}
	if x.Method == "btree" {
		x.Method = ""
	}
	if x.Primary && f.dialect == SQLite && len(x.Columns) == 1 && !x.Columns[0].Desc {
		if c := t.Column(x.Columns[0].Name); c != nil && c.Type == "integer" {
			x.Implicit = "rowid"
		}
	}
	return x
}

// addKeys adds the keys of a declaration. PostgreSQL and SQLite make one index of constraints that say the same in one CREATE TABLE.
func (f *fold) addKeys(t *Table, keys []ddl.Key, created bool) {
	for _, k := range keys {
		if k.UsingIndex != "" {
			f.takeOver(t, k)
			continue
		}
		x := f.indexOf(t, k)
		if created && k.Constraint && k.Unique && f.dialect != MySQL {
			if i := slices.IndexFunc(t.Indexes, func(o *Index) bool { return sameColumns(o, x) && o.Unique && o.Where == "" }); i >= 0 {
				t.Indexes[i].Primary = t.Indexes[i].Primary || x.Primary
				continue
			}
		}
		if x.Primary && slices.ContainsFunc(t.Indexes, func(o *Index) bool { return o.Primary }) {
			continue // another file has it already
		}
		if x.Name != "" && slices.ContainsFunc(t.Indexes, func(o *Index) bool { return strings.EqualFold(o.Name, x.Name) }) {
			continue
		}
		f.addIndex(t, x)
		f.spread(t, x)
	}
}

// takeOver makes a constraint of an index that there is, and gives it the constraint's name.
func (f *fold) takeOver(t *Table, k ddl.Key) {
	for _, x := range t.Indexes {
		if strings.EqualFold(x.Name, f.cut(k.UsingIndex)) {
			x.Unique, x.Primary, x.Constraint = true, x.Primary || k.Primary, true
			if k.Name.Base != "" {
				x.Name = f.cut(k.Name.Base)
			}
			return
		}
	}
	f.doubt(t, "a constraint uses the index "+k.UsingIndex+", which was not found")
}

// addIndex adds an index under its own name or the one that the database would choose. MySQL drops the index that it made for a foreign
// key as soon as another serves it.
func (f *fold) addIndex(t *Table, x *Index) {
	if x.Name == "" {
		x.Name = f.chosenName(t, x)
	}
	t.Indexes = slices.DeleteFunc(t.Indexes, func(o *Index) bool { return o.Implicit == "foreign key" && x.Where == "" && startsWith(x, o) })
	t.Indexes = append(t.Indexes, x)
}

// startsWith says whether x begins with the columns of o.
func startsWith(x, o *Index) bool {
	if len(x.Columns) < len(o.Columns) || x.Method != "" {
		return false
	}
	for i, c := range o.Columns {
		if c.Name == "" || !strings.EqualFold(c.Name, x.Columns[i].Name) || x.Columns[i].Prefix > 0 {
			return false
		}
	}
	return true
}

func sameColumns(a, b *Index) bool {
	return slices.EqualFunc(a.Columns, b.Columns, func(p, q IndexColumn) bool {
		return strings.EqualFold(p.Name, q.Name) && strings.EqualFold(p.Expression, q.Expression)
	})
}

func sameIndex(a, b *Index) bool {
	return sameColumns(a, b) && a.Unique == b.Unique && a.Primary == b.Primary && a.Where == b.Where && a.Method == b.Method
}

// chosenName is the name that PostgreSQL or MySQL gives an index without one. Later statements drop it under that name.
func (f *fold) chosenName(t *Table, x *Index) string {
	taken := func(name string) bool {
		return slices.ContainsFunc(t.Indexes, func(o *Index) bool { return strings.EqualFold(o.Name, name) })
	}
	switch f.dialect {
	case MySQL:
		if x.Primary {
			return "PRIMARY"
		}
		base := "functional_index"
		if len(x.Columns) > 0 && x.Columns[0].Name != "" {
			base = x.Columns[0].Name
		}
		name := base
		for n := 2; taken(name); n++ {
			name = base + "_" + strconv.Itoa(n)
		}
		return name
	case SQLite, SQLServer:
		return ""
	}
	var columns []string
	for _, c := range x.Columns {
		switch {
		case c.Name != "":
			columns = append(columns, c.Name)
		default:
			columns = append(columns, expressionName(c.Expression))
		}
	}
	columns = append(columns, x.Include...)
	label := "idx"
	switch {
	case x.Primary:
		label, columns = "pkey", nil
	case x.Unique && x.Constraint:
		label = "key"
	case x.exclusion:
		label = "excl"
	}
	name := objectName(t.Name, strings.Join(columns, "_"), label)
	for n := 1; taken(name); n++ {
		name = objectName(t.Name, strings.Join(columns, "_"), label+strconv.Itoa(n))
	}
	return name
}

// expressionName is what PostgreSQL calls an expression in a chosen name: its function, or "expr".
func expressionName(expression string) string {
	if i := strings.IndexByte(expression, '('); i > 0 && identifier.FindString(expression[:i]) == expression[:i] {
		return strings.ToLower(expression[:i])
	}
	return "expr"
}

// objectName joins table, columns and a label as PostgreSQL does: 63 bytes at most, the longer of the two shortened first.
func objectName(table, columns, label string) string {
	const most = 63
	room := most - len(label) - 1
	if columns != "" {
		room--
	}
	for len(table)+len(columns) > room {
		if len(table) > len(columns) {
			table = table[:len(table)-1]
		} else {
			columns = columns[:len(columns)-1]
		}
	}
	if columns != "" {
		table += "_" + columns
	}
	return table + "_" + label
}

// cut shortens a name as PostgreSQL does.
func (f *fold) cut(name string) string {
	const most = 63
	if len(name) > most && f.dialect == PostgreSQL {
		return name[:most]
	}
	return name
}

// findIndex finds an index by its name: of a table where one is given, else of any.
func (f *fold) findIndex(table, name ddl.Name) (*Table, *Index) {
	search := func(t *Table) *Index {
		for _, x := range t.Indexes {
			if strings.EqualFold(x.Name, f.cut(name.Base)) {
				return x
			}
		}
		return nil
	}
	if table.Base != "" {
		if t := f.table(table); t != nil {
			if x := search(t); x != nil {
				return t, x
			}
		}
		return nil, nil
	}
	if name.Space != "" && f.dialect == SQLServer { // DROP INDEX users.by_mail
		if t := f.table(ddl.Name{Base: name.Space}); t != nil {
			return t, search(t)
		}
	}
	for _, t := range f.order {
		if f.tables[f.keyOf(t)] != t || name.Space != "" && !strings.EqualFold(defaultSpace(name.Space), t.Schema) {
			continue
		}
		if x := search(t); x != nil {
			return t, x
		}
	}
	return nil, nil
}

func (f *fold) dropIndex(table, name ddl.Name, maybe string) {
	t, x := f.findIndex(table, name)
	if x == nil || !f.ordered && x.Place.File != f.file {
		return
	}
	if maybe != "" {
		f.doubt(t, "an index may have been dropped by "+maybe)
		return
	}
	f.removeIndexes(t, func(o *Index) bool { return o == x })
}

// removeIndexes removes indexes, and what partitions have of them.
func (f *fold) removeIndexes(t *Table, which func(*Index) bool) {
	var gone []*Index
	t.Indexes = slices.DeleteFunc(t.Indexes, func(x *Index) bool {
		if which(x) {
			gone = append(gone, x)
			return true
		}
		return false
	})
	for _, x := range gone {
		for _, part := range t.parts {
			f.removeIndexes(part, func(o *Index) bool { return o.of == x })
		}
	}
}

// dropConstraint drops a key, a foreign key or a check. One that was never seen leaves a doubt: it may be a key that goes by a name which
// the database chose.
func (f *fold) dropConstraint(t *Table, name string, ifExists bool) {
	name = f.cut(name)
	keys, indexes, checks := len(t.ForeignKeys), len(t.Indexes), len(t.checks)
	t.ForeignKeys = slices.DeleteFunc(t.ForeignKeys, func(k *ForeignKey) bool { return strings.EqualFold(k.Name, name) })
	if len(t.ForeignKeys) == keys || f.dialect != MySQL { // MySQL keeps the index of a foreign key that goes
		f.removeIndexes(t, func(x *Index) bool { return strings.EqualFold(x.Name, name) })
	}
	t.checks = slices.DeleteFunc(t.checks, func(check string) bool { return check == strings.ToLower(name) })
	for _, c := range t.Columns {
		if c.check != "" && strings.EqualFold(c.check, name) {
			c.Enum, c.check = nil, ""
		}
	}
	known := len(t.ForeignKeys) < keys || len(t.Indexes) < indexes || len(t.checks) < checks
	lower := strings.ToLower(name)
	if !known && !ifExists && t.declared && !strings.HasSuffix(lower, "check") && !strings.HasSuffix(lower, "not_null") && !strings.HasPrefix(lower, "df_") {
		f.doubt(t, "the constraint "+name+" is dropped, which was not found")
	}
}

func (f *fold) renameKey(t *Table, old, name string) {
	for _, x := range t.Indexes {
		if strings.EqualFold(x.Name, f.cut(old)) {
			x.Name = f.cut(name)
		}
	}
	for _, k := range t.ForeignKeys {
		if strings.EqualFold(k.Name, old) {
			k.Name = name
		}
	}
	for i := range t.checks {
		if strings.EqualFold(t.checks[i], old) {
			t.checks[i] = strings.ToLower(name)
		}
	}
}

// addReferences adds foreign keys. MySQL makes an index for one that no index serves.
func (f *fold) addReferences(t *Table, references []ddl.Reference) {
	for _, r := range references {
		k := &ForeignKey{Name: r.Name, Columns: r.Columns, Table: r.Table.Base, References: r.References, Place: f.place(r.Span)}
		if r.Table.Space != "" {
			k.Table = r.Table.Space + "." + r.Table.Base
		}
		if slices.ContainsFunc(t.ForeignKeys, func(o *ForeignKey) bool {
			return k.Name != "" && strings.EqualFold(o.Name, k.Name)
		}) {
			continue
		}
		if f.dialect == MySQL {
			f.serve(t, k)
		}
		if k.Name == "" {
			k.Name = f.referenceName(t, k)
		}
		t.ForeignKeys = append(t.ForeignKeys, k)
	}
}

func (f *fold) serve(t *Table, k *ForeignKey) {
	x := &Index{Name: k.Name, Implicit: "foreign key", Place: k.Place}
	for _, c := range k.Columns {
		x.Columns = append(x.Columns, IndexColumn{Name: c})
	}
	for _, o := range t.Indexes {
		if startsWith(o, x) {
			if o.Implicit == "foreign key" && len(o.Columns) == len(x.Columns) && x.Name != "" {
				o.Name = x.Name // made anew for the later key
			}
			return
		}
	}
	f.addIndex(t, x)
}

func (f *fold) referenceName(t *Table, k *ForeignKey) string {
	switch f.dialect {
	case SQLite, SQLServer:
		return ""
	case MySQL:
		for n := 1; ; n++ {
			name := t.Name + "_ibfk_" + strconv.Itoa(n)
			if !slices.ContainsFunc(t.ForeignKeys, func(o *ForeignKey) bool { return o.Name == name }) {
				return name
			}
		}
	}
	for n := 0; ; n++ {
		label := "fkey"
		if n > 0 {
			label += strconv.Itoa(n)
		}
		name := objectName(t.Name, strings.Join(k.Columns, "_"), label)
		if !slices.ContainsFunc(t.ForeignKeys, func(o *ForeignKey) bool { return strings.EqualFold(o.Name, name) }) {
			return name
		}
	}
}
