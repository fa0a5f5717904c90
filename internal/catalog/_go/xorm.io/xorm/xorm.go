// Package xorm says what xorm.io/xorm does.
//
//perfls:library xorm
package xorm

import (
	"context"
	"database/sql"
	"time"
)

//perfls:callback fn=fn run=store
func (*Engine) After(fn func(any)) *Session

//perfls:callback fn=fn run=store
func (*Engine) Before(fn func(any)) *Session

//perfls:query read count model=models
func (*Engine) Count(models ...any) (int64, error)

//perfls:query write many
func (*Engine) CreateIndexes(any) error

//perfls:query write many
func (*Engine) CreateTables(...any) error

//perfls:query write many
func (*Engine) CreateUniques(any) error

//perfls:query read many
func (*Engine) DBMetas() ([]any, error)

//perfls:query write one model=models
func (*Engine) Delete(models ...any) (int64, error)

//perfls:query write many
func (*Engine) DropIndexes(any) error

//perfls:query write many
func (*Engine) DropTables(...any) error

//perfls:query write auto sql=query
func (*Engine) Exec(query ...any) (sql.Result, error)

//perfls:query read one model=models
func (*Engine) Exist(models ...any) (bool, error)

//perfls:query read many model=dest into=dest
func (*Engine) Find(dest any, _ ...any) error

//perfls:query read many model=dest into=dest
func (*Engine) FindAndCount(dest any, _ ...any) (int64, error)

//perfls:query read one model=dest into=dest
func (*Engine) Get(dest ...any) (bool, error)

//perfls:query write one model=models
func (*Engine) Insert(models ...any) (int64, error)

//perfls:query write one model=model
func (*Engine) InsertOne(model any) (int64, error)

//perfls:query read one model=model
func (*Engine) IsTableEmpty(model any) (bool, error)

//perfls:query read one model=model
func (*Engine) IsTableExist(model any) (bool, error)

//perfls:query read many model=model
//perfls:callback fn=fn run=rows
func (*Engine) Iterate(model any, fn IterFunc) error

//perfls:query auto many sql=query
func (*Engine) Query(query ...any) ([]map[string][]byte, error)

//perfls:query auto many sql=query
func (*Engine) QueryInterface(query ...any) ([]map[string]any, error)

//perfls:query auto many sql=query
func (*Engine) QueryString(query ...any) ([]map[string]string, error)

//perfls:query read many model=model
func (*Engine) Rows(model any) (*Rows, error)

//perfls:builder sql=query
func (*Engine) SQL(query any, _ ...any) *Session

//perfls:query read count model=model
func (*Engine) Sum(model any, _ any) (float64, error)

//perfls:query read count model=model
func (*Engine) SumInt(model any, _ any) (int64, error)

//perfls:query read count model=model
func (*Engine) Sums(model any, _ ...any) ([]float64, error)

//perfls:query read count model=model
func (*Engine) SumsInt(model any, _ ...any) ([]int64, error)

//perfls:query write many
func (*Engine) Sync(...any) error

//perfls:query write many
func (*Engine) Sync2(...any) error

//perfls:builder model=model
func (*Engine) Table(model any) *Session

//perfls:transaction fn=fn
func (*Engine) Transaction(fn func(*Session) (any, error)) (any, error)

//perfls:query write many model=models
func (*Engine) Truncate(models ...any) (int64, error)

//perfls:query write one model=model
func (*Engine) Update(model any, _ ...any) (int64, error)

type EngineInterface interface {
	Interface
	//perfls:callback fn=fn run=store
	Before(fn func(any)) *Session
	//perfls:callback fn=fn run=store
	After(fn func(any)) *Session
	Charset(any) *Session
	ClearCache(...any) error
	Context(context.Context) *Session
	//perfls:query write many
	CreateTables(...any) error
	//perfls:query read many
	DBMetas() ([]any, error)
	DBVersion() (any, error)
	Dialect() any
	DriverName() string
	//perfls:query write many
	DropTables(...any) error
	DumpAllToFile(any, ...any) error
	GetCacher(any) any
	GetColumnMapper() any
	GetDefaultCacher() any
	GetTableMapper() any
	GetTZDatabase() *time.Location
	GetTZLocation() *time.Location
	ImportFile(any) ([]sql.Result, error)
	MapCacher(any, any) error
	NewSession() *Session
	NoAutoTime() *Session
	Prepare() *Session
	Quote(any) string
	SetCacher(any, any)
	SetConnMaxLifetime(any)
	SetColumnMapper(any)
	SetTagIdentifier(any)
	SetDefaultCacher(any)
	SetLogger(any)
	SetLogLevel(any)
	SetMapper(any)
	SetMaxOpenConns(any)
	SetMaxIdleConns(any)
	SetQuotePolicy(any)
	SetSchema(any)
	SetTableMapper(any)
	SetTZDatabase(any)
	SetTZLocation(any)
	AddHook(any)
	ShowSQL(...any)
	//perfls:query write many
	Sync(...any) error
	//perfls:query write many
	Sync2(...any) error
	SyncWithOptions(any, ...any) (*SyncResult, error)
	StoreEngine(any) *Session
	TableInfo(any) (any, error)
	TableName(any, ...any) string
	UnMapType(any)
	EnableSessionID(any)
}

