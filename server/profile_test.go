package server

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/perfls/perfls/internal/text"
)

// editors holds what real clients announce, measured from their initialize messages (LSP4IJ: from its source), as far as an answer
// depends on it.
var editors = []struct {
	name         string
	capabilities string
	encoding     text.Encoding
	pull         bool
	href         bool // codeDescription
	related      bool
	data         bool
	resolve      bool
	preferred    bool
	versioned    bool // documentChanges
	annotated    bool
	snippet      bool
	markdown     bool
	progress     bool
	watches      bool
	asked        bool // workspace/configuration
}{
	{name: "VS Code 1.139", capabilities: `{"general":{"positionEncodings":["utf-16"]},"window":{"workDoneProgress":true},
		"workspace":{"configuration":true,"diagnostics":{"refreshSupport":true},"didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":true},
			"workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{"groupsOnLabel":true},"snippetEditSupport":true,"metadataSupport":true}},
		"textDocument":{"diagnostic":{"dynamicRegistration":true,"relatedDocumentSupport":false,"markupMessageSupport":false},
			"publishDiagnostics":{"relatedInformation":true,"versionSupport":false,"tagSupport":{"valueSet":[1,2]},"codeDescriptionSupport":true,"dataSupport":true},
			"hover":{"contentFormat":["markdown","plaintext"]},
			"codeAction":{"isPreferredSupport":true,"disabledSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit","command"]},"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["","quickfix"]}},"honorsChangeAnnotations":true}}}`,
		encoding: text.UTF16, pull: true, href: true, related: true, data: true, resolve: true, preferred: true, versioned: true, annotated: true, snippet: true, markdown: true, progress: true, watches: true, asked: true},
	{name: "Neovim 0.7.2", capabilities: `{"window":{"workDoneProgress":true},
		"textDocument":{"publishDiagnostics":{"relatedInformation":true,"tagSupport":{"valueSet":[1,2]}},"hover":{"contentFormat":["markdown","plaintext"]},
			"codeAction":{"dataSupport":true,"resolveSupport":{"properties":["edit"]},"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}`,
		encoding: text.UTF16, related: true, resolve: true, markdown: true, progress: true},
	{name: "Neovim 0.10.4", capabilities: `{"general":{"positionEncodings":["utf-16"]},"window":{"workDoneProgress":true},
		"workspace":{"configuration":true,"didChangeWatchedFiles":{"dynamicRegistration":false}},
		"textDocument":{"diagnostic":{"dynamicRegistration":false},"publishDiagnostics":{"relatedInformation":true,"dataSupport":true,"tagSupport":{"valueSet":[1,2]}},
			"hover":{"contentFormat":["markdown","plaintext"]},
			"codeAction":{"isPreferredSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit"]},"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}`,
		encoding: text.UTF16, related: true, data: true, resolve: true, preferred: true, markdown: true, progress: true, asked: true},
	{name: "Neovim 0.12.4", capabilities: `{"general":{"positionEncodings":["utf-8","utf-16","utf-32"]},"window":{"workDoneProgress":true},
		"workspace":{"configuration":true,"diagnostics":{"refreshSupport":true},"didChangeWatchedFiles":{"dynamicRegistration":false},"workspaceEdit":{"changeAnnotationSupport":{"groupsOnLabel":false}}},
		"textDocument":{"diagnostic":{"relatedInformation":true,"dataSupport":true},"publishDiagnostics":{"relatedInformation":true,"dataSupport":true},
			"hover":{"contentFormat":["markdown","plaintext"]},
			"codeAction":{"isPreferredSupport":true,"disabledSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit","command"]},"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}`,
		encoding: text.UTF8, pull: true, related: true, data: true, resolve: true, preferred: true, markdown: true, progress: true, asked: true},
	{name: "Helix 25.01", capabilities: `{"general":{"positionEncodings":["utf-8","utf-32","utf-16"]},"window":{"workDoneProgress":true},
		"workspace":{"configuration":true,"didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":false},"workspaceEdit":{"documentChanges":true}},
		"textDocument":{"publishDiagnostics":{"versionSupport":true,"tagSupport":{"valueSet":[1,2]}},"hover":{"contentFormat":["markdown"]},
			"codeAction":{"isPreferredSupport":true,"disabledSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit","command"]},"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["","quickfix"]}}}}}`,
		encoding: text.UTF8, resolve: true, preferred: true, versioned: true, markdown: true, progress: true, watches: true, asked: true},
	{name: "Helix 25.07", capabilities: `{"general":{"positionEncodings":["utf-8","utf-32","utf-16"]},"window":{"workDoneProgress":true},
		"workspace":{"configuration":true,"diagnostic":{"refreshSupport":true},"didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":true},"workspaceEdit":{"documentChanges":true}},
		"textDocument":{"diagnostic":{"dynamicRegistration":false,"relatedDocumentSupport":true},"publishDiagnostics":{"versionSupport":true},"hover":{"contentFormat":["markdown"]},
			"codeAction":{"isPreferredSupport":true,"disabledSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit","command"]},"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["","quickfix"]}}}}}`,
		encoding: text.UTF8, pull: true, resolve: true, preferred: true, versioned: true, markdown: true, progress: true, watches: true, asked: true},
	{name: "eglot 1.9", capabilities: `{"workspace":{"configuration":true,"didChangeWatchedFiles":{"dynamicRegistration":true},"workspaceEdit":{"documentChanges":false}},
		"textDocument":{"publishDiagnostics":{"relatedInformation":false,"codeDescriptionSupport":false,"tagSupport":{"valueSet":[1,2]}},"hover":{"dynamicRegistration":false,"contentFormat":["plaintext"]},
			"codeAction":{"isPreferredSupport":true,"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}`,
		encoding: text.UTF16, preferred: true, watches: true, asked: true},
	{name: "LSP4IJ 0.20", capabilities: `{"general":{"positionEncodings":["utf-16"]},"window":{"workDoneProgress":true},
		"workspace":{"configuration":true,"diagnostics":{"refreshSupport":true},"didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":true},"workspaceEdit":{"documentChanges":true}},
		"textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true,"dataSupport":true},"hover":{"contentFormat":["markdown","plaintext"]},
			"codeAction":{"dataSupport":true,"resolveSupport":{"properties":["edit"]},"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}`,
		encoding: text.UTF16, pull: true, href: true, related: true, data: true, resolve: true, versioned: true, markdown: true, progress: true, watches: true, asked: true},
}

