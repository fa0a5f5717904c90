// Package otter describes github.com/maypok86/otter/v2.
//
//perfls:library otter
package otter

import (
	"context"
	"iter"
	"time"
)

type (
	Options[K comparable, V any] struct {
		MaximumSize     int
		MaximumWeight   uint64
		InitialCapacity int
		Weigher         func(K, V) uint32
	}
	Entry[K comparable, V any] struct {
		Key   K
		Value V
	}
	Loader[K comparable, V any] interface {
		Load(context.Context, K) (V, error)
		Reload(context.Context, K, V) (V, error)
	}
	LoaderFunc[K comparable, V any] func(context.Context, K) (V, error)
	BulkLoader[K comparable, V any] interface {
		BulkLoad(context.Context, []K) (map[K]V, error)
		BulkReload(context.Context, []K, []V) (map[K]V, error)
	}
	BulkLoaderFunc[K comparable, V any] func(context.Context, []K) (map[K]V, error)
	ComputeOp                           int
)

func New[K comparable, V any](*Options[K, V]) (*Cache[K, V], error) { panic(0) }
func Must[K comparable, V any](*Options[K, V]) *Cache[K, V]         { panic(0) }

func (LoaderFunc[K, V]) Load(context.Context, K) (V, error)                        { panic(0) }
func (LoaderFunc[K, V]) Reload(context.Context, K, V) (V, error)                   { panic(0) }
func (BulkLoaderFunc[K, V]) BulkLoad(context.Context, []K) (map[K]V, error)        { panic(0) }
func (BulkLoaderFunc[K, V]) BulkReload(context.Context, []K, []V) (map[K]V, error) { panic(0) }

type Cache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*Cache[K, V]) GetIfPresent(key K) (V, bool) { panic(0) }

//perfls:cache get key=key
func (*Cache[K, V]) GetEntry(key K) (Entry[K, V], bool) { panic(0) }

//perfls:cache get key=key
func (*Cache[K, V]) GetEntryQuietly(key K) (Entry[K, V], bool) { panic(0) }

//perfls:cache get key=key
func (*Cache[K, V]) Get(_ context.Context, key K, _ Loader[K, V]) (V, error) { panic(0) }

//perfls:cache get key=key
func (*Cache[K, V]) BulkGet(_ context.Context, key []K, _ BulkLoader[K, V]) (map[K]V, error) {
	panic(0)
}

//perfls:cache set key=key
func (*Cache[K, V]) Set(key K, _ V) (V, bool) { panic(0) }

//perfls:cache set key=key
func (*Cache[K, V]) SetIfAbsent(key K, _ V) (V, bool) { panic(0) }

func (*Cache[K, V]) Compute(K, func(V, bool) (V, ComputeOp)) (V, bool)      { panic(0) }
func (*Cache[K, V]) ComputeIfAbsent(K, func() (V, bool)) (V, bool)          { panic(0) }
func (*Cache[K, V]) ComputeIfPresent(K, func(V) (V, ComputeOp)) (V, bool)   { panic(0) }
func (*Cache[K, V]) Refresh(context.Context, K, Loader[K, V]) any           { panic(0) }
func (*Cache[K, V]) BulkRefresh(context.Context, []K, BulkLoader[K, V]) any { panic(0) }
func (*Cache[K, V]) Invalidate(K) (V, bool)                                 { panic(0) }
func (*Cache[K, V]) InvalidateAll()                                         { panic(0) }
func (*Cache[K, V]) CleanUp()                                               { panic(0) }
func (*Cache[K, V]) SetExpiresAfter(K, time.Duration)                       { panic(0) }
func (*Cache[K, V]) SetRefreshableAfter(K, time.Duration)                   { panic(0) }
func (*Cache[K, V]) SetMaximum(uint64)                                      { panic(0) }
func (*Cache[K, V]) GetMaximum() uint64                                     { panic(0) }
func (*Cache[K, V]) EstimatedSize() int                                     { panic(0) }
func (*Cache[K, V]) WeightedSize() uint64                                   { panic(0) }
func (*Cache[K, V]) IsWeighted() bool                                       { panic(0) }
func (*Cache[K, V]) IsRecordingStats() bool                                 { panic(0) }
func (*Cache[K, V]) Stats() any                                             { panic(0) }
func (*Cache[K, V]) StopAllGoroutines() bool                                { panic(0) }
func (*Cache[K, V]) All() iter.Seq2[K, V]                                   { panic(0) }
func (*Cache[K, V]) Keys() iter.Seq[K]                                      { panic(0) }
func (*Cache[K, V]) Values() iter.Seq[V]                                    { panic(0) }
func (*Cache[K, V]) Coldest() iter.Seq[Entry[K, V]]                         { panic(0) }
func (*Cache[K, V]) Hottest() iter.Seq[Entry[K, V]]                         { panic(0) }
