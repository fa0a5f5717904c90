// Package cobra describes github.com/spf13/cobra.
//
//perfls:library cobra
package cobra

import (
	"context"
	"io"
)

type PositionalArgs func(*Command, []string) error

type Command struct {
	Use, Short, Long, Example, Version string
	Aliases                            []string
	Annotations                        map[string]string
	Args                               PositionalArgs

	//perfls:entry role=command
	PersistentPreRun func(*Command, []string)
	//perfls:entry role=command
	PersistentPreRunE func(*Command, []string) error
	//perfls:entry role=command
	PreRun func(*Command, []string)
	//perfls:entry role=command
	PreRunE func(*Command, []string) error
	//perfls:entry role=command
	Run func(*Command, []string)
	//perfls:entry role=command
	RunE func(*Command, []string) error
	//perfls:entry role=command
	PostRun func(*Command, []string)
	//perfls:entry role=command
	PostRunE func(*Command, []string) error
	//perfls:entry role=command
	PersistentPostRun func(*Command, []string)
	//perfls:entry role=command
	PersistentPostRunE func(*Command, []string) error

	SilenceUsage, SilenceErrors, Hidden bool
}

func (*Command) Execute() error
func (*Command) ExecuteC() (*Command, error)
func (*Command) ExecuteContext(context.Context) error
func (*Command) ExecuteContextC(context.Context) (*Command, error)
func (*Command) Context() context.Context
func (*Command) SetContext(context.Context)
func (*Command) AddCommand(...*Command)
func (*Command) Commands() []*Command
func (*Command) Parent() *Command
func (*Command) Root() *Command
func (*Command) Name() string
func (*Command) CommandPath() string
func (*Command) Help() error
func (*Command) Usage() error
func (*Command) UsageString() string
func (*Command) SetArgs([]string)
func (*Command) SetOut(io.Writer)
func (*Command) SetErr(io.Writer)
func (*Command) InOrStdin() io.Reader
func (*Command) OutOrStdout() io.Writer
func (*Command) ErrOrStderr() io.Writer
func (*Command) MarkFlagRequired(string) error

func ExactArgs(int) PositionalArgs
func MinimumNArgs(int) PositionalArgs
func MaximumNArgs(int) PositionalArgs
func RangeArgs(_, _ int) PositionalArgs
func MatchAll(...PositionalArgs) PositionalArgs
func NoArgs(*Command, []string) error
func CheckErr(any)
func OnInitialize(...func())
