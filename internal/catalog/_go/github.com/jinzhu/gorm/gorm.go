// Package gorm describes github.com/jinzhu/gorm, the first version of gorm.io/gorm.
//
//perfls:library gorm
package gorm

import (
	"context"
	"database/sql"
	"reflect"
	"sync"
	"time"
)

// DB is the connection, a transaction and a statement that is being built, all in one.
type DB struct {
	sync.RWMutex
	Value        any
	Error        error
	RowsAffected int64
}

// Opening and settings.

//perfls:client database
func Open(string, ...any) (*DB, error)

type SQLCommon interface {
	Exec(string, ...any) (sql.Result, error)
	Prepare(string) (*sql.Stmt, error)
	Query(string, ...any) (*sql.Rows, error)
	QueryRow(string, ...any) *sql.Row
}

type Dialect interface {
	GetName() string
	CurrentDatabase() string
	HasTable(string) bool
	HasColumn(string, string) bool
	HasIndex(string, string) bool
	HasForeignKey(string, string) bool
	RemoveIndex(string, string) error
	ModifyColumn(string, string, string) error
	Quote(string) string
}

func (*DB) New() *DB
func (*DB) Close() error
func (*DB) DB() *sql.DB
func (*DB) CommonDB() SQLCommon
func (*DB) Dialect() Dialect
func (*DB) Callback() *Callback
func (*DB) SetLogger(any)
func (*DB) LogMode(bool) *DB
func (*DB) Debug() *DB
func (*DB) SetNowFuncOverride(func() time.Time) *DB
func (*DB) BlockGlobalUpdate(bool) *DB
func (*DB) HasBlockGlobalUpdate() bool
func (*DB) SingularTable(bool)
func (*DB) SetJoinTableHandler(any, string, JoinTableHandlerInterface)
func (*DB) Set(string, any) *DB
func (*DB) InstantSet(string, any) *DB
func (*DB) Get(string) (any, bool)
func (*DB) AddError(error) error
func (*DB) GetErrors() []error

// Building.

//perfls:builder model=model
func (*DB) Model(model any) *DB

//perfls:builder model=model
func (*DB) Table(model string) *DB

//perfls:builder sql=query
func (*DB) Raw(query string, _ ...any) *DB

//perfls:callback fn=fns run=once
func (*DB) Scopes(fns ...func(*DB) *DB) *DB

func (*DB) Select(any, ...any) *DB
func (*DB) Omit(...string) *DB
func (*DB) Where(any, ...any) *DB
func (*DB) Or(any, ...any) *DB
func (*DB) Not(any, ...any) *DB
func (*DB) Joins(string, ...any) *DB
func (*DB) Preload(string, ...any) *DB
func (*DB) Preloads(any) *DB
func (*DB) Group(string) *DB
func (*DB) Having(any, ...any) *DB
func (*DB) Order(any, ...bool) *DB
func (*DB) Limit(any) *DB
func (*DB) Offset(any) *DB
func (*DB) Attrs(...any) *DB
func (*DB) Assign(...any) *DB
func (*DB) Unscoped() *DB
func (*DB) NewScope(any) *Scope
func (*DB) QueryExpr() *SqlExpr
func (*DB) SubQuery() *SqlExpr

type SqlExpr struct{}

func Expr(string, ...any) *SqlExpr

// Reading.

//perfls:query read one model=dest into=dest
func (*DB) First(dest any, _ ...any) *DB

//perfls:query read one model=dest into=dest
func (*DB) Take(dest any, _ ...any) *DB

//perfls:query read one model=dest into=dest
func (*DB) Last(dest any, _ ...any) *DB

//perfls:query read many model=dest into=dest
func (*DB) Find(dest any, _ ...any) *DB

//perfls:query read one model=dest into=dest
func (*DB) FirstOrInit(dest any, _ ...any) *DB

//perfls:query read many model=dest into=dest
func (*DB) Related(dest any, _ ...string) *DB

//perfls:query read count into=dest
func (*DB) Count(dest any) *DB

//perfls:query read many into=dest
func (*DB) Pluck(_ string, dest any) *DB

//perfls:query read many into=dest
func (*DB) Scan(dest any) *DB

//perfls:query read one
func (*DB) Row() *sql.Row

//perfls:query read many
func (*DB) Rows() (*sql.Rows, error)

func (*DB) ScanRows(*sql.Rows, any) error
func (*DB) NewRecord(any) bool
func (*DB) RecordNotFound() bool

func IsRecordNotFoundError(error) bool

// Writing.

//perfls:query write one model=model
func (*DB) Create(model any) *DB

//perfls:query write one model=model
func (*DB) Save(model any) *DB

//perfls:query write one model=dest into=dest
func (*DB) FirstOrCreate(dest any, _ ...any) *DB

//perfls:query write one
func (*DB) Update(...any) *DB

//perfls:query write one
func (*DB) Updates(any, ...bool) *DB

//perfls:query write one
func (*DB) UpdateColumn(...any) *DB

//perfls:query write one
func (*DB) UpdateColumns(any) *DB

//perfls:query write one model=model
func (*DB) Delete(model any, _ ...any) *DB

//perfls:query write auto sql=query
func (*DB) Exec(query string, _ ...any) *DB

// Transactions.

//perfls:transaction fn=fn
func (*DB) Transaction(fn func(tx *DB) error) error

