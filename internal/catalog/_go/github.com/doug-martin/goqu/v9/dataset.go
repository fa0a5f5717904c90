package goqu

import (
	"github.com/doug-martin/goqu/v9/exec"
	"github.com/doug-martin/goqu/v9/exp"
)

// SELECT

type SelectDataset struct{}

//perfls:builder model=models
func (*SelectDataset) From(models ...any) *SelectDataset
func (*SelectDataset) FromSelf() *SelectDataset
func (*SelectDataset) CompoundFromSelf() *SelectDataset
func (*SelectDataset) Select(_ ...any) *SelectDataset
func (*SelectDataset) SelectAppend(_ ...any) *SelectDataset
func (*SelectDataset) SelectDistinct(_ ...any) *SelectDataset
func (*SelectDataset) ClearSelect() *SelectDataset
func (*SelectDataset) Distinct(_ ...any) *SelectDataset

func (*SelectDataset) Join(_, _ any) *SelectDataset
func (*SelectDataset) InnerJoin(_, _ any) *SelectDataset
func (*SelectDataset) LeftJoin(_, _ any) *SelectDataset
func (*SelectDataset) LeftOuterJoin(_, _ any) *SelectDataset
func (*SelectDataset) RightJoin(_, _ any) *SelectDataset
func (*SelectDataset) RightOuterJoin(_, _ any) *SelectDataset
func (*SelectDataset) FullJoin(_, _ any) *SelectDataset
func (*SelectDataset) FullOuterJoin(_, _ any) *SelectDataset
func (*SelectDataset) CrossJoin(_ any) *SelectDataset
func (*SelectDataset) NaturalJoin(_ any) *SelectDataset
func (*SelectDataset) NaturalLeftJoin(_ any) *SelectDataset
func (*SelectDataset) NaturalRightJoin(_ any) *SelectDataset
func (*SelectDataset) NaturalFullJoin(_ any) *SelectDataset

func (*SelectDataset) Where(_ ...exp.Expression) *SelectDataset
func (*SelectDataset) ClearWhere() *SelectDataset
func (*SelectDataset) GroupBy(_ ...any) *SelectDataset
func (*SelectDataset) GroupByAppend(_ ...any) *SelectDataset
func (*SelectDataset) Having(_ ...exp.Expression) *SelectDataset
func (*SelectDataset) Window(_ ...exp.WindowExpression) *SelectDataset
func (*SelectDataset) WindowAppend(_ ...exp.WindowExpression) *SelectDataset
func (*SelectDataset) ClearWindow() *SelectDataset
func (*SelectDataset) Order(_ ...exp.OrderedExpression) *SelectDataset
func (*SelectDataset) OrderAppend(_ ...exp.OrderedExpression) *SelectDataset
func (*SelectDataset) OrderPrepend(_ ...exp.OrderedExpression) *SelectDataset
func (*SelectDataset) ClearOrder() *SelectDataset
func (*SelectDataset) Limit(_ uint) *SelectDataset
func (*SelectDataset) LimitAll() *SelectDataset
func (*SelectDataset) ClearLimit() *SelectDataset
func (*SelectDataset) Offset(_ uint) *SelectDataset
func (*SelectDataset) ClearOffset() *SelectDataset

func (*SelectDataset) With(_, _ any) *SelectDataset
func (*SelectDataset) WithRecursive(_, _ any) *SelectDataset
func (*SelectDataset) Union(_ any) *SelectDataset
func (*SelectDataset) UnionAll(_ any) *SelectDataset
func (*SelectDataset) Intersect(_ any) *SelectDataset
func (*SelectDataset) IntersectAll(_ any) *SelectDataset
func (*SelectDataset) As(_ any) *SelectDataset
func (*SelectDataset) ForUpdate(_ any, _ ...exp.IdentifierExpression) *SelectDataset
func (*SelectDataset) ForNoKeyUpdate(_ any, _ ...exp.IdentifierExpression) *SelectDataset
func (*SelectDataset) ForShare(_ any, _ ...exp.IdentifierExpression) *SelectDataset
func (*SelectDataset) ForKeyShare(_ any, _ ...exp.IdentifierExpression) *SelectDataset

func (*SelectDataset) Insert() *InsertDataset
func (*SelectDataset) Update() *UpdateDataset
func (*SelectDataset) Delete() *DeleteDataset
func (*SelectDataset) Truncate() *TruncateDataset

//perfls:query read count
func (*SelectDataset) Count() (int64, error)

//perfls:query read count
func (*SelectDataset) CountContext(_ any) (int64, error)

//perfls:query read one into=dest
func (*SelectDataset) ScanStruct(dest any) (bool, error)

