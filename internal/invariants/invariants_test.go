// Package invariants asserts what docs/architecture.md promises about the code itself: which package may know which, and who may touch
// the disk, processes and the network.
package invariants

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/perfls/perfls/"

// source is one Go file of this module, outside of testdata and nested modules.
type source struct {
	path    string // slash-separated, relative to the module's root
	pkg     string // folder
	name    string // package clause
	test    bool
	lines   int
	syntax  *ast.File
	imports []string
}

func sources(t *testing.T) []source {
	t.Helper()
	root := os.DirFS(filepath.Join("..", ".."))
	fset := token.NewFileSet()
	var out []source
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if _, nested := fs.Stat(root, path.Join(name, "go.mod")); name != "." && (nested == nil || d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") || strings.HasPrefix(d.Name(), "_")) {
				return fs.SkipDir
			}
			return nil
		}
		if path.Ext(name) != ".go" {
			return nil
		}
		data, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(fset, name, data, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		s := source{path: name, pkg: path.Dir(name), name: file.Name.Name, test: strings.HasSuffix(name, "_test.go"), lines: bytes.Count(data, []byte("\n")), syntax: file}
		for _, spec := range file.Imports {
			p, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			s.imports = append(s.imports, p)
		}
		out = append(out, s)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 20 {
		t.Fatalf("only %d files found", len(out))
	}
	return out
}

// layers from the bottom to the top. A package may import those of lower layers, and of its own layer only what lies in its own folder.
var layers = [][]string{
	{"internal/text", "internal/files"},
	{"internal/model"},
	{"internal/catalog"},
	{"internal/link", "internal/golang"},
	{"diagnostics/rule"},
	{"diagnostics/api", "diagnostics/database", "diagnostics/payload"},
	{"diagnostics"},
	{"internal/config", "quickfix/golang"},
	{"internal/report", "quickfix"},
	{"internal/workspace"},
	{"server"},
	{"cmd"},
}

// tools are not part of the product: generators, oracles and benchmarks may do what they like.
func tool(pkg string) bool {
	for _, prefix := range []string{"bench", "tools", "docs", "internal/golang/oracle", "internal/golang/stdlib/gen", "internal/invariants", "quickfix/golang/internal"} {
		if pkg == prefix || strings.HasPrefix(pkg, prefix+"/") {
			return true
		}
	}
	return false
}

// layer of a package: that of the longest listed folder that it lies in; -1 if none.
func layer(pkg string) (rank int, folder string) {
	rank = -1
	for i, folders := range layers {
		for _, f := range folders {
			if (pkg == f || strings.HasPrefix(pkg, f+"/")) && len(f) > len(folder) {
				rank, folder = i, f
			}
		}
	}
	return rank, folder
}

func TestDependenciesRunOneWay(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || tool(s.pkg) {
			continue
		}
		own, folder := layer(s.pkg)
		if own < 0 {
			t.Errorf("%s: package %s has no layer: add it to the list, and to docs/architecture.md", s.path, s.pkg)
			continue
		}
		for _, imported := range s.imports {
			rel, ok := strings.CutPrefix(imported, module)
			if !ok {
				continue
			}
			other, otherFolder := layer(rel)
			if other > own || other == own && otherFolder != folder {
				t.Errorf("%s imports %s, which does not lie below it", s.path, rel)
			}
		}
	}
}

// TestWhoKnowsWhat asserts the other borders.
func TestWhoKnowsWhat(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || tool(s.pkg) {
			continue
		}
		_, folder := layer(s.pkg)
		for _, imported := range s.imports {
			switch {
			case strings.HasPrefix(imported, "go.lsp.dev/") && folder != "server":
				t.Errorf("%s imports %s: only server speaks LSP", s.path, imported)
			case strings.HasPrefix(s.pkg, "diagnostics") && (imported == module+"internal/golang" || strings.HasPrefix(imported, "go/")):
				t.Errorf("%s imports %s: rules see no syntax", s.path, imported)
			case imported == "os/exec" || imported == "plugin":
				t.Errorf("%s imports %s: perfls starts no process", s.path, imported)
			case slices.Contains([]string{"net", "net/http", "net/rpc", "crypto/tls"}, imported):
				t.Errorf("%s imports %s: perfls opens no socket", s.path, imported)
			case imported == "unsafe" || imported == "C":
				t.Errorf("%s imports %s", s.path, imported)
			}
		}
	}
}

// mayTouchDisk lists the folders that may use more of package os than its errors.
var mayTouchDisk = []string{"internal/files", "internal/workspace", "server", "cmd"}

// TestCoreReadsThroughFS asserts that below the workspace nothing reads a disk but the one file system that it is handed.
func TestCoreReadsThroughFS(t *testing.T) {
	for _, s := range sources(t) {
		_, folder := layer(s.pkg)
		if s.test || tool(s.pkg) || slices.Contains(mayTouchDisk, folder) {
			continue
		}
		for _, imported := range s.imports {
			if imported == "os" || imported == "io/ioutil" || imported == "syscall" {
				t.Errorf("%s imports %s: the core does input and output only through files.FS", s.path, imported)
			}
		}
		ast.Inspect(s.syntax, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := sel.X.(*ast.Ident); ok && x.Name == "filepath" && slices.Contains([]string{"Walk", "WalkDir", "Glob", "EvalSymlinks", "Abs"}, sel.Sel.Name) {
					t.Errorf("%s calls filepath.%s, which looks at the disk", s.path, sel.Sel.Name)
				}
			}
			return true
		})
	}
}

// TestNames asserts that no package is a drawer for everything, and that no file has grown past what a reader takes in.
func TestNames(t *testing.T) {
	for _, s := range sources(t) {
		if slices.Contains([]string{"util", "utils", "common", "helper", "helpers", "misc", "shared"}, s.name) {
			t.Errorf("%s: a package has to be named after what it is about", s.path)
		}
		if s.lines > 500 {
			t.Errorf("%s has %d lines, want at most 500", s.path, s.lines)
		}
	}
}

// TestNothingRegistersItself asserts that there are no init functions: lists are explicit and sorted.
func TestNothingRegistersItself(t *testing.T) {
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		for _, d := range s.syntax.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s has an init function", s.path)
			}
		}
	}
}
