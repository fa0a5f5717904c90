package link

import (
	"slices"
	"sort"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// maxFan is the number of implementations over which an interface call counts as unresolved: beyond it (io.Reader, http.Handler)
// "some of them query" says nothing about this call.
const maxFan = 12

// implementations answers which methods an interface call may run.
type implementations struct {
	types    map[model.TypeID]*model.Type
	byMethod map[string][]*model.Type // concrete types that may implement interfaces, by method name
	caching  []*model.Type            // concrete types that are called caches. What embeds an interface to stand before it is among them
	made     map[model.TypeID]bool    // constructed outside of tests
	wired    map[model.TypeID][]model.TypeID
	bound    map[model.TypeID][]model.TypeID // what containers put where an interface is wanted, by tokens
	cache    map[interfaceMethod]targets
	known    map[model.FuncID]int32 // functions with facts
}

type interfaceMethod struct {
	iface  model.TypeID
	method string
}

type targets struct {
	funcs []model.FuncID
	loose bool
}

func implementationsOf(packages []*model.Package, known map[model.FuncID]int32) implementations {
	im := implementations{
		types:    map[model.TypeID]*model.Type{},
		byMethod: map[string][]*model.Type{},
		made:     map[model.TypeID]bool{},
		wired:    map[model.TypeID][]model.TypeID{},
		cache:    map[interfaceMethod]targets{},
		known:    known,
	}
	helpers := map[model.TypeID]bool{} // types of test helpers, as long as nothing else makes them
	for _, pkg := range packages {
		for _, t := range pkg.Types {
			helpers[t.ID] = helpers[t.ID] || pkg.Testing
		}
	}
	for _, pkg := range packages {
		for _, w := range pkg.Wires {
			if !pkg.Testing {
				helpers[w.Type] = false
			}
			if w.Iface == "" {
				im.made[w.Type] = true
			} else {
				im.wired[w.Iface] = append(im.wired[w.Iface], w.Type)
			}
		}
	}
	im.bound = boundByTokens(im.wired)
	for _, pkg := range packages {
		for _, t := range pkg.Types {
			if _, twice := im.types[t.ID]; twice {
				continue
			}
			im.types[t.ID] = t
			if !t.Test && !t.Interface && strings.Contains(strings.ToLower(string(t.ID)), "cach") {
				im.caching = append(im.caching, t)
			}
			if t.Interface || t.Double || t.Test || helpers[t.ID] {
				continue
			}
			for _, m := range t.Methods {
				im.byMethod[m.Name] = append(im.byMethod[m.Name], t)
			}
		}
	}
	return im
}

// find lists the methods that a call of method on iface may run. Types that are assigned to the interface somewhere come first, then
// the constructed ones, then all that have the methods: a type that nobody makes is not what runs.
func (im *implementations) find(iface model.TypeID, method string) targets {
	key := interfaceMethod{iface, method}
	if t, ok := im.cache[key]; ok {
		return t
	}
	t := im.search(iface, method)
	im.cache[key] = t
	return t
}

func (im *implementations) search(iface model.TypeID, method string) targets {
	if isToken(iface) {
		return targets{funcs: im.methodsOf(im.bound[iface], method)}
	}
	it := im.types[iface]
	if it == nil || len(it.Methods) == 0 {
		return targets{}
	}
	rarest := it.Methods[0].Name
	for _, m := range it.Methods {
		if len(im.byMethod[m.Name]) < len(im.byMethod[rarest]) {
			rarest = m.Name
		}
	}
	var exact, loose []*model.Type
	for _, t := range im.byMethod[rarest] {
		switch implements(t, it) {
		case matches:
			exact = append(exact, t)
		case resembles:
			loose = append(loose, t)
		}
	}
	found, isLoose := exact, false
	if len(found) == 0 {
		found, isLoose = loose, true
	}
	found = im.prefer(iface, im.own(found, method))
	seen := map[model.FuncID]bool{}
	var out []model.FuncID
	for _, t := range found {
		if m := methodOf(t, method); m != nil && !seen[m.Func] {
			seen[m.Func] = true
			out = append(out, m.Func)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return targets{funcs: out, loose: isLoose}
}

// Cached says whether something with a cache implements what an interface call runs, wherever it is put to use: what is asked through the
// interface may then be answered by it.
func (p *Program) Cached(call *model.Call) bool {
	it := p.impls.types[call.Target.Iface]
	if call.Target.Kind != model.Interface || it == nil {
		return false
	}
	return slices.ContainsFunc(p.impls.caching, func(t *model.Type) bool {
		return methodOf(t, call.Target.Method) != nil && implements(t, it) != differs && len(p.impls.own([]*model.Type{t}, call.Target.Method)) > 0
	})
}

// own leaves out types that only pass the method on: a struct that embeds the interface runs some other type's method.
func (im *implementations) own(found []*model.Type, method string) []*model.Type {
	var out []*model.Type
	for _, t := range found {
		if m := methodOf(t, method); m != nil {
			if _, ok := im.known[m.Func]; ok {
				out = append(out, t)
			}
		}
	}
	return out
}

func (im *implementations) prefer(iface model.TypeID, found []*model.Type) []*model.Type {
	wired := map[model.TypeID]bool{}
	for _, id := range im.wired[iface] {
		wired[id] = true
	}
	injected := map[model.TypeID]bool{}
	for _, id := range im.bound[iface] {
		injected[id] = true
	}
	if len(injected) > 0 { // and what the code itself makes and puts there
		for id := range wired {
			injected[id] = injected[id] || im.made[id]
		}
	}
	for _, chosen := range []map[model.TypeID]bool{injected, wired, im.made} {
		var out []*model.Type
		for _, t := range found {
			if chosen[t.ID] {
				out = append(out, t)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return found
}

type match uint8

const (
	differs match = iota
	resembles
	matches
)

// implements compares method sets by name and signature. Where a signature could not be typed, name and arity decide.
func implements(t, iface *model.Type) match {
	result := matches
	for i := range iface.Methods {
		want := &iface.Methods[i]
		have := methodOf(t, want.Name)
		if have == nil {
			return differs
		}
		if have.Sig == want.Sig {
			continue
		}
		if !(strings.Contains(have.Sig, "invalid type") || strings.Contains(want.Sig, "invalid type")) || arity(have.Sig) != arity(want.Sig) {
			return differs
		}
		result = resembles
	}
	return result
}

// arity counts the commas of a signature outside of nested brackets: parameters and results together.
func arity(sig string) int {
	depth, n := 0, 0
	for _, r := range sig {
		switch r {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		case ',':
			if depth == 1 {
				n++
			}
		}
	}
	return n
}

func methodOf(t *model.Type, name string) *model.Method {
	i := sort.Search(len(t.Methods), func(i int) bool { return t.Methods[i].Name >= name })
	if i < len(t.Methods) && t.Methods[i].Name == name {
		return &t.Methods[i]
	}
	return nil
}
