package typescript

import (
	"context"
	"reflect"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// Facts after edits are those of a fresh session, and files whose facts did not change keep their packages.
func TestFactsEditedEqualsFresh(t *testing.T) {
	e := newEditor(t, shop)
	facts := func(s *Session) map[string]*model.Package {
		t.Helper()
		f, err := s.Facts(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]*model.Package{}
		for _, p := range f.Packages {
			out[p.ID] = p
		}
		return out
	}
	before := facts(e.s)
	if len(before) != 5 || len(before["ts:src/use.ts"].Funcs) != 2 {
		t.Fatalf("packages %v", before)
	}
	step := func(name, text string, kept ...string) {
		t.Helper()
		if text == "" {
			e.set(name, nil)
		} else {
			e.set(name, []byte(text))
		}
		now := facts(e.s)
		fresh := facts(openFS(t, testConfig(e.s.cfg.FS)))
		if !reflect.DeepEqual(now, fresh) {
			t.Errorf("%s: edited facts differ from fresh ones", name)
		}
		for _, id := range kept {
			if now[id] != before[id] {
				t.Errorf("%s: %s lost its package", name, id)
			}
		}
		before = now
	}
	step("src/db.ts", e.text("src/db.ts")+"\nexport function two() { return one('2'); }\n", "ts:src/use.ts", "ts:packages/log/src/index.ts")
	step("src/soon.js", "exports.go = () => 1;\n", "ts:src/use.ts")
	step("src/use.ts", "export const nothing = 1;\n", "ts:src/db.ts", "ts:packages/log/src/index.ts")
	step("src/soon.js", "", "ts:src/db.ts")
	step("packages/log/src/inner.ts", "export function inner() { throw new Error('x'); }\n", "ts:src/db.ts")
}

// Hostile sources give facts, not panics.
func TestLowerOdd(t *testing.T) {
	for _, text := range []string{
		"", "export default", "const { a, ...b } = (", "for (const [x, { y = f() }] of z) { label: while (1) { break label } }",
		"class A extends B { static { f(); } #p = () => this.#p(); get x() { return 1 } set x(v) {} [k]() {} static q = g(); constructor() { super(); this.z = () => arguments } }",
		"switch (a) { case 1: default: f() } try { } finally { } do { f() } while (f())", "async function* g() { for await (const x of y()) yield* x; }",
		"new (class { m() { return () => this } })().m()()", "a?.b?.[c]?.(d) ?? (e ||= f()); ({ a: x, b: [y] } = z()); [p, q] = r;",
		"export = { a() {}, get b() { return 1 }, ['c' + d]: () => {}, ...e }", "namespace N { export function f() { g() } } enum E { A = f() }",
		"const x = <T,>(a: T) => a; x<string>('1'); tag`a${f()}b`; import('x').then(m => m.y())", "function f(this: X, { a = 1 }, [b], ...c) { return f.bind(this)(a, b, ...c) }",
		"if (", "let a = () => { let b = () => { let c = () => a(b, c); return c } }", "var f = function f() { f() }; function f() {} f();",
	} {
		lowerWorld(t, "-- a.ts --\n"+text+"\n-- b.js --\n"+text+"\n")
	}
}
