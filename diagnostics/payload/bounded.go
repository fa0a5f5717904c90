package payload

import (
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

// notLimited leaves out the reads of programs with a limit that is not taken from one handler's own request: a middleware, a server option
// or a wrapper. Which routes it covers is decided by how it is registered, and perfls would rather miss a route than accuse one that is
// covered.
func notLimited(p *link.Program, mains []uint64, reads []*unbounded) []*unbounded {
	for _, f := range p.Funcs {
		if f.File().Test {
			continue
		}
		for c := range f.Calls {
			if !limits(p, f, &f.Calls[c]) {
				continue
			}
			reads = slices.DeleteFunc(reads, func(u *unbounded) bool { return link.SameProgram(mains[f.Index], u.mains(mains)) })
			break
		}
	}
	return reads
}

// limits says whether a call bounds bodies for others than f itself: by what is known of it, or, where nothing is, by its name.
func limits(p *link.Program, f *link.Func, call *model.Call) bool {
	if e := call.Effect; e != nil {
		return e.Kind == model.BodyLimit && (e.Arg < 0 || wraps(p, f) || passesOn(f))
	}
	if call.Target.Kind == model.Interface || p.Func(model.FuncID("go:"+call.Target.Symbol)) != nil {
		return false
	}
	name := strings.ToLower(call.Text[strings.LastIndexByte(call.Text, '.')+1:])
	for _, word := range [...]string{"limitread", "maxbytes"} { // of a body: where the function hands it on
		if strings.Contains(name, word) && (wraps(p, f) || passesOn(f)) {
			return true
		}
	}
	for _, word := range [...]string{"sizelimit", "bodylimit", "limitbody", "limitrequestsize", "maxbody", "maxrequestsize"} {
		if strings.Contains(name, word) && len(call.Args) > 0 {
			return true
		}
	}
	return false
}

// notDrained leaves out what handlers read where a middleware of the same program has already read the body whole, to log or check it, and
// put a buffer in its place: the limit belongs there.
func notDrained(p *link.Program, mains []uint64, reads []*unbounded) []*unbounded {
	drains := map[*unbounded]bool{}
	for _, u := range reads {
		drains[u] = u.known(mains) && (wraps(p, u.fn) || passesOn(u.fn))
	}
	return slices.DeleteFunc(slices.Clone(reads), func(u *unbounded) bool {
		return !drains[u] && slices.ContainsFunc(reads, func(d *unbounded) bool {
			return drains[d] && link.SameProgram(d.mains(mains), u.mains(mains))
		})
	})
}

// notLocal leaves out what only servers read that listen on the own machine: whoever reaches them is trusted with more than memory.
func notLocal(p *link.Program, reads []*unbounded) []*unbounded {
	local, open := map[int32]bool{}, map[int32]bool{} // handlers behind servers of either kind
	for i := 0; i < len(p.Funcs); {
		family := p.Funcs[i : i+1]
		for i++; i < len(p.Funcs) && strings.HasPrefix(string(p.Funcs[i].ID), string(family[0].ID)+"$"); i++ {
			family = family[:len(family)+1]
		}
		if family[0].File().Test || !slices.ContainsFunc(family, startsServer) {
			continue
		}
		set := open
		if listensLocally(family) {
			set = local
		}
		for behind := range p.Behind(family[0]) {
			set[behind] = true
		}
	}
	if len(local) == 0 {
		return reads
	}
	return slices.DeleteFunc(reads, func(u *unbounded) bool {
		return !slices.ContainsFunc(u.handlers, func(h *link.Func) bool { return !local[h.Index] || open[h.Index] })
	})
}

func startsServer(f *link.Func) bool {
	return slices.ContainsFunc(f.Calls, func(c model.Call) bool { return c.Effect != nil && c.Effect.Kind == model.Serve })
}

// listensLocally says whether a function that starts a server names, itself or in its literals, an address of the own machine and no other.
func listensLocally(family []*link.Func) bool {
	local := false
	for _, f := range family {
		for c := range f.Calls {
			address, names := listensOn(f, &f.Calls[c])
			switch {
			case names && !isLoopback(address):
				return false
			case names:
				local = true
			}
		}
	}
	return local
}

// listensOn is the address that a call listens on, "" where the code does not spell it out; names is false if it is said elsewhere.
func listensOn(f *link.Func, call *model.Call) (address string, names bool) {
	switch symbol := call.Target.Symbol; {
	case len(call.Args) < 2:
	case symbol == "net.Listen" || symbol == "(*net.ListenConfig).Listen":
		if network := &call.Args[len(call.Args)-2]; network.Text == "unix" {
			return network.Text, true
		}
		return addressOf(f, &call.Args[len(call.Args)-1]), true
	case symbol == "net.JoinHostPort" && isLoopback(call.Args[0].Text):
		return call.Args[0].Text, true
	}
	if call.Effect == nil || call.Effect.Kind != model.Serve {
		return "", false
	}
	for a := range call.Args {
		v := &call.Args[a]
		for i := range v.Fields {
			if v.Fields[i].Name == "Addr" {
				return addressOf(f, &v.Fields[i].Value), true
			}
		}
		if v.Type == "string" {
			return addressOf(f, v), true
		}
	}
	return "", false
}

// addressOf is the text of an address, of its host where that is joined with a port.
func addressOf(f *link.Func, v *model.Value) string {
	if v.Kind == model.Result && int(v.Index) < len(f.Calls) {
		if made := &f.Calls[v.Index]; made.Target.Symbol == "net.JoinHostPort" && len(made.Args) > 0 {
			return made.Args[0].Text
		}
	}
	return v.Text
}

// isLoopback: an address of the own machine, or a socket in its file system.
func isLoopback(address string) bool {
	for _, own := range [...]string{"127.", "localhost", "[::1]", "unix"} {
		if strings.HasPrefix(address, own) {
			return true
		}
	}
	return address == "::1"
}

// wraps: f is the function that a middleware makes around the next handler.
func wraps(p *link.Program, f *link.Func) bool {
	for ; f != nil; f = p.Func(f.Parent) {
		for i, param := range f.Params {
			if i == 0 && f.Receiver != "" {
				continue // a type that is called a handler, and holds some
			}
			t := param.Type
			if strings.HasSuffix(t, ".Handler") || strings.HasSuffix(t, ".HandlerFunc") || strings.Contains(t, "func(net/http.ResponseWriter") {
				return true
			}
		}
	}
	return false
}

// passesOn: f is middleware of a framework whose handlers and middleware look alike, and calls the next one through its context; or a
// handler that hands its request on to another.
func passesOn(f *link.Func) bool {
	for c := range f.Calls {
		call := &f.Calls[c]
		if n := len(call.Args); n > 1 && strings.HasSuffix(call.Text, ".ServeHTTP") && call.Args[n-1].Kind == model.Parameter {
			return true
		}
		if strings.HasSuffix(call.Target.Symbol, ").Next") && len(call.Args) == 1 && call.Args[0].Kind == model.Parameter {
			return true
		}
	}
	return false
}
