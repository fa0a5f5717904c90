package typescript

import (
	"path"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// CommentPlace says where a comment for the line that begins at lineStart can stand, if what it is about is at offset at, both in bytes:
// on a line of its own at lineStart (inline is false), or, where that is text of a template or of JSX, inside the braces around at.
func CommentPlace(file, content string, lineStart, at int) (offset int, inline bool) {
	name := "/" + path.Base(file)
	src := tsgo.ParseSourceFile(tsgo.SourceFileParseOptions{FileName: name, Path: tsgo.Path(name)}, content, tsgo.GetScriptKindFromFileName(name))
	text, braces := false, -1
	var visit func(n *tsgo.Node, depth int)
	visit = func(n *tsgo.Node, depth int) {
		if depth > maxSyntax || n.End() < lineStart || n.Pos() > at {
			return
		}
		switch n.Kind {
		case tsgo.KindJsxText:
			text = text || n.Pos() <= lineStart && lineStart <= n.End()
		case tsgo.KindTemplateHead, tsgo.KindTemplateMiddle, tsgo.KindTemplateTail, tsgo.KindNoSubstitutionTemplateLiteral:
			text = text || tsgo.GetTokenPosOfNode(n, src, false) < lineStart && lineStart < n.End()
		case tsgo.KindTemplateSpan:
			if e := n.Expression(); e.Pos() <= at && at < e.End() {
				braces = e.Pos()
			}
		case tsgo.KindJsxExpression:
			if from := tsgo.GetTokenPosOfNode(n, src, false); from < at && at < n.End() {
				braces = from + 1
			}
		}
		n.ForEachChild(func(c *tsgo.Node) bool { visit(c, depth+1); return false })
	}
	visit(src.AsNode(), 0)
	if text && braces >= lineStart {
		return braces, true
	}
	return lineStart, false
}
