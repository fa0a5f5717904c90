package after

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
)

// Users fails on the first user that does not exist.
func Users(ctx context.Context, db *sql.DB, ids []int64) ([]User, error) {
	var out []User
	userByID, err := usersByID(ctx, db, ids)
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

// usersByID looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func usersByID(ctx context.Context, db *sql.DB, ids []int64) (map[int64]User, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]User, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		marks := make([]string, len(part))
		args := make([]any, 0, len(part)+1)
		args = append(args, 1)
		for i, id := range part {
			marks[i] = "$" + strconv.Itoa(i+2)
			args = append(args, id)
		}
		query := "SELECT name, id, boss_id FROM users WHERE org = $1 AND id IN (" + strings.Join(marks, ", ") + ")"
		rows, err := db.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var u User
			if err := rows.Scan(&u.Name, &u.ID, &u.Boss); err != nil {
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
