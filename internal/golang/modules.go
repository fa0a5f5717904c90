package golang

import (
	"cmp"
	"errors"
	"fmt"
	"go/version"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
	"golang.org/x/mod/semver"

	"github.com/perfls/perfls/internal/files"
)

// goMod is one module whose source is at hand and may be edited: found under the root, above it, or named by go.work.
type goMod struct {
	dir       string // absolute
	path      string // import path of dir, unique among the modules
	name      string // as its go.mod has it: what its own packages import each other by
	goVersion string // "1.21"; "" if unknown
	vendor    string // absolute path of its vendor directory; "" if there is none
	require   []module.Version
	replace   []replacement
	ignore    []string // absolute directories
	declared  bool     // by a go.mod; false if the path was made up
}

// replacement is one replace directive with its directory made absolute.
type replacement struct {
	old module.Version // Version "" for every version
	new module.Version // Path "" if dir is set
	dir string
}

// requirement is a module that imports resolve to, outside of the modules that are edited.
type requirement struct{ path, version, dir string }

// layout is where the code under a root comes from. It is immutable.
//
// All modules under one root share one list of requirements, as go.work does it, with or without a go.work: the highest version that
// any of them asks for and this machine has. A service and its nested client module then see the same types, and each dependency is read once.
type layout struct {
	modules  []*goMod      // outer before inner, then by directory
	requires []requirement // longest path first
	problems []Problem
	key      uint64 // equal keys resolve imports of dependencies equally
}

// readLayout reads the go.mod files in dirs (absolute directories known to hold one), and go.work and go.mod above the root.
func readLayout(cfg *Config, dirs []string) *layout {
	l := &layout{}
	work := readWork(cfg, l)
	dirs = slices.Clone(dirs)
	if !slices.Contains(dirs, cfg.Root) {
		if dir := above(cfg.FS, filepath.Dir(cfg.Root), "go.mod"); dir != "" {
			dirs = append(dirs, dir)
		}
	}
	for _, dir := range work.use {
		if exists(cfg.FS, filepath.Join(dir, "go.mod")) {
			dirs = append(dirs, dir)
		}
	}
	slices.SortFunc(dirs, func(a, b string) int {
		return cmp.Or(strings.Count(a, string(filepath.Separator))-strings.Count(b, string(filepath.Separator)), strings.Compare(a, b))
	})
	dirs = slices.Compact(dirs)
	taken := map[string]bool{}
	for _, dir := range dirs {
		m := readModule(cfg, l, dir)
		if m.declared && taken[m.path] { // two modules of one name: imports find the outer one, ids must still differ
			m.path += "@" + relative(cfg.Root, dir)
		}
		taken[m.path] = true
		if work.dir != "" && exists(cfg.FS, filepath.Join(work.dir, "vendor")) && m.vendor == "" {
			m.vendor = filepath.Join(work.dir, "vendor")
		}
		l.modules = append(l.modules, m)
	}
	l.resolveRequirements(cfg, work.replace)
	h := newHasher()
	for _, m := range l.modules {
		h.strings(m.dir, m.path, m.vendor)
		if m.vendor != "" {
			text, _ := cfg.FS.ReadFile(filepath.Join(m.vendor, "modules.txt"))
			h.strings(string(text))
		}
	}
	for _, r := range l.requires {
		h.strings(r.path, r.version, r.dir)
		h.bool(exists(cfg.FS, r.dir))
	}
	l.key = h.sum()
	return l
}

// goWork is what go.work says.
type goWork struct {
	dir     string
	use     []string
	replace []replacement
}

func readWork(cfg *Config, l *layout) goWork {
	dir := above(cfg.FS, cfg.Root, "go.work")
	if dir == "" {
		return goWork{}
	}
	name := filepath.Join(dir, "go.work")
	text, err := cfg.FS.ReadFile(name)
	if err != nil {
		l.problem(cfg, name, "cannot be read: "+withoutPath(err))
		return goWork{}
	}
	f, err := modfile.ParseWork(name, text, nil)
	if err != nil {
		l.problem(cfg, name, "cannot be parsed, so it is ignored: "+modMessage(err))
		return goWork{}
	}
	w := goWork{dir: dir, replace: replacements(dir, f.Replace)}
	for _, u := range f.Use {
		w.use = append(w.use, absolute(dir, u.Path))
	}
	return w
}

