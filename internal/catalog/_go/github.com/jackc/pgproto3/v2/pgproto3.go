// Package pgproto3 says what github.com/jackc/pgproto3/v2 does.
package pgproto3

type BackendMessage interface {
	Decode(any) error
	Encode(any) ([]byte, error)
}

type (
	ErrorResponse    struct{}
	FieldDescription struct{}
	FrontendMessage  interface{}
)
