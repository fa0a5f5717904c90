package link

import (
	"reflect"
	"slices"

	"github.com/perfls/perfls/internal/model"
)

// Change is how the facts of one version differ from those of the one before.
type Change uint8

const (
	Moved    Change = iota // functions and types stand elsewhere in their files, and no more
	Shifted                // also, things stand elsewhere in their functions: what rules say of places in them must be said anew
	Relinked               // anything else: the packages must be linked
)

// Move gives the program of packages that say the same as p's own about everything but places, with all places as they are now. If they
// say something else the program is nil and the change Relinked. It costs a comparison of what changed, and nothing of the rest.
func (p *Program) Move(packages []*model.Package) (*Program, Change) {
	if len(packages) != len(p.Packages) || len(p.byID) != len(p.Funcs) { // with a name declared twice, places are not found by name
		return nil, Relinked
	}
	change := Moved
	for i, pkg := range packages {
		if pkg != p.Packages[i] {
			change = max(change, compare(p.Packages[i], pkg))
		}
		if change == Relinked {
			return nil, Relinked
		}
	}
	next := *p
	next.Packages = packages
	next.relations = &relations{}
	next.Funcs = slices.Clone(p.Funcs)
	first := 0
	for i, pkg := range packages {
		if pkg != p.Packages[i] {
			at := make([]Func, len(pkg.Funcs))
			for j, fact := range pkg.Funcs {
				if len(fact.Doc) > 0 { // what people declared took the place of the body
					return nil, Relinked
				}
				at[j] = *p.Funcs[first+j]
				at[j].Function, at[j].Package, at[j].Start = fact, pkg, pkg.Starts[j]
				next.Funcs[first+j] = &at[j]
			}
		}
		first += len(pkg.Funcs)
	}
	return &next, change
}

// compare looks at everything but places in files and comments.
func compare(a, b *model.Package) Change {
	same := a.ID == b.ID && a.Name == b.Name && a.Language == b.Language && a.Unresolved == b.Unresolved && a.Databases == b.Databases && a.Member == b.Member && len(a.Funcs) == len(b.Funcs) &&
		slices.EqualFunc(a.Types, b.Types, sameType) && reflect.DeepEqual(a.Tables, b.Tables) &&
		slices.EqualFunc(a.Files, b.Files, func(a, b model.File) bool {
			return a.Path == b.Path && a.Generated == b.Generated && a.Test == b.Test
		}) &&
		slices.Equal(a.Wires, b.Wires) && slices.Equal(a.Binds, b.Binds) && slices.Equal(a.Stubbed, b.Stubbed) && slices.Equal(a.Uses, b.Uses)
	if !same {
		return Relinked
	}
	change := Moved
	for i, f := range a.Funcs {
		change = max(change, compareFunction(f, b.Funcs[i]))
		if change == Relinked {
			break
		}
	}
	return change
}

func compareFunction(a, b *model.Function) Change {
	switch {
	case a == b || a.ID == b.ID && a.File == b.File && a.Hash == b.Hash && a.Hash != 0:
		return Moved
	case a.ID == b.ID && reflect.DeepEqual(withoutSpans(a), withoutSpans(b)):
		return Shifted
	}
	return Relinked
}

// withoutSpans is a copy of a function in which everything stands at its beginning: linking does not ask where things stand.
func withoutSpans(f *model.Function) *model.Function {
	out := *f
	out.Hash, out.Size, out.NameSpan, out.Remarks = 0, 0, model.Span{}, nil
	out.Regions, out.Loops, out.Calls = slices.Clone(f.Regions), slices.Clone(f.Loops), slices.Clone(f.Calls)
	for i := range out.Regions {
		out.Regions[i].Span = model.Span{}
	}
	for i := range out.Loops {
		out.Loops[i].Span, out.Loops[i].Head = model.Span{}, model.Span{}
	}
	for i := range out.Calls {
		out.Calls[i].Span, out.Calls[i].NameSpan = model.Span{}, model.Span{}
	}
	return &out
}

// sameType leaves out where a type is declared: nothing is computed from that.
func sameType(a, b *model.Type) bool {
	return a == b || a.ID == b.ID && a.Interface == b.Interface && a.Double == b.Double && a.Test == b.Test && a.File == b.File &&
		slices.Equal(a.Methods, b.Methods) && slices.Equal(a.Embeds, b.Embeds) && reflect.DeepEqual(a.Table, b.Table)
}
