// Package dataloader says what github.com/graph-gophers/dataloader/v7 does.
//
//perfls:library dataloader
package dataloader

import (
	"context"
	"time"
)

//perfls:callback fn=fn run=store
func NewBatchedLoader[K comparable, V any](fn BatchFunc[K, V], _ ...Option[K, V]) *Loader[K, V] {
	panic(0)
}

func NewCache[K comparable, V any]() *InMemoryCache[K, V]       { panic(0) }
func WithBatchCapacity[K comparable, V any](int) Option[K, V]   { panic(0) }
func WithCache[K comparable, V any](Cache[K, V]) Option[K, V]   { panic(0) }
func WithClearCacheOnBatch[K comparable, V any]() Option[K, V]  { panic(0) }
func WithInputCapacity[K comparable, V any](int) Option[K, V]   { panic(0) }
func WithTracer[K comparable, V any](Tracer[K, V]) Option[K, V] { panic(0) }
func WithWait[K comparable, V any](time.Duration) Option[K, V]  { panic(0) }

type Cache[K comparable, V any] interface {
	//perfls:cache get key=key
	Get(_ context.Context, key K) (Thunk[V], bool)
	//perfls:cache set key=key
	Set(_ context.Context, key K, _ Thunk[V])
	Delete(context.Context, any) bool
	Clear()
}

type InMemoryCache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*InMemoryCache[K, V]) Get(_ context.Context, key K) (Thunk[V], bool)

//perfls:cache set key=key
func (*InMemoryCache[K, V]) Set(_ context.Context, key K, _ Thunk[V])

func (*InMemoryCache[K, V]) Clear()
func (*InMemoryCache[K, V]) Delete(context.Context, any) bool

type Interface[K comparable, V any] interface {
	//perfls:loader
	Load(context.Context, any) Thunk[V]
	//perfls:loader
	LoadMany(context.Context, any) ThunkMany[V]
	Clear(context.Context, any) Interface[K, V]
	ClearAll() Interface[K, V]
	Prime(context.Context, any, any) Interface[K, V]
}

type Loader[K comparable, V any] struct{}

//perfls:loader
func (*Loader[K, V]) Load(context.Context, any) Thunk[V]

//perfls:loader
func (*Loader[K, V]) LoadMany(context.Context, any) ThunkMany[V]

func (*Loader[K, V]) Clear(context.Context, any) Interface[K, V]
func (*Loader[K, V]) ClearAll() Interface[K, V]
func (*Loader[K, V]) Prime(context.Context, any, any) Interface[K, V]

type NoCache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*NoCache[K, V]) Get(_ context.Context, key K) (Thunk[V], bool)

//perfls:cache set key=key
func (*NoCache[K, V]) Set(_ context.Context, key K, _ Thunk[V])

func (*NoCache[K, V]) Clear()
func (*NoCache[K, V]) Delete(context.Context, any) bool

type PanicErrorWrapper struct{}

func (*PanicErrorWrapper) Error() string

type (
	BatchFunc[K comparable, V any]  func(context.Context, []K) []*Result[V]
	NoopTracer[K comparable, V any] struct{}
	Option[K comparable, V any]     func(*Loader[K, V])
	Result[V any]                   struct{}
	ResultMany[V any]               struct{}
	Thunk[V any]                    func() (V, error)
	ThunkMany[V any]                func() ([]V, []error)
	TraceBatchFinishFunc[V any]     func([]*Result[V])
	TraceLoadFinishFunc[V any]      func(Thunk[V])
	TraceLoadManyFinishFunc[V any]  func(ThunkMany[V])
	Tracer[K comparable, V any]     interface{}
)
