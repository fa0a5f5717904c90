// Package bigcache describes github.com/allegro/bigcache of all versions.
//
//perfls:library bigcache
package bigcache

import (
	"context"
	"time"
)

type (
	Config struct {
		Shards             int
		LifeWindow         time.Duration
		CleanWindow        time.Duration
		MaxEntriesInWindow int
		MaxEntrySize       int
		HardMaxCacheSize   int
		Verbose            bool
	}
	Response struct{}
	Metadata struct{ RequestCount uint32 }
	Stats    struct{ Hits, Misses, DelHits, DelMisses, Collisions int64 }
)

func DefaultConfig(time.Duration) Config
func New(context.Context, Config) (*BigCache, error)
func NewBigCache(Config) (*BigCache, error)

type BigCache struct{}

//perfls:cache get key=key
func (*BigCache) Get(key string) ([]byte, error)

//perfls:cache get key=key
func (*BigCache) GetWithInfo(key string) ([]byte, Response, error)

//perfls:cache set key=key
func (*BigCache) Set(key string, _ []byte) error

//perfls:cache set key=key
func (*BigCache) Append(key string, _ []byte) error

func (*BigCache) Delete(string) error
func (*BigCache) Reset() error
func (*BigCache) ResetStats() error
func (*BigCache) Close() error
func (*BigCache) Len() int
func (*BigCache) Capacity() int
func (*BigCache) Stats() Stats
func (*BigCache) KeyMetadata(string) Metadata
func (*BigCache) Iterator() *EntryInfoIterator

type EntryInfoIterator struct{}

func (*EntryInfoIterator) SetNext() bool
func (*EntryInfoIterator) Value() (EntryInfo, error)

type EntryInfo struct{}

func (EntryInfo) Key() string
func (EntryInfo) Value() []byte

// Errors that code compares with

var (
	ErrEntryNotFound error
)
