package gorm

import (
	"context"
	"database/sql"

	"gorm.io/gorm/clause"
)

func G[T any](*DB, ...clause.Expression) Interface[T] { panic(0) }

// Interface is where a chain begins.
type Interface[T any] interface {
	//perfls:builder sql=query
	Raw(query string, _ ...any) ExecInterface[T]

	//perfls:query write auto sql=query
	Exec(_ context.Context, query string, _ ...any) error

	CreateInterface[T]
}

// ExecInterface ends a chain by reading.
type ExecInterface[T any] interface {
	//perfls:query read one
	First(context.Context) (T, error)

	//perfls:query read one
	Take(context.Context) (T, error)

	//perfls:query read one
	Last(context.Context) (T, error)

	//perfls:query read many
	Find(context.Context) ([]T, error)

	//perfls:query read many
	//perfls:callback fn=fn run=once
	FindInBatches(_ context.Context, _ int, fn func(data []T, batch int) error) error

	//perfls:query read many
	Scan(context.Context, any) error

	//perfls:query read one
	Row(context.Context) *sql.Row

	//perfls:query read many
	Rows(context.Context) (*sql.Rows, error)
}

// CreateInterface is a chain that may still become an insert.
type CreateInterface[T any] interface {
	ExecInterface[T]

	Table(string, ...any) CreateInterface[T]
	Select(string, ...any) CreateInterface[T]
	Omit(...string) CreateInterface[T]
	Set(...clause.Assigner) SetCreateOrUpdateInterface[T]

	//perfls:clause open
	Scopes(...func(*Statement)) ChainInterface[T]

	//perfls:clause where=where
	Where(where any, _ ...any) ChainInterface[T]

	Not(any, ...any) ChainInterface[T]

	//perfls:clause open
	Or(any, ...any) ChainInterface[T]

	Joins(clause.JoinTarget, func(JoinBuilder, clause.Table, clause.Table) error) ChainInterface[T]
	Preload(string, func(PreloadBuilder) error) ChainInterface[T]
	Distinct(...any) ChainInterface[T]
	Group(string) ChainInterface[T]
	Having(any, ...any) ChainInterface[T]

	//perfls:clause order=order
	Order(order any) ChainInterface[T]

	//perfls:clause limit=limit
	Limit(limit int) ChainInterface[T]

	//perfls:clause skip=skip
	Offset(skip int) ChainInterface[T]

	MapColumns(map[string]string) ChainInterface[T]
	Build(clause.Builder)

	//perfls:query write one
	Create(context.Context, *T) error

	//perfls:query write many
	CreateInBatches(context.Context, *[]T, int) error

	//perfls:query write one
	Update(context.Context, string, any) (int, error)

	//perfls:query write one
	Updates(context.Context, T) (int, error)

	//perfls:query write one
	Delete(context.Context) (int, error)

	//perfls:query read count
	Count(context.Context, string) (int64, error)
}

// ChainInterface is a chain with conditions.
type ChainInterface[T any] interface {
	ExecInterface[T]

	Table(string, ...any) ChainInterface[T]
	Select(string, ...any) ChainInterface[T]
	Omit(...string) ChainInterface[T]
	Set(...clause.Assigner) SetUpdateOnlyInterface[T]

	//perfls:clause open
	Scopes(...func(*Statement)) ChainInterface[T]

	//perfls:clause where=where
	Where(where any, _ ...any) ChainInterface[T]

	Not(any, ...any) ChainInterface[T]

	//perfls:clause open
	Or(any, ...any) ChainInterface[T]

	Joins(clause.JoinTarget, func(JoinBuilder, clause.Table, clause.Table) error) ChainInterface[T]
	Preload(string, func(PreloadBuilder) error) ChainInterface[T]
	Distinct(...any) ChainInterface[T]
	Group(string) ChainInterface[T]
	Having(any, ...any) ChainInterface[T]

	//perfls:clause order=order
	Order(order any) ChainInterface[T]

	//perfls:clause limit=limit
	Limit(limit int) ChainInterface[T]

	//perfls:clause skip=skip
	Offset(skip int) ChainInterface[T]

	MapColumns(map[string]string) ChainInterface[T]
	Build(clause.Builder)

	//perfls:query write one
	Update(context.Context, string, any) (int, error)

	//perfls:query write one
	Updates(context.Context, T) (int, error)

	//perfls:query write one
	Delete(context.Context) (int, error)

	//perfls:query read count
	Count(context.Context, string) (int64, error)
}

// What Set leads to.

type SetCreateOrUpdateInterface[T any] interface {
	//perfls:query write one
	Create(context.Context) error

	//perfls:query write one
	Update(context.Context) (int, error)
}

type SetUpdateOnlyInterface[T any] interface {
	//perfls:query write one
	Update(context.Context) (int, error)
}

// What the functions given to Joins and Preload work with.

type JoinBuilder interface {
	Select(...string) JoinBuilder
	Omit(...string) JoinBuilder
	Where(any, ...any) JoinBuilder
	Not(any, ...any) JoinBuilder
	Or(any, ...any) JoinBuilder
}

type PreloadBuilder interface {
	Select(...string) PreloadBuilder
	Omit(...string) PreloadBuilder
	Where(any, ...any) PreloadBuilder
	Not(any, ...any) PreloadBuilder
	Or(any, ...any) PreloadBuilder
	Limit(int) PreloadBuilder
	Offset(int) PreloadBuilder
	Order(any) PreloadBuilder
	LimitPerRecord(int) PreloadBuilder
}
