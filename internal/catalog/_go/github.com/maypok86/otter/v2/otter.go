// Package otter says what github.com/maypok86/otter/v2 does.
//
//perfls:library otter
package otter

import (
	"context"
	"iter"
	"time"
)

func ExpiryAccessing[K comparable, V any](time.Duration) ExpiryCalculator[K, V] { panic(0) }
func ExpiryAccessingFunc[K comparable, V any](func(Entry[K, V]) time.Duration) ExpiryCalculator[K, V] {
	panic(0)
}
func ExpiryCreating[K comparable, V any](time.Duration) ExpiryCalculator[K, V] { panic(0) }
func ExpiryCreatingFunc[K comparable, V any](func(Entry[K, V]) time.Duration) ExpiryCalculator[K, V] {
	panic(0)
}
func ExpiryWriting[K comparable, V any](time.Duration) ExpiryCalculator[K, V] { panic(0) }
func ExpiryWritingFunc[K comparable, V any](func(Entry[K, V]) time.Duration) ExpiryCalculator[K, V] {
	panic(0)
}
func Must[K comparable, V any](*Options[K, V]) *Cache[K, V]                      { panic(0) }
func New[K comparable, V any](*Options[K, V]) (*Cache[K, V], error)              { panic(0) }
func RefreshCreating[K comparable, V any](time.Duration) RefreshCalculator[K, V] { panic(0) }
func RefreshCreatingFunc[K comparable, V any](func(Entry[K, V]) time.Duration) RefreshCalculator[K, V] {
	panic(0)
}
func RefreshWriting[K comparable, V any](time.Duration) RefreshCalculator[K, V] { panic(0) }
func RefreshWritingFunc[K comparable, V any](func(Entry[K, V]) time.Duration) RefreshCalculator[K, V] {
	panic(0)
}

type Cache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*Cache[K, V]) BulkGet(_ context.Context, key []K, _ any) (map[K]V, error)

//perfls:cache get key=key
func (*Cache[K, V]) Get(_ context.Context, key K, _ any) (V, error)

//perfls:cache get key=key
func (*Cache[K, V]) GetEntry(key K) (Entry[K, V], bool)

//perfls:cache get key=key
func (*Cache[K, V]) GetEntryQuietly(key K) (Entry[K, V], bool)

//perfls:cache get key=key
func (*Cache[K, V]) GetIfPresent(key K) (V, bool)

//perfls:cache set key=key
func (*Cache[K, V]) Set(key K, _ any) (V, bool)

//perfls:cache set key=key
func (*Cache[K, V]) SetIfAbsent(key K, _ any) (V, bool)

func (*Cache[K, V]) All() iter.Seq2[K, V]
func (*Cache[K, V]) BulkRefresh(context.Context, any, any) <-chan []RefreshResult[K, V]
func (*Cache[K, V]) CleanUp()
func (*Cache[K, V]) Coldest() iter.Seq[Entry[K, V]]
func (*Cache[K, V]) Compute(any, func(V, bool) (V, ComputeOp)) (V, bool)
func (*Cache[K, V]) ComputeIfAbsent(any, func() (V, bool)) (V, bool)
func (*Cache[K, V]) ComputeIfPresent(any, func(V) (V, ComputeOp)) (V, bool)
func (*Cache[K, V]) EstimatedSize() int
func (*Cache[K, V]) GetMaximum() uint64
func (*Cache[K, V]) Hottest() iter.Seq[Entry[K, V]]
func (*Cache[K, V]) Invalidate(any) (V, bool)
func (*Cache[K, V]) InvalidateAll()
func (*Cache[K, V]) IsRecordingStats() bool
func (*Cache[K, V]) IsWeighted() bool
func (*Cache[K, V]) Keys() iter.Seq[K]
func (*Cache[K, V]) Refresh(context.Context, any, any) <-chan RefreshResult[K, V]
func (*Cache[K, V]) SetExpiresAfter(any, any)
func (*Cache[K, V]) SetMaximum(any)
func (*Cache[K, V]) SetRefreshableAfter(any, any)
func (*Cache[K, V]) Stats() any
func (*Cache[K, V]) StopAllGoroutines() bool
func (*Cache[K, V]) Values() iter.Seq[V]
func (*Cache[K, V]) WeightedSize() uint64

type Entry[K comparable, V any] struct{}

func (Entry[K, V]) ExpiresAfter() time.Duration
func (Entry[K, V]) ExpiresAt() time.Time
func (Entry[K, V]) HasExpired() bool
func (Entry[K, V]) RefreshableAfter() time.Duration
func (Entry[K, V]) RefreshableAt() time.Time
func (Entry[K, V]) SnapshotAt() time.Time

type ExpiryCalculator[K comparable, V any] interface {
	ExpireAfterCreate(any) time.Duration
	ExpireAfterUpdate(any, any) time.Duration
	ExpireAfterRead(any) time.Duration
}

type RefreshCalculator[K comparable, V any] interface {
	RefreshAfterCreate(any) time.Duration
	RefreshAfterUpdate(any, any) time.Duration
	RefreshAfterReload(any, any) time.Duration
	RefreshAfterReloadFailure(any, any) time.Duration
}

type RefreshResult[K comparable, V any] struct {
	Err error
}

type (
	BulkLoader[K comparable, V any]     interface{}
	BulkLoaderFunc[K comparable, V any] func(context.Context, []K) (map[K]V, error)
	Clock                               interface{}
	CoarseClock                         struct{}
	ComputeOp                           int
	DeletionCause                       int
	DeletionEvent[K comparable, V any]  struct{}
	Loader[K comparable, V any]         interface{}
	LoaderFunc[K comparable, V any]     func(context.Context, K) (V, error)
	Logger                              interface{}
	NoopLogger                          struct{}
	Options[K comparable, V any]        struct{}
)
