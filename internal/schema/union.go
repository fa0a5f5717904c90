package schema

import (
	"slices"
	"strings"
)

// union puts schemas together. A table is taken from the first level that declares it; what is said of it where it is not declared (a
// folder of indexes alone) is added.
func union(dir string, levels [][]*Schema) *Schema {
	u := &Schema{Dir: dir}
	var order []string
	tables := map[string][]*Table{}
	for _, level := range levels {
		here := map[string]bool{}
		for _, s := range level {
			u.addSource(s)
			for _, t := range s.Tables {
				key := strings.ToLower(t.Schema + "." + t.Name)
				have := tables[key]
				if len(have) == 0 {
					order = append(order, key)
				}
				if here[key] || !t.declared || !slices.ContainsFunc(have, func(o *Table) bool { return o.declared }) {
					tables[key] = append(have, t)
					here[key] = here[key] || t.declared
				}
			}
		}
	}
	for _, key := range order {
		u.Tables = append(u.Tables, unionTable(tables[key]))
	}
	u.index()
	return u
}

func (s *Schema) addSource(o *Schema) {
	if len(s.Sources) == 0 {
		s.Tool, s.Dialect = o.Tool, o.Dialect
	}
	if s.Dialect != o.Dialect {
		s.Dialect = Unknown
	}
	if s.Tool != o.Tool {
		s.Tool = ""
	}
	if s.Uncertain == "" {
		s.Uncertain = o.Uncertain
	}
	s.Sources = append(s.Sources, o.Sources...)
}

// unionTable is what several say of one table. The declaration that is shown is that of a model (schema.prisma), if there is one.
func unionTable(all []*Table) *Table {
	if len(all) == 1 {
		return all[0]
	}
	slices.SortStableFunc(all, func(a, b *Table) int { return b.rank() - a.rank() })
	u := *all[0]
	u.Columns, u.Indexes, u.ForeignKeys = slices.Clone(u.Columns), slices.Clone(u.Indexes), slices.Clone(u.ForeignKeys)
	for _, t := range all[1:] {
		if t.declared && u.Uncertain == "" {
			u.Uncertain = t.Uncertain
		}
		u.Seeds = max(u.Seeds, t.Seeds)
		for _, c := range t.Columns {
			if u.Column(c.Name) == nil {
				u.Columns = append(u.Columns, c)
			}
		}
		for _, x := range t.Indexes {
			if !slices.ContainsFunc(u.Indexes, func(o *Index) bool { return sameIndex(o, x) }) {
				u.Indexes = append(u.Indexes, x)
			}
		}
		for _, k := range t.ForeignKeys {
			if !slices.ContainsFunc(u.ForeignKeys, func(o *ForeignKey) bool {
				return slices.EqualFunc(o.Columns, k.Columns, strings.EqualFold) && strings.EqualFold(o.Table, k.Table)
			}) {
				u.ForeignKeys = append(u.ForeignKeys, k)
			}
		}
	}
	return &u
}

func (t *Table) rank() int {
	switch {
	case !t.declared:
		return 0
	case strings.HasSuffix(t.Place.File, ".prisma"):
		return 2
	}
	return 1
}
