package typescript

import (
	"context"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/files"
)

// snapshot is one version of the workspace. It is immutable.
type snapshot struct {
	cfg    *Config
	shared *shared
	view   *view
	layout *layout
	own    []*file          // sorted by path
	byPath map[string]*file // by absolute path
	skips  []Problem        // files that are not analysed
	epoch  uint64           // of the manifests: another one may resolve every import differently
	extra  map[string]bool  // configs that others extend: manifests, whatever their names
	broken []Problem        // manifests that cannot be read
}

// file is code of the workspace's own.
type file struct {
	path    string // absolute
	rel     string // relative to the root
	project *project
	text    *text
}

// takeSnapshot reads what changed since prev; with prev == nil it reads everything.
func takeSnapshot(ctx context.Context, cfg *Config, sh *shared, prev *snapshot, changed map[string]bool) (*snapshot, error) {
	s := &snapshot{cfg: cfg, shared: sh}
	var gens map[string]uint32
	if prev != nil {
		gens = s.bump(prev, changed)
	}
	manifests, structural := prev == nil, prev == nil
	if prev != nil {
		manifests, structural = prev.what(cfg, changed)
	}
	if !structural {
		s.epoch, s.extra, s.broken = prev.epoch, prev.extra, prev.broken
		s.view = prev.view.at(cfg, gens)
		s.layout = &layout{view: s.view, projects: prev.layout.projects, owner: prev.layout.owner, problems: prev.layout.problems}
		if s.keepOwn(prev, changed) {
			return s, nil
		}
		// A file is code of the project's own now, or no more: it belongs to another set of roots.
		s.layout = nil
	}
	if structural {
		tree, err := readTree(ctx, cfg, slashed(cfg.Root))
		if err != nil {
			return nil, err
		}
		root := slashed(cfg.Root)
		s.view = &view{cfg: cfg, root: root, realRoot: slashed(files.RealPath(cfg.FS, native(root))), tree: tree, texts: &sh.texts, gens: gens, looks: &looks{}}
		s.readManifests()
		if !manifests && sameMade(prev.view, s.view) {
			s.epoch = prev.epoch
		} else {
			s.epoch = sh.epochs.Add(1)
		}
	}
	return s, s.readOwn(ctx)
}

// at is the view of a version in which no file appeared or vanished.
func (v *view) at(cfg *Config, gens map[string]uint32) *view {
	next := *v
	next.cfg, next.gens = cfg, gens
	return &next
}

// sameMade says whether what is made from manifests came out the same: it also depends on which files there are.
func sameMade(a, b *view) bool {
	for dir, m := range b.packages.byDir {
		old := a.packages.byDir[dir]
		if old == nil || old.sourceText(a.tree).hash != m.sourceText(b.tree).hash {
			return false
		}
	}
	return len(a.packages.byDir) == len(b.packages.byDir) && maps.EqualFunc(a.virtual.files, b.virtual.files, func(x, y *text) bool { return x.hash == y.hash })
}

// bump gives all paths that changed a new version. No two sessions share one: several may go on from the same session, each with its own
// text of a file.
func (s *snapshot) bump(prev *snapshot, changed map[string]bool) map[string]uint32 {
	gens := maps.Clone(prev.view.gens)
	if gens == nil {
		gens = map[string]uint32{}
	}
	sh := s.shared
	sh.texts.mu.Lock()
	defer sh.texts.mu.Unlock()
	for p := range changed {
		gens[p] = sh.versions.Add(1)
		if readable(p) {
			continue
		}
		for key := range sh.texts.m { // a folder: all that was read of it
			if key.path != p && within(p, key.path) {
				gens[key.path] = gens[p]
			}
		}
	}
	for key := range sh.texts.m {
		// The version before is kept: somebody may still look at it.
		if now, ok := gens[key.path]; ok && key.gen != now && key.gen != prev.view.gens[key.path] {
			delete(sh.texts.m, key)
		}
	}
	return gens
}

// what says what a change can move: manifests, which everything may depend on, and which files there are.
func (s *snapshot) what(cfg *Config, changed map[string]bool) (manifests, structural bool) {
	v := s.view
	for p := range changed {
		if isManifest(path.Base(p)) && (within(v.root, p) || s.extra[p]) && !strings.Contains(p, "/node_modules/") || s.extra[p] {
			return true, true
		}
		now := missing
		if info, err := cfg.FS.Stat(native(p)); err == nil {
			if now = isFile; info.IsDir() {
				now = isDir
			}
		}
		was, known := v.known(p)
		if now == isDir || now != was && (known || readable(p) || was == isDir) || path.Base(p) == "package.json" {
			structural = true
		}
	}
	return manifests, structural
}

// known says what a path was, without looking at the disk, which has changed.
func (v *view) known(p string) (f found, known bool) {
	if above := v.tree.folders[path.Dir(p)]; above != nil && p != v.root {
		if _, ok := slices.BinarySearch(above.files, path.Base(p)); ok {
			return isFile, true
		}
		if slices.Contains(above.dirs, path.Base(p)) {
			return isDir, true
		}
		if !slices.Contains(above.pruned, path.Base(p)) {
			return missing, true
		}
	}
	if kind, ok := v.looks.stats.Load(p); ok {
		return kind.(found), true
	}
	return missing, false
}

