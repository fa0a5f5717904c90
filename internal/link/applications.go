package link

import (
	"math/bits"
	"slices"
	"sort"

	"github.com/perfls/perfls/internal/model"
)

// member is a package of a workspace of Node.
type member struct {
	dir    string
	uses   []string
	starts bool      // a server
	files  bool      // has files that a framework serves
	used   bool      // by another one
	apps   []*member // the applications that it is part of, sorted by folder
}

func (m *member) serves() bool { return m.starts || m.files }

// addApplications gives the functions of a Node workspace with several applications the bits of those that they are part of, above the bits
// that are taken.
func (p *Program) addApplications(masks []uint64) {
	members := p.applications()
	taken := uint64(0)
	for _, m := range masks {
		taken |= m
	}
	first := bits.Len64(taken)
	bit := map[*member]uint64{}
	for _, m := range members {
		if slices.Contains(m.apps, m) {
			bit[m] = 1 << (first + len(bit))
		}
	}
	if len(bit) < 2 || first+len(bit) > mostPrograms {
		return
	}
	byDir := map[string]uint64{}
	for _, m := range members {
		for _, app := range m.apps {
			byDir[m.dir] |= bit[app]
		}
	}
	for _, f := range p.Funcs {
		masks[f.Index] |= byDir[f.Package.Member]
	}
}

// FileServed is the set of packages of Node workspaces, by folder, of which no more is known than that frameworks serve them by where their
// files lie: all applications that they are part of start no server themselves.
func (p *Program) FileServed() map[string]bool {
	out := map[string]bool{}
	for _, m := range p.applications() {
		out[m.dir] = len(m.apps) > 0 && !slices.ContainsFunc(m.apps, func(app *member) bool { return app.starts || !app.files })
	}
	return out
}

// applications lists the packages with the applications that they are part of, by folder. An application is a package that serves, or that
// no other one uses; what an application depends on is part of it, and what serves itself is part of nothing else.
func (p *Program) applications() []*member {
	members := p.members()
	byDir := map[string]*member{}
	for _, m := range members {
		byDir[m.dir] = m
	}
	for _, app := range members {
		if app.used && !app.serves() {
			continue
		}
		app.apps = append(app.apps, app)
		work := []*member{app}
		for len(work) > 0 {
			m := work[len(work)-1]
			work = work[:len(work)-1]
			for _, dir := range m.uses {
				if to := byDir[dir]; to != nil && !to.serves() && !slices.Contains(to.apps, app) {
					to.apps = append(to.apps, app)
					work = append(work, to)
				}
			}
		}
	}
	return members
}

// members lists the packages of Node workspaces with code outside of tests, by folder.
func (p *Program) members() []*member {
	byDir := map[string]*member{}
	for _, f := range p.Funcs {
		dir := f.Package.Member
		if dir == "" || f.File().Test {
			continue
		}
		m := byDir[dir]
		if m == nil {
			m = &member{dir: dir, uses: f.Package.Uses}
			byDir[dir] = m
		}
		m.starts, m.files = m.starts || starts(f), m.files || servedByFile(f)
	}
	var out []*member
	for _, m := range byDir {
		for _, dir := range m.uses {
			if used := byDir[dir]; used != nil {
				used.used = true
			}
		}
		out = append(out, m)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].dir < out[j].dir })
	return out
}

// servedByFile says whether a function is one of those that a framework finds by where their files lie.
func servedByFile(f *Func) bool {
	return slices.ContainsFunc(f.Entries, func(e model.Entry) bool {
		switch e.Framework {
		case "next", "remix", "sveltekit", "nuxt", "astro":
			return true
		}
		return false
	})
}

func starts(f *Func) bool {
	return slices.ContainsFunc(f.Calls, func(c model.Call) bool { return c.Effect != nil && c.Effect.Kind == model.Serve })
}
