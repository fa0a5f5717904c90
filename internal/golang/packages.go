package golang

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// folder is one directory of the workspace.
type folder struct {
	dir   string
	mod   bool     // has a go.mod
	names []string // Go files, tests included
}

// readFolders lists the directories below the root that the go command would match with "./...", and those of nested modules.
func readFolders(ctx context.Context, cfg *Config) (map[string]*folder, error) {
	out := map[string]*folder{}
	queue := []string{cfg.Root}
	for len(queue) > 0 {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		dir := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		entries, err := cfg.FS.ReadDir(dir)
		if err != nil {
			if dir == cfg.Root {
				return nil, fmt.Errorf("reading the workspace folder: %w", err)
			}
			continue
		}
		out[dir] = folderOf(dir, entries)
		for _, e := range entries {
			if sub := filepath.Join(dir, e.Name()); e.IsDir() && wanted(cfg, sub) {
				queue = append(queue, sub)
			}
		}
	}
	return out, nil
}

func folderOf(dir string, entries []fs.DirEntry) *folder {
	f := &folder{dir: dir}
	for _, e := range entries {
		switch n := e.Name(); {
		case e.IsDir():
		case n == "go.mod":
			f.mod = true
		case isGoFile(n):
			f.names = append(f.names, n)
		}
	}
	return f
}

// wanted says whether a directory below the root is one to read, by its own name.
func wanted(cfg *Config, dir string) bool {
	switch name := filepath.Base(dir); {
	case name[0] == '.' || name[0] == '_', name == "testdata", name == "node_modules", name == "vendor":
		return false
	}
	return cfg.Exclude == nil || !cfg.Exclude(relative(cfg.Root, dir))
}

// reachable says whether readFolders would get to a directory.
func reachable(cfg *Config, dir string) bool {
	for within(cfg.Root, dir) && dir != cfg.Root {
		if !wanted(cfg, dir) {
			return false
		}
		dir = filepath.Dir(dir)
	}
	return dir == cfg.Root
}

// unit is what is checked together: the files of one directory that have one package name, with their in-package tests. Importers see
// it without the tests. A directory has one unit that can be imported; further names (a pasted snippet, a broken clause) and external
// tests are units of their own. A unit is immutable once linked.
type unit struct {
	path   string // of the types.Package; unique
	name   string
	dir    string
	module *goMod
	files  []*source // sorted by path; tests included
	tests  int       // how many of them are tests
	second bool      // not the directory's main package
	under  string    // external tests: the path of the package under test; "" otherwise
	shape  uint64

	// Filled in by link.
	imports   map[string]location // all imports of all files but "C" and "unsafe"
	surface   surface             // of the files without tests
	augmented *surface            // with tests, if external tests see more that way
}

func (u *unit) importable() bool { return u.under == "" && u.tests < len(u.files) }

// unitsOf groups the files of a directory.
func unitsOf(dir, path string, m *goMod, files []*source) []*unit {
	groups := map[string][]*source{}
	plain := map[string]int{}
	for _, f := range files {
		if f.name == "" || f.name == "documentation" {
			continue
		}
		groups[f.name] = append(groups[f.name], f)
		if !f.test {
			plain[f.name]++
		}
	}
	names := slices.Sorted(maps.Keys(groups))
	main := ""
	for _, n := range names {
		if main == "" || plain[n] > plain[main] || plain[n] == plain[main] && strings.HasSuffix(main, "_test") {
			main = n
		}
	}
	if base, ok := strings.CutSuffix(main, "_test"); ok && plain[main] == 0 {
		main = base // only external tests
	}
	if strings.HasSuffix(path, "_test") { // that is the path of another directory's external tests
		path += "#"
	}
	pathOf := func(name string) string {
		if name == main {
			return path
		}
		return path + "#" + name
	}
	var out []*unit
	for _, n := range names {
		u := &unit{name: n, dir: dir, module: m, files: groups[n], second: n != main}
		u.tests = len(u.files) - plain[n]
		if base, ok := strings.CutSuffix(n, "_test"); ok && plain[n] == 0 {
			u.under = pathOf(base)
			u.path = u.under + "_test"
		} else {
			u.path = pathOf(n)
		}
		h := newHasher()
		h.strings(u.path, u.name, m.goVersion)
		for _, f := range u.files {
			h.strings(f.path)
			h.uint64(f.shape)
			h.bool(f.test)
			h.bool(f.generated)
		}
		u.shape = h.sum()
		out = append(out, u)
	}
	return out
}

// link resolves a unit's imports and finds its surface. names gives the name of an imported package where a path leaves it open.
func (u *unit) link(resolve func(path string) location, nameOf func(location) string) {
	u.imports = map[string]location{}
	var plain, all []summary
	for _, f := range u.files {
		for _, i := range f.imports {
			if _, ok := u.imports[i.path]; !ok && i.path != "C" && i.path != "unsafe" {
				u.imports[i.path] = resolve(i.path)
			}
		}
		s := summary{imports: f.imports, pieces: f.pieces}
		all = append(all, s)
		if f.test {
			s = summary{}
		}
		plain = append(plain, s)
	}
	realName := func(path string) string { return nameOf(u.imports[path]) }
	u.surface = surfaceOf(plain, realName)
	if u.under == "" && u.tests > 0 {
		if s := surfaceOf(all, realName); s.hash != u.surface.hash {
			u.augmented = &s
		}
	}
}

// needs lists the imports that a surface needs, sorted.
func (s *surface) needs() []string {
	set := map[string]bool{}
	for _, list := range s.need {
		for _, path := range list {
			if path != "C" && path != "unsafe" {
				set[path] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(set))
}

// needs lists the imports that the unit's surfaces need and what they mean.
func (u *unit) needs() []location {
	var out []location
	for _, path := range u.surface.needs() {
		out = append(out, u.imports[path])
	}
	if u.augmented != nil {
		for _, path := range u.augmented.needs() {
			out = append(out, u.imports[path])
		}
	}
	return out
}
