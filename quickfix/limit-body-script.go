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

func computeLimitScript(ctx context.Context, t *target) (*rewrite.Rewrite, error) {
	library := ""
	if f := t.program.Func(t.finding.Place.Func); f != nil {
		for c := range f.Calls {
			if e := f.Calls[c].Effect; f.Calls[c].NameSpan == t.finding.Place.Span && e != nil {
				library = e.Library
			}
		}
	}
	return inScript(ctx, t, t.path, func(c *typescript.Checked) (*rewrite.Rewrite, error) {
		return script.LimitBody(ctx, c, int(t.fn.Start), library)
	})
}
