package typescript

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/files"
)

const shop = `
-- package.json --
{ "name": "shop", "workspaces": ["packages/*"] }
-- tsconfig.json --
{ "compilerOptions": { "strict": true, "baseUrl": "." }, "exclude": ["packages"] }
-- src/db.ts --
import { Pool } from 'pg';
export const pool = new Pool();
export async function one(id: string) { return pool.query('select 1', [id]); }
export class Repo { constructor(private p: Pool) {} all() { return this.p.query('x'); } }
-- src/use.ts --
import { one, Repo, pool } from './db';
import { log } from '@s/log';
export async function main(ids: string[]) {
  for (const id of ids) { await one(id); }
  await new Repo(pool).all();
  log('x');
}
-- src/late.js --
const db = require('./db');
const soon = require('./soon');
db.one('1');
soon.go();
-- packages/log/package.json --
{ "name": "@s/log", "main": "dist/index.js" }
-- packages/log/tsconfig.json --
{}
-- packages/log/src/index.ts --
import { inner } from './inner';
export function log(m: string) { inner(); }
-- packages/log/src/inner.ts --
export function inner() {}
`

// editor applies changes to a world and keeps the session that sees them.
type editor struct {
	texts map[string][]byte
	s     *Session
}

func newEditor(t testing.TB, archive string) *editor {
	fs := world(archive)
	return &editor{texts: fs.Texts, s: openFS(t, testConfig(fs))}
}

// set changes, creates or, with nil, deletes a file.
func (e *editor) set(name string, data []byte) {
	e.texts = maps.Clone(e.texts)
	p := filepath.Join(testRoot, filepath.FromSlash(name))
	if data == nil {
		delete(e.texts, p)
	} else {
		e.texts[p] = data
	}
	e.s = e.s.With(files.Overlay{Base: files.None{}, Texts: e.texts}, []string{p})
}

func (e *editor) text(name string) string { return string(e.texts[filepath.Join(testRoot, name)]) }

// same compares the session with a fresh one on the same files.
func (e *editor) same(t *testing.T, what string) []string {
	t.Helper()
	got := resolved(t, e.s)
	fresh := openFS(t, testConfig(files.Overlay{Base: files.None{}, Texts: e.texts}))
	want := resolved(t, fresh)
	if !slices.Equal(got, want) {
		t.Fatalf("%s: edited differs from fresh\n%s", what, difference(got, want))
	}
	a, err := e.s.Problems(t.Context())
	b, err2 := fresh.Problems(t.Context())
	if err != nil || err2 != nil || !slices.Equal(a, b) {
		t.Fatalf("%s: problems %v, fresh %v (%v %v)", what, a, b, err, err2)
	}
	return got
}

func difference(got, want []string) string {
	var b strings.Builder
	for _, l := range got {
		if !slices.Contains(want, l) {
			fmt.Fprintf(&b, "+ %s\n", l)
		}
	}
	for _, l := range want {
		if !slices.Contains(got, l) {
			fmt.Fprintf(&b, "- %s\n", l)
		}
	}
	return b.String()
}

