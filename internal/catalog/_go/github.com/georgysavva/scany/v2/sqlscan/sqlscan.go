// Package sqlscan says what github.com/georgysavva/scany/v2/sqlscan does.
//
//perfls:library scany
package sqlscan

import (
	"context"
	"database/sql"

	"github.com/georgysavva/scany/v2/dbscan"
)

//perfls:query read auto one sql=query into=dest
func Get(_ context.Context, _ any, dest any, query string, _ ...any) error

func NewAPI(any) (*API, error)

//perfls:query read auto many sql=query into=dest
func Select(_ context.Context, _ any, dest any, query string, _ ...any) error

type API struct{}

//perfls:query read auto one sql=query into=dest
func (*API) Get(_ context.Context, _ any, dest any, query string, _ ...any) error

//perfls:query read auto many sql=query into=dest
func (*API) Select(_ context.Context, _ any, dest any, query string, _ ...any) error

func (*API) NewRowScanner(any) *RowScanner
func (*API) ScanAll(any, any) error
func (*API) ScanOne(any, any) error
func (*API) ScanRow(any, any) error
func (*API) ScanAllSets(any, any) error

type Querier interface {
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
}

type RowScanner struct {
	*dbscan.RowScanner
}

var (
	DefaultAPI *API
)
