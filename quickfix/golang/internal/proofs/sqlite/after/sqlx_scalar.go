package after

import (
	"context"
	"database/sql"

	"github.com/jmoiron/sqlx"
)

// Names fails on the first user that does not exist.
func Names(ctx context.Context, db *sqlx.DB, org int64, ids []int64) ([]string, error) {
	names := make([]string, len(ids))
	nameByID, err := userNamesByID(ctx, db, org, ids)
	if err != nil {
		return nil, err
	}
	for i := 0; i < len(ids); i++ {
		name, ok := nameByID[ids[i]]
		if !ok {
			return nil, sql.ErrNoRows
		}
		names[i] = name
	}
	return names, nil
}

// userNamesByID looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func userNamesByID(ctx context.Context, db *sqlx.DB, org int64, ids []int64) (map[int64]string, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]string, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		query, args, err := sqlx.In("SELECT name, id FROM users WHERE org = ? AND id IN (?)", org, part)
		if err != nil {
			return nil, err
		}
		rows, err := db.QueryxContext(ctx, db.Rebind(query), args...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var name string
			var id int64
			if err := rows.Scan(&name, &id); err != nil {
				rows.Close()
				return nil, err
			}
			found[id] = name
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
