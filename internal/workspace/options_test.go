package workspace_test

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"github.com/perfls/perfls/internal/workspace"
)

// installation makes what looks like a Go installation, and a PATH folder with a link to its command.
func installation(t *testing.T) (goroot, bin string) {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	goroot, bin = filepath.Join(dir, "go"), filepath.Join(dir, "bin")
	for _, d := range []string{filepath.Join(goroot, "bin"), filepath.Join(goroot, "src", "runtime"), filepath.Join(goroot, "src", "net", "http"), bin} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(goroot, "bin", "go"), []byte("#!/bin/false"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(goroot, "bin", "go"), filepath.Join(bin, "go")); err != nil {
		t.Fatal(err)
	}
	return goroot, bin
}

func TestGoInstallation(t *testing.T) {
	goroot, bin := installation(t)
	other, _ := installation(t)
	for name, test := range map[string]struct {
		environ []string
		want    string
	}{
		"a link in PATH":              {[]string{"PATH=/nowhere" + string(os.PathListSeparator) + bin}, goroot},
		"GOROOT":                      {[]string{"GOROOT=" + other, "PATH=" + bin}, other},
		"a GOROOT that is none":       {[]string{"GOROOT=/nowhere", "PATH=" + bin}, goroot},
		"a relative folder in PATH":   {[]string{"PATH=." + string(os.PathListSeparator) + bin}, goroot},
		"the user's own setting":      {[]string{"GOENV=" + write(t, "-- env --\n# mine\nGOROOT="+other+"\n") + "/env", "PATH=" + bin}, other},
		"the user's setting, ignored": {[]string{"GOENV=off", "PATH=" + bin}, goroot},
	} {
		if got := workspace.DefaultOptions("/w", test.environ).GOROOT; got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func TestModuleCache(t *testing.T) {
	home := write(t, "-- go/pkg/mod/x --\n-- other/pkg/mod/x --\n-- cache/x --\n-- .config/go/env --\nGOMODCACHE=\n")
	separator := string(os.PathListSeparator)
	for name, test := range map[string]struct {
		environ []string
		want    string
	}{
		"the default":           {[]string{"HOME=" + home}, "go/pkg/mod"},
		"GOPATH":                {[]string{"HOME=" + home, "GOPATH=" + filepath.Join(home, "other") + separator + "/x"}, "other/pkg/mod"},
		"GOMODCACHE":            {[]string{"HOME=" + home, "GOMODCACHE=" + filepath.Join(home, "cache")}, "cache"},
		"one that is not there": {[]string{"HOME=" + home, "GOMODCACHE=" + filepath.Join(home, "none")}, ""},
		"nothing known":         {nil, ""},
	} {
		if runtime.GOOS == "windows" {
			test.environ = append(test.environ, "USERPROFILE="+home)
		}
		want := test.want
		if want != "" {
			want = filepath.Join(home, filepath.FromSlash(want))
		}
		if got := workspace.DefaultOptions("/w", test.environ).ModCache; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestTagsAndTarget(t *testing.T) {
	o := workspace.DefaultOptions("/w", []string{"GOFLAGS=-mod=mod -tags=old --tags=b,a -x", "GOOS=plan9"})
	if !slices.Equal(o.Tags, []string{"a", "b"}) || o.GOOS != "plan9" || o.GOARCH != runtime.GOARCH || o.Workers < 1 {
		t.Errorf("%+v", o)
	}
}
