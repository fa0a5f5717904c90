package before

import (
	"context"
	"fmt"
)

// Key is a UUID: 16 bytes, as the common packages declare it.
type Key [16]byte

// ByKey looks up by a column of type uuid.
func (s *Store) ByKey(ctx context.Context, keys []Key) ([]string, error) {
	var names []string
	for _, key := range keys {
		var name string
		if err := s.Pool.QueryRow(ctx, "SELECT name FROM keyed WHERE id = $1", key).Scan(&name); err != nil {
			return nil, fmt.Errorf("key %x: %w", key, err)
		}
		names = append(names, name)
	}
	return names, nil
}
