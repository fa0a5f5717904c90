// Package gen says what gorm.io/gen does.
//
//perfls:library gorm
package gen

import (
	"context"
	"database/sql"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Table(...any) Dao

type Condition interface {
	CondError() error
}

type DO struct {
	*DOConfig
}

//perfls:query read count
func (*DO) Count() (int64, error)

//perfls:query write one model=model
func (*DO) Create(model any) error

//perfls:query write many model=model
func (*DO) CreateInBatches(model any, _ any) error

//perfls:query write one
func (*DO) Delete(...any) (ResultInfo, error)

//perfls:query read many
func (*DO) Find() (any, error)

//perfls:query read many into=dest
//perfls:callback fn=fn run=once
func (*DO) FindInBatches(dest any, _ any, fn func(Dao, int) error) error

//perfls:query read one
func (*DO) First() (any, error)

//perfls:query write one
func (*DO) FirstOrCreate() (any, error)

//perfls:query read one
func (*DO) FirstOrInit() (any, error)

//perfls:query read one
func (*DO) Last() (any, error)

//perfls:query read many into=dest
func (*DO) Pluck(_ any, dest any) error

//perfls:query read one
func (*DO) Row() *sql.Row

//perfls:query read many
func (*DO) Rows() (*sql.Rows, error)

//perfls:query write one model=model
func (*DO) Save(model any) error

//perfls:query read many into=dest
func (*DO) Scan(dest any) error

//perfls:query read one
func (*DO) Take() (any, error)

//perfls:query write one
func (*DO) Update(any, any) (ResultInfo, error)

//perfls:query write one
func (*DO) UpdateColumn(any, any) (ResultInfo, error)

//perfls:query write one
func (*DO) UpdateColumnSimple(...any) (ResultInfo, error)

//perfls:query write one
func (*DO) UpdateColumns(any) (ResultInfo, error)

//perfls:query write one
func (*DO) UpdateSimple(...any) (ResultInfo, error)

//perfls:query write one
func (*DO) Updates(any) (ResultInfo, error)

//perfls:builder model=model
func (*DO) UseModel(model any)

//perfls:builder model=model
func (*DO) UseTable(model string)

func (*DO) AddError(any) error
func (*DO) Alias() string
func (DO) As(any) Dao
func (*DO) Assign(...any) Dao
func (*DO) Attrs(...any) Dao
func (*DO) BeCond() any
func (*DO) Build(any)
func (*DO) Clauses(...any) Dao
func (*DO) Columns(...any) Columns
func (*DO) CondError() error
func (*DO) Debug() Dao
func (*DO) Distinct(...any) Dao
func (*DO) Group(...any) Dao
func (*DO) Having(...any) Dao
func (*DO) Join(any, ...any) Dao
func (*DO) Joins(any) Dao
func (*DO) LeftJoin(any, ...any) Dao
func (*DO) Limit(any) Dao
func (*DO) Not(...any) Dao
func (*DO) Offset(any) Dao
func (*DO) Omit(...any) Dao
func (*DO) Or(...any) Dao
func (*DO) Order(...any) Dao
func (*DO) Preload(any) Dao
func (*DO) Quote(any) string
func (*DO) ReplaceConnPool(any)
func (*DO) ReplaceDB(any)
func (DO) Returning(any, ...any) Dao
func (*DO) RightJoin(any, ...any) Dao
func (*DO) ScanRows(any, any) error
func (*DO) Scopes(...func(Dao) Dao) Dao
func (*DO) Select(...any) Dao
func (*DO) Session(any) Dao
func (DO) TableName() string
func (*DO) UnderlyingDB() *gorm.DB
func (*DO) Unscoped() Dao
func (*DO) UpdateFrom(any) Dao
func (*DO) UseDB(any, ...any)
func (*DO) Where(...any) Dao
func (*DO) WithContext(context.Context) Dao
func (DO) WithResult(func(Dao)) ResultInfo

type DOConfig struct{}

func (*DOConfig) AfterInitialize(any) error
func (*DOConfig) Apply(any) error

type Dao interface {
	SubQuery
	schema.Tabler
	As(any) Dao
	Not(...any) Dao
	Or(...any) Dao
	Select(...any) Dao
	Where(...any) Dao
	Order(...any) Dao
	Distinct(...any) Dao
	Omit(...any) Dao
	Join(any, ...any) Dao
	LeftJoin(any, ...any) Dao
	RightJoin(any, ...any) Dao
	Group(...any) Dao
	Having(...any) Dao
	Limit(any) Dao
	Offset(any) Dao
	Scopes(...func(Dao) Dao) Dao
	Unscoped() Dao
	Attrs(...any) Dao
	Assign(...any) Dao
	Joins(any) Dao
	Preload(any) Dao
	Clauses(...any) Dao
	Create(any) error
	CreateInBatches(any, any) error
	Save(any) error
	First() (any, error)
	Take() (any, error)
	Last() (any, error)
	Find() (any, error)
	FindInBatches(any, any, func(Dao, int) error) error
	FirstOrInit() (any, error)
	FirstOrCreate() (any, error)
	Update(any, any) (ResultInfo, error)
	UpdateSimple(...any) (ResultInfo, error)
	Updates(any) (ResultInfo, error)
	UpdateColumn(any, any) (ResultInfo, error)
	UpdateColumns(any) (ResultInfo, error)
	UpdateColumnSimple(...any) (ResultInfo, error)
	Delete(...any) (ResultInfo, error)
	Count() (int64, error)
	Row() *sql.Row
	Rows() (*sql.Rows, error)
	Scan(any) error
	Pluck(any, any) error
	ScanRows(any, any) error
	AddError(any) error
}

type ResultInfo struct {
	Error error
}

type SubQuery interface {
	Condition
}

type (
	Columns      []any
	Config       struct{}
	DOOption     interface{}
	GenerateMode uint
	Generator    struct{}
)
