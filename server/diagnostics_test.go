package server

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.lsp.dev/protocol"
)

const (
	allDiagnostics = `"codeDescriptionSupport":true,"relatedInformation":true,"dataSupport":true,"versionSupport":true`
	pulls          = `{"textDocument":{"diagnostic":{` + allDiagnostics + `}},"workspace":{"diagnostics":{"refreshSupport":true}}}`
)

// TestPush checks everything that a published finding carries, and that nothing is carried that was not announced.
func TestPush(t *testing.T) {
	full := launch(t, newFake(nil).open)
	full.initialize(`{"textDocument":{"publishDiagnostics":{`+allDiagnostics+`}}}`, "/w")
	full.open(fileA, 4, slowText)
	p := full.publication(fileA, 4)
	if len(p.Diagnostics) != 1 {
		t.Fatalf("%+v", p)
	}
	d := p.Diagnostics[0]
	want := protocol.Range{Start: protocol.Position{Line: 0, Character: 6}, End: protocol.Position{Line: 0, Character: 12}}
	if d.Range != want || d.Severity != 2 || d.Code != "query-in-loop" || d.Source != "perfls" || d.Tags != nil || !strings.Contains(d.Message, "one query per element") {
		t.Errorf("%+v", d)
	}
	if d.CodeDescription == nil || d.CodeDescription.Href != rulePage("query-in-loop") || !strings.HasPrefix(d.CodeDescription.Href, "https://") {
		t.Errorf("code description %+v", d.CodeDescription)
	}
	if len(d.RelatedInformation) != 1 || d.RelatedInformation[0].Location.URI != fileA || d.RelatedInformation[0].Location.Range.Start.Line != 1 {
		t.Errorf("related %+v", d.RelatedInformation)
	}
	if d.Data == nil || d.Data.Fingerprint != "a.go-0" {
		t.Errorf("data %+v", d.Data)
	}

	bare := launch(t, newFake(nil).open)
	bare.initialize(`{}`, "/w")
	bare.open(fileA, 4, slowText)
	if d := bare.publication(fileA, 4).Diagnostics[0]; d.CodeDescription != nil || d.RelatedInformation != nil || d.Data != nil {
		t.Errorf("sent unannounced: %+v", d)
	}
	bare.change(fileA, 5, slowText+"// REPORT")
	if p := bare.publication(fileA, 5); len(p.Diagnostics) != 0 {
		t.Errorf("findings of level report are not for editors: %+v", p)
	}
}

// TestPushToOtherFiles changes a callee: the caller's findings in another open file come and go, those of a closed file are not told.
func TestPushToOtherFiles(t *testing.T) {
	e := launch(t, newFake(map[string]string{"/w/closed.go": "for { slow() }"}).open)
	e.initialize(`{}`, "/w")
	e.open(fileA, 1, "for { slow() }")
	e.publication(fileA, 1)
	e.open(fileB, 1, "func slow_() {}")
	if p := e.publication(fileA, 1); len(p.Diagnostics) != 1 {
		t.Fatalf("after opening the callee: %+v", p)
	}
	e.change(fileB, 2, "func quick() {}")
	if p := e.publication(fileA, 1); len(p.Diagnostics) != 0 {
		t.Errorf("after the callee became quick: %+v", p)
	}
}

// TestNeverForNewerText lets analyses of all versions overlap. A publication that names a version must be about that text.
func TestNeverForNewerText(t *testing.T) {
	f := newFake(nil)
	var n atomic.Int64
	f.finding = func(context.Context) error {
		time.Sleep(time.Duration(n.Add(1)%7) * 100 * time.Microsecond)
		return nil
	}
	e := launch(t, f.open)
	e.initialize(`{}`, "/w")
	e.open(fileA, 0, "func slow_() {}\n for { slow() }")
	const last = 400
	go func() {
		for v := 1; v <= last; v++ {
			e.change(fileA, v, "func slow_() {}"+strings.Repeat("\n", v)+" for { slow() }")
			if v%5 == 0 {
				time.Sleep(300 * time.Microsecond)
			}
		}
	}()
	seen := 0
	for {
		p := e.publication(fileA, 0)
		seen++
		if *p.Version > 0 && (len(p.Diagnostics) != 1 || int(p.Diagnostics[0].Range.Start.Line) != *p.Version) {
			t.Fatalf("version %d: %+v", *p.Version, p.Diagnostics)
		}
		if *p.Version == last {
			break
		}
	}
	t.Logf("%d of %d versions were published", seen, last)
}

