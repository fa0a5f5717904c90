// Package lru describes github.com/hashicorp/golang-lru before version 2.
//
//perfls:library golang-lru
package lru

func New(int) (*Cache, error)
func NewWithEvict(int, func(_, _ any)) (*Cache, error)
func New2Q(int) (*TwoQueueCache, error)
func New2QParams(int, float64, float64) (*TwoQueueCache, error)
func NewARC(int) (*ARCCache, error)

type Cache struct{}

//perfls:cache get key=key
func (*Cache) Get(key any) (any, bool)

//perfls:cache get key=key
func (*Cache) Peek(key any) (any, bool)

//perfls:cache get key=key
func (*Cache) Contains(key any) bool

//perfls:cache set key=key
func (*Cache) Add(key, _ any) bool

//perfls:cache set key=key
func (*Cache) ContainsOrAdd(key, _ any) (bool, bool)

//perfls:cache set key=key
func (*Cache) PeekOrAdd(key, _ any) (any, bool, bool)

func (*Cache) Remove(any) bool
func (*Cache) GetOldest() (any, any, bool)
func (*Cache) RemoveOldest() (any, any, bool)
func (*Cache) Keys() []any
func (*Cache) Len() int
func (*Cache) Resize(int) int
func (*Cache) Purge()

type TwoQueueCache struct{}

//perfls:cache get key=key
func (*TwoQueueCache) Get(key any) (any, bool)

//perfls:cache get key=key
func (*TwoQueueCache) Peek(key any) (any, bool)

//perfls:cache get key=key
func (*TwoQueueCache) Contains(key any) bool

//perfls:cache set key=key
func (*TwoQueueCache) Add(key, _ any)

func (*TwoQueueCache) Remove(any)
func (*TwoQueueCache) Keys() []any
func (*TwoQueueCache) Len() int
func (*TwoQueueCache) Purge()

type ARCCache struct{}

//perfls:cache get key=key
func (*ARCCache) Get(key any) (any, bool)

//perfls:cache get key=key
func (*ARCCache) Peek(key any) (any, bool)

//perfls:cache get key=key
func (*ARCCache) Contains(key any) bool

//perfls:cache set key=key
func (*ARCCache) Add(key, _ any)

func (*ARCCache) Remove(any)
func (*ARCCache) Keys() []any
func (*ARCCache) Len() int
func (*ARCCache) Purge()
