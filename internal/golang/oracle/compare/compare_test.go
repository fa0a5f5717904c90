package compare

import (
	"go/build"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var modCache = filepath.Join(build.Default.GOPATH, "pkg", "mod")

func compareWith(t *testing.T, root string) *Result {
	t.Helper()
	if dir := os.Getenv("GOMODCACHE"); dir != "" {
		modCache = dir
	}
	r, err := Dir(t.Context(), root, modCache)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range r.Differences {
		t.Error(d)
	}
	for _, m := range r.Refused {
		t.Error("not compared: ", m)
	}
	return r
}

func TestThisModule(t *testing.T) {
	root, err := filepath.Abs("../../../..")
	if err != nil {
		t.Fatal(err)
	}
	if r := compareWith(t, root); r.Packages < 8 || r.Imports < 50 {
		t.Fatalf("only %d packages and %d imports were compared", r.Packages, r.Imports)
	}
}

// Each workspace is written as one text: "-- name --" starts a file.
var workspaces = map[string]struct {
	packages int
	text     string
}{
	"build constraints": {3, `
-- go.mod --
module example.com/a

go 1.20
-- a.go --
package a

import "fmt"

var _ = fmt.Sprint
-- a_linux.go --
package a

import _ "os"
-- a_windows.go --
package a

import _ "io"
-- a_darwin_arm64.go --
package a
-- linux.go --
package a
-- unix.go --
//go:build unix && !js

package a

import _ "strings"
-- old.go --
// Copyright somebody.

// +build linux darwin
// +build amd64 arm64

package a

import _ "bytes"
-- notold.go --
// +build ignored
package a
-- tagged.go --
//go:build integration

package a

import _ "net/http"
-- newer.go --
//go:build go1.99

package a
-- gen.go --
//go:build ignore

package main

import "example.com/nowhere"
-- block.go --
/* a comment
   of two lines */

//go:build !linux && !darwin && !windows

package a
-- c.go --
//go:build cgo

package a

// #include <stdio.h>
import "C"

import "unsafe"

var _ unsafe.Pointer
-- nocgo.go --
//go:build !cgo

package a
-- doc.go --
package documentation
-- a_test.go --
package a

import "testing"

func TestA(t *testing.T) {}
-- x_test.go --
package a_test

import _ "example.com/a"
-- _hidden.go --
package b
-- .hidden.go --
package b
-- onlytests/o_test.go --
package onlytests
-- excluded/e_plan9.go --
package excluded
-- testdata/x/x.go --
package x
-- _skip/x.go --
package x
-- .dot/x.go --
package x
-- cmd/tool/main.go --
package main

import "example.com/a"

func main() {}
`},
	"nested modules and replace": {5, `
-- go.mod --
module example.com/main

go 1.21

require (
	example.com/lib v1.0.0
	example.com/other/v2 v2.1.0
)

replace example.com/lib => ./lib

replace example.com/other/v2 v2.1.0 => ./third/other
-- main.go --
package main

import (
	"example.com/lib"
	"example.com/lib/deep"
	other "example.com/other/v2"
	"example.com/main/inner"
)

func main() { lib.F(); deep.F(); other.F(); inner.F() }
-- inner/inner.go --
package inner

func F() {}
-- lib/go.mod --
module example.com/lib

go 1.16
-- lib/lib.go --
package lib

func F() {}
-- lib/deep/deep.go --
package deep

import "example.com/lib"

func F() { lib.F() }
-- third/other/go.mod --
module example.com/other/v2
-- third/other/other.go --
package other

func F() {}
`},
	"go.work": {3, `
-- go.work --
go 1.22

use (
	./a
	./b
)
-- a/go.mod --
module example.com/a

go 1.22
-- a/a.go --
package a

import "example.com/b/sub"

var _ = sub.X
-- b/go.mod --
module example.com/b

go 1.22
-- b/b.go --
package b
-- b/sub/sub.go --
package sub

var X int
`},
	"vendor": {2, `
-- go.mod --
module example.com/v

go 1.20

require example.com/dep v1.2.3
-- v.go --
package v

import "example.com/dep/sub"

var _ = sub.X
-- vendor/modules.txt --
# example.com/dep v1.2.3
## explicit; go 1.20
example.com/dep/sub
example.com/dep/base
-- vendor/example.com/dep/sub/sub.go --
package sub

import "example.com/dep/base"

var X base.T
-- vendor/example.com/dep/base/base.go --
package base

type T int
-- internal/i.go --
package internal

import "example.com/dep/base"

var _ base.T
`},
	"missing modules": {2, `
-- go.mod --
module example.com/m

go 1.20

require example.com/absent v1.0.0
-- m.go --
package m

import (
	"context"
	"example.com/absent/x"
	"example.com/m/gone"
	"example.com/m/sub"
)
-- sub/sub.go --
package sub
`},
	"std names in a module without a dot": {2, `
-- go.mod --
module shop

go 1.20
-- shop.go --
package shop

import (
	"shop/store"
	"sort"
	"crypto/internal/nothing"
)
-- store/store.go --
package store
`},
}

func TestWorkspaces(t *testing.T) {
	for name, w := range workspaces {
		t.Run(name, func(t *testing.T) {
			root, err := filepath.EvalSymlinks(t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			write(t, root, w.text)
			if r := compareWith(t, root); r.Packages != w.packages {
				t.Errorf("%d packages were compared, want %d", r.Packages, w.packages)
			}
		})
	}
}

func write(t *testing.T, root, text string) {
	t.Helper()
	for _, part := range strings.Split(text, "\n-- ")[1:] {
		name, body, ok := strings.Cut(part, " --\n")
		if !ok {
			t.Fatalf("bad file header %q", part)
		}
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(body+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
