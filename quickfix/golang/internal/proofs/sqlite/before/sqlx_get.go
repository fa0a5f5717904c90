package before

import (
	"context"
	"database/sql"
	"errors"

	"github.com/jmoiron/sqlx"
)

// Found skips users that do not exist.
func Found(ctx context.Context, db *sqlx.DB, ids []int64) ([]User, error) {
	var out []User
	for _, id := range ids {
		var user User
		err := db.GetContext(ctx, &user, "SELECT id, name, boss_id FROM users WHERE id = ?", id)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, user)
	}
	return out, nil
}
