package bun

import (
	"context"
	"database/sql"

	"github.com/uptrace/bun/schema"
)

// Parts that several queries share. Q is a pointer to the query, so that a chain goes on with its type.

// base is what every query has.
type base[Q any] struct{ starts }

func (*base[Q]) Conn(IConn) Q                                { panic(0) }
func (*base[Q]) Err(error) Q                                 { panic(0) }
func (*base[Q]) DB() *DB                                     { panic(0) }
func (*base[Q]) Dialect() schema.Dialect                     { panic(0) }
func (*base[Q]) GetModel() Model                             { panic(0) }
func (*base[Q]) GetTableName() string                        { panic(0) }
func (*base[Q]) Operation() string                           { panic(0) }
func (*base[Q]) AppendQuery(_ any, _ []byte) ([]byte, error) { panic(0) }
func (*base[Q]) AppendNamedArg(_ any, _ []byte, _ string) ([]byte, bool) {
	panic(0)
}
func (*base[Q]) NewRaw(string, ...any) *RawQuery { panic(0) }

// ofModel is a query of a model.
type ofModel[Q any] struct{ base[Q] }

//perfls:builder model=model
func (*ofModel[Q]) Model(model any) Q { panic(0) }

// with is a common table expression.
type with[Q any] struct{}

func (*with[Q]) With(string, any) Q          { panic(0) }
func (*with[Q]) WithRecursive(string, any) Q { panic(0) }
func (*with[Q]) WithQuery(*WithQuery) Q      { panic(0) }

type WithQuery struct{}

// tables names tables by text.
type tables[Q any] struct{}

//perfls:builder model=models
func (*tables[Q]) Table(models ...string) Q { panic(0) }

//perfls:builder model=model
func (*tables[Q]) TableExpr(model string, _ ...any) Q { panic(0) }

func (*tables[Q]) ModelTableExpr(string, ...any) Q { panic(0) }

type columns[Q any] struct{}

func (*columns[Q]) Column(...string) Q        { panic(0) }
func (*columns[Q]) ExcludeColumn(...string) Q { panic(0) }

type columnExprs[Q any] struct{ columns[Q] }

func (*columnExprs[Q]) ColumnExpr(string, ...any) Q { panic(0) }

type where[Q any] struct{}

func (*where[Q]) Where(string, ...any) Q     { panic(0) }
func (*where[Q]) WhereOr(string, ...any) Q   { panic(0) }
func (*where[Q]) WherePK(...string) Q        { panic(0) }
func (*where[Q]) WhereDeleted() Q            { panic(0) }
func (*where[Q]) WhereAllWithDeleted() Q     { panic(0) }
func (*where[Q]) QueryBuilder() QueryBuilder { panic(0) }

//perfls:callback fn=fn run=once
func (*where[Q]) WhereGroup(_ string, fn func(Q) Q) Q { panic(0) }

//perfls:callback fn=fn run=once
func (*where[Q]) ApplyQueryBuilder(fn func(QueryBuilder) QueryBuilder) Q { panic(0) }

type apply[Q any] struct{}

//perfls:callback fn=fns run=once
func (*apply[Q]) Apply(fns ...func(Q) Q) Q { panic(0) }

type order[Q any] struct{}

func (*order[Q]) Order(...string) Q          { panic(0) }
func (*order[Q]) OrderExpr(string, ...any) Q { panic(0) }
func (*order[Q]) Limit(int) Q                { panic(0) }

type joins[Q any] struct{}

func (*joins[Q]) Join(string, ...any) Q     { panic(0) }
func (*joins[Q]) JoinOn(string, ...any) Q   { panic(0) }
func (*joins[Q]) JoinOnOr(string, ...any) Q { panic(0) }

type indexHints[Q any] struct{}

func (*indexHints[Q]) UseIndex(...string) Q    { panic(0) }
func (*indexHints[Q]) ForceIndex(...string) Q  { panic(0) }
func (*indexHints[Q]) IgnoreIndex(...string) Q { panic(0) }

type returning[Q any] struct{}

func (*returning[Q]) Returning(string, ...any) Q { panic(0) }

type comment[Q any] struct{}

func (*comment[Q]) Comment(string) Q { panic(0) }

type Order string

// QueryBuilder is a query of which only the conditions are known.
type QueryBuilder interface {
	Where(string, ...any) QueryBuilder
	WhereOr(string, ...any) QueryBuilder
	WherePK(...string) QueryBuilder
	WhereDeleted() QueryBuilder
	WhereAllWithDeleted() QueryBuilder
	WhereGroup(string, func(QueryBuilder) QueryBuilder) QueryBuilder
	Unwrap() any
}

