// Package crdb says what github.com/cockroachdb/cockroach-go/v2/crdb does.
//
//perfls:library cockroach
package crdb

import (
	"context"
	"database/sql"
)

//perfls:transaction fn=fn
func ExecuteCtx(_ context.Context, fn ExecuteCtxFunc, _ ...any) error

//perfls:transaction fn=fn
func ExecuteInTx(_ context.Context, _ any, fn func() error) error

//perfls:transaction fn=fn
func ExecuteTx(_ context.Context, _ any, _ any, fn func(*sql.Tx) error) error

type Tx interface {
	//perfls:query write auto sql=query
	Exec(_ context.Context, query string, _ ...any) error
	//perfls:harmless
	Commit(context.Context) error
	//perfls:harmless
	Rollback(context.Context) error
}

type (
	ExecuteCtxFunc func(context.Context, ...any) error
)
