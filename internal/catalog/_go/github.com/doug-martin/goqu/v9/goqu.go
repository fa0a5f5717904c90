// Package goqu describes github.com/doug-martin/goqu/v9: databases and expressions. Datasets are in another file.
//
//perfls:library goqu
package goqu

import (
	"context"
	"database/sql"
	"time"

	"github.com/doug-martin/goqu/v9/exp"
	"github.com/doug-martin/goqu/v9/sqlgen"
)

// Where a statement starts

type DialectWrapper struct{}

func Dialect(_ any) DialectWrapper
func (DialectWrapper) DB(_ any) *Database

//perfls:builder model=models
func (DialectWrapper) From(models ...any) *SelectDataset
func (DialectWrapper) Select(_ ...any) *SelectDataset

//perfls:builder model=model
func (DialectWrapper) Insert(model any) *InsertDataset

//perfls:builder model=model
func (DialectWrapper) Update(model any) *UpdateDataset

//perfls:builder model=model
func (DialectWrapper) Delete(model any) *DeleteDataset

//perfls:builder model=models
func (DialectWrapper) Truncate(models ...any) *TruncateDataset

//perfls:builder model=models
func From(models ...any) *SelectDataset
func Select(_ ...any) *SelectDataset

//perfls:builder model=model
func Insert(model any) *InsertDataset

//perfls:builder model=model
func Update(model any) *UpdateDataset

//perfls:builder model=model
func Delete(model any) *DeleteDataset

//perfls:builder model=models
func Truncate(models ...any) *TruncateDataset

// Databases

type SQLDatabase interface {
	//perfls:transaction
	Begin() (*sql.Tx, error)
	//perfls:transaction
	BeginTx(context.Context, *sql.TxOptions) (*sql.Tx, error)
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:builder sql=query
	PrepareContext(_ context.Context, query string) (*sql.Stmt, error)
}

type Database struct{ Db SQLDatabase }

func New(_, _ any) *Database
func (*Database) Dialect() string
func (*Database) Logger(_ any)
func (*Database) Trace(_, _ any, _ ...any)

//perfls:transaction
func (*Database) Begin() (*TxDatabase, error)

//perfls:transaction
func (*Database) BeginTx(_, _ any) (*TxDatabase, error)

//perfls:transaction fn=fn
func (*Database) WithTx(fn func(*TxDatabase) error) error

//perfls:builder model=models
func (*Database) From(models ...any) *SelectDataset
func (*Database) Select(_ ...any) *SelectDataset

//perfls:builder model=model
func (*Database) Insert(model any) *InsertDataset

//perfls:builder model=model
func (*Database) Update(model any) *UpdateDataset

//perfls:builder model=model
func (*Database) Delete(model any) *DeleteDataset

//perfls:builder model=models
func (*Database) Truncate(models ...any) *TruncateDataset

//perfls:query read auto many sql=query
func (*Database) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto many sql=query
func (*Database) QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto one sql=query
func (*Database) QueryRow(query string, _ ...any) *sql.Row

//perfls:query read auto one sql=query
func (*Database) QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row

//perfls:query read auto one sql=query into=dest
func (*Database) ScanStruct(dest any, query string, _ ...any) (bool, error)

//perfls:query read auto one sql=query into=dest
func (*Database) ScanStructContext(_ context.Context, dest any, query string, _ ...any) (bool, error)

//perfls:query read auto one sql=query into=dest
func (*Database) ScanVal(dest any, query string, _ ...any) (bool, error)

//perfls:query read auto one sql=query into=dest
func (*Database) ScanValContext(_ context.Context, dest any, query string, _ ...any) (bool, error)

//perfls:query read auto many sql=query into=dest
func (*Database) ScanStructs(dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*Database) ScanStructsContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*Database) ScanVals(dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*Database) ScanValsContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query write auto sql=query
func (*Database) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (*Database) ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

//perfls:builder sql=query
func (*Database) Prepare(query string) (*sql.Stmt, error)

//perfls:builder sql=query
func (*Database) PrepareContext(_ context.Context, query string) (*sql.Stmt, error)

// Transactions

type SQLTx interface {
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:builder sql=query
	PrepareContext(_ context.Context, query string) (*sql.Stmt, error)
	//perfls:harmless
	Commit() error
	//perfls:harmless
	Rollback() error
}

type TxDatabase struct{ Tx SQLTx }

func NewTx(_, _ any) *TxDatabase
func (*TxDatabase) Dialect() string
func (*TxDatabase) Logger(_ any)
func (*TxDatabase) Trace(_, _ any, _ ...any)

//perfls:harmless
func (*TxDatabase) Commit() error

//perfls:harmless
func (*TxDatabase) Rollback() error

