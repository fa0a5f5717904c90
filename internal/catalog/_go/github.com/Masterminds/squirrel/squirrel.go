// Package squirrel says what github.com/Masterminds/squirrel does.
//
//perfls:library squirrel
package squirrel

import (
	"context"
	"database/sql"

	"github.com/lann/builder"
)

//perfls:builder model=model
func Delete(model string) DeleteBuilder

//perfls:query write
func ExecContextWith(context.Context, any, any) (sql.Result, error)

//perfls:query write
func ExecWith(any, any) (sql.Result, error)

//perfls:builder model=model
func Insert(model string) InsertBuilder

func NewStmtCache(any) *StmtCache
func NewStmtCacheProxy(any) DBProxyBeginner
func NewStmtCacher(any) DBProxyContext

//perfls:query read many
func QueryContextWith(context.Context, any, any) (*sql.Rows, error)

//perfls:query read one
func QueryRowContextWith(context.Context, any, any) RowScanner

//perfls:query read one
func QueryRowWith(any, any) RowScanner

//perfls:query read many
func QueryWith(any, any) (*sql.Rows, error)

//perfls:builder model=model
func Replace(model string) InsertBuilder

func Select(...any) SelectBuilder

//perfls:builder model=model
func Update(model string) UpdateBuilder

func WrapStdSql(any) Runner
func WrapStdSqlCtx(any) RunnerContext

type BaseRunner interface {
	Execer
	Queryer
}

type DBProxy interface {
	Execer
	Queryer
	QueryRower
	Preparer
}

type DBProxyBeginner interface {
	DBProxy
	//perfls:transaction
	Begin() (*sql.Tx, error)
}

type DBProxyContext interface {
	Execer
	Queryer
	QueryRower
	PreparerContext
}

type DeleteBuilder builder.Builder

func (DeleteBuilder) ToSql() (string, []any, error)
func (DeleteBuilder) MustSql() (string, []any)
func (DeleteBuilder) PlaceholderFormat(any) DeleteBuilder
func (DeleteBuilder) RunWith(any) DeleteBuilder
func (DeleteBuilder) Prefix(any, ...any) DeleteBuilder
func (DeleteBuilder) PrefixExpr(any) DeleteBuilder
func (DeleteBuilder) Suffix(any, ...any) DeleteBuilder
func (DeleteBuilder) SuffixExpr(any) DeleteBuilder

//perfls:builder model=model
func (DeleteBuilder) From(model string) DeleteBuilder

func (DeleteBuilder) Where(any, ...any) DeleteBuilder
func (DeleteBuilder) OrderBy(...any) DeleteBuilder
func (DeleteBuilder) Limit(any) DeleteBuilder
func (DeleteBuilder) Offset(any) DeleteBuilder

//perfls:query write
func (DeleteBuilder) Exec() (sql.Result, error)

//perfls:query write many
func (DeleteBuilder) Query() (*sql.Rows, error)

//perfls:query write
func (DeleteBuilder) ExecContext(context.Context) (sql.Result, error)

//perfls:query write many
func (DeleteBuilder) QueryContext(context.Context) (*sql.Rows, error)

//perfls:query write one
func (DeleteBuilder) QueryRowContext(context.Context) RowScanner

//perfls:query write one
func (DeleteBuilder) ScanContext(context.Context, ...any) error

type Execer interface {
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
}

type ExecerContext interface {
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
}

type InsertBuilder builder.Builder

func (InsertBuilder) ToSql() (string, []any, error)
func (InsertBuilder) MustSql() (string, []any)
func (InsertBuilder) PlaceholderFormat(any) InsertBuilder
func (InsertBuilder) RunWith(any) InsertBuilder
func (InsertBuilder) Prefix(any, ...any) InsertBuilder
func (InsertBuilder) PrefixExpr(any) InsertBuilder
func (InsertBuilder) Suffix(any, ...any) InsertBuilder
func (InsertBuilder) SuffixExpr(any) InsertBuilder
func (InsertBuilder) Options(...any) InsertBuilder

//perfls:builder model=model
func (InsertBuilder) Into(model string) InsertBuilder

func (InsertBuilder) Columns(...any) InsertBuilder
func (InsertBuilder) Values(...any) InsertBuilder
func (InsertBuilder) SetMap(any) InsertBuilder
func (InsertBuilder) Select(any) InsertBuilder

