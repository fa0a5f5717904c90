package database

import (
	_ "embed"
	"slices"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/sqltext"
)

//go:embed write-in-loop.md
var writeInLoopPage string

// WriteInLoop reports an insert, update or delete that runs once per element of a collection.
var WriteInLoop = rule.Rule{
	ID:        "write-in-loop",
	Category:  "database",
	Level:     rule.Information,
	Languages: []model.Language{model.Go, model.TypeScript},
	Fixes:     []string{"batch-write"},
	Fix:       "review",
	Summary:   "A write runs once per element of a collection.",
	Page:      writeInLoopPage,
	Check:     writeInLoop,
}

func writeInLoop(p *rule.Pass) {
	for _, e := range rule.PerElements(p, link.WriteQuery) {
		if e.Input == link.Fixed || oneByOne(p.Program, &e) {
			continue
		}
		level, lowered := e.Judge(p.Rule.Level)
		text := e.Text(p, "writes once per") + ": write many rows with one statement"
		f := e.Finding(p, level, lowered, text, "writes")
		if e.Rest.Hops == 0 && e.At.Func.Package.Language == model.TypeScript {
			f.Fixes = []rule.FixRef{{ID: "batch-write", Title: "Write the rows with one statement for many", Safety: "review"}}
		}
		p.Report(f)
	}
}

// oneByOne: every element is meant to succeed or fail alone, so that one statement for all would be wrong: the loop sets savepoints, or what
// it calls opens a transaction of its own and the loop goes on after an error of it.
func oneByOne(p *link.Program, e *rule.PerElement) bool {
	if e.Loop < 0 {
		return false
	}
	for _, w := range append(p.InLoop(e.Func, e.Loop, link.WriteQuery), p.InLoop(e.Func, e.Loop, link.ReadQuery)...) {
		if sqltext.Verb(w.SQL) == "SAVEPOINT" {
			return true
		}
	}
	return p.CallHas(e.Func, e.LoopEffect.Call, link.Transaction) && goesOn(e.Func, e.Loop, e.LoopEffect.Call)
}

// goesOn: the call's error is looked at, and the loop is not left because of it.
func goesOn(f *link.Func, loop, call int32) bool {
	depends := func(deps []model.Dep) bool {
		return slices.Contains(deps, model.Dep{Kind: model.OnCall, Index: call})
	}
	for _, x := range f.Loops[loop].Exits {
		if depends(x.Deps) {
			return false
		}
	}
	for _, r := range f.Regions {
		if r.Guard.Kind == model.OnError && depends(r.Guard.Deps) {
			return true
		}
	}
	return false
}
