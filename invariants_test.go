// Package perfls_test asserts the architecture's invariants over the sources themselves: who may import whom, and what nobody may do.
package perfls_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

const module = "github.com/perfls/perfls/"

// mayImport says which other areas of the project each area's sources may import: dependencies run one way. Tests may import more.
var mayImport = map[string][]string{
	"internal/files":      {},
	"internal/text":       {},
	"internal/sqltext":    {},
	"internal/model":      {"internal/sqltext", "internal/text"},
	"internal/catalog":    {"internal/model", "internal/text"},
	"internal/link":       {"internal/catalog", "internal/model", "internal/sqltext", "internal/text"},
	"internal/flow":       {"internal/model"},
	"internal/prisma":     {},
	"internal/schema":     {"internal/prisma", "internal/sqltext", "internal/files"},
	"internal/golang":     {"internal/flow", "internal/catalog", "internal/model", "internal/sqltext", "internal/text", "internal/files"},
	"internal/typescript": {"internal/flow", "internal/catalog", "internal/prisma", "internal/model", "internal/sqltext", "internal/text", "internal/files"},
	"diagnostics":         {"internal/link", "internal/model", "internal/sqltext", "internal/text"},
	"quickfix":            {"diagnostics", "internal/golang", "internal/typescript", "internal/schema", "internal/prisma", "internal/link", "internal/catalog", "internal/model", "internal/sqltext", "internal/text", "internal/files"},
	"internal/config":     {"diagnostics", "internal/model", "internal/files"},
	"internal/history":    {"internal/files"},
	"internal/fixall":     {"internal/workspace", "quickfix", "diagnostics", "internal/link", "internal/model", "internal/text"},
	"internal/report":     {"internal/fixall", "diagnostics", "internal/config", "internal/text"},
	"internal/workspace":  {"internal/config", "internal/schema", "diagnostics", "quickfix", "internal/golang", "internal/typescript", "internal/link", "internal/catalog", "internal/model", "internal/text", "internal/files"},
	"server":              {"internal/fixall", "internal/workspace", "internal/report", "internal/config", "diagnostics", "quickfix", "internal/golang", "internal/typescript", "internal/link", "internal/catalog", "internal/model", "internal/text", "internal/files"},
	"cmd":                 {"server", "internal/fixall", "internal/history", "internal/workspace", "internal/report", "internal/config", "diagnostics", "quickfix", "internal/golang", "internal/typescript", "internal/link", "internal/catalog", "internal/model", "internal/text", "internal/files"},
}

// development lists programs that make or measure the project's files. Nothing that ships imports them, and they do as they like.
var development = []string{"bench/", "docs/", "tools/", "internal/golang/oracle/", "internal/golang/stdlib/gen/"}

func isDevelopment(name string) bool {
	return slices.ContainsFunc(development, func(folder string) bool { return strings.HasPrefix(name, folder) })
}

// source is one Go file of the project.
type source struct {
	path  string // slash-separated, relative
	area  string
	test  bool
	file  *ast.File
	lines int
}

