// Package after is what the fix makes of package before. It is generated: go test -run Generated -update.
package after

// User is a row.
type User struct {
	ID   int64  `db:"id"`
	Name string `db:"name"`
	Boss *int64 `db:"boss_id"`
}
