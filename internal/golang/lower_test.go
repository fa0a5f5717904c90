package golang

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// fakes are the packages that test sources may import: as little of the real ones as the tests need.
var fakes = map[string]string{
	"context": `package context
type Context interface{ Done() <-chan struct{}; Err() error }
type CancelFunc func()
func WithCancel(c Context) (Context, CancelFunc) { return c, nil }
func Background() Context { return nil }`,
	"errors": `package errors
func New(s string) error { return nil }
func Is(err, target error) bool { return false }`,
	"fmt": `package fmt
func Sprintf(f string, a ...any) string { return "" }
func Errorf(f string, a ...any) error { return nil }
func Println(a ...any) {}`,
	"io": `package io
var EOF error
type Reader interface{ Read(p []byte) (int, error) }`,
	"time": `package time
type Duration int64
type Time struct{}
type Ticker struct{ C <-chan Time }
const Second Duration = 1
func NewTicker(d Duration) *Ticker { return nil }
func Sleep(d Duration) {}
func After(d Duration) <-chan Time { return nil }
func (t Time) IsZero() bool { return false }`,
	"iter": `package iter
type Seq[V any] func(yield func(V) bool)`,
	"slices": `package slices
import "iter"
func Chunk[S ~[]E, E any](s S, n int) iter.Seq[S] { return nil }
func Contains[S ~[]E, E comparable](s S, e E) bool { return false }`,
	"strings": `package strings
type Builder struct{ b []byte }
func (b *Builder) WriteString(s string) (int, error) { return 0, nil }
func (b *Builder) String() string { return "" }
func Split(s, sep string) []string { return nil }`,
	"sync": `package sync
type Once struct{}
func (o *Once) Do(f func()) {}
type WaitGroup struct{}
func (w *WaitGroup) Go(f func()) {}
func (w *WaitGroup) Wait() {}`,
	"testing": `package testing
type T struct{}`,
	"database/sql": `package sql
import "context"
type NullString struct{ String string }
func (*NullString) Scan(value any) error { return nil }
type DB struct{}
type Rows struct{}
type Row struct{}
type Result interface{ RowsAffected() (int64, error) }
var ErrNoRows error
func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error) { return nil, nil }
func (db *DB) QueryRowContext(ctx context.Context, query string, args ...any) *Row { return nil }
func (db *DB) ExecContext(ctx context.Context, query string, args ...any) (Result, error) { return nil, nil }
func (r *Rows) Next() bool { return false }
func (r *Rows) Scan(dest ...any) error { return nil }
func (r *Rows) Close() error { return nil }
func (r *Row) Scan(dest ...any) error { return nil }`,
	"gorm.io/gorm": `package gorm
type DB struct{ Error error }
type Model struct{ ID uint }
func (db *DB) Model(v any) *DB { return db }
func (db *DB) Where(q any, args ...any) *DB { return db }
func (db *DB) Raw(q string, args ...any) *DB { return db }
func (db *DB) Scan(dest any) *DB { return db }
func (db *DB) Find(dest any, conds ...any) *DB { return db }
func (db *DB) First(dest any, conds ...any) *DB { return db }
func (db *DB) Transaction(fc func(tx *DB) error) error { return nil }
func (db *DB) AutoMigrate(dst ...any) error { return nil }`,
	"net/http": `package http
import "io"
type ResponseWriter interface{ Write([]byte) (int, error) }
type Request struct{ Body io.Reader }
type Handler interface{ ServeHTTP(ResponseWriter, *Request) }
type HandlerFunc func(ResponseWriter, *Request)
func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) {}
type ServeMux struct{}
func NewServeMux() *ServeMux { return nil }
func (m *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {}
func (m *ServeMux) Handle(pattern string, handler Handler) {}`,
	"github.com/spf13/cobra": `package cobra
type Command struct {
	Use  string
	RunE func(cmd *Command, args []string) error
}`,
}

