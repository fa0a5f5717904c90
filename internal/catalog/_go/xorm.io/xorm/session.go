package xorm

import (
	"context"
	"database/sql"

	"xorm.io/builder"
)

type Session struct{}

func (*Session) Engine() *Engine
func (*Session) DB() any
func (*Session) Tx() any
func (*Session) Close() error
func (*Session) IsClosed() bool
func (*Session) Context(_ context.Context) *Session
func (*Session) ContextCache(_ any) *Session
func (*Session) Import(_ any) ([]sql.Result, error)
func (*Session) ImportFile(_ any) ([]sql.Result, error)
func (*Session) Ping() error
func (*Session) PingContext(_ any) error
func (*Session) LastSQL() (string, []any)

//perfls:transaction
func (*Session) Begin() error

//perfls:transaction
func (*Session) BeginTx(_ any) error

func (*Session) Commit() error
func (*Session) Rollback() error
func (*Session) IsInTx() bool

//perfls:callback fn=fn run=store
func (*Session) Before(fn func(any)) *Session

//perfls:callback fn=fn run=store
func (*Session) After(fn func(any)) *Session

//perfls:query read one model=dest into=dest
func (*Session) GetOrError(dest ...any) error

//perfls:query write many model=model
func (*Session) InsertMulti(model any) (int64, error)

//perfls:query auto many sql=query
func (*Session) QuerySliceString(query ...any) ([][]string, error)

//perfls:query read one model=dest into=dest
func (*Session) Get(dest ...any) (bool, error)

//perfls:query read one model=models
func (*Session) Exist(models ...any) (bool, error)

//perfls:query read many model=dest into=dest
func (*Session) Find(dest any, _ ...any) error

//perfls:query read many model=dest into=dest
func (*Session) FindAndCount(dest any, _ ...any) (int64, error)

//perfls:query read many model=model
func (*Session) Rows(model any) (*Rows, error)

//perfls:query read many model=model
//perfls:callback fn=fn run=rows
func (*Session) Iterate(model any, fn IterFunc) error

//perfls:query read count model=models
func (*Session) Count(models ...any) (int64, error)

//perfls:query read count model=model
func (*Session) Sum(model any, _ string) (float64, error)

//perfls:query read count model=model
func (*Session) SumInt(model any, _ string) (int64, error)

//perfls:query read count model=model
func (*Session) Sums(model any, _ ...string) ([]float64, error)

//perfls:query read count model=model
func (*Session) SumsInt(model any, _ ...string) ([]int64, error)

//perfls:query read one model=model
func (*Session) IsTableEmpty(model any) (bool, error)

//perfls:query read one model=model
func (*Session) IsTableExist(model any) (bool, error)

//perfls:query write one model=models
func (*Session) Insert(models ...any) (int64, error)

//perfls:query write one model=model
func (*Session) InsertOne(model any) (int64, error)

//perfls:query write one model=model
func (*Session) Update(model any, _ ...any) (int64, error)

//perfls:query write one model=models
func (*Session) Delete(models ...any) (int64, error)

//perfls:query write many model=models
func (*Session) Truncate(models ...any) (int64, error)

//perfls:query auto many sql=query
func (*Session) Query(query ...any) ([]map[string][]byte, error)

//perfls:query auto many sql=query
func (*Session) QueryString(query ...any) ([]map[string]string, error)

//perfls:query auto many sql=query
func (*Session) QueryInterface(query ...any) ([]map[string]any, error)

//perfls:query write auto sql=query
func (*Session) Exec(query ...any) (sql.Result, error)

//perfls:builder sql=query
func (*Session) SQL(query any, _ ...any) *Session

//perfls:builder model=model
func (*Session) Table(model any) *Session

func (*Session) Alias(string) *Session
func (*Session) Unscoped() *Session
func (*Session) ID(any) *Session
func (*Session) Where(any, ...any) *Session
func (*Session) In(string, ...any) *Session
func (*Session) NotIn(string, ...any) *Session
func (*Session) Join(_ string, _, _ any, _ ...any) *Session
func (*Session) Select(string) *Session
func (*Session) Cols(...string) *Session
func (*Session) AllCols() *Session
func (*Session) MustCols(...string) *Session
func (*Session) UseBool(...string) *Session
func (*Session) Nullable(...string) *Session
func (*Session) Omit(...string) *Session
func (*Session) Distinct(...string) *Session
func (*Session) GroupBy(string) *Session
func (*Session) OrderBy(any, ...any) *Session
func (*Session) Asc(...string) *Session
func (*Session) Desc(...string) *Session
func (*Session) Limit(int, ...int) *Session
func (*Session) Incr(string, ...any) *Session
func (*Session) Decr(string, ...any) *Session
func (*Session) SetExpr(string, any) *Session
func (*Session) NoAutoCondition(...bool) *Session
func (*Session) BufferSize(int) *Session

func (*Session) And(_ any, _ ...any) *Session
func (*Session) Or(_ any, _ ...any) *Session
func (*Session) Conds() builder.Cond
func (*Session) ForUpdate() *Session
func (*Session) Having(_ string) *Session
func (*Session) NoAutoTime() *Session
func (*Session) StoreEngine(_ string) *Session
func (*Session) Charset(_ string) *Session
func (*Session) IndexHint(_, _, _ string) *Session
func (*Session) Cascade(_ ...bool) *Session
func (*Session) NoCache() *Session
func (*Session) NoCascade() *Session
func (*Session) NoVersionCheck() *Session
func (*Session) Prepare() *Session
func (*Session) MustLogSQL(_ ...bool) *Session

// The schema

//perfls:query write many
func (*Session) Sync(_ ...any) error

//perfls:query write many
func (*Session) Sync2(_ ...any) error

func (*Session) SyncWithOptions(_ any, _ ...any) (any, error)
func (*Session) CreateTable(_ any) error
func (*Session) CreateIndexes(_ any) error
func (*Session) CreateUniques(_ any) error
func (*Session) DropTable(_ any) error
func (*Session) DropIndexes(_ any) error

// Rows come one at a time.
type Rows struct{}

//perfls:rows
func (*Rows) Next() bool

func (*Rows) Scan(_ ...any) error
func (*Rows) Err() error
func (*Rows) Close() error
