package golang

import (
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

func entryText(e *model.Entry) string {
	if e == nil {
		return "none"
	}
	names := map[model.Role]string{model.Request: "request", model.Command: "command", model.StartUp: "start-up", model.Migration: "migration", model.Test: "test"}
	return strings.TrimSpace(names[e.Role] + " " + e.Framework + " " + e.Route)
}

func TestEntries(t *testing.T) {
	for _, c := range []struct{ path, src, fn, want string }{
		{"main.go", "package main\nfunc main() {}", "main", "start-up"},
		{"a.go", "package app\nfunc main() {}", "main", "none"},
		{"a.go", "package app\nfunc init() {}", "init@a.go", "start-up"},
		{"a.go", "package app\nfunc init() {}\nfunc init() {}", "init@a.go@2", "start-up"},
		{"a.go", "package app\nvar x = f()\nfunc f() int { return 1 }", "init#a.go", "start-up"},
		{"a_test.go", "package app\nimport \"testing\"\nfunc TestX(t *testing.T) {}", "TestX", "test"},
		{"a_test.go", "package app\nfunc Testing() {}", "Testing", "none"},
		{"db/migrations/001.go", "package app\nfunc Up() {}", "Up", "migration"},
		{"db/immigrations/001.go", "package app\nfunc Up() {}", "Up", "none"},
		{"a.go", "package app\nimport \"gorm.io/gorm\"\nfunc setUp(db *gorm.DB) { db.AutoMigrate(1) }", "setUp", "migration"},
		{"a.go", "package app\nimport \"net/http\"\nfunc h(w http.ResponseWriter, r *http.Request) {}", "h", "request net/http"},
		{"a.go", "package app\nimport \"net/http\"\nfunc h(w http.ResponseWriter, r *http.Request, n int) {}", "h", "none"},
		{"a.go", "package app\nimport \"net/http\"\ntype s struct{}\nfunc (s) ServeHTTP(w http.ResponseWriter, r *http.Request) {}", "s).ServeHTTP", "request net/http"},
		{"a.go", "package app\nimport \"net/http\"\nfunc f() http.HandlerFunc { return func(w http.ResponseWriter, r *http.Request) {} }", "f$1", "request net/http"},
		{"a.go", "package app\nimport \"github.com/spf13/cobra\"\nfunc f() *cobra.Command { return &cobra.Command{RunE: func(c *cobra.Command, args []string) error { return nil }} }", "f$1", "command cobra"},
		{"a.go", "package app\nfunc f() func() { return func() {} }", "f$1", "none"},
		{"a.go", `package app
import "context"
type UnimplementedUsersServer struct{}
func (UnimplementedUsersServer) Get(ctx context.Context) error { return nil }
type server struct{ UnimplementedUsersServer }
func (s *server) Get(ctx context.Context) error { return nil }`, "server).Get", "request grpc Users.Get"},
		{"a.go", `package app
import "context"
type UnimplementedUsersServer struct{}
type server struct{ UnimplementedUsersServer }
func (s *server) Helper(ctx context.Context) error { return nil }`, "server).Helper", "none"},
		{"a.go", resolvers, "orderResolver).User", "request gqlgen Order.user"},
		{"a.go", resolvers, "queryResolver).Orders", "request gqlgen Query.orders"},
		{"a.go", resolvers, "orderResolver).helper", "none"},
	} {
		f := lowerSource(t, c.path, c.src, false).function(t, c.fn)
		if got := entryText(f.Entry); got != c.want {
			t.Errorf("%s: got %s, want %s", c.fn, got, c.want)
		}
	}
}

const resolvers = `package app
import "context"
type Order struct{}
type ResolverRoot interface { Query() QueryResolver; Order() OrderResolver }
type QueryResolver interface { Orders(ctx context.Context) ([]*Order, error) }
type OrderResolver interface { User(ctx context.Context, obj *Order) (string, error) }
type queryResolver struct{}
type orderResolver struct{}
func (r *queryResolver) Orders(ctx context.Context) ([]*Order, error) { return nil, nil }
func (r *orderResolver) User(ctx context.Context, obj *Order) (string, error) { return "", nil }
func (r *orderResolver) helper(ctx context.Context, obj *Order) {}
`

func TestTypes(t *testing.T) {
	s := lowerSource(t, "app.go", `package app
import "io"
type Store interface { Get(id int) (string, error); io.Reader; hidden() }
type base struct{}
func (b *base) Get(id int) (string, error) { return "", nil }
type store struct { *base; MockThing }
func (s store) hidden() {}
type MockThing struct{ calls struct{ n int } }
type box[T any] struct{}
func (b *box[T]) Put(x T, more ...int) {}
`, false)
	var b strings.Builder
	for _, x := range s.types {
		fmt.Fprintf(&b, "%s interface=%v double=%v embeds=%v\n", short(string(x.ID)), x.Interface, x.Double, x.Embeds)
		for _, m := range x.Methods {
			fmt.Fprintf(&b, "  %s %s %s\n", short(m.Name), m.Sig, short(string(m.Func)))
		}
		if got := s.text[x.Declared.Start:x.Declared.End]; got != short(string(x.ID)) {
			t.Errorf("%s is declared at %q", x.ID, got)
		}
	}
	want := `MockThing interface=false double=true embeds=[]
Store interface=true double=false embeds=[io.Reader]
  Get (int) (string, error) (Store).Get
  Read ([]byte) (int, error) (io.Reader).Read
  hidden () () (Store).hidden
base interface=false double=false embeds=[]
  Get (int) (string, error) (*base).Get
box interface=false double=false embeds=[]
  Put (invalid type, ...int) () (*box[T]).Put
store interface=false double=false embeds=[example.com/app.MockThing example.com/app.base]
  Get (int) (string, error) (*base).Get
  hidden () () (store).hidden
`
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

func TestDoubleNames(t *testing.T) {
	for name, want := range map[string]bool{
		"mocks": true, "mock_store": true, "storemock": true, "fakes": true, "httptest": true, "storetest": true,
		"store": false, "contest": false, "latest": false, "test": false, "mockery_free": true,
	} {
		if got := isDoublePackage(name); got != want {
			t.Errorf("package %s: %v", name, got)
		}
	}
	for name, want := range map[string]bool{
		"/a/mock_store.go": true, "/a/store_mock.go": true, "/a/fakes.go": true, "/a/store.mock.go": true,
		"/a/store.go": false, "/mock/store.go": false, "/a/hammock.go": false,
	} {
		if got := isDoubleFile(name); got != want {
			t.Errorf("file %s: %v", name, got)
		}
	}
}

func TestWires(t *testing.T) {
	src := `package app
type Store interface{ Get() }
type a struct{}
func (*a) Get() {}
type b struct{}
func (b) Get() {}
type c struct{}
func (c) Get() {}
type d struct{}
func (d) Get() {}
type e struct{}
func (e) Get() {}
type never struct{}
func (never) Get() {}
type server struct { store Store; hook func() }
var std Store = &e{}
func take(Store) {}
func ret() Store { return d{} }
func f() {
	s := server{store: &a{}, hook: run}
	take(b{})
	var x Store
	x = new(c)
	_ = x
	s.hook = func() {}
	handler = run
	var k any = never{}
	_ = k
}
func run() {}
var handler func()
`
	s := lowerSource(t, "app.go", src, false)
	var got []string
	for _, out := range s.out {
		for _, w := range out.wires {
			got = append(got, strings.TrimSpace(short(string(w.Type))+" "+short(string(w.Iface))))
		}
		for _, b := range out.binds {
			got = append(got, short(b.Slot)+"="+short(string(b.Func)))
		}
	}
	want := "e|e Store|d|d Store|a|a Store|b|b Store|c|c Store|never|server|handler=run|server.hook=f$1|server.hook=run"
	if strings.Join(got, "|") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "|"), want)
	}
	s = lowerSource(t, "app_test.go", src, false)
	for _, out := range s.out {
		if len(out.wires)+len(out.binds) > 0 {
			t.Errorf("tests wire: %v %v", out.wires, out.binds)
		}
	}
}

