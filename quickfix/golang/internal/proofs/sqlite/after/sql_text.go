package after

import (
	"context"
	"database/sql"
	"strings"
)

// Item names a user by a code.
type Item struct{ UUID string }

// ByCode looks up by a text.
func ByCode(ctx context.Context, db *sql.DB, items []Item) (map[string]string, error) {
	out := map[string]string{}
	itemUUIDs := make([]string, 0, len(items))
	for _, item := range items {
		itemUUIDs = append(itemUUIDs, item.UUID)
	}
	nameByUUID, err := codedNamesByUUID(ctx, db, itemUUIDs)
	if err != nil {
		return nil, err
	}
	for _, item := range items {
		name, ok := nameByUUID[item.UUID]
		if !ok {
			out[item.UUID] = "none"
			continue
		}
		out[item.UUID] += name
	}
	return out, nil
}

// codedNamesByUUID looks up codeds by uuid, with one query for up to 5,000 of them. A key without a row is not in the map.
func codedNamesByUUID(ctx context.Context, db *sql.DB, uuids []string) (map[string]string, error) {
	const size = 5000 // keys per query: databases bound the parameters of a statement
	found := make(map[string]string, len(uuids))
	for len(uuids) > 0 {
		part := uuids[:min(size, len(uuids))]
		uuids = uuids[len(part):]

		query := "SELECT name, uuid FROM coded WHERE uuid IN (?" + strings.Repeat(", ?", len(part)-1) + ")"
		args := make([]any, len(part))
		for i, uuid := range part {
			args[i] = uuid
		}
		rows, err := db.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var name, uuid string
			if err := rows.Scan(&name, &uuid); err != nil {
				rows.Close()
				return nil, err
			}
			found[uuid] = name
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
