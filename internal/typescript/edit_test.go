package typescript

import (
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
)

const chain = `
-- package.json --
{ "name": "chain", "dependencies": { "pg": "8" } }
-- tsconfig.json --
{ "compilerOptions": { "strict": true } }
-- src/row.ts --
export class Row { id = ''; async load() { return one(this.id); } }
async function one(id: string) { return id; }
export const table = 'rows';
-- src/store.ts --
import { Pool } from 'pg';
import { Row, table } from './row';
const pool = new Pool();
export class Store {
  find(id: string): Promise<Row> { return pool.query('select 1'); }
  first() { return new Row(); }
  shape() { return { load: () => pool.query('select 2') }; }
  limit() { return 3; }
}
export const store = new Store();
export const handlers = { list: async () => { await store.find('1'); } };
-- src/index.ts --
export * from './store';
export { Row as Line } from './row';
-- src/service.ts --
import { store } from './index';
export async function service(ids: string[]) {
  for (const id of ids) { await store.find(id); await store.first().load(); store.shape().load(); }
}
-- src/lines.ts --
import type { Line } from './index';
export function lines(all: Line[]) { return Promise.all(all.map((l) => l.load())); }
-- src/late.ts --
export async function late() { const { table } = await import('./row'); return table; }
-- src/old.js --
const { service } = require('./service');
exports.run = async function (ids) { await service(ids); this.last = ids; };
-- src/older.js --
const old = require('./old');
old.run([]);
-- src/alone.ts --
import { Pool } from 'pg';
export async function alone(pool: Pool) { await pool.query('x'); }
`

// After an edit all facts are those of a fresh session, and only those files were lowered again that something led to.
func TestLoweredAgain(t *testing.T) {
	for _, c := range []struct{ name, file, from, to, again string }{
		{"a body with a declared result", "src/store.ts", "select 1", "select 7", "store"},
		{"a body whose result stays the same", "src/store.ts", "return 3", "return 1 + 2", "store"},
		{"a result", "src/store.ts", "return 3", "return '3'", "store service old older"},
		{"a result without a name", "src/store.ts", "select 2", "select 7", "store service old older"},
		{"a comment in a body whose result has no name", "src/store.ts", "return { load:", "// all\n    return { /* of them */ load:", "store"},
		{"a string in it", "src/store.ts", "return { load:", "'// all';\n    return { load:", "store service old older"},
		{"a class that others return", "src/row.ts", "id = ''", "id = 1", "row store service lines old older late"},
		{"a function that nobody sees", "src/row.ts", "return id;", "console.log(id); return id;", "row"},
		{"a constant", "src/row.ts", "'rows'", "'lines'", "row late"},
		{"a handler in an object", "src/store.ts", "find('1')", "find('2')", "store"},
		{"a comment between members", "src/store.ts", "  first()", "  // more\n  first()", "store"},
		{"a new export", "src/row.ts", "export const table", "export const more = 1;\nexport const table", "row late"},
		{"a new import", "src/alone.ts", "import", "import { Row } from './row';\nimport", "alone"},
		{"an import of something else", "src/index.ts", "Row as Line", "table as Line", "index lines"},
		{"a body in JavaScript", "src/old.js", "service(ids)", "service([])", "old older"},
		{"a leaf", "src/alone.ts", "'x'", "'y'", "alone"},
		{"half typed", "src/store.ts", "limit() {", "limit() { const x = ", "store"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := newEditor(t, chain)
			before := packagesOf(t, e.s)
			if !strings.Contains(e.text(c.file), c.from) {
				t.Fatalf("no %q", c.from)
			}
			e.set(c.file, []byte(strings.Replace(e.text(c.file), c.from, c.to, 1)))
			var mu sync.Mutex // files are lowered side by side
			var again []string
			e.s.shared.lowered = func(file string) {
				mu.Lock()
				defer mu.Unlock()
				again = append(again, strings.TrimSuffix(filepath.Base(file), filepath.Ext(file)))
			}
			after := packagesOf(t, e.s)
			want := strings.Fields(c.again)
			slices.Sort(want)
			if slices.Sort(again); c.name != "half typed" && !slices.Equal(again, want) {
				t.Errorf("%q are lowered again, want %q", again, want)
			}
			fresh := packagesOf(t, openFS(t, testConfig(files.Overlay{Base: files.None{}, Texts: e.texts})))
			sameAsFresh(t, after, fresh)
			for id, p := range after {
				if old := before[id]; old != p && reflect.DeepEqual(old, p) {
					t.Errorf("%s is the same and made anew", id)
				}
			}
			// And on from there: the next edit starts from what this one left.
			for name := range maps.Keys(e.texts) {
				if rel, _ := filepath.Rel(testRoot, name); isSource(rel) {
					e.set(rel, append([]byte("// moved\n"), e.texts[name]...))
				}
			}
			sameAsFresh(t, packagesOf(t, e.s), packagesOf(t, openFS(t, testConfig(files.Overlay{Base: files.None{}, Texts: e.texts}))))
		})
	}
}

// Files of folders and files beside those folders are found again, whatever their names.
func TestEditAnywhere(t *testing.T) {
	e := newEditor(t, "-- tsconfig.json --\n{}\n-- z.ts --\n-- m.ts --\n-- a/b.ts --\n-- a/zz.ts --\n-- a/c/d.ts --\n-- a-b/e.ts --\n-- ab/f.ts --\n")
	for name := range maps.Clone(e.texts) {
		rel, err := filepath.Rel(testRoot, name)
		if err != nil || !isSource(rel) {
			continue
		}
		e.set(filepath.ToSlash(rel), []byte("export function edited() {}\n"))
		snap, err := e.s.look(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range snap.own {
			if snap.byPath[f.path] != f || f.text.text != string(e.texts[native(f.path)]) {
				t.Errorf("after an edit of %s, %s is %q", rel, f.path, f.text.text)
			}
		}
		sameAsFresh(t, packagesOf(t, e.s), packagesOf(t, openFS(t, testConfig(files.Overlay{Base: files.None{}, Texts: e.texts}))))
	}
}

func packagesOf(t testing.TB, s *Session) map[string]*model.Package {
	t.Helper()
	facts, err := s.Facts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*model.Package{}
	for _, p := range facts.Packages {
		out[p.ID] = p
	}
	return out
}

func sameAsFresh(t testing.TB, got, want map[string]*model.Package) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%d packages, fresh %d", len(got), len(want))
	}
	for id, p := range want {
		if !reflect.DeepEqual(got[id], p) {
			t.Errorf("%s differs from a fresh session's", id)
		}
	}
}
