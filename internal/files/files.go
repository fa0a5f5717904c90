// Package files is the only way the core of perfls reads a disk.
//
// Everything below internal/workspace is handed an FS and reads nothing else, so that the same code sees unsaved editor
// buffers, a tree in memory in a test, or the edited files of a fix that is being checked. All paths are absolute and cleaned,
// in the operating system's own form.
package files

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"
)

// FS reads files and directories. Implementations are safe for concurrent use and never write.
// Errors satisfy errors.Is(err, fs.ErrNotExist) where the path does not exist.
type FS interface {
	ReadFile(path string) ([]byte, error)
	// ReadDir lists a directory sorted by name.
	ReadDir(path string) ([]fs.DirEntry, error)
	// Stat follows symbolic links.
	Stat(path string) (fs.FileInfo, error)
}

// Linker is an FS that can say where a path leads. Those that cannot have no symbolic links.
type Linker interface {
	// RealPath returns the path without symbolic links.
	RealPath(path string) (string, error)
}

// RealPath returns the path without symbolic links, or path itself where that cannot be told.
func RealPath(fs FS, path string) string {
	if l, ok := fs.(Linker); ok {
		if real, err := l.RealPath(path); err == nil {
			return real
		}
	}
	return path
}

// MaxFileSize is the largest file, in bytes, that perfls reads. Larger ones fail with ErrTooLarge: they are generated or data,
// and holding their syntax trees would cost more than any finding in them is worth.
const MaxFileSize = 16 << 20

// ErrTooLarge is returned for a file over MaxFileSize.
var ErrTooLarge = errors.New("file is larger than 16 MiB")

// OS is the disk.
type OS struct{}

func (OS) ReadFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() { // a named pipe or device would block for ever
		return nil, &fs.PathError{Op: "read", Path: path, Err: errors.New("not a regular file")}
	}
	if info.Size() > MaxFileSize {
		return nil, &fs.PathError{Op: "read", Path: path, Err: ErrTooLarge}
	}
	return os.ReadFile(path)
}

func (OS) ReadDir(path string) ([]fs.DirEntry, error) { return os.ReadDir(path) }
func (OS) Stat(path string) (fs.FileInfo, error)      { return os.Stat(path) }
func (OS) RealPath(path string) (string, error)       { return filepath.EvalSymlinks(path) }

// None has no files.
type None struct{}

func (None) ReadFile(path string) ([]byte, error) { return nil, missing("read", path) }

func (None) ReadDir(path string) ([]fs.DirEntry, error) { return nil, missing("read", path) }

func (None) Stat(path string) (fs.FileInfo, error) { return nil, missing("stat", path) }

func missing(op, path string) error { return &fs.PathError{Op: op, Path: path, Err: fs.ErrNotExist} }

// Overlay lays texts over another file system: open buffers, or the result of edits. A nil text hides the file.
// The map must not change after the Overlay is in use.
type Overlay struct {
	Base  FS
	Texts map[string][]byte
}

func (o Overlay) ReadFile(path string) ([]byte, error) {
	if text, ok := o.Texts[path]; ok {
		if text == nil {
			return nil, missing("read", path)
		}
		if len(text) > MaxFileSize {
			return nil, &fs.PathError{Op: "read", Path: path, Err: ErrTooLarge}
		}
		return text, nil
	}
	return o.Base.ReadFile(path)
}

func (o Overlay) RealPath(path string) (string, error) {
	if o.Texts[path] != nil {
		return path, nil
	}
	return RealPath(o.Base, path), nil
}

func (o Overlay) Stat(path string) (fs.FileInfo, error) {
	if text, ok := o.Texts[path]; ok {
		if text == nil {
			return nil, missing("stat", path)
		}
		return entry{name: filepath.Base(path), size: int64(len(text))}, nil
	}
	info, err := o.Base.Stat(path)
	if err == nil {
		return info, nil
	}
	prefix := path + string(filepath.Separator)
	for name, text := range o.Texts {
		if text != nil && strings.HasPrefix(name, prefix) {
			return entry{name: filepath.Base(path), dir: true}, nil
		}
	}
	return nil, err
}

func (o Overlay) ReadDir(path string) ([]fs.DirEntry, error) {
	base, err := o.Base.ReadDir(path)
	merged := map[string]fs.DirEntry{}
	for _, e := range base {
		merged[e.Name()] = e
	}
	prefix := path
	if !strings.HasSuffix(prefix, string(filepath.Separator)) {
		prefix += string(filepath.Separator)
	}
	for name, text := range o.Texts {
		rest, ok := strings.CutPrefix(name, prefix)
		if !ok {
			continue
		}
		first, _, deeper := strings.Cut(rest, string(filepath.Separator))
		switch {
		case deeper && text != nil:
			if _, ok := merged[first]; !ok {
				merged[first] = entry{name: first, dir: true}
			}
		case !deeper && text == nil:
			delete(merged, first)
		case !deeper:
			merged[first] = entry{name: first, size: int64(len(text))}
		}
	}
	if err != nil && len(merged) == 0 {
		return nil, err
	}
	out := make([]fs.DirEntry, 0, len(merged))
	for _, e := range merged {
		out = append(out, e)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name() < out[j].Name() })
	return out, nil
}

// entry is a file or directory that exists in an Overlay alone. Its time is zero: nothing may depend on when a buffer was typed.
type entry struct {
	name string
	size int64
	dir  bool
}

func (e entry) Name() string               { return e.name }
func (e entry) Size() int64                { return e.size }
func (e entry) IsDir() bool                { return e.dir }
func (e entry) ModTime() time.Time         { return time.Time{} }
func (e entry) Sys() any                   { return nil }
func (e entry) Info() (fs.FileInfo, error) { return e, nil }
func (e entry) Type() fs.FileMode          { return e.Mode().Type() }
func (e entry) Mode() fs.FileMode {
	if e.dir {
		return fs.ModeDir | 0o755
	}
	return 0o644
}
