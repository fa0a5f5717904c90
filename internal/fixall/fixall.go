// Package fixall applies the fixes of many findings at once, in memory.
//
// A fix is computed and checked against one version of the workspace, so that two of them are only good together if neither sees what the
// other changes. They are applied in rounds: of what can be fixed now, all that touch different functions and different text are taken
// together and checked together, and what is left is computed anew from the outcome, until a round has nothing to add. Independent fixes
// need one round. What does not pass the common check is halved until it does; one alone has passed a check of its own. So no round, and
// no sequence of them, leaves a finding that was not there before, but for those that a fix declares to bring to light.
//
// Nothing is written: the outcome is the files' texts before and after.
//
// Reading order: fixall.go (rounds), claims.go (which edits go together), outcome.go (what comes out), explain.go (each fix by itself).
package fixall

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/quickfix"
)

// Options says which findings are fixed. The zero value applies the safe fixes of all.
type Options struct {
	// Review applies fixes that somebody has to look at, too.
	Review bool
	// Covers tells whether the findings of a file (absolute path) are fixed; nil for all.
	Covers func(path string) bool
	// Editable says why a file (absolute path) is not to be edited, in words that follow its name; nil where all may be.
	Editable func(path string) error
	// Decide is asked about every fix that could be applied; nil applies all.
	Decide func(context.Context, *Proposal) (Decision, error)
	// Progress tells how many findings of a round have been looked at; may be nil.
	Progress func(done, total int)
}

// Decision is what somebody says to a proposal.
type Decision uint8

const (
	Apply Decision = iota
	Decline
	Stop // decline this one and all that would come
)

// Proposal is a fix that could be applied.
type Proposal struct {
	Outcome
	// Changes are the files' texts without this fix and with it, sorted by path. Those of the same round are in neither.
	Changes []File
}

// maxRounds bounds the rounds: a fix that brings back its own finding must not run for ever. A round applies at least one fix, so this is
// also how many fixes one function can have.
const maxRounds = 100

// fixes computes edits. It is an interface so that rounds are tested with fixes that are made for it.
type fixes interface {
	compute(ctx context.Context, snap *workspace.Snapshot, f diagnostics.Finding, id string) (*quickfix.Result, error)
	together(ctx context.Context, before, after *workspace.Snapshot, results []*quickfix.Result) error
}

type realFixes struct{}

func (realFixes) compute(ctx context.Context, snap *workspace.Snapshot, f diagnostics.Finding, id string) (*quickfix.Result, error) {
	return quickfix.Compute(ctx, snap, f, id)
}

func (realFixes) together(ctx context.Context, before, after *workspace.Snapshot, results []*quickfix.Result) error {
	return quickfix.CheckTogether(ctx, before, after, results)
}

// Run applies what the options ask for to a snapshot, which stays as it is. It fails if the workspace cannot be analysed, if Decide fails,
// or if the context ends.
func Run(ctx context.Context, snap *workspace.Snapshot, o Options) (*Result, error) {
	return newRun(snap, o, realFixes{}).all(ctx)
}

// run is one call of Run.
type run struct {
	Options
	fixes    fixes
	first    *workspace.Snapshot
	now      *workspace.Snapshot // with the edits of all rounds so far
	round    int
	stopped  bool
	seen     map[key]Outcome // as it was in the first round that had it
	declined map[key]bool
	edits    map[string][]text.Edit // of files that one round alone edited; nil for the others
	result   Result
}

func newRun(snap *workspace.Snapshot, o Options, with fixes) *run {
	return &run{Options: o, fixes: with, first: snap, now: snap, seen: map[key]Outcome{}, declined: map[key]bool{}, edits: map[string][]text.Edit{}}
}

func (r *run) all(ctx context.Context) (*Result, error) {
	for !r.stopped && r.round < maxRounds {
		r.round++
		n, err := r.once(ctx)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			break
		}
		r.result.Rounds++
	}
	if err := r.finish(); err != nil {
		return nil, err
	}
	return &r.result, nil
}

