// Package exp describes github.com/doug-martin/goqu/v9/exp: what conditions, columns and clauses are made of.
package exp

type Expression interface {
	Clone() Expression
	Expression() Expression
}

// What can be done with an expression

type (
	Aliaseable   interface{ As(any) AliasedExpression }
	Castable     interface{ Cast(string) CastExpression }
	Distinctable interface{ Distinct() SQLFunctionExpression }
	Comparable   interface {
		Eq(any) BooleanExpression
		Neq(any) BooleanExpression
		Gt(any) BooleanExpression
		Gte(any) BooleanExpression
		Lt(any) BooleanExpression
		Lte(any) BooleanExpression
	}
	Inable interface {
		In(...any) BooleanExpression
		NotIn(...any) BooleanExpression
	}
	Isable interface {
		Is(any) BooleanExpression
		IsNot(any) BooleanExpression
		IsNull() BooleanExpression
		IsNotNull() BooleanExpression
		IsTrue() BooleanExpression
		IsNotTrue() BooleanExpression
		IsFalse() BooleanExpression
		IsNotFalse() BooleanExpression
	}
	Likeable interface {
		Like(any) BooleanExpression
		NotLike(any) BooleanExpression
		ILike(any) BooleanExpression
		NotILike(any) BooleanExpression
		RegexpLike(any) BooleanExpression
		RegexpNotLike(any) BooleanExpression
		RegexpILike(any) BooleanExpression
		RegexpNotILike(any) BooleanExpression
	}
	Orderable interface {
		Asc() OrderedExpression
		Desc() OrderedExpression
	}
	Rangeable interface {
		Between(RangeVal) RangeExpression
		NotBetween(RangeVal) RangeExpression
	}
	operand interface {
		Expression
		Aliaseable
		Comparable
		Inable
		Isable
		Likeable
		Orderable
		Rangeable
	}
)

// Columns, values and functions

type IdentifierExpression interface {
	operand
	Castable
	Distinctable
	Schema(string) IdentifierExpression
	GetSchema() string
	Table(string) IdentifierExpression
	GetTable() string
	Col(any) IdentifierExpression
	GetCol() any
	All() IdentifierExpression
	IsEmpty() bool
	Set(any) UpdateExpression
}

type LiteralExpression interface {
	operand
	Literal() string
	Args() []any
}

type SQLFunctionExpression interface {
	operand
	Name() string
	Args() []any
	Over(WindowExpression) SQLWindowFunctionExpression
	OverName(IdentifierExpression) SQLWindowFunctionExpression
}

type SQLWindowFunctionExpression interface{ operand }

type CastExpression interface {
	operand
	Distinctable
}

type CaseExpression interface {
	Expression
	Aliaseable
	Orderable
	Value(any) CaseExpression
	When(_, _ any) CaseExpression
	Else(any) CaseExpression
}

type AliasedExpression interface {
	Expression
	Aliased() Expression
	GetAs() IdentifierExpression
}

type OrderedExpression interface {
	Expression
	NullsFirst() OrderedExpression
	NullsLast() OrderedExpression
}

type WindowExpression interface {
	Expression
	PartitionBy(...any) WindowExpression
	OrderBy(...any) WindowExpression
}

type (
	LateralExpression interface {
		Expression
		Aliaseable
	}
	UpdateExpression interface {
		Col() IdentifierExpression
		Val() any
	}
	RangeExpression interface{ Expression }
	RangeVal        interface {
		Start() any
		End() any
	}
)

// Conditions

type BooleanExpression interface {
	Expression
	Aliaseable
}

type ExpressionList interface {
	Expression
	Expressions() []Expression
	Append(...Expression) ExpressionList
	IsEmpty() bool
}

type (
	Ex     map[string]any
	ExOr   map[string]any
	Op     map[string]any
	Record map[string]any
	Vals   []any
)

func (Ex) Clone() Expression
func (Ex) Expression() Expression
func (ExOr) Clone() Expression
func (ExOr) Expression() Expression

type JoinCondition interface{ IsEmpty() bool }

type ConflictExpression interface{}

type ConflictUpdateExpression interface {
	ConflictExpression
	Where(...Expression) ConflictUpdateExpression
}

// Clauses

type (
	SelectClauses        interface{}
	InsertClauses        interface{}
	UpdateClauses        interface{}
	DeleteClauses        interface{}
	TruncateClauses      interface{}
	ColumnListExpression interface{ Expression }
	WaitOption           int
	TruncateOptions      struct {
		Restrict, Cascade bool
		Identity          string
	}
)
