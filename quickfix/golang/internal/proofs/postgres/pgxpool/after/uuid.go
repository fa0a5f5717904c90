package after

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// Key is a UUID: 16 bytes, as the common packages declare it.
type Key [16]byte

// ByKey looks up by a column of type uuid.
func (s *Store) ByKey(ctx context.Context, keys []Key) ([]string, error) {
	var names []string
	nameByID, err := s.keyedNamesByID(ctx, keys)
	if err != nil {
		return nil, err
	}
	for _, key := range keys {
		name, ok := nameByID[key]
		if !ok {
			return nil, fmt.Errorf("key %x: %w", key, pgx.ErrNoRows)
		}
		names = append(names, name)
	}
	return names, nil
}

// keyedNamesByID looks up keyeds by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func (s *Store) keyedNamesByID(ctx context.Context, ids []Key) (map[Key]string, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[Key]string, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		rows, err := s.Pool.Query(ctx, "SELECT name, id FROM keyed WHERE id = ANY($1)", part)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var name string
			var id Key
			if err := rows.Scan(&name, &id); err != nil {
				rows.Close()
				return nil, err
			}
			found[id] = name
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return found, nil
}
