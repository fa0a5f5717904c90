// Command perfls finds what makes a backend slow. In an editor it speaks the Language Server Protocol on standard input and output;
// on the command line it checks a repository and explains what it found. Each subcommand has a file of its own with flags and wiring
// only; what they do lies in internal/workspace and internal/report.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// Exit codes. CI tells "something found" from "could not look".
const (
	exitFound  = 1 // also the protocol's own code for a session that ended without a shutdown
	exitFailed = 2
)

// errFound ends a run that reported something at or above --fail-on. It has been said already.
var errFound = errors.New("findings")

// errQuiet ends a language server whose client went away without a word: exit code 1, as the protocol asks for.
var errQuiet = errors.New("the client went away")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:])
	stop()
	os.Exit(code)
}

// run is the whole program but its end.
func run(ctx context.Context, args []string) int {
	p := &program{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, environ: os.Environ(), cwd: os.Getwd, terminal: isTerminal}
	root := p.command()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errFound), errors.Is(err, errQuiet):
		return exitFound
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(p.stderr, "perfls: interrupted")
	default:
		fmt.Fprintf(p.stderr, "perfls: %v\n", err)
	}
	return exitFailed
}

// program is what a run has of the outside world.
type program struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	environ        []string
	cwd            func() (string, error)
	terminal       func(stream any) bool
}

// command puts the subcommands together.
func (p *program) command() *cobra.Command {
	root := &cobra.Command{
		Use:   "perfls",
		Short: "Find what makes a backend slow, while it is being written",
		Long: `perfls finds what makes a backend in Go, TypeScript or JavaScript slow: queries that run once per element, however many calls
away, request bodies without a limit, and more. Started by an editor it is a language server; at a terminal begin with "perfls check".`,
		Args:          cobra.NoArgs,
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(c *cobra.Command, _ []string) error {
			if p.terminal(p.stdin) {
				return c.Help()
			}
			return p.serve(c.Context(), false)
		},
	}
	root.SetIn(p.stdin)
	root.SetOut(p.stdout)
	root.SetErr(p.stderr)
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(p.checkCommand(), p.fixCommand(), p.reviewCommand(), p.explainCommand(), p.rulesCommand(), p.doctorCommand(), p.serveCommand(),
		p.versionCommand())
	return root
}

// getenv looks a variable up; "" if it is not set.
func (p *program) getenv(name string) string {
	for _, e := range p.environ {
		if len(e) > len(name) && e[len(name)] == '=' && e[:len(name)] == name {
			return e[len(name)+1:]
		}
	}
	return ""
}

// colors tells whether a stream takes colours: a terminal that is not dumb, unless the user said no (no-color.org).
func (p *program) colors(w io.Writer) bool {
	return p.terminal(w) && p.getenv("NO_COLOR") == "" && p.getenv("TERM") != "dumb"
}

// isTerminal tells whether a stream is one that a person looks at.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// version is the module's version as the go command recorded it, or the commit that it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return "devel-" + s.Value[:min(12, len(s.Value))]
		}
	}
	return "devel"
}
