package workspace

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/config"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix"
)

// Result is the outcome of one analysis.
type Result struct {
	Findings   []diagnostics.Finding // after suppression and configuration; sorted by file, start, rule
	Suppressed []diagnostics.Finding
	Problems   []Problem
	Failures   []diagnostics.Failure
	Program    *link.Program
	Stats      Stats
}

// linked is a program and what the rules said about it, before configuration and suppression. It is immutable.
type linked struct {
	packages    []*model.Package
	rules       []*diagnostics.Rule
	proxied     bool // a proxy bounds request bodies
	program     *link.Program
	findings    []diagnostics.Finding
	failures    []diagnostics.Failure
	link, check time.Duration
}

// analyze is the pipeline: facts, program, findings, then what comments and configuration say about them.
func (s *Snapshot) analyze(ctx context.Context) (*Result, error) {
	sessions, err := s.open(ctx)
	if err != nil {
		return nil, err
	}
	begin := time.Now()
	facts, err := sessions.facts(ctx)
	if err != nil {
		return nil, err
	}
	load := time.Since(begin)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	for _, p := range facts.packages {
		for _, f := range p.Files {
			s.config.Visit(path.Dir(f.Path))
		}
	}
	l, err := s.workspace.linked(ctx, withSchema(facts.packages, s.schema()), s.active(), s.proxied())
	if err != nil {
		return nil, err
	}
	result := &Result{Program: l.program, Failures: l.failures, Problems: slices.Concat(facts.problems, sessions.problems)}
	for _, p := range s.config.Problems() {
		message := p.Message
		if p.Line > 0 {
			message = fmt.Sprintf("line %d: %s", p.Line, message)
		}
		result.Problems = append(result.Problems, Problem{Path: p.Path, Message: message})
	}
	result.Problems = append(result.Problems, unreadable(facts.packages)...)
	result.Findings, result.Suppressed = s.settle(l, facts)
	result.Stats = stats(l.program)
	result.Stats.Load, result.Stats.Link, result.Stats.Rules = load, l.link, l.check
	return result, nil
}

// linked links and checks packages, or takes over what the last analysis found if their facts and the rules are the same.
func (w *Workspace) linked(ctx context.Context, packages []*model.Package, rules []*diagnostics.Rule, proxied bool) (*linked, error) {
	last := w.last.Load()
	if last != nil && last.proxied != proxied {
		last = nil
	}
	if last != nil && sameRules(last.rules, rules) {
		if slices.Equal(last.packages, packages) {
			same := *last
			same.link, same.check = 0, 0
			return &same, nil
		}
	}
	w.options.progress("link")(0, 1)
	begin := time.Now()
	l := &linked{packages: packages, rules: rules, proxied: proxied}
	if last != nil {
		program, change := last.program.Move(packages)
		if change == link.Moved && sameRules(last.rules, rules) {
			if moved, ok := last.moved(packages, program); ok {
				w.last.Store(moved)
				return moved, nil
			}
		}
		l.program = program
	}
	if l.program == nil {
		l.program = link.Link(packages)
		l.program.BodiesBounded = proxied
		if last != nil {
			l.program.Remember(last.program)
		}
	}
	l.link = time.Since(begin)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	w.options.progress("rules")(0, len(rules))
	begin = time.Now()
	l.findings, l.failures = diagnostics.Run(ctx, l.program, rules)
	l.check = time.Since(begin)
	if err := ctx.Err(); err != nil {
		return nil, err // cut short: not to be taken over
	}
	w.last.Store(l)
	return l, nil
}

// moved is the same analysis of packages in which functions only moved, given their program; ok is false if there is a finding that
// cannot be moved.
func (l *linked) moved(packages []*model.Package, program *link.Program) (*linked, bool) {
	changed := map[string]bool{}
	for i, pkg := range packages {
		if pkg != l.packages[i] {
			for _, f := range pkg.Files {
				changed[f.Path] = true
			}
		}
	}
	next := *l
	next.link, next.check = 0, 0
	next.packages, next.program, next.findings = packages, program, make([]diagnostics.Finding, 0, len(l.findings))
	for _, f := range l.findings {
		if adrift(f, changed) {
			return nil, false
		}
		now, ok := f.Moved(func(id model.FuncID) (string, int32, bool) {
			fn := program.Func(id)
			if fn == nil {
				return "", 0, false
			}
			return fn.File().Path, fn.Start, true
		})
		if !ok {
			return nil, false // a place in a function that the program does not have: not ours to move
		}
		next.findings = append(next.findings, now)
	}
	return &next, true
}

// adrift tells whether a finding has a place outside of functions in a changed file: where that is now only its rule knows.
func adrift(f diagnostics.Finding, changed map[string]bool) bool {
	return f.Place.Func == "" && changed[f.Place.File] ||
		slices.ContainsFunc(f.Related, func(r diagnostics.Related) bool { return r.Place.Func == "" && changed[r.Place.File] })
}

// sameRules compares by what a finding can depend on: rules that are off by default are run as copies.
func sameRules(a, b []*diagnostics.Rule) bool {
	return slices.EqualFunc(a, b, func(a, b *diagnostics.Rule) bool { return a.ID == b.ID && a.Level == b.Level })
}

