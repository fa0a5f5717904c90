package typescript

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/files"
)

// view is the file system of one version of the workspace as typescript-go sees it: buffers over disk, stubs where a package is absent,
// the workspace's own packages under their names, and nothing but sources and manifests. It is safe for concurrent use.
type view struct {
	cfg      *Config
	root     string
	realRoot string
	tree     *tree
	packages *packages
	virtual  *virtual
	texts    *texts
	gens     map[string]uint32 // of paths that have changed; it is not changed any more
	looks    *looks
}

// looks is what was asked of the disk. Versions share it as long as no file appears or vanishes.
type looks struct {
	stats sync.Map // path → found
	lists sync.Map // path → *folder
	reals sync.Map // package folder → where it leads
	typed sync.Map // package name → whether the real one has types

	mu     sync.Mutex
	linked []string          // folders outside the workspace that package links lead to
	names  map[string]string // of packages that lie in no node_modules folder, by folder
}

// nameOf is the name of the package outside the workspace that a file belongs to; "" if none.
func (l *looks) nameOf(file string) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	for dir := path.Dir(file); dir != path.Dir(dir); dir = path.Dir(dir) {
		if name := l.names[dir]; name != "" {
			return name
		}
	}
	return ""
}

type found uint8

const (
	missing found = iota
	isFile
	isDir
)

// spot is what a path means: a file in memory, or a place on disk.
type spot struct {
	path string
	text *text       // of a file in memory
	dir  *virtualDir // of a folder that is in memory too
	gone bool        // known not to exist
}

// locate says what a path means.
func (v *view) locate(p string) spot {
	if t := v.virtual.files[p]; t != nil {
		return spot{path: p, text: t}
	}
	if modules, pkg, rest, ok := inModules(p); ok {
		if s, done := v.locatePackage(p, modules, pkg, rest); done {
			return s
		}
	}
	s := spot{path: p, dir: v.virtual.dirs[p]}
	if path.Base(p) == "package.json" {
		if m := v.packages.byDir[path.Dir(p)]; m != nil {
			s.text = m.sourceText(v.tree)
		}
	}
	return s
}

// locatePackage resolves paths of packages: the workspace's own first, then stubs.
func (v *view) locatePackage(p, modules, pkg, rest string) (spot, bool) {
	atRoot := modules == join(v.root, "node_modules")
	if v.virtual.dirs[join(modules, pkg)] != nil && v.virtual.files[join(modules, pkg)+"/package.json"] != nil {
		// A package that is made from the workspace's own files hides a real one wholly.
		return spot{path: p, dir: v.virtual.dirs[p], gone: true}, true
	}
	if m := v.packages.byName[pkg]; m != nil {
		real := join(modules, pkg)
		switch v.disk(real) {
		case missing:
			if atRoot {
				return v.locate(joined(m.dir, rest)), true
			}
		case isDir:
			if v.realPackage(real) == m.dir {
				return v.locate(joined(m.dir, rest)), true
			}
		}
	}
	if !atRoot {
		return spot{}, false
	}
	if pkg == "" || strings.HasPrefix(pkg, "@") && !strings.Contains(pkg, "/") { // a scope
		return spot{path: p, dir: &virtualDir{}}, true
	}
	files := v.virtual.stub(pkg)
	if files == nil || v.hasTypes(pkg) {
		return spot{}, false
	}
	if t := files[rest]; t != nil {
		return spot{path: p, text: t}, true
	}
	if d, ok := stubDir(files, rest); ok {
		return spot{path: p, dir: &d, gone: true}, true
	}
	return spot{path: p, gone: true}, true
}

func joined(dir, rest string) string {
	if rest == "" {
		return dir
	}
	return join(dir, rest)
}

// hasTypes says whether the real package, or its @types twin, is installed for the whole workspace and has declarations. A package
// without any types says nothing of what its functions return: a stub says more.
func (v *view) hasTypes(pkg string) bool {
	if known, ok := v.looks.typed.Load(pkg); ok {
		return known.(bool)
	}
	typed := v.typedAbove(v.root, pkg)
	v.looks.typed.Store(pkg, typed)
	return typed
}

// typedAbove is hasTypes for the files of a folder: packages may be installed beside a part of the workspace alone.
func (v *view) typedAbove(dir, pkg string) bool {
	for ; ; dir = path.Dir(dir) {
		modules := join(dir, "node_modules")
		if v.disk(modules) == isDir &&
			(v.declares(join(modules, pkg)) || !strings.HasPrefix(pkg, "@types/") && v.disk(join(modules, typesPackage(pkg))) == isDir) {
			return true
		}
		if dir == path.Dir(dir) {
			return false
		}
	}
}

