// Package gorp describes github.com/go-gorp/gorp/v3, and the versions before it.
//
//perfls:library gorp
package gorp

import (
	"context"
	"database/sql"
	"reflect"
	"time"
)

// DbMap is the connection and the tables that it knows.
type DbMap struct {
	Db              *sql.DB
	Dialect         Dialect
	TypeConverter   TypeConverter
	ExpandSliceArgs bool
}

func (*DbMap) WithContext(context.Context) SqlExecutor
func (*DbMap) TraceOn(string, GorpLogger)
func (*DbMap) TraceOff()

//perfls:transaction
func (*DbMap) Begin() (*Transaction, error)

//perfls:builder sql=query
func (*DbMap) Prepare(query string) (*sql.Stmt, error)

// Its tables.

func (*DbMap) AddTable(any) *TableMap
func (*DbMap) AddTableWithName(any, string) *TableMap
func (*DbMap) AddTableWithNameAndSchema(any, string, string) *TableMap
func (*DbMap) AddTableDynamic(DynamicTable, string) *TableMap
func (*DbMap) TableFor(reflect.Type, bool) (*TableMap, error)
func (*DbMap) DynamicTableFor(string, bool) (*TableMap, error)

//perfls:query write
func (*DbMap) CreateTables() error

//perfls:query write
func (*DbMap) CreateTablesIfNotExists() error

//perfls:query write
func (*DbMap) CreateIndex() error

//perfls:query write
func (*DbMap) DropTable(any) error

//perfls:query write
func (*DbMap) DropTableIfExists(any) error

//perfls:query write
func (*DbMap) DropTables() error

//perfls:query write
func (*DbMap) DropTablesIfExists() error

//perfls:query write
func (*DbMap) TruncateTables() error

// Its rows.

//perfls:query read one model=dest into=dest
func (*DbMap) Get(dest any, _ ...any) (any, error)

//perfls:query write model=models
func (*DbMap) Insert(models ...any) error

//perfls:query write model=models
func (*DbMap) Update(models ...any) (int64, error)

//perfls:query write model=models
func (*DbMap) UpdateColumns(_ ColumnFilter, models ...any) (int64, error)

//perfls:query write model=models
func (*DbMap) Delete(models ...any) (int64, error)

//perfls:query write auto sql=query
func (*DbMap) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query read auto many sql=query into=dest
func (*DbMap) Select(dest any, query string, _ ...any) ([]any, error)

//perfls:query read auto one sql=query into=dest
func (*DbMap) SelectOne(dest any, query string, _ ...any) error

//perfls:query read auto one sql=query
func (*DbMap) SelectInt(query string, _ ...any) (int64, error)

//perfls:query read auto one sql=query
func (*DbMap) SelectNullInt(query string, _ ...any) (sql.NullInt64, error)

//perfls:query read auto one sql=query
func (*DbMap) SelectFloat(query string, _ ...any) (float64, error)

//perfls:query read auto one sql=query
func (*DbMap) SelectNullFloat(query string, _ ...any) (sql.NullFloat64, error)

//perfls:query read auto one sql=query
func (*DbMap) SelectStr(query string, _ ...any) (string, error)

//perfls:query read auto one sql=query
func (*DbMap) SelectNullStr(query string, _ ...any) (sql.NullString, error)

//perfls:query read auto many sql=query
func (*DbMap) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto one sql=query
func (*DbMap) QueryRow(query string, _ ...any) *sql.Row

// Transaction does the same in a transaction.
type Transaction struct{}

func (*Transaction) WithContext(context.Context) SqlExecutor

//perfls:harmless
func (*Transaction) Commit() error

//perfls:harmless
func (*Transaction) Rollback() error

//perfls:harmless
func (*Transaction) Savepoint(string) error

//perfls:harmless
func (*Transaction) RollbackToSavepoint(string) error

//perfls:harmless
func (*Transaction) ReleaseSavepoint(string) error

//perfls:builder sql=query
func (*Transaction) Prepare(query string) (*sql.Stmt, error)

//perfls:query read one model=dest into=dest
func (*Transaction) Get(dest any, _ ...any) (any, error)

//perfls:query write model=models
func (*Transaction) Insert(models ...any) error

//perfls:query write model=models
func (*Transaction) Update(models ...any) (int64, error)

//perfls:query write model=models
func (*Transaction) UpdateColumns(_ ColumnFilter, models ...any) (int64, error)

//perfls:query write model=models
func (*Transaction) Delete(models ...any) (int64, error)

//perfls:query write auto sql=query
func (*Transaction) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query read auto many sql=query into=dest
func (*Transaction) Select(dest any, query string, _ ...any) ([]any, error)

//perfls:query read auto one sql=query into=dest
func (*Transaction) SelectOne(dest any, query string, _ ...any) error

//perfls:query read auto one sql=query
func (*Transaction) SelectInt(query string, _ ...any) (int64, error)

//perfls:query read auto one sql=query
func (*Transaction) SelectNullInt(query string, _ ...any) (sql.NullInt64, error)

//perfls:query read auto one sql=query
func (*Transaction) SelectFloat(query string, _ ...any) (float64, error)

