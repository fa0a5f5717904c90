package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/perfls/perfls/cmd/perfls/internal/replace"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/fixall"
	"github.com/perfls/perfls/internal/history"
)

// guard keeps fixes from files that are not to be edited. It asks each question once a file.
type guard struct {
	root       string // of what is analysed, without symbolic links
	allowDirty bool
	generated  map[string]bool // by absolute path
	history    *history.Reader
	known      map[string]error
	real       map[string]string // where a path that may be edited leads
	edited     map[string]string // the path that leads somewhere
}

func newGuard(a *analysis, allowDirty bool) (*guard, error) {
	root, err := filepath.EvalSymlinks(a.target.root)
	if err != nil {
		return nil, err
	}
	g := &guard{root: root, allowDirty: allowDirty, generated: map[string]bool{}, history: history.NewReader(files.OS{}),
		known: map[string]error{}, real: map[string]string{}, edited: map[string]string{}}
	for _, pkg := range a.result.Program.Packages {
		for _, f := range pkg.Files {
			if f.Generated {
				g.generated[a.snapshot.Abs(f.Path)] = true
			}
		}
	}
	return g, nil
}

// editable says why a file is not to be edited, in words that follow its name.
func (g *guard) editable(path string) error {
	err, known := g.known[path]
	if !known {
		err = g.look(path)
		g.known[path] = err
	}
	return err
}

// foreign are the folders of other people's code.
var foreign = []string{"vendor", "node_modules", "third_party"}

func (g *guard) look(path string) error {
	real, err := leadsTo(path)
	if err != nil {
		return fmt.Errorf("cannot be looked at: %w", unwrapPath(err))
	}
	if !within(g.root, real) {
		return fmt.Errorf("leads out of %s, to %s", g.root, real)
	}
	relative, err := filepath.Rel(g.root, real)
	if err != nil {
		return err
	}
	if g.generated[path] {
		return errors.New("is generated: the fix belongs to what makes it")
	}
	if slices.ContainsFunc(strings.Split(filepath.ToSlash(filepath.Dir(relative)), "/"), func(folder string) bool { return slices.Contains(foreign, folder) }) {
		return errors.New("is other people's code")
	}
	info, err := os.Stat(real)
	switch {
	case errors.Is(err, fs.ErrNotExist): // a new one
	case err != nil:
		return fmt.Errorf("cannot be looked at: %w", unwrapPath(err))
	case info.Mode()&0o222 == 0:
		return errors.New("is read-only")
	default:
		if err := g.kept(real); err != nil {
			return err
		}
	}
	if other, taken := g.edited[real]; taken {
		return fmt.Errorf("is the same file as %s", other)
	}
	g.real[path], g.edited[real] = real, path
	return nil
}

// leadsTo is a path without symbolic links. A file that is not there yet lies in a folder that is.
func leadsTo(path string) (string, error) {
	real, err := filepath.EvalSymlinks(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return real, err
	}
	if _, err := os.Lstat(path); err == nil {
		return "", errors.New("it is a symbolic link that leads nowhere")
	}
	folder, err := filepath.EvalSymlinks(filepath.Dir(path))
	return filepath.Join(folder, filepath.Base(path)), err
}

const dirtyHint = "--allow-dirty edits it all the same"

// kept asks git's index for the text that an edit would take away.
func (g *guard) kept(real string) error {
	if g.allowDirty {
		return nil
	}
	state, err := g.history.State(real)
	switch {
	case err != nil:
		return fmt.Errorf("may have changes that git does not have: %w (%s)", err, dirtyHint)
	case state == history.NoRepository:
		return fmt.Errorf("lies in no git repository, so that the edit could not be undone (%s)", dirtyHint)
	case state == history.Untracked:
		return fmt.Errorf("is not tracked by git (%s)", dirtyHint)
	case state == history.Modified:
		return fmt.Errorf("has changes that git does not have (%s)", dirtyHint)
	}
	return nil
}

// files says where the texts of files belong.
func (g *guard) files(list []fixall.File) []replace.File {
	out := make([]replace.File, len(list))
	for i, f := range list {
		out[i] = replace.File{Path: g.real[f.Path], Before: f.Before, After: f.After}
	}
	return out
}
