// Package queries describes github.com/volatiletech/sqlboiler/v4/queries, now github.com/aarondl/sqlboiler/v4/queries.
//
//perfls:library sqlboiler
package queries

import "database/sql"

// A name that ends in G takes the global database, one in P panics instead of returning an error.
type Query struct{}

//perfls:builder sql=query
func Raw(query string, _ ...any) *Query

//perfls:builder sql=query
func RawG(query string, _ ...any) *Query

// Into objects.

//perfls:query read auto many into=dest
func (*Query) Bind(_, _, dest any) error

//perfls:query read auto many into=dest
func (*Query) BindG(_, dest any) error

//perfls:query read auto many into=dest
func (*Query) BindP(_, _, dest any)

//perfls:query read auto many into=dest
func (*Query) BindGP(_, dest any)

// Into rows.

//perfls:query read auto many
func (*Query) Query(any) (*sql.Rows, error)

//perfls:query read auto many
func (*Query) QueryG() (*sql.Rows, error)

//perfls:query read auto many
func (*Query) QueryP(any) *sql.Rows

//perfls:query read auto many
func (*Query) QueryGP() *sql.Rows

//perfls:query read auto many
func (*Query) QueryContext(_, _ any) (*sql.Rows, error)

//perfls:query read auto many
func (*Query) QueryContextG(any) (*sql.Rows, error)

//perfls:query read auto many
func (*Query) QueryContextP(_, _ any) *sql.Rows

//perfls:query read auto many
func (*Query) QueryContextGP(any) *sql.Rows

//perfls:query read auto one
func (*Query) QueryRow(any) *sql.Row

//perfls:query read auto one
func (*Query) QueryRowG() *sql.Row

//perfls:query read auto one
func (*Query) QueryRowContext(_, _ any) *sql.Row

//perfls:query read auto one
func (*Query) QueryRowContextG(any) *sql.Row

// Without rows.

//perfls:query write auto
func (*Query) Exec(any) (sql.Result, error)

//perfls:query write auto
func (*Query) ExecG() (sql.Result, error)

//perfls:query write auto
func (*Query) ExecP(any) sql.Result

//perfls:query write auto
func (*Query) ExecGP() sql.Result

//perfls:query write auto
func (*Query) ExecContext(_, _ any) (sql.Result, error)

//perfls:query write auto
func (*Query) ExecContextG(any) (sql.Result, error)

//perfls:query write auto
func (*Query) ExecContextP(_, _ any) sql.Result

//perfls:query write auto
func (*Query) ExecContextGP(any) sql.Result
