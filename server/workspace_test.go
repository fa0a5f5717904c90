package server

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/perfls/perfls/internal/workspace"
)

// fakes opens one fake per folder.
type fakes struct {
	mu     sync.Mutex
	byRoot map[string]*fake
	opened []string
}

func (f *fakes) open(ctx context.Context, o workspace.Options) (engine, error) {
	f.mu.Lock()
	f.opened = append(f.opened, o.Root)
	if f.byRoot == nil {
		f.byRoot = map[string]*fake{}
	}
	if f.byRoot[o.Root] == nil {
		f.byRoot[o.Root] = newFake(nil)
	}
	x := f.byRoot[o.Root]
	f.mu.Unlock()
	return x.open(ctx, o)
}

// TestFolders: each document belongs to its innermost folder; folders come and go, and their findings with them.
func TestFolders(t *testing.T) {
	f := &fakes{}
	e := launch(t, f.open)
	r := e.initialize(`{}`, "/w", "/w/inner", "/v")
	if r.Capabilities.Workspace == nil || r.Capabilities.Workspace.WorkspaceFolders == nil {
		t.Error("workspace folders are not announced")
	}
	inner := "file:///w/inner/x.go"
	e.open(inner, 1, slowText)
	if p := e.publication(inner, 1); len(p.Diagnostics) != 1 { // once, although both folders see it
		t.Fatalf("%+v", p)
	}
	e.notify("workspace/didChangeWorkspaceFolders", map[string]any{"event": map[string]any{"added": []any{}, "removed": []any{map[string]string{"uri": "file:///w/inner", "name": ""}}}})
	p := e.publication(inner, 0)
	if len(p.Diagnostics) == 0 { // the inner folder's are withdrawn, unless the outer folder's overtake that in the outbox
		p = e.publication(inner, 1)
	}
	if len(p.Diagnostics) != 1 { // now the outer folder's
		t.Errorf("%+v", p)
	}
	e.notify("workspace/didChangeWorkspaceFolders", map[string]any{"event": map[string]any{"added": []any{map[string]string{"uri": "file:///u", "name": "u"}, map[string]string{"uri": "file:///u", "name": "again"}, map[string]string{"uri": "vscode-vfs://x/y", "name": "remote"}}, "removed": []any{map[string]string{"uri": "file:///nowhere", "name": ""}}}})
	e.wantLog = []string{"is not on this disk"}
	u := "file:///u/x.go"
	e.open(u, 1, slowText)
	e.publication(u, 1)
	var total totals
	e.call("workspace/executeCommand", map[string]any{"command": "perfls.scan"}, &total)
	if total.Findings != 2 || len(total.Folders) != 3 || total.ByRule["query-in-loop"] != 2 || total.ByLevel["warning"] != 2 || total.ByCategory["database"] != 2 || total.FileCount != 2 {
		t.Errorf("%+v", total)
	}
	e.ignoreFurtherPublications()
}

func (e *editor) ignoreFurtherPublications() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.ignore["textDocument/publishDiagnostics"] = true
	kept := e.inbox[:0]
	for _, m := range e.inbox {
		if m.Method != "textDocument/publishDiagnostics" {
			kept = append(kept, m)
		}
	}
	e.inbox = kept
}

