package diagnostics

import (
	"context"
	"fmt"
	"runtime/debug"
	"sort"
	"time"

	"github.com/perfls/perfls/internal/link"
)

// ruleDeadline is how long one rule may take over one program. Rules take milliseconds; one that outlives this is broken.
const ruleDeadline = 30 * time.Second

// Failure says that a rule broke. The other rules' findings stand.
type Failure struct {
	Rule string
	Err  error
}

// Run runs rules over a program, each behind a fence: one that panics or outlives its deadline is named in the failures and its findings
// are dropped. Findings come in a fixed order: file, start, rule. A cancelled context ends the run early with what there is.
func Run(ctx context.Context, program *link.Program, rules []*Rule) ([]Finding, []Failure) {
	var findings []Finding
	var failures []Failure
	for _, r := range rules {
		if ctx.Err() != nil {
			break
		}
		found, err := fenced(ctx, program, r, ruleDeadline)
		if err != nil {
			failures = append(failures, Failure{Rule: r.ID, Err: err})
			continue
		}
		findings = append(findings, found...)
	}
	findings = settle(findings)
	sort.SliceStable(findings, func(i, j int) bool { return less(&findings[i], &findings[j]) })
	return findings, failures
}

// fenced runs one rule. A rule that hangs cannot be stopped, only left behind: it keeps its goroutine and writes to a list of its own
// that nobody reads any more.
func fenced(ctx context.Context, program *link.Program, r *Rule, deadline time.Duration) ([]Finding, error) {
	type outcome struct {
		findings []Finding
		err      error
	}
	done := make(chan outcome, 1)
	go func() {
		var out outcome
		defer func() {
			if v := recover(); v != nil {
				out = outcome{err: fmt.Errorf("panic: %v\n%s", v, debug.Stack())}
			}
			done <- out
		}()
		r.Check(&Pass{Rule: r, Program: program, Emit: func(f Finding) { out.findings = append(out.findings, f) }})
	}()
	timer := time.NewTimer(deadline)
	defer timer.Stop()
	select {
	case out := <-done:
		return out.findings, out.err
	case <-timer.C:
		return nil, fmt.Errorf("no result after %v", deadline)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func less(a, b *Finding) bool {
	switch {
	case a.Place.File != b.Place.File:
		return a.Place.File < b.Place.File
	case a.Place.Start != b.Place.Start:
		return a.Place.Start < b.Place.Start
	case a.Rule != b.Rule:
		return a.Rule < b.Rule
	}
	return a.Message < b.Message
}

// settle applies precedence: of the findings of one family at one place the first rule's stay.
func settle(findings []Finding) []Finding {
	type place struct {
		Place
		family int
	}
	rank := map[string][2]int{} // rule → family, rank
	for family, ids := range precedence {
		for i, id := range ids {
			rank[id] = [2]int{family, i}
		}
	}
	best := map[place]int{}
	for i := range findings {
		r, ok := rank[findings[i].Rule]
		if !ok {
			continue
		}
		at := place{findings[i].Place, r[0]}
		if have, ok := best[at]; !ok || r[1] < have {
			best[at] = r[1]
		}
	}
	out := findings[:0]
	for _, f := range findings {
		r, ok := rank[f.Rule]
		if !ok || best[place{f.Place, r[0]}] == r[1] {
			out = append(out, f)
		}
	}
	return out
}
