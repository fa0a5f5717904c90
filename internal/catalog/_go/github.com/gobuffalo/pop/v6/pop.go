// Package pop describes github.com/gobuffalo/pop, versions 4 to 6, and ory's fork of it: connections, transactions and migrations. Queries are
// in another file.
//
//perfls:library pop
package pop

import (
	"context"
	"database/sql"
	"io/fs"
	"time"

	"github.com/gobuffalo/validate/v3"
	"github.com/jmoiron/sqlx"
)

// Connections

type Connection struct {
	ID      string
	Store   store
	Dialect dialect
	Elapsed int64
	TX      *Tx
}

type ConnectionDetails struct {
	Dialect, Driver, Database, Host, Port, User, Password, URL string

	Pool, IdlePool  int
	ConnMaxLifetime time.Duration
	ConnMaxIdleTime time.Duration
	Unsafe          bool
	Options         map[string]string
}

var Connections map[string]*Connection

//perfls:client database
func Connect(_ any) (*Connection, error)

//perfls:client database
func NewConnection(_ any) (*Connection, error)

func AddLookupPaths(_ ...string) error
func LoadConfigFile() error
func LoadFrom(_ any) error
func CreateDB(_ any) error
func DropDB(_ any) error

//perfls:builder
func (*Connection) Open() error

func (*Connection) Close() error
func (*Connection) Context() context.Context
func (*Connection) WithContext(_ context.Context) *Connection
func (*Connection) String() string
func (*Connection) URL() string
func (*Connection) MigrationURL() string
func (*Connection) MigrationTableName() string

//perfls:transaction fn=fn
func (*Connection) Transaction(fn func(*Connection) error) error

//perfls:transaction fn=fn
func (*Connection) Rollback(fn func(*Connection)) error

//perfls:transaction
func (*Connection) NewTransaction() (*Connection, error)

//perfls:transaction
func (*Connection) NewTransactionContext(_ any) (*Connection, error)

//perfls:transaction
func (*Connection) NewTransactionContextOptions(_, _ any) (*Connection, error)

//perfls:query read many model=dest into=dest
func (*Connection) All(dest any) error

//perfls:query read one model=dest into=dest
func (*Connection) Find(dest, _ any) error

//perfls:query read one model=dest into=dest
func (*Connection) First(dest any) error

//perfls:query read one model=dest into=dest
func (*Connection) Last(dest any) error

//perfls:query read one model=dest into=dest
func (*Connection) Reload(dest any) error

//perfls:query read many model=dest into=dest
func (*Connection) Load(dest any, _ ...string) error

//perfls:query read count model=model
func (*Connection) Count(model any) (int, error)

//perfls:query write model=model
func (*Connection) Create(model any, _ ...string) error

//perfls:query write model=model
func (*Connection) Save(model any, _ ...string) error

//perfls:query write model=model
func (*Connection) Update(model any, _ ...string) error

//perfls:query write model=model
func (*Connection) UpdateColumns(model any, _ ...string) error

//perfls:query write model=model
func (*Connection) ValidateAndCreate(model any, _ ...string) (*validate.Errors, error)

//perfls:query write model=model
func (*Connection) ValidateAndSave(model any, _ ...string) (*validate.Errors, error)

//perfls:query write model=model
func (*Connection) ValidateAndUpdate(model any, _ ...string) (*validate.Errors, error)

//perfls:query write model=model
func (*Connection) Destroy(model any) error

//perfls:query write
func (*Connection) TruncateAll() error

//perfls:builder sql=query
func (*Connection) RawQuery(query any, _ ...any) *Query

//perfls:callback fn=fn run=once
func (*Connection) Scope(fn ScopeFunc) *Query

