package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/perfls/perfls/internal/workspace"
)

// TestCurrent asserts that the generated files that are checked in are what the rules say now.
func TestCurrent(t *testing.T) {
	docs := filepath.Join("..", "..", "docs")
	want := generate(workspace.Rules())
	for name, content := range want {
		got, err := os.ReadFile(filepath.Join(docs, filepath.FromSlash(name)))
		if err != nil {
			t.Errorf("%v: run go generate ./...", err)
		} else if !bytes.Equal(got, content) {
			t.Errorf("docs/%s is not current: run go generate ./...", name)
		}
	}
	err := fs.WalkDir(os.DirFS(docs), "rules", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && want[name] == nil {
			t.Errorf("docs/%s belongs to no rule", name)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// TestComplete asserts that every rule is in the table, so that a category that the table does not know is noticed.
func TestComplete(t *testing.T) {
	files := generate(workspace.Rules())
	for _, r := range workspace.Rules() {
		if !bytes.Contains(files["rules/README.md"], []byte("["+r.ID+"](")) {
			t.Errorf("%s is missing in the table", r.ID)
		}
		if since(r.Page) == "" {
			t.Errorf("%s: its page does not say since when", r.ID)
		}
	}
}
