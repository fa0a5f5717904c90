package catalog

import (
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// Driver is the kind of SQL database that a Go package is a driver for; 0 if it is none.
func Driver(importPath string) model.Databases {
	for _, d := range &drivers {
		if rest, ok := strings.CutPrefix(importPath, d.path); ok && (rest == "" || rest[0] == '/') {
			return d.kind
		}
	}
	return 0
}

// drivers by import path, of their packages below too: github.com/jackc/pgx/v5/stdlib. What can be either is left out (libsql).
var drivers = [...]struct {
	path string
	kind model.Databases
}{
	{"crawshaw.io/sqlite", model.Embedded},
	{"github.com/glebarez/go-sqlite", model.Embedded},
	{"github.com/glebarez/sqlite", model.Embedded},
	{"github.com/marcboeker/go-duckdb", model.Embedded},
	{"github.com/mattn/go-sqlite3", model.Embedded},
	{"github.com/ncruces/go-sqlite3", model.Embedded},
	{"github.com/uptrace/bun/driver/sqliteshim", model.Embedded},
	{"gorm.io/driver/sqlite", model.Embedded},
	{"modernc.org/sqlite", model.Embedded},
	{"zombiezen.com/go/sqlite", model.Embedded},

	{"github.com/ClickHouse/clickhouse-go", model.Served},
	{"github.com/denisenkom/go-mssqldb", model.Served},
	{"github.com/go-pg/pg", model.Served},
	{"github.com/go-sql-driver/mysql", model.Served | model.MySQL},
	{"github.com/godror/godror", model.Served},
	{"github.com/jackc/pgx", model.Served},
	{"github.com/lib/pq", model.Served},
	{"github.com/microsoft/go-mssqldb", model.Served},
	{"github.com/sijms/go-ora", model.Served},
	{"github.com/snowflakedb/gosnowflake", model.Served},
	{"github.com/uptrace/bun/driver/pgdriver", model.Served},
	{"github.com/vertica/vertica-sql-go", model.Served},
	{"gorm.io/driver/clickhouse", model.Served},
	{"gorm.io/driver/mysql", model.Served | model.MySQL},
	{"gorm.io/driver/postgres", model.Served},
	{"gorm.io/driver/sqlserver", model.Served},
}
