// Package compare holds perfls' own reading of a Go workspace against that of the go command. It is used by tests and by the oracle
// command only.
package compare

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/version"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang"
)

// Result says what was compared, so that an empty list of differences can be told from an empty comparison.
type Result struct {
	Modules, Packages, Files, Imports int
	Differences                       []string
	Refused                           []string // modules that the go command does not list, with its reason: not compared
}

// listed is what go list prints of a package.
type listed struct {
	ImportPath, Name, Dir                        string
	GoFiles, CgoFiles, TestGoFiles, XTestGoFiles []string
	Imports                                      []string
	ImportMap                                    map[string]string
	Standard, DepOnly                            bool
}

// Dir compares one workspace: root must be absolute and without symbolic links.
func Dir(ctx context.Context, root, modCache string) (*Result, error) {
	cat, err := catalog.Builtin()
	if err != nil {
		return nil, err
	}
	s, err := golang.Open(ctx, golang.Config{
		FS: files.OS{}, Root: root, Catalog: cat, ModCache: modCache, GOROOT: goroot(ctx), GOOS: runtime.GOOS, GOARCH: runtime.GOARCH, Workers: 2,
	})
	if err != nil {
		return nil, err
	}
	list, err := s.List(ctx)
	if err != nil {
		return nil, err
	}
	ours := map[string]golang.Listing{}
	for _, l := range list {
		if len(l.Files) > 0 && strings.Contains(l.Path, "#") {
			continue // a second package in one directory, which the go command refuses
		}
		ours[l.Dir] = l
	}
	r := &Result{}
	theirs := map[string]*listed{}
	var refused []string
	dirs := map[string]string{} // import path → directory, of everything
	for _, dir := range moduleDirs(root) {
		pkgs, err := goList(ctx, dir)
		if err != nil {
			r.Refused = append(r.Refused, fmt.Sprintf("%s: %v", dir, err))
			refused = append(refused, dir)
			continue
		}
		r.Modules++
		for _, p := range pkgs {
			dirs[dir+"\n"+p.ImportPath] = p.Dir
			if !p.DepOnly && !p.Standard && within(root, p.Dir) && len(p.GoFiles)+len(p.CgoFiles)+len(p.TestGoFiles)+len(p.XTestGoFiles) > 0 {
				if _, ok := theirs[p.Dir]; !ok {
					theirs[p.Dir] = p
				}
			}
		}
		for _, p := range pkgs {
			if o, ok := ours[p.Dir]; ok && !p.DepOnly && theirs[p.Dir] == p {
				r.compareImports(o, p, dir, dirs)
			}
		}
	}
	all := map[string]bool{}
	for d := range ours {
		all[d] = true
	}
	for d := range theirs {
		all[d] = true
	}
	for _, dir := range slices.Sorted(maps.Keys(all)) {
		o, here := ours[dir]
		p, there := theirs[dir]
		rel, _ := filepath.Rel(root, dir)
		switch {
		case !here:
			r.differ("%s: only go list has it", rel)
		case !there && slices.Contains(refused, o.Module):
		case !there && len(o.Files)+len(o.Tests)+len(o.XTests) > 0:
			r.differ("%s: only perfls has it: %v", rel, o.Files)
		default:
			r.comparePackage(rel, o, p)
		}
	}
	return r, nil
}

func (r *Result) differ(format string, args ...any) {
	r.Differences = append(r.Differences, fmt.Sprintf(format, args...))
}

func (r *Result) comparePackage(rel string, o golang.Listing, p *listed) {
	r.Packages++
	same := func(what string, ours, theirs []string) {
		ours, theirs = slices.Clone(ours), slices.Clone(theirs)
		slices.Sort(ours)
		slices.Sort(theirs)
		r.Files += len(ours)
		if !slices.Equal(ours, theirs) {
			r.differ("%s: %s: perfls %v, go list %v", rel, what, ours, theirs)
		}
	}
	if o.Path != p.ImportPath {
		r.differ("%s: path %s, go list %s", rel, o.Path, p.ImportPath)
	}
	if len(o.Files) > 0 && o.Name != p.Name {
		r.differ("%s: name %s, go list %s", rel, o.Name, p.Name)
	}
	same("files", o.Files, append(slices.Clone(p.GoFiles), p.CgoFiles...))
	same("tests", o.Tests, p.TestGoFiles)
	same("external tests", o.XTests, p.XTestGoFiles)
	imports := slices.DeleteFunc(slices.Clone(p.Imports), func(s string) bool { return s == "C" || s == "unsafe" })
	for i, path := range imports {
		for from, to := range p.ImportMap {
			if to == path {
				imports[i] = from
			}
		}
	}
	slices.Sort(imports)
	if !slices.Equal(imports, o.Imports) {
		r.differ("%s: imports: perfls %v, go list %v", rel, o.Imports, imports)
	}
}

