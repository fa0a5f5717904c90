// Package cli says what github.com/urfave/cli/v3 does.
//
//perfls:library urfave/cli
package cli

import (
	"context"
	"encoding"
	"flag"
	"fmt"
	"io"
	"time"
)

func NewMapBase[T any, C any, VC ValueCreator[T, C]](map[string]T) *MapBase[T, C, VC] { panic(0) }
func NewSliceBase[T any, C any, VC ValueCreator[T, C]](...T) *SliceBase[T, C, VC]     { panic(0) }

//perfls:entry role=command
type ActionFunc func(context.Context, *Command) error

type Args interface {
	Get(any) string
	First() string
	Tail() []string
	Len() int
	Present() bool
	Slice() []string
}

type Command struct {
	Commands []*Command
	Action   ActionFunc
}

func (*Command) Args() Args
func (*Command) Bool(any) bool
func (*Command) Command(any) *Command
func (*Command) Count(any) int
func (*Command) Duration(any) time.Duration
func (*Command) FlagNames() []string
func (*Command) Float(any) float64
func (*Command) Float32(any) float32
func (*Command) Float32Arg(any) float32
func (*Command) Float32Args(any) []float32
func (*Command) Float32Slice(any) []float32
func (*Command) Float64(any) float64
func (*Command) Float64Arg(any) float64
func (*Command) Float64Args(any) []float64
func (*Command) Float64Slice(any) []float64
func (*Command) FloatArg(any) float64
func (*Command) FloatArgs(any) []float64
func (*Command) FloatSlice(any) []float64
func (*Command) FullName() string
func (*Command) Generic(any) Value
func (*Command) HasName(any) bool
func (*Command) Int(any) int
func (*Command) Int16(any) int16
func (*Command) Int16Arg(any) int16
func (*Command) Int16Args(any) []int16
func (*Command) Int16Slice(any) []int16
func (*Command) Int32(any) int32
func (*Command) Int32Arg(any) int32
func (*Command) Int32Args(any) []int32
func (*Command) Int32Slice(any) []int32
func (*Command) Int64(any) int64
func (*Command) Int64Arg(any) int64
func (*Command) Int64Args(any) []int64
func (*Command) Int64Slice(any) []int64
func (*Command) Int8(any) int8
func (*Command) Int8Arg(any) int8
func (*Command) Int8Args(any) []int8
func (*Command) Int8Slice(any) []int8
func (*Command) IntArg(any) int
func (*Command) IntArgs(any) []int
func (*Command) IntSlice(any) []int
func (*Command) IsSet(any) bool
func (*Command) Lineage() []*Command
func (*Command) LocalFlagNames() []string
func (*Command) NArg() int
func (*Command) Names() []string
func (*Command) NumFlags() int
func (*Command) Path() []string
func (*Command) Root() *Command
func (*Command) Run(context.Context, any) error
func (*Command) Set(any, any) error
func (*Command) StringArg(any) string
func (*Command) StringArgs(any) []string
func (*Command) StringMap(any) map[string]string
func (*Command) StringSlice(any) []string
func (*Command) Text(any) TextMarshalUnmarshaler
func (*Command) Timestamp(any) time.Time
func (*Command) TimestampArg(any) time.Time
func (*Command) TimestampArgs(any) []time.Time
func (*Command) ToFishCompletion() (string, error)
func (*Command) Uint(any) uint
func (*Command) Uint16(any) uint16
func (*Command) Uint16Arg(any) uint16
func (*Command) Uint16Args(any) []uint16
func (*Command) Uint16Slice(any) []uint16
func (*Command) Uint32(any) uint32
func (*Command) Uint32Arg(any) uint32
func (*Command) Uint32Args(any) []uint32
func (*Command) Uint32Slice(any) []uint32
func (*Command) Uint64(any) uint64
func (*Command) Uint64Arg(any) uint64
func (*Command) Uint64Args(any) []uint64
func (*Command) Uint64Slice(any) []uint64
func (*Command) Uint8(any) uint8
func (*Command) Uint8Arg(any) uint8
func (*Command) Uint8Args(any) []uint8
func (*Command) Uint8Slice(any) []uint8
func (*Command) UintArg(any) uint
func (*Command) UintArgs(any) []uint
func (*Command) UintSlice(any) []uint
func (*Command) Value(string) any
func (*Command) VisibleCategories() []CommandCategory
func (*Command) VisibleCommands() []*Command
func (*Command) VisibleFlagCategories() []VisibleFlagCategory
func (*Command) VisibleFlags() []Flag
func (*Command) VisiblePersistentFlags() []Flag
func (*Command) Walk(func(*Command) error) error