// key finds a finding again in the next round: lines move, and of several that are alike in one function one after the other goes.
type key struct {
	rule, fingerprint string
	function          model.FuncID
	n                 int // of those that are alike, from 0
}

// candidate is a finding of the round that could be fixed.
type candidate struct {
	key     key
	finding diagnostics.Finding
	fixes   []diagnostics.FixRef
}

// choice is a computed fix that the round is to apply.
type choice struct {
	key     key
	outcome Outcome
	result  *quickfix.Result
}

// once is a round; it tells how many fixes it applied.
func (r *run) once(ctx context.Context) (int, error) {
	found, err := r.now.Findings(ctx)
	if err != nil {
		return 0, err
	}
	r.result.Refused, r.result.Declined = nil, nil
	claims := newClaims(r.now, found.Program)
	candidates := r.candidates(found)
	var chosen []choice
	for i, c := range candidates {
		if r.Progress != nil {
			r.Progress(i, len(candidates))
		}
		outcome := r.seen[c.key]
		if r.stopped || r.declined[c.key] {
			r.result.Declined = append(r.result.Declined, outcome)
			continue
		}
		if slices.ContainsFunc(c.fixes, func(ref diagnostics.FixRef) bool { return claims.numbers(ref.ID) }) {
			outcome.Fix = c.fixes[0]
			r.result.Refused = append(r.result.Refused, outcome.because("it makes a file that follows another fix'")) // for the next round
			continue
		}
		result, ref, err := r.compute(ctx, c)
		if err != nil {
			if err = r.refuse(ctx, outcome, ref, err); err != nil {
				return 0, err
			}
			continue
		}
		outcome = outcome.with(ref, result)
		if claims.taken(result.Edits) {
			r.result.Refused = append(r.result.Refused, outcome.because("it touches what another fix changes")) // for the next round, if there is one
			continue
		}
		decision, err := r.decide(ctx, outcome, result)
		if err != nil {
			return 0, err
		}
		switch decision {
		case Apply:
			claims.take(ref.ID, result.Edits)
			chosen = append(chosen, choice{c.key, outcome, result})
		default:
			r.stopped = decision == Stop
			r.declined[c.key] = true
			r.result.Declined = append(r.result.Declined, outcome)
		}
	}
	return r.apply(ctx, chosen)
}

// candidates lists what a round can fix, in the order of findings, and remembers where it was seen first.
func (r *run) candidates(found *workspace.Result) []candidate {
	var out []candidate
	count := map[key]int{}
	r.result.Review = 0
	for _, f := range found.Findings {
		if r.Covers != nil && !r.Covers(r.now.Abs(f.Place.File)) {
			continue
		}
		refs := slices.DeleteFunc(slices.Clone(f.Fixes), func(ref diagnostics.FixRef) bool { return ref.Safety != "safe" && !r.Review })
		if len(refs) == 0 {
			if len(f.Fixes) > 0 {
				r.result.Review++
			}
			continue
		}
		k := key{rule: f.Rule, fingerprint: f.Fingerprint, function: f.Subject.Func}
		count[k]++
		k.n = count[k] - 1
		if _, known := r.seen[k]; !known {
			r.seen[k] = seen(r.now, f, refs[0])
		}
		out = append(out, candidate{k, f, refs})
	}
	return out
}

// compute gives the first of a finding's fixes that applies. If none does the error says why: that a file is in the way of one which would
// apply or else why the first does not.
func (r *run) compute(ctx context.Context, c candidate) (*quickfix.Result, diagnostics.FixRef, error) {
	var why error
	ref := c.fixes[0]
	for _, fix := range c.fixes {
		result, err := r.fixes.compute(ctx, r.now, c.finding, fix.ID)
		if err != nil {
			if why == nil {
				why = err
			}
			continue
		}
		if err := r.editable(result); err != nil {
			return nil, fix, err
		}
		return result, fix, nil
	}
	return nil, ref, why
}

func (r *run) editable(result *quickfix.Result) error {
	if r.Editable == nil {
		return nil
	}
	for _, path := range sorted(result.Edits) {
		if err := r.Editable(path); err != nil {
			return &blocked{path, err}
		}
	}
	return nil
}

