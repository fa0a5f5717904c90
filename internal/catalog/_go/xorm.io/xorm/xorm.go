// Package xorm describes xorm.io/xorm and its older home, github.com/go-xorm/xorm: engines. Sessions are in another file.
//
//perfls:library xorm
package xorm

import (
	"context"
	"database/sql"
	"time"
)

type IterFunc func(idx int, bean any) error

// Interface is what engines and sessions have in common.
type Interface interface {
	//perfls:query read one model=dest into=dest
	Get(dest ...any) (bool, error)
	//perfls:query read one model=models
	Exist(models ...any) (bool, error)
	//perfls:query read many model=dest into=dest
	Find(dest any, _ ...any) error
	//perfls:query read many model=dest into=dest
	FindAndCount(dest any, _ ...any) (int64, error)
	//perfls:query read many model=model
	Rows(model any) (*Rows, error)
	//perfls:query read many model=model
	//perfls:callback fn=fn run=rows
	Iterate(model any, fn IterFunc) error
	//perfls:query read count model=models
	Count(models ...any) (int64, error)
	//perfls:query read count model=model
	Sum(model any, _ string) (float64, error)
	//perfls:query read count model=model
	SumInt(model any, _ string) (int64, error)
	//perfls:query read count model=model
	Sums(model any, _ ...string) ([]float64, error)
	//perfls:query read count model=model
	SumsInt(model any, _ ...string) ([]int64, error)
	//perfls:query read one model=model
	IsTableEmpty(model any) (bool, error)
	//perfls:query read one model=model
	IsTableExist(model any) (bool, error)

	//perfls:query write one model=models
	Insert(models ...any) (int64, error)
	//perfls:query write one model=model
	InsertOne(model any) (int64, error)
	//perfls:query write one model=model
	Update(model any, _ ...any) (int64, error)
	//perfls:query write one model=models
	Delete(models ...any) (int64, error)
	//perfls:query write many model=models
	Truncate(models ...any) (int64, error)

	//perfls:query auto many sql=query
	Query(query ...any) ([]map[string][]byte, error)
	//perfls:query auto many sql=query
	QueryString(query ...any) ([]map[string]string, error)
	//perfls:query auto many sql=query
	QueryInterface(query ...any) ([]map[string]any, error)
	//perfls:query write auto sql=query
	Exec(query ...any) (sql.Result, error)
	//perfls:builder sql=query
	SQL(query any, _ ...any) *Session

	//perfls:builder model=model
	Table(model any) *Session
	Alias(string) *Session
	Unscoped() *Session
	ID(any) *Session
	Where(any, ...any) *Session
	In(string, ...any) *Session
	NotIn(string, ...any) *Session
	Join(_ string, _, _ any, _ ...any) *Session
	Select(string) *Session
	Cols(...string) *Session
	AllCols() *Session
	MustCols(...string) *Session
	UseBool(...string) *Session
	Nullable(...string) *Session
	Omit(...string) *Session
	Distinct(...string) *Session
	GroupBy(string) *Session
	OrderBy(any, ...any) *Session
	Asc(...string) *Session
	Desc(...string) *Session
	Limit(int, ...int) *Session
	Incr(string, ...any) *Session
	Decr(string, ...any) *Session
	SetExpr(string, any) *Session
	NoAutoCondition(...bool) *Session
	BufferSize(int) *Session
	Ping() error
	CreateIndexes(any) error
	CreateUniques(any) error
	DropIndexes(any) error
}

type EngineInterface interface {
	Interface
	//perfls:callback fn=fn run=store
	Before(fn func(any)) *Session
	//perfls:callback fn=fn run=store
	After(fn func(any)) *Session

	//perfls:query write many
	Sync(...any) error
	//perfls:query write many
	Sync2(...any) error
	//perfls:query write many
	CreateTables(...any) error
	//perfls:query write many
	DropTables(...any) error
	//perfls:query read many
	DBMetas() ([]any, error)

	NewSession() *Session
	Context(context.Context) *Session
	Prepare() *Session
	Charset(string) *Session
	NoAutoTime() *Session
	StoreEngine(string) *Session

	DBVersion() (any, error)
	TableInfo(any) (any, error)
	TableName(any, ...bool) string
	SyncWithOptions(any, ...any) (any, error)
	DumpAllToFile(any, ...any) error
	ImportFile(any) ([]sql.Result, error)

	Dialect() any
	DriverName() string
	Quote(any) string
	SetQuotePolicy(any)
	AddHook(any)
	SetConnMaxLifetime(time.Duration)
	SetMaxIdleConns(any)
	SetMaxOpenConns(any)
	SetSchema(any)
	SetLogger(any)
	SetLogLevel(any)
	ShowSQL(...bool)
	EnableSessionID(any)
	SetMapper(any)
	SetTableMapper(any)
	SetColumnMapper(any)
	GetTableMapper() any
	GetColumnMapper() any
	SetTagIdentifier(any)
	SetTZLocation(any)
	GetTZLocation() *time.Location
	SetTZDatabase(any)
	GetTZDatabase() *time.Location
	SetCacher(_, _ any)
	GetCacher(any) any
	SetDefaultCacher(any)
	GetDefaultCacher() any
	MapCacher(_, _ any) error
	ClearCache(...any) error
	UnMapType(any)
}

