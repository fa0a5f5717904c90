package migration

import (
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/prisma"
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/text"
)

func TestNext(t *testing.T) {
	for version, want := range map[string]string{
		"1": "2", "9": "10", "09": "10", "000012": "000013", "999": "1000", "003003018": "003003019",
		"20240228235959": "20240229000000", "20231231235959": "20240101000000", "202312312359": "202401010000", "20240131": "20240201",
		"20240199": "20240200", "1699999999": "1700000000", "20249999999999": "20250000000000", // none of these is a time
		"1.9": "1.10", "1_2_09": "1_2_10",
	} {
		if got := next(version); got != want {
			t.Errorf("%s is followed by %s, not %s", version, got, want)
		}
		if !later(next(version), version) || later(version, version) || later(version, next(version)) {
			t.Errorf("the order of %s", version)
		}
	}
}

func TestReadStep(t *testing.T) {
	for _, c := range []struct {
		name   string
		flyway bool
		want   stepName
		ok     bool
	}{
		{"000001_init.up.sql", false, stepName{"", "000001", "_", "init", ".up.sql"}, true},
		{"0001-add-users.do.sql", false, stepName{"", "0001", "-", "add-users", ".do.sql"}, true},
		{"v2__users.sql", false, stepName{"v", "2", "__", "users", ".sql"}, true},
		{"003003000_3.3.0.sql", false, stepName{"", "003003000", "_", "3.3.0", ".sql"}, true},
		{"0007_users.tx.up.sql", false, stepName{"", "0007", "_", "users", ".tx.up.sql"}, true},
		{"0007_users.up.postgres.sql", false, stepName{"", "0007", "_", "users", ".up.postgres.sql"}, true},
		{"0001_2fa.sql", false, stepName{"", "0001", "_", "2fa", ".sql"}, true},
		{"12.sql", false, stepName{"", "12", "", "", ".sql"}, true},
		{"V1_2__x.sql", true, stepName{"V", "1_2", "__", "x", ".sql"}, true},
		{"2024-01-15-x.sql", false, stepName{}, false},
		{"1.2.0_x.sql", false, stepName{}, false},
		{"schema.sql", false, stepName{}, false},
		{"R__views.sql", true, stepName{}, false},
	} {
		got, ok := readStep(c.name, c.flyway)
		if ok != c.ok || ok && got != c.want {
			t.Errorf("%s: %+v, %v", c.name, got, ok)
		}
	}
}

func TestSpelled(t *testing.T) {
	list := words("order items", []string{"customer_id", "größe"})
	for like, want := range map[string]string{
		"create_users": "add_index_order_items_customer_id_gr_e", "init": "add_index_order_items_customer_id_gr_e",
		"create-users": "add-index-order-items-customer-id-gr-e", "CreateUsers": "AddIndexOrderItemsCustomerIdGrE",
	} {
		if got := spelled(list, like); got != want {
			t.Errorf("%s: %s", like, got)
		}
	}
}

func TestQuoted(t *testing.T) {
	for _, c := range []struct {
		name    string
		open    byte
		dialect schema.Dialect
		want    string
	}{
		{"orders", 'o', schema.PostgreSQL, "orders"}, {"orders", '"', schema.PostgreSQL, `"orders"`}, {"a`b", '`', schema.MySQL, "`a``b`"},
		{"orders", '[', schema.SQLServer, "[orders]"}, {"order items", 'o', schema.MySQL, "`order items`"}, {"order items", 0, schema.SQLite, `"order items"`},
		{"order items", 0, schema.SQLServer, "[order items]"},
	} {
		if got := quoted(c.name, c.open, c.dialect); got != c.want {
			t.Errorf("%s: %s", c.want, got)
		}
	}
}

// Names stay within what databases keep, and are free.
func TestIndexName(t *testing.T) {
	long := strings.Repeat("x", 40)
	table := &schema.Table{Name: "orders", Indexes: []*schema.Index{{Name: "ix_orders_a"}, {Name: "ix_orders_customer"}, {Name: "orders_pkey", Primary: true}, {Name: "idx_b"}}}
	column := func(names ...string) (out []*schema.Column) {
		for _, n := range names {
			out = append(out, &schema.Column{Name: n})
		}
		return out
	}
	s := &schema.Schema{Tables: []*schema.Table{table}}
	for _, c := range []struct {
		columns []*schema.Column
		want    string
	}{
		{column("reference"), "ix_orders_reference"},
		{column("customer"), "ix_orders_customer_2"},
		{column(long, long), "ix_orders_" + long},
		{column(long + long), ("ix_orders_" + long + long)[:61]},
	} {
		if got := (&target{schema: s, table: table, columns: c.columns}).indexName(); got != c.want {
			t.Errorf("%s, not %s", got, c.want)
		}
	}
}

// Whatever is numbered, the next is later and as wide, and no name of a file panics.
func FuzzNext(f *testing.F) {
	for _, name := range []string{"000001_init.up.sql", "20240228235959-x.sql", "V1_9__x.sql", "999.sql", "9_.do.sql"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		for _, isFlyway := range []bool{false, true} {
			s, ok := readStep(name, isFlyway)
			if !ok {
				continue
			}
			if got := s.prefix + s.version + s.sign + s.words + s.ending; got != name {
				t.Errorf("%q is put together as %q", name, got)
			}
			if n := next(s.version); !later(n, s.version) || len(n) < len(s.version) {
				t.Errorf("%s follows %s", n, s.version)
			}
		}
	})
}

// Whatever a schema holds, the attribute is read as one of the model's, and nothing else changes.
func FuzzLastMember(f *testing.F) {
	f.Add("model A {\n  id Int @id\n}\n")
	f.Add("model A {\r\n\tid Int @id\r\n\r\n\t@@map(\"a\") // }\r\n}\r\nmodel B {\n}\n")
	f.Add("model A { id Int }")
	f.Add("model A {\n  id Int @id @default(dbgenerated(\"}\"))\n  /// }\n\n}")
	f.Fuzz(func(t *testing.T, content string) {
		for _, m := range prisma.Read(content).Models {
			if m.Start < 0 || m.Start > len(content) || len(m.Fields) == 0 {
				continue
			}
			e, ok := lastMember(content, m, "@@index(["+m.Fields[0].Name+"])")
			if !ok {
				continue
			}
			after, err := text.Apply(content, []text.Edit{e})
			if err != nil {
				t.Fatal(err)
			}
			for _, now := range prisma.Read(after).Models {
				if now.Name == m.Name && now.Start == m.Start && len(now.Keys) < len(m.Keys) {
					t.Errorf("keys are lost: %q", after)
				}
			}
		}
	})
}
