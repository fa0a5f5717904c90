// Package schematest holds a folded schema against a database that the same files were applied to. It knows no driver: a test brings one.
package schematest

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"sort"
	"strings"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/schema/ddl"
)

// Apply runs a set's files as its tool would, each at once; a file that fails so is run statement by statement, since some must not run in
// a transaction. It returns the statements that failed, with the database's words.
func Apply(ctx context.Context, db *sql.Conn, fsys files.FS, dialect schema.Dialect, names []string) (statements int, failed []string, err error) {
	if dialect == schema.MySQL { // dumps say so in comments that MySQL executes
		if _, err := db.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 0"); err != nil {
			return 0, nil, err
		}
	}
	for _, name := range names {
		if filepath.Ext(name) != ".sql" {
			continue
		}
		b, err := fsys.ReadFile(name)
		if err != nil {
			return statements, failed, err
		}
		text := schema.Applied(string(b))
		spans := ddl.Split(text)
		statements += len(spans)
		if dialect == schema.PostgreSQL {
			if _, err := db.ExecContext(ctx, text); err == nil {
				continue
			}
			if _, err := db.ExecContext(ctx, "ROLLBACK"); err != nil { // where the file says BEGIN
				return statements, failed, err
			}
		}
		for _, span := range spans {
			one := text[span.Start:span.End]
			if _, err := db.ExecContext(ctx, one); err != nil {
				failed = append(failed, fmt.Sprintf("%s: %v: %.80q", filepath.Base(name), err, one))
			}
		}
	}
	return statements, failed, nil
}

// Lines say what a database or a fold has, a line each, sorted. Names are those of indexes, which later statements drop them by.
type Lines struct{ Indexes, Columns, Names []string }

func (l *Lines) sort() {
	sort.Strings(l.Indexes)
	sort.Strings(l.Columns)
	sort.Strings(l.Names)
}

// Catalogue reads what a database has.
func Catalogue(ctx context.Context, db *sql.Conn, dialect schema.Dialect) (l Lines, err error) {
	switch dialect {
	case schema.PostgreSQL:
		err = l.postgres(ctx, db)
	case schema.MySQL:
		err = l.mariadb(ctx, db)
	case schema.SQLite:
		err = l.sqlite(ctx, db)
	default:
		err = fmt.Errorf("no catalogue of %q is read", dialect)
	}
	l.sort()
	return l, err
}

const postgresIndexes = `SELECT n.nspname, t.relname, i.relname, am.amname, x.indisunique, x.indisprimary, x.indpred IS NOT NULL,
	array_to_string(ARRAY(SELECT CASE WHEN k.attnum = 0 THEN '(expr)' ELSE (SELECT attname FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = k.attnum) END
		|| CASE WHEN x.indoption[k.ord - 1] & 1 = 1 THEN ' desc' ELSE '' END
		FROM unnest(x.indkey::int2[]) WITH ORDINALITY k(attnum, ord) WHERE k.ord <= x.indnkeyatts ORDER BY k.ord), ',')
	FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid JOIN pg_am am ON am.oid = i.relam
	JOIN pg_namespace n ON n.oid = t.relnamespace
	WHERE t.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND t.relpersistence <> 't'`

func (l *Lines) postgres(ctx context.Context, db *sql.Conn) error {
	err := each(ctx, db, postgresIndexes, func(scan func(...any) error) error {
		var space, table, name, method, cols string
		var unique, primary, partial bool
		if err := scan(&space, &table, &name, &method, &unique, &primary, &partial, &cols); err != nil {
			return err
		}
		l.Names = append(l.Names, named(space, table, name))
		l.Indexes = append(l.Indexes, line(space, table, cols, method, unique, primary, partial))
		return nil
	})
	if err != nil {
		return err
	}
	return each(ctx, db, `SELECT n.nspname, t.relname, a.attname, NOT a.attnotnull FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid JOIN pg_namespace n ON n.oid = t.relnamespace
		WHERE t.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND t.relpersistence <> 't'`, func(scan func(...any) error) error {
		var space, table, name string
		var nullable bool
		if err := scan(&space, &table, &name, &nullable); err != nil {
			return err
		}
		l.Columns = append(l.Columns, column(space, table, name, nullable))
		return nil
	})
}

