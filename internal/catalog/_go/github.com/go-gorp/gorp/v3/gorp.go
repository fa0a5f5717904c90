// Package gorp says what github.com/go-gorp/gorp/v3 does.
//
//perfls:library gorp
package gorp

import (
	"context"
	"database/sql"
	"database/sql/driver"
)

//perfls:query read auto one sql=query
func SelectFloat(_ any, query string, _ ...any) (float64, error)

//perfls:query read auto one sql=query
func SelectInt(_ any, query string, _ ...any) (int64, error)

//perfls:query read auto one sql=query
func SelectNullFloat(_ any, query string, _ ...any) (sql.NullFloat64, error)

//perfls:query read auto one sql=query
func SelectNullInt(_ any, query string, _ ...any) (sql.NullInt64, error)

//perfls:query read auto one sql=query
func SelectNullStr(_ any, query string, _ ...any) (sql.NullString, error)

//perfls:query read auto one sql=query into=dest
func SelectOne(_ any, _ any, dest any, query string, _ ...any) error

//perfls:query read auto one sql=query
func SelectStr(_ any, query string, _ ...any) (string, error)

type ColumnMap struct{}

func (*ColumnMap) Rename(any) *ColumnMap
func (*ColumnMap) SetMaxSize(any) *ColumnMap
func (*ColumnMap) SetNotNull(any) *ColumnMap
func (*ColumnMap) SetTransient(any) *ColumnMap
func (*ColumnMap) SetUnique(any) *ColumnMap

type DbMap struct {
	Db *sql.DB
}

//perfls:query read one model=dest into=dest
func (*DbMap) Get(dest any, _ ...any) (any, error)

//perfls:query write model=models
func (*DbMap) Insert(models ...any) error

//perfls:query write model=models
func (*DbMap) Update(models ...any) (int64, error)

//perfls:query write model=models
func (*DbMap) Delete(models ...any) (int64, error)

//perfls:query write auto sql=query
func (*DbMap) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query read auto many sql=query into=dest
func (*DbMap) Select(dest any, query string, _ ...any) ([]any, error)

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

//perfls:query read auto one sql=query into=dest
func (*DbMap) SelectOne(dest any, query string, _ ...any) error

//perfls:query read auto many sql=query
func (*DbMap) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto one sql=query
func (*DbMap) QueryRow(query string, _ ...any) *sql.Row

//perfls:query write model=models
func (*DbMap) UpdateColumns(_ ColumnFilter, models ...any) (int64, error)

//perfls:builder sql=query
func (*DbMap) Prepare(query string) (*sql.Stmt, error)

func (*DbMap) WithContext(context.Context) SqlExecutor

//perfls:transaction
func (*DbMap) Begin() (*Transaction, error)

func (*DbMap) AddTable(any) *TableMap
func (*DbMap) AddTableDynamic(any, any) *TableMap
func (*DbMap) AddTableWithName(any, any) *TableMap
func (*DbMap) AddTableWithNameAndSchema(any, any, any) *TableMap
func (*DbMap) DynamicTableFor(any, any) (*TableMap, error)
func (*DbMap) TableFor(any, any) (*TableMap, error)
func (*DbMap) TraceOff()
func (*DbMap) TraceOn(any, any)

//perfls:query write
func (*DbMap) CreateIndex() error

//perfls:query write
func (*DbMap) CreateTables() error

//perfls:query write
func (*DbMap) CreateTablesIfNotExists() error

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

type IndexMap struct{}

func (*IndexMap) Rename(any) *IndexMap
func (*IndexMap) SetIndexType(any) *IndexMap
func (*IndexMap) SetUnique(any) *IndexMap

type IntegerAutoIncrInserter interface {
	//perfls:query write one sql=query
	InsertAutoIncr(_ any, query string, _ ...any) (int64, error)
}

type MySQLDialect struct{}

func (MySQLDialect) QuerySuffix() string
func (MySQLDialect) ToSqlType(any, any, any) string
func (MySQLDialect) AutoIncrStr() string
func (MySQLDialect) AutoIncrBindValue() string
func (MySQLDialect) AutoIncrInsertSuffix(any) string
func (MySQLDialect) CreateTableSuffix() string
func (MySQLDialect) CreateIndexSuffix() string
func (MySQLDialect) DropIndexSuffix() string
func (MySQLDialect) TruncateClause() string
func (MySQLDialect) BindVar(any) string
func (MySQLDialect) QuoteField(any) string
func (MySQLDialect) QuotedTableForQuery(any, any) string
func (MySQLDialect) IfSchemaNotExists(any, any) string
func (MySQLDialect) IfTableExists(any, any, any) string
func (MySQLDialect) IfTableNotExists(any, any, any) string

