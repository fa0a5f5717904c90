package ddl

import "strings"

// Hints count what only one database's statements have. Each is a vote: one stray word decides nothing.
type Hints struct{ PostgreSQL, MySQL, SQLite, SQLServer, Other int }

// Add adds the votes of another text.
func (h *Hints) Add(o Hints) {
	h.PostgreSQL += o.PostgreSQL
	h.MySQL += o.MySQL
	h.SQLite += o.SQLite
	h.SQLServer += o.SQLServer
	h.Other += o.Other
}

// telling are words that one database alone has.
var telling = map[string]func(*Hints) *int{
	"AUTO_INCREMENT": (*Hints).mysql, "UNSIGNED": (*Hints).mysql, "CHARSET": (*Hints).mysql, "MEDIUMTEXT": (*Hints).mysql, "LONGTEXT": (*Hints).mysql, "LONGBLOB": (*Hints).mysql, "INNODB": (*Hints).mysql, "FULLTEXT": (*Hints).mysql,
	"AUTOINCREMENT": (*Hints).sqlite, "PRAGMA": (*Hints).sqlite, "ROWID": (*Hints).sqlite, "STRFTIME": (*Hints).sqlite,
	"SERIAL": (*Hints).postgres, "BIGSERIAL": (*Hints).postgres, "SMALLSERIAL": (*Hints).postgres, "JSONB": (*Hints).postgres, "TIMESTAMPTZ": (*Hints).postgres, "BYTEA": (*Hints).postgres, "CONCURRENTLY": (*Hints).postgres,
	"GIN": (*Hints).postgres, "GIST": (*Hints).postgres, "BRIN": (*Hints).postgres, "EXTENSION": (*Hints).postgres, "GEN_RANDOM_UUID": (*Hints).postgres, "ZONE": (*Hints).postgres, "UUID": (*Hints).postgres, "OWNER": (*Hints).postgres,
	"NVARCHAR": (*Hints).sqlserver, "UNIQUEIDENTIFIER": (*Hints).sqlserver, "DATETIME2": (*Hints).sqlserver, "NONCLUSTERED": (*Hints).sqlserver, "DBO": (*Hints).sqlserver, "SP_RENAME": (*Hints).sqlserver,
	"MERGETREE": (*Hints).other, "REPLACINGMERGETREE": (*Hints).other, "SUMMINGMERGETREE": (*Hints).other, "AGGREGATINGMERGETREE": (*Hints).other, "REPLICATEDMERGETREE": (*Hints).other, "REPLICATEDREPLACINGMERGETREE": (*Hints).other,
	"LOWCARDINALITY": (*Hints).other, "DATETIME64": (*Hints).other, "CODEC": (*Hints).other, "CLUSTER": (*Hints).other,
}

func (h *Hints) postgres() *int  { return &h.PostgreSQL }
func (h *Hints) mysql() *int     { return &h.MySQL }
func (h *Hints) sqlite() *int    { return &h.SQLite }
func (h *Hints) sqlserver() *int { return &h.SQLServer }
func (h *Hints) other() *int     { return &h.Other }

// hint counts the votes of tokens.
func hint(text string, toks []token) Hints {
	var h Hints
	for i, t := range toks {
		switch t.kind {
		case word:
			if count := telling[t.upper]; count != nil && !(t.upper == "CLUSTER" && (i == 0 || toks[i-1].upper != "ON")) {
				*count(&h)++
			}
		case quoted:
			switch text[t.start] {
			case '`':
				h.MySQL++
			case '[':
				h.SQLServer++
			case '"':
				if i > 0 && toks[i-1].upper == "." { // "public"."users"
					h.PostgreSQL++
				}
			}
		case str:
			if text[t.start] == '$' {
				h.PostgreSQL++
			}
		case symbol:
			if t.text == "::" {
				h.PostgreSQL++
			}
		}
	}
	h.SQLServer += strings.Count(text, "\nGO\n") + strings.Count(text, "\nGO\r\n")
	return h
}
