package server

import (
	"strings"
	"testing"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
)

type hovered struct {
	Contents struct{ Kind, Value string }
	Range    *struct{ Start, End struct{ Line, Character int } }
}

func TestHover(t *testing.T) {
	page := ruleOf("query-in-loop").Page
	for _, c := range []struct {
		formats, kind   string
		contain, absent []string
	}{
		{`["markdown","plaintext"]`, "markdown", []string{"`slow` runs one query per element", "1. calls `slow` [a\\.go:2](<" + fileA + "#L2>)", "Reached from `GET /x`", page}, nil},
		{`["plaintext"]`, "plaintext", []string{"query-in-loop (warning, certain)", "1. calls `slow` (a.go:2)", rulePage("query-in-loop")}, []string{page, "**"}},
		{`[]`, "plaintext", nil, nil},
	} {
		e := launch(t, newFake(nil).open)
		e.initialize(`{"textDocument":{"hover":{"contentFormat":`+c.formats+`}}}`, "/w")
		e.open(fileA, 1, slowText)
		e.publication(fileA, 1)
		var h hovered
		e.call("textDocument/hover", at(fileA, 0, 8), &h)
		if h.Contents.Kind != c.kind || h.Range == nil || h.Range.Start.Character != 6 {
			t.Errorf("%+v", h)
		}
		for _, part := range c.contain {
			if !strings.Contains(h.Contents.Value, part) {
				t.Errorf("%s: no %q in\n%s", c.formats, part, h.Contents.Value[:min(len(h.Contents.Value), 600)])
			}
		}
		for _, part := range c.absent {
			if strings.Contains(h.Contents.Value, part) {
				t.Errorf("%s: %q in\n%s", c.formats, part, h.Contents.Value)
			}
		}
		for _, nowhere := range []map[string]any{at(fileA, 1, 0), at(fileB, 0, 0), at("file:///elsewhere.go", 0, 0), at("untitled:x", 0, 0)} {
			var none *hovered
			e.call("textDocument/hover", nowhere, &none)
			if none != nil {
				t.Errorf("hover at %v: %+v", nowhere, none)
			}
		}
	}
}

// TestMarkdownIsEscaped: what comes from analysed files cannot become a link, an image, HTML or a heading.
func TestMarkdownIsEscaped(t *testing.T) {
	cases := map[string]string{
		"plain words":                 "plain words",
		"`a.B` runs":                  "`a.B` runs",
		"x](http://evil) ![i](u)":     `x\]\(http\:\/\/evil\) \!\[i\]\(u\)`,
		"<img src=x>":                 `\<img src\=x\>`,
		"`code` then [l](u)":          "`code` then \\[l\\]\\(u\\)",
		"odd ` tick [l](u)":           `odd  tick \[l\]\(u\)`,
		"a\n# heading\r\n- list":      `a \# heading  \- list`,
		"` [x](command:evil) ` and *": "` [x](command:evil) ` and \\*",
		"&lt;b&gt;":                   `\&lt;b\&gt;`,
	}
	for in, want := range cases {
		want = strings.NewReplacer(`\/`, `/`, `\=`, `=`).Replace(want)
		if got := markdownText(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	r := &renderer{client: profile{markdown: true}, closed: map[string]*text.Lines{}, snap: &fakeSnapshot{f: newFake(nil), root: "/w"}}
	got := r.explanation([]diagnostics.Finding{{Rule: "query-in-loop", Entry: "GET /`x` <b>", Message: "m",
		Related: []diagnostics.Related{{Place: diagnostics.Place{File: "dir/](x) <b>.go"}, Message: "<script>"}}}}).Value
	if strings.Contains(got, "<script>") || strings.Contains(got, " <b>.go") || strings.Contains(got, "[](x)") {
		t.Errorf("%s", got[:min(len(got), 400)])
	}
}
