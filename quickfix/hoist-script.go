package quickfix

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
	script "github.com/perfls/perfls/quickfix/typescript"
)

var hoistScript = Fix{
	ID:       hoist.ID,
	Title:    "Make it once, in the module",
	Safety:   "safe",
	Language: model.TypeScript,
	compute:  computeHoistScript,
	declared: declaredHoistScript,
	several:  severalMade,
}

func computeHoistScript(ctx context.Context, t *target) (*rewrite.Rewrite, error) {
	s := t.finding.Subject
	if s.Call < 0 || t.fn.Calls[s.Call].Effect == nil {
		return nil, Refusal{Reason: "the finding is not about a call"}
	}
	call := &t.fn.Calls[s.Call]
	for _, f := range t.program.Funcs {
		for c := range f.Calls {
			if symbol := f.Calls[c].Target.Symbol; strings.HasPrefix(symbol, "npm:yup#") && (strings.HasSuffix(symbol, "setLocale") || strings.HasSuffix(symbol, "addMethod")) {
				return nil, Refusal{Reason: "schemas of yup depend on setLocale and addMethod, which may be called after the module is loaded"}
			}
		}
	}
	return inScript(ctx, t, t.path, func(c *typescript.Checked) (*rewrite.Rewrite, error) {
		return script.Hoist(ctx, c, int(t.fn.Start+call.NameSpan.End), call.Effect.Library)
	})
}

// declaredHoistScript: the same schemas are made, by the module instead of a function.
func declaredHoistScript(d difference) error {
	if len(d.lost) == 0 || len(d.lost) != len(d.gained) {
		return fmt.Errorf("it is %d effects less and %d more", len(d.lost), len(d.gained))
	}
	for _, e := range d.lost {
		moved := e
		moved.start = true
		if e.kind != model.Compile || e.start || !slices.Contains(d.gained, moved) {
			return fmt.Errorf("it is not that the same is made by the module")
		}
	}
	return nil
}
