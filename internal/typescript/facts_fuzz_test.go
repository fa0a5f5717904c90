package typescript

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
)

// FuzzFacts: whatever a file holds, its facts are there, lie within it, and are the same after an edit as from the start.
func FuzzFacts(f *testing.F) {
	for _, seed := range []string{
		"import { Pool } from 'pg';\nconst pool = new Pool();\nexport async function names(ids: number[]) {\n  for (const id of ids) { await pool.query(`SELECT ${id}`); }\n}\n",
		"const express = require('express');\nconst app = express();\napp.get('/x/:id', async (req, res) => res.json(await Promise.all(req.query.ids.map((id) => one(id)))));\n",
		"@Controller('cats') export class Cats { constructor(private readonly cats: Cats) {} @Get(':id') one(@Param('id') id: string) { return this.cats.one(id); } }",
		"//perfls:ignore query-in-loop\r\nexport default async () => {}; // perfls:bounded 3\r\n/* perfls:cold */ for await (const x of y) {}",
		"export const V = () => <p a={b}>{list.map(x => <i>{x}</i>)}</p>;", "`open ${ a + `b ${", "class A { #p = 1; static { this.#p; } get x() {",
		"module.exports = { a, b: () => c, ...d }; exports.e = async function* () { yield* f(); };", "function f(f = f(), { a: [b] = c } = {}) { label: while (1) { continue label } }",
		"export * as ns from './a'; import('./a').then(m => m.default());", "x ??= y?.z?.(); if (a) for (;;) try { throw b } catch { return } finally { }", "\ufeff#!/usr/bin/env node\n'use strict'", "\x00", "é漢😀 = '\U0001F600'",
	} {
		f.Add(byte(len(seed)), seed, "await pool.query('x');\n", uint16(len(seed)/2))
	}
	f.Fuzz(func(t *testing.T, kind byte, text, typed string, at uint16) {
		text, typed = text[:min(len(text), 4000)], typed[:min(len(typed), 400)]
		name := "a" + sourceExtensions[int(kind)%len(sourceExtensions)]
		root := filepath.FromSlash("/w")
		open := func(text string) (*Session, files.FS) {
			fs := files.Overlay{Base: files.None{}, Texts: map[string][]byte{filepath.Join(root, name): []byte(text), filepath.Join(root, "b.ts"): []byte("export const b = 1;\n")}}
			s, err := Open(context.Background(), Config{FS: fs, Root: root, Workers: 1})
			if err != nil {
				t.Fatal(err)
			}
			return s, fs
		}
		first, _ := open(text)
		checkFacts(t, first, name, text)
		i := int(at) % (len(text) + 1)
		edited := text[:i] + typed + text[i:]
		fresh, fs := open(edited)
		next := first.With(fs, []string{filepath.Join(root, name)})
		want, got := checkFacts(t, fresh, name, edited), checkFacts(t, next, name, edited)
		if !slices.Equal(got, want) {
			t.Errorf("edited %q, fresh %q", got, want)
		}
	})
}

// checkFacts asserts that facts lie within their file, and returns a summary.
func checkFacts(t *testing.T, s *Session, name, text string) []string {
	t.Helper()
	facts, err := s.Facts(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, p := range facts.Packages {
		out = append(out, p.ID)
		if p.Language != model.TypeScript || len(p.Files) != 1 || len(p.Funcs) != len(p.Starts) {
			t.Fatalf("package %+v", p)
		}
		for i, fn := range p.Funcs {
			out = append(out, string(fn.ID))
			if p.Files[0].Path != name {
				continue
			}
			if start := int(p.Starts[i]); start < 0 || fn.Size < 0 || start+int(fn.Size) > len(text) {
				t.Errorf("%s: %d bytes at %d of %d", fn.ID, fn.Size, start, len(text))
			}
			for c := range fn.Calls {
				if call := &fn.Calls[c]; call.Span.Start > call.Span.End || call.NameSpan.Start > call.NameSpan.End || call.Span.End > fn.Size || int(call.Region) >= len(fn.Regions) {
					t.Errorf("%s: call %+v in %d bytes", fn.ID, call, fn.Size)
				}
			}
		}
		for _, c := range p.Files[0].Comments {
			out = append(out, c.Text)
			if p.Files[0].Path == name && !strings.Contains(text[c.Start:c.End], c.Text) {
				t.Errorf("comment %+v is not there", c)
			}
		}
	}
	if !slices.IsSortedFunc(facts.Packages, func(a, b *model.Package) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("packages are not sorted")
	}
	for _, p := range facts.Problems {
		out = append(out, p.Path+": "+p.Message)
	}
	return out
}