// sources parses all Go files of the module: not what belongs to nested modules, nor what tests read.
func sources(t *testing.T) []source {
	t.Helper()
	var out []source
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		if d.IsDir() {
			if _, err := os.Stat(path.Join(name, "go.mod")); name != "." && (err == nil || skipped(d.Name())) {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || isStub(name) {
			return nil
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		out = append(out, source{path: name, area: areaOf(name), test: strings.HasSuffix(name, "_test.go"), file: file, lines: fset.Position(file.FileEnd).Line})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 40 {
		t.Fatalf("only %d files were found", len(out))
	}
	return slices.DeleteFunc(out, func(s source) bool { return isDevelopment(s.path) })
}

func skipped(folder string) bool {
	return folder == "testdata" || folder == "vendor" || strings.HasPrefix(folder, ".") || strings.HasPrefix(folder, "_")
}

// isStub tells the catalogue's stubs, which describe other people's packages, from sources of the project.
func isStub(name string) bool { return strings.HasPrefix(name, "internal/catalog/go/") }

// areaOf is the part of the project that a file belongs to: a folder of internal, or a folder of the top.
func areaOf(name string) string {
	parts := strings.Split(path.Dir(name), "/")
	if parts[0] == "internal" && len(parts) > 1 {
		return parts[0] + "/" + parts[1]
	}
	return parts[0]
}

func (s source) imports() []string {
	var out []string
	for _, i := range s.file.Imports {
		p, _ := strconv.Unquote(i.Path.Value)
		out = append(out, p)
	}
	return out
}

func TestDependenciesRunOneWay(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || s.area == "." {
			continue
		}
		allowed, known := mayImport[s.area]
		if !known {
			t.Errorf("%s: %s is not in the table of who may import whom", s.path, s.area)
			continue
		}
		for _, p := range s.imports() {
			rest, ours := strings.CutPrefix(p, module)
			if !ours {
				continue
			}
			if isDevelopment(rest + "/") {
				t.Errorf("%s imports %s, which does not ship", s.path, rest)
			}
			if area := areaOf(rest + "/x.go"); area != s.area && !slices.Contains(allowed, area) {
				t.Errorf("%s imports %s, which %s must not", s.path, rest, s.area)
			}
		}
	}
}

// The table itself has no cycle: what is imported is listed above the importer.
func TestTableHasNoCycle(t *testing.T) {
	var visit func(area string, above []string)
	visit = func(area string, above []string) {
		if slices.Contains(above, area) {
			t.Fatalf("cycle: %v", append(above, area))
		}
		for _, next := range mayImport[area] {
			visit(next, append(slices.Clone(above), area))
		}
	}
	for area := range mayImport {
		visit(area, nil)
	}
}

func TestOnlyTheServerKnowsTheProtocol(t *testing.T) {
	for _, s := range sources(t) {
		for _, p := range s.imports() {
			if strings.HasPrefix(p, "go.lsp.dev/") && s.area != "server" {
				t.Errorf("%s imports %s", s.path, p)
			}
		}
	}
}

// Only its front end knows typescript-go, and the catalogue, which reads declarations with its parser, and what writes TypeScript.
func TestOnlyTheFrontEndKnowsTypeScript(t *testing.T) {
	for _, s := range sources(t) {
		for _, p := range s.imports() {
			if strings.HasPrefix(p, "github.com/microsoft/typescript-go") && s.area != "internal/typescript" && s.area != "internal/catalog" && !strings.HasPrefix(s.path, "quickfix/typescript/") {
				t.Errorf("%s imports %s", s.path, p)
			}
		}
	}
}

// Of go-git, which speaks to servers too, only the package that decodes an index is linked, and only by what asks it.
func TestOnlyHistoryReadsGit(t *testing.T) {
	for _, s := range sources(t) {
		for _, p := range s.imports() {
			rest, ok := strings.CutPrefix(p, "github.com/go-git/")
			if ok && !s.test && (s.area != "internal/history" || rest != "go-git/v5/plumbing" && rest != "go-git/v5/plumbing/format/index") {
				t.Errorf("%s imports %s", s.path, p)
			}
		}
	}
}

// Rules see the linked program and no syntax.
func TestRulesSeeNoSyntax(t *testing.T) {
	for _, s := range sources(t) {
		if s.area != "diagnostics" || s.test {
			continue
		}
		for _, p := range s.imports() {
			if strings.HasPrefix(p, "go/") || strings.HasPrefix(p, "golang.org/x/tools") || strings.HasPrefix(p, "github.com/microsoft/") {
				t.Errorf("%s imports %s", s.path, p)
			}
		}
	}
}

// Nothing in a workspace can make perfls run a program or reach the network, and the core reads no disk but through internal/files.
func TestReach(t *testing.T) {
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		host := s.area == "cmd" || s.area == "server" // they have the process' own streams and environment
		for _, p := range s.imports() {
			switch {
			case p == "os/exec" || p == "plugin" || p == "syscall" && s.area != "cmd":
				t.Errorf("%s imports %s: perfls starts no process", s.path, p)
			case (p == "net" || strings.HasPrefix(p, "net/") && p != "net/url") && s.area != "server":
				t.Errorf("%s imports %s: only the server opens sockets", s.path, p)
			case (p == "os" || p == "io/ioutil") && !host && s.path != "internal/files/files.go" && s.path != "internal/workspace/options.go":
				t.Errorf("%s imports %s: the core does I/O through files.FS only", s.path, p)
			}
		}
		if host || s.path == "internal/files/files.go" || s.path == "internal/workspace/options.go" {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == "filepath" && readsDisk[sel.Sel.Name] {
				t.Errorf("%s calls filepath.%s: the core does I/O through files.FS only", s.path, sel.Sel.Name)
			}
			return true
		})
	}
}

// readsDisk lists what path/filepath does behind the back of a files.FS.
var readsDisk = map[string]bool{"Walk": true, "WalkDir": true, "Glob": true, "EvalSymlinks": true, "Abs": true}

func TestNames(t *testing.T) {
	for _, s := range sources(t) {
		for _, bad := range []string{"util", "utils", "common", "helper", "helpers", "misc", "shared", "base"} {
			if s.file.Name.Name == bad || path.Base(path.Dir(s.path)) == bad {
				t.Errorf("%s: a package named %s says nothing about what is in it", s.path, bad)
			}
		}
		const most = 500 // what a reader takes in
		if s.lines > most {
			t.Errorf("%s has %d lines, want at most %d", s.path, s.lines, most)
		}
	}
}

// Lists are explicit: nothing registers itself.
func TestNoInit(t *testing.T) {
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		for _, d := range s.file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s has an init function", s.path)
			}
		}
	}
}

// Facts hold strings and numbers, never a compiler's objects: they can be stored, compared and moved.
func TestFactsArePlainData(t *testing.T) {
	seen := map[reflect.Type]bool{}
	var visit func(at string, typ reflect.Type)
	visit = func(at string, typ reflect.Type) {
		if seen[typ] {
			return
		}
		seen[typ] = true
		switch typ.Kind() {
		case reflect.Pointer, reflect.Slice:
			visit(at, typ.Elem())
		case reflect.Struct:
			if typ.PkgPath() != module+"internal/model" {
				t.Errorf("%s is a %v", at, typ)
			}
			for i := range typ.NumField() {
				visit(at+"."+typ.Field(i).Name, typ.Field(i).Type)
			}
		case reflect.Func, reflect.Chan, reflect.Interface, reflect.UnsafePointer, reflect.Uintptr, reflect.Map:
			t.Errorf("%s is a %v: facts are plain, ordered data", at, typ)
		}
	}
	visit("Package", reflect.TypeFor[model.Package]())
}
