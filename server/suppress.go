package server

import (
	"fmt"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/typescript"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// reasonToGive stands where the user must write why; snippets let them type over it.
const reasonToGive = "reason"

// suppression offers the comment that silences a finding. It goes on a line of its own above, with the finding's indentation; where
// such a comment stands there already, it is added to that, since a comment holds for the next line only. Inside the text of a template or of
// JSX a comment would be text: there it goes into the braces around the finding.
func (o *offer) suppression(f diagnostics.Finding) *protocol.CodeAction {
	kind := protocol.CodeActionKindQuickFix
	return &protocol.CodeAction{
		Title:       fmt.Sprintf("Ignore %s on this line…", f.Rule),
		Kind:        &kind,
		Diagnostics: []protocol.Diagnostic{o.r.diagnostic(o.v.path, f)},
		Edit:        o.r.insertion(o.v.doc, suppressionEdit(o.r, o.v.path, f)),
	}
}

// insertion is text for one offset, with a part that the user will want to replace.
type insertion struct {
	offset                int // byte, 0-based
	before, reason, after string
}

func suppressionEdit(r *renderer, path string, f diagnostics.Finding) insertion {
	lines := r.lines(path)
	line := lines.Position(f.Place.Start, r.client.encoding).Line
	if line > 0 {
		above := lines.Line(line - 1)
		trimmed := strings.TrimLeft(above, " \t")
		rest, isComment := strings.CutPrefix(trimmed, "//")
		rest, isIgnore := strings.CutPrefix(strings.TrimLeft(rest, " "), "perfls:ignore ")
		if rules, _, ok := strings.Cut(rest, " -- "); isComment && isIgnore && ok {
			at := lines.Start(line-1) + len(above) - len(rest) + len(rules)
			return insertion{offset: at, before: " " + f.Rule}
		}
	}
	if model.LanguageOf(path) == model.TypeScript {
		if at, inline := typescript.CommentPlace(path, lines.Text(), lines.Start(line), f.Place.Start); inline {
			return insertion{offset: at, before: fmt.Sprintf("/* perfls:ignore %s -- ", f.Rule), reason: reasonToGive, after: " */ "}
		}
	}
	content := lines.Line(line)
	indent := content[:len(content)-len(strings.TrimLeft(content, " \t"))]
	return insertion{
		offset: lines.Start(line),
		before: fmt.Sprintf("%s//perfls:ignore %s -- ", indent, f.Rule),
		reason: reasonToGive,
		after:  lineBreak(lines.Text()),
	}
}

// lineBreak is the one that the text uses first.
func lineBreak(content string) string {
	i := strings.IndexAny(content, "\r\n")
	switch {
	case i < 0 || content[i] == '\n':
		return "\n"
	case strings.HasPrefix(content[i:], "\r\n"):
		return "\r\n"
	}
	return "\r"
}

func (r *renderer) insertion(d *document, in insertion) *protocol.WorkspaceEdit {
	at := rangeOf(d.index(), in.offset, in.offset, r.client.encoding)
	edit := protocol.TextEdit{Range: at, NewText: in.before + in.reason + in.after}
	if !r.client.documentChanges {
		return &protocol.WorkspaceEdit{Changes: map[uri.URI][]protocol.TextEdit{d.uri: {edit}}}
	}
	var element protocol.TextDocumentEditElement = &edit
	if r.client.snippets && in.reason != "" {
		snippet := escapeSnippet(in.before) + "${1:" + in.reason + "}" + escapeSnippet(in.after)
		element = &protocol.SnippetTextEdit{Range: at, Snippet: protocol.StringValue{Kind: "snippet", Value: snippet}}
	}
	version := d.version
	return &protocol.WorkspaceEdit{DocumentChanges: []protocol.DocumentChange{&protocol.TextDocumentEdit{
		TextDocument: protocol.OptionalVersionedTextDocumentIdentifier{
			TextDocumentIdentifier: protocol.TextDocumentIdentifier{URI: d.uri}, Version: &version,
		},
		Edits: []protocol.TextDocumentEditElement{element},
	}}}
}

func escapeSnippet(s string) string {
	return strings.NewReplacer(`\`, `\\`, `$`, `\$`, `}`, `\}`).Replace(s)
}
