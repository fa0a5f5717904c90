package workspace

import (
	"slices"
	"time"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

// Stats describes a run.
type Stats struct {
	Files, Functions            int
	Packages                    int      // of Go
	Scripts                     int      // those of Files that are TypeScript or JavaScript
	Calls, Resolved, Unresolved int      // calls in all, and those whose callee could be and could not be named
	Stubbed                     []string // imported packages typed against a stub or not at all; sorted
	Entries                     int      // functions that something outside of the program calls
	Load, Link, Rules           time.Duration
}

func stats(p *link.Program) Stats {
	s := Stats{Functions: len(p.Funcs)}
	for _, pkg := range p.Packages {
		if pkg.Language == 0 { // tables
			continue
		}
		s.Files += len(pkg.Files)
		if pkg.Language == model.TypeScript {
			s.Scripts += len(pkg.Files)
		} else {
			s.Packages++
		}
		s.Unresolved += pkg.Unresolved
		s.Stubbed = append(s.Stubbed, pkg.Stubbed...)
	}
	for _, f := range p.Funcs {
		s.Calls += len(f.Calls)
		if len(f.Entries) > 0 {
			s.Entries++
		}
	}
	s.Resolved = max(0, s.Calls-s.Unresolved)
	slices.Sort(s.Stubbed)
	s.Stubbed = slices.Compact(s.Stubbed)
	return s
}
