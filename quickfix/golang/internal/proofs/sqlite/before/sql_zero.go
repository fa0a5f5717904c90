package before

import (
	"context"
	"database/sql"
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
	for i := range orders {
		err := s.db.QueryRowContext(ctx, `SELECT name
			FROM users
			WHERE org = ? AND id = ?`, s.org, orders[i].UserID).Scan(&orders[i].UserName)
		if err != nil && err != sql.ErrNoRows {
			return err
		}
	}
	return nil
}
