// Package before holds look-ups in loops as people write them.
package before

// User is a row.
type User struct {
	ID   int64  `db:"id"`
	Name string `db:"name"`
	Boss *int64 `db:"boss_id"`
}
