package model

import (
	"strings"
)

// OperationOf reads what a statement does from its first word.
func OperationOf(sql string) Operation {
	s := skipComments(sql)
	word := firstWord(s)
	switch word {
	case "SELECT", "SHOW", "EXPLAIN", "DESCRIBE", "DESC", "PRAGMA", "VALUES", "TABLE":
		return Read
	case "INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE", "UPSERT", "CREATE", "ALTER", "DROP", "TRUNCATE", "CALL", "EXEC", "GRANT", "REVOKE",
		"COPY", "VACUUM", "ANALYZE", "REINDEX", "SET", "LOCK", "DO":
		return Write
	case "WITH":
		upper := strings.ToUpper(s)
		for _, w := range [...]string{"INSERT INTO", "UPDATE ", "DELETE FROM", "MERGE INTO"} {
			if i := strings.Index(upper, w); i > 0 && !strings.HasSuffix(strings.TrimSpace(upper[:i]), "FOR") {
				return Write
			}
		}
		return Read
	}
	return NoOp
}

func skipComments(s string) string {
	for {
		s = strings.TrimLeft(s, " \t\r\n(;")
		switch {
		case strings.HasPrefix(s, "--"):
			_, s, _ = strings.Cut(s, "\n")
		case strings.HasPrefix(s, "/*"):
			var ok bool
			if _, s, ok = strings.Cut(s, "*/"); !ok {
				return ""
			}
		default:
			return s
		}
	}
}

func firstWord(s string) string {
	i := 0
	for i < len(s) && (s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z') {
		i++
	}
	return strings.ToUpper(s[:i])
}
