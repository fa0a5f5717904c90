// Package gorm describes gorm.io/gorm, whose generic interface (1.30) is in generics.go and whose migrator is in migrator.go.
//
//perfls:library gorm
package gorm

import (
	"context"
	"database/sql"
	"reflect"
	"strings"
	"sync"
	"time"

	"gorm.io/gorm/clause"
	"gorm.io/gorm/schema"
)

// DB is the connection, a transaction and a statement that is being built, all in one.
type DB struct {
	*Config
	Error        error
	RowsAffected int64
	Statement    *Statement
}

// Opening and settings.

type Config struct {
	SkipDefaultTransaction bool
	NamingStrategy         schema.Namer
	Logger                 any
	NowFunc                func() time.Time
	DryRun, PrepareStmt    bool
	ClauseBuilders         map[string]clause.ClauseBuilder
	ConnPool               ConnPool
	Dialector
	Plugins map[string]Plugin
}

//perfls:client database
func Open(Dialector, ...Option) (*DB, error)

func (*Config) Apply(*Config) error
func (*Config) AfterInitialize(*DB) error

type Option interface {
	Apply(*Config) error
	AfterInitialize(*DB) error
}

type Dialector interface {
	Name() string
	Initialize(*DB) error
	Migrator(*DB) Migrator

	// Texts of statements.

	Explain(string, ...any) string
	QuoteTo(clause.Writer, string)
	BindVarTo(clause.Writer, *Statement, any)
	DataTypeOf(*schema.Field) string
	DefaultValueOf(*schema.Field) clause.Expression
}

type Plugin interface {
	Name() string
	Initialize(*DB) error
}

type ConnPool interface {
	PrepareContext(context.Context, string) (*sql.Stmt, error)
	ExecContext(context.Context, string, ...any) (sql.Result, error)
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	QueryRowContext(context.Context, string, ...any) *sql.Row
}

type Session struct {
	DryRun, PrepareStmt, NewDB, Initialized              bool
	SkipHooks, SkipDefaultTransaction                    bool
	DisableNestedTransaction, AllowGlobalUpdate          bool
	FullSaveAssociations, PropagateUnscoped, QueryFields bool
	Context                                              context.Context
	Logger                                               any
	NowFunc                                              func() time.Time
	CreateBatchSize                                      int
}

func (*DB) Session(*Session) *DB
func (*DB) WithContext(any) *DB
func (*DB) Debug() *DB
func (*DB) Set(string, any) *DB
func (*DB) Get(string) (any, bool)
func (*DB) InstanceSet(string, any) *DB
func (*DB) InstanceGet(string) (any, bool)
func (*DB) AddError(error) error
func (*DB) DB() (*sql.DB, error)
func (*DB) Use(Plugin) error
func (*DB) SetupJoinTable(any, string, any) error
func (*DB) Callback() *callbacks
func (*DB) ToSQL(func(*DB) *DB) string

// Building.

//perfls:builder model=model
func (*DB) Model(model any) *DB

//perfls:builder model=model
func (*DB) Table(model string, _ ...any) *DB

//perfls:builder sql=query
func (*DB) Raw(query string, _ ...any) *DB

//perfls:callback fn=fns run=once
//perfls:clause open
func (*DB) Scopes(fns ...func(*DB) *DB) *DB

//perfls:clause open
func (*DB) Clauses(...clause.Expression) *DB

func (*DB) Distinct(...any) *DB
func (*DB) Select(any, ...any) *DB
func (*DB) Omit(...string) *DB
func (*DB) MapColumns(map[string]string) *DB

//perfls:clause where=where
func (*DB) Where(where any, _ ...any) *DB

func (*DB) Not(any, ...any) *DB

//perfls:clause open
func (*DB) Or(any, ...any) *DB

//perfls:clause join=join
func (*DB) Joins(join string, _ ...any) *DB

//perfls:clause join=join
func (*DB) InnerJoins(join string, _ ...any) *DB

func (*DB) Preload(string, ...any) *DB
func (*DB) Group(string) *DB
func (*DB) Having(any, ...any) *DB

//perfls:clause order=order
func (*DB) Order(order any) *DB

//perfls:clause limit=limit
func (*DB) Limit(limit int) *DB

//perfls:clause skip=skip
func (*DB) Offset(skip int) *DB

func (*DB) Attrs(...any) *DB
func (*DB) Assign(...any) *DB
func (*DB) Unscoped() *DB

// Reading.

//perfls:query read one model=dest into=dest
//perfls:clause where=where
func (*DB) First(dest any, where ...any) *DB

//perfls:query read one model=dest into=dest
//perfls:clause where=where
func (*DB) Take(dest any, where ...any) *DB

//perfls:query read one model=dest into=dest
//perfls:clause where=where
func (*DB) Last(dest any, where ...any) *DB

//perfls:query read many model=dest into=dest
//perfls:clause where=where
func (*DB) Find(dest any, where ...any) *DB

//perfls:query read many model=dest into=dest
//perfls:callback fn=fn run=once
func (*DB) FindInBatches(dest any, _ int, fn func(tx *DB, batch int) error) *DB

//perfls:query read one model=dest into=dest
//perfls:clause where=where
func (*DB) FirstOrInit(dest any, where ...any) *DB

//perfls:query read count into=dest
func (*DB) Count(dest *int64) *DB

//perfls:query read many into=dest
func (*DB) Pluck(_ string, dest any) *DB

//perfls:query read many into=dest
func (*DB) Scan(dest any) *DB

//perfls:query read one
func (*DB) Row() *sql.Row

