// Package report writes findings down: for people at a terminal (text.go), for programs (json.go, sarif.go), for GitHub's annotations
// (github.go), and as the guideline's own review (review.go).
//
// All of it counts lines and columns from 1. Columns are UTF-8 bytes, except where a format has units of its own. Whatever comes from
// files, be it code, names or paths, is escaped for the format that it goes into: a file that is analysed must not be able to drive a
// terminal, a Markdown viewer or a build log.
package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
)

// Report is what there is to write. Its methods only read it; it is for one goroutine.
type Report struct {
	Findings   []diagnostics.Finding // sorted by file, start, rule
	Rules      []*diagnostics.Rule   // those that findings name, and more
	Suppressed int
	Problems   []Problem
	Failures   []diagnostics.Failure
	Version    string // perfls' own

	// Read gives the text of a finding's file.
	Read func(file string) ([]byte, error)
	// Shown is the path of a finding's file as it is to be written: slash-separated, relative to the working directory.
	Shown func(file string) string
	// Propose gives the first fix that applies to a finding, and its edit as a unified diff; "" if there is none. May be nil.
	Propose func(f diagnostics.Finding) (fix diagnostics.FixRef, diff string)

	lines map[string]*text.Lines
}

// Problem is something that kept perfls from reading all there is.
type Problem struct {
	Path    string `json:"path"`
	Message string `json:"message"`
}

// linesOf indexes a finding's file, once. A file that cannot be read any more is empty: positions in it become 1:1.
func (r *Report) linesOf(file string) *text.Lines {
	if l, ok := r.lines[file]; ok {
		return l
	}
	content, err := r.Read(file)
	if err != nil {
		content = nil
	}
	if r.lines == nil {
		r.lines = map[string]*text.Lines{}
	}
	l := text.NewLines(string(content))
	r.lines[file] = l
	return l
}

// position is 1-based.
type position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// span is a half-open range of 1-based positions.
type span struct {
	Start position `json:"start"`
	End   position `json:"end"`
}

func (r *Report) span(p diagnostics.Place, unit text.Encoding) span {
	l := r.linesOf(p.File)
	at := func(offset int) position {
		q := l.Position(offset, unit)
		return position{Line: q.Line + 1, Column: q.Column + 1}
	}
	return span{Start: at(p.Start), End: at(max(p.Start, p.End))}
}

// ruleByID finds a rule's description; nil if there is none.
func (r *Report) ruleByID(id string) *diagnostics.Rule {
	i := slices.IndexFunc(r.Rules, func(rule *diagnostics.Rule) bool { return rule.ID == id })
	if i < 0 {
		return nil
	}
	return r.Rules[i]
}

// Plain makes text from a file harmless on a terminal and in a log, on one line: control characters, invalid bytes and characters that
// reorder what stands around them are spelled out. Tabs become spaces.
func Plain(s string) string {
	if !slices.ContainsFunc([]byte(s), func(b byte) bool { return b < ' ' || b >= 0x7f }) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case c == '\t':
			b.WriteString("    ")
		case c == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case unicode.IsControl(c) || unicode.Is(unicode.Bidi_Control, c) || c == '\u2028' || c == '\u2029':
			fmt.Fprintf(&b, `\u%04x`, c)
		default:
			b.WriteString(s[i : i+size])
		}
		i += size
	}
	return b.String()
}

// plural is "1 finding", "2 findings".
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	if stem, ok := strings.CutSuffix(noun, "y"); ok {
		return fmt.Sprintf("%d %sies", n, stem)
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
