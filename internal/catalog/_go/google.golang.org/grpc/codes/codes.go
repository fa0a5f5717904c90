// Package codes describes the codes of google.golang.org/grpc.
package codes

type Code uint32

func (Code) String() string
