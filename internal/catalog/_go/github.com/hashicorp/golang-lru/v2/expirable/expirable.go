// Package expirable describes github.com/hashicorp/golang-lru/v2/expirable.
//
//perfls:library golang-lru
package expirable

import "time"

func NewLRU[K comparable, V any](int, func(K, V), time.Duration) *LRU[K, V] { panic(0) }

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
