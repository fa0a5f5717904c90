package before

import (
	"context"
	"database/sql"

	"github.com/jmoiron/sqlx"
)

// Pointers gives nil for users that do not exist.
func Pointers(ctx context.Context, db *sqlx.DB, orders []Order) ([]*User, error) {
	var out []*User
	for i, o := range orders {
		user := new(User)
		err := db.QueryRowxContext(ctx, db.Rebind("SELECT id, name, boss_id FROM users WHERE id = ?"), o.UserID).StructScan(user)
		if err != nil {
			if err == sql.ErrNoRows {
				out = append(out, nil)
				continue
			}
			return nil, err
		}
		user.Rank = i
		out = append(out, user)
	}
	return out, nil
}
