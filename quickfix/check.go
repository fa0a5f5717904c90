package quickfix

import (
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/text"
	write "github.com/perfls/perfls/quickfix/golang"
)

// check refuses an edit unless, in memory, every edited file parses and keeps its comments, its package type-checks no worse than before,
// the finding is gone, no other finding has come, and the program does exactly what the fix declares more and less.
func (t *target) check(ctx context.Context, fix Fix, rewrite *write.Rewrite) error {
	texts := map[string][]byte{}
	for path, edits := range rewrite.Edits {
		before, err := t.snap.FS().ReadFile(path)
		if err != nil {
			return err
		}
		after, err := text.Apply(string(before), edits)
		if err != nil {
			return selfCheck("%v", err)
		}
		if err := keepsComments(path, string(before), after); err != nil {
			return err
		}
		texts[path] = []byte(after)
	}
	paths := slices.Sorted(maps.Keys(texts))
	edited := t.session.With(files.Overlay{Base: t.snap.FS(), Texts: texts}, paths)
	for _, path := range paths {
		if err := t.checksNoWorse(ctx, edited, path, rewrite); err != nil {
			return err
		}
	}
	facts, err := edited.Facts(ctx)
	if err != nil {
		return err
	}
	program := link.Link(facts.Packages)
	findings, failures := diagnostics.Run(ctx, program, diagnostics.Rules())
	if err := ctx.Err(); err != nil {
		return err
	}
	if len(failures) > 0 {
		return selfCheck("the rule %s fails on it: %v", failures[0].Rule, failures[0].Err)
	}
	if err := t.findingsSettle(fix, findings); err != nil {
		return err
	}
	if err := fix.declared(differ(t.program, program)); err != nil {
		return selfCheck("it does something else than it should: %v", err)
	}
	return nil
}

func selfCheck(format string, args ...any) error {
	return Refusal{Reason: "the edit does not pass its own check: " + fmt.Sprintf(format, args...)}
}

// keepsComments parses both texts and compares their comments: none may be lost.
func keepsComments(path, before, after string) error {
	count := map[string]int{}
	for _, step := range []struct {
		text string
		n    int
	}{{before, 1}, {after, -1}} {
		f, err := parser.ParseFile(token.NewFileSet(), path, step.text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil && step.n < 0 {
			return selfCheck("the file does not parse any more: %v", err)
		}
		if f == nil {
			continue
		}
		each(f, func(c *ast.Comment) { count[c.Text] += step.n })
	}
	for _, text := range slices.Sorted(maps.Keys(count)) {
		if count[text] > 0 {
			return selfCheck("the comment %q is lost", text)
		}
	}
	return nil
}

func each(f *ast.File, visit func(*ast.Comment)) {
	for _, g := range f.Comments {
		for _, c := range g.List {
			visit(c)
		}
	}
}

// checksNoWorse compares the errors of a package by their texts. Packages that the edit imports and that could not be loaded are noted in
// the rewrite, and what is not known of them is no error.
func (t *target) checksNoWorse(ctx context.Context, edited *golang.Session, path string, rewrite *write.Rewrite) error {
	before, err := t.session.Check(ctx, path)
	if err != nil {
		return err
	}
	after, err := edited.Check(ctx, path)
	if err != nil {
		return err
	}
	for _, imported := range after.Untyped {
		if !slices.Contains(before.Untyped, imported) {
			rewrite.Untyped = append(rewrite.Untyped, imported)
		}
	}
	known := map[string]int{}
	for _, e := range before.Errors {
		known[e.Msg]++
	}
	for _, e := range after.Errors {
		if known[e.Msg]--; known[e.Msg] >= 0 {
			continue
		}
		at := slices.IndexFunc(after.Untyped, func(imported string) bool {
			return strings.HasPrefix(e.Msg, "undefined: "+write.PackageName(imported)+".")
		})
		if at < 0 {
			return selfCheck("the package does not type-check any more: %s", e.Msg)
		}
		rewrite.Untyped = append(rewrite.Untyped, after.Untyped[at])
	}
	slices.Sort(rewrite.Untyped)
	rewrite.Untyped = slices.Compact(rewrite.Untyped)
	return nil
}

// findingsSettle compares findings by rule and fingerprint.
func (t *target) findingsSettle(fix Fix, after []diagnostics.Finding) error {
	type key struct{ rule, fingerprint string }
	known := map[key]int{}
	for _, f := range t.findings {
		known[key{f.Rule, f.Fingerprint}]++
	}
	for _, f := range after {
		k := key{f.Rule, f.Fingerprint}
		if t.finding.Rule != "" && k == (key{t.finding.Rule, t.finding.Fingerprint}) && f.Subject.Func == t.finding.Subject.Func {
			if fix.several == nil || !fix.several(t) {
				return selfCheck("the finding stays")
			}
		}
		if known[k]--; known[k] < 0 && (fix.unmasked == nil || !fix.unmasked(t, f)) {
			return selfCheck("it brings another finding: %s", f.Message)
		}
	}
	return nil
}
