package workspace_test

import (
	"bytes"
	"flag"
	"math/rand/v2"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/workspace"
)

var mutations = flag.Int("mutations", 60, "number of random mutations in TestMutated")

// TestMutated breaks the files of a project in TypeScript and JavaScript at random: cut, doubled, swapped and torn apart in the middle of
// words. Nothing that a file holds may end the analysis, stop it, or have it keep ever more memory; what is said of the broken text is
// what a workspace says that is opened then.
func TestMutated(t *testing.T) {
	project := withWeb(readProject(t, "library"))
	disk := newMemory(project)
	w, err := workspace.Open(t.Context(), workspace.Options{Root: root, FS: disk, Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	if first := describe(t, w.Snapshot()); !strings.Contains(first, "query-in-loop") {
		t.Fatalf("nothing to begin with\n%s", first)
	}
	var names []string
	for name := range project {
		if ext := filepath.Ext(name); ext == ".ts" || ext == ".js" || strings.HasSuffix(name, ".json") || ext == ".prisma" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	rnd := rand.New(rand.NewPCG(*seed, 3))
	var early, late uint64
	different := map[string]bool{}
	for step := range *mutations {
		name := names[rnd.IntN(len(names))]
		text := mutated(rnd, []byte(project[name]))
		got := bounded(t, step, name, text, w.Update([]workspace.Change{{Path: name, Text: text}}))
		different[got] = true
		if step%10 == 9 {
			texts := map[string][]byte{}
			for path, original := range project {
				texts[path] = []byte(original)
			}
			texts[name] = text
			fresh, err := workspace.Open(t.Context(), workspace.Options{Root: root, FS: files.Overlay{Base: empty{}, Texts: texts}, Workers: 1})
			if err != nil {
				t.Fatal(err)
			}
			if want := describe(t, fresh.Snapshot()); got != want {
				t.Fatalf("step %d, %s, seed %d: mutated and fresh differ\n%s\n%q", step, name, *seed, difference(got, want), text)
			}
		}
		w.Update([]workspace.Change{{Path: name}})
		switch step {
		case *mutations / 3:
			early = heap()
		case *mutations - 1:
			late = heap()
		}
	}
	if len(different) < *mutations/4 {
		t.Errorf("only %d different results of %d mutations", len(different), *mutations)
	}
	const slack = 8 << 20
	if late > early+early/2+slack {
		t.Errorf("%d bytes are kept at the end, %d after a third", late, early)
	}
	runtime.KeepAlive(w)
}

// bounded describes a snapshot, and fails where nothing comes of it. What never ends is ended by go test.
func bounded(t *testing.T, step int, name string, text []byte, s *workspace.Snapshot) string {
	t.Helper()
	res, err := s.Findings(t.Context())
	if err != nil {
		t.Fatalf("step %d, %s: %v\n%q", step, name, err, text)
	}
	for _, f := range res.Failures {
		t.Errorf("step %d, %s: rule %s: %v\n%q", step, name, f.Rule, f.Err, text)
	}
	for _, p := range res.Problems {
		if strings.Contains(p.Message, "failed") {
			t.Errorf("step %d, %s: %v\n%q", step, name, p, text)
		}
	}
	return describe(t, s)
}

func heap() uint64 {
	var m runtime.MemStats
	for range 3 { // what is held weakly goes in the second
		runtime.GC()
	}
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

var torn = []string{"`", "${", "{", "}", "(", ")", "[", "'", "\"", "/*", "*/", "//", "await ", "=> ", "class X {", "function f() {", "import x from './x';\n", "export ", "<", "@", "\x00", "\xff",
	"\u2028", "if (", "for (const a of b) {", "return ", "...", "?.", "\n\n", "type T = ", "namespace N {", "declare global {", "module.exports = ", "<div>", "switch (x) {", "😀"}

// mutated breaks a text in one to three places.
func mutated(r *rand.Rand, text []byte) []byte {
	at := func() int { return r.IntN(len(text) + 1) }
	for range 1 + r.IntN(3) {
		i, k := at(), at()
		j := min(len(text), i+r.IntN(300))
		switch r.IntN(8) {
		case 0: // cut out
			text = slices.Concat(text[:i], text[j:])
		case 1: // copied elsewhere
			text = slices.Concat(text[:k], text[i:j], text[k:])
		case 2: // cut off
			text = text[:i]
		case 3: // lines swapped
			lines := bytes.Split(text, []byte("\n"))
			a, b := r.IntN(len(lines)), r.IntN(len(lines))
			lines[a], lines[b] = lines[b], lines[a]
			text = bytes.Join(lines, []byte("\n"))
		case 4: // nested
			n := 1 + r.IntN(2000)
			text = slices.Concat(text[:i], bytes.Repeat([]byte(torn[r.IntN(8)]), n), text[i:])
		default:
			text = slices.Concat(text[:i], []byte(torn[r.IntN(len(torn))]), text[i:])
		}
	}
	return bytes.Clone(text)
}
