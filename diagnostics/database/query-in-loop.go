// Package database holds the rules of the guideline's first chapter: the fewest and cheapest statements.
package database

import (
	_ "embed"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed query-in-loop.md
var queryInLoopPage string

// QueryInLoop reports a read that runs once per element of a collection, through any number of calls.
var QueryInLoop = rule.Rule{
	ID:        "query-in-loop",
	Category:  "database",
	Level:     rule.Warning,
	Languages: []model.Language{model.Go, model.TypeScript},
	Fixes:     []string{"batch-query"},
	Fix:       "review",
	Summary:   "A query runs once per element of a collection (N+1).",
	Page:      queryInLoopPage,
	Check:     queryInLoop,
}

func queryInLoop(p *rule.Pass) {
	for _, e := range rule.PerElements(p, link.ReadQuery) {
		if e.Input == link.Fixed {
			continue // invariant-query-in-loop
		}
		if e.Reach.Hops > 0 && p.Program.CallHas(e.Func, e.LoopEffect.Call, link.WriteQuery) {
			continue // write-in-loop: an operation on each element, of which reading is a part
		}
		level, lowered := e.Judge(p.Rule.Level)
		text := e.Text(p, "runs one query per") + ": batch them into one query"
		f := e.Finding(p, level, lowered, text, "runs the query")
		// TypeScript's fix knows a callback that is run in place; what is called from there has no loop to batch before.
		if e.Reach.Hops == 0 || e.Rest.Hops == 0 && e.At.Func.Package.Language == model.TypeScript {
			f.Fixes = []rule.FixRef{{ID: "batch-query", Title: "Batch the look-ups into one query", Safety: "review"}}
		}
		p.Report(f)
	}
}
