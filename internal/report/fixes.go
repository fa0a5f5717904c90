package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/fixall"
	"github.com/perfls/perfls/internal/text"
)

// Fixes is what became of the fixes of some findings, for people and for programs.
type Fixes struct {
	*fixall.Result
	// Written tells files that were changed from those that only could be.
	Written bool
	// Diff spells the changes out; "" where nobody asked for it.
	Diff    string
	Version string
	// Shown gives the form in which a path is printed: a finding's file, or an absolute one.
	Shown func(path string) string
}

// Text writes one line for each fix that was applied, with what a reviewer has to know, one for each that its file was in the way of, and
// what is left.
func (r *Fixes) Text(w io.Writer, o TextOptions) error {
	t := &textWriter{w: bufio.NewWriter(w), color: o.Color}
	for _, x := range r.Applied {
		fmt.Fprintf(t.w, "%s %s: %s%s\n", t.paint(bold, r.where(x)), x.Finding.Rule, Plain(x.Fix.Title), r.elsewhere(x))
		for _, note := range x.Notes {
			fmt.Fprintf(t.w, "    %s\n", t.paint(dim, Plain(note)))
		}
	}
	for _, x := range r.Refused {
		if x.Blocked != "" {
			fmt.Fprintf(t.w, "%s %s: not fixed: %s %s\n", t.paint(bold, r.where(x)), x.Finding.Rule, Plain(r.Shown(x.Blocked)), Plain(x.Reason))
		}
	}
	for _, line := range r.summary() {
		fmt.Fprintln(t.w, t.paint(bold, line))
	}
	return t.w.Flush()
}

// elsewhere names the edited files where they are others than the finding's: a body that is read in one place is bounded in each handler.
func (r *Fixes) elsewhere(x fixall.Outcome) string {
	var names []string
	for _, path := range x.Paths {
		names = append(names, Plain(r.Shown(path)))
	}
	if len(names) == 0 || len(names) == 1 && names[0] == Plain(r.Shown(x.Finding.Place.File)) {
		return ""
	}
	return " [" + strings.Join(names, ", ") + "]"
}

func (r *Fixes) where(x fixall.Outcome) string {
	return fmt.Sprintf("%s:%d:%d", Plain(r.Shown(x.Finding.Place.File)), x.Start.Line+1, x.Start.Column+1)
}

// summary is what was done and what is left.
func (r *Fixes) summary() []string {
	lines := []string{"Nothing to fix"}
	switch n := len(r.Applied); {
	case n > 0 && r.Written:
		lines[0] = fmt.Sprintf("Fixed %s in %s", plural(n, "finding"), plural(len(r.Files), "file"))
	case n > 0:
		lines[0] = fmt.Sprintf("Would fix %s in %s", plural(n, "finding"), plural(len(r.Files), "file"))
	case len(r.Refused)+len(r.Declined) > 0:
		lines[0] = "Nothing was fixed"
	}
	refused := len(slices.DeleteFunc(slices.Clone(r.Refused), func(x fixall.Outcome) bool { return x.Blocked != "" }))
	for _, left := range []struct {
		n    int
		text string
	}{
		{refused, `whose fix does not apply: "perfls fix --explain" says why`},
		{len(r.Declined), "left as it is by your choice"},
		{r.Review, `whose fix is to be reviewed: "perfls fix --review --diff" shows those that apply`},
	} {
		if left.n > 0 {
			lines = append(lines, plural(left.n, "finding")+" "+left.text)
		}
	}
	return lines
}

// jsonFixes is the published form: fields are added, never renamed or removed.
type jsonFixes struct {
	Version  string        `json:"version"`
	Applied  []jsonOutcome `json:"applied"`
	Refused  []jsonOutcome `json:"refused"`
	Declined []jsonOutcome `json:"declined"`
	Files    []string      `json:"files"` // that were changed, or could be
	Written  bool          `json:"written"`
	Rounds   int           `json:"rounds"`
	Review   int           `json:"review"` // findings whose fix is to be reviewed, where only safe ones were asked for
	Diff     string        `json:"diff,omitempty"`
}

