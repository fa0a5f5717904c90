package golang

import (
	"bytes"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// seeds are this package's own sources and what is hard to lex.
func seeds(f *testing.F) {
	names, err := filepath.Glob("*.go")
	if err != nil || len(names) == 0 {
		f.Fatal("no sources", err)
	}
	for _, n := range names {
		text, err := os.ReadFile(n)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	for _, s := range []string{
		"package a\n\nfunc f() { _ = '{' }\n\nfunc g(x struct{ n int }, y interface{ M() }) (z []struct{}) {\n\t_ = `}`\n\treturn\n}\n",
		"package a\n\nfunc f() /* { */ {\n\t// }\n}\nfunc g()\n\nvar x = func() {\n}\n",
		"package a\nfunc (t *T[K, V]) m() map[string]interface{} { return nil }; func h() {}\n",
		"package a\r\n\r\nfunc f() {\r\n}\r\n",
		"package a\n\nfunc f(\n\ta int,\n) {\n}\nfunc g[\n\tT any,\n](a T) {\n}\n",
		"// +build linux\n\npackage a", "//go:build (linux && !cgo) || go1.30\npackage a", "/* x */ //go:build ignore\n\npackage a",
		"\ufeff//go:build unix\n\npackage a", "// +build a,b !c\n// +build linux\n\n// doc\npackage a", "/*\n//go:build ignore\n*/\npackage a",
		"//go:build\n\npackage a", "//go:build windows\n//go:build linux\n\npackage a", "//  go:build windows\n\npackage a",
	} {
		f.Add(s)
	}
}

// surfaceNames lists what a source declares.
func surfaceNames(text string) ([]string, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "x.go", text, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, p := range piecesOf(file, func(ast.Node) string { return "" }, false) {
		out = append(out, p.receiver+"."+strings.Join(p.names, ",")+" "+strings.Join(p.uses, " "))
	}
	return out, nil
}

// FuzzTrim: cutting bodies never changes what a source that parses declares.
func FuzzTrim(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		want, err := surfaceNames(text)
		if err != nil {
			trimBodies(text)
			return
		}
		got, err := surfaceNames(trimBodies(text))
		if err != nil {
			t.Fatalf("trimmed source does not parse: %v\n%s", err, trimBodies(text))
		}
		if !slices.Equal(got, want) {
			t.Fatalf("declares\n%q, want\n%q", got, want)
		}
	})
}

// FuzzConstraints: build constraints mean what they mean to go/build.
func FuzzConstraints(f *testing.F) {
	seeds(f)
	tg := &target{goos: "linux", goarch: "amd64", tags: []string{"b"}}
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := parser.ParseFile(token.NewFileSet(), "x.go", text, parser.ImportsOnly|parser.ParseComments); err != nil {
			tg.matchHeader(text)
			return
		}
		ctx := build.Context{GOOS: tg.goos, GOARCH: tg.goarch, Compiler: "gc", CgoEnabled: true, BuildTags: tg.tags}
		for i := range goMinor {
			ctx.ReleaseTags = append(ctx.ReleaseTags, "go1."+strconv.Itoa(i+1))
		}
		ctx.OpenFile = func(string) (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader([]byte(text))), nil }
		want, err := ctx.MatchFile("/", "x.go")
		if err != nil {
			return
		}
		if got := tg.matchHeader(text); got != want {
			t.Fatalf("matches: %v, go/build says %v: %q", got, want, text)
		}
	})
}

// FuzzSource: no text makes reading fail, and all offsets lie in the text.
func FuzzSource(f *testing.F) {
	seeds(f)
	tg := &target{goos: "linux", goarch: "amd64"}
	f.Fuzz(func(t *testing.T, text string) {
		s := readSource(newPositions(), tg, abs("x.go"), []byte(text), nil)
		for _, d := range s.decls {
			if d.doc < 0 || d.doc > d.start || d.start > d.shapeEnd || d.shapeEnd > d.end || int(d.end) > len(text) {
				t.Fatalf("declaration at %+v in %d bytes", d, len(text))
			}
			(mentions{own: map[string]bool{"x": true}}).any(text[d.start:d.end])
		}
		for _, c := range s.comments {
			if c.Start < 0 || c.End < c.Start || int(c.End) > len(text) {
				t.Fatalf("comment at %+v in %d bytes", c, len(text))
			}
		}
	})
}

func TestFileNames(t *testing.T) {
	for _, arch := range []string{"amd64", "arm64"} {
		for _, goos := range []string{"linux", "windows", "android", "illumos", "ios"} {
			tg := &target{goos: goos, goarch: arch}
			ctx := build.Context{GOOS: goos, GOARCH: arch, Compiler: "gc", CgoEnabled: true}
			ctx.OpenFile = func(string) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("package a\n")), nil }
			for _, name := range []string{"a.go", "linux.go", "a_linux.go", "a_linux_amd64.go", "a_amd64.go", "a_windows_test.go", "a_test.go", "a_unix.go",
				"linux_amd64.go", "a_b_arm64.go", "a_linux_b.go", "a_solaris.go", "a_darwin_arm64_test.go", "amd64_linux.go", "test.go", "x_android.go"} {
				want, err := ctx.MatchFile("/", name)
				if err != nil {
					t.Fatal(err)
				}
				if got := tg.matchName(name); got != want {
					t.Errorf("%s on %s/%s: %v, go/build says %v", name, goos, arch, got, want)
				}
			}
		}
	}
}
