// Package cli says what github.com/urfave/cli/v2 does.
//
//perfls:library urfave/cli
package cli

import (
	"context"
	"fmt"
	"time"
)

func NewApp() *App
func NewContext(any, any, any) *Context

//perfls:entry role=command
type ActionFunc func(*Context) error

type App struct {
	Commands []*Command
	Action   ActionFunc
}

func (*App) Command(any) *Command
func (*App) Run(any) error
func (*App) RunAndExitOnError()
func (*App) RunAsSubcommand(any) error
func (*App) RunContext(context.Context, any) error
func (*App) Setup()
func (*App) ToFishCompletion() (string, error)
func (*App) ToMan() (string, error)
func (*App) ToManWithSection(any) (string, error)
func (*App) ToMarkdown() (string, error)
func (*App) VisibleCategories() []any
func (*App) VisibleCommands() []*Command
func (*App) VisibleFlagCategories() []any
func (*App) VisibleFlags() []Flag

type Args interface {
	Get(any) string
	First() string
	Tail() []string
	Len() int
	Present() bool
	Slice() []string
}

type Command struct {
	Action      ActionFunc
	Subcommands []*Command
}

func (*Command) Command(any) *Command
func (*Command) FullName() string
func (*Command) HasName(any) bool
func (*Command) Names() []string
func (*Command) Run(any, ...any) error
func (*Command) VisibleCategories() []any
func (*Command) VisibleCommands() []*Command
func (*Command) VisibleFlagCategories() []any
func (*Command) VisibleFlags() []Flag

type Context struct {
	context.Context
	App     *App
	Command *Command
}

func (*Context) Args() Args
func (*Context) Bool(any) bool
func (*Context) Count(any) int
func (*Context) Duration(any) time.Duration
func (*Context) FlagNames() []string
func (*Context) Float64(any) float64
func (*Context) Float64Slice(any) []float64
func (*Context) Generic(any) any
func (*Context) Int(any) int
func (*Context) Int64(any) int64
func (*Context) Int64Slice(any) []int64
func (*Context) IntSlice(any) []int
func (*Context) IsSet(any) bool
func (*Context) Lineage() []*Context
func (*Context) LocalFlagNames() []string
func (*Context) NArg() int
func (*Context) NumFlags() int
func (*Context) Path(any) string
func (*Context) Set(any, any) error
func (*Context) StringSlice(any) []string
func (*Context) Timestamp(any) *time.Time
func (*Context) Uint(any) uint
func (*Context) Uint64(any) uint64
func (*Context) Uint64Slice(any) []uint64
func (*Context) UintSlice(any) []uint
func (*Context) Value(string) any

type Flag interface {
	fmt.Stringer
	Apply(any) error
	Names() []string
	IsSet() bool
}

type (
	AfterFunc           func(*Context) error
	Author              struct{}
	BashCompleteFunc    func(*Context)
	BeforeFunc          func(*Context) error
	BoolFlag            struct{}
	CommandNotFoundFunc func(*Context, string)
	Commands            []*Command
	DurationFlag        struct{}
	ExitCoder           interface{}
	ExitErrHandlerFunc  func(*Context, error)
	Float64Flag         struct{}
	Generic             interface{}
	GenericFlag         struct{}
	Int64Flag           struct{}
	IntFlag             struct{}
	IntSlice            struct{}
	IntSliceFlag        struct{}
	MultiError          interface{}
	OnUsageErrorFunc    func(*Context, error, bool) error
	PathFlag            struct{}
	StringFlag          struct{}
	StringSlice         struct{}
	StringSliceFlag     struct{}
	TimestampFlag       struct{}
	Uint64Flag          struct{}
	UintFlag            struct{}
)
