// Package sqlx says what github.com/jmoiron/sqlx does.
//
//perfls:library sqlx
package sqlx

import (
	"context"
	"database/sql"
)

//perfls:builder
func Connect(string, string) (*DB, error)

//perfls:builder
func ConnectContext(context.Context, string, string) (*DB, error)

//perfls:query read auto one sql=query into=dest
func Get(_ Queryer, dest any, query string, _ ...any) error

//perfls:query read auto one sql=query into=dest
func GetContext(_ context.Context, _ QueryerContext, dest any, query string, _ ...any) error

func In(string, ...any) (string, []any, error)

//perfls:query write
func LoadFile(Execer, string) (*sql.Result, error)

//perfls:query write
func LoadFileContext(context.Context, ExecerContext, string) (*sql.Result, error)

//perfls:builder
func MustConnect(string, string) *DB

//perfls:query write auto sql=query
func MustExec(_ Execer, query string, _ ...any) sql.Result

//perfls:query write auto sql=query
func MustExecContext(_ context.Context, _ ExecerContext, query string, _ ...any) sql.Result

//perfls:builder
func MustOpen(string, string) *DB

func Named(string, any) (string, []any, error)

//perfls:query write auto sql=query
func NamedExec(_ Ext, query string, _ any) (sql.Result, error)

//perfls:query write auto sql=query
func NamedExecContext(_ context.Context, _ ExtContext, query string, _ any) (sql.Result, error)

//perfls:query read auto many sql=query
func NamedQuery(_ Ext, query string, _ any) (*Rows, error)

//perfls:query read auto many sql=query
func NamedQueryContext(_ context.Context, _ ExtContext, query string, _ any) (*Rows, error)

func NewDb(*sql.DB, string) *DB

//perfls:builder
func Open(string, string) (*DB, error)

//perfls:builder sql=query
func Preparex(_ Preparer, query string) (*Stmt, error)

//perfls:builder sql=query
func PreparexContext(_ context.Context, _ PreparerContext, query string) (*Stmt, error)

func Rebind(int, string) string

