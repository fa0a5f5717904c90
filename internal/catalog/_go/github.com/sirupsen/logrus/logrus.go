// Package logrus describes github.com/sirupsen/logrus.
//
//perfls:library logrus
package logrus

import (
	"context"
	"io"
	"time"
)

type (
	Level     uint32
	Fields    map[string]any
	Formatter interface{ Format(*Entry) ([]byte, error) }
	Hook      interface {
		Levels() []Level
		Fire(*Entry) error
	}
	LogFunction   func() []any
	LevelHooks    map[Level][]Hook
	TextFormatter struct{ FullTimestamp, DisableColors, ForceColors bool }
	JSONFormatter struct{ TimestampFormat string }
	BufferPool    interface{}
)

func (*TextFormatter) Format(*Entry) ([]byte, error)
func (*JSONFormatter) Format(*Entry) ([]byte, error)
func (Level) String() string
func ParseLevel(string) (Level, error)

// The standard logger.

//perfls:exit
func Fatal(...any)

//perfls:exit
func Fatalf(string, ...any)

//perfls:exit
func Fatalln(...any)

//perfls:exit
func FatalFn(LogFunction)

//perfls:exit
func Exit(int)

func New() *Logger
func NewEntry(*Logger) *Entry
func StandardLogger() *Logger
func WithContext(context.Context) *Entry
func WithError(error) *Entry
func WithField(string, any) *Entry
func WithFields(Fields) *Entry
func WithTime(time.Time) *Entry
func SetLevel(Level)
func GetLevel() Level
func IsLevelEnabled(Level) bool
func SetFormatter(Formatter)
func SetOutput(io.Writer)
func SetReportCaller(bool)
func AddHook(Hook)
func Trace(...any)
func Tracef(string, ...any)
func Debug(...any)
func Debugf(string, ...any)
func Debugln(...any)
func Info(...any)
func Infof(string, ...any)
func Infoln(...any)
func Print(...any)
func Printf(string, ...any)
func Println(...any)
func Warn(...any)
func Warnf(string, ...any)
func Warnln(...any)
func Warning(...any)
func Warningf(string, ...any)
func Error(...any)
func Errorf(string, ...any)
func Errorln(...any)
func Panic(...any)
func Panicf(string, ...any)

type Logger struct {
	Out       io.Writer
	Hooks     LevelHooks
	Formatter Formatter
	Level     Level
}

//perfls:exit
func (*Logger) Fatal(...any)

//perfls:exit
func (*Logger) Fatalf(string, ...any)

//perfls:exit
func (*Logger) Fatalln(...any)

//perfls:exit
func (*Logger) FatalFn(LogFunction)

//perfls:exit
func (*Logger) Exit(int)

func (*Logger) WithContext(context.Context) *Entry
func (*Logger) WithError(error) *Entry
func (*Logger) WithField(string, any) *Entry
func (*Logger) WithFields(Fields) *Entry
func (*Logger) WithTime(time.Time) *Entry
func (*Logger) SetLevel(Level)
func (*Logger) GetLevel() Level
func (*Logger) IsLevelEnabled(Level) bool
func (*Logger) SetFormatter(Formatter)
func (*Logger) SetOutput(io.Writer)
func (*Logger) SetReportCaller(bool)
func (*Logger) SetNoLock()
func (*Logger) SetBufferPool(BufferPool)
func (*Logger) AddHook(Hook)
func (*Logger) ReplaceHooks(LevelHooks) LevelHooks
func (*Logger) Writer() *io.PipeWriter
func (*Logger) WriterLevel(Level) *io.PipeWriter
func (*Logger) Log(Level, ...any)
func (*Logger) Logf(Level, string, ...any)
func (*Logger) Logln(Level, ...any)
func (*Logger) LogFn(Level, LogFunction)
func (*Logger) Trace(...any)
func (*Logger) Tracef(string, ...any)
func (*Logger) Traceln(...any)
func (*Logger) TraceFn(LogFunction)
func (*Logger) Debug(...any)
func (*Logger) Debugf(string, ...any)
func (*Logger) Debugln(...any)
func (*Logger) DebugFn(LogFunction)
func (*Logger) Info(...any)
func (*Logger) Infof(string, ...any)
func (*Logger) Infoln(...any)
func (*Logger) InfoFn(LogFunction)
func (*Logger) Print(...any)
func (*Logger) Printf(string, ...any)
func (*Logger) Println(...any)
func (*Logger) PrintFn(LogFunction)
func (*Logger) Warn(...any)
func (*Logger) Warnf(string, ...any)
func (*Logger) Warnln(...any)
func (*Logger) WarnFn(LogFunction)
func (*Logger) Warning(...any)
func (*Logger) Warningf(string, ...any)
func (*Logger) Warningln(...any)
func (*Logger) WarningFn(LogFunction)
func (*Logger) Error(...any)
func (*Logger) Errorf(string, ...any)
func (*Logger) Errorln(...any)
func (*Logger) ErrorFn(LogFunction)
func (*Logger) Panic(...any)
func (*Logger) Panicf(string, ...any)
func (*Logger) Panicln(...any)
func (*Logger) PanicFn(LogFunction)

