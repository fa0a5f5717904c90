// Package goqu says what github.com/doug-martin/goqu/v9 does.
//
//perfls:library goqu
package goqu

import (
	"context"
	"database/sql"
)

//perfls:builder model=model
func Delete(model any) *DeleteDataset

//perfls:builder model=models
func From(models ...any) *SelectDataset

//perfls:builder model=model
func Insert(model any) *InsertDataset

//perfls:builder model=models
func Truncate(models ...any) *TruncateDataset

//perfls:builder model=model
func Update(model any) *UpdateDataset

//perfls:query write auto sql=query
func (*Database) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (*Database) ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

//perfls:builder sql=query
func (*Database) Prepare(query string) (*sql.Stmt, error)

//perfls:builder sql=query
func (*Database) PrepareContext(_ context.Context, query string) (*sql.Stmt, error)

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

//perfls:builder model=model
func (*Database) Delete(model any) *DeleteDataset

//perfls:builder model=models
func (*Database) From(models ...any) *SelectDataset

//perfls:builder model=model
func (*Database) Insert(model any) *InsertDataset

//perfls:builder model=models
func (*Database) Truncate(models ...any) *TruncateDataset

//perfls:builder model=model
func (*Database) Update(model any) *UpdateDataset

//perfls:transaction
func (*Database) Begin() (*TxDatabase, error)

//perfls:transaction
func (*Database) BeginTx(context.Context, any) (*TxDatabase, error)

//perfls:transaction fn=fn
func (*Database) WithTx(fn func(*TxDatabase) error) error

//perfls:builder model=model
func (*DeleteDataset) From(model any) *DeleteDataset

//perfls:builder model=model
func (DialectWrapper) Delete(model any) *DeleteDataset

//perfls:builder model=models
func (DialectWrapper) From(models ...any) *SelectDataset

//perfls:builder model=model
func (DialectWrapper) Insert(model any) *InsertDataset

//perfls:builder model=models
func (DialectWrapper) Truncate(models ...any) *TruncateDataset

//perfls:builder model=model
func (DialectWrapper) Update(model any) *UpdateDataset

//perfls:builder model=model
func (*InsertDataset) Into(model any) *InsertDataset

type SQLDatabase interface {
	//perfls:transaction
	Begin() (*sql.Tx, error)
	//perfls:transaction
	BeginTx(context.Context, any) (*sql.Tx, error)
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:builder sql=query
	PrepareContext(_ context.Context, query string) (*sql.Stmt, error)
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row
}

type SQLTx interface {
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:builder sql=query
	PrepareContext(_ context.Context, query string) (*sql.Stmt, error)
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row
	//perfls:harmless
	Commit() error
	//perfls:harmless
	Rollback() error
}

//perfls:builder model=models
func (*SelectDataset) From(models ...any) *SelectDataset

//perfls:query read count
func (*SelectDataset) Count() (int64, error)

//perfls:query read count
func (*SelectDataset) CountContext(context.Context) (int64, error)

//perfls:query read many into=dest
func (*SelectDataset) Pluck(dest any, _ any) error

//perfls:query read many into=dest
func (*SelectDataset) PluckContext(_ context.Context, dest any, _ any) error

//perfls:query read one into=dest
func (*SelectDataset) ScanStruct(dest any) (bool, error)

//perfls:query read one into=dest
func (*SelectDataset) ScanStructContext(_ context.Context, dest any) (bool, error)

//perfls:query read one into=dest
func (*SelectDataset) ScanVal(dest any) (bool, error)

//perfls:query read one into=dest
func (*SelectDataset) ScanValContext(_ context.Context, dest any) (bool, error)

//perfls:query read many into=dest
func (*SelectDataset) ScanStructs(dest any) error

//perfls:query read many into=dest
func (*SelectDataset) ScanStructsContext(_ context.Context, dest any) error

//perfls:query read many into=dest
func (*SelectDataset) ScanVals(dest any) error

//perfls:query read many into=dest
func (*SelectDataset) ScanValsContext(_ context.Context, dest any) error

//perfls:builder model=models
func (*TruncateDataset) Table(models ...any) *TruncateDataset

//perfls:query write auto sql=query
func (*TxDatabase) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (*TxDatabase) ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

//perfls:builder sql=query
func (*TxDatabase) Prepare(query string) (*sql.Stmt, error)

//perfls:builder sql=query
func (*TxDatabase) PrepareContext(_ context.Context, query string) (*sql.Stmt, error)

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

//perfls:builder model=model
func (*TxDatabase) Delete(model any) *DeleteDataset

//perfls:builder model=models
func (*TxDatabase) From(models ...any) *SelectDataset

//perfls:builder model=model
func (*TxDatabase) Insert(model any) *InsertDataset

//perfls:builder model=models
func (*TxDatabase) Truncate(models ...any) *TruncateDataset

//perfls:builder model=model
func (*TxDatabase) Update(model any) *UpdateDataset

//perfls:harmless
func (*TxDatabase) Commit() error

//perfls:harmless
func (*TxDatabase) Rollback() error

//perfls:transaction fn=fn
func (*TxDatabase) Wrap(fn func() error) error

//perfls:builder model=models
func (*UpdateDataset) From(models ...any) *UpdateDataset

//perfls:builder model=model
func (*UpdateDataset) Table(model any) *UpdateDataset
