// Package ristretto says what github.com/dgraph-io/ristretto/v2 does.
//
//perfls:library ristretto
package ristretto

import (
	"time"
)

func NewCache[K Key, V any](*Config[K, V]) (*Cache[K, V], error) { panic(0) }

type Cache[K Key, V any] struct{}

//perfls:cache get key=key
func (*Cache[K, V]) Get(key K) (V, bool)

//perfls:cache get key=key
func (*Cache[K, V]) GetTTL(key K) (time.Duration, bool)

//perfls:cache set key=key
func (*Cache[K, V]) Set(key K, _ any, _ any) bool

//perfls:cache set key=key
func (*Cache[K, V]) SetWithTTL(key K, _ any, _ any, _ any) bool

func (*Cache[K, V]) Clear()
func (*Cache[K, V]) Close()
func (*Cache[K, V]) Del(any)
func (*Cache[K, V]) IterValues(func(V) bool)
func (*Cache[K, V]) MaxCost() int64
func (*Cache[K, V]) RemainingCost() int64
func (*Cache[K, V]) UpdateMaxCost(any)
func (*Cache[K, V]) Wait()

type (
	Config[K Key, V any] struct{}
	Item[V any]          struct{}
	Key                  interface {
		uint64 | string | []byte | byte | int | int32 | uint32 | int64
	}
	Metrics struct{}
)
