//go:build npm

package typescript

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/files"
)

// TestStubsExportEveryType holds the stubs of npm packages against real ones: where a package exports a type that its stub does not know,
// everything that is declared with it becomes any. PERFLS_NPM is a folder in whose node_modules packages are installed:
//
//	PERFLS_NPM=/path/to/folder go test -tags npm -timeout 1h -run TestStubsExportEveryType ./internal/typescript
//
// What it prints as missing belongs into a stub, or into internal/catalog/npm/names.txt where nothing but its name matters.
func TestStubsExportEveryType(t *testing.T) {
	dir := os.Getenv("PERFLS_NPM")
	if dir == "" {
		t.Fatal("PERFLS_NPM names no folder with installed packages")
	}
	c, err := catalog.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	compared := 0
	for _, pkg := range c.NPMPackages() {
		stub, ok := c.NPMStub(pkg)
		if !ok || stub["index.d.ts"] == nil || strings.HasPrefix(pkg, "@types/") {
			continue
		}
		real, err := typesOf(t, files.OS{}, dir, nil, pkg)
		if err != nil || len(real) == 0 {
			continue // not installed, or without types
		}
		compared++
		got, err := typesOf(t, files.None{}, filepath.FromSlash("/stubs"), c.NPMStub, pkg)
		if err != nil {
			t.Errorf("%s: the stub: %v", pkg, err)
			continue
		}
		var absent []string
		for _, name := range real {
			if !slices.Contains(got, name) {
				absent = append(absent, name)
			}
		}
		if len(absent) > 0 {
			t.Errorf("%s: %d of %d types are missing: %s", pkg, len(absent), len(real), strings.Join(absent, " "))
		}
	}
	t.Logf("%d packages compared", compared)
	if compared == 0 {
		t.Error("no package is installed")
	}
}

// typesOf lists the types that a package exports, sorted.
func typesOf(t *testing.T, base files.FS, root string, stubs func(string) (map[string][]byte, bool), pkg string) ([]string, error) {
	t.Helper()
	at := filepath.Join(root, "perfls-check")
	fs := files.Overlay{Base: base, Texts: map[string][]byte{filepath.Join(at, "a.ts"): []byte(fmt.Sprintf("import * as all from '%s';\nall;\n", pkg))}}
	if stubs == nil {
		stubs = func(string) (map[string][]byte, bool) { return nil, false }
	}
	s, err := Open(t.Context(), Config{FS: fs, Root: at, Stubs: stubs, Workers: 1})
	if err != nil {
		return nil, err
	}
	snap, err := s.look(t.Context())
	if err != nil {
		return nil, err
	}
	prog, err := snap.program(t.Context(), snap.layout.projects[0])
	if err != nil {
		return nil, err
	}
	var out []string
	err = prog.withChecker(t.Context(), func(c *tsgo.Checker) error {
		spec := prog.source(slashed(filepath.Join(at, "a.ts"))).Imports()[0]
		module := c.ResolveExternalModuleName(spec)
		if module == nil || c.IsUnknownSymbol(module) {
			return fmt.Errorf("%s is not there", pkg)
		}
		whole := c.ResolveExternalModuleSymbol(module)
		for _, s := range c.GetExportsOfModule(whole) {
			name := tsgo.SymbolName(s)
			if s.Flags&tsgo.SymbolFlagsAlias != 0 {
				s = c.SkipAlias(s)
			}
			if s != nil && s.Flags&tsgo.SymbolFlagsType != 0 && !strings.HasPrefix(name, "\xFE") {
				out = append(out, name)
			}
		}
		return nil
	})
	slices.Sort(out)
	return slices.Compact(out), err
}
