// Package boil describes github.com/volatiletech/sqlboiler/v4/boil, now github.com/aarondl/sqlboiler/v4/boil.
//
//perfls:library sqlboiler
package boil

import (
	"context"
	"database/sql"
)

type Executor interface {
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRow(query string, _ ...any) *sql.Row
}

type ContextExecutor interface {
	Executor
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row
}

// Transactions.

type Beginner interface {
	//perfls:transaction
	Begin() (*sql.Tx, error)
}

type ContextBeginner interface {
	//perfls:transaction
	BeginTx(context.Context, *sql.TxOptions) (*sql.Tx, error)
}

type Transactor interface {
	Executor
	//perfls:harmless
	Commit() error
	//perfls:harmless
	Rollback() error
}

type ContextTransactor interface {
	ContextExecutor
	//perfls:harmless
	Commit() error
	//perfls:harmless
	Rollback() error
}

//perfls:transaction
func Begin() (Transactor, error)

//perfls:transaction
func BeginTx(_, _ any) (*sql.Tx, error)

// The database of the functions whose names end in G.

func SetDB(any)
func GetDB() Executor
func GetContextDB() ContextExecutor

// Columns says which columns of a row are written.
type Columns struct {
	Kind any
	Cols []string
}

func Infer() Columns
func None() Columns
func Whitelist(...string) Columns
func Blacklist(...string) Columns
func Greylist(...string) Columns

func SkipHooks(context.Context) context.Context
func SkipTimestamps(context.Context) context.Context
func WithDebug(context.Context, bool) context.Context
