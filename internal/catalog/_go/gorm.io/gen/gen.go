// Package gen describes gorm.io/gen: what generated code is built on. Its own methods (userDo.First) end in those of DO.
//
//perfls:library gorm
package gen

import (
	"context"
	"database/sql"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
	"gorm.io/gorm/schema"
)

// DO is embedded in every generated type.
type DO struct {
	*DOConfig
}

type DOConfig struct{}

func (*DOConfig) Apply(*DOConfig) error
func (*DOConfig) AfterInitialize(*DO) error

type DOOption interface {
	Apply(*DOConfig) error
	AfterInitialize(*DO) error
}

// Setting up.

func (*DO) UseDB(*gorm.DB, ...DOOption)

//perfls:builder model=model
func (*DO) UseModel(model any)

//perfls:builder model=model
func (*DO) UseTable(model string)

func (*DO) ReplaceDB(*gorm.DB)
func (*DO) ReplaceConnPool(gorm.ConnPool)
func (*DO) UnderlyingDB() *gorm.DB
func (*DO) Session(*gorm.Session) Dao
func (*DO) WithContext(context.Context) Dao
func (*DO) Debug() Dao
func (*DO) AddError(error) error
func (*DO) Alias() string
func (*DO) TableName() string
func (*DO) Columns(...any) Columns
func (*DO) Quote(string) string
func (*DO) BeCond() any
func (*DO) CondError() error
func (DO) Build(clause.Builder)
func (DO) As(string) Dao
func (DO) WithResult(func(Dao)) ResultInfo

// Building.

func (*DO) Clauses(...clause.Expression) Dao
func (*DO) Select(...any) Dao
func (*DO) Omit(...any) Dao
func (*DO) Distinct(...any) Dao
func (*DO) Where(...Condition) Dao
func (*DO) Not(...Condition) Dao
func (*DO) Or(...Condition) Dao
func (*DO) Having(...Condition) Dao
func (*DO) Join(schema.Tabler, ...any) Dao
func (*DO) LeftJoin(schema.Tabler, ...any) Dao
func (*DO) RightJoin(schema.Tabler, ...any) Dao
func (*DO) Joins(any) Dao
func (*DO) Preload(any) Dao
func (*DO) Group(...any) Dao
func (*DO) Order(...any) Dao
func (*DO) Limit(int) Dao
func (*DO) Offset(int) Dao
func (*DO) Attrs(...any) Dao
func (*DO) Assign(...any) Dao
func (*DO) Returning(any, ...string) Dao
func (*DO) Scopes(...func(Dao) Dao) Dao
func (*DO) Unscoped() Dao

// Reading.

//perfls:query read one
func (*DO) First() (any, error)

//perfls:query read one
func (*DO) Take() (any, error)

//perfls:query read one
func (*DO) Last() (any, error)

//perfls:query read many
func (*DO) Find() (any, error)

//perfls:query read many into=dest
//perfls:callback fn=fn run=once
func (*DO) FindInBatches(dest any, _ int, fn func(tx Dao, batch int) error) error

//perfls:query read one
func (*DO) FirstOrInit() (any, error)

//perfls:query read count
func (*DO) Count() (int64, error)

//perfls:query read many into=dest
func (*DO) Pluck(_ any, dest any) error

//perfls:query read many into=dest
func (*DO) Scan(dest any) error

//perfls:query read one
func (*DO) Row() *sql.Row

//perfls:query read many
func (*DO) Rows() (*sql.Rows, error)

func (*DO) ScanRows(*sql.Rows, any) error

// Writing.

//perfls:query write one model=model
func (*DO) Create(model any) error

//perfls:query write many model=model
func (*DO) CreateInBatches(model any, _ int) error

//perfls:query write one model=model
func (*DO) Save(model any) error

//perfls:query write one
func (*DO) FirstOrCreate() (any, error)

//perfls:query write one
func (*DO) Update(any, any) (ResultInfo, error)

//perfls:query write one
func (*DO) UpdateSimple(...any) (ResultInfo, error)

//perfls:query write one
func (*DO) Updates(any) (ResultInfo, error)

//perfls:query write one
func (*DO) UpdateColumn(any, any) (ResultInfo, error)

//perfls:query write one
func (*DO) UpdateColumnSimple(...any) (ResultInfo, error)

//perfls:query write one
func (*DO) UpdateColumns(any) (ResultInfo, error)

func (*DO) UpdateFrom(SubQuery) Dao

//perfls:query write one
func (*DO) Delete(...any) (ResultInfo, error)

// Dao is the chain that DO's methods return; generated code asserts that it is a *DO.
type Dao interface {
	// Building.

	Clauses(...clause.Expression) Dao
	Select(...any) Dao
	Omit(...any) Dao
	Distinct(...any) Dao
	Where(...Condition) Dao
	Not(...Condition) Dao
	Or(...Condition) Dao
	Having(...Condition) Dao
	Join(schema.Tabler, ...any) Dao
	LeftJoin(schema.Tabler, ...any) Dao
	RightJoin(schema.Tabler, ...any) Dao
	Group(...any) Dao
	Order(...any) Dao
	Limit(int) Dao
	Offset(int) Dao
	Attrs(...any) Dao
	Assign(...any) Dao
	Joins(any) Dao
	Preload(any) Dao
	Scopes(...func(Dao) Dao) Dao
	Unscoped() Dao
	As(string) Dao

	// Reading.

	First() (any, error)
	Take() (any, error)
	Last() (any, error)
	Find() (any, error)
	FindInBatches(any, int, func(Dao, int) error) error
	FirstOrInit() (any, error)
	Count() (int64, error)
	Pluck(any, any) error
	Scan(any) error
	Row() *sql.Row
	Rows() (*sql.Rows, error)
	ScanRows(*sql.Rows, any) error

	// Writing.

	Create(any) error
	CreateInBatches(any, int) error
	Save(any) error
	FirstOrCreate() (any, error)
	Update(any, any) (ResultInfo, error)
	UpdateSimple(...any) (ResultInfo, error)
	Updates(any) (ResultInfo, error)
	UpdateColumn(any, any) (ResultInfo, error)
	UpdateColumnSimple(...any) (ResultInfo, error)
	UpdateColumns(any) (ResultInfo, error)
	Delete(...any) (ResultInfo, error)

	AddError(error) error
	schema.Tabler
	SubQuery
}

type Condition interface {
	BeCond() any
	CondError() error
}

type SubQuery interface{ Condition }

type Columns []any

func Table(...SubQuery) Dao
func Cond(...clause.Expression) []Condition
func Exists(SubQuery) Condition

type ResultInfo struct {
	RowsAffected int64
	Error        error
}

// Types of the interfaces that the generator reads.

type T interface{}
type M map[string]any
type RowsAffected int64
type SQLResult sql.Result
type SQLRow sql.Row
type SQLRows sql.Rows

// The generator.

type GenerateMode uint

type Config struct {
	OutPath, OutFile, ModelPkgPath string
	WithUnitTest                   bool
	FieldNullable, FieldCoverable  bool
	FieldSignable                  bool
	FieldWithIndexTag              bool
	FieldWithTypeTag               bool
	Mode                           GenerateMode
}

type Generator struct{ Config }

type ModelOpt interface{}

func NewGenerator(Config) *Generator
func (*Generator) UseDB(*gorm.DB)
func (*Generator) ApplyBasic(...any)
func (*Generator) ApplyInterface(any, ...any)
func (*Generator) GenerateAllTable(...ModelOpt) []any
func (*Generator) Execute()
