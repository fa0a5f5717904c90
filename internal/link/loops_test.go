package link

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// TestHasWhatItsCallsHave: LoopEffects passes over functions that keep no reach of a class, so keeping must never lose a class that one
// of the calls has: not through cycles, nor where paths are long or a function keeps as many reaches as it may.
func TestHasWhatItsCallsHave(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	with := 0
	for range 50 {
		p := Link(random(r, 40))
		for _, f := range p.Funcs {
			for class := ReadQuery; class <= Transaction; class++ {
				found := false
				for c := range f.Calls {
					found = found || p.CallHas(f, int32(c), class)
				}
				if found != p.has(f, class) {
					t.Fatalf("%s, class %d: a call has it: %v, the function has it: %v", f.ID, class, found, !found)
				}
				if found {
					with++
				}
			}
		}
	}
	if with == 0 {
		t.Error("no function has any effect")
	}
}

// random is a program of n functions that call each other as it happens, under loops and conditions, and now and then query.
func random(r *rand.Rand, n int) []*model.Package {
	pkg := &model.Package{ID: "go:p", Files: []model.File{{Path: "p.go"}}}
	for i := range n {
		f := function(fmt.Sprintf("p.F%d", i), "a", "b", "c")
		for range r.IntN(4) {
			region, arg := int32(0), param(int32(r.IntN(3)))
			switch r.IntN(4) {
			case 0:
				var l int32
				l, region = f.loop(model.Collection, param(1))
				arg = element(l)
			case 1:
				f.Regions = append(f.Regions, model.Region{Kind: model.Branch, Loop: -1, Guard: model.Guard{Kind: model.GuardKind(r.IntN(6))}})
				region = int32(len(f.Regions) - 1)
			}
			if r.IntN(8) == 0 {
				f.query(region, arg)
			} else {
				f.call(region, fmt.Sprintf("p.F%d", r.IntN(n)), arg, param(int32(r.IntN(3))))
			}
		}
		pkg.Funcs = append(pkg.Funcs, f.Function)
		pkg.Starts = append(pkg.Starts, 0)
	}
	return []*model.Package{pkg}
}