// active lists the rules to run: those that are on anywhere. One that is off by default runs at the highest level that somebody gave
// it; where it is still off its findings are dropped later.
func (s *Snapshot) active() []*diagnostics.Rule {
	only := s.workspace.options.Only
	var out []*diagnostics.Rule
	for _, r := range s.workspace.rules {
		if r.Check == nil || len(only) > 0 && !slices.Contains(only, r.ID) {
			continue
		}
		if r.Level == diagnostics.Off {
			level := s.config.Highest(r)
			if level == diagnostics.Off && len(only) > 0 {
				level = diagnostics.Information
			}
			if level == diagnostics.Off {
				continue
			}
			on := *r
			on.Level = level
			r = &on
		}
		out = append(out, r)
	}
	return out
}

// settle applies comments and configuration.
func (s *Snapshot) settle(l *linked, read *facts) (findings, suppressed []diagnostics.Finding) {
	o := s.workspace.options
	byID := map[string]*diagnostics.Rule{}
	for _, r := range s.workspace.rules {
		byID[r.ID] = r
	}
	ran := map[string]*diagnostics.Rule{}
	for _, r := range l.rules {
		ran[r.ID] = r
	}
	for _, f := range l.failures {
		delete(ran, f.Rule)
	}
	lines := map[string]*text.Lines{}
	kept, suppressed := config.Suppress(config.Suppressing{
		Findings: l.findings,
		Files:    commented(read),
		Line: func(p diagnostics.Place) int {
			if lines[p.File] == nil {
				content, _ := s.Read(s.Abs(p.File)) // a file that vanished has no lines to match
				lines[p.File] = text.NewLines(string(content))
			}
			return lines[p.File].Position(p.Start, text.UTF8).Line + 1
		},
		Known: func(id string) bool { return byID[id] != nil },
		Active: func(id, file string) bool {
			return ran[id] != nil && s.level(byID[id], file) != diagnostics.Off
		},
	})
	out := make([]diagnostics.Finding, 0, len(kept))
	for _, f := range kept {
		r := byID[f.Rule]
		proven := r.Level
		if ran[f.Rule] != nil {
			proven = ran[f.Rule].Level
		}
		if len(o.Only) > 0 && !slices.Contains(o.Only, f.Rule) || s.config.Excluded(f.Place.File) {
			continue
		}
		f.Level = relevel(f.Level, proven, s.level(r, f.Place.File))
		if f.Level == diagnostics.Off || f.Level == diagnostics.Report && !o.Report {
			continue
		}
		if f.Confidence == diagnostics.Possible && !o.Possible && !s.config.Possible(f.Place.File) {
			continue
		}
		f.Fixes = quickfix.Offered(f)
		out = append(out, f)
	}
	slices.SortStableFunc(out, config.Compare)
	return out, suppressed
}

// level is the level of a rule's proven findings in a file. A rule that was asked for by name is on.
func (s *Snapshot) level(r *diagnostics.Rule, file string) diagnostics.Level {
	level, source := s.config.Level(r, file)
	if level == diagnostics.Off && source == (config.Source{}) && len(s.workspace.options.Only) > 0 {
		return diagnostics.Information
	}
	return level
}

// relevel gives a finding the level that is wanted in its file. A rule's level is that of a proven finding: where the rule lowered or
// raised one because of what it could prove, the wanted level moves by as many steps, though never to silence.
func relevel(found, proven, wanted diagnostics.Level) diagnostics.Level {
	switch {
	case wanted == diagnostics.Off || found == diagnostics.Off:
		return diagnostics.Off
	case wanted == proven:
		return found
	}
	moved := int(wanted) + int(found) - int(proven)
	floor := min(wanted, diagnostics.Hint)
	return diagnostics.Level(min(max(moved, int(floor)), int(diagnostics.Error)))
}

// commented lists the files that carry perfls comments.
func commented(read *facts) []config.CommentFile {
	broken := map[string]bool{}
	for _, p := range read.problems {
		broken[p.Path] = true
	}
	var out []config.CommentFile
	for _, p := range read.packages {
		for _, f := range p.Files {
			if len(f.Comments) > 0 {
				resolved := p.Unresolved == 0 && len(p.Stubbed) == 0 && !broken[f.Path]
				out = append(out, config.CommentFile{Path: f.Path, Comments: f.Comments, Resolved: resolved})
			}
		}
	}
	return out
}

func merge(a, b []string) []string {
	out := slices.Concat(a, b)
	slices.SortFunc(out, strings.Compare)
	return slices.Compact(out)
}

// unreadable lists the directives in user code that nothing can be made of: a typing error must not switch one off in silence.
func unreadable(packages []*model.Package) []Problem {
	var out []Problem
	for _, pkg := range packages {
		for _, f := range pkg.Funcs {
			if len(f.Doc) == 0 {
				continue
			}
			params := make([]string, len(f.Params))
			for i := range f.Params {
				params[i] = f.Params[i].Name
			}
			for _, text := range f.Doc {
				if _, err := catalog.ParseDirective(text, params); err != nil {
					out = append(out, Problem{Path: pkg.Files[f.File].Path, Message: fmt.Sprintf("//perfls:%s above %s: %v", text, f.Name, err)})
				}
			}
		}
		for _, f := range pkg.Files {
			for _, c := range f.Comments {
				if !strings.HasPrefix(c.Text, "bounded") {
					continue
				}
				if _, err := catalog.ParseDirective(c.Text, nil); err != nil {
					out = append(out, Problem{Path: f.Path, Message: fmt.Sprintf("line %d: //perfls:%s: %v", c.Line, c.Text, err)})
				}
			}
		}
	}
	return out
}
