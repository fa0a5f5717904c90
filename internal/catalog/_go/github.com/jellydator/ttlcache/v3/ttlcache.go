// Package ttlcache says what github.com/jellydator/ttlcache/v3 does.
//
//perfls:library ttlcache
package ttlcache

import (
	"context"
	"time"

	"golang.org/x/sync/singleflight"
)

func New[K comparable, V any](...Option[K, V]) *Cache[K, V]              { panic(0) }
func NewItem[K comparable, V any](K, V, time.Duration, bool) *Item[K, V] { panic(0) }
func NewItemWithOpts[K comparable, V any](K, V, time.Duration, ...ItemOption[K, V]) *Item[K, V] {
	panic(0)
}
func NewSuppressedLoader[K comparable, V any](Loader[K, V], *singleflight.Group) *SuppressedLoader[K, V] {
	panic(0)
}
func WithCapacity[K comparable, V any](uint64) Option[K, V]                 { panic(0) }
func WithDisableTouchOnHit[K comparable, V any]() Option[K, V]              { panic(0) }
func WithItemCostFunc[K comparable, V any](CostFunc[K, V]) ItemOption[K, V] { panic(0) }
func WithItemVersion[K comparable, V any](bool) ItemOption[K, V]            { panic(0) }
func WithLoader[K comparable, V any](Loader[K, V]) Option[K, V]             { panic(0) }
func WithMaxCost[K comparable, V any](uint64, CostFunc[K, V]) Option[K, V]  { panic(0) }
func WithTTL[K comparable, V any](time.Duration) Option[K, V]               { panic(0) }
func WithVersion[K comparable, V any](bool) Option[K, V]                    { panic(0) }

type Cache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*Cache[K, V]) Get(key K, _ ...any) *Item[K, V]

//perfls:cache set key=key
func (*Cache[K, V]) GetOrSet(key K, _ any, _ ...any) (*Item[K, V], bool)

//perfls:cache get key=key
func (*Cache[K, V]) Has(key K) bool

//perfls:cache set key=key
func (*Cache[K, V]) Set(key K, _ any, _ any) *Item[K, V]

func (*Cache[K, V]) Delete(any)
func (*Cache[K, V]) DeleteAll()
func (*Cache[K, V]) DeleteExpired()
func (*Cache[K, V]) GetAndDelete(any, ...any) (*Item[K, V], bool)
func (*Cache[K, V]) GetOrSetFunc(any, func() V, ...any) (*Item[K, V], bool)
func (*Cache[K, V]) Items() map[K]*Item[K, V]
func (*Cache[K, V]) Keys() []K
func (*Cache[K, V]) Len() int
func (*Cache[K, V]) Metrics() Metrics
func (*Cache[K, V]) OnEviction(func(context.Context, EvictionReason, *Item[K, V])) func()
func (*Cache[K, V]) OnInsertion(func(context.Context, *Item[K, V])) func()
func (*Cache[K, V]) OnUpdate(func(context.Context, *Item[K, V])) func()
func (*Cache[K, V]) Range(func(*Item[K, V]) bool)
func (*Cache[K, V]) RangeBackwards(func(*Item[K, V]) bool)
func (*Cache[K, V]) Start()
func (*Cache[K, V]) Stop()
func (*Cache[K, V]) Touch(any)

type Item[K comparable, V any] struct{}

func (*Item[K, V]) Cost() uint64
func (*Item[K, V]) ExpiresAt() time.Time
func (*Item[K, V]) IsExpired() bool
func (*Item[K, V]) Key() K
func (*Item[K, V]) TTL() time.Duration
func (*Item[K, V]) Value() V
func (*Item[K, V]) Version() int64

type SuppressedLoader[K comparable, V any] struct{}

func (*SuppressedLoader[K, V]) Load(any, any) *Item[K, V]

type (
	CostFunc[K comparable, V any]   func(CostItem[K, V]) uint64
	CostItem[K comparable, V any]   struct{}
	EvictionReason                  int
	ItemOption[K comparable, V any] interface{}
	Loader[K comparable, V any]     interface{}
	LoaderFunc[K comparable, V any] func(*Cache[K, V], K) *Item[K, V]
	Metrics                         struct{}
	Option[K comparable, V any]     interface{}
)