func TestEdits(t *testing.T) {
	e := newEditor(t, shop)
	step := func(what, name, data, want string) {
		t.Helper()
		if data == "" {
			e.set(name, nil)
		} else {
			e.set(name, []byte(data))
		}
		if got := strings.Join(e.same(t, what), "\n"); want != "" && !strings.Contains(got, want) {
			t.Errorf("%s: no %q in\n%s", what, want, got)
		}
	}
	if got := strings.Join(resolved(t, e.s), "\n"); !strings.Contains(got, "src/late.js:4 ?./soon#default.go") {
		t.Errorf("before: %s", got)
	}
	step("a body", "src/db.ts", strings.Replace(e.text("src/db.ts"), "'select 1'", "`select ${id}`", 1), "src/use.ts:4 src/db.ts#one")
	step("a file that was looked for", "src/soon.js", "exports.go = () => 1;", "src/late.js:4 src/soon.js#go")
	step("a better file", "src/soon.ts", "export const go = () => 1;", "src/late.js:4 src/soon.ts#go")
	step("and gone", "src/soon.ts", "", "src/late.js:4 src/soon.js#go")
	step("both gone", "src/soon.js", "", "src/late.js:4 ?./soon#default.go")
	step("another import", "src/late.js", "const { Repo: R } = require('./db');\nnew R(0).all();", "src/late.js:2 src/db.ts#Repo.all")
	step("import to require", "src/use.ts", "import d = require('./db');\nd.one('1');", "src/use.ts:2 src/db.ts#one")
	step("a surface", "src/db.ts", "export function one(id: string) { return { then() {} }; }", "src/use.ts:2 src/db.ts#one")
	step("half typed", "src/use.ts", "import d = require('./db');\nd.one('1');\nfunction x( { `${", "src/use.ts:2 src/db.ts#one")
	step("paths", "tsconfig.json", `{ "compilerOptions": { "paths": { "data": ["./src/db"] } } }`, "")
	step("by path", "src/use.ts", "import { one } from 'data';\none('1');", "src/use.ts:2 src/db.ts#one")
	step("a nearer configuration", "src/tsconfig.json", "{}", "src/use.ts:2 ?data#one")
	step("which goes", "src/tsconfig.json", "", "src/use.ts:2 src/db.ts#one")
	step("a package's name", "packages/log/package.json", `{ "name": "@s/other" }`, "")
	step("under the new name", "src/use.ts", "import { log } from '@s/other';\nlog('1');", "src/use.ts:2 packages/log/src/index.ts#log")
	step("a package that is installed", "node_modules/pg/index.d.ts", "export class Pool { fresh(): void }", "")
	step("is used", "src/use.ts", "import { Pool } from 'pg';\nnew Pool().fresh();", "src/use.ts:2 pg#Pool.fresh")
	step("and removed", "node_modules/pg/index.d.ts", "", "src/use.ts:2 pg#Pool.fresh")
	step("a schema", "schema.prisma", "model Cat {\n id Int\n}", "")
	step("its client", "src/use.ts", "import { PrismaClient } from '@prisma/client';\nnew PrismaClient().cat.count();", "src/use.ts:2 @prisma/client#Prisma.CatDelegate.count")
	step("another model", "schema.prisma", "model Dog {\n id Int\n}", "src/use.ts:2 @prisma/client#PrismaClient.count")
	step("minified", "src/use.ts", "f();"+strings.Repeat("a=b;", 3000), "")
	step("and back", "src/use.ts", "String(1);", "src/use.ts:1 lib#String")
	step("a declaration", "types.d.ts", "declare function everywhere(): void;", "")
	step("and its use", "src/use.ts", "everywhere();", "src/use.ts:1 types.d.ts#everywhere")
	step("a folder goes", "packages/log/src/index.ts", "", "")
}

// After random edits a session resolves what a fresh one does.
func TestEditedEqualsFresh(t *testing.T) {
	rounds := 4
	if testing.Short() {
		rounds = 1
	}
	for seed := range rounds {
		e := newEditor(t, shop)
		rnd := rand.New(rand.NewPCG(uint64(seed), 7))
		names := []string{"src/db.ts", "src/use.ts", "src/late.js", "packages/log/src/index.ts", "packages/log/src/inner.ts"}
		var original = map[string]string{}
		for _, n := range names {
			original[n] = e.text(n)
		}
		for i := range 60 {
			name := names[rnd.IntN(len(names))]
			e.set(name, mutate(rnd, e.text(name), original[name]))
			if i%6 == 5 {
				e.same(t, fmt.Sprintf("seed %d, edit %d of %s", seed, i, name))
			} else if rnd.IntN(2) == 0 {
				resolved(t, e.s)
			}
		}
	}
}

var pieces = []string{"one('1');", "\n", "import { one } from './db';\n", "import { inner } from './inner';\n", "{", "}", "`", "await ", "\x00", "\xff",
	"export ", "const x = require('./db');\n", "class A { m() { one('2'); } }\n", "// c\n", "(", ")", "<div/>", "function f() { return pool.query('q'); }\n"}

func mutate(rnd *rand.Rand, text, original string) []byte {
	at := func() int { return rnd.IntN(len(text) + 1) }
	switch rnd.IntN(8) {
	case 0: // gone
		return nil
	case 1, 2: // as it was
		return []byte(original)
	case 3: // cut
		i, j := at(), at()
		return []byte(text[:min(i, j)] + text[max(i, j):])
	case 4: // doubled
		i, j := at(), at()
		return []byte(text + text[min(i, j):max(i, j)])
	}
	i := at()
	return []byte(text[:i] + pieces[rnd.IntN(len(pieces))] + text[i:])
}

