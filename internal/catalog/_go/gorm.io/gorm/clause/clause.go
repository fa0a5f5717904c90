// Package clause says what gorm.io/gorm/clause does.
package clause

type (
	AndConditions     struct{}
	Assigner          interface{}
	Assignment        struct{}
	AssociationOpType int
	Builder           interface{}
	Clause            struct{}
	ClauseBuilder     func(Clause, Builder)
	Column            struct{}
	CommaExpression   struct{}
	Delete            struct{}
	Eq                struct{}
	Expr              struct{}
	Expression        interface{}
	From              struct{}
	GroupBy           struct{}
	Gt                Eq
	Gte               Eq
	IN                struct{}
	Insert            struct{}
	Interface         interface{}
	Join              struct{}
	JoinTarget        struct{}
	JoinType          string
	Like              Eq
	Limit             struct{}
	Locking           struct{}
	Lt                Eq
	Lte               Eq
	NamedExpr         struct{}
	Neq               Eq
	NotConditions     struct{}
	OnConflict        struct{}
	OrConditions      struct{}
	OrderBy           struct{}
	OrderByColumn     struct{}
	Returning         struct{}
	Select            struct{}
	Set               []Assignment
	Table             struct{}
	Update            struct{}
	Values            struct{}
	Where             struct{}
	Writer            interface{}
)
