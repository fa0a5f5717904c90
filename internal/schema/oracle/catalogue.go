//go:build databases

package oracle

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/schema/ddl"
)

// apply runs a set's files as its tool would, each at once; a file that fails so is run statement by statement, since some must not run in
// a transaction. It returns the statements that failed, with the database's words.
func apply(ctx context.Context, db *sql.Conn, dialect schema.Dialect, files []string) (statements int, failed []string, err error) {
	for _, name := range files {
		b, err := os.ReadFile(name)
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
				detail := ""
				if pg := (*pgconn.PgError)(nil); errors.As(err, &pg) {
					detail = pg.Detail
				}
				failed = append(failed, fmt.Sprintf("%s: %v %s: %.80q", name[strings.LastIndexByte(name, '/')+1:], err, detail, one))
			}
		}
	}
	return statements, failed, nil
}

// catalogueOf reads the indexes and columns that a database has, a line each, sorted.
type catalogueOf func(context.Context, *sql.Conn) (indexes, columns []string, err error)

const postgresIndexes = `SELECT n.nspname, t.relname, am.amname, x.indisunique, x.indisprimary, x.indpred IS NOT NULL,
	array_to_string(ARRAY(SELECT CASE WHEN k.attnum = 0 THEN '(expr)' ELSE (SELECT attname FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = k.attnum) END
		|| CASE WHEN x.indoption[k.ord - 1] & 1 = 1 THEN ' desc' ELSE '' END
		FROM unnest(x.indkey::int2[]) WITH ORDINALITY k(attnum, ord) WHERE k.ord <= x.indnkeyatts ORDER BY k.ord), ',')
	FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid JOIN pg_am am ON am.oid = i.relam
	JOIN pg_namespace n ON n.oid = t.relnamespace
	WHERE t.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND t.relpersistence <> 't'`

func postgres(ctx context.Context, db *sql.Conn) (indexes, columns []string, err error) {
	err = each(ctx, db, postgresIndexes, func(scan func(...any) error) error {
		var space, table, method, cols string
		var unique, primary, partial bool
		if err := scan(&space, &table, &method, &unique, &primary, &partial, &cols); err != nil {
			return err
		}
		indexes = append(indexes, line(space, table, cols, method, unique, primary, partial))
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	err = each(ctx, db, `SELECT n.nspname, t.relname, a.attname, NOT a.attnotnull FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid JOIN pg_namespace n ON n.oid = t.relnamespace
		WHERE t.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND t.relpersistence <> 't'`, func(scan func(...any) error) error {
		var space, table, name string
		var nullable bool
		if err := scan(&space, &table, &name, &nullable); err != nil {
			return err
		}
		columns = append(columns, column(space, table, name, nullable))
		return nil
	})
	sort.Strings(indexes)
	sort.Strings(columns)
	return indexes, columns, err
}

func mariadb(ctx context.Context, db *sql.Conn) (indexes, columns []string, err error) {
	err = each(ctx, db, `SELECT table_name, GROUP_CONCAT(CONCAT(COALESCE(column_name, '(expr)'), IF(collation = 'D', ' desc', ''), IF(sub_part IS NULL OR index_type <> 'BTREE', '', CONCAT('(', sub_part, ')'))) ORDER BY seq_in_index), MIN(index_type), MIN(non_unique) = 0, index_name = 'PRIMARY'
		FROM information_schema.statistics WHERE table_schema = DATABASE() GROUP BY table_name, index_name`, func(scan func(...any) error) error {
		var table, cols, method string
		var unique, primary bool
		if err := scan(&table, &cols, &method, &unique, &primary); err != nil {
			return err
		}
		indexes = append(indexes, line("", table, cols, strings.ToLower(method), unique, primary, false))
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	err = each(ctx, db, `SELECT c.table_name, c.column_name, c.is_nullable = 'YES' FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
		WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'`, func(scan func(...any) error) error {
		var table, name string
		var nullable bool
		if err := scan(&table, &name, &nullable); err != nil {
			return err
		}
		columns = append(columns, column("", table, name, nullable))
		return nil
	})
	sort.Strings(indexes)
	sort.Strings(columns)
	return indexes, columns, err
}

func sqlite(ctx context.Context, db *sql.Conn) (indexes, columns []string, err error) {
	err = each(ctx, db, `SELECT t.name, l."unique", l.origin = 'pk', l.partial,
		(SELECT group_concat(coalesce(name, '(expr)') || CASE WHEN "desc" THEN ' desc' ELSE '' END, ',') FROM (SELECT * FROM pragma_index_xinfo(l.name) WHERE "key" ORDER BY seqno))
		FROM sqlite_master t, pragma_index_list(t.name) l WHERE t.type = 'table'`, func(scan func(...any) error) error {
		var table, cols string
		var unique, primary, partial bool
		if err := scan(&table, &unique, &primary, &partial, &cols); err != nil {
			return err
		}
		indexes = append(indexes, line("", table, cols, "", unique, primary, partial))
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	err = each(ctx, db, `SELECT t.name, c.name, NOT c."notnull" AND NOT c.pk FROM sqlite_master t, pragma_table_info(t.name) c
		WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'`, func(scan func(...any) error) error {
		var table, name string
		var nullable bool
		if err := scan(&table, &name, &nullable); err != nil {
			return err
		}
		columns = append(columns, column("", table, name, nullable))
		return nil
	})
	sort.Strings(indexes)
	sort.Strings(columns)
	return indexes, columns, err
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

// folded are the same lines for what was folded.
func folded(s *schema.Schema) (indexes, columns []string) {
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
			indexes = append(indexes, line(t.Schema, t.Name, strings.Join(parts, ","), x.Method, x.Unique, x.Primary, x.Where != ""))
		}
		for _, c := range t.Columns {
			columns = append(columns, column(t.Schema, t.Name, c.Name, c.Nullable))
		}
	}
	sort.Strings(indexes)
	sort.Strings(columns)
	return indexes, columns
}

// compare returns how many lines both have, and what only one has.
func compare(want, got []string) (same int, missing, extra []string) {
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
