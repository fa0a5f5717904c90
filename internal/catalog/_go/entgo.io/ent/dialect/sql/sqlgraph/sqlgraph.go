// Package sqlgraph says what entgo.io/ent/dialect/sql/sqlgraph does.
//
//perfls:library ent
package sqlgraph

import (
	"context"
)

//perfls:query write many model=model
func BatchCreate(_ context.Context, _ any, model any) error

//perfls:query read count model=model
func CountNodes(_ context.Context, _ any, model any) (int, error)

//perfls:query write one model=model
func CreateNode(_ context.Context, _ any, model any) error

//perfls:query write many model=model
func DeleteNodes(_ context.Context, _ any, model any) (int, error)

//perfls:query read many model=model
func QueryEdges(_ context.Context, _ any, model any) error

//perfls:query read many model=model
func QueryNodes(_ context.Context, _ any, model any) error

//perfls:query write one model=model
func UpdateNode(_ context.Context, _ any, model any) error

//perfls:query write many model=model
func UpdateNodes(_ context.Context, _ any, model any) (int, error)

type ConstraintError struct{}

func (ConstraintError) Error() string

type NotFoundError struct{}

func (*NotFoundError) Error() string

type (
	BatchCreateSpec struct{}
	CreateSpec      struct{}
	DeleteSpec      struct{}
	EdgeMut         struct{}
	EdgeQuerySpec   struct{}
	EdgeSpec        struct{}
	EdgeSpecs       []*EdgeSpec
	EdgeTarget      struct{}
	FieldMut        struct{}
	FieldSpec       struct{}
	NeighborsLimit  struct{}
	Node            struct{}
	NodeSpec        struct{}
	QuerySpec       struct{}
	Rel             int
	Schema          struct{}
	Step            struct{}
	StepOption      func(*Step)
	UpdateSpec      struct{}
)