type CommandCategories interface {
	AddCommand(any, any)
	Categories() []CommandCategory
}

type CommandCategory interface {
	Name() string
	VisibleCommands() []*Command
}

type Flag interface {
	fmt.Stringer
	PreParse() error
	PostParse() error
	Set(any, any) error
	Names() []string
	IsSet() bool
}

type MapBase[T any, C any, VC ValueCreator[T, C]] struct{}

func (MapBase[T, C, VC]) Create(any, any, any) Value
func (*MapBase[T, C, VC]) Serialize() string
func (*MapBase[T, C, VC]) Set(any) error
func (MapBase[T, C, VC]) ToString(any) string
func (*MapBase[T, C, VC]) Value() map[string]T

type SliceBase[T any, C any, VC ValueCreator[T, C]] struct{}

func (SliceBase[T, C, VC]) Create(any, any, any) Value
func (*SliceBase[T, C, VC]) Serialize() string
func (*SliceBase[T, C, VC]) Set(any) error
func (SliceBase[T, C, VC]) ToString(any) string
func (*SliceBase[T, C, VC]) Value() []T

type TextMarshalUnmarshaler interface {
	encoding.TextMarshaler
	encoding.TextUnmarshaler
}

type Value interface {
	flag.Value
	flag.Getter
}

type VisibleFlagCategory interface {
	Name() string
	Flags() []Flag
}

