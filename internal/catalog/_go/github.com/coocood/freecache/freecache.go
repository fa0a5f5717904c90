// Package freecache describes github.com/coocood/freecache.
//
//perfls:library freecache
package freecache

type Cache struct{}

func NewCache(int) *Cache

//perfls:cache get key=key
func (*Cache) Get(key []byte) ([]byte, error)

//perfls:cache get key=key
func (*Cache) GetFn(key []byte, _ func([]byte) error) error

//perfls:cache get key=key
func (*Cache) GetInt(key int64) ([]byte, error)

//perfls:cache get key=key
func (*Cache) GetIntWithExpiration(key int64) ([]byte, uint32, error)

//perfls:cache get key=key
func (*Cache) GetWithBuf(key, _ []byte) ([]byte, error)

//perfls:cache get key=key
func (*Cache) GetWithExpiration(key []byte) ([]byte, uint32, error)

//perfls:cache get key=key
func (*Cache) GetWithExpirationAndBuf(key, _ []byte) ([]byte, uint32, error)

//perfls:cache get key=key
func (*Cache) MultiGet(key [][]byte) ([][]byte, []error)

//perfls:cache get key=key
func (*Cache) Peek(key []byte) ([]byte, error)

//perfls:cache get key=key
func (*Cache) PeekFn(key []byte, _ func([]byte) error) error

//perfls:cache get key=key
func (*Cache) PeekWithExpiration(key []byte) ([]byte, uint32, error)

//perfls:cache get key=key
func (*Cache) TTL(key []byte) (uint32, error)

//perfls:cache set key=key
func (*Cache) Set(key, _ []byte, _ int) error

//perfls:cache set key=key
func (*Cache) SetInt(key int64, _ []byte, _ int) error

//perfls:cache set key=key
func (*Cache) SetAndGet(key, _ []byte, _ int) ([]byte, bool, error)

//perfls:cache set key=key
func (*Cache) GetOrSet(key, _ []byte, _ int) ([]byte, error)

//perfls:cache set key=key
func (*Cache) Update(key []byte, _ any) (bool, bool, error)

func (*Cache) Touch([]byte, int) error
func (*Cache) Del([]byte) bool
func (*Cache) DelInt(int64) bool
func (*Cache) Clear()
func (*Cache) NewIterator() *Iterator

func (*Cache) EntryCount() int64
func (*Cache) EvacuateCount() int64
func (*Cache) ExpiredCount() int64
func (*Cache) HitCount() int64
func (*Cache) MissCount() int64
func (*Cache) LookupCount() int64
func (*Cache) OverwriteCount() int64
func (*Cache) TouchedCount() int64
func (*Cache) HitRate() float64
func (*Cache) AverageAccessTime() int64
func (*Cache) ResetStatistics()

type Iterator struct{}

func (*Iterator) Next() *Entry

type Entry struct{ Key, Value []byte }

// Errors that code compares with

var (
	ErrNotFound error
)
