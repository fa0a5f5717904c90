package server

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

const (
	slowText = "for { slow() }\nfunc slow_() {}\n"
	fileA    = "file:///w/a.go"
	fileB    = "file:///w/b.go"
)

// TestEveryRequestSeesItsVersion writes changes and requests in one burst. Each answer must be about the text before it.
func TestEveryRequestSeesItsVersion(t *testing.T) {
	e := launch(t, newFake(nil).open)
	e.ignore["textDocument/publishDiagnostics"] = true
	e.initialize(`{}`, "/w")
	e.open(fileA, 0, "func slow_() {}\n")
	const n = 2000
	var burst strings.Builder
	for v := 1; v <= n; v++ {
		// Version v has v%50 lines above the call.
		content, _ := json.Marshal(strings.Repeat("\n", v%50) + "for { slow() }\nfunc slow_() {}\n")
		change := fmt.Sprintf(`{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":%q,"version":%d},"contentChanges":[{"text":%s}]}}`, fileA, v, content)
		pull := fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":%q}}}`, v, fileA)
		fmt.Fprintf(&burst, "Content-Length: %d\r\n\r\n%sContent-Length: %d\r\n\r\n%s", len(change), change, len(pull), pull)
	}
	go e.raw(burst.String())
	wrong := 0
	for v := 1; v <= n; v++ {
		m := e.response(fmt.Sprint(v))
		var r struct{ Items []diagnostic }
		if m.Error != nil || json.Unmarshal(m.Result, &r) != nil || len(r.Items) != 1 || int(r.Items[0].Range.Start.Line) != v%50 {
			wrong++
		}
	}
	if wrong > 0 {
		t.Errorf("%d of %d requests saw another version", wrong, n)
	}
}

// TestIncrementalSync edits by ranges and compares what the server has with the text that the edits make.
func TestIncrementalSync(t *testing.T) {
	for _, enc := range []string{"utf-8", "utf-16", "utf-32"} {
		t.Run(enc, func(t *testing.T) {
			e := launch(t, newFake(nil).open)
			e.initialize(`{"general":{"positionEncodings":["`+enc+`"]}}`, "/w")
			// The call follows é (2 bytes), 漢 (3 bytes), 😀 (4 bytes, 2 units of UTF-16).
			e.open(fileA, 1, "é漢😀 slow()\r\nfunc slow_() {}\r\n")
			column := map[string]int{"utf-8": 10, "utf-16": 5, "utf-32": 4}[enc]
			want := func(version, line, column int) {
				t.Helper()
				p := e.publication(fileA, version)
				if len(p.Diagnostics) != 1 {
					t.Fatalf("version %d: %+v", version, p)
				}
				if r := p.Diagnostics[0].Range; int(r.Start.Line) != line || int(r.Start.Character) != column || int(r.End.Character) != column+6 {
					t.Errorf("version %d: at %+v, want line %d column %d", version, r, line, column)
				}
			}
			want(1, 0, column)
			edit := func(version int, changes ...any) {
				e.notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": fileA, "version": version}, "contentChanges": changes})
			}
			span := func(l1, c1, l2, c2 int, text string) any {
				return map[string]any{"range": map[string]any{"start": map[string]int{"line": l1, "character": c1}, "end": map[string]int{"line": l2, "character": c2}}, "text": text}
			}
			edit(2, span(0, 0, 0, 0, "x\r\n"))
			want(2, 1, column)
			edit(3, span(0, 0, 1, 0, ""), span(0, column, 0, column, "\n"), span(1, 0, 1, 0, " "))
			want(3, 1, 1)
			edit(2, span(0, 99, 0, 4_000_000, "!")) // a version that goes backwards, a column past the end
			want(2, 1, 1)
			edit(4, span(1, 0, 0, 0, "")) // the wrong way round
			want(4, 0, 1)
			edit(5, map[string]any{"text": "func slow_() {}"}, span(7, 0, 9, 9, "\n slow()"))
			want(5, 1, 1)
		})
	}
}