//perfls:transaction fn=fn
func (*TxDatabase) Wrap(fn func() error) error

//perfls:builder model=models
func (*TxDatabase) From(models ...any) *SelectDataset
func (*TxDatabase) Select(_ ...any) *SelectDataset

//perfls:builder model=model
func (*TxDatabase) Insert(model any) *InsertDataset

//perfls:builder model=model
func (*TxDatabase) Update(model any) *UpdateDataset

//perfls:builder model=model
func (*TxDatabase) Delete(model any) *DeleteDataset

//perfls:builder model=models
func (*TxDatabase) Truncate(models ...any) *TruncateDataset

//perfls:query read auto many sql=query
func (*TxDatabase) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto many sql=query
func (*TxDatabase) QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto one sql=query
func (*TxDatabase) QueryRow(query string, _ ...any) *sql.Row

//perfls:query read auto one sql=query
func (*TxDatabase) QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row

//perfls:query read auto one sql=query into=dest
func (*TxDatabase) ScanStruct(dest any, query string, _ ...any) (bool, error)

//perfls:query read auto one sql=query into=dest
func (*TxDatabase) ScanStructContext(_ context.Context, dest any, query string, _ ...any) (bool, error)

//perfls:query read auto one sql=query into=dest
func (*TxDatabase) ScanVal(dest any, query string, _ ...any) (bool, error)

//perfls:query read auto one sql=query into=dest
func (*TxDatabase) ScanValContext(_ context.Context, dest any, query string, _ ...any) (bool, error)

//perfls:query read auto many sql=query into=dest
func (*TxDatabase) ScanStructs(dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*TxDatabase) ScanStructsContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*TxDatabase) ScanVals(dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*TxDatabase) ScanValsContext(_ context.Context, dest any, query string, _ ...any) error

//perfls:query write auto sql=query
func (*TxDatabase) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (*TxDatabase) ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

//perfls:builder sql=query
func (*TxDatabase) Prepare(query string) (*sql.Stmt, error)

//perfls:builder sql=query
func (*TxDatabase) PrepareContext(_ context.Context, query string) (*sql.Stmt, error)

// Expressions

type (
	Expression      = exp.Expression
	Ex              = exp.Ex
	ExOr            = exp.ExOr
	Op              = exp.Op
	Record          = exp.Record
	Vals            = exp.Vals
	TruncateOptions = exp.TruncateOptions

	SQLDialectOptions = sqlgen.SQLDialectOptions
	SQLDialect        interface{}
	Logger            interface{ Printf(string, ...any) }
)

func C(_ any) exp.IdentifierExpression
func I(_ any) exp.IdentifierExpression
func S(_ any) exp.IdentifierExpression
func T(_ any) exp.IdentifierExpression
func L(_ any, _ ...any) exp.LiteralExpression
func Literal(_ any, _ ...any) exp.LiteralExpression
func V(_ any) exp.LiteralExpression
func Default() exp.LiteralExpression
func Star() exp.LiteralExpression
func And(_ ...exp.Expression) exp.ExpressionList
func Or(_ ...exp.Expression) exp.ExpressionList
func On(_ ...exp.Expression) exp.JoinCondition
func Using(_ ...any) exp.JoinCondition
func Lateral(_ any) exp.LateralExpression
func Range(_, _ any) exp.RangeVal
func Case() exp.CaseExpression
func Cast(_, _ any) exp.CastExpression
func DoNothing() exp.ConflictExpression
func DoUpdate(_, _ any) exp.ConflictUpdateExpression

func Func(_ any, _ ...any) exp.SQLFunctionExpression
func Any(_ any) exp.SQLFunctionExpression
func All(_ any) exp.SQLFunctionExpression
func COUNT(_ any) exp.SQLFunctionExpression
func DISTINCT(_ any) exp.SQLFunctionExpression
func MIN(_ any) exp.SQLFunctionExpression
func MAX(_ any) exp.SQLFunctionExpression
func AVG(_ any) exp.SQLFunctionExpression
func SUM(_ any) exp.SQLFunctionExpression
func FIRST(_ any) exp.SQLFunctionExpression
func LAST(_ any) exp.SQLFunctionExpression
func COALESCE(_ ...any) exp.SQLFunctionExpression
func ROW_NUMBER() exp.SQLFunctionExpression
func RANK() exp.SQLFunctionExpression
func DENSE_RANK() exp.SQLFunctionExpression
func W(_ ...string) exp.WindowExpression

// Settings

func RegisterDialect(_, _ any)
func DefaultDialectOptions() *SQLDialectOptions
func SetDefaultPrepared(_ any)
func SetColumnRenameFunction(_ any)
func SetTimeLocation(_ *time.Location)
