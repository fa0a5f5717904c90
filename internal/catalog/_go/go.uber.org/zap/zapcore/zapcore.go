// Package zapcore says what go.uber.org/zap/zapcore does.
package zapcore

import (
	"time"
)

type CheckedEntry struct{}

func (*CheckedEntry) AddCore(any, any) *CheckedEntry
func (*CheckedEntry) After(any, any) *CheckedEntry
func (*CheckedEntry) Before(any, CheckPreWriteHook) *CheckedEntry
func (*CheckedEntry) Should(any, any) *CheckedEntry

type Core interface {
	LevelEnabler
	With(any) Core
	Check(any, any) *CheckedEntry
	Write(Entry, []Field) error
	Sync() error
}

type Level int8

func (Level) CapitalString() string
func (Level) Enabled(Level) bool
func (*Level) Set(any) error

type LevelEnabler interface {
	Enabled(Level) bool
}

type (
	ArrayEncoder          interface{}
	ArrayMarshaler        interface{}
	ArrayMarshalerFunc    func(ArrayEncoder) error
	BufferedWriteSyncer   struct{}
	CallerEncoder         func(EntryCaller, PrimitiveArrayEncoder)
	CheckPreWriteHook     func(Entry, []Field) (Entry, []Field)
	CheckWriteAction      uint8
	CheckWriteHook        interface{}
	Clock                 interface{}
	DurationEncoder       func(time.Duration, PrimitiveArrayEncoder)
	Encoder               interface{}
	EncoderConfig         struct{}
	Entry                 struct{}
	EntryCaller           struct{}
	Field                 struct{}
	FieldType             uint8
	LevelEncoder          func(Level, PrimitiveArrayEncoder)
	MapObjectEncoder      struct{}
	NameEncoder           func(string, PrimitiveArrayEncoder)
	ObjectEncoder         interface{}
	ObjectMarshaler       interface{}
	ObjectMarshalerFunc   func(ObjectEncoder) error
	PrimitiveArrayEncoder interface{}
	ReflectedEncoder      interface{}
	SamplerOption         interface{}
	SamplingDecision      uint32
	TimeEncoder           func(time.Time, PrimitiveArrayEncoder)
	WriteSyncer           interface{}
)
