package xorm

import (
	"context"
	"database/sql"
	"time"

	"xorm.io/builder"
)

func NewEngine(any, any, ...func(*sql.DB) error) (*Engine, error)
func NewEngineGroup(any, any, ...any) (*EngineGroup, error)
func NewEngineWithDB(any, any, any) (*Engine, error)
func NewEngineWithParams(any, any, any) (*Engine, error)

type Engine struct{}

func (*Engine) AddHook(any)
func (*Engine) Alias(any) *Session
func (*Engine) AllCols() *Session
func (*Engine) Asc(...any) *Session
func (*Engine) BufferSize(any) *Session
func (*Engine) Cascade(...any) *Session
func (*Engine) Charset(any) *Session
func (*Engine) ClearCache(...any) error
func (*Engine) ClearCacheBean(any, any) error
func (*Engine) Close() error
func (*Engine) Cols(...any) *Session
func (*Engine) Context(context.Context) *Session
func (*Engine) DB() any
func (*Engine) DBVersion() (any, error)
func (*Engine) DataSourceName() string
func (*Engine) Decr(any, ...any) *Session
func (*Engine) Desc(...any) *Session
func (*Engine) Dialect() any
func (*Engine) Distinct(...any) *Session
func (*Engine) DriverName() string
func (*Engine) DumpAll(any, ...any) error
func (*Engine) DumpAllToFile(any, ...any) error
func (*Engine) DumpTables(any, any, ...any) error
func (*Engine) DumpTablesToFile(any, any, ...any) error
func (*Engine) EnableSessionID(any)
func (*Engine) GetCacher(any) any
func (*Engine) GetColumnMapper() any
func (*Engine) GetDefaultCacher() any
func (*Engine) GetTZDatabase() *time.Location
func (*Engine) GetTZLocation() *time.Location
func (*Engine) GetTableMapper() any
func (*Engine) GroupBy(any) *Session
func (*Engine) Having(any) *Session
func (*Engine) ID(any) *Session
func (*Engine) Import(any) ([]sql.Result, error)
func (*Engine) ImportFile(any) ([]sql.Result, error)
func (*Engine) In(any, ...any) *Session
func (*Engine) Incr(any, ...any) *Session
func (*Engine) IndexHint(any, any, any) *Session
func (*Engine) Join(any, any, any, ...any) *Session
func (*Engine) Limit(any, ...any) *Session
func (*Engine) Logger() any
func (*Engine) MapCacher(any, any) error
func (*Engine) MustCols(...any) *Session
func (*Engine) NewDB() (any, error)
func (*Engine) NewSession() *Session
func (*Engine) NoAutoCondition(...any) *Session
func (*Engine) NoAutoTime() *Session
func (*Engine) NoCache() *Session
func (*Engine) NoCascade() *Session
func (*Engine) NotIn(any, ...any) *Session
func (*Engine) Nullable(...any) *Session
func (*Engine) Omit(...any) *Session
func (*Engine) OrderBy(any, ...any) *Session
func (*Engine) Ping() error
func (*Engine) PingContext(context.Context) error
func (*Engine) Prepare() *Session
func (*Engine) Quote(any) string
func (*Engine) QuoteTo(any, any)
func (*Engine) SQLType(any) string
func (*Engine) ScanInterfaceMap(any) (map[string]any, error)
func (*Engine) ScanInterfaceMaps(any) ([]map[string]any, error)
func (*Engine) ScanStringMap(any) (map[string]string, error)
func (*Engine) ScanStringMaps(any) ([]map[string]string, error)
func (*Engine) ScanStringSlice(any) ([]string, error)
func (*Engine) ScanStringSlices(any) ([][]string, error)
func (*Engine) Select(any) *Session
func (*Engine) SetCacher(any, any)
func (*Engine) SetColumnMapper(any)
func (*Engine) SetConnMaxIdleTime(any)
func (*Engine) SetConnMaxLifetime(any)
func (*Engine) SetDefaultCacher(any)
func (*Engine) SetDefaultContext(context.Context)
func (*Engine) SetDefaultTxOptions(any)
func (*Engine) SetDisableGlobalCache(any)
func (*Engine) SetExpr(any, any) *Session
func (*Engine) SetLogLevel(any)
func (*Engine) SetLogger(any)
func (*Engine) SetMapper(any)
func (*Engine) SetMaxIdleConns(any)
func (*Engine) SetMaxOpenConns(any)
func (*Engine) SetQuotePolicy(any)
func (*Engine) SetSchema(any)
func (*Engine) SetTZDatabase(any)
func (*Engine) SetTZLocation(any)
func (*Engine) SetTableMapper(any)
func (*Engine) SetTagIdentifier(any)
func (*Engine) ShowSQL(...any)
func (*Engine) StoreEngine(any) *Session
func (*Engine) SyncWithOptions(any, ...any) (*SyncResult, error)
func (*Engine) TableInfo(any) (any, error)
func (*Engine) TableName(any, ...any) string
func (*Engine) UnMapType(any)
func (*Engine) Unscoped() *Session
func (*Engine) UseBool(...any) *Session
func (*Engine) Where(any, ...any) *Session

