package server

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

const hoverFrame = `{"jsonrpc":"2.0","id":%s,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///w/a.go"},"position":{"line":0,"character":6}}}`

// TestMatrix sends what a client should not send. Each session must answer as told and still be alive.
func TestMatrix(t *testing.T) {
	const none = 0 // nothing is answered
	cases := []struct {
		name  string
		frame string // of a message; raw bytes if it starts with "raw:"
		code  int    // of the error; 1 for a result
	}{
		{"plain error", `{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///w/a.go"},"position":{"line":0,"character":0}}}`, 1},
		{"bad params request", `{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":{"textDocument":5}}`, -32602},
		{"missing params request", `{"jsonrpc":"2.0","id":900,"method":"textDocument/hover"}`, -32602},
		{"array params request", `{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":[]}`, -32602},
		{"null params request", `{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":null}`, -32602},
		{"bad params notification", `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":5}}`, none},
		{"missing params notification", `{"jsonrpc":"2.0","method":"textDocument/didChange"}`, none},
		{"bad initialized", `{"jsonrpc":"2.0","method":"initialized","params":[]}`, none},
		{"unknown request", `{"jsonrpc":"2.0","id":900,"method":"foo/bar","params":{}}`, -32601},
		{"unknown request without params", `{"jsonrpc":"2.0","id":900,"method":"foo/bar"}`, -32601},
		{"unknown notification", `{"jsonrpc":"2.0","method":"foo/bar","params":{}}`, none},
		{"unknown $/ notification", `{"jsonrpc":"2.0","method":"$/foo"}`, none},
		{"unknown $/ request", `{"jsonrpc":"2.0","id":900,"method":"$/foo"}`, -32601},
		{"bad cancel id", `{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":{}}}`, none},
		{"cancel without params", `{"jsonrpc":"2.0","method":"$/cancelRequest"}`, none},
		{"cancel id beyond 32 bits", `{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":9007199254740991}}`, none},
		{"malformed JSON", `{"jsonrpc":"2.0","id":1,"method":`, -32700},
		{"no jsonrpc version", `{"id":1,"method":"shutdown"}`, -32600},
		{"fractional id", `{"jsonrpc":"2.0","id":1.5,"method":"shutdown"}`, -32600},
		{"float id", `{"jsonrpc":"2.0","id":1.0,"method":"shutdown"}`, -32600},
		{"null id", `{"jsonrpc":"2.0","id":null,"method":"textDocument/hover"}`, none},
		{"object id", `{"jsonrpc":"2.0","id":{},"method":"textDocument/hover"}`, -32600},
		{"string id", strings.Replace(hoverFrame, "%s", `"900"`, 1), 1},
		{"scalar frame", `42`, -32700},
		{"unmatched response", `{"jsonrpc":"2.0","id":77,"result":null}`, none},
		{"response without result or error", `{"jsonrpc":"2.0","id":77}`, -32600},
		{"batch", `[{"jsonrpc":"2.0","id":1,"method":"shutdown"},{"jsonrpc":"2.0","id":2,"method":"nope"}]`, -32600},
		{"zero content length", "raw:Content-Length: 0\r\n\r\n", -32700},
		{"header without colon", "raw:garbage\r\n\r\n", none},
		{"header of 200 kB", "raw:" + strings.Repeat("x", 200_000) + "\r\n", none},
		{"negative content length", "raw:Content-Length: -1\r\n\r\n", none},
		{"content length that is no number", "raw:Content-Length: many\r\n\r\n", none},
		{"lower-case header, bare line feeds", "raw:content-length:" + fmt.Sprint(len(hoverFrame)+1) + "\nContent-Type: x\n\n" + strings.Replace(hoverFrame, "%s", "900", 1), 1},
		{"message over the limit", fmt.Sprintf("raw:Content-Length: %d\r\n\r\n%s", maxFrame+1, strings.Repeat(" ", maxFrame+1)), -32600},
		{"invalid UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":900,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"file:///\xff\"},\"position\":{\"line\":0,\"character\":0}}}", 1},
		{"nesting of 100,000", `{"jsonrpc":"2.0","id":900,"method":"workspace/executeCommand","params":{"command":"x","arguments":[` + strings.Repeat("[", 100000) + strings.Repeat("]", 100000) + `]}}`, -32602},
		{"negative line", `{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///w/a.go"},"position":{"line":-1,"character":0}}}`, -32602},
		{"line beyond 32 bits", `{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///w/a.go"},"position":{"line":99999999999,"character":0}}}`, -32602},
		{"line past the end", `{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///w/a.go"},"position":{"line":4294967295,"character":4294967295}}}`, 1},
		{"URI of nothing", `{"jsonrpc":"2.0","id":900,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":""}}}`, 1},
		{"URI with a bad escape", `{"jsonrpc":"2.0","id":900,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///%zz"}}}`, 1},
		{"URI with a zero byte", `{"jsonrpc":"2.0","id":900,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///w/%00.go"}}}`, 1},
		{"second initialize", `{"jsonrpc":"2.0","id":900,"method":"initialize","params":{"capabilities":{}}}`, -32600},
		{"didOpen with a text of 9 MB on one line", `{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///elsewhere.txt","languageId":"text","version":1,"text":"` + strings.Repeat("x", 9<<20) + `"}}}`, none},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			e := launch(t, newFake(nil).open)
			e.wantLog = []string{"notification ignored"}
			e.initialize(`{}`, "/w")
			e.open("file:///w/a.go", 1, "for { slow() }\nfunc slow_() {}\n")
			e.publication("file:///w/a.go", 1)
			if rest, ok := strings.CutPrefix(c.frame, "raw:"); ok {
				e.raw(rest)
			} else {
				e.frame(c.frame)
			}
			if c.code != none {
				m := e.take("answer", func(m incoming) bool { return m.Method == "" })
				switch {
				case c.code == 1 && m.Error != nil, c.code != 1 && m.Error == nil:
					t.Fatalf("answer %+v %s", m.Error, m.Result)
				case c.code != 1 && m.Error.Code != c.code:
					t.Fatalf("error %d %s", m.Error.Code, m.Error.Message)
				}
			}
			e.call("textDocument/hover", at("file:///w/a.go", 0, 7), nil) // alive
		})
	}
}

