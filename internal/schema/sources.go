package schema

import (
	"bytes"
	"encoding/json"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/perfls/perfls/internal/files"
)

// Set is a group of files that one database is made from.
type Set struct {
	Dir     string   // the folder that holds the files
	Governs string   // the folder whose code the database belongs to
	Tool    string   // "" if the files' own text tells
	Dialect Dialect  // Unknown if only the statements can tell
	Files   []string // absolute, in the order in which they are applied
	// Ordered says that the files are steps, of which later ones may undo what earlier ones did. Otherwise they are declarations that
	// lie side by side: nothing in one file takes away what another declares.
	Ordered bool
}

// PrismaTool marks sets of schema.prisma, which are declarations and no statements.
const PrismaTool = "prisma schema"

// Discover finds the sources of a repository, sorted by folder. It depends on names, and on the files that tools keep beside their
// migrations (a journal, a lock, sqlc's configuration).
func Discover(fsys files.FS, root string) []Set {
	d := &discovery{fs: fsys, root: root, folders: map[string]*folder{}}
	d.walk(root, 0)
	sort.Strings(d.paths)
	var out []Set
	out = append(out, d.prismaSets()...)
	for _, dir := range d.paths {
		if s, ok := d.journal(dir); ok {
			out = append(out, s)
			continue
		}
		if s, ok := d.stepFolders(dir); ok {
			out = append(out, s)
		}
		out = append(out, d.plain(dir)...)
	}
	out = d.joinVersions(out)
	out = d.sqlc(out)
	for i := range out {
		if out[i].Governs == "" {
			out[i].Governs = d.governs(out[i].Dir)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := &out[i], &out[j]
		if a.Dir != b.Dir {
			return a.Dir < b.Dir
		}
		return a.Files[0] < b.Files[0]
	})
	return out
}

type discovery struct {
	fs      files.FS
	root    string
	folders map[string]*folder
	paths   []string // of folders, sorted
}

// folder is what counts in a folder.
type folder struct {
	sql, prisma []string // names
	code        []string // names of migrations written in Go
	dirs        []string // absolute paths
	manifest    bool     // a module, package or project of its own
	sqlc        string   // the name of sqlc's configuration
	atlas       bool
	lock        string // the text of migration_lock.toml
}

// maxDepth bounds how deep folders are read: links may go in circles.
const maxDepth = 24

// skippedFolders hold no schema of the product: others' code, what builds leave, and what tests and examples are made of.
var skippedFolders = map[string]bool{
	"node_modules": true, "vendor": true, "bower_components": true, "dist": true, "build": true, "out": true, "target": true, "coverage": true, "third_party": true,
	"testdata": true, "fixtures": true, "fixture": true, "__fixtures__": true, "__tests__": true, "__mocks__": true, "e2e": true, "mocks": true, "stub": true, "stubs": true,
	"example": true, "examples": true, "_examples": true, "sample": true, "samples": true, "benchmark": true, "benchmarks": true,
}

var testFolder = regexp.MustCompile(`^(?i:tests?([-_].*)?|testing|testutils?|testfiles)$`)

var manifests = map[string]bool{"go.mod": true, "package.json": true, "pom.xml": true, "build.gradle": true, "build.gradle.kts": true, "Cargo.toml": true, "composer.json": true, "pyproject.toml": true, "Gemfile": true, "mix.exs": true}

func (d *discovery) walk(dir string, depth int) {
	entries, err := d.fs.ReadDir(dir)
	if err != nil || depth > maxDepth {
		return
	}
	f := &folder{}
	d.folders[dir] = f
	d.paths = append(d.paths, dir)
	for _, e := range entries {
		name := e.Name()
		switch {
		case e.IsDir():
			if !strings.HasPrefix(name, ".") && !skippedFolders[name] && !testFolder.MatchString(name) {
				f.dirs = append(f.dirs, filepath.Join(dir, name))
				d.walk(filepath.Join(dir, name), depth+1)
			}
		case manifests[name]:
			f.manifest = true
		case name == "atlas.sum":
			f.atlas = true
		case name == "migration_lock.toml":
			f.lock = string(d.small(filepath.Join(dir, name)))
		case name == "sqlc.yaml" || name == "sqlc.yml" || name == "sqlc.json":
			f.sqlc = name
		case isCodeStep(name):
			f.code = append(f.code, name)
		case strings.HasSuffix(name, ".prisma"):
			f.prisma = append(f.prisma, name)
		case strings.EqualFold(path.Ext(name), ".sql") && !strings.HasPrefix(name, "."):
			f.sql = append(f.sql, name)
		}
	}
}

// small reads a tool's own file; nil where it cannot be read.
func (d *discovery) small(name string) []byte {
	if info, err := d.fs.Stat(name); err != nil || info.Size() > MaxFileSize {
		return nil
	}
	text, err := d.fs.ReadFile(name)
	if err != nil {
		return nil
	}
	return text
}

