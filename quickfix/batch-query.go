package quickfix

import (
	"context"
	"fmt"
	"path/filepath"

	"golang.org/x/mod/modfile"

	"github.com/perfls/perfls/internal/model"
	write "github.com/perfls/perfls/quickfix/golang"
	"github.com/perfls/perfls/quickfix/rewrite"
)

var batchQuery = Fix{
	ID:       "batch-query",
	Title:    "Batch the look-ups into one query (one snapshot; a database error comes before the first pass)",
	Safety:   "review",
	Language: model.Go,
	compute:  computeBatch,
	declared: declaredBatch,
	several:  severalCalls,
}

func computeBatch(ctx context.Context, t *target) (*rewrite.Rewrite, error) {
	s := t.finding.Subject
	if s.Call < 0 || s.Loop < 0 {
		return nil, Refusal{Reason: "the finding is not about a call in a loop"}
	}
	checked, err := t.front.(goFrontEnd).check(ctx, t.path)
	if err != nil {
		return nil, err
	}
	call, loop := &t.fn.Calls[s.Call], &t.fn.Loops[s.Loop]
	return write.BatchQuery(ctx, checked, write.Site{
		Path: t.path, Call: int(t.fn.Start + call.NameSpan.Start), Loop: int(t.fn.Start + loop.Span.Start),
	}, write.Options{Writes: t.writes, Requires: t.requires})
}

// severalCalls: a finding is about a loop and a callee. Where the loop calls it twice, one edit settles one of the calls.
func severalCalls(t *target) bool {
	s := t.finding.Subject
	n := 0
	for c := range t.fn.Calls {
		call := &t.fn.Calls[c]
		inside := false
		for l := t.fn.Regions[call.Region].Loop; l >= 0; l = t.fn.Loops[l].Parent {
			inside = inside || l == s.Loop
		}
		if inside && call.Effect != nil && call.Effect.Kind == model.Query && call.Target.Symbol == t.fn.Calls[s.Call].Target.Symbol {
			n++
		}
	}
	return n > 1
}

// writes says what a call does to databases, as far as the program is linked.
func (t *target) writes(path string, start, end int) (statements []string, known bool) {
	for _, f := range t.program.Funcs {
		if t.snap.Abs(f.File().Path) != path {
			continue
		}
		for c := range f.Calls {
			span := f.Calls[c].Span
			if int(f.Start+span.Start) != start || int(f.Start+span.End) != end {
				continue
			}
			calls, all := t.program.Closure(f, int32(c), closureLimit)
			for _, call := range calls {
				if e := call.Effect; e != nil && e.Kind == model.Query && e.Op != model.Read {
					statements = append(statements, e.SQL)
				}
			}
			return statements, all
		}
	}
	return nil, false
}

// closureLimit is how many functions are followed to show that a call writes nothing.
const closureLimit = 500

// requires looks into the nearest go.mod above the file.
func (t *target) requires(module string) bool {
	for dir := filepath.Dir(t.path); ; dir = filepath.Dir(dir) {
		data, err := t.snap.FS().ReadFile(filepath.Join(dir, "go.mod"))
		if err != nil {
			if dir == filepath.Dir(dir) {
				return false
			}
			continue
		}
		mod, err := modfile.ParseLax("go.mod", data, nil)
		if err != nil {
			return false
		}
		for _, r := range mod.Require {
			if r.Mod.Path == module && !r.Indirect {
				return true
			}
		}
		return false
	}
}

// declaredBatch: one read less, one read more of the same tables, nothing else.
func declaredBatch(d difference) error {
	if len(d.lost) != 1 || len(d.gained) != 1 {
		return fmt.Errorf("it is %d effects less and %d more", len(d.lost), len(d.gained))
	}
	lost, gained := d.lost[0], d.gained[0]
	if lost.kind != model.Query || gained.kind != model.Query || lost.op != model.Read || gained.op != model.Read {
		return fmt.Errorf("it is not one read for another")
	}
	if lost.sql != "" && gained.sql != "" && !write.SameTables(lost.sql, gained.sql) {
		return fmt.Errorf("it reads other tables")
	}
	return nil
}