// declares says whether a package's folder has declarations.
func (v *view) declares(dir string) bool {
	if v.disk(dir) != isDir {
		return false
	}
	if v.disk(join(dir, "index.d.ts")) == isFile {
		return true
	}
	t := v.content(join(dir, "package.json"))
	if t == nil {
		return false
	}
	m, _ := readManifest(dir, []byte(t.text))
	if m.text("types") != "" || m.text("typings") != "" {
		return true
	}
	for _, field := range [...]string{"exports", "typesVersions"} {
		if raw := string(m.fields[field]); strings.Contains(raw, `"types"`) || strings.Contains(raw, ".d.") {
			return true
		}
	}
	stem := stemOf(m.text("main"))
	return stem != "" && v.disk(path.Join(dir, stem+".d.ts")) == isFile
}

// reachable says whether perfls may look at a path: it lies in the workspace, or in a node_modules folder above it, or where a package
// link leads.
func (v *view) reachable(p string) bool {
	if within(v.root, p) {
		return true
	}
	if i := strings.Index(p, "/node_modules"); i >= 0 && within(p[:i]+"/", v.root+"/") {
		return true
	}
	v.looks.mu.Lock()
	defer v.looks.mu.Unlock()
	return slices.ContainsFunc(v.looks.linked, func(dir string) bool { return within(dir, p) })
}

// disk says what a path is in the workspace's file system, stubs aside.
func (v *view) disk(p string) found {
	if !v.cfg.IgnoreCase {
		if f := v.tree.folders[path.Dir(p)]; f != nil && p != v.root {
			name := path.Base(p)
			if _, ok := slices.BinarySearch(f.files, name); ok {
				return isFile
			}
			if slices.Contains(f.dirs, name) {
				return isDir
			}
			if !slices.Contains(f.pruned, name) {
				return missing
			}
		}
	}
	if known, ok := v.looks.stats.Load(p); ok {
		return known.(found)
	}
	kind := missing
	if v.reachable(p) {
		if info, err := v.cfg.FS.Stat(native(p)); err == nil {
			switch {
			case info.IsDir():
				kind = isDir
			case info.Mode().IsRegular():
				kind = isFile
			}
		}
	}
	v.looks.stats.Store(p, kind)
	return kind
}

// list lists a folder on disk.
func (v *view) list(p string) *folder {
	if f := v.tree.folders[p]; f != nil {
		return f
	}
	if known, ok := v.looks.lists.Load(p); ok {
		return known.(*folder)
	}
	f := &folder{}
	if v.reachable(p) {
		entries, _ := v.cfg.FS.ReadDir(native(p)) // what cannot be listed is empty
		for _, e := range entries {
			switch {
			case e.IsDir():
				f.dirs = append(f.dirs, e.Name())
			case e.Type().IsRegular():
				f.files = append(f.files, e.Name())
			default:
				switch v.disk(join(p, e.Name())) {
				case isDir:
					f.dirs = append(f.dirs, e.Name())
				case isFile:
					f.files = append(f.files, e.Name())
				}
			}
		}
	}
	v.looks.lists.Store(p, f)
	return f
}

// content is a file's text on disk or in a buffer; nil if it may not or cannot be read.
func (v *view) content(p string) *text {
	if !readable(p) || v.disk(p) != isFile {
		return nil
	}
	p = v.spelled(p)
	return v.texts.read(v.cfg.FS, textKey{p, v.gens[p]})
}

// spelled is a path of the tree as the disk spells it, where case does not matter.
func (v *view) spelled(p string) string {
	if !v.cfg.IgnoreCase || !within(v.root, p) || v.tree.has(p) {
		return p
	}
	dir := v.root
	parts := strings.Split(relative(v.root, p), "/")
	for i, part := range parts {
		f := v.tree.folders[dir]
		if f == nil {
			return join(dir, strings.Join(parts[i:], "/"))
		}
		for _, name := range slices.Concat(f.files, f.dirs, f.pruned) {
			if strings.EqualFold(name, part) {
				part = name
				break
			}
		}
		dir = join(dir, part)
	}
	return dir
}

// readable says whether a file is one that perfls reads at all.
func readable(p string) bool {
	return isSource(p) || path.Base(p) == "package.json" || isManifest(path.Base(p))
}

