package catalog

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/model"
)

//go:embed all:_go
var builtin embed.FS

const root = "_go"

// Catalog is an immutable table of stubs and directives. It is safe for concurrent use.
type Catalog struct {
	layers []layer    // later ones win
	npm    []npmLayer // the same for npm packages
}

// layer is a set of packages from one source.
type layer struct {
	byPath   map[string]*stub
	families map[string][]*stub // by import path without major versions; sorted by version
}

var readBuiltin = sync.OnceValues(readEmbedded)

// readEmbedded makes the index of the embedded files; none is parsed yet.
func readEmbedded() (*Catalog, error) {
	files := map[string][]string{}
	err := fs.WalkDir(builtin, root, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(name, ".go") {
			dir := strings.TrimPrefix(path.Dir(name), root+"/")
			files[dir] = append(files[dir], name)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("built-in catalogue: %w", err)
	}
	npm, err := readBuiltinNPM()
	if err != nil {
		return nil, err
	}
	return &Catalog{layers: []layer{newLayer(files, builtin.ReadFile)}, npm: []npmLayer{npm}}, nil
}

// Builtin is the embedded catalogue, read once.
func Builtin() (*Catalog, error) { return readBuiltin() }

func newLayer(files map[string][]string, read func(string) ([]byte, error)) layer {
	l := layer{byPath: map[string]*stub{}, families: map[string][]*stub{}}
	for _, dir := range sortedKeys(files) {
		sort.Strings(files[dir])
		s := &stub{path: dir, files: files[dir], read: read}
		l.byPath[dir] = s
		family, _ := unversioned(dir)
		l.families[family] = append(l.families[family], s)
	}
	for _, list := range l.families {
		sort.SliceStable(list, func(i, j int) bool { return majorOf(list[i].path) < majorOf(list[j].path) })
	}
	return l
}

// With adds the stub files of a user's catalogue; their entries win over the built-in ones. Keys are slash-separated paths relative to
// .perfls/catalog: "npm/<package>/<name>.d.ts" or "<import path>/<name>.go" (what stands before and including "perfls/catalog/" is cut off, and so is a leading "go/");
// other files are left alone. The catalogue is usable even if there are errors: bad lines are left out, and each error names its file
// and line.
func (c *Catalog) With(stubs map[string][]byte) (*Catalog, []error) {
	dirs, npm := map[string][]string{}, map[string]string{}
	var errs []error
	for _, file := range sortedKeys(stubs) {
		rel := file
		if i := strings.LastIndex(rel, "perfls/catalog/"); i >= 0 {
			rel = rel[i+len("perfls/catalog/"):]
		}
		if inside, ok := strings.CutPrefix(rel, npmRoot+"/"); ok {
			npm[inside] = file
			continue
		}
		if !strings.HasSuffix(file, ".go") {
			continue
		}
		dir := strings.TrimPrefix(path.Dir(rel), "go/")
		if dir == "." || dir == "" || strings.HasPrefix(dir, "/") {
			errs = append(errs, fmt.Errorf("%s:1: put the stub into a folder named like the import path that it describes", file))
			continue
		}
		dirs[dir] = append(dirs[dir], file)
	}
	read := func(file string) ([]byte, error) { return stubs[file], nil }
	l := newLayer(dirs, read)
	for _, dir := range sortedKeys(l.byPath) {
		errs = append(errs, l.byPath[dir].errors()...)
	}
	packages := npmLayerOf(npm, read)
	errs = append(errs, packages.errors()...)
	return &Catalog{layers: append(slices.Clone(c.layers), l), npm: append(slices.Clone(c.npm), packages)}, errs
}

// Check parses every package and returns all errors. It is for tests and for doctor: normal use parses what it needs.
func (c *Catalog) Check() error {
	var errs []error
	for _, l := range c.layers {
		for _, p := range sortedKeys(l.byPath) {
			errs = append(errs, l.byPath[p].errors()...)
		}
	}
	for _, l := range c.npm {
		errs = append(errs, l.errors()...)
	}
	return errors.Join(errs...)
}

// Packages lists the import paths that the catalogue describes, sorted.
func (c *Catalog) Packages() []string {
	all := map[string]bool{}
	for _, l := range c.layers {
		for p := range l.byPath {
			all[p] = true
		}
	}
	return sortedKeys(all)
}

// Func finds the directives for a function by types.Func.FullName() of its generic origin:
// "(*database/sql.DB).QueryContext", "net/http.ListenAndServe". Pointer receivers, type arguments and major versions in import paths do
// not matter: an entry for "github.com/jackc/pgx" or any "/vN" of it answers for all of them unless there is one for that very
// version. Where a type of a stub embeds others, their methods are found under its name too. The first directive is the main one;
// callback lines are part of it.
func (c *Catalog) Func(fullName string) []*Directive {
	owner, name, ok := splitFullName(fullName)
	if !ok {
		return nil
	}
	return c.function(owner, name, nil)
}

// function looks a method or function up. seen holds the types that were looked through already: a user's stub may embed in circles.
func (c *Catalog) function(owner typeName, name string, seen map[typeName]bool) []*Directive {
	for i := len(c.layers) - 1; i >= 0; i-- {
		s := c.layers[i].find(owner.path)
		if s == nil {
			continue
		}
		t := s.entries()
		if d := t.funcs[owner.name+"."+name]; d != nil {
			return d
		}
		if owner.name == "" {
			continue
		}
		all := t.methodsOf(owner.name)
		if all != nil && all.Effect.Kind != model.Remote { // what a queue does not send, no embedded type does
			return []*Directive{all}
		}
		for _, e := range s.embedded(owner.name) {
			if seen == nil {
				seen = map[typeName]bool{owner: true}
			}
			if seen[e] {
				continue
			}
			seen[e] = true
			if d := c.function(e, name, seen); d != nil {
				return d
			}
		}
		if all != nil {
			return []*Directive{all}
		}
	}
	return nil
}

// splitFullName takes "(*path.Type).Method" or "path.Func" apart.
func splitFullName(full string) (owner typeName, name string, ok bool) {
	if !strings.HasPrefix(full, "(") {
		owner.path, name, ok = splitName(full)
		return owner, name, ok
	}
	inner, name, ok := cutLast(full[1:], ").")
	if !ok {
		return typeName{}, "", false
	}
	inner, _, _ = strings.Cut(strings.TrimLeft(inner, "*"), "[")
	owner.path, owner.name, ok = splitName(inner)
	return owner, name, ok
}

// splitName takes "path.Name" apart at its last dot, which must come after the last slash.
func splitName(s string) (importPath, name string, ok bool) {
	s, _, _ = strings.Cut(s, "[")
	i := strings.LastIndexByte(s, '.')
	if i <= 0 || i < strings.LastIndexByte(s, '/') || i == len(s)-1 {
		return "", "", false
	}
	return s[:i], s[i+1:], true
}

func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// Type finds the directive of a named type: "net/http.HandlerFunc".
func (c *Catalog) Type(name string) *TypeDirective {
	p, n, ok := splitName(name)
	if !ok {
		return nil
	}
	return c.typ(typeName{p, n})
}

// Field finds the directive of a struct's field that holds a function, as in cobra.Command.Run: the type's name and the field's.
func (c *Catalog) Field(typ, field string) *TypeDirective {
	p, n, ok := splitName(typ)
	if !ok {
		return nil
	}
	return c.typ(typeName{p, n + "." + field})
}

func (c *Catalog) typ(n typeName) *TypeDirective {
	for i := len(c.layers) - 1; i >= 0; i-- {
		if s := c.layers[i].find(n.path); s != nil {
			if t := s.entries().types[n.name]; t != nil {
				return t
			}
		}
	}
	return nil
}

// HandlerTypes lists the named types whose directive has an Entry, sorted.
func (c *Catalog) HandlerTypes() []string {
	names := map[string]bool{}
	for _, l := range c.layers {
		for p, s := range l.byPath {
			if !s.mentions(Prefix + "entry") {
				continue
			}
			for name, t := range s.entries().types {
				if t.Entry != nil && !strings.Contains(name, ".") {
					names[p+"."+name] = true
				}
			}
		}
	}
	return sortedKeys(names)
}

// mentions searches the text of the files, which is much cheaper than parsing them.
func (s *stub) mentions(word string) bool {
	for _, f := range s.files {
		if text, err := s.read(f); err == nil && bytes.Contains(text, []byte(word)) {
			return true
		}
	}
	return false
}

// find is the package for an import path: that very version, else the closest older one, else the oldest; else that of the module which
// the path's module is a fork or new home of.
func (l *layer) find(importPath string) *stub {
	if s := l.findVersion(importPath); s != nil {
		return s
	}
	for _, m := range moved {
		if rest, ok := strings.CutPrefix(importPath, m.to); ok && (rest == "" || rest[0] == '/') {
			return l.findVersion(m.from + rest)
		}
	}
	return nil
}

// moved lists modules whose API is that of another one, without major versions, sorted by their own name.
var moved = []struct{ to, from string }{
	{"github.com/aarondl/sqlboiler", "github.com/volatiletech/sqlboiler"},
	{"github.com/go-ozzo/ozzo-dbx", "github.com/pocketbase/dbx"},
	{"github.com/go-redis/redis", "github.com/redis/go-redis"},
	{"github.com/go-xorm/builder", "xorm.io/builder"},
	{"github.com/go-xorm/xorm", "xorm.io/xorm"},
	{"github.com/jackc/pgconn", "github.com/jackc/pgx/pgconn"},
	{"github.com/jackc/pgproto3", "github.com/jackc/pgx/pgproto3"},
	{"github.com/jackc/pgtype", "github.com/jackc/pgx/pgtype"},
	{"github.com/ory/pop", "github.com/gobuffalo/pop"},
	{"github.com/xanzy/go-gitlab", "gitlab.com/gitlab-org/api/client-go"},
	{"github.com/xorm-io/builder", "xorm.io/builder"},
	{"github.com/xorm-io/xorm", "xorm.io/xorm"},
	{"resty.dev", "github.com/go-resty/resty"},
}

func (l *layer) findVersion(importPath string) *stub {
	if s := l.byPath[importPath]; s != nil {
		return s
	}
	family, major := unversioned(importPath)
	list := l.families[family]
	if len(list) == 0 {
		return nil
	}
	best := list[0]
	for _, s := range list {
		if majorOf(s.path) <= major {
			best = s
		}
	}
	return best
}
