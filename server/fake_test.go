package server

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
)

// fake is an engine whose findings can be read off the texts: each "slow()" is a query in a loop if some file declares "func slow".
type fake struct {
	mu      sync.Mutex
	root    string
	opts    workspace.Options
	texts   map[string]string // of buffers, and of files made up for the test
	disk    map[string]string
	version int
	set     string // settings

	opening chan struct{}                   // if not nil, Open waits for it
	finding func(ctx context.Context) error // if not nil, called by Findings
	openErr error
	opened  int
	calls   int // of Findings
	fixes   int
}

func newFake(disk map[string]string) *fake {
	return &fake{texts: map[string]string{}, disk: disk}
}

func (f *fake) open(ctx context.Context, o workspace.Options) (engine, error) {
	f.mu.Lock()
	f.opened++
	f.root, f.opts, f.set = o.Root, o, string(o.Settings)
	wait, err := f.opening, f.openErr
	f.mu.Unlock()
	if o.Progress != nil {
		o.Progress("load", 1, 2)
	}
	if wait != nil {
		select {
		case <-wait:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (f *fake) Update(changes []workspace.Change) snapshot {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.texts = maps.Clone(f.texts)
	for _, c := range changes {
		if c.Text == nil {
			delete(f.texts, c.Path)
		} else {
			f.texts[c.Path] = string(c.Text)
		}
	}
	f.version++
	return &fakeSnapshot{f, f.texts, f.version, f.root, f.set}
}

func (f *fake) Configure(settings []byte) snapshot {
	f.mu.Lock()
	f.set = string(settings)
	f.mu.Unlock()
	return f.Update(nil)
}

type fakeSnapshot struct {
	f       *fake
	texts   map[string]string
	version int
	root    string
	set     string
}

func (s *fakeSnapshot) all() map[string]string {
	all := maps.Clone(s.f.disk)
	if all == nil {
		all = map[string]string{}
	}
	maps.Copy(all, s.texts)
	return all
}

func (s *fakeSnapshot) Findings(ctx context.Context) (*workspace.Result, error) {
	s.f.mu.Lock()
	s.f.calls++
	hook := s.f.finding
	s.f.mu.Unlock()
	if hook != nil {
		if err := hook(ctx); err != nil {
			return nil, err
		}
	}
	r := &workspace.Result{Stats: workspace.Stats{Files: len(s.all())}}
	all := s.all()
	var declared *diagnostics.Place
	for _, path := range slices.Sorted(maps.Keys(all)) {
		if i := strings.Index(all[path], "func slow"); i >= 0 && declared == nil {
			declared = &diagnostics.Place{File: s.rel(path), Start: i + 5, End: i + 9}
		}
	}
	if declared == nil || strings.Contains(s.set, "off") {
		return r, nil
	}
	for _, path := range slices.Sorted(maps.Keys(all)) {
		content := all[path]
		for i, n := 0, 0; ; n++ {
			j := strings.Index(content[i:], " slow()")
			if j < 0 {
				break
			}
			i += j + 1
			f := diagnostics.Finding{
				Rule: "query-in-loop", Category: "database", Level: diagnostics.Warning, Confidence: diagnostics.Certain,
				Message: fmt.Sprintf("version %d: `slow` runs one query per element", s.version), Entry: "GET /x",
				Place:       diagnostics.Place{File: s.rel(path), Start: i, End: i + len("slow()")},
				Related:     []diagnostics.Related{{Place: *declared, Message: "calls `slow`"}},
				Fingerprint: fmt.Sprintf("%s-%d", s.rel(path), n),
				Fixes:       []diagnostics.FixRef{{ID: "batch", Title: "Batch", Safety: "review"}, {ID: "never", Title: "Never", Safety: "safe"}},
			}
			f.Message = "`slow` runs one query per element"
			if strings.Contains(content, "TWO SHAPES") {
				f.Fixes = append(f.Fixes, diagnostics.FixRef{ID: "other", Title: "Other", Safety: "review"})
			}
			if strings.Contains(content, "MAKES A FILE") {
				f.Fixes = append(f.Fixes, diagnostics.FixRef{ID: "file", Title: "File", Safety: "review"})
			}
			if strings.Contains(content, "REPORT") {
				f.Level = diagnostics.Report
			}
			r.Findings = append(r.Findings, f)
		}
	}
	if strings.Contains(s.allText(), "RULE FAILS") {
		r.Failures = append(r.Failures, diagnostics.Failure{Rule: "query-in-loop", Err: errors.New("boom")})
	}
	if strings.Contains(s.allText(), "PROBLEM") {
		r.Problems = append(r.Problems, workspace.Problem{Path: "go.mod", Message: "cannot be read"})
	}
	return r, nil
}

func (s *fakeSnapshot) allText() string {
	return strings.Join(slices.Sorted(maps.Values(s.all())), "\n")
}

func (s *fakeSnapshot) rel(path string) string {
	if rest, ok := strings.CutPrefix(path, s.root+"/"); ok {
		return rest
	}
	return path
}

func (s *fakeSnapshot) Abs(file string) string {
	if filepath.IsAbs(file) {
		return file
	}
	return filepath.Join(s.root, file)
}

func (s *fakeSnapshot) Read(path string) ([]byte, error) {
	if content, ok := s.all()[path]; ok {
		return []byte(content), nil
	}
	return nil, os.ErrNotExist
}

func (s *fakeSnapshot) Fix(ctx context.Context, f diagnostics.Finding, id string) (*rewrite, error) {
	s.f.mu.Lock()
	s.f.fixes++
	s.f.mu.Unlock()
	if id == "never" {
		return nil, &refusal{"never"}
	}
	if id == "other" {
		return &rewrite{Title: "Another shape", Safety: "review", Edits: map[string][]text.Edit{s.Abs(f.Place.File): {{Start: f.Place.Start, End: f.Place.End, New: "other()"}}}}, nil
	}
	if id == "file" {
		return &rewrite{Title: "Add a migration", Safety: "review", Edits: map[string][]text.Edit{s.Abs("2.up.sql"): {{New: "SELECT 2;\n"}}, s.Abs("2.down.sql"): {{New: "SELECT 1;\n"}}}}, nil
	}
	path := s.Abs(f.Place.File)
	if strings.Contains(s.all()[path], "FIX PANICS") {
		panic("fix")
	}
	return &rewrite{Title: "Batch the query", Safety: "review", Notes: []string{"one snapshot"},
		Edits: map[string][]text.Edit{path: {{Start: f.Place.Start, End: f.Place.End, New: "fast()"}}}}, nil
}

// FixAll makes every slow fast; a text with NOTHING SAFE stays as it is.
func (s *fakeSnapshot) FixAll(_ context.Context, path string) (*rewrite, error) {
	content := s.all()[path]
	out := &rewrite{Title: "Apply all safe fixes of perfls", Safety: "safe", Edits: map[string][]text.Edit{}}
	for at := 0; !strings.Contains(content, "NOTHING SAFE"); at += len(" slow()") {
		next := strings.Index(content[at:], " slow()")
		if next < 0 {
			break
		}
		at += next
		out.Edits[path] = append(out.Edits[path], text.Edit{Start: at + 1, End: at + len(" slow()"), New: "fast()"})
	}
	if len(out.Edits) == 0 {
		return nil, &refusal{"no safe fix applies"}
	}
	return out, nil
}

func (s *fakeSnapshot) Refactorings(_ context.Context, path string, start, end int) ([]refactoring, error) {
	if strings.Contains(s.all()[path], "handler") {
		return []refactoring{{"limit-body", "Limit the request body"}}, nil
	}
	return nil, nil
}

func (s *fakeSnapshot) Refactor(_ context.Context, path string, start, end int, id string) (*rewrite, error) {
	at := strings.Index(s.all()[path], "handler")
	return &rewrite{Title: "Limit the request body", Safety: "review", Edits: map[string][]text.Edit{path: {{Start: at, End: at, New: "limited "}}}}, nil
}

// emptyDisk has no files.
type emptyDisk struct{}

func (emptyDisk) ReadFile(string) ([]byte, error)       { return nil, fs.ErrNotExist }
func (emptyDisk) ReadDir(string) ([]fs.DirEntry, error) { return nil, fs.ErrNotExist }
func (emptyDisk) Stat(string) (fs.FileInfo, error)      { return nil, fs.ErrNotExist }
