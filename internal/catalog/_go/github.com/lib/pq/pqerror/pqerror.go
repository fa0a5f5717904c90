// Package pqerror says what github.com/lib/pq/pqerror does.
package pqerror

type (
	Class string
	Code  string
)
