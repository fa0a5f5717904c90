package bun

import (
	"context"
	"database/sql"
)

type ConnResolver interface {
	ResolveConn(context.Context, any) IConn
	Close() error
}

type IConn interface {
	//perfls:query auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:query auto one sql=query
	QueryRowContext(_ context.Context, query string, _ ...any) *sql.Row
}

type IDB interface {
	IConn
	Dialect() any
	NewValues(any) *ValuesQuery
	NewSelect() *SelectQuery
	NewInsert() *InsertQuery
	NewUpdate() *UpdateQuery
	NewDelete() *DeleteQuery
	NewMerge() *MergeQuery
	//perfls:builder sql=query
	NewRaw(query string, _ ...any) *RawQuery
	NewCreateTable() *CreateTableQuery
	NewDropTable() *DropTableQuery
	NewCreateIndex() *CreateIndexQuery
	NewDropIndex() *DropIndexQuery
	NewTruncateTable() *TruncateTableQuery
	NewAddColumn() *AddColumnQuery
	NewDropColumn() *DropColumnQuery
	//perfls:transaction
	BeginTx(context.Context, any) (Tx, error)
	//perfls:transaction fn=fn
	RunInTx(_ context.Context, _ any, fn func(context.Context, Tx) error) error
}

type QueryBuilder interface {
	Query
	Where(any, ...any) QueryBuilder
	WhereGroup(any, func(QueryBuilder) QueryBuilder) QueryBuilder
	WhereOr(any, ...any) QueryBuilder
	WhereDeleted() QueryBuilder
	WhereAllWithDeleted() QueryBuilder
	WherePK(...any) QueryBuilder
}
