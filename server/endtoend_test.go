package server

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/workspace"
	"go.lsp.dev/protocol"
)

// real starts a server with the real analysis, as cmd does.
func real(t *testing.T) *editor {
	t.Helper()
	toServer, in := io.Pipe()
	out, fromServer := io.Pipe()
	o := workspace.DefaultOptions("", os.Environ())
	o.ModCache = "" // stubs must do
	return launchWith(t, Options{Workspace: o}, toServer, in, out, fromServer)
}

const (
	realModule = "module example.com/app\n\ngo 1.26\n"
	realStore  = `package app

import (
	"context"
	"database/sql"
)

type Store struct{ db *sql.DB }

func (s *Store) Name(ctx context.Context, id int64) (string, error) {
	var name string
	err := s.db.QueryRowContext(ctx, "SELECT name FROM users WHERE id = $1", id).Scan(&name)
	return name, err
}
`
	realAPI = `package app

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
)

// é漢😀 comes before the finding.
func (s *Store) List(w http.ResponseWriter, r *http.Request) {
	var ids []int64
	if err := json.NewDecoder(r.Body).Decode(&ids); err != nil {
		return
	}
	for _, id := range ids {
		name, err := s.Name(r.Context(), id)
		if err != nil {
			return
		}
		fmt.Fprintln(w, name)
	}
}

func names(ctx context.Context, db *sql.DB, ids []int64) ([]string, error) {
	var out []string
	for _, id := range ids {
		var name string
		if err := db.QueryRowContext(ctx, "SELECT name FROM users WHERE id = $1", id).Scan(&name); err != nil {
			return nil, err
		}
		out = append(out, name)
	}
	return out, nil
}

func Register(s *Store) {
	http.HandleFunc("/list", s.List)
	http.HandleFunc("/names", func(w http.ResponseWriter, r *http.Request) {
		var ids []int64
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&ids); err != nil {
			return
		}
		list, err := names(r.Context(), s.db, ids)
		fmt.Fprintln(w, list, err)
	})
}
`
)

