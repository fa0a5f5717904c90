package quickfix

import (
	"context"
	"fmt"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/model"
	write "github.com/perfls/perfls/quickfix/golang"
	"github.com/perfls/perfls/quickfix/rewrite"
)

var limitBody = Fix{
	ID:       "limit-body",
	Title:    "Limit the request body (larger ones now fail with *http.MaxBytesError, for status 413)",
	Safety:   "review",
	Language: model.Go,
	compute:  computeLimit,
	declared: declaredLimit,
	unmasked: otherHandlers,
}

func computeLimit(ctx context.Context, t *target) (*rewrite.Rewrite, error) {
	checked, err := t.front.(goFrontEnd).check(ctx, t.path)
	if err != nil {
		return nil, err
	}
	if t.fn == nil {
		return write.LimitBody(ctx, checked, t.path, t.start, t.end)
	}
	at := int(t.fn.Start + t.fn.NameSpan.Start)
	return write.LimitBody(ctx, checked, t.path, at, at)
}

// declaredLimit: one bound more, nothing else.
func declaredLimit(d difference) error {
	if len(d.lost) != 0 || len(d.gained) != 1 || d.gained[0].kind != model.BodyLimit {
		return fmt.Errorf("it is %d effects less and %d more, not one bound", len(d.lost), len(d.gained))
	}
	return nil
}

// otherHandlers: where no handler has a bound, one finding at the server stands for all of them. The first bound turns it into one finding
// for each of the others.
func otherHandlers(t *target, f diagnostics.Finding) bool {
	return f.Rule == "missing-body-limit" && (t.fn == nil || f.Subject.Func != t.fn.ID)
}
