package golang

import (
	"slices"
	"strings"
)

// importCycles tells of packages that import each other, which the compiler refuses. They are checked all the same, as if one of the
// imports were empty.
func (s *snapshot) importCycles() []Problem {
	var units []*unit
	index := map[string]int{}
	for _, u := range s.units {
		if u.under == "" {
			index[u.path] = len(units)
			units = append(units, u)
		}
	}
	deps := make([][]int, len(units))
	for i, u := range units {
		for _, at := range u.imports {
			if j, ok := index[at.path]; ok && at.origin == fromWorkspace {
				deps[i] = append(deps[i], j)
			}
		}
		slices.Sort(deps[i])
	}
	group := components(deps)
	told := map[int]bool{}
	var out []Problem
	for i := range units {
		if told[group[i]] {
			continue
		}
		if ring := cycle(deps, group, i); ring != nil {
			told[group[i]] = true
			var names []string
			for _, j := range ring {
				names = append(names, units[j].path)
			}
			out = append(out, Problem{Path: relative(s.cfg.Root, units[i].dir), Message: "import cycle: " + strings.Join(names, " imports ")})
		}
	}
	return out
}

// cycle is a shortest way from a node back to itself, which it begins and ends with; nil if there is none.
func cycle(deps [][]int, group []int, start int) []int {
	from := map[int]int{}
	queue := []int{start}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, j := range deps[i] {
			if group[j] != group[start] {
				continue
			}
			if j == start {
				ring := []int{start}
				for ; i != start; i = from[i] {
					ring = append(ring, i)
				}
				ring = append(ring, start)
				slices.Reverse(ring)
				return ring
			}
			if _, seen := from[j]; !seen {
				from[j] = i
				queue = append(queue, j)
			}
		}
	}
	return nil
}
