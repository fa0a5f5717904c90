package before

import (
	"context"
	"database/sql"
)

// Item names a user by a code.
type Item struct{ UUID string }

// ByCode looks up by a text.
func ByCode(ctx context.Context, db *sql.DB, items []Item) (map[string]string, error) {
	out := map[string]string{}
	for _, item := range items {
		var name string
		err := db.QueryRowContext(ctx, "SELECT name FROM coded WHERE uuid = ?", item.UUID).Scan(&name)
		if err == sql.ErrNoRows {
			out[item.UUID] = "none"
			continue
		} else if err != nil {
			return nil, err
		}
		out[item.UUID] += name
	}
	return out, nil
}
