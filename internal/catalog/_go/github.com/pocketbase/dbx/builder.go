package dbx

// Builder makes statements of all kinds; a DB and a Tx are one.
type Builder interface {
	//perfls:builder sql=query
	NewQuery(query string) *Query

	Select(...string) *SelectQuery

	//perfls:builder model=model
	Model(model any) *ModelQuery

	//perfls:builder model=model
	Insert(model string, _ Params) *Query

	//perfls:builder model=model
	Upsert(model string, _ Params, _ ...string) *Query

	//perfls:builder model=model
	Update(model string, _ Params, _ Expression) *Query

	//perfls:builder model=model
	Delete(model string, _ Expression) *Query

	//perfls:builder model=model
	TruncateTable(model string) *Query

	CreateTable(string, map[string]string, ...string) *Query
	RenameTable(string, string) *Query
	DropTable(string) *Query
	AddColumn(string, string, string) *Query
	DropColumn(string, string) *Query
	RenameColumn(string, string, string) *Query
	AlterColumn(string, string, string) *Query
	AddPrimaryKey(string, string, ...string) *Query
	DropPrimaryKey(string, string) *Query
	AddForeignKey(string, string, []string, []string, string, ...string) *Query
	DropForeignKey(string, string) *Query
	CreateIndex(string, string, ...string) *Query
	CreateUniqueIndex(string, string, ...string) *Query
	DropIndex(string, string) *Query

	QueryBuilder() QueryBuilder
	GeneratePlaceholder(int) string
	Quote(string) string
	QuoteSimpleTableName(string) string
	QuoteSimpleColumnName(string) string
}

// BaseBuilder is what the builders of all databases share.
type BaseBuilder struct{}

func NewBaseBuilder(*DB, Executor) *BaseBuilder

//perfls:builder sql=query
func (*BaseBuilder) NewQuery(query string) *Query

//perfls:builder model=model
func (*BaseBuilder) Insert(model string, _ Params) *Query

//perfls:builder model=model
func (*BaseBuilder) Upsert(model string, _ Params, _ ...string) *Query

//perfls:builder model=model
func (*BaseBuilder) Update(model string, _ Params, _ Expression) *Query

//perfls:builder model=model
func (*BaseBuilder) Delete(model string, _ Expression) *Query

//perfls:builder model=model
func (*BaseBuilder) TruncateTable(model string) *Query

func (*BaseBuilder) CreateTable(string, map[string]string, ...string) *Query
func (*BaseBuilder) RenameTable(string, string) *Query
func (*BaseBuilder) DropTable(string) *Query
func (*BaseBuilder) AddColumn(string, string, string) *Query
func (*BaseBuilder) DropColumn(string, string) *Query
func (*BaseBuilder) RenameColumn(string, string, string) *Query
func (*BaseBuilder) AlterColumn(string, string, string) *Query
func (*BaseBuilder) AddPrimaryKey(string, string, ...string) *Query
func (*BaseBuilder) DropPrimaryKey(string, string) *Query
func (*BaseBuilder) AddForeignKey(string, string, []string, []string, string, ...string) *Query
func (*BaseBuilder) DropForeignKey(string, string) *Query
func (*BaseBuilder) CreateIndex(string, string, ...string) *Query
func (*BaseBuilder) CreateUniqueIndex(string, string, ...string) *Query
func (*BaseBuilder) DropIndex(string, string) *Query

func (*BaseBuilder) DB() *DB
func (*BaseBuilder) Executor() Executor
func (*BaseBuilder) GeneratePlaceholder(int) string
func (*BaseBuilder) Quote(string) string
func (*BaseBuilder) QuoteSimpleTableName(string) string
func (*BaseBuilder) QuoteSimpleColumnName(string) string

type BuilderFunc func(*DB, Executor) Builder

// Databases.

