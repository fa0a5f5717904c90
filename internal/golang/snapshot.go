package golang

import (
	"context"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// snapshot is the workspace's files and how their packages hang together, before any type is checked. It is immutable but for the
// declared packages that it gathers.
type snapshot struct {
	cfg       *Config
	layout    *layout
	universe  *universe
	loose     *goMod // of the folders that no go.mod covers
	folders   map[string]*folder
	files     map[string][]*source // by directory, sorted by path
	touched   map[string]bool      // directories whose files differ from those of the snapshot before; nil if all may
	units     []*unit              // sorted by path
	byPath    map[string]*unit
	byDir     map[string]*unit // those that can be imported
	structure uint64           // of everything that imports resolve by
	apis      map[apiKey]*api
	order     []*api // each after those that it needs
	cyclic    bool   // an import cycle was cut
	keys      map[string]unitKey
}

// unitKey is a unit's factsKey.
type unitKey struct {
	unit *unit
	key  uint64
}

// apiKey names the importable form of a unit.
type apiKey struct {
	path      string
	augmented bool // with in-package tests, for external tests
}

// api is a unit as its importers see it.
type api struct {
	unit    *unit
	surface *surface
	imports map[string]location // those that the surface needs, without those cut from an import cycle
	needs   []*api
	hash    uint64 // of all that its types depend on: equal hashes, equal types

	once sync.Mutex
	pkg  *types.Package // nil until it is needed
}

// shared is what all sessions of one Open have in common.
type shared struct {
	pos *positions
	hot *hotUnits
}

// takeSnapshot reads what changed since prev; with prev == nil it reads everything.
func takeSnapshot(ctx context.Context, cfg *Config, sh *shared, prev *snapshot, changed map[string]bool) (*snapshot, error) {
	s := &snapshot{cfg: cfg}
	if prev == nil || structural(cfg, prev, changed) {
		folders, err := readFolders(ctx, cfg)
		if err != nil {
			return nil, err
		}
		s.folders = folders
		s.layout = readLayout(cfg, modDirs(folders))
	} else {
		s.layout = prev.layout
		s.folders = maps.Clone(prev.folders)
		s.touched = map[string]bool{}
		for path := range changed {
			if dir := filepath.Dir(path); s.folders[dir] != nil {
				entries, _ := cfg.FS.ReadDir(dir)
				s.folders[dir] = folderOf(dir, entries)
				s.touched[dir] = true
			}
		}
	}
	if prev != nil && prev.layout.key == s.layout.key {
		s.universe = prev.universe
	} else {
		s.universe = newUniverse(newResolver(cfg, s.layout))
	}
	if err := s.readSources(ctx, sh, prev, changed); err != nil {
		return nil, err
	}
	s.makeUnits(prev)
	s.connect(prev)
	return s, nil
}

// structural says whether a change can add or remove directories or modules.
func structural(cfg *Config, prev *snapshot, changed map[string]bool) bool {
	for path := range changed {
		switch filepath.Base(path) {
		case "go.mod", "go.work", "modules.txt":
			return true
		}
		if prev.folders[path] != nil { // a directory went, or became a file
			return true
		}
		dir := filepath.Dir(path)
		if prev.folders[dir] == nil {
			if reachable(cfg, dir) {
				return true
			}
			continue
		}
		if info, err := cfg.FS.Stat(path); err == nil && info.IsDir() && wanted(cfg, path) {
			return true
		}
		// A deleted directory may be told by its last file alone.
		if _, err := cfg.FS.Stat(dir); err != nil {
			return true
		}
	}
	return false
}

func modDirs(folders map[string]*folder) []string {
	var out []string
	for dir, f := range folders {
		if f.mod {
			out = append(out, dir)
		}
	}
	slices.Sort(out)
	return out
}

// readSources reads the files that prev has not.
func (s *snapshot) readSources(ctx context.Context, sh *shared, prev *snapshot, changed map[string]bool) error {
	s.files = map[string][]*source{}
	dirs := slices.Sorted(maps.Keys(s.folders))
	if s.touched != nil {
		s.files = maps.Clone(prev.files)
		dirs = slices.Sorted(maps.Keys(s.touched))
	}
	type slot struct {
		list []*source
		i    int
		path string
		old  *source
	}
	var missing []slot
	for _, dir := range dirs {
		delete(s.files, dir)
		if s.ignored(dir) {
			continue
		}
		all := s.touched == nil && insideChanged(s.cfg.Root, dir, changed)
		list := make([]*source, len(s.folders[dir].names))
		for i, name := range s.folders[dir].names {
			path := filepath.Join(dir, name)
			var old *source
			if prev != nil {
				old = prev.source(path)
			}
			if list[i] = old; old == nil || all || changed[path] {
				missing = append(missing, slot{list, i, path, old})
			}
		}
		if len(list) > 0 {
			s.files[dir] = list
		}
	}
	t := &target{goos: s.cfg.GOOS, goarch: s.cfg.GOARCH, tags: s.cfg.Tags}
	return runAll(ctx, len(missing), s.cfg.Workers, func(i int) {
		m := missing[i]
		src := readFenced(s.cfg, sh.pos, t, m.path)
		if m.old == nil || m.old.problem != src.problem || m.old.text != src.text { // else it was saved as it was
			m.list[m.i] = src
		}
	})
}

// insideChanged says whether a directory or one above it was named as changed: moved, replaced, checked out anew.
func insideChanged(root, dir string, changed map[string]bool) bool {
	for within(root, dir) {
		if changed[dir] {
			return true
		}
		if dir == root {
			break
		}
		dir = filepath.Dir(dir)
	}
	return false
}

// source finds a file; nil if the snapshot has not read it.
func (s *snapshot) source(path string) *source {
	for _, src := range s.files[filepath.Dir(path)] {
		if src.path == path {
			return src
		}
	}
	return nil
}

func readFenced(cfg *Config, pos *positions, t *target, path string) (s *source) {
	defer func() {
		if r := recover(); r != nil {
			s = &source{path: path, problem: "cannot be read: the parser failed on it"}
		}
	}()
	data, err := cfg.FS.ReadFile(path)
	return readSource(pos, t, path, data, err)
}

func (s *snapshot) ignored(dir string) bool {
	for _, m := range s.layout.modules {
		for _, i := range m.ignore {
			if within(i, dir) {
				return true
			}
		}
	}
	return false
}

// makeUnits groups files to units, keeping those of prev whose files are the same.
func (s *snapshot) makeUnits(prev *snapshot) {
	s.loose = s.looseModule()
	if prev != nil && prev.loose.path == s.loose.path && prev.loose.vendor == s.loose.vendor {
		s.loose = prev.loose
	} else {
		s.touched = nil // other import paths
	}
	old := map[string][]*unit{}
	if prev != nil {
		for _, u := range prev.units {
			old[u.dir] = append(old[u.dir], u)
		}
	}
	s.byPath, s.byDir = map[string]*unit{}, map[string]*unit{}
	for _, dir := range slices.Sorted(maps.Keys(s.files)) {
		if s.touched != nil && !s.touched[dir] {
			for _, u := range old[dir] {
				s.addUnit(u)
			}
			continue
		}
		m := s.layout.moduleOf(dir)
		if m == nil {
			m = s.loose
		}
		path := m.path
		if rel := relative(m.dir, dir); rel != "." {
			path += "/" + rel
		}
		for _, u := range unitsOf(dir, path, m, s.files[dir]) {
			for _, o := range old[dir] {
				if o.path == u.path && o.shape == u.shape && o.module == u.module && slices.Equal(o.files, u.files) {
					u = o
				}
			}
			s.addUnit(u)
		}
	}
	slices.SortFunc(s.units, func(a, b *unit) int { return strings.Compare(a.path, b.path) })
	h := newHasher()
	h.uint64(s.layout.key)
	for _, u := range s.units {
		h.strings(u.path, u.name, u.dir)
		h.bool(u.importable())
	}
	s.structure = h.sum()
}

func (s *snapshot) addUnit(u *unit) {
	s.byPath[u.path] = u
	s.units = append(s.units, u)
	if u.importable() && !u.second {
		s.byDir[u.dir] = u
	}
}

// looseModule stands for the folders that no go.mod covers. Code from before modules imports its own packages by full paths; the
// common beginning that most of them have is taken for the root's import path.
func (s *snapshot) looseModule() *goMod {
	m := &goMod{dir: s.cfg.Root, path: "local", name: "local"}
	if vendor := filepath.Join(s.cfg.Root, "vendor"); exists(s.cfg.FS, vendor) {
		m.vendor = vendor
	}
	votes := map[string]map[string]bool{}
	for dir, list := range s.files {
		if s.layout.moduleOf(dir) != nil {
			continue
		}
		for _, f := range list {
			for _, i := range f.imports {
				for rest := i.path; ; {
					_, after, ok := strings.Cut(rest, "/")
					if !ok {
						break
					}
					rest = after
					sub := filepath.Join(s.cfg.Root, filepath.FromSlash(rest))
					if s.files[sub] != nil && s.universe.r.dependency(m.vendor, i.path).origin == fromNowhere {
						prefix := strings.TrimSuffix(i.path, "/"+rest)
						if votes[prefix] == nil {
							votes[prefix] = map[string]bool{}
						}
						votes[prefix][i.path] = true
					}
				}
			}
		}
	}
	best := 0
	for _, prefix := range slices.Sorted(maps.Keys(votes)) {
		if n := len(votes[prefix]); n > best && !maybeStdPath(s.universe.r, prefix) {
			best = n
			m.path, m.name = prefix, prefix
		}
	}
	return m
}

func maybeStdPath(r *resolver, path string) bool {
	_, ok := r.std(path)
	return ok && maybeStd(path)
}

// connect resolves imports and works out which declarations each unit rests on.
func (s *snapshot) connect(prev *snapshot) {
	same := prev != nil && prev.structure == s.structure
	var fresh []*unit
	for i, u := range s.units {
		if u.imports == nil {
			fresh = append(fresh, u)
		} else if !same {
			c := *u // linked against another structure; the snapshot before still uses it
			s.units[i], s.byPath[u.path] = &c, &c
			if s.byDir[u.dir] == u {
				s.byDir[u.dir] = &c
			}
			fresh = append(fresh, &c)
		}
	}
	// Linking cannot fail; it only reads names of packages that paths leave open.
	_ = runAll(context.Background(), len(fresh), s.cfg.Workers, func(i int) {
		u := fresh[i]
		u.link(func(path string) location { return s.resolve(u, path) }, s.nameOf)
	})
	if same && s.sameAPIs(prev, fresh) {
		s.apis, s.order, s.cyclic = prev.apis, prev.order, prev.cyclic
		s.keys = maps.Clone(prev.keys)
	} else {
		s.buildAPIs(prev)
		s.keys = map[string]unitKey{}
	}
	for _, u := range s.units {
		if s.keys[u.path].unit != u {
			s.keys[u.path] = unitKey{u, s.factsKey(u)}
		}
	}
}

// sameAPIs says whether importers see the fresh units as they saw those that prev has in their places.
func (s *snapshot) sameAPIs(prev *snapshot, fresh []*unit) bool {
	for _, u := range fresh {
		old := prev.byPath[u.path]
		if old == nil || old.surface.hash != u.surface.hash || (old.augmented == nil) != (u.augmented == nil) ||
			u.augmented != nil && old.augmented.hash != u.augmented.hash || !slices.Equal(old.needs(), u.needs()) {
			return false
		}
	}
	return true
}

func (s *snapshot) nameOf(at location) string {
	if at.origin == fromWorkspace {
		return s.byPath[at.path].name
	}
	return s.universe.nameOf(at)
}

// resolve finds what an import of a workspace package means.
func (s *snapshot) resolve(u *unit, path string) location {
	r := s.universe.r
	if maybeStd(path) {
		if at, ok := r.std(path); ok {
			return at
		}
	}
	if rest, ok := below(u.module.name, path); ok {
		if v := s.byDir[filepath.Join(u.module.dir, filepath.FromSlash(rest))]; v != nil {
			return workspaceLocation(v)
		}
	}
	var best *unit
	longest := -1
	for _, m := range s.layout.modules {
		if rest, ok := below(m.name, path); ok && len(m.name) > longest {
			if v := s.byDir[filepath.Join(m.dir, filepath.FromSlash(rest))]; v != nil {
				best, longest = v, len(m.name)
			}
		}
	}
	for _, q := range s.layout.requires {
		if rest, ok := below(q.path, path); ok && len(q.path) > longest && q.dir != "" && within(s.cfg.Root, q.dir) {
			if v := s.byDir[filepath.Join(q.dir, filepath.FromSlash(rest))]; v != nil {
				best, longest = v, len(q.path)
			}
		}
	}
	if best != nil {
		return workspaceLocation(best)
	}
	return r.dependency(u.module.vendor, path)
}

func workspaceLocation(u *unit) location {
	return location{origin: fromWorkspace, path: u.path}
}

// problems lists what kept files from being read fully.
func (s *snapshot) problems() []Problem {
	out := slices.Clone(s.layout.problems)
	for _, list := range s.files {
		for _, src := range list {
			if src.problem != "" {
				out = append(out, Problem{Path: relative(s.cfg.Root, src.path), Message: src.problem})
			}
		}
	}
	out = append(out, s.importCycles()...)
	return append(out, s.universe.problems()...)
}
