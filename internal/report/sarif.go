package report

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
)

// The types below are the part of SARIF 2.1.0 that perfls writes, under the standard's own names.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool         `json:"tool"`
		Invocations []sarifInvocation `json:"invocations"`
		ColumnKind  string            `json:"columnKind"`
		Newlines    []string          `json:"newlineSequences"`
		Language    string            `json:"language"`
		Results     []sarifResult     `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version,omitempty"`
		InformationURI string      `json:"informationUri"`
		Language       string      `json:"language"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID            string          `json:"id"`
		Short         sarifText       `json:"shortDescription"`
		Help          *sarifText      `json:"help,omitempty"`
		HelpURI       string          `json:"helpUri,omitempty"`
		Configuration sarifConfig     `json:"defaultConfiguration"`
		Properties    sarifProperties `json:"properties"`
	}
	sarifConfig struct {
		Enabled bool   `json:"enabled"`
		Level   string `json:"level"`
	}
	sarifProperties struct {
		Category   string   `json:"category,omitempty"`
		Tags       []string `json:"tags,omitempty"`
		Precision  string   `json:"precision,omitempty"`
		Severity   string   `json:"problem.severity,omitempty"`
		Confidence string   `json:"confidence,omitempty"`
		Entry      string   `json:"entry,omitempty"`
	}
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level   string    `json:"level"`
		Message sarifText `json:"message"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifText         `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Related      []sarifLocation   `json:"relatedLocations,omitempty"`
		CodeFlows    []sarifCodeFlow   `json:"codeFlows,omitempty"`
		Fingerprints map[string]string `json:"partialFingerprints,omitempty"`
		Properties   sarifProperties   `json:"properties"`
	}
	sarifLocation struct {
		ID       *int          `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI       string `json:"uri"`
		URIBaseID string `json:"uriBaseId,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
	sarifCodeFlow struct {
		ThreadFlows []sarifThreadFlow `json:"threadFlows"`
	}
	sarifThreadFlow struct {
		Locations []sarifFlowStep `json:"locations"`
	}
	sarifFlowStep struct {
		Location   sarifLocation `json:"location"`
		Importance string        `json:"importance"`
	}
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	english     = "en-US"
	project     = "https://github.com/perfls/perfls"
)

// SARIF writes a SARIF 2.1.0 log.
func (r *Report) SARIF(w io.Writer) error {
	run := sarifRun{
		Tool:        sarifTool{Driver: sarifDriver{Name: "perfls", Version: r.Version, InformationURI: project, Language: english, Rules: []sarifRule{}}},
		Invocations: []sarifInvocation{r.sarifInvocation()},
		ColumnKind:  "utf16CodeUnits",
		Newlines:    []string{"\r\n", "\n", "\r"},
		Language:    english,
		Results:     []sarifResult{},
	}
	index := map[string]int{}
	for i, rule := range r.Rules {
		index[rule.ID] = i
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, describe(rule))
	}
	for _, f := range r.Findings {
		i, ok := index[f.Rule]
		if !ok {
			i = -1 // SARIF's word for "not in the list"
		}
		run.Results = append(run.Results, r.sarifResult(f, i))
	}
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	return e.Encode(sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

func describe(rule *diagnostics.Rule) sarifRule {
	out := sarifRule{
		ID: rule.ID, Short: sarifText{Text: rule.Summary},
		Configuration: sarifConfig{Enabled: rule.Level != diagnostics.Off, Level: sarifLevel(rule.Level)},
		HelpURI:       project + "/blob/main/docs/rules/" + rule.ID + ".md",
		Properties: sarifProperties{Category: rule.Category, Tags: []string{"performance", rule.Category}, Precision: "high",
			Severity: problemSeverity(rule.Level)},
	}
	if rule.Page != "" {
		out.Help = &sarifText{Text: rule.Page, Markdown: rule.Page}
	}
	return out
}

func sarifLevel(l diagnostics.Level) string {
	switch l {
	case diagnostics.Error:
		return "error"
	case diagnostics.Warning:
		return "warning"
	case diagnostics.Off:
		return "none"
	}
	return "note"
}

// problemSeverity is GitHub code scanning's own word for a rule's level.
func problemSeverity(l diagnostics.Level) string {
	switch l {
	case diagnostics.Error:
		return "error"
	case diagnostics.Warning:
		return "warning"
	}
	return "recommendation"
}

// sarifInvocation says what could not be read and which rules broke: what the results do not cover.
func (r *Report) sarifInvocation() sarifInvocation {
	out := sarifInvocation{Successful: true}
	for _, p := range r.Problems {
		out.Notifications = append(out.Notifications, sarifNotification{Level: "warning", Message: sarifMessage(strings.TrimPrefix(p.Path+": "+p.Message, ": "))})
	}
	for _, f := range r.Failures {
		out.Notifications = append(out.Notifications, sarifNotification{Level: "error",
			Message: sarifMessage(fmt.Sprintf("rule %s failed: %v", f.Rule, f.Err))})
	}
	return out
}

func (r *Report) sarifResult(f diagnostics.Finding, index int) sarifResult {
	out := sarifResult{
		RuleID: f.Rule, RuleIndex: index, Level: sarifLevel(f.Level), Message: sarifMessage(f.Message),
		Locations:  []sarifLocation{{Physical: r.sarifPlace(f.Place)}},
		Properties: sarifProperties{Category: f.Category, Confidence: f.Confidence.String(), Severity: problemSeverity(f.Level), Entry: Plain(f.Entry)},
	}
	if f.Fingerprint != "" {
		out.Fingerprints = map[string]string{"perfls/v1": f.Fingerprint}
	}
	if len(f.Related) == 0 {
		return out
	}
	start := sarifMessage(f.Message)
	steps := []sarifFlowStep{{Location: sarifLocation{Physical: r.sarifPlace(f.Place), Message: &start}, Importance: "essential"}}
	for i, hop := range f.Related {
		message := sarifMessage(hop.Message)
		at := sarifLocation{Physical: r.sarifPlace(hop.Place), Message: &message}
		steps = append(steps, sarifFlowStep{Location: at, Importance: "important"})
		at.ID = &i
		out.Related = append(out.Related, at)
	}
	out.CodeFlows = []sarifCodeFlow{{ThreadFlows: []sarifThreadFlow{{Locations: steps}}}}
	return out
}

// sarifMessage escapes what a SARIF viewer would take for links and placeholders.
func sarifMessage(s string) sarifText { return sarifText{Text: sarifEscapes.Replace(Plain(s))} }

var sarifEscapes = strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`, "{", "{{", "}", "}}")

func (r *Report) sarifPlace(p diagnostics.Place) sarifPhysical {
	s := r.span(p, text.UTF16)
	return sarifPhysical{
		Artifact: sarifURI(r.Shown(p.File)),
		Region:   sarifRegion{StartLine: s.Start.Line, StartColumn: s.Start.Column, EndLine: s.End.Line, EndColumn: s.End.Column},
	}
}

// sarifURI makes a URI of a shown path: relative ones rest on the root of the sources, which is the working directory.
func sarifURI(shown string) sarifArtifact {
	if path.IsAbs(shown) {
		return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: shown}).String()}
	}
	return sarifArtifact{URI: (&url.URL{Path: shown}).EscapedPath(), URIBaseID: "%SRCROOT%"}
}