//perfls:query read one into=dest
func (*SelectDataset) ScanStructContext(_, dest any) (bool, error)

//perfls:query read one into=dest
func (*SelectDataset) ScanVal(dest any) (bool, error)

//perfls:query read one into=dest
func (*SelectDataset) ScanValContext(_, dest any) (bool, error)

//perfls:query read many into=dest
func (*SelectDataset) ScanStructs(dest any) error

//perfls:query read many into=dest
func (*SelectDataset) ScanStructsContext(_, dest any) error

//perfls:query read many into=dest
func (*SelectDataset) ScanVals(dest any) error

//perfls:query read many into=dest
func (*SelectDataset) ScanValsContext(_, dest any) error

//perfls:query read many into=dest
func (*SelectDataset) Pluck(dest, _ any) error

//perfls:query read many into=dest
func (*SelectDataset) PluckContext(_, dest, _ any) error

func (*SelectDataset) Executor() exec.QueryExecutor
func (*SelectDataset) ToSQL() (string, []any, error)
func (*SelectDataset) AppendSQL(_ any)
func (*SelectDataset) Prepared(_ any) *SelectDataset
func (*SelectDataset) IsPrepared() bool
func (*SelectDataset) Dialect() SQLDialect
func (*SelectDataset) SetDialect(_ any) *SelectDataset
func (*SelectDataset) WithDialect(_ any) *SelectDataset
func (*SelectDataset) Error() error
func (*SelectDataset) SetError(_ any) *SelectDataset
func (*SelectDataset) GetClauses() exp.SelectClauses
func (*SelectDataset) GetAs() exp.IdentifierExpression
func (*SelectDataset) ReturnsColumns() bool
func (*SelectDataset) Clone() exp.Expression
func (*SelectDataset) Expression() exp.Expression

// INSERT

type InsertDataset struct{}

//perfls:builder model=model
func (*InsertDataset) Into(model any) *InsertDataset
func (*InsertDataset) Rows(_ ...any) *InsertDataset
func (*InsertDataset) ClearRows() *InsertDataset
func (*InsertDataset) Cols(_ ...any) *InsertDataset
func (*InsertDataset) ColsAppend(_ ...any) *InsertDataset
func (*InsertDataset) ClearCols() *InsertDataset
func (*InsertDataset) Vals(_ ...[]any) *InsertDataset
func (*InsertDataset) ClearVals() *InsertDataset
func (*InsertDataset) FromQuery(_ any) *InsertDataset
func (*InsertDataset) OnConflict(_ any) *InsertDataset
func (*InsertDataset) ClearOnConflict() *InsertDataset
func (*InsertDataset) Returning(_ ...any) *InsertDataset
func (*InsertDataset) As(_ any) *InsertDataset
func (*InsertDataset) GetClauses() exp.InsertClauses
func (*InsertDataset) GetAs() exp.IdentifierExpression

func (*InsertDataset) With(_, _ any) *InsertDataset
func (*InsertDataset) WithRecursive(_, _ any) *InsertDataset
func (*InsertDataset) Executor() exec.QueryExecutor
func (*InsertDataset) ToSQL() (string, []any, error)
func (*InsertDataset) AppendSQL(_ any)
func (*InsertDataset) Prepared(_ any) *InsertDataset
func (*InsertDataset) IsPrepared() bool
func (*InsertDataset) Dialect() SQLDialect
func (*InsertDataset) SetDialect(_ any) *InsertDataset
func (*InsertDataset) WithDialect(_ any) *InsertDataset
func (*InsertDataset) Error() error
func (*InsertDataset) SetError(_ any) *InsertDataset
func (*InsertDataset) ReturnsColumns() bool
func (*InsertDataset) Clone() exp.Expression
func (*InsertDataset) Expression() exp.Expression

// UPDATE

type UpdateDataset struct{}

//perfls:builder model=model
func (*UpdateDataset) Table(model any) *UpdateDataset

//perfls:builder model=models
func (*UpdateDataset) From(models ...any) *UpdateDataset
func (*UpdateDataset) Set(_ any) *UpdateDataset
func (*UpdateDataset) Where(_ ...exp.Expression) *UpdateDataset
func (*UpdateDataset) ClearWhere() *UpdateDataset
func (*UpdateDataset) Order(_ ...exp.OrderedExpression) *UpdateDataset
func (*UpdateDataset) OrderAppend(_ ...exp.OrderedExpression) *UpdateDataset
func (*UpdateDataset) OrderPrepend(_ ...exp.OrderedExpression) *UpdateDataset
func (*UpdateDataset) ClearOrder() *UpdateDataset
func (*UpdateDataset) Limit(_ uint) *UpdateDataset
func (*UpdateDataset) LimitAll() *UpdateDataset
func (*UpdateDataset) ClearLimit() *UpdateDataset
func (*UpdateDataset) Returning(_ ...any) *UpdateDataset
func (*UpdateDataset) GetAs() exp.IdentifierExpression
func (*UpdateDataset) GetClauses() exp.UpdateClauses

