// Package dialect says what entgo.io/ent/dialect does.
//
//perfls:library ent
package dialect

import (
	"context"
	"database/sql"
	"database/sql/driver"
)

func Debug(any, ...func(...any)) Driver
func DebugWithContext(any, func(context.Context, ...any)) Driver
func NopTx(any) Tx

type DebugDriver struct {
	Driver
}

//perfls:transaction
func (*DebugDriver) BeginTx(context.Context, any) (Tx, error)

//perfls:query write auto sql=query
func (*DebugDriver) Exec(_ context.Context, query string, _ any, _ any) error

//perfls:query auto many sql=query
func (*DebugDriver) Query(_ context.Context, query string, _ any, _ any) error

//perfls:transaction
func (*DebugDriver) Tx(context.Context) (Tx, error)

func (*DebugDriver) ExecContext(context.Context, any, ...any) (sql.Result, error)
func (*DebugDriver) QueryContext(context.Context, any, ...any) (*sql.Rows, error)

type DebugTx struct {
	Tx
}

//perfls:query write auto sql=query
func (*DebugTx) Exec(_ context.Context, query string, _ any, _ any) error

//perfls:query auto many sql=query
func (*DebugTx) Query(_ context.Context, query string, _ any, _ any) error

func (*DebugTx) Commit() error
func (*DebugTx) ExecContext(context.Context, any, ...any) (sql.Result, error)
func (*DebugTx) QueryContext(context.Context, any, ...any) (*sql.Rows, error)
func (*DebugTx) Rollback() error

type Driver interface {
	ExecQuerier
	//perfls:transaction
	Tx(context.Context) (Tx, error)
	Close() error
	Dialect() string
}

type ExecQuerier interface {
	//perfls:query write auto sql=query
	Exec(_ context.Context, query string, _ any, _ any) error
	//perfls:query auto many sql=query
	Query(_ context.Context, query string, _ any, _ any) error
}

type Tx interface {
	ExecQuerier
	driver.Tx
}
