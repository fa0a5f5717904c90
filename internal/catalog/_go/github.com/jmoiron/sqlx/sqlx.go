// Package sqlx describes github.com/jmoiron/sqlx: database/sql, whose methods its types have too, and scanning into structs.
//
//perfls:library sqlx
package sqlx

import (
	"context"
	"database/sql"
)

// DB is the connection.
type DB struct {
	*sql.DB
	Mapper any
}

//perfls:client database
func Open(string, string) (*DB, error)

//perfls:client database
func MustOpen(string, string) *DB

//perfls:client database
func Connect(string, string) (*DB, error)

//perfls:client database
func ConnectContext(context.Context, string, string) (*DB, error)

//perfls:client database
func MustConnect(string, string) *DB

func NewDb(*sql.DB, string) *DB
func (*DB) DriverName() string
func (*DB) MapperFunc(func(string) string)
func (*DB) Unsafe() *DB
func (*DB) Rebind(string) string
func (*DB) BindNamed(string, any) (string, []any, error)

//perfls:query read auto one sql=query into=dest
func (*DB) Get(dest any, query string, _ ...any) error

//perfls:query read auto one sql=query into=dest
func (*DB) GetContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*DB) Select(dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*DB) SelectContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query
func (*DB) Queryx(query string, _ ...any) (*Rows, error)

//perfls:query read auto many sql=query
func (*DB) QueryxContext(_ context.Context, query string, _ ...any) (*Rows, error)

//perfls:query read auto one sql=query
func (*DB) QueryRowx(query string, _ ...any) *Row

//perfls:query read auto one sql=query
func (*DB) QueryRowxContext(_ context.Context, query string, _ ...any) *Row

//perfls:query read auto many sql=query
func (*DB) NamedQuery(query string, _ any) (*Rows, error)

//perfls:query read auto many sql=query
func (*DB) NamedQueryContext(_ context.Context, query string, _ any) (*Rows, error)

//perfls:query write auto sql=query
func (*DB) NamedExec(query string, _ any) (sql.Result, error)

//perfls:query write auto sql=query
func (*DB) NamedExecContext(_ context.Context, query string, _ any) (sql.Result, error)

//perfls:query write auto sql=query
func (*DB) MustExec(query string, _ ...any) sql.Result

//perfls:query write auto sql=query
func (*DB) MustExecContext(_ context.Context, query string, _ ...any) sql.Result

//perfls:builder sql=query
func (*DB) Preparex(query string) (*Stmt, error)

//perfls:builder sql=query
func (*DB) PreparexContext(_ context.Context, query string) (*Stmt, error)

//perfls:builder sql=query
func (*DB) PrepareNamed(query string) (*NamedStmt, error)

//perfls:builder sql=query
func (*DB) PrepareNamedContext(_ context.Context, query string) (*NamedStmt, error)

//perfls:transaction
func (*DB) Beginx() (*Tx, error)

//perfls:transaction
func (*DB) BeginTxx(context.Context, *sql.TxOptions) (*Tx, error)

//perfls:transaction
func (*DB) MustBegin() *Tx

//perfls:transaction
func (*DB) MustBeginTx(context.Context, *sql.TxOptions) *Tx

// Conn is one connection of the pool.
type Conn struct {
	*sql.Conn
	Mapper any
}

func (*DB) Connx(context.Context) (*Conn, error)
func (*Conn) Rebind(string) string

//perfls:query read auto one sql=query into=dest
func (*Conn) GetContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*Conn) SelectContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query
func (*Conn) QueryxContext(_ context.Context, query string, _ ...any) (*Rows, error)

//perfls:query read auto one sql=query
func (*Conn) QueryRowxContext(_ context.Context, query string, _ ...any) *Row

//perfls:builder sql=query
func (*Conn) PreparexContext(_ context.Context, query string) (*Stmt, error)

//perfls:transaction
func (*Conn) BeginTxx(context.Context, *sql.TxOptions) (*Tx, error)

// Tx is a transaction.
type Tx struct {
	*sql.Tx
	Mapper any
}

func (*Tx) DriverName() string
func (*Tx) Unsafe() *Tx
func (*Tx) Rebind(string) string
func (*Tx) BindNamed(string, any) (string, []any, error)
func (*Tx) Stmtx(any) *Stmt
func (*Tx) StmtxContext(context.Context, any) *Stmt
func (*Tx) NamedStmt(*NamedStmt) *NamedStmt
func (*Tx) NamedStmtContext(context.Context, *NamedStmt) *NamedStmt

//perfls:query read auto one sql=query into=dest
func (*Tx) Get(dest any, query string, _ ...any) error

//perfls:query read auto one sql=query into=dest
func (*Tx) GetContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*Tx) Select(dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*Tx) SelectContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query
func (*Tx) Queryx(query string, _ ...any) (*Rows, error)

//perfls:query read auto many sql=query
func (*Tx) QueryxContext(_ context.Context, query string, _ ...any) (*Rows, error)

//perfls:query read auto one sql=query
func (*Tx) QueryRowx(query string, _ ...any) *Row

//perfls:query read auto one sql=query
func (*Tx) QueryRowxContext(_ context.Context, query string, _ ...any) *Row

//perfls:query read auto many sql=query
func (*Tx) NamedQuery(query string, _ any) (*Rows, error)

//perfls:query write auto sql=query
func (*Tx) NamedExec(query string, _ any) (sql.Result, error)

//perfls:query write auto sql=query
func (*Tx) NamedExecContext(_ context.Context, query string, _ any) (sql.Result, error)

//perfls:query write auto sql=query
func (*Tx) MustExec(query string, _ ...any) sql.Result

//perfls:query write auto sql=query
func (*Tx) MustExecContext(_ context.Context, query string, _ ...any) sql.Result

//perfls:builder sql=query
func (*Tx) Preparex(query string) (*Stmt, error)

//perfls:builder sql=query
func (*Tx) PreparexContext(_ context.Context, query string) (*Stmt, error)

//perfls:builder sql=query
func (*Tx) PrepareNamed(query string) (*NamedStmt, error)

//perfls:builder sql=query
func (*Tx) PrepareNamedContext(_ context.Context, query string) (*NamedStmt, error)