// TestPanics breaks handlers in each of the places where they run.
func TestPanics(t *testing.T) {
	f := newFake(nil)
	e := launch(t, f.open)
	e.wantLog = []string{""} // stack traces
	e.initialize(`{}`, "/w")
	e.open("file:///w/a.go", 1, "for { slow() }\nfunc slow_() {}\n")
	e.publication("file:///w/a.go", 1)
	f.mu.Lock()
	f.finding = func(context.Context) error { panic("boom") }
	f.mu.Unlock()
	e.callError("textDocument/hover", at("file:///w/a.go", 0, 7), -32603)
	e.change("file:///w/a.go", 2, "for { slow() }\nfunc slow_() {}\n")
	if line := string(e.notification("window/logMessage")); !strings.Contains(line, "boom") {
		t.Errorf("the user was told %s", line)
	}
	f.mu.Lock()
	f.finding = nil
	f.mu.Unlock()
	e.change("file:///w/a.go", 3, "for { slow() }\nfunc slow_() {}\n")
	if p := e.publication("file:///w/a.go", 3); len(p.Diagnostics) != 1 {
		t.Errorf("findings after the panic: %+v", p)
	}
}

// TestDuplicateID refuses a request whose id is in use, and lets the id be used again afterwards.
func TestDuplicateID(t *testing.T) {
	f := newFake(nil)
	f.opening = make(chan struct{})
	e := launch(t, f.open)
	e.initialize(`{}`, "/w")
	e.open("file:///w/a.go", 1, "")
	frame := strings.Replace(hoverFrame, "%s", "900", 1)
	e.frame(frame)
	e.frame(frame)
	if m := e.response("900"); m.Error == nil || m.Error.Code != -32600 {
		t.Fatalf("second request: %+v", m)
	}
	e.notify("$/cancelRequest", map[string]any{"id": 900})
	if m := e.response("900"); m.Error == nil || m.Error.Code != -32800 {
		t.Fatalf("cancelled request: %+v", m)
	}
	e.frame(frame)
	close(f.opening)
	if m := e.response("900"); m.Error != nil {
		t.Fatalf("id used again: %+v", m.Error)
	}
	e.publication("file:///w/a.go", 1)
}