// realPackage is where a package's folder leads.
func (v *view) realPackage(dir string) string {
	if known, ok := v.looks.reals.Load(dir); ok {
		return known.(string)
	}
	real := slashed(files.RealPath(v.cfg.FS, native(dir)))
	if v.realRoot != v.root && within(v.realRoot, real) { // the workspace was opened through a link
		real = joined(v.root, strings.TrimPrefix(strings.TrimPrefix(real, v.realRoot), "/"))
	}
	if real != dir && !v.reachable(real) {
		allow, name := real, ""
		if modules, _, _, ok := inModules(real); ok { // a store: a package's dependencies lie beside it
			allow = modules
		} else {
			_, name, _, _ = inModules(dir)
		}
		v.looks.mu.Lock()
		v.looks.linked = append(v.looks.linked, allow)
		if name != "" {
			if v.looks.names == nil {
				v.looks.names = map[string]string{}
			}
			v.looks.names[real] = name
		}
		v.looks.mu.Unlock()
	}
	v.looks.reals.Store(dir, real)
	return real
}

// The methods below are typescript-go's vfs.FS.

func (v *view) UseCaseSensitiveFileNames() bool { return !v.cfg.IgnoreCase }

func (v *view) FileExists(p string) bool {
	s := v.locate(p)
	return s.text != nil || !s.gone && s.dir == nil && readable(s.path) && v.disk(s.path) == isFile
}

func (v *view) ReadFile(p string) (string, bool) {
	t := v.read(p)
	if t == nil || t.problem != "" {
		return "", false
	}
	return t.text, true
}

// read is the text that a path means; nil if there is none.
func (v *view) read(p string) *text {
	s := v.locate(p)
	switch {
	case s.text != nil:
		return s.text
	case s.gone:
		return nil
	}
	return v.content(s.path)
}

func (v *view) DirectoryExists(p string) bool {
	p = strings.TrimSuffix(p, "/")
	if p == join(v.root, "node_modules") || p == join(v.root, "node_modules/@types") {
		return true // stubs may be there
	}
	s := v.locate(p)
	return s.dir != nil || !s.gone && s.text == nil && v.disk(s.path) == isDir
}

func (v *view) GetAccessibleEntries(p string) tsgo.Entries {
	s := v.locate(strings.TrimSuffix(p, "/"))
	var out tsgo.Entries
	if s.dir != nil {
		out.Files, out.Directories = slices.Clone(s.dir.files), slices.Clone(s.dir.dirs)
	}
	if !s.gone && s.text == nil {
		f := v.list(s.path)
		for _, name := range f.files {
			if !slices.Contains(out.Files, name) && readable(name) {
				out.Files = append(out.Files, name)
			}
		}
		for _, name := range f.dirs {
			if !slices.Contains(out.Directories, name) {
				out.Directories = append(out.Directories, name)
			}
		}
	}
	return out
}

func (v *view) Stat(p string) tsgo.FileInfo {
	switch {
	case v.FileExists(p):
		return fileInfo{name: path.Base(p)}
	case v.DirectoryExists(p):
		return fileInfo{name: path.Base(p), dir: true}
	}
	return nil
}

func (v *view) Realpath(p string) string {
	s := v.locate(p)
	if s.text != nil || s.dir != nil {
		return s.path
	}
	modules, pkg, rest, ok := inModules(s.path)
	if !ok || pkg == "" {
		return s.path
	}
	return joined(v.realPackage(join(modules, pkg)), rest)
}

func (v *view) WalkDir(string, tsgo.WalkDirFunc) error     { return fs.ErrPermission }
func (v *view) WriteFile(string, string) error             { return fs.ErrPermission }
func (v *view) AppendFile(string, string) error            { return fs.ErrPermission }
func (v *view) Remove(string) error                        { return fs.ErrPermission }
func (v *view) Chtimes(string, time.Time, time.Time) error { return fs.ErrPermission }

// fileInfo is all that typescript-go may learn of a file: nothing depends on times.
type fileInfo struct {
	name string
	dir  bool
}

func (i fileInfo) Name() string       { return i.name }
func (i fileInfo) Size() int64        { return 0 }
func (i fileInfo) ModTime() time.Time { return time.Time{} }
func (i fileInfo) IsDir() bool        { return i.dir }
func (i fileInfo) Sys() any           { return nil }
func (i fileInfo) Mode() fs.FileMode {
	if i.dir {
		return fs.ModeDir | 0o555
	}
	return 0o444
}
