package database

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed client-per-request.md
var clientPerRequestPage string

// ClientPerRequest reports clients and pools that requests make anew, always for the same server.
var ClientPerRequest = rule.Rule{
	ID:        "client-per-request",
	Category:  "database",
	Level:     rule.Information, // the table says warning: not before a round of docs/precision.md shows how often it is right
	Languages: []model.Language{model.Go, model.TypeScript},
	Fix:       "none",
	Summary:   "A request makes a client of its own, with new connections.",
	Page:      clientPerRequestPage,
	Check:     clientPerRequest,
}

func clientPerRequest(p *rule.Pass) {
	type site struct {
		fn   *link.Func
		call int32
	}
	seen := map[site]bool{}
	for _, h := range rule.HotCalls(p, model.Client) {
		made := h.Call().Effect
		if made.What == "http" { // shares the process's connections
			continue
		}
		for _, m := range makers(p, h) {
			if at := (site{m.Func, m.Index}); !seen[at] {
				seen[at] = true
				perRequest(p, &m, made)
			}
		}
	}
}

func perRequest(p *rule.Pass, h *rule.HotCall, made *model.Effect) {
	call := h.Call()
	if chosen(h.Func, call) || decided(h.Func, call.Region) {
		return
	}
	if h.Func.Roles&(model.Request|model.Message) == 0 { // what nothing is known to call is mostly called when the program starts
		return
	}
	if made.Library == "knex" && len(call.Args) > 0 && builds(&call.Args[0]) {
		return
	}
	p.Report(h.Finding(p, h.Level(p.Rule.Level), rule.Likely, fmt.Sprintf("`%s` makes a client of %s%s each time, and connects anew: make it once, and share it",
		rule.CallName(call), made.Library, h.Way(p.Program))))
}

// makers gives the calls that decide to make a client: the call itself, and of one in a constructor of the workspace (class Store extends
// PrismaClient, or one with a pool of its own) those that make such an object.
func makers(p *rule.Pass, h rule.HotCall) []rule.HotCall {
	if !strings.HasSuffix(h.Func.Name, ".constructor") {
		return []rule.HotCall{h}
	}
	var out []rule.HotCall
	for _, hop := range p.Program.Callers(h.Func) {
		if c, ok := rule.Hot(p, hop.Func, hop.Call); ok {
			out = append(out, c)
		}
	}
	return out
}

// chosen: what the client connects to differs from call to call: a tenant's database, what a user wants to try.
func chosen(f *link.Func, call *model.Call) bool {
	return slices.ContainsFunc(call.Args, func(v model.Value) bool {
		if v.Type == "context.Context" {
			return false
		}
		return slices.ContainsFunc(v.Deps, func(d model.Dep) bool {
			switch d.Kind {
			case model.OnParam:
				return !(d.Index == 0 && f.Receiver != "") && !(int(d.Index) < len(f.Params) && f.Params[d.Index].Type == "context.Context")
			case model.OnCapture, model.OnLoop:
				return true
			}
			return false
		})
	})
}

// decided: whether it is made depends on the state of the program, as whether there is a connection already.
func decided(f *link.Func, region int32) bool {
	for ; region >= 0; region = f.Regions[region].Parent {
		g := f.Regions[region].Guard
		if g.Kind == model.OnCondition && !slices.ContainsFunc(g.Deps, func(d model.Dep) bool { return d.Kind == model.OnParam && (d.Index > 0 || f.Receiver == "") }) {
			return true
		}
	}
	return false
}

// builds: Knex is given nothing to connect to, so it writes statements for another client.
func builds(config *model.Value) bool {
	return config.Kind == model.Object && !slices.ContainsFunc(config.Fields, func(f model.Field) bool { return f.Name == "connection" || f.Name == model.Rest })
}
