// Package dialect describes entgo.io/ent/dialect.
//
//perfls:library ent
package dialect

import (
	"context"
	"database/sql"
	"database/sql/driver"
)

const (
	MySQL    = "mysql"
	SQLite   = "sqlite3"
	Postgres = "postgres"
)

type ExecQuerier interface {
	//perfls:query write auto sql=query
	Exec(_ context.Context, query string, _, _ any) error
	//perfls:query auto many sql=query
	Query(_ context.Context, query string, _, _ any) error
}

type Driver interface {
	ExecQuerier
	//perfls:transaction
	Tx(context.Context) (Tx, error)
	Dialect() string
	Close() error
}

type Tx interface {
	ExecQuerier
	driver.Tx
}

func NopTx(Driver) Tx

// Drivers that log.

type DebugDriver struct{ Driver }

func Debug(Driver, ...func(...any)) Driver
func DebugWithContext(Driver, func(context.Context, ...any)) Driver

//perfls:query write auto sql=query
func (*DebugDriver) Exec(_ any, query string, _, _ any) error

//perfls:query auto many sql=query
func (*DebugDriver) Query(_ any, query string, _, _ any) error

func (*DebugDriver) ExecContext(_ any, query string, _ ...any) (sql.Result, error)
func (*DebugDriver) QueryContext(_ any, query string, _ ...any) (*sql.Rows, error)

//perfls:transaction
func (*DebugDriver) Tx(any) (Tx, error)

//perfls:transaction
func (*DebugDriver) BeginTx(_, _ any) (Tx, error)

type DebugTx struct{ Tx }

//perfls:query write auto sql=query
func (*DebugTx) Exec(_ any, query string, _, _ any) error

//perfls:query auto many sql=query
func (*DebugTx) Query(_ any, query string, _, _ any) error

func (*DebugTx) ExecContext(_ any, query string, _ ...any) (sql.Result, error)
func (*DebugTx) QueryContext(_ any, query string, _ ...any) (*sql.Rows, error)

func (*DebugTx) Commit() error
func (*DebugTx) Rollback() error
