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
	serves bool   // starts a server, or has files that a framework serves
	used   bool   // by another one
	mask   uint64 // of the applications that it is part of
}

// addApplications gives the functions of a Node workspace with several applications the bits of those that they are part of, above the bits
// that are taken. An application is a package that serves, or that no other one uses; what an application depends on is part of it, and
// what has a server of its own is none of those.
func (p *Program) addApplications(masks []uint64) {
	members := p.members()
	taken := uint64(0)
	for _, m := range masks {
		taken |= m
	}
	next := bits.Len64(taken)
	var apps []*member
	for _, m := range members {
		if m.serves || !m.used {
			apps = append(apps, m)
		}
	}
	if len(apps) < 2 || next+len(apps) > mostPrograms {
		return
	}
	byDir := map[string]*member{}
	for _, m := range members {
		byDir[m.dir] = m
	}
	for i, app := range apps {
		app.mask |= 1 << (next + i)
		work := []*member{app}
		for len(work) > 0 {
			m := work[len(work)-1]
			work = work[:len(work)-1]
			for _, dir := range m.uses {
				if to := byDir[dir]; to != nil && !to.serves && to.mask&(1<<(next+i)) == 0 {
					to.mask |= 1 << (next + i)
					work = append(work, to)
				}
			}
		}
	}
	for _, f := range p.Funcs {
		if m := byDir[f.Package.Member]; m != nil {
			masks[f.Index] |= m.mask
		}
	}
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
		m.serves = m.serves || serves(f)
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

// serves says whether a function starts a server, or is one of those that a framework finds by where their files lie.
func serves(f *Func) bool {
	for _, e := range f.Entries {
		switch e.Framework {
		case "next", "remix", "sveltekit", "nuxt", "astro":
			return true
		}
	}
	return slices.ContainsFunc(f.Calls, func(c model.Call) bool { return c.Effect != nil && c.Effect.Kind == model.Serve })
}
