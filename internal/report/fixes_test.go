package report_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/fixall"
	"github.com/perfls/perfls/internal/report"
	"github.com/perfls/perfls/internal/text"
)

func outcomes() *fixall.Result {
	x := fixall.Outcome{
		Finding: diagnostics.Finding{Rule: "query-in-loop", Message: "slow\x1b[31m", Place: diagnostics.Place{File: "a.go"}, Fingerprint: "f"},
		Start:   text.Position{Line: 2, Column: 4}, End: text.Position{Line: 2, Column: 9},
		Fix: diagnostics.FixRef{ID: "batch-query", Title: "Batch\x1b[2J", Safety: "review"}, Notes: []string{"one snapshot\n"}, Paths: []string{"a.go"}, Round: 1,
	}
	other, refused, blocked, declined := x, x, x, x
	other.Paths = []string{"a.go", "b.go"}
	refused.Reason, refused.Paths = "no key", nil
	blocked.Reason, blocked.Blocked = "is read-only", "b.go"
	return &fixall.Result{Applied: []fixall.Outcome{x, other}, Refused: []fixall.Outcome{refused, blocked}, Declined: []fixall.Outcome{declined},
		Files: []fixall.File{{Path: "a.go"}, {Path: "b.go"}}, Rounds: 1, Review: 3}
}

func fixes(r *fixall.Result) *report.Fixes {
	return &report.Fixes{Result: r, Written: true, Version: "v1", Shown: func(path string) string { return "./" + path }}
}

func TestFixesText(t *testing.T) {
	var b strings.Builder
	if err := fixes(outcomes()).Text(&b, report.TextOptions{}); err != nil {
		t.Fatal(err)
	}
	want := `./a.go:3:5 query-in-loop: Batch\u001b[2J
    one snapshot\u000a
./a.go:3:5 query-in-loop: Batch\u001b[2J [./a.go, ./b.go]
    one snapshot\u000a
./a.go:3:5 query-in-loop: not fixed: ./b.go is read-only
Fixed 2 findings in 2 files
1 finding whose fix does not apply: "perfls fix --explain" says why
1 finding left as it is by your choice
3 findings whose fix is to be reviewed: "perfls fix --review --diff" shows those that apply
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestFixesJSON(t *testing.T) {
	var b strings.Builder
	if err := fixes(outcomes()).JSON(&b); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Applied []struct {
			Rule, File string
			Range      struct{ Start, End struct{ Line, Column int } }
			Fix        struct{ ID, Safety string }
			Files      []string
			Round      int
		}
		Refused  []struct{ Reason, Blocked string }
		Declined []any
		Files    []string
		Written  bool
		Review   int
	}
	if err := json.Unmarshal([]byte(b.String()), &got); err != nil {
		t.Fatal(err)
	}
	a := got.Applied[1]
	if a.Rule != "query-in-loop" || a.File != "./a.go" || a.Range.Start.Line != 3 || a.Range.End.Column != 10 || a.Fix.ID != "batch-query" || len(a.Files) != 2 || a.Round != 1 {
		t.Errorf("%+v", a)
	}
	if got.Refused[0].Reason != "no key" || got.Refused[1].Blocked != "./b.go" || len(got.Declined) != 1 || len(got.Files) != 2 || !got.Written || got.Review != 3 {
		t.Errorf("%+v", got)
	}
	b.Reset()
	if err := fixes(&fixall.Result{}).JSON(&b); err != nil || strings.Contains(b.String(), "null") {
		t.Errorf("%v %s", err, b.String())
	}
}

func TestPlainDiff(t *testing.T) {
	if got := report.PlainDiff("--- a/x\n+\tred \x1b[31m\r\n"); got != "--- a/x\n+\tred \\u001b[31m\n" {
		t.Errorf("%q", got)
	}
}
