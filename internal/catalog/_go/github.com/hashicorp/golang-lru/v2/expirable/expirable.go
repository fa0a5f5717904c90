// Package expirable says what github.com/hashicorp/golang-lru/v2/expirable does.
//
//perfls:library golang-lru
package expirable

import (
	"time"
)

func NewLRU[K comparable, V any](int, EvictCallback[K, V], time.Duration) *LRU[K, V] { panic(0) }

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

type (
	EvictCallback[K comparable, V any] func(K, V)
)
