package golang

import (
	"context"
	"maps"
	"path/filepath"
	"slices"
)

// Listing is one package of the workspace as it was found: what `go list` would say of it.
type Listing struct {
	Path       string
	Name       string
	Dir        string            // absolute
	Module     string            // absolute directory of its module
	Files      []string          // base names, sorted; those of the build, without tests
	Tests      []string          // in-package tests
	XTests     []string          // external tests
	Imports    []string          // of Files, sorted; without "C" and "unsafe"
	Resolved   map[string]string // import → absolute directory, for imports found in the workspace, vendor or the module cache
	Standard   []string          // imports of the standard library
	Incomplete []string          // imports that were not found, sorted
}

// List returns the packages of the workspace, sorted by path.
func (s *Session) List(ctx context.Context) ([]Listing, error) {
	snap, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	byPath := map[string]*Listing{}
	get := func(path string, u *unit) *Listing {
		if byPath[path] == nil {
			byPath[path] = &Listing{Path: path, Name: u.name, Dir: u.dir, Module: u.module.dir, Resolved: map[string]string{}}
		}
		return byPath[path]
	}
	for _, u := range snap.units {
		path := u.path
		if u.under != "" {
			path = u.under
		}
		l := get(path, u)
		imports := map[string]bool{}
		for _, src := range u.files {
			name := filepath.Base(src.path)
			switch {
			case u.under != "":
				l.XTests = append(l.XTests, name)
			case src.test:
				l.Tests = append(l.Tests, name)
			default:
				l.Files = append(l.Files, name)
				for _, i := range src.imports {
					if i.path != "C" && i.path != "unsafe" {
						imports[i.path] = true
					}
				}
			}
		}
		if u.under == "" {
			l.Name = u.name
			l.Imports = slices.Sorted(maps.Keys(imports))
		}
		for _, path := range slices.Sorted(maps.Keys(u.imports)) {
			switch at := u.imports[path]; at.origin {
			case fromWorkspace:
				l.Resolved[path] = snap.byPath[at.path].dir
			case fromSource:
				l.Resolved[path] = at.dir
			case fromStd, fromDigest:
				l.Standard = append(l.Standard, path)
			default:
				l.Incomplete = append(l.Incomplete, path)
			}
		}
	}
	var out []Listing
	for _, path := range slices.Sorted(maps.Keys(byPath)) {
		out = append(out, *byPath[path])
	}
	return out, nil
}
