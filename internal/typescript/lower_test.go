package typescript

import (
	"context"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
)

// lowerWorld lowers an archive with the built-in catalogue.
func lowerWorld(t testing.TB, archive string) *Facts {
	t.Helper()
	c, err := catalog.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	cfg := testConfig(world(archive))
	cfg.Catalog, cfg.Stubs = c, c.NPMStub
	s := openFS(t, cfg)
	facts, err := s.Facts(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return facts
}

// dump writes what a function's facts say, a line each thing.
func dump(f *model.Function) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s", strings.TrimPrefix(string(f.ID), "ts:"))
	if f.Entry != nil {
		fmt.Fprintf(&b, " entry=%s/%s/%s", f.Entry.Framework, f.Entry.Method, f.Entry.Route)
	}
	b.WriteByte('\n')
	kinds := [...]string{"collection", "rows", "constant", "chunk", "page", "retry", "poll", "drain", "channel", "infinite", "recursion"}
	for i, l := range f.Loops {
		fmt.Fprintf(&b, "  loop %d %s over=%s", i, kinds[l.Kind], l.OverText)
		if l.Concurrent {
			b.WriteString(" concurrent")
		}
		b.WriteByte('\n')
	}
	guards := [...]string{"", "error", "miss", "absent", "unset", "condition", "given"}
	for i := range f.Calls {
		c := &f.Calls[i]
		fmt.Fprintf(&b, "  call %s -> %s", c.Text, c.Target.Symbol)
		if c.Target.Kind == model.Interface {
			b.WriteString(" iface")
		}
		if c.Target.Kind == model.Dynamic {
			fmt.Fprintf(&b, "dynamic %s", c.Target.Value.Func)
		}
		if e := c.Effect; e != nil {
			fmt.Fprintf(&b, " effect=%d/%d", e.Kind, e.Op)
			if e.Model != "" {
				fmt.Fprintf(&b, " model=%s", e.Model)
			}
			if e.Chooses != 0 {
				fmt.Fprintf(&b, " chooses=%d", e.Chooses-1)
			}
			if e.SQL != "" {
				fmt.Fprintf(&b, " sql=%q", e.SQL)
			}
			for _, cb := range e.Callbacks {
				fmt.Fprintf(&b, " cb=%d/%d/%d", cb.Arg, cb.Run, cb.Over)
			}
		}
		for r := c.Region; r > 0; r = f.Regions[r].Parent {
			if g := f.Regions[r].Guard; g.Kind != 0 {
				fmt.Fprintf(&b, " on=%s", guards[g.Kind])
			}
			if f.Regions[r].Kind == model.InLoop {
				fmt.Fprintf(&b, " in=%d", f.Regions[r].Loop)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// Each case is an archive whose file want lists patterns; each has to match the facts that were dumped, in any order. A pattern that begins
// with ! must not match.
func TestLower(t *testing.T) {
	cases, err := filepath.Glob("testdata/lower/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	for _, path := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			data, err := files.OS{}.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var got strings.Builder
			facts := lowerWorld(t, string(data))
			for _, p := range facts.Packages {
				for _, f := range p.Funcs {
					got.WriteString(dump(f))
				}
				for _, w := range p.Wires {
					fmt.Fprintf(&got, "wire %s -> %s\n", w.Type, w.Iface)
				}
				for _, b := range p.Binds {
					fmt.Fprintf(&got, "bind %s = %s\n", b.Slot, b.Func)
				}
			}
			for _, p := range facts.Problems {
				t.Errorf("problem: %v", p)
			}
			for _, f := range txtar.Parse(data).Files {
				if f.Name != "want" {
					continue
				}
				for line := range strings.Lines(string(f.Data)) {
					line = strings.TrimSpace(line)
					if line == "" || line[0] == '#' {
						continue
					}
					pattern, not := strings.CutPrefix(line, "!")
					if regexp.MustCompile("(?m)"+pattern).MatchString(got.String()) == not {
						t.Errorf("%q: %v in\n%s", pattern, !not, got.String())
					}
				}
			}
		})
	}
}
