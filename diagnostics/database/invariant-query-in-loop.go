package database

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/sqltext"
)

//go:embed invariant-query-in-loop.md
var invariantQueryInLoopPage string

// InvariantQueryInLoop reports a query in a loop that asks the same on every pass.
var InvariantQueryInLoop = rule.Rule{
	ID:        "invariant-query-in-loop",
	Category:  "database",
	Level:     rule.Warning,
	Languages: []model.Language{model.Go, model.TypeScript},
	Fix:       "none",
	Summary:   "A query in a loop asks the same on every pass.",
	Page:      invariantQueryInLoopPage,
	Check:     invariantQueryInLoop,
}

func invariantQueryInLoop(p *rule.Pass) {
	for _, e := range rule.PerElements(p, link.ReadQuery) {
		if e.Input != link.Fixed || e.Loop < 0 || e.Reach.Opaque || mayChange(p.Program, &e) {
			continue
		}
		level, lowered := e.Judge(p.Rule.Level)
		text := fmt.Sprintf("`%s` runs the same query on every pass over `%s`%s: run it once before the loop",
			rule.CallName(e.Call()), e.Func.Loops[e.Loop].OverText, rule.Through(p.Program, e.At.Func, e.Rest))
		p.Report(e.Finding(p, level, lowered, text, "runs the query"))
	}
}

// mayChange: the loop writes what the query reads, or something that is not known to be another table.
func mayChange(p *link.Program, e *rule.PerElement) bool {
	writes := p.InLoop(e.Func, e.Loop, link.WriteQuery)
	if len(writes) == 0 {
		return false
	}
	read := tables(p.Sink(e.Func, e.Reach).Effect)
	for _, w := range writes {
		written := tables(w)
		if len(read) == 0 || len(written) == 0 {
			return true
		}
		for _, t := range written {
			if slices.Contains(read, t) {
				return true
			}
		}
	}
	return false
}

// tables names what a statement reads or writes, as far as its text or model says.
func tables(e *model.Effect) []string {
	if e.SQL == "" {
		if e.Model == "" {
			return nil
		}
		return []string{e.Model}
	}
	var out []string
	for _, st := range sqltext.Read(e.SQL) {
		tables, sure := st.Base()
		if !sure { // a hole: any table
			return nil
		}
		for _, t := range tables {
			out = append(out, strings.ToLower(strings.TrimPrefix(t.Schema+"."+t.Name, ".")))
		}
	}
	return out
}
