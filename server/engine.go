package server

import (
	"context"
	"errors"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/fixall"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/quickfix"
)

// engine is what the server needs of a workspace.Workspace. It is an interface so that the protocol is tested apart from the analysis.
type engine interface {
	// Update makes the next snapshot. It is called while the session's state is locked, so it only keeps books.
	Update(changes []workspace.Change) snapshot
	// Configure makes the next snapshot after the editor's settings changed, under the same terms.
	Configure(settings []byte) snapshot
}

// snapshot is one immutable version of a folder.
type snapshot interface {
	Findings(ctx context.Context) (*workspace.Result, error)
	// Read gives the text of a file, from its buffer or the disk; the path is absolute.
	Read(path string) ([]byte, error)
	// Abs turns a finding's file into an absolute path.
	Abs(file string) string
	// Fix computes a fix that has passed its self-check, or fails with a *refusal.
	Fix(ctx context.Context, f diagnostics.Finding, id string) (*rewrite, error)
	// FixAll computes the safe fixes of a file's findings together, or fails with a *refusal if there are none that apply.
	FixAll(ctx context.Context, path string) (*rewrite, error)
	// Refactorings lists what is offered at a range of bytes, 0-based and half-open, without a finding.
	Refactorings(ctx context.Context, path string, start, end int) ([]refactoring, error)
	Refactor(ctx context.Context, path string, start, end int, id string) (*rewrite, error)
}

// opener opens a folder. It may take seconds and is called off the read loop.
type opener func(ctx context.Context, o workspace.Options) (engine, error)

// rewrite is a computed change of files.
type rewrite struct {
	Title  string
	Safety string // "safe" or "review"
	Notes  []string
	Edits  map[string][]text.Edit // by absolute path
}

// refactoring is an offer without a finding.
type refactoring struct{ ID, Title string }

// refusal says why a fix is not offered.
type refusal struct{ Reason string }

func (r *refusal) Error() string { return r.Reason }

// openWorkspace is the production opener.
func openWorkspace(ctx context.Context, o workspace.Options) (engine, error) {
	w, err := workspace.Open(ctx, o)
	if err != nil {
		return nil, err
	}
	return realEngine{w}, nil
}

type realEngine struct{ w *workspace.Workspace }

func (e realEngine) Update(changes []workspace.Change) snapshot {
	if len(changes) == 0 {
		return realSnapshot{e.w.Snapshot()}
	}
	return realSnapshot{e.w.Update(changes)}
}

func (e realEngine) Configure(settings []byte) snapshot { return realSnapshot{e.w.Configure(settings)} }

type realSnapshot struct{ *workspace.Snapshot }

func (s realSnapshot) Fix(ctx context.Context, f diagnostics.Finding, id string) (*rewrite, error) {
	return rewritten(quickfix.Compute(ctx, s.Snapshot, f, id))
}

func (s realSnapshot) FixAll(ctx context.Context, path string) (*rewrite, error) {
	r, err := fixall.Run(ctx, s.Snapshot, fixall.Options{Covers: func(of string) bool { return of == path }})
	if err != nil {
		return nil, err
	}
	if len(r.Files) == 0 {
		return nil, &refusal{"no safe fix applies"}
	}
	out := &rewrite{Title: "Apply all safe fixes of perfls", Safety: "safe", Edits: map[string][]text.Edit{}}
	for _, f := range r.Files {
		out.Edits[f.Path] = f.Edits
	}
	return out, nil
}

func (s realSnapshot) Refactorings(ctx context.Context, path string, start, end int) ([]refactoring, error) {
	list, err := quickfix.Refactorings(ctx, s.Snapshot, path, start, end)
	offers := make([]refactoring, len(list))
	for i, r := range list {
		offers[i] = refactoring{r.ID, r.Title}
	}
	return offers, err
}

func (s realSnapshot) Refactor(ctx context.Context, path string, start, end int, id string) (*rewrite, error) {
	return rewritten(quickfix.ComputeRefactoring(ctx, s.Snapshot, path, start, end, id))
}

func rewritten(r *quickfix.Result, err error) (*rewrite, error) {
	var no quickfix.Refusal
	switch {
	case errors.As(err, &no):
		return nil, &refusal{no.Reason}
	case err != nil:
		return nil, err
	}
	return &rewrite{r.Title, r.Safety, r.Notes, r.Edits}, nil
}
