// Package builder says what github.com/lann/builder does.
package builder

type (
	Builder struct{}
)
