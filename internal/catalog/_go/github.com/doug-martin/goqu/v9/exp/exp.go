// Package exp says what github.com/doug-martin/goqu/v9/exp does.
package exp

type Aliaseable interface {
	As(any) AliasedExpression
}

type Bitwiseable interface {
	BitwiseInversion() BitwiseExpression
	BitwiseOr(any) BitwiseExpression
	BitwiseAnd(any) BitwiseExpression
	BitwiseXor(any) BitwiseExpression
	BitwiseLeftShift(any) BitwiseExpression
	BitwiseRightShift(any) BitwiseExpression
}

type Castable interface {
	Cast(any) CastExpression
}

type Comparable interface {
	Eq(any) BooleanExpression
	Neq(any) BooleanExpression
	Gt(any) BooleanExpression
	Gte(any) BooleanExpression
	Lt(any) BooleanExpression
	Lte(any) BooleanExpression
}

type Distinctable interface {
	Distinct() SQLFunctionExpression
}

type Expression interface {
	Expression() Expression
}

type IdentifierExpression interface {
	Expression
	Aliaseable
	Comparable
	Inable
	Isable
	Likeable
	Rangeable
	Orderable
	Updateable
	Distinctable
	Castable
	Bitwiseable
	IsQualified() bool
	Schema(any) IdentifierExpression
	GetSchema() string
	Table(any) IdentifierExpression
	GetTable() string
	Col(any) IdentifierExpression
	All() IdentifierExpression
	IsEmpty() bool
}

type Inable interface {
	In(...any) BooleanExpression
	NotIn(...any) BooleanExpression
}

type Isable interface {
	Is(any) BooleanExpression
	IsNot(any) BooleanExpression
	IsNull() BooleanExpression
	IsNotNull() BooleanExpression
	IsTrue() BooleanExpression
	IsNotTrue() BooleanExpression
	IsFalse() BooleanExpression
	IsNotFalse() BooleanExpression
}

type Likeable interface {
	Like(any) BooleanExpression
	NotLike(any) BooleanExpression
	ILike(any) BooleanExpression
	NotILike(any) BooleanExpression
	RegexpLike(any) BooleanExpression
	RegexpNotLike(any) BooleanExpression
	RegexpILike(any) BooleanExpression
	RegexpNotILike(any) BooleanExpression
}

type Orderable interface {
	Asc() OrderedExpression
	Desc() OrderedExpression
}

type Rangeable interface {
	Between(any) RangeExpression
	NotBetween(any) RangeExpression
}

type Updateable interface {
	Set(any) UpdateExpression
}

type (
	AliasedExpression           interface{}
	AppendableExpression        interface{}
	BitwiseExpression           interface{}
	BooleanExpression           interface{}
	CaseExpression              interface{}
	CastExpression              interface{}
	ConflictExpression          interface{}
	ConflictUpdateExpression    interface{}
	DeleteClauses               interface{}
	Ex                          map[string]any
	ExOr                        map[string]any
	ExpressionList              interface{}
	InsertClauses               interface{}
	JoinCondition               interface{}
	LateralExpression           interface{}
	LiteralExpression           interface{}
	Op                          map[string]any
	OrderedExpression           interface{}
	RangeExpression             interface{}
	RangeVal                    interface{}
	Record                      map[string]any
	SQLFunctionExpression       interface{}
	SQLWindowFunctionExpression interface{}
	SelectClauses               interface{}
	TruncateClauses             interface{}
	TruncateOptions             struct{}
	UpdateClauses               interface{}
	UpdateExpression            interface{}
	Vals                        []any
	WaitOption                  int
	WindowExpression            interface{}
)
