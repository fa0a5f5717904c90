package before

import (
	"context"
	"database/sql"
	"errors"
)

// Ranked skips users that do not exist, and changes the others.
func Ranked(ctx context.Context, db *sql.DB, ids []int64) ([]*User, error) {
	out := make([]*User, 0, len(ids))
	for i, id := range ids {
		u := &User{}
		row := db.QueryRowContext(ctx, "SELECT name, boss_id FROM users WHERE id = ? AND org = ? LIMIT 1", id, 1)
		err := row.Scan(&u.Name, &u.Boss)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		u.Rank = i
		out = append(out, u)
	}
	return out, nil
}