// importFake checks fakes on demand.
type importFake struct {
	fset *token.FileSet
	done map[string]*types.Package
}

func (im importFake) Import(path string) (*types.Package, error) {
	if p := im.done[path]; p != nil {
		return p, nil
	}
	src, ok := fakes[path]
	if !ok {
		return nil, fmt.Errorf("no package %s", path)
	}
	f, err := parser.ParseFile(im.fset, path+".go", src, 0)
	if err != nil {
		return nil, err
	}
	p, err := (&types.Config{Importer: im}).Check(path, im.fset, []*ast.File{f}, nil)
	im.done[path] = p
	return p, err
}

// sample is a checked source and what it was lowered to.
type sample struct {
	funcs map[string]*model.Function
	order []*model.Function
	out   []lowered
	types []*model.Type
	text  string
}

// lowerSource checks and lowers a source file. Errors of the check are allowed if tolerant.
func lowerSource(t testing.TB, path, src string, tolerant bool) *sample {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, src, parser.ParseComments|parser.SkipObjectResolution)
	if file == nil || err != nil && !tolerant {
		if tolerant {
			return &sample{}
		}
		t.Fatal(err)
	}
	cat, err := catalog.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	info := newInfo()
	var bad []error
	cfg := types.Config{Importer: importFake{fset, map[string]*types.Package{}}, Error: func(err error) {
		if !strings.Contains(err.Error(), "and not used") {
			bad = append(bad, err)
		}
	}}
	pkg, _ := cfg.Check("example.com/app", fset, []*ast.File{file}, info)
	if len(bad) > 0 && !tolerant {
		t.Fatal(bad[0])
	}
	s := &sample{funcs: map[string]*model.Function{}, text: src}
	in := lowerInput{fset: fset, file: file, text: src, pkg: pkg, info: info, catalog: cat, path: path, test: strings.HasSuffix(path, "_test.go")}
	decls := []ast.Decl{nil}
	for _, d := range file.Decls {
		if fd, ok := d.(*ast.FuncDecl); ok {
			decls = append(decls, fd)
		}
	}
	for _, d := range decls {
		in.decl = d
		out := lowerDecl(in)
		s.out = append(s.out, out)
		for _, f := range out.funcs {
			s.funcs[strings.TrimPrefix(string(f.ID), "go:")] = f
			s.order = append(s.order, f)
		}
	}
	s.types = lowerTypes(pkg, fset, func(token.Pos) (int32, bool) { return 0, true }, cat)
	return s
}

// function finds a function by the end of its id.
func (s *sample) function(t testing.TB, name string) *model.Function {
	t.Helper()
	for _, f := range s.order {
		if id := string(f.ID); strings.HasSuffix(id, "."+name) {
			return f
		}
	}
	t.Fatalf("no function %s", name)
	return nil
}

var (
	kindNames   = [...]string{"collection", "rows", "constant", "chunk", "page", "retry", "poll", "drain", "channel", "infinite", "recursion"}
	regionNames = [...]string{"body", "block", "branch", "loop", "defer", "spawned"}
	guardNames  = [...]string{"", "error", "miss", "absent", "unset", "condition", "given"}
	depNames    = [...]string{"", "param", "capture", "loop", "call", "global"}
)

func depsText(ds []model.Dep) string {
	if len(ds) == 0 {
		return ""
	}
	var b strings.Builder
	for i, d := range ds {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(depNames[d.Kind])
		if d.Kind != model.OnGlobal {
			fmt.Fprint(&b, d.Index)
		}
	}
	return "<" + b.String() + ">"
}

func short(id string) string {
	return strings.ReplaceAll(strings.TrimPrefix(id, "go:"), "example.com/app.", "")
}

