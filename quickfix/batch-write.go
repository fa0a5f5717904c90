package quickfix

import (
	"context"
	"fmt"

	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
	script "github.com/perfls/perfls/quickfix/typescript"
)

var batchWriteScript = Fix{
	ID:       "batch-write",
	Title:    "Write the rows with one statement for many (if one fails, none of its statement is written)",
	Safety:   "review",
	Language: model.TypeScript,
	compute:  computeWriteScript,
	declared: declaredWriteScript,
}

func computeWriteScript(ctx context.Context, t *target) (*rewrite.Rewrite, error) {
	f, site, err := t.site()
	if err != nil {
		return nil, err
	}
	return inScript(ctx, t, t.snap.Abs(f.File().Path), func(c *typescript.Checked) (*rewrite.Rewrite, error) {
		return script.BatchInsert(ctx, c, site)
	})
}

// declaredWriteScript: one write less, one write more of the same model, nothing else.
func declaredWriteScript(d difference) error {
	if len(d.lost) != len(d.gained) || len(d.gained) > 1 {
		return fmt.Errorf("it is %d effects less and %d more", len(d.lost), len(d.gained))
	}
	for _, e := range append(d.lost, d.gained...) {
		if e.kind != model.Query || e.op != model.Write {
			return fmt.Errorf("it is not one write for another")
		}
		if e.model != d.gained[0].model || e.library != d.gained[0].library {
			return fmt.Errorf("it writes something else")
		}
	}
	return nil
}
