package gorp

import (
	"reflect"
	"time"
)

type Dialect interface {
	ToSqlType(reflect.Type, int, bool) string
	AutoIncrStr() string
	AutoIncrBindValue() string
	AutoIncrInsertSuffix(*ColumnMap) string
	CreateTableSuffix() string
	CreateIndexSuffix() string
	DropIndexSuffix() string
	TruncateClause() string
	BindVar(int) string
	QuoteField(string) string
	QuotedTableForQuery(string, string) string
	QuerySuffix() string
	IfSchemaNotExists(string, string) string
	IfTableExists(string, string, string) string
	IfTableNotExists(string, string, string) string
}

// How a dialect comes by the key of a new row.

type IntegerAutoIncrInserter interface {
	//perfls:query write one sql=query
	InsertAutoIncr(_ SqlExecutor, query string, _ ...any) (int64, error)
}

type TargetedAutoIncrInserter interface {
	//perfls:query write one sql=query
	InsertAutoIncrToTarget(_ SqlExecutor, query string, _ any, _ ...any) error
}

type TargetQueryInserter interface {
	//perfls:query write one sql=query
	InsertQueryToTarget(_ SqlExecutor, query, _ string, _ any, _ ...any) error
}

// common stands for the methods of Dialect, which write text only. It makes literals without field names one value short, which does
// not change their type.
type common struct{}

func (common) ToSqlType(reflect.Type, int, bool) string
func (common) AutoIncrStr() string
func (common) AutoIncrBindValue() string
func (common) AutoIncrInsertSuffix(*ColumnMap) string
func (common) CreateTableSuffix() string
func (common) CreateIndexSuffix() string
func (common) DropIndexSuffix() string
func (common) TruncateClause() string
func (common) SleepClause(time.Duration) string
func (common) BindVar(int) string
func (common) QuoteField(string) string
func (common) QuotedTableForQuery(string, string) string
func (common) QuerySuffix() string
func (common) IfSchemaNotExists(string, string) string
func (common) IfTableExists(string, string, string) string
func (common) IfTableNotExists(string, string, string) string

type MySQLDialect struct {
	Engine, Encoding string
	common
}

//perfls:query write one sql=query
func (MySQLDialect) InsertAutoIncr(_ SqlExecutor, query string, _ ...any) (int64, error)

type SqliteDialect struct{ common }

//perfls:query write one sql=query
func (SqliteDialect) InsertAutoIncr(_ SqlExecutor, query string, _ ...any) (int64, error)

type SqlServerDialect struct {
	Version string
	common
}

//perfls:query write one sql=query
func (SqlServerDialect) InsertAutoIncr(_ SqlExecutor, query string, _ ...any) (int64, error)

type PostgresDialect struct {
	LowercaseFields bool
	common
}

//perfls:query write one sql=query
func (PostgresDialect) InsertAutoIncrToTarget(_ SqlExecutor, query string, _ any, _ ...any) error

type SnowflakeDialect struct {
	LowercaseFields bool
	common
}

//perfls:query write one sql=query
func (SnowflakeDialect) InsertAutoIncrToTarget(_ SqlExecutor, query string, _ any, _ ...any) error

type OracleDialect struct{ common }

//perfls:query write one sql=query
func (OracleDialect) InsertQueryToTarget(_ SqlExecutor, query, _ string, _ any, _ ...any) error
