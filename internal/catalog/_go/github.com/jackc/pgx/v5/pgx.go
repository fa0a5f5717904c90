// Package pgx says what github.com/jackc/pgx/v5 does.
//
//perfls:library pgx
package pgx

import (
	"context"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
)

//perfls:callback fn=fn run=rows
func AppendRows[T any, S ~[]T](_ S, _ Rows, fn RowToFunc[T]) (S, error) { panic(0) }

//perfls:transaction fn=fn
func BeginFunc(_ context.Context, _ interface {
	Begin(ctx context.Context) (Tx, error)
}, fn func(Tx) error) error

//perfls:transaction fn=fn
func BeginTxFunc(_ context.Context, _ interface {
	BeginTx(ctx context.Context, txOptions TxOptions) (Tx, error)
}, _ TxOptions, fn func(Tx) error) error

//perfls:callback fn=fn run=once
func CollectExactlyOneRow[T any](_ Rows, fn RowToFunc[T]) (T, error) { panic(0) }

//perfls:callback fn=fn run=once
func CollectOneRow[T any](_ Rows, fn RowToFunc[T]) (T, error) { panic(0) }

//perfls:callback fn=fn run=rows
func CollectRows[T any](_ Rows, fn RowToFunc[T]) ([]T, error) { panic(0) }

//perfls:builder
func Connect(context.Context, string) (*Conn, error)

//perfls:builder
func ConnectConfig(context.Context, *ConnConfig) (*Conn, error)

//perfls:builder
func ConnectWithOptions(context.Context, string, ParseConfigOptions) (*Conn, error)

//perfls:callback fn=fn run=rows
func CopyFromFunc(fn func() ([]any, error)) CopyFromSource

//perfls:callback fn=fn run=rows
func CopyFromSlice(_ int, fn func(int) ([]any, error)) CopyFromSource

func FailedBatchResults(*Batch, error) BatchResults

//perfls:callback fn=fn run=rows
func ForEachRow(_ Rows, _ []any, fn func() error) (pgconn.CommandTag, error)

func RowTo[T any](CollectableRow) (T, error)                       { panic(0) }
func RowToAddrOf[T any](CollectableRow) (*T, error)                { panic(0) }
func RowToAddrOfStructByName[T any](CollectableRow) (*T, error)    { panic(0) }
func RowToAddrOfStructByNameLax[T any](CollectableRow) (*T, error) { panic(0) }
func RowToAddrOfStructByPos[T any](CollectableRow) (*T, error)     { panic(0) }
func RowToStructByName[T any](CollectableRow) (T, error)           { panic(0) }
func RowToStructByNameLax[T any](CollectableRow) (T, error)        { panic(0) }
func RowToStructByPos[T any](CollectableRow) (T, error)            { panic(0) }

//perfls:harmless
func RowsFromResultReader(*pgtype.Map, *pgconn.ResultReader) Rows

type Batch struct {
	QueuedQueries []*QueuedQuery
}

//perfls:batch
func (*Batch) Queue(string, ...any) *QueuedQuery

func (*Batch) Len() int
func (*Batch) BeginTx(TxOptions)

type BatchResults interface {
	//perfls:harmless
	Exec() (pgconn.CommandTag, error)
	//perfls:harmless
	Query() (Rows, error)
	//perfls:harmless
	QueryRow() Row
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

//perfls:harmless
func (*Conn) Ping(context.Context) error

func (*Conn) Close(context.Context) error
func (*Conn) Config() *ConnConfig

//perfls:harmless
func (*Conn) Deallocate(context.Context, string) error

//perfls:harmless
func (*Conn) DeallocateAll(context.Context) error

func (*Conn) IsClosed() bool

//perfls:query read one
func (*Conn) LoadType(context.Context, string) (*pgtype.Type, error)

//perfls:query read many
func (*Conn) LoadTypes(context.Context, []string) ([]*pgtype.Type, error)

func (*Conn) PgConn() *pgconn.PgConn
func (*Conn) TypeMap() *pgtype.Map

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

type ErrPreprocessingBatch struct{}

func (ErrPreprocessingBatch) Error() string

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

type QueuedQuery struct{}

//perfls:callback fn=fn run=store
func (*QueuedQuery) Exec(fn func(pgconn.CommandTag) error)

//perfls:callback fn=fn run=store
func (*QueuedQuery) Query(fn func(Rows) error)

//perfls:callback fn=fn run=store
func (*QueuedQuery) QueryRow(fn func(Row) error)

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
	FieldDescriptions() []pgconn.FieldDescription
	//perfls:rows
	Next() bool
	Scan(...any) error
	Values() ([]any, error)
	RawValues() [][]byte
	Conn() *Conn
}

type ScanArgError struct{}

func (ScanArgError) Error() string

type TraceBatchQueryData struct {
	CommandTag pgconn.CommandTag
	Err        error
}

type TraceBatchStartData struct {
	Batch *Batch
}

type TraceConnectEndData struct {
	Conn *Conn
	Err  error
}

type TraceCopyFromEndData struct {
	CommandTag pgconn.CommandTag
	Err        error
}

type TraceQueryEndData struct {
	CommandTag pgconn.CommandTag
	Err        error
}

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
	//perfls:harmless
	Commit(context.Context) error
	//perfls:harmless
	Rollback(context.Context) error
	LargeObjects() LargeObjects
	Conn() *Conn
}

var (
	ErrNoRows           error
	ErrTooManyRows      error
	ErrTxClosed         error
	ErrTxCommitRollback error
)

type (
	BatchTracer             interface{}
	CollectableRow          interface{}
	ConnectTracer           interface{}
	CopyFromTracer          interface{}
	ExtendedQueryBuilder    struct{}
	Identifier              []string
	LargeObjectMode         int32
	NamedArgs               map[string]any
	ParseConfigOptions      struct{}
	PrepareTracer           interface{}
	QueryExecMode           int32
	QueryResultFormats      []int16
	QueryResultFormatsByOID map[uint32]int16
	QueryRewriter           interface{}
	QueryTracer             interface{}
	RowScanner              interface{}
	RowToFunc[T any]        func(CollectableRow) (T, error)
	StrictNamedArgs         map[string]any
	TraceBatchEndData       struct{}
	TraceConnectStartData   struct{}
	TraceCopyFromStartData  struct{}
	TracePrepareEndData     struct{}
	TracePrepareStartData   struct{}
	TraceQueryStartData     struct{}
	TxAccessMode            string
	TxDeferrableMode        string
	TxIsoLevel              string
	TxOptions               struct{}
)
