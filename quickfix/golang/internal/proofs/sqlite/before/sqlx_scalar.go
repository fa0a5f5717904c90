package before

import (
	"context"

	"github.com/jmoiron/sqlx"
)

// Names fails on the first user that does not exist.
func Names(ctx context.Context, db *sqlx.DB, org int64, ids []int64) ([]string, error) {
	names := make([]string, len(ids))
	for i := 0; i < len(ids); i++ {
		if err := db.GetContext(ctx, &names[i], "SELECT name FROM users WHERE org = ? AND id = ?", org, ids[i]); err != nil {
			return nil, err
		}
	}
	return names, nil
}
