package diagnostics

import (
	"context"

	"github.com/perfls/perfls/internal/link"
)

// Rules is the one list, sorted by id.
func Rules() []*Rule { return nil }

// Failure says that a rule broke. The other rules' findings stand.
type Failure struct {
	Rule string
	Err  error
}

// Run runs rules over a program, each behind a fence: one that panics or outlives its deadline is named in the failures.
// Findings come in a fixed order: file, start, rule.
func Run(ctx context.Context, program *link.Program, rules []*Rule) ([]Finding, []Failure) {
	return nil, nil
}
