// Package boil says what github.com/volatiletech/sqlboiler/v4/boil does.
//
//perfls:library sqlboiler
package boil

import (
	"context"
	"database/sql"
)

//perfls:transaction
func Begin() (Transactor, error)

//perfls:transaction
func BeginTx(context.Context, any) (*sql.Tx, error)

func GetContextDB() ContextExecutor
func GetDB() Executor

type Beginner interface {
	//perfls:transaction
	Begin() (*sql.Tx, error)
}

type ContextBeginner interface {
	//perfls:transaction
	BeginTx(context.Context, any) (*sql.Tx, error)
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

type ContextTransactor interface {
	ContextExecutor
	//perfls:harmless
	Commit() error
	//perfls:harmless
	Rollback() error
}

type Executor interface {
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRow(query string, _ ...any) *sql.Row
}

type Transactor interface {
	Executor
	//perfls:harmless
	Commit() error
	//perfls:harmless
	Rollback() error
}

type (
	Columns   struct{}
	HookPoint int
)