type jsonOutcome struct {
	Rule        string   `json:"rule"`
	Message     string   `json:"message"`
	File        string   `json:"file"`
	Range       span     `json:"range"`
	Fingerprint string   `json:"fingerprint"`
	Fix         jsonFix  `json:"fix"`
	Notes       []string `json:"notes,omitempty"`
	Files       []string `json:"files,omitempty"` // that the fix edits
	Round       int      `json:"round,omitempty"`
	Reason      string   `json:"reason,omitempty"`  // why it was not applied
	Blocked     string   `json:"blocked,omitempty"` // the file that is not to be edited, where that is why
}

// JSON writes one JSON object. Positions are those of the text in which the finding was first seen: for all but what another fix brought
// to light, the text before any fix.
func (r *Fixes) JSON(w io.Writer) error {
	out := jsonFixes{Version: r.Version, Applied: r.outcomes(r.Applied), Refused: r.outcomes(r.Refused), Declined: r.outcomes(r.Declined),
		Files: []string{}, Written: r.Written, Rounds: r.Rounds, Review: r.Review, Diff: r.Diff}
	for _, f := range r.Files {
		out.Files = append(out.Files, r.Shown(f.Path))
	}
	return indented(w, out)
}

func indented(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	return e.Encode(v)
}

func (r *Fixes) outcomes(list []fixall.Outcome) []jsonOutcome {
	out := make([]jsonOutcome, len(list))
	for i, x := range list {
		at := func(p text.Position) position { return position{Line: p.Line + 1, Column: p.Column + 1} }
		out[i] = jsonOutcome{
			Rule: x.Finding.Rule, Message: x.Finding.Message, File: r.Shown(x.Finding.Place.File), Range: span{at(x.Start), at(x.End)},
			Fingerprint: x.Finding.Fingerprint, Fix: jsonFix{ID: x.Fix.ID, Title: x.Fix.Title, Safety: x.Fix.Safety},
			Notes: x.Notes, Round: x.Round, Reason: x.Reason,
		}
		for _, path := range x.Paths {
			out[i].Files = append(out[i].Files, r.Shown(path))
		}
		if x.Blocked != "" {
			out[i].Blocked = r.Shown(x.Blocked)
		}
	}
	return out
}

// ExplainText writes a line for each fix: that it applies, or why it does not.
func (r *Fixes) ExplainText(w io.Writer, o TextOptions, list []fixall.Outcome) error {
	t := &textWriter{w: bufio.NewWriter(w), color: o.Color}
	applies := 0
	for _, x := range list {
		said := "refused: " + x.Reason
		if x.Reason == "" {
			said = "applies: " + x.Fix.Title
			applies++
		}
		fmt.Fprintf(t.w, "%s %s %s (%s): %s\n", t.paint(bold, r.where(x)), x.Finding.Rule, x.Fix.ID, x.Fix.Safety, Plain(said))
	}
	fmt.Fprintln(t.w, t.paint(bold, fmt.Sprintf("%d of %s can be applied", applies, fixes(len(list)))))
	return t.w.Flush()
}

func fixes(n int) string {
	if n == 1 {
		return "1 fix"
	}
	return fmt.Sprintf("%d fixes", n)
}

// ExplainJSON writes one JSON object: "fixes" with a reason for each that does not apply.
func (r *Fixes) ExplainJSON(w io.Writer, list []fixall.Outcome) error {
	return indented(w, struct {
		Version string        `json:"version"`
		Fixes   []jsonOutcome `json:"fixes"`
	}{r.Version, r.outcomes(list)})
}

// PlainDiff makes a diff harmless on a terminal.
func PlainDiff(diff string) string {
	lines := strings.Split(diff, "\n")
	for i := range lines {
		lines[i] = plainButTabs(strings.TrimSuffix(lines[i], "\r"))
	}
	return strings.Join(lines, "\n")
}
