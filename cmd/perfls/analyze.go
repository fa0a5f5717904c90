package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/report"
	"github.com/perfls/perfls/internal/workspace"
)

// request is what check, review and doctor have in common.
type request struct {
	paths    []string
	stdin    string // name of the file whose text comes from standard input; "" for none
	possible bool
	report   bool     // findings of level report too
	rules    []string // only these
}

// analysis is a finished run.
type analysis struct {
	target   target
	snapshot *workspace.Snapshot
	result   *workspace.Result
	findings []diagnostics.Finding // those under the paths asked for
}

// analyze runs the pipeline over what was asked for. It fails where there is nothing to check.
func (p *program) analyze(ctx context.Context, r request) (*analysis, error) {
	for _, id := range r.rules {
		if !slices.ContainsFunc(workspace.Rules(), func(known *diagnostics.Rule) bool { return known.ID == id }) {
			return nil, fmt.Errorf("unknown rule %q: \"perfls rules\" lists them", id)
		}
	}
	t, snippet, err := p.aim(r)
	if err != nil {
		return nil, err
	}
	o := workspace.DefaultOptions(t.root, p.environ)
	o.Possible, o.Report, o.Only = r.possible, r.report, r.rules
	if t.alone {
		o.GOROOT, o.ModCache = "", "" // the built-in digest serves
		o.FS = files.Overlay{Base: files.None{}, Texts: map[string][]byte{t.under[0]: snippet}}
	}
	p.relax()
	progress := p.progress()
	defer progress.clear()
	o.Progress = progress.show
	w, err := workspace.Open(ctx, o)
	if err != nil {
		return nil, err
	}
	s := w.Snapshot()
	if r.stdin != "" {
		s = w.Update([]workspace.Change{{Path: t.under[0], Text: snippet}})
	}
	result, err := s.Findings(ctx)
	if err != nil {
		return nil, err
	}
	a := &analysis{target: t, snapshot: s, result: result}
	for _, f := range result.Findings {
		if t.covers(s.Abs(f.Place.File)) {
			a.findings = append(a.findings, f)
		}
	}
	if read, excluded := a.hasCode(); !read {
		return nil, a.nothing(excluded)
	}
	return a, nil
}

// aim finds what to look at: paths, or a text that comes from standard input.
func (p *program) aim(r request) (target, []byte, error) {
	if r.stdin == "" {
		t, err := p.resolve(r.paths)
		return t, nil, err
	}
	if len(r.paths) > 0 {
		return target{}, nil, errors.New("--stdin-filename takes its text from standard input: paths cannot be given as well")
	}
	cwd, err := p.cwd()
	if err != nil {
		return target{}, nil, fmt.Errorf("the working directory is gone: %w", err)
	}
	name := filepath.Clean(r.stdin)
	if !filepath.IsAbs(name) {
		name = filepath.Join(cwd, name)
	}
	if model.LanguageOf(filepath.ToSlash(name)) == 0 {
		return target{}, nil, fmt.Errorf("%s: not a kind of file that perfls reads (.go, .ts, .tsx, .mts, .cts, .js, .jsx, .mjs, .cjs)", r.stdin)
	}
	snippet, err := io.ReadAll(io.LimitReader(p.stdin, files.MaxFileSize+1))
	if err != nil {
		return target{}, nil, fmt.Errorf("read standard input: %w", err)
	}
	if len(snippet) > files.MaxFileSize {
		return target{}, nil, fmt.Errorf("standard input: %w", files.ErrTooLarge)
	}
	if snippet == nil {
		snippet = []byte{}
	}
	t := target{cwd: cwd, root: filepath.Dir(name), under: []string{name}}
	folder := t.root
	for !exists(folder, ".") { // the name is made up, its folder may be too
		folder = filepath.Dir(folder)
	}
	t.alone = folder != t.root || !p.hasModule(folder) && !isRepository(p.enclosing(folder))
	if !t.alone {
		t.root = p.enclosing(folder)
		if own := p.unwalked(t, t.root); own != "" {
			t.root = own
		}
	}
	return t, snippet, nil
}

