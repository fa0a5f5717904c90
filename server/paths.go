package server

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/perfls/perfls/internal/files"
	"go.lsp.dev/uri"
)

// canonical is the form under which documents are kept: clients spell one file in several ways (file:///C:/x, file:///c%3A/x).
func canonical(u uri.URI) uri.URI {
	if parsed, err := uri.Parse(string(u)); err == nil {
		return parsed
	}
	return u
}

// filePath is the absolute path that a file URI names. Other schemes have a path too, but not one on this disk.
func filePath(u uri.URI) (string, bool) {
	u = canonical(u)
	if !u.IsFile() {
		return "", false
	}
	p := u.FsPath()
	if !filepath.IsAbs(p) || strings.ContainsRune(p, 0) {
		return "", false
	}
	return filepath.Clean(p), true
}

// madeUpPath is where the engine sees a buffer that is no file: a directory of its own below root, so that two buffers are two
// packages. The name starts like the buffer's, since messages show it.
func madeUpPath(root string, u uri.URI, extension string) string {
	sum := sha256.Sum256([]byte(u))
	name := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' {
			return r
		}
		return '_'
	}, strings.TrimSuffix(path.Base(u.Path()), extension))
	name = strings.Trim(name, "_-") // "_" would hide the file from a Go build, and so would a "_test" that is only a name
	name = strings.TrimSuffix(name, "_test")
	if len(name) == 0 || len(name) > 64 {
		name = "buffer"
	}
	return filepath.Join(root, "perfls-"+hex.EncodeToString(sum[:4]), name+extension)
}

// within says whether a path is root or lies below it.
func within(root, p string) bool {
	if root == p {
		return true
	}
	if !strings.HasSuffix(root, string(filepath.Separator)) {
		root += string(filepath.Separator)
	}
	return strings.HasPrefix(p, root)
}

// island is a file system in which one directory has no subdirectories, and exists even if the disk has none of that name. A single
// file that belongs to no workspace folder is analysed with its neighbours but without everything below, which may be a home
// directory; a buffer without any file is analysed in an empty one.
type island struct {
	files.FS
	root string
}

func (i island) hidden(p string) bool {
	return within(i.root, p) && filepath.Dir(p) != i.root && p != i.root
}

func (i island) ReadFile(p string) ([]byte, error) {
	if i.hidden(p) {
		return nil, &fs.PathError{Op: "read", Path: p, Err: fs.ErrNotExist}
	}
	return i.FS.ReadFile(p)
}

func (i island) ReadDir(p string) ([]fs.DirEntry, error) {
	if i.hidden(p) {
		return nil, &fs.PathError{Op: "readdir", Path: p, Err: fs.ErrNotExist}
	}
	all, err := i.FS.ReadDir(p)
	if p != i.root {
		return all, err
	}
	var kept []fs.DirEntry
	for _, e := range all {
		if e.Type().IsRegular() {
			kept = append(kept, e)
		}
	}
	return kept, nil
}

func (i island) Stat(p string) (fs.FileInfo, error) {
	if i.hidden(p) {
		return nil, &fs.PathError{Op: "stat", Path: p, Err: fs.ErrNotExist}
	}
	info, err := i.FS.Stat(p)
	if err != nil && p == i.root {
		// A file system that holds nothing but the directory knows what one looks like.
		return files.Overlay{Base: i.FS, Texts: map[string][]byte{filepath.Join(p, "x"): {}}}.Stat(p)
	}
	if err == nil && p != i.root && filepath.Dir(p) == i.root && info.IsDir() {
		return nil, &fs.PathError{Op: "stat", Path: p, Err: fs.ErrNotExist}
	}
	return info, err
}
