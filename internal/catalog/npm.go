package catalog

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strings"
	"sync"
)

//go:embed all:npm
var builtinNPM embed.FS

// npmRoot is the folder of the stubs of npm packages: npm/<package>/index.d.ts; Node's own modules are npm/node/<module>.d.ts.
const npmRoot = "npm"

// npmPackage is the description of one npm package, or of one of Node's modules. Its files are parsed when something first asks.
type npmPackage struct {
	name  string
	files map[string]string // path inside the package → as errors name it
	read  func(file string) ([]byte, error)

	once  sync.Once
	table npmTable
}

// npmTable is what the files of an npm package say. Owners are spelled with the namespaces around them ("Knex.QueryInterface"); functions
// and what is called without a member have none. A constructor is the member "constructor".
type npmTable struct {
	members map[string][]*Directive // "Owner.member" or "member"
	types   map[string]*TypeDirective
	bases   map[string][]string // what a class or interface extends, of the same package, as written
	owners  map[string][]string // owners that give a member of this name a directive, sorted
	plain   map[string]string   // methods that are declared without a directive: "Owner.member" → member
	errs    []error
}

func (p *npmPackage) entries() *npmTable {
	p.once.Do(func() {
		t := &p.table
		t.members, t.types = map[string][]*Directive{}, map[string]*TypeDirective{}
		t.bases, t.owners, t.plain = map[string][]string{}, map[string][]string{}, map[string]string{}
		for _, file := range sortedKeys(p.files) {
			text, err := p.read(p.files[file])
			if err != nil {
				t.errs = append(t.errs, err)
				continue
			}
			r := npmReader{pkg: p, table: t, name: p.files[file], text: string(text)}
			r.file()
		}
		for key := range t.members {
			owner, member := cutOwner(key)
			t.owners[member] = append(t.owners[member], owner)
		}
		for _, list := range t.owners {
			sort.Strings(list)
		}
		for key, member := range t.plain { // of overloads one may have one
			if t.members[key] == nil {
				t.owners[member] = nil
			}
		}
	})
	return &p.table
}

// cutOwner splits "Knex.QueryInterface.first" at its last dot.
func cutOwner(key string) (owner, member string) {
	if i := strings.LastIndexByte(key, '.'); i >= 0 {
		return key[:i], key[i+1:]
	}
	return "", key
}

// npmLayer is a set of npm packages from one source.
type npmLayer map[string]*npmPackage

// npmLayerOf groups files by the package that they describe. Keys are paths below npm/.
func npmLayerOf(files map[string]string, read func(string) ([]byte, error)) npmLayer {
	l := npmLayer{}
	for _, file := range sortedKeys(files) {
		name, rest, ok := splitNPM(file)
		if !ok {
			continue
		}
		if l[name] == nil {
			l[name] = &npmPackage{name: name, files: map[string]string{}, read: read}
		}
		l[name].files[rest] = files[file]
	}
	return l
}

// splitNPM takes "@nestjs/common/pipes.d.ts" apart into the package and the path inside it. Node's modules, below node/, are packages of
// their own: node/fs/promises.d.ts is promises.d.ts of fs, and node/globals.d.ts the entry of @types/node.
func splitNPM(file string) (name, rest string, ok bool) {
	if !strings.HasSuffix(file, ".d.ts") {
		return "", "", false
	}
	if module, in := strings.CutPrefix(file, "node/"); in {
		first, deeper, nested := strings.Cut(module, "/")
		switch {
		case nested:
			return first, deeper, true
		case module == "globals.d.ts":
			return "@types/node", "index.d.ts", true
		}
		return strings.TrimSuffix(module, ".d.ts"), "index.d.ts", true
	}
	name, rest, ok = strings.Cut(file, "/")
	if ok && strings.HasPrefix(name, "@") {
		var second string
		second, rest, ok = strings.Cut(rest, "/")
		name += "/" + second
	}
	return name, rest, ok
}

var readBuiltinNPM = sync.OnceValues(func() (npmLayer, error) {
	files := map[string]string{}
	err := fs.WalkDir(builtinNPM, npmRoot, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files[strings.TrimPrefix(name, npmRoot+"/")] = name
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("built-in catalogue: %w", err)
	}
	return npmLayerOf(files, builtinNPM.ReadFile), nil
})

// NPMStub returns the declaration files (path inside the package → text) to type an absent npm package, or one of Node's modules,
// against.
func (c *Catalog) NPMStub(pkg string) (map[string][]byte, bool) {
	for _, l := range c.npm { // a complete built-in stub is worth more than a user's few declarations
		p := l[pkg]
		if p == nil {
			continue
		}
		out := map[string][]byte{}
		for inside, file := range p.files {
			if text, err := p.read(file); err == nil {
				out[inside] = text
			}
		}
		if out["index.d.ts"] != nil {
			out["index.d.ts"] = withNames(pkg, out["index.d.ts"])
		}
		return out, len(out) > 0
	}
	return nil, false
}

