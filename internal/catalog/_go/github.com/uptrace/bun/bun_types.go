package bun

import (
	"context"
	"database/sql"

	"github.com/uptrace/bun/schema"
)

type AddColumnQuery struct {
	baseQuery
}

func (*AddColumnQuery) AppendQuery(any, any) ([]byte, error)
func (*AddColumnQuery) Apply(...func(*AddColumnQuery) *AddColumnQuery) *AddColumnQuery
func (*AddColumnQuery) ColumnExpr(any, ...any) *AddColumnQuery
func (*AddColumnQuery) Comment(any) *AddColumnQuery
func (*AddColumnQuery) Conn(any) *AddColumnQuery
func (*AddColumnQuery) Err(any) *AddColumnQuery
func (*AddColumnQuery) IfNotExists() *AddColumnQuery
func (*AddColumnQuery) Model(any) *AddColumnQuery
func (*AddColumnQuery) ModelTableExpr(any, ...any) *AddColumnQuery
func (*AddColumnQuery) Operation() string
func (*AddColumnQuery) Table(...any) *AddColumnQuery
func (*AddColumnQuery) TableExpr(any, ...any) *AddColumnQuery

type Conn struct {
	*sql.Conn
}

func (Conn) Dialect() any
func (Conn) NewAddColumn() *AddColumnQuery
func (Conn) NewCreateIndex() *CreateIndexQuery
func (Conn) NewCreateTable() *CreateTableQuery
func (Conn) NewDelete() *DeleteQuery
func (Conn) NewDropColumn() *DropColumnQuery
func (Conn) NewDropIndex() *DropIndexQuery
func (Conn) NewDropTable() *DropTableQuery
func (Conn) NewInsert() *InsertQuery
func (Conn) NewMerge() *MergeQuery
func (Conn) NewSelect() *SelectQuery
func (Conn) NewTruncateTable() *TruncateTableQuery
func (Conn) NewUpdate() *UpdateQuery
func (Conn) NewValues(any) *ValuesQuery

type CreateIndexQuery struct {
	whereBaseQuery
}

func (*CreateIndexQuery) AppendQuery(any, any) ([]byte, error)
func (*CreateIndexQuery) Column(...any) *CreateIndexQuery
func (*CreateIndexQuery) ColumnExpr(any, ...any) *CreateIndexQuery
func (*CreateIndexQuery) Comment(any) *CreateIndexQuery
func (*CreateIndexQuery) Concurrently() *CreateIndexQuery
func (*CreateIndexQuery) Conn(any) *CreateIndexQuery
func (*CreateIndexQuery) Err(any) *CreateIndexQuery
func (*CreateIndexQuery) ExcludeColumn(...any) *CreateIndexQuery
func (*CreateIndexQuery) IfNotExists() *CreateIndexQuery
func (*CreateIndexQuery) Include(...any) *CreateIndexQuery
func (*CreateIndexQuery) IncludeExpr(any, ...any) *CreateIndexQuery
func (*CreateIndexQuery) Index(any) *CreateIndexQuery
func (*CreateIndexQuery) IndexExpr(any, ...any) *CreateIndexQuery
func (*CreateIndexQuery) Model(any) *CreateIndexQuery
func (*CreateIndexQuery) ModelTableExpr(any, ...any) *CreateIndexQuery
func (*CreateIndexQuery) Operation() string
func (*CreateIndexQuery) Table(...any) *CreateIndexQuery
func (*CreateIndexQuery) TableExpr(any, ...any) *CreateIndexQuery
func (*CreateIndexQuery) Unique() *CreateIndexQuery
func (*CreateIndexQuery) Using(any, ...any) *CreateIndexQuery
func (*CreateIndexQuery) Where(any, ...any) *CreateIndexQuery
func (*CreateIndexQuery) WhereOr(any, ...any) *CreateIndexQuery

type CreateTableQuery struct {
	baseQuery
}

