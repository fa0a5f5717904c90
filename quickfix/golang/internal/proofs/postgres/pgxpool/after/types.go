// Package after is what the fix makes of package before. It is generated: go test -run Generated -update.
package after

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
