package golang

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
)

// static lists "caller > callee" of all calls whose callee is known, without the workspace's own prefix.
func static(f *Facts) []string {
	var out []string
	for _, p := range f.Packages {
		for _, fn := range p.Funcs {
			for _, c := range fn.Calls {
				if c.Target.Kind == model.Static {
					out = append(out, strings.TrimPrefix(string(fn.ID), "go:")+" > "+c.Target.Symbol)
				}
			}
		}
	}
	slices.Sort(out)
	return out
}

func wantCalls(t *testing.T, f *Facts, want ...string) {
	t.Helper()
	got := static(f)
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("no call %q in\n%s", w, strings.Join(got, "\n"))
		}
	}
}

func wantProblem(t *testing.T, f *Facts, path, part string) {
	t.Helper()
	for _, p := range f.Problems {
		if p.Path == path && strings.Contains(p.Message, part) {
			return
		}
	}
	t.Errorf("no problem %q in %q; got %v", part, path, f.Problems)
}

func checkErrors(t *testing.T, s *Session, path string) []string {
	t.Helper()
	c, err := s.Check(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range c.Errors {
		out = append(out, c.Fset.Position(e.Pos).String()+" "+e.Msg)
	}
	return out
}

func packageIDs(f *Facts) []string {
	var out []string
	for _, p := range f.Packages {
		out = append(out, p.ID)
	}
	return out
}

// openWith opens a world with a module cache at /cache.
func openWith(t *testing.T, w, cache world) *Session {
	t.Helper()
	texts := map[string][]byte{}
	for name, text := range w {
		texts[abs(name)] = []byte(text)
	}
	for name, text := range cache {
		texts[filepath.FromSlash("/cache/"+name)] = []byte(text)
	}
	cfg := testConfig(t, files.Overlay{Base: nothing{}, Texts: texts})
	cfg.ModCache = filepath.FromSlash("/cache")
	s, err := Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestModuleCache(t *testing.T) {
	cache := world{
		"example.com/!big/dep@v1.5.0/go.mod":                        "module example.com/Big/dep\n",
		"example.com/!big/dep@v1.5.0/v.go":                          "package dep\n\nimport \"example.com/leaf\"\n\nfunc New() *leaf.T { return helper() }\n\nfunc helper() *leaf.T { return nil }\n",
		"cache/download/example.com/!big/dep/@v/v1.5.0.mod":         "module example.com/Big/dep\n\nrequire example.com/leaf v0.2.0\n",
		"cache/download/example.com/leaf/@v/v0.2.0.mod":             "module example.com/leaf\n",
		"example.com/leaf@v0.2.0/leaf.go":                           "package leaf\n\ntype T struct{}\n\nfunc (*T) Do() {}\n",
		"example.com/leaf@v0.1.0/leaf.go":                           "package leaf\n\ntype T struct{}\n",
		"example.com/fork@v9.0.0/f.go":                              "package odd\n\nfunc F() {}\n",
		"example.com/!big/dep@v1.5.0/dep_windows.go":                "package dep\n\nfunc OnlyWindows() {}\n",
		"cache/download/example.com/unrelated/@v/list":              "",
		"example.com/newer@v1.0.0-20200101000000-abcdefabcdef/n.go": "package newer\n\nfunc N() {}\n",
	}
	s := openWith(t, world{
		// No go directive: the go.mod lists direct requirements only.
		"go.mod": `module example.com/old

require example.com/Big/dep v1.5.0
require example.com/leaf v0.1.0
require example.com/replaced v1.0.0
require example.com/newer v1.0.0-20200101000000-abcdefabcdef

replace example.com/replaced => example.com/fork v9.0.0
`,
		"a.go": `package old

import (
	"example.com/Big/dep"
	"example.com/newer"
	"example.com/replaced"
)

func A() {
	dep.New().Do()
	dep.OnlyWindows()
	odd.F()
	newer.N()
}
`,
	}, cache)
	f := factsOf(t, s)
	wantCalls(t, f, "example.com/old.A > example.com/Big/dep.New", "example.com/old.A > (*example.com/leaf.T).Do",
		"example.com/old.A > example.com/replaced.F", "example.com/old.A > example.com/newer.N")
	if got := checkErrors(t, s, abs("a.go")); len(got) != 1 || !strings.Contains(got[0], "OnlyWindows") {
		t.Errorf("errors %q, want one: a file for another system is not part of the build", got)
	}
	if len(f.Problems) > 0 {
		t.Errorf("problems %v", f.Problems)
	}
}

func TestHighestVersionThatIsPresent(t *testing.T) {
	s := openWith(t, world{
		"go.mod":        "module example.com/a\n\ngo 1.20\n\nrequire example.com/leaf v0.3.0\n",
		"nested/go.mod": "module example.com/a/nested\n\ngo 1.20\n\nrequire example.com/leaf v0.2.0\n",
		"a.go":          "package a\n\nimport \"example.com/leaf\"\n\nfunc A() { leaf.F() }\n",
		"nested/n.go":   "package nested\n\nimport \"example.com/a\"\n\nfunc N() { a.A() }\n",
	}, world{"example.com/leaf@v0.2.0/leaf.go": "package leaf\n\nfunc F() {}\n"})
	wantCalls(t, factsOf(t, s), "example.com/a.A > example.com/leaf.F", "example.com/a/nested.N > example.com/a.A")
}

func TestBrokenAndTooNewGoMod(t *testing.T) {
	for name, mod := range map[string]string{
		"unknown words": "module example.com/m\n\ngo 1.99\n\nwhatever x y\nrequire example.com/leaf v0.2.0\n",
		"unclosed":      "module example.com/m\n\nrequire (\n\texample.com/leaf v0.2.0\n",
		"conflict":      "<<<<<<< HEAD\nmodule example.com/m\n=======\n>>>>>>> x\nrequire example.com/leaf v0.2.0 // indirect\n",
	} {
		t.Run(name, func(t *testing.T) {
			s := openWith(t, world{"go.mod": mod, "m.go": "package m\n\nimport \"example.com/leaf\"\n\nfunc M() { leaf.F(); _ = min(1, 2) }\n"},
				world{"example.com/leaf@v0.2.0/leaf.go": "package leaf\n\nfunc F() {}\n"})
			f := factsOf(t, s)
			wantCalls(t, f, "example.com/m.M > example.com/leaf.F")
			wantProblem(t, f, "go.mod", "line ")
		})
	}
}

func TestWithoutModule(t *testing.T) {
	f := factsOf(t, open(t, world{"snippet.go": "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println() }\n"}))
	wantCalls(t, f, "local.main > fmt.Println")

	// From before modules: the own import path is what most imports of existing directories begin with.
	f = factsOf(t, open(t, world{
		"main.go":                          "package main\n\nimport (\n\t\"github.com/me/app/db\"\n\t\"github.com/me/app/web\"\n\t\"github.com/lib/db\"\n)\n\nfunc main() { db.Open(); web.Run() }\n",
		"db/db.go":                         "package db\n\nfunc Open() {}\n",
		"web/web.go":                       "package web\n\nimport \"github.com/old/dep\"\n\nfunc Run() { dep.D() }\n",
		"vendor/github.com/old/dep/dep.go": "package dep\n\nfunc D() {}\n",
	}))
	wantCalls(t, f, "github.com/me/app.main > github.com/me/app/db.Open", "github.com/me/app/web.Run > github.com/old/dep.D")
}

func TestRootInsideModule(t *testing.T) {
	texts := map[string][]byte{
		filepath.FromSlash("/go.mod"):     []byte("module example.com/up\n\ngo 1.20\n"),
		filepath.FromSlash("/lib/lib.go"): []byte("package lib\n\nfunc L() {}\n"),
		abs("cmd/main.go"):                []byte("package main\n\nimport \"example.com/up/lib\"\n\nfunc main() { lib.L() }\n"),
	}
	s, err := Open(t.Context(), testConfig(t, files.Overlay{Base: nothing{}, Texts: texts}))
	if err != nil {
		t.Fatal(err)
	}
	f := factsOf(t, s)
	wantCalls(t, f, "example.com/up/w/cmd.main > example.com/up/lib.L")
	if len(f.Packages) != 1 {
		t.Errorf("packages %v, want the one under the root", packageIDs(f))
	}
}

func TestSkippedDirectories(t *testing.T) {
	w := world{"go.mod": "module m\n", "a.go": "package a\n"}
	for _, dir := range []string{".perfls", ".git/x", "_old", "testdata", "node_modules/x", "vendor/x", "sub/vendor/x", "excluded"} {
		w[dir+"/x.go"] = "package x\n"
	}
	cfg := testConfig(t, w.fs())
	cfg.Exclude = func(rel string) bool { return rel == "excluded" }
	s, err := Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	if got := packageIDs(factsOf(t, s)); !slices.Equal(got, []string{"go:m"}) {
		t.Errorf("packages %v", got)
	}
}

func TestTestsOfAPackage(t *testing.T) {
	w := shop()
	w["store/helper_test.go"] = "package store\n\nfunc Helper() {}\n"
	w["store/ext_test.go"] = "package store_test\n\nimport (\n\t\"testing\"\n\n\t\"example.com/shop/store\"\n)\n\nfunc TestX(t *testing.T) { store.Helper(); store.New(nil).Seed() }\n"
	w["api/use.go"] = "package api\n\nimport \"example.com/shop/store\"\n\nfunc use() { store.Helper() }\n"
	session := open(t, w)
	f := factsOf(t, session)
	wantCalls(t, f, "example.com/shop/store_test.TestX > example.com/shop/store.Helper",
		"example.com/shop/store_test.TestX > (*example.com/shop/store.Store).Seed",
		"example.com/shop/store.TestGet > example.com/shop/store.newTestStore")
	if got := checkErrors(t, session, abs("api/use.go")); len(got) != 1 || !strings.Contains(got[0], "undefined: store.Helper") {
		t.Errorf("errors %q, want one: a package does not see the tests of another", got)
	}
	if got := checkErrors(t, session, abs("store/ext_test.go")); len(got) > 0 {
		t.Errorf("errors %q in external tests", got)
	}
	for _, p := range f.Packages {
		for _, file := range p.Files {
			if file.Test != strings.HasSuffix(file.Path, "_test.go") {
				t.Errorf("%s: test is %v", file.Path, file.Test)
			}
		}
	}
}

func TestImportCycle(t *testing.T) {
	w := world{"go.mod": "module m\n\ngo 1.20\n"}
	for i := range 3 {
		next := (i + 1) % 3
		w[fmt.Sprintf("p%d/p.go", i)] = fmt.Sprintf("package p%d\n\nimport \"m/p%d\"\n\ntype T struct{ n p%d.T }\n\nfunc F() { p%d.F(); local() }\n\nfunc local() {}\n", i, next, next, next)
	}
	w["self/s.go"] = "package self\n\nimport \"m/self\"\n\nfunc F() { self.F() }\n"
	done := make(chan *Facts)
	go func() { done <- factsOf(t, open(t, w)) }()
	select {
	case f := <-done:
		wantCalls(t, f, "m/p0.F > m/p0.local", "m/p1.F > m/p1.local", "m/p2.F > m/p2.local", "m/p1.F > m/p2.F")
	case <-time.After(time.Minute): // a fence for the test binary; nothing is measured
		t.Fatal("an import cycle hangs")
	}
}

// unreadable fails for some paths.
type unreadable struct {
	files.FS
	paths map[string]error
}

func (u unreadable) ReadFile(path string) ([]byte, error) {
	if err := u.paths[path]; err != nil {
		return nil, err
	}
	return u.FS.ReadFile(path)
}

func (u unreadable) ReadDir(path string) ([]fs.DirEntry, error) {
	if err := u.paths[path]; err != nil {
		return nil, err
	}
	return u.FS.ReadDir(path)
}

func TestBadFiles(t *testing.T) {
	w := shop()
	w["store/binary.go"] = "package store\x00\x01\x02"
	w["store/secret.go"] = "package store\n"
	w["store/huge.go"] = "package store\n"
	w["store/empty.go"] = ""
	w["store/prose.go"] = "This is not Go.\n"
	w["store/deep.go"] = "package store\n\nvar x = " + strings.Repeat("(", 200_000) + "1" + strings.Repeat(")", 200_000) + "\n"
	w["store/long.go"] = "package store\n\nvar long = \"" + strings.Repeat("x", 10<<20) + "\"\n"
	w["store/utf.go"] = "package store\n\nfunc utf() { println(\"\xff\xfe\") }\n"
	w["locked/l.go"] = "package locked\n"
	fsys := unreadable{w.fs(), map[string]error{
		abs("store/secret.go"): fs.ErrPermission,
		abs("store/huge.go"):   files.ErrTooLarge,
		abs("locked"):          fs.ErrPermission,
	}}
	s, err := Open(t.Context(), testConfig(t, fsys))
	if err != nil {
		t.Fatal(err)
	}
	f := factsOf(t, s)
	wantCalls(t, f, "example.com/shop.main > example.com/shop/store.New", "(*example.com/shop/store.Store).All > (*example.com/shop/store.Store).Get")
	wantProblem(t, f, "store/binary.go", "not a text file")
	wantProblem(t, f, "store/secret.go", "permission denied")
	wantProblem(t, f, "store/huge.go", "16 MiB")
	wantProblem(t, f, "store/prose.go", "cannot be parsed: line 1: ")
	for _, p := range f.Problems {
		if strings.Contains(p.Message, testRoot+string(filepath.Separator)) {
			t.Errorf("the message repeats the path: %v", p)
		}
	}
	if _, err := Open(t.Context(), testConfig(t, nothing{})); err == nil {
		t.Error("a root that does not exist opens")
	}
}

func TestBrokenSyntaxKeepsTheOtherFunctions(t *testing.T) {
	w := shop()
	before := static(factsOf(t, open(t, w)))
	for _, broken := range []string{
		"func (s *Store) Get(ctx context.Context, id int) (*User, error) {\n\tfor _, x := range {\n\t\tif s.(\n",
		"func (s *Store) Get(ctx context.Context, id int (*User, error) {\n\tu := \"\n}\n",
		"func (s *Store\n",
	} {
		text := shop()["store/store.go"]
		from := strings.Index(text, "func (s *Store) Get")
		to := strings.Index(text, "func (*Store) Close")
		w["store/store.go"] = text[:from] + broken + "\n" + text[to:]
		after := static(factsOf(t, open(t, w)))
		for _, call := range before {
			if strings.HasPrefix(call, "example.com/shop/store.each") || strings.HasPrefix(call, "example.com/shop/store.New") || strings.HasPrefix(call, "example.com/shop/store.init#") {
				if !slices.Contains(after, call) {
					t.Errorf("%q: lost %s", broken, call)
				}
			}
		}
		if n := len(topLevel(w["store/store.go"])); n < 8 {
			t.Fatalf("only %d declarations were found in the broken text", n)
		}
	}
}

func TestCheck(t *testing.T) {
	w := shop()
	w["service/bad.go"] = "package service\n\nimport \"example.com/absent\"\n\nfunc bad() { absent.F(); undefined() }\n"
	c, err := open(t, w).Check(t.Context(), abs("service/service.go"))
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Files) != 2 || c.Paths[1] != abs("service/service.go") || c.Texts[1] != w["service/service.go"] || len(c.Files[1].Comments) != 0 {
		t.Errorf("got files %v", c.Paths)
	}
	if !slices.Equal(c.Untyped, []string{"example.com/absent"}) {
		t.Errorf("untyped %v", c.Untyped)
	}
	if messages := checkErrors(t, open(t, w), abs("service/bad.go")); len(messages) != 2 || !strings.Contains(messages[1], "undefined: undefined") || !strings.Contains(messages[1], "bad.go:5:") {
		t.Errorf("errors %q", messages)
	}
	if c.Types.Scope().Lookup("Service") == nil || len(c.Info.Scopes) == 0 {
		t.Error("types are incomplete")
	}
	if _, err := open(t, w).Check(t.Context(), abs("nowhere.go")); err == nil {
		t.Error("a file that does not exist checks")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := open(t, w).Check(ctx, abs("service/service.go")); err == nil {
		t.Error("a cancelled check succeeds")
	}
}

func TestComments(t *testing.T) {
	w := world{"go.mod": "module m\n", "a.go": "// Code generated by x. DO NOT EDIT.\n\npackage a\n\nfunc A() {\n\tb() // perfls:ignore query-in-loop -- é because\n\t//perfls:bounded 20\n}\n"}
	p := factsOf(t, open(t, w)).Packages[0]
	if !p.Files[0].Generated || p.Files[0].Path != "a.go" {
		t.Errorf("file %+v", p.Files[0])
	}
	want := []model.Comment{{Line: 6, Text: "ignore query-in-loop -- é because"}, {Line: 7, OwnLine: true, Text: "bounded 20"}}
	if len(p.Files[0].Comments) != len(want) {
		t.Fatalf("comments %+v", p.Files[0].Comments)
	}
	for i, c := range p.Files[0].Comments {
		if text := w["a.go"][c.Start:c.End]; !strings.HasSuffix(text, c.Text) || !strings.HasPrefix(text, "//") {
			t.Errorf("comment %d spans %q", i, text)
		}
		c.Start, c.End = 0, 0
		if c != want[i] {
			t.Errorf("comment %d is %+v, want %+v", i, c, want[i])
		}
	}
}

func TestWorkersAndOrderDoNotMatter(t *testing.T) {
	one := testConfig(t, shop().fs())
	one.Workers = 1
	s, err := Open(t.Context(), one)
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if d := difference(factsOf(t, s), factsOf(t, open(t, shop()))); d != "" {
			t.Fatal(d)
		}
	}
}
