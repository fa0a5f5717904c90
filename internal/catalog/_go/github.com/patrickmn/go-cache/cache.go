// Package cache describes github.com/patrickmn/go-cache.
//
//perfls:library go-cache
package cache

import (
	"io"
	"time"
)

func New(_, _ time.Duration) *Cache
func NewFrom(_, _ time.Duration, _ map[string]Item) *Cache

type Item struct {
	Object     any
	Expiration int64
}

func (Item) Expired() bool

type Cache struct{ *cache }

type cache struct{}

//perfls:cache get key=key
func (*cache) Get(key string) (any, bool)

//perfls:cache get key=key
func (*cache) GetWithExpiration(key string) (any, time.Time, bool)

//perfls:cache set key=key
func (*cache) Set(key string, _ any, _ time.Duration)

//perfls:cache set key=key
func (*cache) SetDefault(key string, _ any)

//perfls:cache set key=key
func (*cache) Add(key string, _ any, _ time.Duration) error

//perfls:cache set key=key
func (*cache) Replace(key string, _ any, _ time.Duration) error

// There is one of these for each kind of number too.

func (*cache) Increment(string, int64) error
func (*cache) IncrementFloat(string, float64) error
func (*cache) IncrementInt(string, int) (int, error)
func (*cache) IncrementInt64(string, int64) (int64, error)
func (*cache) Decrement(string, int64) error
func (*cache) DecrementInt(string, int) (int, error)
func (*cache) DecrementInt64(string, int64) (int64, error)

func (*cache) Delete(string)
func (*cache) DeleteExpired()
func (*cache) Flush()
func (*cache) Items() map[string]Item
func (*cache) ItemCount() int
func (*cache) OnEvicted(func(string, any))
func (*cache) Save(io.Writer) error
func (*cache) SaveFile(string) error
func (*cache) Load(io.Reader) error
func (*cache) LoadFile(string) error