//perfls:transaction
func (*DB) Begin() *DB

//perfls:transaction
func (*DB) BeginTx(context.Context, *sql.TxOptions) *DB

func (*DB) Commit() *DB
func (*DB) Rollback() *DB
func (*DB) RollbackUnlessCommitted() *DB

// Migrating.

//perfls:query write many
func (*DB) AutoMigrate(...any) *DB

//perfls:query write many
func (*DB) CreateTable(...any) *DB

//perfls:query write many
func (*DB) DropTable(...any) *DB

//perfls:query write many
func (*DB) DropTableIfExists(...any) *DB

//perfls:query read one
func (*DB) HasTable(any) bool

//perfls:query write many
func (*DB) ModifyColumn(string, string) *DB

//perfls:query write many
func (*DB) DropColumn(string) *DB

//perfls:query write many
func (*DB) AddIndex(string, ...string) *DB

//perfls:query write many
func (*DB) AddUniqueIndex(string, ...string) *DB

//perfls:query write many
func (*DB) RemoveIndex(string) *DB

//perfls:query write many
func (*DB) AddForeignKey(string, string, string, string) *DB

//perfls:query write many
func (*DB) RemoveForeignKey(string, string) *DB

// Association changes and reads the rows that belong to the ones of the model.
type Association struct{ Error error }

func (*DB) Association(string) *Association

//perfls:query read many into=dest
func (*Association) Find(dest any) *Association

//perfls:query read count
func (*Association) Count() int

//perfls:query write many
func (*Association) Append(...any) *Association

//perfls:query write many
func (*Association) Replace(...any) *Association

//perfls:query write many
func (*Association) Delete(...any) *Association

//perfls:query write many
func (*Association) Clear() *Association

type JoinTableHandlerInterface interface {
	Table(*DB) string
	Add(JoinTableHandlerInterface, *DB, any, any) error
	Delete(JoinTableHandlerInterface, *DB, ...any) error
	JoinWith(JoinTableHandlerInterface, *DB, any) *DB
}

// Scope is what hooks and callbacks see.
type Scope struct {
	Search  *search
	Value   any
	SQL     string
	SQLVars []any
}

type search struct{}

func (*Scope) DB() *DB
func (*Scope) NewDB() *DB
func (*Scope) SQLDB() SQLCommon
func (*Scope) New(any) *Scope
func (*Scope) Dialect() Dialect
func (*Scope) Err(error) error
func (*Scope) HasError() bool
func (*Scope) Log(...any)
func (*Scope) SkipLeft()
func (*Scope) Fields() []*Field
func (*Scope) FieldByName(string) (*Field, bool)
func (*Scope) HasColumn(string) bool
func (*Scope) SetColumn(any, any) error
func (*Scope) PrimaryField() *Field
func (*Scope) PrimaryFields() []*Field
func (*Scope) PrimaryKey() string
func (*Scope) PrimaryKeyValue() any
func (*Scope) TableName() string
func (*Scope) QuotedTableName() string
func (*Scope) Quote(string) string
func (*Scope) AddToVars(any) string
func (*Scope) CombinedConditionSql() string
func (*Scope) Raw(string) *Scope
func (*Scope) Exec() *Scope
func (*Scope) Set(string, any) *Scope
func (*Scope) Get(string) (any, bool)
func (*Scope) InstanceSet(string, any) *Scope
func (*Scope) InstanceGet(string) (any, bool)
func (*Scope) GetModelStruct() *ModelStruct
func (*Scope) GetStructFields() []*StructField
func (*Scope) IndirectValue() reflect.Value

type ModelStruct struct {
	PrimaryFields, StructFields []*StructField
	ModelType                   reflect.Type
}

func (*ModelStruct) TableName(*DB) string

type StructField struct {
	DBName, Name                      string
	IsPrimaryKey, IsNormal, IsIgnored bool
	HasDefaultValue                   bool
	TagSettings                       map[string]string
	Struct                            reflect.StructField
	IsForeignKey                      bool
}

type Field struct {
	*StructField
	IsBlank bool
	Field   reflect.Value
}

func (*Field) Set(any) error

// Callbacks of plugins.

type Callback struct{}

func (*Callback) Create() *CallbackProcessor
func (*Callback) Update() *CallbackProcessor
func (*Callback) Delete() *CallbackProcessor
func (*Callback) Query() *CallbackProcessor
func (*Callback) RowQuery() *CallbackProcessor

type CallbackProcessor struct{}

func (*CallbackProcessor) Before(string) *CallbackProcessor
func (*CallbackProcessor) After(string) *CallbackProcessor
func (*CallbackProcessor) Register(string, func(*Scope))
func (*CallbackProcessor) Remove(string)
func (*CallbackProcessor) Replace(string, func(*Scope))
func (*CallbackProcessor) Get(string) func(*Scope)

type Model struct {
	ID                   uint
	CreatedAt, UpdatedAt time.Time
	DeletedAt            *time.Time
}

type Errors []error

func (Errors) Error() string
func (Errors) Add(...error) Errors
func (Errors) GetErrors() []error

// Errors that code compares with

var (
	ErrRecordNotFound       error
	ErrInvalidSQL           error
	ErrInvalidTransaction   error
	ErrCantStartTransaction error
	ErrUnaddressable        error
)
