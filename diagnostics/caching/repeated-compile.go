// Package caching holds the rules of the guideline's third chapter: what is computed again although nothing has changed.
package caching

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed repeated-compile.md
var repeatedCompilePage string

// RepeatedCompile reports regular expressions, templates, schemas and the like that are made anew of the same text on each request.
var RepeatedCompile = rule.Rule{
	ID:        "repeated-compile",
	Category:  "caching",
	Level:     rule.Warning,
	Languages: []model.Language{model.Go, model.TypeScript},
	Fix:       "safe",
	Fixes:     []string{"hoist"},
	Summary:   "What could be compiled once is compiled on each request.",
	Page:      repeatedCompilePage,
	Check:     repeatedCompile,
}

func repeatedCompile(p *rule.Pass) {
	for _, h := range rule.HotCalls(p, model.Compile) {
		call := h.Call()
		if part(h.Func, h.Index) || !constant(h.Func, call) {
			continue
		}
		if call.Effect.What == "schema" && h.Doubt != "" { // what checks input stands in functions of all kinds
			continue
		}
		level := h.Level(p.Rule.Level)
		if cheap(call.Effect.What) {
			level = rule.Down(level)
		}
		f := h.Finding(p, level, rule.Certain, fmt.Sprintf("`%s` %s on each call%s, always of the same input: make it once, %s",
			rule.CallName(call), makes[call.Effect.What], h.Way(p.Program), outside(h.Func)))
		f.Fixes = []rule.FixRef{{ID: "hoist", Title: "Make it once, " + outside(h.Func), Safety: "safe"}}
		p.Report(f)
	}
}

// makes says what is made.
var makes = map[string]string{
	"location": "reads the time zone's file",
	"query":    "parses a query",
	"regexp":   "compiles a regular expression",
	"replacer": "builds a replacer",
	"schema":   "builds a schema",
	"template": "parses a template",
}

// cheap tells what costs a few microseconds from what costs tens of them and more.
func cheap(what string) bool { return what == "replacer" || what == "schema" || what == "location" }

func outside(f *link.Func) string {
	if f.Package.Language == model.Go {
		return "in a package variable"
	}
	return "in the module"
}

// part: what the call makes is a part of what another call makes, which is reported.
func part(f *link.Func, c int32) bool {
	return slices.ContainsFunc(f.Calls[c+1:], func(other model.Call) bool {
		return other.Effect != nil && other.Effect.Kind == model.Compile && slices.ContainsFunc(other.Args, func(v model.Value) bool {
			return slices.Contains(v.Deps, model.Dep{Kind: model.OnCall, Index: c})
		})
	})
}

// constant says whether what is compiled is the same each time: spelled out, or kept in package variables.
func constant(f *link.Func, call *model.Call) bool {
	args := call.Args
	if a := call.Effect.Arg; a >= 0 {
		if int(a) >= len(args) {
			return false
		}
		args = args[a : a+1]
	}
	for i := range args {
		v := &args[i]
		if v.Kind == model.Unknown && len(v.Deps) == 0 || v.Kind == model.FuncRef && len(v.Bound) > 0 {
			return false
		}
		for _, d := range v.Deps {
			if d.Kind == model.OnGlobal || d.Kind == model.OnCall && int(d.Index) < len(f.Calls) && steady(f, &f.Calls[d.Index]) {
				continue
			}
			return false
		}
	}
	return true
}

// steady: a call gives the same whenever its arguments are the same, which are among what the value depends on too.
func steady(f *link.Func, call *model.Call) bool {
	if call.Effect != nil {
		return call.Effect.Kind == model.Compile
	}
	switch call.Target.Symbol {
	case "path.Join", "path/filepath.Join", "html/template.New", "text/template.New":
		return true
	}
	return false
}
