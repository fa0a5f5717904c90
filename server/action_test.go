package server

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/text"
	"go.lsp.dev/protocol"
)

type action struct {
	Title       string          `json:"title"`
	Kind        string          `json:"kind"`
	IsPreferred bool            `json:"isPreferred"`
	Diagnostics []any           `json:"diagnostics"`
	Edit        json.RawMessage `json:"edit"`
	Data        json.RawMessage `json:"data"`
	raw         json.RawMessage
}

func (e *editor) actions(uri string, r protocol.Range, diagnostics []any, only ...string) []action {
	e.t.Helper()
	ctx := map[string]any{"diagnostics": diagnostics}
	if diagnostics == nil {
		ctx["diagnostics"] = []any{}
	}
	if only != nil {
		ctx["only"] = only
	}
	var raw []json.RawMessage
	e.call("textDocument/codeAction", map[string]any{"textDocument": map[string]any{"uri": uri}, "range": r, "context": ctx}, &raw)
	list := make([]action, len(raw))
	for i := range raw {
		if err := json.Unmarshal(raw[i], &list[i]); err != nil {
			e.t.Fatal(err)
		}
		list[i].raw = raw[i]
	}
	return list
}

func titles(list []action) string {
	var names []string
	for _, a := range list {
		names = append(names, a.Title)
	}
	return strings.Join(names, "; ")
}

