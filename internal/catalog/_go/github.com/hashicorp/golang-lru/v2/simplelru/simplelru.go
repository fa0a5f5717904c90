// Package simplelru says what github.com/hashicorp/golang-lru/v2/simplelru does.
//
//perfls:library golang-lru
package simplelru

func NewLRU[K comparable, V any](int, EvictCallback[K, V]) (*LRU[K, V], error) { panic(0) }

type LRU[K comparable, V any] struct{}

//perfls:cache set key=key
func (*LRU[K, V]) Add(key K, _ any) bool

//perfls:cache get key=key
func (*LRU[K, V]) Contains(key K) bool

//perfls:cache get key=key
func (*LRU[K, V]) Get(key K) (V, bool)

//perfls:cache get key=key
func (*LRU[K, V]) Peek(key K) (V, bool)

func (*LRU[K, V]) GetOldest() (K, V, bool)
func (*LRU[K, V]) Keys() []K
func (*LRU[K, V]) Len() int
func (*LRU[K, V]) Purge()
func (*LRU[K, V]) Remove(any) bool
func (*LRU[K, V]) RemoveOldest() (K, V, bool)
func (*LRU[K, V]) Resize(any) int
func (*LRU[K, V]) Values() []V

type LRUCache[K comparable, V any] interface {
	//perfls:cache set key=key
	Add(key K, _ any) bool
	//perfls:cache get key=key
	Get(key K) (V, bool)
	//perfls:cache get key=key
	Contains(key K) bool
	//perfls:cache get key=key
	Peek(key K) (V, bool)
	Remove(any) bool
	RemoveOldest() (K, V, bool)
	GetOldest() (K, V, bool)
	Keys() []K
	Values() []V
	Len() int
	Purge()
	Resize(any) int
}

type (
	EvictCallback[K comparable, V any] func(K, V)
)
