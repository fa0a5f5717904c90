// Package cli describes github.com/urfave/cli/v2.
//
//perfls:library urfave/cli
package cli

import (
	"context"
	"io"
	"time"
)

//perfls:entry role=command
type ActionFunc func(*Context) error

type (
	BeforeFunc func(*Context) error
	AfterFunc  func(*Context) error
	Flag       interface{ Names() []string }
)

type App struct {
	Name, Usage, Version string
	Commands             []*Command
	Flags                []Flag
	Before               BeforeFunc
	After                AfterFunc
	Action               ActionFunc
	Writer, ErrWriter    io.Writer
	Metadata             map[string]any
}

func NewApp() *App
func (*App) Run([]string) error
func (*App) RunContext(context.Context, []string) error
func (*App) RunAndExitOnError()
func (*App) Command(string) *Command

type Command struct {
	Name, Usage, UsageText, Description, ArgsUsage, Category string

	Aliases     []string
	Before      BeforeFunc
	After       AfterFunc
	Action      ActionFunc
	Subcommands []*Command
	Flags       []Flag
}

type Commands []*Command

type Context struct {
	context.Context
	App     *App
	Command *Command
}

func (*Context) Args() Args
func (*Context) NArg() int
func (*Context) NumFlags() int
func (*Context) Lineage() []*Context
func (*Context) IsSet(string) bool
func (*Context) Value(string) any
func (*Context) String(string) string
func (*Context) StringSlice(string) []string
func (*Context) Path(string) string
func (*Context) Bool(string) bool
func (*Context) Int(string) int
func (*Context) Int64(string) int64
func (*Context) IntSlice(string) []int
func (*Context) Int64Slice(string) []int64
func (*Context) Uint(string) uint
func (*Context) Uint64(string) uint64
func (*Context) Float64(string) float64
func (*Context) Duration(string) time.Duration
func (*Context) Timestamp(string) *time.Time

type Args interface {
	Get(int) string
	First() string
	Tail() []string
	Len() int
	Present() bool
	Slice() []string
}

type ExitCoder interface {
	error
	ExitCode() int
}

func Exit(any, int) ExitCoder