// TestScan shows the findings of closed files, with progress where that is announced, and takes them back when they are gone.
func TestScan(t *testing.T) {
	f := newFake(map[string]string{"/w/closed.go": "for { slow() }"})
	e := launch(t, f.open)
	var mu sync.Mutex
	created := 0
	e.answer("window/workDoneProgress/create", func(json.RawMessage) any { mu.Lock(); defer mu.Unlock(); created++; return nil })
	e.answer("client/registerCapability", func(json.RawMessage) any { return nil })
	e.initialize(`{"window":{"workDoneProgress":true},"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}`, "/w")
	e.open(fileA, 1, slowText)
	e.publication(fileA, 1)
	kinds := func(n int) string {
		var all []string
		for range n {
			var p struct{ Value struct{ Kind string } }
			if err := json.Unmarshal(e.notification("$/progress"), &p); err != nil {
				t.Fatal(err)
			}
			all = append(all, p.Value.Kind)
		}
		return strings.Join(all, " ")
	}
	if got := kinds(2); got != "begin end" {
		t.Errorf("loading: %s", got)
	}
	var total totals
	e.call("workspace/executeCommand", map[string]any{"command": "perfls.scan"}, &total)
	if total.Findings != 2 || total.FileCount != 2 {
		t.Errorf("%+v", total)
	}
	if got := kinds(2); got != "begin end" {
		t.Errorf("scan: %s", got)
	}
	e.call("workspace/executeCommand", map[string]any{"command": "perfls.scan", "workDoneToken": "mine"}, &total)
	if p := string(e.notification("$/progress")); !strings.Contains(p, `"token":"mine"`) {
		t.Error(p)
	}
	e.notification("$/progress")
	mu.Lock()
	if created != 2 {
		t.Errorf("%d tokens were created", created)
	}
	mu.Unlock()
	if p := e.publication("file:///w/closed.go", 0); len(p.Diagnostics) != 1 || p.Version != nil {
		t.Errorf("%+v", p)
	}
	e.change(fileA, 2, "func quick() {}")
	if p := e.publication("file:///w/closed.go", 0); len(p.Diagnostics) != 0 {
		t.Errorf("%+v", p)
	}
	e.publication(fileA, 2)
}

// TestScanIsCancelled through its progress.
func TestScanIsCancelled(t *testing.T) {
	f := newFake(nil)
	f.finding = func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }
	e := launch(t, f.open)
	e.initialize(`{}`, "/w")
	id := e.ask("workspace/executeCommand", map[string]any{"command": "perfls.scan", "workDoneToken": 7})
	if p := string(e.notification("$/progress")); !strings.Contains(p, `"cancellable":true`) {
		t.Error(p)
	}
	e.notify("window/workDoneProgress/cancel", map[string]any{"token": "7"}) // another token
	e.notify("window/workDoneProgress/cancel", map[string]any{"token": 7})
	if m := e.response(id); m.Error == nil || m.Error.Code != -32800 {
		t.Errorf("%+v", m)
	}
	if p := string(e.notification("$/progress")); !strings.Contains(p, `"end"`) {
		t.Error(p)
	}
}

func TestCommands(t *testing.T) {
	e := launch(t, newFake(nil).open)
	r := e.initialize(`{}`)
	if got := fmt.Sprint(r.Capabilities.ExecuteCommandProvider.Commands); got != "[perfls.explain perfls.scan]" {
		t.Error(got)
	}
	var x explanation
	e.call("workspace/executeCommand", map[string]any{"command": "perfls.explain", "arguments": []any{"query-in-loop"}}, &x)
	if x.ID != "query-in-loop" || x.Category != "database" || x.Level != "warning" || x.Page == "" || x.Href == "" {
		t.Errorf("%+v", x)
	}
	for _, p := range []any{
		map[string]any{"command": "perfls.explain"},
		map[string]any{"command": "perfls.explain", "arguments": []any{5}},
		map[string]any{"command": "perfls.explain", "arguments": []any{"no-such-rule"}},
		map[string]any{"command": "perfls.explain", "arguments": []any{"a", "b"}},
		map[string]any{"command": "rm", "arguments": []any{}},
	} {
		e.callError("workspace/executeCommand", p, -32602)
	}
}