type Interface interface {
	AllCols() *Session
	Alias(any) *Session
	Asc(...any) *Session
	BufferSize(any) *Session
	Cols(...any) *Session
	//perfls:query read count model=models
	Count(models ...any) (int64, error)
	CreateIndexes(any) error
	CreateUniques(any) error
	Decr(any, ...any) *Session
	Desc(...any) *Session
	//perfls:query write one model=models
	Delete(models ...any) (int64, error)
	//perfls:query write many model=models
	Truncate(models ...any) (int64, error)
	Distinct(...any) *Session
	DropIndexes(any) error
	//perfls:query write auto sql=query
	Exec(query ...any) (sql.Result, error)
	//perfls:query read one model=models
	Exist(models ...any) (bool, error)
	//perfls:query read many model=dest into=dest
	Find(dest any, _ ...any) error
	//perfls:query read many model=dest into=dest
	FindAndCount(dest any, _ ...any) (int64, error)
	//perfls:query read one model=dest into=dest
	Get(dest ...any) (bool, error)
	GroupBy(any) *Session
	ID(any) *Session
	In(any, ...any) *Session
	Incr(any, ...any) *Session
	//perfls:query write one model=models
	Insert(models ...any) (int64, error)
	//perfls:query write one model=model
	InsertOne(model any) (int64, error)
	//perfls:query read one model=model
	IsTableEmpty(model any) (bool, error)
	//perfls:query read one model=model
	IsTableExist(model any) (bool, error)
	//perfls:query read many model=model
	//perfls:callback fn=fn run=rows
	Iterate(model any, fn IterFunc) error
	Limit(any, ...any) *Session
	MustCols(...any) *Session
	NoAutoCondition(...any) *Session
	NotIn(any, ...any) *Session
	Nullable(...any) *Session
	Join(any, any, any, ...any) *Session
	Omit(...any) *Session
	OrderBy(any, ...any) *Session
	Ping() error
	//perfls:query auto many sql=query
	Query(query ...any) ([]map[string][]byte, error)
	//perfls:query auto many sql=query
	QueryInterface(query ...any) ([]map[string]any, error)
	//perfls:query auto many sql=query
	QueryString(query ...any) ([]map[string]string, error)
	//perfls:query read many model=model
	Rows(model any) (*Rows, error)
	SetExpr(any, any) *Session
	Select(any) *Session
	//perfls:builder sql=query
	SQL(query any, _ ...any) *Session
	//perfls:query read count model=model
	Sum(model any, _ any) (float64, error)
	//perfls:query read count model=model
	SumInt(model any, _ any) (int64, error)
	//perfls:query read count model=model
	Sums(model any, _ ...any) ([]float64, error)
	//perfls:query read count model=model
	SumsInt(model any, _ ...any) ([]int64, error)
	//perfls:builder model=model
	Table(model any) *Session
	Unscoped() *Session
	//perfls:query write one model=model
	Update(model any, _ ...any) (int64, error)
	UseBool(...any) *Session
	Where(any, ...any) *Session
}

//perfls:rows
func (*Rows) Next() bool

//perfls:callback fn=fn run=store
func (*Session) After(fn func(any)) *Session

//perfls:callback fn=fn run=store
func (*Session) Before(fn func(any)) *Session

//perfls:transaction
func (*Session) Begin() error

//perfls:transaction
func (*Session) BeginTx(any) error

//perfls:query read count model=models
func (*Session) Count(models ...any) (int64, error)

//perfls:query write one model=models
func (*Session) Delete(models ...any) (int64, error)

//perfls:query write auto sql=query
func (*Session) Exec(query ...any) (sql.Result, error)

//perfls:query read one model=models
func (*Session) Exist(models ...any) (bool, error)

//perfls:query read many model=dest into=dest
func (*Session) Find(dest any, _ ...any) error

//perfls:query read many model=dest into=dest
func (*Session) FindAndCount(dest any, _ ...any) (int64, error)

//perfls:query read one model=dest into=dest
func (*Session) Get(dest ...any) (bool, error)

//perfls:query read one model=dest into=dest
func (*Session) GetOrError(dest ...any) error

//perfls:query write one model=models
func (*Session) Insert(models ...any) (int64, error)

//perfls:query write many model=model
func (*Session) InsertMulti(model any) (int64, error)

//perfls:query write one model=model
func (*Session) InsertOne(model any) (int64, error)

//perfls:query read one model=model
func (*Session) IsTableEmpty(model any) (bool, error)

//perfls:query read one model=model
func (*Session) IsTableExist(model any) (bool, error)

//perfls:query read many model=model
//perfls:callback fn=fn run=rows
func (*Session) Iterate(model any, fn IterFunc) error

//perfls:query auto many sql=query
func (*Session) Query(query ...any) ([]map[string][]byte, error)

//perfls:query auto many sql=query
func (*Session) QueryInterface(query ...any) ([]map[string]any, error)

//perfls:query auto many sql=query
func (*Session) QuerySliceString(query ...any) ([][]string, error)

//perfls:query auto many sql=query
func (*Session) QueryString(query ...any) ([]map[string]string, error)

//perfls:query read many model=model
func (*Session) Rows(model any) (*Rows, error)

//perfls:builder sql=query
func (*Session) SQL(query any, _ ...any) *Session

//perfls:query read count model=model
func (*Session) Sum(model any, _ any) (float64, error)

//perfls:query read count model=model
func (*Session) SumInt(model any, _ any) (int64, error)

//perfls:query read count model=model
func (*Session) Sums(model any, _ ...any) ([]float64, error)

//perfls:query read count model=model
func (*Session) SumsInt(model any, _ ...any) ([]int64, error)

//perfls:query write many
func (*Session) Sync(...any) error

//perfls:query write many
func (*Session) Sync2(...any) error

//perfls:builder model=model
func (*Session) Table(model any) *Session

//perfls:query write many model=models
func (*Session) Truncate(models ...any) (int64, error)

//perfls:query write one model=model
func (*Session) Update(model any, _ ...any) (int64, error)
