// Package bun describes github.com/uptrace/bun: connections and transactions; query.go has the queries.
//
//perfls:library bun
package bun

import (
	"context"
	"database/sql"

	"github.com/uptrace/bun/schema"
)

type (
	BaseModel             = schema.BaseModel
	Model                 = schema.Model
	Query                 = schema.Query
	Safe                  = schema.Safe
	Name                  = schema.Name
	Ident                 = schema.Ident
	NullTime              = schema.NullTime
	BeforeAppendModelHook = schema.BeforeAppendModelHook
	BeforeScanRowHook     = schema.BeforeScanRowHook
	AfterScanRowHook      = schema.AfterScanRowHook
)

func SafeQuery(string, ...any) schema.QueryWithArgs
func In(any) schema.QueryAppender

// What a connection, a pool and a transaction have in common.

type IConn interface {
	//perfls:query auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
}

// starts builds queries.
type starts struct{}

func (starts) NewValues(any) *ValuesQuery
func (starts) NewSelect() *SelectQuery
func (starts) NewInsert() *InsertQuery
func (starts) NewUpdate() *UpdateQuery
func (starts) NewDelete() *DeleteQuery
func (starts) NewCreateTable() *CreateTableQuery
func (starts) NewDropTable() *DropTableQuery
func (starts) NewCreateIndex() *CreateIndexQuery
func (starts) NewDropIndex() *DropIndexQuery
func (starts) NewTruncateTable() *TruncateTableQuery
func (starts) NewAddColumn() *AddColumnQuery
func (starts) NewDropColumn() *DropColumnQuery

// startsAll builds what a query itself does not.
type startsAll struct{ starts }

func (startsAll) NewMerge() *MergeQuery

type IDB interface {
	IConn
	NewValues(any) *ValuesQuery
	NewSelect() *SelectQuery
	NewInsert() *InsertQuery
	NewUpdate() *UpdateQuery
	NewDelete() *DeleteQuery
	NewCreateTable() *CreateTableQuery
	NewDropTable() *DropTableQuery
	NewCreateIndex() *CreateIndexQuery
	NewDropIndex() *DropIndexQuery
	NewTruncateTable() *TruncateTableQuery
	NewAddColumn() *AddColumnQuery
	NewDropColumn() *DropColumnQuery
	NewMerge() *MergeQuery
	Dialect() schema.Dialect
	//perfls:builder sql=query
	NewRaw(query string, _ ...any) *RawQuery
	//perfls:transaction
	BeginTx(context.Context, *sql.TxOptions) (Tx, error)
	//perfls:transaction fn=fn
	RunInTx(_ context.Context, _ *sql.TxOptions, fn func(context.Context, Tx) error) error
}

// DB

type DB struct {
	*sql.DB
	startsAll
}

type (
	DBOption   func(*DB)
	DBStats    struct{ Queries, Errors uint32 }
	QueryEvent struct {
		DB        *DB
		Query     string
		Operation string
		Model     Model
		Err       error
		Result    sql.Result
	}
	QueryHook interface {
		BeforeQuery(context.Context, *QueryEvent) context.Context
		AfterQuery(context.Context, *QueryEvent)
	}
)

func NewDB(*sql.DB, schema.Dialect, ...DBOption) *DB
func WithDiscardUnknownColumns() DBOption

func (*DB) Close() error
func (*DB) Dialect() schema.Dialect
func (*DB) Table(any) *schema.Table
func (*DB) RegisterModel(...any)
func (*DB) AddQueryHook(QueryHook)
func (*DB) WithQueryHook(QueryHook) *DB
func (*DB) WithNamedArg(string, any) *DB
func (*DB) ResetQueryHooks()
func (*DB) QueryGen() schema.QueryGen
func (*DB) HasFeature(any) bool
func (*DB) DBStats() DBStats
func (*DB) ScanRow(_, _ any, _ ...any) error
func (*DB) ScanRows(_, _ any, _ ...any) error
func (*DB) UpdateFQN(_, _ string) schema.Ident

//perfls:query write many
func (*DB) ResetModel(_ any, _ ...any) error

//perfls:builder sql=query
func (*DB) NewRaw(query string, _ ...any) *RawQuery

//perfls:query auto many sql=query
func (*DB) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query auto many sql=query
func (*DB) QueryContext(_ any, query string, _ ...any) (*sql.Rows, error)

//perfls:query auto one sql=query
func (*DB) QueryRow(query string, _ ...any) *sql.Row

//perfls:query auto one sql=query
func (*DB) QueryRowContext(_ any, query string, _ ...any) *sql.Row

//perfls:query write auto sql=query
func (*DB) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (*DB) ExecContext(_ any, query string, _ ...any) (sql.Result, error)

func (*DB) Prepare(string) (Stmt, error)
func (*DB) PrepareContext(any, string) (Stmt, error)
func (*DB) Conn(any) (Conn, error)

//perfls:transaction
func (*DB) Begin() (Tx, error)

//perfls:transaction
func (*DB) BeginTx(_, _ any) (Tx, error)

//perfls:transaction fn=fn
func (*DB) RunInTx(_, _ any, fn func(context.Context, Tx) error) error

// Conn

type Conn struct {
	*sql.Conn
	startsAll
}

func (Conn) Dialect() schema.Dialect

//perfls:builder sql=query
func (Conn) NewRaw(query string, _ ...any) *RawQuery

//perfls:query auto many sql=query
func (Conn) QueryContext(_ any, query string, _ ...any) (*sql.Rows, error)

//perfls:query auto one sql=query
func (Conn) QueryRowContext(_ any, query string, _ ...any) *sql.Row

//perfls:query write auto sql=query
func (Conn) ExecContext(_ any, query string, _ ...any) (sql.Result, error)

//perfls:transaction
func (Conn) BeginTx(_, _ any) (Tx, error)

//perfls:transaction fn=fn
func (Conn) RunInTx(_, _ any, fn func(context.Context, Tx) error) error

// Tx

type Tx struct {
	*sql.Tx
	startsAll
}

type Stmt struct{ *sql.Stmt }

func (Tx) Dialect() schema.Dialect
func (Tx) Commit() error
func (Tx) Rollback() error

//perfls:builder sql=query
func (Tx) NewRaw(query string, _ ...any) *RawQuery

//perfls:query auto many sql=query
func (Tx) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query auto many sql=query
func (Tx) QueryContext(_ any, query string, _ ...any) (*sql.Rows, error)

//perfls:query auto one sql=query
func (Tx) QueryRow(query string, _ ...any) *sql.Row

//perfls:query auto one sql=query
func (Tx) QueryRowContext(_ any, query string, _ ...any) *sql.Row

//perfls:query write auto sql=query
func (Tx) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (Tx) ExecContext(_ any, query string, _ ...any) (sql.Result, error)

//perfls:transaction
func (Tx) Begin() (Tx, error)

//perfls:transaction
func (Tx) BeginTx(_, _ any) (Tx, error)

//perfls:transaction fn=fn
func (Tx) RunInTx(_, _ any, fn func(context.Context, Tx) error) error
