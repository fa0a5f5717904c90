// Package gorm says what github.com/jinzhu/gorm does.
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

func Open(any, ...any) (*DB, error)

type Association struct {
	Error error
}

//perfls:query write many
func (*Association) Append(...any) *Association

//perfls:query write many
func (*Association) Clear() *Association

//perfls:query read count
func (*Association) Count() int

//perfls:query write many
func (*Association) Delete(...any) *Association

//perfls:query read many into=dest
func (*Association) Find(dest any) *Association

//perfls:query write many
func (*Association) Replace(...any) *Association

type Callback struct{}

func (*Callback) Create() *CallbackProcessor
func (*Callback) Delete() *CallbackProcessor
func (*Callback) Query() *CallbackProcessor
func (*Callback) RowQuery() *CallbackProcessor
func (*Callback) Update() *CallbackProcessor

type CallbackProcessor struct{}

func (*CallbackProcessor) After(any) *CallbackProcessor
func (*CallbackProcessor) Before(any) *CallbackProcessor
func (*CallbackProcessor) Get(any) func(*Scope)
func (*CallbackProcessor) Register(any, func(*Scope))
func (*CallbackProcessor) Remove(any)
func (*CallbackProcessor) Replace(any, func(*Scope))

type DB struct {
	sync.RWMutex
	Error        error
	RowsAffected int64
}

//perfls:query write many
func (*DB) AddForeignKey(any, any, any, any) *DB

//perfls:query write many
func (*DB) AddIndex(any, ...any) *DB

//perfls:query write many
func (*DB) AddUniqueIndex(any, ...any) *DB

//perfls:query write many
func (*DB) AutoMigrate(...any) *DB

//perfls:transaction
func (*DB) Begin() *DB

//perfls:transaction
func (*DB) BeginTx(context.Context, any) *DB

//perfls:query read count into=dest
func (*DB) Count(dest any) *DB

//perfls:query write one model=model
func (*DB) Create(model any) *DB

//perfls:query write many
func (*DB) CreateTable(...any) *DB

//perfls:query write one model=model
func (*DB) Delete(model any, _ ...any) *DB

//perfls:query write many
func (*DB) DropColumn(any) *DB

//perfls:query write many
func (*DB) DropTable(...any) *DB

//perfls:query write many
func (*DB) DropTableIfExists(...any) *DB

//perfls:query write auto sql=query
func (*DB) Exec(query string, _ ...any) *DB

//perfls:query read many model=dest into=dest
func (*DB) Find(dest any, _ ...any) *DB

//perfls:query read one model=dest into=dest
func (*DB) First(dest any, _ ...any) *DB

//perfls:query write one model=dest into=dest
func (*DB) FirstOrCreate(dest any, _ ...any) *DB

//perfls:query read one model=dest into=dest
func (*DB) FirstOrInit(dest any, _ ...any) *DB

//perfls:query read one
func (*DB) HasTable(any) bool

//perfls:query read one model=dest into=dest
func (*DB) Last(dest any, _ ...any) *DB

//perfls:builder model=model
func (*DB) Model(model any) *DB

//perfls:query write many
func (*DB) ModifyColumn(any, any) *DB

//perfls:query read many into=dest
func (*DB) Pluck(_ any, dest any) *DB

//perfls:builder sql=query
func (*DB) Raw(query string, _ ...any) *DB

//perfls:query read many model=dest into=dest
func (*DB) Related(dest any, _ ...any) *DB

//perfls:query write many
func (*DB) RemoveForeignKey(any, any) *DB

//perfls:query write many
func (*DB) RemoveIndex(any) *DB

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
func (*DB) Table(model string) *DB

//perfls:query read one model=dest into=dest
func (*DB) Take(dest any, _ ...any) *DB

//perfls:transaction fn=fn
func (*DB) Transaction(fn func(*DB) error) error

//perfls:query write one
func (*DB) Update(...any) *DB

//perfls:query write one
func (*DB) UpdateColumn(...any) *DB

//perfls:query write one
func (*DB) UpdateColumns(any) *DB

//perfls:query write one
func (*DB) Updates(any, ...any) *DB

