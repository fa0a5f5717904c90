package model

import "github.com/perfls/perfls/internal/sqltext"

// OperationOf reads what a statement does from its verb.
func OperationOf(sql string) Operation {
	switch sqltext.Verb(sql) {
	case "SELECT", "SHOW", "EXPLAIN", "DESCRIBE", "DESC", "PRAGMA", "VALUES", "TABLE":
		return Read
	case "INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE", "UPSERT", "CREATE", "ALTER", "DROP", "TRUNCATE", "CALL", "EXEC", "GRANT", "REVOKE",
		"COPY", "VACUUM", "ANALYZE", "REINDEX", "SET", "LOCK", "DO":
		return Write
	}
	return NoOp
}
