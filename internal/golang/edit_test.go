package golang

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
)

// nothing is a file system without files, below a tree in memory.
type nothing struct{}

func (nothing) ReadFile(path string) ([]byte, error) { return nil, gone(path) }
func (nothing) ReadDir(path string) ([]fs.DirEntry, error) {
	return nil, gone(path)
}
func (nothing) Stat(path string) (fs.FileInfo, error) { return nil, gone(path) }

func gone(path string) error { return &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist} }

// world is a workspace in memory: path relative to root → text.
type world map[string]string

var testRoot = filepath.FromSlash("/w")

func (w world) fs() files.FS {
	texts := map[string][]byte{}
	for name, text := range w {
		texts[abs(name)] = []byte(text)
	}
	return files.Overlay{Base: nothing{}, Texts: texts}
}

func abs(name string) string { return filepath.Join(testRoot, filepath.FromSlash(name)) }

func testConfig(t testing.TB, fsys files.FS) Config {
	t.Helper()
	c, err := catalog.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return Config{FS: fsys, Root: testRoot, Catalog: c, GOOS: "linux", GOARCH: "amd64", Workers: 2}
}

func open(t testing.TB, w world) *Session {
	t.Helper()
	s, err := Open(context.Background(), testConfig(t, w.fs()))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func factsOf(t testing.TB, s *Session) *Facts {
	t.Helper()
	f, err := s.Facts(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// difference says where two results differ; "" if they are equal.
func difference(a, b *Facts) string {
	if !reflect.DeepEqual(a.Problems, b.Problems) {
		return fmt.Sprintf("problems %v and %v", a.Problems, b.Problems)
	}
	if len(a.Packages) != len(b.Packages) {
		return fmt.Sprintf("%d and %d packages", len(a.Packages), len(b.Packages))
	}
	for i, p := range a.Packages {
		q := b.Packages[i]
		if reflect.DeepEqual(p, q) {
			continue
		}
		x, y := reflect.ValueOf(*p), reflect.ValueOf(*q)
		for k := range x.NumField() {
			if f, g := x.Field(k), y.Field(k); !reflect.DeepEqual(f.Interface(), g.Interface()) {
				if fs, ok := f.Interface().([]*model.Function); ok {
					return p.ID + ": " + functionDifference(fs, g.Interface().([]*model.Function))
				}
				return fmt.Sprintf("%s.%s:\n%+v\n%+v", p.ID, x.Type().Field(k).Name, f, g)
			}
		}
	}
	return ""
}

func functionDifference(a, b []*model.Function) string {
	for i := range min(len(a), len(b)) {
		if !reflect.DeepEqual(a[i], b[i]) {
			return fmt.Sprintf("function\n%+v\n%+v", *a[i], *b[i])
		}
	}
	return fmt.Sprintf("%d and %d functions", len(a), len(b))
}

// shop is a small service with what makes loading hard: packages that import each other's types through a third, generics, embedding,
// in-package and external tests, package variables, functions that are stored.
func shop() world {
	return world{
		"go.mod": "module example.com/shop\n\ngo 1.24\n",
		"store/store.go": `package store

import (
	"context"
	"database/sql"
	"fmt"
)

// User is a row.
type User struct {
	ID   int
	Name string
}

type Store struct{ db *sql.DB }

var defaultStore = New(nil)

func New(db *sql.DB) *Store { return &Store{db: db} }

func (s *Store) Get(ctx context.Context, id int) (*User, error) {
	u := &User{}
	return u, s.db.QueryRowContext(ctx, "SELECT id, name FROM users WHERE id = $1", id).Scan(&u.ID, &u.Name)
}

func (*Store) Close() error { return nil }

var hooks = []func(int) string{func(n int) string { return fmt.Sprint(n) }}

func each[T any](list []T, f func(T)) {
	for _, v := range list {
		f(v)
	}
}
`,
		"store/list.go": `package store

import "context"

type List[T any] struct{ items []T }

func (l *List[T]) Each(f func(T)) { each(l.items, f) }

func (s *Store) All(ctx context.Context, ids []int) (out []*User) {
	for _, id := range ids {
		u, err := s.Get(ctx, id)
		if err != nil {
			continue
		}
		out = append(out, u)
	}
	return out
}

func init() { defaultStore.Close() }
`,
		"store/store_test.go": `package store

import "testing"

func newTestStore() *Store { return New(nil) }

func TestGet(t *testing.T) {
	if newTestStore().db != nil {
		t.Fatal()
	}
}

func (s *Store) Seed() {}
`,
		"store/ext_test.go": `package store_test

import (
	"testing"

	"example.com/shop/store"
)

func TestSeed(t *testing.T) { store.New(nil).Seed() }
`,
		"service/service.go": `package service

import (
	"context"

	"example.com/shop/store"
)

type Getter interface {
	Get(ctx context.Context, id int) (*store.User, error)
}

type Service struct {
	*store.Store
	getter Getter
}

func New(s *store.Store) *Service { return &Service{Store: s, getter: s} }

func (s *Service) Names(ctx context.Context, ids []int) []string {
	var out []string
	for _, id := range ids {
		u, _ := s.getter.Get(ctx, id)
		out = append(out, u.Name)
	}
	return out
}
`,
		"api/api.go": `package api

import (
	"context"
	"io"

	"example.com/shop/service"
)

type Handler struct{ svc *service.Service }

func (h *Handler) List(ctx context.Context, w io.Writer) {
	for _, n := range h.svc.Names(ctx, []int{1, 2}) {
		w.Write([]byte(n))
	}
	h.svc.Close()
}

func Routes(h *Handler) { handle("/users", h.List) }

func handle(path string, f func(context.Context, io.Writer)) { f(nil, nil) }
`,
		"main.go": `package main

import (
	"example.com/shop/api"
	"example.com/shop/service"
	"example.com/shop/store"
)

func main() {
	api.Routes(nil)
	service.New(store.New(nil)).Names(nil, nil)
}
`,
	}
}

// mutation changes one file of a world; it returns the paths that changed, or nil if it does not apply.
type mutation func(r *rand.Rand, w world) []string

var mutations = []mutation{
	bodyEdit, bodyEdit, bodyEdit, addFunction, removeDeclaration, changeSignature, changeImport, breakSyntax, repair, blankLines, newFile, deleteFile, changeField, docComment,
	changeModule, moveDirectory,
}

func pick(r *rand.Rand, w world, ok func(string) bool) string {
	var names []string
	for n := range w {
		if strings.HasSuffix(n, ".go") && (ok == nil || ok(w[n])) {
			names = append(names, n)
		}
	}
	if len(names) == 0 {
		return ""
	}
	slices.Sort(names)
	return names[r.IntN(len(names))]
}

// replaceOne replaces one random occurrence.
func replaceOne(r *rand.Rand, w world, old, new string) []string {
	name := pick(r, w, func(text string) bool { return strings.Contains(text, old) })
	if name == "" {
		return nil
	}
	text := w[name]
	at := r.IntN(strings.Count(text, old))
	i := 0
	for ; at >= 0; at-- {
		i += strings.Index(text[i:], old) + len(old)
	}
	w[name] = text[:i-len(old)] + new + text[i:]
	return []string{name}
}

func bodyEdit(r *rand.Rand, w world) []string {
	bodies := []string{"\n\tx := []int{1}\n\tfor range x {\n\t\tprintln(len(x))\n\t}\n", "\n\tfunc() { _ = recover() }()\n", "\n\t// nothing\n", "\n\tmissing.Call(1)\n", "\n\tprintln(\"é\")\n"}
	return replaceOne(r, w, ") {\n", ") {"+bodies[r.IntN(len(bodies))])
}

func addFunction(r *rand.Rand, w world) []string {
	name := pick(r, w, nil)
	n := r.IntN(50)
	w[name] += []string{
		fmt.Sprintf("\nfunc added%d(s string) error { return nil }\n", n),
		fmt.Sprintf("\nfunc Added%d[T any](v T) (T, int) { return v, %d }\n", n, n),
		fmt.Sprintf("\nfunc (s *Store) Added%d() *User { u, _ := s.Get(nil, %d); return u }\n", n, n),
		fmt.Sprintf("\nvar v%d = func() int { return len(\"%d\") }()\n", n, n),
		fmt.Sprintf("\ntype T%d struct{ n int }\n\nfunc (t T%d) M() {}\n", n, n),
		"\nfunc init() { println(1) }\n",
	}[r.IntN(6)]
	return []string{name}
}

func removeDeclaration(r *rand.Rand, w world) []string {
	name := pick(r, w, func(text string) bool { return len(topLevel(text)) > 1 })
	if name == "" {
		return nil
	}
	chunks := topLevel(w[name])
	c := chunks[r.IntN(len(chunks))]
	w[name] = w[name][:c.start] + w[name][c.end:]
	return []string{name}
}

func changeSignature(r *rand.Rand, w world) []string {
	pairs := [][2]string{
		{"ctx context.Context, id int", "ctx context.Context, id string"}, {"id string", "id int"}, {"*User", "User"}, {"error)", "any)"},
		{"Names(", "List("}, {"List(", "Names("}, {"Close()", "Shut()"}, {"Shut()", "Close()"}, {"(s *Store)", "(s Store)"}, {"Getter", "Finder"},
	}
	p := pairs[r.IntN(len(pairs))]
	return replaceOne(r, w, p[0], p[1])
}

func changeField(r *rand.Rand, w world) []string {
	pairs := [][2]string{{"Name string", "Name []byte"}, {"Name []byte", "Name string"}, {"*store.Store\n", "store.Store\n"}, {"ID   int", "ID   int\n\tAge  int"}}
	p := pairs[r.IntN(len(pairs))]
	return replaceOne(r, w, p[0], p[1])
}

func changeImport(r *rand.Rand, w world) []string {
	pairs := [][2]string{
		{"\"context\"", "ctx \"context\""}, {"ctx \"context\"", "\"context\""}, {"\"example.com/shop/store\"", "\"example.com/shop/stores\""},
		{"\"example.com/shop/stores\"", "\"example.com/shop/store\""}, {"\"database/sql\"", "\"database/sql\"\n\t\"example.com/shop/service\""}, {"\"fmt\"\n", "\"os\"\n"},
	}
	p := pairs[r.IntN(len(pairs))]
	return replaceOne(r, w, p[0], p[1])
}

func breakSyntax(r *rand.Rand, w world) []string {
	name := pick(r, w, nil)
	text := w[name]
	if text == "" {
		return nil
	}
	i := r.IntN(len(text))
	w[name] = text[:i] + []string{"{", "}", "(", "func ", "\"", "`", "/*", " := ", "\x00", "if x"}[r.IntN(10)] + text[i:]
	return []string{name}
}

// repair puts a file back to what it was at the start.
func repair(r *rand.Rand, w world) []string {
	first := shop()
	names := slices.Sorted(maps.Keys(first))
	name := names[r.IntN(len(names))]
	w[name] = first[name]
	return []string{name}
}

func blankLines(r *rand.Rand, w world) []string { return replaceOne(r, w, "\n\n", "\n\n\n") }

func docComment(r *rand.Rand, w world) []string {
	return replaceOne(r, w, "\nfunc ", []string{"\n//perfls:query read one\nfunc ", "\n// A comment.\nfunc ", "\nfunc "}[r.IntN(3)])
}

func newFile(r *rand.Rand, w world) []string {
	name := []string{"store/extra.go", "api/snippet.go", "tools/gen/gen.go", "service/service_test.go", "store/zz_windows.go"}[r.IntN(5)]
	w[name] = []string{"package store\n\nfunc (s *Store) Extra() { s.Close() }\n", "package main\n\nfunc main() { println(1) }\n", "package service\n\nimport \"example.com/shop/api\"\n\nvar R = api.Routes\n"}[r.IntN(3)]
	return []string{name}
}

func deleteFile(r *rand.Rand, w world) []string {
	name := pick(r, w, nil)
	if len(w) < 5 {
		return nil
	}
	delete(w, name)
	return []string{name}
}

// changeModule edits, adds or removes a go.mod.
func changeModule(r *rand.Rand, w world) []string {
	switch r.IntN(6) {
	case 0:
		w["go.mod"] = "module example.com/shop\n\ngo 1.18\n"
	case 1:
		w["go.mod"] = "module example.com/shop\n\nnonsense\n"
	case 2:
		w["service/go.mod"] = "module example.com/other\n\ngo 1.24\n"
		return []string{"service/go.mod"}
	case 3:
		delete(w, "service/go.mod")
		return []string{"service/go.mod"}
	case 4:
		delete(w, "go.mod")
	default:
		w["go.mod"] = shop()["go.mod"]
	}
	return []string{"go.mod"}
}

// moveDirectory renames a directory; the client tells of the old and the new directory, or of all files.
func moveDirectory(r *rand.Rand, w world) []string {
	pairs := [][2]string{{"store/", "storage/"}, {"storage/", "store/"}, {"api/", "web/api/"}, {"web/api/", "api/"}, {"service/", "testdata/"}, {"testdata/", "service/"}}
	p := pairs[r.IntN(len(pairs))]
	var changed []string
	for _, name := range slices.Sorted(maps.Keys(w)) {
		if rest, ok := strings.CutPrefix(name, p[0]); ok {
			w[p[1]+rest] = w[name]
			delete(w, name)
			changed = append(changed, name, p[1]+rest)
		}
	}
	if changed != nil && r.IntN(2) == 0 {
		return []string{strings.TrimSuffix(p[0], "/"), strings.TrimSuffix(p[1], "/")}
	}
	return changed
}

func TestEditedEqualsFresh(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(seed, 7))
			w := shop()
			s := open(t, w)
			factsOf(t, s)
			var log []string
			for step := range 100 {
				changed := mutations[r.IntN(len(mutations))](r, w)
				var paths []string
				for _, name := range changed {
					paths = append(paths, abs(name))
				}
				log = append(log, strings.Join(changed, " "))
				s = s.With(w.fs(), paths)
				if r.IntN(4) == 0 {
					continue // several edits before anybody asks
				}
				if d := difference(factsOf(t, s), factsOf(t, open(t, w))); d != "" {
					t.Fatalf("after step %d (%s), edited and fresh differ: %s", step, log[len(log)-1], d)
				}
			}
		})
	}
}

func TestUnchangedPackagesKeepTheirPointers(t *testing.T) {
	w := shop()
	s := open(t, w)
	before := factsOf(t, s)
	w["api/api.go"] = strings.Replace(w["api/api.go"], "[]int{1, 2}", "[]int{1, 2, 3}", 1)
	after := factsOf(t, s.With(w.fs(), []string{abs("api/api.go")}))
	for i, p := range before.Packages {
		if same := p == after.Packages[i]; same != (p.ID != "go:example.com/shop/api") {
			t.Errorf("%s: same pointer is %v", p.ID, same)
		}
	}
	again := factsOf(t, s)
	if !slices.Equal(again.Packages, before.Packages) {
		t.Error("the session before changed")
	}
}

func TestCancelled(t *testing.T) {
	s := open(t, shop())
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := s.Facts(ctx); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, want cancelled", err)
	}
	if len(factsOf(t, s).Packages) == 0 {
		t.Fatal("a cancelled call left the session broken")
	}
}
