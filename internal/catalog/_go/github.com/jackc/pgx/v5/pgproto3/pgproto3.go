// Package pgproto3 describes github.com/jackc/pgx/v5/pgproto3, and github.com/jackc/pgproto3, which pgx v4 is built on.
//
//perfls:library pgx
package pgproto3

type (
	Message         interface{}
	BackendMessage  interface{}
	FrontendMessage interface{}
)

type Frontend struct{}

func NewFrontend(_, _ any) *Frontend
func (*Frontend) Send(_ any)
func (*Frontend) Flush() error
func (*Frontend) Receive() (BackendMessage, error)

type Backend struct{}

func NewBackend(_, _ any) *Backend
func (*Backend) Send(_ any)
func (*Backend) Flush() error
func (*Backend) Receive() (FrontendMessage, error)
func (*Backend) ReceiveStartupMessage() (FrontendMessage, error)

type (
	StartupMessage struct {
		ProtocolVersion uint32
		Parameters      map[string]string
	}
	Query            struct{ String string }
	Parse            struct{ Name, Query string }
	DataRow          struct{ Values [][]byte }
	RowDescription   struct{ Fields []FieldDescription }
	CommandComplete  struct{ CommandTag []byte }
	ReadyForQuery    struct{ TxStatus byte }
	ErrorResponse    struct{ Severity, Code, Message, Detail, Hint string }
	FieldDescription struct {
		Name        []byte
		DataTypeOID uint32
		Format      int16
	}
)
