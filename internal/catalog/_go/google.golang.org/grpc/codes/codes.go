// Package codes says what google.golang.org/grpc/codes does.
package codes

type (
	Code uint32
)
