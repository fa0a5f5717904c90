// Package dbx says what github.com/pocketbase/dbx does.
//
//perfls:library dbx
package dbx

import (
	"context"
	"database/sql"
	"time"
)

//perfls:builder
func MustOpen(any, any) (*DB, error)

func NewBaseBuilder(any, any) *BaseBuilder
func NewBaseQueryBuilder(any) *BaseQueryBuilder
func NewFromDB(any, any) *DB
func NewModelQuery(any, FieldMapFunc, any, any) *ModelQuery
func NewMssqlBuilder(any, any) Builder
func NewMysqlBuilder(any, any) Builder
func NewOciBuilder(any, any) Builder
func NewPgsqlBuilder(any, any) Builder

//perfls:builder sql=query
func NewQuery(_ any, _ any, query string) *Query

func NewSelectQuery(any, any) *SelectQuery
func NewSqliteBuilder(any, any) Builder
func NewStandardBuilder(any, any) Builder

//perfls:builder
func Open(any, any) (*DB, error)

type BaseBuilder struct{}

func (*BaseBuilder) DB() *DB
func (*BaseBuilder) Executor() Executor

//perfls:builder sql=query
func (*BaseBuilder) NewQuery(query string) *Query

func (*BaseBuilder) GeneratePlaceholder(any) string
func (*BaseBuilder) Quote(any) string
func (*BaseBuilder) QuoteSimpleTableName(any) string
func (*BaseBuilder) QuoteSimpleColumnName(any) string

//perfls:builder model=model
func (*BaseBuilder) Insert(model string, _ any) *Query

//perfls:builder model=model
func (*BaseBuilder) Upsert(model string, _ any, _ ...any) *Query

//perfls:builder model=model
func (*BaseBuilder) Update(model string, _ any, _ any) *Query

//perfls:builder model=model
func (*BaseBuilder) Delete(model string, _ any) *Query

func (*BaseBuilder) CreateTable(any, any, ...any) *Query
func (*BaseBuilder) RenameTable(any, any) *Query
func (*BaseBuilder) DropTable(any) *Query

//perfls:builder model=model
func (*BaseBuilder) TruncateTable(model string) *Query

func (*BaseBuilder) AddColumn(any, any, any) *Query
func (*BaseBuilder) DropColumn(any, any) *Query
func (*BaseBuilder) RenameColumn(any, any, any) *Query
func (*BaseBuilder) AlterColumn(any, any, any) *Query
func (*BaseBuilder) AddPrimaryKey(any, any, ...any) *Query
func (*BaseBuilder) DropPrimaryKey(any, any) *Query
func (*BaseBuilder) AddForeignKey(any, any, any, any, any, ...any) *Query
func (*BaseBuilder) DropForeignKey(any, any) *Query
func (*BaseBuilder) CreateIndex(any, any, ...any) *Query
func (*BaseBuilder) CreateUniqueIndex(any, any, ...any) *Query
func (*BaseBuilder) DropIndex(any, any) *Query

type BaseQueryBuilder struct{}

func (*BaseQueryBuilder) DB() *DB
func (*BaseQueryBuilder) BuildOrderBy(any) string
func (*BaseQueryBuilder) BuildLimit(any, any) string
func (*BaseQueryBuilder) BuildSelect(any, any, any) string
func (*BaseQueryBuilder) BuildFrom(any) string
func (*BaseQueryBuilder) BuildGroupBy(any) string
func (*BaseQueryBuilder) BuildJoin(any, any) string
func (*BaseQueryBuilder) BuildWhere(any, any) string
func (*BaseQueryBuilder) BuildHaving(any, any) string
func (*BaseQueryBuilder) BuildOrderByAndLimit(any, any, any, any) string
func (*BaseQueryBuilder) BuildUnion(any, any) string

type Builder interface {
	//perfls:builder sql=query
	NewQuery(query string) *Query
	Select(...any) *SelectQuery
	//perfls:builder model=model
	Model(model any) *ModelQuery
	GeneratePlaceholder(any) string
	Quote(any) string
	QuoteSimpleTableName(any) string
	QuoteSimpleColumnName(any) string
	QueryBuilder() QueryBuilder
	//perfls:builder model=model
	Insert(model string, _ any) *Query
	//perfls:builder model=model
	Upsert(model string, _ any, _ ...any) *Query
	//perfls:builder model=model
	Update(model string, _ any, _ any) *Query
	//perfls:builder model=model
	Delete(model string, _ any) *Query
	CreateTable(any, any, ...any) *Query
	RenameTable(any, any) *Query
	DropTable(any) *Query
	//perfls:builder model=model
	TruncateTable(model string) *Query
	AddColumn(any, any, any) *Query
	DropColumn(any, any) *Query
	RenameColumn(any, any, any) *Query
	AlterColumn(any, any, any) *Query
	AddPrimaryKey(any, any, ...any) *Query
	DropPrimaryKey(any, any) *Query
	AddForeignKey(any, any, any, any, any, ...any) *Query
	DropForeignKey(any, any) *Query
	CreateIndex(any, any, ...any) *Query
	CreateUniqueIndex(any, any, ...any) *Query
	DropIndex(any, any) *Query
}