// Reading.

type SelectQuery struct {
	ofModel[*SelectQuery]
	with[*SelectQuery]
	tables[*SelectQuery]
	columnExprs[*SelectQuery]
	where[*SelectQuery]
	apply[*SelectQuery]
	order[*SelectQuery]
	joins[*SelectQuery]
	indexHints[*SelectQuery]
	comment[*SelectQuery]
}

func NewSelectQuery(*DB) *SelectQuery

//perfls:query read many into=dest
func (*SelectQuery) Scan(_ any, dest ...any) error

//perfls:query read many into=dest
func (*SelectQuery) ScanAndCount(_ any, dest ...any) (int, error)

//perfls:query read many into=dest
func (*SelectQuery) Exec(_ any, dest ...any) (sql.Result, error)

//perfls:query read many
func (*SelectQuery) Rows(any) (*sql.Rows, error)

//perfls:query read count
func (*SelectQuery) Count(any) (int, error)

//perfls:query read count
func (*SelectQuery) Exists(any) (bool, error)

func (*SelectQuery) Distinct() *SelectQuery
func (*SelectQuery) DistinctOn(string, ...any) *SelectQuery
func (*SelectQuery) Relation(string, ...func(*SelectQuery) *SelectQuery) *SelectQuery
func (*SelectQuery) RelationWithOpts(string, RelationOpts) *SelectQuery
func (*SelectQuery) OrderBy(string, Order) *SelectQuery
func (*SelectQuery) Group(...string) *SelectQuery
func (*SelectQuery) GroupExpr(string, ...any) *SelectQuery
func (*SelectQuery) Having(string, ...any) *SelectQuery
func (*SelectQuery) Offset(int) *SelectQuery
func (*SelectQuery) For(string, ...any) *SelectQuery
func (*SelectQuery) Union(*SelectQuery) *SelectQuery
func (*SelectQuery) UnionAll(*SelectQuery) *SelectQuery
func (*SelectQuery) Intersect(*SelectQuery) *SelectQuery
func (*SelectQuery) IntersectAll(*SelectQuery) *SelectQuery
func (*SelectQuery) Except(*SelectQuery) *SelectQuery
func (*SelectQuery) ExceptAll(*SelectQuery) *SelectQuery

func (*SelectQuery) UseIndexForJoin(...string) *SelectQuery
func (*SelectQuery) UseIndexForOrderBy(...string) *SelectQuery
func (*SelectQuery) UseIndexForGroupBy(...string) *SelectQuery
func (*SelectQuery) ForceIndexForJoin(...string) *SelectQuery
func (*SelectQuery) ForceIndexForOrderBy(...string) *SelectQuery
func (*SelectQuery) ForceIndexForGroupBy(...string) *SelectQuery
func (*SelectQuery) IgnoreIndexForJoin(...string) *SelectQuery
func (*SelectQuery) IgnoreIndexForOrderBy(...string) *SelectQuery
func (*SelectQuery) IgnoreIndexForGroupBy(...string) *SelectQuery

func (*SelectQuery) Clone() *SelectQuery

type RelationOpts struct {
	Apply                      func(*SelectQuery) *SelectQuery
	AdditionalJoinOnConditions []schema.QueryWithArgs
}

type RawQuery struct {
	base[*RawQuery]
	comment[*RawQuery]
}

func NewRawQuery(*DB, string, ...any) *RawQuery

//perfls:query auto many into=dest
func (*RawQuery) Scan(_ any, dest ...any) error

//perfls:query write auto
func (*RawQuery) Exec(_ any, _ ...any) (sql.Result, error)

// Writing.

type InsertQuery struct {
	ofModel[*InsertQuery]
	with[*InsertQuery]
	tables[*InsertQuery]
	columnExprs[*InsertQuery]
	apply[*InsertQuery]
	returning[*InsertQuery]
	comment[*InsertQuery]
}

func NewInsertQuery(*DB) *InsertQuery

//perfls:query write one
func (*InsertQuery) Exec(_ any, _ ...any) (sql.Result, error)

//perfls:query write one
func (*InsertQuery) Scan(_ any, _ ...any) error

func (*InsertQuery) Value(string, string, ...any) *InsertQuery
func (*InsertQuery) On(string, ...any) *InsertQuery
func (*InsertQuery) Set(string, ...any) *InsertQuery
func (*InsertQuery) SetValues(*ValuesQuery) *InsertQuery
func (*InsertQuery) Where(string, ...any) *InsertQuery
func (*InsertQuery) WhereOr(string, ...any) *InsertQuery
func (*InsertQuery) Ignore() *InsertQuery
func (*InsertQuery) Replace() *InsertQuery

