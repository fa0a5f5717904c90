// Package pgx describes github.com/jackc/pgx, versions 4 and 5: what says v4 was there before version 5.
//
//perfls:library pgx
package pgx

import (
	"context"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
)

// Connections

type ConnConfig struct {
	pgconn.Config
	Tracer                   QueryTracer
	DefaultQueryExecMode     QueryExecMode
	StatementCacheCapacity   int
	DescriptionCacheCapacity int
	PreferSimpleProtocol     bool // v4
}

type ParseConfigOptions struct{ pgconn.ParseConfigOptions }

func (*ConnConfig) Copy() *ConnConfig
func (*ConnConfig) ConnString() string
func ParseConfig(_ any) (*ConnConfig, error)
func ParseConfigWithOptions(_, _ any) (*ConnConfig, error)

//perfls:client database
func Connect(_, _ any) (*Conn, error)

//perfls:client database
func ConnectConfig(_, _ any) (*Conn, error)

//perfls:client database
func ConnectWithOptions(_, _, _ any) (*Conn, error)

type Conn struct{}

func (*Conn) Close(context.Context) error
func (*Conn) IsClosed() bool
func (*Conn) Config() *ConnConfig
func (*Conn) PgConn() *pgconn.PgConn
func (*Conn) TypeMap() *pgtype.Map
func (*Conn) ConnInfo() *pgtype.ConnInfo // v4

//perfls:harmless
func (*Conn) Ping(context.Context) error

//perfls:sleep
func (*Conn) WaitForNotification(context.Context) (*pgconn.Notification, error)

//perfls:query read auto many sql=query
func (*Conn) Query(_ context.Context, query string, _ ...any) (Rows, error)

//perfls:query read auto one sql=query
func (*Conn) QueryRow(_ context.Context, query string, _ ...any) Row

// QueryFunc is v4's.
//
//perfls:query read many sql=query rows=fn
func (*Conn) QueryFunc(_ context.Context, query string, _, _ []any, fn func(QueryFuncRow) error) (pgconn.CommandTag, error)

//perfls:query write auto sql=query
func (*Conn) Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)

//perfls:query write
func (*Conn) SendBatch(context.Context, *Batch) BatchResults

//perfls:query write model=model
func (*Conn) CopyFrom(_ context.Context, model Identifier, _ []string, _ CopyFromSource) (int64, error)

//perfls:builder
func (*Conn) Prepare(_ context.Context, _, _ string) (*pgconn.StatementDescription, error)

//perfls:harmless
func (*Conn) Deallocate(context.Context, string) error

//perfls:harmless
func (*Conn) DeallocateAll(context.Context) error

//perfls:query read one
func (*Conn) LoadType(context.Context, string) (*pgtype.Type, error)

//perfls:query read many
func (*Conn) LoadTypes(context.Context, []string) ([]*pgtype.Type, error)

//perfls:transaction
func (*Conn) Begin(context.Context) (Tx, error)

//perfls:transaction
func (*Conn) BeginTx(context.Context, TxOptions) (Tx, error)

// BeginFunc is v4's.
//
//perfls:transaction fn=fn
func (*Conn) BeginFunc(_ context.Context, fn func(Tx) error) error

// BeginTxFunc is v4's.
//
//perfls:transaction fn=fn
func (*Conn) BeginTxFunc(_ context.Context, _ TxOptions, fn func(Tx) error) error

// Transactions

type (
	TxIsoLevel       string
	TxAccessMode     string
	TxDeferrableMode string
)

type TxOptions struct {
	IsoLevel       TxIsoLevel
	AccessMode     TxAccessMode
	DeferrableMode TxDeferrableMode
	BeginQuery     string
	CommitQuery    string
}

//perfls:transaction fn=fn
func BeginFunc(_, _ any, fn func(Tx) error) error

//perfls:transaction fn=fn
func BeginTxFunc(_, _, _ any, fn func(Tx) error) error

type Tx interface {
	//perfls:transaction
	Begin(context.Context) (Tx, error)
	// BeginFunc is v4's.
	//
	//perfls:transaction fn=fn
	BeginFunc(_ context.Context, fn func(Tx) error) error
	//perfls:harmless
	Commit(context.Context) error
	//perfls:harmless
	Rollback(context.Context) error

	//perfls:query read auto many sql=query
	Query(_ context.Context, query string, _ ...any) (Rows, error)
	//perfls:query read auto one sql=query
	QueryRow(_ context.Context, query string, _ ...any) Row
	// QueryFunc is v4's.
	//
	//perfls:query read many sql=query rows=fn
	QueryFunc(_ context.Context, query string, _, _ []any, fn func(QueryFuncRow) error) (pgconn.CommandTag, error)
	//perfls:query write auto sql=query
	Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)
	//perfls:query write
	SendBatch(context.Context, *Batch) BatchResults
	//perfls:query write model=model
	CopyFrom(_ context.Context, model Identifier, _ []string, _ CopyFromSource) (int64, error)
	//perfls:builder
	Prepare(_ context.Context, _, _ string) (*pgconn.StatementDescription, error)

	LargeObjects() LargeObjects
	Conn() *Conn
}

// Results

//perfls:result query read auto many
type Rows interface {
	//perfls:rows
	Next() bool
	//perfls:harmless
	CommandTag() pgconn.CommandTag
	Scan(...any) error
	Values() ([]any, error)
	RawValues() [][]byte
	FieldDescriptions() []pgconn.FieldDescription
	Err() error
	Close()
	Conn() *Conn
}

//perfls:result query read auto one
type Row interface{ Scan(...any) error }

type CollectableRow interface {
	FieldDescriptions() []pgconn.FieldDescription
	Scan(...any) error
	Values() ([]any, error)
	RawValues() [][]byte
}

