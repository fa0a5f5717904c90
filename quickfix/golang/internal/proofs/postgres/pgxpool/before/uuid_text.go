package before

import "context"

// ByKeyText looks up by a column of type uuid, with keys that are texts in its canonical form.
func (s *Store) ByKeyText(ctx context.Context, ids []string) ([]string, error) {
	var names []string
	for _, id := range ids {
		var name string
		err := s.Pool.QueryRow(ctx, "SELECT name FROM keyed WHERE id = $1", id).Scan(&name)
		if err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}
