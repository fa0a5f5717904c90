// Package gorm says what gorm.io/gorm does.
//
//perfls:library gorm
package gorm

import (
	"context"
	"database/sql"

	"gorm.io/gorm/clause"
)

//perfls:query write many
func (*Association) Append(...any) error

//perfls:query write many
func (*Association) Clear() error

//perfls:query read count
func (*Association) Count() int64

//perfls:query write many
func (*Association) Delete(...any) error

//perfls:query read many into=dest
func (*Association) Find(dest any, _ ...any) error

//perfls:query write many
func (*Association) Replace(...any) error

type ChainInterface[T any] interface {
	ExecInterface[T]
	Scopes(...func(*Statement)) ChainInterface[T]
	Where(any, ...any) ChainInterface[T]
	Not(any, ...any) ChainInterface[T]
	Or(any, ...any) ChainInterface[T]
	Limit(any) ChainInterface[T]
	Offset(any) ChainInterface[T]
	Joins(any, func(JoinBuilder, clause.Table, clause.Table) error) ChainInterface[T]
	Preload(any, func(PreloadBuilder) error) ChainInterface[T]
	Select(any, ...any) ChainInterface[T]
	Omit(...any) ChainInterface[T]
	MapColumns(any) ChainInterface[T]
	Distinct(...any) ChainInterface[T]
	Group(any) ChainInterface[T]
	Having(any, ...any) ChainInterface[T]
	Order(any) ChainInterface[T]
	Set(...any) SetUpdateOnlyInterface[T]
	Build(any)
	Table(any, ...any) ChainInterface[T]
	//perfls:query write one
	Delete(context.Context) (int, error)
	//perfls:query write one
	Update(context.Context, any, any) (int, error)
	//perfls:query write one
	Updates(context.Context, any) (int, error)
	//perfls:query read count
	Count(context.Context, any) (int64, error)
}

type CreateInterface[T any] interface {
	ExecInterface[T]
	Scopes(...func(*Statement)) ChainInterface[T]
	Where(any, ...any) ChainInterface[T]
	Not(any, ...any) ChainInterface[T]
	Or(any, ...any) ChainInterface[T]
	Limit(any) ChainInterface[T]
	Offset(any) ChainInterface[T]
	Joins(any, func(JoinBuilder, clause.Table, clause.Table) error) ChainInterface[T]
	Preload(any, func(PreloadBuilder) error) ChainInterface[T]
	Select(any, ...any) CreateInterface[T]
	Omit(...any) CreateInterface[T]
	MapColumns(any) ChainInterface[T]
	Distinct(...any) ChainInterface[T]
	Group(any) ChainInterface[T]
	Having(any, ...any) ChainInterface[T]
	Order(any) ChainInterface[T]
	Build(any)
	//perfls:query write one
	Delete(context.Context) (int, error)
	//perfls:query write one
	Update(context.Context, any, any) (int, error)
	//perfls:query write one
	Updates(context.Context, any) (int, error)
	//perfls:query read count
	Count(context.Context, any) (int64, error)
	Table(any, ...any) CreateInterface[T]
	//perfls:query write one
	Create(context.Context, any) error
	//perfls:query write many
	CreateInBatches(context.Context, any, any) error
	Set(...any) SetCreateOrUpdateInterface[T]
}

//perfls:query write many
func (*DB) AutoMigrate(...any) error

//perfls:transaction
func (*DB) Begin(...any) *DB

//perfls:callback fn=fn run=once
func (*DB) Connection(fn func(*DB) error) error

//perfls:query read count into=dest
func (*DB) Count(dest *int64) *DB

//perfls:query write one model=model
func (*DB) Create(model any) *DB

//perfls:query write many model=model
func (*DB) CreateInBatches(model any, _ any) *DB

//perfls:query write one model=model
func (*DB) Delete(model any, _ ...any) *DB

//perfls:query write auto sql=query
func (*DB) Exec(query string, _ ...any) *DB

//perfls:query read many model=dest into=dest
func (*DB) Find(dest any, _ ...any) *DB

//perfls:query read many model=dest into=dest
//perfls:callback fn=fn run=once
func (*DB) FindInBatches(dest any, _ any, fn func(*DB, int) error) *DB