func (*CreateTableQuery) AppendQuery(any, any) ([]byte, error)
func (*CreateTableQuery) ColumnExpr(any, ...any) *CreateTableQuery
func (*CreateTableQuery) Comment(any) *CreateTableQuery
func (*CreateTableQuery) Conn(any) *CreateTableQuery
func (*CreateTableQuery) Err(any) *CreateTableQuery
func (*CreateTableQuery) ForeignKey(any, ...any) *CreateTableQuery
func (*CreateTableQuery) IfNotExists() *CreateTableQuery
func (*CreateTableQuery) Model(any) *CreateTableQuery
func (*CreateTableQuery) ModelTableExpr(any, ...any) *CreateTableQuery
func (*CreateTableQuery) Operation() string
func (*CreateTableQuery) PartitionBy(any, ...any) *CreateTableQuery
func (*CreateTableQuery) Table(...any) *CreateTableQuery
func (*CreateTableQuery) TableExpr(any, ...any) *CreateTableQuery
func (*CreateTableQuery) TableSpace(any) *CreateTableQuery
func (*CreateTableQuery) Temp() *CreateTableQuery
func (*CreateTableQuery) Varchar(any) *CreateTableQuery
func (*CreateTableQuery) WithForeignKeys() *CreateTableQuery

type DB struct{}

func (*DB) AddQueryHook(any)
func (*DB) Close() error
func (*DB) Conn(context.Context) (Conn, error)
func (*DB) DBStats() DBStats
func (*DB) Dialect() any
func (*DB) HasFeature(any) bool
func (*DB) NewAddColumn() *AddColumnQuery
func (*DB) NewCreateIndex() *CreateIndexQuery
func (*DB) NewCreateTable() *CreateTableQuery
func (*DB) NewDelete() *DeleteQuery
func (*DB) NewDropColumn() *DropColumnQuery
func (*DB) NewDropIndex() *DropIndexQuery
func (*DB) NewDropTable() *DropTableQuery
func (*DB) NewInsert() *InsertQuery
func (*DB) NewMerge() *MergeQuery
func (*DB) NewSelect() *SelectQuery
func (*DB) NewTruncateTable() *TruncateTableQuery
func (*DB) NewUpdate() *UpdateQuery
func (*DB) NewValues(any) *ValuesQuery
func (*DB) Prepare(any) (Stmt, error)
func (*DB) PrepareContext(context.Context, any) (Stmt, error)
func (*DB) QueryGen() schema.QueryGen
func (*DB) RegisterModel(...any)
func (*DB) ResetQueryHooks()
func (*DB) ScanRow(context.Context, any, ...any) error
func (*DB) ScanRows(context.Context, any, ...any) error
func (*DB) Table(any) *schema.Table
func (*DB) UpdateFQN(any, any) Ident
func (*DB) WithNamedArg(any, any) *DB
func (*DB) WithQueryHook(any) *DB

type DeleteQuery struct {
	whereBaseQuery
}

func (*DeleteQuery) AppendQuery(any, any) ([]byte, error)
func (*DeleteQuery) Apply(...func(*DeleteQuery) *DeleteQuery) *DeleteQuery
func (*DeleteQuery) ApplyQueryBuilder(func(QueryBuilder) QueryBuilder) *DeleteQuery
func (*DeleteQuery) Comment(any) *DeleteQuery
func (*DeleteQuery) Conn(any) *DeleteQuery
func (*DeleteQuery) Err(any) *DeleteQuery
func (*DeleteQuery) ForceDelete() *DeleteQuery
func (*DeleteQuery) Limit(any) *DeleteQuery
func (*DeleteQuery) ModelTableExpr(any, ...any) *DeleteQuery
func (*DeleteQuery) Operation() string
func (*DeleteQuery) Order(...any) *DeleteQuery
func (*DeleteQuery) OrderExpr(any, ...any) *DeleteQuery
func (*DeleteQuery) QueryBuilder() QueryBuilder
func (*DeleteQuery) Returning(any, ...any) *DeleteQuery
func (*DeleteQuery) Where(any, ...any) *DeleteQuery
func (*DeleteQuery) WhereAllWithDeleted() *DeleteQuery
func (*DeleteQuery) WhereDeleted() *DeleteQuery
func (*DeleteQuery) WhereGroup(any, func(*DeleteQuery) *DeleteQuery) *DeleteQuery
func (*DeleteQuery) WhereOr(any, ...any) *DeleteQuery
func (*DeleteQuery) WherePK(...any) *DeleteQuery
func (*DeleteQuery) With(any, any) *DeleteQuery
func (*DeleteQuery) WithQuery(any) *DeleteQuery
func (*DeleteQuery) WithRecursive(any, any) *DeleteQuery

