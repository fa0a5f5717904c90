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
		if err := db.QueryRowContext(ctx, "SELECT id, name, boss_id FROM users WHERE id = ?", id).Scan(&u.ID, &u.Name, &u.Boss); err != nil {
			return nil, fmt.Errorf("user %d: %w", id, err)
		}
		out = append(out, u)
	}
	return out, nil
}
