package after

import (
	"context"

	"github.com/jmoiron/sqlx"
)

// Found skips users that do not exist.
func Found(ctx context.Context, db *sqlx.DB, ids []int64) ([]User, error) {
	var out []User
	userByID, err := usersForFound(ctx, db, ids)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		user, ok := userByID[id]
		if !ok {
			continue
		}
		out = append(out, user)
	}
	return out, nil
}

// usersForFound looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func usersForFound(ctx context.Context, db *sqlx.DB, ids []int64) (map[int64]User, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]User, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		query, args, err := sqlx.In("SELECT id, name, boss_id FROM users WHERE id IN (?)", part)
		if err != nil {
			return nil, err
		}
		var rows []User
		if err := db.SelectContext(ctx, &rows, db.Rebind(query), args...); err != nil {
			return nil, err
		}
		for _, user := range rows {
			found[user.ID] = user
		}
	}
	return found, nil
}
