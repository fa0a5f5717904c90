package golang

import (
	"reflect"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

func TestTargets(t *testing.T) {
	src := `package app
import "missing.example/lib"
type Getter interface{ Get(int) string }
type Wide interface { Getter; Put(int) }
type store struct{ fn func(int) }
func (s *store) Get(int) string { return "" }
type outer struct { *store; Wide2 }
type Wide2 interface{ Put(int) }
type list[T any] struct{}
func (l *list[T]) Add(x T) {}
func plain(int) {}
func generic[T any](x T) T { return x }
var global func(int)
func f(g Getter, w Wide, s *store, o outer, l *list[int], cb func(int), anon interface{ Do(int) }) {
	plain(1)
	generic(2)
	generic[int](3)
	s.Get(4)
	(*store).Get(s, 5)
	g.Get(6)
	w.Get(7)
	o.Get(8)
	o.Put(9)
	l.Add(10)
	cb(11)
	s.fn(12)
	global(13)
	anon.Do(14)
	local := plain
	local(15)
	func(k int) {}(16)
	bound := s.Get
	bound(17)
	lib.Call(18)
	lib.New().Do(19)
	nowhere(20)
	var rec func(int)
	rec = func(k int) { rec(k - 1) }
	rec(21)
	_ = int64(22)
	_ = len("23")
}
func two() (int, error) { return 0, nil }
func takes(int, error) {}
func g() { takes(two()) }
`
	s := lowerSource(t, "app.go", src, true)
	want := `call0 in 0 plain("1")
call1 in 0 generic("2")
call2 in 0 generic("3")
call3 in 0 (*store).Get(param2<param2>, "4")
call4 in 0 (*store).Get(param2<param2>, "5")
call5 in 0 interface Getter.Get(param0<param0>, "6")
call6 in 0 interface Wide.Get(param1<param1>, "7")
call7 in 0 (*store).Get(param3<param3>, "8")
call8 in 0 interface Wide2.Put(param3<param3>, "9")
call9 in 0 (*list[T]).Add(param4<param4>, "10")
call10 in 0 dynamic param5<param5>("11")
call11 in 0 dynamic param2.fn<param2>("12")
call12 in 0 dynamic global global<global>("13")
call13 in 0 interface interface{Do(int)}.Do(param6<param6>, "14")
call14 in 0 dynamic func plain("15")
call15 in 0 dynamic func f$1("16")
call16 in 0 dynamic func (*store).Get[param2]<param2>("17")
call17 in 0 missing.example/lib.Call("18")
call18 in 0 missing.example/lib.New()
call19 in 0 unresolved Do(result18<call18>, "19")
call20 in 0 unresolved nowhere("20")
call21 in 0 dynamic func f$2[func f$2]("21")
`
	f := s.function(t, "f")
	if got := dump(f); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if got, want := dump(s.function(t, "g")), "call0 in 0 two()\ncall1 in 0 takes(result0<call0>, result0<call0>)\n"; got != want {
		t.Errorf("spread results: got %s", got)
	}
	if n := s.out[len(s.out)-4].unresolved; n != 2 {
		t.Errorf("%d calls unresolved, want 2", n)
	}
}

func TestLiterals(t *testing.T) {
	s := lowerSource(t, "app.go", `package app
func run(f func()) {}
func f(n int) func() int {
	defer func() { use(n) }()
	go use(n)
	run(func() {
		run(func() { use(n) })
	})
	return func() int { return n }
}
func use(int) {}
`, false)
	want := map[string]string{
		"f": `region1 defer in 0
region2 spawned in 0
call0 in 1 dynamic func f$1[param0]<param0>() deferred
call1 in 2 use(param0<param0>) spawned
call2 in 0 run(func f$2[param0]<param0>)
return0 func f$3[param0]<param0>
`,
		"f$1":   "call0 in 0 use(capture0<capture0>)\n",
		"f$2":   "call0 in 0 run(func f$2$1[capture0]<capture0>)\n",
		"f$2$1": "call0 in 0 use(capture0<capture0>)\n",
		"f$3":   "return0 capture0<capture0>\n",
	}
	for name, w := range want {
		f := s.function(t, name)
		if got := dump(f); got != w {
			t.Errorf("%s: got\n%swant\n%s", name, got, w)
		}
	}
	f := s.function(t, "f$2$1")
	if f.Parent != "go:example.com/app.f$2" || f.Name != "func literal in f" || !reflect.DeepEqual(f.Captures, []string{"n"}) {
		t.Errorf("literal: parent %s, name %q, captures %v", f.Parent, f.Name, f.Captures)
	}
	for _, out := range s.out {
		for i, fn := range out.funcs {
			if text := s.text[out.starts[i]:]; !strings.HasPrefix(text, "func") {
				t.Errorf("%s starts at %q", fn.ID, text[:min(20, len(text))])
			}
			if name := s.text[out.starts[i]+fn.NameSpan.Start : out.starts[i]+fn.NameSpan.End]; name != "func" && !strings.HasSuffix(string(fn.ID), name) {
				t.Errorf("%s: name span covers %q", fn.ID, name)
			}
			for _, c := range fn.Calls {
				name := s.text[out.starts[i]+c.NameSpan.Start : out.starts[i]+c.NameSpan.End]
				if !strings.HasSuffix(c.Text, name) && c.Text != "func" {
					t.Errorf("%s: call %s has name span %q", fn.ID, c.Text, name)
				}
			}
		}
	}
}

func TestEffects(t *testing.T) {
	src := `package app
import ("context"; "database/sql"; "fmt"; "gorm.io/gorm"; "net/http")
type User struct{ ID int }
type Order struct{ ID int }
type wrapper struct{ db *sql.DB }
type DBTX interface {
	QueryContext(ctx context.Context, q string, args ...any) (*sql.Rows, error)
}
const byID = "SELECT * FROM users WHERE id = ?"
var listAll = "SELECT * FROM orders"
func f(ctx context.Context, db *sql.DB, g *gorm.DB, n int, tx DBTX, table string) {
	db.QueryContext(ctx, byID, n)
	db.QueryContext(ctx, listAll)
	db.QueryContext(ctx, "WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x")
	db.QueryContext(ctx, fmt.Sprintf("SELECT * FROM %s WHERE a = %d", table, 3))
	q := "UPDATE users SET a = 1"
	if n > 3 {
		q += " WHERE id = ?"
	}
	db.ExecContext(ctx, q, n)
	db.QueryRowContext(ctx, "SELECT "+table+" FROM t")
	tx.QueryContext(ctx, "-- name: x\nSELECT 1")
	var us []*User
	g.Where("id = ?", n).Find(&us)
	g.Model(&Order{}).Where("a").Find(&us)
	h := g.Model(&Order{})
	if n > 3 {
		h = h.Where("b")
	}
	h.Find(&us)
	g.Raw("SELECT 1").Scan(&us)
}
func routes(m *http.ServeMux) { m.HandleFunc("GET /orders/{id}", handle) }
func handle(w http.ResponseWriter, r *http.Request) {}
`
	s := lowerSource(t, "app.go", src, false)
	var got []string
	for _, k := range s.function(t, "f").Calls {
		if k.Effect != nil && k.Effect.Kind == model.Query {
			got = append(got, strings.TrimSpace(effectText(k.Effect)))
		}
	}
	want := []string{
		`read many sql="SELECT * FROM users WHERE id = ?"`,
		`read many sql="SELECT * FROM orders"`,
		`write many sql="WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x"`,
		`read many sql="SELECT * FROM \x00 WHERE a = 3"`,
		`write many sql="UPDATE users SET a = 1\x00"`,
		`read one sql="SELECT \x00 FROM t"`,
		`read many sql="-- name: x\nSELECT 1"`,
		`read many model=User`,
		`read many model=Order`,
		`read many model=Order`,
		`read many sql="SELECT 1"`,
	}
	for i := range max(len(got), len(want)) {
		g, w := "", ""
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			t.Errorf("query %d: got %s, want %s", i, g, w)
		}
	}
	r := s.function(t, "routes").Calls[0].Effect
	if r == nil || r.Kind != model.Route || r.Method != "GET" || r.Path != "/orders/{id}" || !reflect.DeepEqual(r.Handlers, []int32{2}) {
		t.Errorf("route: %+v", r)
	}
}