//perfls:query write
func (InsertBuilder) Exec() (sql.Result, error)

//perfls:query write many
func (InsertBuilder) Query() (*sql.Rows, error)

//perfls:query write one
func (InsertBuilder) QueryRow() RowScanner

//perfls:query write one
func (InsertBuilder) Scan(...any) error

//perfls:query write
func (InsertBuilder) ExecContext(context.Context) (sql.Result, error)

//perfls:query write many
func (InsertBuilder) QueryContext(context.Context) (*sql.Rows, error)

//perfls:query write one
func (InsertBuilder) QueryRowContext(context.Context) RowScanner

//perfls:query write one
func (InsertBuilder) ScanContext(context.Context, ...any) error

type Preparer interface {
	//perfls:builder sql=query
	Prepare(query string) (*sql.Stmt, error)
}

type PreparerContext interface {
	Preparer
	//perfls:builder sql=query
	PrepareContext(_ context.Context, query string) (*sql.Stmt, error)
}

type QueryRower interface {
	//perfls:query read auto one sql=query
	QueryRow(query string, _ ...any) RowScanner
}

type QueryRowerContext interface {
	//perfls:query read auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) RowScanner
}

type Queryer interface {
	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)
}

type QueryerContext interface {
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
}

type Row struct {
	RowScanner
}

func (*Row) Scan(...any) error

//perfls:result query read auto one
type RowScanner interface {
	Scan(...any) error
}

type Runner interface {
	Execer
	Queryer
	QueryRower
}

type RunnerContext interface {
	Runner
	QueryerContext
	QueryRowerContext
	ExecerContext
}

type SelectBuilder builder.Builder

func (SelectBuilder) ToSql() (string, []any, error)
func (SelectBuilder) MustSql() (string, []any)
func (SelectBuilder) PlaceholderFormat(any) SelectBuilder
func (SelectBuilder) RunWith(any) SelectBuilder
func (SelectBuilder) Prefix(any, ...any) SelectBuilder
func (SelectBuilder) PrefixExpr(any) SelectBuilder
func (SelectBuilder) Suffix(any, ...any) SelectBuilder
func (SelectBuilder) SuffixExpr(any) SelectBuilder
func (SelectBuilder) Join(any, ...any) SelectBuilder
func (SelectBuilder) LeftJoin(any, ...any) SelectBuilder
func (SelectBuilder) RightJoin(any, ...any) SelectBuilder
func (SelectBuilder) InnerJoin(any, ...any) SelectBuilder
func (SelectBuilder) CrossJoin(any, ...any) SelectBuilder
func (SelectBuilder) JoinClause(any, ...any) SelectBuilder
func (SelectBuilder) Distinct() SelectBuilder
func (SelectBuilder) Options(...any) SelectBuilder
func (SelectBuilder) Columns(...any) SelectBuilder
func (SelectBuilder) Column(any, ...any) SelectBuilder
func (SelectBuilder) RemoveColumns() SelectBuilder

//perfls:builder model=model
func (SelectBuilder) From(model string) SelectBuilder

func (SelectBuilder) FromSelect(any, any) SelectBuilder
func (SelectBuilder) Where(any, ...any) SelectBuilder
func (SelectBuilder) GroupBy(...any) SelectBuilder
func (SelectBuilder) Having(any, ...any) SelectBuilder
func (SelectBuilder) OrderBy(...any) SelectBuilder
func (SelectBuilder) OrderByClause(any, ...any) SelectBuilder
func (SelectBuilder) Limit(any) SelectBuilder
func (SelectBuilder) RemoveLimit() SelectBuilder
func (SelectBuilder) Offset(any) SelectBuilder
func (SelectBuilder) RemoveOffset() SelectBuilder

//perfls:query write
func (SelectBuilder) Exec() (sql.Result, error)

//perfls:query read many
func (SelectBuilder) Query() (*sql.Rows, error)

//perfls:query read one
func (SelectBuilder) QueryRow() RowScanner

//perfls:query read one
func (SelectBuilder) Scan(...any) error

//perfls:query write
func (SelectBuilder) ExecContext(context.Context) (sql.Result, error)

//perfls:query read many
func (SelectBuilder) QueryContext(context.Context) (*sql.Rows, error)

//perfls:query read one
func (SelectBuilder) QueryRowContext(context.Context) RowScanner

