// Package pgconn says what github.com/jackc/pgx/v5/pgconn does.
//
//perfls:library pgx
package pgconn

import (
	"context"
	"io"
	"net"

	"github.com/jackc/pgx/v5/pgproto3"
)

//perfls:builder
func Connect(context.Context, any) (*PgConn, error)

//perfls:builder
func ConnectConfig(context.Context, any) (*PgConn, error)

func ConnectWithOptions(context.Context, any, any) (*PgConn, error)
func Construct(any) (*PgConn, error)
func NewCommandTag(any) CommandTag

type Batch struct{}

//perfls:batch
func (*Batch) ExecParams(any, any, any, any, any)

//perfls:batch
func (*Batch) ExecPrepared(any, any, any, any)

//perfls:batch
func (*Batch) ExecStatement(any, any, any, any)

type CancelRequestContextWatcherHandler struct {
	Conn *PgConn
}

func (*CancelRequestContextWatcherHandler) HandleCancel(context.Context)
func (*CancelRequestContextWatcherHandler) HandleUnwatchAfterCancel()

//perfls:result query write auto
type CommandTag struct{}

func (CommandTag) Delete() bool
func (CommandTag) Insert() bool
func (CommandTag) RowsAffected() int64
func (CommandTag) Select() bool
func (CommandTag) Update() bool

type Config struct{}

func (*Config) Copy() *Config

type ConnectError struct{}

func (*ConnectError) Error() string

type MultiResultReader struct{}

func (*MultiResultReader) Close() error
func (*MultiResultReader) NextResult() bool
func (*MultiResultReader) ReadAll() ([]*Result, error)
func (*MultiResultReader) ResultReader() *ResultReader

type NotPreferredError struct{}

func (*NotPreferredError) Error() string

type ParseConfigError struct{}

func (*ParseConfigError) Error() string

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

//perfls:harmless
func (*PgConn) CheckConn() error

func (*PgConn) CustomData() map[string]any

//perfls:harmless
func (*PgConn) Deallocate(context.Context, any) error

//perfls:query write
func (*PgConn) ExecStatement(context.Context, any, any, any, any) *ResultReader

func (*PgConn) Frontend() *pgproto3.Frontend

//perfls:harmless
func (*PgConn) Ping(context.Context) error

func (*PgConn) SecretKey() []byte
func (*PgConn) StartPipeline(context.Context) *Pipeline
func (*PgConn) SyncConn(context.Context) error

type PgError struct{}

func (*PgError) Error() string

type Pipeline struct{}

func (*Pipeline) Close() error
func (*Pipeline) Flush() error

//perfls:harmless
func (*Pipeline) GetResults() (any, error)

//perfls:batch
func (*Pipeline) SendDeallocate(any)

func (*Pipeline) SendFlushRequest()
func (*Pipeline) SendPipelineSync()

//perfls:batch
func (*Pipeline) SendPrepare(any, any, any)

//perfls:batch
func (*Pipeline) SendQueryParams(any, any, any, any, any)

//perfls:batch
func (*Pipeline) SendQueryPrepared(any, any, any, any)

//perfls:batch
func (*Pipeline) SendQueryStatement(any, any, any, any)

//perfls:query write
func (*Pipeline) Sync() error

type PrepareError struct{}

func (*PrepareError) Error() string

type Result struct {
	CommandTag CommandTag
	Err        error
}

type ResultReader struct{}

//perfls:harmless
func (*ResultReader) Close() (CommandTag, error)

func (*ResultReader) FieldDescriptions() []FieldDescription

//perfls:rows
func (*ResultReader) NextRow() bool

func (*ResultReader) Read() *Result
func (*ResultReader) Values() [][]byte

var (
	ErrConnClosed          error
	ErrPrimaryConnection   error
	ErrReadOnlyConnection  error
	ErrReadWriteConnection error
	ErrStandbyConnection   error
)

type (
	AfterConnectFunc              func(context.Context, *PgConn) error
	BuildFrontendFunc             func(io.Reader, io.Writer) *pgproto3.Frontend
	CloseComplete                 struct{}
	DeadlineContextWatcherHandler struct{}
	DialFunc                      func(context.Context, string, string) (net.Conn, error)
	FallbackConfig                struct{}
	FieldDescription              struct{}
	GSS                           interface{}
	GetSSLPasswordFunc            func(context.Context) string
	HijackedConn                  struct{}
	LookupFunc                    func(context.Context, string) ([]string, error)
	NewGSSFunc                    func() (GSS, error)
	Notice                        PgError
	NoticeHandler                 func(*PgConn, *Notice)
	Notification                  struct{}
	NotificationHandler           func(*PgConn, *Notification)
	ParseConfigOptions            struct{}
	PgErrorHandler                func(*PgConn, *PgError) bool
	PipelineSync                  struct{}
	StatementDescription          struct{}
	ValidateConnectFunc           func(context.Context, *PgConn) error
)
