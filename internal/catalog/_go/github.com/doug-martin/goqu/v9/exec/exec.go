// Package exec says what github.com/doug-martin/goqu/v9/exec does.
//
//perfls:library goqu
package exec

import (
	"context"
	"database/sql"
)

func NewQueryFactory(any) QueryFactory
func NewScanner(any) Scanner

type DbExecutor interface {
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
}

type QueryExecutor struct{}

func (QueryExecutor) ToSQL() (string, []any, error)

//perfls:query write auto
func (QueryExecutor) Exec() (sql.Result, error)

//perfls:query write auto
func (QueryExecutor) ExecContext(context.Context) (sql.Result, error)

//perfls:query read auto many
func (QueryExecutor) Query() (*sql.Rows, error)

//perfls:query read auto many
func (QueryExecutor) QueryContext(context.Context) (*sql.Rows, error)

//perfls:query read auto many
func (QueryExecutor) Scanner() (Scanner, error)

//perfls:query read auto many
func (QueryExecutor) ScannerContext(context.Context) (Scanner, error)

//perfls:query read one into=dest
func (QueryExecutor) ScanStruct(dest any) (bool, error)

//perfls:query read one into=dest
func (QueryExecutor) ScanStructContext(_ context.Context, dest any) (bool, error)

//perfls:query read one into=dest
func (QueryExecutor) ScanVal(dest any) (bool, error)

//perfls:query read one into=dest
func (QueryExecutor) ScanValContext(_ context.Context, dest any) (bool, error)

//perfls:query read many into=dest
func (QueryExecutor) ScanStructs(dest any) error

//perfls:query read many into=dest
func (QueryExecutor) ScanStructsContext(_ context.Context, dest any) error

//perfls:query read many into=dest
func (QueryExecutor) ScanVals(dest any) error

//perfls:query read many into=dest
func (QueryExecutor) ScanValsContext(_ context.Context, dest any) error

type QueryFactory interface {
	//perfls:builder sql=query
	FromSQL(query string, _ ...any) QueryExecutor
	FromSQLBuilder(any) QueryExecutor
}

type Scanner interface {
	//perfls:rows
	Next() bool
	ScanStruct(any) error
	ScanStructs(any) error
	ScanVal(any) error
	ScanVals(any) error
	Close() error
	Err() error
}
