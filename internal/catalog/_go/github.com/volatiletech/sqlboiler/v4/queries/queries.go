// Package queries says what github.com/volatiletech/sqlboiler/v4/queries does.
//
//perfls:library sqlboiler
package queries

import (
	"context"
	"database/sql"
)

//perfls:builder sql=query
func Raw(query string, _ ...any) *Query

//perfls:builder sql=query
func RawG(query string, _ ...any) *Query

type Query struct{}

//perfls:query write auto
func (*Query) Exec(any) (sql.Result, error)

//perfls:query write auto
func (*Query) ExecContext(context.Context, any) (sql.Result, error)

//perfls:query write auto
func (*Query) ExecG() (sql.Result, error)

//perfls:query write auto
func (*Query) ExecContextG(context.Context) (sql.Result, error)

//perfls:query write auto
func (*Query) ExecP(any) sql.Result

//perfls:query write auto
func (*Query) ExecGP() sql.Result

//perfls:query write auto
func (*Query) ExecContextP(context.Context, any) sql.Result

//perfls:query write auto
func (*Query) ExecContextGP(context.Context) sql.Result

//perfls:query read auto many
func (*Query) Query(any) (*sql.Rows, error)

//perfls:query read auto many
func (*Query) QueryContext(context.Context, any) (*sql.Rows, error)

//perfls:query read auto many
func (*Query) QueryG() (*sql.Rows, error)

//perfls:query read auto many
func (*Query) QueryContextG(context.Context) (*sql.Rows, error)

//perfls:query read auto many
func (*Query) QueryP(any) *sql.Rows

//perfls:query read auto many
func (*Query) QueryGP() *sql.Rows

//perfls:query read auto many
func (*Query) QueryContextP(context.Context, any) *sql.Rows

//perfls:query read auto many
func (*Query) QueryContextGP(context.Context) *sql.Rows

//perfls:query read auto one
func (*Query) QueryRow(any) *sql.Row

//perfls:query read auto one
func (*Query) QueryRowContext(context.Context, any) *sql.Row

//perfls:query read auto one
func (*Query) QueryRowG() *sql.Row

//perfls:query read auto one
func (*Query) QueryRowContextG(context.Context) *sql.Row

//perfls:query read auto many into=dest
func (*Query) Bind(_ context.Context, _ any, dest any) error

//perfls:query read auto many into=dest
func (*Query) BindP(_ context.Context, _ any, dest any)

//perfls:query read auto many into=dest
func (*Query) BindG(_ context.Context, dest any) error

//perfls:query read auto many into=dest
func (*Query) BindGP(_ context.Context, dest any)

type (
	Applicator interface{}
)