// TestEditCancelsAnalysis: typing must not wait for findings that nobody will see.
func TestEditCancelsAnalysis(t *testing.T) {
	f := newFake(nil)
	cancelled := make(chan struct{})
	var first atomic.Bool
	started := make(chan struct{})
	f.finding = func(ctx context.Context) error {
		if first.CompareAndSwap(false, true) {
			close(started)
			<-ctx.Done()
			close(cancelled)
			return ctx.Err()
		}
		return nil
	}
	e := launch(t, f.open)
	e.initialize(`{}`)
	e.open(fileA, 1, slowText)
	<-started
	e.change(fileA, 2, slowText)
	<-cancelled
	e.publication(fileA, 2)
}

type pulledReport struct {
	Kind     string
	ResultID string
	Items    []diagnostic
}

func (e *editor) pull(uri, previous string) pulledReport {
	e.t.Helper()
	params := doc(uri)
	if previous != "" {
		params["previousResultId"] = previous
	}
	var r pulledReport
	e.call("textDocument/diagnostic", params, &r)
	return r
}

// TestPull follows a report through unchanged and changed, and is refreshed when another file changes it.
func TestPull(t *testing.T) {
	e := launch(t, newFake(map[string]string{"/w/closed.go": "for { slow() }"}).open)
	refreshed := make(chan struct{}, 100)
	e.answer("workspace/diagnostic/refresh", func(json.RawMessage) any { refreshed <- struct{}{}; return nil })
	e.initialize(pulls, "/w")
	e.open(fileA, 1, "\n\nfor { slow() }")
	e.open(fileB, 1, "func slow_() {}")
	first := e.pull(fileA, "")
	if first.Kind != "full" || len(first.Items) != 1 || first.ResultID == "" {
		t.Fatalf("%+v", first)
	}
	if again := e.pull(fileA, first.ResultID); again.Kind != "unchanged" || again.ResultID != first.ResultID {
		t.Errorf("%+v", again)
	}
	e.change(fileA, 2, "\nfor { slow() }")
	moved := e.pull(fileA, first.ResultID)
	if moved.Kind != "full" || moved.Items[0].Range.Start.Line != 1 {
		t.Errorf("%+v", moved)
	}
	for len(refreshed) > 0 {
		<-refreshed
	}
	e.change(fileB, 2, "func quick() {}")
	<-refreshed
	if clean := e.pull(fileA, moved.ResultID); clean.Kind != "full" || clean.Items == nil || len(clean.Items) != 0 {
		t.Errorf("%+v", clean)
	}
	e.change(fileB, 3, "func slow_() {}")
	<-refreshed
	if r := e.pull("file:///w/closed.go", ""); len(r.Items) != 1 {
		t.Errorf("closed file: %+v", r)
	}
	if r := e.pull("file:///elsewhere/x.go", ""); r.Kind != "full" || r.Items == nil || len(r.Items) != 0 {
		t.Errorf("unknown file: %+v", r)
	}
}

// TestWorkspacePull reports closed files, says what is unchanged and takes back what is gone.
func TestWorkspacePull(t *testing.T) {
	e := launch(t, newFake(map[string]string{"/w/closed.go": "for { slow() }"}).open)
	e.answer("workspace/diagnostic/refresh", func(json.RawMessage) any { return nil })
	e.initialize(pulls, "/w")
	e.open(fileA, 5, slowText)
	type file struct {
		URI      string
		Version  *int
		Kind     string
		ResultID string
		Items    []diagnostic
	}
	pull := func(previous ...file) map[string]file {
		t.Helper()
		ids := []map[string]string{}
		for _, p := range previous {
			ids = append(ids, map[string]string{"uri": p.URI, "value": p.ResultID})
		}
		var r struct{ Items []file }
		e.call("workspace/diagnostic", map[string]any{"previousResultIds": ids}, &r)
		got := map[string]file{}
		for _, f := range r.Items {
			got[f.URI] = f
		}
		return got
	}
	first := pull()
	a, closed := first[fileA], first["file:///w/closed.go"]
	if len(first) != 2 || a.Kind != "full" || *a.Version != 5 || len(closed.Items) != 1 || closed.Version != nil {
		t.Fatalf("%+v", first)
	}
	if again := pull(a, closed); again[fileA].Kind != "unchanged" || again[closed.URI].Kind != "unchanged" {
		t.Errorf("%+v", again)
	}
	e.change(fileA, 6, "func quick() {}")
	gone := pull(a, closed)
	if g := gone[fileA]; g.Kind != "full" || len(g.Items) != 0 || g.ResultID == a.ResultID {
		t.Errorf("%+v", gone)
	}
	if again := pull(gone[fileA]); again[fileA].Kind != "unchanged" {
		t.Errorf("%+v", again)
	}
}