// Engine

type Engine struct{}

//perfls:client database
func NewEngine(_, _ any, _ ...any) (*Engine, error)
func NewEngineWithParams(_, _, _ any) (*Engine, error)
func NewEngineWithDB(_, _, _ any) (*Engine, error)
func NewEngineWithDialectAndDB(_, _, _, _ any) (*Engine, error)

func (*Engine) NewSession() *Session
func (*Engine) NewDB() (any, error)
func (*Engine) Context(_ context.Context) *Session
func (*Engine) DB() any
func (*Engine) Close() error
func (*Engine) Ping() error
func (*Engine) PingContext(_ any) error

//perfls:transaction fn=fn
func (*Engine) Transaction(fn func(*Session) (any, error)) (any, error)

//perfls:callback fn=fn run=store
func (*Engine) Before(fn func(any)) *Session

//perfls:callback fn=fn run=store
func (*Engine) After(fn func(any)) *Session

//perfls:query read one model=dest into=dest
func (*Engine) Get(dest ...any) (bool, error)

//perfls:query read one model=models
func (*Engine) Exist(models ...any) (bool, error)

//perfls:query read many model=dest into=dest
func (*Engine) Find(dest any, _ ...any) error

//perfls:query read many model=dest into=dest
func (*Engine) FindAndCount(dest any, _ ...any) (int64, error)

//perfls:query read many model=model
func (*Engine) Rows(model any) (*Rows, error)

//perfls:query read many model=model
//perfls:callback fn=fn run=rows
func (*Engine) Iterate(model any, fn IterFunc) error

//perfls:query read count model=models
func (*Engine) Count(models ...any) (int64, error)

//perfls:query read count model=model
func (*Engine) Sum(model any, _ string) (float64, error)

//perfls:query read count model=model
func (*Engine) SumInt(model any, _ string) (int64, error)

//perfls:query read count model=model
func (*Engine) Sums(model any, _ ...string) ([]float64, error)

//perfls:query read count model=model
func (*Engine) SumsInt(model any, _ ...string) ([]int64, error)

//perfls:query read one model=model
func (*Engine) IsTableEmpty(model any) (bool, error)

//perfls:query read one model=model
func (*Engine) IsTableExist(model any) (bool, error)

//perfls:query write one model=models
func (*Engine) Insert(models ...any) (int64, error)

//perfls:query write one model=model
func (*Engine) InsertOne(model any) (int64, error)

//perfls:query write one model=model
func (*Engine) Update(model any, _ ...any) (int64, error)

//perfls:query write one model=models
func (*Engine) Delete(models ...any) (int64, error)

//perfls:query write many model=models
func (*Engine) Truncate(models ...any) (int64, error)

//perfls:query auto many sql=query
func (*Engine) Query(query ...any) ([]map[string][]byte, error)

//perfls:query auto many sql=query
func (*Engine) QueryString(query ...any) ([]map[string]string, error)

//perfls:query auto many sql=query
func (*Engine) QueryInterface(query ...any) ([]map[string]any, error)

//perfls:query write auto sql=query
func (*Engine) Exec(query ...any) (sql.Result, error)

//perfls:builder sql=query
func (*Engine) SQL(query any, _ ...any) *Session

//perfls:builder model=model
func (*Engine) Table(model any) *Session

func (*Engine) Alias(string) *Session
func (*Engine) Unscoped() *Session
func (*Engine) ID(any) *Session
func (*Engine) Where(any, ...any) *Session
func (*Engine) In(string, ...any) *Session
func (*Engine) NotIn(string, ...any) *Session
func (*Engine) Join(_ string, _, _ any, _ ...any) *Session
func (*Engine) Select(string) *Session
func (*Engine) Cols(...string) *Session
func (*Engine) AllCols() *Session
func (*Engine) MustCols(...string) *Session
func (*Engine) UseBool(...string) *Session
func (*Engine) Nullable(...string) *Session
func (*Engine) Omit(...string) *Session
func (*Engine) Distinct(...string) *Session
func (*Engine) GroupBy(string) *Session
func (*Engine) OrderBy(any, ...any) *Session
func (*Engine) Asc(...string) *Session
func (*Engine) Desc(...string) *Session
func (*Engine) Limit(int, ...int) *Session
func (*Engine) Incr(string, ...any) *Session
func (*Engine) Decr(string, ...any) *Session
func (*Engine) SetExpr(string, any) *Session
func (*Engine) NoAutoCondition(...bool) *Session
func (*Engine) BufferSize(int) *Session

func (*Engine) Having(_ string) *Session
func (*Engine) NoAutoTime() *Session
func (*Engine) StoreEngine(_ string) *Session
func (*Engine) Charset(_ string) *Session
func (*Engine) IndexHint(_, _, _ string) *Session
func (*Engine) Cascade(_ ...bool) *Session
func (*Engine) NoCache() *Session
func (*Engine) NoCascade() *Session
func (*Engine) Prepare() *Session

