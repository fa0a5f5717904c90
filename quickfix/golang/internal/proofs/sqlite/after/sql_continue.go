package after

import (
	"context"
	"database/sql"
	"strings"
)

// Ranked skips users that do not exist, and changes the others.
func Ranked(ctx context.Context, db *sql.DB, ids []int64) ([]*User, error) {
	out := make([]*User, 0, len(ids))
	userByID, err := usersByID(ctx, db, ids)
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		row, ok := userByID[id]
		if !ok {
			continue
		}
		u := &row
		u.Rank = i
		out = append(out, u)
	}
	return out, nil
}

// usersByID looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func usersByID(ctx context.Context, db *sql.DB, ids []int64) (map[int64]User, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]User, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		query := "SELECT name, boss_id, id FROM users WHERE id IN (?" + strings.Repeat(", ?", len(part)-1) + ") AND org = ?"
		args := make([]any, 0, len(part)+1)
		for _, id := range part {
			args = append(args, id)
		}
		args = append(args, 1)
		rows, err := db.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var u User
			var id int64
			if err := rows.Scan(&u.Name, &u.Boss, &id); err != nil {
				rows.Close()
				return nil, err
			}
			found[id] = u
		}
		if err := rows.Close(); err != nil {
			return nil, err
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return found, nil
}
