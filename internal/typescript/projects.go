package typescript

import (
	"path"
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// project is a set of files under one configuration. It is immutable.
type project struct {
	id     string // config relative to the root, or "folder/" of an inferred one
	dir    string
	config string // absolute; "" for an inferred project
	// cl has the project's options, relaxed, and its own files. Other projects' programs read it as a project reference.
	cl      *tsgo.ParsedCommandLine
	own     []string // absolute, sorted
	ambient []string // declarations that are there without being imported
	listed  map[string]bool
	outputs []string // folders that it emits to
	key     string   // equal keys, equal roots and options
}

// layout is the workspace before any of its code is parsed.
type layout struct {
	view     *view
	projects []*project // those with own files, sorted by id
	owner    map[string]*project
	problems []Problem
	extended []string // configs that others extend
}

// plan finds the projects and says which file belongs to which: to the nearest tsconfig.json or jsconfig.json; where that one only
// refers to others, to the first of those that lists the file. Files that no tsconfig.json is above belong to an inferred project of
// their package.
func (v *view) plan(own []string) *layout {
	l := &layout{view: v, owner: map[string]*project{}}
	configs := map[string][]*project{} // by folder, the nearest's candidates in order
	for _, dir := range v.tree.paths {
		for _, name := range v.tree.folders[dir].files {
			if isConfigName(name) && (name == "tsconfig.json" || !slices.Contains(v.tree.folders[dir].files, "tsconfig.json")) {
				configs[dir] = l.candidates(join(dir, name), map[string]bool{})
			}
		}
	}
	inferred := map[string]*project{}
	outputs := map[string]bool{}
	for _, list := range configs {
		for _, p := range list {
			for _, out := range p.outputs {
				outputs[out] = true
			}
		}
	}
	for _, file := range own {
		if isScript(file) && below(outputs, file) {
			continue
		}
		p := nearest(configs, file, v.root)
		if p == nil {
			p = v.inferred(inferred, path.Dir(file))
		}
		p.own = append(p.own, file)
		l.owner[file] = p
	}
	seen := map[*project]bool{}
	for _, p := range l.owner {
		if !seen[p] {
			seen[p] = true
			l.projects = append(l.projects, p)
		}
	}
	slices.SortFunc(l.projects, func(a, b *project) int { return strings.Compare(a.id, b.id) })
	for _, p := range l.projects {
		l.finish(p)
	}
	return l
}

func below(dirs map[string]bool, file string) bool {
	for dir := path.Dir(file); dir != path.Dir(dir); dir = path.Dir(dir) {
		if dirs[dir] {
			return true
		}
	}
	return false
}

// candidates reads a config and those that it refers to, in the order in which they are asked for a file.
func (l *layout) candidates(config string, seen map[string]bool) []*project {
	if seen[config] || len(seen) > 200 {
		return nil
	}
	seen[config] = true
	v := l.view
	if v.disk(config) != isFile {
		return nil
	}
	cl, problems := v.readConfig(config)
	l.problems = append(l.problems, problems...)
	l.extended = append(l.extended, cl.ExtendedSourceFiles()...)
	p := &project{id: relative(v.root, config), dir: path.Dir(config), config: config, cl: cl, listed: map[string]bool{}}
	for _, f := range cl.FileNames() {
		p.listed[f] = true
		if isDeclaration(f) && within(v.root, f) && v.disk(f) == isFile {
			p.ambient = append(p.ambient, f)
		}
	}
	o := cl.CompilerOptions()
	for _, out := range [...]string{o.OutDir, o.DeclarationDir} {
		if out != "" && out != p.dir && within(p.dir, out) && path.Base(out) != "src" {
			p.outputs = append(p.outputs, out)
		}
	}
	list := []*project{p}
	for _, ref := range cl.ProjectReferences() {
		target := ref.Path
		if path.Ext(target) != ".json" {
			target = join(target, "tsconfig.json")
		}
		if within(p.dir, target) && (path.Dir(target) == p.dir || len(p.listed) == 0) {
			list = append(list, l.candidates(target, seen)...)
		}
	}
	return list
}

// nearest is the project of a file; nil if no config is above it.
func nearest(configs map[string][]*project, file, root string) *project {
	for dir := path.Dir(file); within(root, dir); dir = path.Dir(dir) {
		list := configs[dir]
		if len(list) > 0 {
			for _, p := range list {
				if p.listed[file] {
					return p
				}
			}
			for _, p := range list { // excluded there, but nowhere is nearer: tests, scripts
				if len(p.listed) > 0 {
					return p
				}
			}
			return list[0]
		}
		if dir == root {
			break
		}
	}
	return nil
}

// inferred is the project of a folder without any tsconfig.json: one for each package.
func (v *view) inferred(known map[string]*project, dir string) *project {
	base := v.root
	if m := v.packages.scopeOf(dir); m != nil {
		base = m.dir
	}
	if p := known[base]; p != nil {
		return p
	}
	id := relative(v.root, base) + "/"
	p := &project{id: id, dir: base, cl: v.commandLine(&tsgo.CompilerOptions{ExperimentalDecorators: tsgo.TSTrue, Jsx: tsgo.JsxEmitPreserve})}
	for _, folder := range v.tree.paths {
		if within(base, folder) && v.packages.scopeOf(folder) == v.packages.scopeOf(base) {
			for _, name := range v.tree.folders[folder].files {
				if isDeclaration(name) {
					p.ambient = append(p.ambient, join(folder, name))
				}
			}
		}
	}
	known[base] = p
	return p
}

// finish makes a project's command line from what it was given.
func (l *layout) finish(p *project) {
	slices.Sort(p.own)
	slices.Sort(p.ambient)
	o := p.cl.CompilerOptions()
	l.view.relax(o)
	p.cl.SetParsedOptions(&tsgo.ParsedOptions{CompilerOptions: o, FileNames: p.own})
	p.key = p.id + "\x00" + optionsKey(o) + "\x00" + strings.Join(p.own, "\x00") + "\x00\x00" + strings.Join(p.ambient, "\x00")
}

// commandLine is what a program of the project is made from: its own files and ambient declarations, and all other projects of the
// workspace as references, so that a file of another project is resolved by its own paths.
func (l *layout) commandLine(p *project) *tsgo.ParsedCommandLine {
	out := tsgo.NewParsedCommandLine(p.cl.CompilerOptions(), slices.Concat(p.own, p.ambient), l.view.comparing())
	if p.config == "" || p.cl.ConfigFile == nil {
		return out
	}
	out.ConfigFile = p.cl.ConfigFile
	for _, other := range l.projects {
		if other != p && other.config != "" && other.cl.ConfigFile != nil {
			out.ParsedConfig.ProjectReferences = append(out.ParsedConfig.ProjectReferences, &tsgo.ProjectReference{Path: other.config, OriginalPath: other.config})
		}
	}
	return out
}

// byConfig finds the command line of a referenced project; nil if it has no own files.
func (l *layout) byConfig(config string) *tsgo.ParsedCommandLine {
	for _, p := range l.projects {
		if p.config == config {
			return p.cl
		}
	}
	return nil
}