type DB struct {
	Builder
}

//perfls:transaction
func (*DB) Begin() (*Tx, error)

//perfls:transaction
func (*DB) BeginTx(context.Context, any) (*Tx, error)

func (*DB) Close() error
func (*DB) Context() context.Context
func (*DB) DB() *sql.DB
func (*DB) DriverName() string
func (*DB) QuoteColumnName(any) string
func (*DB) QuoteTableName(any) string

//perfls:transaction fn=fn
func (*DB) Transactional(fn func(*Tx) error) error

//perfls:transaction fn=fn
func (*DB) TransactionalContext(_ context.Context, _ any, fn func(*Tx) error) error

func (*DB) WithContext(context.Context) *DB
func (*DB) Wrap(any) *Tx

type Errors []error

func (Errors) Error() string

type Executor interface {
	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
	//perfls:builder sql=query
	Prepare(query string) (*sql.Stmt, error)
}

type ModelQuery struct{}

//perfls:query write one
func (*ModelQuery) Insert(...any) error

//perfls:query write one
func (*ModelQuery) Update(...any) error

//perfls:query write one
func (*ModelQuery) Delete() error

func (*ModelQuery) Context() context.Context
func (*ModelQuery) Exclude(...any) *ModelQuery
func (*ModelQuery) WithContext(context.Context) *ModelQuery

type MssqlBuilder struct {
	*BaseBuilder
}

func (*MssqlBuilder) Select(...any) *SelectQuery

//perfls:builder model=model
func (*MssqlBuilder) Model(model any) *ModelQuery

func (*MssqlBuilder) QueryBuilder() QueryBuilder

type MssqlQueryBuilder struct {
	*BaseQueryBuilder
}

func (*MssqlQueryBuilder) BuildOrderByAndLimit(any, any, any, any) string

type MysqlBuilder struct {
	*BaseBuilder
}

func (*MysqlBuilder) Select(...any) *SelectQuery

//perfls:builder model=model
func (*MysqlBuilder) Model(model any) *ModelQuery

func (*MysqlBuilder) QueryBuilder() QueryBuilder

type OciBuilder struct {
	*BaseBuilder
}

func (*OciBuilder) Select(...any) *SelectQuery

//perfls:builder model=model
func (*OciBuilder) Model(model any) *ModelQuery

func (*OciBuilder) QueryBuilder() QueryBuilder

type OciQueryBuilder struct {
	*BaseQueryBuilder
}

func (*OciQueryBuilder) BuildOrderByAndLimit(any, any, any, any) string

type PgsqlBuilder struct {
	*BaseBuilder
}

func (*PgsqlBuilder) Select(...any) *SelectQuery

//perfls:builder model=model
func (*PgsqlBuilder) Model(model any) *ModelQuery

func (*PgsqlBuilder) QueryBuilder() QueryBuilder

type Query struct {
	LastError error
}

//perfls:query write auto
func (*Query) Execute() (sql.Result, error)

//perfls:query read auto many into=dest
func (*Query) All(dest any) error

//perfls:query read auto one into=dest
func (*Query) One(dest any) error

//perfls:query read auto many into=dest
func (*Query) Column(dest any) error

//perfls:query read auto one into=dest
func (*Query) Row(dest ...any) error

//perfls:query read auto many
func (*Query) Rows() (*Rows, error)

func (*Query) Bind(any) *Query
func (*Query) Close() error
func (*Query) Context() context.Context
func (*Query) Params() Params
func (*Query) Prepare() *Query
func (*Query) SQL() string
func (*Query) WithAllHook(AllHookFunc) *Query
func (*Query) WithContext(context.Context) *Query
func (*Query) WithExecHook(ExecHookFunc) *Query
func (*Query) WithOneHook(OneHookFunc) *Query

type QueryBuilder interface {
	BuildSelect(any, any, any) string
	BuildFrom(any) string
	BuildGroupBy(any) string
	BuildJoin(any, any) string
	BuildWhere(any, any) string
	BuildHaving(any, any) string
	BuildOrderByAndLimit(any, any, any, any) string
	BuildUnion(any, any) string
}

type QueryInfo struct {
	Builder Builder
	Union   []UnionInfo
}

//perfls:result query read many
type Rows struct {
	*sql.Rows
}

