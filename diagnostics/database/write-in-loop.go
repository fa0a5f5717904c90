package database

import (
	_ "embed"
	"fmt"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed write-in-loop.md
var writeInLoopPage string

// WriteInLoop reports an insert, update or delete that runs once per element of a collection.
var WriteInLoop = rule.Rule{
	ID:        "write-in-loop",
	Category:  "database",
	Level:     rule.Information,
	Languages: []model.Language{model.Go},
	Fix:       "none",
	Summary:   "A write runs once per element of a collection.",
	Page:      writeInLoopPage,
	Check:     writeInLoop,
}

func writeInLoop(p *rule.Pass) {
	for _, e := range rule.PerElements(p, link.WriteQuery) {
		if e.Input == link.Fixed {
			continue
		}
		level, lowered := rule.Lower(p.Rule.Level, e.Func)
		if e.Input == link.MayVary {
			level = rule.Down(level)
			lowered = "whether its input differs from pass to pass is not shown by the code"
		}
		call := &e.Func.Calls[e.Call]
		text := fmt.Sprintf("`%s` writes once per %s%s: write many rows with one statement",
			rule.CallName(call), e.Element(), rule.Through(p.Program, e.Func, e.Reach))
		p.Report(e.Finding(p, level, lowered, text, "writes"))
	}
}
