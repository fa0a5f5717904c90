package goqu

import (
	"github.com/doug-martin/goqu/v9/exec"
	"github.com/doug-martin/goqu/v9/exp"
	"github.com/doug-martin/goqu/v9/sqlgen"
)

func Dialect(any) DialectWrapper
func New(any, any) *Database
func NewTx(any, any) *TxDatabase
func Select(...any) *SelectDataset

type Database struct {
	Db SQLDatabase
}

func (*Database) Dialect() string
func (*Database) Logger(any)
func (*Database) Select(...any) *SelectDataset
func (*Database) Trace(any, any, ...any)

type DeleteDataset struct{}

func (*DeleteDataset) ClearLimit() *DeleteDataset
func (*DeleteDataset) ClearOrder() *DeleteDataset
func (*DeleteDataset) ClearWhere() *DeleteDataset
func (*DeleteDataset) Limit(any) *DeleteDataset
func (*DeleteDataset) LimitAll() *DeleteDataset
func (*DeleteDataset) Order(...any) *DeleteDataset
func (*DeleteDataset) OrderAppend(...any) *DeleteDataset
func (*DeleteDataset) OrderPrepend(...any) *DeleteDataset
func (*DeleteDataset) Returning(...any) *DeleteDataset
func (*DeleteDataset) Where(...any) *DeleteDataset
func (*DeleteDataset) Prepared(any) *DeleteDataset
func (*DeleteDataset) SetDialect(any) *DeleteDataset
func (*DeleteDataset) SetError(any) *DeleteDataset
func (*DeleteDataset) WithDialect(any) *DeleteDataset
func (*DeleteDataset) With(any, any) *DeleteDataset
func (*DeleteDataset) WithRecursive(any, any) *DeleteDataset
func (*DeleteDataset) Dialect() SQLDialect
func (*DeleteDataset) Error() error
func (*DeleteDataset) Executor() exec.QueryExecutor
func (*DeleteDataset) Expression() exp.Expression
func (*DeleteDataset) GetClauses() exp.DeleteClauses
func (*DeleteDataset) IsPrepared() bool
func (*DeleteDataset) ToSQL() (string, []any, error)
func (*DeleteDataset) AppendSQL(any)
func (*DeleteDataset) GetAs() exp.IdentifierExpression
func (*DeleteDataset) ReturnsColumns() bool

type DialectWrapper struct{}

func (DialectWrapper) DB(any) *Database
func (DialectWrapper) Select(...any) *SelectDataset

type InsertDataset struct{}

func (*InsertDataset) As(any) *InsertDataset
func (*InsertDataset) ClearCols() *InsertDataset
func (*InsertDataset) ClearOnConflict() *InsertDataset
func (*InsertDataset) ClearRows() *InsertDataset
func (*InsertDataset) ClearVals() *InsertDataset
func (*InsertDataset) Cols(...any) *InsertDataset
func (*InsertDataset) ColsAppend(...any) *InsertDataset
func (*InsertDataset) FromQuery(any) *InsertDataset
func (*InsertDataset) OnConflict(any) *InsertDataset
func (*InsertDataset) Returning(...any) *InsertDataset
func (*InsertDataset) Rows(...any) *InsertDataset
func (*InsertDataset) Vals(...any) *InsertDataset
func (*InsertDataset) Prepared(any) *InsertDataset
func (*InsertDataset) SetDialect(any) *InsertDataset
func (*InsertDataset) SetError(any) *InsertDataset
func (*InsertDataset) WithDialect(any) *InsertDataset
func (*InsertDataset) With(any, any) *InsertDataset
func (*InsertDataset) WithRecursive(any, any) *InsertDataset
func (*InsertDataset) Dialect() SQLDialect
func (*InsertDataset) Error() error
func (*InsertDataset) Executor() exec.QueryExecutor
func (*InsertDataset) Expression() exp.Expression
func (*InsertDataset) GetClauses() exp.InsertClauses
func (*InsertDataset) IsPrepared() bool
func (*InsertDataset) ToSQL() (string, []any, error)
func (*InsertDataset) AppendSQL(any)
func (*InsertDataset) GetAs() exp.IdentifierExpression
func (*InsertDataset) ReturnsColumns() bool