//perfls:query read one model=dest into=dest
func (*DB) First(dest any, _ ...any) *DB

//perfls:query write one model=dest into=dest
func (*DB) FirstOrCreate(dest any, _ ...any) *DB

//perfls:query read one model=dest into=dest
func (*DB) FirstOrInit(dest any, _ ...any) *DB

//perfls:query read one model=dest into=dest
func (*DB) Last(dest any, _ ...any) *DB

//perfls:builder model=model
func (*DB) Model(model any) *DB

//perfls:query read many into=dest
func (*DB) Pluck(_ any, dest any) *DB

//perfls:builder sql=query
func (*DB) Raw(query string, _ ...any) *DB

//perfls:query read one
func (*DB) Row() *sql.Row

//perfls:query read many
func (*DB) Rows() (*sql.Rows, error)

//perfls:query write one model=model
func (*DB) Save(model any) *DB

//perfls:query read many into=dest
func (*DB) Scan(dest any) *DB

//perfls:callback fn=fns run=once
func (*DB) Scopes(fns ...func(*DB) *DB) *DB

//perfls:builder model=model
func (*DB) Table(model string, _ ...any) *DB

//perfls:query read one model=dest into=dest
func (*DB) Take(dest any, _ ...any) *DB

//perfls:transaction fn=fn
func (*DB) Transaction(fn func(*DB) error, _ ...any) error

//perfls:query write one
func (*DB) Update(any, any) *DB

//perfls:query write one
func (*DB) UpdateColumn(any, any) *DB

//perfls:query write one
func (*DB) UpdateColumns(any) *DB

//perfls:query write one
func (*DB) Updates(any) *DB

type ExecInterface[T any] interface {
	//perfls:query read many
	Scan(context.Context, any) error
	//perfls:query read one
	First(context.Context) (T, error)
	//perfls:query read one
	Last(context.Context) (T, error)
	//perfls:query read one
	Take(context.Context) (T, error)
	//perfls:query read many
	Find(context.Context) ([]T, error)
	//perfls:query read many
	//perfls:callback fn=fn run=once
	FindInBatches(_ context.Context, _ any, fn func([]T, int) error) error
	//perfls:query read one
	Row(context.Context) *sql.Row
	//perfls:query read many
	Rows(context.Context) (*sql.Rows, error)
}

type Interface[T any] interface {
	CreateInterface[T]
	//perfls:builder sql=query
	Raw(query string, _ ...any) ExecInterface[T]
	//perfls:query write auto sql=query
	Exec(_ context.Context, query string, _ ...any) error
}

type Migrator interface {
	//perfls:query write many
	AutoMigrate(...any) error
	CurrentDatabase() string
	FullDataTypeOf(any) clause.Expr
	GetTypeAliases(any) []string
	//perfls:query write many
	CreateTable(...any) error
	//perfls:query write many
	DropTable(...any) error
	//perfls:query read one
	HasTable(any) bool
	//perfls:query write many
	RenameTable(any, any) error
	//perfls:query read many
	GetTables() ([]string, error)
	TableType(any) (TableType, error)
	//perfls:query write many
	AddColumn(any, any) error
	//perfls:query write many
	DropColumn(any, any) error
	//perfls:query write many
	AlterColumn(any, any) error
	MigrateColumn(any, any, any) error
	MigrateColumnUnique(any, any, any) error
	//perfls:query read one
	HasColumn(any, any) bool
	//perfls:query write many
	RenameColumn(any, any, any) error
	//perfls:query read many
	ColumnTypes(any) ([]ColumnType, error)
	//perfls:query write many
	CreateView(any, any) error
	//perfls:query write many
	DropView(any) error
	//perfls:query write many
	CreateConstraint(any, any) error
	//perfls:query write many
	DropConstraint(any, any) error
	//perfls:query read one
	HasConstraint(any, any) bool
	//perfls:query write many
	CreateIndex(any, any) error
	//perfls:query write many
	DropIndex(any, any) error
	//perfls:query read one
	HasIndex(any, any) bool
	//perfls:query write many
	RenameIndex(any, any, any) error
	//perfls:query read many
	GetIndexes(any) ([]Index, error)
}

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
