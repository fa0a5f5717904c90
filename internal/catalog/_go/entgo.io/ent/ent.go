// Package ent says what entgo.io/ent does.
//
//perfls:library ent
package ent

import (
	"context"
)

type InterceptFunc func(Querier) Querier

func (InterceptFunc) Intercept(any) Querier

type Interceptor interface {
	Intercept(any) Querier
}

type Interface interface {
	Type()
	Fields() []Field
	Edges() []Edge
	Indexes() []Index
	Config() Config
	Mixin() []Mixin
	Hooks() []Hook
	Interceptors() []Interceptor
	Policy() Policy
	Annotations() []any
}

type Mixin interface {
	Fields() []Field
	Edges() []Edge
	Indexes() []Index
	Hooks() []Hook
	Interceptors() []Interceptor
	Policy() Policy
	Annotations() []any
}

type MutateFunc func(context.Context, Mutation) (Value, error)

//perfls:query write one
func (MutateFunc) Mutate(context.Context, any) (Value, error)

type Mutator interface {
	//perfls:query write one
	Mutate(context.Context, any) (Value, error)
}

type Policy interface {
	EvalMutation(context.Context, any) error
	EvalQuery(context.Context, any) error
}

type Querier interface {
	//perfls:query read many
	Query(context.Context, any) (Value, error)
}

type QuerierFunc func(context.Context, Query) (Value, error)

//perfls:query read many
func (QuerierFunc) Query(context.Context, any) (Value, error)

type Schema struct {
	Interface
}

func (Schema) Annotations() []any
func (Schema) Config() Config
func (Schema) Edges() []Edge
func (Schema) Fields() []Field
func (Schema) Hooks() []Hook
func (Schema) Indexes() []Index
func (Schema) Interceptors() []Interceptor
func (Schema) Mixin() []Mixin
func (Schema) Policy() Policy

type TraverseFunc func(context.Context, Query) error

func (TraverseFunc) Intercept(any) Querier
func (TraverseFunc) Traverse(context.Context, any) error

type View struct {
	Schema
}

type (
	Config       struct{}
	Edge         interface{}
	Field        interface{}
	Hook         func(Mutator) Mutator
	Index        interface{}
	Mutation     interface{}
	Op           uint
	Query        struct{}
	QueryContext struct{}
	Traverser    interface{}
	Value        struct{}
	Viewer       interface{}
)
