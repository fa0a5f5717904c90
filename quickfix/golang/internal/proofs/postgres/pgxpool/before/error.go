package before

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"
)

// Users fails on the first user that does not exist.
func Users(ctx context.Context, pool *pgxpool.Pool, ids []UserID) ([]User, error) {
	var out []User
	for _, id := range ids {
		var u User
		if err := pool.QueryRow(ctx, "SELECT id, name, boss_id FROM users WHERE id = $1", id).Scan(&u.ID, &u.Name, &u.Boss); err != nil {
			return nil, fmt.Errorf("user %d: %w", id, err)
		}
		out = append(out, u)
	}
	return out, nil
}
