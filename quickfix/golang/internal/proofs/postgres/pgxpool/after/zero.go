package after

import (
	"context"
)

// Fill sets a number of those orders whose user exists. The statement fails in the database for one user.
func (s *Store) Fill(ctx context.Context, orders []Order) error {
	userIDs := make([]int64, 0, len(orders))
	for i := range orders {
		userIDs = append(userIDs, orders[i].UserID)
	}
	ratioByID, err := s.userRatiosByID(ctx, userIDs)
	if err != nil {
		return err
	}
	for i := range orders {
		if ratio, ok := ratioByID[orders[i].UserID]; ok {
			orders[i].Ratio = ratio
		}
	}
	return nil
}

// userRatiosByID looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func (s *Store) userRatiosByID(ctx context.Context, ids []int64) (map[int64]int64, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]int64, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		rows, err := s.Pool.Query(ctx, "SELECT 1000 / (id - 21), id FROM users WHERE id = ANY($1)", part)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var ratio, id int64
			if err := rows.Scan(&ratio, &id); err != nil {
				rows.Close()
				return nil, err
			}
			found[id] = ratio
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return found, nil
}