func readModule(cfg *Config, l *layout, dir string) *goMod {
	m := &goMod{dir: dir}
	name := filepath.Join(dir, "go.mod")
	if vendor := filepath.Join(dir, "vendor"); exists(cfg.FS, vendor) {
		m.vendor = vendor
	}
	text, err := cfg.FS.ReadFile(name)
	if err != nil {
		l.problem(cfg, name, "cannot be read: "+withoutPath(err))
	}
	f, err := modfile.Parse(name, text, nil)
	if err != nil {
		l.problem(cfg, name, "is read as far as it goes: "+modMessage(err))
		f, err = modfile.ParseLax(name, text, nil)
	}
	if err != nil {
		f = salvage(string(text))
	}
	if f.Module != nil {
		m.path, m.declared = f.Module.Mod.Path, true
	}
	if m.path == "" {
		m.path = madeUp(cfg.Root, dir)
	}
	m.name = m.path
	if f.Go != nil && version.IsValid("go"+f.Go.Version) {
		m.goVersion = f.Go.Version
	}
	for _, r := range f.Require {
		m.require = append(m.require, r.Mod)
	}
	m.replace = replacements(dir, f.Replace)
	for _, i := range f.Ignore {
		m.ignore = append(m.ignore, absolute(dir, i.Path))
	}
	return m
}

// madeUp is the import path of a directory without a module. It does not name the root, so that a copy elsewhere gives the same facts.
func madeUp(root, dir string) string {
	if rel := relative(root, dir); rel != "." && within(root, dir) {
		return "local/" + rel
	}
	return "local"
}

// modMessage is the first error in a go.mod or go.work, without the path.
func modMessage(err error) string {
	var list modfile.ErrorList
	if errors.As(err, &list) && len(list) > 0 {
		return fmt.Sprintf("line %d: %v", list[0].Pos.Line, list[0].Err)
	}
	return firstLine(err.Error())
}

// salvage takes the module path and the requirements out of a go.mod that does not parse, line by line.
func salvage(text string) *modfile.File {
	f := &modfile.File{}
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "//")
		words := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "require "))
		if len(words) < 2 {
			continue
		}
		path := strings.Trim(words[0], "\"`")
		switch {
		case words[0] == "module" && f.Module == nil:
			f.Module = &modfile.Module{Mod: module.Version{Path: strings.Trim(words[1], "\"`")}}
		case len(words) == 2 && semver.IsValid(words[1]) && module.CheckPath(path) == nil:
			f.Require = append(f.Require, &modfile.Require{Mod: module.Version{Path: path, Version: words[1]}})
		}
	}
	return f
}

func replacements(dir string, list []*modfile.Replace) []replacement {
	var out []replacement
	for _, r := range list {
		if r.New.Version == "" {
			out = append(out, replacement{old: r.Old, dir: absolute(dir, r.New.Path)})
		} else {
			out = append(out, replacement{old: r.Old, new: r.New})
		}
	}
	return out
}

// resolveRequirements picks the highest version of each required module. A go.mod since go 1.17 names every module that its packages
// need; an older one names the direct ones only, so that the go.mod files of those are read too, as far as the module cache has them.
func (l *layout) resolveRequirements(cfg *Config, first []replacement) {
	replace := slices.Clone(first)
	for _, m := range l.modules {
		replace = append(replace, m.replace...)
	}
	find := func(v module.Version) *replacement {
		for i := range replace {
			if r := &replace[i]; r.old.Path == v.Path && (r.old.Version == "" || r.old.Version == v.Version) {
				return r
			}
		}
		return nil
	}
	asked := map[string][]string{} // versions by path
	var queue []module.Version
	seen := map[module.Version]bool{}
	add := func(v module.Version, follow bool) {
		if !slices.Contains(asked[v.Path], v.Version) {
			asked[v.Path] = append(asked[v.Path], v.Version)
		}
		if follow && !seen[v] {
			seen[v] = true
			queue = append(queue, v)
		}
	}
	for _, m := range l.modules {
		for _, v := range m.require {
			add(v, !listsAll(m.goVersion))
		}
	}
	for len(queue) > 0 {
		v := queue[0]
		queue = queue[1:]
		text := cachedGoMod(cfg, v, find(v))
		if text == nil {
			continue
		}
		f, err := modfile.ParseLax("go.mod", text, nil)
		if err != nil {
			continue
		}
		complete := f.Go != nil && listsAll(f.Go.Version)
		for _, r := range f.Require {
			add(r.Mod, !complete)
		}
	}
	for path, versions := range asked {
		slices.SortFunc(versions, func(a, b string) int { return semver.Compare(b, a) })
		var pick *requirement
		for _, v := range versions { // the highest that is on this machine, else the highest
			r := requirement{path: path, version: v}
			target := module.Version{Path: path, Version: v}
			if rep := find(target); rep != nil {
				r.dir, target = rep.dir, rep.new
			}
			if r.dir == "" {
				r.dir = cacheDir(cfg.ModCache, target)
			}
			if pick == nil {
				pick = &r
			}
			if exists(cfg.FS, r.dir) {
				pick = &r
				break
			}
		}
		l.requires = append(l.requires, *pick)
	}
	slices.SortFunc(l.requires, func(a, b requirement) int { return cmp.Or(len(b.path)-len(a.path), strings.Compare(a.path, b.path)) })
}

