package workspace_test

import (
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/workspace"
)

// editor is a person at work in a small project: what lies on the disk, what is open, and a source of chance.
type editor struct {
	rand     *rand.Rand
	disk     *memory
	open     map[string]string // absolute path → text of the buffer
	original map[string]string // what the project was like, absolute path → text
	made     int               // files made so far
}

func newEditor(seed uint64, project map[string]string) *editor {
	e := &editor{rand: rand.New(rand.NewPCG(seed, 1)), disk: newMemory(project), open: map[string]string{}, original: project}
	return e
}

// texts is what the workspace ought to see: buffers over the disk.
func (e *editor) texts() map[string]string {
	out := e.disk.texts()
	maps.Copy(out, e.open)
	return out
}

// step does one thing, or a few at once, and returns what it tells the workspace and a description.
func (e *editor) step() ([]workspace.Change, string) {
	n := 1
	if e.rand.IntN(10) == 0 {
		n = 2 + e.rand.IntN(3)
	}
	var changes []workspace.Change
	var done []string
	for range n {
		c, what := e.act()
		changes = append(changes, c...)
		done = append(done, what)
	}
	return changes, strings.Join(done, "; ")
}

func (e *editor) act() ([]workspace.Change, string) {
	switch d := e.rand.IntN(100); {
	case d < 40:
		return e.typeInto("body", (*script).insertLine)
	case d < 50:
		return e.typeInto("query", (*script).toggleQuery)
	case d < 60:
		return e.typeInto("words", (*script).replaceWord)
	case d < 66:
		return e.typeInto("lines", (*script).moveLines)
	case d < 70:
		return e.typeInto("delete", (*script).deleteLine)
	case d < 80:
		return e.restore()
	case d < 85:
		return e.save()
	case d < 89:
		return e.closeBuffer()
	case d < 92:
		return e.changeOnDisk()
	case d < 95:
		return e.rename()
	case d < 97:
		return e.remove()
	}
	return e.configure()
}

func (e *editor) pick(paths []string) string { return paths[e.rand.IntN(len(paths))] }

// sources lists what can be typed into, sorted.
func (e *editor) sources() []string {
	var out []string
	for path := range e.texts() {
		if model.LanguageOf(path) != 0 {
			out = append(out, path)
		}
	}
	slices.Sort(out)
	return out
}

// script is what people do in one language.
type script struct {
	typed []string    // lines, whole and half
	loop  string      // a function with an N+1, to be added at a file's end; in some files half valid
	pairs [][2]string // words that change a signature, an import, a type or what a callee does
}

func scriptOf(path string) *script {
	if model.LanguageOf(path) == model.TypeScript {
		return &webScript
	}
	return &goScript
}

func (e *editor) typeInto(what string, edit func(*script, *rand.Rand, string) string) ([]workspace.Change, string) {
	path := e.pick(e.sources())
	text := edit(scriptOf(path), e.rand, e.texts()[path])
	e.open[path] = text
	return []workspace.Change{{Path: path, Text: []byte(text)}}, what + " in " + path
}

// restore puts a file back, since a project that only decays soon has nothing left to find.
func (e *editor) restore() ([]workspace.Change, string) {
	path := e.pick(slices.Sorted(maps.Keys(e.original)))
	text := e.original[path]
	if e.rand.IntN(2) == 0 {
		delete(e.open, path)
		e.disk.write(path, &text)
		return []workspace.Change{{Path: path}}, "restore on disk " + path
	}
	e.open[path] = text
	return []workspace.Change{{Path: path, Text: []byte(text)}}, "restore " + path
}

func (e *editor) save() ([]workspace.Change, string) {
	if len(e.open) == 0 {
		return nil, "nothing to save"
	}
	path := e.pick(slices.Sorted(maps.Keys(e.open)))
	text := e.open[path]
	e.disk.write(path, &text)
	return []workspace.Change{{Path: path, Text: []byte(text)}}, "save " + path
}

func (e *editor) closeBuffer() ([]workspace.Change, string) {
	if len(e.open) == 0 {
		return nil, "nothing to close"
	}
	path := e.pick(slices.Sorted(maps.Keys(e.open)))
	delete(e.open, path)
	return []workspace.Change{{Path: path}}, "close " + path
}

