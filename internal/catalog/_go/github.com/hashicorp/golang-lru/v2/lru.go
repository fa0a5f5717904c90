// Package lru says what github.com/hashicorp/golang-lru/v2 does.
//
//perfls:library golang-lru
package lru

func New[K comparable, V any](int) (*Cache[K, V], error)                                   { panic(0) }
func New2Q[K comparable, V any](int) (*TwoQueueCache[K, V], error)                         { panic(0) }
func New2QParams[K comparable, V any](int, float64, float64) (*TwoQueueCache[K, V], error) { panic(0) }
func NewWithEvict[K comparable, V any](int, func(K, V)) (*Cache[K, V], error)              { panic(0) }

type Cache[K comparable, V any] struct{}

//perfls:cache set key=key
func (*Cache[K, V]) Add(key K, _ any) bool

//perfls:cache get key=key
func (*Cache[K, V]) Contains(key K) bool

//perfls:cache set key=key
func (*Cache[K, V]) ContainsOrAdd(key K, _ any) (bool, bool)

//perfls:cache get key=key
func (*Cache[K, V]) Get(key K) (V, bool)

//perfls:cache get key=key
func (*Cache[K, V]) Peek(key K) (V, bool)

//perfls:cache set key=key
func (*Cache[K, V]) PeekOrAdd(key K, _ any) (V, bool, bool)

func (*Cache[K, V]) GetOldest() (K, V, bool)
func (*Cache[K, V]) Keys() []K
func (*Cache[K, V]) Len() int
func (*Cache[K, V]) Purge()
func (*Cache[K, V]) Remove(any) bool
func (*Cache[K, V]) RemoveOldest() (K, V, bool)
func (*Cache[K, V]) Resize(any) int
func (*Cache[K, V]) Values() []V

type TwoQueueCache[K comparable, V any] struct{}

//perfls:cache set key=key
func (*TwoQueueCache[K, V]) Add(key K, _ any)

//perfls:cache get key=key
func (*TwoQueueCache[K, V]) Contains(key K) bool

//perfls:cache get key=key
func (*TwoQueueCache[K, V]) Get(key K) (V, bool)

//perfls:cache get key=key
func (*TwoQueueCache[K, V]) Peek(key K) (V, bool)

func (*TwoQueueCache[K, V]) Keys() []K
func (*TwoQueueCache[K, V]) Len() int
func (*TwoQueueCache[K, V]) Purge()
func (*TwoQueueCache[K, V]) Remove(any)
func (*TwoQueueCache[K, V]) Resize(any) int
func (*TwoQueueCache[K, V]) Values() []V
