package typescript

import (
	"io/fs"
	"path/filepath"

	"github.com/perfls/perfls/internal/files"
)

// Reads says whether a file of that name can have a part in TypeScript or JavaScript: code, declarations, and what says how they belong
// together.
func Reads(name string) bool {
	name = filepath.Base(name)
	return isSource(name) || isManifest(name)
}

// Present says whether a folder has anything for a Session to read, which is what a Session is worth opening for. exclude is as in Config.
func Present(fsys files.FS, root string, exclude func(relative string) bool) bool {
	cfg := &Config{FS: fsys, Root: root, Exclude: exclude}
	top := slashed(root)
	queue := []string{top}
	for seen := 1; len(queue) > 0; queue = queue[1:] {
		dir := queue[0]
		entries, err := fsys.ReadDir(native(dir))
		if err != nil {
			continue
		}
		f := &folder{}
		for _, e := range entries {
			if !e.IsDir() && Reads(e.Name()) && e.Type()&^fs.ModeSymlink == 0 {
				return true
			}
			if e.IsDir() {
				f.dirs = append(f.dirs, e.Name())
			}
		}
		f.prune(cfg, top, dir)
		for _, name := range f.dirs {
			if seen++; seen <= maxFolders {
				queue = append(queue, join(dir, name))
			}
		}
	}
	return false
}
