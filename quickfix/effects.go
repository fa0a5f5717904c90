package quickfix

import (
	"sort"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

// effect is what one call does, as far as a fix must not change it unasked.
type effect struct {
	kind    model.EffectKind
	op      model.Operation
	library string
	model   string
	symbol  string
	sql     string
	route   string
	what    string // what is compiled
	start   bool   // it is done once, when the program starts, as far as the code says so itself
}

// difference is what edited code does more and less.
type difference struct{ lost, gained []effect }

// count adds n for each effect gained and takes n off for each one lost.
func (d difference) count(into map[effect]int, n int) {
	for _, e := range d.gained {
		into[e] += n
	}
	for _, e := range d.lost {
		into[e] -= n
	}
}

// quiet are effects that come and go with others: reading on in a result, a callback that is only called.
func quiet(kind model.EffectKind) bool {
	switch kind {
	case model.NoEffect, model.RowsNext, model.Callback, model.Begin, model.Terminal:
		return true
	}
	return false
}

// what a call compiles; "" for all else, whose kinds and symbols say enough.
func what(e *model.Effect) string {
	if e.Kind == model.Compile {
		return e.What
	}
	return ""
}

// differ compares the effects of two programs, call by call, in the packages that are not shared.
func differ(before, after *link.Program) difference {
	same := map[*model.Package]bool{}
	for _, p := range before.Packages {
		same[p] = true
	}
	shared := map[*model.Package]bool{}
	for _, p := range after.Packages {
		shared[p] = same[p]
	}
	count := map[effect]int{}
	add := func(p *link.Program, n int) {
		for _, f := range p.Funcs {
			if shared[f.Package] {
				continue
			}
			for c := range f.Calls {
				if e := f.Calls[c].Effect; e != nil && !quiet(e.Kind) {
					count[effect{e.Kind, e.Op, e.Library, e.Model, e.Symbol, e.SQL, e.Method + " " + e.Path, what(e), atStart(f)}] += n
				}
			}
		}
	}
	add(before, -1)
	add(after, 1)
	var d difference
	for e, n := range count {
		for ; n > 0; n-- {
			d.gained = append(d.gained, e)
		}
		for ; n < 0; n++ {
			d.lost = append(d.lost, e)
		}
	}
	for _, list := range [][]effect{d.lost, d.gained} {
		sort.Slice(list, func(i, j int) bool {
			return list[i].symbol < list[j].symbol || list[i].symbol == list[j].symbol && list[i].sql < list[j].sql
		})
	}
	return d
}
