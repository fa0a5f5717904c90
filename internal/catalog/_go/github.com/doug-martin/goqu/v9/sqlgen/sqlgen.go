// Package sqlgen describes github.com/doug-martin/goqu/v9/sqlgen.
package sqlgen

type SQLDialectOptions struct{}

func DefaultDialectOptions() *SQLDialectOptions

type ExpressionSQLGenerator interface{}

func NewExpressionSQLGenerator(_, _ any) ExpressionSQLGenerator

type SelectSQLGenerator interface{}

type InsertSQLGenerator interface{}

type UpdateSQLGenerator interface{}

type DeleteSQLGenerator interface{}

type TruncateSQLGenerator interface{}