//perfls:query read auto one sql=query
func (*Transaction) SelectNullFloat(query string, _ ...any) (sql.NullFloat64, error)

//perfls:query read auto one sql=query
func (*Transaction) SelectStr(query string, _ ...any) (string, error)

//perfls:query read auto one sql=query
func (*Transaction) SelectNullStr(query string, _ ...any) (sql.NullString, error)

//perfls:query read auto many sql=query
func (*Transaction) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto one sql=query
func (*Transaction) QueryRow(query string, _ ...any) *sql.Row

// SqlExecutor is either of them.
type SqlExecutor interface {
	WithContext(context.Context) SqlExecutor

	//perfls:query read one model=dest into=dest
	Get(dest any, _ ...any) (any, error)

	//perfls:query write model=models
	Insert(models ...any) error

	//perfls:query write model=models
	Update(models ...any) (int64, error)

	//perfls:query write model=models
	Delete(models ...any) (int64, error)

	//perfls:query write auto sql=query
	Exec(query string, _ ...any) (sql.Result, error)

	//perfls:query read auto many sql=query into=dest
	Select(dest any, query string, _ ...any) ([]any, error)

	//perfls:query read auto one sql=query into=dest
	SelectOne(dest any, query string, _ ...any) error

	//perfls:query read auto one sql=query
	SelectInt(query string, _ ...any) (int64, error)

	//perfls:query read auto one sql=query
	SelectNullInt(query string, _ ...any) (sql.NullInt64, error)

	//perfls:query read auto one sql=query
	SelectFloat(query string, _ ...any) (float64, error)

	//perfls:query read auto one sql=query
	SelectNullFloat(query string, _ ...any) (sql.NullFloat64, error)

	//perfls:query read auto one sql=query
	SelectStr(query string, _ ...any) (string, error)

	//perfls:query read auto one sql=query
	SelectNullStr(query string, _ ...any) (sql.NullString, error)

	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)

	//perfls:query read auto one sql=query
	QueryRow(query string, _ ...any) *sql.Row
}

// Functions that do the same on any of them.

//perfls:query read auto one sql=query into=dest
func SelectOne(_ *DbMap, _ SqlExecutor, dest any, query string, _ ...any) error

//perfls:query read auto one sql=query
func SelectInt(_ SqlExecutor, query string, _ ...any) (int64, error)

//perfls:query read auto one sql=query
func SelectNullInt(_ SqlExecutor, query string, _ ...any) (sql.NullInt64, error)

//perfls:query read auto one sql=query
func SelectFloat(_ SqlExecutor, query string, _ ...any) (float64, error)

//perfls:query read auto one sql=query
func SelectNullFloat(_ SqlExecutor, query string, _ ...any) (sql.NullFloat64, error)

//perfls:query read auto one sql=query
func SelectStr(_ SqlExecutor, query string, _ ...any) (string, error)

//perfls:query read auto one sql=query
func SelectNullStr(_ SqlExecutor, query string, _ ...any) (sql.NullString, error)

// Tables, columns and indexes.

type TableMap struct {
	TableName, SchemaName string
	Columns               []*ColumnMap
}

func (*TableMap) ResetSql()
func (*TableMap) SetKeys(bool, ...string) *TableMap
func (*TableMap) SetUniqueTogether(...string) *TableMap
func (*TableMap) SetVersionCol(string) *ColumnMap
func (*TableMap) ColMap(string) *ColumnMap
func (*TableMap) IdxMap(string) *IndexMap
func (*TableMap) AddIndex(string, string, []string) *IndexMap
func (*TableMap) SqlForCreate(bool) string

//perfls:query write
func (*TableMap) DropIndex(string) error

type ColumnMap struct {
	ColumnName   string
	Transient    bool
	Unique       bool
	DefaultValue string
	MaxSize      int
}

func (*ColumnMap) Rename(string) *ColumnMap
func (*ColumnMap) SetTransient(bool) *ColumnMap
func (*ColumnMap) SetUnique(bool) *ColumnMap
func (*ColumnMap) SetNotNull(bool) *ColumnMap
func (*ColumnMap) SetMaxSize(int) *ColumnMap

type IndexMap struct {
	IndexName, IndexType string
	Unique               bool
}

func (*IndexMap) Rename(string) *IndexMap
func (*IndexMap) SetUnique(bool) *IndexMap
func (*IndexMap) SetIndexType(string) *IndexMap

type ColumnFilter func(*ColumnMap) bool

type DynamicTable interface {
	TableName() string
	SetTableName(string)
}

type TypeConverter interface {
	ToDb(any) (any, error)
	FromDb(any) (CustomScanner, bool)
}

type CustomScanner struct {
	Holder, Target any
	Binder         func(any, any) error
}

type GorpLogger interface{ Printf(string, ...any) }

type OptimisticLockError struct {
	TableName    string
	Keys         []any
	RowExists    bool
	LocalVersion int64
}

func (OptimisticLockError) Error() string
func NonFatalError(error) bool

type NullTime struct {
	Time  time.Time
	Valid bool
}
