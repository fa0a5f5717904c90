// Package bun says what github.com/uptrace/bun does.
//
//perfls:library bun
package bun

import (
	"context"
	"database/sql"
)

//perfls:query write many
func (*AddColumnQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:transaction
func (Conn) BeginTx(context.Context, any) (Tx, error)

//perfls:query write auto sql=query
func (Conn) ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

//perfls:builder sql=query
func (Conn) NewRaw(query string, _ ...any) *RawQuery

//perfls:query auto many sql=query
func (Conn) QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)

//perfls:query auto one sql=query
func (Conn) QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row

//perfls:transaction fn=fn
func (Conn) RunInTx(_ context.Context, _ any, fn func(context.Context, Tx) error) error

//perfls:query write many
func (*CreateIndexQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:query write many
func (*CreateTableQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:transaction
func (*DB) Begin() (Tx, error)

//perfls:transaction
func (*DB) BeginTx(context.Context, any) (Tx, error)

//perfls:query write auto sql=query
func (*DB) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (*DB) ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

//perfls:builder sql=query
func (*DB) NewRaw(query string, _ ...any) *RawQuery

//perfls:query auto many sql=query
func (*DB) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query auto many sql=query
func (*DB) QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)

//perfls:query auto one sql=query
func (*DB) QueryRow(query string, _ ...any) *sql.Row

//perfls:query auto one sql=query
func (*DB) QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row

//perfls:query write many
func (*DB) ResetModel(context.Context, ...any) error

//perfls:transaction fn=fn
func (*DB) RunInTx(_ context.Context, _ any, fn func(context.Context, Tx) error) error

//perfls:query write one
func (*DeleteQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:builder model=model
func (*DeleteQuery) Model(model any) *DeleteQuery

//perfls:query write one
func (*DeleteQuery) Scan(context.Context, ...any) error

//perfls:builder model=models
func (*DeleteQuery) Table(models ...string) *DeleteQuery

//perfls:builder model=model
func (*DeleteQuery) TableExpr(model string, _ ...any) *DeleteQuery

//perfls:query write many
func (*DropColumnQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:query write many
func (*DropIndexQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:query write many
func (*DropTableQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:query write one
func (*InsertQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:builder model=model
func (*InsertQuery) Model(model any) *InsertQuery

//perfls:query write one
func (*InsertQuery) Scan(context.Context, ...any) error

//perfls:builder model=models
func (*InsertQuery) Table(models ...string) *InsertQuery

//perfls:builder model=model
func (*InsertQuery) TableExpr(model string, _ ...any) *InsertQuery

//perfls:query write many
func (*MergeQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:query write many
func (*MergeQuery) Scan(context.Context, ...any) error

//perfls:query write auto
func (*RawQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:query auto many into=dest
func (*RawQuery) Scan(_ context.Context, dest ...any) error

//perfls:callback fn=fns run=once
func (*SelectQuery) Apply(fns ...func(*SelectQuery) *SelectQuery) *SelectQuery

//perfls:callback fn=fn run=once
func (*SelectQuery) ApplyQueryBuilder(fn func(QueryBuilder) QueryBuilder) *SelectQuery

//perfls:query read count
func (*SelectQuery) Count(context.Context) (int, error)

//perfls:query read many into=dest
func (*SelectQuery) Exec(_ context.Context, dest ...any) (sql.Result, error)

//perfls:query read count
func (*SelectQuery) Exists(context.Context) (bool, error)

//perfls:builder model=model
func (*SelectQuery) Model(model any) *SelectQuery

//perfls:query read many
func (*SelectQuery) Rows(context.Context) (*sql.Rows, error)

//perfls:query read many into=dest
func (*SelectQuery) Scan(_ context.Context, dest ...any) error

//perfls:query read many into=dest
func (*SelectQuery) ScanAndCount(_ context.Context, dest ...any) (int, error)

//perfls:builder model=models
func (*SelectQuery) Table(models ...string) *SelectQuery

//perfls:builder model=model
func (*SelectQuery) TableExpr(model string, _ ...any) *SelectQuery

//perfls:callback fn=fn run=once
func (*SelectQuery) WhereGroup(_ any, fn func(*SelectQuery) *SelectQuery) *SelectQuery

//perfls:query write many
func (*TruncateTableQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:transaction
func (Tx) Begin() (Tx, error)

//perfls:transaction
func (Tx) BeginTx(context.Context, any) (Tx, error)

//perfls:query write auto sql=query
func (Tx) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query write auto sql=query
func (Tx) ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)

//perfls:builder sql=query
func (Tx) NewRaw(query string, _ ...any) *RawQuery

//perfls:query auto many sql=query
func (Tx) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query auto many sql=query
func (Tx) QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)

//perfls:query auto one sql=query
func (Tx) QueryRow(query string, _ ...any) *sql.Row

//perfls:query auto one sql=query
func (Tx) QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row

//perfls:transaction fn=fn
func (Tx) RunInTx(_ context.Context, _ any, fn func(context.Context, Tx) error) error

//perfls:query write one
func (*UpdateQuery) Exec(context.Context, ...any) (sql.Result, error)

//perfls:builder model=model
func (*UpdateQuery) Model(model any) *UpdateQuery

//perfls:query write one
func (*UpdateQuery) Scan(context.Context, ...any) error

//perfls:builder model=models
func (*UpdateQuery) Table(models ...string) *UpdateQuery

//perfls:builder model=model
func (*UpdateQuery) TableExpr(model string, _ ...any) *UpdateQuery
