package after

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// ByKeyText looks up by a column of type uuid, with keys that are texts in its canonical form.
func (s *Store) ByKeyText(ctx context.Context, ids []string) ([]string, error) {
	var names []string
	nameByID, err := s.keyedNamesForByKeyText(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		name, ok := nameByID[id]
		if !ok {
			return nil, pgx.ErrNoRows
		}
		names = append(names, name)
	}
	return names, nil
}

// keyedNamesForByKeyText looks up keyeds by id, with one query for up to 5,000 of them. A key without a row is not in the map.
func (s *Store) keyedNamesForByKeyText(ctx context.Context, ids []string) (map[string]string, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[string]string, len(ids))
	for len(ids) > 0 {
		part := ids[:min(size, len(ids))]
		ids = ids[len(part):]

		rows, err := s.Pool.Query(ctx, "SELECT name, id FROM keyed WHERE id = ANY($1)", part)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var name, id string
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
