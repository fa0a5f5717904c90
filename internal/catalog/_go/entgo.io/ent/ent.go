// Package ent describes entgo.io/ent: schemas, and what hooks and interceptors are given.
//
//perfls:library ent
package ent

import "context"

// Schemas.

type (
	Schema    struct{ Interface }
	View      struct{ Schema }
	Interface interface {
		Type()
		Fields() []Field
		Edges() []Edge
		Indexes() []Index
		Config() Config
		Mixin() []Mixin
		Hooks() []Hook
		Interceptors() []Interceptor
		Policy() Policy
	}
	Mixin interface {
		Fields() []Field
		Edges() []Edge
		Indexes() []Index
		Hooks() []Hook
		Interceptors() []Interceptor
		Policy() Policy
	}
	Field  interface{}
	Edge   interface{}
	Index  interface{}
	Config struct{ Table string }
	Policy interface {
		EvalMutation(context.Context, Mutation) error
		EvalQuery(context.Context, Query) error
	}
)

// Writing.

type (
	Value    any
	Op       uint
	Hook     func(Mutator) Mutator
	Mutation interface {
		Op() Op
		Type() string
		Fields() []string
		Field(string) (Value, bool)
		SetField(string, Value) error
		OldField(context.Context, string) (Value, error)
	}
)

func (Op) Is(Op) bool
func (Op) String() string

const (
	OpCreate Op = 1 << iota
	OpUpdate
	OpUpdateOne
	OpDelete
	OpDeleteOne
)

type Mutator interface {
	//perfls:query write one
	Mutate(context.Context, Mutation) (Value, error)
}

type MutateFunc func(context.Context, Mutation) (Value, error)

//perfls:query write one
func (MutateFunc) Mutate(context.Context, Mutation) (Value, error)

// Reading.

type Query any

type Querier interface {
	//perfls:query read many
	Query(context.Context, Query) (Value, error)
}

type QuerierFunc func(context.Context, Query) (Value, error)

//perfls:query read many
func (QuerierFunc) Query(context.Context, Query) (Value, error)

type Interceptor interface {
	Intercept(Querier) Querier
}

type InterceptFunc func(Querier) Querier

func (InterceptFunc) Intercept(Querier) Querier

type Traverser interface {
	Traverse(context.Context, Query) error
}

type TraverseFunc func(context.Context, Query) error

func (TraverseFunc) Intercept(Querier) Querier
func (TraverseFunc) Traverse(context.Context, Query) error

type QueryContext struct {
	Op, Type      string
	Unique        *bool
	Limit, Offset *int
	Fields        []string
}

func QueryFromContext(context.Context) *QueryContext
func NewQueryContext(context.Context, *QueryContext) context.Context
func (*QueryContext) Clone() *QueryContext
func (*QueryContext) AppendFieldOnce(string) *QueryContext
