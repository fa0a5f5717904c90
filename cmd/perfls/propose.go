package main

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix"
)

// propose gives the edit of the first of a finding's fixes that applies, as a unified diff; "" if none does.
func (a *analysis) propose(ctx context.Context, f diagnostics.Finding) (fix diagnostics.FixRef, diff string) {
	for _, fix := range f.Fixes {
		result, err := quickfix.Compute(ctx, a.snapshot, f, fix.ID)
		if err != nil {
			continue // a precondition does not hold: there is nothing to propose
		}
		return diagnostics.FixRef{ID: fix.ID, Title: result.Title, Safety: result.Safety}, a.diff(result.Edits)
	}
	return diagnostics.FixRef{}, ""
}

// diff spells edits out, file by file in the order of their names.
func (a *analysis) diff(edits quickfix.Edits) string {
	var b strings.Builder
	for _, path := range slices.Sorted(maps.Keys(edits)) {
		before, err := a.snapshot.Read(path)
		if err != nil {
			before = nil // a new file
		}
		after, err := text.Apply(string(before), edits[path])
		if err != nil {
			continue
		}
		b.WriteString(unified(a.target.shown(path), before, []byte(after)))
	}
	return b.String()
}

// unified is the change of a file as a unified diff.
func unified(name string, before, after []byte) string {
	// The first line is a command that nobody ran.
	from := "a/" + name
	if before == nil {
		from = "/dev/null" // which is how patch knows that it makes the file
	}
	_, body, _ := strings.Cut(string(diff.Diff(from, before, "b/"+name, after)), "\n")
	return body
}