// methods is every method that a client can send in LSP 3.18.
var clientRequests = strings.Fields(`callHierarchy/incomingCalls callHierarchy/outgoingCalls codeAction/resolve codeLens/resolve
	completionItem/resolve documentLink/resolve inlayHint/resolve shutdown textDocument/codeAction textDocument/codeLens
	textDocument/colorPresentation textDocument/completion textDocument/declaration textDocument/definition textDocument/diagnostic
	textDocument/documentColor textDocument/documentHighlight textDocument/documentLink textDocument/documentSymbol
	textDocument/foldingRange textDocument/formatting textDocument/hover textDocument/implementation textDocument/inlayHint
	textDocument/inlineCompletion textDocument/inlineValue textDocument/linkedEditingRange textDocument/moniker
	textDocument/onTypeFormatting textDocument/prepareCallHierarchy textDocument/prepareRename textDocument/prepareTypeHierarchy
	textDocument/rangeFormatting textDocument/rangesFormatting textDocument/references textDocument/rename
	textDocument/selectionRange textDocument/semanticTokens/full textDocument/semanticTokens/full/delta
	textDocument/semanticTokens/range textDocument/signatureHelp textDocument/typeDefinition textDocument/willSaveWaitUntil
	typeHierarchy/subtypes typeHierarchy/supertypes workspace/diagnostic workspace/executeCommand workspace/symbol
	workspace/textDocumentContent workspace/willCreateFiles workspace/willDeleteFiles workspace/willRenameFiles
	workspaceSymbol/resolve`)

var clientNotifications = strings.Fields(`$/cancelRequest $/progress $/setTrace initialized notebookDocument/didChange
	notebookDocument/didClose notebookDocument/didOpen notebookDocument/didSave textDocument/didChange textDocument/didClose
	textDocument/didOpen textDocument/didSave textDocument/willSave window/workDoneProgress/cancel
	workspace/didChangeConfiguration workspace/didChangeWatchedFiles workspace/didChangeWorkspaceFolders workspace/didCreateFiles
	workspace/didDeleteFiles workspace/didRenameFiles`)

// TestLifecycle sends every method before initialize, without parameters that make sense after it, and after shutdown.
func TestLifecycle(t *testing.T) {
	e := launch(t, newFake(nil).open)
	e.wantLog = []string{"notification ignored"}
	for _, params := range []any{nil, map[string]any{}, []int{}} {
		for _, m := range clientNotifications {
			e.notify(m, params)
		}
		for _, m := range clientRequests {
			e.callError(m, params, -32002)
		}
	}
	e.initialize(`{}`, "/w")
	for _, params := range []any{nil, map[string]any{}, []int{}} {
		for _, m := range clientNotifications {
			e.notify(m, params)
		}
		for _, m := range clientRequests {
			if m != "shutdown" {
				e.response(e.ask(m, params))
			}
		}
	}
	e.call("shutdown", nil, nil)
	for _, m := range clientNotifications {
		e.notify(m, map[string]any{})
	}
	for _, m := range append(clientRequests, "initialize") {
		e.callError(m, map[string]any{}, -32600)
	}
	e.notify("exit", nil)
	if code := e.wait(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// TestOddInitialize must not be refused for one capability of an unexpected shape.
func TestOddInitialize(t *testing.T) {
	e := launch(t, newFake(nil).open)
	var result json.RawMessage
	e.call("initialize", json.RawMessage(`{"processId":"x","capabilities":{"textDocument":{"hover":5,"codeAction":null},"workspace":[],"general":{"positionEncodings":["utf-7","utf-32"]}},"workspaceFolders":null,"rootPath":"/w","unknown":1}`), &result)
	if !strings.Contains(string(result), `"positionEncoding":"utf-32"`) {
		t.Errorf("result %s", result)
	}
	e.callError("initialize", map[string]any{}, -32600)
}
