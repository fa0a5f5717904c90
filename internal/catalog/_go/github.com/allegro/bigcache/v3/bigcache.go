// Package bigcache says what github.com/allegro/bigcache/v3 does.
//
//perfls:library bigcache
package bigcache

import (
	"context"
)

func New(context.Context, any) (*BigCache, error)
func NewBigCache(any) (*BigCache, error)

type BigCache struct{}

//perfls:cache set key=key
func (*BigCache) Append(key string, _ any) error

//perfls:cache get key=key
func (*BigCache) Get(key string) ([]byte, error)

//perfls:cache get key=key
func (*BigCache) GetWithInfo(key string) ([]byte, Response, error)

//perfls:cache set key=key
func (*BigCache) Set(key string, _ any) error

func (*BigCache) Capacity() int
func (*BigCache) Close() error
func (*BigCache) Delete(any) error
func (*BigCache) Iterator() *EntryInfoIterator
func (*BigCache) KeyMetadata(any) Metadata
func (*BigCache) Len() int
func (*BigCache) Reset() error
func (*BigCache) ResetStats() error
func (*BigCache) Stats() Stats

type EntryInfoIterator struct{}

func (*EntryInfoIterator) SetNext() bool
func (*EntryInfoIterator) Value() (EntryInfo, error)

var (
	ErrEntryNotFound error
)

type (
	Config       struct{}
	EntryInfo    struct{}
	Hasher       interface{}
	Logger       interface{}
	Metadata     struct{}
	RemoveReason uint32
	Response     struct{}
	Stats        struct{}
)
