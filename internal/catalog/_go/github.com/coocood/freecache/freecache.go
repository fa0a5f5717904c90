// Package freecache says what github.com/coocood/freecache does.
//
//perfls:library freecache
package freecache

func NewCache(any) *Cache
func NewCacheCustomTimer(any, any) *Cache

type Cache struct{}

//perfls:cache get key=key
func (*Cache) Get(key []byte) ([]byte, error)

//perfls:cache get key=key
func (*Cache) GetFn(key []byte, _ func([]byte) error) error

//perfls:cache get key=key
func (*Cache) GetInt(key int64) ([]byte, error)

//perfls:cache get key=key
func (*Cache) GetIntWithExpiration(key int64) ([]byte, uint32, error)

//perfls:cache set key=key
func (*Cache) GetOrSet(key []byte, _ any, _ any) ([]byte, error)

//perfls:cache get key=key
func (*Cache) GetWithBuf(key []byte, _ any) ([]byte, error)

//perfls:cache get key=key
func (*Cache) GetWithExpiration(key []byte) ([]byte, uint32, error)

//perfls:cache get key=key
func (*Cache) GetWithExpirationAndBuf(key []byte, _ any) ([]byte, uint32, error)

//perfls:cache get key=key
func (*Cache) MultiGet(key [][]byte) ([][]byte, []error)

//perfls:cache get key=key
func (*Cache) Peek(key []byte) ([]byte, error)

//perfls:cache get key=key
func (*Cache) PeekFn(key []byte, _ func([]byte) error) error

//perfls:cache get key=key
func (*Cache) PeekWithExpiration(key []byte) ([]byte, uint32, error)

//perfls:cache set key=key
func (*Cache) Set(key []byte, _ any, _ any) error

//perfls:cache set key=key
func (*Cache) SetAndGet(key []byte, _ any, _ any) ([]byte, bool, error)

//perfls:cache set key=key
func (*Cache) SetInt(key int64, _ any, _ any) error

//perfls:cache get key=key
func (*Cache) TTL(key []byte) (uint32, error)

//perfls:cache set key=key
func (*Cache) Update(key []byte, _ Updater) (bool, bool, error)

func (*Cache) AverageAccessTime() int64
func (*Cache) Clear()
func (*Cache) Del(any) bool
func (*Cache) DelInt(any) bool
func (*Cache) EntryCount() int64
func (*Cache) EvacuateCount() int64
func (*Cache) ExpiredCount() int64
func (*Cache) HitCount() int64
func (*Cache) HitRate() float64
func (*Cache) LookupCount() int64
func (*Cache) MissCount() int64
func (*Cache) NewIterator() *Iterator
func (*Cache) OverwriteCount() int64
func (*Cache) ResetStatistics()
func (*Cache) Touch(any, any) error
func (*Cache) TouchedCount() int64

type Iterator struct{}

func (*Iterator) Next() *Entry

var (
	ErrOutOfRange error
	ErrLargeKey   error
	ErrLargeEntry error
	ErrNotFound   error
)

type (
	Entry          struct{}
	RingBuf        struct{}
	StoppableTimer interface{}
	Timer          interface{}
	Updater        func([]byte, bool) ([]byte, bool, int)
)