// journal reads the order of Drizzle's folder from its journal.
func (d *discovery) journal(dir string) (Set, bool) {
	if len(d.folders[dir].sql) == 0 || d.folders[filepath.Join(dir, "meta")] == nil {
		return Set{}, false
	}
	var journal struct {
		Dialect string
		Entries []struct {
			Idx int
			Tag string
		}
	}
	text := d.small(filepath.Join(dir, "meta", "_journal.json"))
	if text == nil || json.Unmarshal(text, &journal) != nil {
		return Set{}, false
	}
	sort.SliceStable(journal.Entries, func(i, j int) bool { return journal.Entries[i].Idx < journal.Entries[j].Idx })
	s := Set{Dir: dir, Tool: "drizzle", Dialect: dialectNamed(journal.Dialect), Ordered: true}
	for _, e := range journal.Entries {
		if slices.Contains(d.folders[dir].sql, e.Tag+".sql") {
			s.Files = append(s.Files, filepath.Join(dir, e.Tag+".sql"))
		}
	}
	return s, len(s.Files) > 0
}

// stepFolders finds tools that keep a folder for each step: Prisma and Drizzle migration.sql, Diesel and Hasura up.sql.
func (d *discovery) stepFolders(dir string) (Set, bool) {
	s := Set{Dir: dir, Dialect: dialectNamed(lockProvider(d.folders[dir].lock)), Ordered: true}
	steps := slices.Clone(d.folders[dir].dirs)
	sort.Slice(steps, func(i, j int) bool { return natural(filepath.Base(steps[i]), filepath.Base(steps[j])) < 0 })
	for _, step := range steps {
		for _, name := range d.folders[step].sql {
			if name != "migration.sql" && name != "up.sql" {
				continue
			}
			s.Files = append(s.Files, filepath.Join(step, name))
			switch _, err := d.fs.Stat(filepath.Join(step, "snapshot.json")); {
			case s.Tool != "":
			case name == "up.sql":
				s.Tool = "diesel"
			case err == nil:
				s.Tool = "drizzle"
			default:
				s.Tool = "prisma"
			}
			break
		}
	}
	if s.Dialect == Unknown {
		s.Dialect = dialectOfPath(d.relative(dir))
	}
	return s, len(s.Files) > 0
}

// isStep says whether a folder is one step of its parent's.
func (d *discovery) isStep(dir string) bool {
	f := d.folders[dir]
	return slices.Contains(f.sql, "migration.sql") || slices.Contains(f.sql, "up.sql")
}

var providerLine = regexp.MustCompile(`(?m)^\s*provider\s*=\s*"(\w+)"`)

func lockProvider(lock string) string {
	if m := providerLine.FindStringSubmatch(lock); m != nil {
		return m[1]
	}
	return ""
}

// plain groups the .sql files of one folder: what is numbered are steps, the rest declarations. Files whose names speak of a database are
// for that one alone; steps that speak of none are for all that have no file of their own for the same step.
func (d *discovery) plain(dir string) []Set {
	if d.isStep(dir) {
		return nil
	}
	groups := map[[2]string][]string{}
	var variants []string // as written in names, "" for none
	for _, name := range d.folders[dir].sql {
		kind := kindOf(name)
		if kind == undo {
			continue
		}
		variant := variantOf(name, kind)
		if !slices.Contains(variants, variant) {
			variants = append(variants, variant)
		}
		key := [2]string{variant, kind.group()}
		groups[key] = append(groups[key], name)
	}
	sort.Strings(variants)
	postgres := slices.ContainsFunc(variants, func(v string) bool { return dialectNamed(v) == PostgreSQL })
	var out []Set
	for _, variant := range variants {
		steps := groups[[2]string{variant, "steps"}]
		switch {
		case variant != "" && len(steps) > 0:
			steps = overridden(groups[[2]string{"", "steps"}], steps, variant)
		case postgres: // nobody is left to be served by the files for all
			steps = nil
		}
		if len(steps) > 0 {
			steps = slices.Concat(steps, d.folders[dir].code)
		}
		out = append(out, d.plainSet(dir, variant, steps)...)
		out = append(out, d.plainSet(dir, variant, groups[[2]string{variant, "declaration"}])...)
	}
	return out
}

// plainSet makes a set of names in a folder; none if there are none.
func (d *discovery) plainSet(dir, variant string, names []string) []Set {
	if len(names) == 0 {
		return nil
	}
	names = slices.Clone(names)
	sort.SliceStable(names, func(i, j int) bool { return before(names[i], names[j]) })
	kind := kindOf(names[0])
	s := Set{Dir: dir, Dialect: dialectNamed(variant), Ordered: kind != declaration, Tool: kind.tool()}
	if s.Dialect == Unknown {
		s.Dialect = dialectOfPath(d.relative(dir))
	}
	if d.folders[dir].atlas {
		s.Tool, s.Ordered = "atlas", true
	}
	for _, name := range names {
		s.Files = append(s.Files, filepath.Join(dir, name))
	}
	return []Set{s}
}

