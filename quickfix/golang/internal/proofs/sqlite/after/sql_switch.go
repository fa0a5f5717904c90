package after

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// Label tells what is known about each order, which may be none.
func (s *Store) Label(ctx context.Context, orders []*Order) (labels []string, err error) {
	userIDs := make([]int64, 0, len(orders))
	for _, o := range orders {
		if o == nil {
			continue
		}
		if o.UserID >= 0 {
			userIDs = append(userIDs, o.UserID)
		}
	}
	nameByID, err := s.userNamesByID(ctx, userIDs)
	if err != nil {
		return nil, fmt.Errorf("label: %w", err)
	}
	for _, o := range orders {
		if o == nil {
			labels = append(labels, "no order")
			continue
		}
		if o.UserID >= 0 {
			if name, ok := nameByID[o.UserID]; ok {
				labels = append(labels, name)
			} else {
				labels = append(labels, sql.ErrNoRows.Error())
			}
		}
	}
	return labels, nil
}

// userNamesByID looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func (s *Store) userNamesByID(ctx context.Context, ids []int64) (map[int64]string, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]string, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		query := "SELECT name, id FROM users WHERE id IN (?" + strings.Repeat(", ?", len(part)-1) + ")"
		args := make([]any, len(part))
		for i, id := range part {
			args[i] = id
		}
		rows, err := s.db.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var name string
			var id int64
			if err := rows.Scan(&name, &id); err != nil {
				rows.Close()
				return nil, err
			}
			found[id] = name
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
