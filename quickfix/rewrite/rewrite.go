// Package rewrite is what the writers of all languages answer with: a computed fix, or why there is none.
package rewrite

import (
	"fmt"

	"github.com/perfls/perfls/internal/text"
)

// Refusal is why a fix is not offered: a precondition that does not hold or cannot be shown. It is written for the person who asked.
type Refusal struct{ Reason string }

func (r Refusal) Error() string { return r.Reason }

// Refuse makes a Refusal.
func Refuse(format string, args ...any) error { return Refusal{Reason: fmt.Sprintf(format, args...)} }

// Rewrite is a computed fix.
type Rewrite struct {
	Title string
	// Notes say what a reviewer has to know, one sentence each.
	Notes []string
	// Edits are keyed by absolute path; offsets are bytes in the texts that the fix was computed from.
	Edits map[string][]text.Edit
	// Untyped lists the imported paths that the rewritten code rests on and that were typed against a stub, sorted.
	Untyped []string
	// Makes names what is declared for others to share, as a package's regular expression: of several rewrites that would declare the same,
	// one does, and the others are computed again. "" for nothing.
	Makes string
}
