package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"
)

// serveLSP speaks the protocol until the client is gone. It is set where the server is linked in.
var serveLSP func(ctx context.Context, p *program) error

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

func (p *program) serve(ctx context.Context) error {
	if serveLSP == nil {
		return errors.New("this build has no language server")
	}
	return serveLSP(ctx, p)
}
