package after

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
)

// Describe reads several columns into variables; a NULL among them is an error.
func (s *Store) Describe(ctx context.Context, orders []Order) ([]string, error) {
	var out []string
	userIDs := make([]int64, 0, len(orders))
	for _, order := range orders {
		userIDs = append(userIDs, order.UserID)
	}
	userByID, err := s.usersByID(ctx, userIDs)
	if err != nil {
		return nil, err
	}
	for n, order := range orders {
		row, ok := userByID[order.UserID]
		if !ok {
			return nil, sql.ErrNoRows
		}
		name, nick, boss := row.name, row.nick, row.boss
		out = append(out, fmt.Sprint(n, name, nick, boss.Int64))
	}
	return out, nil
}

// userRow is what one look-up by id reads.
type userRow struct {
	name string
	nick string
	boss sql.NullInt64
}

// usersByID looks up users by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func (s *Store) usersByID(ctx context.Context, ids []int64) (map[int64]userRow, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[int64]userRow, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		marks := make([]string, len(part))
		args := make([]any, 0, len(part)+1)
		args = append(args, s.org)
		for i, id := range part {
			marks[i] = "$" + strconv.Itoa(i+2)
			args = append(args, id)
		}
		query := "SELECT u.name, u.nick, u.boss_id, u.id FROM users u WHERE u.id IN (" + strings.Join(marks, ", ") + ") AND u.org = $1"
		rows, err := s.db.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var row userRow
			var id int64
			if err := rows.Scan(&row.name, &row.nick, &row.boss, &id); err != nil {
				rows.Close()
				return nil, err
			}
			found[id] = row
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
