// Package config decides what is said where: the settings of .perfls/config.yaml files and the suppression comments in the code.
//
// A folder's .perfls/config.yaml holds for everything below it. Files nearer to the code win over those further up, setting by
// setting, so a monorepo can refine its rules per folder; an editor's own settings rank below all of them. Nothing in a
// configuration is fatal: what cannot be understood is reported with its line and left out.
//
// Reading order: keys.go (the one table of what a file may say), read.go (YAML to File), config.go (files to one answer per rule
// and place), schema.go (the table as JSON schema), suppress.go (comments).
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
)

// FileName is where a folder's configuration lies, slash-separated, relative to the folder.
const FileName = ".perfls/config.yaml"

// Problem is something in a configuration that was left out.
type Problem struct {
	Path    string // slash-separated, relative to the workspace's root; or "editor settings"
	Line    int    // 1-based; 0 if unknown
	Message string
}

// Source says where a setting comes from.
type Source struct {
	Path string // as in Problem; "" for the rule's default
	Line int
}

func (s Source) String() string {
	if s.Path == "" {
		return "default"
	}
	if s.Line == 0 {
		return s.Path
	}
	return fmt.Sprintf("%s:%d", s.Path, s.Line)
}

// settingsPath is the path in problems and sources of what an editor sent.
const settingsPath = "editor settings"

// Tree is all configuration of one workspace. Files are read when a folder is first asked about. It is safe for concurrent use.
type Tree struct {
	fs       files.FS
	root     string
	rules    []*diagnostics.Rule
	settings *File

	mu      sync.Mutex
	folders map[string]*File // by slash-separated relative folder ("." for the root); nil for none
}

// Open prepares the configuration of the folder root (absolute). rules are those that files may name. settings is an editor's JSON
// object with the same keys, or nil.
func Open(fsys files.FS, root string, rules []*diagnostics.Rule, settings []byte) *Tree {
	t := &Tree{fs: fsys, root: root, rules: rules, folders: map[string]*File{}}
	if len(settings) > 0 {
		t.settings = Parse(settingsPath, settings, rules)
	}
	return t
}

// File is one parsed configuration.
type File struct {
	Path     string
	Problems []Problem

	levels    levels
	overrides []override
	exclude   []string
	possible  *bool
	tags      []string
}

// levels is what one block says about rules and categories.
type levels struct {
	rules, categories map[string]setting
}

type setting struct {
	level diagnostics.Level
	line  int
}

// override is a block that holds for some paths only.
type override struct {
	paths  []string
	levels levels
}

// of returns what the block says about a rule. A rule's own level wins over its category's.
func (l levels) of(rule *diagnostics.Rule) (setting, bool) {
	if s, ok := l.rules[rule.ID]; ok {
		return s, true
	}
	s, ok := l.categories[rule.Category]
	return s, ok
}

// Level is the level that the rule's proven findings have in a file (slash-separated, relative to the root), and why.
func (t *Tree) Level(rule *diagnostics.Rule, file string) (diagnostics.Level, Source) {
	level, source := rule.Level, Source{}
	for _, layer := range t.layers(path.Dir(file)) {
		if s, ok := layer.of(rule, layer.relative(file)); ok {
			level, source = s.level, Source{Path: layer.Path, Line: s.line}
		}
	}
	return level, source
}

// of returns what the file says about a rule at a path relative to its folder. Later overrides win over earlier ones.
func (f *File) of(rule *diagnostics.Rule, relative string) (setting, bool) {
	s, ok := f.levels.of(rule)
	for _, o := range f.overrides {
		if !matchAny(o.paths, relative) {
			continue
		}
		if over, found := o.levels.of(rule); found {
			s, ok = over, true
		}
	}
	return s, ok
}

// relative turns a path relative to the root into one relative to the file's folder.
func (f *File) relative(file string) string {
	folder, ok := strings.CutSuffix(f.Path, "/"+FileName)
	if !ok {
		return file // the root's own file, or an editor's settings
	}
	return strings.TrimPrefix(file, folder+"/")
}

// Highest is the highest level that any configuration read so far gives a rule anywhere.
func (t *Tree) Highest(rule *diagnostics.Rule) diagnostics.Level {
	level := rule.Level
	for _, f := range t.all() {
		for _, block := range append([]override{{levels: f.levels}}, f.overrides...) {
			if s, ok := block.levels.of(rule); ok {
				level = max(level, s.level)
			}
		}
	}
	return level
}

// Excluded tells whether a folder (slash-separated, relative to the root) is not to be read, or nothing is to be said about a file.
func (t *Tree) Excluded(relative string) bool {
	if relative == "." || relative == "" {
		return false
	}
	for _, layer := range t.layers(path.Dir(relative)) {
		if matchAny(layer.exclude, layer.relative(relative)) {
			return true
		}
	}
	return false
}

