package golang

import (
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

func TestGuards(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"error", `_, err := s.get(ctx, n); if err != nil { use(1) }`, "error<call0>"},
		{"error handled in else", `_, err := s.get(ctx, n); if err == nil { use(0) } else { use(1) }`, "error<call0>"},
		{"errors.Is", `_, err := s.get(ctx, n); if errors.Is(err, io.EOF) { use(0) }; if errors.Is(err, errBusy) { use(1) }`, "error<call0 call3 global>"},
		{"not found is an answer", `_, err := s.get(ctx, n); if errors.Is(err, sql.ErrNoRows) { use(1) }`, "condition<call0 call1 global>"},
		{"not found beside an error", `_, err := s.get(ctx, n); if err != nil && err == sql.ErrNoRows { use(1) }`, "condition<call0 global>"},
		{"after an error", `_, err := s.get(ctx, n); if err != nil { return err }; use(1)`, "none"},
		{"fallback", `_, err := s.get(ctx, n); if err == nil { return nil }; use(1)`, "condition<call0>"},

		{"map and ok", `for _, id := range ids { if _, ok := s.byID[id]; !ok { use(1) } }`, "miss<param1 param2 loop0>"},
		{"map hit continues", `for _, id := range ids { if u, ok := s.byID[id]; ok { use(u); continue }; use(1) }`, "miss<param1 param2 loop0>"},
		{"nil element", `for _, id := range ids { if s.byID[id] == nil { use(1) } }`, "miss<param1 param2 loop0>"},
		{"nil element in a variable", `for _, id := range ids { u := s.byID[id]; if u == nil { use(1) } }`, "miss<param1 param2 loop0>"},
		{"seen set", `seen := map[int]bool{}; for _, id := range ids { if seen[id] { continue }; seen[id] = true; use(1) }`, "miss<param2 loop0>"},
		{"seen list", `var seen []int; for _, id := range ids { if slices.Contains(seen, id) { continue }; seen = append(seen, id); use(1) }`, "miss<param2 loop0 call0>"},
		{"filter set is no cache", `skip := map[int]bool{1: true}; for _, id := range ids { if skip[id] { continue }; use(1) }`, "condition<param2 loop0>"},
		{"found is no miss", `for _, id := range ids { if _, ok := s.byID[id]; ok { use(1) } }`, "condition<param1 param2 loop0>"},

		{"absent parameter", `if u == nil { use(1) }`, "absent<param7>"},
		{"empty parameter", `if len(users) == 0 { use(1) }`, "absent<param3>"},
		{"zero parameter", `if n == 0 { use(1) }`, "absent<param5>"},
		{"absent with more", `if u == nil && n > 3 { use(1) }`, "absent<param7>"},
		{"remembered in the receiver", `_ = func() { if s.users == nil { use(1) } }; if s.users == nil { use(2) }`, "none"},
		{"present returns", `if u != nil { return nil }; use(1)`, "absent<param7>"},
		{"present", `if u != nil { use(1) }`, "given<param7>"},
		{"nothing to ask for returns", `if u == nil || len(users) == 0 { return nil }; use(1)`, "given<param3>"},
		{"a key that is there", `id := u.ID; if id != 0 { use(1) }`, "given<param7>"},
		{"more than none of a count", `if n != 0 { use(1) }`, "condition<param5>"},
		{"given with more", `if u != nil && n > 3 { use(1) }`, "condition<param5>"},
		{"failed or empty", `_, err := s.get(ctx, n); if err != nil || len(users) == 0 { return err }; use(1)`, "given<param3>"},
		{"succeeded", `_, err := s.get(ctx, n); if err == nil { use(1) }`, "condition<call0>"},
		{"a field of a parameter", `if u.Name == "" { use(1) }`, "unset<param7>"},
		{"assigned before", `u = &User{}; if u == nil { use(1) }`, "unset"},
		{"plain", `if n > 3 { use(1) }`, "condition<param5>"},
		{"either", `if u == nil || n > 3 { use(1) }`, "condition<param5 param7>"},
		{"case", `switch n { case 1: use(1) }`, "condition<param5>"},
		{"default", `switch { case n > 1: default: use(1) }`, "condition<param5>"},
		{"right side of and", `if n > 3 && check(use2(1)) { }`, "condition<param5>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			src := strings.Replace(fmt.Sprintf(prelude, c.body), "grid [][]int)", "u *User)", 1)
			src = strings.Replace(src, "st Stream, ", "", 1) + "\nvar errBusy error\nfunc use2(int) bool { return false }\nfunc check(bool) bool { return false }\n"
			f := lowerSource(t, "app.go", src, false).function(t, "f")
			got := "none"
			for _, k := range f.Calls {
				if (k.Text == "use" || k.Text == "use2") && len(k.Args) == 1 && k.Args[0].Text == "1" {
					if g := f.Regions[k.Region].Guard; g.Kind != model.NoGuard {
						got = guardNames[g.Kind] + depsText(g.Deps)
					}
				}
			}
			if got != c.want {
				t.Errorf("%s\ngot %s, want %s\n%s", c.body, got, c.want, dump(f))
			}
		})
	}
}

func TestReceiverRemembers(t *testing.T) {
	f := lowerSource(t, "app.go", `package app
type S struct{ users []int }
func load() []int { return nil }
func (s *S) all() []int {
	if s.users == nil {
		s.users = load()
	}
	return s.users
}`, false).function(t, "S).all")
	if g := f.Regions[1].Guard; g.Kind != model.OnAbsent || depsText(g.Deps) != "<param0>" {
		t.Errorf("guard %s%s", guardNames[g.Kind], depsText(g.Deps))
	}
}

