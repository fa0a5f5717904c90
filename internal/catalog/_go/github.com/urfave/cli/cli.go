// Package cli describes github.com/urfave/cli before version 2.
//
//perfls:library urfave/cli
package cli

import "time"

//perfls:entry role=command
type ActionFunc func(*Context) error

type (
	BeforeFunc func(*Context) error
	AfterFunc  func(*Context) error
	Flag       interface{ GetName() string }
)

type App struct {
	Name, Usage, Version string
	Commands             []Command
	Flags                []Flag
	Before               BeforeFunc
	After                AfterFunc
	//perfls:entry role=command
	Action   any
	Metadata map[string]any
}

func NewApp() *App
func (*App) Run([]string) error
func (*App) RunAndExitOnError()
func (*App) Command(string) *Command

type Command struct {
	Name, ShortName, Usage, UsageText, Description, ArgsUsage string

	Aliases     []string
	Before      BeforeFunc
	After       AfterFunc
	Subcommands Commands
	Flags       []Flag
	//perfls:entry role=command
	Action any
}

type Commands []Command

type Context struct {
	App     *App
	Command Command
}

func (*Context) Args() Args
func (*Context) NArg() int
func (*Context) NumFlags() int
func (*Context) Parent() *Context
func (*Context) IsSet(string) bool
func (*Context) String(string) string
func (*Context) StringSlice(string) []string
func (*Context) Bool(string) bool
func (*Context) BoolT(string) bool
func (*Context) Int(string) int
func (*Context) Int64(string) int64
func (*Context) IntSlice(string) []int
func (*Context) Uint(string) uint
func (*Context) Float64(string) float64
func (*Context) Duration(string) time.Duration
func (*Context) GlobalString(string) string
func (*Context) GlobalStringSlice(string) []string
func (*Context) GlobalBool(string) bool
func (*Context) GlobalInt(string) int
func (*Context) GlobalDuration(string) time.Duration

type Args []string

func (Args) Get(int) string
func (Args) First() string
func (Args) Tail() []string
func (Args) Present() bool

type ExitError struct{}

func NewExitError(any, int) *ExitError
func (*ExitError) Error() string