func (l *Lines) mariadb(ctx context.Context, db *sql.Conn) error {
	err := each(ctx, db, `SELECT table_name, index_name, GROUP_CONCAT(CONCAT(COALESCE(column_name, '(expr)'), IF(collation = 'D', ' desc', ''), IF(sub_part IS NULL OR index_type <> 'BTREE', '', CONCAT('(', sub_part, ')'))) ORDER BY seq_in_index), MIN(index_type), MIN(non_unique) = 0, index_name = 'PRIMARY'
		FROM information_schema.statistics WHERE table_schema = DATABASE() GROUP BY table_name, index_name`, func(scan func(...any) error) error {
		var table, name, cols, method string
		var unique, primary bool
		if err := scan(&table, &name, &cols, &method, &unique, &primary); err != nil {
			return err
		}
		l.Names = append(l.Names, named("", table, name))
		l.Indexes = append(l.Indexes, line("", table, cols, strings.ToLower(method), unique, primary, false))
		return nil
	})
	if err != nil {
		return err
	}
	return each(ctx, db, `SELECT c.table_name, c.column_name, c.is_nullable = 'YES' FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
		WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'`, func(scan func(...any) error) error {
		var table, name string
		var nullable bool
		if err := scan(&table, &name, &nullable); err != nil {
			return err
		}
		l.Columns = append(l.Columns, column("", table, name, nullable))
		return nil
	})
}

func (l *Lines) sqlite(ctx context.Context, db *sql.Conn) error {
	err := each(ctx, db, `SELECT t.name, CASE WHEN l.origin = 'c' THEN l.name ELSE '' END, l."unique", l.origin = 'pk', l.partial,
		(SELECT group_concat(coalesce(name, '(expr)') || CASE WHEN "desc" THEN ' desc' ELSE '' END, ',') FROM (SELECT * FROM pragma_index_xinfo(l.name) WHERE "key" ORDER BY seqno))
		FROM sqlite_master t, pragma_index_list(t.name) l WHERE t.type = 'table'`, func(scan func(...any) error) error {
		var table, name, cols string
		var unique, primary, partial bool
		if err := scan(&table, &name, &unique, &primary, &partial, &cols); err != nil {
			return err
		}
		if name != "" { // SQLite numbers those of constraints, and nothing can speak of them
			l.Names = append(l.Names, named("", table, name))
		}
		l.Indexes = append(l.Indexes, line("", table, cols, "", unique, primary, partial))
		return nil
	})
	if err != nil {
		return err
	}
	return each(ctx, db, `SELECT t.name, c.name, NOT c."notnull" AND NOT c.pk FROM pragma_table_list t, pragma_table_xinfo(t.name) c
		WHERE t.type = 'table' AND c.hidden <> 1 AND t.schema = 'main' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'`, func(scan func(...any) error) error {
		var table, name string
		var nullable bool
		if err := scan(&table, &name, &nullable); err != nil {
			return err
		}
		l.Columns = append(l.Columns, column("", table, name, nullable))
		return nil
	})
}