func (*Rows) ScanMap(any) error
func (*Rows) ScanStruct(any) error

type SelectQuery struct{}

//perfls:query read many into=dest
func (*SelectQuery) All(dest any) error

//perfls:query read one into=dest
func (*SelectQuery) One(dest any) error

//perfls:query read many into=dest
func (*SelectQuery) Column(dest any) error

//perfls:query read one into=dest
func (*SelectQuery) Row(dest ...any) error

//perfls:query read many
func (*SelectQuery) Rows() (*Rows, error)

//perfls:query read one model=dest into=dest
func (*SelectQuery) Model(_ any, dest any) error

func (*SelectQuery) AndBind(any) *SelectQuery
func (*SelectQuery) AndGroupBy(...any) *SelectQuery
func (*SelectQuery) AndHaving(any) *SelectQuery
func (*SelectQuery) AndOrderBy(...any) *SelectQuery
func (*SelectQuery) AndSelect(...any) *SelectQuery
func (*SelectQuery) AndWhere(any) *SelectQuery
func (*SelectQuery) Bind(any) *SelectQuery
func (*SelectQuery) Distinct(any) *SelectQuery

//perfls:builder model=models
func (*SelectQuery) From(models ...string) *SelectQuery

func (*SelectQuery) GroupBy(...any) *SelectQuery
func (*SelectQuery) Having(any) *SelectQuery
func (*SelectQuery) InnerJoin(any, any) *SelectQuery
func (*SelectQuery) Join(any, any, any) *SelectQuery
func (*SelectQuery) LeftJoin(any, any) *SelectQuery
func (*SelectQuery) Limit(any) *SelectQuery
func (*SelectQuery) Offset(any) *SelectQuery
func (*SelectQuery) OrHaving(any) *SelectQuery
func (*SelectQuery) OrWhere(any) *SelectQuery
func (*SelectQuery) OrderBy(...any) *SelectQuery
func (*SelectQuery) PostFragment(any) *SelectQuery
func (*SelectQuery) PreFragment(any) *SelectQuery
func (*SelectQuery) RightJoin(any, any) *SelectQuery
func (*SelectQuery) Select(...any) *SelectQuery
func (*SelectQuery) SelectOption(any) *SelectQuery
func (*SelectQuery) Union(any) *SelectQuery
func (*SelectQuery) UnionAll(any) *SelectQuery
func (*SelectQuery) Where(any) *SelectQuery
func (*SelectQuery) WithBuildHook(BuildHookFunc) *SelectQuery
func (*SelectQuery) WithContext(context.Context) *SelectQuery
func (*SelectQuery) Build() *Query
func (*SelectQuery) Context() context.Context
func (*SelectQuery) Info() *QueryInfo

type SqliteBuilder struct {
	*BaseBuilder
}

func (*SqliteBuilder) Select(...any) *SelectQuery

//perfls:builder model=model
func (*SqliteBuilder) Model(model any) *ModelQuery

func (*SqliteBuilder) QueryBuilder() QueryBuilder

type StandardBuilder struct {
	*BaseBuilder
}

func (*StandardBuilder) Select(...any) *SelectQuery

//perfls:builder model=model
func (*StandardBuilder) Model(model any) *ModelQuery

func (*StandardBuilder) QueryBuilder() QueryBuilder

type Tx struct {
	Builder
}

//perfls:harmless
func (*Tx) Commit() error

//perfls:harmless
func (*Tx) Rollback() error

type UnionInfo struct {
	Query *Query
}

type VarTypeError string

func (VarTypeError) Error() string

var (
	MissingPKError   error
	CompositePKError error
)

type (
	AllHookFunc   func(*Query, any, func(any) error) error
	AndOrExp      struct{}
	BetweenExp    struct{}
	BuildHookFunc func(*Query)
	BuilderFunc   func(*DB, Executor) Builder
	EncloseExp    struct{}
	ExecHookFunc  func(*Query, func() error) error
	ExecLogFunc   func(context.Context, time.Duration, string, sql.Result, error)
	ExistsExp     struct{}
	Exp           struct{}
	Expression    interface{}
	FieldMapFunc  func(string) string
	HashExp       map[string]any
	InExp         struct{}
	JoinInfo      struct{}
	LikeExp       struct{}
	LogFunc       func(string, ...any)
	NotExp        struct{}
	NullStringMap map[string]sql.NullString
	OneHookFunc   func(*Query, any, func(any) error) error
	Params        map[string]any
	PerfFunc      func(int64, string, bool)
	PostScanner   interface{}
	QueryLogFunc  func(context.Context, time.Duration, string, *sql.Rows, error)
	TableMapFunc  func(any) string
	TableModel    interface{}
)
