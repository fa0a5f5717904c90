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
	case "clickhouse", "cassandra", "scylla", "scylladb", "cql", "bigquery", "snowflake", "questdb", "tdengine", "duckdb":
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

// marks are what only one dialect writes. Each hit is a vote: one stray word, or a comment about another database, decides nothing.
var marks = []struct {
	dialect Dialect
	mark    *regexp.Regexp
}{
	{MySQL, regexp.MustCompile("(?i)\\bAUTO_INCREMENT\\b|\\bENGINE\\s*=|\\bDEFAULT\\s+CHARSET\\b|\\bUNSIGNED\\b|`\\w+`|\\b(?:MEDIUM|LONG)(?:TEXT|BLOB)\\b|\\bDATETIME\\(\\d\\)|\\bON\\s+UPDATE\\s+CURRENT_TIMESTAMP\\b")},
	{SQLite, regexp.MustCompile(`(?i)\bAUTOINCREMENT\b|\bPRAGMA\b|\bWITHOUT\s+ROWID\b|\bstrftime\s*\(`)},
	{PostgreSQL, regexp.MustCompile(`(?i)\b(?:BIG|SMALL)?SERIAL\b|\bJSONB\b|\bTIMESTAMPTZ\b|\bBYTEA\b|::\w|\$\$|\bUSING\s+(?:gin|gist|btree|brin)\b|\bCONCURRENTLY\b|\bTIMESTAMP(?:\(\d\))?\s+WITH(?:OUT)?\s+TIME\s+ZONE\b|\bCREATE\s+EXTENSION\b|\bgen_random_uuid\b|"\w+"\."\w+"|\bALTER\s+TABLE\s+ONLY\b|\bTEXT\[\]`)},
	{other, regexp.MustCompile(`(?i)\bENGINE\s*=\s*\w*(?:MergeTree|Distributed|Kafka|TinyLog)\b|\bLowCardinality\s*\(|\bON\s+CLUSTER\b|\bDateTime64\s*\(|\bCODEC\s*\(`)},
	{SQLServer, regexp.MustCompile(`(?im)\bIDENTITY\s*\(|\bNVARCHAR\b|\[dbo\]|\bUNIQUEIDENTIFIER\b|^\s*GO\s*$|\bDATETIME2\b|\bNONCLUSTERED\b|\bsys\.\w+`)},
}

// dialectVotes counts the marks of each dialect in a text.
func dialectVotes(text string) map[Dialect]int {
	const enough = 50 // of one mark; large files need no more
	votes := map[Dialect]int{}
	for _, m := range marks {
		votes[m.dialect] = len(m.mark.FindAllStringIndex(text, enough))
	}
	return votes
}

// mostVoted is the dialect with most votes, Unknown where none or two have most.
func mostVoted(votes map[Dialect]int) Dialect {
	best, most, tie := Unknown, 0, false
	for _, m := range marks {
		switch n := votes[m.dialect]; {
		case n > most:
			best, most, tie = m.dialect, n, false
		case n == most && n > 0:
			tie = true
		}
	}
	if tie {
		return Unknown
	}
	return best
}
