// Package pgxscan describes github.com/georgysavva/scany/v2/pgxscan: reading through pgx v5.
//
//perfls:library scany
package pgxscan

import (
	"context"

	"github.com/georgysavva/scany/v2/dbscan"
	"github.com/jackc/pgx/v5"
)

type Querier interface {
	//perfls:query read auto many sql=query
	Query(_ context.Context, query string, _ ...any) (pgx.Rows, error)
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

func (*API) ScanAll(any, pgx.Rows) error
func (*API) ScanOne(any, pgx.Rows) error
func (*API) ScanRow(any, pgx.Rows) error
func (*API) NewRowScanner(pgx.Rows) *RowScanner

func ScanAll(any, pgx.Rows) error
func ScanOne(any, pgx.Rows) error
func ScanRow(any, pgx.Rows) error

type RowScanner struct{ *dbscan.RowScanner }

func NewRowScanner(pgx.Rows) *RowScanner

func NotFound(error) bool
