package database

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed query-in-resolver.md
var queryInResolverPage string

// QueryInResolver reports a GraphQL field resolver that queries for each parent.
var QueryInResolver = rule.Rule{
	ID:        "query-in-resolver",
	Category:  "database",
	Level:     rule.Information, // a warning until docs/precision.md shows 80 % true: which parents come in lists is not read from the schema
	Languages: []model.Language{model.Go, model.TypeScript},
	Fix:       "none",
	Summary:   "A GraphQL field resolver queries once per parent object.",
	Page:      queryInResolverPage,
	Check:     queryInResolver,
}

func queryInResolver(p *rule.Pass) {
	for _, f := range p.Program.Funcs {
		field, parent := fieldResolver(f)
		if parent == 0 || f.File().Generated || onlyError(f) {
			continue
		}
		seen := map[string]bool{}
		for _, r := range f.Reaches(link.ReadQuery) {
			call := &f.Calls[r.Call()]
			if seen[rule.CallName(call)] || r.Deps&parent == 0 || loaded(p.Program, f, r) || p.Program.Share(f, r) < 0.5 || r.Loose {
				continue // what depends on arguments alone is asked once: its parent stands for a group of fields
			}
			seen[rule.CallName(call)] = true
			p.Report(rule.Finding{
				Level:       p.Rule.Level,
				Confidence:  rule.Likely,
				Message:     fmt.Sprintf("%s: `%s` runs one query per parent object%s: load the values of all parents with a dataloader", field, rule.CallName(call), rule.Through(p.Program, f, r)),
				Place:       rule.PlaceOf(f, call.NameSpan),
				Related:     rule.Hops(p.Program, f, r, "runs the query"),
				Entry:       field,
				Fingerprint: rule.Fingerprint(p.Rule.ID, string(f.ID), rule.CallName(call)),
				Subject:     rule.Subject{Func: f.ID, Loop: -1, Call: r.Call()},
			})
		}
	}
}

// onlyError: resolvers of input fields store what they are given and return nothing else.
func onlyError(f *link.Func) bool { return len(f.Results) == 1 && f.Results[0] == "error" }

// fieldResolver says whether f resolves a field of an object, and which of its parameters (as a bit) holds that: fields of the root types
// are resolved once a request.
func fieldResolver(f *link.Func) (field string, parent uint64) {
	for _, e := range f.Entries {
		if e.Parent <= 0 || e.Parent > 32 {
			continue
		}
		owner, _, ok := strings.Cut(e.Route, ".")
		switch strings.ToLower(owner) {
		case "", "query", "mutation", "subscription", "entity":
			continue
		}
		if ok {
			return e.Route, 1 << (e.Parent - 1)
		}
	}
	return "", 0
}

// loaded: the query runs only where the parent does not carry the value yet, or where no loader is at hand.
func loaded(p *link.Program, f *link.Func, r link.Reach) bool {
	for _, hop := range p.Path(f, r) {
		for g := hop.Func.Calls[hop.Call].Region; g >= 0; g = hop.Func.Regions[g].Parent {
			switch hop.Func.Regions[g].Guard.Kind {
			case model.OnMiss, model.OnAbsent, model.OnUnset:
				return true
			}
		}
	}
	return false
}
