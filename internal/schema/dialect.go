package schema

import (
	"path"
	"regexp"
	"strings"
)

// dialectNamed reads a database's name as tools and people write it.
func dialectNamed(name string) Dialect {
	switch strings.ToLower(name) {
	case "postgres", "postgresql", "pg", "pgsql", "psql", "pgx", "cockroach", "cockroachdb", "crdb", "timescale", "timescaledb", "yugabyte":
		return PostgreSQL
	case "mysql", "mariadb", "mysql8", "tidb", "singlestore":
		return MySQL
	case "sqlite", "sqlite3", "libsql", "turso":
		return SQLite
	case "mssql", "sqlserver", "azuresql":
		return SQLServer
	case "clickhouse", "cassandra", "scylla", "scylladb", "cql", "bigquery", "snowflake", "questdb", "tdengine", "duckdb", "h2", "hsqldb", "derby":
		return other
	}
	return Unknown
}

var words = regexp.MustCompile(`[A-Za-z0-9]+`)

// variantOf finds the database that a file's name speaks of, as written in lower case: schema.mysql.sql, sqlite_init.sql. Of a step only
// a part between dots counts, since 0007_drop_mysql.sql is for any. It is "" if there is none.
func variantOf(name string, k kind) string {
	name = strings.ToLower(strings.TrimSuffix(name, ".sql"))
	parts := words.FindAllString(name, -1)
	if k != declaration {
		parts = strings.Split(name, ".")[1:]
	}
	for _, w := range parts {
		if dialectNamed(w) != Unknown {
			return w
		}
	}
	return ""
}

// dialectOfPath finds the innermost dialect in a folder's path, relative to the repository.
func dialectOfPath(dir string) Dialect {
	for ; dir != "." && dir != "/" && dir != ""; dir = path.Dir(dir) {
		if d := dialectNamed(variantOf(path.Base(dir), declaration)); d != Unknown {
			return d
		}
	}
	return Unknown
}