type (
	ActionableFlag                                       interface{}
	AfterFunc                                            func(context.Context, *Command) error
	ArgValidatorFunc                                     func(context.Context, *Command) error
	Argument                                             interface{}
	ArgumentBase[T any, C any, VC ValueCreator[T, C]]    struct{}
	ArgumentsBase[T any, C any, VC ValueCreator[T, C]]   struct{}
	BeforeFunc                                           func(context.Context, *Command) (context.Context, error)
	BoolConfig                                           struct{}
	BoolFlag                                             = FlagBase[bool, BoolConfig, boolValue]
	BoolWithInverseFlag                                  struct{}
	CategorizableFlag                                    interface{}
	CommandNotFoundFunc                                  func(context.Context, *Command, string)
	ConfigureShellCompletionCommand                      func(*Command)
	Countable                                            interface{}
	DeprecatedFlag                                       interface{}
	DocGenerationFlag                                    interface{}
	DocGenerationMultiValueFlag                          interface{}
	DurationFlag                                         = FlagBase[time.Duration, NoConfig, durationValue]
	EnvValueSource                                       interface{}
	ErrorFormatter                                       interface{}
	ExitCoder                                            interface{}
	ExitErrHandlerFunc                                   func(context.Context, *Command, error)
	FlagBase[T any, C any, VC ValueCreator[T, C]]        struct{}
	FlagCategories                                       interface{}
	FlagEnvHintFunc                                      func([]string, string) string
	FlagFileHintFunc                                     func(string, string) string
	FlagNamePrefixFunc                                   func([]string, string) string
	FlagStringFunc                                       func(Flag) string
	FlagsByName                                          []Flag
	Float32Arg                                           = ArgumentBase[float32, NoConfig, floatValue[float32]]
	Float32Args                                          = ArgumentsBase[float32, NoConfig, floatValue[float32]]
	Float32Flag                                          = FlagBase[float32, NoConfig, floatValue[float32]]
	Float32Slice                                         = SliceBase[float32, NoConfig, floatValue[float32]]
	Float32SliceFlag                                     = FlagBase[[]float32, NoConfig, Float32Slice]
	Float64Arg                                           = ArgumentBase[float64, NoConfig, floatValue[float64]]
	Float64Args                                          = ArgumentsBase[float64, NoConfig, floatValue[float64]]
	Float64Flag                                          = FlagBase[float64, NoConfig, floatValue[float64]]
	Float64Slice                                         = SliceBase[float64, NoConfig, floatValue[float64]]
	Float64SliceFlag                                     = FlagBase[[]float64, NoConfig, Float64Slice]
	FloatArg                                             = ArgumentBase[float64, NoConfig, floatValue[float64]]
	FloatArgs                                            = ArgumentsBase[float64, NoConfig, floatValue[float64]]
	FloatFlag                                            = FlagBase[float64, NoConfig, floatValue[float64]]
	FloatSlice                                           = SliceBase[float64, NoConfig, floatValue[float64]]
	FloatSliceFlag                                       = FlagBase[[]float64, NoConfig, FloatSlice]
	GenericFlag                                          = FlagBase[Value, NoConfig, genericValue]
	HelpPrinterCustomFunc                                func(io.Writer, string, any, map[string]any)
	HelpPrinterFunc                                      func(io.Writer, string, any)
	Int16Arg                                             = ArgumentBase[int16, IntegerConfig, intValue[int16]]
	Int16Args                                            = ArgumentsBase[int16, IntegerConfig, intValue[int16]]
	Int16Flag                                            = FlagBase[int16, IntegerConfig, intValue[int16]]
	Int16Slice                                           = SliceBase[int16, IntegerConfig, intValue[int16]]
	Int16SliceFlag                                       = FlagBase[[]int16, IntegerConfig, Int16Slice]
	Int32Arg                                             = ArgumentBase[int32, IntegerConfig, intValue[int32]]
	Int32Args                                            = ArgumentsBase[int32, IntegerConfig, intValue[int32]]
	Int32Flag                                            = FlagBase[int32, IntegerConfig, intValue[int32]]
	Int32Slice                                           = SliceBase[int32, IntegerConfig, intValue[int32]]
	Int32SliceFlag                                       = FlagBase[[]int32, IntegerConfig, Int32Slice]
	Int64Arg                                             = ArgumentBase[int64, IntegerConfig, intValue[int64]]
	Int64Args                                            = ArgumentsBase[int64, IntegerConfig, intValue[int64]]
	Int64Flag                                            = FlagBase[int64, IntegerConfig, intValue[int64]]
	Int64Slice                                           = SliceBase[int64, IntegerConfig, intValue[int64]]
	Int64SliceFlag                                       = FlagBase[[]int64, IntegerConfig, Int64Slice]
	Int8Arg                                              = ArgumentBase[int8, IntegerConfig, intValue[int8]]
	Int8Args                                             = ArgumentsBase[int8, IntegerConfig, intValue[int8]]
	Int8Flag                                             = FlagBase[int8, IntegerConfig, intValue[int8]]
	Int8Slice                                            = SliceBase[int8, IntegerConfig, intValue[int8]]
	Int8SliceFlag                                        = FlagBase[[]int8, IntegerConfig, Int8Slice]
	IntArg                                               = ArgumentBase[int, IntegerConfig, intValue[int]]
	IntArgs                                              = ArgumentsBase[int, IntegerConfig, intValue[int]]
	IntFlag                                              = FlagBase[int, IntegerConfig, intValue[int]]
	IntSlice                                             = SliceBase[int, IntegerConfig, intValue[int]]
	IntSliceFlag                                         = FlagBase[[]int, IntegerConfig, IntSlice]
	IntegerConfig                                        struct{}
	InvalidFlagAccessFunc                                func(context.Context, *Command, string)
	LocalFlag                                            interface{}
	MapSource                                            interface{}
	MultiError                                           interface{}
	MutuallyExclusiveFlags                               struct{}
	NoConfig                                             struct{}
	OnUsageErrorFunc                                     func(context.Context, *Command, error, bool) error
	RequiredFlag                                         interface{}
	SchemaItemsTyper                                     interface{}
	SchemaTyper                                          interface{}
	Serializer                                           interface{}
	ShellCompleteFunc                                    func(context.Context, *Command)
	StringArg                                            = ArgumentBase[string, StringConfig, stringValue]
	StringArgs                                           = ArgumentsBase[string, StringConfig, stringValue]
	StringConfig                                         struct{}
	StringFlag                                           = FlagBase[string, StringConfig, stringValue]
	StringMap                                            = MapBase[string, StringConfig, stringValue]
	StringMapArgs                                        = ArgumentBase[map[string]string, StringConfig, StringMap]
	StringMapFlag                                        = FlagBase[map[string]string, StringConfig, StringMap]
	StringSlice                                          = SliceBase[string, StringConfig, stringValue]
	StringSliceFlag                                      = FlagBase[[]string, StringConfig, StringSlice]
	StringerSetter                                       interface{}
	SuggestCommandFunc                                   func([]*Command, string) string
	SuggestFlagFunc                                      func([]Flag, string, bool) string
	TextFlag                                             = FlagBase[TextMarshalUnmarshaler, StringConfig, textValue]
	TimestampArg                                         = ArgumentBase[time.Time, TimestampConfig, timestampValue]
	TimestampArgs                                        = ArgumentsBase[time.Time, TimestampConfig, timestampValue]
	TimestampConfig                                      struct{}
	TimestampFlag                                        = FlagBase[time.Time, TimestampConfig, timestampValue]
	Uint16Arg                                            = ArgumentBase[uint16, IntegerConfig, uintValue[uint16]]
	Uint16Args                                           = ArgumentsBase[uint16, IntegerConfig, uintValue[uint16]]
	Uint16Flag                                           = FlagBase[uint16, IntegerConfig, uintValue[uint16]]
	Uint16Slice                                          = SliceBase[uint16, IntegerConfig, uintValue[uint16]]
	Uint16SliceFlag                                      = FlagBase[[]uint16, IntegerConfig, Uint16Slice]
	Uint32Arg                                            = ArgumentBase[uint32, IntegerConfig, uintValue[uint32]]
	Uint32Args                                           = ArgumentsBase[uint32, IntegerConfig, uintValue[uint32]]
	Uint32Flag                                           = FlagBase[uint32, IntegerConfig, uintValue[uint32]]
	Uint32Slice                                          = SliceBase[uint32, IntegerConfig, uintValue[uint32]]
	Uint32SliceFlag                                      = FlagBase[[]uint32, IntegerConfig, Uint32Slice]
	Uint64Arg                                            = ArgumentBase[uint64, IntegerConfig, uintValue[uint64]]
	Uint64Args                                           = ArgumentsBase[uint64, IntegerConfig, uintValue[uint64]]
	Uint64Flag                                           = FlagBase[uint64, IntegerConfig, uintValue[uint64]]
	Uint64Slice                                          = SliceBase[uint64, IntegerConfig, uintValue[uint64]]
	Uint64SliceFlag                                      = FlagBase[[]uint64, IntegerConfig, Uint64Slice]
	Uint8Arg                                             = ArgumentBase[uint8, IntegerConfig, uintValue[uint8]]
	Uint8Args                                            = ArgumentsBase[uint8, IntegerConfig, uintValue[uint8]]
	Uint8Flag                                            = FlagBase[uint8, IntegerConfig, uintValue[uint8]]
	Uint8Slice                                           = SliceBase[uint8, IntegerConfig, uintValue[uint8]]
	Uint8SliceFlag                                       = FlagBase[[]uint8, IntegerConfig, Uint8Slice]
	UintArg                                              = ArgumentBase[uint, IntegerConfig, uintValue[uint]]
	UintArgs                                             = ArgumentsBase[uint, IntegerConfig, uintValue[uint]]
	UintFlag                                             = FlagBase[uint, IntegerConfig, uintValue[uint]]
	UintSlice                                            = SliceBase[uint, IntegerConfig, uintValue[uint]]
	UintSliceFlag                                        = FlagBase[[]uint, IntegerConfig, UintSlice]
	ValueCreator[T any, C any]                           interface{}
	ValueSource                                          interface{}
	ValueSourceChain                                     struct{}
	VisibleFlag                                          interface{}
	boolValue                                            struct{}
	durationValue                                        time.Duration
	floatValue[T float32 | float64]                      struct{}
	genericValue                                         struct{}
	intValue[T int | int8 | int16 | int32 | int64]       struct{}
	stringValue                                          struct{}
	textValue                                            struct{}
	timestampValue                                       struct{}
	uintValue[T uint | uint8 | uint16 | uint32 | uint64] struct{}
)
