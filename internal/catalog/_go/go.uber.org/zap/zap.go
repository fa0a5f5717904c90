// Package zap describes go.uber.org/zap.
//
//perfls:library zap
package zap

import "go.uber.org/zap/zapcore"

func New(zapcore.Core, ...Option) *Logger
func NewNop() *Logger
func NewProduction(...Option) (*Logger, error)
func NewDevelopment(...Option) (*Logger, error)
func NewExample(...Option) *Logger
func Must(*Logger, error) *Logger
func L() *Logger
func S() *SugaredLogger
func ReplaceGlobals(*Logger) func()

type (
	Option interface{}
	Config struct {
		Level         AtomicLevel
		Development   bool
		Encoding      string
		EncoderConfig zapcore.EncoderConfig
		OutputPaths   []string
	}
	AtomicLevel struct{}
)

func NewProductionConfig() Config
func NewDevelopmentConfig() Config
func NewProductionEncoderConfig() zapcore.EncoderConfig
func NewDevelopmentEncoderConfig() zapcore.EncoderConfig
func (Config) Build(...Option) (*Logger, error)
func NewAtomicLevel() AtomicLevel
func NewAtomicLevelAt(zapcore.Level) AtomicLevel
func (AtomicLevel) SetLevel(zapcore.Level)
func (AtomicLevel) Level() zapcore.Level
func AddCaller() Option
func AddCallerSkip(int) Option
func AddStacktrace(zapcore.LevelEnabler) Option
func Fields(...Field) Option
func WithCaller(bool) Option
func WrapCore(func(zapcore.Core) zapcore.Core) Option

type Logger struct{}

//perfls:exit
func (*Logger) Fatal(string, ...Field)

func (*Logger) Log(zapcore.Level, string, ...Field)
func (*Logger) Debug(string, ...Field)
func (*Logger) Info(string, ...Field)
func (*Logger) Warn(string, ...Field)
func (*Logger) Error(string, ...Field)
func (*Logger) DPanic(string, ...Field)
func (*Logger) Panic(string, ...Field)
func (*Logger) Check(zapcore.Level, string) *zapcore.CheckedEntry
func (*Logger) With(...Field) *Logger
func (*Logger) WithLazy(...Field) *Logger
func (*Logger) WithOptions(...Option) *Logger
func (*Logger) Named(string) *Logger
func (*Logger) Name() string
func (*Logger) Level() zapcore.Level
func (*Logger) Core() zapcore.Core
func (*Logger) Sugar() *SugaredLogger
func (*Logger) Sync() error

type SugaredLogger struct{}

//perfls:exit
func (*SugaredLogger) Fatal(...any)

//perfls:exit
func (*SugaredLogger) Fatalf(string, ...any)

//perfls:exit
func (*SugaredLogger) Fatalln(...any)

//perfls:exit
func (*SugaredLogger) Fatalw(string, ...any)

func (*SugaredLogger) Log(zapcore.Level, ...any)
func (*SugaredLogger) Logf(zapcore.Level, string, ...any)
func (*SugaredLogger) Logln(zapcore.Level, ...any)
func (*SugaredLogger) Logw(zapcore.Level, string, ...any)
func (*SugaredLogger) Debug(...any)
func (*SugaredLogger) Debugf(string, ...any)
func (*SugaredLogger) Debugln(...any)
func (*SugaredLogger) Debugw(string, ...any)
func (*SugaredLogger) Info(...any)
func (*SugaredLogger) Infof(string, ...any)
func (*SugaredLogger) Infoln(...any)
func (*SugaredLogger) Infow(string, ...any)
func (*SugaredLogger) Warn(...any)
func (*SugaredLogger) Warnf(string, ...any)
func (*SugaredLogger) Warnln(...any)
func (*SugaredLogger) Warnw(string, ...any)
func (*SugaredLogger) Error(...any)
func (*SugaredLogger) Errorf(string, ...any)
func (*SugaredLogger) Errorln(...any)
func (*SugaredLogger) Errorw(string, ...any)
func (*SugaredLogger) DPanic(...any)
func (*SugaredLogger) DPanicf(string, ...any)
func (*SugaredLogger) DPanicln(...any)
func (*SugaredLogger) DPanicw(string, ...any)
func (*SugaredLogger) Panic(...any)
func (*SugaredLogger) Panicf(string, ...any)
func (*SugaredLogger) Panicln(...any)
func (*SugaredLogger) Panicw(string, ...any)
func (*SugaredLogger) With(...any) *SugaredLogger
func (*SugaredLogger) WithLazy(...any) *SugaredLogger
func (*SugaredLogger) WithOptions(...Option) *SugaredLogger
func (*SugaredLogger) Named(string) *SugaredLogger
func (*SugaredLogger) Level() zapcore.Level
func (*SugaredLogger) Desugar() *Logger
func (*SugaredLogger) Sync() error

type Field = zapcore.Field

func Any(string, any) Field
func Bool(string, bool) Field
func ByteString(string, []byte) Field
func Duration(string, any) Field
func Durations(string, any) Field
func Error(error) Field
func Errors(string, []error) Field
func NamedError(string, error) Field
func Float64(string, float64) Field
func Int(string, int) Field
func Int32(string, int32) Field
func Int64(string, int64) Field
func Ints(string, []int) Field
func Namespace(string) Field
func Object(string, zapcore.ObjectMarshaler) Field
func Array(string, zapcore.ArrayMarshaler) Field
func Reflect(string, any) Field
func Skip() Field
func Stack(string) Field
func String(_, _ string) Field
func Strings(string, []string) Field
func Stringer(string, any) Field
func Time(string, any) Field
func Uint(string, uint) Field
func Uint32(string, uint32) Field
func Uint64(string, uint64) Field
