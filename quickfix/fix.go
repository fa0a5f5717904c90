// Package quickfix offers edits for findings, and refactorings. An edit is computed from the syntax and types of one snapshot, and
// offered only after the self-check of check.go: the edited files are checked, lowered, linked and ruled on in memory.
//
// Reading order: fix.go (what is offered), fixes.go (the list), one file per fix (migration writes SQL and Prisma's schema), shared.go (what fixes of one snapshot have in common),
// check.go (the self-check, of one edit and of several together), languages.go (what of it is particular to a language), effects.go (what
// the edited code does that it did not do before).
package quickfix

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/typescript"
	write "github.com/perfls/perfls/quickfix/golang"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// Snapshot is what a fix is computed from: a *workspace.Snapshot.
type Snapshot interface {
	Session() *golang.Session
	TypeScript() *typescript.Session // nil where the folder has neither TypeScript nor JavaScript
	FS() files.FS
	Abs(file string) string
	Rel(path string) string
	// Declared is what migrations and schemas declare.
	Declared() *schema.Repository
	// WithTables adds the facts of that to those of code; if fs is not nil, of what the files declare as it shows them.
	WithTables(packages []*model.Package, fs files.FS) []*model.Package
	// Shared is where the snapshot keeps what its fixes have in common.
	Shared() *Shared
}

// Edits are byte edits by absolute path.
type Edits map[string][]text.Edit

// Result is an edit that passed the self-check.
type Result struct {
	Title  string
	Safety string   // "safe" or "review"
	Notes  []string // what a reviewer has to know, one sentence each
	Edits  Edits

	fix     Fix
	target  *target
	makes   string     // what the edit declares for others to share
	untyped []string   // what the edit rests on and could not be loaded
	effects difference // what the program does more and less with this edit alone
}

// Refusal is why a fix is not offered: a precondition that does not hold or cannot be shown. It is an error, written for the user.
type Refusal = rewrite.Refusal

// Fix is one entry of the list. Fixes of several languages share an ID.
type Fix struct {
	ID     string
	Title  string
	Safety string // "safe" or "review"
	// Language is what it reads and writes.
	Language model.Language
	// compute writes the edit for a place.
	compute func(ctx context.Context, t *target) (*rewrite.Rewrite, error)
	// declared checks the difference of effects that the edit makes.
	declared func(difference) error
	// several tells whether the finding stands for more than the edit can settle at once; nil for never.
	several func(t *target) bool
	// unmasked tells findings that an edit may bring to light without having caused them; nil for none.
	unmasked func(t *target, f diagnostics.Finding) bool
}

// target is a place that a fix is asked for, and all that is known about it.
type target struct {
	*state
	snap    Snapshot
	finding diagnostics.Finding // of a refactoring: only Subject.Func, if that
	fn      *link.Func          // nil where a refactoring stands in no function that was lowered
	path    string
	start   int // of a refactoring: the selection, in bytes
	end     int
}

// Compute gives the edit of a fix for a finding of the snapshot. The error is a Refusal if the fix does not apply.
func Compute(ctx context.Context, snap Snapshot, f diagnostics.Finding, fixID string) (*Result, error) {
	fix, err := byID(fixID, f.Place.File)
	if err != nil {
		return nil, err
	}
	t, err := newTarget(ctx, snap, fix.Language)
	if err != nil {
		return nil, err
	}
	t.finding, t.fn = f, t.program.Func(f.Subject.Func)
	if t.fn == nil || int(f.Subject.Call) >= len(t.fn.Calls) || int(f.Subject.Loop) >= len(t.fn.Loops) {
		return nil, Refusal{Reason: "the finding's function is not there any more"}
	}
	t.path = snap.Abs(t.fn.File().Path)
	return t.offer(ctx, fix)
}

// fits says whether the fix reads and writes the language of a file.
func (f *Fix) fits(file string) bool { return model.LanguageOf(file) == f.Language }

var notItsLanguage = Refusal{Reason: "this fix does not write the file's language"}

// Offered keeps those of a finding's fixes that write its language: a rule names fixes for all languages that it reads.
func Offered(f diagnostics.Finding) []diagnostics.FixRef {
	offered := func(ref diagnostics.FixRef) bool {
		_, err := byID(ref.ID, f.Place.File)
		return err == nil
	}
	if !slices.ContainsFunc(f.Fixes, func(ref diagnostics.FixRef) bool { return !offered(ref) }) {
		return f.Fixes
	}
	var out []diagnostics.FixRef // the finding's own list is shared
	for _, ref := range f.Fixes {
		if offered(ref) {
			out = append(out, ref)
		}
	}
	return out
}

// Refactoring is an edit that is offered without a finding.
type Refactoring struct{ ID, Title string }

// Refactorings lists what can be offered for a byte range of a file. It looks at the file alone: ComputeRefactoring may still refuse.
func Refactorings(ctx context.Context, snap Snapshot, path string, start, end int) ([]Refactoring, error) {
	if !limitBody.fits(path) {
		return nil, nil
	}
	content, err := snap.FS().ReadFile(path)
	if err != nil {
		return nil, err
	}
	if !write.OffersLimit(string(content), start, end) {
		return nil, ctx.Err()
	}
	return []Refactoring{{ID: limitBody.ID, Title: limitBody.Title}}, ctx.Err()
}

// ComputeRefactoring gives the edit of a refactoring for a byte range. The error is a Refusal if it does not apply.
func ComputeRefactoring(ctx context.Context, snap Snapshot, path string, start, end int, id string) (*Result, error) {
	if id != limitBody.ID {
		return nil, Refusal{Reason: fmt.Sprintf("there is no refactoring %q", id)}
	}
	if !limitBody.fits(path) {
		return nil, notItsLanguage
	}
	fix := limitBody
	t, err := newTarget(ctx, snap, fix.Language)
	if err != nil {
		return nil, err
	}
	t.path, t.start, t.end = filepath.Clean(path), start, end
	return t.offer(ctx, fix)
}

// newTarget is a place in a snapshot, as far as it is the same for all places.
func newTarget(ctx context.Context, snap Snapshot, language model.Language) (*target, error) {
	front := frontEndOf(snap, language)
	if front == nil {
		return nil, errors.New("the folder cannot be read")
	}
	s, err := snap.Shared().state(ctx, snap, front, language)
	if err != nil {
		return nil, err
	}
	return &target{snap: snap, state: s}, nil
}

// offer computes and checks.
func (t *target) offer(ctx context.Context, fix Fix) (*Result, error) {
	rewrite, err := fix.compute(ctx, t)
	if err != nil {
		return nil, err
	}
	effects, err := t.check(ctx, fix, rewrite)
	if err != nil {
		return nil, err
	}
	r := &Result{Title: rewrite.Title, Safety: fix.Safety, Notes: rewrite.Notes, Edits: rewrite.Edits,
		fix: fix, target: t, makes: rewrite.Makes, untyped: rewrite.Untyped, effects: effects}
	if len(rewrite.Untyped) > 0 {
		r.Title += ", not type-checked"
		r.Notes = append(r.Notes, "Not checked against the real declarations of "+strings.Join(rewrite.Untyped, ", ")+", which could not be loaded.")
	}
	return r, nil
}