func TestReturns(t *testing.T) {
	s := lowerSource(t, "app.go", `package app
type T struct{}
func make1() *T { return &T{} }
func a(n int) (*T, error) { if n > 3 { return nil, nil }; t := make1(); return t, nil }
func b(n int) func() { if n > 3 { return x }; return y }
func x() {}
func y() {}
`, false)
	if got := dump(s.function(t, "a")); !strings.Contains(got, "return0 result0<call0>\nreturn1 \"nil\"\n") {
		t.Errorf("a: %s", got)
	}
	if got := dump(s.function(t, "b")); !strings.Contains(got, "return0 ?|func x|func y") {
		t.Errorf("b: %s", got)
	}
}

func TestHash(t *testing.T) {
	const src = "package app\n%sfunc f(n int) { use(n); for range n { use(1) } }\nfunc use(int) {}\n"
	base := lowerSource(t, "app.go", strings.Replace(src, "%s", "", 1), false).function(t, "f")
	moved := lowerSource(t, "app.go", strings.Replace(src, "%s", "\n// above\n", 1), false).function(t, "f")
	if !reflect.DeepEqual(base, moved) {
		t.Error("a line above changes the facts of a function")
	}
	for _, edit := range [][2]string{{"use(1)", "use(2)"}, {"use(n)", "use(0)"}, {"n int", "k, n int"}, {"for range n", "for range 3"}, {"use(n);", "defer use(n);"}} {
		f := lowerSource(t, "app.go", strings.Replace(strings.Replace(src, "%s", "", 1), edit[0], edit[1], 1), false).function(t, "f")
		if f.Hash == base.Hash {
			t.Errorf("%s → %s keeps the hash", edit[0], edit[1])
		}
	}
}
