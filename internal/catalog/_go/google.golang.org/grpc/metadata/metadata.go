// Package metadata says what google.golang.org/grpc/metadata does.
package metadata

type (
	MD map[string][]string
)
