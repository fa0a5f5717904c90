// Package pgconn says what github.com/jackc/pgconn does.
//
//perfls:library pgx
package pgconn

import (
	"context"
	"io"
	"net"

	"github.com/jackc/pgproto3/v2"
)

//perfls:builder
func Connect(context.Context, any) (*PgConn, error)

//perfls:builder
func ConnectConfig(context.Context, any) (*PgConn, error)

//perfls:builder
func ConnectWithOptions(context.Context, any, any) (*PgConn, error)

func Construct(any) (*PgConn, error)

type Batch struct{}

//perfls:batch
func (*Batch) ExecParams(any, any, any, any, any)

//perfls:batch
func (*Batch) ExecPrepared(any, any, any, any)

//perfls:result query write auto
type CommandTag []byte

func (CommandTag) Delete() bool
func (CommandTag) Insert() bool
func (CommandTag) RowsAffected() int64
func (CommandTag) Select() bool
func (CommandTag) Update() bool

type Config struct{}

func (*Config) Copy() *Config

type MultiResultReader struct{}

func (*MultiResultReader) Close() error
func (*MultiResultReader) NextResult() bool
func (*MultiResultReader) ReadAll() ([]*Result, error)
func (*MultiResultReader) ResultReader() *ResultReader

type NotPreferredError struct{}

func (*NotPreferredError) Error() string

type PgConn struct{}

//perfls:query write auto sql=query
func (*PgConn) Exec(_ context.Context, query string) *MultiResultReader

//perfls:query write
func (*PgConn) ExecBatch(context.Context, any) *MultiResultReader

//perfls:query write auto sql=query
func (*PgConn) ExecParams(_ context.Context, query string, _ any, _ any, _ any, _ any) *ResultReader

//perfls:query write
func (*PgConn) ExecPrepared(context.Context, any, any, any, any) *ResultReader

//perfls:query write sql=query
func (*PgConn) CopyFrom(_ context.Context, _ any, query string) (CommandTag, error)

//perfls:query read many sql=query
func (*PgConn) CopyTo(_ context.Context, _ any, query string) (CommandTag, error)

//perfls:builder
func (*PgConn) Prepare(context.Context, any, any, any) (*StatementDescription, error)

func (*PgConn) CancelRequest(context.Context) error
func (*PgConn) CleanupDone() chan struct{}
func (*PgConn) Close(context.Context) error
func (*PgConn) Conn() net.Conn
func (*PgConn) EscapeString(any) (string, error)
func (*PgConn) Hijack() (*HijackedConn, error)
func (*PgConn) IsBusy() bool
func (*PgConn) IsClosed() bool
func (*PgConn) PID() uint32
func (*PgConn) ParameterStatus(any) string
func (*PgConn) ReceiveMessage(context.Context) (pgproto3.BackendMessage, error)
func (*PgConn) TxStatus() byte

//perfls:sleep
func (*PgConn) WaitForNotification(context.Context) error

func (*PgConn) SecretKey() uint32

//perfls:query write
func (*PgConn) SendBytes(context.Context, any) error

//perfls:query write
func (*PgConn) ReceiveResults(context.Context) *MultiResultReader

type PgError struct{}

func (*PgError) Error() string

type Result struct {
	CommandTag CommandTag
	Err        error
}

type ResultReader struct{}

//perfls:harmless
func (*ResultReader) Close() (CommandTag, error)

func (*ResultReader) FieldDescriptions() []pgproto3.FieldDescription

//perfls:rows
func (*ResultReader) NextRow() bool

func (*ResultReader) Read() *Result
func (*ResultReader) Values() [][]byte

type (
	AfterConnectFunc     func(context.Context, *PgConn) error
	BuildFrontendFunc    func(io.Reader, io.Writer) Frontend
	DialFunc             func(context.Context, string, string) (net.Conn, error)
	FallbackConfig       struct{}
	Frontend             interface{}
	GSS                  interface{}
	GetSSLPasswordFunc   func(context.Context) string
	HijackedConn         struct{}
	LookupFunc           func(context.Context, string) ([]string, error)
	NewGSSFunc           func() (GSS, error)
	Notice               PgError
	NoticeHandler        func(*PgConn, *Notice)
	Notification         struct{}
	NotificationHandler  func(*PgConn, *Notification)
	ParseConfigOptions   struct{}
	StatementDescription struct{}
	ValidateConnectFunc  func(context.Context, *PgConn) error
)
