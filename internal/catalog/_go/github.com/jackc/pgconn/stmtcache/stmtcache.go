// Package stmtcache says what github.com/jackc/pgconn/stmtcache does.
package stmtcache

import (
	"context"

	"github.com/jackc/pgconn"
)

type Cache interface {
	Get(context.Context, any) (*pgconn.StatementDescription, error)
	Clear(context.Context) error
	Len() int
	Cap() int
	Mode() int
}

type (
	LRU struct{}
)
