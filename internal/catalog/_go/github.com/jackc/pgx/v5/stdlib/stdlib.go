// Package stdlib says what github.com/jackc/pgx/v5/stdlib does.
//
//perfls:library pgx
package stdlib

import (
	"context"
	"database/sql"
	"database/sql/driver"

	"github.com/jackc/pgx/v5"
)

//perfls:builder
func OpenDB(any, ...OptionOpenDB) *sql.DB

func OpenDBFromPool(any, ...OptionOpenDB) *sql.DB

type Conn struct{}

func (*Conn) Conn() *pgx.Conn
func (*Conn) Close() error
func (*Conn) Prepare(any) (driver.Stmt, error)
func (*Conn) PrepareContext(context.Context, any) (driver.Stmt, error)
func (*Conn) Begin() (driver.Tx, error)
func (*Conn) BeginTx(context.Context, any) (driver.Tx, error)

//perfls:query write auto sql=query
func (*Conn) ExecContext(_ context.Context, query string, _ any) (driver.Result, error)

//perfls:query read auto many sql=query
func (*Conn) QueryContext(_ context.Context, query string, _ any) (driver.Rows, error)

func (*Conn) Ping(context.Context) error
func (*Conn) CheckNamedValue(any) error
func (*Conn) ResetSession(context.Context) error

type ShouldPingParams struct {
	Conn *pgx.Conn
}

type (
	Driver       struct{}
	OptionOpenDB func(*connector)
	Rows         struct{}
	Stmt         struct{}
	connector    struct{}
)
