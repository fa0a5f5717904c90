package before

import (
	"context"
	"database/sql"
	"fmt"
)

// Users fails on the first user that does not exist.
func Users(ctx context.Context, db *sql.DB, ids []int64) ([]User, error) {
	var out []User
	for _, id := range ids {
		var u User
		err := db.QueryRowContext(ctx, "SELECT name, id, boss_id FROM users WHERE org = $2 AND id = $1", id, 1).Scan(&u.Name, &u.ID, &u.Boss)
		if err != nil {
			return nil, fmt.Errorf("user %d: %w", id, err)
		}
		out = append(out, u)
	}
	return out, nil
}
