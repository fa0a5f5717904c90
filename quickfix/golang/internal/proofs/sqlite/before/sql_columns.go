package before

import (
	"context"
	"database/sql"
	"fmt"
)

// Describe reads several columns into variables; a NULL among them is an error.
func (s *Store) Describe(ctx context.Context, orders []Order) ([]string, error) {
	var out []string
	for n, order := range orders {
		var name, nick string
		var boss sql.NullInt64
		err := s.db.QueryRowContext(ctx, "SELECT u.name, u.nick, u.boss_id FROM users u WHERE u.id = $1 AND u.org = $2", order.UserID, s.org).Scan(&name, &nick, &boss)
		if err != nil {
			return nil, err
		}
		out = append(out, fmt.Sprint(n, name, nick, boss.Int64))
	}
	return out, nil
}