// apply makes a workspace edit of one document as an editor with UTF-16 columns does.
func apply(t *testing.T, content string, raw json.RawMessage) string {
	t.Helper()
	var w protocol.WorkspaceEdit
	if err := protocol.Unmarshal(raw, &w); err != nil {
		t.Fatal(err)
	}
	var edits []text.Edit
	lines := text.NewLines(content)
	add := func(r protocol.Range, s string) {
		from, to := offsets(lines, r, text.UTF16)
		edits = append(edits, text.Edit{Start: from, End: to, New: s})
	}
	for _, list := range w.Changes {
		for _, e := range list {
			add(e.Range, e.NewText)
		}
	}
	for _, change := range w.DocumentChanges {
		for _, e := range change.(*protocol.TextDocumentEdit).Edits {
			switch e := e.(type) {
			case *protocol.TextEdit:
				add(e.Range, e.NewText)
			case *protocol.AnnotatedTextEdit:
				add(e.Range, e.NewText)
			case *protocol.SnippetTextEdit:
				add(e.Range, e.Snippet.Value)
			}
		}
	}
	out, err := text.Apply(content, edits)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func spot(line, from, to uint32) protocol.Range {
	return protocol.Range{Start: protocol.Position{Line: line, Character: from}, End: protocol.Position{Line: line, Character: to}}
}

const (
	plainActions = `{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}`
	lazyActions  = `{"textDocument":{"publishDiagnostics":{"dataSupport":true},"codeAction":{"codeActionLiteralSupport":{},"isPreferredSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit"]}}},
		"workspace":{"workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{},"snippetEditSupport":true}}}`
	actionText = "// é😀\n\tfor { slow() }\nfunc slow_() {} // handler\n"
)

// TestActionsAtOnce is for clients that cannot resolve: edits come with the actions, as plain changes.
func TestActionsAtOnce(t *testing.T) {
	e := launch(t, newFake(nil).open)
	e.initialize(plainActions, "/w")
	e.open(fileA, 1, actionText)
	d := e.publication(fileA, 1).Diagnostics[0]
	list := e.actions(fileA, d.Range, nil)
	if got := titles(list); got != "Batch the query; Ignore query-in-loop on this line…; Limit the request body" {
		t.Fatal(got)
	}
	want := []string{
		strings.Replace(actionText, "slow()", "fast()", 1),
		strings.Replace(actionText, "\tfor", "\t//perfls:ignore query-in-loop -- reason\n\tfor", 1),
		strings.Replace(actionText, "handler", "limited handler", 1),
	}
	for i, a := range list {
		if got := apply(t, actionText, a.Edit); got != want[i] {
			t.Errorf("%s: %q", a.Title, got)
		}
		if strings.Contains(string(a.Edit), "documentChanges") || a.Data != nil || a.IsPreferred {
			t.Errorf("not announced: %s", a.raw)
		}
	}
	if list[0].Kind != "quickfix" || list[2].Kind != "refactor.rewrite" || len(list[0].Diagnostics) != 1 || len(list[2].Diagnostics) != 0 {
		t.Errorf("%+v", list)
	}
}

// TestActionsResolved is for clients that ask for the edit later.
func TestActionsResolved(t *testing.T) {
	f := newFake(nil)
	e := launch(t, f.open)
	e.initialize(lazyActions, "/w")
	e.open(fileA, 1, actionText)
	d := e.publication(fileA, 1).Diagnostics[0]
	list := e.actions(fileA, d.Range, nil, "quickfix")
	if got := titles(list); got != "Batch the query; Ignore query-in-loop on this line…" { // "never" was refused, so it is not offered
		t.Fatal(got)
	}
	if list[0].Edit != nil || list[0].Data == nil {
		t.Fatalf("%s", list[0].raw)
	}
	var resolved action
	e.call("codeAction/resolve", list[0].raw, &resolved)
	if got := apply(t, actionText, resolved.Edit); got != strings.Replace(actionText, "slow()", "fast()", 1) {
		t.Errorf("%q", got)
	}
	for _, part := range []string{`"needsConfirmation":true`, `"description":"one snapshot"`, `"annotationId"`, `"version":1`} {
		if !strings.Contains(string(resolved.Edit), part) {
			t.Errorf("no %s in %s", part, resolved.Edit)
		}
	}
	if !strings.Contains(string(list[1].Edit), "${1:reason}") {
		t.Errorf("suppression is no snippet: %s", list[1].Edit)
	}
	f.mu.Lock()
	if f.fixes != 2 { // one that was kept, one that was refused
		t.Errorf("fixes were computed %d times", f.fixes)
	}
	f.mu.Unlock()

	// An edit, and be it only a line above, and what was offered is refused; asked for again, it is for the text of now.
	e.change(fileA, 2, "\n"+actionText)
	d = e.publication(fileA, 2).Diagnostics[0]
	e.callError("codeAction/resolve", list[0].raw, -32801)
	list = e.actions(fileA, d.Range, nil, "quickfix")
	e.call("codeAction/resolve", list[0].raw, &resolved)
	if got := apply(t, "\n"+actionText, resolved.Edit); got != "\n"+strings.Replace(actionText, "slow()", "fast()", 1) || !strings.Contains(string(resolved.Edit), `"version":2`) {
		t.Errorf("%q in %s", got, resolved.Edit)
	}
	e.change(fileA, 3, "")
	e.callError("codeAction/resolve", list[0].raw, -32801)
	e.callError("codeAction/resolve", map[string]any{"title": "x"}, -32602)
	e.callError("codeAction/resolve", map[string]any{"title": "x", "data": 5}, -32602)
}

// TestActionsMakeFiles: a fix that makes files is offered to those who announce to make them, creation before text, and to nobody else.
func TestActionsMakeFiles(t *testing.T) {
	const content = "// MAKES A FILE\n" + actionText
	const files = `"workspace":{"workspaceEdit":{"documentChanges":%s,"resourceOperations":[%s],"changeAnnotationSupport":{}}}`
	for _, c := range []struct {
		name, changes, operations, lazy string
		offered                         bool
	}{
		{"at once", "true", `"rename","create"`, "", true},
		{"later", "true", `"create"`, `"dataSupport":true,"resolveSupport":{"properties":["edit"]},`, true},
		{"only renames", "true", `"rename"`, "", false},
		{"only renames, later", "true", `"rename"`, `"dataSupport":true,"resolveSupport":{"properties":["edit"]},`, false},
		{"plain changes", "false", `"create"`, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := launch(t, newFake(nil).open)
			e.initialize(fmt.Sprintf(`{"textDocument":{"codeAction":{%s"codeActionLiteralSupport":{}}},`+files+`}`, c.lazy, c.changes, c.operations), "/w")
			e.open(fileA, 1, content)
			list := e.actions(fileA, e.publication(fileA, 1).Diagnostics[0].Range, nil, "quickfix")
			at := slices.IndexFunc(list, func(a action) bool { return a.Title == "Add a migration" })
			if (at >= 0) != c.offered {
				t.Fatal(titles(list))
			}
			if !c.offered {
				return
			}
			if list[at].Edit == nil {
				e.call("codeAction/resolve", list[at].raw, &list[at])
			}
			var w protocol.WorkspaceEdit
			if err := protocol.Unmarshal(list[at].Edit, &w); err != nil || len(w.DocumentChanges) != 4 {
				t.Fatalf("%v: %s", err, list[at].Edit)
			}
			for i, name := range []string{"2.down.sql", "2.up.sql"} {
				create, isCreate := w.DocumentChanges[2*i].(*protocol.CreateFile)
				change, isChange := w.DocumentChanges[2*i+1].(*protocol.TextDocumentEdit)
				if !isCreate || !isChange || create.Options != nil || !strings.HasSuffix(string(create.URI), name) || create.URI != change.TextDocument.URI || create.AnnotationID == "" {
					t.Errorf("%s: %s", name, list[at].Edit)
				}
			}
			if strings.Count(string(list[at].Edit), `"version":null`) != 2 {
				t.Errorf("versions of files that are not there: %s", list[at].Edit)
			}
		})
	}
}