// overridden are the steps for all databases, but for those that one has a file of its own for, and that one's.
func overridden(all, own []string, variant string) []string {
	stem := func(name string) string { return strings.Replace(strings.ToLower(name), "."+variant+".", ".", 1) }
	have := map[string]bool{}
	for _, name := range own {
		have[stem(name)] = true
	}
	out := slices.Clone(own)
	for _, name := range all {
		if !have[stem(name)] {
			out = append(out, name)
		}
	}
	return out
}

func (d *discovery) relative(dir string) string {
	rel, err := filepath.Rel(d.root, dir)
	if err != nil {
		return dir
	}
	return filepath.ToSlash(rel)
}

var versionFolder = regexp.MustCompile(`^[vVrR]?\d+([._-]\d+)*$`)

// joinVersions makes one set of steps that lie in one folder a version: migrations/1.0/001_users.sql, migrations/1.1/001_orders.sql.
func (d *discovery) joinVersions(sets []Set) []Set {
	first := map[string]int{}
	var out []Set
	sort.SliceStable(sets, func(i, j int) bool { return natural(sets[i].Dir, sets[j].Dir) < 0 })
	for _, s := range sets {
		if s.Tool == PrismaTool || s.Dir == d.root || !versionFolder.MatchString(filepath.Base(s.Dir)) {
			out = append(out, s)
			continue
		}
		parent := filepath.Dir(s.Dir)
		if i, ok := first[parent+"/"+string(s.Dialect)]; ok {
			out[i].Files = append(out[i].Files, s.Files...)
			continue
		}
		first[parent+"/"+string(s.Dialect)] = len(out)
		s.Dir, s.Ordered = parent, true
		out = append(out, s)
	}
	return out
}

// conventional are folders that say what is in them, not whose it is.
var conventional = map[string]bool{
	"migrations": true, "migration": true, "migrate": true, "migrator": true, "sql": true, "db": true, "database": true, "databases": true, "schema": true, "schemas": true,
	"prisma": true, "drizzle": true, "ent": true, "versions": true, "up": true, "ddl": true, "internal": true, "pkg": true, "store": true, "stores": true, "sqlstore": true,
	"storage": true, "data": true, "persistence": true, "repository": true, "repositories": true, "dao": true, "models": true, "model": true, "datastore": true,
	"src": true, "main": true, "resources": true, "lib": true, "scripts": true, "script": true, "init": true, "docker": true, "deploy": true, "files": true, "assets": true,
	"static": true, "embed": true, "embedded": true, "infra": true, "infrastructure": true, "changelog": true, "sqlc": true, "queries": true, "tables": true, "setup": true,
}

// governs is the folder whose code a source belongs to: the parent of the folders that only say "here is the database", or the module or
// package that they are in.
func (d *discovery) governs(dir string) string {
	for dir != d.root && strings.HasPrefix(dir, d.root) {
		name := strings.ToLower(filepath.Base(dir))
		f := d.folders[dir]
		if f != nil && f.manifest || !conventional[name] && dialectNamed(name) == Unknown && !versionFolder.MatchString(name) {
			return dir
		}
		dir = filepath.Dir(dir)
	}
	return d.root
}

var datasource = regexp.MustCompile(`(?m)^[ \t]*datasource\s`)

// prismaSets groups schema.prisma files. A file with a data source starts a schema; those without belong to the nearest one at or above
// their folder.
func (d *discovery) prismaSets() []Set {
	var out []Set
	var rest []string
	for _, dir := range d.paths {
		for _, name := range d.folders[dir].prisma {
			file := filepath.Join(dir, name)
			text := d.small(file)
			if !datasource.Match(text) {
				rest = append(rest, file)
				continue
			}
			out = append(out, Set{Dir: dir, Tool: PrismaTool, Dialect: dialectNamed(lockProvider(string(text[bytes.Index(text, []byte("datasource")):]))), Files: []string{file}})
		}
	}
	for _, file := range rest {
		best := -1
		for i, s := range out {
			if within(s.Dir, file) && (best < 0 || len(s.Dir) > len(out[best].Dir)) {
				best = i
			}
		}
		switch {
		case best >= 0:
			out[best].Files = append(out[best].Files, file)
		default:
			out = append(out, Set{Dir: filepath.Dir(file), Tool: PrismaTool, Files: []string{file}})
		}
	}
	for i := range out {
		sort.Strings(out[i].Files)
	}
	return out
}

// within says whether name is dir or lies below it.
func within(dir, name string) bool {
	if dir == name {
		return true
	}
	return strings.HasPrefix(name, strings.TrimSuffix(dir, string(filepath.Separator))+string(filepath.Separator))
}
