// Package otter describes github.com/maypok86/otter before version 2.
//
//perfls:library otter
package otter

import "time"

func NewBuilder[K comparable, V any](int) (*Builder[K, V], error) { panic(0) }
func MustBuilder[K comparable, V any](int) *Builder[K, V]         { panic(0) }

type (
	Builder[K comparable, V any]            struct{}
	ConstTTLBuilder[K comparable, V any]    struct{}
	VariableTTLBuilder[K comparable, V any] struct{}
)

func (*Builder[K, V]) Cost(func(K, V) uint32) *Builder[K, V]        { panic(0) }
func (*Builder[K, V]) CollectStats() *Builder[K, V]                 { panic(0) }
func (*Builder[K, V]) InitialCapacity(int) *Builder[K, V]           { panic(0) }
func (*Builder[K, V]) DeletionListener(any) *Builder[K, V]          { panic(0) }
func (*Builder[K, V]) WithTTL(time.Duration) *ConstTTLBuilder[K, V] { panic(0) }
func (*Builder[K, V]) WithVariableTTL() *VariableTTLBuilder[K, V]   { panic(0) }
func (*Builder[K, V]) Build() (Cache[K, V], error)                  { panic(0) }

func (*ConstTTLBuilder[K, V]) Cost(func(K, V) uint32) *ConstTTLBuilder[K, V] { panic(0) }
func (*ConstTTLBuilder[K, V]) CollectStats() *ConstTTLBuilder[K, V]          { panic(0) }
func (*ConstTTLBuilder[K, V]) InitialCapacity(int) *ConstTTLBuilder[K, V]    { panic(0) }
func (*ConstTTLBuilder[K, V]) DeletionListener(any) *ConstTTLBuilder[K, V]   { panic(0) }
func (*ConstTTLBuilder[K, V]) Build() (Cache[K, V], error)                   { panic(0) }

func (*VariableTTLBuilder[K, V]) Cost(func(K, V) uint32) *VariableTTLBuilder[K, V] { panic(0) }
func (*VariableTTLBuilder[K, V]) CollectStats() *VariableTTLBuilder[K, V]          { panic(0) }
func (*VariableTTLBuilder[K, V]) InitialCapacity(int) *VariableTTLBuilder[K, V]    { panic(0) }
func (*VariableTTLBuilder[K, V]) DeletionListener(any) *VariableTTLBuilder[K, V]   { panic(0) }
func (*VariableTTLBuilder[K, V]) Build() (CacheWithVariableTTL[K, V], error)       { panic(0) }

type Cache[K comparable, V any] struct{ baseCache[K, V] }

//perfls:cache set key=key
func (Cache[K, V]) Set(key K, _ V) bool { panic(0) }

//perfls:cache set key=key
func (Cache[K, V]) SetIfAbsent(key K, _ V) bool { panic(0) }

type CacheWithVariableTTL[K comparable, V any] struct{ baseCache[K, V] }

//perfls:cache set key=key
func (CacheWithVariableTTL[K, V]) Set(key K, _ V, _ time.Duration) bool { panic(0) }

//perfls:cache set key=key
func (CacheWithVariableTTL[K, V]) SetIfAbsent(key K, _ V, _ time.Duration) bool { panic(0) }

type baseCache[K comparable, V any] struct{}

//perfls:cache get key=key
func (baseCache[K, V]) Get(key K) (V, bool) { panic(0) }

//perfls:cache get key=key
func (baseCache[K, V]) Has(key K) bool { panic(0) }

func (baseCache[K, V]) Delete(K)                     { panic(0) }
func (baseCache[K, V]) DeleteByFunc(func(K, V) bool) { panic(0) }
func (baseCache[K, V]) Range(func(K, V) bool)        { panic(0) }
func (baseCache[K, V]) Clear()                       { panic(0) }
func (baseCache[K, V]) Close()                       { panic(0) }
func (baseCache[K, V]) Size() int                    { panic(0) }
func (baseCache[K, V]) Capacity() int                { panic(0) }
func (baseCache[K, V]) Stats() any                   { panic(0) }
func (baseCache[K, V]) Extension() any               { panic(0) }
