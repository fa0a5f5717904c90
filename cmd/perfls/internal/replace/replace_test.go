package replace

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// folder makes three files and the list that replaces two of them and makes a fourth.
func folder(t *testing.T) (dir string, list []File) {
	dir = t.TempDir()
	for name, mode := range map[string]fs.FileMode{"a.go": 0o640, "b.go": 0o755, "c.go": 0o600} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("old "+name), mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(filepath.Join(dir, name), mode); err != nil {
			t.Fatal(err)
		}
	}
	return dir, []File{
		{filepath.Join(dir, "a.go"), []byte("old a.go"), []byte("new a.go")},
		{filepath.Join(dir, "b.go"), []byte("old b.go"), []byte("new b.go")},
		{filepath.Join(dir, "new.go"), nil, []byte("new new.go")},
	}
}

// state is all that is in a folder: names, permissions and texts.
func state(t *testing.T, dir string) string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		mode := info.Mode()
		if runtime.GOOS == "windows" {
			mode = 0
		}
		out = append(out, fmt.Sprintf("%s %v %s", e.Name(), mode, text))
	}
	return strings.Join(out, "\n")
}

func TestFiles(t *testing.T) {
	dir, list := folder(t)
	before := state(t, dir)
	if err := Files(t.Context(), list); err != nil {
		t.Fatal(err)
	}
	want := strings.NewReplacer("old a", "new a", "old b", "new b").Replace(before)
	mode := "-rw-r--r--"
	if runtime.GOOS == "windows" {
		mode = "----------"
	}
	if got := state(t, dir); got != want+"\nnew.go "+mode+" new new.go" {
		t.Errorf("got\n%s\nwant\n%s and new.go", got, want)
	}
}

// failing lets the n-th step fail, or tells how many there are.
type failing struct {
	realDisk
	at    int
	steps *int
	links bool // there are none
	now   func(step int)
}

var errFull = errors.New("no space left on device")

func (f failing) next() error {
	*f.steps++
	if f.now != nil {
		f.now(*f.steps)
	}
	if *f.steps == f.at {
		return errFull
	}
	return nil
}

func (f failing) Read(path string) ([]byte, fs.FileInfo, error) {
	if err := f.next(); err != nil {
		return nil, nil, err
	}
	return f.realDisk.Read(path)
}

// WriteBeside fails after half of the text.
func (f failing) WriteBeside(path string, text []byte, like fs.FileInfo) (string, error) {
	if err := f.next(); err != nil {
		name, _ := f.realDisk.WriteBeside(path, text[:len(text)/2], like)
		return name, err
	}
	return f.realDisk.WriteBeside(path, text, like)
}

func (f failing) LinkBeside(path string) (string, error) {
	if f.links {
		return "", errors.ErrUnsupported
	}
	return f.realDisk.LinkBeside(path)
}

func (f failing) Rename(from, to string) error {
	if err := f.next(); err != nil {
		return err
	}
	return f.realDisk.Rename(from, to)
}

// TestAllOrNone lets every step fail, with links and without: nothing has changed, and nothing is left behind.
func TestAllOrNone(t *testing.T) {
	for _, links := range []bool{false, true} {
		count := 0
		_, list := folder(t)
		if err := replaceAll(t.Context(), failing{steps: &count, links: links}, list); err != nil {
			t.Fatal(err)
		}
		if count < 9 {
			t.Fatalf("only %d steps", count)
		}
		for at := 1; at <= count; at++ {
			dir, list := folder(t)
			before, n := state(t, dir), 0
			err := replaceAll(t.Context(), failing{at: at, steps: &n, links: links}, list)
			if !errors.Is(err, errFull) {
				t.Errorf("step %d: %v", at, err)
			}
			if got := state(t, dir); got != before {
				t.Errorf("step %d leaves\n%s\nof\n%s", at, got, before)
			}
		}
	}
}

// TestInterrupted ends the context at every step: before the first file is replaced nothing is changed, after it everything.
func TestInterrupted(t *testing.T) {
	for at := 1; ; at++ {
		dir, list := folder(t)
		before, n, renamed := state(t, dir), 0, false
		ctx, cancel := context.WithCancel(t.Context())
		err := replaceAll(ctx, failing{steps: &n, now: func(step int) {
			if step == at {
				cancel()
			}
		}}, list)
		if n < at {
			cancel()
			break
		}
		got := state(t, dir)
		renamed = strings.Contains(got, "new a.go")
		if renamed != strings.Contains(got, "new b.go") || renamed != strings.Contains(got, "new new.go") || strings.Contains(got, "perfls") {
			t.Errorf("step %d: half of it is done:\n%s", at, got)
		}
		if renamed != (err == nil) || !renamed && (got != before || !errors.Is(err, context.Canceled)) {
			t.Errorf("step %d: %v\n%s", at, err, got)
		}
	}
}

// TestChanged: what somebody else writes meanwhile is not lost.
func TestChanged(t *testing.T) {
	for name, change := range map[string]func(dir string) error{
		"another text": func(dir string) error { return os.WriteFile(filepath.Join(dir, "b.go"), []byte("mine"), 0o644) },
		"gone":         func(dir string) error { return os.Remove(filepath.Join(dir, "b.go")) },
		"there":        func(dir string) error { return os.WriteFile(filepath.Join(dir, "new.go"), []byte("mine"), 0o644) },
		"a link": func(dir string) error {
			return errors.Join(os.Remove(filepath.Join(dir, "b.go")), os.Symlink("a.go", filepath.Join(dir, "b.go")))
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir, list := folder(t)
			if err := change(dir); err != nil {
				t.Fatal(err)
			}
			before := state(t, dir)
			if err := Files(t.Context(), list); err == nil {
				t.Error("no error")
			}
			if got := state(t, dir); got != before {
				t.Errorf("left\n%s\nof\n%s", got, before)
			}
		})
	}
}