func (*DB) AddError(any) error
func (*DB) Assign(...any) *DB
func (*DB) Association(any) *Association
func (*DB) Attrs(...any) *DB
func (*DB) BlockGlobalUpdate(any) *DB
func (*DB) Callback() *Callback
func (*DB) Close() error
func (*DB) Commit() *DB
func (*DB) CommonDB() SQLCommon
func (*DB) DB() *sql.DB
func (*DB) Debug() *DB
func (*DB) Dialect() any
func (*DB) Get(any) (any, bool)
func (*DB) GetErrors() []error
func (*DB) Group(any) *DB
func (*DB) HasBlockGlobalUpdate() bool
func (*DB) Having(any, ...any) *DB
func (*DB) InstantSet(any, any) *DB
func (*DB) Joins(any, ...any) *DB
func (*DB) Limit(any) *DB
func (*DB) LogMode(any) *DB
func (*DB) New() *DB
func (*DB) NewRecord(any) bool
func (*DB) NewScope(any) *Scope
func (*DB) Not(any, ...any) *DB
func (*DB) Offset(any) *DB
func (*DB) Omit(...any) *DB
func (*DB) Or(any, ...any) *DB
func (*DB) Order(any, ...any) *DB
func (*DB) Preload(any, ...any) *DB
func (*DB) Preloads(any) *DB
func (*DB) QueryExpr() *SqlExpr
func (*DB) RecordNotFound() bool
func (*DB) Rollback() *DB
func (*DB) RollbackUnlessCommitted() *DB
func (*DB) ScanRows(any, any) error
func (*DB) Select(any, ...any) *DB
func (*DB) Set(any, any) *DB
func (*DB) SetJoinTableHandler(any, any, any)
func (*DB) SetLogger(any)
func (*DB) SetNowFuncOverride(func() time.Time) *DB
func (*DB) SingularTable(any)
func (*DB) SubQuery() *SqlExpr
func (*DB) Unscoped() *DB
func (*DB) Where(any, ...any) *DB

type Errors []error

func (Errors) Error() string

type Field struct {
	*StructField
}

func (*Field) Set(any) error

type ModelStruct struct{}

func (*ModelStruct) TableName(any) string

type SQLCommon interface {
	Exec(any, ...any) (sql.Result, error)
	Prepare(any) (*sql.Stmt, error)
	Query(any, ...any) (*sql.Rows, error)
	QueryRow(any, ...any) *sql.Row
}

type Scope struct{}

func (*Scope) AddToVars(any) string
func (*Scope) Begin() *Scope
func (*Scope) CallMethod(any)
func (*Scope) CombinedConditionSql() string
func (*Scope) CommitOrRollback() *Scope
func (*Scope) DB() *DB
func (*Scope) Dialect() any
func (*Scope) Err(any) error
func (*Scope) Exec() *Scope
func (*Scope) FieldByName(any) (*Field, bool)
func (*Scope) Fields() []*Field
func (*Scope) Get(any) (any, bool)
func (*Scope) GetModelStruct() *ModelStruct
func (*Scope) GetStructFields() []*StructField
func (*Scope) HasColumn(any) bool
func (*Scope) HasError() bool
func (*Scope) IndirectValue() reflect.Value
func (*Scope) InstanceGet(any) (any, bool)
func (*Scope) InstanceID() string
func (*Scope) InstanceSet(any, any) *Scope
func (*Scope) Log(...any)
func (*Scope) New(any) *Scope
func (*Scope) NewDB() *DB
func (*Scope) OmitAttrs() []string
func (*Scope) PrimaryField() *Field
func (*Scope) PrimaryFields() []*Field
func (*Scope) PrimaryKey() string
func (*Scope) PrimaryKeyValue() any
func (*Scope) PrimaryKeyZero() bool
func (*Scope) Quote(any) string
func (*Scope) QuotedTableName() string
func (*Scope) Raw(any) *Scope
func (*Scope) SQLDB() SQLCommon
func (*Scope) SelectAttrs() []string
func (*Scope) Set(any, any) *Scope
func (*Scope) SetColumn(any, any) error
func (*Scope) SkipLeft()
func (*Scope) TableName() string

type StructField struct{}

func (*StructField) TagSettingsGet(any) (string, bool)

var (
	DefaultCallback         *Callback
	ErrRecordNotFound       error
	ErrInvalidSQL           error
	ErrInvalidTransaction   error
	ErrCantStartTransaction error
	ErrUnaddressable        error
)

type (
	Model        struct{}
	Relationship struct{}
	SqlExpr      struct{}
)