// FuzzLower: whatever parses, however broken its types, is lowered without a panic, twice to the same facts.
func FuzzLower(f *testing.F) {
	f.Add(fmt.Sprintf(prelude, "for _, id := range ids { if u, ok := s.byID[id]; ok { use(u); continue }; go func() { s.get(ctx, id) }() }"))
	f.Add(resolvers)
	f.Add("package p\nfunc f() { for { select { case x := <-y: defer x(); default: break } } }")
	f.Add("package p\nfunc (r *T[K]) f(a, b int) (c error) { L: for i := range 3 { for { continue L } }; return }\nvar v = func() int { return v() }()")
	f.Add("package p\nfunc f() { var g func(); g = func() { g(); func() { g() }() }; switch x := y.(type) { case int: x++ } }")
	f.Add("package p\nfunc f(q string) { q += \"a\" + q; q = fmt.Sprintf(\"%s %*d\", q); a.b.c[d:e].f(&g, h...) }")
	f.Add("package p\nfunc f() { x, y := y, x; for x.y = range z { x.y++ } ; if x := f; x == nil || !x[y] && x() { return } ; goto L; L: }")
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > 4000 {
			return // the checker's time, not ours
		}
		a := lowerSource(t, "a.go", src, true)
		b := lowerSource(t, "a.go", src, true)
		for i, fn := range a.order {
			if fn.Hash != b.order[i].Hash {
				t.Fatalf("%s differs from run to run:\n%s\n%s", fn.ID, dump(fn), dump(b.order[i]))
			}
			checkFacts(t, fn)
		}
	})
}

