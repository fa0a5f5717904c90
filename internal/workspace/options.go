package workspace

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
)

// Options is what a workspace is opened with: with the files under Root, all that its findings depend on.
type Options struct {
	Root     string   // absolute path of the folder
	FS       files.FS // the disk; nil for files.OS
	Tags     []string
	GOOS     string // "" for this machine's
	GOARCH   string // "" for this machine's
	ModCache string // absolute; "" for none
	GOROOT   string // absolute; "" for the built-in digest
	CacheDir string // absolute; "" to keep nothing between runs
	Workers  int
	// IgnoreCase says that the disk does not tell Foo.ts from foo.ts.
	IgnoreCase bool
	Progress   func(phase string, done, total int) // may be nil; called from several goroutines
	// Settings are the editor's; .perfls/config.yaml wins over them. JSON object as in the configuration's schema; may be nil.
	Settings []byte
	Possible bool                // keep findings of confidence Possible, whatever the configuration says
	Report   bool                // keep findings of level Report
	Only     []string            // ids of the rules to run, also those that are off by default; nil for all that are on
	Rules    []*diagnostics.Rule // the rules there are; nil for Rules()
}

func (o *Options) progress(phase string) func(done, total int) {
	if o.Progress == nil {
		return func(int, int) {}
	}
	return func(done, total int) { o.Progress(phase, done, total) }
}

// DefaultOptions reads the environment ("KEY=value") and looks at the disk for what the go command would tell: the Go installation,
// the module cache, build tags and target. It runs nothing. Only cmd and server call it: below them nothing asks the environment.
func DefaultOptions(root string, environ []string) Options {
	e := readEnvironment(environ)
	o := Options{
		Root: root, FS: files.OS{}, Workers: runtime.GOMAXPROCS(0),
		GOOS: e.get("GOOS"), GOARCH: e.get("GOARCH"), GOROOT: e.goroot(), ModCache: e.modCache(), Tags: e.tags(),
		IgnoreCase: runtime.GOOS == "windows" || runtime.GOOS == "darwin", // as these have it unless somebody says otherwise
	}
	if o.GOOS == "" {
		o.GOOS = runtime.GOOS
	}
	if o.GOARCH == "" {
		o.GOARCH = runtime.GOARCH
	}
	return o
}

// environment is what the user set: in the process' environment, or else with "go env -w".
type environment struct{ process, file map[string]string }

func readEnvironment(environ []string) environment {
	e := environment{process: assignments(environ)}
	name := e.process["GOENV"]
	if name == "off" {
		return e
	}
	if name == "" {
		name = e.userConfig("go", "env")
	}
	if text, err := (files.OS{}).ReadFile(name); err == nil {
		e.file = assignments(strings.Split(string(text), "\n"))
	}
	return e
}

func assignments(lines []string) map[string]string {
	out := map[string]string{}
	for _, line := range lines {
		if name, value, ok := strings.Cut(strings.TrimRight(line, "\r"), "="); ok && !strings.HasPrefix(name, "#") {
			out[name] = value
		}
	}
	return out
}

func (e environment) get(name string) string {
	if v := e.process[name]; v != "" {
		return v
	}
	return e.file[name]
}

func (e environment) home() string {
	if runtime.GOOS == "windows" {
		return e.process["USERPROFILE"]
	}
	return e.process["HOME"]
}

// userConfig is a path in the user's configuration folder as os.UserConfigDir has it; "" if there is none.
func (e environment) userConfig(names ...string) string {
	var base string
	switch runtime.GOOS {
	case "windows":
		base = e.process["AppData"]
	case "darwin":
		if e.home() != "" {
			base = filepath.Join(e.home(), "Library", "Application Support")
		}
	default:
		if base = e.process["XDG_CONFIG_HOME"]; base == "" && e.home() != "" {
			base = filepath.Join(e.home(), ".config")
		}
	}
	if base == "" {
		return ""
	}
	return filepath.Join(append([]string{base}, names...)...)
}

// goroot finds a Go installation; "" if there is none.
func (e environment) goroot() string {
	candidates := []string{e.get("GOROOT")}
	for _, dir := range filepath.SplitList(e.process["PATH"]) {
		for _, name := range []string{"go", "go.exe"} {
			if target, err := filepath.EvalSymlinks(filepath.Join(dir, name)); err == nil && filepath.IsAbs(target) {
				candidates = append(candidates, filepath.Dir(filepath.Dir(target)))
			}
		}
	}
	candidates = append(candidates, "/usr/local/go", "/usr/lib/go", "/usr/lib/golang", "/opt/homebrew/opt/go/libexec",
		"/usr/local/opt/go/libexec", `C:\Program Files\Go`)
	for _, dir := range candidates {
		if filepath.IsAbs(dir) && isDir(filepath.Join(dir, "src", "runtime")) && isDir(filepath.Join(dir, "src", "net", "http")) {
			return filepath.Clean(dir)
		}
	}
	return ""
}

// modCache finds the module cache; "" if there is none.
func (e environment) modCache() string {
	dir := e.get("GOMODCACHE")
	if dir == "" {
		gopath, _, _ := strings.Cut(e.get("GOPATH"), string(os.PathListSeparator))
		if gopath == "" && e.home() != "" {
			gopath = filepath.Join(e.home(), "go")
		}
		if gopath != "" {
			dir = filepath.Join(gopath, "pkg", "mod")
		}
	}
	if !filepath.IsAbs(dir) || !isDir(dir) {
		return ""
	}
	return filepath.Clean(dir)
}

// tags reads -tags from GOFLAGS.
func (e environment) tags() []string {
	var tags []string
	for _, f := range strings.Fields(e.get("GOFLAGS")) {
		if list, ok := strings.CutPrefix(strings.TrimLeft(f, "-"), "tags="); ok {
			tags = splitTags(list) // as for the go command, the last one holds
		}
	}
	return tags
}

func splitTags(list string) []string {
	return merge(strings.FieldsFunc(strings.Trim(list, `'"`), func(r rune) bool { return r == ',' || r == ' ' }), nil)
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
