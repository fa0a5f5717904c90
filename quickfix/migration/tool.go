package migration

import (
	"cmp"

	"github.com/perfls/perfls/internal/schema"
)

// tool is what a migration tool wants to read in a step of SQL.
type tool struct {
	first    string // line before all, of a step that runs outside of a transaction
	up, down string // lines before the two parts; "" for down where a part of its own is another file
	outside  string // follows up and down where the part runs outside of a transaction
	// alone says that a statement can run outside of a transaction.
	alone bool
	// why it cannot, where more is known than that a transaction may be in the way; follows a colon.
	why string
}

// tools are those whose steps a new one can follow, by the name that internal/schema gives them.
var tools = map[string]tool{
	"goose":           {first: "-- +goose NO TRANSACTION", up: "-- +goose Up", down: "-- +goose Down", alone: true},
	"sql-migrate":     {up: "-- +migrate Up", down: "-- +migrate Down", outside: " notransaction", alone: true},
	"dbmate":          {up: "-- migrate:up", down: "-- migrate:down", outside: " transaction:false", alone: true},
	"tern":            {down: "---- create above / drop below ----"},
	"rambler":         {up: "-- rambler up", down: "-- rambler down"},
	"node-pg-migrate": {up: "-- Up Migration", down: "-- Down Migration"},
	// golang-migrate sends a file as it is: one statement alone is in no transaction. Others name their files the same way.
	"migrate": {},
	// Flyway runs CREATE INDEX CONCURRENTLY outside of a transaction and waits for itself: it holds its lock in another one.
	"flyway": {why: "Flyway's lock would keep CONCURRENTLY waiting for ever, unless it is configured not to be a transaction"},
	"sql":    {},
}

// refused are tools that steps of SQL are not written for by hand.
var refused = map[string]string{
	"atlas":   "atlas checks its migrations against atlas.sum: add the index to its schema and let `atlas migrate diff` make the migration",
	"drizzle": "drizzle-kit makes its migrations of the schema in TypeScript: declare the index there",
	"prisma":  "Prisma makes its migrations of schema.prisma, which does not declare the table",
	"diesel":  "Diesel's migrations are folders, which are not written",
	"sqlc":    "the files of the schema are listed in sqlc's configuration, so that a new one would not be read",
}

const golangMigrate = "golang-migrate/migrate/"

// concurrently says whether the index can be made while the table is written to, and if not why, as a sentence for a reviewer.
func (t *target) concurrently(r Request, known tool, practised bool) (bool, string) {
	if t.schema.Dialect != schema.PostgreSQL {
		return false, ""
	}
	name := t.table.Name
	switch {
	case t.partitioned():
		return false, "Writes to " + name + " wait while the index is made: PostgreSQL makes none concurrently on a partitioned table."
	case r.Embedded && !t.alone:
		return false, "Writes to " + name + " wait while the index is made: the code may run these files on SQLite, too, which knows no CONCURRENTLY."
	case known.alone, t.schema.Tool == "migrate" && practised:
		return true, "The index is made while the table is written to, outside of a transaction: if it fails, drop the invalid index that is left before it is tried again."
	}
	why := known.why
	if t.schema.Tool == "migrate" && r.Mentions(golangMigrate) != "" { // whose waiters hold a transaction, which CONCURRENTLY waits for
		why = "replicas that start together wait for golang-migrate's lock, and CONCURRENTLY would wait for them for ever"
	}
	why = cmp.Or(why, "what runs these files may do so in a transaction, where PostgreSQL refuses CONCURRENTLY")
	return false, "Writes to " + name + " wait while the index is made: " + why + "."
}
