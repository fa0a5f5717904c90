package after

import (
	"context"
	"database/sql"
	"strings"
)

// Store reads users.
type Store struct {
	db  *sql.DB
	org int64
}

// NewStore reads from db.
func NewStore(db *sql.DB) *Store { return &Store{db: db, org: 1} }

// Fill sets the names of those orders whose user exists.
func (s *Store) Fill(ctx context.Context, orders []Order) error {
	userIDs := make([]int64, 0, len(orders))
	for i := range orders {
		userIDs = append(userIDs, orders[i].UserID)
	}
	nameByID, err := s.userNamesForFill(ctx, userIDs)
	if err != nil {
		return err
	}
	for i := range orders {
		if userName, ok := nameByID[orders[i].UserID]; ok {
			orders[i].UserName = userName
		}
	}
	return nil
}

// userNamesForFill looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func (s *Store) userNamesForFill(ctx context.Context, ids []int64) (map[int64]string, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]string, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		query := `SELECT name, id
			FROM users
			WHERE org = ? AND id IN (?` + strings.Repeat(", ?", len(part)-1) + ")"
		args := make([]any, 0, len(part)+1)
		args = append(args, s.org)
		for _, id := range part {
			args = append(args, id)
		}
		rows, err := s.db.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var userName string
			var id int64
			if err := rows.Scan(&userName, &id); err != nil {
				rows.Close()
				return nil, err
			}
			found[id] = userName
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
