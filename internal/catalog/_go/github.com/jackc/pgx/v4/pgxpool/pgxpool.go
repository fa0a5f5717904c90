// Package pgxpool says what github.com/jackc/pgx/v4/pgxpool does.
//
//perfls:library pgx
package pgxpool

import (
	"context"
	"time"

	"github.com/jackc/pgconn"
	"github.com/jackc/pgx/v4"
)

//perfls:builder
func Connect(context.Context, string) (*Pool, error)

//perfls:builder
func ConnectConfig(context.Context, *Config) (*Pool, error)

type Config struct{}

func (*Config) ConnString() string
func (*Config) Copy() *Config

type Conn struct{}

//perfls:query write auto sql=query
func (*Conn) Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)

//perfls:query read auto many sql=query
func (*Conn) Query(_ context.Context, query string, _ ...any) (pgx.Rows, error)

//perfls:query read auto one sql=query
func (*Conn) QueryRow(_ context.Context, query string, _ ...any) pgx.Row

//perfls:query write
func (*Conn) SendBatch(context.Context, *pgx.Batch) pgx.BatchResults

//perfls:query write model=model
func (*Conn) CopyFrom(_ context.Context, model pgx.Identifier, _ []string, _ pgx.CopyFromSource) (int64, error)

//perfls:transaction
func (*Conn) Begin(context.Context) (pgx.Tx, error)

//perfls:transaction
func (*Conn) BeginTx(context.Context, pgx.TxOptions) (pgx.Tx, error)

//perfls:query read many sql=query rows=fn
func (*Conn) QueryFunc(_ context.Context, query string, _ []any, _ []any, fn func(pgx.QueryFuncRow) error) (pgconn.CommandTag, error)

//perfls:transaction fn=fn
func (*Conn) BeginFunc(_ context.Context, fn func(pgx.Tx) error) error

//perfls:transaction fn=fn
func (*Conn) BeginTxFunc(_ context.Context, _ pgx.TxOptions, fn func(pgx.Tx) error) error

//perfls:harmless
func (*Conn) Ping(context.Context) error

func (*Conn) Conn() *pgx.Conn
func (*Conn) Hijack() *pgx.Conn
func (*Conn) Release()

type Pool struct{}

//perfls:query write auto sql=query
func (*Pool) Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)

//perfls:query read auto many sql=query
func (*Pool) Query(_ context.Context, query string, _ ...any) (pgx.Rows, error)

//perfls:query read auto one sql=query
func (*Pool) QueryRow(_ context.Context, query string, _ ...any) pgx.Row

//perfls:query write
func (*Pool) SendBatch(context.Context, *pgx.Batch) pgx.BatchResults

//perfls:query write model=model
func (*Pool) CopyFrom(_ context.Context, model pgx.Identifier, _ []string, _ pgx.CopyFromSource) (int64, error)

//perfls:transaction
func (*Pool) Begin(context.Context) (pgx.Tx, error)

//perfls:transaction
func (*Pool) BeginTx(context.Context, pgx.TxOptions) (pgx.Tx, error)

//perfls:query read many sql=query rows=fn
func (*Pool) QueryFunc(_ context.Context, query string, _ []any, _ []any, fn func(pgx.QueryFuncRow) error) (pgconn.CommandTag, error)

//perfls:transaction fn=fn
func (*Pool) BeginFunc(_ context.Context, fn func(pgx.Tx) error) error

//perfls:transaction fn=fn
func (*Pool) BeginTxFunc(_ context.Context, _ pgx.TxOptions, fn func(pgx.Tx) error) error

//perfls:harmless
func (*Pool) Ping(context.Context) error

func (*Pool) Acquire(context.Context) (*Conn, error)
func (*Pool) AcquireAllIdle(context.Context) []*Conn

//perfls:callback fn=fn run=once
func (*Pool) AcquireFunc(_ context.Context, fn func(*Conn) error) error

func (*Pool) Close()
func (*Pool) Config() *Config
func (*Pool) Stat() *Stat

type Stat struct{}

func (*Stat) AcquireCount() int64
func (*Stat) AcquireDuration() time.Duration
func (*Stat) AcquiredConns() int32
func (*Stat) CanceledAcquireCount() int64
func (*Stat) ConstructingConns() int32
func (*Stat) EmptyAcquireCount() int64
func (*Stat) IdleConns() int32
func (*Stat) MaxConns() int32
func (*Stat) TotalConns() int32
func (*Stat) NewConnsCount() int64
func (*Stat) MaxIdleDestroyCount() int64
func (*Stat) MaxLifetimeDestroyCount() int64

type Tx struct{}

//perfls:query write auto sql=query
func (*Tx) Exec(_ context.Context, query string, _ ...any) (pgconn.CommandTag, error)

//perfls:query read auto many sql=query
func (*Tx) Query(_ context.Context, query string, _ ...any) (pgx.Rows, error)

//perfls:query read auto one sql=query
func (*Tx) QueryRow(_ context.Context, query string, _ ...any) pgx.Row

//perfls:query write
func (*Tx) SendBatch(context.Context, *pgx.Batch) pgx.BatchResults

//perfls:query write model=model
func (*Tx) CopyFrom(_ context.Context, model pgx.Identifier, _ []string, _ pgx.CopyFromSource) (int64, error)

//perfls:transaction
func (*Tx) Begin(context.Context) (pgx.Tx, error)

//perfls:builder
func (*Tx) Prepare(context.Context, string, string) (*pgconn.StatementDescription, error)

//perfls:query read many sql=query rows=fn
func (*Tx) QueryFunc(_ context.Context, query string, _ []any, _ []any, fn func(pgx.QueryFuncRow) error) (pgconn.CommandTag, error)

//perfls:transaction fn=fn
func (*Tx) BeginFunc(_ context.Context, fn func(pgx.Tx) error) error

//perfls:harmless
func (*Tx) Commit(context.Context) error

//perfls:harmless
func (*Tx) Rollback(context.Context) error

func (*Tx) Conn() *pgx.Conn
func (*Tx) LargeObjects() pgx.LargeObjects
