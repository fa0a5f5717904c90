package link

import (
	"path"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// mostPrograms is the number of programs that are told apart: a bit each.
const mostPrograms = 64

// Mains says which programs of the workspace a function belongs to, by Func.Index: one bit for each function main from which calls, mentions
// and registrations lead to it, and one for each application of Node whose code it is part of. 0 means that none is known to, or that there
// are too many programs to tell apart. It costs one walk over all calls.
func (p *Program) Mains() []uint64 {
	masks := make([]uint64, len(p.Funcs))
	defer p.addApplications(masks)
	var work []int32
	n := 0
	for _, f := range p.Funcs {
		if f.Name != "main" || f.File().Test || !strings.HasSuffix(string(f.ID), ".main") || f.Roles&model.StartUp == 0 {
			continue
		}
		if n == mostPrograms {
			clear(masks)
			return masks
		}
		masks[f.Index] = 1 << n
		work = append(work, f.Index)
		n++
	}
	inits := map[string][]int32{} // what runs before a package is used, by its ID: commands are put together there
	for _, f := range p.Funcs {
		if f.Parent == "" && strings.HasPrefix(string(f.ID), f.Package.ID+".init") {
			inits[f.Package.ID] = append(inits[f.Package.ID], f.Index)
		}
	}
	for len(work) > 0 {
		f := p.Funcs[work[len(work)-1]]
		work = work[:len(work)-1]
		visit := func(to int32) {
			if masks[to]|masks[f.Index] != masks[to] {
				masks[to] |= masks[f.Index]
				work = append(work, to)
			}
		}
		p.leads(f, visit)
		for _, to := range inits[f.Package.ID] {
			visit(to)
		}
		for i := range f.Calls {
			globals(f.Calls[i].Args, func(variable string) { // what it holds was made when its package was
				if dot := strings.LastIndexByte(variable, '.'); dot > 0 {
					for _, to := range inits["go:"+variable[:dot]] {
						visit(to)
					}
				}
			})
		}
	}
	return masks
}

// globals calls visit with the package variables that values name.
func globals(values []model.Value, visit func(variable string)) {
	for i := range values {
		v := &values[i]
		if v.Kind == model.Global {
			visit(v.Text)
		}
		for j := range v.Fields {
			globals([]model.Value{v.Fields[j].Value}, visit)
		}
		globals(v.Bound, visit)
	}
}

// leads calls visit with each function that f calls, mentions, registers or makes: a literal runs somewhere, if only in a library that is
// not known.
func (p *Program) leads(f *Func, visit func(to int32)) {
	for i := f.Index + 1; int(i) < len(p.Funcs) && p.Funcs[i].Package == f.Package && strings.HasPrefix(string(p.Funcs[i].ID), string(f.ID)+"$"); i++ {
		visit(i)
	}
	for _, e := range f.out {
		visit(e.to)
	}
	for _, to := range f.registers {
		visit(to)
	}
}

// Registers is the set of functions, by Func.Index, that calls of f make entries.
func (f *Func) Registers() map[int32]bool {
	set := make(map[int32]bool, len(f.registers))
	for _, to := range f.registers {
		set[to] = true
	}
	return set
}

// Behind is the set of functions, by Func.Index, that calls, mentions and registrations lead to from f, itself included.
func (p *Program) Behind(f *Func) map[int32]bool {
	seen := map[int32]bool{f.Index: true}
	work := []int32{f.Index}
	for len(work) > 0 {
		next := p.Funcs[work[len(work)-1]]
		work = work[:len(work)-1]
		p.leads(next, func(to int32) {
			if !seen[to] {
				seen[to] = true
				work = append(work, to)
			}
		})
	}
	return seen
}

// SameProgram says whether two functions may run in one process, by their bits of Mains.
func SameProgram(a, b uint64) bool { return a == 0 || b == 0 || a&b != 0 }

// Tools lists the folders of Go programs below which nothing serves requests, messages or jobs, sorted, where other code of the workspace
// does: what lies there and nothing is known to call belongs to commands.
func (p *Program) Tools() []string {
	var folders []string
	serves := false
	for _, f := range p.Funcs {
		if f.Name == "main" && f.Parent == "" && f.Package.Name == "main" && !f.File().Test {
			if dir := path.Dir(f.File().Path); dir != "." {
				folders = append(folders, dir)
			}
		}
		serves = serves || f.Roles&model.Request != 0
	}
	if !serves {
		return nil
	}
	for _, f := range p.Funcs {
		if f.Roles&(model.Request|model.Message|model.Job) != 0 {
			folders = slices.DeleteFunc(folders, func(dir string) bool { return strings.HasPrefix(f.File().Path, dir+"/") })
		}
	}
	slices.Sort(folders)
	return slices.Compact(folders)
}
