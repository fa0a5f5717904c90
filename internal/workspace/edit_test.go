package workspace_test

import (
	"context"
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/workspace"
)

var (
	edits = flag.Int("edits", 50, "number of random edits in TestEditedEqualsFresh")
	seed  = flag.Uint64("seed", 20261123, "seed of the random edits")
)

// TestEditedEqualsFresh edits a project of Go, TypeScript and JavaScript at random, in buffers and on disk, across files, with saves, closes, renames and changes of
// configuration. After each step the workspace that was there all along has to say exactly what one says that is opened then.
func TestEditedEqualsFresh(t *testing.T) {
	e := newEditor(*seed, withWeb(readProject(t, "shop")))
	ctx := context.Background()
	w, err := workspace.Open(ctx, workspace.Options{Root: root, FS: e.disk, Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	if first := describe(t, w.Snapshot()); !strings.Contains(first, "query-in-loop") {
		t.Fatalf("nothing to begin with: the project has no finding\n%s", first)
	}
	seen := map[string]bool{}
	for step := range *edits {
		changes, what := e.step()
		got := describe(t, w.Update(changes))
		texts := map[string][]byte{}
		for path, text := range e.texts() {
			texts[path] = []byte(text)
		}
		fresh, err := workspace.Open(ctx, workspace.Options{Root: root, FS: files.Overlay{Base: empty{}, Texts: texts}, Workers: 1})
		if err != nil {
			t.Fatalf("step %d (%s): %v", step, what, err)
		}
		want := describe(t, fresh.Snapshot())
		if got != want {
			t.Fatalf("step %d (%s), seed %d: edited and fresh differ\n%s", step, what, *seed, difference(got, want))
		}
		seen[got] = true
	}
	if len(seen) < *edits/20 {
		t.Errorf("only %d different results in %d steps: the edits change too little", len(seen), *edits)
	}
}

// describe writes out everything that is said about a snapshot, a line each.
func describe(t *testing.T, s *workspace.Snapshot) string {
	t.Helper()
	res, err := s.Findings(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, f := range res.Findings {
		fmt.Fprintf(&b, "%+v\n", f)
	}
	for _, p := range res.Problems {
		fmt.Fprintf(&b, "problem %+v\n", p)
	}
	for _, f := range res.Failures {
		fmt.Fprintf(&b, "failure %s: %v\n", f.Rule, f.Err)
	}
	fmt.Fprintf(&b, "%d suppressed\n", len(res.Suppressed))
	return b.String()
}

// difference lists the lines that only one of the two has.
func difference(got, want string) string {
	var out []string
	only := func(a, b, mark string) {
		have := map[string]int{}
		for line := range strings.Lines(b) {
			have[line]++
		}
		for line := range strings.Lines(a) {
			if have[line]--; have[line] < 0 {
				out = append(out, mark+line)
			}
		}
	}
	only(got, want, "edited: ")
	only(want, got, "fresh:  ")
	if out == nil {
		return "only in order\n" + got
	}
	return strings.Join(out, "")
}
