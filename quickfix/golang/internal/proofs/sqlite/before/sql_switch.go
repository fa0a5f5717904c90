package before

import (
	"context"
	"database/sql"
	"fmt"
)

// Label tells what is known about each order, which may be none.
func (s *Store) Label(ctx context.Context, orders []*Order) (labels []string, err error) {
	const query = "SELECT name FROM users WHERE id = ?"
	for _, o := range orders {
		if o == nil {
			labels = append(labels, "no order")
			continue
		}
		if o.UserID >= 0 {
			var name string
			switch err := s.db.QueryRowContext(ctx, query, o.UserID).Scan(&name); err {
			case nil:
				labels = append(labels, name)
			case sql.ErrNoRows:
				labels = append(labels, err.Error())
			default:
				return nil, fmt.Errorf("label: %w", err)
			}
		}
	}
	return labels, nil
}
