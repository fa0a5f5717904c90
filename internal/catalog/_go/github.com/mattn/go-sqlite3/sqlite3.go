// Package sqlite3 says what github.com/mattn/go-sqlite3 does.
//
//perfls:library sqlite3
package sqlite3

import (
	"context"
	"database/sql/driver"
)

type ErrNo int

func (ErrNo) Error() string

type ErrNoExtended int

func (ErrNoExtended) Error() string

type Error struct{}

func (Error) Error() string

type SQLiteBackup struct{}

func (*SQLiteBackup) Step(any) (bool, error)
func (*SQLiteBackup) Remaining() int
func (*SQLiteBackup) PageCount() int
func (*SQLiteBackup) Finish() error
func (*SQLiteBackup) Close() error

type SQLiteConn struct{}

func (*SQLiteConn) AutoCommit() bool
func (*SQLiteConn) Begin() (driver.Tx, error)
func (*SQLiteConn) BeginTx(context.Context, any) (driver.Tx, error)
func (*SQLiteConn) Close() error

//perfls:query write auto sql=query
func (*SQLiteConn) Exec(query string, _ any) (driver.Result, error)

//perfls:query write auto sql=query
func (*SQLiteConn) ExecContext(_ context.Context, query string, _ any) (driver.Result, error)

func (*SQLiteConn) Ping(context.Context) error
func (*SQLiteConn) Prepare(any) (driver.Stmt, error)
func (*SQLiteConn) PrepareContext(context.Context, any) (driver.Stmt, error)

//perfls:query read auto many sql=query
func (*SQLiteConn) Query(query string, _ any) (driver.Rows, error)

//perfls:query read auto many sql=query
func (*SQLiteConn) QueryContext(_ context.Context, query string, _ any) (driver.Rows, error)

func (*SQLiteConn) RegisterFunc(any, any, any) error
func (*SQLiteConn) RegisterAggregator(any, any, any) error
func (*SQLiteConn) RegisterCollation(any, func(string, string) int) error
func (*SQLiteConn) LoadExtension(any, any) error
func (*SQLiteConn) Backup(any, any, any) (*SQLiteBackup, error)

type (
	SQLiteDriver struct{}
	SQLiteResult struct{}
	SQLiteRows   struct{}
	SQLiteStmt   struct{}
	SQLiteTx     struct{}
)
