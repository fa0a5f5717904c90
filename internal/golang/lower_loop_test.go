package golang

import (
	"fmt"
	"testing"
)

// prelude is what the bodies of table tests may use.
const prelude = `package app
import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"sync"
	"time"
)
type Status string
const (
	Open Status = "open"
	Done Status = "done"
)
type User struct {
	ID, ParentID int
	Name string
	Next *User
	Tags []string
}
type Page struct {
	Items []User
	Next string
}
type Options struct{ Page, Limit int }
type Store struct {
	db *sql.DB
	byID map[int]*User
	users []User
	hook func(int)
}
type Queue interface{ Pop(ctx context.Context) (*User, error) }
type Stream interface{ Recv() (*User, error) }
func (s *Store) get(ctx context.Context, id int) (*User, error) { return nil, nil }
func (s *Store) list(ctx context.Context, offset, limit int) ([]User, error) { return nil, nil }
func (s *Store) page(ctx context.Context, token string) (*Page, error) { return nil, nil }
func (s *Store) find(ctx context.Context, o *Options) ([]User, error) { return nil, nil }
func (s *Store) exists(ctx context.Context, name string) bool { return false }
func (s *Store) remove(ctx context.Context, n int) (int, error) { return 0, nil }
func (s *Store) save(ctx context.Context, us ...User) error { return nil }
func (s *Store) next() int { return 0 }
func batches(ids []int) [][]int { return nil }
func records() [][]string { return nil }
func statuses() []Status { return nil }
func names() []string { return nil }
func use(a ...any) {}
func random() string { return "" }
var table = []string{"a", "b", "c"}
var registry = map[string]int{}
const three = 3
func f(ctx context.Context, s *Store, ids []int, users []User, ch chan User, n int, q Queue, st Stream, grid [][]int) error {
%s
	return nil
}
`

