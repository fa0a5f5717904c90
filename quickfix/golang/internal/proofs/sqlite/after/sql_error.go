package after

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// Users fails on the first user that does not exist.
func Users(ctx context.Context, db *sql.DB, ids []int64) ([]User, error) {
	var out []User
	userByID, err := usersForUsers(ctx, db, ids)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		u, ok := userByID[id]
		if !ok {
			return nil, fmt.Errorf("user %d: %w", id, sql.ErrNoRows)
		}
		out = append(out, u)
	}
	return out, nil
}

// usersForUsers looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func usersForUsers(ctx context.Context, db *sql.DB, ids []int64) (map[int64]User, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]User, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		query := "SELECT id, name, boss_id FROM users WHERE id IN (?" + strings.Repeat(", ?", len(part)-1) + ")"
		args := make([]any, len(part))
		for i, id := range part {
			args[i] = id
		}
		rows, err := db.QueryContext(ctx, query, args...)
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
		if err := rows.Close(); err != nil {
			return nil, err
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return found, nil
}
