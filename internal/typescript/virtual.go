package typescript

import (
	"encoding/json"
	"path"
	"slices"
	"strings"
	"sync"
)

// virtual are files that exist in memory only. It is immutable but for the stubs that it has asked for.
type virtual struct {
	files map[string]*text
	dirs  map[string]*virtualDir

	stubs func(pkg string) (map[string][]byte, bool)
	mu    sync.Mutex
	asked map[string]map[string]*text // stub packages by name, their files by path; nil for none
}

type virtualDir struct{ files, dirs []string }

func newVirtual(cfg *Config) *virtual {
	v := &virtual{files: map[string]*text{}, dirs: map[string]*virtualDir{}, asked: map[string]map[string]*text{}, stubs: cfg.Stubs}
	if v.stubs == nil {
		v.stubs = func(string) (map[string][]byte, bool) { return nil, false }
	}
	return v
}

// add makes a file and the folders above it.
func (v *virtual) add(p, content string) {
	v.files[p] = &text{text: content, hash: hashOf(content)}
	dir := v.dir(path.Dir(p))
	dir.files = append(dir.files, path.Base(p))
}

func (v *virtual) dir(p string) *virtualDir {
	if d := v.dirs[p]; d != nil {
		return d
	}
	d := &virtualDir{}
	v.dirs[p] = d
	if up := path.Dir(p); up != p {
		above := v.dir(up)
		above.dirs = append(above.dirs, path.Base(p))
	}
	return d
}

// stub returns the files of a stub package; nil if there is none.
func (v *virtual) stub(pkg string) map[string]*text {
	v.mu.Lock()
	defer v.mu.Unlock()
	if found, ok := v.asked[pkg]; ok {
		return found
	}
	var out map[string]*text
	if given, ok := v.stubs(pkg); ok {
		out = map[string]*text{}
		for name, data := range given {
			out[name] = &text{text: string(data), hash: hashOf(string(data))}
		}
		if out["package.json"] == nil {
			m, _ := json.Marshal(map[string]string{"name": pkg, "version": "0.0.0", "types": "index.d.ts"}) // strings marshal
			out["package.json"] = &text{text: string(m), hash: hashOf(string(m))}
		}
	}
	v.asked[pkg] = out
	return out
}

// stubDir lists a folder of a stub; ok is false if it has no such folder.
func stubDir(files map[string]*text, dir string) (d virtualDir, ok bool) {
	prefix := ""
	if dir != "" {
		prefix = dir + "/"
	}
	for name := range files {
		rest, in := strings.CutPrefix(name, prefix)
		if !in {
			continue
		}
		ok = true
		if first, _, deeper := strings.Cut(rest, "/"); !deeper {
			d.files = append(d.files, first)
		} else if !slices.Contains(d.dirs, first) {
			d.dirs = append(d.dirs, first)
		}
	}
	slices.Sort(d.files)
	slices.Sort(d.dirs)
	return d, ok
}

// inModules splits a path below a node_modules folder: that folder, the package's name, and the path in the package.
func inModules(p string) (modules, pkg, rest string, ok bool) {
	const folder = "/node_modules/"
	i := strings.LastIndex(p, folder)
	if i < 0 {
		return "", "", "", false
	}
	modules, rest = p[:i+len(folder)-1], p[i+len(folder):]
	if pkg, rest, _ = strings.Cut(rest, "/"); strings.HasPrefix(pkg, "@") && rest != "" {
		var second string
		second, rest, _ = strings.Cut(rest, "/")
		pkg += "/" + second
	}
	return modules, pkg, rest, true
}

// typesPackage is the name of the package that declares another one's types: @types/foo, @types/scope__foo.
func typesPackage(pkg string) string {
	if s, ok := strings.CutPrefix(pkg, "@"); ok {
		pkg = strings.Replace(s, "/", "__", 1)
	}
	return "@types/" + pkg
}