//perfls:query read one
func (SelectBuilder) ScanContext(context.Context, ...any) error

type StatementBuilderType builder.Builder

func (StatementBuilderType) Select(...any) SelectBuilder

//perfls:builder model=model
func (StatementBuilderType) Insert(model string) InsertBuilder

//perfls:builder model=model
func (StatementBuilderType) Replace(model string) InsertBuilder

//perfls:builder model=model
func (StatementBuilderType) Update(model string) UpdateBuilder

//perfls:builder model=model
func (StatementBuilderType) Delete(model string) DeleteBuilder

func (StatementBuilderType) PlaceholderFormat(any) StatementBuilderType
func (StatementBuilderType) RunWith(any) StatementBuilderType
func (StatementBuilderType) Where(any, ...any) StatementBuilderType

type StdSql interface {
	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRow(query string, _ ...any) *sql.Row
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
}

type StdSqlCtx interface {
	StdSql
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
}

type StmtCache struct{}

//perfls:builder sql=query
func (*StmtCache) Prepare(query string) (*sql.Stmt, error)

//perfls:builder sql=query
func (*StmtCache) PrepareContext(_ context.Context, query string) (*sql.Stmt, error)

//perfls:query write auto sql=query
func (*StmtCache) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (*StmtCache) ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

//perfls:query read auto many sql=query
func (*StmtCache) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto many sql=query
func (*StmtCache) QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto one sql=query
func (*StmtCache) QueryRow(query string, _ ...any) RowScanner

//perfls:query read auto one sql=query
func (*StmtCache) QueryRowContext(_ context.Context, query string, _ ...any) RowScanner

func (*StmtCache) Clear() error

type UpdateBuilder builder.Builder

func (UpdateBuilder) ToSql() (string, []any, error)
func (UpdateBuilder) MustSql() (string, []any)
func (UpdateBuilder) PlaceholderFormat(any) UpdateBuilder
func (UpdateBuilder) RunWith(any) UpdateBuilder
func (UpdateBuilder) Prefix(any, ...any) UpdateBuilder
func (UpdateBuilder) PrefixExpr(any) UpdateBuilder
func (UpdateBuilder) Suffix(any, ...any) UpdateBuilder
func (UpdateBuilder) SuffixExpr(any) UpdateBuilder

//perfls:builder model=model
func (UpdateBuilder) Table(model string) UpdateBuilder

func (UpdateBuilder) Set(any, any) UpdateBuilder
func (UpdateBuilder) SetMap(any) UpdateBuilder

//perfls:builder model=model
func (UpdateBuilder) From(model string) UpdateBuilder

func (UpdateBuilder) FromSelect(any, any) UpdateBuilder
func (UpdateBuilder) Where(any, ...any) UpdateBuilder
func (UpdateBuilder) OrderBy(...any) UpdateBuilder
func (UpdateBuilder) Limit(any) UpdateBuilder
func (UpdateBuilder) Offset(any) UpdateBuilder

//perfls:query write
func (UpdateBuilder) Exec() (sql.Result, error)

//perfls:query write many
func (UpdateBuilder) Query() (*sql.Rows, error)

//perfls:query write one
func (UpdateBuilder) QueryRow() RowScanner

//perfls:query write one
func (UpdateBuilder) Scan(...any) error

//perfls:query write
func (UpdateBuilder) ExecContext(context.Context) (sql.Result, error)

//perfls:query write many
func (UpdateBuilder) QueryContext(context.Context) (*sql.Rows, error)

//perfls:query write one
func (UpdateBuilder) QueryRowContext(context.Context) RowScanner

//perfls:query write one
func (UpdateBuilder) ScanContext(context.Context, ...any) error

var (
	NoContextSupport     error
	RunnerNotQueryRunner error
	RunnerNotSet         error
	StatementBuilder     StatementBuilderType
)

type (
	And               conj
	CaseBuilder       builder.Builder
	Eq                map[string]any
	Gt                Lt
	GtOrEq            Lt
	ILike             Like
	Like              map[string]any
	Lt                map[string]any
	LtOrEq            Lt
	NotEq             Eq
	NotILike          Like
	NotLike           Like
	Or                conj
	PlaceholderFormat interface{}
	Sqlizer           interface{}
	conj              []Sqlizer
)
