package after

import (
	"context"
)

// ByCode looks up by a text.
func (s *Store) ByCode(ctx context.Context, codes []string) (map[string]string, error) {
	out := map[string]string{}
	codedByUUID, err := s.codedsByUUID(ctx, codes)
	if err != nil {
		return nil, err
	}
	for _, code := range codes {
		row, ok := codedByUUID[code]
		if !ok {
			out[code] = "none"
			continue
		}
		name, nick := row.name, row.nick
		if nick != nil {
			name += *nick
		}
		out[code] += name
	}
	return out, nil
}

// codedRow is what one look-up by uuid reads.
type codedRow struct {
	name string
	nick *string
}

// codedsByUUID looks up codeds by uuid, with one query for up to 5,000 of them. A key without a row is not in the map.
func (s *Store) codedsByUUID(ctx context.Context, uuids []string) (map[string]codedRow, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[string]codedRow, len(uuids))
	for len(uuids) > 0 {
		part := uuids[:min(size, len(uuids))]
		uuids = uuids[len(part):]

		rows, err := s.Pool.Query(ctx, "SELECT name, nick, uuid FROM coded WHERE uuid = ANY($1)", part)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var row codedRow
			var uuid string
			if err := rows.Scan(&row.name, &row.nick, &uuid); err != nil {
				rows.Close()
				return nil, err
			}
			found[uuid] = row
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return found, nil
}