func each(ctx context.Context, db *sql.Conn, query string, row func(scan func(...any) error) error) error {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

func line(space, table, columns, method string, unique, primary, partial bool) string {
	if space != "" && space != "public" {
		table = space + "." + table
	}
	s := table + " (" + columns + ")"
	if method != "" && method != "btree" {
		s += " " + method
	}
	for _, flag := range []struct {
		is   bool
		word string
	}{{unique, " unique"}, {primary, " primary"}, {partial, " partial"}} {
		if flag.is {
			s += flag.word
		}
	}
	return strings.ToLower(s)
}

func named(space, table, name string) string {
	if space != "" && space != "public" {
		table = space + "." + table
	}
	return strings.ToLower(table + " has " + name)
}

func column(space, table, name string, nullable bool) string {
	if space != "" && space != "public" {
		table = space + "." + table
	}
	s := table + "." + name
	if nullable {
		s += " null"
	}
	return strings.ToLower(s)
}

// Folded are the same lines for what was folded.
func Folded(s *schema.Schema) (l Lines) {
	for _, t := range s.Tables {
		for _, x := range t.Indexes {
			if x.Implicit == "rowid" {
				continue // the table itself
			}
			var parts []string
			for _, p := range x.Columns {
				name := p.Name
				if name == "" {
					name = "(expr)"
				}
				if p.Desc {
					name += " desc"
				}
				if p.Prefix > 0 {
					name += fmt.Sprintf("(%d)", p.Prefix)
				}
				parts = append(parts, name)
			}
			if x.Name != "" && (s.Dialect != schema.SQLite || !x.Constraint) {
				l.Names = append(l.Names, named(t.Schema, t.Name, x.Name))
			}
			l.Indexes = append(l.Indexes, line(t.Schema, t.Name, strings.Join(parts, ","), x.Method, x.Unique, x.Primary, x.Where != ""))
		}
		for _, c := range t.Columns {
			l.Columns = append(l.Columns, column(t.Schema, t.Name, c.Name, c.Nullable))
		}
	}
	l.sort()
	return l
}

// Compare returns how many lines both lists have, and what only want or only got has. Both are sorted.
func Compare(want, got []string) (same int, missing, extra []string) {
	i, j := 0, 0
	for i < len(want) || j < len(got) {
		switch {
		case j == len(got) || i < len(want) && want[i] < got[j]:
			missing = append(missing, want[i])
			i++
		case i == len(want) || got[j] < want[i]:
			extra = append(extra, got[j])
			j++
		default:
			same++
			i++
			j++
		}
	}
	return same, missing, extra
}

// Difference is what came of one set. Missing is what only the database has, extra what only the fold has.
type Difference struct {
	Indexes, Columns Counts
	Names            Counts   // of indexes
	Lines            []string // what failed, is missing or extra
	Statements       int
	Failed           int
	Uncertain        int // tables
	Unnamed          int // missing lines of tables that the fold does not know: functions made them
}

// Counts are of lines.
type Counts struct{ Same, Missing, Extra int }

func (d Difference) String() string {
	return fmt.Sprintf("%d of %d statements failed; indexes %d same, %d missing, %d extra; columns %d same, %d missing, %d extra; names %d same, %d missing, %d extra; %d missing of tables that no statement names",
		d.Failed, d.Statements, d.Indexes.Same, d.Indexes.Missing, d.Indexes.Extra, d.Columns.Same, d.Columns.Missing, d.Columns.Extra, d.Names.Same, d.Names.Missing, d.Names.Extra, d.Unnamed)
}

// Hold applies a set to an empty database and holds the fold against it.
func Hold(ctx context.Context, db *sql.Conn, fsys files.FS, set schema.Set, s *schema.Schema) (d Difference, err error) {
	var failed []string
	names := set.Files
	if !set.Ordered {
		names = s.Sources
	}
	if d.Statements, failed, err = Apply(ctx, db, fsys, s.Dialect, names); err != nil {
		return d, err
	}
	d.Failed = len(failed)
	for _, f := range failed {
		d.Lines = append(d.Lines, "failed   "+f)
	}
	for _, t := range s.Tables {
		if t.Uncertain != "" {
			d.Uncertain++
		}
	}
	has, err := Catalogue(ctx, db, s.Dialect)
	if err != nil {
		return d, err
	}
	folded := Folded(s)
	known := map[string]bool{}
	for _, c := range folded.Columns {
		known[tableOf(c)] = true
	}
	d.Indexes = d.count(has.Indexes, folded.Indexes, known)
	d.Columns = d.count(has.Columns, folded.Columns, known)
	d.Names = d.count(has.Names, folded.Names, nil)
	return d, nil
}

func (d *Difference) count(want, got []string, known map[string]bool) Counts {
	same, missing, extra := Compare(want, got)
	for _, m := range missing {
		if known != nil && !known[tableOf(m)] {
			d.Unnamed++
		}
		d.Lines = append(d.Lines, "missing  "+m)
	}
	for _, e := range extra {
		d.Lines = append(d.Lines, "extra    "+e)
	}
	return Counts{same, len(missing), len(extra)}
}

// tableOf is the table that a line speaks of: "t (a,b) unique" and "t.c null".
func tableOf(line string) string {
	if i := strings.Index(line, " ("); i >= 0 {
		return line[:i]
	}
	line = strings.TrimSuffix(line, " null")
	return line[:strings.LastIndexByte(line, '.')]
}
