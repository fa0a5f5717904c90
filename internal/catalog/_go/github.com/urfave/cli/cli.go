// Package cli says what github.com/urfave/cli does.
//
//perfls:library urfave/cli
package cli

import (
	"fmt"
	"time"
)

func NewApp() *App
func NewContext(any, any, any) *Context

//perfls:entry role=command
type ActionFunc func(*Context) error

type App struct {
	Commands []Command
	//perfls:entry role=command
	Action any
}

func (*App) Categories() any
func (*App) Command(any) *Command
func (*App) Run(any) error
func (*App) RunAndExitOnError()
func (*App) RunAsSubcommand(any) error
func (*App) Setup()
func (*App) ToFishCompletion() (string, error)
func (*App) ToMan() (string, error)
func (*App) ToMarkdown() (string, error)
func (*App) VisibleCategories() []any
func (*App) VisibleCommands() []Command
func (*App) VisibleFlags() []Flag

type Args []string

func (Args) First() string
func (Args) Get(any) string
func (Args) Present() bool
func (Args) Swap(int, int) error
func (Args) Tail() []string

type Command struct {
	//perfls:entry role=command
	Action any
}

func (Command) FullName() string
func (Command) HasName(any) bool
func (Command) Names() []string
func (Command) Run(any) error
func (Command) VisibleFlags() []Flag

type Context struct {
	App     *App
	Command Command
}

func (*Context) Args() Args
func (*Context) Bool(any) bool
func (*Context) BoolT(any) bool
func (*Context) Duration(any) time.Duration
func (*Context) FlagNames() []string
func (*Context) Float64(any) float64
func (*Context) Generic(any) any
func (*Context) GlobalBool(any) bool
func (*Context) GlobalBoolT(any) bool
func (*Context) GlobalDuration(any) time.Duration
func (*Context) GlobalFlagNames() []string
func (*Context) GlobalFloat64(any) float64
func (*Context) GlobalGeneric(any) any
func (*Context) GlobalInt(any) int
func (*Context) GlobalInt64(any) int64
func (*Context) GlobalInt64Slice(any) []int64
func (*Context) GlobalIntSlice(any) []int
func (*Context) GlobalIsSet(any) bool
func (*Context) GlobalSet(any, any) error
func (*Context) GlobalString(any) string
func (*Context) GlobalStringSlice(any) []string
func (*Context) GlobalUint(any) uint
func (*Context) GlobalUint64(any) uint64
func (*Context) Int(any) int
func (*Context) Int64(any) int64
func (*Context) Int64Slice(any) []int64
func (*Context) IntSlice(any) []int
func (*Context) IsSet(any) bool
func (*Context) NArg() int
func (*Context) NumFlags() int
func (*Context) Parent() *Context
func (*Context) Set(any, any) error
func (*Context) StringSlice(any) []string
func (*Context) Uint(any) uint
func (*Context) Uint64(any) uint64

type ExitError struct{}

func (*ExitError) Error() string

type Flag interface {
	fmt.Stringer
	GetName() string
}

type MultiError struct{}

func (MultiError) Error() string

type (
	AfterFunc           func(*Context) error
	Author              struct{}
	BashCompleteFunc    func(*Context)
	BeforeFunc          func(*Context) error
	BoolFlag            struct{}
	BoolTFlag           struct{}
	CommandNotFoundFunc func(*Context, string)
	Commands            []Command
	DurationFlag        struct{}
	ExitCoder           interface{}
	Float64Flag         struct{}
	Int64Flag           struct{}
	IntFlag             struct{}
	IntSlice            []int
	IntSliceFlag        struct{}
	OnUsageErrorFunc    func(*Context, error, bool) error
	StringFlag          struct{}
	StringSlice         []string
	StringSliceFlag     struct{}
	Uint64Flag          struct{}
	UintFlag            struct{}
)
