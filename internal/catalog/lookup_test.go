package catalog

import (
	"testing"

	"github.com/perfls/perfls/internal/model"
)

func builtinOf(t testing.TB) *Catalog {
	t.Helper()
	c, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestFunc(t *testing.T) {
	c := builtinOf(t)
	for _, test := range []struct {
		name string
		kind model.EffectKind
		op   model.Operation
		card model.Cardinality
		sql  int32
		auto bool
	}{
		{"(*database/sql.DB).QueryContext", model.Query, model.Read, model.Many, 2, true},
		{"(*database/sql.DB).QueryRow", model.Query, model.Read, model.One, 1, true},
		{"(*database/sql.Tx).ExecContext", model.Query, model.Write, model.Many, 2, true},
		{"(*database/sql.Stmt).QueryRowContext", model.Query, model.Read, model.One, -1, false},
		{"(*database/sql.Rows).Next", model.RowsNext, 0, 0, -1, false},
		{"(*database/sql.DB).BeginTx", model.Transaction, 0, 0, -1, false},
		{"database/sql.Open", model.Begin, 0, 0, -1, false},
	} {
		list := c.Func(test.name)
		if len(list) != 1 {
			t.Errorf("%s: %d directives, want 1", test.name, len(list))
			continue
		}
		d := list[0]
		if d.Effect.Kind != test.kind || d.Effect.Op != test.op || d.Effect.Cardinality != test.card || d.SQL != test.sql || d.Auto != test.auto {
			t.Errorf("%s: %+v, want %+v", test.name, d, test)
		}
		if d.Effect.Symbol != test.name || d.Effect.Library != "database/sql" {
			t.Errorf("%s: symbol %q of library %q", test.name, d.Effect.Symbol, d.Effect.Library)
		}
	}
	for _, none := range []string{"", "(", "().x", "error.Error", "(error).Error", "(*database/sql.DB).Close", "database/sql.Missing", "(interface).Query", "x.y/"} {
		if list := c.Func(none); list != nil {
			t.Errorf("Func(%q) = %v, want none", none, list)
		}
	}
}
