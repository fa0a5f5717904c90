// Package sqlscan describes github.com/georgysavva/scany/v2/sqlscan: reading through database/sql.
//
//perfls:library scany
package sqlscan

import (
	"context"
	"database/sql"

	"github.com/georgysavva/scany/v2/dbscan"
)

type Querier interface {
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
}

//perfls:query read auto one sql=query into=dest
func Get(_ context.Context, _ Querier, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func Select(_ context.Context, _ Querier, dest any, query string, _ ...any) error

type API struct{}

func NewAPI(*dbscan.API) (*API, error)
func NewDBScanAPI(...dbscan.APIOption) (*dbscan.API, error)

//perfls:query read auto one sql=query into=dest
func (*API) Get(_ context.Context, _ Querier, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*API) Select(_ context.Context, _ Querier, dest any, query string, _ ...any) error

func (*API) ScanAll(any, *sql.Rows) error
func (*API) ScanOne(any, *sql.Rows) error
func (*API) ScanAllSets([]any, *sql.Rows) error
func (*API) ScanRow(any, *sql.Rows) error
func (*API) NewRowScanner(*sql.Rows) *RowScanner

func ScanAll(any, *sql.Rows) error
func ScanOne(any, *sql.Rows) error
func ScanAllSets([]any, *sql.Rows) error
func ScanRow(any, *sql.Rows) error

type RowScanner struct{ *dbscan.RowScanner }

func NewRowScanner(*sql.Rows) *RowScanner

func NotFound(error) bool