// readManifests reads everything but code.
func (s *snapshot) readManifests() {
	v := s.view
	var all []*manifest
	patterns := map[string][]string{}
	for _, dir := range v.tree.paths {
		for _, name := range v.tree.folders[dir].files {
			p := join(dir, name)
			switch name {
			case "package.json", "pnpm-workspace.yaml", "lerna.json":
			default:
				continue
			}
			t := v.texts.read(v.cfg.FS, textKey{p, v.gens[p]})
			if t == nil || t.problem != "" {
				continue
			}
			switch name {
			case "package.json":
				m, ok := readManifest(dir, []byte(t.text))
				if !ok {
					s.broken = append(s.broken, Problem{relative(v.root, p), "is not a JSON object: its names and entry points are not known"})
				}
				all = append(all, m)
			case "pnpm-workspace.yaml":
				list, err := readPnpm([]byte(t.text))
				if err != nil {
					s.broken = append(s.broken, Problem{relative(v.root, p), "cannot be read: " + firstLine(err.Error())})
				}
				patterns[dir] = append(patterns[dir], list...)
			case "lerna.json":
				patterns[dir] = append(patterns[dir], readLerna([]byte(t.text))...)
			}
		}
	}
	v.packages = findPackages(all, patterns)
	v.packages.findUses(v.root)
	v.virtual = newVirtual(v.cfg)
	v.addPrisma()
}

func firstLine(s string) string {
	first, _, _ := strings.Cut(s, "\n")
	return first
}

// readOwn reads all own files and assigns them to projects.
func (s *snapshot) readOwn(ctx context.Context) error {
	v := s.view
	var paths []string
	for _, dir := range v.tree.paths {
		f := v.tree.folders[dir]
		for _, name := range f.files {
			if f.ownName(name) {
				paths = append(paths, join(dir, name))
			}
		}
	}
	read := make([]*text, len(paths))
	if err := runAll(ctx, len(paths), s.cfg.Workers, func(i int) { read[i] = v.content(paths[i]) }); err != nil {
		return err
	}
	var own []string
	content := map[string]*text{}
	for i, p := range paths {
		switch t := read[i]; {
		case t == nil:
			s.skips = append(s.skips, Problem{relative(v.root, p), "cannot be read"})
		case t.problem != "":
			s.skips = append(s.skips, Problem{relative(v.root, p), t.problem})
		case !t.silent:
			own = append(own, p)
			content[p] = t
		}
	}
	s.layout = v.plan(own)
	s.extra = map[string]bool{}
	for _, e := range s.layout.extended {
		s.extra[e] = true
	}
	s.byPath = map[string]*file{}
	for _, p := range own {
		if owner := s.layout.owner[p]; owner != nil {
			f := &file{path: p, rel: relative(v.root, p), project: owner, text: content[p]}
			s.own = append(s.own, f)
			s.byPath[p] = f
		}
	}
	slices.SortFunc(s.own, func(a, b *file) int { return strings.Compare(a.path, b.path) }) // folders come one after the other
	return nil
}

// keepOwn takes the own files of prev with the new texts of those that changed. It says no if that is not enough.
func (s *snapshot) keepOwn(prev *snapshot, changed map[string]bool) bool {
	own, byPath := prev.own, prev.byPath
	copied := false
	for p := range changed {
		old := prev.byPath[p]
		if old == nil {
			if s.couldBeOwn(p) {
				return false
			}
			continue
		}
		t := s.view.content(p)
		if t == nil || t.problem != "" || t.silent {
			return false
		}
		if t.hash == old.text.hash {
			continue
		}
		if !copied {
			own, byPath, copied = slices.Clone(own), maps.Clone(byPath), true
		}
		f := &file{path: p, rel: old.rel, project: old.project, text: t}
		i, _ := slices.BinarySearchFunc(own, p, func(f *file, p string) int { return strings.Compare(f.path, p) })
		own[i] = f
		byPath[p] = f
	}
	s.own, s.byPath, s.skips = own, byPath, prev.skips
	return true
}

// couldBeOwn says whether a file that was no own file before may be one by its new text.
func (s *snapshot) couldBeOwn(p string) bool {
	f := s.view.tree.folders[path.Dir(p)]
	if f == nil || !f.ownName(path.Base(p)) {
		return false
	}
	t := s.view.content(p)
	return t != nil && !t.silent
}

// problems are all that the user should know of, sorted by path.
func (s *snapshot) problems() []Problem {
	out := slices.Concat(s.broken, s.skips, s.layout.problems)
	s.shared.broken.Range(func(name, hash any) bool {
		if f := s.byPath[name.(string)]; f != nil && f.text.hash == hash {
			out = append(out, Problem{f.rel, "cannot be parsed: typescript-go failed on it"})
		}
		return true
	})
	slices.SortFunc(out, func(a, b Problem) int {
		return strings.Compare(a.Path+"\x00"+a.Message, b.Path+"\x00"+b.Message)
	})
	return slices.Compact(out)
}