type DropColumnQuery struct {
	baseQuery
}

func (*DropColumnQuery) AppendQuery(any, any) ([]byte, error)
func (*DropColumnQuery) Apply(...func(*DropColumnQuery) *DropColumnQuery) *DropColumnQuery
func (*DropColumnQuery) Column(...any) *DropColumnQuery
func (*DropColumnQuery) ColumnExpr(any, ...any) *DropColumnQuery
func (*DropColumnQuery) Comment(any) *DropColumnQuery
func (*DropColumnQuery) Conn(any) *DropColumnQuery
func (*DropColumnQuery) Err(any) *DropColumnQuery
func (*DropColumnQuery) Model(any) *DropColumnQuery
func (*DropColumnQuery) ModelTableExpr(any, ...any) *DropColumnQuery
func (*DropColumnQuery) Operation() string
func (*DropColumnQuery) Table(...any) *DropColumnQuery
func (*DropColumnQuery) TableExpr(any, ...any) *DropColumnQuery

type DropIndexQuery struct {
	baseQuery
}

func (*DropIndexQuery) AppendQuery(any, any) ([]byte, error)
func (*DropIndexQuery) Cascade() *DropIndexQuery
func (*DropIndexQuery) Comment(any) *DropIndexQuery
func (*DropIndexQuery) Concurrently() *DropIndexQuery
func (*DropIndexQuery) Conn(any) *DropIndexQuery
func (*DropIndexQuery) Err(any) *DropIndexQuery
func (*DropIndexQuery) IfExists() *DropIndexQuery
func (*DropIndexQuery) Index(any, ...any) *DropIndexQuery
func (*DropIndexQuery) Model(any) *DropIndexQuery
func (*DropIndexQuery) Operation() string
func (*DropIndexQuery) Restrict() *DropIndexQuery

type DropTableQuery struct {
	baseQuery
}

func (*DropTableQuery) AppendQuery(any, any) ([]byte, error)
func (*DropTableQuery) Cascade() *DropTableQuery
func (*DropTableQuery) Comment(any) *DropTableQuery
func (*DropTableQuery) Conn(any) *DropTableQuery
func (*DropTableQuery) Err(any) *DropTableQuery
func (*DropTableQuery) IfExists() *DropTableQuery
func (*DropTableQuery) Model(any) *DropTableQuery
func (*DropTableQuery) ModelTableExpr(any, ...any) *DropTableQuery
func (*DropTableQuery) Operation() string
func (*DropTableQuery) Restrict() *DropTableQuery
func (*DropTableQuery) Table(...any) *DropTableQuery
func (*DropTableQuery) TableExpr(any, ...any) *DropTableQuery

type InsertQuery struct {
	whereBaseQuery
}

func (*InsertQuery) AppendQuery(any, any) ([]byte, error)
func (*InsertQuery) Apply(...func(*InsertQuery) *InsertQuery) *InsertQuery
func (*InsertQuery) Column(...any) *InsertQuery
func (*InsertQuery) ColumnExpr(any, ...any) *InsertQuery
func (*InsertQuery) Comment(any) *InsertQuery
func (*InsertQuery) Conn(any) *InsertQuery
func (*InsertQuery) Err(any) *InsertQuery
func (*InsertQuery) ExcludeColumn(...any) *InsertQuery
func (*InsertQuery) Ignore() *InsertQuery
func (*InsertQuery) ModelTableExpr(any, ...any) *InsertQuery
func (*InsertQuery) On(any, ...any) *InsertQuery
func (*InsertQuery) Operation() string
func (*InsertQuery) Replace() *InsertQuery
func (*InsertQuery) Returning(any, ...any) *InsertQuery
func (*InsertQuery) Set(any, ...any) *InsertQuery
func (*InsertQuery) SetValues(any) *InsertQuery
func (*InsertQuery) Value(string, string, ...any) *InsertQuery
func (*InsertQuery) Where(any, ...any) *InsertQuery
func (*InsertQuery) WhereOr(any, ...any) *InsertQuery
func (*InsertQuery) With(any, any) *InsertQuery
func (*InsertQuery) WithQuery(any) *InsertQuery
func (*InsertQuery) WithRecursive(any, any) *InsertQuery

