package diagnostics

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/perfls/perfls/internal/link"
)

func TestRulesAreSortedAndComplete(t *testing.T) {
	var ids []string
	for _, r := range Rules() {
		ids = append(ids, r.ID)
		if r.Category == "" || r.Level == Off || r.Summary == "" || r.Check == nil || len(r.Languages) == 0 || r.Fix == "" {
			t.Errorf("%s: incomplete", r.ID)
		}
		if !strings.HasPrefix(r.Page, "# "+r.ID+"\n") {
			t.Errorf("%s: its page does not start with its name", r.ID)
		}
	}
	if !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Errorf("rules are not sorted by id, or one is there twice: %v", ids)
	}
	for _, family := range precedence {
		for _, id := range family {
			if !slices.Contains(ids, id) {
				t.Errorf("precedence names %q, which is no rule", id)
			}
		}
	}
}

func reports(id, file string, start int) *Rule {
	return &Rule{ID: id, Check: func(p *Pass) { p.Report(Finding{Place: Place{File: file, Start: start}}) }}
}

func TestBrokenRulesDoNotSilenceOthers(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	panics := &Rule{ID: "panics", Check: func(p *Pass) { p.Report(Finding{}); panic("broken") }}
	hangs := &Rule{ID: "hangs", Check: func(*Pass) { <-release }}
	if _, err := fenced(t.Context(), link.Link(nil), hangs, time.Millisecond); err == nil {
		t.Error("a rule that hangs must fail")
	}
	findings, failures := Run(t.Context(), link.Link(nil), []*Rule{panics, reports("fine", "a.go", 1)})
	if len(findings) != 1 || findings[0].Rule != "fine" {
		t.Errorf("findings %v, want the one of the rule that works", findings)
	}
	if len(failures) != 1 || failures[0].Rule != "panics" || !strings.Contains(failures[0].Err.Error(), "broken") {
		t.Errorf("failures %v, want the panic", failures)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if findings, _ := Run(ctx, link.Link(nil), []*Rule{reports("fine", "a.go", 1)}); len(findings) != 0 {
		t.Error("a cancelled run goes on")
	}
}

func TestOrderAndPrecedence(t *testing.T) {
	findings, _ := Run(t.Context(), link.Link(nil), []*Rule{
		reports("write-in-loop", "b.go", 5), reports("query-in-loop", "b.go", 5), // the same place: one speaks
		reports("remote-call-in-loop", "a.go", 9), reports("missing-body-limit", "b.go", 5), reports("write-in-loop", "a.go", 3),
	})
	var got []string
	for _, f := range findings {
		got = append(got, f.Place.File+" "+f.Rule)
	}
	want := []string{"a.go write-in-loop", "a.go remote-call-in-loop", "b.go missing-body-limit", "b.go query-in-loop"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
