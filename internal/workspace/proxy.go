package workspace

import (
	"io/fs"
	pathpkg "path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/files"
)

// A reverse proxy that a repository configures may bound request bodies before any handler sees them. Which server it stands in front of
// is written in no one place, so one that is found counts for the whole folder.

// proxyScan looks once for a declared bound. It is carried from snapshot to snapshot until a file that it may rest on changes.
type proxyScan struct {
	once  sync.Once
	found bool
}

// maxProxyFile bounds a configuration file that is searched, in bytes; people do not write larger ones.
const maxProxyFile = 256 << 10

// boundedByProxy matches what bounds bodies in the configuration of nginx, of its Kubernetes ingress, of Traefik and of Caddy. A size
// of 0 means none.
var boundedByProxy = regexp.MustCompile(`(?mi)^[ \t]*(?:client_max_body_size[ \t]+[1-9]|["']?nginx\.ingress\.kubernetes\.io/proxy-body-size["']?:[ \t]*["']?[1-9]|maxRequestBodyBytes:[ \t]*[1-9]|max_size[ \t]+[1-9])`)

// isProxyConfig goes by the name: "nginx.conf", "default.conf.template", "Caddyfile", "ingress.yaml", "traefik.yml".
func isProxyConfig(name string) bool {
	base := strings.ToLower(pathpkg.Base(filepath.ToSlash(name)))
	switch {
	case base == "caddyfile", strings.HasSuffix(base, ".conf"), strings.HasSuffix(base, ".conf.template"), strings.HasSuffix(base, ".conf.tmpl"):
		return true
	case strings.HasSuffix(base, ".yaml"), strings.HasSuffix(base, ".yml"), strings.HasSuffix(base, ".toml"):
		return strings.Contains(base, "ingress") || strings.Contains(base, "nginx") || strings.Contains(base, "traefik")
	}
	return false
}

// proxied says whether a proxy that is configured in the folder bounds request bodies.
func (s *Snapshot) proxied() bool {
	s.proxy.once.Do(func() { s.proxy.found = findProxyLimit(s.fs, s.workspace.options.Root, 0) })
	return s.proxy.found
}

// maxDepth bounds the folders that are searched, against links that lead in circles.
const maxDepth = 12

func findProxyLimit(fsys files.FS, dir string, depth int) bool {
	entries, err := fsys.ReadDir(dir)
	if err != nil || depth > maxDepth {
		return false
	}
	for _, e := range entries {
		name := e.Name()
		path := filepath.Join(dir, name)
		switch {
		case e.IsDir():
			if !skipped(name) && findProxyLimit(fsys, path, depth+1) {
				return true
			}
		case e.Type()&fs.ModeType == 0 && isProxyConfig(name):
			info, err := fsys.Stat(path)
			if err != nil || info.Size() > maxProxyFile {
				continue
			}
			if text, err := fsys.ReadFile(path); err == nil && boundedByProxy.Match(text) {
				return true
			}
		}
	}
	return false
}

// skipped are folders of other people's code, and those that tools hide.
func skipped(name string) bool {
	return name == "node_modules" || name == "vendor" || name == "testdata" || name == ".git"
}

// touchesProxy says whether a change may be one of a proxy's configuration, or of a folder with some: any but that of Go's own files.
func touchesProxy(path string) bool { return filepath.Ext(path) != ".go" }