type EngineGroup struct {
	*Engine
}

func (*EngineGroup) AddHook(any)
func (*EngineGroup) Close() error
func (*EngineGroup) Context(context.Context) *Session
func (*EngineGroup) Master() *Engine
func (*EngineGroup) NewSession() *Session
func (*EngineGroup) Ping() error
func (*EngineGroup) Query(...any) ([]map[string][]byte, error)
func (*EngineGroup) QueryInterface(...any) ([]map[string]any, error)
func (*EngineGroup) QueryString(...any) ([]map[string]string, error)
func (*EngineGroup) Rows(any) (*Rows, error)
func (*EngineGroup) SetColumnMapper(any)
func (*EngineGroup) SetConnMaxLifetime(any)
func (*EngineGroup) SetDefaultCacher(any)
func (*EngineGroup) SetLogLevel(any)
func (*EngineGroup) SetLogger(any)
func (*EngineGroup) SetMapper(any)
func (*EngineGroup) SetMaxIdleConns(any)
func (*EngineGroup) SetMaxOpenConns(any)
func (*EngineGroup) SetPolicy(any) *EngineGroup
func (*EngineGroup) SetQuotePolicy(any)
func (*EngineGroup) SetTableMapper(any)
func (*EngineGroup) SetTagIdentifier(any)
func (*EngineGroup) ShowSQL(...any)
func (*EngineGroup) Slave() *Engine
func (*EngineGroup) Slaves() []*Engine

type GroupPolicy interface {
	Slave(any) *Engine
}

type GroupPolicyHandler func(*EngineGroup) *Engine

func (GroupPolicyHandler) Slave(any) *Engine

type Rows struct{}

func (*Rows) Close() error
func (*Rows) Err() error
func (*Rows) Scan(...any) error

type Session struct{}

func (*Session) Alias(any) *Session
func (*Session) AllCols() *Session
func (*Session) And(any, ...any) *Session
func (*Session) Asc(...any) *Session
func (*Session) BufferSize(any) *Session
func (*Session) Cascade(...any) *Session
func (*Session) Charset(any) *Session
func (*Session) Close() error
func (*Session) Cols(...any) *Session
func (*Session) Commit() error
func (*Session) Conds() builder.Cond
func (*Session) Context(context.Context) *Session
func (*Session) ContextCache(any) *Session
func (*Session) CreateIndexes(any) error
func (*Session) CreateTable(any) error
func (*Session) CreateUniques(any) error
func (*Session) DB() any
func (*Session) Decr(any, ...any) *Session
func (*Session) Desc(...any) *Session
func (*Session) Distinct(...any) *Session
func (*Session) DropIndexes(any) error
func (*Session) DropTable(any) error
func (*Session) Engine() *Engine
func (*Session) ForUpdate() *Session
func (*Session) GroupBy(any) *Session
func (*Session) Having(any) *Session
func (*Session) ID(any) *Session
func (*Session) Import(any) ([]sql.Result, error)
func (*Session) ImportFile(any) ([]sql.Result, error)
func (*Session) In(any, ...any) *Session
func (*Session) Incr(any, ...any) *Session
func (*Session) IndexHint(any, any, any) *Session
func (*Session) IsClosed() bool
func (*Session) IsInTx() bool
func (*Session) Join(any, any, any, ...any) *Session
func (*Session) LastSQL() (string, []any)
func (*Session) Limit(any, ...any) *Session
func (*Session) MustCols(...any) *Session
func (*Session) MustLogSQL(...any) *Session
func (*Session) NoAutoCondition(...any) *Session
func (*Session) NoAutoTime() *Session
func (*Session) NoCache() *Session
func (*Session) NoCascade() *Session
func (*Session) NoVersionCheck() *Session
func (*Session) NotIn(any, ...any) *Session
func (*Session) Nullable(...any) *Session
func (*Session) Omit(...any) *Session
func (*Session) Or(any, ...any) *Session
func (*Session) OrderBy(any, ...any) *Session
func (*Session) Ping() error
func (*Session) PingContext(context.Context) error
func (*Session) Prepare() *Session
func (*Session) Rollback() error
func (*Session) Select(any) *Session
func (*Session) SetExpr(any, any) *Session
func (*Session) StoreEngine(any) *Session
func (*Session) SyncWithOptions(any, ...any) (*SyncResult, error)
func (*Session) Tx() any
func (*Session) Unscoped() *Session
func (*Session) UseBool(...any) *Session
func (*Session) Where(any, ...any) *Session

type (
	Cell        struct{}
	IterFunc    func(int, any) error
	SyncOptions struct{}
	SyncResult  struct{}
)
