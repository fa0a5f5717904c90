// Package replace gives files new texts: all of them or none.
//
// Each text is written to a temporary file beside its file and brought to the disk before the first file is touched; then each temporary
// takes its file's place in one step, so that nobody ever sees half a text. If that fails on the way, the files that have been replaced get
// their old contents back. What no file system offers is to replace several files in one step: a machine that dies between two of these
// steps leaves some new and some old, each of them whole.
//
// Permissions are kept, and the owner as far as the system lets us; hard links to an old file keep its old contents.
package replace

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// File is a file to replace.
type File struct {
	Path   string // absolute, without symbolic links
	Before []byte // what it has to hold now; nil for a file that does not exist yet
	After  []byte
}

// Files replaces files. It fails, with all of them as they were and no temporary left, if one of them does not hold what it should, if
// something cannot be written, or if the context ends before the first is replaced; after that it is not interrupted any more. If a file
// cannot be given back either, the error names it.
func Files(ctx context.Context, list []File) error { return replaceAll(ctx, realDisk{}, list) }

// disk is what replacing needs of a file system. It is an interface so that each step is tested to fail.
type disk interface {
	// Read gives a regular file's text and what is known about it.
	Read(path string) ([]byte, fs.FileInfo, error)
	// WriteBeside writes a text to a new file in the folder of path and makes sure that it is on the disk. The file is like another one;
	// like is nil for a file of its own. The name is given even if it fails, once there is a file.
	WriteBeside(path string, text []byte, like fs.FileInfo) (name string, err error)
	// LinkBeside gives a file another name in its folder.
	LinkBeside(path string) (name string, err error)
	Rename(from, to string) error
	Remove(name string) error
	// SyncFolder makes the names in the folder of path last.
	SyncFolder(path string)
}

// step is a file on its way.
type step struct {
	File
	temporary string // the new text; "" once it has taken its place
	backup    string // the old contents; "" for a new file
}

func replaceAll(ctx context.Context, d disk, list []File) (err error) {
	steps := make([]step, len(list))
	defer func() {
		for _, s := range steps {
			for _, name := range []string{s.temporary, s.backup} {
				if name != "" {
					err = errors.Join(err, removed(d, name))
				}
			}
		}
	}()
	for i, f := range list {
		if err := ctx.Err(); err != nil {
			return err
		}
		steps[i].File = f
		if err := steps[i].prepare(d, len(list) > 1); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	for i := range steps {
		if err := d.Rename(steps[i].temporary, steps[i].Path); err != nil {
			return errors.Join(fmt.Errorf("replace %s: %w", steps[i].Path, err), undo(d, steps[:i]))
		}
		steps[i].temporary = ""
	}
	for _, s := range steps {
		d.SyncFolder(s.Path)
	}
	return nil
}

func removed(d disk, name string) error {
	if err := d.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove the temporary file %s: %w", name, err)
	}
	return nil
}

// prepare writes the new text beside the file and, if it may have to be given back, keeps the old one.
func (s *step) prepare(d disk, backup bool) error {
	text, like, err := d.Read(s.Path)
	switch {
	case s.Before == nil && errors.Is(err, fs.ErrNotExist):
		like = nil
	case err != nil:
		return err
	case s.Before == nil:
		return fmt.Errorf("%s: %w", s.Path, fs.ErrExist)
	case !bytes.Equal(text, s.Before):
		return fmt.Errorf("%s has changed in the meantime", s.Path)
	}
	if s.temporary, err = d.WriteBeside(s.Path, s.After, like); err != nil {
		return fmt.Errorf("write beside %s: %w", s.Path, err)
	}
	if !backup || s.Before == nil {
		return nil
	}
	if s.backup, err = d.LinkBeside(s.Path); err == nil {
		return nil
	}
	// Not every file system has links.
	if s.backup, err = d.WriteBeside(s.Path, s.Before, like); err != nil {
		return fmt.Errorf("write beside %s: %w", s.Path, err)
	}
	return nil
}

// undo gives files that were replaced their old contents back.
func undo(d disk, steps []step) (err error) {
	for i := len(steps) - 1; i >= 0; i-- {
		s := &steps[i]
		failed := error(nil)
		if s.Before == nil {
			failed = d.Remove(s.Path)
		} else if failed = d.Rename(s.backup, s.Path); failed == nil {
			s.backup = ""
		}
		if failed != nil {
			err = errors.Join(err, fmt.Errorf("%s has its new text and could not be given back: %w", s.Path, failed))
		}
	}
	return err
}

// realDisk is the disk.
type realDisk struct{}

func (realDisk) Read(path string) ([]byte, fs.FileInfo, error) {
	info, err := os.Lstat(path)
	if err != nil {
		return nil, nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, nil, fmt.Errorf("%s: not a regular file", path)
	}
	text, err := os.ReadFile(path)
	return text, info, err
}

// pattern has no ending that any tool takes for a source file's.
const pattern = ".perfls-*.tmp"

func (realDisk) WriteBeside(path string, text []byte, like fs.FileInfo) (name string, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), pattern)
	if err != nil {
		return "", err
	}
	defer func() {
		if closed := f.Close(); err == nil {
			err = closed
		}
	}()
	if _, err := f.Write(text); err != nil {
		return f.Name(), err
	}
	mode := fs.FileMode(0o644)
	if like != nil {
		keepOwner(f, like)
		mode = like.Mode() // after the owner: changing that may take bits away
	}
	if err := f.Chmod(mode); err != nil {
		return f.Name(), err
	}
	return f.Name(), f.Sync()
}

func (realDisk) LinkBeside(path string) (name string, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), pattern)
	if err != nil {
		return "", err
	}
	name = f.Name()
	if err := errors.Join(f.Close(), os.Remove(name)); err != nil {
		return "", err
	}
	if err := os.Link(path, name); err != nil {
		return "", err
	}
	return name, nil
}

func (realDisk) Rename(from, to string) error { return os.Rename(from, to) }
func (realDisk) Remove(name string) error     { return os.Remove(name) }

func (realDisk) SyncFolder(path string) {
	f, err := os.Open(filepath.Dir(path))
	if err != nil {
		return // it only makes the new names outlive a power failure
	}
	defer f.Close()
	_ = f.Sync()
}
