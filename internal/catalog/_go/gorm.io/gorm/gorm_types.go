package gorm

import (
	"context"
	"database/sql"
	"reflect"

	"gorm.io/gorm/clause"
)

func G[T any](*DB, ...clause.Expression) Interface[T] { panic(0) }
func Open(any, ...any) (*DB, error)

type Association struct {
	DB    *DB
	Error error
}

func (*Association) Unscoped() *Association

type ColumnType interface {
	Name() string
	DatabaseTypeName() string
	ColumnType() (string, bool)
	PrimaryKey() (bool, bool)
	AutoIncrement() (bool, bool)
	Length() (int64, bool)
	DecimalSize() (int64, int64, bool)
	Nullable() (bool, bool)
	Unique() (bool, bool)
	ScanType() reflect.Type
	Comment() (string, bool)
	DefaultValue() (string, bool)
}

type Config struct {
	ConnPool ConnPool
	Dialector
}

func (*Config) AfterInitialize(any) error
func (*Config) Apply(any) error

type ConnPool interface {
	PrepareContext(context.Context, any) (*sql.Stmt, error)
	ExecContext(context.Context, any, ...any) (sql.Result, error)
	QueryContext(context.Context, any, ...any) (*sql.Rows, error)
	QueryRowContext(context.Context, any, ...any) *sql.Row
}

type DB struct {
	*Config
	Error        error
	RowsAffected int64
	Statement    *Statement
}

func (*DB) AddError(any) error
func (*DB) Assign(...any) *DB
func (*DB) Association(any) *Association
func (*DB) Attrs(...any) *DB
func (*DB) Callback() *callbacks
func (*DB) Clauses(...any) *DB
func (*DB) Commit() *DB
func (*DB) DB() (*sql.DB, error)
func (*DB) Debug() *DB
func (*DB) Distinct(...any) *DB
func (*DB) Get(any) (any, bool)
func (*DB) Group(any) *DB
func (*DB) Having(any, ...any) *DB
func (*DB) InnerJoins(any, ...any) *DB
func (*DB) InstanceGet(any) (any, bool)
func (*DB) InstanceSet(any, any) *DB
func (*DB) Joins(any, ...any) *DB
func (*DB) Limit(any) *DB
func (*DB) MapColumns(any) *DB
func (*DB) Migrator() Migrator
func (*DB) Not(any, ...any) *DB
func (*DB) Offset(any) *DB
func (*DB) Omit(...any) *DB
func (*DB) Or(any, ...any) *DB
func (*DB) Order(any) *DB
func (*DB) Preload(any, ...any) *DB
func (*DB) Rollback() *DB
func (*DB) RollbackTo(any) *DB
func (*DB) SavePoint(any) *DB
func (*DB) ScanRows(any, any) error
func (*DB) Select(any, ...any) *DB
func (*DB) Session(any) *DB
func (*DB) Set(any, any) *DB
func (*DB) SetupJoinTable(any, any, any) error
func (*DB) ToSQL(func(*DB) *DB) string
func (*DB) Unscoped() *DB
func (*DB) Use(any) error
func (*DB) Where(any, ...any) *DB
func (*DB) WithContext(context.Context) *DB

type Dialector interface {
	Name() string
	Initialize(any) error
	Migrator(any) Migrator
	DataTypeOf(any) string
	DefaultValueOf(any) clause.Expression
	BindVarTo(any, any, any)
	QuoteTo(any, any)
	Explain(any, ...any) string
}

type Index interface {
	Table() string
	Name() string
	Columns() []string
	PrimaryKey() (bool, bool)
	Unique() (bool, bool)
	Option() string
}

type Rows interface {
	Columns() ([]string, error)
	ColumnTypes() ([]*sql.ColumnType, error)
	Next() bool
	Scan(...any) error
	Err() error
	Close() error
}

type Statement struct {
	*DB
	Table    string
	Model    any
	Unscoped bool
	Clauses  map[string]clause.Clause
	Distinct bool
	Joins    []any
	ConnPool ConnPool
}

func (*Statement) AddClause(any)
func (*Statement) AddClauseIfNotExists(any)
func (*Statement) AddVar(any, ...any)
func (*Statement) Build(...any)
func (*Statement) BuildCondition(any, ...any) []clause.Expression
func (*Statement) Changed(...any) bool
func (*Statement) Parse(any) error
func (*Statement) ParseWithSpecialTableName(any, any) error
func (*Statement) Quote(any) string
func (*Statement) QuoteTo(any, any)
func (*Statement) SelectAndOmitColumns(any, any) (map[string]bool, bool)
func (*Statement) SetColumn(any, any, ...any)
func (*Statement) WriteByte(byte) error
func (*Statement) WriteQuoted(any)
func (*Statement) WriteString(string) (int, error)

type TableType interface {
	Schema() string
	Name() string
	Type() string
	Comment() (string, bool)
}

type Tx interface {
	ConnPool
	TxCommitter
	StmtContext(context.Context, any) *sql.Stmt
}

type TxCommitter interface {
	Commit() error
	Rollback() error
}

type ViewOption struct {
	Query *DB
}

type callback struct{}

func (*callback) After(any) *callback
func (*callback) Before(any) *callback
func (*callback) Register(any, func(*DB)) error
func (*callback) Remove(any) error
func (*callback) Replace(any, func(*DB)) error

type callbacks struct{}

func (*callbacks) Create() *processor
func (*callbacks) Delete() *processor
func (*callbacks) Query() *processor
func (*callbacks) Raw() *processor
func (*callbacks) Row() *processor
func (*callbacks) Update() *processor

type processor struct{}

func (*processor) After(any) *callback
func (*processor) Before(any) *callback
func (*processor) Execute(any) *DB
func (*processor) Get(any) func(*DB)
func (*processor) Match(func(*DB) bool) *callback
func (*processor) Register(any, func(*DB)) error
func (*processor) Remove(any) error
func (*processor) Replace(any, func(*DB)) error

var (
	ErrRecordNotFound                error
	ErrInvalidTransaction            error
	ErrNotImplemented                error
	ErrMissingWhereClause            error
	ErrUnsupportedRelation           error
	ErrPrimaryKeyRequired            error
	ErrModelValueRequired            error
	ErrModelAccessibleFieldsRequired error
	ErrSubQueryRequired              error
	ErrInvalidData                   error
	ErrUnsupportedDriver             error
	ErrRegistered                    error
	ErrInvalidField                  error
	ErrEmptySlice                    error
	ErrDryRunModeUnsupported         error
	ErrInvalidDB                     error
	ErrInvalidValue                  error
	ErrInvalidValueOfLength          error
	ErrPreloadNotAllowed             error
	ErrDuplicatedKey                 error
	ErrForeignKeyViolated            error
	ErrCheckConstraintViolated       error
)

type (
	DeletedAt         sql.NullTime
	ErrorTranslator   interface{}
	JoinBuilder       interface{}
	Model             struct{}
	Option            interface{}
	Plugin            interface{}
	PreloadBuilder    interface{}
	Session           struct{}
	StatementModifier interface{}
	Valuer            interface{}
)
