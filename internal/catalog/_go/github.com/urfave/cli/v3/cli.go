// Package cli describes github.com/urfave/cli/v3.
//
//perfls:library urfave/cli
package cli

import (
	"context"
	"io"
	"time"
)

//perfls:entry role=command
type ActionFunc func(context.Context, *Command) error

type (
	BeforeFunc func(context.Context, *Command) (context.Context, error)
	AfterFunc  func(context.Context, *Command) error
	Flag       interface{ Names() []string }
	Argument   interface{ HasName(string) bool }
)

type Command struct {
	Name, Usage, UsageText, Description, ArgsUsage, Category, Version string

	Aliases           []string
	Commands          []*Command
	Flags             []Flag
	Arguments         []Argument
	Before            BeforeFunc
	After             AfterFunc
	Action            ActionFunc
	Writer, ErrWriter io.Writer
	Metadata          map[string]any
}

func (*Command) Run(context.Context, []string) error
func (*Command) Root() *Command
func (*Command) Lineage() []*Command
func (*Command) Command(string) *Command
func (*Command) Args() Args
func (*Command) NArg() int
func (*Command) NumFlags() int
func (*Command) IsSet(string) bool
func (*Command) Value(string) any
func (*Command) String(string) string
func (*Command) StringArg(string) string
func (*Command) StringSlice(string) []string
func (*Command) StringMap(string) map[string]string
func (*Command) Bool(string) bool
func (*Command) Int(string) int
func (*Command) Int64(string) int64
func (*Command) IntSlice(string) []int
func (*Command) Uint(string) uint
func (*Command) Uint64(string) uint64
func (*Command) Float64(string) float64
func (*Command) Duration(string) time.Duration
func (*Command) Timestamp(string) time.Time

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
