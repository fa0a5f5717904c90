package report

import (
	"encoding/json"
	"io"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
)

// jsonReport is the published form: fields are added, never renamed or removed.
type jsonReport struct {
	Version    string        `json:"version"`
	Findings   []jsonFinding `json:"findings"`
	Suppressed int           `json:"suppressed"`
	Problems   []Problem     `json:"problems"`
	Failures   []jsonFailure `json:"failures"`
}

type jsonFinding struct {
	Rule        string        `json:"rule"`
	Category    string        `json:"category"`
	Severity    string        `json:"severity"`
	Confidence  string        `json:"confidence"`
	Message     string        `json:"message"`
	Entry       string        `json:"entry,omitempty"`
	File        string        `json:"file"`
	Range       span          `json:"range"`
	Related     []jsonRelated `json:"related"`
	Fixes       []jsonFix     `json:"fixes"`
	Fingerprint string        `json:"fingerprint"`
}

type jsonRelated struct {
	File    string `json:"file"`
	Range   span   `json:"range"`
	Message string `json:"message"`
}

type jsonFix struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Safety string `json:"safety"`
}

type jsonFailure struct {
	Rule  string `json:"rule"`
	Error string `json:"error"`
}

// JSON writes one JSON object.
func (r *Report) JSON(w io.Writer) error {
	out := jsonReport{Version: r.Version, Findings: []jsonFinding{}, Suppressed: r.Suppressed, Problems: r.Problems, Failures: []jsonFailure{}}
	if out.Problems == nil {
		out.Problems = []Problem{}
	}
	for _, f := range r.Findings {
		out.Findings = append(out.Findings, r.jsonFinding(f))
	}
	for _, f := range r.Failures {
		out.Failures = append(out.Failures, jsonFailure{Rule: f.Rule, Error: f.Err.Error()})
	}
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	return e.Encode(out)
}

func (r *Report) jsonFinding(f diagnostics.Finding) jsonFinding {
	out := jsonFinding{
		Rule: f.Rule, Category: f.Category, Severity: f.Level.String(), Confidence: f.Confidence.String(), Message: f.Message,
		Entry: f.Entry, File: r.Shown(f.Place.File), Range: r.span(f.Place, text.UTF8),
		Related: []jsonRelated{}, Fixes: []jsonFix{}, Fingerprint: f.Fingerprint,
	}
	for _, hop := range f.Related {
		out.Related = append(out.Related, jsonRelated{File: r.Shown(hop.Place.File), Range: r.span(hop.Place, text.UTF8), Message: hop.Message})
	}
	for _, fix := range f.Fixes {
		out.Fixes = append(out.Fixes, jsonFix{ID: fix.ID, Title: fix.Title, Safety: fix.Safety})
	}
	return out
}
