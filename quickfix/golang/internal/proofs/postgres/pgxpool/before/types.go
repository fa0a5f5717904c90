// Package before holds look-ups in loops as people write them.
package before

// UserID is a key with a type of its own.
type UserID int64

// User is a row.
type User struct {
	ID   UserID
	Name string
	Boss *int64
	Rank int
}

// Order refers to a user.
type Order struct {
	UserID int64
	Ratio  int64
}
