// Package logrus says what github.com/sirupsen/logrus does.
//
//perfls:library logrus
package logrus

import (
	"context"
	"io"
)

//perfls:exit
func Exit(any)

//perfls:exit
func Fatal(...any)

//perfls:exit
func FatalFn(LogFunction)

//perfls:exit
func Fatalf(any, ...any)

//perfls:exit
func Fatalln(...any)

func New() *Logger
func NewEntry(any) *Entry
func StandardLogger() *Logger
func WithContext(context.Context) *Entry
func WithError(any) *Entry
func WithField(any, any) *Entry
func WithFields(any) *Entry
func WithTime(any) *Entry

type Entry struct {
	Logger *Logger
}

//perfls:exit
func (*Entry) Fatal(...any)

//perfls:exit
func (*Entry) Fatalf(any, ...any)

//perfls:exit
func (*Entry) Fatalln(...any)

func (*Entry) Bytes() ([]byte, error)
func (*Entry) Debug(...any)
func (*Entry) Debugf(any, ...any)
func (*Entry) Debugln(...any)
func (*Entry) Dup() *Entry
func (*Entry) Error(...any)
func (*Entry) Errorf(any, ...any)
func (*Entry) Errorln(...any)
func (Entry) HasCaller() bool
func (*Entry) Info(...any)
func (*Entry) Infof(any, ...any)
func (*Entry) Infoln(...any)
func (*Entry) Log(any, ...any)
func (*Entry) Logf(any, any, ...any)
func (*Entry) Logln(any, ...any)
func (*Entry) Panic(...any)
func (*Entry) Panicf(any, ...any)
func (*Entry) Panicln(...any)
func (*Entry) Print(...any)
func (*Entry) Printf(any, ...any)
func (*Entry) Println(...any)
func (*Entry) Trace(...any)
func (*Entry) Tracef(any, ...any)
func (*Entry) Traceln(...any)
func (*Entry) Warn(...any)
func (*Entry) Warnf(any, ...any)
func (*Entry) Warning(...any)
func (*Entry) Warningf(any, ...any)
func (*Entry) Warningln(...any)
func (*Entry) Warnln(...any)
func (*Entry) WithContext(context.Context) *Entry
func (*Entry) WithError(any) *Entry
func (*Entry) WithField(any, any) *Entry
func (*Entry) WithFields(any) *Entry
func (*Entry) WithTime(any) *Entry
func (*Entry) Writer() *io.PipeWriter
func (*Entry) WriterLevel(any) *io.PipeWriter

type Ext1FieldLogger interface {
	FieldLogger
	TraceLogger
}

type FieldLogger interface {
	StdLogger
	DebugLogger
	InfoLogger
	WarnLogger
	ErrorLogger
	WithField(any, any) *Entry
	WithFields(any) *Entry
	WithError(any) *Entry
	Warning(...any)
	Warningf(any, ...any)
	Warningln(...any)
}

type LevelHooks map[Level][]Hook

func (LevelHooks) Fire(any, any) error

type Logger struct{}

//perfls:exit
func (*Logger) Exit(any)

//perfls:exit
func (*Logger) Fatal(...any)

//perfls:exit
func (*Logger) FatalFn(LogFunction)

//perfls:exit
func (*Logger) Fatalf(any, ...any)

//perfls:exit
func (*Logger) Fatalln(...any)

func (*Logger) AddHook(any)
func (*Logger) Debug(...any)
func (*Logger) DebugFn(LogFunction)
func (*Logger) Debugf(any, ...any)
func (*Logger) Debugln(...any)
func (*Logger) Error(...any)
func (*Logger) ErrorFn(LogFunction)
func (*Logger) Errorf(any, ...any)
func (*Logger) Errorln(...any)
func (*Logger) GetLevel() Level
func (*Logger) Info(...any)
func (*Logger) InfoFn(LogFunction)
func (*Logger) Infof(any, ...any)
func (*Logger) Infoln(...any)
func (*Logger) IsLevelEnabled(any) bool
func (*Logger) Log(any, ...any)
func (*Logger) LogFn(any, LogFunction)
func (*Logger) Logf(any, any, ...any)
func (*Logger) Logln(any, ...any)
func (*Logger) Panic(...any)
func (*Logger) PanicFn(LogFunction)
func (*Logger) Panicf(any, ...any)
func (*Logger) Panicln(...any)
func (*Logger) Print(...any)
func (*Logger) PrintFn(LogFunction)
func (*Logger) Printf(any, ...any)
func (*Logger) Println(...any)
func (*Logger) ReplaceHooks(any) LevelHooks
func (*Logger) SetBufferPool(any)
func (*Logger) SetFormatter(any)
func (*Logger) SetLevel(any)
func (*Logger) SetNoLock()
func (*Logger) SetOutput(any)
func (*Logger) SetReportCaller(any)
func (*Logger) Trace(...any)
func (*Logger) TraceFn(LogFunction)
func (*Logger) Tracef(any, ...any)
func (*Logger) Traceln(...any)
func (*Logger) Warn(...any)
func (*Logger) WarnFn(LogFunction)
func (*Logger) Warnf(any, ...any)
func (*Logger) Warning(...any)
func (*Logger) WarningFn(LogFunction)
func (*Logger) Warningf(any, ...any)
func (*Logger) Warningln(...any)
func (*Logger) Warnln(...any)
func (*Logger) WithContext(context.Context) *Entry
func (*Logger) WithError(any) *Entry
func (*Logger) WithField(any, any) *Entry
func (*Logger) WithFields(any) *Entry
func (*Logger) WithTime(any) *Entry
func (*Logger) Writer() *io.PipeWriter
func (*Logger) WriterLevel(any) *io.PipeWriter

type StdLogger interface {
	Print(...any)
	Printf(any, ...any)
	Println(...any)
	//perfls:exit
	Fatal(...any)
	//perfls:exit
	Fatalf(any, ...any)
	//perfls:exit
	Fatalln(...any)
	Panic(...any)
	Panicf(any, ...any)
	Panicln(...any)
}

type (
	BufferPool    interface{}
	DebugLogger   interface{}
	ErrorLogger   interface{}
	FieldMap      map[fieldKey]string
	Fields        map[string]any
	Formatter     interface{}
	Hook          interface{}
	InfoLogger    interface{}
	JSONFormatter struct{}
	Level         uint32
	LogFunction   func() []any
	TextFormatter struct{}
	TraceLogger   interface{}
	WarnLogger    interface{}
	fieldKey      string
)
