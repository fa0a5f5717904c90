// Package crdb describes github.com/cockroachdb/cockroach-go/v2/crdb: transactions that are tried again.
//
//perfls:library cockroach
package crdb

import (
	"context"
	"database/sql"
)

//perfls:transaction fn=fn
func ExecuteTx(_ context.Context, _ *sql.DB, _ *sql.TxOptions, fn func(*sql.Tx) error) error

//perfls:transaction fn=fn
func ExecuteInTx(_ context.Context, _ Tx, fn func() error) error

//perfls:transaction fn=fn
func ExecuteCtx(_ context.Context, fn ExecuteCtxFunc, _ ...any) error

type ExecuteCtxFunc func(context.Context, ...any) error

func Execute(func() error) error
func WithMaxRetries(context.Context, int) context.Context

// Tx is what drivers other than database/sql give ExecuteInTx.
type Tx interface {
	//perfls:query write auto sql=query
	Exec(_ context.Context, query string, _ ...any) error

	//perfls:harmless
	Commit(context.Context) error

	//perfls:harmless
	Rollback(context.Context) error
}