type MssqlBuilder struct{ *BaseBuilder }
type MysqlBuilder struct{ *BaseBuilder }
type OciBuilder struct{ *BaseBuilder }
type PgsqlBuilder struct{ *BaseBuilder }
type SqliteBuilder struct{ *BaseBuilder }
type StandardBuilder struct{ *BaseBuilder }

func NewMssqlBuilder(*DB, Executor) Builder
func NewMysqlBuilder(*DB, Executor) Builder
func NewOciBuilder(*DB, Executor) Builder
func NewPgsqlBuilder(*DB, Executor) Builder
func NewSqliteBuilder(*DB, Executor) Builder
func NewStandardBuilder(*DB, Executor) Builder

func (*MssqlBuilder) Select(...string) *SelectQuery
func (*MysqlBuilder) Select(...string) *SelectQuery
func (*OciBuilder) Select(...string) *SelectQuery
func (*PgsqlBuilder) Select(...string) *SelectQuery
func (*SqliteBuilder) Select(...string) *SelectQuery
func (*StandardBuilder) Select(...string) *SelectQuery

//perfls:builder model=model
func (*MssqlBuilder) Model(model any) *ModelQuery

//perfls:builder model=model
func (*MysqlBuilder) Model(model any) *ModelQuery

//perfls:builder model=model
func (*OciBuilder) Model(model any) *ModelQuery

//perfls:builder model=model
func (*PgsqlBuilder) Model(model any) *ModelQuery

//perfls:builder model=model
func (*SqliteBuilder) Model(model any) *ModelQuery

//perfls:builder model=model
func (*StandardBuilder) Model(model any) *ModelQuery

func (*MssqlBuilder) QueryBuilder() QueryBuilder
func (*MysqlBuilder) QueryBuilder() QueryBuilder
func (*OciBuilder) QueryBuilder() QueryBuilder
func (*PgsqlBuilder) QueryBuilder() QueryBuilder
func (*SqliteBuilder) QueryBuilder() QueryBuilder
func (*StandardBuilder) QueryBuilder() QueryBuilder

// Parts of statements.

type QueryBuilder interface {
	BuildSelect([]string, bool, string) string
	BuildFrom([]string) string
	BuildJoin([]JoinInfo, Params) string
	BuildWhere(Expression, Params) string
	BuildGroupBy([]string) string
	BuildHaving(Expression, Params) string
	BuildUnion([]UnionInfo, Params) string
	BuildOrderByAndLimit(string, []string, int64, int64) string
}

type JoinInfo struct {
	Join, Table string
	On          Expression
}

type UnionInfo struct {
	All   bool
	Query *Query
}

type QueryInfo struct {
	Builder          Builder
	Selects, From    []string
	Distinct         bool
	SelectOption     string
	Where, Having    Expression
	OrderBy, GroupBy []string
	Join             []JoinInfo
	Union            []UnionInfo
	Limit, Offset    int64
	Params           Params
}

type Expression interface{ Build(*DB, Params) string }

type HashExp map[string]any
type Exp struct{}
type AndOrExp struct{}
type NotExp struct{}
type InExp struct{}
type LikeExp struct{ Like string }
type BetweenExp struct{}
type ExistsExp struct{}

func NewExp(string, ...Params) Expression
func And(...Expression) Expression
func Or(...Expression) Expression
func Not(Expression) Expression
func Enclose(Expression) Expression
func In(string, ...any) Expression
func NotIn(string, ...any) Expression
func Like(string, ...string) *LikeExp
func NotLike(string, ...string) *LikeExp
func OrLike(string, ...string) *LikeExp
func OrNotLike(string, ...string) *LikeExp
func Between(string, any, any) Expression
func NotBetween(string, any, any) Expression
func Exists(Expression) Expression
func NotExists(Expression) Expression

func (HashExp) Build(*DB, Params) string
func (*LikeExp) Build(*DB, Params) string
func (*LikeExp) Match(bool, bool) *LikeExp
func (*LikeExp) Escape(...string) *LikeExp
