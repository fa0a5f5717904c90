// Package pop says what github.com/gobuffalo/pop/v6 does.
//
//perfls:library pop
package pop

import (
	"context"
	"database/sql"
	"time"

	"github.com/gobuffalo/validate/v3"
	"github.com/jmoiron/sqlx"
)

//perfls:builder
func Connect(any) (*Connection, error)

//perfls:builder
func NewConnection(any) (*Connection, error)

func NewFileMigrator(any, any) (FileMigrator, error)
func NewMigrationBox(any, any) (MigrationBox, error)
func NewMigrator(any) Migrator
func Q(any) *Query

type Connection struct {
	Store   store
	Dialect dialect
	TX      *Tx
}

//perfls:query read many model=dest into=dest
func (*Connection) All(dest any) error

//perfls:query read one model=dest into=dest
func (*Connection) Find(dest any, _ any) error

//perfls:query read one model=dest into=dest
func (*Connection) First(dest any) error

//perfls:query read one model=dest into=dest
func (*Connection) Last(dest any) error

func (*Connection) BelongsTo(any) *Query
func (*Connection) BelongsToAs(any, any) *Query
func (*Connection) BelongsToThrough(any, any) *Query
func (*Connection) Eager(...any) *Connection
func (*Connection) EagerPreload(...any) *Query
func (*Connection) Limit(any) *Query
func (*Connection) Order(any, ...any) *Query
func (*Connection) Paginate(any, any) *Query
func (*Connection) PaginateFromParams(any) *Query

//perfls:builder sql=query
func (*Connection) RawQuery(query string, _ ...any) *Query

//perfls:callback fn=fn run=once
func (*Connection) Scope(fn ScopeFunc) *Query

func (*Connection) Select(...any) *Query
func (*Connection) Where(any, ...any) *Query

//perfls:query read count model=model
func (*Connection) Count(model any) (int, error)

//perfls:query read many model=dest into=dest
func (*Connection) Load(dest any, _ ...any) error

//perfls:query read one model=dest into=dest
func (*Connection) Reload(dest any) error

//perfls:query write model=model
func (*Connection) Create(model any, _ ...any) error

//perfls:query write model=model
func (*Connection) Destroy(model any) error

//perfls:query write model=model
func (*Connection) Save(model any, _ ...any) error

//perfls:query write model=model
func (*Connection) Update(model any, _ ...any) error

//perfls:query write model=model
func (*Connection) UpdateColumns(model any, _ ...any) error

//perfls:query write model=model
func (*Connection) ValidateAndCreate(model any, _ ...any) (*validate.Errors, error)

//perfls:query write model=model
func (*Connection) ValidateAndSave(model any, _ ...any) (*validate.Errors, error)

//perfls:query write model=model
func (*Connection) ValidateAndUpdate(model any, _ ...any) (*validate.Errors, error)

//perfls:query write
func (*Connection) TruncateAll() error

//perfls:transaction
func (*Connection) NewTransaction() (*Connection, error)

//perfls:transaction
func (*Connection) NewTransactionContext(context.Context) (*Connection, error)

//perfls:transaction
func (*Connection) NewTransactionContextOptions(context.Context, any) (*Connection, error)

//perfls:transaction fn=fn
func (*Connection) Rollback(fn func(*Connection)) error

//perfls:transaction fn=fn
func (*Connection) Transaction(fn func(*Connection) error) error

func (*Connection) Close() error
func (*Connection) Context() context.Context
func (*Connection) MigrationTableName() string
func (*Connection) MigrationURL() string

//perfls:builder
func (*Connection) Open() error

func (*Connection) Q() *Query
func (*Connection) URL() string
func (*Connection) WithContext(context.Context) *Connection

type ConnectionDetails struct{}

func (*ConnectionDetails) Finalize() error
func (*ConnectionDetails) MigrationTableName() string
func (*ConnectionDetails) OptionsString(any) string
func (*ConnectionDetails) RetryLimit() int
func (*ConnectionDetails) RetrySleep() time.Duration

type FileMigrator struct {
	Migrator
}

type Migration struct {
	//perfls:entry role=migration
	Runner func(Migration, *Connection) error
}

func (Migration) Run(any) error

type MigrationBox struct {
	Migrator
}

type Migrator struct {
	Connection *Connection
}

func (Migrator) CreateSchemaMigrations() error
func (Migrator) Down(any) error
func (Migrator) DumpMigrationSchema() error
func (Migrator) Reset() error
func (Migrator) Status(any) error
func (Migrator) Up() error
func (Migrator) UpLogOnly() error
func (Migrator) UpTo(any) (int, error)

type Query struct {
	Connection *Connection
}

//perfls:query read many model=dest into=dest
func (*Query) All(dest any) error

//perfls:query read one model=dest into=dest
func (*Query) Find(dest any, _ any) error

//perfls:query read one model=dest into=dest
func (*Query) First(dest any) error

//perfls:query read one model=dest into=dest
func (*Query) Last(dest any) error

