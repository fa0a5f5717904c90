package quickfix_test

import (
	"errors"
	"testing"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/quickfix"
)

// TestOtherLanguages: what writes Go is not offered for TypeScript, and refuses where somebody asks for it all the same.
func TestOtherLanguages(t *testing.T) {
	snap := open(t, map[string]string{"go.mod": module(""), "a.go": "package w\n", "a.ts": "export function handler(w, r) {}\n"})
	for _, fix := range quickfix.Fixes() {
		f := diagnostics.Finding{Place: diagnostics.Place{File: "a.ts", Func: "ts:a.ts#handler"}, Subject: diagnostics.Subject{Func: "ts:a.ts#handler"},
			Fixes: []diagnostics.FixRef{{ID: fix.ID}, {ID: "no-such-fix"}}}
		if got := quickfix.Offered(f); len(got) != 0 {
			t.Errorf("%s is offered: %v", fix.ID, got)
		}
		var no quickfix.Refusal
		if _, err := quickfix.Compute(t.Context(), snap, f, fix.ID); !errors.As(err, &no) {
			t.Errorf("%s: %v, want a refusal", fix.ID, err)
		}
		f.Place.File = "a.go"
		if got := quickfix.Offered(f); len(got) != 1 || got[0].ID != fix.ID || len(f.Fixes) != 2 {
			t.Errorf("%s in Go: %v of %v", fix.ID, got, f.Fixes)
		}
		if _, err := quickfix.ComputeRefactoring(t.Context(), snap, snap.Abs("a.ts"), 0, 0, fix.ID); !errors.As(err, &no) {
			t.Errorf("%s as a refactoring: %v, want a refusal", fix.ID, err)
		}
	}
	if list, err := quickfix.Refactorings(t.Context(), snap, snap.Abs("a.ts"), 0, 40); len(list) != 0 || err != nil {
		t.Errorf("refactorings %v, %v", list, err)
	}
}
