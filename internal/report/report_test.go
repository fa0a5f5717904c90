package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	sarif "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"github.com/perfls/perfls/diagnostics"
)

const orders = `package orders

func List(db *DB, ids []int) {
	for _, id := range ids {
		/* é世😀 */ db.Get(id)
	}
}
`

// example is a report with one finding of everything that can be in one, and one with nothing.
func example() *Report {
	get := strings.Index(orders, "db.Get(id)")
	loop := strings.Index(orders, "for")
	texts := map[string]string{"a b/orders.go": orders, "main.go": "package main\n"}
	return &Report{
		Findings: []diagnostics.Finding{{
			Rule: "query-in-loop", Category: "database", Level: diagnostics.Warning, Confidence: diagnostics.Likely,
			Message: "GET /orders: `db.Get` runs one query per id: batch the ids",
			Place:   diagnostics.Place{File: "a b/orders.go", Start: get, End: get + len("db.Get(id)")},
			Related: []diagnostics.Related{{
				Place: diagnostics.Place{File: "a b/orders.go", Start: loop, End: strings.LastIndex(orders, "}\n}") + 1}, Message: "the loop"}},
			Entry:       "GET /orders",
			Fixes:       []diagnostics.FixRef{{ID: "batch-query", Title: "Read all ids with one query", Safety: "review"}},
			Fingerprint: "abc",
		}, {
			Rule: "missing-body-limit", Category: "payload", Level: diagnostics.Error, Confidence: diagnostics.Certain,
			Message: "no limit", Place: diagnostics.Place{File: "main.go", Start: 0, End: 7}, Fingerprint: "def",
		}},
		Rules: []*diagnostics.Rule{
			{ID: "query-in-loop", Category: "database", Level: diagnostics.Warning, Summary: "A query per element.",
				Page: "# query-in-loop\n\nOne line.\n\n## Why it costs\nEach query is\na round trip. Measured:\n\nMore.\n\n## Next\n"},
			{ID: "select-star", Category: "database", Level: diagnostics.Off, Summary: "All columns."},
			{ID: "missing-body-limit", Category: "payload", Level: diagnostics.Error, Summary: "No limit."},
		},
		Suppressed: 3,
		Problems:   []Problem{{Path: "x.go", Message: "cannot be read"}},
		Failures:   []diagnostics.Failure{{Rule: "select-star", Err: errors.New("panic: no")}},
		Version:    "v1",
		Read: func(file string) ([]byte, error) {
			if t, ok := texts[file]; ok {
				return []byte(t), nil
			}
			return nil, errors.New("gone")
		},
		Shown: func(file string) string { return file },
	}
}