// TestActionsAreMatched by what the client names, by range, and by kind.
func TestActionsAreMatched(t *testing.T) {
	e := launch(t, newFake(nil).open)
	e.initialize(lazyActions, "/w")
	content := "for { slow() }\nfor { slow() }\nfunc slow_() {}\n"
	e.open(fileA, 1, content)
	e.publication(fileA, 1)
	echo := func(line uint32, code any, fingerprint string) any {
		d := map[string]any{"range": spot(line, 6, 12), "message": "m", "source": "perfls", "code": code, "relatedInformation": nil}
		if fingerprint != "" {
			d["data"] = map[string]any{"fingerprint": fingerprint}
		}
		return d
	}
	foreign := map[string]any{"range": spot(0, 6, 12), "message": "m", "source": "other", "code": "query-in-loop"}
	cases := []struct {
		name string
		r    protocol.Range
		d    []any
		only []string
		want int
	}{
		{"by range", spot(0, 8, 8), nil, []string{"quickfix"}, 2},
		{"range of nothing", spot(2, 0, 0), nil, nil, 0},
		{"two by range", protocol.Range{End: protocol.Position{Line: 9}}, nil, nil, 4},
		{"by fingerprint, although the line is wrong", spot(2, 0, 0), []any{echo(2, "query-in-loop", "a.go-1")}, nil, 2},
		{"by code and line", spot(2, 0, 0), []any{echo(1, "query-in-loop", "")}, nil, 2},
		{"same finding twice", spot(0, 0, 0), []any{echo(1, "query-in-loop", ""), echo(1, "query-in-loop", "a.go-1")}, nil, 2},
		{"another code", spot(0, 6, 6), []any{echo(0, "other", "")}, nil, 0},
		{"a code that is a number", spot(0, 6, 6), []any{echo(0, 5, "")}, nil, 0},
		{"foreign diagnostics", spot(0, 6, 12), []any{foreign, 5, nil}, nil, 2},
		{"kind refactor", spot(0, 6, 12), nil, []string{"refactor"}, 0},
		{"kind source", spot(2, 0, 0), nil, []string{"source"}, 1},
		{"kind of all fixes", spot(2, 0, 0), nil, []string{"source.fixAll"}, 1},
		{"our kind of all fixes", spot(2, 0, 0), nil, []string{"source.fixAll.perfls"}, 1},
		{"another one's kind of all fixes", spot(0, 6, 12), nil, []string{"source.fixAll.other"}, 0},
		{"all imports", spot(0, 6, 12), nil, []string{"source.organizeImports"}, 0},
		{"empty kind", spot(0, 6, 12), nil, []string{""}, 2},
		{"kind below", spot(0, 6, 12), nil, []string{"quickfix.x"}, 0},
		{"kind with the same start", spot(0, 6, 12), nil, []string{"quick"}, 0},
	}
	for _, c := range cases {
		if got := e.actions(fileA, c.r, c.d, c.only...); len(got) != c.want {
			t.Errorf("%s: %s", c.name, titles(got))
		}
	}
	e.open("file:///w/x.txt", 1, "")
	if got := e.actions("file:///w/x.txt", spot(0, 0, 0), nil); len(got) != 0 {
		t.Error(titles(got))
	}
}