// TestPullWaitsForLoading and can be cancelled while it does; a new edit does not change what an earlier request is about.
func TestPullWaitsForLoading(t *testing.T) {
	f := newFake(nil)
	f.opening = make(chan struct{})
	e := launch(t, f.open)
	e.initialize(pulls, "/w")
	e.open(fileA, 1, "func slow_() {}\nfor { slow() }")
	first := e.ask("textDocument/diagnostic", doc(fileA))
	e.change(fileA, 2, "func slow_() {}\n\nfor { slow() }")
	e.change(fileA, 3, "func slow_() {}\n\n\nfor { slow() }")
	second := e.ask("textDocument/diagnostic", doc(fileA))
	cancelled := e.ask("textDocument/diagnostic", doc(fileA))
	began := time.Now()
	e.notify("$/cancelRequest", map[string]any{"id": json.Number(cancelled)})
	if m := e.response(cancelled); m.Error == nil || m.Error.Code != -32800 {
		t.Errorf("cancelled: %+v", m)
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("cancelling took %v", took)
	}
	close(f.opening)
	for line, id := range map[uint32]string{1: first, 3: second} {
		var r pulledReport
		if err := json.Unmarshal(e.response(id).Result, &r); err != nil || len(r.Items) != 1 || r.Items[0].Range.Start.Line != line {
			t.Errorf("line %d: %+v %v", line, r, err)
		}
	}
}

// TestCancelAtAnyPoint cancels requests at random moments of their life. Each gets exactly one answer.
func TestCancelAtAnyPoint(t *testing.T) {
	f := newFake(nil)
	f.finding = func(ctx context.Context) error {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(200 * time.Microsecond):
			return nil
		}
	}
	e := launch(t, f.open)
	e.initialize(pulls, "/w")
	e.open(fileA, 1, slowText)
	e.pull(fileA, "")
	cancelled := 0
	for i := range 300 {
		id := e.ask("textDocument/diagnostic", doc(fileA))
		time.Sleep(time.Duration(i%10) * 50 * time.Microsecond)
		e.notify("$/cancelRequest", map[string]any{"id": json.Number(id)})
		switch m := e.response(id); {
		case m.Error != nil && m.Error.Code == -32800:
			cancelled++
		case m.Error != nil:
			t.Fatalf("%+v", m.Error)
		}
	}
	t.Logf("%d of 300 cancelled", cancelled)
}

// TestTrouble: problems and broken rules are told once, and findings go on.
func TestTrouble(t *testing.T) {
	e := launch(t, newFake(nil).open)
	e.wantLog = []string{"rule query-in-loop failed", "go.mod: cannot be read"}
	e.initialize(`{}`, "/w")
	for v := 1; v <= 3; v++ {
		e.open(fileA, v, slowText+"// RULE FAILS PROBLEM")
		if p := e.publication(fileA, v); len(p.Diagnostics) != 1 {
			t.Fatalf("%+v", p)
		}
	}
	var kinds []int
	for range 2 {
		var m struct{ Type int }
		if err := json.Unmarshal(e.notification("window/logMessage"), &m); err != nil {
			t.Fatal(err)
		}
		kinds = append(kinds, m.Type)
	}
	if fmt.Sprint(kinds) != "[2 1]" {
		t.Errorf("kinds %v", kinds)
	}
}

// TestFolderThatCannotBeRead is told, and answers with nothing instead of errors.
func TestFolderThatCannotBeRead(t *testing.T) {
	e := launch(t, nil)
	e.wantLog = []string{"cannot be analysed"}
	e.initialize(pulls, t.TempDir()+"/gone")
	line := string(e.notification("window/logMessage"))
	if !strings.Contains(line, "gone cannot be analysed") {
		t.Error(line)
	}
	u := "file:///w/x.go"
	if r := e.pull(u, ""); r.Kind != "full" || len(r.Items) != 0 {
		t.Errorf("%+v", r)
	}
	e.call("textDocument/hover", at(u, 0, 0), nil)
	var r struct{ Items []any }
	e.call("workspace/diagnostic", map[string]any{"previousResultIds": []any{}}, &r)
	var t2 totals
	e.call("workspace/executeCommand", map[string]any{"command": "perfls.scan"}, &t2)
	if len(t2.Folders) != 1 || t2.Folders[0].Error == "" {
		t.Errorf("%+v", t2)
	}
	e.ignoreRefresh()
}

func (e *editor) ignoreRefresh() {
	e.take("refresh", func(m incoming) bool { return m.Method == "workspace/diagnostic/refresh" })
}
