// Package simplelru describes github.com/hashicorp/golang-lru/v2/simplelru.
//
//perfls:library golang-lru
package simplelru

func NewLRU[K comparable, V any](int, EvictCallback[K, V]) (*LRU[K, V], error) { panic(0) }

type EvictCallback[K comparable, V any] func(K, V)

type LRU[K comparable, V any] struct{}

//perfls:cache get key=key
func (*LRU[K, V]) Get(key K) (V, bool) { panic(0) }

//perfls:cache get key=key
func (*LRU[K, V]) Peek(key K) (V, bool) { panic(0) }

//perfls:cache get key=key
func (*LRU[K, V]) Contains(key K) bool { panic(0) }

//perfls:cache set key=key
func (*LRU[K, V]) Add(key K, _ V) bool { panic(0) }

func (*LRU[K, V]) Remove(K) bool              { panic(0) }
func (*LRU[K, V]) GetOldest() (K, V, bool)    { panic(0) }
func (*LRU[K, V]) RemoveOldest() (K, V, bool) { panic(0) }
func (*LRU[K, V]) Keys() []K                  { panic(0) }
func (*LRU[K, V]) Values() []V                { panic(0) }
func (*LRU[K, V]) Len() int                   { panic(0) }
func (*LRU[K, V]) Resize(int) int             { panic(0) }
func (*LRU[K, V]) Purge()                     { panic(0) }

type LRUCache[K comparable, V any] interface {
	//perfls:cache get key=key
	Get(key K) (V, bool)
	//perfls:cache get key=key
	Peek(key K) (V, bool)
	//perfls:cache get key=key
	Contains(key K) bool
	//perfls:cache set key=key
	Add(key K, _ V) bool

	Remove(K) bool
	GetOldest() (K, V, bool)
	RemoveOldest() (K, V, bool)
	Keys() []K
	Values() []V
	Len() int
	Resize(int) int
	Purge()
}
