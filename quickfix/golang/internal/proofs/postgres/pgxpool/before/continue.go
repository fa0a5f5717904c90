package before

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Store reads users.
type Store struct {
	Pool *pgxpool.Pool
	Org  int64
}

// Ranked skips users that do not exist, and changes the others.
func (s *Store) Ranked(ctx context.Context, orders []*Order) ([]*User, error) {
	var out []*User
	for i, order := range orders {
		var user User
		err := s.Pool.QueryRow(ctx, `
			SELECT u.name, u.boss_id
			FROM users u
			WHERE u.org = $1 AND u.id = $2
			LIMIT 1`, s.Org, order.UserID).Scan(&user.Name, &user.Boss)
		if errors.Is(err, pgx.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		user.Rank = i
		out = append(out, &user)
	}
	return out, nil
}
