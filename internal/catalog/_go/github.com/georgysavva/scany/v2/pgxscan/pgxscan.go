// Package pgxscan says what github.com/georgysavva/scany/v2/pgxscan does.
//
//perfls:library scany
package pgxscan

import (
	"context"

	"github.com/georgysavva/scany/v2/dbscan"
	"github.com/jackc/pgx/v5"
)

//perfls:query read auto one sql=query into=dest
func Get(_ context.Context, _ any, dest any, query string, _ ...any) error

func NewAPI(any) (*API, error)
func NewRowsAdapter(any) *RowsAdapter

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

type Querier interface {
	//perfls:query read auto many sql=query
	Query(_ context.Context, query string, _ ...any) (pgx.Rows, error)
}

type RowScanner struct {
	*dbscan.RowScanner
}

type RowsAdapter struct {
	pgx.Rows
}

func (RowsAdapter) Close() error
func (RowsAdapter) Columns() ([]string, error)
func (RowsAdapter) NextResultSet() bool

var (
	DefaultAPI *API
)
