package golang

import (
	"fmt"
	"strings"
	"testing"
)

// synthetic is a module of layered packages: package i imports the three before it, and each has files × functions of some twenty lines.
func synthetic(packages, files, functions int) world {
	w := world{"go.mod": "module example.com/big\n\ngo 1.24\n"}
	for p := range packages {
		for f := range files {
			var b strings.Builder
			fmt.Fprintf(&b, "package p%d\n\nimport (\n\t\"context\"\n\t\"database/sql\"\n\t\"fmt\"\n", p)
			for d := max(p-3, 0); d < p; d++ {
				fmt.Fprintf(&b, "\t\"example.com/big/p%d\"\n", d)
			}
			fmt.Fprintf(&b, ")\n\ntype S%d struct {\n\tdb *sql.DB\n\tn  int\n}\n", f)
			for n := range functions {
				fmt.Fprintf(&b, `
// F%[2]d does what services do.
func (s *S%[1]d) F%[2]d(ctx context.Context, ids []int) ([]string, error) {
	var out []string
	for i, id := range ids {
		if id == 0 {
			continue
		}
		var name string
		if err := s.db.QueryRowContext(ctx, "SELECT name FROM t WHERE id = $1", id).Scan(&name); err != nil {
			return nil, fmt.Errorf("%%d: %%w", i, err)
		}
		out = append(out, name)
	}
	s.n += len(out)
`, f, n)
				if p > 0 {
					fmt.Fprintf(&b, "\tmore, err := new(p%d.S%d).F%d(ctx, ids)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\tout = append(out, more...)\n", p-1, f, n)
				}
				for d := max(p-3, 0); d < p-1; d++ {
					fmt.Fprintf(&b, "\t_ = p%d.S0{}\n", d)
				}
				b.WriteString("\treturn out, nil\n}\n")
			}
			w[fmt.Sprintf("p%d/f%d.go", p, f)] = b.String()
		}
	}
	return w
}

func BenchmarkOpen(b *testing.B) {
	w := synthetic(40, 5, 20)
	lines := 0
	for _, text := range w {
		lines += strings.Count(text, "\n")
	}
	fsys := w.fs()
	b.ReportAllocs()
	for b.Loop() {
		s, err := Open(b.Context(), testConfig(b, fsys))
		if err != nil {
			b.Fatal(err)
		}
		factsOf(b, s)
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(lines), "µs/line")
}

func benchmarkEdit(b *testing.B, name, old, new string) {
	w := synthetic(40, 5, 20)
	s := open(b, w)
	factsOf(b, s)
	first := w[name]
	if !strings.Contains(first, old) {
		b.Fatalf("no %q", old)
	}
	edited := strings.Replace(first, old, new, 1)
	for b.Loop() {
		if w[name] == first {
			w[name] = edited
		} else {
			w[name] = first
		}
		s = s.With(w.fs(), []string{abs(name)})
		factsOf(b, s)
	}
}

func BenchmarkBodyEdit(b *testing.B) {
	benchmarkEdit(b, "p20/f2.go", "\tvar out []string\n", "\tvar out []string\n\tprintln(len(out))\n")
}

func BenchmarkNewFunction(b *testing.B) {
	benchmarkEdit(b, "p20/f2.go", "\n// F0 does", "\nfunc added() {}\n\n// F0 does")
}

func BenchmarkSignatureEdit(b *testing.B) {
	benchmarkEdit(b, "p20/f2.go", "F0(ctx context.Context, ids []int)", "F0(ctx context.Context, ids []int, rest ...int)")
}