//perfls:query write one sql=query
func (MySQLDialect) InsertAutoIncr(_ any, query string, _ ...any) (int64, error)

func (MySQLDialect) SleepClause(any) string

type NoFieldInTypeError struct{}

func (*NoFieldInTypeError) Error() string

type OptimisticLockError struct{}

func (OptimisticLockError) Error() string

type OracleDialect struct{}

func (OracleDialect) QuerySuffix() string
func (OracleDialect) ToSqlType(any, any, any) string
func (OracleDialect) AutoIncrStr() string
func (OracleDialect) AutoIncrBindValue() string
func (OracleDialect) AutoIncrInsertSuffix(any) string
func (OracleDialect) CreateTableSuffix() string
func (OracleDialect) CreateIndexSuffix() string
func (OracleDialect) DropIndexSuffix() string
func (OracleDialect) TruncateClause() string
func (OracleDialect) BindVar(any) string
func (OracleDialect) QuoteField(any) string
func (OracleDialect) QuotedTableForQuery(any, any) string
func (OracleDialect) IfSchemaNotExists(any, any) string
func (OracleDialect) IfTableExists(any, any, any) string
func (OracleDialect) IfTableNotExists(any, any, any) string

//perfls:query write one sql=query
func (OracleDialect) InsertQueryToTarget(_ any, query string, _ any, _ any, _ ...any) error

type OracleString struct {
	sql.NullString
}

func (*OracleString) Scan(any) error
func (OracleString) Value() (driver.Value, error)

type PostgresDialect struct{}

func (PostgresDialect) QuerySuffix() string
func (PostgresDialect) ToSqlType(any, any, any) string
func (PostgresDialect) AutoIncrStr() string
func (PostgresDialect) AutoIncrBindValue() string
func (PostgresDialect) AutoIncrInsertSuffix(any) string
func (PostgresDialect) CreateTableSuffix() string
func (PostgresDialect) CreateIndexSuffix() string
func (PostgresDialect) DropIndexSuffix() string
func (PostgresDialect) TruncateClause() string
func (PostgresDialect) BindVar(any) string
func (PostgresDialect) QuoteField(any) string
func (PostgresDialect) QuotedTableForQuery(any, any) string
func (PostgresDialect) IfSchemaNotExists(any, any) string
func (PostgresDialect) IfTableExists(any, any, any) string
func (PostgresDialect) IfTableNotExists(any, any, any) string

//perfls:query write one sql=query
func (PostgresDialect) InsertAutoIncrToTarget(_ any, query string, _ any, _ ...any) error

func (PostgresDialect) SleepClause(any) string

type SnowflakeDialect struct{}

func (SnowflakeDialect) QuerySuffix() string
func (SnowflakeDialect) ToSqlType(any, any, any) string
func (SnowflakeDialect) AutoIncrStr() string
func (SnowflakeDialect) AutoIncrBindValue() string
func (SnowflakeDialect) AutoIncrInsertSuffix(any) string
func (SnowflakeDialect) CreateTableSuffix() string
func (SnowflakeDialect) CreateIndexSuffix() string
func (SnowflakeDialect) DropIndexSuffix() string
func (SnowflakeDialect) TruncateClause() string
func (SnowflakeDialect) BindVar(any) string
func (SnowflakeDialect) QuoteField(any) string
func (SnowflakeDialect) QuotedTableForQuery(any, any) string
func (SnowflakeDialect) IfSchemaNotExists(any, any) string
func (SnowflakeDialect) IfTableExists(any, any, any) string
func (SnowflakeDialect) IfTableNotExists(any, any, any) string

//perfls:query write one sql=query
func (SnowflakeDialect) InsertAutoIncrToTarget(_ any, query string, _ any, _ ...any) error

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
	//perfls:query read auto one sql=query into=dest
	SelectOne(dest any, query string, _ ...any) error
	//perfls:query read auto many sql=query
	Query(query string, _ ...any) (*sql.Rows, error)
	//perfls:query read auto one sql=query
	QueryRow(query string, _ ...any) *sql.Row
}

type SqlServerDialect struct{}

func (SqlServerDialect) QuerySuffix() string
func (SqlServerDialect) ToSqlType(any, any, any) string
func (SqlServerDialect) AutoIncrStr() string
func (SqlServerDialect) AutoIncrBindValue() string
func (SqlServerDialect) AutoIncrInsertSuffix(any) string
func (SqlServerDialect) CreateTableSuffix() string
func (SqlServerDialect) CreateIndexSuffix() string
func (SqlServerDialect) DropIndexSuffix() string
func (SqlServerDialect) TruncateClause() string
func (SqlServerDialect) BindVar(any) string
func (SqlServerDialect) QuoteField(any) string
func (SqlServerDialect) QuotedTableForQuery(any, any) string
func (SqlServerDialect) IfSchemaNotExists(any, any) string
func (SqlServerDialect) IfTableExists(any, any, any) string
func (SqlServerDialect) IfTableNotExists(any, any, any) string

