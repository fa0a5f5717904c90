package golang

import (
	"go/version"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/golang/stdlib"
)

// origin is where a package comes from.
type origin uint8

const (
	fromNowhere   origin = iota // absent: an empty package stands for it
	fromWorkspace               // a unit of this session
	fromStd                     // GOROOT/src
	fromDigest                  // the built-in digest of the standard library
	fromSource                  // vendor, module cache, replaced directory
	fromStub                    // the catalogue's stub
)

// location is what an import path resolves to. Equal locations are the same package.
type location struct {
	origin origin
	path   string // of the types.Package
	dir    string // absolute; for fromWorkspace, fromStd and fromSource
	vendor string // vendor directory that its own imports look into first; "" for none
}

// resolver finds packages outside of the workspace's own directories. What it has seen it keeps: the standard library and the module
// cache do not change while a layout is in use.
type resolver struct {
	cfg    *Config
	layout *layout
	digest bool // take the standard library from the built-in digest

	mu       sync.Mutex
	listings map[string][]string
	memo     map[[2]string]location
}

func newResolver(cfg *Config, l *layout) *resolver {
	return &resolver{cfg: cfg, layout: l, digest: preferDigest(cfg), listings: map[string][]string{}, memo: map[[2]string]location{}}
}

// preferDigest says whether the built-in digest tells no less than GOROOT does: it takes a third of the time to read.
func preferDigest(cfg *Config) bool {
	if cfg.GOROOT == "" {
		return true
	}
	text, err := cfg.FS.ReadFile(filepath.Join(cfg.GOROOT, "VERSION"))
	if err != nil {
		return false
	}
	have := firstLine(string(text))
	return cfg.GOOS == "linux" && version.IsValid(have) && version.Compare(have, stdlib.Version()) <= 0
}

// goFiles lists the Go files of a directory, without tests; nil if there are none.
func (r *resolver) goFiles(dir string) []string {
	r.mu.Lock()
	names, ok := r.listings[dir]
	r.mu.Unlock()
	if ok {
		return names
	}
	entries, _ := r.cfg.FS.ReadDir(dir)
	for _, e := range entries {
		if n := e.Name(); !e.IsDir() && isGoFile(n) && !strings.HasSuffix(n, "_test.go") {
			names = append(names, n)
		}
	}
	r.mu.Lock()
	r.listings[dir] = names
	r.mu.Unlock()
	return names
}

func isGoFile(name string) bool {
	return strings.HasSuffix(name, ".go") && name[0] != '.' && name[0] != '_'
}

// std resolves a standard library path.
func (r *resolver) std(path string) (location, bool) {
	if r.digest {
		if stdlib.Has(path) {
			return location{origin: fromDigest, path: path}, true
		}
		return location{}, false
	}
	dir := filepath.Join(r.cfg.GOROOT, "src", filepath.FromSlash(path))
	if r.goFiles(dir) == nil {
		return location{}, false
	}
	return location{origin: fromStd, path: path, dir: dir}, true
}

// dependency resolves a path that no workspace module has, as seen from a package with the given vendor directory ("" for none).
func (r *resolver) dependency(vendor, path string) location {
	key := [2]string{vendor, path}
	r.mu.Lock()
	at, ok := r.memo[key]
	r.mu.Unlock()
	if ok {
		return at
	}
	at = r.find(vendor, path)
	r.mu.Lock()
	r.memo[key] = at
	r.mu.Unlock()
	return at
}

func (r *resolver) find(vendor, path string) location {
	if vendor != "" {
		if dir := filepath.Join(vendor, filepath.FromSlash(path)); r.goFiles(dir) != nil {
			return location{origin: fromSource, path: path, dir: dir, vendor: vendor}
		}
	}
	for _, q := range r.layout.requires {
		if rest, ok := below(q.path, path); ok && q.dir != "" {
			if dir := filepath.Join(q.dir, filepath.FromSlash(rest)); r.goFiles(dir) != nil {
				return location{origin: fromSource, path: path, dir: dir}
			}
		}
	}
	// Packages of a module around the root that lie outside of the root.
	for _, m := range slices.Backward(r.layout.modules) {
		if rest, ok := below(m.path, path); ok {
			if dir := filepath.Join(m.dir, filepath.FromSlash(rest)); !within(r.cfg.Root, dir) && r.goFiles(dir) != nil {
				return location{origin: fromSource, path: path, dir: dir, vendor: m.vendor}
			}
		}
	}
	if r.cfg.Catalog != nil {
		if _, ok := r.cfg.Catalog.Stub(path); ok {
			return location{origin: fromStub, path: path}
		}
	}
	return location{origin: fromNowhere, path: path}
}

// imported resolves an import of a dependency. Dependencies never see the workspace: they were built without it, and their types stay
// the same while it is edited.
func (r *resolver) imported(from location, path string) location {
	if from.origin == fromStd || from.origin == fromDigest {
		if at, ok := r.std("vendor/" + path); ok {
			return at
		}
	}
	if maybeStd(path) {
		if at, ok := r.std(path); ok {
			return at
		}
	}
	return r.dependency(from.vendor, path)
}

// maybeStd says whether a path can be of the standard library: its first element has no dot.
func maybeStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return first != "" && !strings.Contains(first, ".")
}

// below cuts prefix and a slash off path.
func below(prefix, path string) (string, bool) {
	if path == prefix {
		return "", true
	}
	rest, ok := strings.CutPrefix(path, prefix)
	if !ok || prefix == "" || rest[0] != '/' {
		return "", false
	}
	return rest[1:], true
}
