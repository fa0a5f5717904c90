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
func (*cache) DecrementFloat(string, float64) error
func (*cache) IncrementInt8(string, int8) (int8, error)
func (*cache) IncrementInt16(string, int16) (int16, error)
func (*cache) IncrementInt32(string, int32) (int32, error)
func (*cache) IncrementUint(string, uint) (uint, error)
func (*cache) IncrementUintptr(string, uintptr) (uintptr, error)
func (*cache) IncrementUint8(string, uint8) (uint8, error)
func (*cache) IncrementUint16(string, uint16) (uint16, error)
func (*cache) IncrementUint32(string, uint32) (uint32, error)
func (*cache) IncrementUint64(string, uint64) (uint64, error)
func (*cache) IncrementFloat32(string, float32) (float32, error)
func (*cache) IncrementFloat64(string, float64) (float64, error)
func (*cache) DecrementInt8(string, int8) (int8, error)
func (*cache) DecrementInt16(string, int16) (int16, error)
func (*cache) DecrementInt32(string, int32) (int32, error)
func (*cache) DecrementUint(string, uint) (uint, error)
func (*cache) DecrementUintptr(string, uintptr) (uintptr, error)
func (*cache) DecrementUint8(string, uint8) (uint8, error)
func (*cache) DecrementUint16(string, uint16) (uint16, error)
func (*cache) DecrementUint32(string, uint32) (uint32, error)
func (*cache) DecrementUint64(string, uint64) (uint64, error)
func (*cache) DecrementFloat32(string, float32) (float32, error)
func (*cache) DecrementFloat64(string, float64) (float64, error)
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