func listsAll(goVersion string) bool { return version.Compare("go"+goVersion, "go1.17") >= 0 }

// cachedGoMod finds the go.mod of a required module; nil if it is not on this machine.
func cachedGoMod(cfg *Config, v module.Version, rep *replacement) []byte {
	if rep != nil && rep.dir != "" {
		text, _ := cfg.FS.ReadFile(filepath.Join(rep.dir, "go.mod"))
		return text
	}
	if rep != nil {
		v = rep.new
	}
	if cfg.ModCache == "" {
		return nil
	}
	path, err := module.EscapePath(v.Path)
	if err != nil {
		return nil
	}
	escaped, err := module.EscapeVersion(v.Version)
	if err != nil {
		return nil
	}
	name := filepath.Join(cfg.ModCache, "cache", "download", filepath.FromSlash(path), "@v", escaped+".mod")
	if text, err := cfg.FS.ReadFile(name); err == nil {
		return text
	}
	text, _ := cfg.FS.ReadFile(filepath.Join(cacheDir(cfg.ModCache, v), "go.mod"))
	return text
}

// cacheDir is where the module cache has a module's source; "" without a cache or for a malformed path.
func cacheDir(cache string, v module.Version) string {
	path, err := module.EscapePath(v.Path)
	if err != nil || cache == "" {
		return ""
	}
	escaped, err := module.EscapeVersion(v.Version)
	if err != nil {
		return ""
	}
	return filepath.Join(cache, filepath.FromSlash(path)+"@"+escaped)
}

func (l *layout) problem(cfg *Config, path, message string) {
	l.problems = append(l.problems, Problem{Path: relative(cfg.Root, path), Message: message})
}

// languageVersion is the version to check a module by: that of its go.mod, or none where that is missing or newer than this checker.
func languageVersion(v string) string {
	if v == "" || version.Compare("go"+v, "go1."+strconv.Itoa(goMinor+1)) >= 0 {
		return ""
	}
	return "go" + v
}

// moduleOf is the innermost module around an absolute directory; nil if there is none.
func (l *layout) moduleOf(dir string) *goMod {
	var in *goMod
	for _, m := range l.modules {
		if within(m.dir, dir) && (in == nil || len(m.dir) > len(in.dir)) {
			in = m
		}
	}
	return in
}

// above returns dir or the nearest directory above it that has a file of that name; "" if none has.
func above(fs files.FS, dir, name string) string {
	for {
		if info, err := fs.Stat(filepath.Join(dir, name)); err == nil && !info.IsDir() {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

func exists(fs files.FS, path string) bool {
	if path == "" {
		return false
	}
	_, err := fs.Stat(path)
	return err == nil
}

// within says whether path is dir or lies below it.
func within(dir, path string) bool {
	if path == dir {
		return true
	}
	if !strings.HasSuffix(dir, string(filepath.Separator)) {
		dir += string(filepath.Separator)
	}
	return strings.HasPrefix(path, dir)
}

func absolute(dir, path string) string {
	path = filepath.FromSlash(path)
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(dir, path)
}

// relative is path as the model writes it: with slashes, relative to the root where it lies inside.
func relative(root, path string) string {
	if !within(root, path) {
		return filepath.ToSlash(path)
	}
	rel, err := filepath.Rel(root, path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	return filepath.ToSlash(rel)
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), "\n")
	return s
}
