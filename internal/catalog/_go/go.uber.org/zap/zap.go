// Package zap says what go.uber.org/zap does.
//
//perfls:library zap
package zap

import (
	"go.uber.org/zap/zapcore"
)

func L() *Logger
func Must(any, any) *Logger
func New(any, ...any) *Logger
func NewDevelopment(...any) (*Logger, error)
func NewDevelopmentConfig() Config
func NewExample(...any) *Logger
func NewNop() *Logger
func NewProduction(...any) (*Logger, error)
func NewProductionConfig() Config
func S() *SugaredLogger

type Config struct{}

func (Config) Build(...any) (*Logger, error)

type Logger struct{}

func (*Logger) Check(any, any) *zapcore.CheckedEntry
func (*Logger) Core() zapcore.Core
func (*Logger) DPanic(any, ...any)
func (*Logger) Debug(any, ...any)
func (*Logger) Error(any, ...any)
func (*Logger) Info(any, ...any)
func (*Logger) Level() zapcore.Level
func (*Logger) Log(any, any, ...any)
func (*Logger) Name() string
func (*Logger) Named(any) *Logger
func (*Logger) Panic(any, ...any)
func (*Logger) Sugar() *SugaredLogger
func (*Logger) Sync() error
func (*Logger) Warn(any, ...any)
func (*Logger) With(...any) *Logger
func (*Logger) WithLazy(...any) *Logger
func (*Logger) WithOptions(...any) *Logger

//perfls:exit
func (*Logger) Fatal(any, ...any)

type SugaredLogger struct{}

func (*SugaredLogger) DPanic(...any)
func (*SugaredLogger) DPanicf(any, ...any)
func (*SugaredLogger) DPanicln(...any)
func (*SugaredLogger) DPanicw(any, ...any)
func (*SugaredLogger) Debug(...any)
func (*SugaredLogger) Debugf(any, ...any)
func (*SugaredLogger) Debugln(...any)
func (*SugaredLogger) Debugw(any, ...any)
func (*SugaredLogger) Desugar() *Logger
func (*SugaredLogger) Error(...any)
func (*SugaredLogger) Errorf(any, ...any)
func (*SugaredLogger) Errorln(...any)
func (*SugaredLogger) Errorw(any, ...any)
func (*SugaredLogger) Info(...any)
func (*SugaredLogger) Infof(any, ...any)
func (*SugaredLogger) Infoln(...any)
func (*SugaredLogger) Infow(any, ...any)
func (*SugaredLogger) Level() zapcore.Level
func (*SugaredLogger) Log(any, ...any)
func (*SugaredLogger) Logf(any, any, ...any)
func (*SugaredLogger) Logln(any, ...any)
func (*SugaredLogger) Logw(any, any, ...any)
func (*SugaredLogger) Named(any) *SugaredLogger
func (*SugaredLogger) Panic(...any)
func (*SugaredLogger) Panicf(any, ...any)
func (*SugaredLogger) Panicln(...any)
func (*SugaredLogger) Panicw(any, ...any)
func (*SugaredLogger) Sync() error
func (*SugaredLogger) Warn(...any)
func (*SugaredLogger) Warnf(any, ...any)
func (*SugaredLogger) Warnln(...any)
func (*SugaredLogger) Warnw(any, ...any)
func (*SugaredLogger) With(...any) *SugaredLogger
func (*SugaredLogger) WithLazy(...any) *SugaredLogger
func (*SugaredLogger) WithOptions(...any) *SugaredLogger

//perfls:exit
func (*SugaredLogger) Fatal(...any)

//perfls:exit
func (*SugaredLogger) Fatalf(any, ...any)

//perfls:exit
func (*SugaredLogger) Fatalln(...any)

//perfls:exit
func (*SugaredLogger) Fatalw(any, ...any)

type (
	AtomicLevel      struct{}
	Field            = zapcore.Field
	LevelEnablerFunc func(zapcore.Level) bool
	Option           interface{}
	Sink             interface{}
)
