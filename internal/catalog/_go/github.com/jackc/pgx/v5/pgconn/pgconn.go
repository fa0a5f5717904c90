// Package pgconn describes github.com/jackc/pgx/v5/pgconn, and github.com/jackc/pgconn, which pgx v4 is built on.
//
//perfls:library pgx
package pgconn

import (
	"context"
	"crypto/tls"
	"io"
	"net"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"
)

// Connections

type Config struct {
	Host, Database, User, Password string
	Port                           uint16
	TLSConfig                      *tls.Config
	ConnectTimeout                 time.Duration
	RuntimeParams                  map[string]string
	Fallbacks                      []*FallbackConfig
	DialFunc                       DialFunc
	LookupFunc                     LookupFunc
	ValidateConnect                ValidateConnectFunc
	AfterConnect                   AfterConnectFunc
	OnNotice                       NoticeHandler
	OnNotification                 NotificationHandler
}

type FallbackConfig struct {
	Host      string
	Port      uint16
	TLSConfig *tls.Config
}

type ParseConfigOptions struct{ GetSSLPassword func(context.Context) string }

type (
	DialFunc            func(ctx context.Context, network, addr string) (net.Conn, error)
	LookupFunc          func(ctx context.Context, host string) ([]string, error)
	ValidateConnectFunc func(ctx context.Context, conn *PgConn) error
	AfterConnectFunc    func(ctx context.Context, conn *PgConn) error
	NoticeHandler       func(*PgConn, *Notice)
	NotificationHandler func(*PgConn, *Notification)
)

func (*Config) Copy() *Config
func ParseConfig(_ any) (*Config, error)
func ParseConfigWithOptions(_, _ any) (*Config, error)
func NetworkAddress(_, _ any) (string, string)

//perfls:builder
func Connect(_, _ any) (*PgConn, error)

//perfls:builder
func ConnectConfig(_, _ any) (*PgConn, error)

//perfls:builder
func ConnectWithOptions(_, _, _ any) (*PgConn, error)

func Construct(_ any) (*PgConn, error)

type PgConn struct{}

func (*PgConn) Conn() net.Conn
func (*PgConn) Frontend() *pgproto3.Frontend
func (*PgConn) PID() uint32
func (*PgConn) SecretKey() []byte
func (*PgConn) TxStatus() byte
func (*PgConn) ParameterStatus(_ any) string
func (*PgConn) CustomData() map[string]any
func (*PgConn) EscapeString(_ any) (string, error)
func (*PgConn) IsBusy() bool
func (*PgConn) IsClosed() bool
func (*PgConn) Close(_ any) error
func (*PgConn) CleanupDone() chan struct{}
func (*PgConn) Hijack() (*HijackedConn, error)
func (*PgConn) CancelRequest(_ any) error
func (*PgConn) SyncConn(_ any) error
func (*PgConn) StartPipeline(_ any) *Pipeline
func (*PgConn) ReceiveMessage(_ any) (pgproto3.BackendMessage, error)

//perfls:harmless
func (*PgConn) Ping(_ any) error

//perfls:harmless
func (*PgConn) CheckConn() error

//perfls:sleep
func (*PgConn) WaitForNotification(_ any) error

//perfls:query write auto sql=query
func (*PgConn) Exec(_ any, query string) *MultiResultReader

//perfls:query write auto sql=query
func (*PgConn) ExecParams(_ any, query string, _, _, _, _ any) *ResultReader

//perfls:query write
func (*PgConn) ExecPrepared(_, _, _, _, _ any) *ResultReader

//perfls:query write
func (*PgConn) ExecStatement(_, _, _, _, _ any) *ResultReader

//perfls:query write
func (*PgConn) ExecBatch(_, _ any) *MultiResultReader

//perfls:query write sql=query
func (*PgConn) CopyFrom(_ any, _ io.Reader, query string) (CommandTag, error)

//perfls:query read many sql=query
func (*PgConn) CopyTo(_ any, _ io.Writer, query string) (CommandTag, error)

//perfls:builder
func (*PgConn) Prepare(_, _, _, _ any) (*StatementDescription, error)

//perfls:harmless
func (*PgConn) Deallocate(_, _ any) error

// SendBytes is older than version 5.
//
//perfls:query write
func (*PgConn) SendBytes(_, _ any) error

// ReceiveResults is older than version 5.
//
//perfls:query write
func (*PgConn) ReceiveResults(_ any) *MultiResultReader

type HijackedConn struct {
	Conn              net.Conn
	PID               uint32
	ParameterStatuses map[string]string
	TxStatus          byte
	Frontend          *pgproto3.Frontend
	Config            *Config
}

// Many statements at once

type Batch struct{}

//perfls:batch
func (*Batch) ExecParams(_, _, _, _, _ any)

//perfls:batch
func (*Batch) ExecPrepared(_, _, _, _ any)

//perfls:batch
func (*Batch) ExecStatement(_, _, _, _ any)

type Pipeline struct{}

//perfls:batch
func (*Pipeline) SendPrepare(_, _, _ any)

//perfls:batch
func (*Pipeline) SendDeallocate(_ any)

//perfls:batch
func (*Pipeline) SendQueryParams(_, _, _, _, _ any)

//perfls:batch
func (*Pipeline) SendQueryPrepared(_, _, _, _ any)

//perfls:batch
func (*Pipeline) SendQueryStatement(_, _, _, _ any)

func (*Pipeline) SendFlushRequest()
func (*Pipeline) SendPipelineSync()

//perfls:query write
func (*Pipeline) Sync() error

//perfls:harmless
func (*Pipeline) GetResults() (any, error)

func (*Pipeline) Flush() error
func (*Pipeline) Close() error

// Results

//perfls:result query write auto
type CommandTag struct{}

func NewCommandTag(_ any) CommandTag
func (CommandTag) RowsAffected() int64
func (CommandTag) String() string
func (CommandTag) Insert() bool
func (CommandTag) Update() bool
func (CommandTag) Delete() bool
func (CommandTag) Select() bool

type ResultReader struct{}

//perfls:rows
func (*ResultReader) NextRow() bool

//perfls:harmless
func (*ResultReader) Close() (CommandTag, error)

func (*ResultReader) FieldDescriptions() []FieldDescription
func (*ResultReader) Values() [][]byte
func (*ResultReader) Read() *Result

type MultiResultReader struct{}

func (*MultiResultReader) NextResult() bool
func (*MultiResultReader) ResultReader() *ResultReader
func (*MultiResultReader) ReadAll() ([]*Result, error)
func (*MultiResultReader) Close() error

type Result struct {
	FieldDescriptions []FieldDescription
	Rows              [][][]byte
	CommandTag        CommandTag
	Err               error
}

type FieldDescription struct {
	Name                 string
	TableOID             uint32
	TableAttributeNumber uint16
	DataTypeOID          uint32
	DataTypeSize         int16
	TypeModifier         int32
	Format               int16
}

type StatementDescription struct {
	Name, SQL string
	ParamOIDs []uint32
	Fields    []FieldDescription
}

type Notification struct {
	PID              uint32
	Channel, Payload string
}

// Errors

type PgError struct {
	Severity, Code, Message, Detail, Hint                           string
	Position, InternalPosition, Line                                int32
	InternalQuery, Where, File, Routine                             string
	SchemaName, TableName, ColumnName, DataTypeName, ConstraintName string
}

type Notice PgError

type ConnectError struct{ Config *Config }

func (*PgError) Error() string
func (*PgError) SQLState() string
func (*ConnectError) Error() string
func (*ConnectError) Unwrap() error
func SafeToRetry(_ any) bool
func Timeout(_ any) bool
