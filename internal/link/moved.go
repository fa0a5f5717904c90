package link

import (
	"slices"

	"github.com/perfls/perfls/internal/model"
)

// Moved gives the program of packages that say the same as p's own, with functions where they are now. ok is false if some fact differs:
// then the packages must be linked. It costs a comparison of what changed, and nothing of the rest.
func (p *Program) Moved(packages []*model.Package) (moved *Program, ok bool) {
	if len(packages) != len(p.Packages) {
		return nil, false
	}
	for i, pkg := range packages {
		if pkg != p.Packages[i] && !sameFacts(p.Packages[i], pkg) {
			return nil, false
		}
	}
	next := *p
	next.Packages = packages
	next.Funcs = slices.Clone(p.Funcs)
	first := 0
	for i, pkg := range packages {
		if pkg != p.Packages[i] {
			at := make([]Func, len(pkg.Funcs))
			for j, fact := range pkg.Funcs {
				at[j] = *p.Funcs[first+j]
				at[j].Function, at[j].Package, at[j].Start = fact, pkg, pkg.Starts[j]
				next.Funcs[first+j] = &at[j]
			}
		}
		first += len(pkg.Funcs)
	}
	return &next, true
}

// sameFacts compares everything but places in files and comments.
func sameFacts(a, b *model.Package) bool {
	return a.ID == b.ID && a.Name == b.Name && a.Language == b.Language && a.Unresolved == b.Unresolved &&
		slices.EqualFunc(a.Funcs, b.Funcs, sameFunction) &&
		slices.EqualFunc(a.Types, b.Types, sameType) &&
		slices.EqualFunc(a.Files, b.Files, func(a, b model.File) bool {
			return a.Path == b.Path && a.Generated == b.Generated && a.Test == b.Test
		}) &&
		slices.Equal(a.Wires, b.Wires) && slices.Equal(a.Binds, b.Binds) && slices.Equal(a.Stubbed, b.Stubbed)
}

func sameFunction(a, b *model.Function) bool {
	return a == b || a.ID == b.ID && a.File == b.File && a.Hash == b.Hash && a.Hash != 0
}

// sameType leaves out where a type is declared: nothing is computed from that.
func sameType(a, b *model.Type) bool {
	return a == b || a.ID == b.ID && a.Interface == b.Interface && a.Double == b.Double && a.Test == b.Test && a.File == b.File &&
		slices.Equal(a.Methods, b.Methods) && slices.Equal(a.Embeds, b.Embeds)
}
