package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/fixall"
	"github.com/perfls/perfls/internal/history"
)

// TestGuard asks for files of all kinds, in an order in which the first of two names for one file wins.
func TestGuard(t *testing.T) {
	root, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	abs := func(name string) string { return filepath.Join(root, filepath.FromSlash(name)) }
	for _, name := range []string{"a.go", "made.go", "vendor/x/x.go", "web/node_modules/p/index.js", "third_party/y.go", "../outside.go"} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(abs(name)), 0o755), os.WriteFile(abs(name), []byte("text"), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for link, to := range map[string]string{"link.go": "a.go", "out.go": "../outside.go", "nowhere.go": "missing.go", "folder": ".."} {
		if err := os.Symlink(filepath.FromSlash(to), abs(link)); err != nil {
			t.Fatal(err)
		}
	}
	g := &guard{root: root, allowDirty: true, generated: map[string]bool{abs("made.go"): true}, history: history.NewReader(files.OS{}),
		known: map[string]error{}, real: map[string]string{}, edited: map[string]string{}}
	for _, test := range []struct{ name, want string }{
		{"a.go", ""},
		{"link.go", "is the same file as " + abs("a.go")},
		{"made.go", "is generated"},
		{"vendor/x/x.go", "other people's"},
		{"web/node_modules/p/index.js", "other people's"},
		{"third_party/y.go", "other people's"},
		{"out.go", "leads out of " + root},
		{"nowhere.go", "leads nowhere"},
		{"new.go", ""},
		{"folder/new.go", "leads out of"},
		{"no/such/folder/new.go", "cannot be looked at"},
	} {
		for range 2 { // the second time from memory
			err := g.editable(abs(test.name))
			if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)) {
				t.Errorf("%s: %v, want %q", test.name, err, test.want)
			}
		}
	}
	list := g.files([]fixall.File{{Path: abs("a.go"), Before: []byte("text"), After: []byte("new")}})
	if len(list) != 1 || list[0].Path != abs("a.go") || string(list[0].After) != "new" {
		t.Errorf("%+v", list)
	}
	g.allowDirty, g.known = false, map[string]error{}
	if err := g.editable(abs("made.go")); err == nil {
		t.Error("a generated file may be edited")
	}
	delete(g.edited, abs("a.go"))
	if err := g.editable(abs("a.go")); err == nil || !strings.Contains(err.Error(), "no git repository") {
		t.Errorf("outside of a repository: %v", err)
	}
}