type SQLDialect interface {
	Dialect() string
}

type SelectDataset struct{}

func (*SelectDataset) As(any) *SelectDataset
func (*SelectDataset) ClearLimit() *SelectDataset
func (*SelectDataset) ClearOffset() *SelectDataset
func (*SelectDataset) ClearOrder() *SelectDataset
func (*SelectDataset) ClearSelect() *SelectDataset
func (*SelectDataset) ClearWhere() *SelectDataset
func (*SelectDataset) ClearWindow() *SelectDataset
func (*SelectDataset) CompoundFromSelf() *SelectDataset
func (*SelectDataset) CrossJoin(any) *SelectDataset
func (*SelectDataset) Distinct(...any) *SelectDataset
func (*SelectDataset) FromSelf() *SelectDataset
func (*SelectDataset) GroupBy(...any) *SelectDataset
func (*SelectDataset) GroupByAppend(...any) *SelectDataset
func (*SelectDataset) Having(...any) *SelectDataset
func (*SelectDataset) Intersect(any) *SelectDataset
func (*SelectDataset) IntersectAll(any) *SelectDataset
func (*SelectDataset) Limit(any) *SelectDataset
func (*SelectDataset) LimitAll() *SelectDataset
func (*SelectDataset) Offset(any) *SelectDataset
func (*SelectDataset) Order(...any) *SelectDataset
func (*SelectDataset) OrderAppend(...any) *SelectDataset
func (*SelectDataset) OrderPrepend(...any) *SelectDataset
func (*SelectDataset) Select(...any) *SelectDataset
func (*SelectDataset) SelectAppend(...any) *SelectDataset
func (*SelectDataset) SelectDistinct(...any) *SelectDataset
func (*SelectDataset) Union(any) *SelectDataset
func (*SelectDataset) UnionAll(any) *SelectDataset
func (*SelectDataset) Where(...any) *SelectDataset
func (*SelectDataset) Window(...any) *SelectDataset
func (*SelectDataset) WindowAppend(...any) *SelectDataset
func (*SelectDataset) FullJoin(any, any) *SelectDataset
func (*SelectDataset) FullOuterJoin(any, any) *SelectDataset
func (*SelectDataset) InnerJoin(any, any) *SelectDataset
func (*SelectDataset) Join(any, any) *SelectDataset
func (*SelectDataset) LeftJoin(any, any) *SelectDataset
func (*SelectDataset) LeftOuterJoin(any, any) *SelectDataset
func (*SelectDataset) RightJoin(any, any) *SelectDataset
func (*SelectDataset) RightOuterJoin(any, any) *SelectDataset
func (*SelectDataset) NaturalFullJoin(any) *SelectDataset
func (*SelectDataset) NaturalJoin(any) *SelectDataset
func (*SelectDataset) NaturalLeftJoin(any) *SelectDataset
func (*SelectDataset) NaturalRightJoin(any) *SelectDataset
func (*SelectDataset) ForKeyShare(any, ...any) *SelectDataset
func (*SelectDataset) ForNoKeyUpdate(any, ...any) *SelectDataset
func (*SelectDataset) ForShare(any, ...any) *SelectDataset
func (*SelectDataset) ForUpdate(any, ...any) *SelectDataset
func (*SelectDataset) Prepared(any) *SelectDataset
func (*SelectDataset) SetDialect(any) *SelectDataset
func (*SelectDataset) SetError(any) *SelectDataset
func (*SelectDataset) WithDialect(any) *SelectDataset
func (*SelectDataset) With(any, any) *SelectDataset
func (*SelectDataset) WithRecursive(any, any) *SelectDataset
func (*SelectDataset) Dialect() SQLDialect
func (*SelectDataset) Error() error
func (*SelectDataset) Executor() exec.QueryExecutor
func (*SelectDataset) Expression() exp.Expression
func (*SelectDataset) GetClauses() exp.SelectClauses
func (*SelectDataset) IsPrepared() bool
func (*SelectDataset) ToSQL() (string, []any, error)
func (*SelectDataset) AppendSQL(any)
func (*SelectDataset) GetAs() exp.IdentifierExpression
func (*SelectDataset) ReturnsColumns() bool
func (*SelectDataset) Delete() *DeleteDataset
func (*SelectDataset) Insert() *InsertDataset
func (*SelectDataset) Truncate() *TruncateDataset
func (*SelectDataset) Update() *UpdateDataset

