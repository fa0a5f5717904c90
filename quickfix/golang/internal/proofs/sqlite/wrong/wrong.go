// Package wrong holds rewrites of before.Users, before.Ranked and before.Names with one mistake each. The harness must reject every one.
package wrong

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/perfls/perfls/quickfix/golang/internal/proofs/sqlite/after"
)

// options are what the mistakes change in the batch.
type options struct {
	unchunked, noErr, always bool
}

// load reads users by id.
func load(ctx context.Context, db *sql.DB, ids []int64, o options) (map[int64]after.User, []after.User, error) {
	byID := map[int64]after.User{}
	var list []after.User
	size := 5000
	if o.unchunked {
		size = len(ids)
	}
	for len(ids) > 0 || o.always {
		o.always = false
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]
		args := make([]any, len(part))
		for i, id := range part {
			args[i] = id
		}
		marks := strings.TrimSuffix(strings.Repeat("?, ", len(part)), ", ")
		rows, err := db.QueryContext(ctx, "SELECT id, name, boss_id FROM users WHERE id IN ("+marks+")", args...)
		if err != nil {
			return nil, nil, err
		}
		for rows.Next() {
			var u after.User
			if err := rows.Scan(&u.ID, &u.Name, &u.Boss); err != nil {
				rows.Close()
				return nil, nil, err
			}
			byID[u.ID] = u
			list = append(list, u)
		}
		if err := rows.Err(); err != nil && !o.noErr {
			return nil, nil, err
		}
	}
	return byID, list, nil
}

// users is the right rewrite, but for the mistakes of o and for what is done about a missing row.
func users(ctx context.Context, db *sql.DB, ids []int64, o options, missing func(id int64) error) ([]after.User, error) {
	byID, _, err := load(ctx, db, ids, o)
	if err != nil {
		return nil, err
	}
	var out []after.User
	for _, id := range ids {
		u, ok := byID[id]
		if !ok {
			if err := missing(id); err != nil {
				return nil, err
			}
		}
		out = append(out, u)
	}
	return out, nil
}

func noRows(id int64) error { return fmt.Errorf("user %d: %w", id, sql.ErrNoRows) }

// ZeroValue gives a zero value for a missing row instead of an error.
func ZeroValue(ctx context.Context, db *sql.DB, ids []int64) ([]after.User, error) {
	return users(ctx, db, ids, options{}, func(int64) error { return nil })
}

// WrongSentinel reports a missing row with an error of its own.
func WrongSentinel(ctx context.Context, db *sql.DB, ids []int64) ([]after.User, error) {
	return users(ctx, db, ids, options{}, func(id int64) error { return fmt.Errorf("user %d: %w", id, errors.New("sql: no rows in result set")) })
}

// Unchunked sends all keys at once.
func Unchunked(ctx context.Context, db *sql.DB, ids []int64) ([]after.User, error) {
	return users(ctx, db, ids, options{unchunked: true}, noRows)
}

// NoRowsErr does not ask whether the result broke off.
func NoRowsErr(ctx context.Context, db *sql.DB, ids []int64) ([]after.User, error) {
	return users(ctx, db, ids, options{noErr: true}, func(int64) error { return nil })
}

// EmptyStatement sends a statement for no keys.
func EmptyStatement(ctx context.Context, db *sql.DB, ids []int64) ([]after.User, error) {
	return users(ctx, db, ids, options{always: true}, noRows)
}

// DatabaseOrder returns what the database returns, as it comes.
func DatabaseOrder(ctx context.Context, db *sql.DB, ids []int64) ([]after.User, error) {
	byID, list, err := load(ctx, db, ids, options{})
	for _, id := range ids {
		if _, ok := byID[id]; !ok && err == nil {
			return nil, noRows(id)
		}
	}
	return list, err
}

// MapOrder returns the rows in the order of a map.
func MapOrder(ctx context.Context, db *sql.DB, ids []int64) ([]after.User, error) {
	byID, _, err := load(ctx, db, ids, options{})
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if _, ok := byID[id]; !ok {
			return nil, noRows(id)
		}
	}
	var out []after.User
	for _, u := range byID {
		out = append(out, u)
	}
	return out, nil
}

// LostDuplicates keeps the order, but each user once.
func LostDuplicates(ctx context.Context, db *sql.DB, ids []int64) ([]after.User, error) {
	seen := map[int64]bool{}
	var once []int64
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			once = append(once, id)
		}
	}
	return users(ctx, db, once, options{}, noRows)
}

// Dropped leaves missing users out.
func Dropped(ctx context.Context, db *sql.DB, ids []int64) ([]after.User, error) {
	byID, _, err := load(ctx, db, ids, options{})
	var out []after.User
	for _, id := range ids {
		if u, ok := byID[id]; ok {
			out = append(out, u)
		}
	}
	return out, err
}

// SharedPointer hands the same user to all elements with its id.
func SharedPointer(ctx context.Context, db *sql.DB, ids []int64) ([]*after.User, error) {
	byID, _, err := load(ctx, db, ids, options{})
	if err != nil {
		return nil, err
	}
	pointers := map[int64]*after.User{}
	for id, u := range byID {
		pointers[id] = &after.User{Name: u.Name, Boss: u.Boss}
	}
	out := make([]*after.User, 0, len(ids))
	for i, id := range ids {
		if u, ok := pointers[id]; ok {
			u.Rank = i
			out = append(out, u)
		}
	}
	return out, nil
}

// SharedTarget scans all rows to one variable.
func SharedTarget(ctx context.Context, db *sql.DB, ids []int64) ([]*after.User, error) {
	byID, list, err := load(ctx, db, ids, options{})
	if err != nil {
		return nil, err
	}
	var shared after.User
	if len(list) > 0 {
		shared = list[len(list)-1]
		shared.ID = 0
	}
	out := make([]*after.User, 0, len(ids))
	for i, id := range ids {
		if _, ok := byID[id]; ok {
			shared.Rank = i
			out = append(out, &shared)
		}
	}
	return out, nil
}
