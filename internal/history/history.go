// Package history tells whether git has the text of a file, so that an edit of it can be undone.
//
// It reads the repository itself: running git in a folder runs what the folder's configuration says. What counts is the index: a text that
// was committed or staged is in git's store, whatever happens to the file. Of git's formats only the index is decoded, by go-git; nothing
// else of that module, which also speaks to servers, is linked.
package history

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/format/index"

	"github.com/perfls/perfls/internal/files"
)

// State is what git knows of a file.
type State uint8

const (
	NoRepository State = iota // it lies in no working tree of git
	Untracked                 // git does not know the file, or it is being merged
	Modified                  // git has an earlier text of it
	Kept                      // git has this text
)

// Reader reads the indexes of the repositories that files lie in, each once. It is not safe for concurrent use.
type Reader struct {
	fs    files.FS
	trees map[string]*tree // by folder
}

// NewReader reads through a file system.
func NewReader(fs files.FS) *Reader { return &Reader{fs: fs, trees: map[string]*tree{}} }

// tree is a working tree.
type tree struct {
	root   string                   // absolute
	hashes map[string]plumbing.Hash // of files, by slash-separated path below the root
	err    error                    // the index cannot be read
}

// State compares a file (absolute path, without symbolic links) with the index of the working tree that it lies in. A text that differs
// only in line breaks is Kept: git may have been told to convert them. It fails if the file or the index cannot be read.
func (r *Reader) State(path string) (State, error) {
	t := r.treeOf(filepath.Dir(path))
	switch {
	case t == nil:
		return NoRepository, nil
	case t.err != nil:
		return Untracked, fmt.Errorf("read the index of git in %s: %w", t.root, t.err)
	}
	relative, err := filepath.Rel(t.root, path)
	if err != nil {
		return Untracked, err
	}
	want, known := t.hashes[filepath.ToSlash(relative)]
	if !known {
		return Untracked, nil
	}
	text, err := r.fs.ReadFile(path)
	if err != nil {
		return Modified, err
	}
	if plumbing.ComputeHash(plumbing.BlobObject, text) == want ||
		plumbing.ComputeHash(plumbing.BlobObject, bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))) == want {
		return Kept, nil
	}
	return Modified, nil
}

// treeOf finds the nearest folder with .git; nil if there is none.
func (r *Reader) treeOf(folder string) *tree {
	if t, known := r.trees[folder]; known {
		return t
	}
	var t *tree
	if dir, ok := r.gitDir(folder); ok {
		t = &tree{root: folder}
		t.hashes, t.err = r.readIndex(filepath.Join(dir, "index"))
	} else if above := filepath.Dir(folder); above != folder {
		t = r.treeOf(above)
	}
	r.trees[folder] = t
	return t
}

// gitDir is what .git in a folder is or, in submodules and further working trees, where it leads.
func (r *Reader) gitDir(folder string) (string, bool) {
	name := filepath.Join(folder, ".git")
	info, err := r.fs.Stat(name)
	if err != nil {
		return "", false
	}
	if info.IsDir() {
		_, err := r.fs.Stat(filepath.Join(name, "HEAD")) // as git looks whether it is one
		return name, err == nil
	}
	text, err := r.fs.ReadFile(name)
	if err != nil {
		return "", false
	}
	dir, ok := strings.CutPrefix(strings.TrimSpace(string(text)), "gitdir: ")
	if !ok {
		return "", false
	}
	dir = filepath.FromSlash(dir)
	if !filepath.IsAbs(dir) {
		dir = filepath.Join(folder, dir)
	}
	return dir, true
}

// readIndex gives the hashes of an index. A repository without one has staged nothing yet.
func (r *Reader) readIndex(name string) (hashes map[string]plumbing.Hash, err error) {
	text, err := r.fs.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer func() {
		if v := recover(); v != nil { // the decoder trusts lengths
			hashes, err = nil, fmt.Errorf("damaged: %v", v)
		}
	}()
	var decoded index.Index
	if err := index.NewDecoder(bytes.NewReader(text)).Decode(&decoded); err != nil {
		return nil, err
	}
	hashes = make(map[string]plumbing.Hash, len(decoded.Entries))
	for _, e := range decoded.Entries {
		if e.Stage == 0 && !e.IntentToAdd {
			hashes[e.Name] = e.Hash
		}
	}
	return hashes, nil
}