// NPMPackages lists the npm packages and Node modules that the catalogue describes, sorted.
func (c *Catalog) NPMPackages() []string {
	all := map[string]bool{}
	for _, l := range c.npm {
		for p := range l {
			all[p] = true
		}
	}
	return sortedKeys(all)
}

// Member finds the directives of a member of an npm package: of a function where owner is "", of a class's constructor where member is
// "constructor". It asks for that owner, for the one that aliases.txt names for it, and for what the owner extends. The first directive
// is the main one; callback lines are part of it.
func (c *Catalog) Member(pkg, owner, member string) []*Directive {
	for i := len(c.npm) - 1; i >= 0; i-- {
		if d := c.npm[i].member(pkg, owner, member, 0); d != nil {
			return d
		}
	}
	return nil
}

// maxBases bounds how far members are looked for in what a stub's types extend, which may be a circle.
const maxBases = 8

func (l npmLayer) member(pkg, owner, member string, depth int) []*Directive {
	if depth > maxBases {
		return nil
	}
	if p := l[pkg]; p != nil {
		t := p.entries()
		key := member
		if owner != "" {
			key = owner + "." + member
		}
		if d := t.members[key]; d != nil {
			return d
		}
		for _, base := range t.bases[owner] {
			if d := l.member(pkg, base, member, depth+1); d != nil {
				return d
			}
		}
		if d := t.types[owner]; d != nil && d.Methods != nil && owner != "" {
			return []*Directive{d.Methods}
		}
	}
	if to, ok := npmAlias(pkg, owner); ok {
		return l.member(to.path, to.name, member, depth+1)
	}
	return nil
}

// UniqueMember finds the directives of a member by its name alone, where all of a package's owners that declare one agree: the declared
// owner may have a name of its own in the real package.
func (c *Catalog) UniqueMember(pkg, member string) []*Directive {
	for i := len(c.npm) - 1; i >= 0; i-- {
		p := c.npm[i][pkg]
		if p == nil {
			continue
		}
		t := p.entries()
		owners := t.owners[member]
		if len(owners) == 0 {
			continue
		}
		first := t.members[strings.TrimPrefix(owners[0]+"."+member, ".")]
		for _, o := range owners[1:] {
			other := t.members[strings.TrimPrefix(o+"."+member, ".")]
			if len(other) == 0 || other[0].Verb != first[0].Verb || other[0].Effect.Op != first[0].Effect.Op {
				return nil
			}
		}
		return first
	}
	return nil
}

// NPMType finds the directive of a class or interface of an npm package.
func (c *Catalog) NPMType(pkg, name string) *TypeDirective {
	for i := len(c.npm) - 1; i >= 0; i-- {
		if d := c.npm[i].typ(pkg, name, 0); d != nil {
			return d
		}
	}
	return nil
}

func (l npmLayer) typ(pkg, name string, depth int) *TypeDirective {
	if depth > maxBases {
		return nil
	}
	if p := l[pkg]; p != nil {
		t := p.entries()
		if d := t.types[name]; d != nil {
			return d
		}
		for _, base := range t.bases[name] {
			if d := l.typ(pkg, base, depth+1); d != nil {
				return d
			}
		}
	}
	if to, ok := npmAlias(pkg, name); ok {
		return l.typ(to.path, to.name, depth+1)
	}
	return nil
}

// npmAliases says which owner of a stub describes an owner of a real package that has another name: npm/aliases.txt, one
// "package#Owner = package#Owner" a line.
var npmAliases = sync.OnceValue(func() map[typeName]typeName {
	out := map[typeName]typeName{}
	text, err := builtinNPM.ReadFile(npmRoot + "/aliases.txt")
	if err != nil {
		return out
	}
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(line, "//")
		real, stub, ok := strings.Cut(line, "=")
		if !ok {
			continue
		}
		pkg, owner, _ := strings.Cut(strings.TrimSpace(real), "#")
		to, name, _ := strings.Cut(strings.TrimSpace(stub), "#")
		out[typeName{pkg, owner}] = typeName{to, name}
	}
	return out
})

// npmAlias finds the alias of an owner, or of a namespace around it.
func npmAlias(pkg, owner string) (typeName, bool) {
	aliases := npmAliases()
	for rest := ""; ; {
		if to, ok := aliases[typeName{pkg, owner}]; ok {
			to.name = strings.TrimPrefix(to.name+rest, ".")
			return to, true
		}
		if owner == "" {
			return typeName{}, false
		}
		i := strings.LastIndexByte(owner, '.')
		rest = "." + owner[i+1:] + rest
		owner = owner[:max(i, 0)]
	}
}

// npmErrors are those of all files of a layer, sorted.
func (l npmLayer) errors() []error {
	var errs []error
	for _, name := range sortedKeys(l) {
		errs = append(errs, l[name].entries().errs...)
	}
	slices.SortStableFunc(errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errs
}