func (*Query) BelongsTo(any) *Query
func (*Query) BelongsToAs(any, any) *Query
func (*Query) BelongsToThrough(any, any) *Query
func (*Query) Eager(...any) *Query
func (*Query) EagerPreload(...any) *Query
func (*Query) Limit(any) *Query
func (*Query) Order(any, ...any) *Query
func (*Query) Paginate(any, any) *Query
func (*Query) PaginateFromParams(any) *Query

//perfls:builder sql=query
func (*Query) RawQuery(query string, _ ...any) *Query

//perfls:callback fn=fn run=once
func (*Query) Scope(fn ScopeFunc) *Query

func (*Query) Select(...any) *Query
func (*Query) Where(any, ...any) *Query

//perfls:query read count model=model
func (Query) Count(model any) (int, error)

//perfls:query read count model=model
func (Query) CountByField(model any, _ any) (int, error)

func (Query) ToSQL(any, ...any) (string, []any)

//perfls:query read count model=model
func (*Query) Exists(model any) (bool, error)

//perfls:query write model=model
func (*Query) Delete(model any) error

//perfls:query write auto
func (*Query) Exec() error

//perfls:query write auto
func (*Query) ExecWithCount() (int, error)

//perfls:query write model=model
func (*Query) UpdateQuery(model any, _ ...any) (int64, error)

func (*Query) GroupBy(any, ...any) *Query
func (*Query) Having(any, ...any) *Query
func (*Query) InnerJoin(any, any, ...any) *Query
func (*Query) Join(any, any, ...any) *Query
func (*Query) LeftJoin(any, any, ...any) *Query
func (*Query) LeftOuterJoin(any, any, ...any) *Query
func (*Query) RightJoin(any, any, ...any) *Query
func (*Query) RightOuterJoin(any, any, ...any) *Query

type Tx struct {
	*sqlx.Tx
}

//perfls:query read auto many sql=query
func (*Tx) NamedQueryContext(_ context.Context, query string, _ any) (*sqlx.Rows, error)

//perfls:transaction
func (*Tx) Transaction() (*Tx, error)

//perfls:transaction
func (*Tx) TransactionContext(context.Context) (*Tx, error)

//perfls:transaction
func (*Tx) TransactionContextOptions(context.Context, any) (*Tx, error)

func (*Tx) Close() error

type dialect interface {
	Name() string
	DefaultDriver() string
	URL() string
	MigrationURL() string
	Details() *ConnectionDetails
	TranslateSQL(any) string
	Quote(any) string
	CreateDB() error
	DropDB() error
	DumpSchema(any) error
	LoadSchema(any) error
	//perfls:callback fn=fn run=once
	Lock(fn func() error) error
	//perfls:query write
	TruncateAll(any) error
}

type store interface {
	//perfls:query read auto many sql=query into=dest
	Select(dest any, query string, _ ...any) error
	//perfls:query read auto many sql=query into=dest
	SelectContext(_ context.Context, dest any, query string, _ ...any) error
	//perfls:query read auto one sql=query into=dest
	Get(dest any, query string, _ ...any) error
	//perfls:query read auto one sql=query into=dest
	GetContext(_ context.Context, dest any, query string, _ ...any) error
	//perfls:query write auto sql=query
	NamedExec(query string, _ any) (sql.Result, error)
	//perfls:query write auto sql=query
	NamedExecContext(_ context.Context, query string, _ any) (sql.Result, error)
	//perfls:query read auto many sql=query
	NamedQuery(query string, _ any) (*sqlx.Rows, error)
	//perfls:query read auto many sql=query
	NamedQueryContext(_ context.Context, query string, _ any) (*sqlx.Rows, error)
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:builder sql=query
	PrepareNamed(query string) (*sqlx.NamedStmt, error)
	//perfls:builder sql=query
	PrepareNamedContext(_ context.Context, query string) (*sqlx.NamedStmt, error)
	//perfls:transaction
	Transaction() (*Tx, error)
	//perfls:transaction
	TransactionContext(context.Context) (*Tx, error)
	//perfls:transaction
	TransactionContextOptions(context.Context, any) (*Tx, error)
	//perfls:harmless
	Rollback() error
	//perfls:harmless
	Commit() error
	Close() error
}

var (
	Connections           map[string]*Connection
	ErrConfigFileNotFound error
)

type (
	AfterCreateable          interface{}
	AfterDestroyable         interface{}
	AfterEagerFindable       interface{}
	AfterFindable            interface{}
	AfterSaveable            interface{}
	AfterUpdateable          interface{}
	AssociationMetaInfo      struct{}
	BeforeCreateable         interface{}
	BeforeDestroyable        interface{}
	BeforeSaveable           interface{}
	BeforeUpdateable         interface{}
	BeforeValidateable       interface{}
	DownMigrations           struct{}
	EagerMode                uint8
	GroupClause              struct{}
	HavingClause             struct{}
	Match                    struct{}
	Migrations               []Migration
	Model                    struct{}
	ModelMetaInfo            struct{}
	PaginationParams         interface{}
	Paginator                struct{}
	ScopeFunc                func(*Query) *Query
	TableNameAble            interface{}
	TableNameAbleWithContext interface{}
	UpMigrations             struct{}
	Value                    any
)