func (e *editor) changeOnDisk() ([]workspace.Change, string) {
	path := e.pick(e.sources())
	delete(e.open, path)
	text := scriptOf(path).insertLine(e.rand, e.disk.texts()[path])
	e.disk.write(path, &text)
	return []workspace.Change{{Path: path}}, "change on disk " + path
}

func (e *editor) rename() ([]workspace.Change, string) {
	path := e.pick(e.sources())
	text := e.texts()[path]
	e.made++
	extension := filepath.Ext(path)
	to := filepath.Join(filepath.Dir(path), fmt.Sprintf("renamed%d%s", e.made, extension))
	if e.rand.IntN(4) == 0 {
		test := map[string]string{".go": "_test.go"}[extension]
		to = strings.TrimSuffix(to, extension) + cmp.Or(test, ".test"+extension)
	}
	delete(e.open, path)
	e.disk.write(path, nil)
	e.disk.write(to, &text)
	return []workspace.Change{{Path: path}, {Path: to}}, "rename " + path + " to " + to
}

func (e *editor) remove() ([]workspace.Change, string) {
	path := e.pick(e.sources())
	delete(e.open, path)
	e.disk.write(path, nil)
	changes, what := []workspace.Change{{Path: path}}, "remove "+path
	if len(e.sources()) == 0 {
		more, also := e.restore()
		return append(changes, more...), what + ", " + also
	}
	return changes, what
}

var configurations = []string{
	"", "rules:\n  query-in-loop: hint\n", "rules:\n  write-in-loop: off\n", "exclude: [\"internal/postgres/**\"]\n", "exclude: [\"web/**\"]\n", "rules: [\n",
}

func (e *editor) configure() ([]workspace.Change, string) {
	if e.rand.IntN(2) == 0 {
		path := filepath.Join(root, "go.mod")
		text := e.original[path]
		switch e.rand.IntN(3) {
		case 0:
			text = strings.Replace(text, "module example.com/shop", "module example.com/store", 1)
		case 1:
			text += "\nrequire example.com/absent v1.0.0\n"
		}
		delete(e.open, path) // a change on disk is told like a closed buffer
		e.disk.write(path, &text)
		return []workspace.Change{{Path: path}}, "go.mod"
	}
	if manifests := slices.Sorted(maps.Keys(webManifests)); e.rand.IntN(2) == 0 {
		name := e.pick(manifests)
		text := e.pick(webManifests[name])
		path := filepath.Join(root, "web", name)
		delete(e.open, path)
		if e.disk.write(path, &text); text == "" {
			e.disk.write(path, nil)
		}
		return []workspace.Change{{Path: path}}, name + " " + text
	}
	path := filepath.Join(root, ".perfls", "config.yaml")
	text := configurations[e.rand.IntN(len(configurations))]
	delete(e.open, path)
	e.disk.write(path, &text)
	return []workspace.Change{{Path: path}}, "configuration " + text
}

var goScript = script{typed: typed, loop: loopOfQueries, pairs: pairs}

// lines that people type, whole and half.
var typed = []string{
	"", "\t// a comment", "\t_ = ctx", "\tx := 1", "\tif err != nil {", "\t}", "}", "\treturn", "\tfor _, id := range ids {",
	"\t\tdefer rows.Close()", "\tname, err := s.store.Customer(ctx, 7)", "\t_, _ = s.db.ExecContext(ctx, \"DELETE FROM orders WHERE id = $1\", 1)",
	"\tgo s.deleteExpired(ctx)", "import \"fmt\"", "var broken = ", "func extra() {}", "type extra struct{ a int }", "\ts.", "\t\"unfinished",
	"//perfls:ignore query-in-loop -- small", "//perfls:ignore nonsense", "func (s *Service) extra(ctx context.Context) error { return s.deleteExpired(ctx) }",
	"/* open", "\tüber := \"größe 🙂\"", "\x00", "\t}()", "//go:build ignore",
}

func (s *script) insertLine(r *rand.Rand, text string) string {
	lines := strings.Split(text, "\n")
	at := r.IntN(len(lines) + 1)
	return strings.Join(slices.Insert(lines, at, s.typed[r.IntN(len(s.typed))]), "\n")
}

func (*script) deleteLine(r *rand.Rand, text string) string {
	lines := strings.Split(text, "\n")
	at := r.IntN(len(lines))
	return strings.Join(slices.Delete(lines, at, at+1), "\n")
}

