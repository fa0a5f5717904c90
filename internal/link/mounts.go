package link

import (
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// Node's routers are mounted after their routes are registered, mostly in another file: app.use('/api', router). A router is known by the
// variable of a module that holds it, or by the call that made it.

// mount is a call that puts a router below a path of another one.
type mount struct {
	by   *Func
	call int32
}

// mounts finds the routers that others are put below. The first one counts where there are several.
func (p *Program) mounts() map[string]mount {
	out := map[string]mount{}
	for _, f := range p.Funcs {
		if f.Package.Language != model.TypeScript || f.File().Test {
			continue
		}
		for c := range f.Calls {
			call := &f.Calls[c]
			if call.Effect == nil || call.Effect.Kind != model.Use && call.Effect.Kind != model.Route || len(call.Args) < 2 {
				continue
			}
			for _, h := range call.Effect.Handlers {
				if int(h) >= len(call.Args) {
					continue
				}
				for _, key := range p.routers(f, &call.Args[h], 0) {
					if _, twice := out[key]; !twice {
						out[key] = mount{f, int32(c)}
					}
				}
			}
		}
	}
	return out
}

// routers names what a value may be that routes are registered with.
func (p *Program) routers(f *Func, v *model.Value, depth int) []string {
	const deepest = 4
	switch {
	case depth > deepest:
		return nil
	case v.Kind == model.Global:
		return []string{v.Text}
	case v.Kind != model.Result || int(v.Index) >= len(f.Calls):
		return nil
	}
	out := []string{string(f.ID) + "/" + strconv.Itoa(int(v.Index))}
	if v.Text != "" {
		out = append(out, v.Text)
	}
	call := &f.Calls[v.Index]
	if isMiddlewareOf(call) {
		return append(out, p.routers(f, &call.Args[0], depth+1)...)
	}
	for _, e := range f.out {
		if e.call != v.Index || e.kind != calls {
			continue
		}
		maker := p.Funcs[e.to]
		for r := range maker.Returns {
			out = append(out, p.routers(maker, &maker.Returns[r], depth+1)...)
		}
	}
	return out
}

// isMiddlewareOf: a router of Koa is mounted as what its method routes gives.
func isMiddlewareOf(call *model.Call) bool {
	_, method, ok := cutLastDot(call.Target.Symbol)
	return ok && len(call.Args) > 0 && (method == "routes" || method == "middleware") && strings.HasPrefix(call.Target.Symbol, "npm:")
}

func cutLastDot(s string) (before, after string, ok bool) {
	i := strings.LastIndexByte(s, '.')
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+1:], true
}

// mounted is the path that the router v of f is put below.
func (g *groups) mounted(f *Func, v *model.Value, depth int) string {
	const deepest = 6
	if depth > deepest || f.Package.Language != model.TypeScript {
		return ""
	}
	for _, key := range g.p.routers(f, v, 0) {
		if m, ok := g.mounts[key]; ok {
			call := &m.by.Calls[m.call]
			return join(g.below(m.by, &call.Args[0], depth+1), call.Effect.Path)
		}
	}
	return ""
}