// An edit inside a body keeps the module graph; one that imports something else does not.
func TestReuse(t *testing.T) {
	e := newEditor(t, shop)
	get := func() *program {
		t.Helper()
		snap, err := e.s.look(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range snap.layout.projects {
			if p.id == "tsconfig.json" {
				prog, err := snap.program(t.Context(), p)
				if err != nil {
					t.Fatal(err)
				}
				return prog
			}
		}
		t.Fatal("no project")
		return nil
	}
	first := get()
	other := filepath.Join(testRoot, "src/use.ts")
	kept := first.source(slashed(other))
	e.set("src/db.ts", []byte(strings.Replace(e.text("src/db.ts"), "select 1", "select 2", 1)))
	if p := get(); !p.reused || p.source(slashed(other)) != kept {
		t.Error("a body's edit rebuilds the program")
	} else if p != get() {
		t.Error("the same version is made twice")
	}
	e.set("packages/log/src/inner.ts", []byte("export function inner() { return 1; }"))
	if p := get(); !p.reused {
		t.Error("an edit of a file in another project rebuilds the program")
	}
	for _, edit := range []string{
		"import type { one } from './db';\nexport const s = 1;",
		"export const s = import.meta.url;",
		"/** @jsxImportSource preact */\nexport const s = 1;",
		"const s = 1;",
		"exports.s = 1;",
	} {
		e.set("src/view.tsx", []byte("export const s = 1;"))
		get()
		e.set("src/view.tsx", []byte(edit))
		if p := get(); p.reused {
			t.Errorf("%q: the program is reused", edit)
		}
	}
}

// Sessions can be used at once, old ones too; programs that are over the bound are let go.
func TestConcurrent(t *testing.T) {
	fs := world(shop)
	cfg := testConfig(fs)
	cfg.Programs = 1
	old := openFS(t, cfg)
	want := resolved(t, old)
	texts := maps.Clone(fs.Texts)
	p := filepath.Join(testRoot, "src/db.ts")
	texts[p] = append([]byte("\n\n"), texts[p]...)
	next := old.With(files.Overlay{Base: files.None{}, Texts: texts}, []string{p})
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Go(func() {
			for range 3 {
				if i%2 == 0 {
					if got := resolved(t, old); !slices.Equal(got, want) {
						t.Errorf("the old session sees something else\n%s", difference(got, want))
					}
				} else {
					resolved(t, next)
				}
			}
		})
	}
	wg.Wait()
	if n := len(old.shared.programs.m); n != 1 {
		t.Errorf("%d programs are kept, want 1", n)
	}
}

// A panic inside typescript-go, or inside what uses its checker, costs a program and nothing else.
func TestPanic(t *testing.T) {
	s := openWorld(t, shop)
	want := resolved(t, s)
	snap, err := s.look(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	prog, err := snap.program(t.Context(), snap.layout.projects[0])
	if err != nil {
		t.Fatal(err)
	}
	for range 3 { // no checker is lost for good
		err = prog.withChecker(t.Context(), func(*tsgo.Checker) error { panic("boom") })
		if _, ok := err.(*Panic); !ok {
			t.Fatalf("got %v", err)
		}
	}
	if again, err := snap.program(t.Context(), snap.layout.projects[0]); err != nil || again == prog {
		t.Errorf("a broken program is used again (%v)", err)
	}
	if got := resolved(t, s); !slices.Equal(got, want) {
		t.Error(difference(got, want))
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Open(ctx, testConfig(world(shop))); err != context.Canceled {
		t.Errorf("Open: %v", err)
	}
	s := openWorld(t, shop)
	snap, err := s.look(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := snap.program(ctx, snap.layout.projects[0]); err != context.Canceled {
		t.Errorf("program: %v", err)
	}
	if got := resolved(t, s); len(got) == 0 {
		t.Error("nothing is resolved afterwards")
	}
}

// A folder that is named as changed stands for all that is in it: an install, a checkout, a folder that was moved away.
func TestFolders(t *testing.T) {
	e := newEditor(t, shop)
	resolved(t, e.s)
	change := func(what, folder, want string, created map[string]string) {
		t.Helper()
		e.texts = maps.Clone(e.texts)
		for name, text := range created {
			p := filepath.Join(testRoot, filepath.FromSlash(name))
			if e.texts[p] = []byte(text); text == "" {
				delete(e.texts, p)
			}
		}
		e.s = e.s.With(files.Overlay{Base: files.None{}, Texts: e.texts}, []string{filepath.Join(testRoot, folder)})
		if got := strings.Join(e.same(t, what), "\n"); !strings.Contains(got, want) {
			t.Errorf("%s: no %q in\n%s", what, want, got)
		}
	}
	change("install", "node_modules", "src/db.ts:2 pg#real.Pool", map[string]string{
		"node_modules/pg/package.json": `{"types":"main.d.ts"}`, "node_modules/pg/main.d.ts": "declare namespace real { class Pool { query(q: string): any } } export = real;"})
	change("another version", "node_modules/pg", "src/db.ts:2 pg#next.Pool", map[string]string{
		"node_modules/pg/main.d.ts": "declare namespace next { class Pool { query(q: string): any } } export = next;"})
	change("checkout", "src", "src/use.ts:2 src/other.ts#other", map[string]string{
		"src/other.ts": "export function other() {}", "src/use.ts": "import { other } from './other';\nother();\n", "src/late.js": ""})
	change("uninstall", "node_modules", "src/db.ts:2 pg#Pool", map[string]string{"node_modules/pg/package.json": "", "node_modules/pg/main.d.ts": ""})
}

func TestExclude(t *testing.T) {
	cfg := testConfig(world(shop))
	cfg.Exclude = func(rel string) bool { return rel == "packages/log" }
	if got, want := projectsOf(t, openFS(t, cfg)), "tsconfig.json: src/db.ts src/late.js src/use.ts\n"; got != want {
		t.Errorf("got %s", got)
	}
}