func write(t *testing.T, f func(w *bytes.Buffer) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := f(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestText(t *testing.T) {
	got := write(t, func(w *bytes.Buffer) error { return example().Text(w, TextOptions{}) })
	want := `GET /orders

  a b/orders.go:5:19 warning [query-in-loop, likely]
  ` + "`db.Get`" + ` runs one query per id: batch the ids
      4 | for _, id := range ids {
      5 |     /* é世😀 */ db.Get(id)
        |               ^^^^^^^^^^
     → a b/orders.go:4:2: the loop
     fix (review): Read all ids with one query

not known to be reached by a request

  main.go:1:1 error [missing-body-limit]
  no limit
      1 | package main
        | ^^^^^^^

2 findings: 1 error, 1 warning (3 suppressed)
`
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestTextInColor(t *testing.T) {
	got := write(t, func(w *bytes.Buffer) error { return example().Text(w, TextOptions{Color: true}) })
	if !strings.Contains(got, "\x1b[31merror\x1b[0m") || !strings.Contains(got, "\x1b[33m^^^^") {
		t.Errorf("levels and carets are not coloured:\n%q", got)
	}
}

func TestTextWithNothing(t *testing.T) {
	got := write(t, func(w *bytes.Buffer) error { return (&Report{}).Text(w, TextOptions{}) })
	if got != "No findings\n" {
		t.Errorf("got %q", got)
	}
}

// A long list begins with totals and with the entries that cost most.
func TestOverview(t *testing.T) {
	r := example()
	for i := range 30 {
		f := r.Findings[0]
		f.Entry = fmt.Sprintf("GET /%02d", i/2)
		f.Category = []string{"database", "api", "database"}[i%3]
		if i >= 28 {
			f.Level = diagnostics.Error
		}
		r.Findings = append(r.Findings, f)
	}
	got := write(t, func(w *bytes.Buffer) error { return r.Text(w, TextOptions{}) })
	want := `By category
     21  database
     10  api
      1  payload

Costliest entries
  GET /14: 2 errors
  GET /00: 2 warnings
`
	if !strings.HasPrefix(got, want) {
		t.Errorf("got:\n%s", got[:min(len(got), 600)])
	}
	if n := strings.Count(got[:strings.Index(got, "\n\nGET /14")], "GET /"); n != costliest {
		t.Errorf("%d entries are named", n)
	}
}

func TestJSON(t *testing.T) {
	got := write(t, func(w *bytes.Buffer) error { return example().JSON(w) })
	var v struct {
		Findings []struct {
			Rule, Category, Severity, Confidence, Message, File, Fingerprint string
			Range                                                            span
			Related                                                          []struct {
				File, Message string
				Range         span
			}
			Fixes []struct{ ID, Title, Safety string }
		}
		Problems []Problem
		Failures []struct{ Rule, Error string }
	}
	if err := json.Unmarshal([]byte(got), &v); err != nil {
		t.Fatal(err)
	}
	f := v.Findings[0]
	if f.Range != (span{position{5, 19}, position{5, 29}}) || f.Related[0].Range != (span{position{4, 2}, position{6, 3}}) {
		t.Errorf("ranges %v and %v", f.Range, f.Related[0].Range)
	}
	if f.Severity != "warning" || f.Confidence != "likely" || f.Fixes[0].Safety != "review" || f.Fingerprint != "abc" || f.File != "a b/orders.go" {
		t.Errorf("finding %+v", f)
	}
	if len(v.Problems) != 1 || v.Failures[0].Error != "panic: no" {
		t.Errorf("problems %v, failures %v", v.Problems, v.Failures)
	}
	empty := write(t, func(w *bytes.Buffer) error { return (&Report{}).JSON(w) })
	if strings.Contains(empty, "null") {
		t.Errorf("lists must be empty, not null: %s", empty)
	}
}

// TestSARIF validates against the standard's own JSON schema, which also forbids properties that it does not know.
func TestSARIF(t *testing.T) {
	got := write(t, func(w *bytes.Buffer) error { return example().SARIF(w) })
	log := validSARIF(t, got)
	result := log.Runs[0].Results[0]
	place := result.Locations[0].PhysicalLocation
	if *place.ArtifactLocation.URI != "a%20b/orders.go" || *place.Region.StartLine != 5 {
		t.Errorf("location %s:%d", *place.ArtifactLocation.URI, *place.Region.StartLine)
	}
	// "\t\t/* é世😀 */ " is 13 UTF-16 units: the face takes two.
	if *place.Region.StartColumn != 14 || *place.Region.EndColumn != 24 {
		t.Errorf("columns %d to %d", *place.Region.StartColumn, *place.Region.EndColumn)
	}
	if n := len(result.CodeFlows[0].ThreadFlows[0].Locations); n != 2 {
		t.Errorf("%d steps in the code flow", n)
	}
	if result.PartialFingerprints["perfls/v1"] != "abc" {
		t.Errorf("fingerprints %v", result.PartialFingerprints)
	}
	validSARIF(t, write(t, func(w *bytes.Buffer) error { return (&Report{}).SARIF(w) }))
}

// validSARIF validates a log in two steps, since the library drops what it does not know when it reads, and checks what it read.
func validSARIF(t *testing.T, text string) *sarif.Report {
	t.Helper()
	strict := json.NewDecoder(strings.NewReader(text))
	strict.DisallowUnknownFields()
	if err := strict.Decode(new(sarif.Report)); err != nil {
		t.Fatalf("not SARIF: %v\n%s", err, text)
	}
	log, err := sarif.FromString(text)
	if err != nil {
		t.Fatal(err)
	}
	if err := log.Validate(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return log
}

func TestGitHub(t *testing.T) {
	got := write(t, func(w *bytes.Buffer) error { return example().GitHub(w) })
	want := "::warning file=a b/orders.go,line=5,endLine=5,col=19,endColumn=29,title=perfls query-in-loop::" +
		"GET /orders: `db.Get` runs one query per id: batch the ids%0A→ a b/orders.go:4: the loop\n" +
		"::error file=main.go,line=1,endLine=1,col=1,endColumn=8,title=perfls missing-body-limit::no limit\n"
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestReview(t *testing.T) {
	r := example()
	r.Propose = func(f diagnostics.Finding) (diagnostics.FixRef, string) { return f.Fixes[0], "-\told\n+``` new\n" }
	got := write(t, func(w *bytes.Buffer) error { return r.Review(w) })
	for _, want := range []string{
		"2 findings: 1 error, 1 warning. 3 suppressed.\n\n## 1. Database queries\n\n### query-in-loop at `a b/orders.go:5`\n\nWarning, likely. GET /orders: `db.Get` runs",
		"**Why.** Each query is a round trip.\n",
		"1. `a b/orders.go:4` the loop\n",
		"**Now.**\n\n```go\nfor _, id := range ids {\n\t/* é世😀 */ db.Get(id)\n```\n",
		"**Proposed** (Read all ids with one query, review).\n\n````diff\n-\told\n+``` new\n````\n",
		"## 2. API route efficiency\n\nNot checked:",
		"## 5. Payload limits\n\n### missing-body-limit",
		"## 8. Next.js and serverless\n",
		"## What could not be read\n\n- `x.go`: cannot be read\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("missing %q in:\n%s", want, got)
		}
	}
}

// hostile is text that tries to get out of each format.
const hostile = "x\x1b[31m\r\n::error::owned\n```\n<script>*a*[l](u) \u202e \xff % : ,"

func TestTextFromFilesIsEscaped(t *testing.T) {
	r := example()
	f := &r.Findings[0]
	f.Message, f.Entry, f.Related[0].Message, f.Fixes[0].Title = hostile, hostile, hostile, hostile
	r.Shown = func(string) string { return "a\nb\x1b.go" }
	r.Read = func(string) ([]byte, error) { return []byte(strings.Repeat("\x1b[2J\u202e`", 40)), nil }
	for name, f := range map[string]func(w *bytes.Buffer) error{
		"text":   func(w *bytes.Buffer) error { return r.Text(w, TextOptions{}) },
		"json":   func(w *bytes.Buffer) error { return r.JSON(w) },
		"sarif":  func(w *bytes.Buffer) error { return r.SARIF(w) },
		"github": func(w *bytes.Buffer) error { return r.GitHub(w) },
		"review": func(w *bytes.Buffer) error { return r.Review(w) },
	} {
		got := write(t, f)
		if strings.ContainsAny(got, "\x1b\r") || name != "json" && strings.Contains(got, "\u202e") {
			t.Errorf("%s lets control characters through:\n%q", name, got)
		}
		switch name {
		case "github":
			if strings.Count(got, "\n::") != 1 || strings.Contains(got, "\n::error::owned") {
				t.Errorf("github lets commands through:\n%s", got)
			}
		case "review":
			if strings.Contains(got, "<script>") || strings.Contains(got, "\n```\n<") {
				t.Errorf("review lets markup through:\n%s", got)
			}
		}
	}
}

// A line of megabytes is shown around the place in question only, and never cut inside of a character.
func TestLongLines(t *testing.T) {
	r := example()
	line := strings.Repeat("世", 1<<20) + "HERE" + strings.Repeat("界", 1<<20)
	at := strings.Index(line, "HERE")
	r.Read = func(string) ([]byte, error) { return []byte(line), nil }
	r.Findings = r.Findings[:1]
	r.Findings[0].Place = diagnostics.Place{File: "x.go", Start: at, End: at + 4}
	got := write(t, func(w *bytes.Buffer) error { return r.Text(w, TextOptions{}) })
	if len(got) > 2000 || !strings.Contains(got, "世HERE界") || strings.Contains(got, `\x`) {
		t.Errorf("%d bytes:\n%.2000s", len(got), got)
	}
}

// Places that a file no longer has do not harm: files change while they are read.
func TestStalePlaces(t *testing.T) {
	r := example()
	r.Findings[0].Place = diagnostics.Place{File: "main.go", Start: 500, End: 400}
	r.Findings[0].Related[0].Place = diagnostics.Place{File: "gone.go", Start: -1, End: 3}
	for _, f := range []func(w *bytes.Buffer) error{
		func(w *bytes.Buffer) error { return r.Text(w, TextOptions{}) },
		func(w *bytes.Buffer) error { return r.JSON(w) },
		func(w *bytes.Buffer) error { return r.SARIF(w) },
		func(w *bytes.Buffer) error { return r.GitHub(w) },
		func(w *bytes.Buffer) error { return r.Review(w) },
	} {
		write(t, f)
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("a\tb\x00\xff\u2028\u202e")
	f.Fuzz(func(t *testing.T, s string) {
		got := Plain(s)
		for _, c := range got {
			if c < ' ' || c == 0x7f || c == '\u202e' || c == '\u2028' {
				t.Fatalf("%q became %q", s, got)
			}
		}
		if Plain(got) != got {
			t.Fatalf("not stable: %q", got)
		}
	})
}

func FuzzWindow(f *testing.F) {
	f.Add("\t\tabc", 2, 4)
	f.Fuzz(func(t *testing.T, line string, from, to int) {
		from = min(max(from, 0), len(line))
		to = min(max(to, from), len(line))
		before, marked, after := window(line, min(indentation(line), from), from, to)
		if n := len(before) + len(marked) + len(after); n > excerptWidth*2+10 {
			t.Fatalf("%d bytes are shown", n)
		}
		if !strings.HasPrefix(line[from:], marked) {
			t.Fatalf("marked %q of %q", marked, line[from:])
		}
	})
}
