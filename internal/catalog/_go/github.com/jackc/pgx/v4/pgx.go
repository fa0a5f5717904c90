// Package pgx says what github.com/jackc/pgx/v4 does.
//
//perfls:library pgx
package pgx

import (
	"context"

	"github.com/jackc/pgconn"
	"github.com/jackc/pgconn/stmtcache"
	"github.com/jackc/pgproto3/v2"
	"github.com/jackc/pgtype"
)

//perfls:builder
func Connect(context.Context, string) (*Conn, error)

//perfls:builder
func ConnectConfig(context.Context, *ConnConfig) (*Conn, error)

//perfls:callback fn=fn run=rows
func CopyFromSlice(_ int, fn func(int) ([]any, error)) CopyFromSource

type Batch struct{}

//perfls:batch
func (*Batch) Queue(string, ...any)

func (*Batch) Len() int

type BatchResults interface {
	//perfls:harmless
	Exec() (pgconn.CommandTag, error)
	//perfls:harmless
	Query() (Rows, error)
	//perfls:harmless
	QueryRow() Row
	//perfls:callback fn=fn run=rows
	QueryFunc(_ []any, fn func(QueryFuncRow) error) (pgconn.CommandTag, error)
	//perfls:harmless
	Close() error
}

type Conn struct{}

//perfls:query write auto sql=query
func (*Conn) Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)

//perfls:query read auto many sql=query
func (*Conn) Query(_ context.Context, query string, _ ...any) (Rows, error)

//perfls:query read auto one sql=query
func (*Conn) QueryRow(_ context.Context, query string, _ ...any) Row

//perfls:query write
func (*Conn) SendBatch(context.Context, *Batch) BatchResults

//perfls:query write model=model
func (*Conn) CopyFrom(_ context.Context, model Identifier, _ []string, _ CopyFromSource) (int64, error)

//perfls:transaction
func (*Conn) Begin(context.Context) (Tx, error)

//perfls:transaction
func (*Conn) BeginTx(context.Context, TxOptions) (Tx, error)

//perfls:builder
func (*Conn) Prepare(context.Context, string, string) (*pgconn.StatementDescription, error)

//perfls:query read many sql=query rows=fn
func (*Conn) QueryFunc(_ context.Context, query string, _ []any, _ []any, fn func(QueryFuncRow) error) (pgconn.CommandTag, error)

//perfls:transaction fn=fn
func (*Conn) BeginFunc(_ context.Context, fn func(Tx) error) error

//perfls:transaction fn=fn
func (*Conn) BeginTxFunc(_ context.Context, _ TxOptions, fn func(Tx) error) error

//perfls:harmless
func (*Conn) Ping(context.Context) error

func (*Conn) Close(context.Context) error
func (*Conn) Config() *ConnConfig
func (*Conn) ConnInfo() *pgtype.ConnInfo

//perfls:harmless
func (*Conn) Deallocate(context.Context, string) error

func (*Conn) IsClosed() bool
func (*Conn) PgConn() *pgconn.PgConn
func (*Conn) StatementCache() stmtcache.Cache

//perfls:sleep
func (*Conn) WaitForNotification(context.Context) (*pgconn.Notification, error)

type ConnConfig struct {
	pgconn.Config
}

func (*ConnConfig) ConnString() string
func (*ConnConfig) Copy() *ConnConfig

type CopyFromSource interface {
	Next() bool
	Values() ([]any, error)
	Err() error
}

type LargeObject struct{}

//perfls:query read one
func (*LargeObject) Read([]byte) (int, error)

//perfls:query write
func (*LargeObject) Write([]byte) (int, error)

//perfls:query read one
func (*LargeObject) Seek(int64, int) (int64, error)

//perfls:query read one
func (*LargeObject) Tell() (int64, error)

//perfls:query write
func (*LargeObject) Truncate(int64) error

//perfls:harmless
func (*LargeObject) Close() error

type LargeObjects struct{}

//perfls:query write
func (*LargeObjects) Create(context.Context, uint32) (uint32, error)

//perfls:query read one
func (*LargeObjects) Open(context.Context, uint32, LargeObjectMode) (*LargeObject, error)

//perfls:query write
func (*LargeObjects) Unlink(context.Context, uint32) error

//perfls:result query read auto one
type Row interface {
	Scan(...any) error
}

//perfls:result query read auto many
type Rows interface {
	Close()
	Err() error
	//perfls:harmless
	CommandTag() pgconn.CommandTag
	FieldDescriptions() []pgproto3.FieldDescription
	//perfls:rows
	Next() bool
	Scan(...any) error
	Values() ([]any, error)
	RawValues() [][]byte
}

type ScanArgError struct{}

func (ScanArgError) Error() string

type SerializationError string

func (SerializationError) Error() string

type Tx interface {
	//perfls:query write auto sql=query
	Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)
	//perfls:query read auto many sql=query
	Query(_ context.Context, query string, _ ...any) (Rows, error)
	//perfls:query read auto one sql=query
	QueryRow(_ context.Context, query string, _ ...any) Row
	//perfls:query write
	SendBatch(context.Context, *Batch) BatchResults
	//perfls:query write model=model
	CopyFrom(_ context.Context, model Identifier, _ []string, _ CopyFromSource) (int64, error)
	//perfls:transaction
	Begin(context.Context) (Tx, error)
	//perfls:builder
	Prepare(context.Context, string, string) (*pgconn.StatementDescription, error)
	//perfls:query read many sql=query rows=fn
	QueryFunc(_ context.Context, query string, _ []any, _ []any, fn func(QueryFuncRow) error) (pgconn.CommandTag, error)
	//perfls:transaction fn=fn
	BeginFunc(_ context.Context, fn func(Tx) error) error
	//perfls:harmless
	Commit(context.Context) error
	//perfls:harmless
	Rollback(context.Context) error
	LargeObjects() LargeObjects
	Conn() *Conn
}

var (
	ErrNoRows           error
	ErrTxClosed         error
	ErrTxCommitRollback error
	ErrInvalidLogLevel  error
)

type (
	BuildStatementCacheFunc func(*pgconn.PgConn) stmtcache.Cache
	Identifier              []string
	LargeObjectMode         int32
	LogLevel                int
	Logger                  interface{}
	LoggerFunc              func(context.Context, LogLevel, string, map[string]any)
	QueryFuncRow            interface{}
	QueryResultFormats      []int16
	QueryResultFormatsByOID map[uint32]int16
	QuerySimpleProtocol     bool
	TxAccessMode            string
	TxDeferrableMode        string
	TxIsoLevel              string
	TxOptions               struct{}
)
