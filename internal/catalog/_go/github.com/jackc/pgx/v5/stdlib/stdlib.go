// Package stdlib describes how github.com/jackc/pgx, versions 4 and 5, serves database/sql.
//
//perfls:library pgx
package stdlib

import (
	"context"
	"database/sql"
	"database/sql/driver"

	"github.com/jackc/pgx/v5"
)

type OptionOpenDB func(*connector)

type connector struct{}

//perfls:client database
func OpenDB(_ any, _ ...any) *sql.DB

//perfls:builder
func OpenDBFromPool(_ any, _ ...any) *sql.DB

func GetConnector(_ any, _ ...any) driver.Connector
func GetPoolConnector(_ any, _ ...any) driver.Connector
func GetDefaultDriver() driver.Driver
func RegisterConnConfig(_ any) string
func UnregisterConnConfig(_ any)
func OptionBeforeConnect(_ any) OptionOpenDB
func OptionAfterConnect(_ any) OptionOpenDB
func OptionResetSession(_ any) OptionOpenDB
func AcquireConn(_ any) (*pgx.Conn, error) // v4
func ReleaseConn(_, _ any) error           // v4

// Conn is what (*sql.Conn).Raw hands out.
type Conn struct{}

func (*Conn) Conn() *pgx.Conn
func (*Conn) Begin() (driver.Tx, error)
func (*Conn) BeginTx(context.Context, driver.TxOptions) (driver.Tx, error)
func (*Conn) Prepare(string) (driver.Stmt, error)
func (*Conn) PrepareContext(context.Context, string) (driver.Stmt, error)
func (*Conn) CheckNamedValue(*driver.NamedValue) error
func (*Conn) ResetSession(context.Context) error
func (*Conn) Ping(context.Context) error
func (*Conn) Close() error

//perfls:query write auto sql=query
func (*Conn) ExecContext(_ context.Context, query string, _ []driver.NamedValue) (driver.Result, error)

//perfls:query read auto many sql=query
func (*Conn) QueryContext(_ context.Context, query string, _ []driver.NamedValue) (driver.Rows, error)
