// Package dbx describes github.com/pocketbase/dbx, and ozzo-dbx, which it comes from.
//
//perfls:library dbx
package dbx

import (
	"context"
	"database/sql"
	"time"
)

type Params map[string]any
type NullStringMap map[string]sql.NullString

// Connections and transactions.

type FieldMapFunc func(string) string
type TableMapFunc func(any) string
type LogFunc func(string, ...any)
type PerfFunc func(int64, string, bool)
type QueryLogFunc func(context.Context, time.Duration, string, *sql.Rows, error)
type ExecLogFunc func(context.Context, time.Duration, string, sql.Result, error)

type DB struct {
	Builder
	FieldMapper  FieldMapFunc
	TableMapper  TableMapFunc
	LogFunc      LogFunc
	PerfFunc     PerfFunc
	QueryLogFunc QueryLogFunc
	ExecLogFunc  ExecLogFunc
}

//perfls:client database
func Open(string, string) (*DB, error)

//perfls:client database
func MustOpen(string, string) (*DB, error)

func NewFromDB(*sql.DB, string) *DB

func (*DB) Clone() *DB
func (*DB) WithContext(context.Context) *DB
func (*DB) Context() context.Context
func (*DB) DB() *sql.DB
func (*DB) DriverName() string
func (*DB) QuoteTableName(string) string
func (*DB) QuoteColumnName(string) string
func (*DB) Close() error

//perfls:transaction
func (*DB) Begin() (*Tx, error)

//perfls:transaction
func (*DB) BeginTx(context.Context, *sql.TxOptions) (*Tx, error)

//perfls:transaction fn=fn
func (*DB) Transactional(fn func(*Tx) error) error

//perfls:transaction fn=fn
func (*DB) TransactionalContext(_ context.Context, _ *sql.TxOptions, fn func(*Tx) error) error

func (*DB) Wrap(*sql.Tx) *Tx

type Tx struct{ Builder }

//perfls:harmless
func (*Tx) Commit() error

//perfls:harmless
func (*Tx) Rollback() error

// Executor is what statements are sent through.
type Executor interface {
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)

	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)

	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)

	//perfls:builder sql=query
	Prepare(query string) (*sql.Stmt, error)
}

// Query is a statement of known text.
type Query struct {
	FieldMapper  FieldMapFunc
	LastError    error
	LogFunc      LogFunc
	PerfFunc     PerfFunc
	QueryLogFunc QueryLogFunc
	ExecLogFunc  ExecLogFunc
}

//perfls:builder sql=query
func NewQuery(_ *DB, _ Executor, query string) *Query

func (*Query) SQL() string
func (*Query) Context() context.Context
func (*Query) WithContext(context.Context) *Query
func (*Query) WithExecHook(ExecHookFunc) *Query
func (*Query) WithOneHook(OneHookFunc) *Query
func (*Query) WithAllHook(AllHookFunc) *Query
func (*Query) Params() Params
func (*Query) Bind(Params) *Query
func (*Query) Prepare() *Query
func (*Query) Close() error

//perfls:query write auto
func (*Query) Execute() (sql.Result, error)

//perfls:query read auto one into=dest
func (*Query) One(dest any) error

//perfls:query read auto many into=dest
func (*Query) All(dest any) error

//perfls:query read auto one into=dest
func (*Query) Row(dest ...any) error

//perfls:query read auto many into=dest
func (*Query) Column(dest any) error

//perfls:query read auto many
func (*Query) Rows() (*Rows, error)

type ExecHookFunc func(*Query, func() error) error
type OneHookFunc func(*Query, any, func(any) error) error
type AllHookFunc func(*Query, any, func(any) error) error
type BuildHookFunc func(*Query)

//perfls:result query read many
type Rows struct{ *sql.Rows }

func (*Rows) ScanMap(NullStringMap) error
func (*Rows) ScanStruct(any) error

// SelectQuery is a SELECT that is being built.
type SelectQuery struct {
	FieldMapper FieldMapFunc
	TableMapper TableMapFunc
}

func NewSelectQuery(Builder, *DB) *SelectQuery

//perfls:builder model=models
func (*SelectQuery) From(models ...string) *SelectQuery

func (*SelectQuery) Select(...string) *SelectQuery
func (*SelectQuery) AndSelect(...string) *SelectQuery
func (*SelectQuery) Distinct(bool) *SelectQuery
func (*SelectQuery) SelectOption(string) *SelectQuery
func (*SelectQuery) PreFragment(string) *SelectQuery
func (*SelectQuery) PostFragment(string) *SelectQuery
func (*SelectQuery) Where(Expression) *SelectQuery
func (*SelectQuery) AndWhere(Expression) *SelectQuery
func (*SelectQuery) OrWhere(Expression) *SelectQuery
func (*SelectQuery) Join(string, string, Expression) *SelectQuery
func (*SelectQuery) InnerJoin(string, Expression) *SelectQuery
func (*SelectQuery) LeftJoin(string, Expression) *SelectQuery
func (*SelectQuery) RightJoin(string, Expression) *SelectQuery
func (*SelectQuery) GroupBy(...string) *SelectQuery
func (*SelectQuery) AndGroupBy(...string) *SelectQuery
func (*SelectQuery) Having(Expression) *SelectQuery
func (*SelectQuery) AndHaving(Expression) *SelectQuery
func (*SelectQuery) OrHaving(Expression) *SelectQuery
func (*SelectQuery) Union(*Query) *SelectQuery
func (*SelectQuery) UnionAll(*Query) *SelectQuery
func (*SelectQuery) OrderBy(...string) *SelectQuery
func (*SelectQuery) AndOrderBy(...string) *SelectQuery
func (*SelectQuery) Limit(int64) *SelectQuery
func (*SelectQuery) Offset(int64) *SelectQuery
func (*SelectQuery) Bind(Params) *SelectQuery
func (*SelectQuery) AndBind(Params) *SelectQuery
func (*SelectQuery) Context() context.Context
func (*SelectQuery) WithContext(context.Context) *SelectQuery
func (*SelectQuery) WithBuildHook(BuildHookFunc) *SelectQuery
func (*SelectQuery) Info() *QueryInfo
func (*SelectQuery) Build() *Query

//perfls:query read one into=dest
func (*SelectQuery) One(dest any) error

//perfls:query read many into=dest
func (*SelectQuery) All(dest any) error

//perfls:query read one model=dest into=dest
func (*SelectQuery) Model(_, dest any) error

//perfls:query read one into=dest
func (*SelectQuery) Row(dest ...any) error

//perfls:query read many into=dest
func (*SelectQuery) Column(dest any) error

//perfls:query read many
func (*SelectQuery) Rows() (*Rows, error)

// ModelQuery writes one model.
type ModelQuery struct{}

func NewModelQuery(any, FieldMapFunc, *DB, Builder) *ModelQuery

func (*ModelQuery) Context() context.Context
func (*ModelQuery) WithContext(context.Context) *ModelQuery
func (*ModelQuery) Exclude(...string) *ModelQuery

//perfls:query write one
func (*ModelQuery) Insert(...string) error

//perfls:query write one
func (*ModelQuery) Update(...string) error

//perfls:query write one
func (*ModelQuery) Delete() error

type TableModel interface{ TableName() string }