// blocked is a fix that applies, but for a file that is not to be edited.
type blocked struct {
	path string
	err  error
}

func (b *blocked) Error() string { return b.err.Error() }

// refuse notes why a finding is not fixed. A fix that fails without a refusal is a mistake of its own: it costs this one finding.
func (r *run) refuse(ctx context.Context, outcome Outcome, ref diagnostics.FixRef, why error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	outcome.Fix = ref
	var b *blocked
	if errors.As(why, &b) {
		outcome.Blocked = b.path
	}
	r.result.Refused = append(r.result.Refused, outcome.because(why.Error()))
	return nil
}

func (r *run) decide(ctx context.Context, outcome Outcome, result *quickfix.Result) (Decision, error) {
	if r.Decide == nil {
		return Apply, nil
	}
	p := &Proposal{Outcome: outcome}
	for _, path := range sorted(result.Edits) {
		before, after, err := edited(r.now, path, result.Edits[path])
		if err != nil {
			return Stop, err
		}
		p.Changes = append(p.Changes, File{Path: path, Before: before, After: after})
	}
	return r.Decide(ctx, p)
}

// apply makes the next state of all that was chosen or, if that does not pass the check in common, of the first half of it.
func (r *run) apply(ctx context.Context, chosen []choice) (int, error) {
	for n := len(chosen); n > 0; n /= 2 {
		next, edits, err := r.with(chosen[:n])
		if err == nil && n > 1 {
			var results []*quickfix.Result
			for _, c := range chosen[:n] {
				results = append(results, c.result)
			}
			err = r.fixes.together(ctx, r.now, next, results)
		}
		if ctx.Err() != nil {
			return 0, ctx.Err()
		}
		var no quickfix.Refusal
		if errors.As(err, &no) && n > 1 {
			r.result.Refused = append(r.result.Refused, postponed(chosen[n/2:n], no)...)
			continue
		}
		if err != nil {
			return 0, err
		}
		for path, list := range edits {
			if _, before := r.edits[path]; before {
				list = nil
			}
			r.edits[path] = list
		}
		for _, c := range slices.Backward(chosen[:n]) {
			c.outcome.Round = r.round
			r.result.Applied = append(r.result.Applied, c.outcome)
			r.settled(c.key)
		}
		r.now = next
		return n, nil
	}
	return 0, nil
}

// settled moves those up that are alike and come later: they are one less from now on. A finding like no
// other may be one that takes several edits, and stays known.
func (r *run) settled(k key) {
	last := k
	for next := k; ; last = next {
		next.n++
		outcome, known := r.seen[next]
		if !known {
			break
		}
		r.seen[last], r.declined[last] = outcome, r.declined[next]
	}
	if last.n > 0 {
		delete(r.seen, last)
		delete(r.declined, last)
	}
}

func postponed(chosen []choice, why error) (out []Outcome) {
	for _, c := range chosen {
		out = append(out, c.outcome.because(why.Error()))
	}
	return out
}

// with is the state after the edits of choices, and all of them by file.
func (r *run) with(chosen []choice) (*workspace.Snapshot, map[string][]text.Edit, error) {
	edits := map[string][]text.Edit{}
	for _, c := range chosen {
		for path, list := range c.result.Edits {
			edits[path] = merge(edits[path], list)
		}
	}
	var changes []workspace.Change
	for _, path := range sorted(edits) {
		_, after, err := edited(r.now, path, edits[path])
		if err != nil {
			return nil, nil, quickfix.Refusal{Reason: err.Error()}
		}
		changes = append(changes, workspace.Change{Path: path, Text: after})
	}
	return r.now.Fork().Update(changes), edits, nil
}

// edited is a file's text before edits and after. A file that is not there is to be made.
func edited(snap *workspace.Snapshot, path string, edits []text.Edit) (before, after []byte, err error) {
	before, err = snap.Read(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, err
	}
	out, err := text.Apply(string(before), edits)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	return before, []byte(out), nil
}
