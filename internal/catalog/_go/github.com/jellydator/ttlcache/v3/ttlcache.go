// Package ttlcache describes github.com/jellydator/ttlcache/v3.
//
//perfls:library ttlcache
package ttlcache

import (
	"context"
	"time"
)

func New[K comparable, V any](...Option[K, V]) *Cache[K, V]     { panic(0) }
func WithTTL[K comparable, V any](time.Duration) Option[K, V]   { panic(0) }
func WithCapacity[K comparable, V any](uint64) Option[K, V]     { panic(0) }
func WithLoader[K comparable, V any](Loader[K, V]) Option[K, V] { panic(0) }
func WithDisableTouchOnHit[K comparable, V any]() Option[K, V]  { panic(0) }

type (
	Option[K comparable, V any] interface{}
	Loader[K comparable, V any] interface {
		Load(*Cache[K, V], K) *Item[K, V]
	}
	LoaderFunc[K comparable, V any] func(*Cache[K, V], K) *Item[K, V]
	EvictionReason                  int
	Metrics                         struct{ Insertions, Hits, Misses, Evictions uint64 }
)

func (LoaderFunc[K, V]) Load(*Cache[K, V], K) *Item[K, V] { panic(0) }

type Cache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*Cache[K, V]) Get(key K, _ ...Option[K, V]) *Item[K, V] { panic(0) }

//perfls:cache get key=key
func (*Cache[K, V]) Has(key K) bool { panic(0) }

//perfls:cache set key=key
func (*Cache[K, V]) Set(key K, _ V, _ time.Duration) *Item[K, V] { panic(0) }

//perfls:cache set key=key
func (*Cache[K, V]) GetOrSet(key K, _ V, _ ...Option[K, V]) (*Item[K, V], bool) { panic(0) }

func (*Cache[K, V]) GetOrSetFunc(K, func() V, ...Option[K, V]) (*Item[K, V], bool)        { panic(0) }
func (*Cache[K, V]) GetAndDelete(K, ...Option[K, V]) (*Item[K, V], bool)                  { panic(0) }
func (*Cache[K, V]) Delete(K)                                                             { panic(0) }
func (*Cache[K, V]) DeleteAll()                                                           { panic(0) }
func (*Cache[K, V]) DeleteExpired()                                                       { panic(0) }
func (*Cache[K, V]) Touch(K)                                                              { panic(0) }
func (*Cache[K, V]) Len() int                                                             { panic(0) }
func (*Cache[K, V]) Keys() []K                                                            { panic(0) }
func (*Cache[K, V]) Items() map[K]*Item[K, V]                                             { panic(0) }
func (*Cache[K, V]) Range(func(*Item[K, V]) bool)                                         { panic(0) }
func (*Cache[K, V]) RangeBackwards(func(*Item[K, V]) bool)                                { panic(0) }
func (*Cache[K, V]) Metrics() Metrics                                                     { panic(0) }
func (*Cache[K, V]) Start()                                                               { panic(0) }
func (*Cache[K, V]) Stop()                                                                { panic(0) }
func (*Cache[K, V]) OnInsertion(func(context.Context, *Item[K, V])) func()                { panic(0) }
func (*Cache[K, V]) OnUpdate(func(context.Context, *Item[K, V])) func()                   { panic(0) }
func (*Cache[K, V]) OnEviction(func(context.Context, EvictionReason, *Item[K, V])) func() { panic(0) }

type Item[K comparable, V any] struct{}

func (*Item[K, V]) Key() K               { panic(0) }
func (*Item[K, V]) Value() V             { panic(0) }
func (*Item[K, V]) TTL() time.Duration   { panic(0) }
func (*Item[K, V]) ExpiresAt() time.Time { panic(0) }
func (*Item[K, V]) IsExpired() bool      { panic(0) }
