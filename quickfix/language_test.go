package quickfix_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/quickfix"
)

// TestOtherLanguages: what writes one language is not offered for the other, and refuses where somebody asks for it all the same.
func TestOtherLanguages(t *testing.T) {
	snap := open(t, map[string]string{"go.mod": module(""), "a.go": "package w\n", "a.ts": "export function handler(w, r) {}\n"})
	writes := map[string][]string{} // the files that a fix can write, by its id
	for _, fix := range quickfix.Fixes() {
		file := "a.go"
		if fix.Language == model.TypeScript {
			file = "a.ts"
		}
		writes[fix.ID] = append(writes[fix.ID], file)
	}
	for id, files := range writes {
		for _, file := range []string{"a.go", "a.ts", "a.py"} {
			f := diagnostics.Finding{Place: diagnostics.Place{File: file, Func: "ts:a.ts#handler"}, Subject: diagnostics.Subject{Func: "ts:a.ts#handler"},
				Fixes: []diagnostics.FixRef{{ID: id}, {ID: "no-such-fix"}}}
			got := quickfix.Offered(f)
			if slices.Contains(files, file) {
				if len(got) != 1 || got[0].ID != id || len(f.Fixes) != 2 {
					t.Errorf("%s in %s: %v of %v", id, file, got, f.Fixes)
				}
				continue
			}
			if len(got) != 0 {
				t.Errorf("%s is offered in %s: %v", id, file, got)
			}
			var no quickfix.Refusal
			if _, err := quickfix.Compute(t.Context(), snap, f, id); !errors.As(err, &no) {
				t.Errorf("%s in %s: %v, want a refusal", id, file, err)
			}
		}
		var no quickfix.Refusal
		if _, err := quickfix.ComputeRefactoring(t.Context(), snap, snap.Abs("a.ts"), 0, 0, id); !errors.As(err, &no) {
			t.Errorf("%s as a refactoring: %v, want a refusal", id, err)
		}
	}
	if list, err := quickfix.Refactorings(t.Context(), snap, snap.Abs("a.ts"), 0, 40); len(list) != 0 || err != nil {
		t.Errorf("refactorings %v, %v", list, err)
	}
}
