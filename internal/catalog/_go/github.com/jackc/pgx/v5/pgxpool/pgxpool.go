// Package pgxpool describes github.com/jackc/pgx's pool of connections, versions 4 and 5: what says v4 was there before version 5.
//
//perfls:library pgx
package pgxpool

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

type Config struct {
	ConnConfig        *pgx.ConnConfig
	BeforeConnect     func(context.Context, *pgx.ConnConfig) error
	AfterConnect      func(context.Context, *pgx.Conn) error
	BeforeAcquire     func(context.Context, *pgx.Conn) bool
	AfterRelease      func(*pgx.Conn) bool
	BeforeClose       func(*pgx.Conn)
	MaxConnLifetime   time.Duration
	MaxConnIdleTime   time.Duration
	HealthCheckPeriod time.Duration
	MaxConns          int32
	MinConns          int32
}

func ParseConfig(_ any) (*Config, error)
func (*Config) Copy() *Config
func (*Config) ConnString() string

//perfls:client database
func New(_, _ any) (*Pool, error)

//perfls:client database
func NewWithConfig(_, _ any) (*Pool, error)

// Connect is v4's New.
//
//perfls:client database
func Connect(_, _ any) (*Pool, error)

// ConnectConfig is v4's NewWithConfig.
//
//perfls:client database
func ConnectConfig(_, _ any) (*Pool, error)

type Pool struct{}

func (*Pool) Acquire(context.Context) (*Conn, error)
func (*Pool) AcquireAllIdle(context.Context) []*Conn
func (*Pool) Config() *Config
func (*Pool) Stat() *Stat
func (*Pool) Reset()
func (*Pool) Close()

//perfls:callback fn=fn run=once
func (*Pool) AcquireFunc(_ context.Context, fn func(*Conn) error) error

//perfls:harmless
func (*Pool) Ping(context.Context) error

//perfls:query read auto many sql=query
func (*Pool) Query(_ context.Context, query string, _ ...any) (pgx.Rows, error)

//perfls:query read auto one sql=query
func (*Pool) QueryRow(_ context.Context, query string, _ ...any) pgx.Row

// QueryFunc is v4's.
//
//perfls:query read many sql=query rows=fn
func (*Pool) QueryFunc(_ context.Context, query string, _, _ []any, fn func(pgx.QueryFuncRow) error) (pgconn.CommandTag, error)

//perfls:query write auto sql=query
func (*Pool) Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)

//perfls:query write
func (*Pool) SendBatch(context.Context, *pgx.Batch) pgx.BatchResults

//perfls:query write model=model
func (*Pool) CopyFrom(_ context.Context, model pgx.Identifier, _ []string, _ pgx.CopyFromSource) (int64, error)

//perfls:transaction
func (*Pool) Begin(context.Context) (pgx.Tx, error)

//perfls:transaction
func (*Pool) BeginTx(context.Context, pgx.TxOptions) (pgx.Tx, error)

// BeginFunc is v4's.
//
//perfls:transaction fn=fn
func (*Pool) BeginFunc(_ context.Context, fn func(pgx.Tx) error) error

// BeginTxFunc is v4's.
//
//perfls:transaction fn=fn
func (*Pool) BeginTxFunc(_ context.Context, _ pgx.TxOptions, fn func(pgx.Tx) error) error

type Conn struct{}

func (*Conn) Conn() *pgx.Conn
func (*Conn) Hijack() *pgx.Conn
func (*Conn) Release()

//perfls:harmless
func (*Conn) Ping(context.Context) error

//perfls:query read auto many sql=query
func (*Conn) Query(_ context.Context, query string, _ ...any) (pgx.Rows, error)

//perfls:query read auto one sql=query
func (*Conn) QueryRow(_ context.Context, query string, _ ...any) pgx.Row

// QueryFunc is v4's.
//
//perfls:query read many sql=query rows=fn
func (*Conn) QueryFunc(_ context.Context, query string, _, _ []any, fn func(pgx.QueryFuncRow) error) (pgconn.CommandTag, error)

//perfls:query write auto sql=query
func (*Conn) Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)

//perfls:query write
func (*Conn) SendBatch(context.Context, *pgx.Batch) pgx.BatchResults

//perfls:query write model=model
func (*Conn) CopyFrom(_ context.Context, model pgx.Identifier, _ []string, _ pgx.CopyFromSource) (int64, error)

//perfls:transaction
func (*Conn) Begin(context.Context) (pgx.Tx, error)

//perfls:transaction
func (*Conn) BeginTx(context.Context, pgx.TxOptions) (pgx.Tx, error)

// BeginFunc is v4's.
//
//perfls:transaction fn=fn
func (*Conn) BeginFunc(_ context.Context, fn func(pgx.Tx) error) error

// BeginTxFunc is v4's.
//
//perfls:transaction fn=fn
func (*Conn) BeginTxFunc(_ context.Context, _ pgx.TxOptions, fn func(pgx.Tx) error) error

type Tx struct{}

func (*Tx) Conn() *pgx.Conn
func (*Tx) LargeObjects() pgx.LargeObjects

//perfls:transaction
func (*Tx) Begin(context.Context) (pgx.Tx, error)

// BeginFunc is v4's.
//
//perfls:transaction fn=fn
func (*Tx) BeginFunc(_ context.Context, fn func(pgx.Tx) error) error

//perfls:harmless
func (*Tx) Commit(context.Context) error

//perfls:harmless
func (*Tx) Rollback(context.Context) error

//perfls:query read auto many sql=query
func (*Tx) Query(_ context.Context, query string, _ ...any) (pgx.Rows, error)

//perfls:query read auto one sql=query
func (*Tx) QueryRow(_ context.Context, query string, _ ...any) pgx.Row

// QueryFunc is v4's.
//
//perfls:query read many sql=query rows=fn
func (*Tx) QueryFunc(_ context.Context, query string, _, _ []any, fn func(pgx.QueryFuncRow) error) (pgconn.CommandTag, error)

//perfls:query write auto sql=query
func (*Tx) Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)

//perfls:query write
func (*Tx) SendBatch(context.Context, *pgx.Batch) pgx.BatchResults

//perfls:query write model=model
func (*Tx) CopyFrom(_ context.Context, model pgx.Identifier, _ []string, _ pgx.CopyFromSource) (int64, error)

//perfls:builder
func (*Tx) Prepare(_ context.Context, _, _ string) (*pgconn.StatementDescription, error)

type Stat struct{}

func (*Stat) TotalConns() int32
func (*Stat) IdleConns() int32
func (*Stat) MaxConns() int32
func (*Stat) AcquiredConns() int32
func (*Stat) ConstructingConns() int32
func (*Stat) AcquireCount() int64
func (*Stat) AcquireDuration() time.Duration
func (*Stat) EmptyAcquireCount() int64
func (*Stat) CanceledAcquireCount() int64
