package database

import (
	_ "embed"
	"fmt"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed invariant-query-in-loop.md
var invariantQueryInLoopPage string

// InvariantQueryInLoop reports a query in a loop that asks the same on every pass.
var InvariantQueryInLoop = rule.Rule{
	ID:        "invariant-query-in-loop",
	Category:  "database",
	Level:     rule.Warning,
	Languages: []model.Language{model.Go},
	Fix:       "none",
	Summary:   "A query in a loop asks the same on every pass.",
	Page:      invariantQueryInLoopPage,
	Check:     invariantQueryInLoop,
}

func invariantQueryInLoop(p *rule.Pass) {
	for _, e := range rule.PerElements(p, link.ReadQuery) {
		if e.Input != link.Fixed || e.Loop < 0 || e.Reach.Opaque || p.Program.DoesInLoop(e.Func, e.Loop, link.WriteQuery) {
			continue
		}
		// (a write in the same loop may change what the query reads)
		level, lowered := rule.Lower(p.Rule.Level, e.Func)
		call := &e.Func.Calls[e.Call]
		text := fmt.Sprintf("`%s` runs the same query on every pass over `%s`%s: run it once before the loop",
			rule.CallName(call), e.Func.Loops[e.Loop].OverText, rule.Through(p.Program, e.Func, e.Reach))
		p.Report(e.Finding(p, level, lowered, text, "runs the query"))
	}
}
