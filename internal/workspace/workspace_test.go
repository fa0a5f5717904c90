package workspace_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/workspace"
)

// finder is a rule that reports the name of every function whose name begins with a prefix: the pipeline is tested with rules whose
// answers are plain to see.
func finder(id, prefix string, level diagnostics.Level) *diagnostics.Rule {
	r := &diagnostics.Rule{ID: id, Category: "database", Level: level, Summary: "Functions named " + prefix + "."}
	r.Check = func(p *diagnostics.Pass) {
		for _, f := range p.Program.Funcs {
			if !strings.HasPrefix(f.Name, prefix) {
				continue
			}
			finding := diagnostics.Finding{Level: p.Rule.Level, Confidence: diagnostics.Certain, Message: f.Name,
				Place: diagnostics.Place{File: f.File().Path, Start: int(f.Start + f.NameSpan.Start), End: int(f.Start + f.NameSpan.End),
					Func: f.ID, Span: f.NameSpan}}
			if strings.HasSuffix(f.Name, "Unsure") {
				finding.Confidence = diagnostics.Possible
			}
			if strings.HasSuffix(f.Name, "Lowered") {
				finding.Level--
			}
			p.Report(finding)
		}
	}
	return r
}

func testRules() []*diagnostics.Rule {
	rules := []*diagnostics.Rule{
		finder("fast", "Fast", diagnostics.Off), finder("report", "Report", diagnostics.Report), finder("slow", "Slow", diagnostics.Warning)}
	return append(rules, workspace.Rules()[len(diagnostics.Rules()):]...)
}