func TestLoopKinds(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"range over a slice", `for _, id := range ids { s.get(ctx, id) }`, "collection"},
		{"range over a map", `for k := range s.byID { use(k) }`, "collection"},
		{"count through a slice", `for i := 0; i < len(ids); i++ { s.get(ctx, ids[i]) }`, "collection"},
		{"count down", `for i := len(ids) - 1; i >= 0; i-- { if u, err := s.get(ctx, ids[i]); err == nil { use(u); return nil } }`, "collection"},
		{"count down from a parameter", `for i := n; i > 0; i-- { s.get(ctx, i) }`, "collection"},
		{"fields of a struct", `var rt interface{ NumField() int }; for i := 0; i < rt.NumField(); i++ { s.get(ctx, i) }`, "constant"},
		{"count down a constant", `for i := 5; i > 0; i-- { s.get(ctx, i) }`, "constant"},
		{"length in a variable", `k := len(ids); for i := 0; i < k; i++ { s.get(ctx, ids[i]) }`, "collection"},
		{"count to a parameter", `for i := 0; i < n; i++ { s.get(ctx, i) }`, "collection"},
		{"range over a length", `for i := range len(ids) { s.get(ctx, ids[i]) }`, "collection"},
		{"pairs of a flat list", `for i := 0; i < len(ids); i += 2 { s.get(ctx, ids[i]) }`, "collection"},
		{"work list", `for len(ids) > 0 { id := ids[0]; ids = ids[1:]; s.get(ctx, id) }`, "collection"},
		{"linked list", `for u := &users[0]; u != nil; u = u.Next { s.get(ctx, u.ID) }`, "collection"},
		{"chain of parents", `id := n; for id != 0 { u, err := s.get(ctx, id); if err != nil { return err }; id = u.ParentID }`, "collection"},
		{"table rows of cells", `for _, r := range records() { use(r[0]) }`, "collection"},
		{"rows of a parameter", `for _, row := range grid { for _, id := range row { s.get(ctx, id) } }`, "collection collection"},
		{"iterator", `var it iter.Seq[int]; for id := range it { s.get(ctx, id) }`, "collection"},
		{"reads to the end", `for { u, err := st.Recv(); if errors.Is(err, io.EOF) { break }; use(u) }`, "channel"},

		{"rows", `rows, _ := s.db.QueryContext(ctx, "SELECT 1"); for rows.Next() { var id int; rows.Scan(&id) }`, "rows"},

		{"literal", `for _, k := range []string{"a", "b"} { use(k) }`, "constant"},
		{"literal in a variable", `ks := []string{"a", "b"}; for _, k := range ks { use(k) }`, "constant"},
		{"listed one by one", `var ks []string; if n > 0 { ks = append(ks, "a") }; if n > 1 { ks = append(ks, "b") }; for _, k := range ks { use(k) }`, "constant"},
		{"literal and one more", `ks := []string{"a"}; if n > 1 { ks = append(ks, "b") }; for _, k := range ks { use(k) }`, "constant"},
		{"map spelled out", `m := map[string]int{"a": 1}; if n > 0 { m["b"] = 2 }; for k := range m { use(k) }`, "constant"},
		{"map filled in a loop", `m := map[int]int{1: 1}; for _, id := range ids { m[id] = id }; for k := range m { use(k) }`, "collection collection"},
		{"listed in a loop", `var ks []int; for _, id := range ids { ks = append(ks, id) }; for _, k := range ks { use(k) }`, "collection collection"},
		{"literal that grows", `ks := []string{"a"}; if n > 1 { ks = append(ks, names()...) }; for _, k := range ks { use(k) }`, "collection"},
		{"package variable", `for _, k := range table { use(k) }`, "constant"},
		{"package variable filled at run time", `for k := range registry { use(k) }`, "collection"},
		{"array", `var a [4]int; for _, x := range a { use(x) }`, "constant"},
		{"constant count", `for i := 0; i < three; i++ { use(i) }`, "constant"},
		{"range over a constant", `for range 3 { use() }`, "constant"},
		{"map literal", `for k, v := range map[string]int{"a": 1} { use(k, v) }`, "constant"},
		{"values of an enumeration", `for _, x := range statuses() { use(x) }`, "constant"},
		{"strings from a call", `for _, x := range names() { use(x) }`, "collection"},

		{"stride with slices", `for i := 0; i < len(ids); i += 100 { end := min(i+100, len(ids)); use(ids[i:end]) }`, "chunk"},
		{"slices.Chunk", `for b := range slices.Chunk(ids, 100) { use(b) }`, "chunk"},
		{"helper that splits", `for _, b := range batches(ids) { use(b) }`, "chunk"},
		{"batches made here", `var bs [][]int; bs = append(bs, ids[:n]); for _, b := range bs { use(b) }`, "chunk"},
		{"cut off the front", `for len(ids) > 0 { k := min(n, len(ids)); use(ids[:k]); ids = ids[k:] }`, "chunk"},
		{"start moved in the body", `for start := 0; start < len(ids); { end := min(start+n, len(ids)); use(ids[start:end]); start = end }`, "chunk"},
		{"numbered batches", `for i := range (len(ids) + 99) / 100 { use(ids[i*100 : min(len(ids), i*100+100)]) }`, "chunk"},

		{"offset", `offset := 0; for { us, err := s.list(ctx, offset, 100); if err != nil { return err }; use(us); if len(us) < 100 { break }; offset += 100 }`, "page"},
		{"offset in the header", `for offset := 0; ; offset += 100 { us, _ := s.list(ctx, offset, 100); if len(us) == 0 { break }; for _, u := range us { use(u) } }`, "page collection"},
		{"cursor", `token := ""; for { p, err := s.page(ctx, token); if err != nil { return err }; users = append(users, p.Items...); if p.Next == "" { break }; token = p.Next }`, "page"},
		{"cursor in the condition", `token := "x"; for token != "" { p, err := s.page(ctx, token); if err != nil { return err }; for _, u := range p.Items { use(u) }; token = p.Next }`, "page collection"},
		{"field of options", `o := &Options{}; for { us, err := s.find(ctx, o); if err != nil { return err }; if len(us) == 0 { return nil }; o.Page++ }`, "page"},
		{"counted pages after a cursor", `last := 0; for i := 0; i < n; i++ { o := Options{Page: last}; us, _ := s.find(ctx, &o); for _, u := range us { use(u); last = u.ID } }`, "page collection"},
		{"last id", `last := 0; for { us, _ := s.list(ctx, last, 10); if len(us) == 0 { break }; last = us[len(us)-1].ID }`, "page"},

		{"attempts", `for i := 0; i < 3; i++ { err := s.save(ctx); if err == nil { return nil } }`, "retry"},
		{"until it succeeds", `for { if _, err := s.get(ctx, n); err == nil { break }; time.Sleep(time.Second) }`, "retry"},
		{"failure goes on", `for i := 0; i < n; i++ { _, err := s.get(ctx, n); if err != nil { continue }; return nil }`, "retry"},
		{"a name that is free", `for { name := random(); if !s.exists(ctx, name) { break } }`, "drain"},

		{"sleep", `for { s.get(ctx, n); time.Sleep(time.Second) }`, "poll"},
		{"ticker", `tick := time.NewTicker(time.Second); for { select { case <-ctx.Done(): return nil; case <-tick.C: s.get(ctx, n) } }`, "poll"},
		{"range over a ticker", `for range time.NewTicker(time.Second).C { s.get(ctx, n) }`, "poll"},

		{"queue", `for { u, err := q.Pop(ctx); if err != nil { return err }; if u == nil { break }; use(u) }`, "drain"},
		{"delete until none is left", `for { k, err := s.remove(ctx, 100); if err != nil { return err }; if k == 0 { break } }`, "drain"},

		{"range over a channel", `for u := range ch { s.get(ctx, u.ID) }`, "channel"},
		{"receive in select", `for { select { case <-ctx.Done(): return nil; case u := <-ch: s.get(ctx, u.ID) } }`, "channel"},
		{"no end", `for { s.get(ctx, n) }`, "infinite"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := lowerSource(t, "app.go", fmt.Sprintf(prelude, c.body), false).function(t, "f")
			got := ""
			for i, l := range f.Loops {
				if i > 0 {
					got += " "
				}
				got += kindNames[l.Kind]
			}
			if got != c.want {
				t.Errorf("%s\ngot %s, want %s\n%s", c.body, got, c.want, dump(f))
			}
		})
	}
}

