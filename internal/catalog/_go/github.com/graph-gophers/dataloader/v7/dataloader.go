// Package dataloader describes github.com/graph-gophers/dataloader.
//
//perfls:library dataloader
package dataloader

import (
	"context"
	"time"
)

type (
	BatchFunc[K comparable, V any] func(context.Context, []K) []*Result[V]
	Thunk[V any]                   func() (V, error)
	ThunkMany[V any]               func() ([]V, []error)
	Option[K comparable, V any]    func(*Loader[K, V])
	PanicErrorWrapper              struct{}
)

type Result[V any] struct {
	Data  V
	Error error
}

type Interface[K comparable, V any] interface {
	//perfls:loader
	Load(context.Context, K) Thunk[V]
	//perfls:loader
	LoadMany(context.Context, []K) ThunkMany[V]
	Clear(context.Context, K) Interface[K, V]
	ClearAll() Interface[K, V]
	Prime(context.Context, K, V) Interface[K, V]
}

//perfls:callback fn=fn run=store
func NewBatchedLoader[K comparable, V any](fn BatchFunc[K, V], _ ...Option[K, V]) *Loader[K, V] {
	panic(0)
}

type Loader[K comparable, V any] struct{}

//perfls:loader
func (*Loader[K, V]) Load(context.Context, K) Thunk[V] { panic(0) }

//perfls:loader
func (*Loader[K, V]) LoadMany(context.Context, []K) ThunkMany[V] { panic(0) }

func (*Loader[K, V]) Clear(context.Context, K) Interface[K, V]    { panic(0) }
func (*Loader[K, V]) ClearAll() Interface[K, V]                   { panic(0) }
func (*Loader[K, V]) Prime(context.Context, K, V) Interface[K, V] { panic(0) }

func WithBatchCapacity[K comparable, V any](int) Option[K, V]  { panic(0) }
func WithCache[K comparable, V any](Cache[K, V]) Option[K, V]  { panic(0) }
func WithClearCacheOnBatch[K comparable, V any]() Option[K, V] { panic(0) }
func WithInputCapacity[K comparable, V any](int) Option[K, V]  { panic(0) }
func WithWait[K comparable, V any](time.Duration) Option[K, V] { panic(0) }

// Caches

type Cache[K comparable, V any] interface {
	//perfls:cache get key=key
	Get(_ context.Context, key K) (Thunk[V], bool)
	//perfls:cache set key=key
	Set(_ context.Context, key K, _ Thunk[V])
	Delete(context.Context, K) bool
	Clear()
}

func NewCache[K comparable, V any]() *InMemoryCache[K, V] { panic(0) }

type InMemoryCache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*InMemoryCache[K, V]) Get(_ context.Context, key K) (Thunk[V], bool) { panic(0) }

//perfls:cache set key=key
func (*InMemoryCache[K, V]) Set(_ context.Context, key K, _ Thunk[V]) { panic(0) }

func (*InMemoryCache[K, V]) Delete(context.Context, K) bool { panic(0) }
func (*InMemoryCache[K, V]) Clear()                         { panic(0) }

type NoCache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*NoCache[K, V]) Get(_ context.Context, key K) (Thunk[V], bool) { panic(0) }

//perfls:cache set key=key
func (*NoCache[K, V]) Set(_ context.Context, key K, _ Thunk[V]) { panic(0) }

func (*NoCache[K, V]) Delete(context.Context, K) bool { panic(0) }
func (*NoCache[K, V]) Clear()                         { panic(0) }
