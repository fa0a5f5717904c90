package catalog

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// Every directive of the built-in npm stubs was read, and every alias leads to a stub.
func TestNPMStubs(t *testing.T) {
	c, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range c.npm[0].errors() {
		t.Error(err)
	}
	for real, stub := range npmAliases() {
		if c.npm[0][stub.path] == nil {
			t.Errorf("aliases.txt: %s#%s: no stub of %s", real.path, real.name, stub.path)
		}
	}
	if n := len(c.NPMPackages()); n < 200 {
		t.Errorf("%d packages", n)
	}
}

// The library of a stub is named by its first comment, whatever the package is called; no stub goes without.
func TestNPMMembers(t *testing.T) {
	c, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		pkg, owner, member string
		kind               model.EffectKind
		library            string
	}{
		{"pg", "Pool", "query", model.Query, "pg"},
		{"typeorm", "Repository", "findOne", model.Query, "typeorm"},
		{"mongoose", "Model", "findById", model.Query, "mongoose"},
		{"knex", "Knex.QueryInterface", "first", model.Query, "knex"},
		{"knex", "Knex.Transaction", "first", model.Query, "knex"}, // by what it extends
		{"axios", "axios.AxiosInstance", "get", model.Remote, "axios"},
		{"express-serve-static-core", "Application", "use", model.Use, "express"},
		{"fs/promises", "", "readFile", model.NoEffect, ""},
		{"lodash", "", "noSuchThing", model.NoEffect, ""},
	} {
		d := c.Member(test.pkg, test.owner, test.member)
		if d == nil {
			if test.library != "" {
				t.Errorf("%s#%s.%s: nothing is known", test.pkg, test.owner, test.member)
			}
			continue
		}
		if d[0].Effect.Kind != test.kind || d[0].Effect.Library != test.library {
			t.Errorf("%s#%s.%s: kind %d of %s, want %d of %s", test.pkg, test.owner, test.member, d[0].Effect.Kind, d[0].Effect.Library, test.kind, test.library)
		}
	}
}

// People describe their own packages in the same way, and errors name the file and line.
func TestNPMOfUsers(t *testing.T) {
	c, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	c, errs := c.With(map[string][]byte{
		"/w/.perfls/catalog/npm/@house/db/index.d.ts": []byte(`/** @perfls library house */
export declare class Client {
  /** @perfls query read one sql=statement */
  one(statement: string): Promise<any>;
  /**
   * Looks somebody up.
   * @perfls query reed one
   */
  many(): void;
}
/** @perfls route GET path=options.url handler=options.handler */
export declare function route(options: any): void;
`),
		"/w/.perfls/catalog/npm/@house/db/sub.d.ts": []byte("/** @perfls remote */\nexport declare function call(): void;\n"),
	})
	if len(errs) != 1 || !strings.Contains(errs[0].Error(), filepath.FromSlash("index.d.ts")+":7: ") {
		t.Errorf("errors: %v", errs)
	}
	d := c.Member("@house/db", "Client", "one")
	if len(d) != 1 || d[0].Effect.Kind != model.Query || d[0].SQL != 1 || d[0].Effect.Library != "house" {
		t.Fatalf("one: %+v", d)
	}
	d = c.Member("@house/db", "", "route")
	if len(d) != 1 || d[0].Path != 0 || d[0].Fields["path"] != "url" || d[0].Fields["handler"] != "handler" {
		t.Errorf("route: %+v", d)
	}
	if c.Member("@house/db", "", "call") == nil {
		t.Error("a file of a subpath is not read")
	}
	files, ok := c.NPMStub("@house/db")
	if !ok || len(files) != 2 {
		t.Errorf("stub: %d files", len(files))
	}
}

func FuzzNPMStub(f *testing.F) {
	text, err := os.ReadFile("npm/pg/index.d.ts")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(text))
	f.Add("/** @perfls query read one */ export declare const a: { b(): void } & C;")
	f.Fuzz(func(t *testing.T, text string) {
		c := &Catalog{}
		c, _ = c.With(map[string][]byte{"npm/p/index.d.ts": []byte(text)})
		c.Member("p", "A", "b")
	})
}

// A stub that is handed out declares the types that its package exports and that say nothing about effects.
func TestNPMNames(t *testing.T) {
	c, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for pkg, names := range npmNames() {
		files, ok := c.NPMStub(pkg)
		if !ok || len(names) == 0 {
			t.Errorf("names.txt: %s has no stub, or no names", pkg)
			continue
		}
		if !slices.IsSorted(names) {
			t.Errorf("names.txt: %s is not sorted", pkg)
		}
		text := files["index.d.ts"]
		if strings.Contains(string(text), "export interface "+names[0]+"<A = any") == declared(builtinText(t, pkg))[names[0]] && !exportsWhole.Match(text) {
			t.Errorf("%s: %s is declared twice, or never", pkg, names[0])
		}
	}
	if len(npmNames()) == 0 {
		t.Error("no names")
	}
}

func builtinText(t *testing.T, pkg string) []byte {
	t.Helper()
	layer, err := readBuiltinNPM()
	if err != nil {
		t.Fatal(err)
	}
	p := layer[pkg]
	text, err := p.read(p.files["index.d.ts"])
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// A name says what a member does only where every type of the package that declares it says the same.
func TestUniqueMember(t *testing.T) {
	c, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		pkg, member string
		known       bool
	}{
		{"@prisma/client", "findMany", true},
		{"hono", "parseBody", true},
		{"hono", "json", false}, // a request's reads the body, a context's answers
		{"hono", "noSuchThing", false},
	} {
		if d := c.UniqueMember(test.pkg, test.member); (d != nil) != test.known {
			t.Errorf("%s#%s: %v, want known %v", test.pkg, test.member, d, test.known)
		}
	}
}
