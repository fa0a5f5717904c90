package quickfix

import (
	"context"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/model"
	write "github.com/perfls/perfls/quickfix/golang"
)

// Check runs the self-check of a fix on a rewrite that is given.
func Check(ctx context.Context, snap Snapshot, f diagnostics.Finding, fixID string, rewrite *write.Rewrite) error {
	t, err := newTarget(ctx, snap, model.LanguageOf(f.Place.File))
	if err != nil {
		return err
	}
	fix, _ := byID(fixID, f.Place.File)
	t.finding, t.fn = f, t.program.Func(f.Subject.Func)
	t.path = snap.Abs(t.fn.File().Path)
	_, err = t.check(ctx, fix, rewrite)
	return err
}
