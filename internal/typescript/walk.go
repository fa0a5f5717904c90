package typescript

import (
	"context"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/files"
)

// tree is the workspace's folders as they were found, without those that hold no sources. It is immutable.
type tree struct {
	folders map[string]*folder // by absolute path
	paths   []string           // keys of folders, sorted
}

// folder is what one directory lists. Links to directories are left out: what they lead to has a place of its own, or lies outside.
type folder struct {
	files  []string // base names, sorted
	dirs   []string // base names of folders that are read
	pruned []string // base names of folders that are not read
}

// maxFolders bounds the walk: a workspace folder that is somebody's home directory must not hang the editor.
const maxFolders = 50_000

// readTree lists all folders below root.
func readTree(ctx context.Context, cfg *Config, root string) (*tree, error) {
	t := &tree{folders: map[string]*folder{}}
	queue := []string{root}
	for len(queue) > 0 && len(t.folders) < maxFolders {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		dir := queue[0]
		queue = queue[1:]
		entries, err := cfg.FS.ReadDir(native(dir))
		if err != nil {
			if dir == root {
				return nil, err
			}
			continue
		}
		f := &folder{}
		for _, e := range entries {
			f.add(cfg, root, dir, e)
		}
		f.prune(cfg, root, dir)
		t.folders[dir] = f
		t.paths = append(t.paths, dir)
		for _, name := range f.dirs {
			queue = append(queue, join(dir, name))
		}
	}
	slices.Sort(t.paths)
	return t, nil
}

func join(dir, name string) string {
	if strings.HasSuffix(dir, "/") {
		return dir + name
	}
	return dir + "/" + name
}

func (f *folder) add(cfg *Config, root, dir string, e fs.DirEntry) {
	name := e.Name()
	switch {
	case e.IsDir():
		f.dirs = append(f.dirs, name)
	case e.Type().IsRegular():
		f.files = append(f.files, name)
	case e.Type()&fs.ModeSymlink != 0:
		if info, err := cfg.FS.Stat(native(join(dir, name))); err == nil && info.Mode().IsRegular() && staysInside(cfg, root, join(dir, name)) {
			f.files = append(f.files, name)
		}
	}
}

// prune moves the folders that hold no sources of the project's own out of dirs.
func (f *folder) prune(cfg *Config, root, dir string) {
	manifest := slices.ContainsFunc(f.files, func(name string) bool { return name == "package.json" || isConfigName(name) })
	f.dirs = slices.DeleteFunc(f.dirs, func(name string) bool {
		out := builtFolder(name) || manifest && builtBesideManifest[name] || cfg.Exclude != nil && cfg.Exclude(relative(root, join(dir, name)))
		if out {
			f.pruned = append(f.pruned, name)
		}
		return out
	})
}

// builtFolder says whether folders of that name hold what tools have made or fetched, wherever they are.
func builtFolder(name string) bool {
	switch name {
	case "node_modules", "bower_components", "jspm_packages", "dist", "coverage", "storybook-static":
		return true
	}
	return len(name) > 1 && name[0] == '.'
}

// builtBesideManifest are names of folders that hold what was built only where they lie beside a package.json or tsconfig.json;
// elsewhere people keep sources in them.
var builtBesideManifest = map[string]bool{"build": true, "out": true, "output": true, "target": true, "tmp": true}

// has says whether the tree lists a file.
func (t *tree) has(p string) bool {
	f := t.folders[path.Dir(p)]
	if f == nil {
		return false
	}
	_, ok := slices.BinarySearch(f.files, path.Base(p))
	return ok
}

// sourceExtensions are those of code; longer ones come first where one ends like another.
var sourceExtensions = []string{".tsx", ".mts", ".cts", ".ts", ".jsx", ".mjs", ".cjs", ".js"}

// isSource says whether a file holds code or declarations.
func isSource(name string) bool { return slices.Contains(sourceExtensions, path.Ext(name)) }

// isDeclaration says whether a file holds declarations only: index.d.ts, index.d.mts, style.d.css.ts.
func isDeclaration(name string) bool {
	base := path.Base(name)
	for _, ext := range [...]string{".d.ts", ".d.mts", ".d.cts"} {
		if strings.HasSuffix(base, ext) {
			return true
		}
	}
	return strings.HasSuffix(base, ".ts") && strings.Contains(base, ".d.")
}

func isScript(name string) bool {
	switch path.Ext(name) {
	case ".js", ".jsx", ".mjs", ".cjs":
		return true
	}
	return false
}

// ownName says whether a file of the workspace is code of its own by its name and neighbours. What its text says comes later.
func (f *folder) ownName(name string) bool {
	if !isSource(name) || isDeclaration(name) {
		return false
	}
	stem := strings.TrimSuffix(name, path.Ext(name))
	for _, made := range [...]string{".min", ".bundle", "-min", ".umd", ".iife", ".chunk"} {
		if strings.HasSuffix(stem, made) {
			return false
		}
	}
	if isScript(name) { // built beside its source
		for _, ext := range sourceExtensions[:4] {
			if _, ok := slices.BinarySearch(f.files, stem+ext); ok {
				return false
			}
		}
	}
	return true
}

// isConfigName says whether a file is a TypeScript project's.
func isConfigName(name string) bool { return name == "tsconfig.json" || name == "jsconfig.json" }

// isManifest says whether a change of the file can move anything but its own text.
func isManifest(name string) bool {
	switch name {
	case "package.json", "pnpm-workspace.yaml", "lerna.json":
		return true
	}
	return path.Ext(name) == ".json" && (strings.Contains(name, "tsconfig") || strings.Contains(name, "jsconfig")) || path.Ext(name) == ".prisma"
}

// staysInside says whether a link in the workspace leads to a place in it.
func staysInside(cfg *Config, root, p string) bool {
	real := slashed(files.RealPath(cfg.FS, native(p)))
	return within(root, real) || within(slashed(files.RealPath(cfg.FS, native(root))), real)
}
