// Package wrong holds rewrites for pgx with one mistake each. The harness must reject every one.
package wrong

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/perfls/perfls/quickfix/golang/internal/proofs/postgres/pgxpool/before"
)

// SharedTarget keeps a pointer to the one variable that all rows are scanned to.
func SharedTarget(ctx context.Context, pool *pgxpool.Pool, ids []before.UserID) ([]before.User, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := pool.Query(ctx, "SELECT id, name, boss_id FROM users WHERE id = ANY($1)", ids)
	if err != nil {
		return nil, err
	}
	found := map[before.UserID]*before.User{}
	var u before.User
	for rows.Next() {
		if err := rows.Scan(&u.ID, &u.Name, &u.Boss); err != nil {
			rows.Close()
			return nil, err
		}
		found[u.ID] = &u
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	var out []before.User
	for _, id := range ids {
		u, ok := found[id]
		if !ok {
			return nil, fmt.Errorf("user %d: %w", id, pgx.ErrNoRows)
		}
		out = append(out, *u)
	}
	return out, nil
}

// WrongSentinel reports a missing row with the sentinel of database/sql.
func WrongSentinel(ctx context.Context, pool *pgxpool.Pool, ids []before.UserID) ([]before.User, error) {
	var out []before.User
	byID := map[before.UserID]before.User{}
	for len(ids) > 0 {
		part := ids[:min(5000, len(ids))]
		rows, err := pool.Query(ctx, "SELECT id, name, boss_id FROM users WHERE id = ANY($1)", part)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var u before.User
			if err := rows.Scan(&u.ID, &u.Name, &u.Boss); err != nil {
				rows.Close()
				return nil, err
			}
			byID[u.ID] = u
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
		for _, id := range part {
			u, ok := byID[id]
			if !ok {
				return nil, fmt.Errorf("user %d: %w", id, sql.ErrNoRows)
			}
			out = append(out, u)
		}
		ids = ids[len(part):]
	}
	return out, nil
}

// NoRowsErr does not ask whether the database gave up in the middle.
func NoRowsErr(ctx context.Context, pool *pgxpool.Pool, orders []before.Order) error {
	for start := 0; start < len(orders); start += 5000 {
		part := orders[start:min(start+5000, len(orders))]
		ids := make([]int64, len(part))
		for i := range part {
			ids[i] = part[i].UserID
		}
		rows, err := pool.Query(ctx, "SELECT id, 1000 / (id - 21) FROM users WHERE id = ANY($1)", ids)
		if err != nil {
			return err
		}
		found := map[int64]int64{}
		for rows.Next() {
			var id, ratio int64
			if err := rows.Scan(&id, &ratio); err != nil {
				rows.Close()
				return err
			}
			found[id] = ratio
		}
		for i := range part {
			part[i].Ratio = found[part[i].UserID]
		}
	}
	return nil
}
