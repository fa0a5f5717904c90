package after

import (
	"context"

	"github.com/jmoiron/sqlx"
)

// Pointers gives nil for users that do not exist.
func Pointers(ctx context.Context, db *sqlx.DB, orders []Order) ([]*User, error) {
	var out []*User
	userIDs := make([]int64, 0, len(orders))
	for _, o := range orders {
		userIDs = append(userIDs, o.UserID)
	}
	userByID, err := usersForPointers(ctx, db, userIDs)
	if err != nil {
		return nil, err
	}
	for i, o := range orders {
		row, ok := userByID[o.UserID]
		if !ok {
			out = append(out, nil)
			continue
		}
		user := &row
		user.Rank = i
		out = append(out, user)
	}
	return out, nil
}

// usersForPointers looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func usersForPointers(ctx context.Context, db *sqlx.DB, ids []int64) (map[int64]User, error) {
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
