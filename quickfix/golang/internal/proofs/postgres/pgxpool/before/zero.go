package before

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Fill sets a number of those orders whose user exists. The statement fails in the database for one user.
func (s *Store) Fill(ctx context.Context, orders []Order) error {
	for i := range orders {
		row := s.Pool.QueryRow(ctx, "SELECT 1000 / (id - 21) FROM users WHERE id = $1", orders[i].UserID)
		if err := row.Scan(&orders[i].Ratio); err != nil && err != pgx.ErrNoRows {
			return err
		}
	}
	return nil
}
