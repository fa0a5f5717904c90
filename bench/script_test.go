package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestScript asserts that what is typed is Go, differs from edit to edit, and that the kinds come in their shares.
func TestScript(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "testdata", "projects", "shop", "internal", "postgres", "store.go"))
	if err != nil {
		t.Fatal(err)
	}
	src := string(data)
	s := &script{
		rand: rand.New(rand.NewPCG(1, 1)), path: "a.go", text: src, original: src, finding: strings.Index(src, "SELECT name FROM products"),
		callee: "b.go", other: src, otherOf: src, calleeAt: strings.Index(src, "QueryRowContext"),
	}
	typed(t, s, "ProductNames", func(text string) error {
		_, err := parser.ParseFile(token.NewFileSet(), "", text, 0)
		return err
	})
}

// The same in TypeScript: what is typed differs from edit to edit, comes in its shares, and leaves brackets as balanced as they were.
func TestScriptInTypeScript(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "testdata", "projects", "library", "src", "db", "books.ts"))
	if err != nil {
		t.Fatal(err)
	}
	src := string(data)
	if n := len(scriptFunctions(src)); n != 5 {
		t.Errorf("%d functions, want 5", n)
	}
	s := &script{
		rand: rand.New(rand.NewPCG(1, 1)), path: "a.ts", text: src, original: src, finding: strings.Index(src, "'SELECT title"),
		callee: "b.ts", other: src, otherOf: src, calleeAt: strings.Index(src, "query<Book>"),
	}
	typed(t, s, "function titles", func(text string) error {
		for _, pair := range [...]string{"()", "{}", "[]"} {
			if strings.Count(text, pair[:1]) != strings.Count(text, pair[1:]) {
				return fmt.Errorf("%s is left open", pair)
			}
		}
		return nil
	})
}

// typed asserts that a thousand edits each change something and are well formed, that the kinds come in their shares, and that a third of the
// added queries copy the one that is found.
func typed(t *testing.T, s *script, query string, wellFormed func(text string) error) {
	t.Helper()
	const n = 1000
	var count [kinds]int
	text := map[string]string{s.path: s.original, s.callee: s.otherOf}
	copies := 0
	for i := range n {
		e := s.next()
		count[e.kind]++
		if err := wellFormed(e.text); err != nil {
			t.Fatalf("edit %d (%s): %v\n%s", i, kindNames[e.kind], err, e.text)
		}
		if e.text == text[e.path] {
			t.Fatalf("edit %d (%s) changes nothing", i, kindNames[e.kind])
		}
		if e.kind == queryEdit && strings.Contains(e.text, query+copied) {
			copies++
		}
		text[e.path] = e.text
	}
	for k, share := range shares {
		if got := count[k] * 100 / n; got < share-5 || got > share+5 {
			t.Errorf("%s: %d %%, want about %d", kindNames[k], got, share)
		}
	}
	if copies < count[queryEdit]/3 {
		t.Errorf("%d of %d query edits added the query", copies, count[queryEdit])
	}
}

func TestBetween(t *testing.T) {
	texts := []string{"", "a", "a\n", "a\nb\n", "a\nx\nb\n", "ü\nb", "ö\nb", "a\nb\nb\nb\n", "b\n", "a\n\nb"}
	for _, a := range texts {
		for _, b := range texts {
			from, to, replacement := between(a, b)
			if from > to || a[:from]+replacement+a[to:] != b {
				t.Errorf("%q to %q: [%d,%d) %q", a, b, from, to, replacement)
			}
		}
	}
}

func TestPercentile(t *testing.T) {
	var ds []time.Duration
	for i := 100; i >= 1; i-- {
		ds = append(ds, time.Duration(i))
	}
	for p, want := range map[float64]time.Duration{50: 50, 95: 95, 100: 100, 0.1: 1} {
		if got := percentile(ds, p); got != want {
			t.Errorf("p%v = %d, want %d", p, got, want)
		}
	}
	if got := percentile([]time.Duration{7}, 95); got != 7 {
		t.Errorf("p95 of one = %d", got)
	}
}
