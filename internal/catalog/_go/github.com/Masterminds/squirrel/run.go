package squirrel

import (
	"context"
	"database/sql"

	"github.com/lann/builder"
)

// What runs statements

//perfls:result query read auto one
type RowScanner interface{ Scan(...any) error }

type Row struct{ RowScanner }

type Execer interface {
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
}

type ExecerContext interface {
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
}

type Queryer interface {
	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)
}

type QueryerContext interface {
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
}

type QueryRower interface {
	//perfls:query read auto one sql=query
	QueryRow(query string, _ ...any) RowScanner
}

type QueryRowerContext interface {
	//perfls:query read auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) RowScanner
}

type Preparer interface {
	//perfls:builder sql=query
	Prepare(query string) (*sql.Stmt, error)
}

type PreparerContext interface {
	Preparer
	//perfls:builder sql=query
	PrepareContext(_ context.Context, query string) (*sql.Stmt, error)
}

type BaseRunner interface {
	Execer
	Queryer
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

type DBProxy interface {
	Execer
	Queryer
	QueryRower
	Preparer
}

type DBProxyContext interface {
	Execer
	Queryer
	QueryRower
	PreparerContext
}

type DBProxyBeginner interface {
	DBProxy
	//perfls:transaction
	Begin() (*sql.Tx, error)
}

// StdSql is what *sql.DB and *sql.Tx have in common.
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

func WrapStdSql(_ any) Runner
func WrapStdSqlCtx(_ any) RunnerContext

//perfls:query write
func ExecWith(_, _ any) (sql.Result, error)

//perfls:query write
func ExecContextWith(_, _, _ any) (sql.Result, error)

//perfls:query read many
func QueryWith(_, _ any) (*sql.Rows, error)

//perfls:query read many
func QueryContextWith(_, _, _ any) (*sql.Rows, error)

//perfls:query read one
func QueryRowWith(_, _ any) RowScanner

//perfls:query read one
func QueryRowContextWith(_, _, _ any) RowScanner

// StmtCache prepares each statement once.
type StmtCache struct{}

func NewStmtCache(_ any) *StmtCache
func NewStmtCacher(_ any) DBProxyContext
func NewStmtCacheProxy(_ any) DBProxyBeginner

//perfls:builder sql=query
func (*StmtCache) Prepare(query string) (*sql.Stmt, error)

//perfls:builder sql=query
func (*StmtCache) PrepareContext(_ context.Context, query string) (*sql.Stmt, error)

//perfls:query read auto many sql=query
func (*StmtCache) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto many sql=query
func (*StmtCache) QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto one sql=query
func (*StmtCache) QueryRow(query string, _ ...any) RowScanner

//perfls:query read auto one sql=query
func (*StmtCache) QueryRowContext(_ context.Context, query string, _ ...any) RowScanner

//perfls:query write auto sql=query
func (*StmtCache) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (*StmtCache) ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

func (*StmtCache) Clear() error

// Expressions

type Sqlizer interface {
	ToSql() (string, []any, error)
}

type (
	And      []Sqlizer
	Or       []Sqlizer
	Eq       map[string]any
	NotEq    Eq
	Lt       map[string]any
	LtOrEq   Lt
	Gt       Lt
	GtOrEq   Lt
	Like     map[string]any
	NotLike  Like
	ILike    Like
	NotILike Like
)

func (And) ToSql() (string, []any, error)
func (Or) ToSql() (string, []any, error)
func (Eq) ToSql() (string, []any, error)
func (NotEq) ToSql() (string, []any, error)
func (Lt) ToSql() (string, []any, error)
func (LtOrEq) ToSql() (string, []any, error)
func (Gt) ToSql() (string, []any, error)
func (GtOrEq) ToSql() (string, []any, error)
func (Like) ToSql() (string, []any, error)
func (NotLike) ToSql() (string, []any, error)
func (ILike) ToSql() (string, []any, error)
func (NotILike) ToSql() (string, []any, error)

type CaseBuilder builder.Builder

func (CaseBuilder) When(_, _ any) CaseBuilder
func (CaseBuilder) Else(_ any) CaseBuilder
func (CaseBuilder) ToSql() (string, []any, error)
func (CaseBuilder) MustSql() (string, []any)

func Expr(_ any, _ ...any) Sqlizer
func ConcatExpr(_ ...any) any
func Alias(_, _ any) any
func DebugSqlizer(_ any) string
func Placeholders(_ any) string

type PlaceholderFormat interface {
	ReplacePlaceholders(string) (string, error)
}

var Question, Dollar, Colon, AtP PlaceholderFormat
