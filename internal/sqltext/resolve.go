package sqltext

import "strings"

// most bounds how many tables, outputs or CTEs a name is looked for among: nobody writes more, and it keeps reading linear.
const most = 500

// resolve finds the table of each column, once all scopes are read.
func (r *reader) resolve() {
	for s := range r.st.Scopes {
		sc := r.scope(s)
		for t := range sc.Tables {
			if table := &sc.Tables[t]; table.Kind == Shared {
				table.Scope = r.st.CTEs[table.Scope].Scope
			}
		}
	}
	for s := range r.st.Scopes {
		sc := r.scope(s)
		for c := range sc.Columns {
			r.resolveColumn(s, &sc.Columns[c])
		}
		for o := range sc.Order {
			if c := sc.Order[o].Column; c >= 0 && sc.Columns[c].Wrap == "alias" {
				sc.Order[o].Column = -1
			}
		}
		for g, c := range sc.Group {
			if c >= 0 && sc.Columns[c].Wrap == "alias" {
				sc.Group[g] = -1
			}
		}
	}
}

func (r *reader) resolveColumn(s int, c *Column) {
	if c.Table >= 0 { // USING
		return
	}
	if c.Qualifier == "" && (c.Role == InSet || c.Role == InInsert) {
		c.Table = onlyTarget(r.scope(s).Tables)
		return
	}
	if c.Qualifier == "" && (c.Role == InOrder || c.Role == InGroup || c.Role == InHaving) && r.outputAliased(s, c) {
		return
	}
	for ; s >= 0; s = r.scope(s).Parent {
		tables := r.scope(s).Tables
		if c.Qualifier != "" {
			if t := named(tables, c.Qualifier); t >= 0 {
				c.Scope, c.Table = s, t
				return
			}
			continue
		}
		if len(tables) == 1 {
			c.Scope, c.Table = s, 0
		}
		if len(tables) > 0 {
			return
		}
	}
}

// outputAliased reports whether a name is that of a computed output. One that is just another name for a column becomes that column.
func (r *reader) outputAliased(s int, c *Column) bool {
	sc := r.scope(s)
	if sc.Set != "" {
		c.Wrap = "alias"
		return true
	}
	for _, o := range sc.Outputs[:min(len(sc.Outputs), most)] {
		if o.Alias == "" || !strings.EqualFold(o.Alias, c.Name) {
			continue
		}
		if o.Column < 0 {
			c.Wrap = "alias"
			return true
		}
		c.Qualifier, c.Name = sc.Columns[o.Column].Qualifier, sc.Columns[o.Column].Name
		return false
	}
	return false
}

// named returns the table that a qualifier means: by alias, or by name if it has no alias.
func named(tables []Table, qualifier string) int {
	for i := range min(len(tables), most) {
		if t := &tables[i]; t.Alias != "" && strings.EqualFold(t.Alias, qualifier) || t.Alias == "" && t.Name != "" && strings.EqualFold(t.Name, qualifier) {
			return i
		}
	}
	return -1
}

// onlyTarget returns the one table that is changed; -1 if none is, or several.
func onlyTarget(tables []Table) int {
	found := -1
	for i := range tables {
		if tables[i].Target && found >= 0 {
			return -1
		}
		if tables[i].Target {
			found = i
		}
	}
	return found
}
