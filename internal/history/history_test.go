package history

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/format/index"

	"github.com/perfls/perfls/internal/files"
)

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// stage writes an index in which the files have these texts.
func stage(t *testing.T, git string, entries ...*index.Entry) {
	t.Helper()
	var out bytes.Buffer
	if err := index.NewEncoder(&out).Encode(&index.Index{Version: 2, Entries: entries}); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(git, "index"), out.String())
}

func entry(name, text string) *index.Entry {
	return &index.Entry{Name: name, Hash: plumbing.ComputeHash(plumbing.BlobObject, []byte(text))}
}

func TestState(t *testing.T) {
	root := t.TempDir()
	repo := filepath.Join(root, "repo")
	write(t, filepath.Join(repo, ".git", "HEAD"), "ref: refs/heads/main\n")
	merged := entry("merged.go", "package merged\n")
	merged.Stage = index.OurMode
	stage(t, filepath.Join(repo, ".git"), entry("a.go", "package a\n"), entry("crlf.go", "package a\n\nvar x = 1\n"), entry("gone.go", ""), merged, entry("sub/b.go", "package b\n"))
	// A submodule, with a relative path, and another working tree, with an absolute one.
	write(t, filepath.Join(repo, "module", ".git"), "gitdir: ../.git/modules/module\n")
	stage(t, filepath.Join(repo, ".git", "modules", "module"), entry("m.go", "package m\n"))
	write(t, filepath.Join(root, "tree", ".git"), "gitdir: "+filepath.ToSlash(filepath.Join(repo, ".git", "worktrees", "tree"))+"\n")
	stage(t, filepath.Join(repo, ".git", "worktrees", "tree"), entry("w.go", "package w\n"))
	// A repository that has staged nothing yet; one with an index that cannot be read; folders that are called .git and are none.
	write(t, filepath.Join(root, "fresh", ".git", "HEAD"), "ref: refs/heads/main\n")
	write(t, filepath.Join(root, "broken", ".git", "HEAD"), "ref: refs/heads/main\n")
	write(t, filepath.Join(root, "broken", ".git", "index"), "DIRC\x00\x00\x00\x04\xff\xff\xff\xff junk")
	write(t, filepath.Join(root, "none", ".git", "config"), "")
	write(t, filepath.Join(root, "text", ".git"), "nothing of git's")

	r := NewReader(files.OS{})
	for _, test := range []struct {
		name, text string
		want       State
		fails      bool
	}{
		{"repo/a.go", "package a\n", Kept, false},
		{"repo/sub/b.go", "package b\n", Kept, false},
		{"repo/crlf.go", "package a\r\n\r\nvar x = 1\r\n", Kept, false},
		{"repo/new.go", "package a\n", Untracked, false},
		{"repo/merged.go", "package merged\n", Untracked, false},
		{"repo/sub/a.go", "package a\n", Untracked, false},
		{"repo/module/m.go", "package m\n", Kept, false},
		{"repo/module/a.go", "package a\n", Untracked, false},
		{"tree/w.go", "package w // changed\n", Modified, false},
		{"fresh/a.go", "package a\n", Untracked, false},
		{"broken/a.go", "package a\n", Untracked, true},
		{"none/a.go", "package a\n", NoRepository, false},
		{"text/a.go", "package a\n", NoRepository, false},
	} {
		path := filepath.Join(root, filepath.FromSlash(test.name))
		write(t, path, test.text)
		got, err := r.State(path)
		if got != test.want || (err != nil) != test.fails {
			t.Errorf("%s: %v, %v; want %v", test.name, got, err, test.want)
		}
	}
	write(t, filepath.Join(repo, "a.go"), "package a // changed\n")
	if got, err := r.State(filepath.Join(repo, "a.go")); got != Modified || err != nil {
		t.Errorf("after a change: %v, %v", got, err)
	}
	if _, err := r.State(filepath.Join(repo, "gone.go")); err == nil {
		t.Error("a file that is gone has a state")
	}
}

// FuzzIndex: whatever lies there instead of an index, the answer is a state or an error.
func FuzzIndex(f *testing.F) {
	var good bytes.Buffer
	if err := index.NewEncoder(&good).Encode(&index.Index{Version: 2, Entries: []*index.Entry{entry("a.go", "package a\n")}}); err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{good.String(), good.String()[:20], "DIRC\x00\x00\x00\x04\x00\x00\x00\x02", ""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		root := filepath.FromSlash("/r")
		r := NewReader(files.Overlay{Base: files.None{}, Texts: map[string][]byte{
			filepath.Join(root, ".git", "HEAD"): []byte("ref: refs/heads/main\n"), filepath.Join(root, ".git", "index"): append([]byte{}, text...),
			filepath.Join(root, "a.go"): []byte("package a\n"),
		}})
		if got, err := r.State(filepath.Join(root, "a.go")); err != nil && got != Untracked {
			t.Errorf("%v, %v", got, err)
		}
	})
}
