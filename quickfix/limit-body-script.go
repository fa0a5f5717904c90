package quickfix

import (
	"context"

	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
	script "github.com/perfls/perfls/quickfix/typescript"
)

var limitBodyScript = Fix{
	ID:       limitBody.ID,
	Title:    "Limit the request body (larger ones are answered with status 413)",
	Safety:   "review",
	Language: model.TypeScript,
	compute:  computeLimitScript,
	declared: declaredLimit,
	unmasked: otherHandlers,
}

func computeLimitScript(ctx context.Context, t *target) (out *rewrite.Rewrite, err error) {
	library := ""
	if f := t.program.Func(t.finding.Place.Func); f != nil {
		for c := range f.Calls {
			if e := f.Calls[c].Effect; f.Calls[c].NameSpan == t.finding.Place.Span && e != nil {
				library = e.Library
			}
		}
	}
	err = t.front.(scriptFrontEnd).session.Check(ctx, t.path, func(c *typescript.Checked) error {
		out, err = script.LimitBody(ctx, c, int(t.fn.Start), library)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}
