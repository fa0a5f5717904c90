package link

import (
	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// declared applies the directives that people wrote on a function of theirs. What a directive says a function does takes the place of what
// its body shows: it then has that effect alone, at its own name. Directives that cannot be read are left out here; whoever reads comments
// reports them.
func (f *Func) declared() {
	if len(f.Doc) == 0 {
		return
	}
	params := make([]string, len(f.Params))
	for i := range f.Params {
		params[i] = f.Params[i].Name
	}
	var effects []model.Effect
	replace := false
	for _, text := range f.Doc {
		d, err := catalog.ParseDirective(text, params)
		if err != nil {
			continue
		}
		switch d.Verb {
		case "cold":
			f.cold = true
		case "entry":
			if d.Entry != nil {
				f.Entries = append(f.Entries, *d.Entry)
			}
		case "cached", "loader", "harmless", "batch":
			replace = true // nothing that a caller has to pay for on each call
		default:
			if d.Effect.Kind != model.NoEffect {
				replace = true
				effects = append(effects, d.For(len(f.Params)))
			}
		}
	}
	if !replace {
		return
	}
	f.described = true
	fact := *f.Function
	fact.Calls, fact.Loops = nil, nil
	fact.Regions = []model.Region{{Parent: -1, Loop: -1}}
	for i := range effects {
		call := model.Call{Span: fact.NameSpan, NameSpan: fact.NameSpan, Text: fact.Name, Effect: &effects[i],
			Target: model.Target{Kind: model.Static, Symbol: effects[i].Symbol}}
		for a := range fact.Params {
			call.Args = append(call.Args, model.Value{Kind: model.Parameter, Index: int32(a), Type: fact.Params[a].Type,
				Deps: []model.Dep{{Kind: model.OnParam, Index: int32(a)}}})
		}
		fact.Calls = append(fact.Calls, call)
	}
	f.Function = &fact
}
