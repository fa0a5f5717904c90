// Package cobra says what github.com/spf13/cobra does.
//
//perfls:library cobra
package cobra

import (
	"context"
	"io"
)

type Command struct {
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
}

func (*Command) AddCommand(...any)
func (*Command) AddGroup(...any)
func (*Command) AllChildCommandsHaveGroup() bool
func (*Command) ArgsLenAtDash() int
func (*Command) CalledAs() string
func (*Command) CommandPath() string
func (*Command) CommandPathPadding() int
func (*Command) Commands() []*Command
func (*Command) ContainsGroup(any) bool
func (*Command) Context() context.Context
func (*Command) DebugFlags()
func (*Command) DisplayName() string
func (*Command) ErrOrStderr() io.Writer
func (*Command) ErrPrefix() string
func (*Command) Execute() error
func (*Command) ExecuteC() (*Command, error)
func (*Command) ExecuteContext(context.Context) error
func (*Command) ExecuteContextC(context.Context) (*Command, error)
func (*Command) Find(any) (*Command, []string, error)
func (*Command) Flag(any) any
func (*Command) FlagErrorFunc() func(*Command, error) error
func (*Command) Flags() any
func (*Command) GenBashCompletion(any) error
func (*Command) GenBashCompletionFile(any) error
func (*Command) GenBashCompletionFileV2(any, any) error
func (*Command) GenBashCompletionV2(any, any) error
func (*Command) GenFishCompletion(any, any) error
func (*Command) GenFishCompletionFile(any, any) error
func (*Command) GenPowerShellCompletion(any) error
func (*Command) GenPowerShellCompletionFile(any) error
func (*Command) GenPowerShellCompletionFileWithDesc(any) error
func (*Command) GenPowerShellCompletionWithDesc(any) error
func (*Command) GenZshCompletion(any) error
func (*Command) GenZshCompletionFile(any) error
func (*Command) GenZshCompletionFileNoDesc(any) error
func (*Command) GenZshCompletionNoDesc(any) error
func (*Command) GetFlagCompletionFunc(any) (CompletionFunc, bool)
func (*Command) GlobalNormalizationFunc() func(any, string) any
func (*Command) Groups() []*Group
func (*Command) HasAlias(any) bool
func (*Command) HasAvailableFlags() bool
func (*Command) HasAvailableInheritedFlags() bool
func (*Command) HasAvailableLocalFlags() bool
func (*Command) HasAvailablePersistentFlags() bool
func (*Command) HasAvailableSubCommands() bool
func (*Command) HasExample() bool
func (*Command) HasFlags() bool
func (*Command) HasHelpSubCommands() bool
func (*Command) HasInheritedFlags() bool
func (*Command) HasLocalFlags() bool
func (*Command) HasParent() bool
func (*Command) HasPersistentFlags() bool
func (*Command) HasSubCommands() bool
func (*Command) Help() error
func (*Command) HelpFunc() func(*Command, []string)
func (*Command) HelpTemplate() string
func (*Command) InOrStdin() io.Reader
func (*Command) InheritedFlags() any
func (*Command) InitDefaultCompletionCmd(...any)
func (*Command) InitDefaultHelpCmd()
func (*Command) InitDefaultHelpFlag()
func (*Command) InitDefaultVersionFlag()
func (*Command) IsAdditionalHelpTopicCommand() bool
func (*Command) IsAvailableCommand() bool
func (*Command) LocalFlags() any
func (*Command) LocalNonPersistentFlags() any
func (*Command) MarkFlagCustom(any, any) error
func (*Command) MarkFlagDirname(any) error
func (*Command) MarkFlagFilename(any, ...any) error
func (*Command) MarkFlagRequired(any) error
func (*Command) MarkFlagsMutuallyExclusive(...any)
func (*Command) MarkFlagsOneRequired(...any)
func (*Command) MarkFlagsRequiredTogether(...any)
func (*Command) MarkPersistentFlagDirname(any) error
func (*Command) MarkPersistentFlagFilename(any, ...any) error
func (*Command) MarkPersistentFlagRequired(any) error
func (*Command) MarkZshCompPositionalArgumentFile(any, ...any) error
func (*Command) MarkZshCompPositionalArgumentWords(any, ...any) error
func (*Command) Name() string
func (*Command) NameAndAliases() string
func (*Command) NamePadding() int
func (*Command) NonInheritedFlags() any
func (*Command) OutOrStderr() io.Writer
func (*Command) OutOrStdout() io.Writer
func (*Command) Parent() *Command
func (*Command) ParseFlags(any) error
func (*Command) PersistentFlags() any
func (*Command) Print(...any)
func (*Command) PrintErr(...any)
func (*Command) PrintErrf(any, ...any)
func (*Command) PrintErrln(...any)
func (*Command) Printf(any, ...any)
func (*Command) Println(...any)
func (*Command) RegisterFlagCompletionFunc(any, CompletionFunc) error
func (*Command) RemoveCommand(...any)
func (*Command) ResetCommands()
func (*Command) ResetFlags()
func (*Command) Root() *Command
func (*Command) Runnable() bool
func (*Command) SetArgs(any)
func (*Command) SetCompletionCommandGroupID(any)
func (*Command) SetContext(context.Context)
func (*Command) SetErr(any)
func (*Command) SetErrPrefix(any)
func (*Command) SetFlagErrorFunc(func(*Command, error) error)
func (*Command) SetGlobalNormalizationFunc(func(any, string) any)
func (*Command) SetHelpCommand(any)
func (*Command) SetHelpCommandGroupID(any)
func (*Command) SetHelpFunc(func(*Command, []string))
func (*Command) SetHelpTemplate(any)
func (*Command) SetIn(any)
func (*Command) SetOut(any)
func (*Command) SetOutput(any)
func (*Command) SetUsageFunc(func(*Command) error)
func (*Command) SetUsageTemplate(any)
func (*Command) SetVersionTemplate(any)
func (*Command) SuggestionsFor(any) []string
func (*Command) Traverse(any) (*Command, []string, error)
func (*Command) Usage() error
func (*Command) UsageFunc() func(*Command) error
func (*Command) UsagePadding() int
func (*Command) UsageString() string
func (*Command) UsageTemplate() string
func (*Command) UseLine() string
func (*Command) ValidateArgs(any) error
func (*Command) ValidateFlagGroups() error
func (*Command) ValidateRequiredFlags() error
func (*Command) VersionTemplate() string
func (*Command) VisitParents(func(*Command))

type (
	Completion         = string
	CompletionFunc     = func(*Command, []string, string) ([]Completion, ShellCompDirective)
	CompletionOptions  struct{}
	FParseErrWhitelist struct{}
	Group              struct{}
	PositionalArgs     func(*Command, []string) error
	ShellCompDirective int
	SliceValue         interface{}
)
