package typescript

import (
	"strings"
	"testing"
)

// A comment for the line of the mark | stands on a line of its own, unless that line begins inside text: then it stands at ^.
func TestCommentPlace(t *testing.T) {
	for name, src := range map[string]string{
		"code":                 "function f() {\n  |find();\n}\n",
		"template":             "const html = `\n  <b>${^render(|find())}</b>\n`;\n",
		"template's code":      "const html = `${ids.map((id) =>\n  |find(id))}`;\n",
		"second of a line":     "const s = `a\n ${ids.map((i) => `x ${i}`)} ${^|find()}`;\n",
		"text of JSX":          "const v = <ul>\n  <li>{^ids.map((id) => |find(id))}</li>\n</ul>;\n",
		"code in JSX":          "const v = <ul>{ids.map((id) =>\n  |find(id))}</ul>;\n",
		"attribute":            "const v = <Foo\n  of={|find()}\n/>;\n",
		"after a template":     "const a = `x\n`;\n|find();\n",
		"string before a call": "const a = 'x';\n|find();\n",
	} {
		want := -1
		clean := strings.Replace(src, "^", "", 1)
		if i := strings.Index(src, "^"); i >= 0 {
			want = i
		}
		at := strings.Index(clean, "|")
		text := strings.Replace(clean, "|", "", 1)
		start := strings.LastIndex(text[:at], "\n") + 1
		offset, inline := CommentPlace("a.tsx", text, start, at)
		if want < 0 && (inline || offset != start) || want >= 0 && (!inline || offset != want) {
			t.Errorf("%s: offset %d (inline %v), want %d of\n%s", name, offset, inline, want, text)
		}
	}
}
