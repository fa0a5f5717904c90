package quickfix

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// check refuses an edit unless, in memory, every edited file parses and keeps its comments, its package type-checks no worse than before,
// the finding is gone, no other finding has come, and the program does exactly what the fix declares more and less.
func (t *target) check(ctx context.Context, fix Fix, rw *rewrite.Rewrite) error {
	texts := map[string][]byte{}
	for path, edits := range rw.Edits {
		before, err := t.snap.FS().ReadFile(path)
		if err != nil {
			return err
		}
		after, err := text.Apply(string(before), edits)
		if err != nil {
			return selfCheck("%v", err)
		}
		texts[path] = []byte(after)
	}
	paths := slices.Sorted(maps.Keys(texts))
	edited := t.front.with(files.Overlay{Base: t.snap.FS(), Texts: texts}, paths)
	for _, path := range paths {
		if err := t.front.checksNoWorse(ctx, edited, path, rw); err != nil {
			return err
		}
	}
	packages, err := edited.facts(ctx)
	if err != nil {
		return err
	}
	program := link.Link(packages)
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
