package sqlx

import (
	"context"
	"database/sql"
)

// Stmt is a prepared statement.
type Stmt struct {
	*sql.Stmt
	Mapper any
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

// NamedStmt is a prepared statement whose parameters have names.
type NamedStmt struct {
	Params      []string
	QueryString string
	Stmt        *Stmt
}

func (*NamedStmt) Unsafe() *NamedStmt
func (*NamedStmt) Close() error

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

// Results.

//perfls:result query read auto many
type Rows struct {
	*sql.Rows
	Mapper any
}

func (*Rows) MapScan(map[string]any) error
func (*Rows) SliceScan() ([]any, error)
func (*Rows) StructScan(any) error

//perfls:result query read auto one
type Row struct{ Mapper any }

func (*Row) Scan(...any) error
func (*Row) MapScan(map[string]any) error
func (*Row) SliceScan() ([]any, error)
func (*Row) StructScan(any) error
func (*Row) Columns() ([]string, error)
func (*Row) ColumnTypes() ([]*sql.ColumnType, error)
func (*Row) Err() error

type ColScanner interface {
	Columns() ([]string, error)
	Scan(...any) error
	Err() error
}

func MapScan(ColScanner, map[string]any) error
func SliceScan(ColScanner) ([]any, error)
func StructScan(any, any) error

// What connections and transactions have in common.

// binder rewrites statements for a driver.
type binder interface {
	DriverName() string
	Rebind(string) string
	BindNamed(string, any) (string, []any, error)
}

type Ext interface {
	binder
	Queryer
	Execer
}

type ExtContext interface {
	binder
	QueryerContext
	ExecerContext
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

type Execer interface {
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
}

type ExecerContext interface {
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
}

type Preparer interface {
	//perfls:builder sql=query
	Prepare(query string) (*sql.Stmt, error)
}

type PreparerContext interface {
	//perfls:builder sql=query
	PrepareContext(_ context.Context, query string) (*sql.Stmt, error)
}

// Functions that do the same on any of them.

//perfls:query read auto one sql=query into=dest
func Get(_ Queryer, dest any, query string, _ ...any) error

//perfls:query read auto one sql=query into=dest
func GetContext(_ context.Context, _ QueryerContext, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func Select(_ Queryer, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func SelectContext(_ context.Context, _ QueryerContext, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query
func NamedQuery(_ Ext, query string, _ any) (*Rows, error)

//perfls:query read auto many sql=query
func NamedQueryContext(_ context.Context, _ ExtContext, query string, _ any) (*Rows, error)

//perfls:query write auto sql=query
func NamedExec(_ Ext, query string, _ any) (sql.Result, error)

//perfls:query write auto sql=query
func NamedExecContext(_ context.Context, _ ExtContext, query string, _ any) (sql.Result, error)

//perfls:query write auto sql=query
func MustExec(_ Execer, query string, _ ...any) sql.Result

//perfls:query write auto sql=query
func MustExecContext(_ context.Context, _ ExecerContext, query string, _ ...any) sql.Result

//perfls:query write
func LoadFile(Execer, string) (*sql.Result, error)

//perfls:query write
func LoadFileContext(context.Context, ExecerContext, string) (*sql.Result, error)

//perfls:builder sql=query
func Preparex(_ Preparer, query string) (*Stmt, error)

//perfls:builder sql=query
func PreparexContext(_ context.Context, _ PreparerContext, query string) (*Stmt, error)

// Texts of statements.

func In(string, ...any) (string, []any, error)
func Named(string, any) (string, []any, error)
func BindNamed(int, string, any) (string, []any, error)
func Rebind(int, string) string
func BindType(string) int
func BindDriver(string, int)