func writeTree(t *testing.T, tree map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, content := range tree {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func byRule(list []diagnostic, rule string) []diagnostic {
	var found []diagnostic
	for _, d := range list {
		if d.Code == rule {
			found = append(found, d)
		}
	}
	return found
}

// TestEndToEnd opens a file with an N+1 through a call into another file, sees it with its path, edits both files, applies the fixes
// that are offered, and compares what is left with a fresh session on the same text.
func TestEndToEnd(t *testing.T) {
	root := writeTree(t, map[string]string{"go.mod": realModule, "store.go": realStore, "api.go": realAPI})
	api, store := "file://"+filepath.ToSlash(filepath.Join(root, "api.go")), "file://"+filepath.ToSlash(filepath.Join(root, "store.go"))
	e := real(t)
	e.initialize(`{"textDocument":{"publishDiagnostics":{`+allDiagnostics+`},"hover":{"contentFormat":["markdown"]},"codeAction":{"codeActionLiteralSupport":{}}}}`, root)
	e.open(api, 1, realAPI)
	opened := e.publication(api, 1)
	loops := byRule(opened.Diagnostics, "query-in-loop")
	if len(loops) == 0 {
		t.Fatalf("no N+1 in %+v", opened)
	}
	lines := strings.Split(realAPI, "\n")
	var calls *diagnostic
	for i, d := range loops {
		if strings.Contains(lines[d.Range.Start.Line], "s.Name(") {
			calls = &loops[i]
		}
	}
	if calls == nil {
		t.Fatalf("not through the call: %+v", loops)
	}
	inStore := false
	for _, hop := range calls.RelatedInformation {
		inStore = inStore || hop.Location.URI == store
	}
	if !inStore {
		t.Errorf("no hop leads to the query: %+v", calls.RelatedInformation)
	}
	var hover struct{ Contents protocol.MarkupContent }
	e.call("textDocument/hover", at(api, int(calls.Range.Start.Line), int(calls.Range.Start.Character)), &hover)
	if !strings.Contains(hover.Contents.Value, "query-in-loop") || hover.Contents.Kind != "markdown" {
		t.Errorf("hover %+v", hover)
	}

	// The callee loses its query in another buffer: the caller's finding goes, and comes back.
	e.open(store, 1, realStore)
	e.publication(store, 1)
	e.change(store, 2, strings.Replace(realStore, `err := s.db.QueryRowContext(ctx, "SELECT name FROM users WHERE id = $1", id).Scan(&name)`, `var err error`, 1))
	if p := e.publication(api, 1); len(byRule(p.Diagnostics, "query-in-loop")) != len(loops)-1 {
		t.Errorf("after the query went: %+v", p)
	}
	e.change(store, 3, realStore)
	if p := e.publication(api, 1); len(byRule(p.Diagnostics, "query-in-loop")) != len(loops) {
		t.Errorf("after the query came back: %+v", p)
	}

	content, version := realAPI, 1
	for _, want := range []string{"Ignore query-in-loop", "Limit the request body"} {
		d := *calls
		if want != "Ignore query-in-loop" {
			d.Range = spot(12, 5, 5) // in the handler
		}
		applied := false
		for _, a := range e.actions(api, d.Range, nil) {
			if strings.HasPrefix(a.Title, want) && !applied {
				content, applied = apply(t, content, a.Edit), true
			}
		}
		if !applied {
			t.Fatalf("no action %q", want)
		}
		version++
		e.change(api, version, content)
		e.publication(api, version)
	}
	if !strings.Contains(content, "http.MaxBytesReader(") || !strings.Contains(content, "\t\t//perfls:ignore query-in-loop -- reason\n") {
		t.Errorf("edited text:\n%s", content)
	}
	version++
	e.change(api, version, content)
	edited := e.publication(api, version)
	if got := byRule(edited.Diagnostics, "query-in-loop"); len(got) != len(loops)-1 {
		t.Errorf("after the actions: %+v", got)
	}

	fresh := real(t)
	fresh.initialize(`{"textDocument":{"publishDiagnostics":{`+allDiagnostics+`}}}`, root)
	fresh.open(api, version, content)
	again := fresh.publication(api, version)
	a, _ := json.Marshal(edited)
	b, _ := json.Marshal(again)
	if string(a) != string(b) {
		t.Errorf("edited:\n%s\nfresh:\n%s", a, b)
	}
}

// reviewed applies the one fix that is offered for a place, which asks for confirmation, and returns the text that results.
func reviewed(t *testing.T, e *editor, uri string, at protocol.Range, source string) string {
	t.Helper()
	list := e.actions(uri, at, nil, "quickfix")
	i := slices.IndexFunc(list, func(a action) bool { return !strings.HasPrefix(a.Title, "Ignore") })
	if i < 0 {
		t.Fatalf("not offered: %s", titles(list))
	}
	var resolved action
	e.call("codeAction/resolve", list[i].raw, &resolved)
	if !strings.Contains(string(resolved.Edit), `"needsConfirmation":true`) {
		t.Errorf("%s", resolved.Edit)
	}
	return apply(t, source, resolved.Edit)
}

// TestBatchFix applies the fix of an N+1 that stands in the loop itself.
func TestBatchFix(t *testing.T) {
	root := writeTree(t, map[string]string{"go.mod": realModule, "store.go": realStore, "api.go": realAPI})
	api := "file://" + filepath.ToSlash(filepath.Join(root, "api.go"))
	e := real(t)
	e.initialize(lazyActions, root)
	e.open(api, 1, realAPI)
	e.publication(api, 1)
	line := uint32(strings.Count(realAPI[:strings.Index(realAPI, "if err := db.QueryRow")], "\n"))
	content := reviewed(t, e, api, protocol.Range{Start: protocol.Position{Line: line}, End: protocol.Position{Line: line + 1}}, realAPI)
	e.change(api, 2, content)
	before := len(byRule(e.publication(api, 2).Diagnostics, "query-in-loop"))
	if before != 1 { // the one through the call is left
		t.Errorf("%d left in\n%s", before, content)
	}
}

// TestPastedSnippet: a buffer that is no file has an entry, and so findings.
func TestPastedSnippet(t *testing.T) {
	for _, roots := range [][]string{nil, {writeTree(t, map[string]string{"go.mod": realModule, "store.go": realStore})}} {
		e := real(t)
		e.initialize(plainActions, roots...)
		snippet := strings.Replace(strings.Replace(realAPI, "package app", "package main", 1), "func Register", "type Store struct{ db *sql.DB }\n\nfunc (s *Store) Name(ctx context.Context, id int64) (n string, err error) {\n\terr = s.db.QueryRowContext(ctx, \"SELECT name FROM users WHERE id = $1\", id).Scan(&n)\n\treturn\n}\n\nfunc Register", 1)
		e.open("untitled:Untitled-1", 1, snippet)
		p := e.publication("untitled:Untitled-1", 1)
		if len(byRule(p.Diagnostics, "query-in-loop")) == 0 {
			t.Errorf("with folders %v: %+v", roots, p)
		}
		if got := titles(e.actions("untitled:Untitled-1", spot(12, 5, 5), nil, "refactor")); !strings.Contains(got, "Limit the request body") {
			t.Errorf("with folders %v: actions %q", roots, got)
		}
	}
}

// TestRealFixAll: the safe fixes of a document are one action, which leaves out what has to be reviewed.
func TestRealFixAll(t *testing.T) {
	const code = `package app

import "regexp"

func IsDate(text string) bool {
	re := regexp.MustCompile("^[0-9-]+$")
	return re.MatchString(text)
}

func IsTime(text string) bool {
	matched, _ := regexp.MatchString("^[0-9:]+$", text)
	return matched
}
`
	const want = `package app

import "regexp"

var dateRegexp = regexp.MustCompile("^[0-9-]+$")

func IsDate(text string) bool {
	return dateRegexp.MatchString(text)
}

var timeRegexp = regexp.MustCompile("^[0-9:]+$")

func IsTime(text string) bool {
	matched := timeRegexp.MatchString(text)
	return matched
}
`
	root := t.TempDir()
	for name, content := range map[string]string{"go.mod": realModule, "store.go": realStore, "api.go": realAPI, "dates.go": code} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	e := real(t)
	e.initialize(plainActions, root)
	dates, api := "file://"+filepath.ToSlash(filepath.Join(root, "dates.go")), "file://"+filepath.ToSlash(filepath.Join(root, "api.go"))
	e.open(dates, 1, code)
	if d := e.publication(dates, 1).Diagnostics; len(d) != 2 {
		t.Fatalf("%d diagnostics, want 2: %v", len(d), d)
	}
	list := e.actions(dates, spot(0, 0, 0), nil, "source.fixAll.perfls")
	if len(list) != 1 {
		t.Fatalf("offered %+v", list)
	}
	if got := apply(t, code, list[0].Edit); got != want {
		t.Errorf("%s", got)
	}
	e.change(dates, 2, want)
	e.publication(dates, 2)
	if list := e.actions(dates, spot(0, 0, 0), nil, "source.fixAll.perfls"); len(list) != 0 {
		t.Errorf("offered %+v", list)
	}
	e.open(api, 1, realAPI) // its findings have fixes that somebody has to look at
	e.publication(api, 1)
	if list := e.actions(api, spot(0, 0, 0), nil, "source.fixAll.perfls"); len(list) != 0 {
		t.Errorf("offered %+v", list)
	}
}