// valueText is a value in one line; withDeps adds what it depends on.
func valueText(v model.Value, withDeps bool) string {
	s := ""
	switch v.Kind {
	case model.Unknown:
		s = "?"
		for _, f := range v.Fields {
			s += "|" + valueText(f.Value, false)
		}
	case model.Const:
		s = fmt.Sprintf("%q", v.Text)
	case model.Parameter:
		s = fmt.Sprintf("param%d", v.Index)
	case model.Capture:
		s = fmt.Sprintf("capture%d", v.Index)
	case model.Element:
		s = fmt.Sprintf("element%d", v.Index)
	case model.Result:
		s = fmt.Sprintf("result%d", v.Index)
	case model.Global:
		s = "global " + short(v.Text)
	case model.FieldOf:
		s = valueText(v.Fields[0].Value, false) + "." + v.Text
	case model.FuncRef:
		s = "func " + short(string(v.Func))
		for i, b := range v.Bound {
			s += [...]string{"[", " "}[min(i, 1)] + valueText(b, false)
		}
		if len(v.Bound) > 0 {
			s += "]"
		}
	case model.Object:
		s = "{"
		for i, f := range v.Fields {
			if i > 0 {
				s += " "
			}
			s += f.Name + ":" + valueText(f.Value, false)
		}
		s += "}"
	}
	if withDeps {
		s += depsText(v.Deps)
	}
	return s
}

// dump is the facts of a function, one line each.
func dump(f *model.Function) string {
	var b strings.Builder
	for i, r := range f.Regions[1:] {
		fmt.Fprintf(&b, "region%d %s in %d", i+1, regionNames[r.Kind], r.Parent)
		if r.Guard.Kind != model.NoGuard {
			fmt.Fprintf(&b, " on %s%s", guardNames[r.Guard.Kind], depsText(r.Guard.Deps))
		}
		b.WriteByte('\n')
	}
	for i, l := range f.Loops {
		fmt.Fprintf(&b, "loop%d %s over %s", i, kindNames[l.Kind], valueText(l.Over, true))
		if l.Size > 0 {
			fmt.Fprintf(&b, " size %d", l.Size)
		}
		if l.Concurrent {
			b.WriteString(" concurrent")
		}
		for _, e := range l.Exits {
			b.WriteString(" exit")
			if e.Error {
				b.WriteString(" error")
			}
			if e.Always {
				b.WriteString(" always")
			}
			b.WriteString(depsText(e.Deps))
		}
		b.WriteByte('\n')
	}
	for i, c := range f.Calls {
		fmt.Fprintf(&b, "call%d in %d %s(", i, c.Region, targetText(c.Target))
		for j, a := range c.Args {
			if j > 0 {
				b.WriteString(", ")
			}
			b.WriteString(valueText(a, true))
		}
		b.WriteString(")")
		for text, on := range map[string]bool{" deferred": c.Deferred, " spawned": c.Spawned} {
			if on {
				b.WriteString(text)
			}
		}
		b.WriteString(effectText(c.Effect))
		b.WriteByte('\n')
	}
	for i, r := range f.Returns {
		fmt.Fprintf(&b, "return%d %s\n", i, valueText(r, true))
	}
	return b.String()
}

func targetText(t model.Target) string {
	switch t.Kind {
	case model.Unresolved:
		return "unresolved " + t.Symbol
	case model.Interface:
		return "interface " + short(t.Symbol)
	case model.Dynamic:
		return "dynamic " + valueText(t.Value, true)
	}
	return short(t.Symbol)
}

func effectText(e *model.Effect) string {
	if e == nil {
		return ""
	}
	s := fmt.Sprintf(" !%d", e.Kind)
	if e.Kind == model.Query {
		s = [...]string{" query", " read", " write"}[e.Op] + [...]string{" many", " one", " count"}[e.Cardinality]
	}
	if e.SQL != "" {
		s += fmt.Sprintf(" sql=%q", e.SQL)
	}
	if e.Model != "" {
		s += " model=" + short(e.Model)
	}
	if e.Path != "" {
		s += " path=" + e.Path
	}
	if e.Method != "" {
		s += " method=" + e.Method
	}
	return s
}