// TestConfiguration is asked for once and again after a change; without that request the notification carries it.
func TestConfiguration(t *testing.T) {
	f := newFake(nil)
	e := launch(t, f.open)
	var mu sync.Mutex
	settings := map[string]any{"rules": map[string]any{"query-in-loop": "warning"}, "server": map[string]any{"settle": 1}, "trace": map[string]any{"server": "off"}}
	asked := 0
	e.answer("workspace/configuration", func(params json.RawMessage) any {
		mu.Lock()
		defer mu.Unlock()
		asked++
		var p struct{ Items []struct{ Section string } }
		if err := json.Unmarshal(params, &p); err != nil || p.Items[0].Section != "perfls" {
			t.Errorf("%s %v", params, err)
		}
		answers := make([]any, len(p.Items))
		for i := range answers {
			answers[i] = settings
		}
		return answers
	})
	e.initialize(`{"workspace":{"configuration":true}}`, "/w")
	e.notify("workspace/didChangeConfiguration", map[string]any{"settings": nil}) // VS Code says this at once
	e.open(fileA, 1, slowText)
	if p := e.publication(fileA, 1); len(p.Diagnostics) != 1 {
		t.Errorf("%+v", p)
	}
	f.mu.Lock()
	if f.opened != 1 || f.set != `{"rules":{"query-in-loop":"warning"}}` {
		t.Errorf("opened %d times, with %s", f.opened, f.set)
	}
	f.mu.Unlock()
	mu.Lock()
	settings = map[string]any{"rules": map[string]any{"query-in-loop": "off"}}
	mu.Unlock()
	e.notify("workspace/didChangeConfiguration", map[string]any{"settings": nil})
	if p := e.publication(fileA, 1); len(p.Diagnostics) != 0 {
		t.Errorf("switched off: %+v", p)
	}

	plain := launch(t, newFake(nil).open)
	plain.initialize(`{}`, "/w")
	plain.open(fileA, 1, slowText)
	plain.publication(fileA, 1)
	plain.notify("workspace/didChangeConfiguration", map[string]any{"settings": map[string]any{"perfls": map[string]any{"rules": map[string]any{"query-in-loop": "off"}}}})
	if p := plain.publication(fileA, 1); len(p.Diagnostics) != 0 {
		t.Errorf("switched off: %+v", p)
	}
	plain.notify("workspace/didChangeConfiguration", map[string]any{"settings": map[string]any{"perfls": map[string]any{"server": map[string]any{"scope": "workspace"}}}})
	if p := plain.publication(fileA, 1); len(p.Diagnostics) != 1 {
		t.Errorf("switched on: %+v", p)
	}
}

// TestWatchedFiles are registered only where that is announced, and do not touch open buffers.
func TestWatchedFiles(t *testing.T) {
	f := newFake(nil)
	e := launch(t, f.open)
	registered := make(chan string, 1)
	e.answer("client/registerCapability", func(params json.RawMessage) any { registered <- string(params); return nil })
	e.initialize(`{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}`, "/w")
	if p := <-registered; !strings.Contains(p, "workspace/didChangeWatchedFiles") || !strings.Contains(p, "**/*.go") {
		t.Error(p)
	}
	e.open(fileA, 1, " slow()")
	e.publication(fileA, 1)
	f.mu.Lock()
	f.disk = map[string]string{"/w/b.go": "func slow_() {}"}
	version := f.version
	f.mu.Unlock()
	e.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": fileA, "type": 3}, map[string]any{"uri": "file:///w/x.png", "type": 1}, map[string]any{"uri": "bogus", "type": 1}}})
	e.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": fileB, "type": 1}}})
	if p := e.publication(fileA, 1); len(p.Diagnostics) != 1 {
		t.Errorf("%+v", p)
	}
	f.mu.Lock()
	if f.version != version+1 {
		t.Errorf("%d updates for one file that matters", f.version-version)
	}
	f.mu.Unlock()
	f.mu.Lock()
	f.disk = nil
	f.mu.Unlock()
	e.notify("textDocument/didSave", doc("file:///w/go.mod"))
	if p := e.publication(fileA, 1); len(p.Diagnostics) != 0 {
		t.Errorf("%+v", p)
	}
}
