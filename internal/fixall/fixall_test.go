package fixall

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/quickfix"
)

// fakeRule reports every function whose name begins with slow, and once more for one that begins with slowslow. Its fixes, which fakeFixes
// computes, are "never", "quicken" and "slower"; those of functions in a file review.go need a review.
var fakeRule = &diagnostics.Rule{ID: "slow", Category: "database", Level: diagnostics.Warning, Check: func(p *diagnostics.Pass) {
	for _, f := range p.Program.Funcs {
		for i := range strings.Count(f.Name, "slow") {
			place := diagnostics.Place{File: f.File().Path, Func: f.ID, Span: f.NameSpan}.Move(f.File().Path, f.Start)
			safety := "safe"
			if strings.HasSuffix(place.File, "review.go") {
				safety = "review"
			}
			p.Emit(diagnostics.Finding{Rule: "slow", Category: "database", Level: diagnostics.Warning, Confidence: diagnostics.Certain, Message: f.Name,
				Place: place, Subject: diagnostics.Subject{Func: f.ID, Call: -1, Loop: -1}, Fingerprint: fmt.Sprint(f.File().Path, strings.ReplaceAll(f.Name, "slow", ""), i),
				Fixes: []diagnostics.FixRef{{ID: "batch-query", Title: "never", Safety: safety}, {ID: "limit-body", Title: "quicken", Safety: safety}}})
		}
	}
}}

// fakeFixes takes one "slow" off a function's name. It imports fmt for all but those with "bare" in their names.
type fakeFixes struct {
	clash func(results []*quickfix.Result) error // nil for never
}

func (x *fakeFixes) compute(_ context.Context, snap *workspace.Snapshot, f diagnostics.Finding, id string) (*quickfix.Result, error) {
	if id != "limit-body" {
		return nil, quickfix.Refusal{Reason: "it is never right"}
	}
	if strings.Contains(f.Message, "stuck") {
		return nil, quickfix.Refusal{Reason: "it is stuck"}
	}
	path := snap.Abs(f.Place.File)
	content, err := snap.Read(path)
	if err != nil {
		return nil, err
	}
	edits := []text.Edit{{Start: f.Place.Start, End: f.Place.Start + len("slow"), New: ""}}
	if strings.Contains(f.Message, "back") { // it never ends
		edits[0].New = "slow"
	}
	if at := strings.Index(string(content), "\n\n"); !strings.Contains(f.Message, "bare") && !strings.Contains(string(content), "import") {
		edits = append(edits, text.Edit{Start: at, End: at, New: "\n\nimport _ \"fmt\""})
	}
	return &quickfix.Result{Title: "Quicken " + f.Message, Safety: "safe", Edits: quickfix.Edits{path: edits}}, nil
}

func (x *fakeFixes) together(_ context.Context, _, _ *workspace.Snapshot, results []*quickfix.Result) error {
	if x.clash == nil {
		return nil
	}
	return x.clash(results)
}

func open(t *testing.T, files map[string]string) *workspace.Snapshot {
	t.Helper()
	root := t.TempDir()
	files["go.mod"] = "module example.com/w\n\ngo 1.26\n"
	for name, content := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	o := workspace.DefaultOptions(root, os.Environ())
	o.ModCache, o.GOROOT, o.Rules = "", "", []*diagnostics.Rule{fakeRule}
	w, err := workspace.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return w.Snapshot()
}

func (r *Result) text(snap *workspace.Snapshot, name string) string {
	i := slices.IndexFunc(r.Files, func(f File) bool { return f.Path == snap.Abs(name) })
	if i < 0 {
		return ""
	}
	return string(r.Files[i].After)
}