type Entry struct {
	Logger  *Logger
	Data    Fields
	Time    time.Time
	Level   Level
	Message string
	Context context.Context
}

//perfls:exit
func (*Entry) Fatal(...any)

//perfls:exit
func (*Entry) Fatalf(string, ...any)

//perfls:exit
func (*Entry) Fatalln(...any)

func (*Entry) WithContext(context.Context) *Entry
func (*Entry) WithError(error) *Entry
func (*Entry) WithField(string, any) *Entry
func (*Entry) WithFields(Fields) *Entry
func (*Entry) WithTime(time.Time) *Entry
func (*Entry) Dup() *Entry
func (*Entry) Bytes() ([]byte, error)
func (*Entry) String() (string, error)
func (*Entry) HasCaller() bool
func (*Entry) Writer() *io.PipeWriter
func (*Entry) WriterLevel(Level) *io.PipeWriter
func (*Entry) Log(Level, ...any)
func (*Entry) Logf(Level, string, ...any)
func (*Entry) Logln(Level, ...any)
func (*Entry) Trace(...any)
func (*Entry) Tracef(string, ...any)
func (*Entry) Traceln(...any)
func (*Entry) Debug(...any)
func (*Entry) Debugf(string, ...any)
func (*Entry) Debugln(...any)
func (*Entry) Info(...any)
func (*Entry) Infof(string, ...any)
func (*Entry) Infoln(...any)
func (*Entry) Print(...any)
func (*Entry) Printf(string, ...any)
func (*Entry) Println(...any)
func (*Entry) Warn(...any)
func (*Entry) Warnf(string, ...any)
func (*Entry) Warnln(...any)
func (*Entry) Warning(...any)
func (*Entry) Warningf(string, ...any)
func (*Entry) Warningln(...any)
func (*Entry) Error(...any)
func (*Entry) Errorf(string, ...any)
func (*Entry) Errorln(...any)
func (*Entry) Panic(...any)
func (*Entry) Panicf(string, ...any)
func (*Entry) Panicln(...any)

type StdLogger interface {
	//perfls:exit
	Fatal(...any)
	//perfls:exit
	Fatalf(string, ...any)
	//perfls:exit
	Fatalln(...any)
	Print(...any)
	Printf(string, ...any)
	Println(...any)
	Panic(...any)
	Panicf(string, ...any)
	Panicln(...any)
}

type FieldLogger interface {
	Warning(...any)
	Warningf(string, ...any)
	Warningln(...any)
	WithField(string, any) *Entry
	WithFields(Fields) *Entry
	WithError(error) *Entry
	Debug(...any)
	Debugf(string, ...any)
	Debugln(...any)
	Info(...any)
	Infof(string, ...any)
	Infoln(...any)
	Warn(...any)
	Warnf(string, ...any)
	Warnln(...any)
	Error(...any)
	Errorf(string, ...any)
	Errorln(...any)
	StdLogger
}