// compareImports checks that imports lead to the same directories. Imports that the go command cannot resolve are not compared, and
// neither are those of a nested module that perfls takes from the workspace instead of the module cache, which is what go.work does.
func (r *Result) compareImports(o golang.Listing, p *listed, module string, dirs map[string]string) {
	for _, path := range o.Imports {
		want := dirs[module+"\n"+path]
		if to := p.ImportMap[path]; to != "" {
			want = dirs[module+"\n"+to]
		}
		got, ok := o.Resolved[path]
		r.Imports++
		switch {
		case want == "":
		case slices.Contains(o.Standard, path):
			if ok {
				r.differ("%s: import %s is both of the standard library and %s", p.ImportPath, path, got)
			}
		case got == want:
		case slices.Contains(o.Incomplete, path):
			r.differ("%s: import %s: only go list finds it: %s", p.ImportPath, path, want)
		case !strings.Contains(want, "@"):
			r.differ("%s: import %s: perfls %s, go list %s", p.ImportPath, path, got, want)
		}
	}
}

// moduleDirs finds the directories that "./..." has to be listed in: each module's, or one for a go.work.
func moduleDirs(root string) []string {
	var out []string
	_ = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return nil // unreadable directories are nobody's packages
		}
		if d.IsDir() {
			if n := d.Name(); path != root && (n[0] == '.' || n[0] == '_' || n == "testdata" || n == "vendor" || n == "node_modules") {
				return filepath.SkipDir
			}
			return nil
		}
		if d.Name() == "go.mod" {
			out = append(out, filepath.Dir(path))
		}
		return nil
	})
	if len(out) == 0 {
		out = append(out, root)
	}
	return out
}

func goList(ctx context.Context, dir string) ([]*listed, error) {
	out, err := runList(ctx, dir, "GOWORK=", nil)
	if err == nil {
		return out, nil
	}
	// A go.mod that is not tidy, or wants a newer Go than there is, is refused. A copy of it can be put right without touching the tree.
	temp, tempErr := os.MkdirTemp("", "oracle")
	if tempErr != nil {
		return nil, tempErr
	}
	defer os.RemoveAll(temp)
	name, relaxErr := relaxed(dir, temp)
	if relaxErr != nil {
		return nil, errors.Join(err, relaxErr)
	}
	return runList(ctx, dir, "GOWORK=off", []string{"-mod=mod", "-modfile=" + name})
}

func runList(ctx context.Context, dir, work string, flags []string) ([]*listed, error) {
	args := []string{"list", "-deps", "-e", "-json=ImportPath,Name,Dir,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,Imports,ImportMap,Standard,DepOnly"}
	args = append(append(args, flags...), "--", "./...")
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOTOOLCHAIN=local", "GOFLAGS=", "CGO_ENABLED=1", work)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	runErr := cmd.Run()
	var out []*listed
	for dec := json.NewDecoder(&stdout); ; {
		p := &listed{}
		if err := dec.Decode(p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	if runErr != nil && len(out) == 0 {
		return nil, fmt.Errorf("go list: %w: %s", runErr, stderr.String())
	}
	return out, nil
}

// relaxed copies a go.mod, with a Go version that this toolchain has.
func relaxed(dir, temp string) (string, error) {
	text, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		return "", err
	}
	f, err := modfile.Parse("go.mod", text, nil)
	if err != nil {
		return "", err
	}
	if f.Go != nil && version.Compare("go"+f.Go.Version, runtime.Version()) > 0 {
		if err := f.AddGoStmt(strings.TrimPrefix(runtime.Version(), "go")); err != nil {
			return "", err
		}
	}
	f.DropToolchainStmt()
	for _, r := range f.Replace { // relative directories are relative to the copy
		if r.New.Version == "" && !filepath.IsAbs(r.New.Path) {
			if err := f.AddReplace(r.Old.Path, r.Old.Version, filepath.Join(dir, r.New.Path), ""); err != nil {
				return "", err
			}
		}
	}
	if text, err = f.Format(); err != nil {
		return "", err
	}
	if sum, err := os.ReadFile(filepath.Join(dir, "go.sum")); err == nil {
		if err := os.WriteFile(filepath.Join(temp, "go.sum"), sum, 0o644); err != nil {
			return "", err
		}
	}
	name := filepath.Join(temp, "go.mod")
	return name, os.WriteFile(name, text, 0o644)
}

func goroot(ctx context.Context) string {
	out, err := exec.CommandContext(ctx, "go", "env", "GOROOT").Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}

func within(root, path string) bool {
	return path == root || strings.HasPrefix(path, root+string(filepath.Separator))
}
