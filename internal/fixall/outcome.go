package fixall

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/quickfix"
)

// Result is what came of all fixes.
type Result struct {
	Applied  []Outcome // by file and place
	Refused  []Outcome // those that are left, each with a reason
	Declined []Outcome // those that Decide did not want
	Files    []File    // sorted by path; files that are as they were are not among them
	Rounds   int       // that applied something
	// Review counts the findings that are left and whose fixes all need a review that the options did not ask for. Not all of them need apply.
	Review int
}

// Outcome is what came of one fix of a finding.
type Outcome struct {
	Finding    diagnostics.Finding // as it was in the first round that had it
	Start, End text.Position       // of the finding in the text of that round, in bytes
	Fix        diagnostics.FixRef  // with the title of the edit, where one was computed
	Notes      []string            // what a reviewer has to know, one sentence each
	Paths      []string            // the files that it edits, absolute, sorted
	Round      int                 // that applied it, from 1; 0 if it was not
	Reason     string              // why it was not applied; "" if it was or could be
	Blocked    string              // the file (absolute path) that is not to be edited, where that is the reason
}

// File is the text of a file, by absolute path. Before is nil for a file that is to be made.
type File struct {
	Path          string
	Before, After []byte
	// Edits make one of the other; in a Proposal there are none.
	Edits []text.Edit
}

func seen(snap *workspace.Snapshot, f diagnostics.Finding, ref diagnostics.FixRef) Outcome {
	out := Outcome{Finding: f, Fix: ref}
	if content, err := snap.Read(snap.Abs(f.Place.File)); err == nil {
		lines := text.NewLines(string(content))
		out.Start, out.End = lines.Position(f.Place.Start, text.UTF8), lines.Position(f.Place.End, text.UTF8)
	}
	return out
}

// with is the outcome of a fix that was computed.
func (o Outcome) with(ref diagnostics.FixRef, result *quickfix.Result) Outcome {
	o.Fix = diagnostics.FixRef{ID: ref.ID, Title: result.Title, Safety: result.Safety}
	o.Notes, o.Paths = result.Notes, sorted(result.Edits)
	return o
}

func (o Outcome) because(reason string) Outcome {
	o.Reason = reason
	return o
}

// finish sorts what was applied and compares the files of the last round with those of the first.
func (r *run) finish() error {
	slices.SortStableFunc(r.result.Applied, func(a, b Outcome) int {
		return cmp.Or(strings.Compare(a.Finding.Place.File, b.Finding.Place.File), cmp.Compare(a.Start.Line, b.Start.Line), cmp.Compare(a.Start.Column, b.Start.Column))
	})
	for _, path := range sorted(r.edits) {
		before, err := r.first.Read(path)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("read what was fixed: %w", err)
		}
		after, err := r.now.Read(path)
		if err != nil {
			return fmt.Errorf("read what was fixed: %w", err)
		}
		if before != nil && bytes.Equal(before, after) {
			continue
		}
		edits := r.edits[path]
		if edits == nil {
			edits = []text.Edit{span(string(before), string(after))}
		}
		r.result.Files = append(r.result.Files, File{Path: path, Before: before, After: after, Edits: edits})
	}
	return nil
}

// span is the one edit of whole lines that makes a text of another one.
func span(before, after string) text.Edit {
	start := 0
	for i := 0; i < len(before) && i < len(after) && before[i] == after[i]; i++ {
		if before[i] == '\n' {
			start = i + 1
		}
	}
	end := 0
	for i := 0; i < len(before)-start && i < len(after)-start && before[len(before)-1-i] == after[len(after)-1-i]; i++ {
		if before[len(before)-1-i] == '\n' {
			end = i
		}
	}
	return text.Edit{Start: start, End: len(before) - end, New: after[start : len(after)-end]}
}
