// Package sql says what database/sql does.
package sql

import (
	"context"
	"database/sql/driver"
	"time"
)

type DB struct{}

//perfls:client database
func Open(driverName, dataSourceName string) (*DB, error)

//perfls:client database
func OpenDB(c driver.Connector) *DB

//perfls:harmless
func (db *DB) Ping() error

//perfls:harmless
func (db *DB) PingContext(ctx context.Context) error

//perfls:query write auto sql=query
func (db *DB) Exec(query string, args ...any) (Result, error)

//perfls:query write auto sql=query
func (db *DB) ExecContext(ctx context.Context, query string, args ...any) (Result, error)

//perfls:query read auto many sql=query
func (db *DB) Query(query string, args ...any) (*Rows, error)

//perfls:query read auto many sql=query
func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error)

//perfls:query read auto one sql=query
func (db *DB) QueryRow(query string, args ...any) *Row

//perfls:query read auto one sql=query
func (db *DB) QueryRowContext(ctx context.Context, query string, args ...any) *Row

//perfls:builder sql=query
func (db *DB) Prepare(query string) (*Stmt, error)

//perfls:builder sql=query
func (db *DB) PrepareContext(ctx context.Context, query string) (*Stmt, error)

//perfls:transaction
func (db *DB) Begin() (*Tx, error)

//perfls:transaction
func (db *DB) BeginTx(ctx context.Context, opts *TxOptions) (*Tx, error)

func (db *DB) Conn(ctx context.Context) (*Conn, error)

type Conn struct{}

//perfls:harmless
func (c *Conn) PingContext(ctx context.Context) error

//perfls:query write auto sql=query
func (c *Conn) ExecContext(ctx context.Context, query string, args ...any) (Result, error)

//perfls:query read auto many sql=query
func (c *Conn) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error)

//perfls:query read auto one sql=query
func (c *Conn) QueryRowContext(ctx context.Context, query string, args ...any) *Row

//perfls:builder sql=query
func (c *Conn) PrepareContext(ctx context.Context, query string) (*Stmt, error)

//perfls:transaction
func (c *Conn) BeginTx(ctx context.Context, opts *TxOptions) (*Tx, error)

//perfls:callback fn=f run=once
func (c *Conn) Raw(f func(driverConn any) error) error

type Tx struct{}

//perfls:harmless
func (tx *Tx) Commit() error

//perfls:harmless
func (tx *Tx) Rollback() error

//perfls:query write auto sql=query
func (tx *Tx) Exec(query string, args ...any) (Result, error)

//perfls:query write auto sql=query
func (tx *Tx) ExecContext(ctx context.Context, query string, args ...any) (Result, error)

//perfls:query read auto many sql=query
func (tx *Tx) Query(query string, args ...any) (*Rows, error)

//perfls:query read auto many sql=query
func (tx *Tx) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error)

//perfls:query read auto one sql=query
func (tx *Tx) QueryRow(query string, args ...any) *Row

//perfls:query read auto one sql=query
func (tx *Tx) QueryRowContext(ctx context.Context, query string, args ...any) *Row

//perfls:builder sql=query
func (tx *Tx) Prepare(query string) (*Stmt, error)

//perfls:builder sql=query
func (tx *Tx) PrepareContext(ctx context.Context, query string) (*Stmt, error)

//perfls:builder
func (tx *Tx) Stmt(stmt *Stmt) *Stmt

//perfls:builder
func (tx *Tx) StmtContext(ctx context.Context, stmt *Stmt) *Stmt

type Stmt struct{}

//perfls:query write auto
func (s *Stmt) Exec(args ...any) (Result, error)

//perfls:query write auto
func (s *Stmt) ExecContext(ctx context.Context, args ...any) (Result, error)

//perfls:query read auto many
func (s *Stmt) Query(args ...any) (*Rows, error)

//perfls:query read auto many
func (s *Stmt) QueryContext(ctx context.Context, args ...any) (*Rows, error)

//perfls:query read auto one
func (s *Stmt) QueryRow(args ...any) *Row

//perfls:query read auto one
func (s *Stmt) QueryRowContext(ctx context.Context, args ...any) *Row

//perfls:result query read auto many
type Rows struct{}

//perfls:rows
func (rs *Rows) Next() bool

//perfls:result query read auto one
type Row struct{}

//perfls:result query write auto
type Result interface {
	LastInsertId() (int64, error)
	RowsAffected() (int64, error)
}

type TxOptions struct {
	Isolation int
	ReadOnly  bool
}

type DBStats struct {
	MaxOpenConnections int
	WaitDuration       time.Duration
}