type MergeQuery struct {
	baseQuery
}

func (*MergeQuery) AppendQuery(any, any) ([]byte, error)
func (*MergeQuery) Apply(...func(*MergeQuery) *MergeQuery) *MergeQuery
func (*MergeQuery) Comment(any) *MergeQuery
func (*MergeQuery) Conn(any) *MergeQuery
func (*MergeQuery) Err(any) *MergeQuery
func (*MergeQuery) Model(any) *MergeQuery
func (*MergeQuery) ModelTableExpr(any, ...any) *MergeQuery
func (*MergeQuery) On(any, ...any) *MergeQuery
func (*MergeQuery) Operation() string
func (*MergeQuery) Returning(any, ...any) *MergeQuery
func (*MergeQuery) Table(...any) *MergeQuery
func (*MergeQuery) TableExpr(any, ...any) *MergeQuery
func (*MergeQuery) Using(any, ...any) *MergeQuery
func (*MergeQuery) When(any, ...any) *MergeQuery
func (*MergeQuery) WhenDelete(any) *MergeQuery
func (*MergeQuery) WhenInsert(any, func(*InsertQuery) *InsertQuery) *MergeQuery
func (*MergeQuery) WhenUpdate(any, func(*UpdateQuery) *UpdateQuery) *MergeQuery
func (*MergeQuery) With(any, any) *MergeQuery
func (*MergeQuery) WithQuery(any) *MergeQuery
func (*MergeQuery) WithRecursive(any, any) *MergeQuery

type QueryEvent struct {
	DB  *DB
	Err error
}

func (*QueryEvent) Operation() string

type RawQuery struct {
	baseQuery
}

func (*RawQuery) AppendQuery(any, any) ([]byte, error)
func (*RawQuery) Comment(any) *RawQuery
func (*RawQuery) Conn(any) *RawQuery
func (*RawQuery) Err(any) *RawQuery
func (*RawQuery) Operation() string

type SelectQuery struct {
	whereBaseQuery
}

func (*SelectQuery) AppendQuery(any, any) ([]byte, error)
func (*SelectQuery) Column(...any) *SelectQuery
func (*SelectQuery) ColumnExpr(any, ...any) *SelectQuery
func (*SelectQuery) Comment(any) *SelectQuery
func (*SelectQuery) Conn(any) *SelectQuery
func (*SelectQuery) Distinct() *SelectQuery
func (*SelectQuery) DistinctOn(any, ...any) *SelectQuery
func (*SelectQuery) Err(any) *SelectQuery
func (*SelectQuery) Except(any) *SelectQuery
func (*SelectQuery) ExceptAll(any) *SelectQuery
func (*SelectQuery) ExcludeColumn(...any) *SelectQuery
func (*SelectQuery) For(any, ...any) *SelectQuery
func (*SelectQuery) ForceIndex(...any) *SelectQuery
func (*SelectQuery) ForceIndexForGroupBy(...any) *SelectQuery
func (*SelectQuery) ForceIndexForJoin(...any) *SelectQuery
func (*SelectQuery) ForceIndexForOrderBy(...any) *SelectQuery
func (*SelectQuery) Group(...any) *SelectQuery
func (*SelectQuery) GroupExpr(any, ...any) *SelectQuery
func (*SelectQuery) Having(any, ...any) *SelectQuery
func (*SelectQuery) IgnoreIndex(...any) *SelectQuery
func (*SelectQuery) IgnoreIndexForGroupBy(...any) *SelectQuery
func (*SelectQuery) IgnoreIndexForJoin(...any) *SelectQuery
func (*SelectQuery) IgnoreIndexForOrderBy(...any) *SelectQuery
func (*SelectQuery) Intersect(any) *SelectQuery
func (*SelectQuery) IntersectAll(any) *SelectQuery
func (*SelectQuery) Join(any, ...any) *SelectQuery
func (*SelectQuery) JoinOn(any, ...any) *SelectQuery
func (*SelectQuery) JoinOnOr(any, ...any) *SelectQuery
func (*SelectQuery) Limit(any) *SelectQuery
func (*SelectQuery) ModelTableExpr(any, ...any) *SelectQuery
func (*SelectQuery) Offset(any) *SelectQuery
func (*SelectQuery) Operation() string
func (*SelectQuery) Order(...any) *SelectQuery
func (*SelectQuery) OrderBy(any, any) *SelectQuery
func (*SelectQuery) OrderExpr(any, ...any) *SelectQuery
func (*SelectQuery) QueryBuilder() QueryBuilder
func (*SelectQuery) Relation(any, ...func(*SelectQuery) *SelectQuery) *SelectQuery
func (*SelectQuery) RelationWithOpts(any, any) *SelectQuery
func (*SelectQuery) Union(any) *SelectQuery
func (*SelectQuery) UnionAll(any) *SelectQuery
func (*SelectQuery) UseIndex(...any) *SelectQuery
func (*SelectQuery) UseIndexForGroupBy(...any) *SelectQuery
func (*SelectQuery) UseIndexForJoin(...any) *SelectQuery
func (*SelectQuery) UseIndexForOrderBy(...any) *SelectQuery
func (*SelectQuery) Where(any, ...any) *SelectQuery
func (*SelectQuery) WhereAllWithDeleted() *SelectQuery
func (*SelectQuery) WhereDeleted() *SelectQuery
func (*SelectQuery) WhereOr(any, ...any) *SelectQuery
func (*SelectQuery) WherePK(...any) *SelectQuery
func (*SelectQuery) With(any, any) *SelectQuery
func (*SelectQuery) WithQuery(any) *SelectQuery
func (*SelectQuery) WithRecursive(any, any) *SelectQuery