type QueryFuncRow interface { // v4
	FieldDescriptions() []pgconn.FieldDescription
	RawValues() [][]byte
}

type RowScanner interface{ ScanRow(Rows) error }

//perfls:harmless
func RowsFromResultReader(_, _ any) Rows

func ScanRow(_, _, _ any, _ ...any) error

//perfls:callback fn=fn run=rows
func ForEachRow(_, _ any, fn func() error) (pgconn.CommandTag, error)

//perfls:callback fn=fn run=rows
func AppendRows[T any, S ~[]T](_ S, _ Rows, fn RowToFunc[T]) (S, error) { panic(0) }

//perfls:callback fn=fn run=rows
func CollectRows[T any](_ Rows, fn RowToFunc[T]) ([]T, error) { panic(0) }

//perfls:callback fn=fn run=once
func CollectOneRow[T any](_ Rows, fn RowToFunc[T]) (T, error) { panic(0) }

//perfls:callback fn=fn run=once
func CollectExactlyOneRow[T any](_ Rows, fn RowToFunc[T]) (T, error) { panic(0) }

type RowToFunc[T any] func(row CollectableRow) (T, error)

func RowTo[T any](CollectableRow) (T, error)                         { panic(0) }
func RowToAddrOf[T any](CollectableRow) (*T, error)                  { panic(0) }
func RowToStructByPos[T any](CollectableRow) (T, error)              { panic(0) }
func RowToStructByName[T any](CollectableRow) (T, error)             { panic(0) }
func RowToStructByNameLax[T any](CollectableRow) (T, error)          { panic(0) }
func RowToAddrOfStructByPos[T any](CollectableRow) (*T, error)       { panic(0) }
func RowToAddrOfStructByName[T any](CollectableRow) (*T, error)      { panic(0) }
func RowToAddrOfStructByNameLax[T any](_ CollectableRow) (*T, error) { panic(0) }
func RowToMap(CollectableRow) (map[string]any, error)

// Many statements at once

type Batch struct{ QueuedQueries []*QueuedQuery }

//perfls:batch
func (*Batch) Queue(_ any, _ ...any) *QueuedQuery
func (*Batch) BeginTx(_ any)
func (*Batch) Len() int

type QueuedQuery struct {
	SQL       string
	Arguments []any
}

//perfls:callback fn=fn run=store
func (*QueuedQuery) Query(fn func(Rows) error)

//perfls:callback fn=fn run=store
func (*QueuedQuery) QueryRow(fn func(Row) error)

//perfls:callback fn=fn run=store
func (*QueuedQuery) Exec(fn func(pgconn.CommandTag) error)

// BatchResults hands out what SendBatch has fetched.
type BatchResults interface {
	//perfls:harmless
	Exec() (pgconn.CommandTag, error)
	//perfls:harmless
	Query() (Rows, error)
	//perfls:harmless
	QueryRow() Row
	// QueryFunc is v4's.
	//
	//perfls:callback fn=fn run=rows
	QueryFunc(_ []any, fn func(QueryFuncRow) error) (pgconn.CommandTag, error)
	//perfls:harmless
	Close() error
}

type CopyFromSource interface {
	Next() bool
	Values() ([]any, error)
	Err() error
}

func CopyFromRows(_ any) CopyFromSource

//perfls:callback fn=fn run=rows
func CopyFromSlice(_ any, fn func(int) ([]any, error)) CopyFromSource

//perfls:callback fn=fn run=rows
func CopyFromFunc(fn func() ([]any, error)) CopyFromSource

// Large objects

type LargeObjectMode int32

type LargeObjects struct{}

//perfls:query write
func (*LargeObjects) Create(_, _ any) (uint32, error)

//perfls:query read one
func (*LargeObjects) Open(_, _, _ any) (*LargeObject, error)

//perfls:query write
func (*LargeObjects) Unlink(_, _ any) error

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

// Statements and their arguments

type QueryExecMode int32

type (
	QueryResultFormats      []int16
	QueryResultFormatsByOID map[uint32]int16
	QuerySimpleProtocol     bool // v4
)

type QueryRewriter interface {
	RewriteQuery(_ context.Context, _ *Conn, _ string, _ []any) (string, []any, error)
}

type (
	NamedArgs       map[string]any
	StrictNamedArgs map[string]any
)

func (NamedArgs) RewriteQuery(_ context.Context, _ *Conn, _ string, _ []any) (string, []any, error)
func (StrictNamedArgs) RewriteQuery(_ context.Context, _ *Conn, _ string, _ []any) (string, []any, error)

type Identifier []string

func (Identifier) Sanitize() string

// Tracing

type QueryTracer interface {
	TraceQueryStart(context.Context, *Conn, TraceQueryStartData) context.Context
	TraceQueryEnd(context.Context, *Conn, TraceQueryEndData)
}

type TraceQueryStartData struct {
	SQL  string
	Args []any
}

type TraceQueryEndData struct {
	CommandTag pgconn.CommandTag
	Err        error
}

type BatchTracer interface {
	TraceBatchStart(context.Context, *Conn, TraceBatchStartData) context.Context
	TraceBatchQuery(context.Context, *Conn, TraceBatchQueryData)
	TraceBatchEnd(context.Context, *Conn, TraceBatchEndData)
}

type TraceBatchStartData struct{ Batch *Batch }

type TraceBatchQueryData struct {
	SQL        string
	Args       []any
	CommandTag pgconn.CommandTag
	Err        error
}

type TraceBatchEndData struct{ Err error }

// Errors that code compares with

var (
	ErrNoRows           error
	ErrTooManyRows      error
	ErrTxClosed         error
	ErrTxCommitRollback error
)
