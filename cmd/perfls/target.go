package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/files"
)

// target is what a command was asked to look at.
type target struct {
	cwd   string
	root  string   // the folder that is analysed, absolute
	under []string // what is reported, absolute files and folders
	alone bool     // the text on standard input belongs to no module or repository: nothing around it is read
}

// resolve finds the folder to analyse for the paths of a command line.
//
// Callers, callees and wiring of the code in question lie elsewhere in its repository, so more is read than is reported: the working
// directory if everything asked for lies in it, or the repository around it if the working directory is only a part of a module.
func (p *program) resolve(args []string) (target, error) {
	cwd, err := p.cwd()
	if err != nil {
		return target{}, fmt.Errorf("the working directory is gone: %w", err)
	}
	t := target{cwd: cwd}
	if len(args) == 0 {
		args = []string{"."}
	}
	inside := true
	for _, arg := range args {
		path := filepath.Clean(strings.TrimSuffix(filepath.ToSlash(arg), "..."))
		if !filepath.IsAbs(path) {
			path = filepath.Join(cwd, path)
		}
		info, err := os.Stat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return target{}, fmt.Errorf("%s: no such file or folder", arg)
		case err != nil:
			return target{}, fmt.Errorf("%s: %w", arg, unwrapPath(err))
		case !info.IsDir() && !info.Mode().IsRegular():
			return target{}, fmt.Errorf("%s: neither a file nor a folder", arg)
		case info.Mode().IsRegular() && info.Size() > files.MaxFileSize:
			return target{}, fmt.Errorf("%s: %w", arg, files.ErrTooLarge)
		}
		t.under = append(t.under, path)
		inside = inside && within(cwd, path)
	}
	if _, err := os.ReadDir(cwd); err != nil && inside {
		return target{}, fmt.Errorf("the working directory cannot be read: %w", unwrapPath(err))
	}
	if own := p.unwalked(t, cwd); inside && own != "" {
		t.root = own
		return t, nil
	}
	if inside && (isRepository(cwd) || p.isModule(cwd) && !p.isPart(cwd) || !p.hasModule(cwd)) {
		t.root = cwd
		return t, nil
	}
	common := t.under[0]
	if info, err := os.Stat(common); err == nil && !info.IsDir() {
		common = filepath.Dir(common)
	}
	for _, path := range t.under[1:] {
		for !within(common, path) {
			common = filepath.Dir(common)
		}
	}
	t.root = p.enclosing(common)
	return t, nil
}

// unwalked is the folder to analyse instead of root if root's analysis would not walk into the path that was asked for, because it lies in
// a folder like testdata: then it is a program of its own, as far as its go.mod or package.json reaches. "" if root will do.
func (p *program) unwalked(t target, root string) string {
	folder := t.under[0]
	if !isFolder(folder) {
		folder = filepath.Dir(folder)
	}
	relative, err := filepath.Rel(root, folder)
	if err != nil || len(t.under) > 1 || relative == "." || !within(root, folder) {
		return ""
	}
	skipped := false
	dir, own := root, folder
	for _, element := range strings.Split(filepath.ToSlash(relative), "/") {
		dir = filepath.Join(dir, element)
		skipped = skipped || element == "testdata" || element == "node_modules" || element == "vendor" || element[0] == '_' || element[0] == '.'
		if skipped && p.isModule(dir) {
			own = dir
		}
	}
	if !skipped {
		return ""
	}
	return own
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// enclosing is the repository around a folder: the nearest folder with .git, go.work or a list of npm workspaces, or else the outermost with a
// module, or else the folder itself. A home directory that is kept in git is no repository: all of a user's code is not one program.
func (p *program) enclosing(folder string) string {
	module := ""
	for dir := folder; ; dir = filepath.Dir(dir) {
		home := dir == filepath.Clean(p.getenv("HOME"))
		if isRepository(dir) && !home {
			return dir
		}
		if p.isModule(dir) {
			module = dir
		}
		if home || dir == filepath.Dir(dir) {
			break
		}
	}
	if module != "" {
		return module
	}
	return folder
}

func isRepository(dir string) bool {
	return exists(dir, ".git") || exists(dir, "go.work") || hasWorkspaces(dir)
}

// hasWorkspaces tells whether a folder's manifests list packages below it that belong together (npm, pnpm, yarn, lerna).
func hasWorkspaces(dir string) bool {
	if exists(dir, "pnpm-workspace.yaml") || exists(dir, "lerna.json") {
		return true
	}
	text, err := files.OS{}.ReadFile(filepath.Join(dir, "package.json"))
	return err == nil && bytes.Contains(text, []byte(`"workspaces"`))
}

// isModule tells whether a folder is the top of a module: of Go, or of an npm package or TypeScript project. What lies in a home
// directory by accident makes no module of all of a user's code.
func (p *program) isModule(dir string) bool {
	if exists(dir, "go.mod") {
		return true
	}
	return dir != filepath.Clean(p.getenv("HOME")) && (exists(dir, "package.json") || exists(dir, "tsconfig.json"))
}

// isPart tells whether a folder is an npm package among others of one repository, which it may call.
func (p *program) isPart(dir string) bool {
	if exists(dir, "go.mod") {
		return false
	}
	for above := filepath.Dir(dir); ; above = filepath.Dir(above) {
		if hasWorkspaces(above) {
			return true
		}
		if exists(above, ".git") || above == filepath.Clean(p.getenv("HOME")) || above == filepath.Dir(above) {
			return false
		}
	}
}

// hasModule tells whether a folder lies in a module.
func (p *program) hasModule(dir string) bool {
	for ; ; dir = filepath.Dir(dir) {
		if p.isModule(dir) {
			return true
		}
		if dir == filepath.Dir(dir) {
			return false
		}
	}
}

func exists(dir, name string) bool {
	_, err := os.Stat(filepath.Join(dir, name))
	return err == nil
}

// within tells whether a path is a folder or lies in it.
func within(folder, path string) bool {
	relative, err := filepath.Rel(folder, path)
	return err == nil && relative != ".." && !strings.HasPrefix(relative, ".."+string(filepath.Separator))
}

// covers tells whether a file (absolute) is asked for.
func (t target) covers(path string) bool {
	return slices.ContainsFunc(t.under, func(u string) bool { return within(u, path) })
}

// shown is an absolute path as it is to be printed: relative to the working directory, with slashes.
func (t target) shown(path string) string {
	if relative, err := filepath.Rel(t.cwd, path); err == nil {
		return filepath.ToSlash(relative)
	}
	return filepath.ToSlash(path)
}

// unwrapPath takes the path off an error whose message is printed behind the path that the user gave.
func unwrapPath(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