//perfls:query read many
func (*DB) Rows() (*sql.Rows, error)

func (*DB) ScanRows(*sql.Rows, any) error

// Writing.

//perfls:query write one model=model
func (*DB) Create(model any) *DB

//perfls:query write many model=model
func (*DB) CreateInBatches(model any, _ int) *DB

//perfls:query write one model=model
func (*DB) Save(model any) *DB

//perfls:query write one model=dest into=dest
//perfls:clause where=where
func (*DB) FirstOrCreate(dest any, where ...any) *DB

//perfls:query write one
func (*DB) Update(string, any) *DB

//perfls:query write one
func (*DB) Updates(any) *DB

//perfls:query write one
func (*DB) UpdateColumn(string, any) *DB

//perfls:query write one
func (*DB) UpdateColumns(any) *DB

//perfls:query write one model=model
//perfls:clause where=where
func (*DB) Delete(model any, where ...any) *DB

//perfls:query write auto sql=query
func (*DB) Exec(query string, _ ...any) *DB

// Transactions.

//perfls:transaction fn=fn
func (*DB) Transaction(fn func(tx *DB) error, _ ...*sql.TxOptions) error

//perfls:transaction
func (*DB) Begin(...*sql.TxOptions) *DB

func (*DB) Commit() *DB
func (*DB) Rollback() *DB
func (*DB) SavePoint(string) *DB
func (*DB) RollbackTo(string) *DB

//perfls:callback fn=fn run=once
func (*DB) Connection(fn func(tx *DB) error) error

// Association changes and reads the rows that belong to the ones of the model.
type Association struct {
	DB           *DB
	Relationship *schema.Relationship
	Unscope      bool
	Error        error
}

func (*DB) Association(string) *Association

//perfls:query read many into=dest
func (*Association) Find(dest any, _ ...any) error

//perfls:query read count
func (*Association) Count() int64

//perfls:query write many
func (*Association) Append(...any) error

//perfls:query write many
func (*Association) Replace(...any) error

//perfls:query write many
func (*Association) Delete(...any) error

//perfls:query write many
func (*Association) Clear() error

func (*Association) Unscoped() *Association

// Statement is what hooks and callbacks see.
type Statement struct {
	*DB
	TableExpr            *clause.Expr
	Table                string
	Model, Dest          any
	Unscoped             bool
	ReflectValue         reflect.Value
	Clauses              map[string]clause.Clause
	Distinct             bool
	Selects, Omits       []string
	Preloads             map[string][]any
	Joins                []join
	Settings             sync.Map
	ConnPool             ConnPool
	Schema               *schema.Schema
	Context              context.Context
	RaiseErrorOnNotFound bool
	SkipHooks            bool
	SQL                  strings.Builder
	Vars                 []any
}

type join struct{}

func (*Statement) AddClause(clause.Interface)
func (*Statement) AddVar(clause.Writer, ...any)
func (*Statement) BuildCondition(any, ...any) []clause.Expression
func (*Statement) Changed(...string) bool
func (*Statement) Parse(any) error
func (*Statement) SetColumn(string, any, ...bool)

// Callbacks of plugins.

type callbacks struct{}

func (*callbacks) Create() *processor
func (*callbacks) Query() *processor
func (*callbacks) Update() *processor
func (*callbacks) Delete() *processor
func (*callbacks) Row() *processor
func (*callbacks) Raw() *processor

type processor struct{}

func (*processor) Execute(*DB) *DB
func (*processor) Get(string) func(*DB)
func (*processor) Before(string) *callback
func (*processor) After(string) *callback
func (*processor) Match(func(*DB) bool) *callback
func (*processor) Register(string, func(*DB)) error
func (*processor) Remove(string) error
func (*processor) Replace(string, func(*DB)) error

type callback struct{}

func (*callback) Before(string) *callback
func (*callback) After(string) *callback
func (*callback) Register(string, func(*DB)) error
func (*callback) Remove(string) error
func (*callback) Replace(string, func(*DB)) error

// What models are made of.

type Model struct {
	ID                   uint
	CreatedAt, UpdatedAt time.Time
	DeletedAt            DeletedAt
}

type DeletedAt sql.NullTime

func Expr(string, ...any) clause.Expr
func Scan(Rows, *DB, ScanMode)

type Rows interface {
	Columns() ([]string, error)
	ColumnTypes() ([]*sql.ColumnType, error)
	Next() bool
	Scan(...any) error
	Err() error
	Close() error
}

type ScanMode uint8

// Errors that code compares with

var (
	ErrRecordNotFound          error
	ErrDuplicatedKey           error
	ErrForeignKeyViolated      error
	ErrCheckConstraintViolated error
	ErrInvalidTransaction      error
	ErrMissingWhereClause      error
	ErrInvalidData             error
	ErrInvalidDB               error
	ErrInvalidField            error
	ErrInvalidValue            error
	ErrEmptySlice              error
	ErrNotImplemented          error
	ErrPrimaryKeyRequired      error
	ErrModelValueRequired      error
	ErrUnsupportedRelation     error
)

// Writing a statement's text

func (*Statement) AddClauseIfNotExists(any)
func (*Statement) Build(...string)
func (*Statement) ParseWithSpecialTableName(any, string) error
func (*Statement) Quote(any) string
func (*Statement) SelectAndOmitColumns(bool, bool) (map[string]bool, bool)
func (*Statement) WriteByte(byte) error
func (*Statement) WriteQuoted(any)
func (*Statement) WriteString(string) (int, error)