type Stmt struct {
	*sql.Stmt
}

type TruncateTableQuery struct {
	baseQuery
}

func (*TruncateTableQuery) AppendQuery(any, any) ([]byte, error)
func (*TruncateTableQuery) Cascade() *TruncateTableQuery
func (*TruncateTableQuery) Comment(any) *TruncateTableQuery
func (*TruncateTableQuery) Conn(any) *TruncateTableQuery
func (*TruncateTableQuery) ContinueIdentity() *TruncateTableQuery
func (*TruncateTableQuery) Err(any) *TruncateTableQuery
func (*TruncateTableQuery) Model(any) *TruncateTableQuery
func (*TruncateTableQuery) ModelTableExpr(any, ...any) *TruncateTableQuery
func (*TruncateTableQuery) Operation() string
func (*TruncateTableQuery) Restrict() *TruncateTableQuery
func (*TruncateTableQuery) Table(...any) *TruncateTableQuery
func (*TruncateTableQuery) TableExpr(any, ...any) *TruncateTableQuery

type Tx struct {
	*sql.Tx
}

func (Tx) Commit() error
func (Tx) Dialect() any
func (Tx) NewAddColumn() *AddColumnQuery
func (Tx) NewCreateIndex() *CreateIndexQuery
func (Tx) NewCreateTable() *CreateTableQuery
func (Tx) NewDelete() *DeleteQuery
func (Tx) NewDropColumn() *DropColumnQuery
func (Tx) NewDropIndex() *DropIndexQuery
func (Tx) NewDropTable() *DropTableQuery
func (Tx) NewInsert() *InsertQuery
func (Tx) NewMerge() *MergeQuery
func (Tx) NewSelect() *SelectQuery
func (Tx) NewTruncateTable() *TruncateTableQuery
func (Tx) NewUpdate() *UpdateQuery
func (Tx) NewValues(any) *ValuesQuery
func (Tx) Rollback() error

type UpdateQuery struct {
	whereBaseQuery
}

