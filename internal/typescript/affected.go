package typescript

import (
	"context"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// imports says which file every import of a project's own files leads to. Versions of a program share it as long as nothing is resolved
// again.
type imports struct {
	targets map[string]map[string]string // file → module as written → file
	from    map[string][]string          // file → files that name it, sorted
}

// graph is a program's imports, found when first asked for.
type graph struct {
	once  sync.Once
	found *imports
}

func (p *program) imports() *imports {
	p.graph.once.Do(func() { p.graph.found = p.findImports() })
	return p.graph.found
}

func (p *program) findImports() *imports {
	out := &imports{targets: map[string]map[string]string{}, from: map[string][]string{}}
	for _, file := range p.project.own {
		src := p.source(file)
		if src == nil {
			continue
		}
		found := map[string]string{}
		for _, spec := range src.Imports() {
			if m := p.ts.GetResolvedModuleFromModuleSpecifier(src, spec); m != nil && m.ResolvedFileName != "" {
				if to := p.ts.GetSourceFileForResolvedModule(m.ResolvedFileName); to != nil {
					found[spec.Text()] = to.FileName()
				}
			}
		}
		if !src.IsJS() && strings.Contains(src.Text(), "require(") {
			p.required(src, file, found)
		}
		out.targets[file] = found
		for _, to := range found {
			if !slices.Contains(out.from[to], file) {
				out.from[to] = append(out.from[to], file)
			}
		}
	}
	for _, list := range out.from {
		slices.Sort(list)
	}
	return out
}

// required adds what plain calls of require name in TypeScript, which typescript-go does not resolve.
func (p *program) required(src *tsgo.SourceFile, file string, found map[string]string) {
	m := manifest{dir: path.Dir(file)}
	tree := p.snapshot.view.tree
	var visit func(n *tsgo.Node, depth int)
	visit = func(n *tsgo.Node, depth int) {
		if depth > maxSyntax {
			return
		}
		if tsgo.IsRequireCall(n, true) && strings.HasPrefix(n.Arguments()[0].Text(), ".") {
			spec := n.Arguments()[0].Text()
			to := m.existing(tree, path.Clean(spec))
			if to == "" {
				to = m.existing(tree, stemOf(path.Clean(spec)))
			}
			if to != "" {
				found[spec] = path.Join(m.dir, to)
			}
		}
		n.ForEachChild(func(c *tsgo.Node) bool { visit(c, depth+1); return false })
	}
	visit(src.AsNode(), 0)
}

// reach finds the files whose facts may differ after some files changed. Every type that a checker meets in a file comes from a name in
// it, or from a declaration that such a name leads to; so a file that no chain of names leads from to a declaration that changed has the
// facts that it had.
type reach struct {
	programs map[string]*program // by project; those that are at hand
	owner    map[string]*project
	files    map[string]*reached
	queue    []string
	out      map[string]bool // own files to be lowered again
}

// reached is what is known of one file on the way.
type reached struct {
	*surface
	locals  map[string]bool // names in the file that mean something else now
	exports map[string]bool // names that it gives to others; wholeFile for all
	said    map[string]bool // exports that importers know of
	uses    []map[string]bool
	names   []string // as in uses
	all     map[string]bool
}

// file is the state of a file; nil if its program is not at hand.
func (r *reach) file(name string) *reached {
	if f, ok := r.files[name]; ok {
		return f
	}
	r.files[name] = nil
	if owner := r.owner[name]; owner != nil {
		if p := r.programs[owner.id]; p != nil {
			if src := p.source(name); src != nil {
				r.files[name] = &reached{surface: surfaceOf(src, nil), locals: map[string]bool{}, exports: map[string]bool{}, said: map[string]bool{}}
			}
		}
	}
	return r.files[name]
}

// mentioned collects the names under a node, and with a quote before them the strings, which may be modules.
func mentioned(n *tsgo.Node, out map[string]bool, depth int) {
	if depth > maxSyntax {
		return
	}
	switch n.Kind {
	case tsgo.KindIdentifier:
		out[n.Text()] = true
	case tsgo.KindStringLiteral:
		out["'"+n.Text()] = true
	}
	n.ForEachChild(func(c *tsgo.Node) bool { mentioned(c, out, depth+1); return false })
}

// spread marks names of a file, and all of its declarations that are made of them. exports are names under which it gives something else.
func (r *reach) spread(name string, f *reached, locals, exports []string) {
	for _, e := range exports {
		f.exports[e] = true
	}
	for _, l := range locals {
		f.locals[l] = true
	}
	if f.names == nil {
		for _, d := range slices.Sorted(maps.Keys(f.decls)) {
			set := map[string]bool{}
			for _, n := range f.decls[d].nodes {
				mentioned(n, set, 0)
			}
			f.names, f.uses = append(f.names, d), append(f.uses, set)
		}
	}
	if f.coarse {
		f.locals[wholeFile] = true
	}
	for again := true; again; {
		again = false
		for i, d := range f.names {
			if !f.locals[d] && (f.locals[wholeFile] || meets(f.uses[i], f.locals)) {
				f.locals[d], again = true, true
			}
		}
	}
	if f.locals[wholeFile] {
		f.exports[wholeFile] = true
	}
	for exported, list := range f.surface.exports {
		if slices.ContainsFunc(list, func(l string) bool { return f.locals[l] }) {
			if f.exports[exported] = true; exported == exportEquals {
				f.exports[wholeFile] = true
			}
		}
	}
	r.queue = append(r.queue, name)
}

func meets(a, b map[string]bool) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

// run follows names from file to file.
func (r *reach) run() {
	for len(r.queue) > 0 {
		name := r.queue[0]
		r.queue = r.queue[1:]
		f := r.files[name]
		news := map[string]bool{}
		for e := range f.exports {
			if !f.said[e] {
				f.said[e], news[e] = true, true
			}
		}
		if len(news) == 0 {
			continue
		}
		for _, id := range slices.Sorted(maps.Keys(r.programs)) {
			in := r.programs[id].imports()
			for _, importer := range in.from[name] {
				if g := r.file(importer); g != nil {
					r.pass(importer, g, name, news, in.targets[importer])
				}
			}
		}
	}
}

// pass tells an importer which names of a module mean something else.
func (r *reach) pass(importer string, g *reached, module string, news map[string]bool, targets map[string]string) {
	known := func(name string) bool { return name == wholeFile || news[name] || news[wholeFile] }
	var locals []string
	for _, b := range g.imports {
		if targets[b.module] == module && known(b.name) {
			locals = append(locals, b.local)
		}
	}
	for _, spec := range g.loose {
		if targets[spec] == module {
			locals = append(locals, "'"+spec)
		}
	}
	for spec, to := range targets {
		if to == module && !slices.Contains(g.loose, spec) { // require in TypeScript
			locals = append(locals, "'"+spec)
		}
	}
	passed := false
	for _, b := range g.passed {
		if targets[b.module] != module || !known(b.name) {
			continue
		}
		passed = true
		if b.local != wholeFile {
			g.exports[b.local] = true
			continue
		}
		for n := range news {
			g.exports[n] = true
		}
	}
	if len(locals) > 0 {
		if g.all == nil {
			g.all = map[string]bool{}
			for _, n := range g.src.Statements.Nodes {
				if n.Kind != tsgo.KindImportDeclaration && n.Kind != tsgo.KindExportDeclaration {
					mentioned(n, g.all, 0)
				}
			}
		}
		if slices.ContainsFunc(locals, func(l string) bool { return g.all[l] }) || slices.ContainsFunc(locals, func(l string) bool { return exportsLocal(g, l) }) {
			r.out[importer] = true
			r.spread(importer, g, locals, nil)
			return
		}
	}
	if passed {
		r.queue = append(r.queue, importer)
	}
}

func exportsLocal(g *reached, local string) bool {
	for _, list := range g.surface.exports {
		if slices.Contains(list, local) {
			return true
		}
	}
	return false
}

// sameResult compares what two versions of a function return. It asks the checkers of both programs.
func sameResult(ctx context.Context, old, next *program) func(a, b *tsgo.Node) bool {
	key := func(p *program, fn *tsgo.Node) (key string, ok bool) {
		err := p.withChecker(ctx, func(c *tsgo.Checker) error {
			key, ok = resultKey(c, p.snapshot.view, fn)
			return nil
		})
		return key, ok && err == nil
	}
	return func(a, b *tsgo.Node) bool {
		was, ok := key(old, a)
		if !ok {
			return false
		}
		is, ok := key(next, b)
		return ok && was == is
	}
}