// TestEditors replays each client: open, findings, hover, actions, edit. Whatever the client did not announce must not come.
func TestEditors(t *testing.T) {
	const content = "/* é漢😀 */ for { slow() }\nfunc slow_() {} // handler\n"
	columns := map[text.Encoding]uint32{text.UTF8: 22, text.UTF16: 17, text.UTF32: 16}
	for _, c := range editors {
		t.Run(c.name, func(t *testing.T) {
			e := launch(t, newFake(nil).open)
			e.ignore["$/progress"] = true
			var mu sync.Mutex
			requests := map[string]int{} // written by the reading goroutine
			count := func(method string) { mu.Lock(); defer mu.Unlock(); requests[method]++ }
			counted := func(method string) int { mu.Lock(); defer mu.Unlock(); return requests[method] }
			for _, method := range []string{"window/workDoneProgress/create", "client/registerCapability", "workspace/diagnostic/refresh"} {
				e.answer(method, func(json.RawMessage) any { count(method); return nil })
			}
			e.answer("workspace/configuration", func(params json.RawMessage) any {
				count("workspace/configuration")
				var p struct{ Items []any }
				if err := json.Unmarshal(params, &p); err != nil {
					t.Error(err)
				}
				return make([]any, len(p.Items)) // null each: nothing is set
			})
			r := e.initialize(c.capabilities, "/w")
			if r.Capabilities.PositionEncoding != encodingName(c.encoding) || (r.Capabilities.DiagnosticProvider != nil) != c.pull {
				t.Fatalf("capabilities %+v", r.Capabilities)
			}
			e.open(fileA, 1, content)
			var found []diagnostic
			if c.pull {
				found = e.pull(fileA, "").Items
			} else {
				found = e.publication(fileA, 1).Diagnostics
			}
			if len(found) != 1 || found[0].Range.Start.Character != columns[c.encoding] {
				t.Fatalf("%+v", found)
			}
			d := found[0]
			if (d.CodeDescription != nil) != c.href || (d.RelatedInformation != nil) != c.related || (d.Data != nil) != c.data {
				t.Errorf("%+v", d)
			}
			var h hovered
			e.call("textDocument/hover", at(fileA, 0, int(columns[c.encoding])), &h)
			if (h.Contents.Kind == "markdown") != c.markdown {
				t.Errorf("hover as %s", h.Contents.Kind)
			}
			// As LSP4IJ does it: quick fixes with the diagnostics, other kinds apart and without.
			echoes := []any{map[string]any{"range": d.Range, "message": d.Message, "code": d.Code, "source": d.Source, "severity": d.Severity}}
			fixes := e.actions(fileA, d.Range, echoes, "quickfix")
			others := e.actions(fileA, d.Range, nil, "refactor")
			if titles(fixes) != "Batch the query; Ignore query-in-loop on this line…" || titles(others) != "Limit the request body" {
				t.Fatalf("%s / %s", titles(fixes), titles(others))
			}
			fix := fixes[0]
			if (fix.Edit == nil) != c.resolve || (fix.Data != nil) != c.resolve {
				t.Fatalf("%s", fix.raw)
			}
			if c.resolve {
				e.call("codeAction/resolve", fix.raw, &fix)
			}
			edit, ignore := string(fix.Edit), string(fixes[1].Edit)
			if strings.Contains(edit, "documentChanges") != c.versioned || strings.Contains(edit, "annotationId") != c.annotated || strings.Contains(ignore, "snippet") != c.snippet {
				t.Errorf("%s %s", edit, ignore)
			}
			if c.encoding == text.UTF16 && !strings.Contains(apply(t, content, fix.Edit), "😀 */ for { fast() }") {
				t.Errorf("%q", apply(t, content, fix.Edit))
			}
			e.change(fileA, 2, "func quick() {}")
			if c.pull {
				if r := e.pull(fileA, "x"); len(r.Items) != 0 {
					t.Errorf("%+v", r)
				}
			} else {
				e.publication(fileA, 2)
			}
			// The server registers beside its other work: what it sends is read while other answers are awaited.
			for i := 0; c.watches && counted("client/registerCapability") == 0 && i < 1000; i++ {
				e.call("textDocument/hover", at(fileA, 0, 0), &h)
			}
			e.shutdown()
			want := map[string]bool{"window/workDoneProgress/create": c.progress, "client/registerCapability": c.watches, "workspace/configuration": c.asked}
			for method, announced := range want {
				if n := counted(method); (n > 0) != announced {
					t.Errorf("%s was sent %d times", method, n)
				}
			}
		})
	}
}
