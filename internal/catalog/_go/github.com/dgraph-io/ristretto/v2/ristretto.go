// Package ristretto describes github.com/dgraph-io/ristretto. Before version 2 its types had no parameters.
//
//perfls:library ristretto
package ristretto

import "time"

type (
	Config[K, V any] struct {
		NumCounters, MaxCost, BufferItems int64
		Metrics                           bool
	}
	Metrics     struct{}
	Item[V any] struct{ Value V }
)

func NewCache[K, V any](*Config[K, V]) (*Cache[K, V], error) { panic(0) }

type Cache[K, V any] struct{ Metrics *Metrics }

//perfls:cache get key=key
func (*Cache[K, V]) Get(key K) (V, bool) { panic(0) }

//perfls:cache get key=key
func (*Cache[K, V]) GetTTL(key K) (time.Duration, bool) { panic(0) }

//perfls:cache set key=key
func (*Cache[K, V]) Set(key K, _ V, _ int64) bool { panic(0) }

//perfls:cache set key=key
func (*Cache[K, V]) SetWithTTL(key K, _ V, _ int64, _ time.Duration) bool { panic(0) }

func (*Cache[K, V]) Del(K)                   { panic(0) }
func (*Cache[K, V]) Wait()                   { panic(0) }
func (*Cache[K, V]) Clear()                  { panic(0) }
func (*Cache[K, V]) Close()                  { panic(0) }
func (*Cache[K, V]) MaxCost() int64          { panic(0) }
func (*Cache[K, V]) RemainingCost() int64    { panic(0) }
func (*Cache[K, V]) UpdateMaxCost(int64)     { panic(0) }
func (*Cache[K, V]) IterValues(func(V) bool) { panic(0) }