// The schema

//perfls:query write many
func (*Engine) Sync(_ ...any) error

//perfls:query write many
func (*Engine) Sync2(_ ...any) error

func (*Engine) SyncWithOptions(_ any, _ ...any) (any, error)

//perfls:query write many
func (*Engine) CreateTables(_ ...any) error

//perfls:query write many
func (*Engine) DropTables(_ ...any) error

//perfls:query write many
func (*Engine) CreateIndexes(_ any) error

//perfls:query write many
func (*Engine) CreateUniques(_ any) error

//perfls:query write many
func (*Engine) DropIndexes(_ any) error

//perfls:query read many
func (*Engine) DBMetas() ([]any, error)

func (*Engine) DBVersion() (any, error)
func (*Engine) TableInfo(_ any) (any, error)
func (*Engine) TableName(_ any, _ ...bool) string
func (*Engine) ScanInterfaceMap(_ any) (map[string]any, error)
func (*Engine) ScanInterfaceMaps(_ any) ([]map[string]any, error)
func (*Engine) ScanStringMap(_ any) (map[string]string, error)
func (*Engine) ScanStringMaps(_ any) ([]map[string]string, error)
func (*Engine) ScanStringSlice(_ any) ([]string, error)
func (*Engine) ScanStringSlices(_ any) ([][]string, error)
func (*Engine) DumpAll(_ any, _ ...any) error
func (*Engine) DumpAllToFile(_ any, _ ...any) error
func (*Engine) DumpTables(_, _ any, _ ...any) error
func (*Engine) DumpTablesToFile(_, _ any, _ ...any) error
func (*Engine) Import(_ any) ([]sql.Result, error)
func (*Engine) ImportFile(_ any) ([]sql.Result, error)

// Settings

func (*Engine) Dialect() any
func (*Engine) DriverName() string
func (*Engine) DataSourceName() string
func (*Engine) SQLType(_ any) string
func (*Engine) Quote(_ any) string
func (*Engine) QuoteTo(_, _ any)
func (*Engine) SetQuotePolicy(_ any)
func (*Engine) AddHook(_ any)
func (*Engine) SetDefaultContext(_ any)
func (*Engine) SetConnMaxLifetime(_ time.Duration)
func (*Engine) SetConnMaxIdleTime(_ time.Duration)
func (*Engine) SetMaxIdleConns(_ any)
func (*Engine) SetMaxOpenConns(_ any)
func (*Engine) SetSchema(_ any)
func (*Engine) SetLogger(_ any)
func (*Engine) SetLogLevel(_ any)
func (*Engine) Logger() any
func (*Engine) ShowSQL(_ ...bool)
func (*Engine) EnableSessionID(_ any)
func (*Engine) SetMapper(_ any)
func (*Engine) SetTableMapper(_ any)
func (*Engine) SetColumnMapper(_ any)
func (*Engine) GetTableMapper() any
func (*Engine) GetColumnMapper() any
func (*Engine) SetTagIdentifier(_ any)
func (*Engine) SetTZLocation(_ any)
func (*Engine) GetTZLocation() *time.Location
func (*Engine) SetTZDatabase(_ any)
func (*Engine) GetTZDatabase() *time.Location
func (*Engine) SetCacher(_, _ any)
func (*Engine) GetCacher(_ any) any
func (*Engine) SetDefaultCacher(_ any)
func (*Engine) GetDefaultCacher() any
func (*Engine) SetDisableGlobalCache(_ any)
func (*Engine) MapCacher(_, _ any) error
func (*Engine) ClearCache(_ ...any) error
func (*Engine) UnMapType(_ any)
func (*Engine) SetDefaultTxOptions(_ any)
func (*Engine) ClearCacheBean(_, _ any) error

// EngineGroup is a master and its slaves.
type EngineGroup struct{ *Engine }

func NewEngineGroup(_, _ any, _ ...GroupPolicy) (*EngineGroup, error)
func (*EngineGroup) Master() *Engine
func (*EngineGroup) Slave() *Engine
func (*EngineGroup) Slaves() []*Engine
func (*EngineGroup) SetPolicy(_ any) *EngineGroup

type (
	SyncOptions struct{ WarnIfDatabaseColumnMissed, IgnoreConstrains, IgnoreIndices, IgnoreDropIndices bool }
	SyncResult  struct{}
)

type GroupPolicy interface{ Slave(*EngineGroup) *Engine }

type GroupPolicyHandler func(*EngineGroup) *Engine

func (GroupPolicyHandler) Slave(_ *EngineGroup) *Engine
func RandomPolicy() GroupPolicyHandler
func RoundRobinPolicy() GroupPolicyHandler
func LeastConnPolicy() GroupPolicyHandler
func WeightRandomPolicy(_ any) GroupPolicyHandler
func WeightRoundRobinPolicy(_ any) GroupPolicyHandler