func (*script) moveLines(r *rand.Rand, text string) string {
	lines := strings.Split(text, "\n")
	from := r.IntN(len(lines))
	to := min(len(lines), from+1+r.IntN(6))
	moved := slices.Clone(lines[from:to])
	lines = slices.Delete(lines, from, to)
	return strings.Join(slices.Insert(lines, r.IntN(len(lines)+1), moved...), "\n")
}

// loopOfQueries is valid in internal/orders and, without its receiver's fields, half valid elsewhere.
const loopOfQueries = `
func (s *Service) added(ctx context.Context, ids []int64) {
	for _, id := range ids {
		_, _ = s.store.Customer(ctx, id)
	}
}
`

func (s *script) toggleQuery(r *rand.Rand, text string) string {
	if strings.Contains(text, s.loop) {
		return strings.Replace(text, s.loop, "", 1)
	}
	return text + s.loop
}

// pairs of words that change a signature, an import, a type or what a callee does.
var pairs = [][2]string{
	{"limit, offset int", "limit int, offset int"}, {"QueryRowContext", "QueryContext"}, {"Customer(", "Client("}, {"ctx context.Context", "c context.Context"},
	{"*Store", "Store"}, {"range orders", "range orders[:1]"}, {"\"database/sql\"", "sql \"database/sql\""}, {"package orders", "package other"},
	{"example.com/shop/internal/shop", "example.com/shop/internal/none"}, {"r.Get(", "r.Post("}, {"\"/orders\"", "\"/purchases\""}, {"error)", "err error)"},
	{"http.MaxBytesReader(w, r.Body, maxBody)", "r.Body"}, {"for _, it := range", "for i, it := range"}, {"int64", "int32"}, {"store   shop.Store", "store   *postgres.Store"},
}

func (s *script) replaceWord(r *rand.Rand, text string) string {
	start := r.IntN(len(s.pairs))
	for i := range s.pairs {
		p := s.pairs[(start+i)%len(s.pairs)]
		if r.IntN(2) == 0 {
			p[0], p[1] = p[1], p[0]
		}
		if n := strings.Count(text, p[0]); n > 0 {
			if r.IntN(2) == 0 {
				return strings.ReplaceAll(text, p[0], p[1])
			}
			return strings.Replace(text, p[0], p[1], 1)
		}
	}
	return text
}

// memory is a disk in memory that changes while a workspace looks at it.
type memory struct{ state atomic.Pointer[files.Overlay] }

func newMemory(texts map[string]string) *memory {
	m := &memory{}
	bytes := map[string][]byte{}
	for path, text := range texts {
		bytes[path] = []byte(text)
	}
	m.state.Store(&files.Overlay{Base: empty{}, Texts: bytes})
	return m
}

// write replaces a file; nil deletes it.
func (m *memory) write(path string, text *string) {
	texts := maps.Clone(m.state.Load().Texts)
	delete(texts, path)
	if text != nil {
		texts[path] = []byte(*text)
	}
	m.state.Store(&files.Overlay{Base: empty{}, Texts: texts})
}

func (m *memory) texts() map[string]string {
	out := map[string]string{}
	for path, text := range m.state.Load().Texts {
		out[path] = string(text)
	}
	return out
}

func (m *memory) ReadFile(path string) ([]byte, error)       { return m.state.Load().ReadFile(path) }
func (m *memory) ReadDir(path string) ([]fs.DirEntry, error) { return m.state.Load().ReadDir(path) }
func (m *memory) Stat(path string) (fs.FileInfo, error)      { return m.state.Load().Stat(path) }

// empty is a disk without a file.
type empty struct{}

func (empty) ReadFile(path string) ([]byte, error)       { return nil, notThere("open", path) }
func (empty) ReadDir(path string) ([]fs.DirEntry, error) { return nil, notThere("open", path) }
func (empty) Stat(path string) (fs.FileInfo, error)      { return nil, notThere("stat", path) }

func notThere(op, path string) error { return &fs.PathError{Op: op, Path: path, Err: fs.ErrNotExist} }

var root = filepath.FromSlash("/workspace")

// readProject reads a folder of testdata/projects as if it lay at root.
func readProject(t testing.TB, name string) map[string]string {
	t.Helper()
	dir := filepath.Join("..", "..", "testdata", "projects", name)
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path)
		out[filepath.Join(root, rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
