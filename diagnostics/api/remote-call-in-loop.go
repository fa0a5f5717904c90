// Package api holds the rules of the guideline's second chapter: what a route does while its caller waits.
package api

import (
	_ "embed"
	"fmt"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed remote-call-in-loop.md
var remoteCallInLoopPage string

// RemoteCallInLoop reports an HTTP or RPC call that is made once per element, one after another.
var RemoteCallInLoop = rule.Rule{
	ID:        "remote-call-in-loop",
	Category:  "api",
	Level:     rule.Information,
	Languages: []model.Language{model.Go, model.TypeScript},
	Fix:       "none",
	Summary:   "A remote call is made once per element, in sequence.",
	Page:      remoteCallInLoopPage,
	Check:     remoteCallInLoop,
}

func remoteCallInLoop(p *rule.Pass) {
	for _, e := range rule.PerElements(p, link.RemoteCall) {
		if e.Input == link.Fixed || e.Func.Calls[e.LoopEffect.Call].Spawned || paced(&e) || e.Concurrent() {
			continue
		}
		level, lowered := e.Judge(p.Rule.Level)
		text := fmt.Sprintf("`%s` makes one remote call per %s, one after another%s: ask for all at once, or run a bounded number at a time",
			rule.CallName(e.Call()), e.Element(), rule.Through(p.Program, e.At.Func, e.Rest))
		p.Report(e.Finding(p, level, lowered, text, "calls the other service"))
	}
}

// paced: the loop waits on purpose between calls.
func paced(e *rule.PerElement) bool {
	for c := range e.Func.Calls {
		call := &e.Func.Calls[c]
		if call.Effect == nil || call.Effect.Kind != model.Sleep {
			continue
		}
		for l := e.Func.Regions[call.Region].Loop; l >= 0; l = e.Func.Loops[l].Parent {
			if l == e.Loop {
				return true
			}
		}
	}
	return false
}
