package golang

import (
	"bytes"
	"context"
	"fmt"
	"go/ast"
	"go/printer"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang/stdlib"
)

// Digest makes the digest of a standard library: the declarations that importers of its public packages can reach, as source text
// without bodies and comments. It returns the paths, sorted, and the files of each.
func Digest(ctx context.Context, fs files.FS, goroot, goos, goarch string) ([]string, map[string][]stdlib.File, error) {
	cfg := &Config{FS: fs, GOROOT: goroot, GOOS: goos, GOARCH: goarch, Workers: 1}
	r := newResolver(cfg, &layout{})
	r.digest = false
	u := newUniverse(r)
	src := filepath.Join(goroot, "src")
	var public []location
	queue := []string{src}
	for len(queue) > 0 {
		dir := queue[0]
		queue = queue[1:]
		entries, err := fs.ReadDir(dir)
		if err != nil {
			return nil, nil, err
		}
		for _, e := range entries {
			switch n := e.Name(); {
			case !e.IsDir(), n == "internal", n == "vendor", n == "testdata", n == "cmd", n == "builtin", n[0] == '_', n[0] == '.':
			default:
				queue = append(queue, filepath.Join(dir, n))
			}
		}
		if at, ok := u.r.std(relative(src, dir)); ok {
			public = append(public, at)
		}
	}
	found, err := u.scanAll(ctx, public)
	if err != nil {
		return nil, nil, err
	}
	out := map[string][]stdlib.File{}
	for _, d := range found {
		if len(d.files) > 0 { // even if it declares nothing, it exists
			out[d.at.path] = nil
		}
		for i, f := range d.files {
			text, err := printThin(d.fset, f, d.needs[i])
			if err != nil {
				return nil, nil, fmt.Errorf("printing %s: %w", d.at.path, err)
			}
			if text != "" {
				name := fmt.Sprintf("%d.go", i)
				out[d.at.path] = append(out[d.at.path], stdlib.File{Name: name, Text: text})
			}
		}
	}
	for _, d := range found {
		if files, ok := out[d.at.path]; ok && files == nil {
			out[d.at.path] = []stdlib.File{{Name: "0.go", Text: "package " + d.name + "\n"}}
		}
	}
	return slices.Sorted(maps.Keys(out)), out, nil
}

// printThin prints a file of declarations with the imports that they need; "" if it declares nothing.
func printThin(fset *token.FileSet, file *ast.File, needs []string) (string, error) {
	out := &ast.File{Name: file.Name}
	for _, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.IMPORT {
			out.Decls = append(out.Decls, d)
			continue
		}
		for _, s := range g.Specs {
			if spec, ok := s.(*ast.ImportSpec); ok && slices.Contains(needs, importOf(spec).path) {
				out.Decls = append(out.Decls, &ast.GenDecl{Tok: token.IMPORT, Specs: []ast.Spec{spec}})
			}
		}
	}
	if !slices.ContainsFunc(out.Decls, func(d ast.Decl) bool { return !isImport(d) }) {
		return "", nil
	}
	var text bytes.Buffer
	if err := (&printer.Config{Mode: printer.RawFormat}).Fprint(&text, fset, out); err != nil {
		return "", err
	}
	lines := slices.DeleteFunc(strings.Split(text.String(), "\n"), func(l string) bool { return strings.TrimSpace(l) == "" })
	return strings.Join(lines, "\n") + "\n", nil
}