func (*Connection) Q() *Query
func (*Connection) Eager(_ ...string) *Connection
func (*Connection) EagerPreload(_ ...string) *Query
func (*Connection) Select(_ ...string) *Query
func (*Connection) Where(_ any, _ ...any) *Query
func (*Connection) Order(_ any, _ ...any) *Query
func (*Connection) Limit(_ any) *Query
func (*Connection) Paginate(_, _ any) *Query
func (*Connection) PaginateFromParams(_ any) *Query
func (*Connection) BelongsTo(_ any) *Query
func (*Connection) BelongsToAs(_, _ any) *Query
func (*Connection) BelongsToThrough(_, _ any) *Query

// store is what a connection and a transaction send statements with.
type store interface {
	//perfls:query read auto one sql=query into=dest
	Get(dest any, query string, _ ...any) error
	//perfls:query read auto one sql=query into=dest
	GetContext(_ context.Context, dest any, query string, _ ...any) error
	//perfls:query read auto many sql=query into=dest
	Select(dest any, query string, _ ...any) error
	//perfls:query read auto many sql=query into=dest
	SelectContext(_ context.Context, dest any, query string, _ ...any) error
	//perfls:query read auto many sql=query
	NamedQuery(query string, _ any) (*sqlx.Rows, error)
	//perfls:query read auto many sql=query
	NamedQueryContext(_ context.Context, query string, _ any) (*sqlx.Rows, error)

	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:query write auto sql=query
	NamedExec(query string, _ any) (sql.Result, error)
	//perfls:query write auto sql=query
	NamedExecContext(_ context.Context, query string, _ any) (sql.Result, error)

	//perfls:builder sql=query
	PrepareNamed(query string) (*sqlx.NamedStmt, error)
	//perfls:builder sql=query
	PrepareNamedContext(_ context.Context, query string) (*sqlx.NamedStmt, error)

	//perfls:transaction
	Transaction() (*Tx, error)
	//perfls:transaction
	TransactionContext(context.Context) (*Tx, error)
	//perfls:transaction
	TransactionContextOptions(context.Context, *sql.TxOptions) (*Tx, error)
	//perfls:harmless
	Commit() error
	//perfls:harmless
	Rollback() error
	Close() error
}

// dialect is what differs between databases.
type dialect interface {
	Name() string
	DefaultDriver() string
	URL() string
	MigrationURL() string
	Details() *ConnectionDetails
	Quote(string) string
	TranslateSQL(string) string
	CreateDB() error
	DropDB() error
	//perfls:callback fn=fn run=once
	Lock(fn func() error) error
	//perfls:query write
	TruncateAll(*Connection) error
}

type Tx struct {
	ID int
	*sqlx.Tx
}

//perfls:transaction
func (*Tx) Transaction() (*Tx, error)

//perfls:transaction
func (*Tx) TransactionContext(_ context.Context) (*Tx, error)

//perfls:transaction
func (*Tx) TransactionContextOptions(_ context.Context, _ *sql.TxOptions) (*Tx, error)

//perfls:query read auto many sql=query
func (*Tx) NamedQueryContext(_ context.Context, query string, _ any) (*sqlx.Rows, error)

func (*Tx) Close() error

// Migrations

type Migration struct {
	Path, Version, Name, Direction, Type, DBType string
	//perfls:entry role=migration
	Runner func(Migration, *Connection) error
}

type Migrations []Migration

func (Migration) Run(_ any) error

type Migrator struct {
	Connection *Connection
	SchemaPath string
}

func NewMigrator(_ any) Migrator
func (Migrator) Up() error
func (Migrator) UpTo(_ any) (int, error)
func (Migrator) UpLogOnly() error
func (Migrator) Down(_ any) error
func (Migrator) Reset() error
func (Migrator) Status(_ any) error
func (Migrator) CreateSchemaMigrations() error
func (Migrator) DumpMigrationSchema() error

type FileMigrator struct {
	Migrator
	Path string
}

type MigrationBox struct{ Migrator }

func NewFileMigrator(_, _ any) (FileMigrator, error)
func NewMigrationBox(_ fs.FS, _ any) (MigrationBox, error)