// TestSuppressionComments at several places; what is inserted must keep indentation and line breaks.
func TestSuppressionComments(t *testing.T) {
	cases := []struct{ before, after string }{
		{"for { slow() }\nfunc slow_() {}\n", "//perfls:ignore query-in-loop -- reason\nfor { slow() }\nfunc slow_() {}\n"},
		{"func slow_() {}\r\n \t for { slow() }", "func slow_() {}\r\n \t //perfls:ignore query-in-loop -- reason\r\n \t for { slow() }"},
		{"//perfls:ignore other -- why\nfor { slow() }\nfunc slow_() {}\n", "//perfls:ignore other query-in-loop -- why\nfor { slow() }\nfunc slow_() {}\n"},
		{"\t// perfls:ignore other -- why\n\tfor { slow() }\nfunc slow_() {}\n", "\t// perfls:ignore other query-in-loop -- why\n\tfor { slow() }\nfunc slow_() {}\n"},
		{"//perfls:ignore\nfor { slow() }\nfunc slow_() {}", "//perfls:ignore\n//perfls:ignore query-in-loop -- reason\nfor { slow() }\nfunc slow_() {}"},
	}
	scripts := []struct{ before, after string }{
		{"for (;;) slow()\nfunc slow_()\n", "//perfls:ignore query-in-loop -- reason\nfor (;;) slow()\nfunc slow_()\n"},
		{"const a = `\n  ${ slow()}`\nfunc slow_()\n", "const a = `\n  ${/* perfls:ignore query-in-loop -- reason */  slow()}`\nfunc slow_()\n"},
		{"const a = <b>\n  { slow()}</b>\nfunc slow_()\n", "const a = <b>\n  {/* perfls:ignore query-in-loop -- reason */  slow()}</b>\nfunc slow_()\n"},
	}
	for i, c := range append(cases, scripts...) {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			fileA := fileA
			if i >= len(cases) {
				fileA = "file:///w/a.tsx"
			}
			e := launch(t, newFake(nil).open)
			e.initialize(plainActions, "/w")
			e.open(fileA, 1, c.before)
			d := e.publication(fileA, 1).Diagnostics[0]
			list := e.actions(fileA, d.Range, nil, "quickfix")
			if got := apply(t, c.before, list[len(list)-1].Edit); got != c.after {
				t.Errorf("%q", got)
			}
		})
	}
}

// TestFixThatPanics is not offered; the session and the other actions live on.
func TestFixThatPanics(t *testing.T) {
	e := launch(t, newFake(nil).open)
	e.wantLog = []string{""} // a stack trace
	e.initialize(plainActions, "/w")
	e.open(fileA, 1, slowText+"// FIX PANICS")
	d := e.publication(fileA, 1).Diagnostics[0]
	if got := titles(e.actions(fileA, d.Range, nil)); got != "Ignore query-in-loop on this line…" {
		t.Error(got)
	}
	e.notification("window/logMessage")
}

// TestFixAll: all safe fixes of a document, where somebody asks for them, for the version that they were asked for.
func TestFixAll(t *testing.T) {
	content := "for { slow() } // é😀\nfor { slow() }\nfunc slow_() {}\n"
	want := strings.ReplaceAll(content, " slow()", " fast()")
	for _, capabilities := range []string{plainActions, lazyActions} {
		lazy := capabilities == lazyActions
		e := launch(t, newFake(nil).open)
		e.initialize(capabilities, "/w")
		e.open(fileA, 1, content)
		e.publication(fileA, 1)
		list := e.actions(fileA, spot(0, 0, 0), nil, "source.fixAll.perfls")
		if len(list) != 1 || list[0].Kind != "source.fixAll.perfls" || list[0].Title != "Apply all safe fixes of perfls" || lazy != (list[0].Edit == nil) {
			t.Fatalf("%+v", list)
		}
		edit := list[0].Edit
		if lazy {
			var resolved action
			e.call("codeAction/resolve", list[0].raw, &resolved)
			edit = resolved.Edit
			if !strings.Contains(string(edit), `"version":1`) || strings.Contains(string(edit), "needsConfirmation") {
				t.Errorf("%s", edit)
			}
		}
		if got := apply(t, content, edit); got != want {
			t.Errorf("%q", got)
		}
		e.change(fileA, 2, "// more\n"+content)
		e.publication(fileA, 2)
		if lazy {
			e.callError("codeAction/resolve", list[0].raw, -32801)
		}
		e.change(fileA, 3, content+"// NOTHING SAFE")
		e.publication(fileA, 3)
		if list := e.actions(fileA, spot(0, 0, 0), nil, "source.fixAll"); len(list) != 0 {
			t.Errorf("offered %+v", list)
		}
	}
}

// TestPreferred: the best of several shapes is; what is alone and has to be reviewed is not.
func TestPreferred(t *testing.T) {
	e := launch(t, newFake(nil).open)
	e.initialize(lazyActions, "/w")
	for version, test := range []struct {
		text string
		want []bool
	}{
		{"for { slow() }\nfunc slow_() {}\n", []bool{false, false}},
		{"for { slow() }\nfunc slow_() {} // TWO SHAPES\n", []bool{true, false, false}},
	} {
		if version == 0 {
			e.open(fileA, 1, test.text)
		} else {
			e.change(fileA, version+1, test.text)
		}
		d := e.publication(fileA, version+1).Diagnostics[0]
		var got []bool
		for _, a := range e.actions(fileA, d.Range, nil, "quickfix") {
			got = append(got, a.IsPreferred)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: %v", test.text, got)
		}
	}
}
