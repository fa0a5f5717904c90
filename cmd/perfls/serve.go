package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/server"
)

func (p *program) serveCommand() *cobra.Command {
	verbose := false
	c := &cobra.Command{
		Use:   "serve",
		Short: "Speak the Language Server Protocol on standard input and output",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return p.serve(c.Context(), verbose) },
	}
	c.Flags().BoolVar(&verbose, "verbose", false, "log more than problems, to standard error")
	c.Flags().Bool("stdio", true, "speak on standard input and output: the only way there is, which editors ask for by name")
	return c
}

// errServed ends a session that did not end as the protocol wants it. The server has logged what there is to say.
var errServed = errors.New("the session ended without the client's shutdown")

func (p *program) serve(ctx context.Context, verbose bool) error {
	code := server.Run(ctx, p.stdin, p.stdout, server.Options{
		Version: version(), Log: p.stderr, Verbose: verbose, Workspace: workspace.DefaultOptions("", p.environ)})
	if code != 0 {
		return errServed
	}
	return nil
}
