package after

import (
	"context"

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
	userIDs := make([]int64, 0, len(orders))
	for _, order := range orders {
		userIDs = append(userIDs, order.UserID)
	}
	userByID, err := s.usersByID(ctx, userIDs)
	if err != nil {
		return nil, err
	}
	for i, order := range orders {
		user, ok := userByID[order.UserID]
		if !ok {
			continue
		}
		user.Rank = i
		out = append(out, &user)
	}
	return out, nil
}

// usersByID looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func (s *Store) usersByID(ctx context.Context, ids []int64) (map[int64]User, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]User, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		rows, err := s.Pool.Query(ctx, `
			SELECT u.name, u.boss_id, u.id
			FROM users u
			WHERE u.org = $1 AND u.id = ANY($2)`, s.Org, part)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var user User
			var id int64
			if err := rows.Scan(&user.Name, &user.Boss, &id); err != nil {
				rows.Close()
				return nil, err
			}
			found[id] = user
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return found, nil
}
