// Package dataloadgen says what github.com/vikstrous/dataloadgen does.
//
//perfls:library dataloadgen
package dataloadgen

import (
	"context"
)

//perfls:callback fn=fn run=store
func NewLoader[KeyT comparable, ValueT any](fn func(context.Context, []KeyT) ([]ValueT, []error), _ ...Option) *Loader[KeyT, ValueT] {
	panic(0)
}

//perfls:callback fn=fn run=store
func NewMappedLoader[KeyT comparable, ValueT any](fn func(context.Context, []KeyT) (map[KeyT]ValueT, error), _ ...Option) *Loader[KeyT, ValueT] {
	panic(0)
}

type ErrorSlice []error

func (ErrorSlice) Error() string

type Loader[KeyT comparable, ValueT any] struct{}

//perfls:loader
func (*Loader[KeyT, ValueT]) Load(context.Context, any) (ValueT, error)

//perfls:loader
func (*Loader[KeyT, ValueT]) LoadAll(context.Context, any) ([]ValueT, error)

//perfls:loader
func (*Loader[KeyT, ValueT]) LoadThunk(context.Context, any) func() (ValueT, error)

//perfls:loader
func (*Loader[KeyT, ValueT]) LoadAllThunk(context.Context, any) func() ([]ValueT, error)

func (*Loader[KeyT, ValueT]) Clear(any)
func (*Loader[KeyT, ValueT]) Prime(any, any) bool

type (
	Option       func(*loaderConfig)
	loaderConfig struct{}
)