// TestDependence looks at the arguments of the call show in the body.
func TestDependence(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"parameter", `show(n)`, "param5<param5>"},
		{"constant", `const k = 3; show(k, "x", nil)`, `"3", "x", "nil"`},
		{"local", `k := n; show(k)`, "param5<param5>"},
		{"result", `u, _ := s.get(ctx, n); show(u)`, "result0<param0 param1 param5 call0>"},
		{"field of a result", `u, _ := s.get(ctx, n); show(u.Name)`, "result0.Name<param0 param1 param5 call0>"},
		{"package variable", `show(table)`, "global table<global>"},
		{"element", `for _, id := range ids { show(id) }`, "element0<param2 loop0>"},
		{"field of an element", `for _, u := range users { show(u.ID) }`, "element0.ID<param3 loop0>"},
		{"address", `for _, u := range users { show(&u) }`, "element0<param3 loop0>"},
		{"computed from an element", `for _, id := range ids { k := id + 1; show(k) }`, "?<param2 loop0>"},
		{"fixed in a loop", `for range ids { k := n + 1; show(k, ctx) }`, "?<param5>, param0<param0>"},
		{"literal", `show(User{ID: n, Name: "x"})`, `{ID:param5 Name:"x"}<param5>`},
		{"literal with a field set later", `u := User{ID: 1}; u.Name = random(); show(u)`, `{ID:"1" Name:result0}<call0>`},
		{"written by address", `var u User; s.db.QueryRowContext(ctx, "SELECT 1").Scan(&u.ID, &u.Name); show(u)`, "result1<param0 param1 call0 call1>"},
		{"filled by address", `var u User; fill(&u, n); show(u)`, "result0<param5 call0>"},
		{"builder", `var b strings.Builder; for _, id := range ids { b.WriteString(fmt.Sprintf("%%d", id)) }; show(b.String())`, "result2<param2 loop0 call0 call2>"},
		{"handle stays fixed", `for _, id := range ids { s.db.ExecContext(ctx, "DELETE", id); show(s.db) }`, "param1.db<param1>"},
		{"accumulator stays out of handles", `var out []*User; for _, id := range ids { u, _ := s.get(ctx, id); out = append(out, u); show(ctx, s) }`, "param0<param0>, param1<param1>"},
		{"accumulated", `var out []int; for _, id := range ids { out = append(out, id) }; show(out)`, "?<param2 loop0>"},
		{"carried", `k := 0; for range ids { show(k); k += 10 }`, "element0<loop0>"},
		{"set anew each pass", `var k int; for range ids { k = n; show(k) }`, "param5<param5>"},
		{"set before leaving", `var k int; for range ids { show(k); if n > 3 { k = 1; break } }`, `"0"`},
		{"error stays out", `var err error; for _, id := range ids { _, err = s.get(ctx, id); show(err) }`, "result0<call0>"},
		{"one of two", `k := 1; if n > 3 { k = 2 }; show(k)`, "?"},
		{"either branch", `k := n; if n > 3 { k = len(users) }; show(k)`, "?<param3 param5>"},
		{"early return is not seen", `k := n; if n > 3 { k = len(users); return nil }; show(k)`, "param5<param5>"},
		{"builder under a condition", `b := query(); if n > 3 { b = b.where(n) }; show(b)`, "result1<param5 call0 call1>"},
		{"captured in a literal", `var u *User; run(func() { u, _ = s.get(ctx, n) }); show(u)`, "result0<param0 param1 param5 call0>"},
		{"received", `for { u := <-ch; show(u) }`, "?<param4 loop0>"},
		{"type assertion", `var x any = n; k, ok := x.(int); show(k, ok)`, "param5<param5>, ?<param5>"},
		{"type switch", `var x any = users; switch y := x.(type) { case []User: show(y) }`, "param3<param3>"},
		{"cursor", `rows, _ := s.db.QueryContext(ctx, "SELECT 1"); for rows.Next() { var id int; rows.Scan(&id); show(id) }`, "result2<param0 param1 loop0 call0 call2>"},
		{"function", `show(random)`, "func random"},
		{"method value", `show(s.get)`, "func (*Store).get[param1]<param1>"},
		{"literal function", `show(func() int { return n })`, "func f$1[param5]<param5>"},
		{"field function", `show(s.hook)`, "param1.hook<param1>"},
		{"named result", `show(named(n))`, "result0<param5 call0>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			src := fmt.Sprintf(prelude, strings.ReplaceAll(c.body, "%%", "%")) + `
func show(a ...any) {}
func fill(u *User, n int) {}
func run(f func()) {}
type builder struct{ b *builder }
func query() *builder { return nil }
func (b *builder) where(n int) *builder { return b }
func named(n int) (k int) { k = n; return }
`
			s := lowerSource(t, "app.go", src, false)
			f := s.function(t, "f")
			got := "no call"
			for _, k := range f.Calls {
				if k.Text == "show" {
					got = ""
					for i, a := range k.Args {
						if i > 0 {
							got += ", "
						}
						got += valueText(a, true)
					}
				}
			}
			if got != c.want {
				t.Errorf("%s\ngot  %s\nwant %s\n%s", c.body, got, c.want, dump(f))
			}
			if r := s.function(t, "named").Returns[0]; valueText(r, true) != "param0<param0>" {
				t.Errorf("named result: %s", valueText(r, true))
			}
		})
	}
}
