package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/perfls/perfls/diagnostics"
)

func (p *program) reviewCommand() *cobra.Command {
	var r request
	c := &cobra.Command{
		Use:   "review [path...]",
		Short: "Write a performance review of a repository as Markdown",
		Long: `review writes a report in Markdown, in the chapters of the performance guideline that the rules follow: database, API routes,
caching, logging, payload, security, monitoring, serverless. For each finding it tells why it costs, the code now and the code
proposed. Findings of level report are in it.`,
		RunE: func(c *cobra.Command, args []string) error {
			r.paths = args
			return p.review(c.Context(), r)
		},
	}
	c.Flags().BoolVar(&r.possible, "possible", false, "show findings of the lowest confidence too")
	c.Flags().StringSliceVar(&r.rules, "rule", nil, "check only these rules, also if they are off by default")
	return c
}

func (p *program) review(ctx context.Context, r request) error {
	r.report = true
	a, err := p.analyze(ctx, r)
	if err != nil {
		return err
	}
	out := a.report()
	out.Propose = func(f diagnostics.Finding) (diagnostics.FixRef, string) { return a.propose(ctx, f) }
	if err := out.Review(p.stdout); err != nil {
		return fmt.Errorf("write the review: %w", err)
	}
	p.tellProblems(a)
	return nil
}
