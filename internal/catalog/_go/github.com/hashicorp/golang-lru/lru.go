// Package lru says what github.com/hashicorp/golang-lru does.
//
//perfls:library golang-lru
package lru

func New(any) (*Cache, error)
func New2Q(any) (*TwoQueueCache, error)
func New2QParams(any, any, any) (*TwoQueueCache, error)
func NewARC(any) (*ARCCache, error)
func NewWithEvict(any, func(any, any)) (*Cache, error)

type ARCCache struct{}

//perfls:cache set key=key
func (*ARCCache) Add(key any, _ any)

//perfls:cache get key=key
func (*ARCCache) Contains(key any) bool

//perfls:cache get key=key
func (*ARCCache) Get(key any) (any, bool)

//perfls:cache get key=key
func (*ARCCache) Peek(key any) (any, bool)

func (*ARCCache) Keys() []any
func (*ARCCache) Len() int
func (*ARCCache) Purge()
func (*ARCCache) Remove(any)

type Cache struct{}

//perfls:cache set key=key
func (*Cache) Add(key any, _ any) bool

//perfls:cache get key=key
func (*Cache) Contains(key any) bool

//perfls:cache set key=key
func (*Cache) ContainsOrAdd(key any, _ any) (bool, bool)

//perfls:cache get key=key
func (*Cache) Get(key any) (any, bool)

//perfls:cache get key=key
func (*Cache) Peek(key any) (any, bool)

//perfls:cache set key=key
func (*Cache) PeekOrAdd(key any, _ any) (any, bool, bool)

func (*Cache) GetOldest() (any, any, bool)
func (*Cache) Keys() []any
func (*Cache) Len() int
func (*Cache) Purge()
func (*Cache) Remove(any) bool
func (*Cache) RemoveOldest() (any, any, bool)
func (*Cache) Resize(any) int

type TwoQueueCache struct{}

//perfls:cache set key=key
func (*TwoQueueCache) Add(key any, _ any)

//perfls:cache get key=key
func (*TwoQueueCache) Contains(key any) bool

//perfls:cache get key=key
func (*TwoQueueCache) Get(key any) (any, bool)

//perfls:cache get key=key
func (*TwoQueueCache) Peek(key any) (any, bool)

func (*TwoQueueCache) Keys() []any
func (*TwoQueueCache) Len() int
func (*TwoQueueCache) Purge()
func (*TwoQueueCache) Remove(any)
