package quickfix

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// check refuses an edit unless, in memory, every edited file parses and keeps its comments, its package type-checks no worse than before,
// the finding is gone, no other finding has come, and the program does exactly what the fix declares more and less. It answers with that.
func (t *target) check(ctx context.Context, fix Fix, rw *rewrite.Rewrite) (difference, error) {
	texts := map[string][]byte{}
	for path, edits := range rw.Edits {
		before, err := t.snap.FS().ReadFile(path)
		if makes := errors.Is(err, fs.ErrNotExist); err != nil && !makes {
			return difference{}, err
		} else if makes && !declares(path) {
			return difference{}, selfCheck("%s is not there", t.snap.Rel(path))
		}
		if !utf8.Valid(before) {
			return difference{}, Refusal{Reason: t.snap.Rel(path) + " is not UTF-8 throughout: what is copied from it may not be what it says"}
		}
		after, err := text.Apply(string(before), edits)
		if err != nil {
			return difference{}, selfCheck("%v", err)
		}
		texts[path] = []byte(after)
	}
	paths := slices.Sorted(maps.Keys(texts))
	overlay := files.Overlay{Base: t.snap.FS(), Texts: texts}
	edited := t.front.with(overlay, paths)
	for _, path := range paths {
		if declares(path) {
			if err := onlyAdds(t.snap.Rel(path), rw.Edits[path]); err != nil {
				return difference{}, err
			}
			continue
		}
		if err := t.front.checksNoWorse(ctx, edited, path, rw); err != nil {
			return difference{}, err
		}
	}
	var declared files.FS // nil as long as the tables are what they were
	if slices.ContainsFunc(paths, declares) {
		declared = overlay
	}
	after, err := analyze(ctx, t.snap, edited, declared)
	if err != nil {
		return difference{}, err
	}
	if err := after.noRuleFails(); err != nil {
		return difference{}, err
	}
	if err := settle(t.findings, after.findings, []*Result{{fix: fix, target: t}}); err != nil {
		return difference{}, err
	}
	effects := differ(t.program, after.program)
	if err := fix.declared(effects); err != nil {
		return difference{}, selfCheck("it does something else than it should: %v", err)
	}
	return effects, nil
}

// declares tells files that declare tables, in SQL or a schema's language, from code. What they say is checked by folding them again.
func declares(path string) bool { return model.LanguageOf(path) == 0 && schema.Concerns(path) }

// onlyAdds refuses to take anything out of a file that declares tables: a comment, or what somebody relies on.
func onlyAdds(name string, edits []text.Edit) error {
	for _, e := range edits {
		if e.Start != e.End {
			return selfCheck("it takes text out of %s", name)
		}
	}
	return nil
}

// CheckTogether refuses results of one snapshot that are good one by one and not all at once: two may declare the same name, or lean on
// what the other takes away. after is the snapshot in which the edits of all of them were made.
func CheckTogether(ctx context.Context, before, after Snapshot, results []*Result) error {
	for _, language := range []model.Language{model.Go, model.TypeScript} {
		own := slices.DeleteFunc(slices.Clone(results), func(r *Result) bool { return r.fix.Language != language })
		if len(own) == 0 {
			continue
		}
		was, err := newTarget(ctx, before, language)
		if err != nil {
			return err
		}
		is, err := newTarget(ctx, after, language)
		if err != nil {
			return err
		}
		if err := was.together(ctx, is.state, own); err != nil {
			return err
		}
	}
	return nil
}

func (t *target) together(ctx context.Context, after *state, results []*Result) error {
	rw := &rewrite.Rewrite{}
	paths, made := map[string]bool{}, map[string]bool{}
	for _, r := range results {
		if made[r.makes] {
			return selfCheck("another edit declares the same")
		}
		made[r.makes] = r.makes != ""
		rw.Untyped = append(rw.Untyped, r.untyped...)
		for path := range r.Edits {
			paths[path] = true
		}
	}
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		if declares(path) {
			continue // only added to, which each edit was checked for
		}
		if err := t.front.checksNoWorse(ctx, after.front, path, rw); err != nil {
			return err
		}
	}
	if err := after.noRuleFails(); err != nil {
		return err
	}
	if err := settle(t.findings, after.findings, results); err != nil {
		return err
	}
	declared := map[effect]int{}
	for _, r := range results {
		r.effects.count(declared, 1)
	}
	differ(t.program, after.program).count(declared, -1)
	for _, n := range declared {
		if n != 0 {
			return selfCheck("together, the edits do something else than each of them")
		}
	}
	return nil
}

func (s *state) noRuleFails() error {
	if len(s.failures) > 0 {
		return selfCheck("the rule %s fails on it: %v", s.failures[0].Rule, s.failures[0].Err)
	}
	return nil
}

func selfCheck(format string, args ...any) error {
	return Refusal{Reason: "the edit does not pass its own check: " + fmt.Sprintf(format, args...)}
}

// settle refuses edits after which a finding stays that one of them was for, or comes that none of them brings to light. Findings are compared
// by rule and fingerprint; of several that are alike, as those of two loops with the same head, one less has to be left for each edit.
func settle(before, after []diagnostics.Finding, results []*Result) error {
	left := alike(after)
	due := alike(before)
	for _, r := range results {
		due[kindOf(r.target.finding)]--
	}
	for _, r := range results {
		k := kindOf(r.target.finding)
		if k.rule != "" && left[k] > max(0, due[k]) && (r.fix.several == nil || !r.fix.several(r.target)) {
			return selfCheck("the finding stays")
		}
	}
	type key struct{ rule, fingerprint string }
	known := map[key]int{}
	for _, f := range before {
		known[key{f.Rule, f.Fingerprint}]++
	}
	for _, f := range after {
		unmasked := slices.ContainsFunc(results, func(r *Result) bool { return r.fix.unmasked != nil && r.fix.unmasked(r.target, f) })
		k := key{f.Rule, f.Fingerprint}
		if known[k]--; known[k] < 0 && !unmasked {
			return selfCheck("it brings another finding: %s", f.Message)
		}
	}
	return nil
}

// kind is what findings that cannot be told apart have in common.
type kind struct {
	rule, fingerprint string
	function          model.FuncID
}

func kindOf(f diagnostics.Finding) kind { return kind{f.Rule, f.Fingerprint, f.Subject.Func} }

func alike(list []diagnostics.Finding) map[kind]int {
	out := map[kind]int{}
	for _, f := range list {
		out[kindOf(f)]++
	}
	return out
}