// TestEditsAgainstReference applies random edits and compares with edits on runes.
func TestEditsAgainstReference(t *testing.T) {
	alphabet := []rune("ab\n\r é漢😀\t")
	seed := uint32(1)
	next := func(n int) int { seed = seed*1664525 + 1013904223; return int(seed>>8) % n }
	word := func() string {
		var b strings.Builder
		for range next(6) {
			b.WriteRune(alphabet[next(len(alphabet))])
		}
		return b.String()
	}
	for _, enc := range []text.Encoding{text.UTF8, text.UTF16, text.UTF32} {
		d := newDocument(fileA, "go", 0, "")
		want := ""
		for v := range 3000 {
			from, to := next(len(want)+1), next(len(want)+1)
			from, to = min(from, to), max(from, to)
			lines := text.NewLines(want)
			r := rangeOf(lines, from, to, enc)
			// A place inside a rune or between \r and \n is the nearest that has a position.
			from, to = offset(lines, r.Start, enc), offset(lines, r.End, enc)
			insert := word()
			want = want[:from] + insert + want[to:]
			d = d.edit(int32(v), []protocol.TextDocumentContentChangeEvent{&protocol.TextDocumentContentChangePartial{Range: r, Text: insert}}, enc)
			if d.text != want || d.version != int32(v) {
				t.Fatalf("encoding %d, edit %d: %v %q on %q: %q, want %q", enc, v, r, insert, lines.Text(), d.text, want)
			}
			if len(want) > 200 {
				want = ""
				d = newDocument(fileA, "go", 0, "")
			}
		}
	}
}

// TestOddDocuments opens twice, changes and closes what is not open, and edits what nothing analyses.
func TestOddDocuments(t *testing.T) {
	e := launch(t, newFake(nil).open)
	e.initialize(`{}`, "/w")
	e.change(fileA, 7, slowText)
	e.close(fileA)
	e.open(fileA, 1, "")
	e.open(fileA, 2, slowText)
	if p := e.publication(fileA, 2); len(p.Diagnostics) != 1 {
		t.Errorf("opened twice: %+v", p)
	}
	e.open("file:///w/a.py", 1, slowText)
	e.open("file:///w/go.mod", 1, slowText)
	e.change("file:///w/a.py", 2, " slow()")
	var r struct{ Items []diagnostic }
	e.call("textDocument/diagnostic", doc("file:///w/a.py"), &r)
	if r.Items == nil || len(r.Items) != 0 {
		t.Errorf("findings in Python: %+v", r)
	}
	e.close(fileA)
	if p := e.publication(fileA, 0); len(p.Diagnostics) != 0 || p.Version != nil {
		t.Errorf("closed: %+v", p)
	}
	e.close(fileA)
}

// TestUntitled analyses buffers that are no files: with the first folder, or alone.
func TestUntitled(t *testing.T) {
	for _, uri := range []string{"untitled:Untitled-1", "inmemory://model/1.go", "vscode-vfs://host/dir/x_test.go"} {
		for _, roots := range [][]string{nil, {"/w"}} {
			t.Run(fmt.Sprint(uri, roots), func(t *testing.T) {
				f := newFake(nil)
				e := launch(t, f.open)
				e.initialize(`{"textDocument":{"publishDiagnostics":{"relatedInformation":true},"codeAction":{"codeActionLiteralSupport":{}}}}`, roots...)
				e.open(uri, 3, slowText)
				p := e.publication(uri, 3)
				if len(p.Diagnostics) != 1 || p.Diagnostics[0].RelatedInformation[0].Location.URI != uri {
					t.Fatalf("%+v", p)
				}
				var actions []struct {
					Title string
					Edit  struct {
						Changes map[string][]protocol.TextEdit
					}
				}
				e.call("textDocument/codeAction", map[string]any{"textDocument": map[string]any{"uri": uri}, "range": p.Diagnostics[0].Range, "context": map[string]any{"diagnostics": []any{}}}, &actions)
				if len(actions) != 2 || actions[0].Edit.Changes[uri] == nil {
					t.Errorf("actions %+v", actions)
				}
				f.mu.Lock()
				defer f.mu.Unlock()
				for path := range f.texts {
					if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
						t.Errorf("made-up path %s", path)
					}
					if strings.HasPrefix(uri, "untitled:") && roots != nil && !strings.HasPrefix(path, "/w/") {
						t.Errorf("made-up path %s lies outside of the folder", path)
					}
				}
			})
		}
	}
}

