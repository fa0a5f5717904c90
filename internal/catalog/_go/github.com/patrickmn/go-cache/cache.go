// Package cache says what github.com/patrickmn/go-cache does.
//
//perfls:library go-cache
package cache

import (
	"time"
)

func New(any, any) *Cache
func NewFrom(any, any, any) *Cache

type Cache struct {
	*cache
}

type Item struct{}

func (Item) Expired() bool

type cache struct{}

//perfls:cache set key=key
func (*cache) Add(key string, _ any, _ any) error

//perfls:cache get key=key
func (*cache) Get(key string) (any, bool)

//perfls:cache get key=key
func (*cache) GetWithExpiration(key string) (any, time.Time, bool)

//perfls:cache set key=key
func (*cache) Replace(key string, _ any, _ any) error

//perfls:cache set key=key
func (*cache) Set(key string, _ any, _ any)

//perfls:cache set key=key
func (*cache) SetDefault(key string, _ any)

func (*cache) Decrement(any, any) error
func (*cache) DecrementFloat(any, any) error
func (*cache) DecrementFloat32(any, any) (float32, error)
func (*cache) DecrementFloat64(any, any) (float64, error)
func (*cache) DecrementInt(any, any) (int, error)
func (*cache) DecrementInt16(any, any) (int16, error)
func (*cache) DecrementInt32(any, any) (int32, error)
func (*cache) DecrementInt64(any, any) (int64, error)
func (*cache) DecrementInt8(any, any) (int8, error)
func (*cache) DecrementUint(any, any) (uint, error)
func (*cache) DecrementUint16(any, any) (uint16, error)
func (*cache) DecrementUint32(any, any) (uint32, error)
func (*cache) DecrementUint64(any, any) (uint64, error)
func (*cache) DecrementUint8(any, any) (uint8, error)
func (*cache) DecrementUintptr(any, any) (uintptr, error)
func (*cache) Delete(any)
func (*cache) DeleteExpired()
func (*cache) Flush()
func (*cache) Increment(any, any) error
func (*cache) IncrementFloat(any, any) error
func (*cache) IncrementFloat32(any, any) (float32, error)
func (*cache) IncrementFloat64(any, any) (float64, error)
func (*cache) IncrementInt(any, any) (int, error)
func (*cache) IncrementInt16(any, any) (int16, error)
func (*cache) IncrementInt32(any, any) (int32, error)
func (*cache) IncrementInt64(any, any) (int64, error)
func (*cache) IncrementInt8(any, any) (int8, error)
func (*cache) IncrementUint(any, any) (uint, error)
func (*cache) IncrementUint16(any, any) (uint16, error)
func (*cache) IncrementUint32(any, any) (uint32, error)
func (*cache) IncrementUint64(any, any) (uint64, error)
func (*cache) IncrementUint8(any, any) (uint8, error)
func (*cache) IncrementUintptr(any, any) (uintptr, error)
func (*cache) ItemCount() int
func (*cache) Items() map[string]Item
func (*cache) Load(any) error
func (*cache) LoadFile(any) error
func (*cache) OnEvicted(func(string, any))
func (*cache) Save(any) error
func (*cache) SaveFile(any) error
