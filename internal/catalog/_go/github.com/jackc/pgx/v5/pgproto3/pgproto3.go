// Package pgproto3 says what github.com/jackc/pgx/v5/pgproto3 does.
package pgproto3

type BackendMessage interface {
	Decode(any) error
	Encode(any) ([]byte, error)
}

type Frontend struct{}

func (*Frontend) Flush() error
func (*Frontend) Receive() (BackendMessage, error)

type (
	ErrorResponse   struct{}
	FrontendMessage interface{}
)
