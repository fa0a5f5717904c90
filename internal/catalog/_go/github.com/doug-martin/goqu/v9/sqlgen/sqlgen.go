// Package sqlgen says what github.com/doug-martin/goqu/v9/sqlgen does.
package sqlgen

type (
	SQLDialectOptions struct{}
)