func messages(list []Outcome) string {
	var out []string
	for _, x := range list {
		s := fmt.Sprintf("%s:%d", x.Finding.Message, x.Start.Line+1)
		if x.Round > 0 {
			s += fmt.Sprintf("@%d", x.Round)
		}
		if x.Reason != "" {
			s += " " + x.Reason
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

const three = "package w\n\nfunc slowA() {}\n\nfunc slowB() {}\n\nfunc slowslowC() {}\n"

func fixed(t *testing.T, snap *workspace.Snapshot, o Options, x *fakeFixes) *Result {
	t.Helper()
	r, err := newRun(snap, o, x).all(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Files { // the edits say what the texts say
		if got, err := text.Apply(string(f.Before), f.Edits); err != nil || got != string(f.After) {
			t.Errorf("%s: %v\n%s", f.Path, err, got)
		}
	}
	return r
}

// TestRounds: what is independent goes in one round, with the import that all of them add made once; two of one function take two.
func TestRounds(t *testing.T) {
	snap := open(t, map[string]string{"a.go": three, "b.go": "package w\n\nfunc slowD() {}\n"})
	r := fixed(t, snap, Options{}, &fakeFixes{})
	if got := messages(r.Applied); got != "slowA:3@1; slowB:5@1; slowslowC:7@1; slowC:9@2; slowD:3@1" {
		t.Error(got)
	}
	want := "package w\n\nimport _ \"fmt\"\n\nfunc A() {}\n\nfunc B() {}\n\nfunc C() {}\n"
	if got := r.text(snap, "a.go"); got != want || r.Rounds != 2 || len(r.Refused)+len(r.Declined) > 0 {
		t.Errorf("%d rounds, %v, %v\n%s", r.Rounds, r.Refused, r.Declined, got)
	}
	if content, err := os.ReadFile(snap.Abs("a.go")); err != nil || string(content) != three {
		t.Errorf("the file was touched: %v %s", err, content)
	}
	again := fixed(t, snap.Fork().Update([]workspace.Change{{Path: snap.Abs("a.go"), Text: []byte(want)}, {Path: snap.Abs("b.go"), Text: []byte("package w\n")}}), Options{}, &fakeFixes{})
	if again.Rounds != 0 || len(again.Files) != 0 {
		t.Errorf("there is more to do: %+v", again)
	}
}

// TestTogether: what is not good together is tried by halves, and comes in later rounds.
func TestTogether(t *testing.T) {
	snap := open(t, map[string]string{"a.go": "package w\n\nfunc slowA() {}\n\nfunc slowB() {}\n\nfunc slowC() {}\n\nfunc slowD() {}\n"})
	x := &fakeFixes{clash: func(results []*quickfix.Result) error {
		if len(results) > 1 {
			return quickfix.Refusal{Reason: "not together"}
		}
		return nil
	}}
	r := fixed(t, snap, Options{}, x)
	if r.Rounds != 4 || len(r.Applied) != 4 || len(r.Refused) != 0 {
		t.Errorf("%d rounds: %s", r.Rounds, messages(r.Applied))
	}
	broken := &fakeFixes{clash: func([]*quickfix.Result) error { return errors.New("no more memory") }}
	if _, err := newRun(snap, Options{}, broken).all(t.Context()); err == nil || err.Error() != "no more memory" {
		t.Errorf("failed with %v", err)
	}
}

// TestChoices: by path, by safety, by file, and by what somebody says.
func TestChoices(t *testing.T) {
	files := map[string]string{"a.go": three, "review.go": "package w\n\nfunc slowR() {}\n", "stuck/stuck.go": "package stuck\n\nfunc slowstuck() {}\n", "ro.go": "package w\n\nfunc slowX() {}\n"}
	snap := open(t, files)
	editable := func(path string) error {
		if filepath.Base(path) == "ro.go" {
			return errors.New("is read-only")
		}
		return nil
	}
	r := fixed(t, snap, Options{Editable: editable}, &fakeFixes{})
	if len(r.Applied) != 4 || r.Review != 1 || messages(r.Refused) != "slowX:3 is read-only; slowstuck:3 it is never right" {
		t.Errorf("%s / %s / %d", messages(r.Applied), messages(r.Refused), r.Review)
	}
	i := slices.IndexFunc(r.Refused, func(x Outcome) bool { return x.Finding.Message == "slowX" })
	if i < 0 || r.Refused[i].Blocked != snap.Abs("ro.go") || r.Refused[i].Reason != "is read-only" {
		t.Errorf("%+v", r.Refused)
	}
	r = fixed(t, snap, Options{Review: true, Covers: func(path string) bool { return filepath.Base(path) == "review.go" }}, &fakeFixes{})
	if messages(r.Applied) != "slowR:3@1" || r.Review != 0 || len(r.Files) != 1 {
		t.Errorf("%s", messages(r.Applied))
	}

	asked := ""
	decide := func(_ context.Context, p *Proposal) (Decision, error) {
		asked += p.Finding.Message + " "
		if len(p.Changes) != 1 || strings.Contains(string(p.Changes[0].After), "func "+p.Finding.Message) || !strings.Contains(string(p.Changes[0].Before), "func "+p.Finding.Message) {
			t.Errorf("shown %+v", p.Changes)
		}
		switch p.Finding.Message {
		case "slowA":
			return Decline, nil
		case "slowslowC":
			return Stop, nil
		}
		return Apply, nil
	}
	r = fixed(t, snap, Options{Decide: decide}, &fakeFixes{})
	if asked != "slowA slowB slowslowC " || messages(r.Applied) != "slowB:5@1" || len(r.Declined) < 3 {
		t.Errorf("asked %s; applied %s; declined %s; refused %s", asked, messages(r.Applied), messages(r.Declined), messages(r.Refused))
	}
	if _, err := newRun(snap, Options{Decide: func(context.Context, *Proposal) (Decision, error) { return Apply, errors.New("gone") }}, &fakeFixes{}).all(t.Context()); err == nil {
		t.Error("no error")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Run(ctx, snap, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestAlike: findings that cannot be told apart keep their places and what was said about them.
func TestAlike(t *testing.T) {
	snap := open(t, map[string]string{"a.go": "package w\n\nfunc slowA() {}\n"})
	r := newRun(snap, Options{}, &fakeFixes{})
	at := func(n int) key { return key{"slow", "f", "a", n} }
	for n := range 3 {
		r.seen[at(n)] = Outcome{Start: text.Position{Line: n}}
	}
	r.declined[at(1)] = true
	r.settled(at(0))
	if len(r.seen) != 2 || r.seen[at(0)].Start.Line != 1 || r.seen[at(1)].Start.Line != 2 || !r.declined[at(0)] || r.declined[at(1)] {
		t.Errorf("%+v %v", r.seen, r.declined)
	}
	r.settled(at(1))
	r.settled(at(0)) // one that takes several edits
	if len(r.seen) != 1 || r.seen[at(0)].Start.Line != 1 || !r.declined[at(0)] {
		t.Errorf("%+v %v", r.seen, r.declined)
	}
}

// TestEndless: a fix that brings its own finding back does not run for ever.
func TestEndless(t *testing.T) {
	snap := open(t, map[string]string{"a.go": "package w\n\nfunc slowbackbare() {}\n"})
	r := fixed(t, snap, Options{}, &fakeFixes{})
	if r.Rounds != maxRounds || len(r.Files) != 0 {
		t.Errorf("%d rounds, %d files", r.Rounds, len(r.Files))
	}
}

func TestExplain(t *testing.T) {
	snap := open(t, map[string]string{"a.go": "package w\n\nfunc slowA() {}\n"})
	list, err := Explain(t.Context(), snap, Options{})
	if err != nil || len(list) != 2 || list[0].Reason == "" || list[1].Fix.ID != "limit-body" {
		t.Errorf("%v, %+v", err, list)
	}
}

// TestClaims: two edits go together if they touch neither the same text nor the same function.
func TestClaims(t *testing.T) {
	content := "package w\n\nfunc a() {\n\tprintln(1)\n\tprintln(2)\n}\n\nfunc b() {}\n"
	snap := open(t, map[string]string{"a.go": content})
	found, err := snap.Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	at := func(s string) int { return strings.Index(content, s) }
	edit := func(start, end int, s string) quickEdits {
		return quickEdits{snap.Abs("a.go"): {{Start: start, End: end, New: s}}}
	}
	for _, test := range []struct {
		name string
		a, b quickEdits
		want bool
	}{
		{"two functions", edit(at("1"), at("1")+1, "3"), edit(at("{}")+1, at("{}")+1, " "), false},
		{"one function", edit(at("1"), at("1")+1, "3"), edit(at("2"), at("2")+1, "3"), true},
		{"the same insertion between functions", edit(10, 10, "\nvar x int"), edit(10, 10, "\nvar x int"), false},
		{"other insertions at one place", edit(10, 10, "\nvar x int"), edit(10, 10, "\nvar y int"), true},
		{"the same edit in a function", edit(at("1"), at("1")+1, "3"), edit(at("1"), at("1")+1, "3"), true},
		{"behind a function and in it", edit(at("\n\nfunc b"), at("\n\nfunc b"), "\n"), edit(at("2"), at("2")+1, "3"), false},
		{"a new file", quickEdits{snap.Abs("new.go"): {{New: "package w\n"}}}, quickEdits{snap.Abs("new.go"): {{New: "package v\n"}}}, true},
	} {
		for _, pair := range [][2]quickEdits{{test.a, test.b}, {test.b, test.a}} {
			c := newClaims(snap, found.Program)
			c.take("limit-body", pair[0])
			if got := c.taken(pair[1]); got != test.want {
				t.Errorf("%s: %v", test.name, got)
			}
		}
	}
}

// TestNumbered: fixes that make files go one a round, since each may number its own after those that are there.
func TestNumbered(t *testing.T) {
	snap := open(t, map[string]string{"a.go": "package w\n\nfunc slow1() {}\n\nfunc slow2() {}\n\nfunc slow3() {}\n"})
	x := &numbering{}
	r := newRun(snap, Options{}, x)
	result, err := r.all(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range result.Files {
		if f.Before == nil {
			names = append(names, filepath.Base(f.Path))
		}
	}
	if fmt.Sprint(names) != "[1.sql 2.sql 3.sql]" || result.Rounds != 3 || x.computed != 3 || len(result.Refused) > 0 {
		t.Errorf("%v in %d rounds, %d computed, refused: %v", names, result.Rounds, x.computed, result.Refused)
	}
}

// numbering takes the "slow" off a function's name and makes a file with the first number that is free.
type numbering struct {
	fakeFixes
	computed int
}

func (x *numbering) compute(ctx context.Context, snap *workspace.Snapshot, f diagnostics.Finding, id string) (*quickfix.Result, error) {
	result, err := x.fakeFixes.compute(ctx, snap, f, id)
	if err != nil {
		return nil, err
	}
	x.computed++
	for n := 1; ; n++ {
		path := snap.Abs(fmt.Sprintf("%d.sql", n))
		if _, err := snap.Read(path); err != nil {
			result.Edits[path] = []text.Edit{{New: "SELECT 1;\n"}}
			return result, nil
		}
	}
}

func FuzzSpan(f *testing.F) {
	f.Add("a\nb\nc\n", "a\nx\nc\n")
	f.Add("", "a")
	f.Add("a\n\na\n", "a\n\n\na\n")
	f.Fuzz(func(t *testing.T, before, after string) {
		e := span(before, after)
		if got, err := text.Apply(before, []text.Edit{e}); err != nil || got != after {
			t.Errorf("%+v makes %q of %q, want %q: %v", e, got, before, after, err)
		}
	})
}
