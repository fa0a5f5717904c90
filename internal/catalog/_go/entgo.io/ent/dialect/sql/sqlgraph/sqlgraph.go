// Package sqlgraph describes entgo.io/ent/dialect/sql/sqlgraph, through which generated code reads and writes.
//
//perfls:library ent
package sqlgraph

import "entgo.io/ent/dialect/sql"

//perfls:query read many model=model
func QueryNodes(_, _ any, model *QuerySpec) error

//perfls:query read count model=model
func CountNodes(_, _ any, model *QuerySpec) (int, error)

//perfls:query read many model=model
func QueryEdges(_, _ any, model *EdgeQuerySpec) error

//perfls:query write one model=model
func CreateNode(_, _ any, model *CreateSpec) error

//perfls:query write many model=model
func BatchCreate(_, _ any, model *BatchCreateSpec) error

//perfls:query write one model=model
func UpdateNode(_, _ any, model *UpdateSpec) error

//perfls:query write many model=model
func UpdateNodes(_, _ any, model *UpdateSpec) (int, error)

//perfls:query write many model=model
func DeleteNodes(_, _ any, model *DeleteSpec) (int, error)

// What is read and written.

type FieldSpec struct {
	Column string
	Type   any
	Value  any
}

func NewFieldSpec(string, any) *FieldSpec

type NodeSpec struct {
	Table       string
	Schema      string
	Columns     []string
	ID          *FieldSpec
	CompositeID []*FieldSpec
}

func (*NodeSpec) AddColumnOnce(string) *NodeSpec

type EdgeTarget struct {
	Nodes  []any
	IDSpec *FieldSpec
	Fields []*FieldSpec
}

type EdgeSpec struct {
	Rel     Rel
	Inverse bool
	Bidi    bool
	Table   string
	Schema  string
	Columns []string
	Target  *EdgeTarget
}

type EdgeMut struct{ Add, Clear []*EdgeSpec }

type FieldMut struct {
	Set, Add, Clear []*FieldSpec
}

type QuerySpec struct {
	Node      *NodeSpec
	From      *sql.Selector
	Limit     int
	Offset    int
	Unique    bool
	Path      []string
	Order     func(*sql.Selector)
	Predicate func(*sql.Selector)
	Modifiers []func(*sql.Selector)

	ScanValues func([]string) ([]any, error)
	Assign     func([]string, []any) error
}

func NewQuerySpec(string, []string, *FieldSpec) *QuerySpec

type EdgeQuerySpec struct {
	Edge       *EdgeSpec
	Predicate  func(*sql.Selector)
	ScanValues func() [2]any
	Assign     func(_, _ any) error
}

type CreateSpec struct {
	Table      string
	Schema     string
	ID         *FieldSpec
	Fields     []*FieldSpec
	Edges      []*EdgeSpec
	OnConflict []sql.ConflictOption
}

func NewCreateSpec(string, *FieldSpec) *CreateSpec
func (*CreateSpec) SetField(string, any, any)

type BatchCreateSpec struct {
	Nodes      []*CreateSpec
	OnConflict []sql.ConflictOption
}

type UpdateSpec struct {
	Node      *NodeSpec
	Edges     EdgeMut
	Fields    FieldMut
	Predicate func(*sql.Selector)
	Modifiers []func(*sql.UpdateBuilder)

	ScanValues func([]string) ([]any, error)
	Assign     func([]string, []any) error
}

func NewUpdateSpec(string, []string, ...*FieldSpec) *UpdateSpec
func (*UpdateSpec) SetField(string, any, any)
func (*UpdateSpec) AddField(string, any, any)
func (*UpdateSpec) ClearField(string, any)
func (*UpdateSpec) AddModifier(func(*sql.UpdateBuilder))

type DeleteSpec struct {
	Node      *NodeSpec
	Predicate func(*sql.Selector)
}

func NewDeleteSpec(string, *FieldSpec) *DeleteSpec

// Steps along edges.

type Rel int

const (
	O2O Rel = iota + 1
	O2M
	M2O
	M2M
)

type (
	Step       struct{}
	StepOption func(*Step)
)

func NewStep(...StepOption) *Step
func From(_, _ string, _ ...any) StepOption
func To(_, _ string) StepOption
func Edge(_ Rel, _ bool, _ string, _ ...string) StepOption
func Neighbors(string, *Step) *sql.Selector
func SetNeighbors(string, *Step) *sql.Selector
func HasNeighbors(*sql.Selector, *Step)
func HasNeighborsWith(*sql.Selector, *Step, func(*sql.Selector))
func OrderByNeighborsCount(*sql.Selector, *Step, ...sql.OrderTermOption)

type (
	ConstraintError struct{}
	NotFoundError   struct{}
)

func (ConstraintError) Error() string
func (*NotFoundError) Error() string

func IsConstraintError(error) bool
func IsUniqueConstraintError(error) bool
func IsForeignKeyConstraintError(error) bool