type TruncateDataset struct{}

func (*TruncateDataset) Cascade() *TruncateDataset
func (*TruncateDataset) Identity(any) *TruncateDataset
func (*TruncateDataset) NoCascade() *TruncateDataset
func (*TruncateDataset) NoRestrict() *TruncateDataset
func (*TruncateDataset) Restrict() *TruncateDataset
func (*TruncateDataset) Prepared(any) *TruncateDataset
func (*TruncateDataset) SetDialect(any) *TruncateDataset
func (*TruncateDataset) SetError(any) *TruncateDataset
func (*TruncateDataset) WithDialect(any) *TruncateDataset
func (*TruncateDataset) Dialect() SQLDialect
func (*TruncateDataset) Error() error
func (*TruncateDataset) Executor() exec.QueryExecutor
func (*TruncateDataset) Expression() exp.Expression
func (*TruncateDataset) GetClauses() exp.TruncateClauses
func (*TruncateDataset) IsPrepared() bool
func (*TruncateDataset) ToSQL() (string, []any, error)

type TxDatabase struct {
	Tx SQLTx
}

func (*TxDatabase) Dialect() string
func (*TxDatabase) Logger(any)
func (*TxDatabase) Select(...any) *SelectDataset
func (*TxDatabase) Trace(any, any, ...any)

type UpdateDataset struct{}

func (*UpdateDataset) ClearLimit() *UpdateDataset
func (*UpdateDataset) ClearOrder() *UpdateDataset
func (*UpdateDataset) ClearWhere() *UpdateDataset
func (*UpdateDataset) Limit(any) *UpdateDataset
func (*UpdateDataset) LimitAll() *UpdateDataset
func (*UpdateDataset) Order(...any) *UpdateDataset
func (*UpdateDataset) OrderAppend(...any) *UpdateDataset
func (*UpdateDataset) OrderPrepend(...any) *UpdateDataset
func (*UpdateDataset) Returning(...any) *UpdateDataset
func (*UpdateDataset) Set(any) *UpdateDataset
func (*UpdateDataset) Where(...any) *UpdateDataset
func (*UpdateDataset) Prepared(any) *UpdateDataset
func (*UpdateDataset) SetDialect(any) *UpdateDataset
func (*UpdateDataset) SetError(any) *UpdateDataset
func (*UpdateDataset) WithDialect(any) *UpdateDataset
func (*UpdateDataset) With(any, any) *UpdateDataset
func (*UpdateDataset) WithRecursive(any, any) *UpdateDataset
func (*UpdateDataset) Dialect() SQLDialect
func (*UpdateDataset) Error() error
func (*UpdateDataset) Executor() exec.QueryExecutor
func (*UpdateDataset) Expression() exp.Expression
func (*UpdateDataset) GetClauses() exp.UpdateClauses
func (*UpdateDataset) IsPrepared() bool
func (*UpdateDataset) ToSQL() (string, []any, error)
func (*UpdateDataset) AppendSQL(any)
func (*UpdateDataset) GetAs() exp.IdentifierExpression
func (*UpdateDataset) ReturnsColumns() bool

var (
	ErrBadFromArgument            error
	ErrQueryFactoryNotFoundError  error
	ErrUnsupportedIntoType        error
	ErrUnsupportedUpdateTableType error
)

type (
	Ex                = exp.Ex
	ExOr              = exp.ExOr
	Expression        = exp.Expression
	Logger            interface{}
	Op                = exp.Op
	Record            = exp.Record
	SQLDialectOptions = sqlgen.SQLDialectOptions
	TruncateOptions   = exp.TruncateOptions
	Vals              = exp.Vals
)
