package schema

import (
	"path/filepath"
	"sort"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/files"
)

// Repository is all that a repository declares: a schema for each set of sources, sorted by the folder that holds them. It does not
// change, and may be read by several goroutines.
type Repository struct {
	Schemas []*Schema

	mu     sync.Mutex
	unions map[string]*Schema
}

// Cache keeps what was made of files as long as their texts stay the same. Its zero value is empty; a nil Cache keeps nothing.
type Cache struct {
	mu    sync.Mutex
	files map[string]kept
}

type kept struct {
	text string
	file *File
}

// read reads a file's statements, or returns what was made of the same text before.
func (c *Cache) read(path, text string) *File {
	if c == nil {
		return ReadFile(path, text)
	}
	c.mu.Lock()
	have, ok := c.files[path]
	c.mu.Unlock()
	if ok && have.text == text {
		return have.file
	}
	f := ReadFile(path, text)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.files == nil {
		c.files = map[string]kept{}
	}
	c.files[path] = kept{text, f}
	return f
}

// keep forgets the files that no set has any more.
func (c *Cache) keep(sets []Set) {
	if c == nil {
		return
	}
	used := map[string]bool{}
	for _, s := range sets {
		for _, f := range s.Files {
			used[f] = true
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for path := range c.files {
		if !used[path] {
			delete(c.files, path)
		}
	}
}

// Read reads all sources below root. Files that cannot be read make their schema uncertain; a repository without any has no schemas.
func Read(fsys files.FS, root string, cache *Cache) *Repository {
	root = filepath.Clean(root)
	sets := Discover(fsys, root)
	cache.keep(sets)
	r := &Repository{unions: map[string]*Schema{}}
	for _, set := range sets {
		if s := ReadSet(fsys, set, cache); s != nil {
			r.Schemas = append(r.Schemas, s)
		}
	}
	return r
}

// ReadSet reads and folds one set; cache may be nil. It is nil where files declare nothing: a folder of queries.
func ReadSet(fsys files.FS, set Set, cache *Cache) *Schema {
	var sources []*File
	var texts []string
	for _, path := range set.Files {
		text, problem := readText(fsys, path)
		if problem != "" {
			sources, texts = append(sources, &File{Path: path, Problem: problem}), append(texts, "")
			continue
		}
		texts = append(texts, text)
		if set.Tool != PrismaTool {
			sources = append(sources, cache.read(path, text))
		}
	}
	var s *Schema
	if set.Tool == PrismaTool {
		s = foldPrisma(set, texts)
	} else {
		s = Fold(arrange(set, sources))
	}
	if s.Dialect == other || len(s.Tables) == 0 && s.Uncertain == "" {
		return nil
	}
	return s
}

func readText(fsys files.FS, path string) (text, problem string) {
	info, err := fsys.Stat(path)
	switch {
	case err != nil:
		return "", baseName(path) + " cannot be read"
	case info.Size() > MaxFileSize:
		return "", baseName(path) + " is larger than 4 MiB"
	}
	b, err := fsys.ReadFile(path)
	if err != nil {
		return "", baseName(path) + " cannot be read"
	}
	return string(b), ""
}

// arrange leaves out files that declare nothing, and puts declarations without an order into one: tables before what is said of them.
func arrange(set Set, sources []*File) (Set, []*File) {
	var out []*File
	for _, f := range sources {
		if f.Problem != "" || len(f.Statements) > 0 && (set.Ordered || !onlyDrops(f)) {
			out = append(out, f)
		}
	}
	if !set.Ordered {
		sort.SliceStable(out, func(i, j int) bool { return createsTable(out[i]) && !createsTable(out[j]) })
	}
	return set, out
}

// Concerns says whether a file that changes, appears or goes can change what Read returns.
func Concerns(path string) bool {
	switch name := filepath.Base(path); name {
	case "migration_lock.toml", "_journal.json", "snapshot.json", "atlas.sum", "sqlc.yaml", "sqlc.yml", "sqlc.json":
		return true
	default:
		ext := strings.ToLower(filepath.Ext(name))
		return ext == ".sql" || ext == ".prisma" || isCodeStep(name) || manifests[name]
	}
}

// For is what may apply to code in a folder: the schemas that govern it, the innermost first, then those of the rest of the repository. A
// table that several of the same rank declare (migrations for two databases, a model and its migrations) is their union: a column counts
// as indexed if any of them has an index. The result is sorted and must not be changed.
func (r *Repository) For(dir string) *Schema {
	ranked := append([]*Schema{}, r.Schemas...)
	rank := func(s *Schema) int {
		if within(s.Dir, filepath.Clean(dir)) {
			return len(s.Dir)
		}
		return -1
	}
	sort.SliceStable(ranked, func(i, j int) bool { return rank(ranked[i]) > rank(ranked[j]) })
	var key strings.Builder
	var levels [][]*Schema
	for i, s := range ranked {
		if i == 0 || rank(s) != rank(ranked[i-1]) {
			levels = append(levels, nil)
			key.WriteString(s.Dir + "\x00")
			if rank(s) < 0 {
				key.WriteString("elsewhere")
			}
		}
		levels[len(levels)-1] = append(levels[len(levels)-1], s)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if u := r.unions[key.String()]; u != nil {
		return u
	}
	governing := ""
	if len(ranked) > 0 && rank(ranked[0]) >= 0 {
		governing = ranked[0].Dir
	}
	u := union(governing, levels)
	r.unions[key.String()] = u
	return u
}
