// Package squirrel describes github.com/Masterminds/squirrel.
//
//perfls:library squirrel
package squirrel

import (
	"database/sql"

	"github.com/lann/builder"
)

// Where a statement starts

type StatementBuilderType builder.Builder

var StatementBuilder StatementBuilderType

func (StatementBuilderType) Select(_ ...string) SelectBuilder

//perfls:builder model=model
func (StatementBuilderType) Insert(model string) InsertBuilder

//perfls:builder model=model
func (StatementBuilderType) Replace(model string) InsertBuilder

//perfls:builder model=model
func (StatementBuilderType) Update(model string) UpdateBuilder

//perfls:builder model=model
func (StatementBuilderType) Delete(model string) DeleteBuilder

func (StatementBuilderType) PlaceholderFormat(_ any) StatementBuilderType
func (StatementBuilderType) RunWith(_ any) StatementBuilderType
func (StatementBuilderType) Where(_ any, _ ...any) StatementBuilderType

func Select(_ ...string) SelectBuilder

//perfls:builder model=model
func Insert(model string) InsertBuilder

//perfls:builder model=model
func Replace(model string) InsertBuilder

//perfls:builder model=model
func Update(model string) UpdateBuilder

//perfls:builder model=model
func Delete(model string) DeleteBuilder

func Case(_ ...any) CaseBuilder

// SELECT

type SelectBuilder builder.Builder

//perfls:builder model=model
func (SelectBuilder) From(model string) SelectBuilder
func (SelectBuilder) FromSelect(_, _ any) SelectBuilder
func (SelectBuilder) Columns(_ ...string) SelectBuilder
func (SelectBuilder) Column(_ any, _ ...any) SelectBuilder
func (SelectBuilder) RemoveColumns() SelectBuilder
func (SelectBuilder) Distinct() SelectBuilder
func (SelectBuilder) Options(_ ...string) SelectBuilder

func (SelectBuilder) JoinClause(_ any, _ ...any) SelectBuilder
func (SelectBuilder) Join(_ any, _ ...any) SelectBuilder
func (SelectBuilder) InnerJoin(_ any, _ ...any) SelectBuilder
func (SelectBuilder) LeftJoin(_ any, _ ...any) SelectBuilder
func (SelectBuilder) RightJoin(_ any, _ ...any) SelectBuilder
func (SelectBuilder) CrossJoin(_ any, _ ...any) SelectBuilder

func (SelectBuilder) Where(_ any, _ ...any) SelectBuilder
func (SelectBuilder) GroupBy(_ ...string) SelectBuilder
func (SelectBuilder) Having(_ any, _ ...any) SelectBuilder
func (SelectBuilder) OrderBy(_ ...string) SelectBuilder
func (SelectBuilder) OrderByClause(_ any, _ ...any) SelectBuilder
func (SelectBuilder) Limit(_ uint64) SelectBuilder
func (SelectBuilder) RemoveLimit() SelectBuilder
func (SelectBuilder) Offset(_ uint64) SelectBuilder
func (SelectBuilder) RemoveOffset() SelectBuilder

func (SelectBuilder) Prefix(_ any, _ ...any) SelectBuilder
func (SelectBuilder) PrefixExpr(_ any) SelectBuilder
func (SelectBuilder) Suffix(_ any, _ ...any) SelectBuilder
func (SelectBuilder) SuffixExpr(_ any) SelectBuilder
func (SelectBuilder) PlaceholderFormat(_ any) SelectBuilder
func (SelectBuilder) ToSql() (string, []any, error)
func (SelectBuilder) MustSql() (string, []any)
func (SelectBuilder) RunWith(_ any) SelectBuilder

//perfls:query read many
func (SelectBuilder) Query() (*sql.Rows, error)

//perfls:query read many
func (SelectBuilder) QueryContext(_ any) (*sql.Rows, error)

//perfls:query read one
func (SelectBuilder) QueryRow() RowScanner

//perfls:query read one
func (SelectBuilder) QueryRowContext(_ any) RowScanner

//perfls:query read one
func (SelectBuilder) Scan(_ ...any) error

//perfls:query read one
func (SelectBuilder) ScanContext(_ any, _ ...any) error

//perfls:query write
func (SelectBuilder) Exec() (sql.Result, error)

//perfls:query write
func (SelectBuilder) ExecContext(_ any) (sql.Result, error)

// INSERT

type InsertBuilder builder.Builder

//perfls:builder model=model
func (InsertBuilder) Into(model string) InsertBuilder
func (InsertBuilder) Columns(_ ...string) InsertBuilder
func (InsertBuilder) Values(_ ...any) InsertBuilder
func (InsertBuilder) SetMap(_ any) InsertBuilder
func (InsertBuilder) Select(_ any) InsertBuilder
func (InsertBuilder) Options(_ ...string) InsertBuilder
func (InsertBuilder) Prefix(_ any, _ ...any) InsertBuilder
func (InsertBuilder) PrefixExpr(_ any) InsertBuilder
func (InsertBuilder) Suffix(_ any, _ ...any) InsertBuilder
func (InsertBuilder) SuffixExpr(_ any) InsertBuilder
func (InsertBuilder) PlaceholderFormat(_ any) InsertBuilder
func (InsertBuilder) ToSql() (string, []any, error)
func (InsertBuilder) MustSql() (string, []any)
func (InsertBuilder) RunWith(_ any) InsertBuilder

