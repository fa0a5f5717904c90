// Package lru describes github.com/hashicorp/golang-lru/v2.
//
//perfls:library golang-lru
package lru

func New[K comparable, V any](int) (*Cache[K, V], error)                                 { panic(0) }
func NewWithEvict[K comparable, V any](int, func(K, V)) (*Cache[K, V], error)            { panic(0) }
func New2Q[K comparable, V any](int) (*TwoQueueCache[K, V], error)                       { panic(0) }
func New2QParams[K comparable, V any](_ int, _, _ float64) (*TwoQueueCache[K, V], error) { panic(0) }

type Cache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*Cache[K, V]) Get(key K) (V, bool) { panic(0) }

//perfls:cache get key=key
func (*Cache[K, V]) Peek(key K) (V, bool) { panic(0) }

//perfls:cache get key=key
func (*Cache[K, V]) Contains(key K) bool { panic(0) }

//perfls:cache set key=key
func (*Cache[K, V]) Add(key K, _ V) bool { panic(0) }

//perfls:cache set key=key
func (*Cache[K, V]) ContainsOrAdd(key K, _ V) (bool, bool) { panic(0) }

//perfls:cache set key=key
func (*Cache[K, V]) PeekOrAdd(key K, _ V) (V, bool, bool) { panic(0) }

func (*Cache[K, V]) Remove(K) bool              { panic(0) }
func (*Cache[K, V]) GetOldest() (K, V, bool)    { panic(0) }
func (*Cache[K, V]) RemoveOldest() (K, V, bool) { panic(0) }
func (*Cache[K, V]) Keys() []K                  { panic(0) }
func (*Cache[K, V]) Values() []V                { panic(0) }
func (*Cache[K, V]) Len() int                   { panic(0) }
func (*Cache[K, V]) Resize(int) int             { panic(0) }
func (*Cache[K, V]) Purge()                     { panic(0) }

type TwoQueueCache[K comparable, V any] struct{}

//perfls:cache get key=key
func (*TwoQueueCache[K, V]) Get(key K) (V, bool) { panic(0) }

//perfls:cache get key=key
func (*TwoQueueCache[K, V]) Peek(key K) (V, bool) { panic(0) }

//perfls:cache get key=key
func (*TwoQueueCache[K, V]) Contains(key K) bool { panic(0) }

//perfls:cache set key=key
func (*TwoQueueCache[K, V]) Add(key K, _ V) { panic(0) }

func (*TwoQueueCache[K, V]) Remove(K)       { panic(0) }
func (*TwoQueueCache[K, V]) Keys() []K      { panic(0) }
func (*TwoQueueCache[K, V]) Values() []V    { panic(0) }
func (*TwoQueueCache[K, V]) Len() int       { panic(0) }
func (*TwoQueueCache[K, V]) Resize(int) int { panic(0) }
func (*TwoQueueCache[K, V]) Purge()         { panic(0) }
