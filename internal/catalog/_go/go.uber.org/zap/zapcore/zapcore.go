// Package zapcore describes go.uber.org/zap/zapcore.
package zapcore

import (
	"io"
	"time"
)

type (
	Level        int8
	Field        struct{ Key string }
	LevelEnabler interface{ Enabled(Level) bool }

	Entry struct {
		Level      Level
		Time       time.Time
		LoggerName string
		Message    string
		Stack      string
	}
	CheckedEntry  struct{ Entry }
	EncoderConfig struct{}
	Encoder       interface{ AddString(_, _ string) }
	ArrayEncoder  interface{ AppendObject(ObjectMarshaler) error }
	ObjectEncoder interface {
		AddString(_, _ string)
		AddInt(string, int)
		AddInt64(string, int64)
		AddBool(string, bool)
	}
	ObjectMarshaler interface{ MarshalLogObject(ObjectEncoder) error }
	ArrayMarshaler  interface{ MarshalLogArray(ArrayEncoder) error }
	WriteSyncer     interface {
		io.Writer
		Sync() error
	}
	Core interface {
		LevelEnabler
		With([]Field) Core
		Check(Entry, *CheckedEntry) *CheckedEntry
		Write(Entry, []Field) error
		Sync() error
	}
)

func (Level) Enabled(Level) bool
func (*CheckedEntry) Write(...Field)
func NewCore(Encoder, WriteSyncer, LevelEnabler) Core
func NewTee(...Core) Core
func NewJSONEncoder(EncoderConfig) Encoder
func NewConsoleEncoder(EncoderConfig) Encoder
func AddSync(any) WriteSyncer
func Lock(WriteSyncer) WriteSyncer
