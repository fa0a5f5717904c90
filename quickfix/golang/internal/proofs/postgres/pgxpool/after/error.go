package after

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Users fails on the first user that does not exist.
func Users(ctx context.Context, pool *pgxpool.Pool, ids []UserID) ([]User, error) {
	var out []User
	userByID, err := usersByID(ctx, pool, ids)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		u, ok := userByID[id]
		if !ok {
			return nil, fmt.Errorf("user %d: %w", id, pgx.ErrNoRows)
		}
		out = append(out, u)
	}
	return out, nil
}

// usersByID looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func usersByID(ctx context.Context, pool *pgxpool.Pool, ids []UserID) (map[UserID]User, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[UserID]User, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		rows, err := pool.Query(ctx, "SELECT id, name, boss_id FROM users WHERE id = ANY($1)", part)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var u User
			if err := rows.Scan(&u.ID, &u.Name, &u.Boss); err != nil {
				rows.Close()
				return nil, err
			}
			found[u.ID] = u
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return found, nil
}
