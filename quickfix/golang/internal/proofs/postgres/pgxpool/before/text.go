package before

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// ByCode looks up by a text.
func (s *Store) ByCode(ctx context.Context, codes []string) (map[string]string, error) {
	out := map[string]string{}
	for _, code := range codes {
		var name string
		var nick *string
		err := s.Pool.QueryRow(ctx, "SELECT name, nick FROM coded WHERE uuid = $1", code).Scan(&name, &nick)
		if err == pgx.ErrNoRows {
			out[code] = "none"
			continue
		} else if err != nil {
			return nil, err
		}
		if nick != nil {
			name += *nick
		}
		out[code] += name
	}
	return out, nil
}
