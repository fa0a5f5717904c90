package typescript

import (
	"fmt"
	"maps"
	"path/filepath"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/files"
)

// large is a project of n services that call each other.
func large(n int) files.Overlay {
	fs := world("-- tsconfig.json --\n{ \"compilerOptions\": { \"strict\": true } }\n-- package.json --\n{ \"name\": \"large\" }\n")
	for i := range n {
		var b strings.Builder
		fmt.Fprintf(&b, "import { Pool } from 'pg';\nimport { Service%d } from './service%d';\n", (i+1)%n, (i+1)%n)
		fmt.Fprintf(&b, "export class Service%d {\n  constructor(private readonly pool: Pool, private readonly next: Service%d) {}\n", i, (i+1)%n)
		for j := range 40 {
			fmt.Fprintf(&b, "  async find%d(id: string) {\n    const rows = (await this.pool.query('select %d', [id])).rows;\n    return rows.map((r) => this.next.find%d(r.id));\n  }\n", j, j, j)
		}
		b.WriteString("}\n")
		fs.Texts[filepath.Join(testRoot, "src", fmt.Sprintf("service%d.ts", i))] = []byte(b.String())
	}
	return fs
}

// BenchmarkOpen opens a project of 300 files and resolves all calls of one.
func BenchmarkOpen(b *testing.B) {
	fs := large(300)
	b.ReportAllocs()
	for b.Loop() {
		resolveOne(b, openFS(b, testConfig(fs)), "src/service7.ts")
	}
}

// BenchmarkEdit changes one body and resolves all calls of its file.
func BenchmarkEdit(b *testing.B) { benchmarkEdit(b, "select 3'", "select ${%d}'") }

// BenchmarkEditImport changes what a file imports and resolves all its calls.
func BenchmarkEditImport(b *testing.B) {
	benchmarkEdit(b, "import { Pool }", "import { type Client as C%d } from 'pg';\nimport { Pool }")
}

func benchmarkEdit(b *testing.B, old, next string) {
	fs := large(300)
	s := openFS(b, testConfig(fs))
	resolveOne(b, s, "src/service7.ts")
	p := filepath.Join(testRoot, "src", "service7.ts")
	original := string(fs.Texts[p])
	texts := maps.Clone(fs.Texts)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		text := original
		if i%2 == 0 {
			text = strings.Replace(original, old, fmt.Sprintf(next, i), 1)
		}
		texts = maps.Clone(texts)
		texts[p] = []byte(text)
		s = s.With(files.Overlay{Base: files.None{}, Texts: texts}, []string{p})
		resolveOne(b, s, "src/service7.ts")
	}
}

func resolveOne(b *testing.B, s *Session, rel string) {
	b.Helper()
	snap, err := s.look(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	f := snap.byPath[testRoot+"/"+rel]
	prog, err := snap.program(b.Context(), f.project)
	if err != nil {
		b.Fatal(err)
	}
	if got := callsOf(b, prog, f); len(got) < 80 {
		b.Fatalf("%d calls", len(got))
	}
}