//perfls:query write
func (InsertBuilder) Exec() (sql.Result, error)

//perfls:query write
func (InsertBuilder) ExecContext(_ any) (sql.Result, error)

//perfls:query write many
func (InsertBuilder) Query() (*sql.Rows, error)

//perfls:query write many
func (InsertBuilder) QueryContext(_ any) (*sql.Rows, error)

//perfls:query write one
func (InsertBuilder) QueryRow() RowScanner

//perfls:query write one
func (InsertBuilder) QueryRowContext(_ any) RowScanner

//perfls:query write one
func (InsertBuilder) Scan(_ ...any) error

//perfls:query write one
func (InsertBuilder) ScanContext(_ any, _ ...any) error

// UPDATE

type UpdateBuilder builder.Builder

//perfls:builder model=model
func (UpdateBuilder) Table(model string) UpdateBuilder

//perfls:builder model=model
func (UpdateBuilder) From(model string) UpdateBuilder
func (UpdateBuilder) FromSelect(_, _ any) UpdateBuilder
func (UpdateBuilder) Set(_, _ any) UpdateBuilder
func (UpdateBuilder) SetMap(_ any) UpdateBuilder
func (UpdateBuilder) Where(_ any, _ ...any) UpdateBuilder
func (UpdateBuilder) OrderBy(_ ...string) UpdateBuilder
func (UpdateBuilder) Limit(_ uint64) UpdateBuilder
func (UpdateBuilder) Offset(_ uint64) UpdateBuilder
func (UpdateBuilder) Prefix(_ any, _ ...any) UpdateBuilder
func (UpdateBuilder) PrefixExpr(_ any) UpdateBuilder
func (UpdateBuilder) Suffix(_ any, _ ...any) UpdateBuilder
func (UpdateBuilder) SuffixExpr(_ any) UpdateBuilder
func (UpdateBuilder) PlaceholderFormat(_ any) UpdateBuilder
func (UpdateBuilder) ToSql() (string, []any, error)
func (UpdateBuilder) MustSql() (string, []any)
func (UpdateBuilder) RunWith(_ any) UpdateBuilder

//perfls:query write
func (UpdateBuilder) Exec() (sql.Result, error)

//perfls:query write
func (UpdateBuilder) ExecContext(_ any) (sql.Result, error)

//perfls:query write many
func (UpdateBuilder) Query() (*sql.Rows, error)

//perfls:query write many
func (UpdateBuilder) QueryContext(_ any) (*sql.Rows, error)

//perfls:query write one
func (UpdateBuilder) QueryRow() RowScanner

//perfls:query write one
func (UpdateBuilder) QueryRowContext(_ any) RowScanner

//perfls:query write one
func (UpdateBuilder) Scan(_ ...any) error

//perfls:query write one
func (UpdateBuilder) ScanContext(_ any, _ ...any) error

// DELETE

type DeleteBuilder builder.Builder

//perfls:builder model=model
func (DeleteBuilder) From(model string) DeleteBuilder
func (DeleteBuilder) Where(_ any, _ ...any) DeleteBuilder
func (DeleteBuilder) OrderBy(_ ...string) DeleteBuilder
func (DeleteBuilder) Limit(_ uint64) DeleteBuilder
func (DeleteBuilder) Offset(_ uint64) DeleteBuilder
func (DeleteBuilder) Prefix(_ any, _ ...any) DeleteBuilder
func (DeleteBuilder) PrefixExpr(_ any) DeleteBuilder
func (DeleteBuilder) Suffix(_ any, _ ...any) DeleteBuilder
func (DeleteBuilder) SuffixExpr(_ any) DeleteBuilder
func (DeleteBuilder) PlaceholderFormat(_ any) DeleteBuilder
func (DeleteBuilder) ToSql() (string, []any, error)
func (DeleteBuilder) MustSql() (string, []any)
func (DeleteBuilder) RunWith(_ any) DeleteBuilder

//perfls:query write
func (DeleteBuilder) Exec() (sql.Result, error)

//perfls:query write
func (DeleteBuilder) ExecContext(_ any) (sql.Result, error)

//perfls:query write many
func (DeleteBuilder) Query() (*sql.Rows, error)

//perfls:query write many
func (DeleteBuilder) QueryContext(_ any) (*sql.Rows, error)

//perfls:query write one
func (DeleteBuilder) QueryRowContext(_ any) RowScanner

//perfls:query write one
func (DeleteBuilder) ScanContext(_ any, _ ...any) error