// write lays out a txtar archive in a new folder.
func write(t *testing.T, archive string) string {
	t.Helper()
	root := t.TempDir()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		path := filepath.Join(root, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func open(t *testing.T, root string, change func(*workspace.Options)) *workspace.Workspace {
	t.Helper()
	o := workspace.DefaultOptions(root, os.Environ())
	o.Workers, o.Rules = 2, testRules()
	if change != nil {
		change(&o)
	}
	w, err := workspace.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// findings runs a snapshot and spells its findings out, one a line: "file:offset level rule message".
func findings(t *testing.T, s *workspace.Snapshot) string {
	t.Helper()
	r, err := s.Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, f := range r.Findings {
		content, err := s.Read(s.Abs(f.Place.File))
		if err != nil {
			t.Fatal(err)
		}
		line := 1 + strings.Count(string(content[:f.Place.Start]), "\n")
		fmt.Fprintf(&b, "%s:%d %v %s %s\n", f.Place.File, line, f.Level, f.Rule, f.Message)
	}
	return b.String()
}

func expect(t *testing.T, s *workspace.Snapshot, want string) {
	t.Helper()
	if got := findings(t, s); got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}

const service = `
-- go.mod --
module example.com/shop

go 1.26
-- a.go --
package shop

func SlowA() { SlowC() }
-- b/b.go --
package b

func SlowB() {}

func FastB() {}

func SlowUnsure() {}

func SlowLowered() {}

func ReportB() {}
-- c.go --
package shop

func SlowC() {}
`

func TestFindings(t *testing.T) {
	w := open(t, write(t, service), nil)
	expect(t, w.Snapshot(), `a.go:3 warning slow SlowA
b/b.go:3 warning slow SlowB
b/b.go:9 information slow SlowLowered
c.go:3 warning slow SlowC
`)
	r, err := w.Snapshot().Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if s := r.Stats; s.Files != 3 || s.Packages != 2 || s.Functions != 7 || s.Calls != 1 || s.Resolved != 1 {
		t.Errorf("stats %+v", s)
	}
}

func TestOptions(t *testing.T) {
	root := write(t, service)
	all := open(t, root, func(o *workspace.Options) { o.Possible, o.Report = true, true })
	got := findings(t, all.Snapshot())
	for _, want := range []string{"warning slow SlowUnsure", "report report ReportB"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
	only := open(t, root, func(o *workspace.Options) { o.Only = []string{"fast"} })
	expect(t, only.Snapshot(), "b/b.go:5 information fast FastB\n")
}

func TestConfiguration(t *testing.T) {
	root := write(t, service+`
-- .perfls/config.yaml --
rules: {slow: error}
exclude: [c.go]
wrong: 1
-- b/.perfls/config.yaml --
rules: {fast: hint}
possible: true
`)
	w := open(t, root, func(o *workspace.Options) { o.Settings = []byte(`{"rules": {"fast": "error"}}`) })
	expect(t, w.Snapshot(), `a.go:3 error slow SlowA
b/b.go:3 error slow SlowB
b/b.go:5 hint fast FastB
b/b.go:7 error slow SlowUnsure
b/b.go:9 warning slow SlowLowered
`)
	r, err := w.Snapshot().Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Problems) != 1 || r.Problems[0].Path != ".perfls/config.yaml" || !strings.HasPrefix(r.Problems[0].Message, "line 3: ") {
		t.Errorf("problems %+v", r.Problems)
	}
	// The file changes on disk.
	path := filepath.Join(root, ".perfls", "config.yaml")
	if err := os.WriteFile(path, []byte("rules: {slow: off}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	expect(t, w.Update([]workspace.Change{{Path: path}}), "b/b.go:5 hint fast FastB\n")
	expect(t, w.Configure([]byte(`{"rules": {"slow": "hint", "fast": "off"}}`)), "b/b.go:5 hint fast FastB\n")
}

func TestSuppressions(t *testing.T) {
	root := write(t, `
-- go.mod --
module example.com/shop
-- a.go --
package shop

//perfls:ignore slow -- known
func SlowA() {}

//perfls:ignore slow
func SlowB() {}

//perfls:ignore slow -- nothing here
func other() {}
`)
	w := open(t, root, nil)
	expect(t, w.Snapshot(), `a.go:6 hint invalid-suppression gives no reason and suppresses nothing: write perfls:ignore slow -- reason
a.go:7 warning slow SlowB
a.go:9 hint unused-suppression slow finds nothing at this line: remove the comment
`)
	r, _ := w.Snapshot().Findings(t.Context())
	if len(r.Suppressed) != 1 {
		t.Errorf("%d suppressed", len(r.Suppressed))
	}
}

// Buffers lie over the disk until they are closed; untitled ones need no file.
func TestUpdate(t *testing.T) {
	root := write(t, service)
	w := open(t, root, nil)
	first := w.Snapshot()
	base := findings(t, first)
	a := filepath.Join(root, "a.go")

	edited := w.Update([]workspace.Change{{Path: a, Text: []byte("package shop\n\n\n\nfunc SlowA() { SlowC() }\nfunc SlowNew() {}\n")}})
	want := strings.Replace(base, "a.go:3 warning slow SlowA\n", "a.go:5 warning slow SlowA\na.go:6 warning slow SlowNew\n", 1)
	expect(t, edited, want)
	if edited.Version != first.Version+1 || w.Snapshot() != edited {
		t.Errorf("version %d after %d", edited.Version, first.Version)
	}
	if text, _ := first.Read(a); strings.Contains(string(text), "SlowNew") {
		t.Error("the first snapshot sees the buffer")
	}
	untitled := filepath.Join(root, "untitled.go")
	expect(t, w.Update([]workspace.Change{{Path: untitled, Text: []byte("package shop\nfunc SlowU() {}\n")}}), want+"untitled.go:2 warning slow SlowU\n")
	expect(t, w.Update([]workspace.Change{{Path: untitled, Text: []byte{}}}), want)
	expect(t, w.Update([]workspace.Change{{Path: a}, {Path: untitled}}), base)

	if err := os.Remove(filepath.Join(root, "c.go")); err != nil {
		t.Fatal(err)
	}
	expect(t, w.Update([]workspace.Change{{Path: filepath.Join(root, "c.go")}}), strings.Replace(base, "c.go:3 warning slow SlowC\n", "", 1))
}

// What is tried on a fork is not seen by the workspace, nor what the workspace does by the fork.
func TestFork(t *testing.T) {
	root := write(t, service)
	w := open(t, root, nil)
	first := w.Snapshot()
	base := findings(t, first)
	a := filepath.Join(root, "a.go")
	fork := first.Fork()
	tried := fork.Update([]workspace.Change{{Path: a, Text: []byte("package shop\n\nfunc SlowTried() { SlowC() }\n")}})
	w.Update([]workspace.Change{{Path: a, Text: []byte("package shop\n\nfunc SlowTyped() { SlowC() }\n")}})
	expect(t, tried, strings.Replace(base, "SlowA\n", "SlowTried\n", 1))
	expect(t, w.Snapshot(), strings.Replace(base, "SlowA\n", "SlowTyped\n", 1))
	expect(t, first, base)
	if fork.Snapshot() != tried || first.Fork().Snapshot() != first {
		t.Error("a fork does not keep its own snapshots")
	}
}

// A line above a function moves its findings, and what was linked is taken over: rules do not run again.
func TestNothingRunsTwice(t *testing.T) {
	var runs atomic.Int32
	counting := finder("slow", "Slow", diagnostics.Warning)
	check := counting.Check
	counting.Check = func(p *diagnostics.Pass) { runs.Add(1); check(p) }
	root := write(t, service)
	w := open(t, root, func(o *workspace.Options) { o.Rules = []*diagnostics.Rule{counting} })
	base := findings(t, w.Snapshot())
	findings(t, w.Snapshot())
	if runs.Load() != 1 {
		t.Fatalf("%d runs for one snapshot", runs.Load())
	}
	c := filepath.Join(root, "c.go")
	expect(t, w.Update([]workspace.Change{{Path: c, Text: []byte("package shop\n\nfunc SlowC() {}\n\n// A word more.\n")}}), base)
	expect(t, w.Update([]workspace.Change{{Path: c, Text: []byte("package shop\n\n// A word more.\n\nfunc SlowC() {}\n")}}),
		strings.Replace(base, "c.go:3", "c.go:5", 1))
	if runs.Load() != 1 {
		t.Errorf("%d runs although no function changed", runs.Load())
	}
	expect(t, w.Update([]workspace.Change{{Path: c, Text: []byte("package shop\n\nfunc SlowC() { SlowA() }\n")}}), base)
	if runs.Load() != 2 {
		t.Errorf("%d runs after a function changed", runs.Load())
	}
}

// Levels are looked up anew; nothing is read, linked or checked again for them. What is read is another matter.
func TestLevelsCostNothing(t *testing.T) {
	var runs atomic.Int32
	counting := finder("slow", "Slow", diagnostics.Warning)
	check := counting.Check
	counting.Check = func(p *diagnostics.Pass) { runs.Add(1); check(p) }
	root := write(t, service)
	w := open(t, root, func(o *workspace.Options) { o.Rules = []*diagnostics.Rule{counting} })
	findings(t, w.Snapshot())
	session := w.Snapshot().Session()
	settings := filepath.Join(root, "b", ".perfls", "config.yaml")
	got := findings(t, w.Update([]workspace.Change{{Path: settings, Text: []byte("rules: {slow: error}\n")}}))
	if !strings.Contains(got, "b/b.go:3 error slow SlowB") || !strings.Contains(got, "a.go:3 warning slow SlowA") || runs.Load() != 1 {
		t.Errorf("%d runs:\n%s", runs.Load(), got)
	}
	got = findings(t, w.Configure([]byte(`{"rules": {"slow": "hint"}}`)))
	if !strings.Contains(got, "b/b.go:3 error slow SlowB") || !strings.Contains(got, "a.go:3 hint slow SlowA") || runs.Load() != 1 {
		t.Errorf("%d runs:\n%s", runs.Load(), got)
	}
	got = findings(t, w.Update([]workspace.Change{{Path: filepath.Join(root, ".perfls", "config.yaml"), Text: []byte("exclude: [b]\n")}}))
	if strings.Contains(got, "b/b.go") || runs.Load() != 2 {
		t.Errorf("%d runs:\n%s", runs.Load(), got)
	}
	if w.Snapshot().Session() == session {
		t.Error("an excluded folder is still in the session")
	}
}

// In-house libraries are described in the workspace; errors in the description are told with their file and line.
func TestUserCatalogue(t *testing.T) {
	root := write(t, service)
	w := open(t, root, nil)
	stub := filepath.Join(root, ".perfls", "catalog", "example.com", "house", "db.go")
	s := w.Update([]workspace.Change{{Path: stub, Text: []byte("package house\n\n//perfls:nonsense\nfunc Query() {}\n")}})
	r, err := s.Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Problems) != 1 || !strings.Contains(r.Problems[0].Message, "db.go:3") {
		t.Errorf("problems %+v", r.Problems)
	}
	if r, _ := w.Update([]workspace.Change{{Path: stub}}).Findings(t.Context()); len(r.Problems) != 0 {
		t.Errorf("problems %+v after the stub went", r.Problems)
	}
}

// blocking is a rule that waits: for tests of who waits for whom.
func blocking(entered chan<- struct{}, release <-chan struct{}) *diagnostics.Rule {
	r := finder("slow", "Slow", diagnostics.Warning)
	check := r.Check
	r.Check = func(p *diagnostics.Pass) {
		entered <- struct{}{}
		<-release
		check(p)
	}
	return r
}

// A computation is shared. One who gives up gets an error and leaves the others theirs.
func TestConsumersShareAComputation(t *testing.T) {
	entered, release := make(chan struct{}, 9), make(chan struct{})
	w := open(t, write(t, service), func(o *workspace.Options) { o.Rules = []*diagnostics.Rule{blocking(entered, release)} })
	s := w.Snapshot()
	impatient, giveUp := context.WithCancel(t.Context())
	gone := make(chan error)
	go func() {
		_, err := s.Findings(impatient)
		gone <- err
	}()
	<-entered
	var all sync.WaitGroup
	results := make([]*workspace.Result, 4)
	var started atomic.Int32
	for i := range results {
		all.Go(func() {
			started.Add(1)
			r, err := s.Findings(t.Context())
			if err != nil {
				t.Error(err)
			}
			results[i] = r
		})
	}
	for started.Load() < 4 {
		time.Sleep(time.Millisecond)
	}
	time.Sleep(20 * time.Millisecond) // they wait now, or would start a computation of their own, which the count below shows
	giveUp()
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Errorf("the impatient one got %v", err)
	}
	close(release)
	all.Wait()
	for _, r := range results {
		if r == nil || r != results[0] || len(r.Findings) == 0 {
			t.Fatal("the others do not share one result")
		}
	}
	if n := len(entered); n != 0 {
		t.Errorf("%d more runs", n)
	}
}

// Where all gave up the work ends; who asks next gets it all.
func TestCancelledComputationsLeaveNothingBehind(t *testing.T) {
	entered, release := make(chan struct{}, 9), make(chan struct{})
	root := write(t, service)
	w := open(t, root, func(o *workspace.Options) { o.Rules = []*diagnostics.Rule{blocking(entered, release)} })
	ctx, giveUp := context.WithCancel(t.Context())
	go func() {
		<-entered
		giveUp()
	}()
	if _, err := w.Snapshot().Findings(ctx); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	if _, err := w.Snapshot().Findings(ctx); !errors.Is(err, context.Canceled) {
		t.Fatalf("with a context that has ended: %v", err)
	}
	close(release)
	if got := findings(t, w.Snapshot()); strings.Count(got, "\n") != 4 {
		t.Errorf("after a cancelled run:\n%s", got)
	}
}

// A rule that panics is named; the others speak.
func TestBrokenRule(t *testing.T) {
	broken := &diagnostics.Rule{ID: "broken", Category: "api", Level: diagnostics.Warning, Check: func(*diagnostics.Pass) { panic("no") }}
	w := open(t, write(t, service), func(o *workspace.Options) { o.Rules = append([]*diagnostics.Rule{broken}, testRules()...) })
	r, err := w.Snapshot().Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Failures) != 1 || r.Failures[0].Rule != "broken" || len(r.Findings) != 4 {
		t.Errorf("failures %v, %d findings", r.Failures, len(r.Findings))
	}
}

func TestOpenFails(t *testing.T) {
	root := t.TempDir()
	file := filepath.Join(root, "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{filepath.Join(root, "missing"), file} {
		if _, err := workspace.Open(t.Context(), workspace.Options{Root: path}); err == nil {
			t.Errorf("%s: no error", path)
		}
	}
}

func TestPaths(t *testing.T) {
	root := write(t, service)
	s := open(t, root, nil).Snapshot()
	for _, file := range []string{"a.go", "b/b.go", "/elsewhere/c.go"} {
		if got := s.Rel(s.Abs(file)); got != file {
			t.Errorf("%s became %s", file, got)
		}
	}
	if got := s.Abs("b/b.go"); got != filepath.Join(root, "b", "b.go") {
		t.Error(got)
	}
}

// TestUnreadableDirectives: a directive with a typing error is told of; it must not be switched off in silence.
func TestUnreadableDirectives(t *testing.T) {
	texts := map[string][]byte{
		"/w/go.mod": []byte("module example.com/w\n"),
		"/w/w.go":   []byte("package w\n\n//perfls:quarry read\nfunc Get(id int) {}\n\nfunc all(ids []int) {\n\t//perfls:bounded many\n\tfor _, id := range ids {\n\t\tGet(id)\n\t}\n}\n"),
	}
	w, err := workspace.Open(t.Context(), workspace.Options{Root: "/w", FS: files.Overlay{Base: files.None{}, Texts: texts}, Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	r, err := w.Snapshot().Findings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, p := range r.Problems {
		told = append(told, p.Path+": "+p.Message)
	}
	all := strings.Join(told, "\n")
	for _, want := range []string{`w.go: //perfls:quarry read above Get: unknown directive "quarry"`, `w.go: line 7: //perfls:bounded many`} {
		if !strings.Contains(all, want) {
			t.Errorf("no problem says %q:\n%s", want, all)
		}
	}
}