func TestLoopFacts(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"size and element", `for _, k := range []string{"a", "b"} { use(k) }`, `
region1 loop in 0
loop0 constant over {0:"a" 1:"b"} size 2
call0 in 1 use(element0<loop0>)
return0 "nil"
`},
		{"counted elements", `for i := 0; i < len(ids); i++ { s.get(ctx, ids[i]) }`, `
region1 loop in 0
loop0 collection over param2<param2>
call0 in 1 (*Store).get(param1<param1>, param0<param0>, element0<param2 loop0>)
return0 "nil"
`},
		{"converted length", `for i := uint64(0); i < uint64(len(ids)); i++ { s.get(ctx, ids[i]) }`, `
region1 loop in 0
loop0 collection over param2<param2>
call0 in 1 (*Store).get(param1<param1>, param0<param0>, element0<param2 loop0>)
return0 "nil"
`},
		{"count that is no length", `for i := s.next(); i > 0; i-- { s.get(ctx, i) }`, `
region1 loop in 0
loop0 collection over result0<param1 call0>
call0 in 0 (*Store).next(param1<param1>)
call1 in 1 (*Store).get(param1<param1>, param0<param0>, element0<param1 loop0 call0>)
return0 "nil"
`},
		{"goroutine per element", `for _, id := range ids { go s.get(ctx, id) }`, `
region1 loop in 0
region2 spawned in 1
loop0 collection over param2<param2> concurrent
call0 in 2 (*Store).get(param1<param1>, param0<param0>, element0<param2 loop0>) spawned
return0 "nil"
`},
		{"group", `var g sync.WaitGroup; for _, id := range ids { g.Go(func() { s.get(ctx, id) }) }`, `
region1 loop in 0
loop0 collection over param2<param2> concurrent
call0 in 1 (*sync.WaitGroup).Go({}, func f$1[param1 param0 element0]<param0 param1 param2 loop0>) !18
return0 "nil"
`},
		{"first hit", `for _, id := range ids { u, err := s.get(ctx, id); if err != nil { return err }; if u != nil { break } }`, `
region1 loop in 0
region2 branch in 1 on error<call0>
region3 branch in 1 on given<param0 param1 param2 loop0 call0>
loop0 collection over param2<param2> exit error<call0> exit<param0 param1 param2 loop0 call0>
call0 in 1 (*Store).get(param1<param1>, param0<param0>, element0<param2 loop0>)
return0 result0<call0>
`},
		{"always leaves", `for _, id := range ids { if id == n { continue }; s.get(ctx, id); return nil }`, `
region1 loop in 0
region2 branch in 1 on condition<param2 param5 loop0>
region3 branch in 1 on condition<param2 param5 loop0>
loop0 collection over param2<param2> exit always<param2 param5 loop0>
call0 in 3 (*Store).get(param1<param1>, param0<param0>, element0<param2 loop0>)
return0 "nil"
`},
		{"outer loop left by label", `
outer:
	for _, id := range ids {
		for _, u := range users {
			if u.ID == id { break outer }
		}
	}`, `
region1 loop in 0
region2 loop in 1
region3 branch in 2 on condition<param2 param3 loop0 loop1>
loop0 collection over param2<param2> exit<param2 param3 loop0 loop1>
loop1 collection over param3<param3> exit<param2 param3 loop0 loop1>
return0 "nil"
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := lowerSource(t, "app.go", fmt.Sprintf(prelude, c.body), false).function(t, "f")
			if got := "\n" + dump(f); got != c.want {
				t.Errorf("%s\ngot%swant%s", c.body, got, c.want)
			}
		})
	}
}
