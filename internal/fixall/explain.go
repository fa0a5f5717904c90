package fixall

import (
	"context"

	"github.com/perfls/perfls/internal/workspace"
)

// Explain tells of every fix of the findings that the options ask for whether it applies to the snapshot by itself, in the order of
// findings. Fixes that need a review are among them in any case; Decide and Editable are not asked.
func Explain(ctx context.Context, snap *workspace.Snapshot, o Options) ([]Outcome, error) {
	o.Review = true
	r := newRun(snap, o, realFixes{})
	found, err := snap.Findings(ctx)
	if err != nil {
		return nil, err
	}
	var out []Outcome
	candidates := r.candidates(found)
	for i, c := range candidates {
		if r.Progress != nil {
			r.Progress(i, len(candidates))
		}
		for _, ref := range c.fixes {
			outcome := r.seen[c.key]
			outcome.Fix = ref
			result, err := r.fixes.compute(ctx, snap, c.finding, ref.ID)
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			if err != nil {
				out = append(out, outcome.because(err.Error()))
			} else {
				out = append(out, outcome.with(ref, result))
			}
		}
	}
	return out, nil
}
