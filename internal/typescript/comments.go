package typescript

import (
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// Comments are the texts of the file's comments, in order: all that stands outside of texts, regular expressions and JSX.
func (c *Checked) Comments() []string {
	var out []string
	at := 0
	scan := func(end int) {
		for at < end {
			i := strings.IndexByte(c.Text[at:end], '/')
			if i < 0 || at+i+1 >= len(c.Text) {
				break
			}
			at += i
			rest := c.Text[at:]
			length := 1
			switch {
			case strings.HasPrefix(rest, "//"):
				if length = strings.IndexAny(rest, "\r\n"); length < 0 {
					length = len(rest)
				}
				out = append(out, rest[:length])
			case strings.HasPrefix(rest, "/*"):
				if length = strings.Index(rest, "*/") + 2; length < 2 {
					length = len(rest)
				}
				out = append(out, rest[:length])
			}
			at += length
		}
		at = max(at, end)
	}
	var walk func(n *tsgo.Node, depth int)
	walk = func(n *tsgo.Node, depth int) {
		switch n.Kind {
		case tsgo.KindStringLiteral, tsgo.KindNoSubstitutionTemplateLiteral, tsgo.KindTemplateHead, tsgo.KindTemplateMiddle,
			tsgo.KindTemplateTail, tsgo.KindRegularExpressionLiteral, tsgo.KindJsxText:
			from := n.Pos()
			if n.Kind != tsgo.KindJsxText {
				from = tsgo.GetTokenPosOfNode(n, c.Source, false)
			}
			if from >= at {
				scan(from)
				at = max(at, n.End())
			}
			return
		}
		if depth > maxSyntax {
			return
		}
		n.ForEachChild(func(child *tsgo.Node) bool {
			walk(child, depth+1)
			return false
		})
	}
	walk(c.Source.AsNode(), 0)
	scan(len(c.Text))
	return out
}