// TestFileWithoutFolder is analysed with its module, or with its directory alone.
func TestFileWithoutFolder(t *testing.T) {
	root := string(filepath.Separator) + "home"
	module := filepath.Join(root, "module", "pkg")
	disk := files.Overlay{Base: emptyDisk{}, Texts: map[string][]byte{filepath.Join(root, "module", "go.mod"): []byte("module m\n"), filepath.Join(root, "y.go"): {}}}
	f := newFake(nil)
	toServer, in := io.Pipe()
	out, fromServer := io.Pipe()
	e := launchWith(t, Options{open: f.open, Workspace: workspace.Options{FS: disk}}, toServer, in, out, fromServer)
	e.initialize(`{}`)
	u := "file://" + filepath.ToSlash(filepath.Join(module, "x.go"))
	e.open(u, 1, slowText)
	e.publication(u, 1)
	f.mu.Lock()
	if f.root != filepath.Join(root, "module") {
		t.Errorf("root %s", f.root)
	}
	f.mu.Unlock()
	e.close(u)
	e.publication(u, 0)
	u = "file://" + filepath.ToSlash(filepath.Join(root, "x.go"))
	e.open(u, 1, slowText)
	e.publication(u, 1)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.root != root {
		t.Errorf("root %s", f.root)
	}
	entries, err := f.opts.FS.ReadDir(root)
	if err != nil || len(entries) != 1 || entries[0].Name() != "y.go" {
		t.Errorf("a file's directory is read with what is below it: %v %v", entries, err)
	}
	if _, err := f.opts.FS.ReadFile(filepath.Join(root, "module", "go.mod")); err == nil {
		t.Error("a file below can be read")
	}
	e.close(u)
	e.publication(u, 0)
}

// TestHome names the extension by which each kind of document is analysed, and the top of what it belongs to.
func TestHome(t *testing.T) {
	disk := files.Overlay{Base: emptyDisk{}, Texts: map[string][]byte{"/repo/package.json": {}, "/repo/api/tsconfig.json": {}, "/repo/api/go.mod": {}}}
	for _, c := range []struct{ language, uri, root, extension string }{
		{"go", "file:///repo/api/x/a.go", "/repo/api", ".go"},
		{"typescript", "file:///repo/api/x/a.ts", "/repo/api", ".ts"},
		{"javascript", "file:///repo/x/a.mjs", "/repo", ".mjs"},
		{"plaintext", "file:///repo/x/a.tsx", "/repo", ".tsx"},
		{"typescript", "file:///repo/x/a.vue", "", ""},
		{"typescript", "file:///repo/node_modules/pg/a.ts", "", ""},
		{"javascript", "file:///elsewhere/a.jsx", "/elsewhere", ".jsx"},
		{"typescriptreact", "untitled:Untitled-1", filepath.Join(os.TempDir(), "perfls-untitled"), ".tsx"},
		{"javascript", "untitled:/tmp/a.mjs", filepath.Join(os.TempDir(), "perfls-untitled"), ".mjs"},
		{"javascript", "untitled:/tmp/a.go", filepath.Join(os.TempDir(), "perfls-untitled"), ".js"},
		{"", "inmemory://model/1.cts", filepath.Join(os.TempDir(), "perfls-untitled"), ".cts"},
		{"python", "untitled:Untitled-1", "", ""},
	} {
		s := &session{opts: Options{Workspace: workspace.Options{FS: disk}}, conn: &conn{base: t.Context()}}
		f, path := s.home(uri.URI(c.uri), c.language)
		if f == nil {
			if c.root != "" {
				t.Errorf("%s: not analysed", c.uri)
			}
			continue
		}
		if f.root != filepath.FromSlash(c.root) || filepath.Ext(path) != c.extension {
			t.Errorf("%s (%s): %s in %s, want *%s in %s", c.uri, c.language, path, f.root, c.extension, c.root)
		}
	}
}

// TestRelevant says which changes on disk matter, and what an install changes.
func TestRelevant(t *testing.T) {
	for path, want := range map[string]string{
		"/w/a.go": "/w/a.go", "/w/src/a.tsx": "/w/src/a.tsx", "/w/tsconfig.build.json": "/w/tsconfig.build.json", "/w/schema.prisma": "/w/schema.prisma",
		"/w/pnpm-workspace.yaml": "/w/pnpm-workspace.yaml", "/w/folder": "/w/folder", "/w/node_modules/pg/index.d.ts": "", "/w/data.json": "", "/w/a.css": "",
		"/w/node_modules/.package-lock.json": "/w/node_modules", "/w/node_modules/.modules.yaml": "/w/node_modules", "/w/node_modules/.yarn-state.yml": "/w/node_modules",
	} {
		if got, ok := relevant(filepath.FromSlash(path)); ok != (want != "") || ok && filepath.ToSlash(got) != want {
			t.Errorf("%s: %q, %v", path, got, ok)
		}
	}
}

