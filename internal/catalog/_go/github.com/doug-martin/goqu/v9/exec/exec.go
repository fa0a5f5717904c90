// Package exec describes github.com/doug-martin/goqu/v9/exec.
//
//perfls:library goqu
package exec

import (
	"context"
	"database/sql"
)

type DbExecutor interface {
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
}

type QueryFactory interface {
	//perfls:builder sql=query
	FromSQL(query string, _ ...any) QueryExecutor
	FromSQLBuilder(any) QueryExecutor
}

func NewQueryFactory(_ any) QueryFactory

type QueryExecutor struct{}

func (QueryExecutor) ToSQL() (string, []any, error)

//perfls:query write auto
func (QueryExecutor) Exec() (sql.Result, error)

//perfls:query write auto
func (QueryExecutor) ExecContext(_ any) (sql.Result, error)

//perfls:query read auto many
func (QueryExecutor) Query() (*sql.Rows, error)

//perfls:query read auto many
func (QueryExecutor) QueryContext(_ any) (*sql.Rows, error)

//perfls:query read auto many
func (QueryExecutor) Scanner() (Scanner, error)

//perfls:query read auto many
func (QueryExecutor) ScannerContext(_ any) (Scanner, error)

//perfls:query read one into=dest
func (QueryExecutor) ScanStruct(dest any) (bool, error)

//perfls:query read one into=dest
func (QueryExecutor) ScanStructContext(_, dest any) (bool, error)

//perfls:query read one into=dest
func (QueryExecutor) ScanVal(dest any) (bool, error)

//perfls:query read one into=dest
func (QueryExecutor) ScanValContext(_, dest any) (bool, error)

//perfls:query read many into=dest
func (QueryExecutor) ScanStructs(dest any) error

//perfls:query read many into=dest
func (QueryExecutor) ScanStructsContext(_, dest any) error

//perfls:query read many into=dest
func (QueryExecutor) ScanVals(dest any) error

//perfls:query read many into=dest
func (QueryExecutor) ScanValsContext(_, dest any) error

type Scanner interface {
	//perfls:rows
	Next() bool
	ScanStruct(any) error
	ScanStructs(any) error
	ScanVal(any) error
	ScanVals(any) error
	Err() error
	Close() error
}

func NewScanner(_ any) Scanner