func (*UpdateQuery) AppendQuery(any, any) ([]byte, error)
func (*UpdateQuery) Apply(...func(*UpdateQuery) *UpdateQuery) *UpdateQuery
func (*UpdateQuery) ApplyQueryBuilder(func(QueryBuilder) QueryBuilder) *UpdateQuery
func (*UpdateQuery) Bulk() *UpdateQuery
func (*UpdateQuery) Column(...any) *UpdateQuery
func (*UpdateQuery) Comment(any) *UpdateQuery
func (*UpdateQuery) Conn(any) *UpdateQuery
func (*UpdateQuery) Err(any) *UpdateQuery
func (*UpdateQuery) ExcludeColumn(...any) *UpdateQuery
func (*UpdateQuery) FQN(any) Ident
func (*UpdateQuery) ForceIndex(...any) *UpdateQuery
func (*UpdateQuery) IgnoreIndex(...any) *UpdateQuery
func (*UpdateQuery) Join(any, ...any) *UpdateQuery
func (*UpdateQuery) JoinOn(any, ...any) *UpdateQuery
func (*UpdateQuery) JoinOnOr(any, ...any) *UpdateQuery
func (*UpdateQuery) Limit(any) *UpdateQuery
func (*UpdateQuery) ModelTableExpr(any, ...any) *UpdateQuery
func (*UpdateQuery) OmitZero() *UpdateQuery
func (*UpdateQuery) Operation() string
func (*UpdateQuery) Order(...any) *UpdateQuery
func (*UpdateQuery) OrderExpr(any, ...any) *UpdateQuery
func (*UpdateQuery) QueryBuilder() QueryBuilder
func (*UpdateQuery) Returning(any, ...any) *UpdateQuery
func (*UpdateQuery) Set(any, ...any) *UpdateQuery
func (*UpdateQuery) SetColumn(any, any, ...any) *UpdateQuery
func (*UpdateQuery) UseIndex(...any) *UpdateQuery
func (*UpdateQuery) Value(string, string, ...any) *UpdateQuery
func (*UpdateQuery) Where(any, ...any) *UpdateQuery
func (*UpdateQuery) WhereAllWithDeleted() *UpdateQuery
func (*UpdateQuery) WhereDeleted() *UpdateQuery
func (*UpdateQuery) WhereGroup(any, func(*UpdateQuery) *UpdateQuery) *UpdateQuery
func (*UpdateQuery) WhereOr(any, ...any) *UpdateQuery
func (*UpdateQuery) WherePK(...any) *UpdateQuery
func (*UpdateQuery) With(any, any) *UpdateQuery
func (*UpdateQuery) WithQuery(any) *UpdateQuery
func (*UpdateQuery) WithRecursive(any, any) *UpdateQuery

type ValuesQuery struct {
	baseQuery
}

func (*ValuesQuery) AppendColumns(any, any) ([]byte, error)
func (*ValuesQuery) AppendNamedArg(any, any, any) ([]byte, bool)
func (*ValuesQuery) AppendQuery(any, any) ([]byte, error)
func (*ValuesQuery) Column(...any) *ValuesQuery
func (*ValuesQuery) Comment(any) *ValuesQuery
func (*ValuesQuery) Conn(any) *ValuesQuery
func (*ValuesQuery) Err(any) *ValuesQuery
func (*ValuesQuery) OmitZero() *ValuesQuery
func (*ValuesQuery) Operation() string
func (*ValuesQuery) Value(string, string, ...any) *ValuesQuery
func (*ValuesQuery) WithOrder() *ValuesQuery

type baseQuery struct{}

func (*baseQuery) AppendNamedArg(any, any, any) ([]byte, bool)
func (*baseQuery) DB() *DB
func (*baseQuery) Dialect() any
func (*baseQuery) GetModel() Model
func (*baseQuery) GetTableName() string
func (*baseQuery) NewAddColumn() *AddColumnQuery
func (*baseQuery) NewCreateIndex() *CreateIndexQuery
func (*baseQuery) NewCreateTable() *CreateTableQuery
func (*baseQuery) NewDelete() *DeleteQuery
func (*baseQuery) NewDropColumn() *DropColumnQuery
func (*baseQuery) NewDropIndex() *DropIndexQuery
func (*baseQuery) NewDropTable() *DropTableQuery
func (*baseQuery) NewInsert() *InsertQuery
func (*baseQuery) NewRaw(any, ...any) *RawQuery
func (*baseQuery) NewSelect() *SelectQuery
func (*baseQuery) NewTruncateTable() *TruncateTableQuery
func (*baseQuery) NewUpdate() *UpdateQuery
func (*baseQuery) NewValues(any) *ValuesQuery

type whereBaseQuery struct {
	baseQuery
}
