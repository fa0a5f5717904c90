// Package dataloadgen describes github.com/vikstrous/dataloadgen.
//
//perfls:library dataloadgen
package dataloadgen

import (
	"context"
	"time"
)

type (
	Option                         func(any)
	MappedFetchError[K comparable] map[K]error
	ErrorSlice                     []error
)

//perfls:callback fn=fn run=store
func NewLoader[K comparable, V any](fn func(context.Context, []K) ([]V, []error), _ ...Option) *Loader[K, V] {
	panic(0)
}

//perfls:callback fn=fn run=store
func NewMappedLoader[K comparable, V any](fn func(context.Context, []K) (map[K]V, error), _ ...Option) *Loader[K, V] {
	panic(0)
}

func WithBatchCapacity(int) Option
func WithWait(time.Duration) Option

type Loader[K comparable, V any] struct{}

//perfls:loader
func (*Loader[K, V]) Load(context.Context, K) (V, error) { panic(0) }

//perfls:loader
func (*Loader[K, V]) LoadAll(context.Context, []K) ([]V, error) { panic(0) }

//perfls:loader
func (*Loader[K, V]) LoadThunk(context.Context, K) func() (V, error) { panic(0) }

//perfls:loader
func (*Loader[K, V]) LoadAllThunk(context.Context, []K) func() ([]V, error) { panic(0) }

func (*Loader[K, V]) Clear(K)         { panic(0) }
func (*Loader[K, V]) Prime(K, V) bool { panic(0) }