//perfls:query read auto many sql=query into=dest
func Select(_ Queryer, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func SelectContext(_ context.Context, _ QueryerContext, dest any, query string, _ ...any) error

type Conn struct {
	*sql.Conn
}

func (*Conn) Rebind(string) string

//perfls:transaction
func (*Conn) BeginTxx(context.Context, *sql.TxOptions) (*Tx, error)

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

type DB struct {
	*sql.DB
}

func (*DB) DriverName() string
func (*DB) MapperFunc(func(string) string)
func (*DB) Rebind(string) string
func (*DB) Unsafe() *DB
func (*DB) BindNamed(string, any) (string, []any, error)

//perfls:transaction
func (*DB) Beginx() (*Tx, error)

//perfls:transaction
func (*DB) BeginTxx(context.Context, *sql.TxOptions) (*Tx, error)

//perfls:transaction
func (*DB) MustBegin() *Tx

//perfls:transaction
func (*DB) MustBeginTx(context.Context, *sql.TxOptions) *Tx

func (*DB) Connx(context.Context) (*Conn, error)

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

type Execer interface {
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
}

type ExecerContext interface {
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
}

type Ext interface {
	Queryer
	Execer
	binder
}

type ExtContext interface {
	QueryerContext
	ExecerContext
	binder
}

type NamedStmt struct {
	Stmt *Stmt
}

func (*NamedStmt) Close() error
func (*NamedStmt) Unsafe() *NamedStmt

//perfls:query read auto one into=dest
func (*NamedStmt) Get(dest any, _ any) error

//perfls:query read auto one into=dest
func (*NamedStmt) GetContext(_ context.Context, dest any, _ any) error

//perfls:query read auto many into=dest
func (*NamedStmt) Select(dest any, _ any) error

//perfls:query read auto many into=dest
func (*NamedStmt) SelectContext(_ context.Context, dest any, _ any) error

//perfls:query read auto many
func (*NamedStmt) Query(any) (*sql.Rows, error)

//perfls:query read auto many
func (*NamedStmt) QueryContext(context.Context, any) (*sql.Rows, error)

//perfls:query read auto many
func (*NamedStmt) Queryx(any) (*Rows, error)

//perfls:query read auto many
func (*NamedStmt) QueryxContext(context.Context, any) (*Rows, error)

//perfls:query read auto one
func (*NamedStmt) QueryRow(any) *Row

//perfls:query read auto one
func (*NamedStmt) QueryRowContext(context.Context, any) *Row

//perfls:query read auto one
func (*NamedStmt) QueryRowx(any) *Row

//perfls:query read auto one
func (*NamedStmt) QueryRowxContext(context.Context, any) *Row

//perfls:query write auto
func (*NamedStmt) Exec(any) (sql.Result, error)

//perfls:query write auto
func (*NamedStmt) ExecContext(context.Context, any) (sql.Result, error)

//perfls:query write auto
func (*NamedStmt) MustExec(any) sql.Result

//perfls:query write auto
func (*NamedStmt) MustExecContext(context.Context, any) sql.Result

type Preparer interface {
	//perfls:builder sql=query
	Prepare(query string) (*sql.Stmt, error)
}

type PreparerContext interface {
	//perfls:builder sql=query
	PrepareContext(_ context.Context, query string) (*sql.Stmt, error)
}

type Queryer interface {
	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto many sql=query
	Queryx(query string, _ ...any) (*Rows, error)
	//perfls:query read auto one sql=query
	QueryRowx(query string, _ ...any) *Row
}

type QueryerContext interface {
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto many sql=query
	QueryxContext(_ context.Context, query string, _ ...any) (*Rows, error)
	//perfls:query read auto one sql=query
	QueryRowxContext(_ context.Context, query string, _ ...any) *Row
}

//perfls:result query read auto one
type Row struct{}

func (*Row) Scan(...any) error
func (*Row) Columns() ([]string, error)
func (*Row) ColumnTypes() ([]*sql.ColumnType, error)
func (*Row) Err() error
func (*Row) SliceScan() ([]any, error)
func (*Row) MapScan(map[string]any) error
func (*Row) StructScan(any) error

//perfls:result query read auto many
type Rows struct {
	*sql.Rows
}

func (*Rows) SliceScan() ([]any, error)
func (*Rows) MapScan(map[string]any) error
func (*Rows) StructScan(any) error

type Stmt struct {
	*sql.Stmt
}

func (*Stmt) Unsafe() *Stmt

//perfls:query read auto one into=dest
func (*Stmt) Get(dest any, _ ...any) error

//perfls:query read auto one into=dest
func (*Stmt) GetContext(_ context.Context, dest any, _ ...any) error

//perfls:query read auto many into=dest
func (*Stmt) Select(dest any, _ ...any) error

//perfls:query read auto many into=dest
func (*Stmt) SelectContext(_ context.Context, dest any, _ ...any) error

//perfls:query read auto many
func (*Stmt) Queryx(...any) (*Rows, error)

//perfls:query read auto many
func (*Stmt) QueryxContext(context.Context, ...any) (*Rows, error)

//perfls:query read auto one
func (*Stmt) QueryRowx(...any) *Row

//perfls:query read auto one
func (*Stmt) QueryRowxContext(context.Context, ...any) *Row

//perfls:query write auto
func (*Stmt) MustExec(...any) sql.Result

//perfls:query write auto
func (*Stmt) MustExecContext(context.Context, ...any) sql.Result

type Tx struct {
	*sql.Tx
}

func (*Tx) DriverName() string
func (*Tx) Rebind(string) string
func (*Tx) Unsafe() *Tx
func (*Tx) BindNamed(string, any) (string, []any, error)

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

func (*Tx) Stmtx(any) *Stmt
func (*Tx) StmtxContext(context.Context, any) *Stmt
func (*Tx) NamedStmt(*NamedStmt) *NamedStmt
func (*Tx) NamedStmtContext(context.Context, *NamedStmt) *NamedStmt

type binder interface {
	DriverName() string
	Rebind(string) string
	BindNamed(string, any) (string, []any, error)
}

type (
	ColScanner interface{}
)
