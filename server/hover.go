package server

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/workspace"
	"go.lsp.dev/protocol"
)

// hover explains the findings under the cursor: what each says, the path that leads there, and the rule's page.
func (s *session) hover(params []byte) (task, error) {
	p, err := decode[protocol.HoverParams](params)
	if err != nil {
		return nil, err
	}
	v := s.view(p.TextDocument.URI)
	return func(ctx context.Context) (any, error) {
		if v.path == "" || v.doc == nil {
			return nil, nil
		}
		x, err := v.findings(ctx)
		if err != nil {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			return nil, nil
		}
		r := newRenderer(s.client, v.docs, x.snap)
		at := offset(v.doc.index(), p.Position, s.client.encoding)
		var here []diagnostics.Finding
		for _, f := range x.byPath[v.path] {
			if f.Place.Start <= at && at <= f.Place.End {
				here = append(here, f)
			}
		}
		if len(here) == 0 {
			return nil, nil
		}
		where := r.rangeOf(v.path, here[0].Place.Start, here[0].Place.End)
		return &protocol.Hover{Contents: r.explanation(here), Range: &where}, nil
	}, nil
}

func (r *renderer) explanation(here []diagnostics.Finding) *protocol.MarkupContent {
	var b strings.Builder
	shown := map[string]bool{}
	for i, f := range here {
		if i > 0 {
			b.WriteString(map[bool]string{true: "\n\n---\n\n", false: "\n\n"}[r.client.markdown])
		}
		rule := ruleOf(f.Rule)
		if shown[f.Rule] {
			rule = nil // its page stands above
		}
		shown[f.Rule] = true
		if r.client.markdown {
			r.markdown(&b, f, rule)
		} else {
			r.plain(&b, f, rule)
		}
	}
	kind := protocol.MarkupKindPlainText
	if r.client.markdown {
		kind = protocol.MarkupKindMarkdown
	}
	return &protocol.MarkupContent{Kind: kind, Value: b.String()}
}

func (r *renderer) markdown(b *strings.Builder, f diagnostics.Finding, rule *diagnostics.Rule) {
	fmt.Fprintf(b, "**[%s](%s)** · %s, %s\n\n%s", f.Rule, rulePage(f.Rule), levelName(f.Level), confidenceName(f.Confidence), markdownText(f.Message))
	if f.Entry != "" {
		fmt.Fprintf(b, "\n\nReached from %s", markdownCode(f.Entry))
	}
	for i, hop := range f.Related {
		l := r.location(hop.Place)
		if i == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(b, "\n%d. %s [%s:%d](<%s#L%d>)", i+1, markdownText(hop.Message), markdownText(filepath.Base(hop.Place.File)),
			l.Range.Start.Line+1, strings.NewReplacer("<", "%3C", ">", "%3E").Replace(string(l.URI)), l.Range.Start.Line+1)
	}
	if rule != nil && rule.Page != "" {
		b.WriteString("\n\n---\n\n" + rule.Page) // our own text
	}
}

func (r *renderer) plain(b *strings.Builder, f diagnostics.Finding, rule *diagnostics.Rule) {
	fmt.Fprintf(b, "%s (%s, %s)\n%s", f.Rule, levelName(f.Level), confidenceName(f.Confidence), oneLine(f.Message))
	if f.Entry != "" {
		fmt.Fprintf(b, "\nReached from %s", oneLine(f.Entry))
	}
	for i, hop := range f.Related {
		l := r.location(hop.Place)
		fmt.Fprintf(b, "\n%d. %s (%s:%d)", i+1, oneLine(hop.Message), oneLine(filepath.Base(hop.Place.File)), l.Range.Start.Line+1)
	}
	if rule != nil {
		fmt.Fprintf(b, "\n\n%s\n%s", rule.Summary, rulePage(rule.ID))
	}
}

func ruleOf(id string) *diagnostics.Rule {
	for _, r := range workspace.Rules() {
		if r.ID == id {
			return r
		}
	}
	return nil
}

func levelName(l diagnostics.Level) string {
	return [...]string{"off", "report", "hint", "information", "warning", "error"}[min(l, diagnostics.Error)]
}

func confidenceName(c diagnostics.Confidence) string {
	return [...]string{"possible", "likely", "certain"}[min(c, diagnostics.Certain)]
}

// oneLine makes control characters visible as blanks.
func oneLine(s string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f {
			return ' '
		}
		return c
	}, s)
}

// markdownText writes text that quotes code between backticks. What is between them stays code; all else loses its meaning for
// Markdown, since names, routes and comments of the analysed files are part of it.
func markdownText(s string) string {
	var b strings.Builder
	parts := strings.Split(oneLine(s), "`")
	for i, part := range parts {
		if code := i%2 == 1; code && i < len(parts)-1 {
			b.WriteString(markdownCode(part))
		} else {
			for _, c := range part {
				if strings.ContainsRune("\\`*_{}[]()<>#+-.!|~&:@$\"'", c) && c < 0x80 {
					b.WriteByte('\\')
				}
				b.WriteRune(c)
			}
		}
	}
	return b.String()
}

// markdownCode is a code span of any text.
func markdownCode(s string) string {
	s = strings.ReplaceAll(oneLine(s), "`", "'")
	if strings.TrimSpace(s) == "" {
		return ""
	}
	return "`" + s + "`"
}
