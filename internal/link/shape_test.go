package link

import (
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

func TestStatementShape(t *testing.T) {
	for _, c := range []struct{ sql, want string }{
		{"SELECT id FROM orders WHERE customer_id = $1 AND paid ORDER BY created_at DESC LIMIT 5", "orders: orders.customer_id= orders.paidTRUE by orders.created_at limited"},
		{"SELECT * FROM a JOIN b ON b.a_id = a.id WHERE a.x IN (?, ?) AND lower(b.y) = ?", "a b: b.a_id=/join a.id=/join a.xIN b.y=/wrapped"},
		{"SELECT * FROM a WHERE x = 1 OR y = 2", "a:"},
		{"SELECT * FROM a WHERE x = $1\x00", "a: a.x= open"},
		{"SELECT * FROM a, b WHERE x = $1", "a b: .x="},
		{"DELETE FROM s.a WHERE x = ANY($1)", "s.a: s.a.xIN"},
		{"WITH r AS (SELECT id FROM a WHERE x = 1) SELECT * FROM r WHERE r.id = 2", ":"},
	} {
		s, ok := statementShape(c.sql)
		if got := shapeText(s); !ok || got != c.want {
			t.Errorf("%q: %q, %v, want %q", c.sql, got, ok, c.want)
		}
	}
	for _, sql := range []string{"BEGIN", ""} {
		if _, ok := statementShape(sql); ok {
			t.Errorf("%q is about no table", sql)
		}
	}
}

func shapeText(s Shape) string {
	var b strings.Builder
	b.WriteString(strings.TrimSpace(strings.Join(s.Tables, " ")) + ":")
	for _, t := range s.Terms {
		fmt.Fprintf(&b, " %s.%s%s", t.Table, t.Column, t.Op)
		if t.Joins {
			b.WriteString("/join")
		}
		if t.Wrapped {
			b.WriteString("/wrapped")
		}
	}
	for _, t := range s.Orders {
		fmt.Fprintf(&b, " by %s.%s", t.Table, t.Column)
	}
	if s.Limited {
		b.WriteString(" limited")
	}
	if s.Open {
		b.WriteString(" open")
	}
	return b.String()
}

// TestRelations asserts that what several say of a table is put together, and by which names it is found.
func TestRelations(t *testing.T) {
	files := []model.File{{Path: "schema.sql"}}
	p := Link([]*model.Package{
		{ID: "go:shop", Language: model.Go, Files: []model.File{{Path: "order.go"}}, Types: []*model.Type{{
			ID: "shop.Order", Declared: model.Span{Start: 100, End: 105},
			Table: &model.Table{Name: "orders", Source: "gorm", Columns: []model.Column{{Name: "customer_id", Field: "CustomerID", Span: model.Span{Start: 10, End: 20}}}},
		}}},
		{ID: "schema:", Files: files, Tables: []model.Table{{Name: "Orders", Type: "PurchaseOrder", Source: "sql", Columns: []model.Column{{Name: "customer_id"}, {Name: "created_at"}},
			Indexes: []model.Index{{Columns: []string{"created_at", "customer_id"}}}}}},
	})
	r := p.Relation("shop.Order")
	for _, name := range []string{"orders", "ORDERS", "public.orders", "PurchaseOrder", "purchaseOrder"} {
		if p.Relation(name) != r || r == nil {
			t.Errorf("%s is not the table of shop.Order", name)
		}
	}
	if p.Relation("lines") != nil || p.Relation("shop/order.orders") != nil {
		t.Error("tables that nobody declares are none")
	}
	if !r.Leads("CREATED_AT") || r.Leads("customer_id") {
		t.Error("an index leads with its first column, whoever declares it")
	}
	c, d, ok := r.Column("CustomerID", true)
	if file, at := d.Place(c.Span); !ok || file != "order.go" || at != (model.Span{Start: 110, End: 120}) {
		t.Errorf("the column is at %s %v, %v", file, at, ok)
	}
	if _, _, ok := r.Column("createdAt", false); ok {
		t.Error("only code has names of its own")
	}
	if _, _, ok := r.Column("createdAt", true); !ok {
		t.Error("conventions of names are one")
	}
	if r.Uncertain() != "" {
		t.Errorf("a file declares it: %s", r.Uncertain())
	}
}