func (*UpdateDataset) With(_, _ any) *UpdateDataset
func (*UpdateDataset) WithRecursive(_, _ any) *UpdateDataset
func (*UpdateDataset) Executor() exec.QueryExecutor
func (*UpdateDataset) ToSQL() (string, []any, error)
func (*UpdateDataset) AppendSQL(_ any)
func (*UpdateDataset) Prepared(_ any) *UpdateDataset
func (*UpdateDataset) IsPrepared() bool
func (*UpdateDataset) Dialect() SQLDialect
func (*UpdateDataset) SetDialect(_ any) *UpdateDataset
func (*UpdateDataset) WithDialect(_ any) *UpdateDataset
func (*UpdateDataset) Error() error
func (*UpdateDataset) SetError(_ any) *UpdateDataset
func (*UpdateDataset) ReturnsColumns() bool
func (*UpdateDataset) Clone() exp.Expression
func (*UpdateDataset) Expression() exp.Expression

// DELETE

type DeleteDataset struct{}

//perfls:builder model=model
func (*DeleteDataset) From(model any) *DeleteDataset
func (*DeleteDataset) Where(_ ...exp.Expression) *DeleteDataset
func (*DeleteDataset) ClearWhere() *DeleteDataset
func (*DeleteDataset) Order(_ ...exp.OrderedExpression) *DeleteDataset
func (*DeleteDataset) OrderAppend(_ ...exp.OrderedExpression) *DeleteDataset
func (*DeleteDataset) OrderPrepend(_ ...exp.OrderedExpression) *DeleteDataset
func (*DeleteDataset) ClearOrder() *DeleteDataset
func (*DeleteDataset) Limit(_ uint) *DeleteDataset
func (*DeleteDataset) LimitAll() *DeleteDataset
func (*DeleteDataset) ClearLimit() *DeleteDataset
func (*DeleteDataset) Returning(_ ...any) *DeleteDataset
func (*DeleteDataset) GetAs() exp.IdentifierExpression
func (*DeleteDataset) GetClauses() exp.DeleteClauses

func (*DeleteDataset) With(_, _ any) *DeleteDataset
func (*DeleteDataset) WithRecursive(_, _ any) *DeleteDataset
func (*DeleteDataset) Executor() exec.QueryExecutor
func (*DeleteDataset) ToSQL() (string, []any, error)
func (*DeleteDataset) AppendSQL(_ any)
func (*DeleteDataset) Prepared(_ any) *DeleteDataset
func (*DeleteDataset) IsPrepared() bool
func (*DeleteDataset) Dialect() SQLDialect
func (*DeleteDataset) SetDialect(_ any) *DeleteDataset
func (*DeleteDataset) WithDialect(_ any) *DeleteDataset
func (*DeleteDataset) Error() error
func (*DeleteDataset) SetError(_ any) *DeleteDataset
func (*DeleteDataset) ReturnsColumns() bool
func (*DeleteDataset) Clone() exp.Expression
func (*DeleteDataset) Expression() exp.Expression

// TRUNCATE

type TruncateDataset struct{}

//perfls:builder model=models
func (*TruncateDataset) Table(models ...any) *TruncateDataset
func (*TruncateDataset) Cascade() *TruncateDataset
func (*TruncateDataset) NoCascade() *TruncateDataset
func (*TruncateDataset) Restrict() *TruncateDataset
func (*TruncateDataset) NoRestrict() *TruncateDataset
func (*TruncateDataset) Identity(_ any) *TruncateDataset
func (*TruncateDataset) GetClauses() exp.TruncateClauses

func (*TruncateDataset) Executor() exec.QueryExecutor
func (*TruncateDataset) ToSQL() (string, []any, error)
func (*TruncateDataset) Prepared(_ any) *TruncateDataset
func (*TruncateDataset) IsPrepared() bool
func (*TruncateDataset) Dialect() SQLDialect
func (*TruncateDataset) SetDialect(_ any) *TruncateDataset
func (*TruncateDataset) WithDialect(_ any) *TruncateDataset
func (*TruncateDataset) Error() error
func (*TruncateDataset) SetError(_ any) *TruncateDataset
func (*TruncateDataset) Clone() exp.Expression
func (*TruncateDataset) Expression() exp.Expression