// hasCode tells whether any source file under the paths asked for was read, and not all of them are excluded.
func (a *analysis) hasCode() (read, excluded bool) {
	for _, pkg := range a.result.Program.Packages {
		if pkg.Language == 0 { // tables
			continue
		}
		for _, f := range pkg.Files {
			if a.target.covers(a.snapshot.Abs(f.Path)) {
				if !a.snapshot.Config().Excluded(f.Path) {
					return true, false
				}
				excluded = true
			}
		}
	}
	return false, excluded
}

// nothing is the error where there was nothing to check, with the reason if one is known.
func (a *analysis) nothing(excluded bool) error {
	var names []string
	for _, u := range a.target.under {
		names = append(names, a.target.shown(u))
	}
	err := fmt.Errorf("no Go, TypeScript or JavaScript code to check in %s", strings.Join(names, ", "))
	if excluded {
		return fmt.Errorf("%w: the configuration excludes it", err)
	}
	for _, p := range a.problems() {
		if p.Path != "" {
			return fmt.Errorf("%w: %s", err, told(p))
		}
	}
	return err
}

// problems are those of what was asked for, and of what it all stands on: manifests above it, what is missing.
func (a *analysis) problems() []workspace.Problem {
	return slices.DeleteFunc(slices.Clone(a.result.Problems), func(p workspace.Problem) bool {
		path := a.snapshot.Abs(p.Path)
		if p.Path == "" || a.target.covers(path) {
			return false
		}
		above := !slices.ContainsFunc(a.target.under, func(u string) bool { return !within(filepath.Dir(path), u) })
		return !above
	})
}

// report puts a run into the form that the formats are written from.
func (a *analysis) report() *report.Report {
	r := &report.Report{
		Findings: a.findings, Rules: workspace.Rules(), Failures: a.result.Failures, Version: version(),
		Read:  func(file string) ([]byte, error) { return a.snapshot.Read(a.snapshot.Abs(file)) },
		Shown: func(file string) string { return a.target.shown(a.snapshot.Abs(file)) },
	}
	for _, f := range a.result.Suppressed {
		if a.target.covers(a.snapshot.Abs(f.Place.File)) {
			r.Suppressed++
		}
	}
	for _, p := range a.problems() {
		r.Problems = append(r.Problems, report.Problem{Path: p.Path, Message: p.Message})
	}
	return r
}

// fewProblems is how many problems are told without being asked: "perfls doctor" tells all.
const fewProblems = 5

// tellProblems writes what could not be read, and which rules broke, to standard error.
func (p *program) tellProblems(a *analysis) {
	problems := a.problems()
	for i, problem := range problems {
		if i == fewProblems {
			fmt.Fprintf(p.stderr, "perfls: … and %d more problems: \"perfls doctor\" lists them\n", len(problems)-i)
			break
		}
		fmt.Fprintf(p.stderr, "perfls: %s\n", report.Plain(told(problem)))
	}
	for _, f := range a.result.Failures {
		first, _, _ := strings.Cut(f.Err.Error(), "\n")
		fmt.Fprintf(p.stderr, "perfls: rule %s failed and said nothing: %s\n", f.Rule, report.Plain(first))
	}
}

// told is a problem as people read it; one that belongs to no file has no path.
func told(p workspace.Problem) string {
	if p.Path == "" {
		return p.Message
	}
	return p.Path + ": " + p.Message
}

// progressLine is one line of a terminal that tells how far the work is.
type progressLine struct {
	w     io.Writer // nil where nobody looks
	mu    sync.Mutex
	shown string
}

func (p *program) progress() *progressLine {
	if !p.terminal(p.stderr) || p.getenv("TERM") == "dumb" {
		return &progressLine{}
	}
	return &progressLine{w: p.stderr}
}

func (l *progressLine) show(phase string, done, total int) {
	if l.w == nil {
		return
	}
	line := phase
	if total > 1 {
		line = fmt.Sprintf("%s %d%%", phase, 100*done/total)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if line != l.shown {
		l.shown = line
		fmt.Fprintf(l.w, "\r\x1b[K%s", line)
	}
}

func (l *progressLine) clear() {
	if l.w != nil {
		fmt.Fprint(l.w, "\r\x1b[K")
	}
}