// Possible tells whether findings of the lowest confidence are wanted in a file.
func (t *Tree) Possible(file string) bool {
	wanted := false
	for _, layer := range t.layers(path.Dir(file)) {
		if layer.possible != nil {
			wanted = *layer.possible
		}
	}
	return wanted
}

// Tags lists the build tags that the editor's settings and the root's configuration add, sorted.
func (t *Tree) Tags() []string {
	var tags []string
	for _, layer := range t.layers(".") {
		tags = append(tags, layer.tags...)
	}
	slices.Sort(tags)
	return slices.Compact(tags)
}

// ReadsLike tells whether both trees have the same files read, with the same build tags, as far as the configuration in a folder
// (slash-separated, relative to the root) goes; "" means the editor's settings. Levels do not matter to that.
func (t *Tree) ReadsLike(other *Tree, folder string) bool {
	a, b := t.own(folder), other.own(folder)
	return slices.Equal(a.exclude, b.exclude) && slices.Equal(a.tags, b.tags)
}

// own is a folder's own configuration, or the editor's settings for ""; an empty one if there is none.
func (t *Tree) own(folder string) *File {
	t.mu.Lock()
	defer t.mu.Unlock()
	f := t.settings
	if folder != "" {
		f = t.folder(folder)
	}
	if f == nil {
		f = &File{}
	}
	return f
}

// Visit reads the configuration that holds for a folder, so that Problems and Highest know it.
func (t *Tree) Visit(folder string) { t.layers(folder) }

// Problems lists what was left out of the files read so far, sorted by path and line.
func (t *Tree) Problems() []Problem {
	var out []Problem
	for _, f := range t.all() {
		out = append(out, f.Problems...)
	}
	slices.SortStableFunc(out, func(a, b Problem) int {
		if c := strings.Compare(a.Path, b.Path); c != 0 {
			return c
		}
		return a.Line - b.Line
	})
	return out
}

// Files lists the paths of the configuration files read so far, sorted.
func (t *Tree) Files() []string {
	var out []string
	for _, f := range t.all() {
		if f != t.settings {
			out = append(out, f.Path)
		}
	}
	slices.Sort(out)
	return out
}

// all lists the settings and the files read so far, in no particular order.
func (t *Tree) all() []*File {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []*File
	if t.settings != nil {
		out = append(out, t.settings)
	}
	for _, f := range t.folders {
		if f != nil {
			out = append(out, f)
		}
	}
	return out
}

// layers lists the files that hold for a folder, weakest first.
func (t *Tree) layers(folder string) []*File {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []*File
	if t.settings != nil {
		out = append(out, t.settings)
	}
	if f := t.folder("."); f != nil {
		out = append(out, f)
	}
	if folder == "." || path.IsAbs(folder) || filepath.IsAbs(folder) { // outside of the root only the root's own settings hold
		return out
	}
	for i := 0; i <= len(folder); i++ {
		if i == len(folder) || folder[i] == '/' {
			if f := t.folder(folder[:i]); f != nil {
				out = append(out, f)
			}
		}
	}
	return out
}

// folder reads a folder's own file once. The caller holds t.mu.
func (t *Tree) folder(folder string) *File {
	if f, ok := t.folders[folder]; ok {
		return f
	}
	name := path.Join(folder, FileName)
	text, err := t.fs.ReadFile(filepath.Join(t.root, filepath.FromSlash(name)))
	var f *File
	switch {
	case err == nil:
		f = Parse(name, text, t.rules)
	case !errors.Is(err, fs.ErrNotExist) && t.isFolder(folder):
		f = &File{Path: name, Problems: []Problem{{Path: name, Message: "cannot be read: " + reason(err)}}}
	}
	t.folders[folder] = f
	return f
}

// isFolder keeps quiet about paths through something that is no directory: Excluded is asked about such paths too.
func (t *Tree) isFolder(folder string) bool {
	info, err := t.fs.Stat(filepath.Join(t.root, filepath.FromSlash(folder)))
	return err == nil && info.IsDir()
}

// reason is an error without the path, which the problem names already.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// matchAny tells whether one of the globs matches a slash-separated relative path. As in .gitignore, a glob that matches a folder
// covers everything in it, and one without a slash matches at any depth.
func matchAny(globs []string, name string) bool {
	return slices.ContainsFunc(globs, func(glob string) bool { return matches(glob, name) })
}

func matches(glob, name string) bool {
	glob = strings.TrimSuffix(strings.TrimPrefix(glob, "./"), "/")
	if !strings.Contains(glob, "/") {
		glob = "**/" + glob
	}
	glob = strings.TrimPrefix(glob, "/")
	for ; name != "."; name = path.Dir(name) {
		if ok, err := doublestar.Match(glob, name); ok || err != nil {
			return ok
		}
		if name == "/" {
			return false
		}
	}
	return false
}
