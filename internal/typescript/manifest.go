package typescript

import (
	"encoding/json"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/bmatcuk/doublestar/v4"
	"go.yaml.in/yaml/v3"
)

// manifest is what perfls needs of a package.json.
type manifest struct {
	dir    string
	name   string
	fields map[string]json.RawMessage
	// members are the patterns of a workspace's packages, relative to dir.
	members []string
	// local are the names of dependencies that are to come from the workspace itself.
	local []string
	// needs are the names of all dependencies.
	needs []string
	// uses are the folders of the workspace's packages that it depends on, relative to the root, sorted.
	uses []string

	once   sync.Once
	source *text // what typescript-go reads instead
}

// readManifest reads a package.json tolerantly; ok is false if it is not a JSON object.
func readManifest(dir string, data []byte) (m *manifest, ok bool) {
	m = &manifest{dir: dir}
	if json.Unmarshal(trimBOM(data), &m.fields) != nil {
		return m, false
	}
	m.name = m.text("name")
	var list []string
	var object struct{ Packages []string }
	if raw := m.fields["workspaces"]; json.Unmarshal(raw, &list) == nil {
		m.members = list
	} else if json.Unmarshal(raw, &object) == nil {
		m.members = object.Packages
	}
	for _, field := range [...]string{"dependencies", "devDependencies", "peerDependencies", "optionalDependencies"} {
		var deps map[string]string
		_ = json.Unmarshal(m.fields[field], &deps) // a broken field has no local packages
		for name, version := range deps {
			m.needs = append(m.needs, name)
			for _, protocol := range [...]string{"workspace:", "file:", "link:", "portal:"} {
				if strings.HasPrefix(version, protocol) {
					m.local = append(m.local, name)
				}
			}
		}
	}
	return m, true
}

func trimBOM(data []byte) []byte {
	if len(data) >= 3 && string(data[:3]) == "\xef\xbb\xbf" {
		return data[3:]
	}
	return data
}

// text is a field that is a string, or "".
func (m *manifest) text(field string) string {
	var s string
	_ = json.Unmarshal(m.fields[field], &s)
	return s
}

// readPnpm returns the patterns of a pnpm-workspace.yaml.
func readPnpm(data []byte) ([]string, error) {
	var w struct{ Packages []string }
	err := yaml.Unmarshal(data, &w)
	return w.Packages, err
}

// readLerna returns the patterns of a lerna.json.
func readLerna(data []byte) []string {
	var w struct{ Packages []string }
	_ = json.Unmarshal(trimBOM(data), &w)
	return w.Packages
}

// isMember says whether a folder is one of a workspace's packages: some pattern matches, and the last that does is not negated.
func isMember(patterns []string, rel string) bool {
	in := false
	for _, p := range patterns {
		p, not := strings.CutPrefix(p, "!")
		p = path.Clean(strings.TrimPrefix(strings.TrimSuffix(p, "/"), "./"))
		if ok, err := doublestar.Match(p, rel); err == nil && ok {
			in = !not
		}
	}
	return in
}

// packages are the workspace's own packages by name.
type packages struct {
	byName map[string]*manifest
	byDir  map[string]*manifest // every package.json
	all    []*manifest          // every package.json, sorted by folder
}

// findPackages says which of the manifests are packages that others import by name: those that a workspace lists, and those that a
// dependency wants from the workspace. patterns has those of pnpm and lerna by folder.
func findPackages(all []*manifest, patterns map[string][]string) *packages {
	p := &packages{byName: map[string]*manifest{}, byDir: map[string]*manifest{}, all: all}
	wanted := map[string]bool{}
	for _, m := range all {
		p.byDir[m.dir] = m
		for _, name := range m.local {
			wanted[name] = true
		}
	}
	member := func(m *manifest) bool {
		for _, root := range all {
			if root != m && within(root.dir, m.dir) && isMember(slices.Concat(root.members, patterns[root.dir]), relative(root.dir, m.dir)) {
				return true
			}
		}
		for dir, list := range patterns {
			if dir != m.dir && within(dir, m.dir) && isMember(list, relative(dir, m.dir)) {
				return true
			}
		}
		return false
	}
	for _, listed := range [...]bool{true, false} { // those that are listed win over those that only have the name
		for _, m := range all {
			if m.name == "" || p.byName[m.name] != nil || !validName(m.name) {
				continue
			}
			if listed && member(m) || !listed && wanted[m.name] {
				p.byName[m.name] = m
			}
		}
	}
	return p
}

// findUses says which packages depend on which.
func (p *packages) findUses(root string) {
	for _, m := range p.all {
		for _, name := range m.needs {
			if used := p.byName[name]; used != nil && used != m {
				m.uses = append(m.uses, relative(root, used.dir))
			}
		}
		slices.Sort(m.uses)
		m.uses = slices.Compact(m.uses)
	}
}

// memberOf is the package that a folder belongs to, without those that have no name and only say how their folder is to be read; nil if none.
func (p *packages) memberOf(dir string) *manifest {
	m := p.scopeOf(dir)
	for m != nil && m.name == "" && path.Dir(m.dir) != m.dir {
		above := p.scopeOf(path.Dir(m.dir))
		if above == nil {
			break
		}
		m = above
	}
	return m
}

// validName keeps names that are paths out.
func validName(name string) bool {
	parts := strings.Split(name, "/")
	if len(parts) > 2 || len(parts) == 2 && !strings.HasPrefix(name, "@") {
		return false
	}
	return !slices.ContainsFunc(parts, func(s string) bool { return s == "" || s[0] == '.' || strings.ContainsAny(s, "\\:") })
}

// scopeOf is the package that a folder belongs to; nil if none.
func (p *packages) scopeOf(dir string) *manifest {
	for {
		if m := p.byDir[dir]; m != nil {
			return m
		}
		up := path.Dir(dir)
		if up == dir {
			return nil
		}
		dir = up
	}
}