// TestOverRealPipes runs a session between file descriptors.
func TestOverRealPipes(t *testing.T) {
	toServer, in, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	out, fromServer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	e := launchOver(t, newFake(nil).open, toServer, in, out, fromServer)
	e.initialize(`{}`, "/w")
	e.open(fileA, 1, slowText)
	e.publication(fileA, 1)
}

func TestExitCodes(t *testing.T) {
	end := map[string]struct {
		how  func(e *editor)
		code int
	}{
		"exit after shutdown":    {func(e *editor) { e.call("shutdown", nil, nil); e.notify("exit", nil) }, 0},
		"end after shutdown":     {func(e *editor) { e.call("shutdown", nil, nil); e.in.Close() }, 0},
		"exit without shutdown":  {func(e *editor) { e.notify("exit", nil) }, 1},
		"end of input":           {func(e *editor) { e.in.Close() }, 1},
		"end inside of a header": {func(e *editor) { e.raw("Content-Le"); e.in.Close() }, 1},
		"end inside of a body":   {func(e *editor) { e.raw("Content-Length: 100\r\n\r\n{"); e.in.Close() }, 1},
	}
	for name, c := range end {
		t.Run(name, func(t *testing.T) {
			e := launch(t, newFake(nil).open)
			e.initialize(`{}`, "/w")
			c.how(e)
			if code := e.wait(); code != c.code {
				t.Errorf("exit code %d", code)
			}
		})
	}
}

// TestClientGone ends while an analysis runs that only its context can stop, and leaves no goroutine.
func TestClientGone(t *testing.T) {
	before := runtime.NumGoroutine()
	t.Run("session", func(t *testing.T) {
		f := newFake(nil)
		started := make(chan struct{}, 10)
		f.finding = func(ctx context.Context) error { started <- struct{}{}; <-ctx.Done(); return ctx.Err() }
		e := launch(t, f.open)
		e.initialize(`{}`, "/w")
		e.open(fileA, 1, slowText)
		e.ask("textDocument/hover", at(fileA, 0, 7))
		<-started
		began := time.Now()
		e.in.Close()
		if code := e.wait(); code != 1 {
			t.Errorf("exit code %d", code)
		}
		if took := time.Since(began); took > grace {
			t.Errorf("ended after %v", took)
		}
		e.tryTake(func(m incoming) bool { return m.Error != nil }, limit) // the hover is answered or not
	})
	noLeaks(t, before)
}

// noLeaks waits for the number of goroutines to come down again.
func noLeaks(t *testing.T, before int) {
	t.Helper()
	deadline := time.Now().Add(limit)
	for runtime.NumGoroutine() > before {
		if time.Now().After(deadline) {
			stacks := make([]byte, 1<<20)
			t.Fatalf("%d goroutines before, %d after:\n%s", before, runtime.NumGoroutine(), stacks[:runtime.Stack(stacks, true)])
		}
		time.Sleep(time.Millisecond)
	}
}

func TestNoGoroutineIsLeft(t *testing.T) {
	before := runtime.NumGoroutine()
	t.Run("session", func(t *testing.T) {
		e := launch(t, newFake(nil).open)
		e.initialize(`{}`, "/w", "/v")
		for i := range 20 {
			e.open(fileA, i+1, slowText)
		}
		e.publication(fileA, 20)
		e.call("textDocument/codeAction", map[string]any{"textDocument": map[string]any{"uri": fileA}, "range": protocol.Range{}, "context": map[string]any{"diagnostics": []any{}}}, nil)
	})
	noLeaks(t, before)
}

// TestClientThatDoesNotRead must not stop the server from reading, nor from ending.
func TestClientThatDoesNotRead(t *testing.T) {
	toServer, in := io.Pipe()
	out, fromServer := io.Pipe()
	exit := make(chan int, 1)
	go func() {
		exit <- Run(context.Background(), toServer, fromServer, Options{open: newFake(nil).open})
	}()
	write := func(body string) { fmt.Fprintf(in, "Content-Length: %d\r\n\r\n%s", len(body), body) }
	write(`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}`)
	for i := range 1000 {
		write(fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"workspace/executeCommand","params":{"command":"perfls.explain","arguments":["query-in-loop"]}}`, i+2))
	}
	out.Close() // the client is gone: writing fails from now on
	select {
	case code := <-exit:
		if code != 1 {
			t.Errorf("exit code %d", code)
		}
	case <-time.After(limit):
		t.Fatal("the server does not end")
	}
	fromServer.Close()
}
