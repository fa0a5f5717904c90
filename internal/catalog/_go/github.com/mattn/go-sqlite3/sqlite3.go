// Package sqlite3 describes github.com/mattn/go-sqlite3: a driver of database/sql, whose connection is seen in connect hooks.
//
//perfls:library sqlite3
package sqlite3

import (
	"context"
	"database/sql/driver"
)

type SQLiteDriver struct {
	Extensions  []string
	ConnectHook func(*SQLiteConn) error
}

func (*SQLiteDriver) Open(string) (driver.Conn, error)

type SQLiteConn struct{}

//perfls:query write auto sql=query
func (*SQLiteConn) Exec(query string, _ []driver.Value) (driver.Result, error)

//perfls:query write auto sql=query
func (*SQLiteConn) ExecContext(_ context.Context, query string, _ []driver.NamedValue) (driver.Result, error)

//perfls:query read auto many sql=query
func (*SQLiteConn) Query(query string, _ []driver.Value) (driver.Rows, error)

//perfls:query read auto many sql=query
func (*SQLiteConn) QueryContext(_ context.Context, query string, _ []driver.NamedValue) (driver.Rows, error)

func (*SQLiteConn) Prepare(string) (driver.Stmt, error)
func (*SQLiteConn) PrepareContext(context.Context, string) (driver.Stmt, error)
func (*SQLiteConn) Begin() (driver.Tx, error)
func (*SQLiteConn) BeginTx(context.Context, driver.TxOptions) (driver.Tx, error)
func (*SQLiteConn) AutoCommit() bool
func (*SQLiteConn) Ping(context.Context) error
func (*SQLiteConn) ResetSession(context.Context) error
func (*SQLiteConn) Close() error

// Functions and hooks of the database.

func (*SQLiteConn) RegisterFunc(string, any, bool) error
func (*SQLiteConn) RegisterAggregator(string, any, bool) error
func (*SQLiteConn) RegisterCollation(string, func(string, string) int) error
func (*SQLiteConn) RegisterAuthorizer(func(int, string, string, string) int)
func (*SQLiteConn) RegisterCommitHook(func() int)
func (*SQLiteConn) RegisterRollbackHook(func())
func (*SQLiteConn) RegisterUpdateHook(func(int, string, string, int64))
func (*SQLiteConn) RegisterPreUpdateHook(func(SQLitePreUpdateData))
func (*SQLiteConn) LoadExtension(string, string) error
func (*SQLiteConn) CreateModule(string, Module) error
func (*SQLiteConn) SetTrace(*TraceConfig) error

// The file.

func (*SQLiteConn) Backup(string, *SQLiteConn, string) (*SQLiteBackup, error)
func (*SQLiteConn) Serialize(string) ([]byte, error)
func (*SQLiteConn) Deserialize([]byte, string) error
func (*SQLiteConn) Blob(string, string, string, int64, int) (*SQLiteBlob, error)
func (*SQLiteConn) GetFilename(string) string
func (*SQLiteConn) GetLimit(int) int
func (*SQLiteConn) SetLimit(int, int) int
func (*SQLiteConn) SetFileControlInt(string, int, int) error

// Users.

func (*SQLiteConn) Authenticate(string, string) error
func (*SQLiteConn) AuthEnabled() bool
func (*SQLiteConn) AuthUserAdd(string, string, bool) error
func (*SQLiteConn) AuthUserChange(string, string, bool) error
func (*SQLiteConn) AuthUserDelete(string) error

type SQLiteBackup struct{}

func (*SQLiteBackup) Step(int) (bool, error)
func (*SQLiteBackup) Remaining() int
func (*SQLiteBackup) PageCount() int
func (*SQLiteBackup) Finish() error
func (*SQLiteBackup) Close() error

type SQLiteBlob struct{}
type SQLitePreUpdateData struct{}
type SQLiteContext struct{}
type Module interface{}
type TraceConfig struct{}

type SQLiteStmt struct{}
type SQLiteTx struct{}
type SQLiteResult struct{}
type SQLiteRows struct{}

// Errors.

type ErrNo int
type ErrNoExtended int

type Error struct {
	Code         ErrNo
	ExtendedCode ErrNoExtended
}

func (Error) Error() string
func (ErrNo) Error() string
func (ErrNo) Extend(int) ErrNoExtended
func (ErrNoExtended) Error() string

func Version() (string, int, string)