type UpdateQuery struct {
	ofModel[*UpdateQuery]
	with[*UpdateQuery]
	tables[*UpdateQuery]
	columns[*UpdateQuery]
	where[*UpdateQuery]
	apply[*UpdateQuery]
	order[*UpdateQuery]
	joins[*UpdateQuery]
	indexHints[*UpdateQuery]
	returning[*UpdateQuery]
	comment[*UpdateQuery]
}

func NewUpdateQuery(*DB) *UpdateQuery

//perfls:query write one
func (*UpdateQuery) Exec(_ any, _ ...any) (sql.Result, error)

//perfls:query write one
func (*UpdateQuery) Scan(_ any, _ ...any) error

func (*UpdateQuery) Set(string, ...any) *UpdateQuery
func (*UpdateQuery) SetColumn(string, string, ...any) *UpdateQuery
func (*UpdateQuery) Value(string, string, ...any) *UpdateQuery
func (*UpdateQuery) OmitZero() *UpdateQuery
func (*UpdateQuery) Bulk() *UpdateQuery
func (*UpdateQuery) FQN(string) schema.Ident

type DeleteQuery struct {
	ofModel[*DeleteQuery]
	with[*DeleteQuery]
	tables[*DeleteQuery]
	where[*DeleteQuery]
	apply[*DeleteQuery]
	order[*DeleteQuery]
	returning[*DeleteQuery]
	comment[*DeleteQuery]
}

func NewDeleteQuery(*DB) *DeleteQuery

//perfls:query write one
func (*DeleteQuery) Exec(_ any, _ ...any) (sql.Result, error)

//perfls:query write one
func (*DeleteQuery) Scan(_ any, _ ...any) error

func (*DeleteQuery) ForceDelete() *DeleteQuery

type MergeQuery struct {
	ofModel[*MergeQuery]
	with[*MergeQuery]
	tables[*MergeQuery]
	apply[*MergeQuery]
	returning[*MergeQuery]
	comment[*MergeQuery]
}

func NewMergeQuery(*DB) *MergeQuery

//perfls:query write many
func (*MergeQuery) Exec(_ any, _ ...any) (sql.Result, error)

//perfls:query write many
func (*MergeQuery) Scan(_ any, _ ...any) error

func (*MergeQuery) Using(string, ...any) *MergeQuery
func (*MergeQuery) On(string, ...any) *MergeQuery
func (*MergeQuery) When(string, ...any) *MergeQuery
func (*MergeQuery) WhenInsert(string, func(*InsertQuery) *InsertQuery) *MergeQuery
func (*MergeQuery) WhenUpdate(string, func(*UpdateQuery) *UpdateQuery) *MergeQuery
func (*MergeQuery) WhenDelete(string) *MergeQuery

type ValuesQuery struct {
	base[*ValuesQuery]
	comment[*ValuesQuery]
}

func NewValuesQuery(*DB, any) *ValuesQuery
func (*ValuesQuery) Value(string, string, ...any) *ValuesQuery
func (*ValuesQuery) Column(...string) *ValuesQuery
func (*ValuesQuery) OmitZero() *ValuesQuery
func (*ValuesQuery) WithOrder() *ValuesQuery
func (*ValuesQuery) AppendColumns(_ any, _ []byte) ([]byte, error)

// Tables, indexes and columns.

type CreateTableQuery struct {
	ofModel[*CreateTableQuery]
	tables[*CreateTableQuery]
	comment[*CreateTableQuery]
}

func NewCreateTableQuery(*DB) *CreateTableQuery

//perfls:query write many
func (*CreateTableQuery) Exec(_ any, _ ...any) (sql.Result, error)

func (*CreateTableQuery) ColumnExpr(string, ...any) *CreateTableQuery
func (*CreateTableQuery) ForeignKey(string, ...any) *CreateTableQuery
func (*CreateTableQuery) WithForeignKeys() *CreateTableQuery
func (*CreateTableQuery) IfNotExists() *CreateTableQuery
func (*CreateTableQuery) Temp() *CreateTableQuery
func (*CreateTableQuery) Varchar(int) *CreateTableQuery
func (*CreateTableQuery) PartitionBy(string, ...any) *CreateTableQuery
func (*CreateTableQuery) TableSpace(string) *CreateTableQuery

type DropTableQuery struct {
	ofModel[*DropTableQuery]
	tables[*DropTableQuery]
	cascade[*DropTableQuery]
	comment[*DropTableQuery]
}

