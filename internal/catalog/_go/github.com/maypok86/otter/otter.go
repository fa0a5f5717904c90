// Package otter says what github.com/maypok86/otter does.
//
//perfls:library otter
package otter

func MustBuilder[K comparable, V any](int) *Builder[K, V]         { panic(0) }
func NewBuilder[K comparable, V any](int) (*Builder[K, V], error) { panic(0) }

type Builder[K comparable, V any] struct{}

func (*Builder[K, V]) CollectStats() *Builder[K, V]
func (*Builder[K, V]) InitialCapacity(any) *Builder[K, V]
func (*Builder[K, V]) Cost(func(K, V) uint32) *Builder[K, V]
func (*Builder[K, V]) DeletionListener(func(K, V, DeletionCause)) *Builder[K, V]
func (*Builder[K, V]) WithTTL(any) *ConstTTLBuilder[K, V]
func (*Builder[K, V]) WithVariableTTL() *VariableTTLBuilder[K, V]
func (*Builder[K, V]) Build() (Cache[K, V], error)

type Cache[K comparable, V any] struct {
	baseCache[K, V]
}

//perfls:cache set key=key
func (Cache[K, V]) Set(key K, _ any) bool

//perfls:cache set key=key
func (Cache[K, V]) SetIfAbsent(key K, _ any) bool

type CacheWithVariableTTL[K comparable, V any] struct {
	baseCache[K, V]
}

//perfls:cache set key=key
func (CacheWithVariableTTL[K, V]) Set(key K, _ any, _ any) bool

//perfls:cache set key=key
func (CacheWithVariableTTL[K, V]) SetIfAbsent(key K, _ any, _ any) bool

type ConstTTLBuilder[K comparable, V any] struct{}

func (*ConstTTLBuilder[K, V]) CollectStats() *ConstTTLBuilder[K, V]
func (*ConstTTLBuilder[K, V]) InitialCapacity(any) *ConstTTLBuilder[K, V]
func (*ConstTTLBuilder[K, V]) Cost(func(K, V) uint32) *ConstTTLBuilder[K, V]
func (*ConstTTLBuilder[K, V]) DeletionListener(func(K, V, DeletionCause)) *ConstTTLBuilder[K, V]
func (*ConstTTLBuilder[K, V]) Build() (Cache[K, V], error)

type Stats struct{}

func (Stats) Hits() int64
func (Stats) Misses() int64
func (Stats) Ratio() float64

type VariableTTLBuilder[K comparable, V any] struct{}

func (*VariableTTLBuilder[K, V]) CollectStats() *VariableTTLBuilder[K, V]
func (*VariableTTLBuilder[K, V]) InitialCapacity(any) *VariableTTLBuilder[K, V]
func (*VariableTTLBuilder[K, V]) Cost(func(K, V) uint32) *VariableTTLBuilder[K, V]
func (*VariableTTLBuilder[K, V]) DeletionListener(func(K, V, DeletionCause)) *VariableTTLBuilder[K, V]
func (*VariableTTLBuilder[K, V]) Build() (CacheWithVariableTTL[K, V], error)

type baseCache[K comparable, V any] struct{}

//perfls:cache get key=key
func (baseCache[K, V]) Has(key K) bool

//perfls:cache get key=key
func (baseCache[K, V]) Get(key K) (V, bool)

func (baseCache[K, V]) Delete(any)
func (baseCache[K, V]) Range(func(K, V) bool)
func (baseCache[K, V]) Clear()
func (baseCache[K, V]) Close()
func (baseCache[K, V]) Size() int
func (baseCache[K, V]) Capacity() int
func (baseCache[K, V]) Stats() Stats

type (
	DeletionCause uint8
)
