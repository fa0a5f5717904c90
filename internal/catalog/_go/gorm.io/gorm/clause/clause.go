// Package clause describes gorm.io/gorm/clause: the parts of statements. None of them sends anything.
package clause

// Parts and their writers.

type Interface interface {
	Name() string
	Build(Builder)
	MergeClause(*Clause)
}

type Expression interface{ Build(Builder) }

type Writer interface {
	WriteByte(byte) error
	WriteString(string) (int, error)
}

type Builder interface {
	Writer
	WriteQuoted(any)
	AddVar(Writer, ...any)
	AddError(error) error
}

type ClauseBuilder func(Clause, Builder)

type Clause struct {
	Name                                                               string
	BeforeExpression, AfterNameExpression, AfterExpression, Expression Expression
	Builder                                                            ClauseBuilder
}

// Names.

type Table struct {
	Name, Alias string
	Raw         bool
}

type Column struct {
	Table, Name, Alias string
	Raw                bool
}

// Conditions.

type Expr struct {
	SQL                string
	Vars               []any
	WithoutParentheses bool
}

type NamedExpr struct {
	SQL  string
	Vars []any
}

type Eq struct{ Column, Value any }
type Neq Eq
type Gt Eq
type Gte Eq
type Lt Eq
type Lte Eq
type Like Eq

type IN struct {
	Column any
	Values []any
}

type Where struct{ Exprs []Expression }
type AndConditions struct{ Exprs []Expression }
type OrConditions struct{ Exprs []Expression }
type NotConditions struct{ Exprs []Expression }

func And(...Expression) Expression
func Or(...Expression) Expression
func Not(...Expression) Expression

func (Expr) Build(Builder)
func (NamedExpr) Build(Builder)
func (Eq) Build(Builder)
func (Neq) Build(Builder)
func (Gt) Build(Builder)
func (Gte) Build(Builder)
func (Lt) Build(Builder)
func (Lte) Build(Builder)
func (Like) Build(Builder)
func (IN) Build(Builder)
func (Where) Build(Builder)
func (AndConditions) Build(Builder)
func (OrConditions) Build(Builder)
func (NotConditions) Build(Builder)

// Reading.

type Select struct {
	Distinct   bool
	Columns    []Column
	Expression Expression
}

type From struct {
	Tables []Table
	Joins  []Join
}

type JoinType string

type Join struct {
	Type       JoinType
	Table      Table
	ON         Where
	Using      []string
	Expression Expression
}

type JoinTarget struct {
	Type        JoinType
	Association string
	Subquery    Expression
	Table       string
}

func Has(string) JoinTarget
func (JoinType) Association(string) JoinTarget
func (JoinType) AssociationFrom(string, Expression) JoinTarget
func (JoinTarget) As(string) JoinTarget

type GroupBy struct {
	Columns []Column
	Having  []Expression
}

type OrderByColumn struct {
	Column        Column
	Desc, Reorder bool
}

type OrderBy struct {
	Columns    []OrderByColumn
	Expression Expression
}

type Limit struct {
	Limit  *int
	Offset int
}

type Locking struct {
	Strength string
	Table    Table
	Options  string
}

func (Select) Build(Builder)
func (From) Build(Builder)
func (Join) Build(Builder)
func (GroupBy) Build(Builder)
func (OrderBy) Build(Builder)
func (Limit) Build(Builder)
func (Locking) Build(Builder)

// Writing.

type Assignment struct {
	Column Column
	Value  any
}

type Assigner interface{ Assignments() []Assignment }

type Set []Assignment

func Assignments(map[string]any) Set
func AssignmentColumns([]string) Set

func (Assignment) Assignments() []Assignment
func (Set) Assignments() []Assignment

type Insert struct {
	Table    Table
	Modifier string
}

type Values struct {
	Columns []Column
	Values  [][]any
}

type OnConflict struct {
	Columns      []Column
	Where        Where
	TargetWhere  Where
	OnConstraint string
	DoNothing    bool
	DoUpdates    Set
	UpdateAll    bool
}

type Update struct {
	Modifier string
	Table    Table
}

type Delete struct{ Modifier string }

type Returning struct{ Columns []Column }

func (Set) Build(Builder)
func (Insert) Build(Builder)
func (Values) Build(Builder)
func (OnConflict) Build(Builder)
func (Update) Build(Builder)
func (Delete) Build(Builder)
func (Returning) Build(Builder)