//perfls:query write one sql=query
func (SqlServerDialect) InsertAutoIncr(_ any, query string, _ ...any) (int64, error)

type SqliteDialect struct{}

func (SqliteDialect) QuerySuffix() string
func (SqliteDialect) ToSqlType(any, any, any) string
func (SqliteDialect) AutoIncrStr() string
func (SqliteDialect) AutoIncrBindValue() string
func (SqliteDialect) AutoIncrInsertSuffix(any) string
func (SqliteDialect) CreateTableSuffix() string
func (SqliteDialect) CreateIndexSuffix() string
func (SqliteDialect) DropIndexSuffix() string
func (SqliteDialect) TruncateClause() string
func (SqliteDialect) BindVar(any) string
func (SqliteDialect) QuoteField(any) string
func (SqliteDialect) QuotedTableForQuery(any, any) string
func (SqliteDialect) IfSchemaNotExists(any, any) string
func (SqliteDialect) IfTableExists(any, any, any) string
func (SqliteDialect) IfTableNotExists(any, any, any) string

//perfls:query write one sql=query
func (SqliteDialect) InsertAutoIncr(_ any, query string, _ ...any) (int64, error)

type TableMap struct{}

func (*TableMap) AddIndex(any, any, any) *IndexMap
func (*TableMap) ColMap(any) *ColumnMap

//perfls:query write
func (*TableMap) DropIndex(any) error

func (*TableMap) IdxMap(any) *IndexMap
func (*TableMap) ResetSql()
func (*TableMap) SetKeys(any, ...any) *TableMap
func (*TableMap) SetUniqueTogether(...any) *TableMap
func (*TableMap) SetVersionCol(any) *ColumnMap
func (*TableMap) SqlForCreate(any) string

type TargetQueryInserter interface {
	//perfls:query write one sql=query
	InsertQueryToTarget(_ any, query string, _ any, _ any, _ ...any) error
}

type TargetedAutoIncrInserter interface {
	//perfls:query write one sql=query
	InsertAutoIncrToTarget(_ any, query string, _ any, _ ...any) error
}

type Transaction struct{}

//perfls:query read one model=dest into=dest
func (*Transaction) Get(dest any, _ ...any) (any, error)

//perfls:query write model=models
func (*Transaction) Insert(models ...any) error

//perfls:query write model=models
func (*Transaction) Update(models ...any) (int64, error)

//perfls:query write model=models
func (*Transaction) Delete(models ...any) (int64, error)

//perfls:query write auto sql=query
func (*Transaction) Exec(query string, _ ...any) (sql.Result, error)

//perfls:query read auto many sql=query into=dest
func (*Transaction) Select(dest any, query string, _ ...any) ([]any, error)

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

//perfls:query read auto one sql=query into=dest
func (*Transaction) SelectOne(dest any, query string, _ ...any) error

//perfls:query read auto many sql=query
func (*Transaction) Query(query string, _ ...any) (*sql.Rows, error)

//perfls:query read auto one sql=query
func (*Transaction) QueryRow(query string, _ ...any) *sql.Row

//perfls:query write model=models
func (*Transaction) UpdateColumns(_ ColumnFilter, models ...any) (int64, error)

//perfls:builder sql=query
func (*Transaction) Prepare(query string) (*sql.Stmt, error)

func (*Transaction) WithContext(context.Context) SqlExecutor

//perfls:harmless
func (*Transaction) Commit() error

//perfls:harmless
func (*Transaction) Rollback() error

//perfls:harmless
func (*Transaction) Savepoint(any) error

//perfls:harmless
func (*Transaction) ReleaseSavepoint(any) error

//perfls:harmless
func (*Transaction) RollbackToSavepoint(any) error

type (
	ColumnFilter  func(*ColumnMap) bool
	CustomScanner struct{}
	Dialect       interface{}
	DynamicTable  interface{}
	GorpLogger    = Logger
	HasPostDelete interface{}
	HasPostGet    interface{}
	HasPostInsert interface{}
	HasPostUpdate interface{}
	HasPreDelete  interface{}
	HasPreInsert  interface{}
	HasPreUpdate  interface{}
	Logger        interface{}
	NullTime      struct{}
	SqlTyper      interface{}
	TypeConverter interface{}
)
