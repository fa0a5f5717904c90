// Package proofs runs code before and after a fix against a real database and compares what both do.
//
// The code before the fix stands in a package "before"; the package "after" is what the fix makes of it, which a test asserts. Both are
// compiled and run on the same inputs through a driver that counts the statements and can break off a result. A harness that accepted
// everything would prove nothing: the packages "wrong" hold rewrites with one mistake each, and every one must be rejected.
package proofs

import (
	"context"
	"database/sql/driver"
	"errors"
	"sync/atomic"
)

// ErrBroken is what a connection reports that breaks off in the middle of a result.
var ErrBroken = errors.New("the connection is gone")

// Counter counts statements. It wraps a driver whose connections take statements with a context, as all current ones do.
type Counter struct {
	Driver     driver.Driver
	Statements atomic.Int64
	// BreakAfter lets every result fail after that many rows; 0 for never.
	BreakAfter atomic.Int64
}

func (c *Counter) Open(name string) (driver.Conn, error) {
	inner, err := c.Driver.Open(name)
	if err != nil {
		return nil, err
	}
	return conn{inner, c}, nil
}

type conn struct {
	driver.Conn
	counter *Counter
}

func (c conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	c.counter.Statements.Add(1)
	inner, err := c.Conn.(driver.QueryerContext).QueryContext(ctx, query, args)
	if err != nil {
		return nil, err
	}
	return &rows{Rows: inner, left: c.counter.BreakAfter.Load()}, nil
}

func (c conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	return c.Conn.(driver.ExecerContext).ExecContext(ctx, query, args)
}

func (c conn) CheckNamedValue(v *driver.NamedValue) error {
	if checker, ok := c.Conn.(driver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

type rows struct {
	driver.Rows
	left int64
}

func (r *rows) Next(dest []driver.Value) error {
	if r.left == 1 {
		return ErrBroken
	}
	if r.left > 0 {
		r.left--
	}
	return r.Rows.Next(dest)
}
