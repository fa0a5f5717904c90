package migration

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/schema"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// folder is where a schema's steps lie.
type folder struct {
	dir      string
	names    []string // of all files, sorted
	like     stepName // that of the newest step
	newest   string   // the name of the newest file with a version
	version  string   // that it has
	last     string   // the text of the newest step
	practise bool     // steps make indexes concurrently
}

// inStep writes a new migration, and the one that undoes it where the newest has one.
func (r Request) inStep(t *target) (*rewrite.Rewrite, error) {
	if why := refused[t.schema.Tool]; why != "" {
		return nil, rewrite.Refusal{Reason: why}
	}
	known, ok := tools[t.schema.Tool]
	if !ok {
		return nil, rewrite.Refuse("migrations of %s are not written", t.schema.Tool)
	}
	f, err := r.folder(t)
	if err != nil {
		return nil, err
	}
	if f.like.words == "" && t.schema.Tool == "sql" {
		return nil, rewrite.Refuse("the files in %s have numbers for names: what runs them may know how many there are", r.Rel(f.dir))
	}
	if err := r.picksUp(f); err != nil {
		return nil, err
	}
	s := t.statement(r)
	concurrently, note := t.concurrently(r, known, f.practise)
	var how []string
	if concurrently {
		how = []string{"CONCURRENTLY"}
	}
	name := f.like.prefix + next(f.version) + f.like.sign
	if f.like.words != "" {
		name += spelled(words(t.table.Name, t.names()), f.like.words)
	}
	up := name + f.like.ending
	create, drop := s.create(how...)+";", s.drop(how...)
	rw := &rewrite.Rewrite{Title: "Add the migration " + up, Edits: map[string][]text.Edit{}}
	down := f.undoes(name)
	if drop == "" && (down != "" || known.down != "") {
		return nil, rewrite.Refuse("nothing tells which database %s is for, and how an index is dropped depends on it", r.Rel(f.dir))
	}
	breaks := "\n"
	if strings.Contains(f.last, "\r\n") {
		breaks = "\r\n"
	}
	add := func(name, content string) {
		rw.Edits[filepath.Join(f.dir, name)] = []text.Edit{{New: strings.ReplaceAll(content, "\n", breaks)}}
	}
	add(up, known.step(create, drop+";", concurrently))
	if down != "" {
		add(down, drop+";\n")
		rw.Title += ", and the one that undoes it"
	}
	if note != "" {
		rw.Notes = append(rw.Notes, note)
	}
	if t.schema.Tool == "sql" {
		rw.Notes = append(rw.Notes, "Nothing tells which tool runs the files in "+r.Rel(f.dir)+": make sure that it picks a new one up.")
	}
	return rw, nil
}

// step is the text of a step.
func (x tool) step(create, drop string, concurrently bool) string {
	outside := ""
	var b strings.Builder
	if concurrently {
		if outside = x.outside; x.first != "" {
			b.WriteString(x.first + "\n")
		}
	}
	if x.up != "" {
		b.WriteString(x.up + outside + "\n")
	}
	b.WriteString(create + "\n")
	if x.down != "" {
		b.WriteString("\n" + x.down + outside + "\n" + drop + "\n")
	}
	return b.String()
}

var concurrentIndex = regexp.MustCompile(`(?i)\bindex\s+concurrently\b`)

// folder looks at the steps that are there.
func (r Request) folder(t *target) (*folder, error) {
	sources := t.schema.Sources
	f := &folder{dir: filepath.Dir(sources[len(sources)-1])}
	for _, path := range sources {
		if filepath.Dir(path) != f.dir {
			return nil, rewrite.Refuse("the migrations lie in several folders: where a new one belongs is not known")
		}
		if content, err := r.FS.ReadFile(path); err == nil {
			f.last = string(content)
			f.practise = f.practise || concurrentIndex.MatchString(f.last)
		}
	}
	entries, err := r.FS.ReadDir(f.dir)
	if err != nil {
		return nil, err
	}
	isFlyway := t.schema.Tool == "flyway"
	for _, e := range entries {
		if e.IsDir() {
			continue
		}
		f.names = append(f.names, e.Name())
		if v := leading(e.Name(), isFlyway); v != "" && (f.version == "" || later(v, f.version)) {
			f.version, f.newest = v, e.Name()
		}
	}
	last := ""
	for _, path := range sources {
		name := filepath.Base(path)
		if v := leading(name, isFlyway); v != "" && strings.HasSuffix(strings.ToLower(name), ".sql") && (last == "" || later(v, leading(last, isFlyway))) {
			last = name
		}
	}
	var ok bool
	if f.like, ok = readStep(last, isFlyway); !ok {
		return nil, rewrite.Refuse("how the migrations in %s are numbered is not understood", r.Rel(f.dir))
	}
	return f, nil
}

// opposites are what files are called that undo what others do.
var opposites = [][2]string{{"up", "down"}, {"do", "undo"}, {"deploy", "revert"}, {"forward", "rollback"}}

// undoes is the name of the file that undoes a new step; "" where steps of the folder have none.
func (f *folder) undoes(name string) string {
	for _, o := range opposites {
		for _, sign := range []string{".", "-", "_"} {
			before, after, found := strings.Cut(f.like.ending, sign+o[0]+".")
			if !found {
				continue
			}
			ending := before + sign + o[1] + "." + after
			if slices.ContainsFunc(f.names, func(n string) bool { return strings.HasSuffix(n, ending) }) {
				return name + ending
			}
		}
	}
	return ""
}

// maxListing is the most bytes of a file that may list migrations.
const maxListing = 1 << 20

// picksUp refuses where the newest step is called by its name somewhere: whatever lists the steps would not know of a new one.
func (r Request) picksUp(f *folder) error {
	stem := strings.TrimSuffix(f.newest, filepath.Ext(f.newest))
	if len(stem) < len("0001_a") && stem == f.like.version {
		stem = f.newest // a number alone says nothing
	}
	for _, dir := range []string{f.dir, filepath.Dir(f.dir)} {
		entries, err := r.FS.ReadDir(dir)
		if err != nil {
			continue
		}
		for _, e := range entries {
			path := filepath.Join(dir, e.Name())
			if e.IsDir() || schema.Concerns(path) && e.Name() != "atlas.sum" || strings.EqualFold(filepath.Ext(path), ".md") {
				continue
			}
			info, err := r.FS.Stat(path)
			if err != nil || info.Size() > maxListing || !info.Mode().IsRegular() {
				continue
			}
			if content, err := r.FS.ReadFile(path); err == nil && strings.Contains(string(content), stem) {
				return r.listed(path, f.newest)
			}
		}
	}
	if file := r.Mentions(stem); file != "" {
		return r.listed(file, f.newest)
	}
	return nil
}

func (r Request) listed(path, name string) error {
	return rewrite.Refuse("%s names %s: a new migration would have to be listed there too", r.Rel(path), name)
}
