package typescript

import (
	"strings"

	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/sqltext"
)

// A query that takes the first few rows of an order says both in its options, in stages of a pipeline, in links of its chain or in SQL.

// takesTop says whether a query takes the first few rows of an order.
func (u *body) takesTop(k *call, e *model.Effect) bool {
	var said top
	u.links(k, func(link *call) bool {
		if link.this {
			said.name(link.name, link.Args[min(1, len(link.Args)):])
		}
		return len(link.directives) > 0 || link.linked()
	})
	for i := range k.Args {
		said.value(&k.Args[i], 0)
	}
	return said.ordered && said.limited || ordersAndLimits(e.SQL)
}

// ordersAndLimits: the same for SQL. One row is not a few.
func ordersAndLimits(sql string) bool {
	for _, st := range sqltext.Read(sql) {
		for _, s := range st.Scopes {
			if len(s.Order) > 0 && s.Limit.Set && s.Limit.Value != 1 {
				return true
			}
		}
	}
	return false
}

// top is what a query says of its order and of how many rows it takes.
type top struct{ ordered, limited bool }

// value looks through the options of a query, and the stages of a pipeline.
func (t *top) value(v *model.Value, depth int) {
	if v.Kind != model.Object || depth > 1 {
		return
	}
	stages := strings.HasPrefix(v.Type, "[")
	for i := range v.Fields {
		f := &v.Fields[i]
		if stages {
			t.value(&f.Value, depth+1)
			continue
		}
		t.name(strings.TrimPrefix(f.Name, "$"), []model.Value{f.Value})
	}
}

// name takes an option, stage or link by its name. One row is not a few: whoever wants the latest of each has other ways.
func (t *top) name(name string, given []model.Value) {
	switch name {
	case "order", "orderBy", "sort", "orderByRaw":
		t.ordered = true
	case "limit", "take":
		t.limited = t.limited || len(given) > 0 && given[0].Text != "1" && given[0].Text != "nil"
	}
}
