package typescript

import (
	"path"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/prisma"
)

// addPrisma puts the clients that `prisma generate` would write where imports look for them. They live beside the package that the
// schema belongs to; the workspace's root has all models, for packages that import @prisma/client without a schema of their own.
func (v *view) addPrisma() {
	groups := v.prismaGroups()
	if len(groups) == 0 {
		return
	}
	all := &prisma.Schema{}
	atRoot := false
	for _, g := range groups {
		all.Add(g.schema)
		atRoot = atRoot || g.base == v.root
	}
	for _, g := range groups {
		schema := g.schema
		if g.base == v.root {
			schema = all
		}
		v.addClient(g.base, schema)
		for _, out := range g.schema.Outputs {
			v.addOutput(g, out)
		}
	}
	if !atRoot {
		v.addClient(v.root, all)
	}
}

// prismaGroup is one schema, of one file or of several.
type prismaGroup struct {
	base   string // folder of the package that it belongs to
	dir    string // folder that outputs are relative to
	schema *prisma.Schema
}

// prismaGroups reads all schemas of the workspace, sorted by folder. Files of one folder, and of folders in it, are one schema.
func (v *view) prismaGroups() []*prismaGroup {
	var out []*prismaGroup
	for _, dir := range v.tree.paths {
		for _, name := range v.tree.folders[dir].files {
			if path.Ext(name) != ".prisma" {
				continue
			}
			t := v.texts.read(v.cfg.FS, textKey{join(dir, name), v.gens[join(dir, name)]})
			if t == nil || t.problem != "" {
				continue
			}
			schema := prisma.Read(t.text)
			i := slices.IndexFunc(out, func(g *prismaGroup) bool { return within(g.dir, dir) && v.base(dir) == g.base })
			if i < 0 {
				out = append(out, &prismaGroup{base: v.base(dir), dir: dir, schema: schema})
				continue
			}
			if len(schema.Outputs) > 0 { // outputs are relative to the file that has the generator
				for j, o := range schema.Outputs {
					schema.Outputs[j] = path.Join(dir, o)
				}
			}
			out[i].schema.Add(schema)
		}
	}
	return slices.DeleteFunc(out, func(g *prismaGroup) bool { return len(g.schema.Models) == 0 })
}

// base is the folder of the package that a folder belongs to.
func (v *view) base(dir string) string {
	if m := v.packages.scopeOf(dir); m != nil {
		return m.dir
	}
	return v.root
}

// addClient makes @prisma/client and .prisma/client, unless a generated one is installed.
func (v *view) addClient(base string, schema *prisma.Schema) {
	for dir := base; ; dir = path.Dir(dir) {
		if v.disk(join(dir, "node_modules/.prisma/client/index.d.ts")) == isFile {
			if t := v.content(join(dir, "node_modules/.prisma/client/index.d.ts")); t != nil && strings.Contains(t.text, "Delegate<") {
				return
			}
		}
		if dir == v.root || dir == path.Dir(dir) {
			break
		}
	}
	client := join(base, "node_modules/@prisma/client")
	if v.virtual.files[client+"/index.d.ts"] != nil {
		return
	}
	v.virtual.add(client+"/package.json", `{"name":"@prisma/client","version":"0.0.0","types":"index.d.ts"}`)
	v.virtual.add(client+"/index.d.ts", schema.ClientTypes())
	for _, entry := range [...]string{"extension", "edge", "sql", "default", "wasm"} {
		v.virtual.add(client+"/"+entry+".d.ts", "export * from './index';\n")
	}
	v.virtual.add(client+"/runtime/library.d.ts", "import { Prisma } from '../index';\nexport type Decimal = Prisma.Decimal;\nexport import PrismaClientKnownRequestError = Prisma.PrismaClientKnownRequestError;\n"+
		"export import PrismaClientValidationError = Prisma.PrismaClientValidationError;\nexport type DefaultArgs = any;\nexport type ITXClientDenyList = '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends';\nexport type DynamicClientExtensionThis<A = any, B = any, C = any> = any;\nexport type InternalArgs = any;\n")
	dotted := join(base, "node_modules/.prisma/client")
	v.virtual.add(dotted+"/package.json", `{"name":".prisma/client","version":"0.0.0","types":"index.d.ts"}`)
	v.virtual.add(dotted+"/index.d.ts", "export * from '"+client+"/index';\n")
	v.virtual.add(dotted+"/default.d.ts", "export * from '"+client+"/index';\n")
}

// addOutput makes the folder that a generator of the schema writes to, unless it has.
func (v *view) addOutput(g *prismaGroup, out string) {
	if out == "" {
		return
	}
	dir := path.Join(g.dir, out)
	if path.IsAbs(out) {
		dir = out
	}
	if !within(v.root, dir) || v.disk(dir) != missing {
		return
	}
	if modules, pkg, rest, ok := inModules(dir); ok && rest == "" && (pkg == "@prisma/client" || pkg == ".prisma/client") && within(v.root, modules) {
		return
	}
	client := join(g.base, "node_modules/@prisma/client")
	for _, entry := range [...]string{"index", "client", "enums", "models", "browser", "edge", "default"} {
		v.virtual.add(dir+"/"+entry+".d.ts", "export * from '"+client+"/index';\n")
	}
}