func NewDropTableQuery(*DB) *DropTableQuery

//perfls:query write many
func (*DropTableQuery) Exec(_ any, _ ...any) (sql.Result, error)

func (*DropTableQuery) IfExists() *DropTableQuery

type TruncateTableQuery struct {
	ofModel[*TruncateTableQuery]
	tables[*TruncateTableQuery]
	cascade[*TruncateTableQuery]
	comment[*TruncateTableQuery]
}

func NewTruncateTableQuery(*DB) *TruncateTableQuery

//perfls:query write many
func (*TruncateTableQuery) Exec(_ any, _ ...any) (sql.Result, error)

func (*TruncateTableQuery) ContinueIdentity() *TruncateTableQuery

type CreateIndexQuery struct {
	ofModel[*CreateIndexQuery]
	tables[*CreateIndexQuery]
	columnExprs[*CreateIndexQuery]
	comment[*CreateIndexQuery]
}

func NewCreateIndexQuery(*DB) *CreateIndexQuery

//perfls:query write many
func (*CreateIndexQuery) Exec(_ any, _ ...any) (sql.Result, error)

func (*CreateIndexQuery) Index(string) *CreateIndexQuery
func (*CreateIndexQuery) IndexExpr(string, ...any) *CreateIndexQuery
func (*CreateIndexQuery) Unique() *CreateIndexQuery
func (*CreateIndexQuery) Concurrently() *CreateIndexQuery
func (*CreateIndexQuery) IfNotExists() *CreateIndexQuery
func (*CreateIndexQuery) Using(string, ...any) *CreateIndexQuery
func (*CreateIndexQuery) Include(...string) *CreateIndexQuery
func (*CreateIndexQuery) IncludeExpr(string, ...any) *CreateIndexQuery
func (*CreateIndexQuery) Where(string, ...any) *CreateIndexQuery
func (*CreateIndexQuery) WhereOr(string, ...any) *CreateIndexQuery

type DropIndexQuery struct {
	ofModel[*DropIndexQuery]
	cascade[*DropIndexQuery]
	comment[*DropIndexQuery]
}

func NewDropIndexQuery(*DB) *DropIndexQuery

//perfls:query write many
func (*DropIndexQuery) Exec(_ any, _ ...any) (sql.Result, error)

func (*DropIndexQuery) Index(string, ...any) *DropIndexQuery
func (*DropIndexQuery) Concurrently() *DropIndexQuery
func (*DropIndexQuery) IfExists() *DropIndexQuery

type AddColumnQuery struct {
	ofModel[*AddColumnQuery]
	tables[*AddColumnQuery]
	apply[*AddColumnQuery]
	comment[*AddColumnQuery]
}

func NewAddColumnQuery(*DB) *AddColumnQuery

//perfls:query write many
func (*AddColumnQuery) Exec(_ any, _ ...any) (sql.Result, error)

func (*AddColumnQuery) ColumnExpr(string, ...any) *AddColumnQuery
func (*AddColumnQuery) IfNotExists() *AddColumnQuery

type DropColumnQuery struct {
	ofModel[*DropColumnQuery]
	tables[*DropColumnQuery]
	apply[*DropColumnQuery]
	comment[*DropColumnQuery]
}

func NewDropColumnQuery(*DB) *DropColumnQuery

//perfls:query write many
func (*DropColumnQuery) Exec(_ any, _ ...any) (sql.Result, error)

func (*DropColumnQuery) Column(...string) *DropColumnQuery
func (*DropColumnQuery) ColumnExpr(string, ...any) *DropColumnQuery

type cascade[Q any] struct{}

func (*cascade[Q]) Cascade() Q  { panic(0) }
func (*cascade[Q]) Restrict() Q { panic(0) }

// Hooks that models implement.

type (
	BeforeSelectHook interface {
		BeforeSelect(context.Context, *SelectQuery) error
	}
	AfterSelectHook interface {
		AfterSelect(context.Context, *SelectQuery) error
	}
	BeforeInsertHook interface {
		BeforeInsert(context.Context, *InsertQuery) error
	}
	AfterInsertHook interface {
		AfterInsert(context.Context, *InsertQuery) error
	}
	BeforeUpdateHook interface {
		BeforeUpdate(context.Context, *UpdateQuery) error
	}
	AfterUpdateHook interface {
		AfterUpdate(context.Context, *UpdateQuery) error
	}
	BeforeDeleteHook interface {
		BeforeDelete(context.Context, *DeleteQuery) error
	}
	AfterDeleteHook interface {
		AfterDelete(context.Context, *DeleteQuery) error
	}
)
