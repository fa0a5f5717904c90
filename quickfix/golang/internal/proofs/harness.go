package proofs

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// ChunkSize is how many keys one batched statement takes.
const ChunkSize = 5000

// Rows is how many users the fixture's table holds: ids 1 to Rows.
const Rows = 80000

// Function is code under proof, brought to one form: it looks up users by id and returns something that can be written as JSON.
type Function func(ctx context.Context, ids []int64) (any, error)

// Proof is one template: the code before, and the code after.
type Proof struct {
	Name   string
	Before Function
	After  Function
	// Missing is the sentinel that a missing row is reported with; nil if it is not an error there.
	Missing error
	// Sparse says that some of the rows cannot be read (a NULL where the code takes none), so that the survival of many keys is not tried.
	Sparse bool
	// Few says that many keys need not be tried.
	Few bool
	// Partial says that the code asks for the keys of some elements only.
	Partial bool
}

// Meter counts statements and breaks results off.
type Meter interface {
	Count() int64 // statements since the last Reset
	Reset()
	// Break lets every result fail after that many rows; 0 for never. It reports whether that is possible.
	Break(after int64) bool
}

// Count, Reset and Break make a Counter a Meter.
func (c *Counter) Count() int64 { return c.Statements.Load() }
func (c *Counter) Reset()       { c.Statements.Store(0) }
func (c *Counter) Break(after int64) bool {
	c.BreakAfter.Store(after)
	return true
}

// inputs are what goes wrong in rewrites: what is usual proves least.
func inputs() map[string][]int64 {
	return map[string][]int64{
		"ordinary":         Keys(200),
		"empty":            {},
		"nil":              nil,
		"one":              {5},
		"duplicates":       {7, 7, 3, 7, 3, 7},
		"descending":       {900, 800, 12, 3},
		"missing first":    {Rows + 1, 3, 4},
		"missing middle":   {4, Rows + 1, 4, Rows + 2, 2},
		"missing last":     {4, 9, Rows + 1},
		"missing all":      {Rows + 1, Rows + 2},
		"missing repeated": {Rows + 1, Rows + 1, 5},
		"zero":             {0, 3},
		"negative":         {-1, 3},
		"nulls":            {7, 14, 21, 3},
	}
}

// Keys are n ids that have a row, in no order.
func Keys(n int) []int64 {
	out := make([]int64, n)
	for i := range out {
		out[i] = int64(i*7717)%Rows + 1
	}
	return out
}

// Differences runs a proof and says what differs; none means that it holds.
func Differences(m Meter, p Proof) []string {
	var out []string
	differ := func(input, format string, args ...any) {
		out = append(out, p.Name+", "+input+": "+fmt.Sprintf(format, args...))
	}
	for input, ids := range inputs() {
		want, before, wantErr := observe(m, p.Before, ids)
		got, after, gotErr := observe(m, p.After, ids)
		switch {
		case want != got:
			differ(input, "result %s, was %s", short(got), short(want))
		case describe(wantErr) != describe(gotErr):
			differ(input, "error %q, was %q", describe(gotErr), describe(wantErr))
		case p.Missing != nil && errors.Is(wantErr, p.Missing) != errors.Is(gotErr, p.Missing):
			differ(input, "the error %v does not wrap %v any more", gotErr, p.Missing)
		case wantErr == nil && before != int64(len(ids)) && !p.Partial:
			differ(input, "%d statements before the fix, not %d: the fixture is no look-up per element", before, len(ids))
		case after != chunks(ids):
			differ(input, "%d statements after the fix, not %d", after, chunks(ids))
		}
	}
	if p.Sparse {
		return out
	}
	if many := Keys(70000); !p.Few {
		result, statements, err := observe(m, p.After, many)
		if err != nil || len(result) < len(many) {
			differ("70,000 keys", "error %v, %d bytes", err, len(result))
		} else if statements != chunks(many) {
			differ("70,000 keys", "%d statements, not %d", statements, chunks(many))
		}
	}
	if !m.Break(3) {
		return out
	}
	defer m.Break(0)
	if result, _, err := observe(m, p.After, Keys(20)); !errors.Is(err, ErrBroken) && !broken(err) {
		differ("connection lost", "result %s and error %v instead of the connection's error", short(result), err)
	}
	return out
}

// broken recognises the error of drivers that do not wrap.
func broken(err error) bool { return err != nil && err.Error() == ErrBroken.Error() }

func chunks(ids []int64) int64 { return int64(len(ids)+ChunkSize-1) / ChunkSize }

// observe runs a function and describes what it did. A panic is an error too.
func observe(m Meter, f Function, ids []int64) (result string, statements int64, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
		statements = m.Count()
	}()
	m.Reset()
	value, err := f(ctx, append([]int64(nil), ids...))
	text, jsonErr := json.Marshal(value)
	if jsonErr != nil {
		return "", 0, jsonErr
	}
	return string(text), 0, err
}

func describe(err error) string {
	if err == nil {
		return ""
	}
	if errors.Is(err, sql.ErrNoRows) {
		return err.Error() + " (sql.ErrNoRows)"
	}
	return err.Error()
}

func short(s string) string {
	if len(s) > 120 {
		return s[:120] + "…"
	}
	return s
}

// Schema creates and fills the table: rows are stored in descending order, and some columns are NULL.
func Schema(ctx context.Context, db *sql.DB, integer string) error {
	for _, statement := range []string{
		"DROP TABLE IF EXISTS users",
		"CREATE TABLE users (id " + integer + " PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, org " + integer + " NOT NULL, boss_id " + integer + ", nick TEXT)",
		fmt.Sprintf(`INSERT INTO users WITH RECURSIVE s(i) AS (SELECT %d UNION ALL SELECT i-1 FROM s WHERE i > 1)
			SELECT i, 'c' || i, 'n' || i, 1, CASE WHEN i %% 7 = 0 THEN NULL ELSE i + 1 END, CASE WHEN i %% 14 = 0 THEN NULL ELSE 'k' || i END FROM s`, Rows),
	} {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}
