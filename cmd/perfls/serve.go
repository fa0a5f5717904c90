package main

import (
	"context"

	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/server"
	"github.com/spf13/cobra"
)

func (p *program) serveCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "serve",
		Short: "Speak the Language Server Protocol on standard input and output",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return p.serve(c.Context()) },
	}
	c.Flags().Bool("stdio", true, "the only way to speak; editors pass it")
	return c
}

// serve speaks the protocol until the client is gone. The exit code is the protocol's: 1 if the client never shut the server down.
func (p *program) serve(ctx context.Context) error {
	code := server.Run(ctx, p.stdin, p.stdout, server.Options{
		Version: version(), Log: p.stderr, Workspace: workspace.DefaultOptions("", p.environ),
	})
	if code != 0 {
		return errQuiet
	}
	return nil
}
