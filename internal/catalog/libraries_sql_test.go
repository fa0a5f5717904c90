package catalog

import (
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// Arguments count the receiver of a method as 0.
func TestSQLLibraries(t *testing.T) {
	c := builtinOf(t)
	for _, test := range []struct{ library, symbol, want string }{
		{"database/sql", "(*database/sql.DB).QueryContext", "query read many auto sql=2"},
		{"database/sql", "(*database/sql.DB).QueryRow", "query read one auto sql=1"},
		{"database/sql", "(*database/sql.Conn).ExecContext", "query write many auto sql=2"},
		{"database/sql", "(*database/sql.Tx).ExecContext", "query write many auto sql=2"},
		{"database/sql", "(*database/sql.Tx).Commit", "harmless"},
		{"database/sql", "(*database/sql.DB).PrepareContext", "builder sql=2"},
		{"database/sql", "(*database/sql.Stmt).QueryRowContext", "query read one auto"},
		{"database/sql", "(*database/sql.Stmt).Exec", "query write many auto"},
		{"database/sql", "(*database/sql.Rows).Next", "rows"},
		{"database/sql", "(*database/sql.DB).BeginTx", "transaction"},
		{"database/sql", "database/sql.Open", "client"},

		{"sqlx", "(*github.com/jmoiron/sqlx.DB).GetContext", "query read one auto sql=3 into=2"},
		{"sqlx", "(*github.com/jmoiron/sqlx.DB).Select", "query read many auto sql=2 into=1"},
		{"sqlx", "(*github.com/jmoiron/sqlx.Tx).NamedExec", "query write many auto sql=1"},
		{"sqlx", "(*github.com/jmoiron/sqlx.NamedStmt).Get", "query read one auto into=1"},
		{"sqlx", "github.com/jmoiron/sqlx.SelectContext", "query read many auto sql=3 into=2"},
		{"sqlx", "(github.com/jmoiron/sqlx.ExtContext).QueryRowxContext", "query read one auto sql=2"},
		{"database/sql", "(*github.com/jmoiron/sqlx.Rows).Next", "rows"},
		{"database/sql", "(*github.com/jmoiron/sqlx.DB).Query", "query read many auto sql=1"},

		{"pgx", "(*github.com/jackc/pgx/v5.Conn).QueryRow", "query read one auto sql=2"},
		{"pgx", "(*github.com/jackc/pgx/v5/pgxpool.Pool).Query", "query read many auto sql=2"},
		{"pgx", "(*github.com/jackc/pgx/v4/pgxpool.Pool).QueryFunc", "query read many sql=2 rows=5"},
		{"pgx", "(github.com/jackc/pgx/v5.Tx).Exec", "query write many auto sql=2"},
		{"pgx", "(*github.com/jackc/pgx/v5.Batch).Queue", "batch"},
		{"pgx", "(*github.com/jackc/pgx/v5/pgxpool.Pool).SendBatch", "query write many"},
		{"pgx", "(github.com/jackc/pgx/v5.BatchResults).QueryRow", "harmless"},
		{"pgx", "(*github.com/jackc/pgx/v5.Conn).CopyFrom", "query write many model=2"},
		{"pgx", "github.com/jackc/pgx/v5.CollectRows", "callback rows=1"},
		{"pgx", "github.com/jackc/pgx/v5.BeginFunc", "transaction once=2"},
		{"pgx", "(*github.com/jackc/pgx/v4.Conn).BeginTxFunc", "transaction once=3"},
		{"pgx", "(github.com/jackc/pgx/v5.Rows).Next", "rows"},
		{"pgx", "(*github.com/jackc/pgx/v5/pgxpool.Pool).AcquireFunc", "callback once=2"},
		{"pgx", "(*github.com/jackc/pgx/v5/pgconn.PgConn).ExecParams", "query write many auto sql=2"},
		{"pgx", "github.com/jackc/pgx/v5/stdlib.OpenDB", "client"},

		{"squirrel", "(github.com/Masterminds/squirrel.SelectBuilder).QueryRowContext", "query read one"},
		{"squirrel", "(github.com/Masterminds/squirrel.SelectBuilder).From", "builder model=1"},
		{"squirrel", "(github.com/Masterminds/squirrel.UpdateBuilder).Exec", "query write many"},
		{"squirrel", "github.com/Masterminds/squirrel.Insert", "builder model=0"},
		{"squirrel", "github.com/Masterminds/squirrel.QueryContextWith", "query read many"},

		{"goqu", "(*github.com/doug-martin/goqu/v9.SelectDataset).ScanStructContext", "query read one into=2"},
		{"goqu", "(*github.com/doug-martin/goqu/v9.SelectDataset).Count", "query read count"},
		{"goqu", "(*github.com/doug-martin/goqu/v9.Database).ScanStructs", "query read many auto sql=2 into=1"},
		{"goqu", "(*github.com/doug-martin/goqu/v9.Database).WithTx", "transaction once=1"},
		{"goqu", "(github.com/doug-martin/goqu/v9/exec.QueryExecutor).Exec", "query write many auto"},
		{"goqu", "(github.com/doug-martin/goqu/v9/exec.Scanner).Next", "rows"},

		{"pop", "(*github.com/gobuffalo/pop/v6.Connection).Find", "query read one model=1 into=1"},
		{"pop", "(*github.com/gobuffalo/pop/v5.Query).All", "query read many model=1 into=1"},
		{"pop", "(github.com/gobuffalo/pop/v6.Query).Count", "query read count model=1"},
		{"pop", "(*github.com/gobuffalo/pop/v6.Connection).Create", "query write many model=1"},
		{"pop", "(*github.com/gobuffalo/pop/v6.Query).RawQuery", "builder sql=1"},
		{"pop", "(*github.com/gobuffalo/pop/v6.Connection).Transaction", "transaction once=1"},
		{"pop", "(github.com/gobuffalo/pop/v6.store).GetContext", "query read one auto sql=3 into=2"},
		{"pop", "github.com/ory/x/popx.Transaction", "transaction once=2"},

		{"sqlboiler", "(*github.com/volatiletech/sqlboiler/v4/queries.Query).Bind", "query read many auto into=3"},
		{"sqlboiler", "(github.com/volatiletech/sqlboiler/v4/boil.ContextExecutor).ExecContext", "query write many auto sql=2"},
		{"sqlboiler", "github.com/volatiletech/sqlboiler/v4/queries.Raw", "builder sql=0"},

		{"dbx", "(*github.com/pocketbase/dbx.SelectQuery).One", "query read one into=1"},
		{"dbx", "(*github.com/pocketbase/dbx.Query).Execute", "query write many auto"},
		{"dbx", "(*github.com/pocketbase/dbx.DB).NewQuery", "builder sql=1"},
		{"dbx", "(github.com/pocketbase/dbx.Builder).Insert", "builder model=1"},
		{"dbx", "(*github.com/pocketbase/dbx.ModelQuery).Update", "query write one"},
		{"dbx", "(*github.com/pocketbase/dbx.DB).Transactional", "transaction once=1"},

		{"scany", "github.com/georgysavva/scany/v2/pgxscan.Get", "query read one auto sql=3 into=2"},
		{"scany", "(*github.com/georgysavva/scany/v2/sqlscan.API).Select", "query read many auto sql=4 into=3"},

		{"gorp", "(*github.com/go-gorp/gorp/v3.DbMap).SelectOne", "query read one auto sql=2 into=1"},
		{"gorp", "(github.com/go-gorp/gorp/v3.SqlExecutor).Insert", "query write many model=1 variadic"},
		{"gorp", "github.com/go-gorp/gorp/v3.SelectInt", "query read one auto sql=1"},
		{"cockroach", "github.com/cockroachdb/cockroach-go/v2/crdb.ExecuteTx", "transaction once=3"},

		{"sqlite3", "(*github.com/mattn/go-sqlite3.SQLiteConn).Exec", "query write many auto sql=1"},
		{"pq", "github.com/lib/pq.Open", "builder"},
	} {
		list := c.Func(test.symbol)
		if len(list) != 1 {
			t.Errorf("%s: %d directives, want 1", test.symbol, len(list))
			continue
		}
		if got := says(list[0]); got != test.want {
			t.Errorf("%s: %q, want %q", test.symbol, got, test.want)
		}
		if got := list[0].Effect.Library; got != test.library {
			t.Errorf("%s: library %q, want %q", test.symbol, got, test.library)
		}
	}
}

// Methods that return these types are queries, whoever wrote them; reading what a query returned is none.
func TestSQLResults(t *testing.T) {
	c := builtinOf(t)
	for typ, want := range map[string]string{
		"database/sql.Rows": "query read many auto", "database/sql.Row": "query read one auto", "database/sql.Result": "query write many auto",
		"github.com/jmoiron/sqlx.Rows": "query read many auto", "github.com/jmoiron/sqlx.Row": "query read one auto",
		"github.com/jackc/pgx/v5.Rows": "query read many auto", "github.com/jackc/pgx/v4.Row": "query read one auto",
		"github.com/jackc/pgx/v5/pgconn.CommandTag": "query write many auto", "github.com/jackc/pgconn.CommandTag": "query write many auto",
		"github.com/Masterminds/squirrel.RowScanner": "query read one auto", "github.com/pocketbase/dbx.Rows": "query read many",
	} {
		d := c.Type(typ)
		if d == nil || d.Result == nil {
			t.Errorf("%s is no result", typ)
		} else if got := says(d.Result); got != want {
			t.Errorf("%s: %q, want %q", typ, got, want)
		}
	}
	for _, none := range []string{"database/sql.DB", "database/sql.Stmt", "github.com/jackc/pgx/v5.Tx", "github.com/jackc/pgx/v5.BatchResults"} {
		if d := c.Type(none); d != nil && d.Result != nil {
			t.Errorf("%s is a result", none)
		}
	}
	for _, method := range []string{"(github.com/jackc/pgx/v5.Rows).CommandTag", "(github.com/jackc/pgx/v5.BatchResults).Exec", "github.com/jackc/pgx/v5.RowsFromResultReader"} {
		if list := c.Func(method); len(list) != 1 || list[0].Effect.Kind != model.NoEffect {
			t.Errorf("%s: %v, want harmless: it returns a result without running a query", method, list)
		}
	}
}