// checkFacts asserts what readers of facts rely on.
func checkFacts(t *testing.T, f *model.Function) {
	t.Helper()
	in := func(s model.Span) bool { return 0 <= s.Start && s.Start <= s.End && s.End <= f.Size }
	for i, r := range f.Regions {
		if int(r.Parent) >= i || int(r.Loop) >= len(f.Loops) || !in(r.Span) {
			t.Fatalf("%s: region %d: %+v", f.ID, i, r)
		}
	}
	for i, l := range f.Loops {
		if int(l.Parent) >= i || int(l.Region) >= len(f.Regions) || !in(l.Span) || !in(l.Head) {
			t.Fatalf("%s: loop %d: %+v", f.ID, i, l)
		}
	}
	var value func(v *model.Value)
	value = func(v *model.Value) {
		limits := map[model.ValueKind]int{model.Parameter: len(f.Params), model.Capture: len(f.Captures), model.Element: len(f.Loops), model.Result: len(f.Calls)}
		if n, ok := limits[v.Kind]; ok && int(v.Index) >= n {
			t.Fatalf("%s: value %+v of %d", f.ID, *v, n)
		}
		for i, d := range v.Deps {
			limits := map[model.DepKind]int{model.OnParam: len(f.Params), model.OnCapture: len(f.Captures), model.OnLoop: len(f.Loops), model.OnCall: len(f.Calls), model.OnGlobal: 1}
			if int(d.Index) >= limits[d.Kind] || i > 0 && (d.Kind < v.Deps[i-1].Kind || d.Kind == v.Deps[i-1].Kind && d.Index <= v.Deps[i-1].Index) {
				t.Fatalf("%s: dependences %v", f.ID, v.Deps)
			}
		}
		if v.Kind == model.FieldOf && len(v.Fields) != 1 {
			t.Fatalf("%s: field of nothing", f.ID)
		}
		for i := range v.Fields {
			value(&v.Fields[i].Value)
		}
		for i := range v.Bound {
			value(&v.Bound[i])
		}
	}
	for i := range f.Calls {
		c := &f.Calls[i]
		if !in(c.Span) || !in(c.NameSpan) || int(c.Region) >= len(f.Regions) {
			t.Fatalf("%s: call %d: %+v", f.ID, i, c)
		}
		value(&c.Target.Value)
		for a := range c.Args {
			value(&c.Args[a])
		}
	}
	for i := range f.Returns {
		value(&f.Returns[i])
	}
}
