package server

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

const (
	source = "perfls"
	// ruleURL is where the pages of the rules are read; the rule's id and an extension follow.
	ruleURL = "https://github.com/perfls/perfls/blob/main/docs/rules/"
)

func rulePage(id string) string { return ruleURL + id + ".md" }

// renderer turns findings into what this client understands. It belongs to one request, or to one version of a folder.
type renderer struct {
	client profile
	docs   documents
	snap   snapshot
	closed map[string]*text.Lines // of files that are not open
}

func newRenderer(client profile, docs documents, snap snapshot) *renderer {
	return &renderer{client, docs, snap, map[string]*text.Lines{}}
}

// lines is the index of a file's text in this version; empty if it cannot be read.
func (r *renderer) lines(path string) *text.Lines {
	if d := r.docs.byPath[path]; d != nil {
		return d.index()
	}
	if l := r.closed[path]; l != nil {
		return l
	}
	content, err := r.snap.Read(path)
	if err != nil {
		content = nil // deleted meanwhile
	}
	l := text.NewLines(string(content))
	r.closed[path] = l
	return l
}

func (r *renderer) uri(path string) uri.URI {
	if d := r.docs.byPath[path]; d != nil {
		return d.uri
	}
	return uri.File(path)
}

func (r *renderer) rangeOf(path string, start, end int) protocol.Range {
	return rangeOf(r.lines(path), start, end, r.client.encoding)
}

func (r *renderer) location(p diagnostics.Place) protocol.Location {
	path := r.snap.Abs(p.File)
	return protocol.Location{URI: r.uri(path), Range: r.rangeOf(path, p.Start, p.End)}
}

// findingData travels with a diagnostic and comes back in requests for code actions.
type findingData struct {
	Fingerprint string `json:"fingerprint"`
}

func (r *renderer) diagnostic(path string, f diagnostics.Finding) protocol.Diagnostic {
	d := protocol.Diagnostic{
		Range:    r.rangeOf(path, f.Place.Start, f.Place.End),
		Severity: severity(f.Level),
		Code:     protocol.String(f.Rule),
		Source:   protocol.NewOptional(source),
		Message:  protocol.String(f.Message),
	}
	if r.client.codeHref {
		d.CodeDescription = protocol.CodeDescription{Href: uri.URI(rulePage(f.Rule))}
	}
	if r.client.related {
		for _, hop := range f.Related {
			d.RelatedInformation = append(d.RelatedInformation, protocol.DiagnosticRelatedInformation{
				Location: r.location(hop.Place), Message: hop.Message,
			})
		}
	}
	if r.client.diagnosticData && f.Fingerprint != "" {
		d.Data, _ = json.Marshal(findingData{f.Fingerprint}) //nolint:errcheck // a string
	}
	return d
}

func severity(l diagnostics.Level) protocol.DiagnosticSeverity {
	switch l {
	case diagnostics.Error:
		return protocol.DiagnosticSeverityError
	case diagnostics.Warning:
		return protocol.DiagnosticSeverityWarning
	case diagnostics.Information:
		return protocol.DiagnosticSeverityInformation
	}
	return protocol.DiagnosticSeverityHint
}

// report is the findings of one file as JSON, and an id that is equal if and only if they are.
type report struct {
	items []byte
	id    string
}

func (r *renderer) report(path string, x *findings) report {
	items := make([]protocol.Diagnostic, 0, len(x.byPath[path]))
	for _, f := range x.byPath[path] {
		items = append(items, r.diagnostic(path, f))
	}
	raw, err := protocol.Marshal(items)
	if err != nil {
		raw = emptyList
	}
	sum := sha256.Sum256(raw)
	return report{raw, hex.EncodeToString(sum[:8])}
}
